// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_session.h"

#include "dlms/client/client_machine.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

/// Unanswered releases must not hold up the closing of the link for long.
constexpr Duration releaseTimeout = std::chrono::seconds(3);

} // namespace

ClientSession::Private::Private(std::unique_ptr<Link> l, AssociationSettings s)
    : link(std::move(l))
    , settings(std::move(s))
{
}

void ClientSession::Private::take(LinkEffects effects, TimePoint now)
{
    for (auto& effect : effects) {
        if (state == State::Over)
            return;
        std::visit([&](auto& e) { take(e, now); }, effect);
    }
}

void ClientSession::Private::open(TimePoint now)
{
    auto made =
        ClientSecurity::make(settings.security, settings.random ? settings.random : randomBytes);
    if (!made)
        return end(within("association", made.error()));
    security.emplace(*std::move(made));
    association.emplace(settings, *security);
    settings.security.keys = {}; // the cipher has them
    state = State::Opening;
    take(link->open(now), now);
}

void ClientSession::Private::take(LinkUp& e, TimePoint now)
{
    if (state != State::Opening)
        return;
    up = e;
    state = State::Associating;
    settings.maxReceiveApdu = longestApdu();
    auto aarq = association->request();
    if (!aarq)
        return end(aarq.error());
    if (!isHighLevel(settings.mechanism) && !security->isCiphered())
        mayRepeat(*aarq, false,
                  settings.mechanism == Mechanism::Lowest ? settings.repeats
                                                          : std::min(settings.repeats, 1U),
                  now);
    put(*std::move(aarq), now);
}

/// A whole number of turns.
std::uint16_t ClientSession::Private::longestApdu() const
{
    const std::size_t turn = up.maxInfoReceive * up.windowReceive;
    if (up.turnReceive == 0 || turn == 0)
        return settings.maxReceiveApdu;
    const std::size_t turns = (settings.leastTurnApdu + turn - 1) / turn;
    const auto apdu = up.turnReceive + (std::max<std::size_t>(turns, 1) - 1) * turn;
    return static_cast<std::uint16_t>(std::min<std::size_t>(settings.maxReceiveApdu, apdu));
}

void ClientSession::Private::take(LinkFailed& e, TimePoint)
{
    end(reason ? *std::exchange(reason, {}) : std::move(e.error));
}

void ClientSession::Private::take(LinkDown&, TimePoint)
{
    if (reason)
        return end(*std::exchange(reason, {}));
    if (state != State::Closing) {
        end({ErrorCode::LinkLost, "session", "the meter closed the link", {}});
        return;
    }
    state = State::Over;
    out.emplace_back(Released{});
}

void ClientSession::Private::associated(BytesView apdu, bool inTheClear, TimePoint now)
{
    auto next = association->answered(apdu, inTheClear);
    if (!next)
        return giveUp(next.error(), now);
    if (!next->empty())
        return put(*std::move(next), now);
    deadline = TimePoint::max();
    state = State::Ready;
    forgetRepeat();
    settings.password.wipe();
    settings.security.signing = {};
    Associated effect{up, association->maxSendApdu(), association->conformance()};
    effect.serverTitle = security->peerTitle();
    out.emplace_back(std::move(effect));
}

void ClientSession::Private::request(const Request& request, TimePoint now)
{
    state = State::Requesting;
    forgetRepeat();
    act(exchange.start(request, terms()), now);
}

void ClientSession::Private::act(ClientExchange::Step step, TimePoint now)
{
    if (state != State::Requesting)
        return; // the link failed under it
    if (step.noted)
        note(*step.noted);
    if (step.block)
        out.emplace_back(*step.block);
    if (step.answered) {
        state = State::Ready;
        deadline = TimePoint::max();
        forgetRepeat();
        blocks.reset();
        out.emplace_back(*std::move(step.answered));
    } else if (!step.next.empty()) {
        sendRequest(step.next, now);
    } else {
        waitOn(now);
    }
}

void ClientSession::Private::release(TimePoint now)
{
    const bool politely = settings.releaseFirst && link->isUp();
    blocks.reset();
    push.reset();
    outbox.clear();
    forgetRepeat();
    if (state == State::Idle) {
        state = State::Over;
        out.emplace_back(Released{});
    } else if (state == State::Ready && politely) {
        deadline = now + releaseTimeout;
        sendRelease(now);
    } else if (state == State::Requesting && politely) {
        state = State::Abandoning; // the meter must have said its part before it is asked anew
        deadline = now + releaseTimeout;
    } else if (state != State::Over && state != State::Abandoning && state != State::Releasing &&
               state != State::Closing) {
        closeLink(now);
    }
}

/// By the deadline that stands.
void ClientSession::Private::sendRelease(TimePoint now)
{
    const auto until = deadline;
    state = State::Releasing;
    sending = false;
    auto rlrq = association->release();
    if (!rlrq) {
        note(rlrq.error());
        return closeLink(now);
    }
    put(*std::move(rlrq), now);
    if (state == State::Releasing)
        deadline = until;
}

void ClientSession::Private::timedOut(TimePoint now)
{
    if (state == State::Releasing || state == State::Abandoning)
        closeLink(now);
    else if (blocks && state == State::Requesting)
        act(blocks->silent(), now);
    else if (awaitsAnswer())
        end({ErrorCode::NoAnswer,
             "session",
             "the request reached the meter, but no answer came within the time allowed",
             {}});
}

void ClientSession::Private::closeLink(TimePoint now)
{
    state = State::Closing;
    deadline = TimePoint::max();
    take(link->close(now), now);
}

void ClientSession::Private::giveUp(Error error, TimePoint now)
{
    if (!link->isUp())
        return end(std::move(error));
    reason = std::move(error);
    outbox.clear();
    closeLink(now);
}

void ClientSession::Private::end(Error error)
{
    state = State::Over;
    forgetRepeat();
    deadline = linkWake = TimePoint::max();
    settings.password.wipe();
    const auto partial = exchange.partial();
    out.emplace_back(SessionFailed{std::move(error), Bytes(partial.begin(), partial.end())});
}

ClientEffects ClientSession::Private::flush()
{
    // The wake-up comes first: a caller that asks again while it handles a later effect gets a
    // newer one, which must stand.
    const auto again = awaitsAnswer() ? repeat.at : TimePoint::max();
    const auto wake =
        state == State::Over ? TimePoint::max() : std::min({linkWake, deadline, again});
    if (wake != announced) {
        announced = wake;
        out.insert(out.begin(), WakeAt{wake});
    }
    return std::exchange(out, {});
}

ClientSession::ClientSession(std::unique_ptr<Link> link, AssociationSettings settings)
    : d(std::make_unique<Private>(std::move(link), std::move(settings)))
{
}

ClientSession::~ClientSession() = default;
ClientSession::ClientSession(ClientSession&&) noexcept = default;
ClientSession& ClientSession::operator=(ClientSession&&) noexcept = default;

ClientEffects ClientSession::open(TimePoint now)
{
    if (d->state == Private::State::Idle)
        d->open(now);
    return d->flush();
}

ClientEffects ClientSession::request(const Request& request, TimePoint now)
{
    if (d->state == Private::State::Ready)
        d->request(request, now);
    return d->flush();
}

ClientEffects ClientSession::received(BytesView bytes, TimePoint now)
{
    if (d->state == Private::State::Idle || d->state == Private::State::Over)
        return {};
    const auto before = d->link->arriving();
    d->take(d->link->received(bytes, now), now);
    if (d->awaitsAnswer() && d->link->arriving() > before) // the meter does not think, it speaks
        d->deadline = now + d->settings.answerTimeout;
    return d->flush();
}

ClientEffects ClientSession::wokenAt(TimePoint now)
{
    using State = Private::State;
    if (d->state == State::Idle || d->state == State::Over)
        return {};
    d->announced = TimePoint::max();
    if (now >= d->linkWake) {
        d->linkWake = TimePoint::max();
        d->take(d->link->wokenAt(now), now);
    }
    if (d->awaitsAnswer() && now >= d->repeat.at)
        d->sendAgain(now);
    if (d->state != State::Over && now >= d->deadline) {
        d->deadline = TimePoint::max();
        d->timedOut(now);
    }
    return d->flush();
}

ClientEffects ClientSession::release(TimePoint now)
{
    d->release(now);
    return d->flush();
}

std::optional<bool> ClientSession::headReflects() const
{
    return d->link->headReflects();
}

} // namespace metersmith::dlms
