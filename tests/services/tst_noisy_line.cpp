// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/read_configuration.h"
#include "services/memory_line.h"

#include <QTest>

#include <map>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;

/// A line that loses or flips one byte in a hundred: right values, or an end in words in time.
class TestNoisyLine : public QObject
{
    Q_OBJECT

private slots:
    void aReadIsRightOrFailsInWords();
};

void TestNoisyLine::aReadIsRightOrFailsInWords()
{
    constexpr int seeds = 1000;
    constexpr double share = 0.01;
    const TimePoint start{std::chrono::hours(1)};
    auto settings = defaultSettings();
    settings.jobLimit = std::chrono::seconds(300);
    const auto factory = factoryFor(settings);
    const auto limits = sessionLimits(settings);

    BenchMeter bench(start);
    typecodes::MeterConfiguration truth;
    {
        jobs::ReadConfiguration job({});
        MemoryLine line(bench, job, factory, limits, start);
        const auto error = line.run();
        QVERIFY2(!error, error ? toString(*error).c_str() : "");
        truth = job.configuration();
        // What no object carries cannot be read; everything else is as in the meter.
        for (const auto& difference :
             typecodes::compare(truth, bench.meter().configuration(), ctFamily()))
            QVERIFY2(!ctFamily().item(difference.path), difference.path.c_str());
    }

    int completed = 0;
    std::map<std::string, int> failures;
    TimePoint now = start;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> chance(0, 1);
        std::uniform_int_distribution<int> bit(0, 7);
        jobs::ReadConfiguration job({});
        bench.connectLine(now);
        MemoryLine line(bench, job, factory, limits, now);
        line.setDisturbance([&](std::uint8_t byte, bool) -> std::optional<std::uint8_t> {
            if (chance(random) >= share)
                return byte;
            if (chance(random) < 0.5)
                return std::nullopt;
            return static_cast<std::uint8_t>(byte ^ (1U << static_cast<unsigned>(bit(random))));
        });
        const auto error = line.run();
        const auto took = line.now() - now;
        now = line.now();
        QCOMPARE(line.finishedCount(), 1);
        QVERIFY2(took <= limits.job + limits.release + std::chrono::seconds(1),
                 qPrintable(QStringLiteral("seed %1 took too long").arg(seed)));
        for (const auto& [path, value] : job.configuration().items) {
            const auto* right = truth.find(path);
            QVERIFY2(right && *right == value, qPrintable(QStringLiteral("seed %1: %2 is wrong")
                                                              .arg(seed)
                                                              .arg(QString::fromStdString(path))));
        }
        if (!error) {
            QVERIFY2(job.configuration() == truth,
                     qPrintable(QStringLiteral("seed %1: something is missing").arg(seed)));
            ++completed;
            continue;
        }
        QVERIFY(!toString(*error).empty());
        ++failures[std::string(name(error->code)) + ": " + toString(*error)];
    }
    qInfo("%d seeds: %d reads completed, none wrong", seeds, completed);
    for (const auto& [code, count] : failures)
        qInfo("  %d ended with %s", count, code.c_str());
    QVERIFY2(completed > seeds / 2, "retries should carry most reads over such a line");
}

QTEST_APPLESS_MAIN(TestNoisyLine)
#include "tst_noisy_line.moc"
