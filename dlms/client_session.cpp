// SPDX-License-Identifier: Apache-2.0
#include "dlms/client_session.h"

#include "dlms/apdu.h"
#include "dlms/axdr.h"
#include "dlms/client_exchange.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

/// Unanswered releases must not hold up the closing of the link for long.
constexpr Duration releaseTimeout = std::chrono::seconds(3);

} // namespace

class ClientSession::Private
{
public:
    Private(std::unique_ptr<Link> l, AssociationSettings s)
        : link(std::move(l))
        , settings(std::move(s))
    {
    }

    enum class State { Idle, Opening, Associating, Ready, Requesting, Releasing, Closing, Over };

    /// Hands the link's effects on and acts on its facts.
    void take(LinkEffects effects, TimePoint now);
    void take(Send& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(WakeAt& e, TimePoint) { linkWake = e.at; }
    void take(Noted& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(ApduSent&, TimePoint) {}
    void take(LinkUp& up, TimePoint now);
    void take(ApduArrived& e, TimePoint now);
    void take(LinkDown&, TimePoint);
    void take(LinkFailed& e, TimePoint) { end(std::move(e.error)); }

    void sendApdu(const Bytes& apdu, TimePoint now);
    void associated(BytesView apdu);
    void answered(BytesView apdu, TimePoint now);
    void closeLink(TimePoint now);
    void end(Error error);
    ClientEffects flush();

    std::unique_ptr<Link> link;
    AssociationSettings settings;
    State state = State::Idle;
    TimePoint linkWake = TimePoint::max();
    TimePoint deadline = TimePoint::max();
    TimePoint announced = TimePoint::max();
    LinkUp up;
    std::uint16_t maxSendApdu = 0;
    std::uint32_t conformanceBlock = 0;
    std::uint8_t invokeId = 0;
    ClientExchange exchange;
    ClientEffects out;
};

void ClientSession::Private::take(LinkEffects effects, TimePoint now)
{
    for (auto& effect : effects) {
        if (state == State::Over)
            return;
        std::visit([&](auto& e) { take(e, now); }, effect);
    }
}

void ClientSession::Private::take(LinkUp& e, TimePoint now)
{
    if (state != State::Opening)
        return;
    up = e;
    state = State::Associating;
    Aarq aarq;
    if (settings.mechanism == Mechanism::LowLevel) {
        aarq.authenticationRequirement = true;
        aarq.mechanism = static_cast<std::uint8_t>(settings.mechanism);
        const auto password = settings.password.bytes();
        aarq.authenticationValue = Bytes(password.begin(), password.end());
    }
    InitiateRequest initiate;
    initiate.conformance = conformance::supported;
    initiate.maxReceiveApdu = settings.maxReceiveApdu;
    aarq.userInformation = encode(initiate);
    sendApdu(encode(aarq), now);
}

void ClientSession::Private::take(ApduArrived& e, TimePoint now)
{
    switch (state) {
    case State::Associating:
        associated(e.apdu);
        break;
    case State::Requesting:
        answered(e.apdu, now);
        break;
    case State::Releasing:
        closeLink(now);
        break; // RLRE, or a refusal of the release: leave anyway
    default:
        out.emplace_back(
            Noted{{ErrorCode::UnexpectedAnswer, "session", "an APDU nobody asked for", {}}});
    }
}

void ClientSession::Private::take(LinkDown&, TimePoint)
{
    if (state != State::Closing) {
        end({ErrorCode::LinkLost, "session", "the meter closed the link", {}});
        return;
    }
    state = State::Over;
    out.emplace_back(Released{});
}

void ClientSession::Private::sendApdu(const Bytes& apdu, TimePoint now)
{
    deadline = now + (state == State::Releasing ? releaseTimeout : settings.answerTimeout);
    take(link->send(apdu, now), now);
}

void ClientSession::Private::associated(BytesView apdu)
{
    const auto decoded = decodeApdu(apdu);
    if (!decoded)
        return end(within("association", decoded.error()));
    if (const auto* exception = std::get_if<ExceptionResponse>(&*decoded))
        return end({ErrorCode::AssociationRefused,
                    "association",
                    "the meter answered with an exception: " + explain(*exception),
                    {}});
    const auto* aare = std::get_if<Aare>(&*decoded);
    if (!aare)
        return end({ErrorCode::UnexpectedAnswer,
                    "association",
                    "expected an AARE, got " + name(*decoded),
                    {}});
    const bool serviceError = !aare->userInformation.empty() && aare->userInformation[0] == 0x0E;
    if (aare->result != 0 || serviceError) {
        auto detail = "the meter refused the association: " + explainRefusal(*aare);
        if (const auto error = decodeConfirmedServiceError(aare->userInformation);
            serviceError && error)
            detail += ", " + explain(*error);
        return end({refusalCode(*aare), "association", detail, "IEC 62056-5-3, AARE"});
    }
    const auto initiate = decodeInitiateResponse(aare->userInformation);
    if (!initiate)
        return end(within("association/AARE", initiate.error()));
    maxSendApdu = initiate->maxReceiveApdu == 0 ? std::uint16_t{65535} : initiate->maxReceiveApdu;
    conformanceBlock = initiate->conformance & conformance::supported;
    deadline = TimePoint::max();
    state = State::Ready;
    out.emplace_back(Associated{up, maxSendApdu, conformanceBlock});
}

void ClientSession::Private::answered(BytesView apdu, TimePoint now)
{
    auto step = exchange.answer(apdu);
    if (step.noted)
        out.emplace_back(Noted{*step.noted});
    if (step.block)
        out.emplace_back(*step.block);
    if (step.result) {
        state = State::Ready;
        deadline = TimePoint::max();
        out.emplace_back(Answered{*std::move(step.result)});
    } else if (!step.next.empty()) {
        sendApdu(step.next, now);
    }
}

void ClientSession::Private::closeLink(TimePoint now)
{
    state = State::Closing;
    deadline = TimePoint::max();
    take(link->close(now), now);
}

void ClientSession::Private::end(Error error)
{
    state = State::Over;
    deadline = linkWake = TimePoint::max();
    out.emplace_back(SessionFailed{std::move(error)});
}

ClientEffects ClientSession::Private::flush()
{
    // The wake-up comes first: a caller that asks again while it handles a later effect gets a
    // newer one, which must stand.
    const auto wake = state == State::Over ? TimePoint::max() : std::min(linkWake, deadline);
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
    if (d->state != Private::State::Idle)
        return {};
    d->state = Private::State::Opening;
    d->take(d->link->open(now), now);
    return d->flush();
}

ClientEffects ClientSession::request(const Request& request, TimePoint now)
{
    if (d->state != Private::State::Ready)
        return {};
    d->invokeId = static_cast<std::uint8_t>(d->invokeId % 15 + 1);
    auto step = d->exchange.start(request, static_cast<std::uint8_t>(0xC0 | d->invokeId),
                                  d->maxSendApdu, d->conformanceBlock);
    if (step.result) {
        d->out.emplace_back(Answered{*std::move(step.result)});
    } else {
        d->state = Private::State::Requesting;
        d->sendApdu(step.next, now);
    }
    return d->flush();
}

ClientEffects ClientSession::received(BytesView bytes, TimePoint now)
{
    if (d->state == Private::State::Idle || d->state == Private::State::Over)
        return {};
    d->take(d->link->received(bytes, now), now);
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
    if (d->state != State::Over && now >= d->deadline) {
        d->deadline = TimePoint::max();
        if (d->state == State::Releasing)
            d->closeLink(now);
        else
            d->end({ErrorCode::NoAnswer,
                    "session",
                    "the request reached the meter, but no answer came within the time allowed",
                    {}});
    }
    return d->flush();
}

ClientEffects ClientSession::release(TimePoint now)
{
    using State = Private::State;
    if (d->state == State::Idle) {
        d->state = State::Over;
        d->out.emplace_back(Released{});
    } else if (d->state == State::Ready && d->settings.releaseFirst && d->link->isUp()) {
        d->state = State::Releasing;
        Release rlrq;
        rlrq.reason = 0;
        d->sendApdu(encode(rlrq), now);
    } else if (d->state != State::Over && d->state != State::Releasing &&
               d->state != State::Closing) {
        d->closeLink(now);
    }
    return d->flush();
}

} // namespace metersmith::dlms
