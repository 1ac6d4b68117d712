// SPDX-License-Identifier: Apache-2.0
// Client and meter against each other over lines that lose, flip and reflect.
#include "line_scene.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;

namespace
{

Scene sceneOf(Purpose purpose, bool echo)
{
    Scene scene;
    scene.settings.purpose = purpose;
    scene.spec = pacedLine();
    scene.spec.echo = echo;
    scene.meter.message.enhanced.assign(purpose == Purpose::Hdlc ? 1 : 0, '2');
    return scene;
}

} // namespace

class TestLineFaults : public QObject
{
    Q_OBJECT

private slots:
    void unasked_data();
    void unasked();
    void faults_data();
    void faults();
    void noise_data();
    void noise();
};

void TestLineFaults::unasked_data()
{
    QTest::addColumn<int>("baud");
    QTest::addColumn<double>("rate");
    for (const int baud : {300, 2400, 9600}) {
        QTest::addRow("%d", baud) << baud << 0.0;
        QTest::addRow("%d, 0.1 %%", baud) << baud << 0.001;
    }
}

/// Mode D (IEC 62056-21, 6.4.4): the meter sends by itself, with parity as its only guard.
void TestLineFaults::unasked()
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

void TestLineFaults::faults_data()
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
void TestLineFaults::faults()
{
    QFETCH(int, purpose);
    QFETCH(QByteArray, proposal);
    QFETCH(int, kind);
    const auto build = [&] {
        auto scene = sceneOf(static_cast<Purpose>(purpose), false);
        scene.spec.paced = kind == 0 || kind == 2; // the flips are many
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

void TestLineFaults::noise_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QByteArray>("proposal");
    QTest::addColumn<bool>("echo");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("seeds");
    QTest::addColumn<unsigned>("signOns");
    const std::pair<Purpose, const char*> rows[] = {
        {Purpose::Readout, " "},
        {Purpose::Readout, "5"},
        {Purpose::Programming, "5"},
        {Purpose::Hdlc, "5"},
    };
    for (const auto& [purpose, proposal] : rows) {
        QTest::addRow("purpose %d, '%s', echo, 0.1 %%", static_cast<int>(purpose), proposal)
            << static_cast<int>(purpose) << QByteArray(proposal) << true << 0.001
            << (QByteArray(proposal) == " " ? 200 : 1000) << 1U;
        QTest::addRow("purpose %d, '%s', echo, 0.1 %%, three sign-ons", static_cast<int>(purpose),
                      proposal)
            << static_cast<int>(purpose) << QByteArray(proposal) << true << 0.001
            << (QByteArray(proposal) == " " ? 200 : 1000) << 3U;
        QTest::addRow("purpose %d, '%s', 0.01 %%", static_cast<int>(purpose), proposal)
            << static_cast<int>(purpose) << QByteArray(proposal) << false << 0.0001 << 100 << 1U;
    }
}

void TestLineFaults::noise()
{
    QFETCH(int, purpose);
    QFETCH(QByteArray, proposal);
    QFETCH(bool, echo);
    QFETCH(double, rate);
    QFETCH(int, seeds);
    QFETCH(unsigned, signOns);
    int done = 0;
    int unsure = 0;
    std::map<std::string, int> failures;
    Duration slowest{};
    for (int seed = 1; seed <= seeds; ++seed) {
        auto scene = sceneOf(static_cast<Purpose>(purpose), echo);
        scene.spec.bitErrors = rate;
        scene.spec.seed = static_cast<std::uint64_t>(seed);
        scene.meter.message.baudCharacter = proposal.at(0);
        scene.settings.signOns = signOns;
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

QTEST_APPLESS_MAIN(TestLineFaults)
#include "tst_line_faults.moc"
