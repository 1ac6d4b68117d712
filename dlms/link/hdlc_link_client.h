// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_LINK_CLIENT_H
#define METERSMITH_DLMS_LINK_HDLC_LINK_CLIENT_H

#include "dlms/link/hdlc_framer.h"
#include "dlms/link/hdlc_line_quality.h"
#include "dlms/link/hdlc_link_exchange.h"
#include "dlms/link/hdlc_llc.h"
#include "protocol/line_echo.h"

namespace metersmith::dlms
{

/// The primary station: opens and closes the link and gives the permission to send. Two-way
/// alternate: each turn of ours ends with a frame with P = 1, and the next begins when the meter's
/// frame with F = 1 has come or the turn's time is over. An unanswered turn is followed by RR, so
/// that the meter says what it has and repeats what we lack; I frames are repeated from there.
/// UI frames are heard at any time, connected or not.
class HdlcClientLink final : public Link
{
public:
    explicit HdlcClientLink(const HdlcSettings& settings);

    LinkEffects open(TimePoint now) override;
    LinkEffects send(BytesView apdu, TimePoint now) override;
    LinkEffects sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint now) override;
    LinkEffects awaitApdu(TimePoint now) override;
    LinkEffects received(BytesView bytes, TimePoint now) override;
    LinkEffects wokenAt(TimePoint now) override;
    LinkEffects close(TimePoint now) override;
    bool isUp() const override;
    std::size_t arriving() const override { return m_exchange ? m_exchange->joined() : 0; }
    std::optional<bool> headReflects() const override { return m_echo.known(); }

private:
    enum class State : std::uint8_t {
        Closed,
        Connecting,    ///< SNRM sent
        Idle,          ///< connected, our turn, nothing to say
        Turn,          ///< connected, P sent, F awaited
        Pause,         ///< connected, our turn, waiting before the next poll
        Disconnecting, ///< DISC sent
    };
    /// What came since the last progress; tells a silent line from a noisy one.
    struct Evidence {
        bool bytes = false;
        bool echo = false;
    };
    /// What was heard in this turn.
    struct Heard {
        std::size_t bytes = 0;
        bool frame = false;      ///< a frame, right or damaged
        bool damaged = false;    ///< a damaged one
        std::size_t garbage = 0; ///< the framer's count before
        TimePoint last{};        ///< when the last bytes came
    };

    bool awaitsAnswer() const;
    void transmit(const std::vector<HdlcFrame>& frames, TimePoint now);
    void transmitCommand(HdlcFrameType type, Bytes info, TimePoint now);
    void poll(TimePoint now);
    void handle(const std::vector<HdlcFramerEvent>& events, TimePoint now);
    /// Both return true when the turn is over and later frames of the same batch are stale.
    bool handleFrame(const HdlcFrame& frame, TimePoint now);
    bool handleConnected(const HdlcFrame& frame, TimePoint now);
    bool isFromPeer(const HdlcFrame& frame) const;
    void takeUnnumbered(const HdlcFrame& frame);
    void connected(const HdlcFrame& ua, TimePoint now);
    bool takeReceiveNumber(const HdlcFrame& frame);
    bool takeInformation(const HdlcFrame& frame);
    void endTurn(TimePoint now);
    void unanswered(TimePoint now);
    void progress(TimePoint now);
    void pause(TimePoint now);
    void bePatient(TimePoint now);
    void leaveUnconfirmed(LinkEffects& effects);
    void learn(std::size_t bytes, TimePoint now);
    void learnTurn();
    /// Fails the link if opening it again with other frames pays; true if so.
    bool reopen(bool longer);
    void fail(Error error);
    unsigned retries() const;
    Error silence(std::string_view waitingFor) const;
    LinkEffects finish();
    TimePoint nextWake() const;

    HdlcSettings m_settings;
    HdlcParameters m_proposed;
    Result<HdlcAddress> m_own;
    Result<HdlcAddress> m_peer;
    HdlcFramer m_framer;
    HdlcUnnumberedJoin m_unnumbered;
    std::vector<Bytes> m_unconfirmed; ///< UI frames that wait until it is our turn
    LineEcho m_echo;
    std::optional<HdlcExchange> m_exchange;
    State m_state = State::Closed;
    Evidence m_evidence;
    Heard m_heard;
    std::shared_ptr<HdlcLineQuality> m_quality;
    bool m_polling = false;  ///< this turn of ours was RR alone
    TimePoint m_askedAt{};   ///< when this turn of ours will have left
    unsigned m_attempts = 0; ///< unanswered turns in a row
    unsigned m_stuck = 0;    ///< answered turns without progress in a row
    bool m_closing = false;
    bool m_wantsApdu = false;  ///< an APDU was sent, none has come since
    bool m_outOfOrder = false; ///< in this turn
    bool m_progressed = false; ///< in this turn
    bool m_peerBusy = false;   ///< RNR in this turn
    bool m_unasked = false;    ///< a frame began to arrive while nothing was awaited
    TimePoint m_gapAt = TimePoint::max();
    TimePoint m_silenceAt = TimePoint::max();
    TimePoint m_turnEndsAt = TimePoint::max();
    TimePoint m_pauseUntil = TimePoint::max();
    TimePoint m_patienceEndsAt = TimePoint::max();
    LinkEffects m_effects;
};

} // namespace metersmith::dlms

#endif
