// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_MACHINE_H
#define METERSMITH_DLMS_CLIENT_CLIENT_MACHINE_H

#include "dlms/client/client_association.h"
#include "dlms/client/client_exchange.h"
#include "dlms/general_block_transfer.h"

#include <deque>

namespace metersmith::dlms
{

/// The inside of ClientSession: its states, and the way of an APDU from the link to the request it
/// answers (general blocks joined, protection taken off, notifications set apart) and back.
class ClientSession::Private
{
public:
    Private(std::unique_ptr<Link> l, AssociationSettings s);

    /// Abandoning: the request under way is nobody's any more; its answer makes way for RLRQ.
    enum class State {
        Idle,
        Opening,
        Associating,
        Ready,
        Requesting,
        Abandoning,
        Releasing,
        Closing,
        Over
    };

    // client_session.cpp: states
    /// Hands the link's effects on and acts on its facts.
    void take(LinkEffects effects, TimePoint now);
    void take(Send& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(WakeAt& e, TimePoint) { linkWake = e.at; }
    void take(Noted& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(ApduSent&, TimePoint now);
    void take(LinkUp& up, TimePoint now);
    void take(ApduArrived& e, TimePoint now);
    void take(LinkDown&, TimePoint);
    void take(LinkFailed& e, TimePoint);
    void open(TimePoint now);
    void request(const Request& request, TimePoint now);
    void release(TimePoint now);
    void sendRelease(TimePoint now);
    void timedOut(TimePoint now);
    void associated(BytesView apdu, bool inTheClear, TimePoint now);
    void act(ClientExchange::Step step, TimePoint now);
    std::uint16_t longestApdu() const;
    void closeLink(TimePoint now);
    void end(Error error);
    /// The meter will not have us: leaves it free for others (DISC), then ends with the error.
    void giveUp(Error error, TimePoint now);
    void note(Error error) { out.emplace_back(Noted{std::move(error)}); }
    ClientEffects flush();

    // client_transfer.cpp: APDUs both ways
    /// Where an APDU came from and how.
    struct Origin {
        bool unconfirmed = false;
    };
    /// What may be sent again, and whether it was.
    struct Repeat {
        Bytes apdu;
        bool isPlain = false; ///< is to be protected first
        TimePoint at = TimePoint::max();
        unsigned left = 0;
        bool done = false;
        Bytes answer; ///< the last one, plain, once it may come twice
    };
    void sendRequest(BytesView plain, TimePoint now);
    void mayRepeat(BytesView apdu, bool isPlain, unsigned times, TimePoint now);
    void sendAgain(TimePoint now);
    bool cameTwice(BytesView plain);
    void forgetRepeat();
    void put(Bytes apdu, TimePoint now); ///< behind those that wait for the link
    void block(BytesView apdu, Origin origin, TimePoint now);
    void act(GeneralBlockTransfer::Step step, TimePoint now);
    void arrived(BytesView apdu, Origin origin, TimePoint now);
    void refused(Error error, TimePoint now);
    void notified(BytesView plain, Origin origin, TimePoint now);
    void confirm(const DataNotification& notification, Origin origin, TimePoint now);
    void waitOn(TimePoint now);
    bool awaitsAnswer() const
    {
        return state == State::Associating || state == State::Requesting ||
               state == State::Releasing;
    }
    ExchangeTerms terms() const;

    std::unique_ptr<Link> link;
    AssociationSettings settings;
    State state = State::Idle;
    std::optional<Error> reason; ///< while closing: why
    TimePoint linkWake = TimePoint::max();
    TimePoint deadline = TimePoint::max();
    TimePoint announced = TimePoint::max();
    LinkUp up;
    std::optional<ClientSecurity> security;
    std::optional<ClientAssociation> association;
    ClientExchange exchange;
    std::optional<GeneralBlockTransfer> blocks; ///< of the request under way
    std::optional<GeneralBlockTransfer> push;   ///< of a long notification
    Repeat repeat;
    std::deque<Bytes> outbox; ///< the link takes one APDU at a time
    bool sending = false;
    ClientEffects out;
};

} // namespace metersmith::dlms

#endif
