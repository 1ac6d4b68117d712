// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link_exchange.h"

#include "dlms/link/hdlc_llc.h"

#include <algorithm>
#include <utility>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view segmentsClause = "IEC 62056-46, 6.4.4.4.4";

} // namespace

HdlcParameters proposal(const HdlcSettings& settings)
{
    const auto info = [](std::size_t value) {
        return std::clamp<std::size_t>(value, 128, hdlcMaxInfo);
    };
    const auto window = [](unsigned value) { return std::clamp(value, 1U, 7U); };
    return {info(settings.maxInfoSend), info(settings.maxInfoReceive), window(settings.windowSend),
            window(settings.windowReceive)};
}

HdlcExchange::HdlcExchange(Role role, HdlcAddress own, HdlcAddress peer, HdlcParameters limits)
    : m_role(role)
    , m_own(own)
    , m_peer(peer)
    , m_limits(limits)
{
}

void HdlcExchange::queue(BytesView apdu)
{
    const Bytes all = withLlcHeader(m_role, apdu);
    const auto view = BytesView(all);
    for (std::size_t at = 0; at < view.size(); at += m_limits.maxInfoSend) {
        const auto part = view.subspan(at, std::min(m_limits.maxInfoSend, view.size() - at));
        m_out.push_back({Bytes(part.begin(), part.end()), at + part.size() < view.size()});
    }
}

std::optional<unsigned> HdlcExchange::acknowledge(std::uint8_t receiveNumber)
{
    const unsigned count = (receiveNumber - m_acknowledged) & 7U;
    if (count > m_sent)
        return std::nullopt;
    unsigned completed = 0;
    for (unsigned i = 0; i < count; ++i) {
        completed += m_out.front().more ? 0U : 1U;
        m_out.pop_front();
    }
    m_acknowledged = receiveNumber & 7U;
    m_sent -= count;
    return completed;
}

std::vector<HdlcFrame> HdlcExchange::nextWindow()
{
    std::vector<HdlcFrame> frames;
    const auto count = std::min<std::size_t>(m_limits.windowSend, m_out.size());
    for (std::size_t i = 0; i < count; ++i) {
        HdlcFrame frame{m_peer, m_own, {HdlcFrameType::I}, m_out[i].more, m_out[i].info};
        frame.control.sendNumber = static_cast<std::uint8_t>((m_acknowledged + i) & 7U);
        frame.control.receiveNumber = static_cast<std::uint8_t>(m_receive);
        frame.control.pollFinal = i + 1 == count;
        frames.push_back(std::move(frame));
    }
    m_sent = std::max(m_sent, static_cast<unsigned>(count));
    return frames;
}

HdlcFrame HdlcExchange::receiveReady() const
{
    HdlcFrame frame{m_peer, m_own, {HdlcFrameType::RR}, false, {}};
    frame.control.pollFinal = true;
    frame.control.receiveNumber = static_cast<std::uint8_t>(m_receive);
    return frame;
}

HdlcExchange::Taken HdlcExchange::take(const HdlcFrame& frame)
{
    const unsigned ahead = (frame.control.sendNumber - m_receive) & 7U;
    if (ahead == 0)
        return join(frame.info, frame.segmented);
    // A frame of a window that was polled for twice may be as old as a window: with numbers modulo
    // 8 it is told from an early one only where both fit in.
    const unsigned window = m_limits.windowReceive;
    if (ahead < std::min(window, 8U - window) && frame.info.size() <= m_limits.maxInfoReceive)
        m_early[frame.control.sendNumber & 7U] = Segment{frame.info, frame.segmented};
    return {};
}

HdlcExchange::Taken HdlcExchange::takeEarly()
{
    const auto kept = std::exchange(m_early[m_receive], std::nullopt);
    return kept ? join(kept->info, kept->more) : Taken{};
}

HdlcExchange::Taken HdlcExchange::join(BytesView info, bool more)
{
    Taken taken;
    taken.inSequence = true;
    m_early[m_receive].reset();
    m_receive = (m_receive + 1) & 7U;
    append(m_joined, info);
    if (m_joined.size() > mostJoinedInformation) {
        taken.error = Error{ErrorCode::LimitExceeded, "HDLC/segmented information",
                            "longer than " + std::to_string(mostJoinedInformation) + " bytes",
                            segmentsClause};
        m_joined.clear();
        return taken;
    }
    if (more)
        return taken;
    Bytes whole;
    whole.swap(m_joined);
    auto apdu = withoutLlcHeader(std::move(whole));
    if (apdu)
        taken.apdu = *std::move(apdu);
    else
        taken.error = apdu.error();
    return taken;
}

} // namespace metersmith::dlms
