// SPDX-License-Identifier: Apache-2.0
#include "typecodes/part_values.h"
#include "typecodes/rules.h"
#include "typecodes/words.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

using Values = std::map<std::string, std::string>;

/// The type number with the code of one position changed, whether that may stand there or not.
void changePosition(MeterConfiguration& into, const Family& family, const std::string& id,
                    const std::string& code)
{
    const auto type = parseTypeNumber(into.typeNumber, family);
    const auto* position = type ? type->position(id) : nullptr;
    QVERIFY2(position, (id + " of " + into.typeNumber).c_str());
    into.typeNumber = type->printed;
    into.typeNumber.replace(position->offset, position->length, code);
}

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> entries;
    for (std::size_t from = 0; from <= text.size() && !text.empty();) {
        const auto comma = std::min(text.find(',', from), text.size());
        entries.push_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return entries;
}

ItemValue raw(const Family& family, const std::string& path, const std::string& text)
{
    if (const PartItem* part = family.part(path)) {
        if (const auto checked = checkedPart(*part, family, text);
            checked && !std::holds_alternative<std::monostate>(*checked))
            return *checked;
        if (part->maximumCount > 0)
            return split(text);
    }
    if (family.displayList(path))
        return split(text);
    const auto number = parseWhole(text);
    if (path.starts_with("ct.") && number)
        return *number;
    return text;
}

/// The default document with these values put in as they are, without any check.
MeterConfiguration documentWith(const Family& family, const Values& values)
{
    auto made = *defaultConfiguration(family);
    for (const auto& [path, text] : values)
        if (path.starts_with("X"))
            changePosition(made, family, path, text);
    for (const auto& [path, text] : values) {
        if (path == "typeNumber")
            made.typeNumber = text;
        else if (!path.starts_with("X") && text.empty())
            made.items.erase(path);
        else if (!path.starts_with("X"))
            made.items[path] = raw(family, path, text);
    }
    return made;
}

bool breaks(const std::vector<Violation>& found, const std::string& rule)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const Violation& violation) { return violation.rule == rule; });
}

std::string printed(const Values& values)
{
    std::string text;
    for (const auto& [path, value] : values)
        text += (text.empty() ? "" : ", ") + path + "=" + value;
    return text;
}

} // namespace

/// Every rule of every family states, in its data file, values that pass it and values that break
/// it.
class TestFamilyRules : public QObject
{
    Q_OBJECT
private slots:
    void everyDefaultDocumentIsValid();
    void everyRuleIsTestedBothWays_data();
    void everyRuleIsTestedBothWays();
    void violationsSayEverything();
};

void TestFamilyRules::everyDefaultDocumentIsValid()
{
    QVERIFY(Catalogue::builtIn().families().size() >= 5);
    for (const Family& family : Catalogue::builtIn().families()) {
        const auto made = defaultConfiguration(family);
        QVERIFY2(made, made ? "" : toString(made.error()).c_str());
        const auto found = check(*made, family);
        QVERIFY2(found.empty(),
                 found.empty() ? "" : (family.id + ": " + found.front().what).c_str());
    }
}

void TestFamilyRules::everyRuleIsTestedBothWays_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("index");
    for (const Family& family : Catalogue::builtIn().families())
        for (std::size_t i = 0; i < family.rules.size(); ++i)
            QTest::newRow((family.id + "/" + family.rules[i].name).c_str())
                << QString::fromStdString(family.id) << static_cast<int>(i);
}

void TestFamilyRules::everyRuleIsTestedBothWays()
{
    QFETCH(QString, family);
    QFETCH(int, index);
    const Family& known = **Catalogue::builtIn().family(family.toStdString());
    const Rule& rule = known.rules[static_cast<std::size_t>(index)];
    QVERIFY2(!rule.passes.empty(), "the rule states no values that pass it");
    QVERIFY2(!rule.fails.empty(), "the rule states no values that break it");
    for (const auto& values : rule.passes) {
        const auto found = check(documentWith(known, values), known);
        QVERIFY2(!breaks(found, rule.name), ("broken by " + printed(values)).c_str());
    }
    for (const auto& values : rule.fails) {
        const auto found = check(documentWith(known, values), known);
        QVERIFY2(breaks(found, rule.name), ("not broken by " + printed(values)).c_str());
    }
}

void TestFamilyRules::violationsSayEverything()
{
    for (const Family& family : Catalogue::builtIn().families())
        for (const Rule& rule : family.rules)
            for (const auto& values : rule.fails)
                for (const auto& violation : check(documentWith(family, values), family)) {
                    const std::string all =
                        family.id + "/" + violation.rule + ": " + violation.what + violation.mend;
                    QVERIFY2(!violation.path.empty() && !violation.what.empty() &&
                                 !violation.mend.empty(),
                             all.c_str());
                    QVERIFY2(all.find('{') == std::string::npos, all.c_str());
                }
}

QTEST_APPLESS_MAIN(TestFamilyRules)
#include "tst_family_rules.moc"
