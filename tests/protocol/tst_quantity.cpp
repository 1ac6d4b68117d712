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
    void unitTable_data();
    void unitTable();
    void theWholeTableIsThere();
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

void TestQuantity::unitTable_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](int number, const char* shown) {
        QTest::addRow("Blue Book ed. 13, Table 4: %d", number) << number << QByteArray(shown);
    };
    row(1, "a");
    row(15, "m³/h");
    row(26, "J/h");
    row(38, "Ω");
    row(46, "1/varh");
    row(49, "A²h");
    row(57, "Ah");
    row(60, "Wh/m³");
    row(67, "atm");
    row(70, "dBm");
    row(72, "dB");
    row(128, "in");
    row(140, "gal (US)");
    row(174, "Btu/d");
    row(254, "other");
    row(255, "");
    row(58, "unit 58"); // reserved
    row(100, "unit 100");
    row(200, "unit 200");
    row(0, "unit 0");
}

void TestQuantity::unitTable()
{
    QFETCH(int, number);
    QFETCH(QByteArray, shown);
    QCOMPARE(symbol(static_cast<Unit>(number)), shown.toStdString());
}

void TestQuantity::theWholeTableIsThere()
{
    // Blue Book ed. 13, Table 4: what is reserved, and nothing else, has no name.
    for (int number = 0; number <= 255; ++number) {
        const bool reserved = number == 0 || number == 58 || number == 59 || number == 68 ||
                              number == 69 || (number >= 73 && number <= 127) ||
                              (number >= 175 && number <= 252);
        QCOMPARE(isKnown(static_cast<Unit>(number)), !reserved);
    }
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
