// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_compose.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& builtIn(const char* id)
{
    return **Catalogue::builtIn().family(id);
}

/// The CT family with demands between positions, as a data file may make them.
Family family()
{
    Family made = builtIn("omnipower-ct");
    Rule radio;
    radio.name = "radio-needs-battery";
    radio.kind = "requires";
    radio.when = {{"X11", {"1"}}};
    radio.then = {{"X12", {"1"}}};
    made.rules.push_back(radio);
    Rule aron;
    aron.name = "aron-is-not-class-c";
    aron.kind = "requires";
    aron.when = {{"X4", {"2"}}};
    aron.then = {{"X6", {"!C"}}};
    made.rules.push_back(aron);
    for (auto& field : made.positions)
        for (auto& value : field.values) {
            if (field.id == "X9" && value.code == "3")
                value.variants = {2};
            if (field.id == "X5" && value.code == "1")
                value.orderable = false;
        }
    return made;
}

const PositionOption& option(const std::vector<OpenPosition>& positions, const std::string& id,
                             const std::string& code)
{
    static const PositionOption none;
    for (const auto& position : positions)
        for (const auto& option : position.options)
            if (position.id == id && option.code == code)
                return option;
    return none;
}

PositionCodes codesOf(const std::string& number, const Family& of)
{
    PositionCodes codes;
    const auto type = parseTypeNumber(number, of);
    if (!type)
        qFatal("%s", toString(type.error()).c_str());
    for (const auto& position : type->positions)
        codes[position.id] = position.code;
    return codes;
}

} // namespace

class TestTypeCompose : public QObject
{
    Q_OBJECT
private slots:
    void excludes_data();
    void excludes();
    void everythingIsPossibleAtFirst();
    void aChoiceThatLeavesNothing();
    void printsAndReadsPartialNumbers_data();
    void printsAndReadsPartialNumbers();
    void refusesPartialNumbers_data();
    void refusesPartialNumbers();
    void everyPrefixOfANumberIsPartial();
    void composes();
    void doesNotCompose_data();
    void doesNotCompose();
};

void TestTypeCompose::excludes_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("because");
    const auto row = [](const char* name, const char* chosen, const char* id, const char* code,
                        const char* because) {
        QTest::newRow(name) << QString::fromUtf8(chosen) << QString::fromUtf8(id)
                            << QString::fromUtf8(code) << QString::fromUtf8(because);
    };
    row("what it needs is chosen otherwise; ours", "68_-__-___-___-__0_-___", "X11", "1",
        "needs X12 1 (Supply backup), not 0");
    row("what it needs may still come; ours", "685", "X11", "1", "");
    row("the other way round; ours", "68_-__-___-___-_1__-___", "X12", "0", "not with X11 1 (");
    row("a code that must not be; ours", "68_-__-__C-___-____-___", "X4", "2", "needs X6 ");
    row("variant 1 chosen; ours", "68_-__-___-_1_-____-___", "X9", "3", "not with X8 1 (Variant");
    row("variant 2 chosen; ours", "68_-__-___-_2_-____-___", "X9", "3", "");
    row("the value chosen, the variant open; ours", "68_-__-___-__3-____-___", "X8", "1",
        "not with X9 3 (");
    row("printed without a code; ours", "685", "X5", "1", "without a code");
    row("nothing stands against it; ours", "685-11-35C-D14-0011-040", "X6", "B", "");
}

void TestTypeCompose::excludes()
{
    QFETCH(QString, chosen);
    QFETCH(QString, id);
    QFETCH(QString, code);
    QFETCH(QString, because);
    const Family made = family();
    const auto codes = parsePartialNumber(chosen.toStdString(), made);
    QVERIFY2(codes, codes ? "" : toString(codes.error()).c_str());
    const auto positions = openPositions(made, *codes);
    const auto& found = option(positions, id.toStdString(), code.toStdString());
    QCOMPARE(found.code, code.toStdString());
    QCOMPARE(found.possible, because.isEmpty());
    QVERIFY2(QString::fromStdString(found.excludedBy).contains(because), found.excludedBy.c_str());
}

void TestTypeCompose::everythingIsPossibleAtFirst()
{
    for (const Family& each : Catalogue::builtIn().families()) {
        const auto positions = openPositions(each, {});
        QCOMPARE(positions.size(), each.positions.size());
        for (std::size_t i = 0; i < positions.size(); ++i) {
            QCOMPARE(positions[i].id, each.positions[i].id);
            QCOMPARE(positions[i].options.size(), each.positions[i].values.size());
            QVERIFY(positions[i].code.empty());
            for (std::size_t j = 0; j < positions[i].options.size(); ++j)
                QCOMPARE(positions[i].options[j].possible, each.positions[i].values[j].orderable);
        }
    }
}

void TestTypeCompose::aChoiceThatLeavesNothing()
{
    Family made = family();
    Rule rule;
    rule.kind = "requires";
    rule.when = {{"X10", {"1"}}};
    rule.then = {{"X13", {"2"}}}; // the family has only 1
    made.rules.push_back(rule);
    const auto positions = openPositions(made, {});
    QVERIFY(!option(positions, "X10", "1").possible);
    QVERIFY(!option(positions, "X10", "1").excludedBy.empty());
    QVERIFY(option(positions, "X10", "0").possible);
}

void TestTypeCompose::printsAndReadsPartialNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* name, const char* text, const char* printed) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(printed);
    };
    row("nothing; ours", "", "68_-__-___-___-____-___");
    row("the start of a number; ours", "685-11-3", "685-11-3__-___-____-___");
    row("without hyphens; ours", "685113", "685-11-3__-___-____-___");
    row("open positions in the middle; ours", "68_-1_-?5.-D14", "68_-1_-_5_-D14-____-___");
    row("part of the country; ours", "685-11-35C-D14-0011-04", "685-11-35C-D14-0011-___");
    row("lower case, blanks; ours", " 685 11 35c", "685-11-35C-___-____-___");
    row("whole; technical description, page 14", "685-11-35C-D14-0011-040",
        "685-11-35C-D14-0011-040");
    row("unlisted country; ours", "68_-__-___-___-____-092", "68_-__-___-___-____-092");
    row("half of 68; ours", "6", "68_-__-___-___-____-___");
    row("OMNIA, the start; data sheet OMNIA CT", "685-2-30P-13", "685-2-30P-13______-_______");
    row("OMNIA, joined position; data sheet OMNIA CT", "685230P1342AB",
        "685-2-30P-1342AB__-_______");
    row("OMNIA, half of a joined position; data sheet OMNIA CT", "685-2-30P-1342A",
        "685-2-30P-1342____-_______");
}

void TestTypeCompose::printsAndReadsPartialNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const Family& made = builtIn(
        printed.contains(QLatin1String("P-")) || printed.size() > 23 ? "omnia-ct" : "omnipower-ct");
    const auto codes = parsePartialNumber(text.toStdString(), made);
    QVERIFY2(codes, codes ? "" : toString(codes.error()).c_str());
    QCOMPARE(QString::fromStdString(partialNumber(made, *codes)), printed);
    const auto again = parsePartialNumber(partialNumber(made, *codes), made);
    QVERIFY(again && *again == *codes);
}

void TestTypeCompose::refusesPartialNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* text, ErrorCode code, const char* says) {
        QTest::newRow(name) << QString::fromUtf8(text) << code << QString::fromUtf8(says);
    };
    row("no such current range; ours", "685-11-39", ErrorCode::UnknownCode, "position X5");
    row("bit error; a meter's read-out", "685-11-35N", ErrorCode::UnknownCode,
        "position X6 (Accuracy class), character 8");
    row("letters in the country; ours", "68_-__-___-___-____-0A", ErrorCode::UnknownCode,
        "X14X15X16");
    row("another kind of meter; ours", "603", ErrorCode::Malformed, "begin with 68");
    row("too long; ours", "685-11-35C-D14-0011-0400", ErrorCode::Malformed, "18, such as");
}

void TestTypeCompose::refusesPartialNumbers()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const auto codes = parsePartialNumber(text.toStdString(), builtIn("omnipower-ct"));
    QVERIFY(!codes);
    QCOMPARE(codes.error().code, code);
    QVERIFY2(QString::fromStdString(codes.error().detail).contains(says),
             codes.error().detail.c_str());
}

void TestTypeCompose::everyPrefixOfANumberIsPartial()
{
    for (const Family& each : Catalogue::builtIn().families()) {
        const std::string number = each.defaultTypeNumber;
        const auto whole = codesOf(number, each);
        for (std::size_t length = 0; length <= number.size(); ++length) {
            const auto codes = parsePartialNumber(number.substr(0, length), each);
            QVERIFY2(codes, codes ? "" : toString(codes.error()).c_str());
            for (const auto& [id, code] : *codes)
                QCOMPARE(code, whole.at(id));
        }
        QVERIFY(*parsePartialNumber(number, each) == whole);
    }
}

void TestTypeCompose::composes()
{
    for (const Family& each : Catalogue::builtIn().families()) {
        const auto number = composeTypeNumber(each, codesOf(each.defaultTypeNumber, each));
        QVERIFY2(number, number ? "" : toString(number.error()).c_str());
        QCOMPARE(number->family, each.id);
        QVERIFY(*number == *parseTypeNumber(each.defaultTypeNumber, each));
    }
}

void TestTypeCompose::doesNotCompose_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("open; ours") << QStringLiteral("X9") << QString() << ErrorCode::Malformed
                                << QStringLiteral("X9 (Energy type)");
    QTest::newRow("unknown; ours") << QStringLiteral("X9") << QStringLiteral("7")
                                   << ErrorCode::UnknownCode << QStringLiteral("position X9");
    QTest::newRow("two characters; ours") << QStringLiteral("X9") << QStringLiteral("11")
                                          << ErrorCode::UnknownCode << QStringLiteral("\"11\"");
    QTest::newRow("not orderable; ours") << QStringLiteral("X5") << QStringLiteral("1")
                                         << ErrorCode::UnknownCode << QStringLiteral("may be 5");
    QTest::newRow("no such position; ours") << QStringLiteral("X99") << QStringLiteral("1")
                                            << ErrorCode::UnknownField << QStringLiteral("X99");
}

void TestTypeCompose::doesNotCompose()
{
    QFETCH(QString, id);
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const Family made = family();
    auto codes = codesOf("685-11-35C-D14-0011-040", made);
    codes[id.toStdString()] = value.toStdString();
    const auto number = composeTypeNumber(made, codes);
    QVERIFY(!number);
    QCOMPARE(number.error().code, code);
    QVERIFY2(QString::fromStdString(number.error().detail).contains(says),
             number.error().detail.c_str());
}

QTEST_APPLESS_MAIN(TestTypeCompose)
#include "tst_type_compose.moc"
