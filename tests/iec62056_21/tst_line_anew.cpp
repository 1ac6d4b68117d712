// SPDX-License-Identifier: Apache-2.0
// Sessions that begin anew: after an acknowledgement that came too late, and after a session that
// was cut.
#include "line_scene.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;
using namespace std::chrono_literals;

namespace
{

Scene sceneOf(Purpose purpose, char proposal = '5')
{
    Scene scene;
    scene.settings.purpose = purpose;
    scene.spec = pacedLine();
    scene.meter.message.baudCharacter = proposal;
    return scene;
}

} // namespace

class TestLineAnew : public QObject
{
    Q_OBJECT

private slots:
    void lateAcknowledgement_data();
    void lateAcknowledgement();
    void programmingIsNotBegunTwice();
    void silenceIsNotCalledAgain();
    void cutSessionIsEnded_data();
    void cutSessionIsEnded();
    void meterEndsByItself();
};

void TestLineAnew::lateAcknowledgement_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<int>("late"); // ms after the identification
    QTest::addColumn<bool>("echo");
    for (const int late : {1400, 1500, 1600, 2000, 3500})
        for (const auto purpose : {Purpose::Readout, Purpose::Programming})
            for (const bool echo : {false, true})
                QTest::addRow("purpose %d, %d ms%s", static_cast<int>(purpose), late,
                              echo ? ", echo" : "")
                    << static_cast<int>(purpose) << late << echo;
}

/// A mode C meter that has waited 1.5 s reads out at 300 baud; the tool listens at 9600.
void TestLineAnew::lateAcknowledgement()
{
    QFETCH(int, purpose);
    QFETCH(int, late);
    QFETCH(bool, echo);
    auto scene = sceneOf(static_cast<Purpose>(purpose));
    scene.settings.signOns = 3;
    scene.spec.echo = echo;
    while (scene.meter.values.dataSets.size() < 200) // at 300 baud more than the retries last
        scene.meter.values.dataSets.push_back(scene.meter.values.dataSets.front());
    LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
    pump.next = programme;
    pump.lateOnce = std::chrono::milliseconds(late);
    QVERIFY2(pump.run(longest), describe(pump));
    QVERIFY2(nothingWrong(pump, scene.meter, true), describe(pump));
    QVERIFY2(!pump.broken, describe(pump));
    QVERIFY2(pump.readout || programmedRight(pump, scene.meter), describe(pump));
    qInfo("%u sign-ons, %.1f s", pump.anew + 1,
          std::chrono::duration<double>(pump.now - TimePoint{}).count());
}

/// Once a command may have changed something, nothing begins anew.
void TestLineAnew::programmingIsNotBegunTwice()
{
    auto scene = sceneOf(Purpose::Programming);
    scene.settings.signOns = 3;
    LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
    pump.next = programme;
    bool dead = false;
    pump.spoil = [&](LineEnd end, std::size_t, std::uint8_t byte) -> std::optional<std::uint8_t> {
        dead = dead || pump.answers.size() == 1; // the password was taken, the write goes out
        return dead && end == LineEnd::Tool ? std::nullopt : std::optional(byte);
    };
    QVERIFY(pump.run(longest));
    QCOMPARE(pump.anew, 0U);
    QVERIFY(pump.broken || !pump.answers.back());
}

void TestLineAnew::silenceIsNotCalledAgain()
{
    auto scene = sceneOf(Purpose::Readout);
    scene.settings.signOns = 3;
    LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
    pump.spoil = [](LineEnd, std::size_t, std::uint8_t) { return std::nullopt; };
    QVERIFY(pump.run(longest));
    QVERIFY(pump.broken);
    QCOMPARE(pump.broken->code, ErrorCode::NoAnswer);
    QCOMPARE(pump.anew, 0U);
}

void TestLineAnew::cutSessionIsEnded_data()
{
    QTest::addColumn<char>("proposal");
    QTest::addColumn<bool>("echo");
    for (const char proposal : {'2', '3', '4', '5', '6'})
        for (const bool echo : {false, true})
            QTest::addRow("%c%s", proposal, echo ? ", echo" : "") << proposal << echo;
}

/// The tool was taken off in programming mode; the next one begins at once.
void TestLineAnew::cutSessionIsEnded()
{
    QFETCH(char, proposal);
    QFETCH(bool, echo);
    for (const bool wakes : {false, true}) {
        auto scene = sceneOf(Purpose::Programming, proposal);
        scene.spec.echo = echo;
        scene.settings.retries = 5;
        LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
        pump.next = [](LinePump&) { return true; }; // says nothing more
        pump.fromClient(pump.client.open(pump.now));
        pump.proceed(8s);
        QVERIFY(pump.operand);
        auto settings = scene.settings;
        settings.purpose = Purpose::Readout;
        if (wakes)
            settings.wakeAt = {9600, 4800, 2400, 19200, 1200, 600};
        pump.replaceClient(settings);
        const auto begin = pump.now;
        QVERIFY(pump.run(longest));
        const auto took = pump.now - begin;
        QCOMPARE(pump.readout.has_value(), wakes);
        if (wakes) {
            QCOMPARE(pump.readout->readout.dataSets, scene.meter.values.dataSets);
            QVERIFY(took < 25s);
        } else {
            QCOMPARE(pump.broken->code, echo ? ErrorCode::EchoOnly : ErrorCode::NoAnswer);
        }
    }
}

/// 60 s without a command (IEC 62056-21, 6.4.4, is the maker's; docs/emulated-meter.md).
void TestLineAnew::meterEndsByItself()
{
    auto scene = sceneOf(Purpose::Programming);
    LinePump pump(scene.spec, scene.settings, scene.meter, scene.timing);
    pump.next = [](LinePump&) { return true; };
    pump.fromClient(pump.client.open(pump.now));
    pump.proceed(8s);
    QVERIFY(pump.operand);
    pump.proceed(scene.timing.inactivity);
    auto settings = scene.settings;
    settings.purpose = Purpose::Readout;
    pump.replaceClient(settings);
    QVERIFY(pump.run(longest));
    QVERIFY2(pump.readout, describe(pump));
}

QTEST_APPLESS_MAIN(TestLineAnew)
#include "tst_line_anew.moc"
