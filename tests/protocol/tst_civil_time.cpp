// SPDX-License-Identifier: Apache-2.0
#include "protocol/civil_time.h"

#include <QTest>

using namespace metersmith;

class TestCivilTime : public QObject
{
    Q_OBJECT

private slots:
    void countsSeconds_data();
    void countsSeconds();
    void everyDayOfFourCenturies();
};

void TestCivilTime::countsSeconds_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("dayOfWeek");
    // Seconds checked with `date -u -d @N`, GNU coreutils 9.1.
    QTest::newRow("epoch, a Thursday") << qint64{0} << QByteArray("1970-01-01 00:00:00") << 4;
    QTest::newRow("leap day") << qint64{1709164800} << QByteArray("2024-02-29 00:00:00") << 4;
    QTest::newRow("2026") << qint64{1795231200} << QByteArray("2026-11-21 03:20:00") << 6;
    QTest::newRow("before the epoch") << qint64{-1} << QByteArray("1969-12-31 23:59:59") << 3;
    QTest::newRow("beyond 2038") << qint64{4102444800} << QByteArray("2100-01-01 00:00:00") << 5;
}

void TestCivilTime::countsSeconds()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, text);
    QFETCH(int, dayOfWeek);
    const auto time = fromSeconds(seconds);
    QCOMPARE(toString(time), text.toStdString());
    QCOMPARE(toSeconds(time), std::int64_t{seconds});
    QCOMPARE(metersmith::dayOfWeek(time), dayOfWeek);
}

void TestCivilTime::everyDayOfFourCenturies()
{
    int expected = metersmith::dayOfWeek(fromSeconds(-6311433600));
    for (std::int64_t day = 0; day < 146097; ++day) {
        const auto seconds = -6311433600 + day * 86400 + 86399;
        const auto time = fromSeconds(seconds);
        QCOMPARE(toSeconds(time), seconds);
        QCOMPARE(metersmith::dayOfWeek(time), expected);
        expected = expected % 7 + 1;
    }
}

QTEST_APPLESS_MAIN(TestCivilTime)
#include "tst_civil_time.moc"
