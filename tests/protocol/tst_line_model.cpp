// SPDX-License-Identifier: Apache-2.0
#include "protocol/line_model.h"
#include "protocol/uart.h"

#include <QTest>

using namespace metersmith;
using namespace std::chrono_literals;

namespace
{

constexpr LineSettings fast8N1{9600, 8, Parity::None, 1};
constexpr LineSettings fast7E1{9600, 7, Parity::Even, 1};
constexpr LineSettings slow7E1{300, 7, Parity::Even, 1};

LineSpec pacedLine()
{
    LineSpec spec;
    spec.paced = true;
    spec.turnAround = 20ms;
    return spec;
}

Bytes heardBy(LineEnd end, const std::vector<LineModel::Heard>& heard)
{
    Bytes bytes;
    for (const auto& one : heard) {
        if (one.at == end)
            bytes.push_back(one.byte);
    }
    return bytes;
}

Bytes counting(std::size_t count)
{
    Bytes bytes;
    for (std::size_t i = 0; i < count; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i * 37U));
    return bytes;
}

constexpr auto whenever = TimePoint(24h);

} // namespace

class TestLineModel : public QObject
{
    Q_OBJECT

private slots:
    void characterTimes_data();
    void characterTimes();
    void allFormsAreHeardAsSent();
    void parityIsBitSeven();
    void eightBitsHeardAsSevenEven();
    void otherSpeeds();
    void pacesCharacters();
    void meterWaitsForTheTurnAround();
    void echoesAndCollides();
    void sameSeedSameFaults();
    void faultsAreAsFrequentAsAsked();
    void lostCharacters();
    void changingTheLineCutsWhatIsLeaving();
    void notPacedTakesNoTime();
    void bothEndsSwitchSpeed();
    void readsSpecs_data();
    void readsSpecs();
    void refusesSpecs_data();
    void refusesSpecs();
};

void TestLineModel::characterTimes_data()
{
    QTest::addColumn<int>("baud");
    QTest::addColumn<int>("dataBits");
    QTest::addColumn<bool>("parity");
    QTest::addColumn<int>("stopBits");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::newRow("300 7E1: 10 bits") << 300 << 7 << true << 1 << qint64(33'333'333);
    QTest::newRow("9600 8N1: 10 bits") << 9600 << 8 << false << 1 << qint64(1'041'666);
    QTest::newRow("9600 8E1: 11 bits") << 9600 << 8 << true << 1 << qint64(1'145'833);
    QTest::newRow("115200 8N2: 11 bits") << 115200 << 8 << false << 2 << qint64(95'486);
}

void TestLineModel::characterTimes()
{
    QFETCH(int, baud);
    QFETCH(int, dataBits);
    QFETCH(bool, parity);
    QFETCH(int, stopBits);
    QFETCH(qint64, nanoseconds);
    const LineSettings line{baud, dataBits, parity ? Parity::Even : Parity::None, stopBits};
    QCOMPARE(qint64(characterTime(line).count()), nanoseconds);
}

void TestLineModel::allFormsAreHeardAsSent()
{
    for (const int baud : {300, 9600, 115200}) {
        for (const int dataBits : {7, 8}) {
            for (const auto parity : {Parity::None, Parity::Even, Parity::Odd}) {
                for (const int stopBits : {1, 2}) {
                    const LineSettings line{baud, dataBits, parity, stopBits};
                    for (unsigned byte = 0; byte < (1U << static_cast<unsigned>(dataBits));
                         ++byte) {
                        const auto sent = static_cast<std::uint8_t>(byte);
                        const auto heard = heardAs(sent, line, line);
                        QCOMPARE(heard.size(), std::size_t(1));
                        QCOMPARE(heard[0], (HeardCharacter{sent, false, false}));
                    }
                }
            }
        }
    }
}

// IEC 62056-21, 5.4: 1 start, 7 data, 1 parity, 1 stop; ISO 646 characters with even parity.
void TestLineModel::parityIsBitSeven()
{
    QCOMPARE(heardAs('/', fast7E1, fast8N1), (std::vector<HeardCharacter>{{0xAF, false, false}}));
    QCOMPARE(heardAs('?', fast7E1, fast8N1), (std::vector<HeardCharacter>{{0x3F, false, false}}));
    QCOMPARE(heardAs('!', fast7E1, fast8N1), (std::vector<HeardCharacter>{{0x21, false, false}}));
    QCOMPARE(heardAs(0x0D, fast7E1, fast8N1), (std::vector<HeardCharacter>{{0x8D, false, false}}));
    QCOMPARE(heardAs(0x0A, fast7E1, fast8N1), (std::vector<HeardCharacter>{{0x0A, false, false}}));
}

void TestLineModel::eightBitsHeardAsSevenEven()
{
    // HDLC's flag has six bits set, 0xA0 two, 0x93 four; SNRM's 0x23 three.
    QCOMPARE(heardAs(0x7E, fast8N1, fast7E1), (std::vector<HeardCharacter>{{0x7E, false, false}}));
    QCOMPARE(heardAs(0xA0, fast8N1, fast7E1), (std::vector<HeardCharacter>{{0x20, false, false}}));
    QCOMPARE(heardAs(0x93, fast8N1, fast7E1), (std::vector<HeardCharacter>{{0x13, false, false}}));
    QCOMPARE(heardAs(0x23, fast8N1, fast7E1), (std::vector<HeardCharacter>{{0x23, false, true}}));
}

void TestLineModel::otherSpeeds()
{
    // A whole character at 9600 Bd is over before half a bit at 300 Bd is.
    for (unsigned byte = 0; byte < 256; ++byte)
        QVERIFY(heardAs(static_cast<std::uint8_t>(byte), fast8N1, slow7E1).empty());
    // The other way round every low bit is a break: zeros without a stop bit.
    const auto slow = heardAs('/', slow7E1, fast8N1);
    QVERIFY(!slow.empty());
    for (const auto& heard : slow)
        QCOMPARE(heard, (HeardCharacter{0, true, false}));
    // 0x55 is a square wave: at double speed each bit is two, and the receiver finds
    // start, 0 1 1 0 0 1 1 0, and low where the stop bit should be.
    const auto square = heardAs(0x55, {4800, 8, Parity::None, 1}, fast8N1);
    QVERIFY(!square.empty());
    QCOMPARE(square[0], (HeardCharacter{0x66, true, false}));
}

void TestLineModel::pacesCharacters()
{
    LineModel line(pacedLine());
    const TimePoint start(1s);
    const auto bytes = counting(960);
    QCOMPARE(line.nextAt(), TimePoint::max());
    const auto left = line.send(LineEnd::Tool, bytes, start);
    QVERIFY(std::chrono::abs(left - (start + 1s)) < 1us);
    QCOMPARE(line.leftAt(LineEnd::Tool), left);
    QCOMPARE(line.nextAt(), start + characterTime(fast8N1));
    QCOMPARE(line.take(line.nextAt() - 1ns).size(), std::size_t(0));
    QCOMPARE(line.take(line.nextAt()).size(), std::size_t(1));
    QCOMPARE(line.take(start + 500ms).size(), std::size_t(479));
    // What comes later queues behind.
    QVERIFY(std::chrono::abs(line.send(LineEnd::Tool, counting(96), start + 500ms) -
                             (start + 1100ms)) < 1us);
    QCOMPARE(line.take(whenever).size(), std::size_t(480 + 96));
    QCOMPARE(line.counts().bytesFromTool, std::size_t(1056));
    QVERIFY(std::chrono::abs(line.counts().busy - 1100ms) < 2us);
    QCOMPARE(line.nextAt(), TimePoint::max());
}

void TestLineModel::meterWaitsForTheTurnAround()
{
    LineModel line(pacedLine());
    const auto one = characterTime(fast8N1);
    const auto asked = line.send(LineEnd::Tool, counting(3), TimePoint(0s));
    // It may answer while the question still leaves: the line is half duplex.
    line.send(LineEnd::Meter, counting(2), TimePoint(0s) + one);
    const auto heard = line.take(whenever);
    QCOMPARE(heardBy(LineEnd::Meter, heard), counting(3));
    QCOMPARE(heardBy(LineEnd::Tool, heard), counting(2));
    QCOMPARE(heard[3].when, asked + 20ms + one);
    // A second frame of the same turn comes right behind, a late answer at its own time.
    QCOMPARE(line.send(LineEnd::Meter, counting(1), asked + 20ms), asked + 20ms + 3 * one);
    QCOMPARE(line.send(LineEnd::Meter, counting(1), asked + 500ms), asked + 500ms + one);
    QCOMPARE(line.counts().turns, std::size_t(1));
    line.send(LineEnd::Tool, counting(1), asked + 600ms);
    QCOMPARE(line.counts().turns, std::size_t(2));
}

void TestLineModel::echoesAndCollides()
{
    auto spec = pacedLine();
    spec.echo = true;
    LineModel line(spec);
    line.send(LineEnd::Tool, counting(50), TimePoint(0s));
    auto heard = line.take(whenever);
    QCOMPARE(heardBy(LineEnd::Tool, heard), counting(50));
    QCOMPARE(heardBy(LineEnd::Meter, heard), counting(50));
    QCOMPARE(line.counts().bytesFromTool, std::size_t(50));
    QCOMPARE(line.counts().bytesFromMeter, std::size_t(0));
    // Both at once: the light of both falls on the head, 0x0F and 0x33 make 0x03.
    line.send(LineEnd::Meter, Bytes{0x0F}, TimePoint(10s));
    line.send(LineEnd::Tool, Bytes{0x33}, TimePoint(10s));
    heard = line.take(whenever);
    QCOMPARE(heardBy(LineEnd::Tool, heard), Bytes{0x03});
    QCOMPARE(heardBy(LineEnd::Meter, heard), Bytes{0x33});
    QCOMPARE(line.counts().collisions, std::size_t(1));
}

void TestLineModel::sameSeedSameFaults()
{
    const auto heardWith = [](std::uint64_t seed) {
        auto spec = pacedLine();
        spec.bitErrors = 1e-2;
        spec.lostBytes = 1e-2;
        spec.seed = seed;
        LineModel line(spec);
        line.send(LineEnd::Tool, counting(1000), TimePoint(0s));
        return heardBy(LineEnd::Meter, line.take(whenever));
    };
    QCOMPARE(heardWith(1), heardWith(1));
    QVERIFY(heardWith(1) != heardWith(2));
    QVERIFY(heardWith(1) != counting(1000));
}

void TestLineModel::faultsAreAsFrequentAsAsked()
{
    auto spec = pacedLine();
    spec.bitErrors = 1e-3;
    LineModel line(spec);
    const auto sent = counting(20000);
    line.send(LineEnd::Meter, sent, TimePoint(0s));
    const auto flipped = line.counts().flippedBits; // of 200 000 bits
    QVERIFY2(flipped > 150 && flipped < 250, qPrintable(QString::number(flipped)));
    const auto heard = line.take(whenever);
    QVERIFY(heard.size() > 19900 && heard.size() <= 20100);
    QVERIFY(std::any_of(heard.begin(), heard.end(), [](const auto& each) { return each.damaged; }));
}

void TestLineModel::lostCharacters()
{
    auto spec = pacedLine();
    spec.lostBytes = 0.1;
    LineModel line(spec);
    const auto left = line.send(LineEnd::Meter, counting(1000), TimePoint(0s));
    const auto heard = heardBy(LineEnd::Tool, line.take(whenever));
    QVERIFY(line.counts().lostBytes > 60 && line.counts().lostBytes < 140);
    QCOMPARE(heard.size() + line.counts().lostBytes, std::size_t(1000));
    QVERIFY(std::chrono::abs(left - TimePoint(1041666us)) <
            2us); // they take their time all the same
}

void TestLineModel::changingTheLineCutsWhatIsLeaving()
{
    LineModel line(pacedLine(), slow7E1);
    const auto left =
        line.send(LineEnd::Tool, Bytes{0x06, '0', '5', '1', '\r', '\n'}, TimePoint(0s));
    // In the middle of the fourth character: that one and two more are gone.
    line.setLine(LineEnd::Tool, fast7E1, TimePoint(116ms));
    QCOMPARE(line.counts().cutBytes, std::size_t(3));
    QCOMPARE(line.leftAt(LineEnd::Tool), TimePoint(116ms));
    QVERIFY(std::chrono::abs(line.counts().busy - 116ms) < 1us);
    const auto heard = heardBy(LineEnd::Meter, line.take(whenever));
    QCOMPARE(Bytes(heard.begin(), heard.begin() + 3), (Bytes{0x06, '0', '5'}));
    // At the right time, or to the same settings, nothing is cut.
    const auto again = line.send(LineEnd::Tool, Bytes{0x06}, left);
    line.setLine(LineEnd::Tool, fast7E1, left);
    line.setLine(LineEnd::Tool, fast8N1, again);
    QCOMPARE(line.counts().cutBytes, std::size_t(3));
}

void TestLineModel::notPacedTakesNoTime()
{
    LineSpec spec;
    LineModel line(spec, fast7E1);
    line.setLine(LineEnd::Meter, fast8N1, TimePoint(0s));
    QCOMPARE(line.send(LineEnd::Tool, ascii("/?!\r\n"), TimePoint(1s)), TimePoint(1s));
    const auto heard = line.take(TimePoint(1s));
    QCOMPARE(heardBy(LineEnd::Meter, heard), (Bytes{0xAF, 0x3F, 0x21, 0x8D, 0x0A}));
    QCOMPARE(line.counts().busy, Duration{});
    // The turn-around is kept.
    spec.turnAround = 20ms;
    LineModel slow(spec);
    slow.send(LineEnd::Tool, Bytes{1}, TimePoint(1s));
    QCOMPARE(slow.send(LineEnd::Meter, Bytes{2}, TimePoint(1s)), TimePoint(1020ms));
    QCOMPARE(slow.take(TimePoint(1019ms)).size(), std::size_t(1));
    QCOMPARE(slow.nextAt(), TimePoint(1020ms));
    slow.setLine(LineEnd::Meter, slow7E1, TimePoint(1010ms));
    QCOMPARE(slow.counts().cutBytes, std::size_t(1));
    QCOMPARE(slow.nextAt(), TimePoint::max());
}

// Mode C sign-on as far as the line is concerned: 300 Bd, then both at 9600 Bd.
void TestLineModel::bothEndsSwitchSpeed()
{
    LineModel line(pacedLine(), slow7E1);
    auto left = line.send(LineEnd::Tool, ascii("/?!\r\n"), TimePoint(0s));
    QCOMPARE(heardBy(LineEnd::Meter, line.take(left)), ascii("/?!\r\n"));
    left = line.send(LineEnd::Meter, ascii("/KAM5\r\n"), left);
    QCOMPARE(heardBy(LineEnd::Tool, line.take(left)), ascii("/KAM5\r\n"));
    left = line.send(LineEnd::Tool,
                     ascii("\x06"
                           "050\r\n"),
                     left);
    QCOMPARE(heardBy(LineEnd::Meter, line.take(left)), ascii("\x06"
                                                             "050\r\n"));
    line.setLine(LineEnd::Tool, fast7E1, left);
    // A meter still at 300 Bd is heard as breaks, at 9600 Bd as what it says.
    const auto early = line.send(LineEnd::Meter, ascii("x"), left);
    for (const auto& each : line.take(early))
        QVERIFY(each.damaged);
    line.setLine(LineEnd::Meter, fast7E1, early);
    left = line.send(LineEnd::Meter,
                     ascii("\x02"
                           "1.8.0"),
                     early + 100ms);
    const auto heard = line.take(left);
    QCOMPARE(heardBy(LineEnd::Tool, heard), ascii("\x02"
                                                  "1.8.0"));
    for (const auto& each : heard)
        QVERIFY(!each.damaged);
    QCOMPARE(line.counts().cutBytes, std::size_t(0));
}

void TestLineModel::readsSpecs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    const auto row = [](const char* text, const char* printed) {
        QTest::newRow(*text ? text : "nothing") << QByteArray(text) << QByteArray(printed);
    };
    row("", "");
    row("paced", "paced");
    row("paced,turnaround=20ms,echo,noise=1e-4,drop=1e-3,seed=7",
        "paced,turnaround=20ms,echo,noise=1e-04,drop=0.001,seed=7");
    row("seed=2,turnaround=1500us", "turnaround=1500us,seed=2");
    row("turnaround=1s", "turnaround=1000ms");
    row("noise=0.25", "noise=0.25");
    row("noise=1", "noise=1");
}

void TestLineModel::readsSpecs()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    const auto spec = LineSpec::parse(text.toStdString());
    QVERIFY2(spec.has_value(), spec ? "" : toString(spec.error()).c_str());
    QCOMPARE(spec->toString(), printed.toStdString());
    QCOMPARE(LineSpec::parse(spec->toString()).value(), *spec);
}

void TestLineModel::refusesSpecs_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"pace", "paced=1", "paced,", ",paced", "turnaround", "turnaround=20", "turnaround=-1ms",
          "turnaround=61s", "turnaround=20 ms", "noise=", "noise=1.1", "noise=-0.1", "noise=nan",
          "drop=x", "seed=-1", "seed=18446744073709551616", "echo,loud"})
        QTest::newRow(text) << QByteArray(text);
}

void TestLineModel::refusesSpecs()
{
    QFETCH(QByteArray, text);
    const auto spec = LineSpec::parse(text.toStdString());
    QVERIFY(!spec.has_value());
    QCOMPARE(spec.error().code, ErrorCode::Usage);
    QVERIFY(spec.error().detail.find("turnaround=20ms") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestLineModel)
#include "tst_line_model.moc"
