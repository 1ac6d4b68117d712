// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <QtTest>

using namespace metersmith::cli;

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty; ours") << QString() << 0;
        QTest::newRow("ASCII; ours") << QStringLiteral("kWh") << 3;
        QTest::newRow("two bytes; UTF-8, RFC 3629") << QStringLiteral("äöü") << 3;
        QTest::newRow("three bytes; UTF-8, RFC 3629") << QStringLiteral("a → b") << 5;
    }
    void widths()
    {
        QFETCH(QString, text);
        QTEST(static_cast<int>(screenWidth(text.toStdString())), "width");
    }

    void alignsColumns()
    {
        TextTable table({"Name", "Value"});
        table.alignRight({1});
        table.add({"A → B", "1.5"});
        table.add({"C", "20000.25"});
        table.add({"alone"});
        QCOMPARE(QString::fromStdString(table.text(1)), QStringLiteral(" Name      Value\n"
                                                                       " ----      -----\n"
                                                                       " A → B       1.5\n"
                                                                       " C      20000.25\n"
                                                                       " alone\n"));
    }

    void hidesControlCharacters()
    {
        QCOMPARE(printable("a\033[31mb\nc\td\177"), std::string("a?[31mb c d?"));
        TextTable table;
        table.add({"\033]0;title\007"});
        QVERIFY(table.text().find('\033') == std::string::npos);
    }

    void breaksLinesBetweenWords()
    {
        using Lines = std::vector<std::string>;
        QCOMPARE(wrapped("one two three", 7), (Lines{"one two", "three"}));
        QCOMPARE(wrapped("unbreakable", 4), (Lines{"unbreakable"}));
        QCOMPARE(wrapped("a unbreakable b", 4), (Lines{"a", "unbreakable", "b"}));
        QCOMPARE(wrapped("", 4), (Lines{""}));
        QCOMPARE(wrapped("äöü äöü", 7), (Lines{"äöü äöü"}));
    }

    void csv_data()
    {
        QTest::addColumn<QByteArrayList>("cells");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain; RFC 4180, 2.4") << QByteArrayList{"a", "1.5"} << "a,1.5\r\n";
        QTest::newRow("comma; RFC 4180, 2.6") << QByteArrayList{"a,b", "c"} << "\"a,b\",c\r\n";
        QTest::newRow("quote; RFC 4180, 2.7") << QByteArrayList{"a\"b"} << "\"a\"\"b\"\r\n";
        QTest::newRow("line feed; RFC 4180, 2.6") << QByteArrayList{"a\nb"} << "\"a\nb\"\r\n";
        QTest::newRow("empty cells; ours") << QByteArrayList{"", ""} << ",\r\n";
    }
    void csv()
    {
        QFETCH(QByteArrayList, cells);
        std::vector<std::string> row;
        for (const auto& cell : cells)
            row.push_back(cell.toStdString());
        QTEST(QString::fromStdString(csvLine(row)), "line");
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
