// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_session.h"
#include "dlms/link/hdlc_link.h"
#include "meter_fixture.h"

#include <deque>

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;

namespace
{

/// A client and the meter on one HDLC line, back to back in invented time.
class Line
{
public:
    Line(Meter& meter, dlms::ClientSap client, const char* password)
        : m_client(dlms::makeHdlcLink(settings(dlms::Role::Client, client)), association(password))
        , m_server(dlms::makeHdlcLink(settings(dlms::Role::Server, client)), meter.server())
    {
        serverDid(m_server.start(m_now));
        clientDid(m_client.open(m_now));
        run();
    }

    bool associated = false;
    std::optional<Error> failure;
    std::optional<Result<dlms::Data>> answer;

    Result<dlms::Data> ask(const dlms::Request& request)
    {
        answer.reset();
        clientDid(m_client.request(request, m_now));
        run();
        return answer ? *answer : fail(ErrorCode::NoAnswer, "line");
    }

private:
    static dlms::HdlcSettings settings(dlms::Role role, dlms::ClientSap client)
    {
        dlms::HdlcSettings settings;
        settings.role = role;
        settings.peers = {client, 16, 1};
        return settings;
    }
    static dlms::AssociationSettings association(const char* password)
    {
        dlms::AssociationSettings settings;
        if (password) {
            settings.mechanism = dlms::Mechanism::LowLevel;
            settings.password = Secret::fromText(password);
        }
        return settings;
    }
    void clientDid(const dlms::ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                m_toServer.push_back(send->bytes);
            else if (std::holds_alternative<dlms::Associated>(effect))
                associated = true;
            else if (const auto* answered = std::get_if<dlms::Answered>(&effect))
                answer = answered->result;
            else if (const auto* failed = std::get_if<dlms::SessionFailed>(&effect))
                failure = failed->error;
        }
    }
    void serverDid(const dlms::ServerEffects& effects)
    {
        for (const auto& effect : effects)
            if (const auto* send = std::get_if<Send>(&effect))
                m_toClient.push_back(send->bytes);
    }
    void run()
    {
        while (!m_toServer.empty() || !m_toClient.empty()) {
            m_now += 10ms;
            if (!m_toServer.empty()) {
                const Bytes bytes = m_toServer.front();
                m_toServer.pop_front();
                serverDid(m_server.received(bytes, m_now));
            } else {
                const Bytes bytes = m_toClient.front();
                m_toClient.pop_front();
                clientDid(m_client.received(bytes, m_now));
            }
        }
    }

    TimePoint m_now = start;
    dlms::ClientSession m_client;
    dlms::ServerSession m_server;
    std::deque<Bytes> m_toServer;
    std::deque<Bytes> m_toClient;
};

} // namespace

class TestMeterLine : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesOverHdlc();
    void refusesInWords();
};

void TestMeterLine::readsAndWritesOverHdlc()
{
    const auto meter = makeMeter();
    Line line(*meter, installerClient, "12345");
    QVERIFY(line.associated);
    const auto ratio = attribute(1, Obis(1, 1, 0, 4, 2));
    QCOMPARE(line.ask(dlms::GetRequest{ratio, {}})->number().value_or(0), 1);
    QVERIFY(line.ask(dlms::SetRequest{ratio, dlms::Data::unsigned16(20)}));
    QCOMPARE(line.ask(dlms::GetRequest{ratio, {}})->number().value_or(0), 20);
    QCOMPARE(meter->configuration().number("ct.ratio"), 20);
    // Longer than any frame: the object list comes over in pieces.
    const auto list = line.ask(dlms::GetRequest{attribute(15, Obis(0, 0, 40, 0, 0)), {}});
    QVERIFY(list && list->elements().size() > 100);
    QCOMPARE(line.ask(dlms::SetRequest{ratio, dlms::Data::unsigned16(601)}).error().code,
             ErrorCode::ValueRefused);
    QCOMPARE(line.ask(dlms::SetRequest{attribute(1, Obis(1, 1, 96, 1, 1)),
                                       dlms::Data::visible("6851135CD140011040")})
                 .error()
                 .code,
             ErrorCode::AccessDenied);
}

void TestMeterLine::refusesInWords()
{
    const auto meter = makeMeter();
    const Line wrong(*meter, installerClient, "54321");
    QVERIFY(!wrong.associated && wrong.failure);
    QCOMPARE(wrong.failure->code, ErrorCode::AuthenticationFailed);
    const Line unknown(*meter, 42, "12345");
    QVERIFY(!unknown.associated && unknown.failure);
    QCOMPARE(unknown.failure->code, ErrorCode::AssociationRefused);
    Line open(*meter, publicClient, nullptr);
    QVERIFY(open.associated);
    QCOMPARE(open.ask(dlms::GetRequest{attribute(3, Obis(1, 1, 1, 8, 0)), {}}).error().code,
             ErrorCode::AccessDenied);
    QVERIFY(open.ask(dlms::GetRequest{attribute(1, Obis(1, 1, 96, 1, 1)), {}}));
}

QTEST_APPLESS_MAIN(TestMeterLine)
#include "tst_meter_line.moc"
