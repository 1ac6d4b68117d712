// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_CLIENT_SERVER_PAIR_H
#define METERSMITH_TESTS_DLMS_CLIENT_SERVER_PAIR_H

#include "dlms/apdu/apdu.h"
#include "dlms/axdr.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/wrapper_link.h"
#include "dlms/security/apdu_protection.h"
#include "dlms/server/server_session.h"

#include <deque>
#include <functional>
#include <map>

namespace metersmith::dlms::test
{

inline const ClientSap theClient = 19;

/// The man in the middle: a link around a link that sees every APDU of the client, both ways, and
/// may alter it. An empty APDU is withheld.
class WatchedLink : public Link
{
public:
    struct Hooks {
        std::function<Bytes(Bytes)> toServer, toClient;
        std::vector<Bytes> sent, came; ///< as the client sent them, as they came to it
    };

    WatchedLink(std::unique_ptr<Link> inner, std::shared_ptr<Hooks> hooks)
        : m_inner(std::move(inner))
        , m_hooks(std::move(hooks))
    {
    }
    LinkEffects open(TimePoint now) override { return altered(m_inner->open(now)); }
    LinkEffects send(BytesView apdu, TimePoint now) override
    {
        return altered(m_inner->send(out(apdu), now));
    }
    LinkEffects sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint now) override
    {
        return altered(m_inner->sendUnconfirmed(peers, out(apdu), now));
    }
    LinkEffects awaitApdu(TimePoint now) override { return altered(m_inner->awaitApdu(now)); }
    LinkEffects received(BytesView bytes, TimePoint now) override
    {
        return altered(m_inner->received(bytes, now));
    }
    LinkEffects wokenAt(TimePoint now) override { return altered(m_inner->wokenAt(now)); }
    LinkEffects close(TimePoint now) override { return altered(m_inner->close(now)); }
    bool isUp() const override { return m_inner->isUp(); }

private:
    Bytes out(BytesView apdu)
    {
        Bytes bytes(apdu.begin(), apdu.end());
        m_hooks->sent.push_back(bytes);
        return m_hooks->toServer ? m_hooks->toServer(std::move(bytes)) : bytes;
    }
    LinkEffects altered(LinkEffects effects)
    {
        for (auto& effect : effects) {
            auto* arrived = std::get_if<ApduArrived>(&effect);
            if (!arrived)
                continue;
            if (m_hooks->toClient)
                arrived->apdu = m_hooks->toClient(std::move(arrived->apdu));
            m_hooks->came.push_back(arrived->apdu);
        }
        return effects;
    }

    std::unique_ptr<Link> m_inner;
    std::shared_ptr<Hooks> m_hooks;
};

/// Objects with values, and methods that answer.
class Objects : public ServerHandler
{
public:
    std::map<AttributeReference, Data> values;
    std::optional<ServerSecurity> protection;
    Secret password = Secret::fromText("12345678");
    int releases = 0;
    int authentications = 0;
    std::vector<SecurityIncident> incidents;
    std::vector<std::pair<MethodReference, std::optional<Data>>> calls;
    std::optional<SelectiveAccess> selected;

    AcseDiagnostic associate(const AssociationRequest& request) override
    {
        if (request.mechanism == Mechanism::LowLevel && !(request.password == password))
            return AcseDiagnostic::AuthenticationFailure;
        return AcseDiagnostic::Null;
    }
    tl::expected<Data, DataAccessResult> get(ClientSap, const AttributeReference& attribute,
                                             const SelectiveAccess* access) override
    {
        selected = access ? std::optional(*access) : std::nullopt;
        const auto found = values.find(attribute);
        if (found == values.end())
            return tl::unexpected(DataAccessResult::ObjectUndefined);
        return found->second;
    }
    DataAccessResult set(ClientSap, const AttributeReference& attribute, const Data& value) override
    {
        const auto found = values.find(attribute);
        if (found == values.end())
            return DataAccessResult::ReadWriteDenied;
        found->second = value;
        return DataAccessResult::Success;
    }
    tl::expected<Data, ActionResult> action(ClientSap, const MethodReference& method,
                                            const std::optional<Data>& parameter) override
    {
        calls.emplace_back(method, parameter);
        if (method.method == 3)
            return tl::unexpected(ActionResult::ScopeOfAccessViolated);
        if (method.method == 2)
            return values.begin()->second;
        return parameter.value_or(Data::null());
    }
    void released(ClientSap) override { ++releases; }
    Bytes headEndKey; ///< public key of the maker of signed requests
    bool signedAlone = false;
    Bytes signingKey(BytesView) override { return headEndKey; }
    bool mayCallUnsigned(ClientSap, const MethodReference&) override { return !signedAlone; }
    std::optional<ServerSecurity> security(ClientSap) override { return protection; }
    void authenticated(ClientSap) override { ++authentications; }
    void incident(ClientSap, SecurityIncident what) override { incidents.push_back(what); }
};

inline Bytes bytesOf(std::string_view hex)
{
    return fromHex(hex).value();
}

/// The keys and titles of the Green Book's examples (ed. 8, 9.2.7.2.4.6).
inline SecuritySettings exampleSecurity(Role role)
{
    SecuritySettings settings;
    settings.keys.globalUnicast = Secret(bytesOf("000102030405060708090A0B0C0D0E0F"));
    settings.keys.authentication = Secret(bytesOf("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF"));
    const auto client = bytesOf("4D4D4D0000BC614E");
    const auto server = bytesOf("4B414D4500000001");
    settings.ownTitle = role == Role::Client ? client : server;
    return settings;
}

inline std::unique_ptr<Link> makeLink(bool wrapper, Role role)
{
    if (wrapper) {
        WrapperSettings settings;
        settings.role = role;
        settings.peers = {theClient, 16, 1};
        return makeWrapperLink(settings);
    }
    HdlcSettings settings;
    settings.role = role;
    settings.peers = {theClient, 16, 1};
    settings.maxInfoSend = settings.maxInfoReceive = 128; // every longer APDU is segmented
    return makeHdlcLink(settings);
}

/// Client and server back to back with invented time.
class ClientServerPair
{
public:
    ClientServerPair(bool wrapper, ServerHandler& handler, const AssociationSettings& association,
                     ServerSettings serving = {})
        : hooks(std::make_shared<WatchedLink::Hooks>())
        , m_wrapper(wrapper)
        , m_client(link(), association)
        , m_server(makeLink(wrapper, Role::Server), handler, std::move(serving))
    {
        take(m_server.start(now));
    }

    std::shared_ptr<WatchedLink::Hooks> hooks;
    TimePoint now{std::chrono::hours(1)};
    std::optional<Associated> associated;
    std::optional<Answered> answer;
    std::optional<Error> failure;
    bool released = false;
    std::size_t blocks = 0;
    std::vector<Notified> notified;
    std::vector<Error> noted, serverNoted;

    bool open()
    {
        take(m_client.open(now));
        settle([&] { return associated || failure; });
        return associated.has_value();
    }
    /// A new client session on the same line.
    bool openAgain(const AssociationSettings& association)
    {
        m_client = ClientSession(link(), association);
        associated.reset();
        failure.reset();
        released = false;
        m_clientWake = TimePoint::max();
        m_toClient.clear();
        m_toServer.clear();
        return open();
    }
    Answered ask(const Request& request)
    {
        answer.reset();
        blocks = 0;
        take(m_client.request(request, now));
        settle([&] { return answer || failure; });
        if (answer)
            return *answer;
        return {fail(failure.value_or(Error{ErrorCode::NoAnswer, "test", "no answer", {}}))};
    }
    bool release()
    {
        take(m_client.release(now));
        settle([&] { return released || failure; });
        return released;
    }
    template <typename Notification>
    void notify(const Notification& notification)
    {
        take(m_server.notify(theClient, notification, now));
        settle([] { return false; });
    }

private:
    std::unique_ptr<Link> link()
    {
        return std::make_unique<WatchedLink>(makeLink(m_wrapper, Role::Client), hooks);
    }
    void take(const ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* e = std::get_if<Send>(&effect))
                m_toServer.push_back(e->bytes);
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_clientWake = wake->at;
            else if (const auto* up = std::get_if<Associated>(&effect))
                associated = *up;
            else if (const auto* result = std::get_if<Answered>(&effect))
                answer.emplace(*result);
            else if (const auto* failed = std::get_if<SessionFailed>(&effect))
                failure = failed->error;
            else if (const auto* block = std::get_if<BlockReceived>(&effect))
                blocks = block->blocks;
            else if (const auto* note = std::get_if<Noted>(&effect))
                noted.push_back(note->error);
            else if (const auto* push = std::get_if<Notified>(&effect))
                notified.push_back(*push);
            else
                released = true;
        }
    }
    void take(const ServerEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* e = std::get_if<Send>(&effect))
                m_toClient.push_back(e->bytes);
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_serverWake = wake->at;
            else if (const auto* note = std::get_if<Noted>(&effect))
                serverNoted.push_back(note->error);
        }
    }
    template <typename Session>
    void carry(std::deque<Bytes>& line, Session& session)
    {
        const auto bytes = line.front();
        line.pop_front();
        now += std::chrono::milliseconds(2);
        take(session.received(bytes, now));
    }
    /// Until `done` and both are silent; time passes when nothing else happens.
    template <typename Done>
    void settle(Done done)
    {
        for (int steps = 0; steps < 200000; ++steps) {
            if (!m_toServer.empty()) {
                carry(m_toServer, m_server);
            } else if (!m_toClient.empty()) {
                carry(m_toClient, m_client);
            } else if (done() || std::min(m_clientWake, m_serverWake) == TimePoint::max() ||
                       std::min(m_clientWake, m_serverWake) > now + std::chrono::minutes(1)) {
                return;
            } else if (m_clientWake <= m_serverWake) {
                now = std::max(now, std::exchange(m_clientWake, TimePoint::max()));
                take(m_client.wokenAt(now));
            } else {
                now = std::max(now, std::exchange(m_serverWake, TimePoint::max()));
                take(m_server.wokenAt(now));
            }
        }
        failure = Error{ErrorCode::Timeout, "test", "the conversation does not end", {}};
    }

    bool m_wrapper;
    ClientSession m_client;
    ServerSession m_server;
    TimePoint m_clientWake = TimePoint::max();
    TimePoint m_serverWake = TimePoint::max();
    std::deque<Bytes> m_toServer, m_toClient;
};

} // namespace metersmith::dlms::test

#endif
