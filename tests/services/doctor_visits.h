// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_SERVICES_DOCTOR_VISITS_H
#define METERSMITH_TESTS_SERVICES_DOCTOR_VISITS_H

#include "services/doctor_bench.h"

#include <QTest>

Q_DECLARE_METATYPE(metersmith::services::Verdict)

namespace metersmith::services::test
{

inline std::function<void(typecodes::MeterConfiguration&)> z18(const char* code)
{
    return [code](typecodes::MeterConfiguration& configuration) {
        if (!typecodes::setItem(configuration, ctFamily(), "Z18", std::string_view(code)))
            qFatal("Z18");
    };
}

inline const LineSpec goodLine = opticalLine();

/// The doctor at the optical port of the emulated meter.
inline Visit visit(const DoctorCase& theCase, const LineSpec& spec = goodLine,
                   const char* code = "000", const std::function<void(OpticalBench&)>& prepare = {},
                   bool encrypted = false)
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
inline Visit visitStubborn(const DoctorCase& theCase, const LineSettings& line,
                           StubbornMeter* meter, const LineSpec& spec = goodLine)
{
    std::size_t attempted = 0;
    Doctor doctor(theCase, [&attempted](const Attempt&) { ++attempted; });
    DoctorBench bench(doctor, spec, line, meter);
    auto result = bench.run();
    result.attempted = attempted;
    return result;
}

inline void tell(const Visit& visit)
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
inline void hasVerdict(const Visit& visit, Verdict verdict)
{
    if (visit.error || visit.diagnosis.verdict != verdict)
        tell(visit);
    QVERIFY(!visit.error);
    QCOMPARE(visit.finished, 1);
    QCOMPARE(static_cast<int>(visit.diagnosis.verdict), static_cast<int>(verdict));
    QVERIFY(!visit.diagnosis.finding.isEmpty());
    QVERIFY(!visit.diagnosis.fix.isEmpty());
    QVERIFY(!visit.diagnosis.evidence.isEmpty());
    QVERIFY(visit.took < std::chrono::seconds(180));
    QCOMPARE(visit.attempted, visit.diagnosis.attempts.size());
    for (const auto& attempt : visit.diagnosis.attempts) {
        QVERIFY(!attempt.what.isEmpty());
        QVERIFY(!attempt.outcome.isEmpty());
        QVERIFY(attempt.lasted >= Duration::zero());
    }
}

} // namespace metersmith::services::test

#define VERDICT(visit, verdict)                                                                    \
    hasVerdict(visit, Verdict::verdict);                                                           \
    if (QTest::currentTestFailed())                                                                \
    return

#endif
