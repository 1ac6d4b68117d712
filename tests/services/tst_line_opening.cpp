// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/identify.h"
#include "app/services/line/line_memory.h"
#include "services/optical_bench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;

/// How a line is opened: direct HDLC, the sign-on of mode E, and what is tried where nothing
/// answers.
class TestLineOpening : public QObject
{
    Q_OBJECT

private slots:
    void opens_data();
    void opens();
    void goesOnAfterACut_data();
    void goesOnAfterACut();
    void tellsSilenceFromEcho_data();
    void tellsSilenceFromEcho();
    void explainsAMeterWithoutModeE();
    void modeCHasNoObjects();
    void networksHaveNoSignOn();
    void cancelWhileSigningOn();
    void remembersHeads();
    void noisySignOn();
};

namespace
{

struct Outcome {
    std::optional<Error> error;
    std::string serial;
    Duration took{};
    LineKnowledge learnt;
    std::vector<LineSettings> lines;
};

ConnectionSettings settingsFor(LineProtocol protocol)
{
    auto settings = defaultSettings();
    settings.protocol = protocol;
    return settings;
}

/// Identifies a meter over a modelled line.
Outcome identify(const ConnectionSettings& settings, const LineSpec& spec,
                 const std::function<void(OpticalBench&)>& prepare = {})
{
    BenchMeter meter(benchBegin, [](typecodes::MeterConfiguration& configuration) {
        QVERIFY(typecodes::setItem(configuration, ctFamily(), "Z18", std::string_view("001")));
    });
    jobs::Identify job;
    SessionMachine machine(factoryFor(settings), job, sessionLimits(settings));
    OpticalBench bench(meter.meter(), machine, spec, benchBegin);
    if (prepare)
        prepare(bench);
    Outcome outcome;
    outcome.error = bench.run();
    outcome.serial = job.identity().serial;
    outcome.took = bench.took();
    outcome.learnt = bench.learnt();
    outcome.lines = bench.lines();
    return outcome;
}

std::string text(const std::optional<Error>& error)
{
    return error ? toString(*error) : std::string("no error");
}

} // namespace

void TestLineOpening::opens_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("known");
    QTest::addColumn<bool>("direct"); // the meter hears HDLC without a sign-on
    QTest::addColumn<bool>("echo");
    QTest::addColumn<int>("answered"); // what it answers in the end
    const int nothing = -1;
    const auto row = [nothing](const char* name, LineProtocol protocol, int known, bool direct,
                               bool echo, LineProtocol answered) {
        Q_UNUSED(nothing);
        QTest::newRow(name) << static_cast<int>(protocol) << known << direct << echo
                            << static_cast<int>(answered);
    };
    using P = LineProtocol;
    const int modeE = static_cast<int>(P::ModeE);
    row("hdlc", P::Hdlc, nothing, true, false, P::Hdlc);
    row("hdlc, echo", P::Hdlc, nothing, true, true, P::Hdlc);
    row("mode E", P::ModeE, nothing, true, false, P::ModeE);
    row("mode E, echo", P::ModeE, nothing, true, true, P::ModeE);
    row("auto, direct", P::Auto, nothing, true, false, P::Hdlc);
    row("auto, sign-on alone", P::Auto, nothing, false, false, P::ModeE);
    row("auto, sign-on alone, echo", P::Auto, nothing, false, true, P::ModeE);
    row("auto, known to want the sign-on", P::Auto, modeE, false, false, P::ModeE);
}

void TestLineOpening::opens()
{
    QFETCH(int, protocol);
    QFETCH(int, known);
    QFETCH(bool, direct);
    QFETCH(bool, echo);
    QFETCH(int, answered);
    auto settings = settingsFor(static_cast<LineProtocol>(protocol));
    if (known >= 0)
        settings.known.protocol = static_cast<LineProtocol>(known);
    auto spec = opticalLine();
    spec.echo = echo;
    const auto outcome = identify(settings, spec, [direct](OpticalBench& bench) {
        if (!direct)
            bench.refuseDirectHdlc();
    });
    QVERIFY2(!outcome.error, text(outcome.error).c_str());
    QVERIFY(!outcome.serial.empty());
    QCOMPARE(static_cast<int>(*outcome.learnt.protocol), answered);
    QCOMPARE(outcome.learnt.echo.value_or(false), echo);
    const bool signedOn = answered == static_cast<int>(LineProtocol::ModeE);
    QCOMPARE(!outcome.lines.empty(), signedOn);
    if (signedOn) {
        QVERIFY(outcome.lines.front() == signOnLine);
        QVERIFY(outcome.lines.back() == directHdlcLine);
    }
    if (known >= 0) // nothing was tried in vain
        QVERIFY(outcome.took < 3s);
}

void TestLineOpening::goesOnAfterACut_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("hdlc") << static_cast<int>(LineProtocol::Hdlc);
    QTest::newRow("mode E") << static_cast<int>(LineProtocol::ModeE);
}

/// The head is lifted for so long that the link is given up; it is opened anew, and the job ends.
void TestLineOpening::goesOnAfterACut()
{
    QFETCH(int, protocol);
    const auto settings = settingsFor(static_cast<LineProtocol>(protocol));
    const auto whole = identify(settings, opticalLine());
    QVERIFY(!whole.error);
    const auto late = whole.took - 300ms;
    const auto cut = identify(settings, opticalLine(),
                              [late](OpticalBench& bench) { bench.cut(late, late + 8s); });
    QVERIFY2(!cut.error, text(cut.error).c_str());
    QCOMPARE(cut.serial, whole.serial);
}

void TestLineOpening::tellsSilenceFromEcho_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("echo");
    using P = LineProtocol;
    for (const auto protocol : {P::Auto, P::Hdlc, P::ModeE})
        for (const bool echo : {false, true})
            QTest::addRow("%s, %s", name(protocol).data(), echo ? "echo" : "dark")
                << static_cast<int>(protocol) << echo;
}

void TestLineOpening::tellsSilenceFromEcho()
{
    QFETCH(int, protocol);
    QFETCH(bool, echo);
    const auto kind = static_cast<LineProtocol>(protocol);
    auto spec = opticalLine();
    spec.echo = echo;
    BenchMeter meter(benchBegin, [](typecodes::MeterConfiguration& configuration) {
        QVERIFY(typecodes::setItem(configuration, ctFamily(), "Z18", std::string_view("000")));
    });
    jobs::Identify job;
    const auto settings = settingsFor(kind);
    SessionMachine machine(factoryFor(settings), job, sessionLimits(settings));
    OpticalBench bench(meter.meter(), machine, spec, benchBegin);
    bench.refuseDirectHdlc(); // and Z18 000 does not answer the sign-on
    const auto error = bench.run();
    QVERIFY(error);
    QCOMPARE(error->code, echo ? ErrorCode::EchoOnly : ErrorCode::NoAnswer);
    QVERIFY2(bench.took() < 12s, text(error).c_str());
    QCOMPARE(bench.finishedCount(), 1);
    if (kind == LineProtocol::Auto)
        QVERIFY2(error->detail.find("neither direct HDLC") != std::string::npos,
                 text(error).c_str());
    if (echo) // worth knowing, although nobody answered
        QCOMPARE(bench.learnt().echo.value_or(false), true);
}

void TestLineOpening::explainsAMeterWithoutModeE()
{
    LineOpeningSettings settings;
    settings.protocol = LineProtocol::ModeE;
    LineOpening opening(settings);
    opening.begin(benchBegin);
    QVERIFY(opening.isOpening());
    std::optional<Error> error;
    for (const auto& effect : opening.received(ascii("/KAM568438BC450000\r\n"), benchBegin + 1s))
        if (const auto* failed = std::get_if<LineOpening::Failed>(&effect))
            error = failed->error;
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Unsupported);
    QCOMPARE(error->reason, std::string_view("iec62056-21/no-mode-e"));
    QVERIFY(error->detail.find("KAM 68438BC450000") != std::string::npos);
    QVERIFY(error->detail.find("readout") != std::string::npos);
    QVERIFY(!opening.isOpening());
}

void TestLineOpening::modeCHasNoObjects()
{
    const auto factory = makeSessionFactory(settingsFor(LineProtocol::ModeC), ctFamily().access);
    QVERIFY(!factory);
    QCOMPARE(factory.error().code, ErrorCode::Usage);
    QVERIFY(toString(factory.error()).find("readout") != std::string::npos);
}

void TestLineOpening::networksHaveNoSignOn()
{
    auto settings = settingsFor(LineProtocol::ModeE);
    settings.port = *PortAddress::parse("tcp:127.0.0.1:4059?framing=hdlc");
    QCOMPARE(checkProtocol(settings).error().code, ErrorCode::Usage);
    settings.protocol = LineProtocol::Auto;
    QVERIFY(checkProtocol(settings));
    const auto factory = makeSessionFactory(settings, ctFamily().access);
    QVERIFY(factory);
    QCOMPARE(factory->opening().protocol, LineProtocol::Hdlc);
}

void TestLineOpening::cancelWhileSigningOn()
{
    const auto outcome = identify(settingsFor(LineProtocol::ModeE), opticalLine(),
                                  [](OpticalBench& bench) { bench.cancelAfter(200ms); });
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
    QVERIFY(outcome.took < 1s);
}

void TestLineOpening::remembersHeads()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const auto port = *PortAddress::parse("serial:/dev/ttyUSB7");
    const auto told = *PortAddress::parse("serial:/dev/ttyUSB7?echo=off");
    {
        LineMemory memory(file);
        QVERIFY(!memory.known(port).echo);
        memory.learnt(port, {LineProtocol::ModeE, true});
        QCOMPARE(memory.known(port).protocol, std::optional(LineProtocol::ModeE));
        memory.learnt(told, {LineProtocol::Hdlc, false}); // what the user says is not remembered
    }
    LineMemory next(file); // another start of the program
    QCOMPARE(next.known(port).echo, std::optional(true));
    QVERIFY(!next.known(port).protocol);
    next.learnt(port, {{}, false});
    QVERIFY(!next.known(port).echo);
    const auto network = *PortAddress::parse("tcp:127.0.0.1:4059");
    next.learnt(network, {LineProtocol::Hdlc, true}); // there is no head
    QVERIFY(!next.known(network).echo);
}

/// Sign-on, handing over and HDLC over a bad line with an echoing head: right, or an end in words.
void TestLineOpening::noisySignOn()
{
    const auto settings = settingsFor(LineProtocol::ModeE);
    int completed = 0;
    constexpr int seeds = 100;
    for (int seed = 1; seed <= seeds; ++seed) {
        auto spec = opticalLine("paced,turnaround=20ms,echo,noise=1e-4,drop=1e-3");
        spec.seed = static_cast<std::uint64_t>(seed);
        const auto outcome = identify(settings, spec);
        QVERIFY(outcome.took < 120s);
        if (outcome.error)
            QVERIFY2(outcome.serial.empty() || !outcome.error->detail.empty(),
                     text(outcome.error).c_str());
        else
            ++completed;
    }
    qInfo("%d of %d completed", completed, seeds);
    QVERIFY(completed >= seeds * 9 / 10);
}

QTEST_GUILESS_MAIN(TestLineOpening)
#include "tst_line_opening.moc"
