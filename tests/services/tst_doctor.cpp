// SPDX-License-Identifier: GPL-3.0-or-later
#include "dlms/link/hdlc_framer.h"
#include "services/doctor_bench.h"

#include <QTest>

#include <random>
#include <set>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(metersmith::services::Verdict)

/// The connection doctor, over a modelled line to emulated meters in invented time: each verdict
/// from what causes it.
class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void healthy();
    void healthyAfterTheSignOn();
    void healthyInModeC();
    void dark();
    void echoOnly();
    void wrongBaudGiven();
    void wrongBaud_data();
    void wrongBaud();
    void wrongParity_data();
    void wrongParity();
    void misaligned_data();
    void misaligned();
    void littleNoiseIsHealthy();
    void modeOff_data();
    void modeOff();
    void signOnNeeded();
    void noHdlc();
    void wrongAddress();
    void wrongAddressAfterTheSignOn();
    void wrongClient();
    void wrongPassword();
    void wrongPasswordOfProgramming();
    void wrongKey();
    void noKey();
    void ports_data();
    void ports();
    void breaksInTheMiddle();
    void secretsLeaveOnce();
    void cancels_data();
    void cancels();
    void hostileBytes();
    void textsAreThere();
};

namespace
{

std::function<void(typecodes::MeterConfiguration&)> z18(const char* code)
{
    return [code](typecodes::MeterConfiguration& configuration) {
        if (!typecodes::setItem(configuration, ctFamily(), "Z18", std::string_view(code)))
            qFatal("Z18");
    };
}

const LineSpec goodLine = opticalLine();

/// The doctor at the optical port of the emulated meter.
Visit visit(const DoctorCase& theCase, const LineSpec& spec = goodLine, const char* code = "000",
            const std::function<void(OpticalBench&)>& prepare = {}, bool encrypted = false)
{
    BenchMeter meter(benchBegin, z18(code), encrypted);
    Visit result;
    Doctor doctor(theCase, [&result](const Attempt&) { ++result.attempted; });
    OpticalBench bench(meter.meter(), doctor, spec, benchBegin);
    if (prepare)
        prepare(bench);
    result.error = bench.run();
    result.diagnosis = doctor.diagnosis();
    result.took = bench.took();
    result.sent = bench.sent();
    result.finished = bench.finishedCount();
    return result;
}

/// The doctor at a meter that has one form of characters alone.
Visit visitStubborn(const DoctorCase& theCase, const LineSettings& line, StubbornMeter* meter,
                    const LineSpec& spec = goodLine)
{
    std::size_t attempted = 0;
    Doctor doctor(theCase, [&attempted](const Attempt&) { ++attempted; });
    DoctorBench bench(doctor, spec, line, meter);
    auto result = bench.run();
    result.attempted = attempted;
    return result;
}

void tell(const Visit& visit)
{
    for (const auto& attempt : visit.diagnosis.attempts)
        qInfo().noquote() << attempt.what << ':' << attempt.outcome << attempt.sent.left(120) << "<"
                          << attempt.received.left(120);
    if (visit.error)
        qInfo().noquote() << QString::fromStdString(toString(*visit.error));
    qInfo().noquote() << visit.diagnosis.finding << '|' << visit.diagnosis.workingOptions << '|'
                      << visit.diagnosis.evidence << "| took"
                      << std::chrono::duration_cast<std::chrono::milliseconds>(visit.took).count()
                      << "ms";
}

/// A verdict with evidence: at least what was tried, and what came of it.
void hasVerdict(const Visit& visit, Verdict verdict)
{
    if (visit.error || visit.diagnosis.verdict != verdict)
        tell(visit);
    QVERIFY(!visit.error);
    QCOMPARE(visit.finished, 1);
    QCOMPARE(static_cast<int>(visit.diagnosis.verdict), static_cast<int>(verdict));
    QVERIFY(!visit.diagnosis.finding.isEmpty());
    QVERIFY(!visit.diagnosis.fix.isEmpty());
    QVERIFY(!visit.diagnosis.evidence.isEmpty());
    QVERIFY(visit.took < 180s);
    QCOMPARE(visit.attempted, visit.diagnosis.attempts.size());
    for (const auto& attempt : visit.diagnosis.attempts) {
        QVERIFY(!attempt.what.isEmpty());
        QVERIFY(!attempt.outcome.isEmpty());
        QVERIFY(attempt.lasted >= 0ms);
    }
}

} // namespace

#define VERDICT(visit, verdict)                                                                    \
    hasVerdict(visit, Verdict::verdict);                                                           \
    if (QTest::currentTestFailed())                                                                \
    return

void TestDoctor::healthy()
{
    const auto found = visit(ctCase());
    VERDICT(found, Healthy);
    QCOMPARE(found.attempted, std::size_t(1));
    QCOMPARE(found.diagnosis.workingOptions,
             QStringLiteral("--protocol hdlc --client 19 --server 16/1"));
    QVERIFY(found.took < 2s);
    QVERIFY(found.diagnosis.attempts.front().firstByte >= 20ms);
    QVERIFY(found.diagnosis.attempts.front().firstByte < 100ms);
    QVERIFY(found.diagnosis.evidence.contains(QStringLiteral("7E A0")));
}

void TestDoctor::healthyAfterTheSignOn()
{
    const auto found =
        visit(ctCase(), goodLine, "001", [](OpticalBench& bench) { bench.refuseDirectHdlc(); });
    VERDICT(found, Healthy);
    QCOMPARE(found.diagnosis.workingOptions,
             QStringLiteral("--protocol mode-e --client 19 --server 16/1"));
    QVERIFY(found.diagnosis.attempts.at(1).outcome.contains(QStringLiteral("KAM")));
}

void TestDoctor::healthyInModeC()
{
    const auto theCase = ctCase([](auto& settings) { settings.protocol = LineProtocol::ModeC; });
    const auto found = visit(theCase, goodLine, "001");
    VERDICT(found, Healthy);
    QCOMPARE(found.diagnosis.workingOptions, QStringLiteral("--protocol mode-c"));
}

void TestDoctor::dark()
{
    const auto found =
        visit(ctCase(), goodLine, "001", [](OpticalBench& bench) { bench.cut(0s, 1h); });
    VERDICT(found, Dark);
    QVERIFY(found.attempted > 10);
    QVERIFY(found.took < 90s);
    for (const auto& attempt : found.diagnosis.attempts)
        QVERIFY(attempt.received.isEmpty());
}

void TestDoctor::echoOnly()
{
    const auto found =
        visitStubborn(ctCase(), directHdlcLine, nullptr, opticalLine("paced,turnaround=20ms,echo"));
    VERDICT(found, EchoOnly);
    QVERIFY(found.diagnosis.evidence.contains(QStringLiteral("echo")));
    QVERIFY(found.took < 90s);
    const auto& first = found.diagnosis.attempts.front();
    QCOMPARE(first.received, first.sent);
}

void TestDoctor::wrongBaudGiven()
{
    const auto theCase = ctCase([](ConnectionSettings& settings) {
        settings.port = *PortAddress::parse("serial:/dev/ttyUSB0?baud=4800");
    });
    const auto found = visit(theCase, goodLine, "001");
    VERDICT(found, WrongBaud);
    QCOMPARE(found.diagnosis.workingOptions, QStringLiteral("--port serial:/dev/ttyUSB0"));
}

void TestDoctor::wrongBaud_data()
{
    QTest::addColumn<int>("baud");
    for (const int baud : {1200, 2400, 4800, 19200})
        QTest::addRow("%d", baud) << baud;
}

void TestDoctor::wrongBaud()
{
    QFETCH(int, baud);
    BenchMeter meter(benchBegin);
    HdlcMeter hdlc(meter);
    const auto theCase = ctCase([](ConnectionSettings& settings) {
        settings.port = *PortAddress::parse("serial:/dev/ttyUSB0");
    });
    const auto found = visitStubborn(theCase, {baud, 8, Parity::None, 1}, &hdlc);
    VERDICT(found, WrongBaud);
    QCOMPARE(found.diagnosis.workingOptions,
             QStringLiteral("--port serial:/dev/ttyUSB0?baud=%1").arg(baud));
}

void TestDoctor::wrongParity_data()
{
    QTest::addColumn<int>("baud");
    QTest::addColumn<int>("dataBits");
    QTest::addColumn<bool>("even");
    QTest::addColumn<bool>("hdlc");
    QTest::newRow("HDLC at 9600 8E1") << 9600 << 8 << true << true;
    QTest::newRow("IEC 62056-21 at 9600 7E1") << 9600 << 7 << true << false;
    QTest::newRow("IEC 62056-21 at 300 8N1") << 300 << 8 << false << false;
}

void TestDoctor::wrongParity()
{
    QFETCH(int, baud);
    QFETCH(int, dataBits);
    QFETCH(bool, even);
    QFETCH(bool, hdlc);
    const LineSettings line{baud, dataBits, even ? Parity::Even : Parity::None, 1};
    BenchMeter meter(benchBegin, z18("001"));
    HdlcMeter hdlcMeter(meter);
    IecMeter iecMeter(meter.meter(), line);
    const auto found =
        visitStubborn(ctCase(), line, hdlc ? static_cast<StubbornMeter*>(&hdlcMeter) : &iecMeter);
    VERDICT(found, WrongParity);
}

void TestDoctor::misaligned_data()
{
    QTest::addColumn<QString>("noise");
    QTest::addColumn<int>("seed");
    for (const char* noise : {"3e-3", "1e-2"})
        for (int seed = 1; seed <= 10; ++seed)
            QTest::addRow("%s, seed %d", noise, seed) << QString::fromLatin1(noise) << seed;
}

void TestDoctor::misaligned()
{
    QFETCH(QString, noise);
    QFETCH(int, seed);
    const auto spec = QStringLiteral("paced,turnaround=20ms,noise=%1,seed=%2").arg(noise).arg(seed);
    const auto found = visit(ctCase(), opticalLine(spec.toStdString()));
    VERDICT(found, Misaligned);
    QVERIFY(found.diagnosis.evidence.contains(QStringLiteral("exchanges came damaged")));
}

void TestDoctor::littleNoiseIsHealthy()
{
    for (int seed = 1; seed <= 20; ++seed) {
        const auto spec =
            QStringLiteral("paced,turnaround=20ms,noise=3e-5,seed=%1").arg(seed).toStdString();
        const auto found = visit(ctCase(), opticalLine(spec));
        VERDICT(found, Healthy);
    }
}

void TestDoctor::modeOff_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("mode C wanted") << static_cast<int>(LineProtocol::ModeC);
    QTest::newRow("mode E wanted") << static_cast<int>(LineProtocol::ModeE);
}

void TestDoctor::modeOff()
{
    QFETCH(int, protocol);
    const auto theCase = ctCase(
        [protocol](auto& settings) { settings.protocol = static_cast<LineProtocol>(protocol); });
    const auto found = visit(theCase, goodLine, "000");
    VERDICT(found, ModeOff);
    QCOMPARE(found.diagnosis.workingOptions, QStringLiteral("--protocol hdlc"));
    QVERIFY(found.diagnosis.fix.contains(QStringLiteral("Z18")));
    QCOMPARE(found.attempted, std::size_t(2));
}

void TestDoctor::signOnNeeded()
{
    const auto theCase = ctCase([](auto& settings) { settings.protocol = LineProtocol::Hdlc; });
    const auto found =
        visit(theCase, goodLine, "001", [](OpticalBench& bench) { bench.refuseDirectHdlc(); });
    VERDICT(found, ModeOff);
    QVERIFY(found.diagnosis.workingOptions.startsWith(QStringLiteral("--protocol mode-e")));
}

void TestDoctor::noHdlc()
{
    // A meter of mode C alone, by another maker: the identification of IEC 62056-21, 6.3.2.
    Doctor doctor(ctCase());
    DoctorBench bench(doctor, {}, signOnLine, nullptr);
    bench.answer = [](BytesView sent) {
        if (sent.size() == 5 && sent[0] == '/')
            return ascii("/ISk5MT382-1000\r\n");
        return Bytes{};
    };
    const auto found = bench.run();
    QVERIFY(!found.error);
    QCOMPARE(found.diagnosis.verdict, Verdict::ModeOff);
    QCOMPARE(found.diagnosis.workingOptions, QStringLiteral("--protocol mode-c"));
    QVERIFY(found.diagnosis.evidence.contains(QStringLiteral("ISk")));
}

void TestDoctor::wrongAddress()
{
    const auto theCase = ctCase([](auto& settings) {
        settings.serverLogical = 1;
        settings.serverPhysical = 1;
    });
    const auto found = visit(theCase);
    VERDICT(found, WrongAddress);
    QCOMPARE(found.diagnosis.workingOptions, QStringLiteral("--server 16/1"));
}

void TestDoctor::wrongAddressAfterTheSignOn()
{
    const auto theCase = ctCase([](auto& settings) {
        settings.serverLogical = 1;
        settings.serverPhysical = 1;
    });
    const auto found =
        visit(theCase, goodLine, "001", [](OpticalBench& bench) { bench.refuseDirectHdlc(); });
    VERDICT(found, WrongAddress);
    QVERIFY(found.diagnosis.workingOptions.contains(QStringLiteral("--server 16/1")));
}

void TestDoctor::wrongClient()
{
    const auto theCase = ctCase([](auto& settings) {
        settings.client = 77;
        settings.mechanism = "lls";
        settings.password = "12345";
    });
    const auto found = visit(theCase);
    VERDICT(found, WrongClient);
    QVERIFY(found.diagnosis.workingOptions.contains(QStringLiteral("--client 16 --auth none")));
}

void TestDoctor::wrongPassword()
{
    const auto theCase = ctCase([](auto& settings) { settings.password = "99999"; });
    const auto found = visit(theCase);
    VERDICT(found, WrongPassword);
    QCOMPARE(found.attempted, std::size_t(1));
    // Neither as text nor as hexadecimal digits.
    const QString all = found.diagnosis.evidence + found.diagnosis.attempts.front().sent;
    QVERIFY(!all.contains(QStringLiteral("99999")));
    QVERIFY(!all.contains(QStringLiteral("39 39 39")));
    QVERIFY(found.diagnosis.attempts.front().sent.contains(QStringLiteral("2A 2A 2A 2A 2A")));
}

void TestDoctor::wrongPasswordOfProgramming()
{
    const auto theCase = ctCase([](auto& settings) {
        settings.protocol = LineProtocol::ModeC;
        settings.password = "99999";
    });
    const auto found = visit(theCase, goodLine, "001");
    VERDICT(found, WrongPassword);
    QVERIFY(!found.diagnosis.attempts.front().sent.contains(QStringLiteral("39 39 39")));
}

void TestDoctor::wrongKey()
{
    auto theCase = ctCase([](auto& settings) {
        settings.client = 1; // management, by HLS-GMAC alone
    });
    HandedKeys keys;
    keys.keys.unicast = Secret(Bytes(16, 0x11));
    keys.keys.authentication = Secret(Bytes(16, 0x22));
    keys.systemTitle = *fromHex("4B414D0001AB3F00");
    keys.mustCipher = true;
    theCase.handed = keys;
    const auto found = visit(theCase, goodLine, "000", {}, true);
    VERDICT(found, WrongKey);
    for (const auto& attempt : found.diagnosis.attempts)
        QVERIFY(!attempt.sent.contains(QStringLiteral("11 11 11")));
}

void TestDoctor::noKey()
{
    auto theCase = ctCase([](auto& settings) { settings.client = 1; });
    theCase.noSecrets = Error{ErrorCode::KeyMissing, "keys", "no keys for this client", {}};
    const auto found = visit(theCase, goodLine, "000", {}, true);
    VERDICT(found, WrongKey);
    QVERIFY(found.diagnosis.workingOptions.contains(QStringLiteral("--client 16")));
}

void TestDoctor::ports_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("address");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("no device") << ErrorCode::PortNotFound << QStringLiteral("serial:/dev/ttyUSB9")
                               << Verdict::NoHead;
    QTest::newRow("no listener") << ErrorCode::PortNotFound << QStringLiteral("tcp:localhost:4059")
                                 << Verdict::NoHead;
    QTest::newRow("permission") << ErrorCode::PortPermission
                                << QStringLiteral("serial:/dev/ttyUSB0") << Verdict::NoPermission;
    QTest::newRow("busy") << ErrorCode::PortBusy << QStringLiteral("serial:/dev/ttyUSB0")
                          << Verdict::PortBusy;
}

void TestDoctor::ports()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, address);
    QFETCH(Verdict, verdict);
    Doctor doctor(ctCase([&address](ConnectionSettings& settings) {
        settings.port = *PortAddress::parse(address.toStdString());
    }));
    const auto effects = doctor.transportFailed({code, "the port", "seen so", {}}, benchBegin);
    QVERIFY(doctor.isFinished());
    QVERIFY(!std::get<Finished>(effects.back()).error);
    QCOMPARE(doctor.diagnosis().verdict, verdict);
    QCOMPARE(doctor.diagnosis().evidence, QStringLiteral("the port: seen so"));
}

void TestDoctor::breaksInTheMiddle()
{
    std::size_t attempted = 0;
    Doctor doctor(ctCase(), [&attempted](const Attempt&) { ++attempted; });
    doctor.start(benchBegin);
    doctor.received(Bytes{0x7E, 0xA0}, benchBegin + 50ms);
    const auto effects = doctor.transportFailed(
        {ErrorCode::PortFailed, "/dev/ttyUSB0", "unplugged", {}}, benchBegin + 60ms);
    QVERIFY(!std::get<Finished>(effects.back()).error);
    QCOMPARE(doctor.diagnosis().verdict, Verdict::NoHead);
    QVERIFY(doctor.diagnosis().evidence.contains(QStringLiteral("unplugged")));
    QVERIFY(doctor.diagnosis().evidence.contains(QStringLiteral("7E A0")));
    QCOMPARE(attempted, std::size_t(1));
}

void TestDoctor::secretsLeaveOnce()
{
    // Whatever the line does, and wherever the doctor goes: one association request with a
    // password.
    for (int seed = 1; seed <= 60; ++seed) {
        const auto spec = QStringLiteral("paced,turnaround=20ms,noise=%1,seed=%2")
                              .arg(QLatin1String(seed % 2 == 0 ? "2e-3" : "1e-3"))
                              .arg(seed);
        const auto theCase = ctCase([](auto& settings) { settings.password = "PASSWORT"; });
        const auto found =
            visit(theCase, opticalLine(spec.toStdString()), seed % 3 == 0 ? "001" : "000");
        QVERIFY(!found.error);
        // The same frame may be repeated, as the same: one N(S), one attempt for the meter.
        dlms::HdlcFramer framer;
        std::set<Bytes> different;
        for (const auto& event : framer.received(found.sent)) {
            const auto* frame = std::get_if<dlms::HdlcFrameFound>(&event);
            const auto needle = ascii("PASSWORT");
            if (frame && std::search(frame->bytes.begin(), frame->bytes.end(), needle.begin(),
                                     needle.end()) != frame->bytes.end())
                different.insert(frame->bytes);
        }
        QVERIFY2(different.size() <= 1, qPrintable(spec));
    }
}

void TestDoctor::cancels_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 10, 60, 200, 500, 1000, 2500, 3700, 5000, 8000, 12000})
        QTest::addRow("after %d ms", after) << after;
}

void TestDoctor::cancels()
{
    QFETCH(int, after);
    const auto found = visit(ctCase([](auto& settings) { settings.serverLogical = 77; }), goodLine,
                             "001", [after](OpticalBench& bench) {
                                 bench.refuseDirectHdlc();
                                 bench.cancelAfter(std::chrono::milliseconds(after));
                             });
    QVERIFY(found.error);
    QCOMPARE(found.error->code, ErrorCode::Cancelled);
    QCOMPARE(found.finished, 1);
    QVERIFY2(found.took <= std::chrono::milliseconds(after) + 5s,
             qPrintable(QString::number(found.took / 1ms)));
}

void TestDoctor::hostileBytes()
{
    // Anything at all comes back, at once or in masses: the visit ends, with some verdict.
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](std::size_t limit) { return random() % limit; };
        const auto kind = below(5);
        Doctor doctor(ctCase([&](ConnectionSettings& settings) {
            settings.protocol = static_cast<LineProtocol>(below(4));
            if (below(4) == 0)
                settings.port = *PortAddress::parse("serial:/dev/ttyUSB0?baud=2400");
        }));
        DoctorBench bench(doctor, {}, directHdlcLine, nullptr);
        Bytes before;
        bench.answer = [&](BytesView sent) {
            Bytes bytes;
            if (kind == 1 && below(2) == 0) { // pieces of what was said
                append(bytes, sent.first(below(1 + sent.size())));
            } else if (kind == 2) { // real frames at the wrong time
                bytes = *fromHex(below(2) ? "7EA01E27200373" : "7EA00727200373F5537E");
            } else if (kind == 3) {
                bytes = ascii(below(2) ? "/KAM5\\2684\r\n" : "/AAA9x\r\n\x02(1)!\r\n\x03x");
            }
            const auto more = below(kind == 4 ? 3000 : 40);
            for (std::size_t i = 0; i < more; ++i)
                bytes.push_back(static_cast<std::uint8_t>(random()));
            std::swap(before, bytes);
            return below(3) == 0 ? bytes : before;
        };
        const auto cancel = below(10) == 0
                                ? std::optional<Duration>(std::chrono::milliseconds(below(20000)))
                                : std::nullopt;
        const auto found = bench.run(cancel);
        QVERIFY2(found.took < Doctor::visitLimit + 10s, qPrintable(QString::number(seed)));
        QCOMPARE(found.finished, 1);
        if (found.error)
            QCOMPARE(found.error->code, ErrorCode::Cancelled);
        else
            QVERIFY(!found.diagnosis.evidence.isEmpty());
    }
}

void TestDoctor::textsAreThere()
{
    for (int i = 0; i < findingCount; ++i) {
        const auto text = diagnosisText(static_cast<Finding>(i));
        QVERIFY(text.finding.endsWith(QLatin1Char('.')));
        QVERIFY(text.fix.endsWith(QLatin1Char('.')) || text.fix.endsWith(QLatin1Char(')')));
        QVERIFY(!name(text.verdict).empty());
    }
    QCOMPARE(exitCode(Verdict::Healthy), 0);
    QCOMPARE(exitCode(Verdict::Dark), 3);
    QCOMPARE(exitCode(Verdict::WrongKey), 4);
    QCOMPARE(name(Verdict::Unknown), std::string_view("unknown"));
}

QTEST_APPLESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
