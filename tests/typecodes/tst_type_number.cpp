// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_number.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

class TestTypeNumber : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void everyCodeOfEveryPositionIsExplained();
    void everyOtherCharacterIsRefusedByPosition();
    void offsetsPointIntoThePrintedForm();
    void ofAnotherFamily();
    void findsTheFamily_data();
    void findsTheFamily();
    void aValueWithoutAnOrderableCodeIsRefused();
};

void TestTypeNumber::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    const QByteArray printed = "685-11-35C-D14-0011-040";
    QTest::newRow("printed; technical description, page 14") << printed << printed;
    QTest::newRow("compact, as in 1.1.96.1.1.255; HAN-NVE page 5")
        << QByteArray("6851135CD140011040") << printed;
    QTest::newRow("lower case; ours") << QByteArray("685-11-35c-d14-0011-040") << printed;
    QTest::newRow("blanks; ours") << QByteArray(" 685 11 35C  D14 0011 040\r\n") << printed;
    QTest::newRow("typographic dashes; ours")
        << QByteArray("685\u201311\u201135C\u2010D14\u22120011\u00A0040") << printed;
    QTest::newRow("generation N with X10 = 1; HAN-NVE page 5")
        << QByteArray("6851121BN141101040") << QByteArray("685-11-21B-N14-1101-040");
    QTest::newRow("country in no list, seen in the field")
        << QByteArray("6851131CD140011013") << QByteArray("685-11-31C-D14-0011-013");
}

void TestTypeNumber::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    const auto type = parseTypeNumber(text.toStdString());
    QVERIFY2(type, type ? "" : toString(type.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(type->printed), printed);
    QCOMPARE(type->family, std::string("omnipower-ct"));
    QCOMPARE(type->compact.size(), std::size_t{18});
    QCOMPARE(type->positions.size(), std::size_t{14});
    const auto again = parseTypeNumber(type->compact);
    QVERIFY(again && *again == *type && again->printed == type->printed);
}

void TestTypeNumber::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* text, ErrorCode code, const char* says) {
        QTest::newRow(name) << QByteArray(text) << code << QByteArray(says);
    };
    const auto malformed = ErrorCode::Malformed;
    const auto unknown = ErrorCode::UnknownCode;
    const auto noFamily = ErrorCode::UnknownFamily;
    row("bit error in a pushed number: X6 is N", "6841131NN243101040", unknown,
        "position X6 (Accuracy class), character 8, is \"N\"; it may be A, B, 2 or 1");
    row("OMNIA e-meter; user guide, page 72", "684-2-31P-1111xxxx-1234567", noFamily, "OMNIA");
    row("382C, the older scheme", "68438BC450000", malformed, "older 162 and 382");
    row("empty; ours", "", malformed, "begin with 68");
    row("MULTICAL; ours", "603-C-219-1B-00-DK", malformed, "begin with 68");
    row("cut off; ours", "685-11-35C-D14-0011", malformed, "18, such as");
    row("one too many; ours", "685-11-35C-D14-0011-0401", malformed, "19 characters");
    row("only the start; ours", "685", malformed, "18, such as");
    row("no meter type; ours", "687-11-35C-D14-0011-040", unknown, "position X1 (Meter type)");
    row("2(6) A; ours", "685-11-32C-D14-0011-040", unknown,
        "position X5 (Current range), character 7, is \"2\"; it may be 1 or 5");
    row("class A is for direct meters; technical description 5.2", "685-11-35A-D14-0011-040",
        unknown, "it may be B, C, 1 or 5");
    row("letter in the country; ours", "685-11-35C-D14-0011-0X0", unknown, "X14X15X16");
    row("control character; ours", "685-11-35\x01-D14-0011-040", unknown, "is \"?\"");
    row("far too long; ours",
        "6851135CD1400110406851135CD1400110406851135CD1400110406851135CD140011040", malformed,
        "longer than any");
}

void TestTypeNumber::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, says);
    const auto type = parseTypeNumber(text.toStdString());
    QVERIFY(!type);
    const std::string shown = toString(type.error());
    QVERIFY2(type.error().code == code, shown.c_str());
    QVERIFY2(type.error().detail.find(says.toStdString()) != std::string::npos, shown.c_str());
}

void TestTypeNumber::everyCodeOfEveryPositionIsExplained()
{
    const Family& family = **Catalogue::builtIn().family("omnipower-ct");
    const auto base = parseTypeNumber(family.defaultTypeNumber);
    QVERIFY(base);
    for (const auto& field : family.positions) {
        const auto* at = base->position(field.id);
        QVERIFY(at);
        for (const auto& value : field.values) {
            std::string text = base->printed;
            text.replace(at->offset, at->length, value.code);
            const auto type = parseTypeNumber(text);
            QVERIFY2(type, text.c_str());
            QCOMPARE(type->code(field.id), value.code);
            QCOMPARE(type->position(field.id)->meaning, value.meaning);
            QVERIFY(type->position(field.id)->known);
        }
    }
}

void TestTypeNumber::everyOtherCharacterIsRefusedByPosition()
{
    const Family& family = **Catalogue::builtIn().family("omnipower-ct");
    const std::string compact = parseTypeNumber(family.defaultTypeNumber)->compact;
    int refused = 0;
    std::size_t at = 2;
    for (const auto& field : family.positions) {
        if (field.length > 1)
            break;
        for (char c = '0'; c <= 'Z'; ++c) {
            std::string text = compact;
            text[at] = c;
            const auto type = parseTypeNumber(text, family);
            QCOMPARE(type.has_value(), field.find(std::string(1, c)) != nullptr);
            if (type)
                continue;
            QCOMPARE(type.error().code, ErrorCode::UnknownCode);
            QCOMPARE(type.error().where, "type number/" + field.id);
            ++refused;
        }
        ++at;
    }
    QVERIFY(refused > 400);
}

void TestTypeNumber::offsetsPointIntoThePrintedForm()
{
    const auto type = parseTypeNumber("6851135CD140011092");
    QVERIFY(type);
    for (const auto& position : type->positions)
        QCOMPARE(type->printed.substr(position.offset, position.length), position.code);
    const auto* country = type->position("X14X15X16");
    QVERIFY(country && !country->known);
    QCOMPARE(country->meaning, std::string("unknown country code 092"));
    QVERIFY(!type->position("X15"));
    QCOMPARE(type->code("X99"), std::string());
}

void TestTypeNumber::ofAnotherFamily()
{
    const Family& family = **Catalogue::builtIn().family("omnipower-ct");
    const auto type = parseTypeNumber("6841131BN243101040", family);
    QVERIFY(!type);
    QCOMPARE(type.error().code, ErrorCode::UnknownCode);
    QCOMPARE(type.error().where, std::string("type number/X1"));
}

void TestTypeNumber::findsTheFamily_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("wrong"); // position, "" for a right number
    const auto row = [](const char* name, const char* text, const char* family,
                        const char* wrong = "") {
        QTest::newRow(name) << QByteArray(text) << QByteArray(family) << QByteArray(wrong);
    };
    row("pushed by a three-phase meter in Norway", "6841131BN243101040", "omnipower-3ph");
    row("the same as on the order form", "684-11-31B-N24-3101-040", "omnipower-3ph");
    row("pushed by a single-phase meter in Norway", "6861111BN242101040", "omnipower-1ph");
    row("X3 4: DIN rail; data sheet DIN rail", "684-14-39B-N24-4100-010", "omnipower-3ph-din");
    row("data sheet CT", "685-11-35C-D14-0011-040", "omnipower-ct");
    row("data sheet OMNIA CT", "685-2-30P-1342ABE0-3C14040", "omnia-ct");
    row("bit error in X6 of a pushed number", "6841131NN243101040", "omnipower-3ph", "X6");
    row("bit error in X3, the rest three-phase; ours", "684-17-31B-N24-3101-040", "omnipower-3ph",
        "X3");
    row("bit error in X5 of a DIN rail meter; ours", "684-14-38B-N24-4100-010", "omnipower-3ph-din",
        "X5");
    row("cut off after X3 of a DIN rail meter; ours", "684-14-39B-N24", "omnipower-3ph-din", "-");
    row("bit error in OMNIA's X5; ours", "685-2-30Q-1342ABE0-3C14040", "omnia-ct", "X5");
    row("OMNIA's current range printed without a code; data sheet OMNIA CT",
        "685-2-30P-1342ABE0-XC14040", "omnia-ct", "X14");
}

void TestTypeNumber::findsTheFamily()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, wrong);
    const auto type = parseTypeNumber(text.toStdString(), Catalogue::builtIn());
    if (wrong.isEmpty()) {
        QVERIFY2(type, type ? "" : toString(type.error()).c_str());
        QCOMPARE(QByteArray::fromStdString(type->family), family);
        return;
    }
    QVERIFY(!type);
    // As the family itself says it.
    const auto own =
        parseTypeNumber(text.toStdString(), **Catalogue::builtIn().family(family.toStdString()));
    QVERIFY(!own);
    QCOMPARE(type.error().detail, own.error().detail);
    QCOMPARE(type.error().where,
             wrong == "-" ? std::string("type number") : "type number/" + wrong.toStdString());
}

void TestTypeNumber::aValueWithoutAnOrderableCodeIsRefused()
{
    Family family = **Catalogue::builtIn().family("omnipower-ct");
    for (auto& field : family.positions)
        if (field.id == "X5")
            field.values.front().orderable = false;
    QVERIFY(parseTypeNumber("685-11-35C-D14-0011-040", family));
    const auto refused = parseTypeNumber("685-11-31C-D14-0011-040", family);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.find("it may be 5") != std::string::npos,
             refused.error().detail.c_str());
}

QTEST_APPLESS_MAIN(TestTypeNumber)
#include "tst_type_number.moc"
