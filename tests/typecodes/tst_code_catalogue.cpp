// SPDX-License-Identifier: Apache-2.0
#include "typecodes/code_catalogue.h"
#include "typecodes/rules.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& direct()
{
    return **Catalogue::builtIn().family("omnipower-3ph");
}

MeterConfiguration household()
{
    auto made = *defaultConfiguration(direct());
    for (const auto& [path, value] : {std::pair<const char*, const char*>{"Z9", "123"},
                                      {"disconnect.basis", "current"},
                                      {"disconnect.currentLimit", "25"},
                                      {"disconnect.k1", "2.0"}})
        if (const auto set = setItem(made, direct(), path, value); !set)
            qFatal("%s", toString(set.error()).c_str());
    return made;
}

CodeCatalogue catalogue()
{
    CodeCatalogue made;
    made.put(entryOf(household(), direct(), "Z9", "123", "Norway, household"));
    CodeEntry display;
    display.field = "Z5";
    display.code = "042";
    display.name = "Short lists";
    display.comment = "agreed in spring";
    display.content["display.backup"] = std::vector<std::string>{"1.8.0", "0.0.1"};
    made.put(display);
    return made;
}

} // namespace

class TestCodeCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void whatAFormHolds();
    void findsTheFamilysOwnFirst();
    void putReplacesAndSorts();
    void appliesAnEntry();
    void leavesOutMeansDefault();
    void changesNothingOnError_data();
    void changesNothingOnError();
    void seesContradictions();
    void survivesJson();
    void keepsUnknownKeys();
    void refuses_data();
    void refuses();
};

void TestCodeCatalogue::whatAFormHolds()
{
    const auto disconnect = contentPaths(direct(), "Z9");
    QVERIFY(std::count(disconnect.begin(), disconnect.end(), "disconnect.t1") == 1);
    const auto display = contentPaths(direct(), "Z5");
    QVERIFY(std::count(display.begin(), display.end(), "display.manual") == 1);
    QVERIFY(contentPaths(direct(), "Z4").empty());
    QVERIFY(contentPaths(direct(), "").empty());
    for (const char* field : {"Z5", "Z9", "Z13", "Z14", "Z17", "Z18", "Z20", "Z26"})
        QVERIFY2(!contentPaths(direct(), field).empty(), field);
}

void TestCodeCatalogue::findsTheFamilysOwnFirst()
{
    CodeCatalogue made;
    CodeEntry entry{"", "Z9", "123", "of all", {}, {}};
    made.put(entry);
    QCOMPARE(made.find(direct(), "Z9", "123")->name, std::string("of all"));
    entry.family = direct().id;
    entry.name = "own";
    made.put(entry);
    entry.family = "omnipower-1ph";
    entry.name = "another's";
    made.put(entry);
    QCOMPARE(made.find(direct(), "Z9", "123")->name, std::string("own"));
    QVERIFY(!made.find(direct(), "Z9", "124"));
    QVERIFY(!made.find(direct(), "Z13", "123"));
}

void TestCodeCatalogue::putReplacesAndSorts()
{
    auto made = catalogue();
    QCOMPARE(made.entries.size(), std::size_t{2});
    QCOMPARE(made.entries.front().field, std::string("Z5"));
    CodeEntry entry = made.entries.front();
    entry.name = "Shorter lists";
    made.put(entry);
    QCOMPARE(made.entries.size(), std::size_t{2});
    QCOMPARE(made.entries.front().name, std::string("Shorter lists"));
    QVERIFY(made.remove("", "Z5", "042"));
    QVERIFY(!made.remove("", "Z5", "042"));
    QCOMPARE(made.entries.size(), std::size_t{1});
}

void TestCodeCatalogue::appliesAnEntry()
{
    auto made = *defaultConfiguration(direct());
    const auto book = catalogue();
    const auto* entry = book.find(direct(), "Z9", "123");
    QVERIFY(entry);
    const auto applied = applyEntry(made, direct(), *entry);
    QVERIFY2(applied, applied ? "" : toString(applied.error()).c_str());
    QCOMPARE(made, household());
    QVERIFY(applyEntry(made, direct(), *book.find(direct(), "Z5", "042")));
    QCOMPARE(made.text("Z5"), std::string("042"));
    QCOMPARE(made.list("display.backup").size(), std::size_t{2});
}

void TestCodeCatalogue::leavesOutMeansDefault()
{
    auto made = household();
    const CodeEntry entry{"", "Z9", "200", "no smart disconnect", {}, {}};
    QVERIFY(applyEntry(made, direct(), entry));
    auto expected = *defaultConfiguration(direct());
    expected.items["Z9"] = std::string("200");
    QCOMPARE(made, expected);
}

void TestCodeCatalogue::changesNothingOnError_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("error");
    const auto row = [](const char* name, const char* family, const char* field, const char* code,
                        const char* path, const char* value, ErrorCode error) {
        QTest::newRow(name) << QString::fromUtf8(family) << QString::fromUtf8(field)
                            << QString::fromUtf8(code) << QString::fromUtf8(path)
                            << QString::fromUtf8(value) << error;
    };
    row("of another family; ours", "omnipower-ct", "Z9", "123", "disconnect.t1", "1",
        ErrorCode::WrongDocument);
    row("field that the family lacks; ours", "", "Z99", "123", "disconnect.t1", "1",
        ErrorCode::UnknownField);
    row("item of another form; ours", "", "Z9", "123", "Z4", "2", ErrorCode::UnknownField);
    row("code with four digits; ours", "", "Z9", "1234", "disconnect.t1", "1",
        ErrorCode::UnknownCode);
    row("value that is not possible; ours", "", "Z9", "123", "disconnect.basis", "mood",
        ErrorCode::UnknownCode);
}

void TestCodeCatalogue::changesNothingOnError()
{
    QFETCH(QString, family);
    QFETCH(QString, field);
    QFETCH(QString, code);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(ErrorCode, error);
    CodeEntry entry{family.toStdString(), field.toStdString(), code.toStdString(), "x", {}, {}};
    entry.content[path.toStdString()] = value.toStdString();
    auto made = household();
    const auto applied = applyEntry(made, direct(), entry);
    QVERIFY(!applied);
    QVERIFY2(applied.error().code == error, toString(applied.error()).c_str());
    QCOMPARE(made, household());
}

void TestCodeCatalogue::seesContradictions()
{
    auto made = household();
    QVERIFY(contradictions(made, direct(), catalogue()).empty());
    QVERIFY(setItem(made, direct(), "disconnect.currentLimit", "32"));
    made.items.erase("disconnect.k1");
    const auto found = contradictions(made, direct(), catalogue());
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0], std::string("disconnect.currentLimit"));
    QVERIFY(setItem(made, direct(), "Z9", "124")); // not in the catalogue
    QVERIFY(contradictions(made, direct(), catalogue()).empty());
}

void TestCodeCatalogue::survivesJson()
{
    const auto book = catalogue();
    const std::string json = toJson(book);
    const auto read = codeCatalogueFromJson(json, "codes.json");
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    QVERIFY(read->entries == book.entries);
    QCOMPARE(toJson(*read), json);
    QVERIFY(json.ends_with("}\n"));
    const auto empty = codeCatalogueFromJson(toJson(CodeCatalogue()), "codes.json");
    QVERIFY(empty && empty->entries.empty());
}

void TestCodeCatalogue::keepsUnknownKeys()
{
    const std::string json = R"({
  "$schema": "codes-1.schema.json",
  "organisation": {"name": "Grid"},
  "codes": [
    {"field": "Z9", "code": "001", "name": "b", "owner": "Ann", "content": {"a": true, "b": [], "c": 7}},
    {"field": "Z5", "code": "001", "name": "a"}
  ]
})";
    const auto read = codeCatalogueFromJson(json, "codes.json");
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    QCOMPARE(read->entries.front().field, std::string("Z5"));
    QCOMPARE(toText(read->entries.back().content.at("a")), std::string("true"));
    QCOMPARE(std::get<std::int64_t>(read->entries.back().content.at("c")), 7);
    const std::string written = toJson(*read);
    QVERIFY(written.find("\"owner\": \"Ann\"") != std::string::npos);
    QVERIFY(written.find("\"organisation\"") != std::string::npos);
    const auto again = codeCatalogueFromJson(written, "codes.json");
    QVERIFY(again && toJson(*again) == written);
}

void TestCodeCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const QByteArray& json, ErrorCode code,
                        const char* where) {
        QTest::newRow(name) << json << code << QByteArray(where);
    };
    const auto codes = [](const char* list) {
        return QByteArray(R"({"$schema": "codes-1.schema.json", "codes": )") + list + "}";
    };
    row("no JSON; ours", "{", ErrorCode::NotJson, "c.json");
    row("an array; ours", "[]", ErrorCode::WrongDocument, "c.json/$schema");
    row("a configuration; ours", R"({"$schema": "configuration-1.schema.json"})",
        ErrorCode::WrongDocument, "c.json/$schema");
    row("no schema; ours", "{}", ErrorCode::WrongDocument, "c.json/$schema");
    row("newer; ours", R"({"$schema": "https://x/codes-2.schema.json"})", ErrorCode::NewerFormat,
        "c.json/$schema");
    row("codes are no array; ours", codes("{}"), ErrorCode::Malformed, "c.json/codes");
    row("entry is no object; ours", codes("[7]"), ErrorCode::Malformed, "c.json/codes/1");
    row("no name; ours", codes(R"([{"field": "Z9", "code": "001"}])"), ErrorCode::Malformed,
        "c.json/codes/1");
    row("empty code; ours", codes(R"([{"field": "Z9", "code": "", "name": "x"}])"),
        ErrorCode::Malformed, "c.json/codes/1/code");
    row("code is a number; ours", codes(R"([{"field": "Z9", "code": 1, "name": "x"}])"),
        ErrorCode::Malformed, "c.json/codes/1/code");
    row("content is no object; ours",
        codes(R"([{"field": "Z9", "code": "001", "name": "x", "content": []}])"),
        ErrorCode::Malformed, "c.json/codes/1/content");
    row("content holds a fraction; ours",
        codes(R"([{"field": "Z9", "code": "001", "name": "x", "content": {"a": 1.5}}])"),
        ErrorCode::Malformed, "c.json/codes/1/content/a");
    row("list of numbers; ours",
        codes(R"([{"field": "Z9", "code": "001", "name": "x", "content": {"a": [1]}}])"),
        ErrorCode::Malformed, "c.json/codes/1/content/a");
    row("entry twice; ours", codes(R"([{"field": "Z9", "code": "001", "name": "x"},
                  {"field": "Z9", "code": "001", "name": "y"}])"),
        ErrorCode::Malformed, "c.json/codes/2");
}

void TestCodeCatalogue::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, where);
    const auto read = codeCatalogueFromJson(json.toStdString(), "c.json");
    QVERIFY(!read);
    QVERIFY2(read.error().code == code, toString(read.error()).c_str());
    QCOMPARE(read.error().where, where.toStdString());
    QVERIFY(!read.error().detail.empty());
}

QTEST_APPLESS_MAIN(TestCodeCatalogue)
#include "tst_code_catalogue.moc"
