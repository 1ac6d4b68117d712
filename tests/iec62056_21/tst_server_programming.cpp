// SPDX-License-Identifier: Apache-2.0
// The meter's side in programming mode.
#include "server_desk.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;
using namespace std::chrono_literals;

class TestServerProgramming : public QObject
{
    Q_OBJECT

private slots:
    void printedSession();
    void passwords();
    void noProgramming();
    void inactivity();
    void damagedCommands();
    void partialBlocks();
    void errorTexts_data();
    void errorTexts();
    void badHandlers();
};

/// Sagemcom Dr. Neuhaus ZDUE-LTE-PLUS-VII, manual, 9.3.1, p. 51: what its client says and hears.
void TestServerProgramming::printedSession()
{
    TestMeter meter;
    meter.address = "99999999";
    meter.message = {"ABB", '6', "", "1KGL923390R0003"};
    meter.seed = "00000001";
    meter.registers["C7900000000"] = "";
    Desk desk(meter);
    QCOMPARE(desk.say("/?99999999!\r\n"), ascii("/ABB61KGL923390R0003\r\n"));
    desk.wait(1s);
    QCOMPARE(desk.say("\x06"
                      "061\r\n"),
             block("\x01P0\x02(00000001)\x03"));
    QCOMPARE(desk.lines.back().baud, 19200);
    desk.wait(1s);
    QCOMPARE(desk.say(block("\x01P1\x02(00000000)\x03")), Bytes{ack});
    desk.wait(1s);
    QCOMPARE(desk.say(block("\x01W1\x02"
                            "C7900000000(0812345678)\x03")),
             Bytes{ack});
    QCOMPARE(meter.registers["C7900000000"], std::string("0812345678"));
    desk.wait(1s);
    QVERIFY(desk.say(block("\x01"
                           "B0\x03"))
                .empty());
    QVERIFY(desk.server.isIdle());
    QVERIFY(desk.lines.back() == signOnLine);
}

void TestServerProgramming::passwords()
{
    TestMeter meter;
    Desk desk(meter);
    desk.programme();
    QCOMPARE(desk.say(block("\x01W1\x02"
                            "C003(1)\x03")),
             block("\x02(ER03)\x03"));
    for (int i = 0; i < 2; ++i) {
        desk.wait(1s);
        QCOMPARE(desk.say(block("\x01P1\x02(wrong)\x03")), block("\x02(ER01)\x03"));
    }
    desk.wait(1s);
    QCOMPARE(desk.say(block("\x01P1\x02(wrong)\x03")), block("\x01"
                                                             "B0\x03"));
    QVERIFY(desk.server.isIdle());
    QVERIFY(desk.lines.back() == signOnLine);
    // Anew, with the right one; P3 is none.
    desk.wait(1s);
    desk.programme();
    QCOMPARE(desk.say(block("\x01P3\x02(00000000)\x03")), block("\x02(ER01)\x03"));
    desk.wait(1s);
    QCOMPARE(desk.say(block("\x01P2\x02(00000000)\x03")), Bytes{ack});
}

void TestServerProgramming::noProgramming()
{
    TestMeter meter;
    meter.programming = false;
    Desk desk(meter);
    desk.say("/?!\r\n");
    desk.wait(1s);
    QCOMPARE(desk.say("\x06"
                      "051\r\n"),
             block("\x01"
                   "B0\x03"));
    QVERIFY(desk.server.isIdle());
}

/// Between 60 and 120 s without a valid message programming mode ends; babble does not count.
void TestServerProgramming::inactivity()
{
    TestMeter meter;
    Desk desk(meter);
    desk.programme();
    desk.wait(50s);
    QVERIFY(!desk.server.isIdle());
    QVERIFY(!desk.say(block("\x01R1\x02"
                            "1.8.0()\x03"))
                 .empty());
    for (int i = 0; i < 11; ++i) {
        desk.wait(5s);
        QCOMPARE(desk.say(ascii("\x01R1\x02x\x03~")), Bytes{nak});
    }
    QVERIFY(!desk.server.isIdle());
    desk.wait(10s);
    QVERIFY(desk.server.isIdle());
    QVERIFY(desk.lines.back() == signOnLine);
}

void TestServerProgramming::damagedCommands()
{
    TestMeter meter;
    Desk desk(meter);
    desk.programme();
    const auto read = block("\x01R1\x02"
                            "1.8.0()\x03");
    auto marked = read;
    marked[5] |= damagedMark;
    QCOMPARE(desk.say(marked), Bytes{nak});
    desk.wait(1s);
    QCOMPARE(desk.say(read, 1), Bytes{nak});
    desk.wait(1s);
    QVERIFY(meter.commands.empty());
    const Bytes cut(read.begin(), read.end() - 3);
    desk.take(desk.server.received(cut, desk.now));
    desk.wait(2s);
    QCOMPARE(desk.sent.back(), Bytes{nak});
    QCOMPARE(desk.say(read), block("\x02"
                                   "1.8.0(0036886.1*kWh)\x03"));
    desk.wait(1s);
    QCOMPARE(desk.say(Bytes{nak}), block("\x02"
                                         "1.8.0(0036886.1*kWh)\x03"));
    QCOMPARE(meter.commands.size(), std::size_t{1}); // asked for again, not carried out again
}

void TestServerProgramming::partialBlocks()
{
    TestMeter meter;
    ServerTiming timing;
    timing.partialBlock = 8;
    Desk desk(meter, timing);
    desk.programme();
    desk.say(block("\x01P1\x02(00000000)\x03"));
    desk.wait(1s);
    QCOMPARE(desk.say(block("\x01W3\x02"
                            "C003(12345\x04")),
             Bytes{ack});
    QVERIFY(meter.commands.empty());
    desk.wait(1s);
    QCOMPARE(desk.say(block("\x01W3\x02"
                            "67890)\x03")),
             Bytes{ack});
    QCOMPARE(meter.registers["C003"], std::string("1234567890"));
    desk.wait(1s);
    QCOMPARE(desk.say(block("\x01R3\x02"
                            "C003()\x03")),
             block("\x02"
                   "C003(123\x04"));
    desk.wait(1s);
    QCOMPARE(desk.say(Bytes{nak}), block("\x02"
                                         "C003(123\x04"));
    desk.wait(1s);
    QCOMPARE(desk.say(Bytes{ack}), block("\x02"
                                         "4567890)\x03"));
    desk.wait(1s);
    QVERIFY(desk.say(Bytes{ack}).empty());
    // Given up in the middle: the rest is forgotten.
    QCOMPARE(desk.say(block("\x01W3\x02"
                            "C003(99\x04")),
             Bytes{ack});
    desk.wait(1s);
    desk.say(block("\x01R1\x02"
                   "1.8.0()\x03"));
    desk.wait(1s);
    desk.say(block("\x01W3\x02"
                   "C003(7)\x03"));
    QCOMPARE(meter.registers["C003"], std::string("7"));
    // Without end: refused.
    Bytes answer;
    for (int i = 0; i < 10 && answer != block("\x02(ER05)\x03"); ++i) {
        desk.wait(1s);
        answer = desk.say(block("\x01W3\x02" + std::string(8000, '1') + "\x04"));
    }
    QCOMPARE(answer, block("\x02(ER05)\x03"));
}

void TestServerProgramming::errorTexts_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as given") << QByteArray("ER17") << QByteArray("(ER17)");
    QTest::newRow("none") << QByteArray() << QByteArray("(ER)");
    QTest::newRow("not one") << QByteArray("no such register") << QByteArray("(ER)");
    QTest::newRow("forbidden sign; IEC 62056-21, 6.3.14")
        << QByteArray("ER(1)") << QByteArray("(ER)");
    QTest::newRow("33 characters; IEC 62056-21, 6.3.14")
        << "ER" + QByteArray(31, '1') << QByteArray("(ER)");
}

void TestServerProgramming::errorTexts()
{
    QFETCH(QByteArray, detail);
    QFETCH(QByteArray, text);
    struct Refusing : TestMeter {
        std::string detail;
        Result<std::string> command(const CommandMessage&) override
        {
            return fail(ErrorCode::ValueRefused, "", detail);
        }
    } meter;
    meter.detail = detail.toStdString();
    Desk desk(meter);
    desk.programme();
    QCOMPARE(desk.say(block("\x01R1\x02"
                            "1.8.0()\x03")),
             block("\x02" + text.toStdString() + "\x03"));
}

/// A meter whose own texts cannot be sent says nothing wrong, and goes on.
void TestServerProgramming::badHandlers()
{
    TestMeter meter;
    meter.message.identification = "more than sixteen characters";
    Desk nameless(meter);
    QVERIFY(nameless.say("/?!\r\n").empty());
    QVERIFY(!nameless.noted.empty());
    meter.message.identification = "TEST";
    meter.values.dataSets = {{"1.8.0", {{"a(b", "kWh"}}}};
    Desk desk(meter);
    desk.say("/?!\r\n");
    desk.wait(1s);
    QVERIFY(desk.say("\x06"
                     "050\r\n")
                .empty());
    QVERIFY(desk.server.isIdle());
    QVERIFY(desk.lines.back() == signOnLine);
    meter.registers["1.8.0"] = std::string("\x03", 1);
    desk.programme();
    QCOMPARE(desk.say(block("\x01R1\x02"
                            "1.8.0()\x03")),
             block("\x02(ER)\x03"));
}

QTEST_APPLESS_MAIN(TestServerProgramming)
#include "tst_server_programming.moc"
