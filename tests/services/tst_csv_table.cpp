// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/csv_table.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::services;

class TestCsvTable : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsLineNumbers();
    void limitsRows();
};

void TestCsvTable::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("rows"); // cells joined with |
    const auto row = [](const char* name, const char* text, QStringList header, QStringList rows) {
        QTest::newRow(name) << QByteArray(text) << header << rows;
    };
    const QString s = QStringLiteral("serial");
    const QString z = QStringLiteral("Z4");
    row("comma; RFC 4180", "serial,Z4\r\n1,2\r\n", {s, z}, {QStringLiteral("1|2")});
    row("semicolon; spreadsheets of most of Europe", "serial;Z4\n1;2\n3;4", {s, z},
        {QStringLiteral("1|2"), QStringLiteral("3|4")});
    row("tab; pasted", "serial\tZ4\n1\t2\n", {s, z}, {QStringLiteral("1|2")});
    row("byte order mark; CSV UTF-8 of spreadsheets", "\xEF\xBB\xBFserial;Z4\n1;2\n", {s, z},
        {QStringLiteral("1|2")});
    row("a list in a cell; ours", "serial;display.manual\n1;1.8.0,2.8.0\n",
        {s, QStringLiteral("display.manual")}, {QStringLiteral("1|1.8.0,2.8.0")});
    row("quotes; RFC 4180", "serial,comment\n1,\"a, \"\"b\"\"\nc\"\n",
        {s, QStringLiteral("comment")}, {QStringLiteral("1|a, \"b\"\nc")});
    row("blanks and empty lines; ours", "\n serial ; Z4 \n\n 1 ; 2 \n;\n", {s, z},
        {QStringLiteral("1|2")});
    row("short row; ours", "serial;Z4\n1\n", {s, z}, {QStringLiteral("1|")});
    row("one column; ours", "serial\n1\n", {s}, {QStringLiteral("1")});
    row("letters beyond ASCII; UTF-8",
        "serial;comment\n1;K\xC3\xB8"
        "benhavn\n",
        {s, QStringLiteral("comment")}, {QStringLiteral("1|K\u00F8benhavn")});
}

void TestCsvTable::reads()
{
    QFETCH(QByteArray, text);
    const auto table = parseCsv(text.toStdString());
    QVERIFY2(table.has_value(), table ? "" : toString(table.error()).c_str());
    QStringList header;
    for (const auto& name : table->header)
        header.append(QString::fromStdString(name));
    QTEST(header, "header");
    QStringList rows;
    for (const auto& row : table->rows) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells.append(QString::fromStdString(cell));
        rows.append(cells.join(u'|'));
    }
    QTEST(rows, "rows");
}

void TestCsvTable::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QByteArray("") << "line 1";
    QTest::newRow("blank lines alone") << QByteArray("\n\n") << "line 1";
    QTest::newRow("open quote") << QByteArray("a;b\n1;\"2\n3;4\n") << "line 2, column 2";
    QTest::newRow("text behind a quote") << QByteArray("a;b\n\"1\"x;2\n") << "line 2, column 1";
    QTest::newRow("too many cells") << QByteArray("a;b\n1;2;3\n") << "line 2, column 3";
    QTest::newRow("no UTF-8") << QByteArray("a;b\n1;\xE6\n") << "line 2";
}

void TestCsvTable::refuses()
{
    QFETCH(QByteArray, text);
    const auto table = parseCsv(text.toStdString());
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Malformed);
    QTEST(QString::fromStdString(table.error().where), "where");
    QVERIFY(!table.error().detail.empty());
}

void TestCsvTable::keepsLineNumbers()
{
    const auto table = parseCsv("serial;comment\n1;\"two\nlines\"\n\n2;x\n");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t{2});
    QCOMPARE(table->rows[0].line, 2);
    QCOMPARE(table->rows[1].line, 5);
}

void TestCsvTable::limitsRows()
{
    std::string text = "serial\n";
    for (int i = 0; i <= 100'000; ++i)
        text += "1\n";
    const auto table = parseCsv(text);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::LimitExceeded);
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
