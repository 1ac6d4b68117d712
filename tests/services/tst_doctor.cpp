// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/doctor_visits.h"

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;

/// The connection doctor, over a modelled line to emulated meters in invented time: each verdict on
/// the line, from what causes it.
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
};

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

QTEST_APPLESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
