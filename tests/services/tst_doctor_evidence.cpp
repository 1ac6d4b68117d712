// SPDX-License-Identifier: GPL-3.0-or-later
#include "dlms/link/hdlc_framer.h"
#include "services/doctor_visits.h"

#include <random>
#include <set>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;

/// What the connection doctor says of ports, what it gives away, and how it ends.
class TestDoctorEvidence : public QObject
{
    Q_OBJECT

private slots:
    void ports_data();
    void ports();
    void breaksInTheMiddle();
    void formRefused();
    void parityOfThePort();
    void secretsLeaveOnce();
    void cancels_data();
    void cancels();
    void hostileBytes();
    void textsAreThere();
};

void TestDoctorEvidence::ports_data()
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

void TestDoctorEvidence::ports()
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

void TestDoctorEvidence::breaksInTheMiddle()
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

/// A driver that does not do 8E1, asked for it when all else has failed.
void TestDoctorEvidence::formRefused()
{
    Doctor doctor(ctCase());
    doctor.start(benchBegin);
    const auto effects = doctor.transportFailed({ErrorCode::PortFailed,
                                                 "/dev/ttyUSB0",
                                                 "the port refuses 9600 8E1: Invalid argument",
                                                 {},
                                                 "port/line-refused"},
                                                benchBegin + 60ms);
    QVERIFY(!std::get<Finished>(effects.back()).error);
    QCOMPARE(doctor.diagnosis().verdict, Verdict::LineRefused);
    QVERIFY(doctor.diagnosis().evidence.contains(QStringLiteral("9600 8E1")));
    QVERIFY(doctor.diagnosis().fix.contains(QStringLiteral("?parity=none")));
}

void TestDoctorEvidence::parityOfThePort()
{
    const auto port = PortAddress::parse("serial:/dev/ttyUSB0?parity=none");
    QVERIFY(port);
    QCOMPARE(port->parity, PortParity::None);
    for (const auto* text : {"serial:/dev/ttyUSB0?parity=none", "serial:/dev/ttyUSB0",
                             "serial:/dev/ttyUSB0?echo=on&parity=even"})
        QCOMPARE(PortAddress::parse(text)->toString(), std::string(text));
    for (const auto* text :
         {"serial:/dev/ttyUSB0?parity=odd", "tcp:localhost:1?parity=none", "usb:1-2?parity=none"})
        QCOMPARE(PortAddress::parse(text).error().code, ErrorCode::Usage);
}

void TestDoctorEvidence::secretsLeaveOnce()
{
    // Whatever the line does, and wherever the doctor goes: one association request with a
    // password.
    for (int seed = 1; seed <= 60; ++seed) {
        const auto spec = QStringLiteral("paced,turnaround=20ms,noise=%1,seed=%2")
                              .arg(QLatin1String(seed % 2 == 0 ? "2e-3" : "1e-3"))
                              .arg(seed);
        const auto theCase =
            ctCase([](auto& settings) { settings.password = Secret::fromText("PASSWORT"); });
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

void TestDoctorEvidence::cancels_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 10, 60, 200, 500, 1000, 2500, 3700, 5000, 8000, 12000})
        QTest::addRow("after %d ms", after) << after;
}

void TestDoctorEvidence::cancels()
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

void TestDoctorEvidence::hostileBytes()
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

void TestDoctorEvidence::textsAreThere()
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

QTEST_APPLESS_MAIN(TestDoctorEvidence)
#include "tst_doctor_evidence.moc"
