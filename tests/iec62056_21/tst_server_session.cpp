// SPDX-License-Identifier: Apache-2.0
// The meter's side: times, modes, programming, and clients that misbehave.
#include "line_pump.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;

namespace
{

using namespace std::chrono_literals;

/// The server, what it said last, and the time.
struct Desk {
    explicit Desk(TestMeter& meter, ServerTiming timing = {})
        : server(meter, timing)
    {
    }

    ServerSession server;
    TimePoint now{};
    TimePoint wake = TimePoint::max();
    TimePoint sentAt{};
    std::vector<Bytes> sent;
    std::vector<ServerEffect> all;
    std::vector<LineSettings> lines;
    std::vector<Error> noted;
    std::optional<HandOver> handedOver;
    unsigned idles = 0;

    void take(const ServerEffects& effects)
    {
        for (const auto& effect : effects) {
            all.push_back(effect);
            if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
            else if (const auto* send = std::get_if<Send>(&effect)) {
                sent.push_back(send->bytes);
                sentAt = now;
            } else if (const auto* set = std::get_if<SetLine>(&effect))
                lines.push_back(set->line);
            else if (const auto* over = std::get_if<HandOver>(&effect))
                handedOver = *over;
            else if (const auto* note = std::get_if<Noted>(&effect))
                noted.push_back(note->error);
            else
                ++idles;
        }
    }
    /// Hands bytes in and returns what is said to them within 1.5 s; nothing if that is silence.
    Bytes say(const Bytes& bytes, std::size_t damaged = 0)
    {
        const auto before = sent.size();
        take(server.received(bytes, now, damaged));
        const auto until = now + 1400ms;
        while (sent.size() == before && wake <= until)
            wakeUp();
        return sent.size() == before ? Bytes{} : sent.back();
    }
    Bytes say(const std::string& text) { return say(ascii(text)); }
    void wakeUp()
    {
        now = std::max(now, wake);
        wake = TimePoint::max();
        take(server.wokenAt(now));
    }
    void wait(Duration time)
    {
        const auto until = now + time;
        while (wake <= until)
            wakeUp();
        now = until;
    }
    /// Until programming mode stands.
    void programme()
    {
        say("/?!\r\n");
        wait(1s);
        say("\x06"
            "051\r\n");
        wait(1s);
    }
};

Bytes block(const std::string& text)
{
    return withBcc(ascii(text));
}

} // namespace

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
    void printedSession();
    void passwords();
    void noProgramming();
    void inactivity();
    void damagedCommands();
    void partialBlocks();
    void errorTexts_data();
    void errorTexts();
    void badHandlers();
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

/// Sagemcom Dr. Neuhaus ZDUE-LTE-PLUS-VII, manual, 9.3.1, p. 51: what its client says and hears.
void TestServerSession::printedSession()
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

void TestServerSession::passwords()
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

void TestServerSession::noProgramming()
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
void TestServerSession::inactivity()
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

void TestServerSession::damagedCommands()
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

void TestServerSession::partialBlocks()
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

void TestServerSession::errorTexts_data()
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

void TestServerSession::errorTexts()
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
void TestServerSession::badHandlers()
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
