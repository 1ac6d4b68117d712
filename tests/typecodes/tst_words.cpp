// SPDX-License-Identifier: Apache-2.0
#include "typecodes/words.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void lists();
    void wholeNumbers_data();
    void wholeNumbers();
    void utf8_data();
    void utf8();
    void quotesShowNothingHarmful();
    void nearestWords();
    void allowedCodesOfEachKind();
};

void TestWords::lists()
{
    QCOMPARE(orList({}), std::string("nothing"));
    QCOMPARE(orList({"1"}), std::string("1"));
    QCOMPARE(orList({"1", "2"}), std::string("1 or 2"));
    QCOMPARE(orList({"1", "2", "3"}), std::string("1, 2 or 3"));
    QCOMPARE(orList({"1", "2", "3"}, 2), std::string("1, 2, … (3 values)"));
}

void TestWords::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<std::int64_t>>("number");
    using N = std::optional<std::int64_t>;
    QTest::newRow("plain") << QByteArray("20") << N(20);
    QTest::newRow("leading zeros are no octal") << QByteArray("020") << N(20);
    QTest::newRow("negative") << QByteArray("-7") << N(-7);
    for (const char* text :
         {"", " 1", "1 ", "+1", "1.0", "1,0", "1e3", "0x10", "1\u00A0000", "9223372036854775808"})
        QTest::newRow(text[0] ? text : "empty") << QByteArray(text) << N();
}

void TestWords::wholeNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<std::int64_t>, number);
    QVERIFY(parseWhole(text.toStdString()) == number);
}

// RFC 3629, 4 and 10.
void TestWords::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char* name, const char* bytes, bool sound) {
        QTest::newRow(name) << QByteArray(bytes) << sound;
    };
    row("empty", "", true);
    row("two, three and four bytes", "\xC3\xA6\xE2\x82\xAC\xF0\x9F\x94\x8C", true);
    row("a continuation alone", "\x80", false);
    row("cut off", "\xE2\x82", false);
    row("overlong, 2 bytes", "\xC0\xAF", false);
    row("overlong, 3 bytes", "\xE0\x80\xAF", false);
    row("overlong, 4 bytes", "\xF0\x80\x80\xAF", false);
    row("surrogate", "\xED\xA0\x80", false);
    row("beyond U+10FFFF", "\xF4\x90\x80\x80", false);
    row("no UTF-8 byte", "\xFF", false);
}

void TestWords::utf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, sound);
    QCOMPARE(isUtf8(bytes.toStdString()), sound);
}

void TestWords::quotesShowNothingHarmful()
{
    QCOMPARE(inQuotes("Z4"), std::string("\"Z4\""));
    QCOMPARE(inQuotes("a\x1B[31m\n\xFF"), std::string("\"a?[31m??\""));
    QCOMPARE(inQuotes(std::string(41, 'x')), "\"" + std::string(40, 'x') + "…\"");
}

void TestWords::nearestWords()
{
    const std::vector<std::string> paths{"display.manual", "display.backup", "ct.ratio", "Z4"};
    QCOMPARE(nearest("display.manul", paths).front(), std::string("display.manual"));
    QCOMPARE(nearest("ct.ration", paths).front(), std::string("ct.ratio"));
    QVERIFY(nearest("completely different", paths).empty());
    QVERIFY(nearest(std::string(100000, 'x'), paths).empty());
}

void TestWords::allowedCodesOfEachKind()
{
    const Family& family = **Catalogue::builtIn().family("omnipower-ct");
    QCOMPARE(allowedCodes(*family.field("Z4")), std::string("2, 3 or 4"));
    QCOMPARE(allowedCodes(*family.field("Z21")), std::string("001 to 600"));
    QCOMPARE(allowedCodes(*family.field("Z10")),
             std::string("000, or any other 3 digits from an order form"));
    QVERIFY(allowedCodes(*family.field("X14X15X16")).ends_with("or any other 3 digits"));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
