// SPDX-License-Identifier: Apache-2.0
//
// The way of APDUs between the client's requests and its link.
#include "dlms/client/client_machine.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t generalBlockTag = 0xE0;
constexpr std::uint8_t aareTag = 0x61;
constexpr std::uint8_t rlreTag = 0x63;
constexpr unsigned blockPatience = 3; ///< answer times without a block

bool isNotification(std::uint8_t tag)
{
    return tag == 0x0F || tag == 0xC2 || tag == 0x18; // data-, event-notification, inf. report
}

/// Notifications by their tag, ciphered or not; general ciphering does not show its content.
bool looksLikeNotification(std::uint8_t tag)
{
    for (const std::uint8_t plain : {std::uint8_t{0x0F}, std::uint8_t{0xC2}, std::uint8_t{0x18}})
        for (const auto ciphering : {Ciphering::Global, Ciphering::Dedicated})
            if (tag == plain || cipheredTag(plain, ciphering) == tag)
                return true;
    return false;
}

/// get-request-normal and with-list: they change nothing, and name what their answer answers.
bool isRepeatable(BytesView plain)
{
    constexpr std::uint8_t getRequest = 0xC0, normal = 1, withList = 3;
    return plain.size() > 2 && plain[0] == getRequest &&
           (plain[1] == normal || plain[1] == withList);
}

} // namespace

ExchangeTerms ClientSession::Private::terms() const
{
    ExchangeTerms terms;
    terms.conformance = association->conformance();
    const std::size_t most = association->maxSendApdu();
    terms.maxSend = most - std::min(most, security->overhead());
    terms.generalBlocks = terms.granted(conformance::generalBlockTransfer);
    terms.preferGeneralBlocks = terms.generalBlocks && settings.generalBlockWindow > 0;
    return terms;
}

void ClientSession::Private::sendRequest(BytesView plain, TimePoint now)
{
    auto apdu = security->protect(plain);
    if (!apdu)
        return act(exchange.giveUp(within(exchange.where(), apdu.error())), now);
    const auto limits = terms();
    const std::size_t most = association->maxSendApdu();
    blocks.reset();
    repeat.at = TimePoint::max();
    if (!limits.preferGeneralBlocks && (apdu->size() <= most || !limits.generalBlocks)) {
        if (isRepeatable(plain))
            mayRepeat(plain, true, settings.repeats, now);
        return put(*std::move(apdu), now);
    }
    GeneralBlockSettings transfer;
    transfer.window = std::max<std::uint8_t>(settings.generalBlockWindow, 1);
    transfer.maxApdu = most;
    transfer.maxBytes = maxAssembledBytes;
    transfer.patience = blockPatience;
    blocks.emplace(transfer);
    act(blocks->send(*std::move(apdu)), now);
}

void ClientSession::Private::mayRepeat(BytesView apdu, bool isPlain, unsigned times, TimePoint now)
{
    if (times == 0 || settings.repeatAfter <= Duration(0))
        return;
    repeat.apdu.assign(apdu.begin(), apdu.end());
    repeat.isPlain = isPlain;
    repeat.at = now + settings.repeatAfter;
    repeat.left = times;
}

void ClientSession::Private::sendAgain(TimePoint now)
{
    repeat.done = true;
    repeat.at = --repeat.left > 0 ? now + settings.repeatAfter : TimePoint::max();
    note({ErrorCode::NoAnswer,
          repeat.isPlain ? exchange.where() : "association",
          "no answer came; asked again",
          {}});
    if (!repeat.isPlain)
        return put(repeat.apdu, now);
    auto apdu = security->protect(repeat.apdu);
    if (!apdu)
        return act(exchange.giveUp(within(exchange.where(), apdu.error())), now);
    put(*std::move(apdu), now);
}

/// Whether this answers the request that was sent again, and has been taken already.
bool ClientSession::Private::cameTwice(BytesView plain)
{
    if (!repeat.done)
        return false;
    if (std::ranges::equal(repeat.answer, plain))
        return true;
    repeat.answer.assign(plain.begin(), plain.end());
    return false;
}

void ClientSession::Private::forgetRepeat()
{
    wipe(repeat.apdu); // an AARQ has the password in it
    repeat = {};
}

void ClientSession::Private::put(Bytes apdu, TimePoint now)
{
    deadline = now + settings.answerTimeout;
    outbox.push_back(std::move(apdu));
    if (sending)
        return;
    sending = true;
    const auto next = std::move(outbox.front());
    outbox.pop_front();
    take(link->send(next, now), now);
}

void ClientSession::Private::take(ApduSent&, TimePoint now)
{
    sending = false;
    if (outbox.empty() || !link->isUp())
        return;
    auto next = std::move(outbox.front());
    outbox.pop_front();
    put(std::move(next), now);
}

/// The APDU that came was not the one waited for: the link shall bring another.
void ClientSession::Private::waitOn(TimePoint now)
{
    if (awaitsAnswer())
        take(link->awaitApdu(now), now);
}

void ClientSession::Private::take(ApduArrived& e, TimePoint now)
{
    if (e.apdu.empty())
        return;
    const Origin origin{e.unconfirmed};
    if (!e.unconfirmed)
        sending = false; // an answer acknowledges, whatever the link says
    if (state == State::Abandoning && !e.unconfirmed)
        return looksLikeNotification(e.apdu[0]) ? take(link->awaitApdu(now), now)
                                                : sendRelease(now);
    if (e.apdu[0] == generalBlockTag)
        block(e.apdu, origin, now);
    else
        arrived(e.apdu, origin, now);
}

void ClientSession::Private::block(BytesView apdu, Origin origin, TimePoint now)
{
    const auto decoded = decodeApdu(apdu);
    const auto* part = decoded ? std::get_if<GeneralBlock>(&*decoded) : nullptr;
    if (!part)
        return refused(within("general block transfer", decoded.error()), now);
    if (isUnconfirmed(*part) && (!blocks || origin.unconfirmed)) {
        if (!push || startsGeneralBlocks(*part))
            push.emplace();
        auto step = push->received(*part);
        if (step.apdu || step.error)
            push.reset();
        if (step.error)
            note(*step.error);
        if (step.apdu)
            arrived(*step.apdu, {true}, now);
        if (!origin.unconfirmed)
            waitOn(now);
        return;
    }
    if (state != State::Requesting)
        return note({ErrorCode::UnexpectedAnswer, "session", "a block that nobody asked for", {}});
    repeat.at = TimePoint::max();
    if (!blocks) { // the request went as it is, the answer does not
        GeneralBlockSettings transfer;
        transfer.window = std::max<std::uint8_t>(settings.generalBlockWindow, 1);
        transfer.maxApdu = association->maxSendApdu();
        transfer.maxBytes = maxAssembledBytes;
        transfer.patience = blockPatience;
        blocks.emplace(transfer);
    }
    auto step = blocks->received(*part);
    if (!step.error)
        out.emplace_back(BlockReceived{blocks->blocksReceived(),
                                       step.apdu ? step.apdu->size() : blocks->bytesReceived()});
    act(std::move(step), now);
}

void ClientSession::Private::act(GeneralBlockTransfer::Step step, TimePoint now)
{
    if (step.error) {
        blocks.reset();
        outbox.clear();
        // Nobody answers a block that gives up: it must not make the link wait.
        for (const auto& last : step.send)
            take(link->sendUnconfirmed(up.peers, encode(last), now), now);
        return act(exchange.giveUp(within(exchange.where(), *step.error)), now);
    }
    if (step.apdu) {
        blocks.reset();
        const auto apdu = *std::move(step.apdu);
        return arrived(apdu, {}, now);
    }
    deadline = now + settings.answerTimeout;
    for (const auto& next : step.send)
        put(encode(next), now);
    if (step.send.empty())
        waitOn(now);
}

/// Takes the protection off and hands the plain APDU to whom it concerns.
void ClientSession::Private::arrived(BytesView apdu, Origin origin, TimePoint now)
{
    if (apdu.empty())
        return;
    if (state == State::Releasing && !looksLikeNotification(apdu[0]))
        return closeLink(now); // RLRE, or a refusal of the release: leave anyway
    if (state == State::Closing || !security)
        return;
    ClientSecurity::Opened opened;
    if (apdu[0] == aareTag || apdu[0] == rlreTag) {
        opened.apdu.assign(apdu.begin(), apdu.end());
    } else {
        auto result = security->open(apdu);
        if (!result && (origin.unconfirmed || looksLikeNotification(apdu[0]))) {
            note(within("notification", result.error()));
            return origin.unconfirmed ? void() : waitOn(now);
        }
        if (!result)
            return refused(result.error(), now);
        opened = *std::move(result);
    }
    if (opened.apdu.empty())
        return refused({ErrorCode::Truncated, "answer", "an APDU without a byte", {}}, now);
    if (isNotification(opened.apdu[0]))
        return notified(opened.apdu, origin, now);
    if (opened.broadcast)
        return refused({ErrorCode::ProtectionMissing, "protection",
                        "the answer is protected by the broadcast key, which other meters have too",
                        "Green Book, 9.2.7.2"},
                       now);
    if (origin.unconfirmed || (state != State::Associating && state != State::Requesting))
        return note({ErrorCode::UnexpectedAnswer, "session", "an APDU nobody asked for", {}});
    if (state == State::Associating)
        return associated(opened.apdu, opened.inTheClear, now);
    if (cameTwice(opened.apdu)) {
        note({ErrorCode::UnexpectedAnswer, exchange.where(), "the same answer came twice", {}});
        return waitOn(now);
    }
    act(exchange.answer(opened.apdu, security->lastProtection(opened.inTheClear)), now);
}

/// What came cannot be taken: the request under way ends with it.
void ClientSession::Private::refused(Error error, TimePoint now)
{
    if (state == State::Associating)
        end(within("association", std::move(error)));
    else if (state == State::Requesting)
        act(exchange.giveUp(within(exchange.where(), std::move(error))), now);
    else
        note(std::move(error));
}

void ClientSession::Private::notified(BytesView plain, Origin origin, TimePoint now)
{
    const auto apdu = decodeApdu(plain);
    if (!apdu) {
        note(within("notification", apdu.error()));
    } else if (const auto* data = std::get_if<DataNotification>(&*apdu)) {
        out.emplace_back(Notified{*data});
        if ((data->longInvoke & longinvoke::confirmed) != 0)
            return confirm(*data, origin, now);
    } else if (const auto* event = std::get_if<EventNotification>(&*apdu)) {
        out.emplace_back(Notified{*event});
    } else if (const auto* report = std::get_if<InformationReport>(&*apdu)) {
        out.emplace_back(Notified{*report});
    }
    if (!origin.unconfirmed)
        waitOn(now);
}

void ClientSession::Private::confirm(const DataNotification& notification, Origin origin,
                                     TimePoint now)
{
    auto apdu = security->protect(encode(DataNotificationConfirm{notification.longInvoke, {}}));
    if (!apdu) {
        note(within("confirmation of a notification", apdu.error()));
        if (!origin.unconfirmed)
            waitOn(now);
    } else if (awaitsAnswer() && !origin.unconfirmed) {
        put(*std::move(apdu), now); // the answer that is waited for comes after it
    } else {
        take(link->sendUnconfirmed(up.peers, *apdu, now), now);
    }
}

} // namespace metersmith::dlms
