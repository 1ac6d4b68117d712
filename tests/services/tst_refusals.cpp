// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/attributes.h"
#include "app/services/jobs/clock.h"
#include "app/services/jobs/plan.h"
#include "app/services/jobs/read_registers.h"
#include "app/services/jobs/write.h"
#include "services/memory_line.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;

/// What the meter or the line refuses, and how a write is taken back.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void planBlocksWhatTheMeterWillRefuse();
    void planRefusesAnotherFamilyAndBrokenRules();
    void aRefusedItemTakesTheWriteBack();
    void aLockGoesAfterTheRatio();
    void anotherMeterIsNotWritten();
    void wrongPassword();
    void publicClientCannotReadTheConfiguration();
    void badLines_data();
    void badLines();
    void cancelNeverStopsBetweenWriteAndReadBack();
    void jobLimitEndsInTimeout();
    void registersClockAndAttributes();
};

namespace
{

const TimePoint start{std::chrono::hours(1)};

typecodes::MeterConfiguration
changed(std::initializer_list<std::pair<const char*, const char*>> changes,
        typecodes::MeterConfiguration from = *typecodes::defaultConfiguration(ctFamily()))
{
    for (const auto& change : changes) {
        const auto set =
            typecodes::setItem(from, ctFamily(), change.first, std::string_view(change.second));
        if (!set)
            qFatal("%s: %s", change.first, toString(set.error()).c_str());
    }
    return from;
}

/// A job over an undisturbed line with these settings.
std::optional<Error> runJob(BenchMeter& bench, Job& job,
                            const ConnectionSettings& settings = defaultSettings())
{
    MemoryLine line(bench, job, factoryFor(settings), sessionLimits(settings), start);
    return line.run();
}

} // namespace

void TestRefusals::planBlocksWhatTheMeterWillRefuse()
{
    BenchMeter bench(start, [](auto& configuration) {
        configuration = changed({{"Z22", "2"}}, configuration);
    });
    jobs::Plan job(changed({{"ct.ratio", "20"}, {"Z22", "2"}, {"Z4", "3"}}), {});
    const auto error = runJob(bench, job);
    QVERIFY2(!error, error ? toString(*error).c_str() : "");
    QCOMPARE(job.plan().items.size(), std::size_t(2));
    QVERIFY(job.plan().blocked());
    for (const auto& item : job.plan().items)
        QCOMPARE(item.blocked, item.path == "ct.ratio");
    QVERIFY(job.plan().serial == "28000001");

    jobs::Plan unlock(changed({{"Z22", "1"}}), {});
    QVERIFY(!runJob(bench, unlock));
    QVERIFY(unlock.plan().blocked());

    BenchMeter open(start);
    jobs::Plan decimals(changed({{"Z1", "2"}}), {});
    QVERIFY(!runJob(open, decimals));
    QCOMPARE(decimals.plan().items.size(), std::size_t(1));
    QVERIFY(decimals.plan().items.front().blocked);
    QVERIFY(!decimals.plan().items.front().blockedReason.empty());
}

void TestRefusals::planRefusesAnotherFamilyAndBrokenRules()
{
    auto tooLong = changed({});
    tooLong.items["ct.ratio"] = std::int64_t{601};
    const auto checked = jobs::checkDocument(tooLong);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::RuleBroken);
    auto foreign = changed({});
    foreign.family = "omnipower-4ph";
    QCOMPARE(jobs::checkDocument(foreign).error().code, ErrorCode::UnknownFamily);
    foreign.family = "omnia-ct";
    BenchMeter bench(start);
    jobs::Plan job(foreign, {});
    const auto error = runJob(bench, job);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::FamilyMismatch);
}

void TestRefusals::aRefusedItemTakesTheWriteBack()
{
    // The plan was made before somebody locked the ratio: two items go through, the ratio does not.
    BenchMeter bench(start, [](auto& configuration) {
        configuration = changed({{"Z22", "2"}}, configuration);
    });
    const auto before = bench.meter().configuration();
    auto plan = jobs::makePlan(
        before, changed({{"Z4", "3"}, {"Z25", "1"}, {"ct.ratio", "20"}, {"Z22", "2"}}), ctFamily(),
        {}, {});
    QCOMPARE(plan.items.size(), std::size_t(3));
    std::stable_partition(plan.items.begin(), plan.items.end(),
                          [](const PlanItem& item) { return item.path != "ct.ratio"; });
    plan.serial = "28000001";
    MemoryJournal journal;
    jobs::Write job(plan, ctFamily(), journal);
    const auto error = runJob(bench, job);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::AccessDenied);
    const auto& items = job.report().items;
    QCOMPARE(items[0].outcome, Outcome::RolledBack);
    QCOMPARE(items[1].outcome, Outcome::RolledBack);
    QCOMPARE(items[2].outcome, Outcome::Refused);
    QVERIFY(typecodes::compare(before, bench.meter().configuration(), ctFamily()).empty());
    const auto state = parseJournal(journal.text);
    QVERIFY(state);
    QVERIFY(state->ended);
    for (const auto& item : state->items)
        QCOMPARE(item.state, JournalItemState::NotWritten);
}

void TestRefusals::aLockGoesAfterTheRatio()
{
    BenchMeter bench(start);
    jobs::Plan planning(changed({{"Z22", "2"}, {"ct.ratio", "20"}, {"Z25", "1"}}), {});
    QVERIFY(!runJob(bench, planning));
    QCOMPARE(planning.plan().items.back().path, std::string("Z22"));
    MemoryJournal journal;
    jobs::Write job(planning.plan(), ctFamily(), journal);
    const auto error = runJob(bench, job);
    QVERIFY2(!error, error ? toString(*error).c_str() : "");
    QVERIFY(job.report().allProven());
    QCOMPARE(bench.meter().configuration().number("ct.ratio"), std::int64_t(20));
}

void TestRefusals::anotherMeterIsNotWritten()
{
    BenchMeter bench(start);
    auto plan = jobs::makePlan(bench.meter().configuration(), changed({{"ct.ratio", "20"}}),
                               ctFamily(), {}, {});
    plan.serial = "12345678";
    MemoryJournal journal;
    jobs::Write job(plan, ctFamily(), journal);
    const auto error = runJob(bench, job);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::UnexpectedAnswer);
    QCOMPARE(job.report().items.front().outcome, Outcome::NotWritten);
    QCOMPARE(bench.meter().configuration().number("ct.ratio"), std::int64_t(1));
}

void TestRefusals::wrongPassword()
{
    BenchMeter bench(start);
    auto settings = defaultSettings();
    settings.password = Secret::fromText("99999");
    jobs::Identify job;
    const auto error = runJob(bench, job, settings);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::AuthenticationFailed);
    QVERIFY(toString(*error).find("99999") == std::string::npos);
}

void TestRefusals::publicClientCannotReadTheConfiguration()
{
    BenchMeter bench(start);
    auto settings = defaultSettings();
    settings.client = 16;
    jobs::Identify identify;
    const auto error = runJob(bench, identify, settings);
    QVERIFY2(!error, error ? toString(*error).c_str() : "");
    QCOMPARE(identify.identity().serial, std::string("28000001"));
    QCOMPARE(identify.identity().family, std::string("omnipower-ct"));
    jobs::ReadConfiguration read({"ct"});
    const auto refused = runJob(bench, read, settings);
    QVERIFY(refused);
}

void TestRefusals::badLines_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing comes back; ours") << 0 << ErrorCode::NoAnswer;
    QTest::newRow("garbage comes back; ours") << 1 << ErrorCode::LineNoise;
    QTest::newRow("only the echo comes back; users of optical heads") << 2 << ErrorCode::EchoOnly;
}

void TestRefusals::badLines()
{
    QFETCH(int, kind);
    QFETCH(ErrorCode, code);
    const auto settings = defaultSettings();
    jobs::Identify job;
    SessionMachine machine(factoryFor(settings), job, sessionLimits(settings));
    TimePoint now = start;
    TimePoint wake = TimePoint::max();
    std::optional<Error> outcome;
    Bytes back;
    const auto take = [&](const SessionEffects& effects) {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                append(back, kind == 2 ? send->bytes : Bytes{0x55, 0xAA, 0x7E, 0x01, 0x7E});
            else if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
            else if (const auto* end = std::get_if<Finished>(&effect))
                outcome = end->error;
        }
    };
    take(machine.start(now));
    for (int turns = 0; !machine.isFinished(); ++turns) {
        QVERIFY2(turns < 10000, "never ends");
        if (kind != 0 && !back.empty()) {
            take(machine.received(std::exchange(back, {}), now));
            continue;
        }
        QVERIFY(wake != TimePoint::max());
        now = wake;
        take(machine.wokenAt(now));
    }
    QVERIFY(outcome);
    QCOMPARE(outcome->code, code);
    QVERIFY(now - start < std::chrono::seconds(60));
}

void TestRefusals::cancelNeverStopsBetweenWriteAndReadBack()
{
    // 1 check of the meter, then SET and GET of each of three items.
    for (int step = 0; step <= 7; ++step) {
        BenchMeter bench(start);
        auto plan = jobs::makePlan(bench.meter().configuration(),
                                   changed({{"ct.ratio", "20"}, {"Z4", "3"}, {"Z25", "1"}}),
                                   ctFamily(), {}, {});
        plan.serial = "28000001";
        MemoryJournal journal;
        jobs::Write job(plan, ctFamily(), journal);
        const auto settings = defaultSettings();
        MemoryLine line(bench, job, factoryFor(settings), sessionLimits(settings), start);
        line.cancelWhenStepIs(step);
        const auto error = line.run();
        QCOMPARE(line.finishedCount(), 1);
        for (const auto& item : job.report().items) {
            QVERIFY(item.outcome == Outcome::Proven || item.outcome == Outcome::NotWritten);
            const auto* held = bench.meter().configuration().find(item.item.path);
            QVERIFY(held);
            QVERIFY(*held == (item.outcome == Outcome::Proven ? item.item.wanted : item.item.now));
        }
        if (step < 7) {
            QVERIFY(error);
            QCOMPARE(error->code, ErrorCode::Cancelled);
        }
    }
}

void TestRefusals::jobLimitEndsInTimeout()
{
    BenchMeter bench(start);
    auto settings = defaultSettings();
    settings.jobLimit = std::chrono::seconds(1);
    jobs::ReadConfiguration job({});
    const auto error = runJob(bench, job, settings);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Timeout);
}

void TestRefusals::registersClockAndAttributes()
{
    BenchMeter bench(start);
    jobs::ReadRegisters registers;
    auto error = runJob(bench, registers);
    QVERIFY2(!error, error ? toString(*error).c_str() : "");
    QVERIFY(!registers.values().empty());
    for (const auto& value : registers.values())
        QVERIFY2(!value.error, value.error ? toString(*value.error).c_str() : "");

    const auto utc = [] { return std::chrono::milliseconds(1'800'000'500'000); };
    jobs::Clock clock(jobs::Clock::Task::Set, utc);
    error = runJob(bench, clock);
    QVERIFY2(!error, error ? toString(*error).c_str() : "");
    QVERIFY(std::abs(clock.reading().driftSeconds) < 5);

    const auto reference = dlms::parseAttributeReference("1:1.1.0.4.2.255:2");
    QVERIFY(reference);
    jobs::Set set(*reference, dlms::Data::unsigned16(40));
    error = runJob(bench, set);
    QVERIFY2(!error, error ? toString(*error).c_str() : "");
    QCOMPARE(set.readBack().notation, std::string("u16:40"));
    jobs::Set tooMuch(*reference, dlms::Data::unsigned16(601));
    error = runJob(bench, tooMuch);
    QVERIFY(error);
    jobs::ListObjects objects;
    error = runJob(bench, objects);
    QVERIFY2(!error, error ? toString(*error).c_str() : "");
    QVERIFY(objects.objects().size() > 30);
}

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
