// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family_json.h"
#include "typecodes/family_merge.h"
#include "typecodes/resources.h"
#include "typecodes/type_number.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& ct()
{
    return **Catalogue::builtIn().family("omnipower-ct");
}

std::string replaced(std::string text, const std::string& old, const std::string& by)
{
    const auto at = text.find(old);
    return at == std::string::npos ? std::string() : text.replace(at, old.size(), by);
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void builtInFilesAreSound();
    void theirOwnTestsPass();
    void unknownFamilyNamesThoseThatExist();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void sameFamilyTwiceIsRefused();
    void limitsOfTheSheets();
    void singlePhaseHasNoSettingsOfOtherPhases();
    void zCodesOfTheDataSheet_data();
    void zCodesOfTheDataSheet();
    void readingsFindTheirObjects();
    void timeZoneCountsAgainstGreenwich();
    void ratioIsWrittenBeforeItIsLocked();
    void readOnlyAndRisksAreSaid();
    void positionHasNoHiddenDefaults();
};

void TestCatalogue::builtInFilesAreSound()
{
    const auto names = familyFiles();
    QVERIFY(!names.empty());
    for (const auto& name : names) {
        const auto family = familyFromJson(resource(name), name);
        QVERIFY2(family, family ? "" : toString(family.error()).c_str());
        QCOMPARE(family->id + ".json", name);
        const auto type = parseTypeNumber(family->defaultTypeNumber, *family);
        QVERIFY2(type, type ? "" : toString(type.error()).c_str());
        QCOMPARE(type->printed, family->defaultTypeNumber);
    }
    QCOMPARE(Catalogue::builtIn().families().size(), names.size());
}

void TestCatalogue::theirOwnTestsPass()
{
    for (const auto& name : familyFiles()) {
        const auto tests = familyTests(resource(name), name);
        QVERIFY2(tests, tests ? "" : toString(tests.error()).c_str());
        QVERIFY(!tests->empty());
        for (const auto& test : *tests) {
            const auto type = parseTypeNumber(test.typeCode);
            QVERIFY2(type, (test.source + ": " + (type ? "" : toString(type.error()))).c_str());
            QCOMPARE(type->family + ".json", name);
            for (const auto& [position, meaning] : test.expect) {
                const auto* found = type->position(position);
                QVERIFY2(found, position.c_str());
                QCOMPARE(found->meaning, meaning);
            }
        }
    }
}

void TestCatalogue::unknownFamilyNamesThoseThatExist()
{
    const auto family = Catalogue::builtIn().family("omnipower-4ph");
    QVERIFY(!family);
    QCOMPARE(family.error().code, ErrorCode::UnknownFamily);
    QVERIFY(family.error().detail.find("omnipower-ct") != std::string::npos);
}

void TestCatalogue::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char* name, const char* old, const char* by, ErrorCode code,
                        const char* where, const char* detail) {
        QTest::newRow(name) << QByteArray(old) << QByteArray(by) << code << QByteArray(where)
                            << QByteArray(detail);
    };
    const auto malformed = ErrorCode::Malformed;
    row("cut off; ours", "\"rules\"", "", ErrorCode::NotJson, "f.json", "line ");
    row("key misspelt; ours", "\"legal\": true", "\"leagal\": true", malformed,
        "f.json/readings/0/leagal", "spelling");
    row("key twice; ours", "\"class\": 3", "\"class\": 3, \"class\": 3", malformed, "f.json",
        "twice");
    row("no such unit; ours", "\"unit\": \"varh\"", "\"unit\": \"furlong\"", malformed,
        "f.json/readings/2/unit", "furlong");
    row("label too long; ours", "\"label\": \"A+\"", "\"label\": \"A+ in\"", malformed,
        "readings/1.8.0", "four characters");
    row("no logical name; ours", "1.1.1.8.0.255", "1.1.1.8", malformed, "readings/0/object",
        "logical name");
    row("wire code that is none; ours", "\"2\": 900", "\"7\": 900", malformed, "items/Z4",
        "no code 7");
    row("default reading that is none; ours", "\"defaults\": [\n        \"1.8.0\",",
        "\"defaults\": [\n        \"9.9.9\",", malformed, "displayLists/automatic", "9.9.9");
    row("kind of rule that is none; ours", "\"kind\": \"listKnown\"", "\"kind\": \"listGnown\"",
        malformed, "kind", "listGnown");
    row("code of the wrong length; ours", "\"code\": \"010\"", "\"code\": \"10\"", malformed,
        "positions/13/values/0/code", "3 characters");
    row("pattern with an unknown position; ours", "\"X1\",\n", "\"X77\",\n", malformed,
        "typePattern", "X77");
    row("number as text; ours", "\"scrollSeconds\": 10", "\"scrollSeconds\": \"10\"", malformed,
        "display/scrollSeconds", "whole number");
}

void TestCatalogue::brokenFilesAreRefused()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, by);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, detail);
    const auto whole = mergedFamily(resource("omnipower-ct.json"), "omnipower-ct.json", resource);
    QVERIFY(whole);
    std::string json = whole->dump(2);
    if (by.isEmpty())
        json.resize(json.find(old.toStdString()));
    else
        json = replaced(json, old.toStdString(), by.toStdString());
    QVERIFY2(!json.empty(), "the file does not hold what this row replaces");
    Catalogue catalogue;
    const auto loaded = catalogue.load(json, "f.json");
    QVERIFY(!loaded);
    const std::string text = toString(loaded.error());
    QVERIFY2(loaded.error().code == code, text.c_str());
    QVERIFY2(loaded.error().where.find(where.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(loaded.error().detail.find(detail.toStdString()) != std::string::npos, text.c_str());
    QVERIFY(catalogue.families().empty());
}

void TestCatalogue::sameFamilyTwiceIsRefused()
{
    Catalogue catalogue;
    QVERIFY(catalogue.load(resource("omnipower-ct.json"), "a.json"));
    QVERIFY(!catalogue.load(resource("omnipower-ct.json"), "b.json"));
    QCOMPARE(catalogue.families().size(), std::size_t{1});
}

// Data sheet OMNIPOWER CT, "Display" and "Transformer ratio"; technical description, Table 2.
void TestCatalogue::limitsOfTheSheets()
{
    const Family& family = ct();
    QCOMPARE(family.ratioMinimum, 1);
    QCOMPARE(family.ratioMaximum, 600);
    QCOMPARE(family.scrollSeconds, 10);
    QCOMPARE(family.returnSeconds, 120);
    const auto* automatic = family.displayList("automatic");
    const auto* manual = family.displayList("display.manual");
    QVERIFY(automatic && manual && family.displayList("utility") && family.displayList("backup"));
    QCOMPARE(automatic->maximum, std::size_t{16});
    QVERIFY(!automatic->allowsHistory);
    QCOMPARE(manual->maximum, std::size_t{30});
    QVERIFY(manual->requiresLegal);
    QCOMPARE(family.displayList("utility")->maximum, std::size_t{16});
    QCOMPARE(family.displayList("backup")->maximum, std::size_t{8});
    QCOMPARE(family.access.client, 19);
    QCOMPARE(family.access.serverLogical, 16);
}

void TestCatalogue::singlePhaseHasNoSettingsOfOtherPhases()
{
    const Family& one = **Catalogue::builtIn().family("omnipower-1ph");
    const Family& three = **Catalogue::builtIn().family("omnipower-3ph");
    for (const char* path :
         {"powerQuality.outageLevel", "powerQuality.neutralHigh", "powerQuality.neutralDrop",
          "powerQuality.neutralTime", "disconnect.neutralFault"}) {
        QVERIFY2(three.part(path), path);
        QVERIFY2(!one.part(path), path);
    }
    QVERIFY(one.part("powerQuality.outageTime"));
    QVERIFY(one.part("disconnect.overvoltage"));
}

// Data sheet OMNIPOWER CT, "Configuration - software": number of printed codes and samples.
void TestCatalogue::zCodesOfTheDataSheet_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* id, int count, const char* code, const char* meaning) {
        QTest::newRow(id) << QString::fromUtf8(id) << count << QString::fromUtf8(code)
                          << QString::fromUtf8(meaning);
    };
    row("Z1", 3, "3", "7.2");
    row("Z2", 2, "1", "LED switched off without consumption");
    row("Z3", 27, "28", "Pulse in / Toggle Load control 1 & 2");
    row("Z4", 3, "4", "60 min.");
    row("Z5", 1, "000", "No display order form");
    row("Z6", 28, "28", "28");
    row("Z7", 25, "24", "Yearly, December");
    row("Z8", 4, "4", "80 ms pulse length / alarm input active");
    row("Z10", 1, "000", "Default setup");
    row("Z11", 24, "23", "-1 hour");
    row("Z12", 4, "02", "m³");
    row("Z13", 3, "002", "Register control");
    row("Z14", 2, "001", "Register control");
    row("Z15", 2, "001", "EU");
    row("Z16", 15, "359", "FI 359");
    row("Z17", 1, "000", "No PB2 setup");
    row("Z18", 3, "002", "Mode A and C, UD2");
    row("Z20", 1, "000", "No exception days");
    row("Z21", 17, "024", "120 A/5 A or 24 A/1 A");
    row("Z22", 2, "2", "Locked");
    row("Z23", 2, "2", "Secondary energy");
    row("Z24", 2, "0", "Based on secondary energy");
    row("Z25", 3, "3", "Monthly");
}

void TestCatalogue::zCodesOfTheDataSheet()
{
    QFETCH(QString, id);
    QFETCH(int, count);
    QFETCH(QString, code);
    QFETCH(QString, meaning);
    const CodeField* field = ct().field(id.toStdString());
    QVERIFY(field);
    QCOMPARE(static_cast<int>(field->values.size()), count);
    const CodeValue* value = field->find(code.toStdString());
    QVERIFY(value);
    QCOMPARE(QString::fromStdString(value->meaning), meaning);
    QVERIFY(!field->source.empty());
}

void TestCatalogue::readingsFindTheirObjects()
{
    const Family& family = ct();
    QVERIFY(family.readings.size() > 150);
    const auto* secondary = family.reading("1.8.0/secondary");
    QVERIFY(secondary);
    QCOMPARE(secondary->object, Obis(1, 1, 1, 8, 0, 129));
    QCOMPARE(secondary->label, std::string("A+ S"));
    QCOMPARE(family.readingOf(4, Obis(1, 1, 1, 6, 0), 5), family.reading("1.6.0/date"));
    QCOMPARE(family.readingOf(4, Obis(1, 1, 1, 6, 0), 2), family.reading("1.6.0"));
    QVERIFY(!family.readingOf(3, Obis(1, 1, 99, 99, 0), 2));
    QVERIFY(family.reading("98.1.0")->historical);
    QVERIFY(family.reading("1.8.0")->legal && family.reading("0.4.2")->legal);
    // Technical description, Table 31, prints 51.8.0 and 52.8.0 for phase L3.
    QVERIFY(family.reading("61.8.0") && family.reading("62.8.0") && !family.reading("51.8.0"));
}

// Blue Book, Clock: time_zone in minutes of local time to UTC; one hour east of Greenwich is -60.
void TestCatalogue::timeZoneCountsAgainstGreenwich()
{
    const auto* zone = ct().item("Z11");
    QVERIFY(zone);
    QCOMPARE(zone->classId, std::uint16_t{8});
    QCOMPARE(zone->wire.at("01"), std::int64_t{-60});
    QCOMPARE(zone->wire.at("12"), std::int64_t{-720});
    QCOMPARE(zone->wire.at("13"), std::int64_t{660});
    QCOMPARE(zone->wire.at("23"), std::int64_t{60});
    QCOMPARE(zone->wire.size(), std::size_t{24});
    QCOMPARE(ct().item("Z4")->wire.at("3"), std::int64_t{1800});
}

void TestCatalogue::ratioIsWrittenBeforeItIsLocked()
{
    const auto& items = ct().items;
    QVERIFY(ct().item("ct.ratio") < ct().item("Z22"));
    QCOMPARE(items.front().path, std::string("typeNumber"));
    QVERIFY(!ct().item("Z21"));
}

void TestCatalogue::readOnlyAndRisksAreSaid()
{
    QVERIFY(!ct().item("typeNumber")->writable);
    QVERIFY(!ct().item("Z1")->writable);
    QVERIFY(!ct().item("Z1")->readOnlyReason.empty());
    for (const char* path : {"ct.ratio", "Z4", "Z13", "Z22", "Z23", "Z24"})
        QVERIFY2(ct().item(path)->risk, path);
    for (const auto& item : ct().items)
        QCOMPARE(item.risk, !item.riskText.empty());
}

void TestCatalogue::positionHasNoHiddenDefaults()
{
    for (const auto& field : ct().positions)
        QVERIFY2(field.defaultValue(), field.id.c_str());
    QCOMPARE(ct().field("Z4")->defaultValue()->code, std::string("4"));
    QVERIFY(!ct().field("Z9")); // not in the CT data sheet: a CT meter has no breaker
    QVERIFY(!ct().field("Z19"));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
