// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/configuration_files.h"
#include "app/services/documents/table_import.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::services;

class TestTableImport : public QObject
{
    Q_OBJECT

private slots:
    void makesADocumentPerRow();
    void emptyCellKeepsTheTemplate();
    void namesEveryBadCell_data();
    void namesEveryBadCell();
    void refusesTheHeader_data();
    void refusesTheHeader();
    void keepsTheOthersOfABadRow();
    void savesAllOrNothing();
};

namespace
{

const typecodes::Family& family()
{
    return **typecodes::Catalogue::builtIn().family("omnipower-ct");
}

typecodes::MeterConfiguration base()
{
    auto configuration = *typecodes::defaultConfiguration(family());
    [[maybe_unused]] const auto set = typecodes::setItem(configuration, family(), "Z4", "3");
    return configuration;
}

Result<TableImport> imported(const std::string& text)
{
    const auto table = parseCsv(text);
    return table ? importTable(*table, base(), family()) : Result<TableImport>(fail(table.error()));
}

} // namespace

void TestTableImport::makesADocumentPerRow()
{
    const auto result = imported("serial;ct.ratio;typeNumber;Z21\n"
                                 "30000001;20;685-11-31C-D14-0011-040;\n"
                                 "30000002;;;010\n");
    QVERIFY2(result.has_value(), result ? "" : toString(result.error()).c_str());
    QCOMPARE(result->rows, 2);
    QVERIFY2(result->problems.empty(),
             result->problems.empty() ? "" : toString(result->problems[0].error).c_str());
    QCOMPARE(result->documents.size(), std::size_t{2});
    const auto& first = result->documents[0];
    QCOMPARE(first.serial, std::string("30000001"));
    QCOMPARE(first.configuration.number("ct.ratio"), std::int64_t{20});
    QCOMPARE(first.configuration.text("Z21"), std::string("020"));
    QCOMPARE(first.configuration.typeNumber, std::string("685-11-31C-D14-0011-040"));
    QCOMPARE(first.configuration.text("Z4"), std::string("3"));
    QCOMPARE(result->documents[1].configuration.number("ct.ratio"), std::int64_t{10});
}

void TestTableImport::emptyCellKeepsTheTemplate()
{
    const auto result = imported("serial;Z4\n1;\n");
    QVERIFY(result);
    QVERIFY(result->documents.at(0).configuration == base());
}

void TestTableImport::namesEveryBadCell_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("unknown code") << "1;9;1" << 2 << 2;
    QTest::newRow("ratio out of range") << "1;3;601" << 2 << 3;
    QTest::newRow("second row") << "1;3;1\n2;x;1" << 3 << 2;
    QTest::newRow("no serial") << ";3;1" << 2 << 1;
    QTest::newRow("serial that is no file name") << "../1;3;1" << 2 << 1;
    QTest::newRow("serial twice") << "1;3;1\n1;3;1" << 3 << 1;
}

void TestTableImport::namesEveryBadCell()
{
    QFETCH(QString, rows);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto result = imported("serial;Z4;ct.ratio\n" + rows.toStdString() + "\n");
    QVERIFY(result);
    QCOMPARE(result->problems.size(), std::size_t{1});
    const auto& problem = result->problems.front();
    QCOMPARE(problem.line, line);
    QCOMPARE(problem.column, static_cast<std::size_t>(column));
    const std::string place = "line " + std::to_string(line) + ", column " + std::to_string(column);
    QVERIFY2(problem.error.where.find(place) == 0, problem.error.where.c_str());
    QVERIFY(!problem.error.detail.empty());
}

void TestTableImport::refusesTheHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("place");
    QTest::newRow("no serial") << "Z4;ct.ratio"
                               << "line 1";
    QTest::newRow("unknown path") << "serial;ct.ration"
                                  << "line 1, column 2";
    QTest::newRow("twice") << "serial;Z4;Z4"
                           << "line 1, column 3";
    QTest::newRow("no name") << "serial;;Z4"
                             << "line 1, column 2";
}

void TestTableImport::refusesTheHeader()
{
    QFETCH(QString, header);
    QFETCH(QString, place);
    const auto result = imported(header.toStdString() + "\n1\n");
    QVERIFY(!result);
    QVERIFY2(result.error().where.find(place.toStdString()) == 0, result.error().where.c_str());
}

void TestTableImport::keepsTheOthersOfABadRow()
{
    const auto result = imported("serial;Z4\n1;3\n2;x\n3;2\n");
    QVERIFY(result);
    QCOMPARE(result->documents.size(), std::size_t{2});
    QCOMPARE(result->problems.size(), std::size_t{1});
    QCOMPARE(result->documents[1].serial, std::string("3"));
}

void TestTableImport::savesAllOrNothing()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("meters/new"));
    const auto first = imported("serial\n2\n");
    QVERIFY(first && saveImported(*first, folder, false));
    QVERIFY(loadConfiguration(folder + QStringLiteral("/2.json")));
    const auto more = imported("serial\n1\n2\n3\n");
    QVERIFY(more);
    const auto refused = saveImported(*more, folder, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("2.json")});
    const auto replaced = saveImported(*more, folder, true);
    QVERIFY(replaced);
    QCOMPARE(replaced->size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_table_import.moc"
