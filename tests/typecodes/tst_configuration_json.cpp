// SPDX-License-Identifier: Apache-2.0
#include "typecodes/configuration.h"
#include "typecodes/document_schema.h"
#include "typecodes/rules.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <map>
#include <random>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& ct()
{
    return **Catalogue::builtIn().family("omnipower-ct");
}

MeterConfiguration fresh()
{
    return *defaultConfiguration(ct());
}

std::string replaced(std::string text, const std::string& old, const std::string& by)
{
    const auto at = text.find(old);
    return at == std::string::npos ? std::string() : text.replace(at, old.size(), by);
}

/// A random item set to a random value that it takes.
void randomEdit(MeterConfiguration& configuration, std::mt19937& random)
{
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const auto what = below(4);
    if (what == 0) {
        const auto ratio = std::to_string(1 + below(600));
        QVERIFY(setItem(configuration, ct(), below(2) ? "ct.ratio" : "Z21", ratio));
    } else if (what == 1) {
        const auto& field = ct().zCodes[below(ct().zCodes.size())];
        QVERIFY(
            setItem(configuration, ct(), field.id, field.values[below(field.values.size())].code));
    } else if (what == 2) {
        const auto& list = ct().displayLists[below(ct().displayLists.size())];
        std::vector<std::string> ids;
        for (std::size_t n = below(list.maximum + 1); n > 0; --n)
            ids.push_back(ct().readings[below(ct().readings.size())].id);
        QVERIFY(setItem(configuration, ct(), list.path, ItemValue(ids)));
    } else {
        QVERIFY(setItem(configuration, ct(), "comment",
                        "n\u00B0 \"" + std::to_string(random()) + "\"\n"));
    }
}

} // namespace

class TestConfigurationJson : public QObject
{
    Q_OBJECT
private slots:
    void hasTheContractsShape();
    void isItsOwnFixedPoint();
    void keyOrderAndSpacingDoNotMatter();
    void keepsUnknownKeys();
    void randomEditsSurvive();
    void refuses_data();
    void refuses();
    void everyCutIsRefused();
    void partsMayBeMissing();
    void sectionsAreObjects();
    void wrongValuesCanBeOpened();
    void foreignBytesInAProgramsValueStillWrite();
    void schemaAgreesWithTheWriter();
};

// docs/cli.md, "Shapes that others rely on".
void TestConfigurationJson::hasTheContractsShape()
{
    auto configuration = fresh();
    QVERIFY(setItem(configuration, ct(), "ct.ratio", "20"));
    QVERIFY(setItem(configuration, ct(), "display.automatic", "1.8.0"));
    const std::string text = toJson(configuration, ct());
    QVERIFY(text.ends_with("}\n") && !text.ends_with("\n\n"));
    const auto json = nlohmann::ordered_json::parse(text);
    std::vector<std::string> keys;
    for (const auto& entry : json.items())
        keys.push_back(entry.key());
    const std::vector<std::string> expected{"$schema", "family", "typeNumber",
                                            "z",       "ct",     "display"};
    QVERIFY(keys.size() > expected.size()); // order forms stand behind
    QVERIFY(std::equal(expected.begin(), expected.end(), keys.begin()));
    QVERIFY(json["$schema"].get<std::string>().ends_with("/configuration-1.schema.json"));
    QCOMPARE(json["family"].get<std::string>(), std::string("omnipower-ct"));
    QCOMPARE(json["z"]["Z1"].get<std::string>(), std::string("1"));
    QCOMPARE(json["z"]["Z21"].get<std::string>(), std::string("020"));
    QCOMPARE(json["z"].items().begin().key(), std::string("Z1"));
    QCOMPARE(json["ct"].dump(), std::string(R"({"ratio":20,"primary":100,"secondary":5})"));
    QCOMPARE(json["display"]["automatic"].dump(), std::string(R"(["1.8.0"])"));
    QVERIFY(text.starts_with("{\n  \"$schema\": "));
}

void TestConfigurationJson::isItsOwnFixedPoint()
{
    const auto text = toJson(fresh(), ct());
    const auto read = fromJson(text);
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    QCOMPARE(*read, fresh());
    QCOMPARE(toJson(*read, ct()), text);
}

void TestConfigurationJson::keyOrderAndSpacingDoNotMatter()
{
    const auto text = toJson(fresh(), ct());
    const auto sorted = nlohmann::json::parse(text); // alphabetical keys
    for (const auto& other : {sorted.dump(), sorted.dump(8, '\t'), "\xEF\xBB\xBF" + text}) {
        const auto read = fromJson(other);
        QVERIFY(read);
        QCOMPARE(toJson(*read, ct()), text);
    }
    const auto compactType =
        fromJson(replaced(text, "685-11-35C-D14-0011-040", "6851135cd140011040"));
    QVERIFY(compactType);
    QCOMPARE(toJson(*compactType, ct()), text);
}

void TestConfigurationJson::keepsUnknownKeys()
{
    auto json = nlohmann::ordered_json::parse(toJson(fresh(), ct()));
    json["tariff"] = {{"plan", {1, 2.5, nullptr}}, {"a", "\u00E6"}};
    json["ct"]["burden"] = "2.5 VA";
    json["display"]["portal"] = {"1.8.0"};
    const auto read = fromJson(json.dump());
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    const auto text = toJson(*read, ct());
    const auto again = nlohmann::ordered_json::parse(text);
    QCOMPARE(again["tariff"].dump(), std::string(R"({"a":"æ","plan":[1,2.5,null]})"));
    QCOMPARE(again["ct"]["burden"].dump(), std::string(R"("2.5 VA")"));
    QCOMPARE(again["display"]["portal"].dump(), std::string(R"(["1.8.0"])"));
    QCOMPARE(again["ct"]["ratio"].get<int>(), 1);
    const auto twice = fromJson(text);
    QVERIFY(twice);
    QCOMPARE(*twice, *read);
    QCOMPARE(toJson(*twice, ct()), text);
    auto edited = *read;
    QVERIFY(setItem(edited, ct(), "ct.ratio", "20"));
    QVERIFY(toJson(edited, ct()).find("burden") != std::string::npos);
}

void TestConfigurationJson::randomEditsSurvive()
{
    std::mt19937 random(20261121);
    auto configuration = fresh();
    for (int i = 0; i < 1000; ++i) {
        const auto before = configuration;
        randomEdit(configuration, random);
        const auto text = toJson(configuration, ct());
        const auto read = fromJson(text);
        QVERIFY2(read, read ? "" : toString(read.error()).c_str());
        QCOMPARE(*read, configuration);
        QCOMPARE(toJson(*read, ct()), text);
        QCOMPARE(before == configuration, toJson(before, ct()) == text);
    }
}

void TestConfigurationJson::refuses_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* old, const char* by, ErrorCode code,
                        const char* where, const char* says) {
        QTest::newRow(name) << QByteArray(old) << QByteArray(by) << code << QByteArray(where)
                            << QByteArray(says);
    };
    const auto malformed = ErrorCode::Malformed;
    row("comma forgotten", "\"Z2\": \"1\",", "\"Z2\": \"1\"", ErrorCode::NotJson, "document",
        "line 8, column 8");
    row("newer format", "configuration-1.", "configuration-2.", ErrorCode::NewerFormat, "$schema",
        "newer version");
    row("another schema", "configuration-1.", "result-1.", ErrorCode::WrongDocument, "$schema",
        "no configuration document");
    row("no schema", "\"$schema\"", "\"schema\"", ErrorCode::WrongDocument, "$schema", "missing");
    row("another family", "\"omnipower-ct\"", "\"omnipower-4ph\"", ErrorCode::UnknownFamily,
        "family", "omnipower-ct");
    row("family is a number", "\"omnipower-ct\"", "7", malformed, "family", "a text");
    row("unknown Z-code", "\"Z4\"", "\"Z9\"", ErrorCode::UnknownField, "z/Z9", "Z4");
    row("value without quotes", "\"Z4\": \"4\"", "\"Z4\": 4", malformed, "z/Z4", "got 4");
    row("ratio 2.5", "\"ratio\": 1", "\"ratio\": 2.5", malformed, "ct.ratio", "got 2.5");
    row("ratio as text", "\"ratio\": 1", "\"ratio\": \"1\"", malformed, "ct.ratio", "whole number");
    row("ratio beyond int64", "\"ratio\": 1", "\"ratio\": 18446744073709551615", malformed,
        "ct.ratio", "18 digits");
    row("list is no array", "\"backup\": [", "\"backup\": 5, \"x\": [", malformed, "display.backup",
        "array");
    row("reading is no text", "\"backup\": [", "\"backup\": [5,", malformed,
        "display.backup, reading 1", "a text");
    row("section is no object", "\"ct\": {", "\"ct\": 5, \"x\": {", malformed, "ct", "an object");
    row("key twice", "\"Z2\": \"1\"", "\"Z1\": \"1\"", malformed, "document", "twice");
    row("bytes that are no UTF-8", "omnipower-ct", "omnip\xFF", ErrorCode::NotJson, "document",
        "line 3");
}

void TestConfigurationJson::refuses()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, by);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, says);
    const auto text = replaced(toJson(fresh(), ct()), old.toStdString(), by.toStdString());
    QVERIFY2(!text.empty(), "the document does not hold what this row replaces");
    const auto read = fromJson(text);
    QVERIFY(!read);
    const std::string shown = toString(read.error());
    QVERIFY2(read.error().code == code, shown.c_str());
    QCOMPARE(QByteArray::fromStdString(read.error().where), where);
    QVERIFY2(read.error().detail.find(says.toStdString()) != std::string::npos, shown.c_str());
}

void TestConfigurationJson::everyCutIsRefused()
{
    const auto text = toJson(fresh(), ct());
    for (std::size_t length = 0; length + 2 < text.size(); ++length) {
        const auto read = fromJson(text.substr(0, length));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotJson);
    }
    QCOMPARE(fromJson("[]").error().code, ErrorCode::WrongDocument);
    QCOMPARE(fromJson("null").error().code, ErrorCode::WrongDocument);
    const std::string deep = std::string(100000, '[') + std::string(100000, ']');
    QCOMPARE(fromJson(deep).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(fromJson(std::string(5'000'000, ' ')).error().code, ErrorCode::LimitExceeded);
}

void TestConfigurationJson::partsMayBeMissing()
{
    const auto read = fromJson(R"({"$schema":"configuration-1.schema.json",)"
                               R"("family":"omnipower-ct","ct":{"ratio":20}})");
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    QCOMPARE(read->number("ct.ratio"), 20);
    QCOMPARE(read->items.size(), std::size_t{1});
    QVERIFY(check(*read, ct()).empty());
    const auto text = toJson(*read, ct());
    QVERIFY(text.find("\"z\"") == std::string::npos);
    QCOMPARE(*fromJson(text), *read);
}

void TestConfigurationJson::sectionsAreObjects()
{
    for (const char* id : {"omnipower-3ph", "omnia-ct"}) {
        const Family& family = **Catalogue::builtIn().family(id);
        const auto document =
            nlohmann::ordered_json::parse(toJson(*defaultConfiguration(family), family));
        for (const auto& section : document.items()) {
            if (!section.value().is_object())
                continue;
            for (const char* wrong : {"5", "[]", "null", "\"text\""}) {
                auto changed = document;
                changed[section.key()] = nlohmann::ordered_json::parse(wrong);
                const auto read = fromJson(changed.dump());
                QVERIFY2(!read, section.key().c_str());
                QCOMPARE(read.error().code, ErrorCode::Malformed);
                QVERIFY2(read.error().where.starts_with(section.key()), read.error().where.c_str());
            }
        }
    }
}

/// A document with values that the family does not have is opened, so that every one of them can be
/// seen and mended at once; the rules name them.
void TestConfigurationJson::wrongValuesCanBeOpened()
{
    std::string text = toJson(fresh(), ct());
    for (const auto& [old, by] : {std::pair{"\"Z4\": \"4\"", "\"Z4\": \"5\""},
                                  {"\"ratio\": 1", "\"ratio\": 601"},
                                  {"\"primary\": 5", "\"primary\": -5"}})
        text = replaced(text, old, by);
    const auto read = fromJson(text);
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    QCOMPARE(toJson(*read, ct()), text);
    std::map<std::string, std::string> broken;
    for (const auto& violation : check(*read, ct()))
        broken[violation.rule] = violation.what + violation.mend;
    QVERIFY(broken["z-code-unknown"].find("2, 3 or 4") != std::string::npos);
    QVERIFY(broken["ct-ratio-range"].find("1 to 600") != std::string::npos);
    QVERIFY(broken.contains("ct-ratio-matches-currents"));
}

void TestConfigurationJson::foreignBytesInAProgramsValueStillWrite()
{
    auto configuration = fresh();
    configuration.comment = "\xFF";
    configuration.unknownKeys = "no json";
    const auto read = fromJson(toJson(configuration, ct()));
    QVERIFY(read);
    QCOMPARE(read->comment, std::string("\uFFFD"));
    QVERIFY(read->unknownKeys.empty());
}

void TestConfigurationJson::schemaAgreesWithTheWriter()
{
    const auto document = nlohmann::json::parse(toJson(fresh(), ct()));
    QCOMPARE(nlohmann::json::parse(configurationSchema())["$id"].get<std::string>(),
             document["$schema"].get<std::string>());
    const auto schema = nlohmann::json::parse(documentSchema(ct()));
    for (const auto& entry : document.items())
        QVERIFY2(schema["properties"].contains(entry.key()), entry.key().c_str());
    for (const auto& list : ct().displayLists)
        QVERIFY(schema["properties"]["display"]["properties"].contains(list.id));
}

QTEST_APPLESS_MAIN(TestConfigurationJson)
#include "tst_configuration_json.moc"
