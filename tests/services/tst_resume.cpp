// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/attributes.h"
#include "app/services/jobs/bulk_read.h"
#include "services/profile_bench.h"

#include <QTest>

#include <algorithm>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;

namespace
{

const dlms::AttributeReference buffer{7, ProfileMeter::profile, 2};
constexpr Duration blackout = 12s; ///< longer than the retries of a frame

std::string notation(const std::vector<dlms::Data>& rows)
{
    return dlms::toNotation(dlms::Data::array(rows));
}

struct Read {
    std::optional<Error> error;
    std::string rows;
    std::size_t bytes = 0;
    std::vector<Progressed> progress;
};

using Prepare = std::function<void(ProfileLine&)>;

Read read(ProfileMeter& meter, const ProfileSelection& selection, const Prepare& prepare = {},
          const SessionFactory& factory = smallBlocks())
{
    jobs::Get job({buffer}, selection);
    ProfileLine line(meter, job, factory);
    if (prepare)
        prepare(line);
    Read read;
    read.error = line.line().run();
    if (!job.values().empty() && !job.values().front().error)
        read.rows = job.values().front().notation;
    else if (!job.values().empty() && !read.error)
        read.error = job.values().front().error;
    read.bytes = line.bytes();
    read.progress = line.line().progress();
    return read;
}

ProfileSelection range()
{
    ProfileSelection selection;
    selection.from = "2026-11-01 02:00";
    selection.to = "2026-11-01 22:00";
    return selection;
}

ProfileSelection entries()
{
    ProfileSelection selection;
    selection.firstEntry = 5;
    selection.lastEntry = 110;
    return selection;
}

} // namespace

/// A buffer over a line that is cut goes on behind the last complete row.
class TestResume : public QObject
{
    Q_OBJECT

private slots:
    void everyCutIsHealed_data();
    void everyCutIsHealed();
    void manyCuts();
    void newRowsMeanwhile_data();
    void newRowsMeanwhile();
    void whatCannotBeJoinedIsReadAnew_data();
    void whatCannotBeJoinedIsReadAnew();
    void goingOnCostsLittle_data();
    void goingOnCostsLittle();
    void itSaysSo();
    void aDeadLineEndsInWords();
    void bulkReadGoesOn();
};

void TestResume::everyCutIsHealed_data()
{
    QTest::addColumn<bool>("nullData");
    QTest::addColumn<int>("selection");
    QTest::newRow("all") << false << 0;
    QTest::newRow("all, null-data") << true << 0;
    QTest::newRow("range") << false << 1;
    QTest::newRow("range, null-data") << true << 1;
    QTest::newRow("entries") << false << 2;
    QTest::newRow("entries, null-data") << true << 2;
}

void TestResume::everyCutIsHealed()
{
    QFETCH(bool, nullData);
    QFETCH(int, selection);
    ProfileMeter meter(120);
    meter.nullData = nullData;
    const auto wanted = selection == 1 ? range() : selection == 2 ? entries() : ProfileSelection();
    const auto whole = read(meter, wanted);
    QVERIFY2(!whole.error, whole.error ? toString(*whole.error).c_str() : "");
    QVERIFY(whole.rows.size() > 1000);
    int healed = 0, tried = 0;
    for (std::size_t cut = 0; cut < whole.bytes; cut += 29, ++tried) {
        const auto again =
            read(meter, wanted, [cut](ProfileLine& line) { line.cutAt(cut, blackout); });
        if (again.error) { // the first sign-on met silence; nothing had been read
            QVERIFY2(cut < 200, toString(*again.error).c_str());
            QVERIFY(again.rows.empty());
            continue;
        }
        QVERIFY2(again.rows == whole.rows,
                 qPrintable(QStringLiteral("cut at byte %1: other rows").arg(cut)));
        ++healed;
    }
    qInfo("%d of %d cuts healed, rows equal", healed, tried);
}

void TestResume::manyCuts()
{
    ProfileMeter meter(600);
    const auto whole = read(meter, {});
    const auto again = read(meter, {}, [](ProfileLine& line) {
        for (std::size_t at = 3000; at < 60000; at += 4500)
            line.cutAt(at, blackout);
    });
    QVERIFY2(!again.error, again.error ? toString(*again.error).c_str() : "");
    QVERIFY(again.rows == whole.rows);
    QVERIFY2(again.bytes < whole.bytes * 2, "what had come was read again");
}

void TestResume::newRowsMeanwhile_data()
{
    QTest::addColumn<int>("selection");
    QTest::addColumn<bool>("ring");
    QTest::addColumn<bool>("nullData");
    for (const int selection : {0, 1, 2})
        for (const bool ring : {false, true})
            for (const bool nullData : {false, true})
                QTest::addRow("selection %d, %s%s", selection, ring ? "full" : "growing",
                              nullData ? ", null-data" : "")
                    << selection << ring << nullData;
}

void TestResume::newRowsMeanwhile()
{
    QFETCH(int, selection);
    QFETCH(bool, ring);
    QFETCH(bool, nullData);
    const auto make = [&] {
        ProfileMeter meter(120);
        meter.nullData = nullData;
        meter.most = ring ? 120 : SIZE_MAX;
        return meter;
    };
    auto still = make();
    const auto wanted = selection == 1 ? range() : selection == 2 ? entries() : ProfileSelection();
    const auto before = read(still, wanted);
    QVERIFY(!before.error);
    auto sameMeter = make();
    auto expected = sameMeter.rows();
    sameMeter.capture();
    sameMeter.capture();
    for (std::size_t at = sameMeter.rows().size() - 2; at < sameMeter.rows().size(); ++at)
        expected.push_back(sameMeter.rows()[at]);
    if (nullData)
        expected =
            meter_core::withNullData(dlms::Data::array(expected), ProfileMeter::period).elements();
    for (std::size_t cut = 400; cut < before.bytes; cut += 97) {
        auto meter = make();
        const auto again = read(meter, wanted, [&](ProfileLine& line) {
            line.cutAt(cut, blackout, [&meter] {
                meter.capture();
                meter.capture();
            });
        });
        QVERIFY2(!again.error, again.error ? toString(*again.error).c_str() : "");
        // The rows asked for by time or number are the same ones; of all, the new ones follow.
        // What was cut behind the last row had come whole.
        const bool asBefore = again.rows == before.rows;
        const bool withNew = selection == 0 && again.rows == notation(expected);
        // A whole reading anew is the meter's buffer as it is now.
        auto now = read(meter, wanted);
        const bool anew = again.rows == now.rows;
        QVERIFY2(asBefore || withNew || anew,
                 qPrintable(QStringLiteral("cut at byte %1").arg(cut)));
        if (selection == 2 && cut > 1500)
            QVERIFY(asBefore);
    }
}

void TestResume::whatCannotBeJoinedIsReadAnew_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("selection");
    QTest::newRow("by entries refused: by time") << 0 << 0;
    QTest::newRow("no selective access") << 1 << 0;
    QTest::newRow("range refused in the middle") << 1 << 1;
    QTest::newRow("newest first") << 2 << 0;
    QTest::newRow("no clock") << 3 << 0;
    QTest::newRow("clock was set back, by time") << 4 << 1;
    QTest::newRow("clock was set back, all") << 4 << 0;
    QTest::newRow("buffer emptied meanwhile") << 5 << 0;
    QTest::newRow("all rows new meanwhile") << 6 << 0;
}

void TestResume::whatCannotBeJoinedIsReadAnew()
{
    QFETCH(int, what);
    QFETCH(int, selection);
    for (const std::size_t share : {20U, 50U, 90U}) {
        ProfileMeter meter(0);
        meter.capturesClock = what != 3;
        meter.most = 100;
        for (int i = 0; i < 100; ++i)
            meter.capture(what == 4 && i == 60 ? -7200 : 0);
        meter.takesEntries = what > 1;
        meter.sortMethod = what == 2 ? 2 : 1;
        const auto wanted = selection == 1 ? range() : ProfileSelection();
        const auto whole = read(meter, wanted);
        const auto cut = whole.bytes * share / 100;
        const auto again = read(meter, wanted, [&](ProfileLine& line) {
            line.cutAt(cut, blackout, [&] {
                if (what == 1)
                    meter.takesRange = selection == 1; // what was taken once is taken again
                if (what == 5)
                    meter.clear();
                for (int i = 0; what >= 5 && i < 110; ++i)
                    meter.capture();
            });
        });
        QVERIFY2(!again.error, again.error ? toString(*again.error).c_str() : "");
        const auto now = read(meter, wanted);
        QVERIFY2(again.rows == now.rows, qPrintable(QStringLiteral("cut at %1 %").arg(share)));
    }
}

void TestResume::goingOnCostsLittle_data()
{
    QTest::addColumn<bool>("small");
    QTest::addColumn<int>("count");
    QTest::newRow("blocks of 256 bytes") << true << 1000;
    QTest::newRow("blocks of some 14 kB, as in earnest") << false << 3000;
}

void TestResume::goingOnCostsLittle()
{
    QFETCH(bool, small);
    QFETCH(int, count);
    ProfileMeter meter(static_cast<std::size_t>(count));
    const auto factory = small ? smallBlocks() : factoryFor(defaultSettings());
    const auto whole = read(meter, {}, {}, factory);
    const auto again = read(
        meter, {}, [&whole](ProfileLine& line) { line.cutAt(whole.bytes * 9 / 10, blackout); },
        factory);
    QVERIFY(!again.error);
    QVERIFY(again.rows == whole.rows);
    const auto rows = dlms::parseNotation(again.rows);
    QVERIFY(rows);
    QCOMPARE(rows->elements().size(), meter.rows().size());
    QVERIFY(*rows == dlms::Data::array(meter.rows()));
    QVERIFY(whole.bytes > meter.rows().size() * 20);
    qInfo("%zu bytes on the line, %zu when cut at 90 %%", whole.bytes, again.bytes);
    QVERIFY(again.bytes < whole.bytes * 5 / 4);
}

void TestResume::itSaysSo()
{
    ProfileMeter meter(200);
    const auto again = read(meter, {}, [](ProfileLine& line) { line.cutAt(3000, blackout); });
    QVERIFY(!again.error);
    const auto said = std::find_if(again.progress.begin(), again.progress.end(), [](const auto& p) {
        return p.text == "Connection lost; signing on again (%1 of %2)";
    });
    QVERIFY(said != again.progress.end());
    QCOMPARE(said->numbers, (std::vector<int>{1, 3}));
}

void TestResume::aDeadLineEndsInWords()
{
    ProfileMeter meter(200);
    const auto dead =
        read(meter, {}, [](ProfileLine& line) { line.cutAt(3000, std::chrono::hours(5)); });
    QVERIFY(dead.error);
    QCOMPARE(dead.error->code, ErrorCode::NoAnswer);
    QVERIFY(dead.rows.empty());
    const auto tries = std::count_if(dead.progress.begin(), dead.progress.end(), [](const auto& p) {
        return p.text.starts_with("Connection lost");
    });
    QCOMPARE(tries, 4); // the lost request, and three sign-ons that met silence
}

void TestResume::bulkReadGoesOn()
{
    const TimePoint start{std::chrono::hours(1)};
    ReadAllOptions options;
    std::size_t whole = 0;
    // The values themselves move: the sign-ons are counted and logged.
    QStringList truth;
    const auto read = [](const jobs::BulkRead& job) {
        QStringList all;
        for (const auto& object : job.readout().objects)
            for (const auto& value : object.values)
                all << QString::fromStdString(value.reference) +
                           (value.error ? QStringLiteral(" refused") : QString());
        return all;
    };
    {
        BenchMeter bench(start);
        jobs::BulkRead job(options, false);
        MemoryLine line(bench, job, factoryFor(defaultSettings()), sessionLimits(defaultSettings()),
                        start);
        QVERIFY(!line.run());
        whole = line.bytesPassed();
        truth = read(job);
        QVERIFY(truth.size() > 100);
    }
    for (std::size_t cut = whole / 10; cut < whole; cut += whole / 10) {
        BenchMeter bench(start);
        jobs::BulkRead job(options, false);
        MemoryLine line(bench, job, factoryFor(defaultSettings()), sessionLimits(defaultSettings()),
                        start);
        std::size_t passed = 0;
        TimePoint dark = TimePoint::max();
        line.setDisturbance([&](std::uint8_t byte, bool) -> std::optional<std::uint8_t> {
            if (++passed == cut)
                dark = line.now() + blackout;
            return passed >= cut && line.now() < dark ? std::nullopt : std::optional(byte);
        });
        const auto error = line.run();
        QVERIFY2(!error, error ? toString(*error).c_str() : "");
        QCOMPARE(read(job), truth);
        QVERIFY(line.bytesPassed() < whole * 3 / 2);
    }
}

QTEST_APPLESS_MAIN(TestResume)
#include "tst_resume.moc"
