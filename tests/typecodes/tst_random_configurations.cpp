// SPDX-License-Identifier: Apache-2.0
//
// Random valid configurations of every family, and single mutations of them. The seeds are fixed;
// METERSMITH_RANDOM_COUNT says how many of each (10 000 with optimisation, else 100: a sanitizer's
// or a debugger's build takes many times as long).
#include "plain_check.h"
#include "random_configuration.h"

#include <nlohmann/json.hpp>

#include <QTest>

#if defined(__SANITIZE_ADDRESS__)
#define METERSMITH_SANITIZED 1
#elif defined(__has_feature)
#define METERSMITH_SANITIZED __has_feature(address_sanitizer)
#else
#define METERSMITH_SANITIZED 0
#endif

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

using Json = nlohmann::ordered_json;

int count()
{
#if defined(__OPTIMIZE__) && !METERSMITH_SANITIZED
    constexpr int usual = 10'000;
#else
    constexpr int usual = 100;
#endif
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("METERSMITH_RANDOM_COUNT", &given);
    return given ? wanted : usual;
}

std::string names(const std::vector<Violation>& found)
{
    std::string text;
    for (const auto& violation : found)
        if (!violation.advice)
            text += violation.rule + " at " + violation.path + ": " + violation.what + "\n";
    return text;
}

void familyRows()
{
    QTest::addColumn<QString>("id");
    for (const Family& family : Catalogue::builtIn().families())
        QTest::newRow(family.id.c_str()) << QString::fromStdString(family.id);
}

const Family& family(const QString& id)
{
    return **Catalogue::builtIn().family(id.toStdString());
}

/// Changes one value of a document, often to a wrong one.
class Mutator
{
public:
    Mutator(const Family& family, RandomConfigurations& random)
        : m_family(family)
        , m_random(random)
        , m_dice(random.dice())
    {
    }

    /// What has been done, for the report.
    std::string mutate(Json& document)
    {
        std::vector<Json::json_pointer> places;
        collect(document, Json::json_pointer(), places);
        const auto place = m_dice.of(places);
        Json& value = document[place];
        const std::string was = value.dump();
        if (m_dice.oneIn(12)) {
            document[place.parent_pointer()].erase(place.back());
            return "removed " + place.to_string();
        }
        if (m_dice.oneIn(12)) {
            document[place.parent_pointer()][place.back() + "x"] = value;
            document[place.parent_pointer()].erase(place.back());
            return "renamed " + place.to_string();
        }
        value = m_dice.oneIn(6) ? otherType() : changed(value, pathOf(place));
        return place.to_string() + ": " + was + " to " + value.dump();
    }

private:
    static std::string pathOf(const Json::json_pointer& place)
    {
        std::string path = place.to_string().substr(1);
        std::replace(path.begin(), path.end(), '/', '.');
        return path.starts_with("z.") ? path.substr(2) : path;
    }

    static void collect(const Json& value, const Json::json_pointer& at,
                        std::vector<Json::json_pointer>& places)
    {
        if (!value.is_object())
            places.push_back(at);
        else
            for (const auto& entry : value.items())
                collect(entry.value(), at / entry.key(), places);
    }

    Json otherType()
    {
        const Json values[] = {nullptr,       7,     -1,  1.5,       true, "7", "true",
                               Json::array(), {"7"}, {7}, {{"a", 1}}};
        return values[m_dice.below(std::size(values))];
    }

    /// Of the same type: a neighbour, a limit, something far off, an entry more or less.
    Json changed(const Json& value, const std::string& path)
    {
        if (value.is_array())
            return changedList(value, path);
        if (value.is_boolean())
            return !value.get<bool>();
        if (value.is_number_integer()) {
            const auto number = value.get<std::int64_t>();
            const std::int64_t others[] = {number + 1, number - 1, 0,           -number,
                                           65536,      1000000000, number * 10, INT64_MIN};
            return others[m_dice.below(std::size(others))];
        }
        std::string text = value.get<std::string>();
        if (const PartItem* part = m_family.part(path);
            part && part->type == PartType::Choice && m_dice.oneIn(2))
            return m_dice.of(part->choices).code;
        const CodeField* field = path.front() == 'Z' ? m_family.field(path) : nullptr;
        if (field && m_dice.oneIn(2))
            return m_dice.of(field->values).code;
        if (text.empty() || m_dice.oneIn(4))
            return text + (m_dice.oneIn(2) ? "0" : "x");
        if (m_dice.oneIn(4))
            return text.substr(1);
        constexpr std::string_view characters = "0123456789ABCXx-.,=:/";
        text[m_dice.below(text.size())] = characters[m_dice.below(characters.size())];
        return text;
    }

    Json changedList(Json list, const std::string& path)
    {
        const std::size_t at = m_dice.below(list.size());
        switch (m_dice.below(6)) {
        case 0:
            list.push_back(list.empty() ? Json("1.8.0") : list[at]);
            break;
        case 1:
            if (!list.empty())
                list.erase(at);
            break;
        case 2:
            std::reverse(list.begin(), list.end());
            break;
        case 3:
            for (int i = 0; i < 260; ++i)
                list.push_back("entry " + std::to_string(i));
            break;
        case 4:
            list.push_back(entryOf(path));
            break;
        default:
            if (list.empty())
                list.push_back("");
            else
                list[at] = changed(list[at], {"?"});
        }
        return list;
    }

    /// An entry that may or may not belong there.
    std::string entryOf(const std::string& path)
    {
        const PartItem* part = m_family.part(path);
        if (part && !part->choices.empty())
            return m_dice.of(part->choices).code;
        if (const EntrySet* set = part ? m_family.set(part->set) : nullptr)
            return m_dice.of(set->entries).id;
        return m_dice.of(m_family.readings).id;
    }

    const Family& m_family;
    RandomConfigurations& m_random;
    Dice& m_dice;
};

} // namespace

class TestRandomConfigurations : public QObject
{
    Q_OBJECT
private slots:
    void validOnesPassAndSurvive_data() { familyRows(); }
    void validOnesPassAndSurvive();
    void mutationsAreCaughtOrHarmless_data() { familyRows(); }
    void mutationsAreCaughtOrHarmless();
};

void TestRandomConfigurations::validOnesPassAndSurvive()
{
    QFETCH(QString, id);
    const Family& data = family(id);
    RandomConfigurations random(data, 20261121);
    std::set<std::string> held;
    std::set<std::string> typeNumbers;
    std::size_t different = 0;
    MeterConfiguration before;
    for (int i = 0; i < count(); ++i) {
        const MeterConfiguration& made = random.next();
        QVERIFY2(mayBeWritten(random.found()), names(random.found()).c_str());
        const std::string json = toJson(made, data);
        const auto read = fromJson(json, Catalogue::builtIn());
        QVERIFY2(read, read ? "" : toString(read.error()).c_str());
        QVERIFY(*read == made);
        QCOMPARE(toJson(*read, data), json);
        if (i % 10 == 0) {
            QVERIFY(check(*read, data) == random.found());
            const std::string fault = PlainCheck(made, data).fault();
            QVERIFY2(fault.empty(), fault.c_str());
        }
        typeNumbers.insert(made.typeNumber);
        different += made == before ? 0 : 1;
        if (i % 10 == 0)
            for (const auto& item : made.items)
                held.insert(item.first);
        before = made;
    }
    QVERIFY2(different * 10 > static_cast<std::size_t>(count()) * 8,
             std::to_string(different).c_str());
    QVERIFY(typeNumbers.size() > static_cast<std::size_t>(count()) / 100);
    std::string never;
    for (const auto& path : random.paths())
        never += held.count(path) > 0 ? "" : " " + path;
    qInfo("%s: %zu different, %zu type numbers, %d checks; no document holds:%s", data.id.c_str(),
          different, typeNumbers.size(), random.checks(), never.c_str());
}

void TestRandomConfigurations::mutationsAreCaughtOrHarmless()
{
    QFETCH(QString, id);
    const Family& data = family(id);
    RandomConfigurations random(data, 20270401);
    Mutator mutator(data, random);
    int refused = 0;
    int broken = 0;
    int unchanged = 0;
    int harmless = 0;
    MeterConfiguration made;
    Json document;
    for (int i = 0; i < count(); ++i) {
        if (i % 10 == 0) {
            made = random.next();
            document = Json::parse(toJson(made, data));
        }
        Json mutant = document;
        const std::string done = mutator.mutate(mutant);
        const auto read = fromJson(mutant.dump(), Catalogue::builtIn());
        if (!read) {
            QVERIFY2(!read.error().where.empty() && !read.error().detail.empty(), done.c_str());
            ++refused;
        } else if (const auto found = check(*read, data); !mayBeWritten(found)) {
            for (const auto& violation : found)
                QVERIFY2(!violation.path.empty() && !violation.what.empty(), done.c_str());
            ++broken;
        } else if (*read == made) {
            ++unchanged;
        } else {
            const std::string fault = PlainCheck(*read, data).fault();
            QVERIFY2(fault.empty(), (done + "\n" + fault).c_str());
            ++harmless;
        }
    }
    qInfo("%s: %d refused, %d broken rules, %d the same, %d another valid value", data.id.c_str(),
          refused, broken, unchanged, harmless);
    QVERIFY(refused > 0 && broken > 0 && harmless > 0);
}

QTEST_APPLESS_MAIN(TestRandomConfigurations)
#include "tst_random_configurations.moc"
