// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family.h"
#include "typecodes/part_entries.h"
#include "typecodes/part_values.h"

#include <QTest>

#include <clocale>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

PartItem item(PartType type)
{
    PartItem made;
    made.path = "group.item";
    made.type = type;
    made.minimum = 0;
    made.maximum = 100;
    made.decimals = 1;
    made.maximumCount = 3;
    made.size = 5;
    made.unit = "s";
    made.choices = {{"none", "None", {}}, {"power", "Power", {}}};
    return made;
}

} // namespace
Q_DECLARE_METATYPE(metersmith::typecodes::PartType)

class TestPartValues : public QObject
{
    Q_OBJECT
private slots:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void valuesOfTheWrongShape();
    void limitsOfTheItem();
    void daysOfTheCalendar();
    void decimalsDoNotDependOnTheLocale();
};

void TestPartValues::takes_data()
{
    QTest::addColumn<PartType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](PartType type, const char* text, const char* canonical) {
        QTest::addRow("%d %s", static_cast<int>(type), text)
            << type << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    row(PartType::Integer, "0", "0");
    row(PartType::Integer, " 100 ", "100");
    row(PartType::Decimal, "1", "1.0");
    row(PartType::Decimal, "1.5", "1.5");
    row(PartType::Decimal, "9.90", "9.9");
    row(PartType::Decimal, "10.0", "10.0");
    row(PartType::Boolean, "true", "true");
    row(PartType::Choice, "power", "power");
    row(PartType::Text, "Ærø 5", "Ærø 5");
    row(PartType::List, "power,none", "power,none");
    row(PartType::Switches, "22:00=1, 06:00=2", "06:00=2,22:00=1");
    row(PartType::Switches, "00:00=100,23:59=0", "00:00=100,23:59=0");
    row(PartType::Dates, "2028-02-29,2027-12-25", "2027-12-25,2028-02-29");
    row(PartType::DateRanges, "2027-03-28/2027-10-31", "2027-03-28/2027-10-31");
    row(PartType::SeasonStarts, "10-01=1,04-01=2", "04-01=2,10-01=1");
    row(PartType::SeasonStarts, "02-29=1", "02-29=1");
    row(PartType::Integer, "", "");
}

void TestPartValues::takes()
{
    QFETCH(PartType, type);
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const Family family;
    const auto value = checkedPart(item(type), family, text.toStdString());
    QVERIFY2(value, value ? "" : toString(value.error()).c_str());
    QCOMPARE(QString::fromStdString(toText(*value)), canonical);
    const auto again = checkedPart(item(type), family, *value);
    QVERIFY(again && *again == *value);
}

void TestPartValues::refuses_data()
{
    QTest::addColumn<PartType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](PartType type, const char* text, const char* says) {
        QTest::addRow("%d %s", static_cast<int>(type), text)
            << type << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row(PartType::Integer, "101", "0 to 100 s");
    row(PartType::Integer, "-1", "0 to 100 s");
    row(PartType::Integer, "1.5", "0 to 100 s");
    row(PartType::Integer, "abc", "abc");
    row(PartType::Integer, "99999999999999999999", "0 to 100 s");
    row(PartType::Decimal, "10.1", "0.0 to 10.0 s");
    row(PartType::Decimal, "1.55", "at most 1 decimals");
    row(PartType::Decimal, "1,5", "1,5");
    row(PartType::Decimal, ".", "number");
    row(PartType::Boolean, "yes", "true nor false");
    row(PartType::Choice, "voltage", "none or power");
    row(PartType::Text, "123456", "at most 5");
    row(PartType::List, "power,power", "twice");
    row(PartType::List, "powr", "power");
    row(PartType::Switches, "06:00", "06:00=2");
    row(PartType::Switches, "24:00=1", "24:00");
    row(PartType::Switches, "06:60=1", "06:60");
    row(PartType::Switches, "6:00=1", "6:00");
    row(PartType::Switches, "06:00=101", "0 to 100");
    row(PartType::Switches, "06:00=1,06:00=2", "same minute");
    row(PartType::Switches, "00:00=1,01:00=1,02:00=1,03:00=1", "at most 3");
    row(PartType::Dates, "2027-02-29", "2027-02-29");
    row(PartType::Dates, "1999-12-31", "1999");
    row(PartType::Dates, "2027-12-25,2027-12-25", "twice");
    row(PartType::DateRanges, "2027-10-31/2027-03-28", "range");
    row(PartType::DateRanges, "2027-01-01/2027-02-01,2027-02-01/2027-03-01", "overlaps");
    row(PartType::SeasonStarts, "13-01=1", "13-01");
    row(PartType::SeasonStarts, "04-31=1", "04-31");
    row(PartType::SeasonStarts, "04-01=1,04-01=2", "same day");
    row(PartType::SeasonStarts, "04-01=0", "1 to 100");
}

void TestPartValues::refuses()
{
    QFETCH(PartType, type);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Family family;
    const auto value = checkedPart(item(type), family, text.toStdString());
    QVERIFY2(!value, qPrintable(text));
    QVERIFY2(value.error().where.starts_with("group.item"), value.error().where.c_str());
    QVERIFY2(value.error().detail.find(says.toStdString()) != std::string::npos,
             value.error().detail.c_str());
}

void TestPartValues::valuesOfTheWrongShape()
{
    const Family family;
    QVERIFY(
        !checkedPart(item(PartType::Integer), family, ItemValue(std::vector<std::string>{"1"})));
    QVERIFY(!checkedPart(item(PartType::Dates), family, ItemValue(std::string("2027-12-25"))));
    QVERIFY(checkedPart(item(PartType::Dates), family, ItemValue(std::vector<std::string>{})));
    QVERIFY(checkedPart(item(PartType::Dates), family, ItemValue()));
}

void TestPartValues::limitsOfTheItem()
{
    const Family family;
    QCOMPARE(allowedValues(item(PartType::Integer), family), std::string("0 to 100 s"));
    QCOMPARE(allowedValues(item(PartType::Decimal), family), std::string("0.0 to 10.0 s"));
    QCOMPARE(allowedValues(item(PartType::Choice), family), std::string("none or power"));
    auto negative = item(PartType::Decimal);
    negative.minimum = -5;
    QCOMPARE(allowedValues(negative, family), std::string("-0.5 to 10.0 s"));
    const auto value = checkedPart(negative, family, std::string("-0.5"));
    QVERIFY(value && toText(*value) == "-0.5");
}

void TestPartValues::daysOfTheCalendar()
{
    QCOMPARE(dayNumber("2000-01-01").value_or(0), 10957); // RFC 3339 time 946684800 / 86400
    QCOMPARE(dayNumber("2027-03-01").value_or(0) - dayNumber("2027-02-28").value_or(0), 1);
    QCOMPARE(dayNumber("2028-03-01").value_or(0) - dayNumber("2028-02-28").value_or(0), 2);
    QVERIFY(!dayNumber("2100-02-29"));
    QVERIFY(!dayNumber("2200-01-01"));
    QVERIFY(!dayNumber("2027-1-01"));
}

void TestPartValues::decimalsDoNotDependOnTheLocale()
{
    const char* before = std::setlocale(LC_ALL, "da_DK.UTF-8");
    const Family family;
    const auto value = checkedPart(item(PartType::Decimal), family, std::string("1.5"));
    QVERIFY(value && toText(*value) == "1.5");
    std::setlocale(LC_ALL, before ? "C.UTF-8" : "C");
}

QTEST_APPLESS_MAIN(TestPartValues)
#include "tst_part_values.moc"
