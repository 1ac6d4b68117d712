// SPDX-License-Identifier: GPL-3.0-or-later
// A tool that was taken off in the middle, and the next one at the same meter.
#include "app/services/jobs/identify.h"
#include "app/services/line/line_opening.h"
#include "app/services/readout/readout_machine.h"
#include "services/optical_bench.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;

namespace
{

BenchMeter meterOfBoth()
{
    return BenchMeter(benchBegin, [](typecodes::MeterConfiguration& configuration) {
        if (!typecodes::setItem(configuration, ctFamily(), "Z18", std::string_view("001")))
            qFatal("Z18");
    });
}

ReadoutSettings readoutOf(const ReadoutOptions& options)
{
    auto connection = defaultSettings();
    connection.password = Secret::fromText("12345"); // the factory's, posted as the maker's default
    return *readoutSettings(connection, options);
}

std::string text(const std::optional<Error>& error)
{
    return error ? toString(*error) : std::string("no error");
}

} // namespace

class TestCutSessions : public QObject
{
    Q_OBJECT

private slots:
    void programmingIsEnded_data();
    void programmingIsEnded();
    void hdlcIsGoneOnWith_data();
    void hdlcIsGoneOnWith();
    void damageReachesTheSignOn();
    void damageReachesTheMeter();
    void badLineIsReadAgain();
};

void TestCutSessions::programmingIsEnded_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("echo");
    for (const char* next : {"readout", "registers", "mode-e"})
        for (const bool echo : {false, true})
            QTest::addRow("%s%s", next, echo ? ", echo" : "") << QByteArray(next) << echo;
}

/// In programming mode at the meter's speed, where no request at 300 baud is heard for a minute.
void TestCutSessions::programmingIsEnded()
{
    QFETCH(QByteArray, next);
    QFETCH(bool, echo);
    auto meter = meterOfBoth();
    ReadoutOptions registers;
    registers.registers = {QStringLiteral("1.8.0")};
    ReadoutMachine first(readoutOf(registers));
    OpticalBench bench(meter.meter(), first,
                       opticalLine(echo ? "paced,turnaround=20ms,echo" : "paced,turnaround=20ms"),
                       benchBegin);
    bench.runFor(1600ms);
    QVERIFY(!first.isFinished());
    QVERIFY2(bench.lines().size() >= 2 && bench.lines().back().baud > 300,
             "it was to be at the meter's speed by now");
    if (next == "mode-e") {
        auto settings = defaultSettings();
        settings.protocol = LineProtocol::ModeE;
        jobs::Identify job;
        SessionMachine machine(factoryFor(settings), job, sessionLimits(settings));
        const auto error = bench.runNext(machine);
        QVERIFY2(!error, text(error).c_str());
        QVERIFY(!job.identity().serial.empty());
    } else {
        ReadoutMachine machine(readoutOf(next == "readout" ? ReadoutOptions() : registers));
        const auto error = bench.runNext(machine);
        QVERIFY2(!error, text(error).c_str());
        QVERIFY(!machine.readout().rows.empty());
    }
    qInfo("%.1f s", std::chrono::duration<double>(bench.took()).count());
    QVERIFY(bench.took() < 20s);
}

void TestCutSessions::hdlcIsGoneOnWith_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("auto") << static_cast<int>(LineProtocol::Auto);
    QTest::newRow("mode E") << static_cast<int>(LineProtocol::ModeE);
}

/// In HDLC after mode E, where the meter hears no sign-on for two minutes.
void TestCutSessions::hdlcIsGoneOnWith()
{
    QFETCH(int, protocol);
    auto meter = meterOfBoth();
    auto settings = defaultSettings();
    settings.protocol = LineProtocol::ModeE;
    jobs::Identify first;
    SessionMachine cut(factoryFor(settings), first, sessionLimits(settings));
    OpticalBench bench(meter.meter(), cut, opticalLine(), benchBegin);
    bench.runFor(1900ms);
    QVERIFY(!cut.isFinished());
    QVERIFY(bench.lines().size() >= 2 && bench.lines().back().dataBits == 8);
    settings.protocol = static_cast<LineProtocol>(protocol);
    settings.known.protocol = LineProtocol::ModeE;
    jobs::Identify job;
    SessionMachine machine(factoryFor(settings), job, sessionLimits(settings));
    const auto error = bench.runNext(machine);
    QVERIFY2(!error, text(error).c_str());
    QVERIFY(!job.identity().serial.empty());
    qInfo("%.1f s", std::chrono::duration<double>(bench.took()).count());
    QVERIFY(bench.took() < 30s);
}

/// What the port counts as damaged is not taken for the meter's identification.
void TestCutSessions::damageReachesTheSignOn()
{
    LineOpeningSettings settings;
    settings.protocol = LineProtocol::ModeE;
    const auto answer = ascii("/KAM5\\2OMNIPOWER\r\n");
    for (const std::size_t damaged : {0U, 1U}) {
        LineOpening opening(settings);
        opening.begin(benchBegin);
        std::size_t sent = 0;
        TimePoint now = benchBegin + 500ms;
        const auto count = [&sent](const LineOpening::Effects& effects) {
            for (const auto& effect : effects)
                if (const auto* send = std::get_if<Send>(&effect))
                    sent += send->bytes.size();
        };
        count(opening.received(answer, now, damaged));
        count(opening.wokenAt(now + 300ms));
        constexpr std::size_t optionSelect = 6, request = 5;
        QCOMPARE(sent, damaged == 0 ? optionSelect : request);
    }
}

void TestCutSessions::damageReachesTheMeter()
{
    for (const std::size_t damaged : {0U, 1U}) {
        auto meter = meterOfBoth();
        meter_core::OpticalPort port(meter.meter(), makeServerLink(ctFamily(), Framing::Hdlc));
        port.start(benchBegin);
        auto effects = port.received(ascii("/?!\r\n"), signOnLine, benchBegin + 1s, damaged);
        const auto later = port.wokenAt(benchBegin + 2s);
        effects.insert(effects.end(), later.begin(), later.end());
        const bool answers = std::any_of(effects.begin(), effects.end(), [](const auto& effect) {
            return std::holds_alternative<Send>(effect);
        });
        QCOMPARE(answers, damaged == 0);
    }
}

/// On a line that spoils one reading after the other the session begins anew, and says so.
void TestCutSessions::badLineIsReadAgain()
{
    int right = 0, again = 0;
    constexpr int seeds = 60;
    for (int seed = 1; seed <= seeds; ++seed) {
        auto meter = meterOfBoth();
        auto spec = opticalLine("paced,turnaround=20ms,echo,noise=2e-4");
        spec.seed = static_cast<std::uint64_t>(seed);
        ReadoutMachine machine(readoutOf({}));
        OpticalBench bench(meter.meter(), machine, spec, benchBegin);
        const auto error = bench.run();
        QCOMPARE(bench.finishedCount(), 1);
        right += error ? 0 : 1;
        for (const auto& note : bench.notes())
            again += note.where.starts_with("signing on again") ? 1 : 0;
    }
    qInfo("%d of %d right, %d sign-ons anew", right, seeds, again);
    QVERIFY(right >= seeds * 8 / 10);
}

QTEST_APPLESS_MAIN(TestCutSessions)
#include "tst_cut_sessions.moc"
