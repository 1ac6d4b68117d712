// SPDX-License-Identifier: Apache-2.0
// Client and meter against each other over a line in invented time.
#include "line_pump.h"

#include "iec62056_21/baud.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;

namespace
{

constexpr Duration longest = std::chrono::hours(2);

struct Scene {
    ClientSettings settings;
    ServerTiming timing;
    TestMeter meter;
    LineSpec spec;
};

LineSpec pacedLine()
{
    LineSpec spec;
    spec.paced = true;
    spec.turnAround = std::chrono::milliseconds(1);
    return spec;
}

/// Password, a write, the value read back, a register that is not there, execute.
bool programme(LinePump& pump)
{
    switch (pump.answers.size()) {
    case 0:
        pump.fromClient(pump.client.signOn(Secret::fromText("00000000"), pump.now));
        return true;
    case 1:
        pump.fromClient(pump.client.command({'W', '1', "C003(910324092239)", true}, pump.now));
        return true;
    case 2:
        pump.fromClient(pump.client.command({'R', '1', "C003()", true}, pump.now));
        return true;
    case 3:
        pump.fromClient(pump.client.command({'R', '1', "9.9.9()", true}, pump.now));
        return true;
    case 4:
        pump.fromClient(pump.client.command({'E', '2', "RESET(1)", true}, pump.now));
        return true;
    default:
        return false;
    }
}

bool programmedRight(const LinePump& pump, const TestMeter& meter)
{
    return pump.answers.size() == 5 && pump.answers[0] == std::string() &&
           pump.answers[1] == std::string() &&
           pump.answers[2] == std::string("C003(910324092239)") && !pump.answers[3] &&
           pump.answers[3].error().code == ErrorCode::ValueRefused &&
           pump.answers[3].error().detail == "ER02" && pump.answers[4] == std::string() &&
           meter.registers.at("C003") == "910324092239";
}

/// Nothing wrong was taken for right: what was answered is what the meter holds.
bool nothingWrong(const LinePump& pump, const TestMeter& meter, bool identification)
{
    if (pump.readout && pump.readout->readout.dataSets != meter.values.dataSets)
        return false;
    if (identification && pump.readout && pump.readout->identificationSure &&
        pump.readout->identification != meter.message)
        return false;
    if (pump.operand && *pump.operand != meter.seed)
        return false;
    if (pump.answers.size() > 2 && pump.answers[2] &&
        *pump.answers[2] != "C003(" + meter.registers.at("C003") + ")")
        return false;
    return pump.answers.size() < 4 || !pump.answers[3];
}

QByteArray describe(const LinePump& pump)
{
    QByteArray text;
    if (pump.broken)
        text = QByteArray::fromStdString(metersmith::toString(*pump.broken));
    text += ", answers " + QByteArray::number(static_cast<int>(pump.answers.size()));
    for (const auto& [end, bytes] : pump.sent)
        text +=
            (end == LineEnd::Tool ? "\n> " : "\n< ") +
            QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size()))
                .toPercentEncoding(" /?!()*.\\");
    return text;
}

} // namespace

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
    void unasked_data();
    void unasked();
    void faults_data();
    void faults();
    void noise_data();
    void noise();
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

void TestLineSessions::unasked_data()
{
    QTest::addColumn<int>("baud");
    QTest::addColumn<double>("rate");
    for (const int baud : {300, 2400, 9600}) {
        QTest::addRow("%d", baud) << baud << 0.0;
        QTest::addRow("%d, 0.1 %%", baud) << baud << 0.001;
    }
}

/// Mode D (IEC 62056-21, 6.4.4): the meter sends by itself, with parity as its only guard.
void TestLineSessions::unasked()
{
    QFETCH(int, baud);
    QFETCH(double, rate);
    int done = 0;
    for (int seed = 1; seed <= (rate > 0 ? 100 : 1); ++seed) {
        Scene scene;
        scene.settings.purpose = Purpose::Listen;
        scene.settings.retries = 10;
        scene.settings.line = scene.timing.line = {baud, 7, Parity::Even, 1};
        scene.meter.message.baudCharacter = '3';
        scene.spec = pacedLine();
        scene.spec.bitErrors = rate;
        scene.spec.seed = static_cast<std::uint64_t>(seed);
        LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
        pump.fromClient(pump.client.open(pump.now));
        for (int i = 0; i < 15 && !pump.over(); ++i) {
            pump.fromServer(pump.server.announce(pump.now));
            pump.proceed(std::chrono::seconds(10));
        }
        QVERIFY2(pump.over(), describe(pump));
        QVERIFY(pump.sent.size() <= 15);
        if (!pump.readout)
            continue;
        ++done;
        QVERIFY(!pump.readout->checked);
        QVERIFY2(pump.readout->readout.dataSets == scene.meter.values.dataSets ||
                     !pump.readout->identificationSure,
                 describe(pump));
        QCOMPARE(pump.line.counts().cutBytes, std::size_t{0});
    }
    QVERIFY(done >= (rate > 0 ? 50 : 1));
    qInfo("%d right", done);
}

namespace
{

Scene sceneOf(Purpose purpose, bool echo)
{
    Scene scene;
    scene.settings.purpose = purpose;
    scene.spec = pacedLine();
    scene.spec.echo = echo;
    scene.meter.message.enhanced = purpose == Purpose::Hdlc ? "2" : "";
    return scene;
}

} // namespace

void TestLineSessions::faults_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QByteArray>("proposal");
    QTest::addColumn<int>("kind");
    const std::pair<Purpose, const char*> rows[] = {
        {Purpose::Readout, " "},     {Purpose::Readout, "5"}, {Purpose::Readout, "E"},
        {Purpose::Programming, "5"}, {Purpose::Hdlc, "5"},
    };
    const char* kinds[] = {"lost", "flipped, parity seen", "all after it lost",
                           "flipped, parity not seen"};
    for (const auto& [purpose, proposal] : rows) {
        for (int kind = 0; kind < 4; ++kind) {
            QTest::addRow("purpose %d, '%s', %s", static_cast<int>(purpose), proposal, kinds[kind])
                << static_cast<int>(purpose) << QByteArray(proposal) << kind;
        }
    }
}

/// Each character of a session lost, each bit flipped, each end gone silent: right values, or an
/// error, in bounded time.
void TestLineSessions::faults()
{
    QFETCH(int, purpose);
    QFETCH(QByteArray, proposal);
    QFETCH(int, kind);
    const auto build = [&] {
        auto scene = sceneOf(static_cast<Purpose>(purpose), false);
        scene.meter.message.baudCharacter = proposal.at(0);
        return scene;
    };
    std::map<LineEnd, std::size_t> all;
    {
        auto scene = build();
        LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
        pump.next = programme;
        QVERIFY(pump.run(longest));
        QVERIFY(!pump.broken);
        all = pump.heard;
    }
    int healed = 0;
    int runs = 0;
    for (const auto end : {LineEnd::Tool, LineEnd::Meter}) {
        for (std::size_t at = 0; at < all[end]; ++at) {
            const int bits = kind == 0 || kind == 2 ? 1 : 7;
            for (int bit = 0; bit < bits; ++bit) {
                auto scene = build();
                LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
                pump.next = programme;
                pump.spoil = [&](LineEnd which, std::size_t n,
                                 std::uint8_t byte) -> std::optional<std::uint8_t> {
                    if (which != end || (kind == 2 ? n < at : n != at))
                        return byte;
                    if (kind == 0 || kind == 2)
                        return std::nullopt;
                    const auto flipped = static_cast<std::uint8_t>(byte ^ (1U << bit));
                    return static_cast<std::uint8_t>(flipped | (kind == 1 ? damagedMark : 0U));
                };
                ++runs;
                QVERIFY2(pump.run(longest), describe(pump));
                QCOMPARE(pump.line.counts().cutBytes, std::size_t{0});
                // Nothing covers the identification but parity: a character that is missing
                // altogether is not seen.
                QVERIFY2(nothingWrong(pump, scene.meter, kind == 1), describe(pump));
                const bool done = pump.readout || pump.handedOver ||
                                  (pump.ended && programmedRight(pump, scene.meter));
                healed += done ? 1 : 0;
                if (kind == 1 || (kind == 0 && pump.identified &&
                                  pump.identified->message == scene.meter.message))
                    QVERIFY2(done || (pump.answers.size() == 5 && !pump.answers[4] &&
                                      pump.answers[4].error().code == ErrorCode::WriteUnknown),
                             describe(pump)); // a single fault heals
            }
        }
    }
    qInfo("%d of %d healed", healed, runs);
}

void TestLineSessions::noise_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QByteArray>("proposal");
    QTest::addColumn<bool>("echo");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("seeds");
    const std::pair<Purpose, const char*> rows[] = {
        {Purpose::Readout, " "},
        {Purpose::Readout, "5"},
        {Purpose::Programming, "5"},
        {Purpose::Hdlc, "5"},
    };
    for (const auto& [purpose, proposal] : rows) {
        QTest::addRow("purpose %d, '%s', echo, 0.1 %%", static_cast<int>(purpose), proposal)
            << static_cast<int>(purpose) << QByteArray(proposal) << true << 0.001
            << (QByteArray(proposal) == " " ? 200 : 1000);
        QTest::addRow("purpose %d, '%s', 0.01 %%", static_cast<int>(purpose), proposal)
            << static_cast<int>(purpose) << QByteArray(proposal) << false << 0.0001 << 100;
    }
}

void TestLineSessions::noise()
{
    QFETCH(int, purpose);
    QFETCH(QByteArray, proposal);
    QFETCH(bool, echo);
    QFETCH(double, rate);
    QFETCH(int, seeds);
    int done = 0;
    int unsure = 0;
    std::map<std::string, int> failures;
    Duration slowest{};
    for (int seed = 1; seed <= seeds; ++seed) {
        auto scene = sceneOf(static_cast<Purpose>(purpose), echo);
        scene.spec.bitErrors = rate;
        scene.spec.seed = static_cast<std::uint64_t>(seed);
        scene.meter.message.baudCharacter = proposal.at(0);
        LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
        pump.next = programme;
        QVERIFY2(pump.run(longest), describe(pump));
        QVERIFY2(nothingWrong(pump, scene.meter, true),
                 QByteArray::number(seed) + ": " + describe(pump));
        QCOMPARE(pump.line.counts().cutBytes, std::size_t{0});
        const bool both = pump.handedOver && pump.meterHandedOver &&
                          pump.handedOver->baud == pump.meterHandedOver->baud;
        const bool right =
            pump.readout || both || (pump.ended && programmedRight(pump, scene.meter));
        done += right ? 1 : 0;
        unsure += pump.readout && !pump.readout->identificationSure ? 1 : 0;
        if (pump.broken)
            ++failures[std::string(name(pump.broken->code))];
        else if (!right)
            ++failures[pump.handedOver ? "another speed" : "an answer that says so"];
        slowest = std::max(slowest, pump.now - TimePoint{});
    }
    QByteArray text;
    for (const auto& [code, count] : failures)
        text += " " + QByteArray::fromStdString(code) + " " + QByteArray::number(count);
    qInfo("%d of %d right, %d with an unsure identification;%s; slowest %.1f s", done, seeds,
          unsure, text.constData(), std::chrono::duration<double>(slowest).count());
}

QTEST_APPLESS_MAIN(TestLineSessions)
#include "tst_line_sessions.moc"
