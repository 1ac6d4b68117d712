// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link_server.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view procedureClause = "IEC 62056-46, 6.4.4";

// FRMR, third byte: W X Y Z (ISO/IEC 13239, 5.5.3.4).
constexpr std::uint8_t undefinedControl = 1;
constexpr std::uint8_t infoNotPermitted = 2 | 1;
constexpr std::uint8_t infoTooLong = 4;
constexpr std::uint8_t invalidReceiveNumber = 8;

// No-station and All-station are no sources (Green Book 8.4.2.4).
bool isPossibleClient(const HdlcAddress& source)
{
    return source.octets == 1 && source.upper != 0 && source.upper != 0x7F;
}

bool isCommand(HdlcFrameType type)
{
    return type != HdlcFrameType::UA && type != HdlcFrameType::DM && type != HdlcFrameType::FRMR;
}

} // namespace

HdlcServerLink::HdlcServerLink(const HdlcSettings& settings)
    : m_settings(settings)
    , m_own(proposal(settings))
{
}

LinkEffects HdlcServerLink::open(TimePoint)
{
    drop();
    m_framer.reset();
    m_gapAt = TimePoint::max();
    return finish();
}

LinkEffects HdlcServerLink::close(TimePoint)
{
    if (isUp())
        m_effects.emplace_back(LinkDown{});
    drop();
    return finish();
}

LinkEffects HdlcServerLink::send(BytesView apdu, TimePoint)
{
    if (!isUp()) {
        m_effects.emplace_back(LinkFailed{
            {ErrorCode::LinkLost, "HDLC", "an APDU was to be sent, but no client is connected"}});
        return finish();
    }
    m_exchange->queue(apdu);
    if (m_pollPending)
        answerPoll(false);
    return finish();
}

LinkEffects HdlcServerLink::sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint)
{
    const auto client = HdlcAddress::make(peers.client, 0, AddressSize::One);
    const auto own = HdlcAddress::make(m_settings.peers.serverLogical,
                                       m_settings.peers.serverPhysical, m_settings.addressSize);
    if (!client || !own) {
        m_effects.emplace_back(Noted{within("HDLC/UI", client ? own.error() : client.error())});
        return finish();
    }
    const bool known = m_exchange && peers.client == m_client;
    const auto most = known ? m_exchange->limits().maxInfoSend : m_own.maxInfoSend;
    Bytes all;
    for (const auto& frame : unnumberedFrames(Role::Server, *client, *own, apdu, most, true))
        append(all, encodeHdlcFrame(frame));
    m_effects.emplace_back(Send{std::move(all)});
    m_effects.emplace_back(ApduSent{});
    return finish();
}

LinkEffects HdlcServerLink::awaitApdu(TimePoint)
{
    if (m_pollPending)
        answerPoll(false);
    return finish();
}

LinkEffects HdlcServerLink::received(BytesView bytes, TimePoint now)
{
    handle(m_framer.received(bytes), now);
    m_gapAt = m_framer.pending() ? now + m_settings.timing.interOctetTimeout : TimePoint::max();
    return finish();
}

LinkEffects HdlcServerLink::wokenAt(TimePoint now)
{
    if (now >= m_gapAt) {
        m_gapAt = TimePoint::max();
        handle(m_framer.flush(), now);
    }
    if (m_pollPending && now >= m_respondBy)
        answerPoll(false);
    if (m_exchange && now >= m_inactiveAt) {
        const auto client = std::to_string(m_client);
        const bool known = isUp();
        drop();
        if (known)
            m_effects.emplace_back(
                LinkFailed{{ErrorCode::LinkLost, "HDLC",
                            "client " + client + " has been silent for too long"}});
    }
    return finish();
}

void HdlcServerLink::drop()
{
    m_exchange.reset();
    m_rejection.clear();
    m_pollPending = false;
    m_inactiveAt = TimePoint::max();
}

void HdlcServerLink::handle(const std::vector<HdlcFramerEvent>& events, TimePoint now)
{
    for (const auto& event : events) {
        if (const auto* broken = std::get_if<HdlcFrameBroken>(&event)) {
            m_unnumbered.interrupted();
            m_effects.emplace_back(Noted{broken->error});
        } else {
            handleFrame(std::get<HdlcFrameFound>(event).frame, now);
        }
    }
}

void HdlcServerLink::handleFrame(const HdlcFrame& frame, TimePoint now)
{
    if (!isPossibleClient(frame.source) || !isCommand(frame.control.type))
        return;
    if (frame.control.type == HdlcFrameType::UI) {
        takeUnnumbered(frame, now);
        return;
    }
    if (!addresses(frame.destination, m_settings.peers, m_settings.addressSize))
        return; // for others; for all only UI is allowed
    const bool ours = m_exchange && frame.source.upper == m_client;
    const auto type = frame.control.type;
    if (ours)
        m_inactiveAt = now + m_settings.timing.inactivityTimeout;
    if (type == HdlcFrameType::SNRM && (ours || !m_exchange)) {
        if (frame.control.pollFinal)
            connect(frame, now);
    } else if (!ours) {
        if (frame.control.pollFinal)
            reply(frame, HdlcFrameType::DM);
    } else if (type == HdlcFrameType::DISC) {
        if (!frame.control.pollFinal)
            return;
        if (isUp())
            m_effects.emplace_back(LinkDown{});
        drop();
        reply(frame, HdlcFrameType::UA);
    } else {
        handleConnected(frame, now);
    }
}

void HdlcServerLink::takeUnnumbered(const HdlcFrame& frame, TimePoint now)
{
    const auto& to = frame.destination;
    const bool toAll = reachesByBroadcast(to, m_settings.peers, m_settings.addressSize);
    if (!toAll && !addresses(to, m_settings.peers, m_settings.addressSize))
        return;
    if (toAll && frame.control.pollFinal) // Green Book 8.4.2.4: to be discarded
        return;
    if (m_exchange && frame.source.upper == m_client)
        m_inactiveAt = now + m_settings.timing.inactivityTimeout;
    auto apdu = m_unnumbered.take(frame);
    if (!apdu) {
        m_effects.emplace_back(Noted{within("HDLC/UI", apdu.error())});
    } else if (*apdu) {
        auto peers = peersOf(frame.source.upper);
        if (toAll) {
            peers.serverLogical = to.upper;
            peers.serverPhysical = to.lower;
        }
        m_effects.emplace_back(ApduArrived{**std::move(apdu), peers, true});
    }
}

Peers HdlcServerLink::peersOf(ClientSap client) const
{
    Peers peers = m_settings.peers;
    peers.client = client;
    return peers;
}

void HdlcServerLink::connect(const HdlcFrame& snrm, TimePoint now)
{
    auto proposed = decodeHdlcParameters(snrm.info);
    if (!proposed) {
        m_effects.emplace_back(Noted{within("HDLC/SNRM", proposed.error())});
        proposed = HdlcParameters{}; // the UA says what holds
    }
    if (isUp())
        m_effects.emplace_back(LinkDown{});
    drop();
    const auto limits = negotiate(m_own, *proposed);
    m_client = snrm.source.upper;
    m_exchange.emplace(Role::Server, snrm.destination, snrm.source, limits);
    m_inactiveAt = now + m_settings.timing.inactivityTimeout;
    reply(snrm, HdlcFrameType::UA, encodeHdlcParameters(limits));
    m_effects.emplace_back(LinkUp{peersOf(m_client), limits.maxInfoSend, limits.maxInfoReceive,
                                  limits.windowSend, limits.windowReceive});
}

void HdlcServerLink::handleConnected(const HdlcFrame& frame, TimePoint now)
{
    const auto type = frame.control.type;
    bool completed = false;
    if (m_rejection.empty()) {
        if (type == HdlcFrameType::Unknown)
            reject(frame, undefinedControl, "control field not known");
        else if (type != HdlcFrameType::I && !frame.info.empty())
            reject(frame, infoNotPermitted, "information in a supervisory frame");
        else if (frame.info.size() > m_exchange->limits().maxInfoReceive)
            reject(frame, infoTooLong, "longer than negotiated");
        else if (takeReceiveNumber(frame) && type == HdlcFrameType::I)
            completed = takeInformation(frame);
    }
    if (!frame.control.pollFinal)
        return;
    if (!m_rejection.empty()) {
        reply(frame, HdlcFrameType::FRMR, m_rejection);
    } else if (completed) {
        m_pollPending = true;
        m_respondBy = now + m_settings.timing.answerTimeout / 3;
    } else {
        answerPoll(type == HdlcFrameType::RNR);
    }
}

bool HdlcServerLink::takeReceiveNumber(const HdlcFrame& frame)
{
    const auto completed = m_exchange->acknowledge(frame.control.receiveNumber);
    if (!completed) {
        reject(frame, invalidReceiveNumber, "N(R) acknowledges what was not sent");
        return false;
    }
    for (unsigned i = 0; i < *completed; ++i)
        m_effects.emplace_back(ApduSent{});
    return true;
}

bool HdlcServerLink::takeInformation(const HdlcFrame& frame)
{
    bool completed = false;
    for (auto taken = m_exchange->take(frame); taken.inSequence; taken = m_exchange->takeEarly()) {
        if (taken.error) {
            if (taken.error->code == ErrorCode::LimitExceeded)
                reject(frame, infoTooLong, taken.error->detail);
            else
                m_effects.emplace_back(Noted{*taken.error});
            return false;
        }
        if (!taken.apdu)
            continue;
        m_effects.emplace_back(ApduArrived{*std::move(taken.apdu), peersOf(m_client)});
        completed = true;
    }
    return completed;
}

void HdlcServerLink::answerPoll(bool clientBusy)
{
    m_pollPending = false;
    Bytes all;
    if (m_exchange->hasOutgoing() && !clientBusy) {
        for (const auto& frame : m_exchange->nextWindow())
            append(all, encodeHdlcFrame(frame));
    } else {
        all = encodeHdlcFrame(m_exchange->receiveReady());
    }
    m_effects.emplace_back(Send{std::move(all)});
}

void HdlcServerLink::reject(const HdlcFrame& frame, std::uint8_t reason, std::string detail)
{
    const unsigned states = m_exchange->receiveState() << 5U | m_exchange->sendState() << 1U;
    m_rejection = {frame.control.encode(), static_cast<std::uint8_t>(states), reason};
    m_effects.emplace_back(
        LinkFailed{{ErrorCode::LinkRejected, "HDLC",
                    frame.control.toString() + ": " + std::move(detail), procedureClause}});
}

void HdlcServerLink::reply(const HdlcFrame& to, HdlcFrameType type, Bytes info)
{
    m_pollPending = false;
    HdlcFrame frame{to.source, to.destination, {type, true}, false, std::move(info)};
    m_effects.emplace_back(Send{encodeHdlcFrame(frame)});
}

TimePoint HdlcServerLink::nextWake() const
{
    return std::min({m_gapAt, m_inactiveAt, m_pollPending ? m_respondBy : TimePoint::max()});
}

LinkEffects HdlcServerLink::finish()
{
    // First of all, so that what the caller does on a later effect may replace it.
    LinkEffects effects{WakeAt{nextWake()}};
    effects.insert(effects.end(), std::make_move_iterator(m_effects.begin()),
                   std::make_move_iterator(m_effects.end()));
    m_effects.clear();
    return effects;
}

} // namespace metersmith::dlms
