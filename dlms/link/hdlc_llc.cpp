// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_llc.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view llcClause = "Green Book 8.3.2";
constexpr std::size_t llcLength = 3;

constexpr std::uint8_t llcLsap = 0xE6;
constexpr std::uint8_t llcLsapResponse = 0xE7;
constexpr std::uint8_t llcBroadcast = 0xFF;
// Some meters push the blocks of a general-block-transfer in frames of their own, and put the
// header before the first block only.
constexpr std::uint8_t generalBlockTransfer = 0xE0;

bool beginsWithLlcHeader(BytesView information)
{
    return information.size() >= llcLength &&
           (information[0] == llcLsap || information[0] == llcBroadcast) &&
           (information[1] == llcLsap || information[1] == llcLsapResponse) && information[2] == 0;
}

} // namespace

Bytes withLlcHeader(Role from, BytesView apdu)
{
    Bytes all;
    all.reserve(llcLength + apdu.size());
    all.push_back(llcLsap);
    all.push_back(from == Role::Client ? llcLsap : llcLsapResponse);
    all.push_back(0);
    append(all, apdu);
    return all;
}

Result<Bytes> withoutLlcHeader(Bytes information)
{
    if (!beginsWithLlcHeader(information)) {
        const auto head = BytesView(information).first(std::min(information.size(), llcLength));
        return fail(ErrorCode::Malformed, "HDLC/LLC header",
                    "expected E6 E6 00 or E6 E7 00, got " + toHex(head, ' '), llcClause);
    }
    information.erase(information.begin(),
                      information.begin() + static_cast<std::ptrdiff_t>(llcLength));
    return information;
}

std::vector<HdlcFrame> unnumberedFrames(Role from, const HdlcAddress& to, const HdlcAddress& source,
                                        BytesView apdu, std::size_t maxInfo, bool final)
{
    const Bytes all = withLlcHeader(from, apdu);
    const auto view = BytesView(all);
    std::vector<HdlcFrame> frames;
    for (std::size_t at = 0; at < view.size(); at += maxInfo) {
        const auto part = view.subspan(at, std::min(maxInfo, view.size() - at));
        const bool last = at + part.size() == view.size();
        frames.push_back({to,
                          source,
                          {HdlcFrameType::UI, final && last},
                          !last,
                          Bytes(part.begin(), part.end())});
    }
    return frames;
}

Result<std::optional<Bytes>> HdlcUnnumberedJoin::take(const HdlcFrame& frame)
{
    const bool sameTalk = frame.source == m_source && frame.destination == m_destination;
    if (!sameTalk || beginsWithLlcHeader(frame.info))
        m_joined.clear();
    m_source = frame.source;
    m_destination = frame.destination;
    append(m_joined, frame.info);
    if (m_joined.size() > mostJoinedInformation) {
        m_joined.clear();
        return fail(ErrorCode::LimitExceeded, "HDLC/UI",
                    "segments longer than " + std::to_string(mostJoinedInformation) +
                        " bytes together",
                    llcClause);
    }
    if (frame.segmented)
        return std::optional<Bytes>();
    Bytes whole;
    whole.swap(m_joined);
    if (!whole.empty() && whole[0] == generalBlockTransfer)
        return std::optional<Bytes>(std::move(whole));
    auto apdu = withoutLlcHeader(std::move(whole));
    if (!apdu)
        return fail(apdu.error());
    return std::optional<Bytes>(*std::move(apdu));
}

} // namespace metersmith::dlms
