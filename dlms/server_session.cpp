// SPDX-License-Identifier: Apache-2.0
#include "dlms/server_session.h"

#include "dlms/server_services.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t rejectedPermanent = 1;
constexpr std::uint16_t smallestClientApdu = 12;

} // namespace

class ServerSession::Private
{
public:
    Private(std::unique_ptr<Link> l, ServerHandler& h, ServerSettings s)
        : link(std::move(l))
        , handler(h)
        , settings(s)
        , services(h)
    {
    }

    void take(LinkEffects effects, TimePoint now);
    void take(Send& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(WakeAt& e, TimePoint) { out.emplace_back(e); }
    void take(Noted& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(ApduSent&, TimePoint) {}
    void take(LinkUp& up, TimePoint)
    {
        drop();
        peers = up.peers;
    }
    void take(ApduArrived& e, TimePoint now)
    {
        if (const auto answer = respond(e.apdu); !answer.empty())
            take(link->send(answer, now), now);
    }
    void take(LinkDown&, TimePoint) { drop(); }
    void take(LinkFailed& e, TimePoint)
    {
        drop();
        out.emplace_back(Noted{std::move(e.error)});
    }

    Bytes respond(BytesView bytes);
    Aare associate(const Aarq& aarq);
    Aare refuse(AcseDiagnostic diagnostic, std::optional<ConfirmedServiceError> error = {}) const;
    void drop();

    std::unique_ptr<Link> link;
    ServerHandler& handler;
    ServerSettings settings;
    Peers peers;
    bool associated = false;
    ServerServices services;
    ServerEffects out;
};

void ServerSession::Private::take(LinkEffects effects, TimePoint now)
{
    for (auto& effect : effects)
        std::visit([&](auto& e) { take(e, now); }, effect);
}

void ServerSession::Private::drop()
{
    if (associated)
        handler.released(peers.client);
    associated = false;
}

Bytes ServerSession::Private::respond(BytesView bytes)
{
    const auto apdu = decodeApdu(bytes);
    if (!apdu) {
        out.emplace_back(Noted{within("request", apdu.error())});
        return encode(ExceptionResponse{1, 3, {}});
    }
    if (const auto* aarq = std::get_if<Aarq>(&*apdu)) {
        drop();
        return encode(associate(*aarq));
    }
    if (const auto* release = std::get_if<Release>(&*apdu); release && !release->response) {
        drop();
        Release rlre;
        rlre.response = true;
        rlre.reason = 0;
        return encode(rlre);
    }
    if (!associated)
        return encode(ExceptionResponse{1, 1, {}});
    return services.respond(*apdu);
}

Aare ServerSession::Private::refuse(AcseDiagnostic diagnostic,
                                    std::optional<ConfirmedServiceError> error) const
{
    Aare aare;
    aare.result = rejectedPermanent;
    aare.diagnostic = static_cast<std::uint8_t>(diagnostic);
    if (error)
        aare.userInformation = encode(*error);
    return aare;
}

Aare ServerSession::Private::associate(const Aarq& aarq)
{
    if (aarq.applicationContext != static_cast<std::uint8_t>(ApplicationContext::LogicalNames))
        return refuse(AcseDiagnostic::ApplicationContextNameNotSupported);
    const auto mechanism = aarq.mechanism.value_or(0);
    if (mechanism > static_cast<std::uint8_t>(Mechanism::LowLevel))
        return refuse(AcseDiagnostic::AuthenticationMechanismNameNotRecognised);
    const auto initiate = decodeInitiateRequest(aarq.userInformation);
    if (!initiate)
        return refuse(AcseDiagnostic::NoReasonGiven, ConfirmedServiceError{1, 6, 0});
    if (initiate->dlmsVersion < 6)
        return refuse(AcseDiagnostic::NoReasonGiven, ConfirmedServiceError{1, 6, 1});
    const auto granted = initiate->conformance & conformance::supported;
    if ((granted & (conformance::get | conformance::set | conformance::action)) == 0)
        return refuse(AcseDiagnostic::NoReasonGiven, ConfirmedServiceError{1, 6, 2});
    if (initiate->maxReceiveApdu != 0 && initiate->maxReceiveApdu < smallestClientApdu)
        return refuse(AcseDiagnostic::NoReasonGiven, ConfirmedServiceError{1, 6, 3});
    if (mechanism == 1 && !aarq.authenticationValue)
        return refuse(AcseDiagnostic::AuthenticationRequired);

    AssociationRequest request{peers, static_cast<Mechanism>(mechanism),
                               Secret(aarq.authenticationValue.value_or(Bytes())),
                               false,
                               aarq.callingApTitle};
    if (const auto diagnostic = handler.associate(request); diagnostic != AcseDiagnostic::Null)
        return refuse(diagnostic);
    associated = true;
    services.begin(peers.client, granted, initiate->maxReceiveApdu);
    InitiateResponse response;
    response.conformance = granted;
    response.maxReceiveApdu = settings.maxReceiveApdu;
    Aare aare;
    aare.userInformation = encode(response);
    return aare;
}

ServerSession::ServerSession(std::unique_ptr<Link> link, ServerHandler& handler,
                             ServerSettings settings)
    : d(std::make_unique<Private>(std::move(link), handler, settings))
{
}

ServerSession::~ServerSession()
{
    if (d)
        d->drop();
}

ServerSession::ServerSession(ServerSession&&) noexcept = default;

ServerEffects ServerSession::start(TimePoint now)
{
    d->take(d->link->open(now), now);
    return std::exchange(d->out, {});
}

ServerEffects ServerSession::received(BytesView bytes, TimePoint now)
{
    d->take(d->link->received(bytes, now), now);
    return std::exchange(d->out, {});
}

ServerEffects ServerSession::wokenAt(TimePoint now)
{
    d->take(d->link->wokenAt(now), now);
    return std::exchange(d->out, {});
}

} // namespace metersmith::dlms
