// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu.h"
#include "dlms/axdr.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/wrapper_link.h"
#include "dlms/server/server_session.h"

#include <QTest>

#include <deque>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

const AttributeReference longValue{1, Obis(0, 0, 96, 1, 0), 2};
const AttributeReference settable{1, Obis(1, 1, 0, 4, 2), 2};
const AttributeReference denied{1, Obis(0, 0, 96, 1, 9), 2};

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

std::unique_ptr<Link> makeLink(bool wrapper, Role role)
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

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private slots:
    void asksAndSets_data();
    void asksAndSets();
    void blocksOfEverySize_data();
    void blocksOfEverySize();
    void refusedAssociations_data();
    void refusedAssociations();
    void refusalsAreExplained();
    void deadLineEnds();
    void releaseWithARequestUnderWay_data();
    void releaseWithARequestUnderWay();
    void releaseFromASilentMeter_data();
    void releaseFromASilentMeter();
    void secondClientAfterTheFirst();
    void wrongBlockNumberIsRefused();
    void goldenApdus_data();
    void goldenApdus();
};

void TestSessions::asksAndSets_data()
{
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<bool>("byteByByte");
    QTest::newRow("HDLC") << false << false;
    QTest::newRow("HDLC, byte by byte") << false << true;
    QTest::newRow("wrapper") << true << false;
    QTest::newRow("wrapper, byte by byte") << true << true;
}

void TestSessions::asksAndSets()
{
    QFETCH(bool, wrapper);
    QFETCH(bool, byteByByte);
    Handler handler;
    AssociationSettings association;
    association.mechanism = Mechanism::LowLevel;
    association.password = Secret::fromText("secret");
    Pair pair(wrapper, handler, association, {}, byteByByte);
    pair.open();
    QVERIFY(pair.associated);
    QCOMPARE(handler.seen.peers.client, ClientSap{19});
    QVERIFY(handler.seen.password == Secret::fromText("secret"));
    QVERIFY(pair.ask(GetRequest{settable, {}}).value() == Data::unsigned16(1));
    QVERIFY(pair.ask(SetRequest{settable, Data::unsigned16(20)}).value() == Data::null());
    QVERIFY(pair.ask(GetRequest{settable, {}}).value() == Data::unsigned16(20));
    QVERIFY(pair.ask(GetRequest{longValue, {}}).value() == handler.longData);
    QVERIFY(pair.ask(ActionRequest{{8, Obis(0, 1, 1, 0, 0), 1}, Data::integer8(3)}).value() ==
            Data::integer8(3));
    QCOMPARE(pair.ask(GetRequest{denied, {}}).error().code, ErrorCode::AccessDenied);
    QVERIFY(pair.ask(GetRequest{settable, {}}).value() == Data::unsigned16(20));
    pair.take(pair.client.release(pair.now));
    pair.settle();
    QVERIFY(pair.released);
    QCOMPARE(handler.releases, 1);
    QVERIFY(pair.noted.empty());
}

void TestSessions::blocksOfEverySize_data()
{
    QTest::addColumn<int>("clientMax");
    QTest::addColumn<int>("serverMax");
    for (const int size : {64, 65, 100, 127, 128, 129, 255, 256, 512, 1024, 3010, 65535})
        QTest::addRow("%d bytes", size) << size << size;
}

void TestSessions::blocksOfEverySize()
{
    QFETCH(int, clientMax);
    QFETCH(int, serverMax);
    Handler handler;
    AssociationSettings association;
    association.maxReceiveApdu = static_cast<std::uint16_t>(clientMax);
    Pair pair(true, handler, association, {static_cast<std::uint16_t>(serverMax)});
    pair.open();
    QVERIFY(pair.ask(GetRequest{longValue, {}}).value() == handler.longData);
    QCOMPARE(pair.blocks > 1, clientMax < 3007);
    const auto wanted = Data::octets(Bytes(2500, 0x55));
    QVERIFY(pair.ask(SetRequest{settable, wanted}));
    QVERIFY(handler.value == wanted);
}

void TestSessions::refusedAssociations_data()
{
    QTest::addColumn<int>("diagnostic");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("words");
    // IEC 62056-5-3, Associate-source-diagnostic.
    QTest::newRow("wrong password")
        << 13 << ErrorCode::AuthenticationFailed << QByteArray("authentication-failure (13)");
    QTest::newRow("password needed")
        << 14 << ErrorCode::AuthenticationFailed << QByteArray("authentication-required (14)");
    QTest::newRow("mechanism") << 11 << ErrorCode::AuthenticationFailed
                               << QByteArray("authentication-mechanism-name-not-recognised (11)");
    QTest::newRow("unknown client")
        << 1 << ErrorCode::AssociationRefused << QByteArray("no-reason-given (1)");
    QTest::newRow("context") << 2 << ErrorCode::AssociationRefused
                             << QByteArray("application-context-name-not-supported (2)");
}

void TestSessions::refusedAssociations()
{
    QFETCH(int, diagnostic);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, words);
    Handler handler;
    handler.diagnostic = static_cast<AcseDiagnostic>(diagnostic);
    AssociationSettings association;
    association.mechanism = Mechanism::LowLevel;
    association.password = Secret::fromText("secret");
    Pair pair(false, handler, association);
    pair.open();
    QVERIFY(pair.failure);
    QCOMPARE(pair.failure->code, code);
    QVERIFY2(pair.failure->detail.find(words.toStdString()) != std::string::npos,
             pair.failure->detail.c_str());
    QVERIFY(toString(*pair.failure).find("secret") == std::string::npos);
    QCOMPARE(handler.releases, 0);
    // The link is closed, or the meter had no ear for another client: DISC (Green Book, 8.4.3.3).
    QCOMPARE(pair.lastSent.size(), std::size_t(10));
    QCOMPARE(pair.lastSent[6], std::uint8_t(0x53));
}

void TestSessions::refusalsAreExplained()
{
    Handler handler;
    Pair pair(true, handler);
    pair.open();
    const auto refused = pair.ask(SetRequest{denied, Data::null()});
    QCOMPARE(refused.error().code, ErrorCode::AccessDenied);
    QVERIFY(refused.error().where.find("1:0.0.96.1.9.255:2") != std::string::npos);
    const AttributeReference nothing{3, Obis(9, 9, 9, 9, 9), 2};
    QCOMPARE(pair.ask(GetRequest{nothing, {}}).error().code, ErrorCode::ObjectUndefined);
}

void TestSessions::deadLineEnds()
{
    for (const bool wrapper : {false, true}) {
        Handler handler;
        Pair pair(wrapper, handler);
        pair.open();
        QVERIFY(pair.associated);
        pair.cut = true;
        const auto before = pair.now;
        QCOMPARE(pair.ask(GetRequest{settable, {}}).error().code, ErrorCode::NoAnswer);
        QVERIFY(pair.now - before < std::chrono::minutes(1));
    }
}

void TestSessions::releaseWithARequestUnderWay_data()
{
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<int>("steps"); ///< PDUs carried before the release
    for (const bool wrapper : {false, true})
        for (const int steps : {0, 1, 2, 3})
            QTest::addRow("%s, after %d", wrapper ? "wrapper" : "HDLC", steps) << wrapper << steps;
}

/// The answer under way is heard to its end and dropped; then RLRQ, and only then DISC (Green
/// Book, 9.4.5: the association is released before the link is).
void TestSessions::releaseWithARequestUnderWay()
{
    QFETCH(bool, wrapper);
    QFETCH(int, steps);
    Handler handler;
    Pair pair(wrapper, handler);
    pair.open();
    pair.sent.clear();
    pair.take(pair.client.request(GetRequest{longValue, {}}, pair.now));
    for (int i = 0; i < steps; ++i)
        if (i % 2 == 0 && !pair.toServer.empty())
            pair.carry(pair.toServer, pair.server, false);
        else if (!pair.toClient.empty())
            pair.carry(pair.toClient, pair.client, false);
    const bool done = pair.answer.has_value();
    pair.take(pair.client.release(pair.now));
    const auto before = pair.now;
    pair.settle();
    QVERIFY2(pair.released, pair.failure ? toString(*pair.failure).c_str() : "");
    QCOMPARE(pair.answer.has_value(), done);
    QCOMPARE(handler.releases, 1);
    const auto releases = std::ranges::count_if(pair.sent, [&](const Bytes& pdu) {
        const Bytes rlrq = wrapper ? Bytes{0x62} : Bytes{0xE6, 0xE6, 0x00, 0x62};
        const auto from = pdu.begin() + (wrapper ? 8 : 0);
        const auto at = std::search(from, pdu.end(), rlrq.begin(), rlrq.end());
        return wrapper ? at == from : at != pdu.end();
    });
    QCOMPARE(int(releases), 1);
    QVERIFY(pair.now - before < std::chrono::seconds(1));
}

void TestSessions::releaseFromASilentMeter_data()
{
    QTest::addColumn<bool>("wrapper");
    QTest::newRow("HDLC") << false;
    QTest::newRow("wrapper") << true;
}

/// A meter that says nothing more costs one bounded wait, and the link's own.
void TestSessions::releaseFromASilentMeter()
{
    QFETCH(bool, wrapper);
    Handler handler;
    Pair pair(wrapper, handler);
    pair.open();
    pair.take(pair.client.request(GetRequest{longValue, {}}, pair.now));
    pair.cut = true;
    const auto before = pair.now;
    pair.take(pair.client.release(pair.now));
    pair.settle();
    QVERIFY(pair.released || pair.failure);
    QVERIFY(!pair.answer);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(pair.now - before);
    QVERIFY2(took <= std::chrono::seconds(wrapper ? 4 : 20), std::to_string(took.count()).c_str());
}

void TestSessions::secondClientAfterTheFirst()
{
    Handler handler;
    Pair pair(false, handler);
    for (int i = 1; i <= 3; ++i) {
        pair.client = ClientSession(makeLink(false, Role::Client), {});
        pair.released = false;
        pair.associated.reset();
        if (i == 1)
            pair.take(pair.server.start(pair.now));
        pair.take(pair.client.open(pair.now));
        pair.settle();
        QVERIFY(pair.associated);
        QVERIFY(pair.ask(GetRequest{settable, {}}));
        pair.take(pair.client.release(pair.now));
        pair.settle();
        QVERIFY(pair.released);
        QCOMPARE(handler.releases, i);
    }
}

void TestSessions::wrongBlockNumberIsRefused()
{
    Handler handler;
    AssociationSettings association;
    association.maxReceiveApdu = 128;
    Pair pair(true, handler, association);
    pair.open();
    // By hand, past the client: a GET that is long, then a wrong and an unasked "next".
    const auto say = [&](const Bytes& apdu) {
        Bytes pdu;
        for (const std::uint16_t field : {std::uint16_t{1}, std::uint16_t{19}, std::uint16_t{16},
                                          static_cast<std::uint16_t>(apdu.size())})
            appendU16(pdu, field);
        append(pdu, apdu);
        pair.take(pair.server.received(pdu, pair.now));
        const auto answer = pair.toClient.front();
        pair.toClient.pop_front();
        return decodeApdu(BytesView(answer).subspan(8)).value();
    };
    QVERIFY(std::holds_alternative<GetResponseBlock>(
        say(encode(GetRequestNormal{0xC1, longValue, {}}))));
    const auto wrong = std::get<GetResponseBlock>(say(encode(GetRequestNext{0xC1, 7})));
    QCOMPARE(std::get<DataAccessResult>(wrong.result), DataAccessResult::DataBlockNumberInvalid);
    const auto ended = std::get<GetResponseBlock>(say(encode(GetRequestNext{0xC1, 1})));
    QCOMPARE(std::get<DataAccessResult>(ended.result), DataAccessResult::NoLongGetInProgress);
    const auto unasked =
        std::get<SetResponseBlock>(say(encode(SetRequestBlock{0xC1, {}, {}, true, 1, Bytes{0}})));
    QCOMPARE(unasked.result, DataAccessResult::NoLongSetInProgress);
    const auto garbage = std::get<ExceptionResponse>(say(Bytes{0xAA, 0xBB}));
    QCOMPARE(garbage.serviceError, std::uint8_t{2});
    QVERIFY(pair.ask(GetRequest{settable, {}}).value() == Data::unsigned16(1)); // still usable
}

void TestSessions::goldenApdus_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("what");
    // Printed examples of the Green Book, editions 8 and 9, chapter 11 (AARQ, AARE, GET, SET).
    QTest::newRow("AARQ, lowest level; Green Book 11, no security")
        << QByteArray("601DA109060760857405080101BE10040E01000000065F1F0400007E1F04B0")
        << QByteArray("AARQ");
    QTest::newRow("AARQ, low level, password 12345678; Green Book 11")
        << QByteArray("6036A1090607608574050801018A0207808B0760857405080201AC0A8008313233343536"
                      "3738BE10040E01000000065F1F0400007E1F04B0")
        << QByteArray("AARQ");
    QTest::newRow("AARE, accepted; Green Book 11")
        << QByteArray("6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F040000"
                      "501F01F40007")
        << QByteArray("AARE");
    QTest::newRow("AARE, authentication failed; Green Book 11")
        << QByteArray("6129A109060760857405080101A203020101A305A10302010DBE10040E0800065F1F040000"
                      "501F01F40007")
        << QByteArray("AARE");
    QTest::newRow("GET-Request normal, clock; Green Book 11")
        << QByteArray("C001810008 0000010000FF0200").replace(" ", "")
        << QByteArray("GET-Request normal");
}

void TestSessions::goldenApdus()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, what);
    const auto bytes = fromHex(hex.toStdString()).value();
    const auto apdu = decodeApdu(bytes);
    QVERIFY2(apdu, apdu ? "" : toString(apdu.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(name(*apdu)), what);
    // The same APDU from its parts must be the same bytes.
    std::visit(
        [&](const auto& parts) {
            if constexpr (requires { encode(parts); })
                QCOMPARE(toHex(encode(parts)), toHex(bytes));
        },
        *apdu);
    for (std::size_t cut = 0; cut < bytes.size(); ++cut)
        QVERIFY(!decodeApdu(BytesView(bytes).first(cut)));
    Bytes longer = bytes;
    longer.push_back(0);
    QVERIFY(!decodeApdu(longer));
}

QTEST_APPLESS_MAIN(TestSessions)
#include "tst_sessions.moc"
