// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_METER_CORE_SECURITY_LINE_H
#define METERSMITH_TESTS_METER_CORE_SECURITY_LINE_H

#include "dlms/client/client_session.h"
#include "dlms/link/wrapper_link.h"
#include "dlms/security/key_wrap.h"
#include "meter_core/permanent_memory.h"
#include "meter_fixture.h"
#include "typecodes/family.h"
#include <set>

namespace metersmith::tests
{

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using dlms::AcseDiagnostic;
using dlms::Data;
using dlms::Protection;

constexpr dlms::ClientSap customer = 17, management = 1, headEnd = 20;
const Obis fraudLog(0, 0, 99, 98, 1), standardLog(0, 0, 99, 98, 0), accessLog(0, 0, 99, 98, 128);
const Obis loadProfile(1, 1, 99, 1, 0);
const Obis energy(1, 1, 1, 8, 0);

inline Bytes counting(std::size_t count, std::uint8_t from)
{
    Bytes bytes(count);
    for (auto& byte : bytes)
        byte = from++;
    return bytes;
}

inline MeterSetup encryptedSetup()
{
    auto setup = ctSetup();
    setup.encrypted = true;
    return setup;
}

/// A client and the meter's server, back to back over the wrapper.
class Line
{
public:
    Line(Meter& meter, dlms::ClientSap client, dlms::AssociationSettings settings)
        : Line(meter.server(), client, std::move(settings))
    {
    }
    Line(dlms::ServerHandler& server, dlms::ClientSap client, dlms::AssociationSettings settings)
        : m_name(client)
        , m_server(link(client, dlms::Role::Server), server)
        , m_client(link(client, dlms::Role::Client), std::move(settings))
    {
        m_server.start(start);
    }

    /// Nothing if the association stands.
    std::optional<Error> open()
    {
        carry(m_client.open(start));
        return m_failed;
    }
    Result<Data> get(std::uint16_t classId, const Obis& object, std::int8_t number = 2)
    {
        return ask(dlms::GetRequest{{classId, object, number}, {}});
    }
    Result<Data> ask(const dlms::Request& request)
    {
        m_answer.reset();
        carry(m_client.request(request, start));
        if (m_answer)
            return *m_answer;
        return fail(m_failed.value_or(Error{ErrorCode::NoAnswer, {}, "no answer", {}}));
    }
    void release() { carry(m_client.release(start)); }
    /// Somebody else says an APDU in the client's name: the meter's answer.
    Bytes inject(BytesView apdu)
    {
        Bytes bytes;
        for (const auto field :
             {std::uint16_t{1}, m_name, std::uint16_t{16}, static_cast<std::uint16_t>(apdu.size())})
            appendU16(bytes, field);
        append(bytes, apdu);
        for (const auto& reply : m_server.received(bytes, start))
            if (const auto* back = std::get_if<Send>(&reply))
                return {back->bytes.begin() + 8, back->bytes.end()};
        return {};
    }

private:
    static std::unique_ptr<dlms::Link> link(dlms::ClientSap client, dlms::Role role)
    {
        dlms::WrapperSettings settings;
        settings.role = role;
        settings.peers = {client, 16, 1};
        return dlms::makeWrapperLink(settings);
    }

    void carry(const dlms::ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect)) {
                for (const auto& reply : m_server.received(send->bytes, start))
                    if (const auto* back = std::get_if<Send>(&reply))
                        carry(m_client.received(back->bytes, start));
            } else if (const auto* answered = std::get_if<dlms::Answered>(&effect)) {
                m_answer = answered->result;
            } else if (const auto* failed = std::get_if<dlms::SessionFailed>(&effect)) {
                m_failed = failed->error;
            }
        }
    }

    dlms::ClientSap m_name;
    dlms::ServerSession m_server;
    dlms::ClientSession m_client;
    std::optional<Result<Data>> m_answer;
    std::optional<Error> m_failed;
};

inline dlms::AssociationSettings withKeys(const Meter& meter, dlms::ClientSap client,
                                          std::uint32_t firstCounter = 1)
{
    const auto keys = meter.keysOf(client);
    dlms::AssociationSettings settings;
    settings.mechanism = dlms::Mechanism::HighGmac;
    settings.security.protection = Protection::Both;
    settings.security.ownTitle = ascii("TST00001");
    settings.security.counters = std::make_shared<dlms::CountersInMemory>(firstCounter);
    if (keys) {
        settings.security.keys.globalUnicast = keys->unicast;
        settings.security.keys.globalBroadcast = keys->broadcast;
        settings.security.keys.authentication = keys->authentication;
        settings.security.keys.master = keys->master;
    }
    return settings;
}

inline AcseDiagnostic logIn(Meter& meter, dlms::ClientSap client, const char* password)
{
    dlms::AssociationRequest request;
    request.peers.client = client;
    request.mechanism = dlms::Mechanism::LowLevel;
    request.password = Secret::fromText(password);
    return meter.server().associate(request);
}

/// The codes in an event log, the oldest first.
inline QList<int> events(Meter& meter, const Obis& log)
{
    QList<int> codes;
    const auto buffer = meter.server().get(management, attribute(7, log), nullptr);
    for (const auto& row : buffer->elements())
        codes.append(static_cast<int>(*row.elements()[1].number()));
    return codes;
}

inline Data column(std::uint16_t classId, const Obis& object)
{
    return Data::structure({Data::unsigned16(classId), Data::octets(object.toBytes()),
                            Data::integer8(2), Data::unsigned16(0)});
}

tl::expected<Data, dlms::DataAccessResult> select(Meter& meter, const Obis& profile,
                                                  std::uint8_t selector, Data parameters)
{
    const dlms::SelectiveAccess access{selector, std::move(parameters)};
    return meter.server().get(installerClient, attribute(7, profile), &access);
}

inline Data entries(unsigned from, unsigned to, std::uint16_t first = 1, std::uint16_t last = 0)
{
    return Data::structure({Data::unsigned32(from), Data::unsigned32(to), Data::unsigned16(first),
                            Data::unsigned16(last)});
}

} // namespace metersmith::tests

#endif
