// SPDX-License-Identifier: Apache-2.0
// The meter's side: times, what may be chosen, readouts, HDLC, babble.
#include "server_desk.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;
using namespace std::chrono_literals;

class TestServerSession : public QObject
{
    Q_OBJECT

private slots:
    void reactionTime_data();
    void reactionTime();
    void addresses();
    void unacknowledged();
    void choices_data();
    void choices();
    void repeats();
    void handsOver();
    void babble();
};

void TestServerSession::reactionTime_data()
{
    QTest::addColumn<QByteArray>("manufacturer");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("200 ms; IEC 62056-21, 6.3.14") << QByteArray("KAM") << 200;
    QTest::newRow("20 ms to a small letter; IEC 62056-21, 6.3.14") << QByteArray("KAm") << 20;
}

void TestServerSession::reactionTime()
{
    QFETCH(QByteArray, manufacturer);
    QFETCH(int, milliseconds);
    TestMeter meter;
    meter.message.manufacturer = manufacturer.toStdString();
    Desk desk(meter);
    const auto asked = desk.now;
    QCOMPARE(desk.say("/?!\r\n"), ascii("/" + meter.message.manufacturer + "5TEST\r\n"));
    QCOMPARE(desk.sentAt - asked, Duration(std::chrono::milliseconds(milliseconds)));
}

void TestServerSession::addresses()
{
    TestMeter meter;
    Desk desk(meter);
    QVERIFY(desk.say("/?87654321!\r\n").empty());
    QVERIFY(desk.server.isIdle());
    QVERIFY(!desk.say("/?12345678!\r\n").empty());
    QVERIFY(!desk.server.isIdle());
    // A request that is repeated is answered again; one with a damaged character is not.
    desk.wait(100ms);
    QVERIFY(!desk.say("/?!\r\n").empty());
    Desk other(meter);
    auto damaged = ascii("/?!\r\n");
    damaged[1] |= damagedMark;
    QVERIFY(other.say(damaged).empty());
    QVERIFY(other.say(ascii("/?!\r\n"), 1).empty());
    QVERIFY(!other.say("/?!\r\n").empty());
}

/// IEC 62056-21, 6.4.3: without an acknowledgement the readout comes at 300 baud.
void TestServerSession::unacknowledged()
{
    TestMeter meter;
    Desk desk(meter);
    desk.say("/?!\r\n");
    const auto identified = desk.sentAt + 10 * 33334us; // characters of the identification
    desk.wait(1s);
    QCOMPARE(desk.sent.size(), std::size_t{1});
    desk.wait(5s);
    QCOMPARE(desk.sent.size(), std::size_t{2});
    QVERIFY(desk.sentAt >= identified + 1500ms && desk.sentAt <= identified + 1800ms);
    QVERIFY(decodeDataMessage(desk.sent.back()).has_value());
    QVERIFY(desk.lines.empty());
    QVERIFY(desk.server.isIdle() || desk.wake != TimePoint::max());
}

void TestServerSession::choices_data()
{
    QTest::addColumn<QByteArray>("select");
    QTest::addColumn<int>("baud"); ///< 300: as if nothing had come
    QTest::addColumn<char>("option");
    QTest::newRow("as proposed") << QByteArray("\x06"
                                               "050\r\n")
                                 << 9600 << '0';
    QTest::newRow("slower") << QByteArray("\x06"
                                          "030\r\n")
                            << 2400 << '0';
    QTest::newRow("300") << QByteArray("\x06"
                                       "000\r\n")
                         << 300 << '0';
    QTest::newRow("the maker's own readout") << QByteArray("\x06"
                                                           "057\r\n")
                                             << 9600 << '7';
    QTest::newRow("faster than proposed") << QByteArray("\x06"
                                                        "060\r\n")
                                          << 300 << '0';
    QTest::newRow("reserved speed") << QByteArray("\x06"
                                                  "080\r\n")
                                    << 300 << '0';
    QTest::newRow("reserved mode") << QByteArray("\x06"
                                                 "054\r\n")
                                   << 300 << '0';
    QTest::newRow("HDLC, not offered") << QByteArray("\x06"
                                                     "252\r\n")
                                       << 300 << '0';
    QTest::newRow("no message") << QByteArray("\x06"
                                              "05\r\n")
                                << 300 << '0';
}

void TestServerSession::choices()
{
    QFETCH(QByteArray, select);
    QFETCH(int, baud);
    QFETCH(char, option);
    TestMeter meter;
    Desk desk(meter);
    desk.say("/?!\r\n");
    desk.wait(1s);
    desk.say(select.toStdString());
    const int switches = desk.lines.empty() ? 300 : desk.lines.back().baud;
    QCOMPARE(switches, baud);
    desk.wait(5s);
    QCOMPARE(meter.readouts, 1U);
    QCOMPARE(meter.lastOption, option);
    desk.wait(10s);
    QVERIFY(desk.server.isIdle());
    QCOMPARE(desk.idles, 1U);
    QVERIFY(desk.lines.empty() || desk.lines.back() == signOnLine);
}

/// NAK: the same readout once more, not for ever; ACK: over.
void TestServerSession::repeats()
{
    TestMeter meter;
    ServerTiming timing;
    timing.repeats = 3;
    Desk desk(meter, timing);
    desk.say("/?!\r\n");
    desk.wait(1s);
    const auto first = desk.say("\x06"
                                "050\r\n");
    for (unsigned i = 0; i < timing.repeats; ++i) {
        desk.wait(200ms);
        meter.values.dataSets[0].values[0].value = "changed";
        QCOMPARE(desk.say(Bytes{nak}), first);
    }
    QCOMPARE(meter.readouts, 1U);
    desk.wait(200ms);
    QVERIFY(desk.say(Bytes{nak}).empty());
    QVERIFY(desk.server.isIdle());

    Desk satisfied(meter);
    satisfied.say("/?!\r\n");
    satisfied.wait(1s);
    satisfied.say("\x06"
                  "050\r\n");
    satisfied.wait(200ms);
    satisfied.say(Bytes{ack});
    QVERIFY(satisfied.server.isIdle());
}

/// Green Book ed. 8, 6.2, figure 13: the confirmation at the new speed, 7E1, then 8N1.
void TestServerSession::handsOver()
{
    TestMeter meter;
    meter.message.enhanced = "2";
    Desk desk(meter);
    QCOMPARE(desk.say("/?!\r\n"), ascii("/KAM5\\2TEST\r\n"));
    desk.wait(1s);
    desk.all.clear();
    QCOMPARE(desk.say(*fromHex("063235320D0A")), *fromHex("063235320D0A"));
    QCOMPARE(desk.handedOver->baud, 9600);
    std::vector<ServerEffect> order;
    for (const auto& effect : desk.all) {
        if (!std::holds_alternative<WakeAt>(effect))
            order.push_back(effect);
    }
    QCOMPARE(order.size(), std::size_t{4});
    QVERIFY((std::get<SetLine>(order[0]).line == LineSettings{9600, 7, Parity::Even, 1}));
    QVERIFY(std::holds_alternative<Send>(order[1]));
    QVERIFY(std::get<SetLine>(order[2]).line == directHdlcLine);
    QVERIFY(std::holds_alternative<HandOver>(order[3]));
    // The line is HDLC's: nothing of it is answered until it is given back.
    QVERIFY(desk.say("/?!\r\n").empty());
    QVERIFY(!desk.server.isIdle());
    desk.take(desk.server.reset(desk.now));
    QVERIFY(desk.lines.back() == signOnLine);
    QVERIFY(!desk.say("/?!\r\n").empty());
}

/// Any characters without end, in every state: it comes back to waiting for a request.
void TestServerSession::babble()
{
    for (int state = 0; state < 4; ++state) {
        TestMeter meter;
        Desk desk(meter);
        if (state == 1)
            desk.say("/?!\r\n");
        if (state == 2)
            desk.programme();
        if (state == 3) {
            desk.say("/?!\r\n");
            desk.wait(1s);
            desk.take(desk.server.received(ascii("\x06"
                                                 "050\r\n"),
                                           desk.now));
        }
        std::uint32_t random = 7;
        for (int i = 0; i < 20000; ++i) {
            random = random * 1664525U + 1013904223U;
            desk.take(
                desk.server.received(Bytes{static_cast<std::uint8_t>(random >> 24U)}, desk.now));
            desk.wait(30ms);
        }
        desk.wait(200s);
        QVERIFY2(desk.server.isIdle(), QByteArray::number(state));
        QVERIFY(desk.lines.empty() || desk.lines.back() == signOnLine);
        QVERIFY(!desk.say("/?!\r\n").empty());
    }
}

QTEST_APPLESS_MAIN(TestServerSession)
#include "tst_server_session.moc"
