// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/key_file.h"
#include "services/doctor_visits.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;

/// The connection doctor, over a modelled line to emulated meters in invented time: each verdict on
/// what the meter speaks and whom it lets in, from what causes it.
class TestDoctorSession : public QObject
{
    Q_OBJECT

private slots:
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
    void counterMended();
};

void TestDoctorSession::modeOff_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("mode C wanted") << static_cast<int>(LineProtocol::ModeC);
    QTest::newRow("mode E wanted") << static_cast<int>(LineProtocol::ModeE);
}

void TestDoctorSession::modeOff()
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

void TestDoctorSession::signOnNeeded()
{
    const auto theCase = ctCase([](auto& settings) { settings.protocol = LineProtocol::Hdlc; });
    const auto found =
        visit(theCase, goodLine, "001", [](OpticalBench& bench) { bench.refuseDirectHdlc(); });
    VERDICT(found, ModeOff);
    QVERIFY(found.diagnosis.workingOptions.startsWith(QStringLiteral("--protocol mode-e")));
}

void TestDoctorSession::noHdlc()
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

void TestDoctorSession::wrongAddress()
{
    const auto theCase = ctCase([](auto& settings) {
        settings.serverLogical = 1;
        settings.serverPhysical = 1;
    });
    const auto found = visit(theCase);
    VERDICT(found, WrongAddress);
    QCOMPARE(found.diagnosis.workingOptions, QStringLiteral("--server 16/1"));
}

void TestDoctorSession::wrongAddressAfterTheSignOn()
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

void TestDoctorSession::wrongClient()
{
    const auto theCase = ctCase([](auto& settings) {
        settings.client = 77;
        settings.mechanism = "lls";
        settings.password = Secret::fromText("12345");
    });
    const auto found = visit(theCase);
    VERDICT(found, WrongClient);
    QVERIFY(found.diagnosis.workingOptions.contains(QStringLiteral("--client 16 --auth none")));
}

void TestDoctorSession::wrongPassword()
{
    const auto theCase =
        ctCase([](auto& settings) { settings.password = Secret::fromText("99999"); });
    const auto found = visit(theCase);
    VERDICT(found, WrongPassword);
    QCOMPARE(found.attempted, std::size_t(1));
    // Neither as text nor as hexadecimal digits.
    const QString all = found.diagnosis.evidence + found.diagnosis.attempts.front().sent;
    QVERIFY(!all.contains(QStringLiteral("99999")));
    QVERIFY(!all.contains(QStringLiteral("39 39 39")));
    QVERIFY(found.diagnosis.attempts.front().sent.contains(QStringLiteral("2A 2A 2A 2A 2A")));
}

void TestDoctorSession::wrongPasswordOfProgramming()
{
    const auto theCase = ctCase([](auto& settings) {
        settings.protocol = LineProtocol::ModeC;
        settings.password = Secret::fromText("99999");
    });
    const auto found = visit(theCase, goodLine, "001");
    VERDICT(found, WrongPassword);
    QVERIFY(!found.diagnosis.attempts.front().sent.contains(QStringLiteral("39 39 39")));
}

void TestDoctorSession::wrongKey()
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

void TestDoctorSession::noKey()
{
    auto theCase = ctCase([](auto& settings) { settings.client = 1; });
    theCase.noSecrets = Error{ErrorCode::KeyMissing, "keys", "no keys for this client", {}};
    const auto found = visit(theCase, goodLine, "000", {}, true);
    VERDICT(found, WrongKey);
    QVERIFY(found.diagnosis.workingOptions.contains(QStringLiteral("--client 16")));
}

/// Our counters come from an old copy: the meter has had higher ones, and is asked where to go on.
void TestDoctorSession::counterMended()
{
    static constexpr int management = 1;
    QTemporaryDir folder;
    const QString counters = folder.filePath(QStringLiteral("counters"));
    qputenv("METERSMITH_COUNTERS_DIR", counters.toUtf8());
    BenchMeter meter(benchBegin, {}, true);
    const auto held = *meter.meter().keysOf(management);
    MeterKeys keys;
    keys.systemTitle = *fromHex(meter.meter().facts().systemTitle);
    keys.roles["management"] = {
        held.unicast, held.broadcast, held.authentication, held.master, {}, {}, {}};
    KeyFile file;
    file.meters.push_back(keys);
    const QString name = folder.filePath(QStringLiteral("meter.keys"));
    QVERIFY(writeKeyFile(name, file));
    const auto theCase = ctCase([&name](ConnectionSettings& settings) {
        settings.client = management;
        settings.keyFile = name.toStdString();
    });
    TimePoint now = benchBegin;
    const auto again = [&] {
        Visit result;
        Doctor doctor(theCase, [&result](const Attempt&) { ++result.attempted; });
        OpticalBench bench(meter.meter(), doctor, goodLine, now);
        result.error = bench.run();
        result.diagnosis = doctor.diagnosis();
        result.took = bench.took();
        result.finished = bench.finishedCount();
        now += result.took + 1min;
        return result;
    };
    const auto copy = [](const QString& from, const QString& to) {
        QVERIFY(QDir().mkpath(to));
        for (QDirIterator files(from, QDir::Files); files.hasNext();) {
            const QString source = files.next();
            const QString target = to + QLatin1Char('/') + QFileInfo(source).fileName();
            QFile::remove(target);
            QVERIFY(QFile::copy(source, target));
        }
    };
    const QString old = folder.filePath(QStringLiteral("old"));
    VERDICT(again(), Healthy);
    copy(counters, old);
    VERDICT(again(), Healthy);
    copy(old, counters);
    const auto found = again();
    VERDICT(found, WrongCounter);
    QVERIFY(found.diagnosis.finding.contains(QStringLiteral("has been read from the meter")));
    VERDICT(again(), Healthy);
}

QTEST_APPLESS_MAIN(TestDoctorSession)
#include "tst_doctor_session.moc"
