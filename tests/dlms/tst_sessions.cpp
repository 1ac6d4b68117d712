// SPDX-License-Identifier: Apache-2.0
#include "session_pair.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

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
