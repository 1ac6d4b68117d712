// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/plan.h"
#include "app/services/jobs/write.h"
#include "services/memory_line.h"

#include <QTest>

#include <algorithm>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;

/// The line is cut at every byte of the whole write conversation.
class TestWriteCut : public QObject
{
    Q_OBJECT

private slots:
    void everyCutLeavesEachItemOldOrNew_data();
    void everyCutLeavesEachItemOldOrNew();
    void everyCutOfARollBackIsToldRight();
};

namespace
{

const TimePoint start{std::chrono::hours(1)};

typecodes::MeterConfiguration wantedConfiguration()
{
    auto wanted = *typecodes::defaultConfiguration(ctFamily());
    for (const auto& [path, text] : std::initializer_list<std::pair<const char*, const char*>>{
             {"ct.ratio", "20"}, {"Z4", "3"}, {"display.automatic", "1.8.0,2.8.0,0.4.2"}}) {
        const auto set = typecodes::setItem(wanted, ctFamily(), path, std::string_view(text));
        if (!set)
            qFatal("%s: %s", path, toString(set.error()).c_str());
    }
    return wanted;
}

WritePlan planFor(BenchMeter& bench)
{
    auto plan =
        jobs::makePlan(bench.meter().configuration(), wantedConfiguration(), ctFamily(), {}, {});
    plan.serial = bench.meter().facts().serial;
    return plan;
}

const typecodes::ItemValue& held(BenchMeter& bench, const std::string& path)
{
    static const typecodes::ItemValue absent;
    const auto* value = bench.meter().configuration().find(path);
    return value ? *value : absent;
}

SessionLimits quickLimits()
{
    auto limits = sessionLimits(defaultSettings());
    limits.reconnects = 1;
    return limits;
}

enum class After { SameLine, PowerCycle };

/// Old or new, and as the journal and the report say.
QString disagreement(BenchMeter& bench, const WriteReport& report, const JournalState& journal)
{
    for (const auto& item : report.items) {
        const auto& value = held(bench, item.item.path);
        const bool isOld = value == item.item.now;
        const bool isNew = value == item.item.wanted;
        const QString path = QString::fromStdString(item.item.path);
        if (!isOld && !isNew)
            return path + QStringLiteral(" is neither old nor new");
        const auto* noted = journal.find(item.item.path);
        if (!noted)
            return path + QStringLiteral(" is not in the journal");
        if (noted->state == JournalItemState::Written && !isNew)
            return path + QStringLiteral(": the journal says written, the meter has the old one");
        if (noted->state == JournalItemState::NotWritten && !isOld)
            return path +
                   QStringLiteral(": the journal says not written, the meter has the new one");
        if (item.outcome == Outcome::Proven && !isNew)
            return path + QStringLiteral(": reported proven, the meter has the old one");
        if (item.outcome == Outcome::NotWritten && !isOld)
            return path + QStringLiteral(": reported not written, the meter has the new one");
        if (item.outcome == Outcome::Pending)
            return path + QStringLiteral(" is reported pending at the end");
    }
    return {};
}

} // namespace

void TestWriteCut::everyCutLeavesEachItemOldOrNew_data()
{
    QTest::addColumn<bool>("powerCycle");
    QTest::addColumn<bool>("transportBreaks");
    QTest::newRow("silence, meter goes on; ours") << false << false;
    QTest::newRow("port breaks, meter goes on; ours") << false << true;
    QTest::newRow("port breaks, meter loses its supply; ours") << true << true;
}

void TestWriteCut::everyCutLeavesEachItemOldOrNew()
{
    QFETCH(bool, powerCycle);
    QFETCH(bool, transportBreaks);
    const auto factory = factoryFor(defaultSettings());

    std::size_t whole = 0;
    {
        BenchMeter bench(start);
        MemoryJournal journal;
        jobs::Write job(planFor(bench), ctFamily(), journal);
        QCOMPARE(job.report().items.size(), std::size_t(3));
        MemoryLine line(bench, job, factory, quickLimits(), start);
        const auto error = line.run();
        QVERIFY2(!error, error ? toString(*error).c_str() : "");
        QVERIFY(job.report().allProven());
        whole = line.bytesPassed();
    }

    std::size_t tried = 0;
    std::size_t unknown = 0;
    for (std::size_t cut = 0; cut <= whole; ++cut, ++tried) {
        BenchMeter bench(start);
        MemoryJournal journal;
        jobs::Write job(planFor(bench), ctFamily(), journal);
        MemoryLine line(bench, job, factory, quickLimits(), start);
        std::size_t passed = 0;
        if (transportBreaks)
            line.breakTransportAt(cut);
        else
            line.setDisturbance([&passed, cut](std::uint8_t byte, bool) {
                return passed++ < cut ? std::optional<std::uint8_t>(byte) : std::nullopt;
            });
        const auto error = line.run();
        QCOMPARE(line.finishedCount(), 1);
        QVERIFY(error || job.report().allProven());
        const auto state = parseJournal(journal.text);
        QVERIFY(state);
        if (powerCycle)
            bench.powerCycle(line.now());
        const QString fault = disagreement(bench, job.report(), *state);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("cut at byte %1: %2").arg(cut).arg(fault)));
        for (const auto& item : state->items)
            unknown += item.state == JournalItemState::Unknown ? 1U : 0U;

        // The same command again, over the same line if the meter still holds the broken session.
        MemoryJournal secondJournal;
        jobs::Plan again(wantedConfiguration(), {});
        MemoryLine planLine(bench, again, factory, quickLimits(), line.now());
        const auto planError = planLine.run();
        QVERIFY2(!planError,
                 planError ? qPrintable(QStringLiteral("cut at byte %1: plan: %2")
                                            .arg(cut)
                                            .arg(QString::fromStdString(toString(*planError))))
                           : "");
        QVERIFY(!again.plan().blocked());
        jobs::Write finish(again.plan(), ctFamily(), secondJournal);
        MemoryLine secondLine(bench, finish, factory, quickLimits(), planLine.now());
        const auto secondError = secondLine.run();
        QVERIFY2(!secondError, secondError ? toString(*secondError).c_str() : "");
        QVERIFY(finish.report().allProven());
        QVERIFY(typecodes::compare(bench.meter().configuration(), wantedConfiguration(), ctFamily())
                    .empty());
    }
    QCOMPARE(tried, whole + 1);
    qInfo("%zu cut points tried (both directions), %zu items left unknown by the journal", tried,
          unknown);
}

/// The meter refuses the last item (its ratio was locked after the plan was made), and the line is
/// cut anywhere, also while the first two are set back.
void TestWriteCut::everyCutOfARollBackIsToldRight()
{
    const auto lock = [](typecodes::MeterConfiguration& configuration) {
        if (!typecodes::setItem(configuration, ctFamily(), "Z22", std::string_view("2")))
            qFatal("Z22");
    };
    const auto refusedPlan = [&](BenchMeter& bench) {
        WritePlan plan = planFor(bench);
        std::erase_if(plan.items, [](const PlanItem& item) { return item.path == "Z22"; });
        std::stable_partition(plan.items.begin(), plan.items.end(),
                              [](const PlanItem& item) { return item.path != "ct.ratio"; });
        return plan;
    };
    const auto factory = factoryFor(defaultSettings());
    std::size_t whole = 0;
    {
        BenchMeter bench(start, lock);
        MemoryJournal journal;
        jobs::Write job(refusedPlan(bench), ctFamily(), journal);
        MemoryLine line(bench, job, factory, quickLimits(), start);
        QVERIFY(line.run());
        QCOMPARE(job.report().items[0].outcome, Outcome::RolledBack);
        QCOMPARE(job.report().items[1].outcome, Outcome::RolledBack);
        QCOMPARE(job.report().items[2].outcome, Outcome::Refused);
        whole = line.bytesPassed();
    }
    for (std::size_t cut = 0; cut <= whole; ++cut) {
        BenchMeter bench(start, lock);
        MemoryJournal journal;
        jobs::Write job(refusedPlan(bench), ctFamily(), journal);
        MemoryLine line(bench, job, factory, quickLimits(), start);
        line.breakTransportAt(cut);
        QVERIFY(line.run());
        QCOMPARE(line.finishedCount(), 1);
        const auto state = parseJournal(journal.text);
        QVERIFY(state);
        const QString fault = disagreement(bench, job.report(), *state);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("cut at byte %1: %2").arg(cut).arg(fault)));
    }
    qInfo("%zu cut points tried in a write that is taken back", whole + 1);
}

QTEST_APPLESS_MAIN(TestWriteCut)
#include "tst_write_cut.moc"
