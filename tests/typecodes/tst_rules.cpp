// SPDX-License-Identifier: Apache-2.0
#include "typecodes/rules.h"

#include <QTest>

#include <set>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& ct()
{
    return **Catalogue::builtIn().family("omnipower-ct");
}

using Edit = void (*)(MeterConfiguration&);

std::string names(const std::vector<Violation>& found)
{
    std::string text;
    for (const auto& violation : found)
        text += violation.rule + " at " + violation.path + ": " + violation.what + "\n";
    return text;
}

std::vector<std::string> someReadings(std::size_t count)
{
    std::vector<std::string> ids{"1.8.0", "2.8.0", "3.8.0", "4.8.0", "0.4.2"};
    for (const auto& reading : ct().readings)
        if (ids.size() < count && !reading.historical && reading.energyTypes.empty() &&
            std::find(ids.begin(), ids.end(), reading.id) == ids.end())
            ids.push_back(reading.id);
    return ids;
}

} // namespace
Q_DECLARE_METATYPE(Edit)

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void breaks_data();
    void breaks();
    void holds_data();
    void holds();
    void violationsComeInDocumentOrder();
};

void TestRules::breaks_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char* name, const char* rule, const char* path, const char* says,
                        Edit edit) {
        QTest::newRow(name) << QString::fromUtf8(rule) << QString::fromUtf8(path)
                            << QString::fromUtf8(says) << edit;
    };
    using C = MeterConfiguration;
    row("three-phase type number", "type-number-of-family", "typeNumber", "X1",
        [](C& c) { c.typeNumber = "684-11-31B-N24-3101-040"; });
    row("Z4 missing", "z-code-missing", "Z4", "Integration", [](C& c) { c.items.erase("Z4"); });
    row("Z4 of no meter", "z-code-unknown", "Z4", "\"9\"",
        [](C& c) { c.items["Z4"] = std::string("9"); });
    row("Z21 not padded", "z-code-unknown", "Z21", "\"1\"",
        [](C& c) { c.items["Z21"] = std::string("1"); });
    row("alarm input, module without one", "alarm-input-needs-module", "Z8", "Z3 = 00",
        [](C& c) { c.items["Z8"] = std::string("2"); });
    row("pulse unit, module without input", "pulse-unit-needs-input", "Z12", "Z3 = 00",
        [](C& c) { c.items["Z12"] = std::string("02"); });
    row("tariff from the port, module without input", "tariff-port-needs-input", "Z13", "Z3 = 00",
        [](C& c) { c.items["Z13"] = std::string("001"); });
    row("ratio 601", "ct-ratio-range", "ct.ratio", "601",
        [](C& c) { c.items["ct.ratio"] = std::int64_t{601}; });
    row("ratio 0", "ct-ratio-range", "ct.ratio", "from 1 to 600",
        [](C& c) { c.items["ct.ratio"] = std::int64_t{0}; });
    row("Z21 says 20", "ct-ratio-matches-z21", "ct.ratio", "Z21 says 020",
        [](C& c) { c.items["Z21"] = std::string("020"); });
    row("primary does not match", "ct-ratio-matches-currents", "ct.primary", "100 A/5 A",
        [](C& c) { c.items["ct.primary"] = std::int64_t{100}; });
    row("1 A transformers, 5 A meter", "ct-secondary-matches-type", "ct.secondary", "X5 says 5 A",
        [](C& c) {
            c.items["ct.secondary"] = std::int64_t{1};
            c.items["ct.primary"] = std::int64_t{1};
        });
    row("17 automatic readings", "display-list-too-long", "display.automatic", "17 readings",
        [](C& c) { c.items["display.automatic"] = someReadings(17); });
    row("31 manual readings", "display-list-too-long", "display.manual", "at most 30",
        [](C& c) { c.items["display.manual"] = someReadings(31); });
    row("17 utility readings", "display-list-too-long", "display.utility", "at most 16",
        [](C& c) { c.items["display.utility"] = someReadings(17); });
    row("9 backup readings", "display-list-too-long", "display.backup", "at most 8",
        [](C& c) { c.items["display.backup"] = someReadings(9); });
    row("reading that is none", "display-reading-unknown", "display.backup", "9.9.9",
        [](C& c) { c.items["display.backup"] = std::vector<std::string>{"9.9.9"}; });
    row("reading twice", "display-reading-twice", "display.backup", "more than once", [](C& c) {
        c.items["display.backup"] = std::vector<std::string>{"1.8.0", "0.4.2", "1.8.0", "1.8.0"};
    });
    row("manual without A-", "display-legal-missing", "display.manual", "2.8.0", [](C& c) {
        c.items["display.manual"] = std::vector<std::string>{"1.8.0", "3.8.0", "4.8.0", "0.4.2"};
    });
    row("history in the automatic list", "display-history-in-automatic", "display.automatic",
        "98.1.0", [](C& c) {
            c.items["display.automatic"] = std::vector<std::string>{"1.8.0", "98.1.0"};
        });
    row("A- on an A+ meter", "display-reading-not-measured", "display.backup", "says A+", [](C& c) {
        c = *defaultConfiguration(ct(), "685-11-35C-D11-0011-040");
        c.items["display.backup"] = std::vector<std::string>{"2.8.0"};
    });
}

void TestRules::breaks()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, says);
    QFETCH(Edit, edit);
    auto configuration = *defaultConfiguration(ct());
    QVERIFY(check(configuration, ct()).empty());
    edit(configuration);
    const auto found = check(configuration, ct());
    const auto expected = std::find_if(found.begin(), found.end(), [&](const Violation& violation) {
        return violation.rule == rule.toStdString();
    });
    QVERIFY2(expected != found.end(), names(found).c_str());
    QCOMPARE(QString::fromStdString(expected->path), path);
    QVERIFY2(QString::fromStdString(expected->what).contains(says), expected->what.c_str());
    QVERIFY(!expected->mend.empty());
    for (const auto& text : {expected->what, expected->mend})
        QVERIFY2(text.find('{') == std::string::npos, text.c_str());
}

void TestRules::holds_data()
{
    QTest::addColumn<Edit>("edit");
    using C = MeterConfiguration;
    const auto row = [](const char* name, Edit edit) { QTest::newRow(name) << edit; };
    row("alarm input of the module", [](C& c) {
        c.items["Z3"] = std::string("03");
        c.items["Z8"] = std::string("4");
    });
    row("pulse input of the module", [](C& c) {
        c.items["Z3"] = std::string("05");
        c.items["Z12"] = std::string("03");
    });
    row("tariff input of the module", [](C& c) {
        c.items["Z3"] = std::string("01");
        c.items["Z13"] = std::string("001");
    });
    row("ratio 600", [](C& c) { QVERIFY(setItem(c, ct(), "ct.ratio", "600")); });
    row("16 automatic readings", [](C& c) { c.items["display.automatic"] = someReadings(16); });
    row("30 manual readings", [](C& c) { c.items["display.manual"] = someReadings(30); });
    row("8 backup readings", [](C& c) { c.items["display.backup"] = someReadings(8); });
    row("history in the manual list", [](C& c) {
        auto ids = someReadings(5);
        ids.push_back("98.1.0");
        c.items["display.manual"] = ids;
    });
    row("empty lists where nothing is required", [](C& c) {
        for (const char* path : {"display.automatic", "display.utility", "display.backup"})
            c.items[path] = std::vector<std::string>();
    });
    row("A+ meter needs no A- reading", [](C& c) {
        c = *defaultConfiguration(ct(), "685-11-35C-D11-0011-040");
        c.items["display.manual"] = std::vector<std::string>{"1.8.0", "0.4.2"};
    });
    row("type number unknown", [](C& c) { c.typeNumber.clear(); });
    row("order form", [](C& c) { c.items["Z13"] = std::string("417"); });
    row("no Z-codes at all", [](C& c) {
        for (const auto& field : ct().zCodes)
            c.items.erase(field.id);
    });
    row("no display lists", [](C& c) {
        for (const auto& list : ct().displayLists)
            c.items.erase(list.path);
    });
}

void TestRules::holds()
{
    QFETCH(Edit, edit);
    auto configuration = *defaultConfiguration(ct());
    edit(configuration);
    const auto found = check(configuration, ct());
    QVERIFY2(found.empty(), names(found).c_str());
}

void TestRules::violationsComeInDocumentOrder()
{
    auto configuration = *defaultConfiguration(ct());
    configuration.items["display.backup"] = std::vector<std::string>{"9.9.9"};
    configuration.items["display.automatic"] = std::vector<std::string>{"98.1.0"};
    configuration.items["ct.ratio"] = std::int64_t{0};
    configuration.items["Z8"] = std::string("2");
    configuration.typeNumber = "685";
    std::vector<std::string> places;
    for (const auto& violation : check(configuration, ct()))
        if (places.empty() || places.back() != violation.path)
            places.push_back(violation.path);
    const std::vector<std::string> expected{
        "typeNumber", "Z8", "ct.ratio", "ct.primary", "display.automatic", "display.backup"};
    QCOMPARE(places, expected);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
