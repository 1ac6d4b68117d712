// SPDX-License-Identifier: Apache-2.0
#include "typecodes/configuration.h"
#include "typecodes/rules.h"

#include <QTest>

#include <clocale>

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

std::vector<std::string> paths(const std::vector<Difference>& differences)
{
    std::vector<std::string> list;
    for (const auto& difference : differences)
        list.push_back(difference.path);
    return list;
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT
private slots:
    void defaultsAreValid_data();
    void defaultsAreValid();
    void defaultsOfAWrongType();
    void sets_data();
    void sets();
    void refuses_data();
    void refuses();
    void linkedItemsKeepStep();
    void everyRatioOfTheSheet();
    void typeNumberDecidesTheSecondaryCurrent();
    void valuesAndRemoval();
    void numbersDoNotDependOnTheLocale();
    void comparesInOrderWithoutDerived();
    void speaksInWords();
};

void TestConfiguration::defaultsAreValid_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("default") << QByteArray();
    QTest::newRow("A+") << QByteArray("685-11-35C-D11-0011-040");
    QTest::newRow("A+/A-") << QByteArray("685-11-35C-D12-0011-040");
    QTest::newRow("A+/R+") << QByteArray("685-11-35C-D13-0011-040");
    QTest::newRow("A+/A-/R+/R-, 1 A, Aron") << QByteArray("685-11-21C-N14-1101-040");
}

void TestConfiguration::defaultsAreValid()
{
    QFETCH(QByteArray, type);
    const auto made = defaultConfiguration(ct(), type.toStdString());
    QVERIFY(made);
    const auto broken = check(*made, ct());
    QVERIFY2(broken.empty(), broken.empty() ? "" : broken.front().what.c_str());
    for (const auto& item : ct().items)
        QVERIFY2(item.group == "identity" || made->find(item.path), item.path.c_str());
    QCOMPARE(made->number("ct.ratio"), 1);
    QCOMPARE(made->text("Z21"), std::string("001"));
    QCOMPARE(made->list("display.manual").front(), std::string("1.8.0"));
}

void TestConfiguration::defaultsOfAWrongType()
{
    const auto made = defaultConfiguration(ct(), "685-11-35C-D15-0011-040");
    QVERIFY(!made);
    QCOMPARE(made.error().where, std::string("type number/X9"));
}

void TestConfiguration::sets_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("then");
    const auto row = [](const char* path, const char* text, const char* then) {
        QTest::addRow("%s=%s", path, text)
            << QByteArray(path) << QByteArray(text) << QByteArray(then);
    };
    row("ct.ratio", "20", "20");
    row("ct.ratio", "600", "600");
    row("ct.ratio", " 007 ", "7");
    row("ct.primary", "100", "100");
    row("ct.secondary", "5", "5");
    row("Z21", "020", "020");
    row("Z21", "20", "020");
    row("Z21", "599", "599");
    row("Z4", "3", "3");
    row("Z5", "123", "123");
    row("Z13", "417", "417");
    row("Z1", "2", "2");
    row("display.manual", "1.8.0,2.8.0", "1.8.0,2.8.0");
    row("display.backup", " 1.8.0 , 1.6.0/date ", "1.8.0,1.6.0/date");
    row("display.utility", "", "");
    row("comment", "Hjem, r\u00F8dt skap", "Hjem, r\u00F8dt skap");
    row("typeNumber", "6851131bd110111090", "685-11-31B-D11-0111-090");
}

void TestConfiguration::sets()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, then);
    auto configuration = fresh();
    const auto done = setItem(configuration, ct(), path.toStdString(), text.toStdString());
    QVERIFY2(done, done ? "" : toString(done.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(configuration.text(path.toStdString())), then);
}

void TestConfiguration::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* path, const char* text, ErrorCode code, const char* says) {
        QTest::addRow("%s=%s", path, text)
            << QByteArray(path) << QByteArray(text) << code << QByteArray(says);
    };
    row("ct.ratio", "0", ErrorCode::OutOfRange, "from 1 to 600");
    row("ct.ratio", "601", ErrorCode::OutOfRange, "from 1 to 600");
    row("ct.ratio", "-5", ErrorCode::OutOfRange, "from 1 to 600");
    row("ct.ratio", "99999999999999999999", ErrorCode::OutOfRange, "from 1 to 600");
    row("ct.ratio", "2.5", ErrorCode::Malformed, "no whole number; the CT ratio is");
    row("ct.ratio", "2,5", ErrorCode::Malformed, "from 1 to 600");
    row("ct.ratio", "twenty", ErrorCode::Malformed, "from 1 to 600");
    row("ct.ratio", "", ErrorCode::Malformed, "from 1 to 600");
    row("ct.ratio", "2e1", ErrorCode::Malformed, "from 1 to 600");
    row("Z21", "000", ErrorCode::UnknownCode, "001 to 600");
    row("Z21", "601", ErrorCode::UnknownCode, "001 to 600");
    row("Z4", "1", ErrorCode::UnknownCode, "2, 3 or 4");
    row("Z4", "", ErrorCode::UnknownCode, "2, 3 or 4");
    row("Z5", "12", ErrorCode::UnknownCode, "3 digits from an order form");
    row("Z5", "12a", ErrorCode::UnknownCode, "3 digits from an order form");
    row("Z9", "000", ErrorCode::UnknownField, "did you mean");
    row("z4", "3", ErrorCode::UnknownField, "Z4");
    row("X9", "4", ErrorCode::UnknownField, "has no item");
    row("display.manul", "1.8.0", ErrorCode::UnknownField, "display.manual");
    row("display.manual", "1.8.0,9.9.9", ErrorCode::UnknownCode, "is no reading");
    row("display.manual", "1.8.0,,2.8.0", ErrorCode::Malformed, "two commas");
    row("display.manual", "1.8.0/second", ErrorCode::UnknownCode, "1.8.0/secondary");
    row("ct.primary", "102", ErrorCode::OutOfRange, "100 A (ratio 20) and 105 A (ratio 21)");
    row("ct.primary", "3005", ErrorCode::OutOfRange, "5 to 3000 A");
    row("ct.primary", "a lot", ErrorCode::Malformed, "amperes");
    row("ct.secondary", "1", ErrorCode::OutOfRange, "X5 says 5 A");
    row("typeNumber", "684-11-31B-N24-3101-040", ErrorCode::UnknownCode, "X1");
    row("comment", "\xC3\x28", ErrorCode::Malformed, "UTF-8");
    row("", "1", ErrorCode::UnknownField, "has no item");
}

void TestConfiguration::refuses()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, says);
    auto configuration = fresh();
    const auto done = setItem(configuration, ct(), path.toStdString(), text.toStdString());
    QVERIFY(!done);
    const std::string shown = toString(done.error());
    QVERIFY2(done.error().code == code, shown.c_str());
    QVERIFY2(done.error().detail.find(says.toStdString()) != std::string::npos, shown.c_str());
    QCOMPARE(configuration, fresh());
}

void TestConfiguration::linkedItemsKeepStep()
{
    auto configuration = fresh();
    QVERIFY(setItem(configuration, ct(), "ct.ratio", "20"));
    QCOMPARE(configuration.text("Z21"), std::string("020"));
    QCOMPARE(configuration.number("ct.primary"), 100);
    QCOMPARE(configuration.number("ct.secondary"), 5);
    QVERIFY(setItem(configuration, ct(), "Z21", "040"));
    QCOMPARE(configuration.number("ct.ratio"), 40);
    QCOMPARE(configuration.number("ct.primary"), 200);
    QVERIFY(setItem(configuration, ct(), "ct.primary", "1500"));
    QCOMPARE(configuration.number("ct.ratio"), 300);
    QCOMPARE(configuration.text("Z21"), std::string("300"));
    QVERIFY(check(configuration, ct()).empty());
}

// Data sheet OMNIPOWER CT, Z21: "120 A/5 A", "24 A/1 A", 024.
void TestConfiguration::everyRatioOfTheSheet()
{
    for (const auto& value : ct().field("Z21")->values) {
        auto configuration = fresh();
        QVERIFY(setItem(configuration, ct(), "Z21", value.code));
        const std::string printed = std::to_string(configuration.number("ct.primary")) +
                                    " A/5 A or " +
                                    std::to_string(configuration.number("ct.ratio")) + " A/1 A";
        QCOMPARE(printed, value.meaning);
    }
}

void TestConfiguration::typeNumberDecidesTheSecondaryCurrent()
{
    auto configuration = fresh();
    QVERIFY(setItem(configuration, ct(), "ct.ratio", "20"));
    QVERIFY(setItem(configuration, ct(), "typeNumber", "685-11-31C-D14-0011-040"));
    QCOMPARE(configuration.number("ct.secondary"), 1);
    QCOMPARE(configuration.number("ct.primary"), 20);
    QCOMPARE(configuration.number("ct.ratio"), 20);
    QVERIFY(setItem(configuration, ct(), "typeNumber", ""));
    QVERIFY(setItem(configuration, ct(), "ct.secondary", "5"));
    QCOMPARE(configuration.number("ct.primary"), 100);
    QVERIFY(!setItem(configuration, ct(), "ct.secondary", "2"));
    QVERIFY(check(configuration, ct()).empty());
}

void TestConfiguration::valuesAndRemoval()
{
    auto configuration = fresh();
    QVERIFY(setItem(configuration, ct(), "ct.ratio", ItemValue(std::int64_t{20})));
    QVERIFY(setItem(configuration, ct(), "Z4", ItemValue(std::string("2"))));
    const std::vector<std::string> ids{"1.8.0", "0.4.2"};
    QVERIFY(setItem(configuration, ct(), "display.backup", ItemValue(ids)));
    QCOMPARE(configuration.list("display.backup"), ids);
    QVERIFY(!setItem(configuration, ct(), "Z4", ItemValue(ids)));
    QVERIFY(setItem(configuration, ct(), "ct.ratio", ItemValue()));
    for (const char* path : {"ct.ratio", "Z21", "ct.primary"})
        QVERIFY2(!configuration.find(path), path);
    QVERIFY(setItem(configuration, ct(), "Z4", ItemValue()));
    QCOMPARE(configuration.text("Z4"), std::string());
    QVERIFY(!setItem(configuration, ct(), "Z9", ItemValue()));
    QCOMPARE(toText(ItemValue()), std::string());
    QCOMPARE(configuration.number("Z9", 7), 7);
}

void TestConfiguration::numbersDoNotDependOnTheLocale()
{
    const char* old = std::setlocale(LC_ALL, nullptr);
    const std::string before = old ? old : "C";
    std::setlocale(LC_ALL, "de_DE.UTF-8"); // may not be installed; the test then proves less
    auto configuration = fresh();
    QVERIFY(setItem(configuration, ct(), "ct.primary", "3000"));
    QCOMPARE(configuration.text("ct.primary"), std::string("3000"));
    QVERIFY(!setItem(configuration, ct(), "ct.ratio", "2,5"));
    QVERIFY(toJson(configuration, ct()).find("\"primary\": 3000") != std::string::npos);
    std::setlocale(LC_ALL, before.c_str());
}

void TestConfiguration::comparesInOrderWithoutDerived()
{
    const auto a = fresh();
    auto b = a;
    QVERIFY(compare(a, b, ct()).empty());
    QVERIFY(setItem(b, ct(), "display.manual", "1.8.0,2.8.0,3.8.0,4.8.0,0.4.2"));
    QVERIFY(setItem(b, ct(), "Z22", "2"));
    QVERIFY(setItem(b, ct(), "ct.ratio", "20"));
    QVERIFY(setItem(b, ct(), "Z4", "3"));
    QVERIFY(setItem(b, ct(), "comment", "another"));
    const auto differences = compare(a, b, ct());
    const std::vector<std::string> expected{"ct.ratio", "Z4", "Z22", "display.manual"};
    QCOMPARE(paths(differences), expected);
    QCOMPARE(toText(differences[0].a), std::string("1"));
    QCOMPARE(toText(differences[0].b), std::string("20"));
    QVERIFY(setItem(b, ct(), "Z4", ItemValue()));
    QVERIFY(std::holds_alternative<std::monostate>(compare(a, b, ct())[1].b));
    QVERIFY(setItem(b, ct(), "typeNumber", "685-11-31C-D14-0011-040"));
    QCOMPARE(compare(a, b, ct()).front().path, std::string("typeNumber"));
}

void TestConfiguration::speaksInWords()
{
    const auto words = [](const char* path, ItemValue value) {
        return QString::fromStdString(valueInWords(ct(), path, value));
    };
    QCOMPARE(words("Z4", std::string("2")), QStringLiteral("15 min."));
    QCOMPARE(words("Z21", std::string("020")), QStringLiteral("100 A/5 A or 20 A/1 A"));
    QCOMPARE(words("Z21", std::string("025")), QStringLiteral("ratio 25"));
    QCOMPARE(words("Z5", std::string("123")), QStringLiteral("order form 123"));
    QCOMPARE(words("Z4", std::string("9")), QStringLiteral("unknown code 9"));
    QCOMPARE(words("ct.ratio", std::int64_t{20}), QStringLiteral("20"));
    QCOMPARE(words("ct.primary", std::int64_t{100}), QStringLiteral("100 A"));
    QCOMPARE(words("Z4", {}), QStringLiteral("not set"));
    QCOMPARE(words("display.backup", std::vector<std::string>{"1.8.0", "0.4.2"}),
             QStringLiteral("Active energy import A+, primary; CT ratio"));
    QCOMPARE(words("display.backup", std::vector<std::string>{}), QStringLiteral("no readings"));
    QCOMPARE(itemName(ct(), "Z4"), std::string("Integration period / load profile period"));
    QCOMPARE(itemName(ct(), "Z21"), std::string("Transformer ratio"));
    QCOMPARE(itemName(ct(), "ct.primary"), std::string("CT primary current"));
}

QTEST_APPLESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
