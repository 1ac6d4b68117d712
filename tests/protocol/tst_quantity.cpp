// SPDX-License-Identifier: Apache-2.0
#include "protocol/quantity.h"

#include <QTest>

#include <limits>

using namespace metersmith;

class TestQuantity : public QObject
{
    Q_OBJECT

private slots:
    void printsExactly_data();
    void printsExactly();
    void readsInKilo();
    void unknownUnitIsKept();
};

void TestQuantity::printsExactly_data()
{
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("scaler");
    QTest::addColumn<QByteArray>("text");
    // The notation of scaler_unit: value = mantissa · 10^scaler (Blue Book, 4.3.2).
    QTest::newRow("hundredths") << qint64{12345} << -2 << QByteArray("123.45");
    QTest::newRow("whole") << qint64{12345} << 0 << QByteArray("12345");
    QTest::newRow("tens, as Norwegian HAN energies") << qint64{12345} << 1 << QByteArray("123450");
    QTest::newRow("small") << qint64{5} << -3 << QByteArray("0.005");
    QTest::newRow("negative") << qint64{-5} << -3 << QByteArray("-0.005");
    QTest::newRow("zero") << qint64{0} << -2 << QByteArray("0.00");
    QTest::newRow("zero, tens") << qint64{0} << 2 << QByteArray("0");
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << -1
                            << QByteArray("-922337203685477580.8");
    QTest::newRow("highest") << std::numeric_limits<qint64>::max() << 0
                             << QByteArray("9223372036854775807");
}

void TestQuantity::printsExactly()
{
    QFETCH(qint64, mantissa);
    QFETCH(int, scaler);
    QFETCH(QByteArray, text);
    QCOMPARE(toDecimal(mantissa, scaler), text.toStdString());
}

void TestQuantity::readsInKilo()
{
    QCOMPARE(toReading({123450, 0, Unit::WattHour}), (Reading{"123.450", "kWh"}));
    QCOMPARE(toReading({2305, -1, Unit::Volt}), (Reading{"230.5", "V"}));
    QCOMPARE(toReading({-1500, 0, Unit::Var}), (Reading{"-1.500", "kvar"}));
    QCOMPARE(toReading({7, 0, Unit::None}), (Reading{"7", ""}));
}

void TestQuantity::unknownUnitIsKept()
{
    QCOMPARE(symbol(static_cast<Unit>(99)), std::string("unit 99"));
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
