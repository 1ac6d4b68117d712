// SPDX-License-Identifier: Apache-2.0
#include "meter_core/meter_clock.h"

#include <QtTest>

using namespace metersmith;
using namespace metersmith::meter_core;

class TestMeterClock : public QObject
{
    Q_OBJECT

private slots:
    void summerTime_data();
    void summerTime();
    void thereAndBack();
    void cosemBytes();
};

void TestMeterClock::summerTime_data()
{
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<bool>("summer");
    // Last Sundays by the calendar; directive 2000/84/EC, articles 2 and 3
    const auto row = [](const char* utc, bool summer) {
        QTest::newRow(utc) << QByteArray(utc) << summer;
    };
    row("2026-03-29 00:59:59", false);
    row("2026-03-29 01:00:00", true);
    row("2026-10-25 00:59:59", true);
    row("2026-10-25 01:00:00", false);
    row("2024-03-31 01:00:00", true); // the 31st itself is a Sunday
    row("2024-03-31 00:59:59", false);
    row("2027-10-31 00:59:59", true);
    row("2027-10-31 01:00:00", false);
    row("2026-01-01 00:00:00", false);
    row("2026-07-01 00:00:00", true);
}

void TestMeterClock::summerTime()
{
    QFETCH(QByteArray, utc);
    QFETCH(bool, summer);
    const auto part = [&](qsizetype from, qsizetype count) { return utc.mid(from, count).toInt(); };
    const CivilTime time{part(0, 4), part(5, 2), part(8, 2), part(11, 2), part(14, 2), part(17, 2)};
    QCOMPARE(isEuSummerTime(toSeconds(time)), summer);
    QCOMPARE(toLocal(toSeconds(time), {60, true}).utcOffsetMinutes, summer ? 120 : 60);
    QCOMPARE(toLocal(toSeconds(time), {60, false}).utcOffsetMinutes, 60);
    QCOMPARE(toLocal(toSeconds(time), {-660, true}).utcOffsetMinutes, summer ? -600 : -660);
}

void TestMeterClock::thereAndBack()
{
    for (const TimeZone zone :
         {TimeZone{60, true}, TimeZone{0, true}, TimeZone{-660, false}, TimeZone{720, true}}) {
        const std::int64_t first = toSeconds({2026, 1, 1, 0, 0, 0});
        for (std::int64_t utc = first; utc < first + 366 * 86400; utc += 1800) {
            const auto local = toLocal(utc, zone);
            const auto back = toUtc(local.time, zone);
            // Only the hour that comes twice is ambiguous: its summer reading is taken.
            QVERIFY(back == utc || (back == utc - 3600 && isEuSummerTime(back) && !local.summer));
            const auto bytes = cosemDateTime(utc, zone);
            QCOMPARE(utcOfCosemDateTime(bytes, zone).value_or(0), utc);
        }
    }
}

void TestMeterClock::cosemBytes()
{
    // Wednesday 2026-07-01 12:00:30 UTC in Denmark: 14:00:30, deviation -120 (FF88), DST bit
    QCOMPARE(toHex(cosemDateTime(toSeconds({2026, 7, 1, 12, 0, 30}), {60, true})),
             std::string("07EA0701030E001E00FF8880"));
    QCOMPARE(utcOfCosemDateTime(*fromHex("07EA0701"), {60, true}).error().code,
             ErrorCode::Malformed);
    QCOMPARE(utcOfCosemDateTime(*fromHex("07CF0701030E001E00FF8880"), {60, true}).error().code,
             ErrorCode::OutOfRange);
}

QTEST_APPLESS_MAIN(TestMeterClock)
#include "tst_meter_clock.moc"
