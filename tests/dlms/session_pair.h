// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_SESSION_PAIR_H
#define METERSMITH_TESTS_DLMS_SESSION_PAIR_H

#include "dlms/apdu/apdu.h"
#include "dlms/axdr.h"
#include "dlms/client/client_session.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/wrapper_link.h"
#include "dlms/server/server_session.h"

#include <QTest>

#include <deque>

namespace metersmith::dlms::test
{

inline const AttributeReference longValue{1, Obis(0, 0, 96, 1, 0), 2};
inline const AttributeReference settable{1, Obis(1, 1, 0, 4, 2), 2};
inline const AttributeReference denied{1, Obis(0, 0, 96, 1, 9), 2};

/// Three objects: a long one to read, one to set, one that refuses.
class Handler : public ServerHandler
{
public:
    AcseDiagnostic diagnostic = AcseDiagnostic::Null;
    Data value = Data::unsigned16(1);
    Data longData = Data::octets(Bytes(3000, 0x7E)); // flags inside, as a trap for framers
    int releases = 0;
    AssociationRequest seen;

    AcseDiagnostic associate(const AssociationRequest& request) override
    {
        seen = request;
        return diagnostic;
    }
    tl::expected<Data, DataAccessResult> get(ClientSap, const AttributeReference& attribute,
                                             const SelectiveAccess*) override
    {
        if (attribute == denied)
            return tl::unexpected(DataAccessResult::ReadWriteDenied);
        if (attribute == settable)
            return value;
        if (attribute == longValue)
            return longData;
        return tl::unexpected(DataAccessResult::ObjectUndefined);
    }
    DataAccessResult set(ClientSap, const AttributeReference& attribute,
                         const Data& wanted) override
    {
        if (attribute != settable)
            return DataAccessResult::ReadWriteDenied;
        value = wanted;
        return DataAccessResult::Success;
    }
    tl::expected<Data, ActionResult> action(ClientSap, const MethodReference&,
                                            const std::optional<Data>& parameter) override
    {
        return parameter.value_or(Data::null());
    }
    void released(ClientSap) override { ++releases; }
};

inline std::unique_ptr<Link> makeLink(bool wrapper, Role role)
{
    if (wrapper) {
        WrapperSettings settings;
        settings.role = role;
        settings.peers = {19, 16, 1};
        return makeWrapperLink(settings);
    }
    HdlcSettings settings;
    settings.role = role;
    settings.peers = {19, 16, 1};
    return makeHdlcLink(settings);
}

/// Client and server back to back with invented time.
struct Pair {
    Pair(bool wrapper, Handler& handler, AssociationSettings association = {},
         ServerSettings serving = {}, bool oneByOne = false)
        : client(makeLink(wrapper, Role::Client), association)
        , server(makeLink(wrapper, Role::Server), handler, serving)
        , byteByByte(oneByOne)
    {
    }

    ClientSession client;
    ServerSession server;
    bool byteByByte;
    bool cut = false; ///< nothing reaches the server any more
    TimePoint now{std::chrono::hours(1)};
    TimePoint clientWake = TimePoint::max();
    std::deque<Bytes> toServer, toClient;
    Bytes lastSent; ///< by the client
    std::vector<Bytes> sent;
    std::optional<Associated> associated;
    std::optional<Result<Data>> answer;
    std::optional<Error> failure;
    bool released = false;
    std::size_t blocks = 0;
    std::vector<Error> noted;

    void take(const ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* e = std::get_if<Send>(&effect))
                sent.push_back(e->bytes), toServer.push_back(lastSent = e->bytes);
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                clientWake = wake->at;
            else if (const auto* up = std::get_if<Associated>(&effect))
                associated = *up;
            else if (const auto* result = std::get_if<Answered>(&effect))
                answer.emplace(result->result);
            else if (const auto* failed = std::get_if<SessionFailed>(&effect))
                failure = failed->error;
            else if (const auto* block = std::get_if<BlockReceived>(&effect))
                blocks = block->blocks;
            else if (const auto* note = std::get_if<Noted>(&effect))
                noted.push_back(note->error);
            else
                released = true;
        }
    }
    void take(const ServerEffects& effects)
    {
        for (const auto& effect : effects)
            if (const auto* e = std::get_if<Send>(&effect))
                toClient.push_back(e->bytes);
    }
    template <typename Session>
    void carry(std::deque<Bytes>& line, Session& session, bool lost)
    {
        const auto bytes = line.front();
        line.pop_front();
        now += std::chrono::milliseconds(2);
        if (lost)
            return;
        if (!byteByByte)
            return take(session.received(bytes, now));
        for (std::size_t i = 0; i < bytes.size(); ++i)
            take(session.received(BytesView(bytes).subspan(i, 1), now));
    }
    /// Until both are silent; wakes the client when nothing else happens.
    void settle()
    {
        for (int steps = 0; steps < 100000; ++steps) {
            if (!toServer.empty())
                carry(toServer, server, cut);
            else if (!toClient.empty())
                carry(toClient, client, false);
            else if (cut && !failure && !released && clientWake != TimePoint::max()) {
                now = std::max(now, clientWake);
                clientWake = TimePoint::max();
                take(client.wokenAt(now));
            } else
                return;
        }
        QFAIL("the conversation does not end");
    }
    void open()
    {
        take(server.start(now));
        take(client.open(now));
        settle();
    }
    Result<Data> ask(const Request& request)
    {
        answer.reset();
        take(client.request(request, now));
        settle();
        if (answer)
            return *answer;
        return fail(failure.value_or(Error{ErrorCode::NoAnswer, "test", "no answer", {}}));
    }
};

} // namespace metersmith::dlms::test

#endif
