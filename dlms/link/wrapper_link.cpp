// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/wrapper_link.h"

#include "dlms/link/wrapper_frame.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace metersmith::dlms
{

namespace
{

// The largest APDU and its header at one byte per `answerTimeout` would be hours: an answer that
// has begun must be complete within this many answer times.
constexpr int wholeAnswerInAnswerTimes = 20;

class WrapperLink final : public Link
{
public:
    explicit WrapperLink(const WrapperSettings& settings)
        : m_settings(settings)
    {
    }

    LinkEffects open(TimePoint) override;
    LinkEffects send(BytesView apdu, TimePoint now) override;
    LinkEffects sendTo(const Peers& peers, BytesView apdu, TimePoint now) override;
    LinkEffects sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint now) override;
    LinkEffects awaitApdu(TimePoint now) override;
    LinkEffects received(BytesView bytes, TimePoint now) override;
    bool severalClients() const override { return isServer(); }
    std::optional<WholeApdu> receivedWhole(BytesView bytes, TimePoint now) override;
    bool frameInto(const Peers& peers, BytesView apdu, Bytes& out) override;
    LinkEffects wokenAt(TimePoint now) override;
    LinkEffects close(TimePoint) override;
    bool isUp() const override { return m_up; }

private:
    bool isServer() const { return m_settings.role == Role::Server; }
    void take(const WrapperFrame& frame, TimePoint now);
    bool put(std::uint16_t source, std::uint16_t destination, BytesView apdu);
    void expectApdu(TimePoint now);
    void fail(Error error);
    void reset();
    LinkEffects finish();
    LinkUp linkUp() const;

    WrapperSettings m_settings;
    Bytes m_buffer;
    bool m_up = false;
    std::optional<ClientSap> m_client; ///< server: of the last APDU
    TimePoint m_deadline = TimePoint::max();
    TimePoint m_limit = TimePoint::max();
    LinkEffects m_effects;
};

LinkEffects WrapperLink::open(TimePoint)
{
    reset();
    m_up = !isServer();
    if (m_up)
        m_effects.emplace_back(linkUp());
    return finish();
}

LinkEffects WrapperLink::close(TimePoint)
{
    const bool was = m_up || !isServer();
    reset();
    if (was)
        m_effects.emplace_back(LinkDown{});
    return finish();
}

LinkEffects WrapperLink::send(BytesView apdu, TimePoint now)
{
    auto peers = m_settings.peers;
    if (isServer() && m_client)
        peers.client = *m_client;
    return sendTo(peers, apdu, now);
}

LinkEffects WrapperLink::sendTo(const Peers& peers, BytesView apdu, TimePoint now)
{
    if (!m_up) {
        fail({ErrorCode::LinkLost, "wrapper", "an APDU was to be sent, but the link is not up"});
        return finish();
    }
    if (isServer()) {
        put(m_settings.peers.serverLogical, peers.client, apdu);
    } else if (put(peers.client, peers.serverLogical, apdu)) {
        expectApdu(now);
    }
    return finish();
}

LinkEffects WrapperLink::awaitApdu(TimePoint now)
{
    if (m_up && !isServer())
        expectApdu(now);
    return finish();
}

void WrapperLink::expectApdu(TimePoint now)
{
    const auto& timing = m_settings.timing;
    m_deadline = now + timing.answerTimeout * static_cast<int>(timing.retries + 1);
    m_limit = now + timing.answerTimeout * wholeAnswerInAnswerTimes;
}

LinkEffects WrapperLink::sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint)
{
    const auto destination = isBroadcast(peers) ? allStations : peers.serverLogical;
    auto bytes = isServer() ? encodeWrapperFrame(m_settings.peers.serverLogical, peers.client, apdu)
                            : encodeWrapperFrame(peers.client, destination, apdu);
    if (bytes)
        m_effects.emplace_back(Send{*std::move(bytes)});
    else
        m_effects.emplace_back(Noted{within("wrapper", bytes.error())});
    return finish();
}

bool WrapperLink::put(std::uint16_t source, std::uint16_t destination, BytesView apdu)
{
    auto bytes = encodeWrapperFrame(source, destination, apdu);
    if (!bytes) {
        fail(bytes.error());
        return false;
    }
    m_effects.emplace_back(Send{*std::move(bytes)});
    m_effects.emplace_back(ApduSent{});
    return true;
}

LinkEffects WrapperLink::received(BytesView bytes, TimePoint now)
{
    if (!isServer() && !m_up)
        return {};
    append(m_buffer, bytes);
    std::size_t at = 0;
    for (;;) {
        const auto frame = decodeWrapperFrame(BytesView(m_buffer).subspan(at));
        if (!frame) {
            if (frame.error().code == ErrorCode::Truncated)
                break;
            fail(within("wrapper", frame.error())); // a stream without marks: no way back into it
            return finish();
        }
        at += wrapperHeaderLength + frame->apdu.size();
        take(*frame, now);
    }
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(at));
    const auto& timing = m_settings.timing;
    if (!isServer() && m_deadline != TimePoint::max())
        m_deadline = std::min(std::max(m_deadline, now + timing.answerTimeout), m_limit);
    return finish();
}

std::optional<WholeApdu> WrapperLink::receivedWhole(BytesView bytes, TimePoint now)
{
    if (!isServer() || !m_up || !m_client || !m_buffer.empty() ||
        bytes.size() < wrapperHeaderLength)
        return {};
    const auto field = [&](std::size_t at) {
        return static_cast<std::uint16_t>(bytes[at] << 8U | bytes[at + 1]);
    };
    if (field(0) != wrapperVersion || field(2) != *m_client ||
        field(4) != m_settings.peers.serverLogical ||
        field(6) != bytes.size() - wrapperHeaderLength)
        return {};
    m_deadline = now + m_settings.timing.inactivityTimeout;
    auto peers = m_settings.peers;
    peers.client = *m_client;
    return WholeApdu{bytes.subspan(wrapperHeaderLength), peers, m_deadline};
}

bool WrapperLink::frameInto(const Peers& peers, BytesView apdu, Bytes& out)
{
    if (!isServer() || !m_up || apdu.empty() || apdu.size() > mostWrapperApdu)
        return false;
    const std::uint16_t fields[] = {wrapperVersion, m_settings.peers.serverLogical, peers.client,
                                    static_cast<std::uint16_t>(apdu.size())};
    out.resize(wrapperHeaderLength + apdu.size());
    auto* to = out.data();
    for (const auto value : fields) {
        *to++ = static_cast<std::uint8_t>(value >> 8U);
        *to++ = static_cast<std::uint8_t>(value & 0xFFU);
    }
    std::memcpy(to, apdu.data(), apdu.size());
    return true;
}

void WrapperLink::take(const WrapperFrame& frame, TimePoint now)
{
    const auto& peers = m_settings.peers;
    const bool toAll =
        isServer() && (frame.destination == allStations || frame.destination == allStationsLong);
    const bool ours =
        isServer() ? toAll || frame.destination == peers.serverLogical
                   : frame.source == peers.serverLogical && frame.destination == peers.client;
    if (!ours) {
        m_effects.emplace_back(Noted{{ErrorCode::UnexpectedAnswer, "wrapper",
                                      "an APDU from " + std::to_string(frame.source) + " to " +
                                          std::to_string(frame.destination) + " is not for us"}});
        return;
    }
    Peers talk = peers;
    if (!isServer()) {
        m_deadline = TimePoint::max();
    } else if (talk.client = frame.source; toAll) {
        talk.serverLogical = frame.destination;
        m_deadline = now + m_settings.timing.inactivityTimeout; // what it began must end, too
    } else {
        m_deadline = now + m_settings.timing.inactivityTimeout;
        if (m_client != frame.source) {
            m_client = frame.source;
            m_up = true;
            m_effects.emplace_back(linkUp());
        }
    }
    m_effects.emplace_back(ApduArrived{Bytes(frame.apdu.begin(), frame.apdu.end()), talk, toAll});
}

LinkEffects WrapperLink::wokenAt(TimePoint now)
{
    if (now < m_deadline)
        return finish();
    if (isServer())
        fail({ErrorCode::LinkLost, "wrapper", "the client has been silent for too long"});
    else if (m_buffer.empty())
        fail({ErrorCode::NoAnswer, "wrapper", "no byte came"});
    else
        fail({ErrorCode::NoAnswer, "wrapper",
              "the answer broke off after " + std::to_string(m_buffer.size()) + " bytes"});
    return finish();
}

void WrapperLink::reset()
{
    m_buffer.clear();
    m_up = false;
    m_client.reset();
    m_deadline = TimePoint::max();
    m_limit = TimePoint::max();
}

void WrapperLink::fail(Error error)
{
    reset();
    m_effects.emplace_back(LinkFailed{std::move(error)});
}

LinkUp WrapperLink::linkUp() const
{
    LinkUp up;
    up.peers = m_settings.peers;
    if (m_client)
        up.peers.client = *m_client;
    up.maxInfoSend = mostWrapperApdu;
    up.maxInfoReceive = mostWrapperApdu;
    return up;
}

LinkEffects WrapperLink::finish()
{
    // First of all, so that what the caller does on a later effect may replace it.
    LinkEffects effects{WakeAt{m_deadline}};
    effects.insert(effects.end(), std::make_move_iterator(m_effects.begin()),
                   std::make_move_iterator(m_effects.end()));
    m_effects.clear();
    return effects;
}

} // namespace

std::unique_ptr<Link> makeWrapperLink(const WrapperSettings& settings)
{
    return std::make_unique<WrapperLink>(settings);
}

} // namespace metersmith::dlms
