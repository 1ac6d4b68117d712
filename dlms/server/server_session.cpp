// SPDX-License-Identifier: Apache-2.0
#include "dlms/server/server_session.h"

#include "dlms/server/server_association.h"

#include <algorithm>
#include <map>

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t aarqTag = 0x60;
/// Of one link: a wrapper port for each would let one connection take all memory.
constexpr std::size_t mostAssociations = 1024;

Bytes noRoom()
{
    constexpr std::uint8_t rejectedTransient = 2;
    Aare aare;
    aare.result = rejectedTransient;
    aare.fromProvider = true;
    aare.diagnostic = static_cast<std::uint8_t>(AcseDiagnostic::NoReasonGiven);
    return encode(aare);
}

} // namespace

class ServerSession::Private
{
public:
    Private(std::unique_ptr<Link> l, ServerHandler& h, ServerSettings s)
        : link(std::move(l))
        , handler(h)
        , settings(std::move(s))
    {
    }

    void take(LinkEffects effects, TimePoint now);
    void take(Send& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(WakeAt& e, TimePoint) { out.emplace_back(e); }
    void take(Noted& e, TimePoint) { out.emplace_back(std::move(e)); }
    void take(ApduSent&, TimePoint) {}
    void take(LinkUp& up, TimePoint)
    {
        // A new connection ends what the one before held; a client more on the same one does not.
        if (!link->severalClients())
            drop();
        peers = up.peers;
    }
    void take(ApduArrived& e, TimePoint now) { respond(e.apdu, e.peers, e.unconfirmed, now); }
    void take(LinkDown&, TimePoint) { drop(); }
    void take(LinkFailed& e, TimePoint)
    {
        drop();
        out.emplace_back(Noted{std::move(e.error)});
    }

    ServerAssociation* find(ClientSap client);
    void forget(ClientSap client);
    void drop();
    void respond(BytesView apdu, const Peers& from, bool unconfirmed, TimePoint now);
    std::vector<Bytes> answers(BytesView apdu, const Peers& from, std::vector<Error>& notes);
    bool respondQuickly(BytesView bytes, TimePoint now, ServerEffects& effects);
    void notify(ClientSap client, const Bytes& plain, std::uint32_t service, TimePoint now);
    Result<Bytes> protectUnassociated(ClientSap client, const Bytes& plain);

    std::unique_ptr<Link> link;
    ServerHandler& handler;
    ServerSettings settings;
    Peers peers;
    std::vector<std::unique_ptr<ServerAssociation>> open;
    ServerAssociation* last = nullptr; ///< of `open`: the one asked last
    /// Of clients whose settings have none, and who have proven a key.
    std::map<ClientSap, std::shared_ptr<CountersInMemory>> counters;
    Bytes answer; ///< recycled
    ServerEffects out;
};

void ServerSession::Private::take(LinkEffects effects, TimePoint now)
{
    for (auto& effect : effects)
        std::visit([&](auto& e) { take(e, now); }, effect);
}

void ServerSession::Private::drop()
{
    last = nullptr;
    open.clear(); // each says released()
}

ServerAssociation* ServerSession::Private::find(ClientSap client)
{
    if (last && last->client() == client)
        return last;
    const auto found =
        std::ranges::find(open, client, [](const auto& each) { return each->client(); });
    last = found == open.end() ? nullptr : found->get();
    return last;
}

void ServerSession::Private::forget(ClientSap client)
{
    last = nullptr;
    std::erase_if(open, [&](const auto& each) { return each->client() == client; });
}

std::vector<Bytes> ServerSession::Private::answers(BytesView apdu, const Peers& from,
                                                   std::vector<Error>& notes)
{
    if (auto* association = find(from.client)) {
        auto all = association->respond(apdu, from, notes);
        if (!association->isOpen())
            forget(from.client);
        return all;
    }
    const bool opens = !apdu.empty() && apdu[0] == aarqTag;
    if (opens && open.size() >= mostAssociations)
        return {noRoom()};
    auto memory = std::make_shared<CountersInMemory>();
    if (const auto known = counters.find(from.client); known != counters.end())
        memory = known->second;
    auto association = std::make_unique<ServerAssociation>(handler, settings, from.client, memory);
    auto all = association->respond(apdu, from, notes);
    if (memory->lowestAcceptable(KeySet::GlobalUnicast) > 0)
        counters.emplace(from.client, memory);
    if (association->isOpen())
        open.push_back(std::move(association));
    return all;
}

void ServerSession::Private::respond(BytesView apdu, const Peers& from, bool unconfirmed,
                                     TimePoint now)
{
    std::vector<Error> notes;
    const auto all = answers(apdu, from, notes);
    for (auto& note : notes)
        out.emplace_back(Noted{std::move(note)});
    if (unconfirmed)
        return;
    for (const auto& each : all)
        take(link->sendTo(from, each, now), now);
    if (all.empty()) // a block of a stream, or a request that wants no answer
        take(link->awaitApdu(now), now);
}

/// One plain GET in one frame, without an allocation: recycles what `effects` hold.
bool ServerSession::Private::respondQuickly(BytesView bytes, TimePoint now, ServerEffects& effects)
{
    const auto whole = link->receivedWhole(bytes, now);
    if (!whole)
        return false;
    auto* association = find(whole->peers.client);
    if (!association || !association->respondToGet(whole->apdu, answer)) {
        out.emplace_back(WakeAt{whole->wakeAt});
        respond(whole->apdu, whole->peers, false, now);
        effects = std::exchange(out, {});
        return true;
    }
    auto* kept = effects.size() == 2 ? std::get_if<Send>(&effects[1]) : nullptr;
    if (!kept) {
        effects.clear();
        effects.emplace_back(WakeAt{});
        effects.emplace_back(Send{});
        kept = std::get_if<Send>(&effects[1]);
    }
    if (!link->frameInto(whole->peers, answer, kept->bytes)) {
        out.emplace_back(WakeAt{whole->wakeAt});
        take(link->sendTo(whole->peers, answer, now), now);
        effects = std::exchange(out, {});
        return true;
    }
    effects[0] = WakeAt{whole->wakeAt};
    return true;
}

Result<Bytes> ServerSession::Private::protectUnassociated(ClientSap client, const Bytes& plain)
{
    const auto security = handler.security(client);
    if (!security || security->answers == Protection::None)
        return plain;
    auto memory = security->settings.counters;
    if (!memory) {
        auto& kept = counters[client];
        if (!kept)
            kept = std::make_shared<CountersInMemory>();
        memory = kept;
    }
    auto cipher = ServerCipher::make(*security, {}, memory);
    if (!cipher)
        return fail(cipher.error());
    RequestProtection as;
    as.protection = security->answers;
    as.ciphering = Ciphering::GeneralGlobal; // the only one that says from whom it comes
    Bytes ciphered;
    if (const auto done = cipher->close(plain, as, ciphered); !done)
        return fail(done.error());
    return ciphered;
}

void ServerSession::Private::notify(ClientSap client, const Bytes& plain, std::uint32_t service,
                                    TimePoint now)
{
    auto to = peers;
    to.client = client;
    if (auto* association = find(client); association && association->carries(service)) {
        std::vector<Error> notes;
        for (const auto& apdu : association->notification(plain, notes))
            take(link->sendTo(to, apdu, now), now);
        for (auto& note : notes)
            out.emplace_back(Noted{std::move(note)});
        return;
    }
    const auto apdu = protectUnassociated(client, plain);
    if (apdu)
        take(link->sendUnconfirmed(to, *apdu, now), now);
    else
        out.emplace_back(Noted{within("notification", apdu.error())});
}

ServerSession::ServerSession(std::unique_ptr<Link> link, ServerHandler& handler,
                             ServerSettings settings)
    : d(std::make_unique<Private>(std::move(link), handler, std::move(settings)))
{
}

ServerSession::~ServerSession() = default;

ServerSession::ServerSession(ServerSession&&) noexcept = default;

ServerEffects ServerSession::start(TimePoint now)
{
    d->drop();
    d->take(d->link->open(now), now);
    return std::exchange(d->out, {});
}

ServerEffects ServerSession::received(BytesView bytes, TimePoint now)
{
    ServerEffects effects;
    receivedInto(bytes, now, effects);
    return effects;
}

void ServerSession::receivedInto(BytesView bytes, TimePoint now, ServerEffects& effects)
{
    if (d->respondQuickly(bytes, now, effects))
        return;
    d->take(d->link->received(bytes, now), now);
    effects = std::exchange(d->out, {});
}

ServerEffects ServerSession::wokenAt(TimePoint now)
{
    d->take(d->link->wokenAt(now), now);
    return std::exchange(d->out, {});
}

bool ServerSession::hasAssociations() const
{
    return !d->open.empty();
}

ServerEffects ServerSession::notify(ClientSap client, const DataNotification& notification,
                                    TimePoint now)
{
    d->notify(client, encode(notification), conformance::dataNotification, now);
    return std::exchange(d->out, {});
}

ServerEffects ServerSession::notify(ClientSap client, const EventNotification& notification,
                                    TimePoint now)
{
    d->notify(client, encode(notification), conformance::eventNotification, now);
    return std::exchange(d->out, {});
}

} // namespace metersmith::dlms
