// SPDX-License-Identifier: Apache-2.0
#include "typecodes/tariff_calendar.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

using List = std::vector<std::string>;

/// Winter from 1 October, summer from 1 April; nights are tariff 1, holidays tariff 4 all day.
MeterConfiguration document()
{
    MeterConfiguration made;
    made.items = {
        {"tariff.plan1.starts", List{"04-01=2", "10-01=1"}},
        {"tariff.plan1.season1.working", List{"06:00=2", "22:00=1"}},
        {"tariff.plan1.season1.nonWorking", List{"08:00=3"}},
        {"tariff.plan1.season1.holiday", List{"00:00=4"}},
        {"tariff.plan1.season2.working", List{"07:30=5", "21:15=1"}},
        {"tariff.plan1.season2.nonWorking", List{"00:00=6"}},
        {"tariff.plan1.season2.holiday", List{"00:00=4"}},
        {"calendar.exceptionDays", List{"2026-12-25", "2027-01-01", "2027-06-06"}},
    };
    return made;
}

TariffCalendar calendar()
{
    return *TariffCalendar::make(document(), "tariff.plan1");
}

} // namespace

class TestTariffCalendar : public QObject
{
    Q_OBJECT
private slots:
    void seasons_data();
    void seasons();
    void dayTypes_data();
    void dayTypes();
    void values_data();
    void values();
    void workingDaysOfTheDocument();
    void aDayWithoutSwitchesIsAGap();
    void aRelayOffIsNoGap();
    void theYearIsTheSumOfItsDays_data();
    void theYearIsTheSumOfItsDays();
    void refuses_data();
    void refuses();
    void nothingSaid();
    void isQuick();
};

void TestTariffCalendar::seasons_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("season");
    QTest::newRow("first day of a season; technical description 4.4.6.3") << 4 << 1 << 2;
    QTest::newRow("day before; ours") << 3 << 31 << 1;
    QTest::newRow("last season of the year before holds on; ours") << 1 << 1 << 1;
    QTest::newRow("last day of the year; ours") << 12 << 31 << 1;
    QTest::newRow("leap day; ours") << 2 << 29 << 1;
    QTest::newRow("middle of a season; ours") << 7 << 15 << 2;
}

void TestTariffCalendar::seasons()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, season);
    QCOMPARE(calendar().season(month, day), season);
}

void TestTariffCalendar::dayTypes_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("type");
    const auto row = [](const char* name, int year, int month, int day, DayType type) {
        QTest::newRow(name) << year << month << day << static_cast<int>(type);
    };
    row("Friday; calendar", 2026, 11, 20, DayType::Working);
    row("Saturday; calendar", 2026, 11, 21, DayType::NonWorking);
    row("Sunday; calendar", 2026, 11, 22, DayType::NonWorking);
    row("exception day has the holiday plan; technical description 4.3.3", 2026, 12, 25,
        DayType::Holiday);
    row("exception days are of their year only; ours", 2027, 12, 25, DayType::NonWorking);
    row("exception day on a Sunday; ours", 2027, 6, 6, DayType::Holiday);
    row("leap day, a Tuesday; calendar", 2028, 2, 29, DayType::Working);
}

void TestTariffCalendar::dayTypes()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, type);
    QCOMPARE(static_cast<int>(calendar().dayType(year, month, day)), type);
}

void TestTariffCalendar::values_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("value");
    const auto row = [](const char* name, const char* date, int minute, int value) {
        QTest::newRow(name) << QString::fromUtf8(date) << minute << value;
    };
    row("before the first switch: last of the day before; ours", "2026-11-18", 0, 1);
    row("minute before a switch; one-minute resolution, technical description 4.4.6.3",
        "2026-11-18", 359, 1);
    row("minute of a switch", "2026-11-18", 360, 2);
    row("last minute", "2026-11-18", 1439, 1);
    row("Saturday morning: carried over from Friday, another day type", "2026-11-21", 0, 1);
    row("Monday morning: carried over from Sunday", "2026-11-23", 0, 3);
    row("1 January is an exception day", "2027-01-01", 0, 4);
    row("2 January, a Saturday: carried over from the exception day, past the year's end",
        "2027-01-02", 479, 4);
    row("1 January of an ordinary year: carried over from December", "2026-01-01", 0, 1);
    row("1 April: carried over from the season before", "2026-04-01", 0, 1);
    row("1 April, own season", "2026-04-01", 450, 5);
    row("1 March of a leap year: carried over from 29 February", "2028-03-01", 0, 1);
}

void TestTariffCalendar::values()
{
    QFETCH(QString, date);
    QFETCH(int, minute);
    QFETCH(int, value);
    const auto parts = date.split(QLatin1Char('-'));
    const auto day = calendar().day(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    QCOMPARE(static_cast<int>(day[static_cast<std::size_t>(minute)]), value);
}

void TestTariffCalendar::workingDaysOfTheDocument()
{
    auto made = document();
    made.items["tariff.workingDays"] = List{"sun", "mon"};
    const auto changed = *TariffCalendar::make(made, "tariff.plan1");
    QCOMPARE(changed.dayType(2026, 11, 22), DayType::Working);
    QCOMPARE(changed.dayType(2026, 11, 23), DayType::Working);
    QCOMPARE(changed.dayType(2026, 11, 24), DayType::NonWorking);
    made.items["tariff.workingDays"] = List{"someday"};
    const auto wrong = TariffCalendar::make(made, "tariff.plan1");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().where, std::string("tariff.workingDays"));
}

void TestTariffCalendar::aDayWithoutSwitchesIsAGap()
{
    auto made = document();
    made.items.erase("tariff.plan1.season2.holiday");
    const auto changed = *TariffCalendar::make(made, "tariff.plan1");
    const auto holiday = changed.day(2027, 6, 6);
    QVERIFY(std::all_of(holiday.begin(), holiday.end(), [](int value) { return value == 0; }));
    const auto after = changed.day(2027, 6, 7); // Monday: nothing is known until 07:30
    QCOMPARE(static_cast<int>(after[449]), 0);
    QCOMPARE(static_cast<int>(after[450]), 5);
    const auto year = changed.year(2027);
    QCOMPARE(year.gaps.size(), std::size_t{2});
    QCOMPARE(year.gaps[0].month * 100 + year.gaps[0].day, 606);
    QCOMPARE(year.gaps[0].minutes, 1440);
    QCOMPARE(year.gaps[1].minutes, 450);
    QCOMPARE(year.minutes[0], std::int64_t{1890});
    QVERIFY(changed.year(2026).gaps.empty());
}

void TestTariffCalendar::aRelayOffIsNoGap()
{
    MeterConfiguration made;
    for (const char* type : {"working", "nonWorking", "holiday"})
        made.items["loadControl.relay1.season1." + std::string(type)] = List{"06:00=1", "06:01=0"};
    made.items["loadControl.relay1.starts"] = List{"01-01=1"};
    const auto relay = *TariffCalendar::make(made, "loadControl.relay1");
    const auto year = relay.year(2026);
    QVERIFY(year.gaps.empty());
    QCOMPARE(year.minutes[1], std::int64_t{365});
    QCOMPARE(year.minutes[0], std::int64_t{365 * 1439});
}

void TestTariffCalendar::theYearIsTheSumOfItsDays_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("ordinary year") << 2026;
    QTest::newRow("leap year") << 2028;
    QTest::newRow("century that is none") << 2100;
    QTest::newRow("century that is one") << 2000;
}

void TestTariffCalendar::theYearIsTheSumOfItsDays()
{
    QFETCH(int, year);
    const auto asked = calendar();
    std::array<std::int64_t, 9> minutes{};
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= daysInMonth(year, month); ++day)
            for (const auto value : asked.day(year, month, day))
                ++minutes[value];
    const auto sums = asked.year(year);
    QVERIFY(sums.minutes == minutes);
    const bool leap = daysInMonth(year, 2) == 29;
    QCOMPARE(std::accumulate(sums.minutes.begin(), sums.minutes.end(), std::int64_t{0}),
             std::int64_t{1440} * (leap ? 366 : 365));
    QVERIFY(sums.gaps.empty());
}

void TestTariffCalendar::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char* name, const char* path, const char* entry) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(entry);
    };
    row("hour 24; ours", "tariff.plan1.season1.working", "24:00=1");
    row("no value; ours", "tariff.plan1.season1.holiday", "06:00");
    row("tariff 9; eight tariffs, technical description 4.4.6", "tariff.plan1.season2.nonWorking",
        "06:00=9");
    row("month 13; ours", "tariff.plan1.starts", "13-01=1");
    row("no season; ours", "tariff.plan1.starts", "01-01=0");
}

void TestTariffCalendar::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, entry);
    auto made = document();
    made.items[path.toStdString()] = List{entry.toStdString()};
    const auto refused = TariffCalendar::make(made, "tariff.plan1");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Malformed);
    QCOMPARE(QString::fromStdString(refused.error().where), path);
    QVERIFY(!refused.error().detail.empty());
}

void TestTariffCalendar::nothingSaid()
{
    const auto empty = TariffCalendar::make(MeterConfiguration(), "tariff.plan3");
    QVERIFY(empty);
    QCOMPARE(empty->season(6, 1), 0);
    const auto year = empty->year(2028);
    QCOMPARE(year.minutes[0], std::int64_t{366 * 1440});
    QCOMPARE(year.gaps.size(), std::size_t{366});
}

void TestTariffCalendar::isQuick()
{
    auto made = document();
    List days; // as many as a meter takes; technical description 4.3.3
    for (int i = 0; i < 200; ++i)
        days.push_back(std::to_string(2027 + i / 12) + (i % 12 < 9 ? "-0" : "-") +
                       std::to_string(i % 12 + 1) + "-17");
    made.items["calendar.exceptionDays"] = days;
    const auto asked = *TariffCalendar::make(made, "tariff.plan1");
    QElapsedTimer timer;
    timer.start();
    std::int64_t minutes = 0;
    constexpr int years = 20;
    for (int year = 2027; year < 2027 + years; ++year)
        minutes += asked.year(year).minutes[4];
    QVERIFY(minutes > 0);
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / years;
    QVERIFY2(each < 5.0, std::to_string(each).c_str()); // milliseconds
}

QTEST_APPLESS_MAIN(TestTariffCalendar)
#include "tst_tariff_calendar.moc"
