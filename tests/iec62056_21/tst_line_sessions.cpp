// SPDX-License-Identifier: Apache-2.0
// Client and meter against each other over a clean line in invented time.
#include "line_scene.h"

#include "iec62056_21/baud.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;

class TestLineSessions : public QObject
{
    Q_OBJECT

private slots:
    void readout_data();
    void readout();
    void unacknowledged();
    void programming_data();
    void programming();
    void partialBlocks_data();
    void partialBlocks();
    void handOver_data();
    void handOver();
    void wakeUp();
};

void TestLineSessions::readout_data()
{
    QTest::addColumn<QByteArray>("proposal");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("baud");
    QTest::addColumn<BlockCheck>("check");
    QTest::addColumn<bool>("echo");
    for (const auto check : {BlockCheck::Xor, BlockCheck::Sum}) {
        for (const bool echo : {false, true}) {
            const QByteArray tail =
                QByteArray(check == BlockCheck::Xor ? ", XOR" : ", sum") + (echo ? ", echo" : "");
            const auto row = [&](const char* proposal, int limit, int baud) {
                QTest::addRow("%s, at most %d%s", proposal, limit, tail.constData())
                    << QByteArray(proposal) << limit << baud << check << echo;
            };
            for (const char* character : {" ", "0", "1", "2", "3", "4", "5", "6"})
                row(character, 19200, baudFor(character[0]).value_or(300));
            for (const char* character : {"A", "B", "C", "D", "E", "F"})
                row(character, 19200, *baudFor(character[0]));
            row("5", 2400, 2400);
            row("6", 9600, 9600);
            row("3", 9600, 2400);
            row("5", 1000, 600);
            row("7", 19200, 300); // reserved
        }
    }
}

void TestLineSessions::readout()
{
    QFETCH(QByteArray, proposal);
    QFETCH(int, limit);
    QFETCH(int, baud);
    QFETCH(BlockCheck, check);
    QFETCH(bool, echo);
    Scene scene;
    scene.settings.fastestBaud = limit;
    scene.settings.blockCheck = scene.timing.blockCheck = check;
    scene.meter.message.baudCharacter = proposal.at(0);
    scene.spec = pacedLine();
    scene.spec.echo = echo;
    LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
    QVERIFY(pump.run(longest));
    QVERIFY2(pump.readout, describe(pump));
    QCOMPARE(pump.readout->readout, scene.meter.values);
    QCOMPARE(pump.readout->identification, scene.meter.message);
    QVERIFY(pump.readout->identificationSure);
    QCOMPARE(pump.identified->baud, baud);
    QCOMPARE(pump.line.counts().cutBytes, std::size_t{0});
    QCOMPARE(pump.client.echo().value_or(false), echo);
    QCOMPARE(scene.meter.readouts, 1U);
    pump.proceed(std::chrono::seconds(3));
    QVERIFY(pump.server.isIdle());
    QVERIFY(pump.line.line(LineEnd::Tool) == signOnLine);
    QVERIFY(pump.line.line(LineEnd::Meter) == signOnLine);
    QCOMPARE(pump.line.counts().cutBytes, std::size_t{0});
}

/// Without an acknowledgement a mode C meter reads out at 300 baud (IEC 62056-21, 6.4.3).
void TestLineSessions::unacknowledged()
{
    Scene scene;
    scene.settings.changeBaud = false;
    LinePump pump(pacedLine(), scene.settings, scene.meter);
    QVERIFY(pump.run(longest));
    QVERIFY2(pump.readout, describe(pump));
    QCOMPARE(pump.readout->readout, scene.meter.values);
    QCOMPARE(pump.identified->baud, 300);
    QCOMPARE(pump.sent.size(), std::size_t{3}); // request, identification, readout
}

void TestLineSessions::programming_data()
{
    QTest::addColumn<QByteArray>("proposal");
    QTest::addColumn<BlockCheck>("check");
    QTest::addColumn<bool>("echo");
    QTest::addColumn<QByteArray>("manufacturer");
    for (const char* character : {"0", "1", "2", "3", "4", "5", "6"}) {
        for (const bool echo : {false, true}) {
            QTest::addRow("%s, XOR%s", character, echo ? ", echo" : "")
                << QByteArray(character) << BlockCheck::Xor << echo << QByteArray("KAM");
            QTest::addRow("%s, sum%s", character, echo ? ", echo" : "")
                << QByteArray(character) << BlockCheck::Sum << echo << QByteArray("KAm");
        }
    }
}

void TestLineSessions::programming()
{
    QFETCH(QByteArray, proposal);
    QFETCH(BlockCheck, check);
    QFETCH(bool, echo);
    QFETCH(QByteArray, manufacturer);
    Scene scene;
    scene.settings.purpose = Purpose::Programming;
    scene.settings.deviceAddress = "12345678";
    scene.settings.blockCheck = scene.timing.blockCheck = check;
    scene.meter.message.baudCharacter = proposal.at(0);
    scene.meter.message.manufacturer = manufacturer.toStdString();
    scene.spec = pacedLine();
    scene.spec.echo = echo;
    LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
    pump.next = programme;
    QVERIFY(pump.run(longest));
    QVERIFY2(pump.operand == "1234567", describe(pump));
    QVERIFY2(programmedRight(pump, scene.meter), describe(pump));
    QVERIFY(pump.ended);
    QVERIFY2(pump.noted.size() == (echo ? 1U : 0U), describe(pump));
    pump.proceed(std::chrono::seconds(1));
    QVERIFY(pump.server.isIdle());
    QCOMPARE(pump.line.counts().cutBytes, std::size_t{0});
    QCOMPARE(scene.meter.commands.size(), std::size_t{4});
    if (proposal == "6" && !echo) // no more than two reaction times a command
        qInfo("%s: %.2f s", manufacturer.constData(),
              std::chrono::duration<double>(pump.now - TimePoint{}).count());
}

void TestLineSessions::partialBlocks_data()
{
    QTest::addColumn<std::size_t>("block");
    QTest::addColumn<char>("type");
    for (const std::size_t block : {0U, 1U, 7U, 64U, 500U}) {
        for (const char type : {'3', '4'})
            QTest::addRow("type %c, blocks of %d", type, static_cast<int>(block)) << block << type;
    }
}

void TestLineSessions::partialBlocks()
{
    QFETCH(std::size_t, block);
    QFETCH(char, type);
    std::string value;
    for (int i = 0; i < 60; ++i)
        value += std::to_string(100000 + i);
    Scene scene;
    scene.settings.purpose = Purpose::Programming;
    scene.settings.partialBlock = scene.timing.partialBlock = block;
    LinePump pump(pacedLine(), scene.settings, scene.meter, scene.timing);
    pump.next = [&](LinePump& p) {
        if (p.answers.empty())
            p.fromClient(p.client.signOn(Secret::fromText("00000000"), p.now));
        else if (p.answers.size() == 1)
            p.fromClient(p.client.command({'W', type, "C003(" + value + ")", true}, p.now));
        else if (p.answers.size() == 2)
            p.fromClient(p.client.command({'R', type, "C003()", true}, p.now));
        else
            return false;
        return true;
    };
    QVERIFY(pump.run(longest));
    QCOMPARE(pump.answers.size(), std::size_t{3});
    QVERIFY2(pump.answers[2] == "C003(" + value + ")", describe(pump));
    QCOMPARE(scene.meter.commands.size(), std::size_t{2});
    QCOMPARE(scene.meter.commands[0].data.value_or(""), "C003(" + value + ")");
    if (block == 7)
        QVERIFY(pump.sent.size() > 2 * value.size() / 7);
}

void TestLineSessions::handOver_data()
{
    readout_data();
}

/// Mode E: confirmed at the new speed with parity, then 8N1 (Green Book ed. 8, 6.2).
void TestLineSessions::handOver()
{
    QFETCH(QByteArray, proposal);
    QFETCH(int, limit);
    QFETCH(int, baud);
    QFETCH(bool, echo);
    Scene scene;
    scene.settings.purpose = Purpose::Hdlc;
    scene.settings.fastestBaud = limit;
    scene.meter.message.baudCharacter = proposal.at(0);
    scene.meter.message.enhanced = "2";
    scene.spec = pacedLine();
    scene.spec.echo = echo;
    LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
    QVERIFY(pump.run(longest));
    if (protocolMode(scene.meter.message.baudCharacter) != ProtocolMode::C) {
        QCOMPARE(pump.broken->code, ErrorCode::Unsupported);
        return;
    }
    QVERIFY2(pump.handedOver, describe(pump));
    QCOMPARE(pump.handedOver->baud, baud);
    QCOMPARE(pump.meterHandedOver->baud, baud);
    const LineSettings hdlc{baud, 8, Parity::None, 1};
    QVERIFY(pump.line.line(LineEnd::Tool) == hdlc);
    QVERIFY(pump.line.line(LineEnd::Meter) == hdlc);
    QCOMPARE(pump.line.counts().cutBytes, std::size_t{0});
    // Frames of all bits pass both ways.
    Bytes frame(256);
    for (std::size_t i = 0; i < frame.size(); ++i)
        frame[i] = static_cast<std::uint8_t>(i);
    pump.line.send(LineEnd::Tool, frame, pump.now);
    pump.proceed(std::chrono::seconds(20));
    QCOMPARE(pump.afterwards[1], frame);
    pump.afterwards[0].clear();
    pump.line.send(LineEnd::Meter, frame, pump.now);
    pump.proceed(std::chrono::seconds(20));
    QCOMPARE(pump.afterwards[0], frame);
    pump.fromServer(pump.server.reset(pump.now));
    QVERIFY(pump.server.isIdle());
    QVERIFY(pump.line.line(LineEnd::Meter) == signOnLine);
}

/// Annex B: NULs for 2.1 to 2.3 s, at most 0.5 s apart, then 1.5 to 1.7 s of silence.
void TestLineSessions::wakeUp()
{
    Scene scene;
    scene.settings.batteryWakeUp = true;
    LinePump pump(pacedLine(), scene.settings, scene.meter);
    std::vector<TimePoint> nuls;
    TimePoint request{};
    pump.spoil = [&](LineEnd at, std::size_t, std::uint8_t byte) {
        if (at == LineEnd::Meter && byte == 0)
            nuls.push_back(pump.now);
        else if (at == LineEnd::Meter && byte == '?')
            request = pump.now;
        return std::optional(byte);
    };
    QVERIFY(pump.run(longest));
    QVERIFY(pump.readout);
    QVERIFY(!nuls.empty());
    const Duration character = std::chrono::microseconds(33334);
    const auto lasting = nuls.back() - nuls.front() + character;
    QVERIFY(lasting >= std::chrono::milliseconds(2100) &&
            lasting <= std::chrono::milliseconds(2300));
    for (std::size_t i = 1; i < nuls.size(); ++i)
        QVERIFY(nuls[i] - nuls[i - 1] <= std::chrono::milliseconds(500));
    const auto pause = request - 2 * character - nuls.back();
    QVERIFY(pause >= std::chrono::milliseconds(1500) && pause <= std::chrono::milliseconds(1700));
    QCOMPARE(pump.readout->readout, scene.meter.values);
}

QTEST_APPLESS_MAIN(TestLineSessions)
#include "tst_line_sessions.moc"
