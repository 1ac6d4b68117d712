// SPDX-License-Identifier: Apache-2.0
#include "typecodes/display_state.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& ct()
{
    return **Catalogue::builtIn().family("omnipower-ct");
}

} // namespace

class TestDisplayState : public QObject
{
    Q_OBJECT
private slots:
    void showsQuantities_data();
    void showsQuantities();
    void showsTexts_data();
    void showsTexts();
    void showsDashesForNoValue();
    void displayTestLightsEverything();
    void everyReadingFitsTheGlass();
    void readsAloud();
};

void TestDisplayState::showsQuantities_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("scaler");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QByteArray>("z1");
    QTest::addColumn<bool>("zeros");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shownUnit");
    const auto row = [](const char* name, const char* id, qint64 mantissa, int scaler, Unit unit,
                        const char* z1, bool zeros, const char* value, const char* shownUnit) {
        QTest::newRow(name) << QByteArray(id) << mantissa << scaler << unit << QByteArray(z1)
                            << zeros << QByteArray(value) << QByteArray(shownUnit);
    };
    const auto wh = Unit::WattHour;
    row("7.0; data sheet Z1 = 1", "1.8.0", 12345678, 0, wh, "1", true, "0012345", "kWh");
    row("7.1; data sheet Z1 = 2", "1.8.0", 12345678, 0, wh, "2", true, "0012345.6", "kWh");
    row("7.2; data sheet Z1 = 3", "1.8.0", 12345678, 0, wh, "3", true, "0012345.67", "kWh");
    row("6.3 by its format; technical description, Table 6", "1.8.0", 12345678, 0, wh, "6.3", true,
        "012345.678", "kWh");
    row("cut, not rounded; ours", "1.8.0", 1999, 0, wh, "1", true, "0000001", "kWh");
    row("no leading zeros", "1.8.0", 12345678, 0, wh, "1", false, "12345", "kWh");
    row("zero without leading zeros", "1.8.0", 0, 0, wh, "1", false, "0", "kWh");
    row("scaler 3", "1.8.0", 42, 3, wh, "1", true, "0000042", "kWh");
    row("scaler 1, two decimals", "1.8.0", 1234, 1, wh, "3", true, "0000012.34", "kWh");
    row("scaler -3, finer than the glass", "1.8.0", 12345678, -3, wh, "3", true, "0000012.34",
        "kWh");
    row("overflow keeps the low digits", "1.8.0", 12345678901, 0, wh, "1", true, "2345678", "kWh");
    row("reactive", "3.8.0", 5000, 0, Unit::VarHour, "1", true, "0000005", "kvarh");
    row("net, negative", "16.8.0", -12345, 0, wh, "1", false, "-12", "kWh");
    row("net, no minus zero", "16.8.0", -999, 0, wh, "1", false, "0", "kWh");
    row("secondary 5.2; technical description page 26", "1.8.0/secondary", 12345678, 0, wh, "1",
        true, "12345.67", "kWh");
    row("secondary overflow", "1.8.0/secondary", 123456780, 0, wh, "1", true, "23456.78", "kWh");
    row("power 2.3; technical description page 35", "1.7.0", 4321, 0, Unit::Watt, "1", true,
        "04.321", "kW");
    row("power of a large ratio uses the free digits; ours", "1.7.0", 2070123, 0, Unit::Watt, "1",
        true, "2070.123", "kW");
    row("voltage", "32.7.0", 23047, -2, Unit::Volt, "1", true, "230.4", "V");
    row("current", "31.7.0", 1234, -3, Unit::Ampere, "1", true, "1.23", "A");
    row("power factor", "13.7.0", 985, -3, Unit::None, "1", true, "0.98", "");
    row("frequency", "14.7.0", 50013, -3, Unit::Hertz, "1", true, "50.01", "Hz");
    row("ratio", "0.4.2", 20, 0, Unit::None, "1", true, "20", "");
    row("hours", "96.8.0", 8760, 0, Unit::Hour, "1", true, "8760", "h");
    row("serial number has eight digits", "0.0.1", 581522, 0, Unit::None, "1", true, "00581522",
        "");
    row("lowest int64", "16.8.0", std::numeric_limits<qint64>::min(), 0, wh, "1", true, "-6854775",
        "kWh");
}

void TestDisplayState::showsQuantities()
{
    QFETCH(QByteArray, id);
    QFETCH(qint64, mantissa);
    QFETCH(int, scaler);
    QFETCH(Unit, unit);
    QFETCH(QByteArray, z1);
    QFETCH(bool, zeros);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, shownUnit);
    const auto* reading = ct().reading(id.toStdString());
    QVERIFY(reading);
    DisplayState state;
    showReading(state, *reading, Quantity{mantissa, static_cast<std::int8_t>(scaler), unit},
                z1.toStdString(), zeros);
    QCOMPARE(QByteArray::fromStdString(state.value), value);
    QCOMPARE(QByteArray::fromStdString(state.unit), shownUnit);
    QCOMPARE(state.identification, reading->shownId);
    QCOMPARE(state.text, reading->label);
    QCOMPARE(state.readingId, reading->id);
}

void TestDisplayState::showsTexts_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* id, const char* text, const char* value) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(text) << QByteArray(value);
    };
    row("date; technical description page 35", "1.0.0/date", "2026:11:21", "2026:11:21");
    row("date from date and time", "1.6.0/date", "2026-11-21 14:05:09", "2026:11:21");
    row("time; technical description page 35", "1.0.0/time", "14:05:09", "14:05:09");
    row("time from date and time", "1.0.0/time", "2026-11-21 14:05:09", "14:05:09");
    row("id of eight digits", "96.1.0", "27581522", "27581522");
    row("short id", "0.130.1", "42", "00000042");
    row("long id keeps the end", "0.0.2", "1234567890", "34567890");
    row("checksum", "96.54.1", "A1B2C3D4", "A1B2C3D4");
    row("text longer than the field", "0.2.0", "50981040-Q1", "50981040-");
}

void TestDisplayState::showsTexts()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    DisplayState state;
    showReading(state, *ct().reading(id.toStdString()), text.toStdString(), "1");
    QCOMPARE(QByteArray::fromStdString(state.value), value);
    QCOMPARE(state.unit, std::string());
}

void TestDisplayState::showsDashesForNoValue()
{
    DisplayState state;
    showReading(state, *ct().reading("1.8.0"), {}, "1");
    QCOMPARE(state.value, std::string("-------"));
    QCOMPARE(state.unit, std::string("kWh"));
    showReading(state, *ct().reading("1.0.0/date"), {}, "1");
    QCOMPARE(state.value, std::string("----:--:--"));
    QCOMPARE(state.unit, std::string());
}

void TestDisplayState::displayTestLightsEverything()
{
    DisplayState state;
    showReading(state, *ct().reading("display-test"), {}, "1");
    QVERIFY(state.allSegments);
    showReading(state, *ct().reading("1.8.0"), Quantity{1, 3, Unit::WattHour}, "1");
    QVERIFY(!state.allSegments);
}

// Nine digits in the value field, seven in the identification field, four characters of text.
void TestDisplayState::everyReadingFitsTheGlass()
{
    for (const auto& reading : ct().readings) {
        for (const qint64 mantissa : {qint64{0}, qint64{-1}, std::numeric_limits<qint64>::max(),
                                      std::numeric_limits<qint64>::min()}) {
            for (const int scaler : {-128, -3, 0, 3, 127}) {
                DisplayState state;
                showReading(state, reading,
                            Quantity{mantissa, static_cast<std::int8_t>(scaler), reading.unit},
                            "3");
                const auto digits = std::count_if(state.value.begin(), state.value.end(),
                                                  [](char c) { return c >= '0' && c <= '9'; });
                QVERIFY2(digits <= 9, state.value.c_str());
            }
        }
        QVERIFY(reading.label.size() <= 4);
        const auto idDigits = std::count_if(reading.shownId.begin(), reading.shownId.end(),
                                            [](char c) { return c != '.'; });
        QVERIFY2(idDigits <= 7, reading.shownId.c_str());
    }
}

void TestDisplayState::readsAloud()
{
    DisplayState state;
    showReading(state, *ct().reading("1.8.0"), Quantity{12345678, 0, Unit::WattHour}, "1");
    state.voltage = {true, true, false};
    state.currentForward[0] = true;
    state.importActive = true;
    state.tariff = 2;
    state.list = "automatic";
    QCOMPARE(toText(state),
             std::string("1.8.0 A+ 0012345 kWh, L1 current +, L2, +P, tariff T2 (automatic)"));
    state.allSegments = true;
    QCOMPARE(toText(state), std::string("display test: every segment lit"));
    state.on = false;
    QCOMPARE(toText(state), std::string("display off"));
}

QTEST_APPLESS_MAIN(TestDisplayState)
#include "tst_display_state.moc"
