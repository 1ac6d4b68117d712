// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"
#include "app/cli/command_line.h"

#include <QFile>
#include <QtTest>

using namespace metersmith;
using namespace metersmith::cli;

class TestAuthoringDocuments : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentHasItsSchema();
    void adviceDoesNotMakeADocumentWrong();
    void unreadableFileIsNotOk();
    void comparisonSaysWho();
    void problemOfARowHasNoColumn();
    void compositionTellsWhatExcludes();
    void onlyAPdfNeedsFonts_data();
    void onlyAPdfNeedsFonts();
};

void TestAuthoringDocuments::everyDocumentHasItsSchema()
{
    for (const auto& document :
         {checksDocument({}), compositionDocument({}), comparisonDocument({}),
          importDocument({}, {}), codesDocument({}), templatesDocument({})}) {
        QCOMPARE(document.begin().key(), std::string("schema"));
        const auto what =
            QString::fromStdString(document["schema"]).section(u'.', 1).section(u'/', 0, 0);
        QVERIFY2(QFile::exists(QStringLiteral(METERSMITH_SOURCE_DIR "/app/cli/schemas/%1-1.schema."
                                                                    "json")
                                   .arg(what)),
                 qPrintable(what));
    }
}

void TestAuthoringDocuments::adviceDoesNotMakeADocumentWrong()
{
    typecodes::Violation violation{"r", "Z4", "what", "mend", true};
    const auto advised = checkDocument("a.json", {}, {violation});
    QCOMPARE(advised["ok"], true);
    QCOMPARE(advised["violations"][0]["advice"], true);
    violation.advice = false;
    QCOMPARE(checkDocument("a.json", {}, {violation})["ok"], false);
}

void TestAuthoringDocuments::unreadableFileIsNotOk()
{
    CheckedFile good;
    good.file = "a.json";
    CheckedFile bad;
    bad.file = "b.json";
    bad.error = Error{ErrorCode::NotJson, "b.json", "line 1", {}};
    QCOMPARE(checksDocument({good})["ok"], true);
    const auto both = checksDocument({good, bad});
    QCOMPARE(both["ok"], false);
    QCOMPARE(both["documents"][1]["error"]["code"], "not-json");
    QVERIFY(!both["documents"][0].contains("schema"));
}

void TestAuthoringDocuments::comparisonSaysWho()
{
    using typecodes::Change;
    std::vector<typecodes::ComparedItem> items(4);
    items[0].change = Change::Equal;
    items[1].change = Change::Same;
    items[1].path = "Z4";
    const auto alike = comparisonDocument(items);
    QCOMPARE(alike["equal"], true); // a and b are, though the template differs
    items[2].change = Change::OnlyB;
    items[3].change = Change::Conflict;
    const auto json = comparisonDocument(items);
    QCOMPARE(json["equal"], false);
    QCOMPARE(json["items"].size(), std::size_t{3});
    QCOMPARE(json["items"][1]["change"], "only-b");
    QCOMPARE(json["items"][2]["change"], "conflict");
    QVERIFY(json["items"][0]["base"].is_null());
}

void TestAuthoringDocuments::problemOfARowHasNoColumn()
{
    services::TableImport imported;
    imported.rows = 2;
    imported.problems.push_back({3, 0, "", {ErrorCode::RuleBroken, "line 3", "x", {}}});
    imported.problems.push_back({4, 2, "Z4", {ErrorCode::UnknownCode, "line 4", "x", {}}});
    const auto json = importDocument(imported, {});
    QVERIFY(!json["problems"][0].contains("column"));
    QCOMPARE(json["problems"][1]["column"], 2);
    QCOMPARE(json["problems"][1]["name"], "Z4");
}

void TestAuthoringDocuments::compositionTellsWhatExcludes()
{
    Composition composition;
    typecodes::OpenPosition position;
    position.options = {{"1", "yes", "", true, ""}, {"2", "no", "note", false, "not with X9 1"}};
    composition.positions.push_back(position);
    const auto json = compositionDocument(composition);
    QCOMPARE(json["complete"], false);
    const auto& options = json["positions"][0]["options"];
    QVERIFY(!options[0].contains("excludedBy"));
    QCOMPARE(options[1]["excludedBy"], "not with X9 1");
}

void TestAuthoringDocuments::onlyAPdfNeedsFonts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("fonts");
    const auto row = [](const char* name, const char* arguments, bool fonts) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << fonts;
    };
    row("pdf", "config explain a.json --order-form a.pdf", true);
    row("capitals", "config explain a.json --order-form=A.PDF", true);
    row("html", "config explain a.json --order-form a.html", false);
    row("none", "config explain a.pdf", false);
    row("help", "config explain a.json --order-form a.pdf --help", false);
    row("wrong usage", "config explain --order-form a.pdf", false);
}

void TestAuthoringDocuments::onlyAPdfNeedsFonts()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> words;
    for (const auto& argument : arguments)
        words.push_back(argument.toStdString());
    QTEST(needsFonts(words), "fonts");
}

QTEST_GUILESS_MAIN(TestAuthoringDocuments)
#include "tst_authoring_documents.moc"
