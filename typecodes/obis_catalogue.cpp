// SPDX-License-Identifier: Apache-2.0
#include "typecodes/obis_catalogue.h"

#include "typecodes/family.h"
#include "typecodes/json_fields.h"
#include "typecodes/resources.h"
#include "typecodes/texts.h"

#include <array>
#include <charconv>

namespace metersmith::typecodes
{
namespace
{

constexpr int current = 255; // value group F: not a billing period

struct Range {
    int low = 0;
    int high = 255;
};

/// "0.*.96.1.0-9.255": six value groups, each a number, a range or any.
struct ObjectRule {
    std::array<Range, 6> groups{};
    int classId = 0; ///< 0: any
    int narrow = 0;  ///< how many value groups it fixes: the narrowest rule holds
    std::string name;
    std::string group;

    bool holds(const Obis& object, int ofClass) const
    {
        if (classId != 0 && classId != ofClass)
            return false;
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (object.groups[i] < groups[i].low || object.groups[i] > groups[i].high)
                return false;
        return true;
    }
};

struct QuantityRule {
    std::string name;
    std::string energyName;
    std::string group;
    std::string phase;
};

struct KindRule {
    std::string name;
    std::string group;
    bool energy = false;
};

bool readNumber(std::string_view text, int& number)
{
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && number >= 0 && number <= 255;
}

bool readRange(std::string_view text, Range& range)
{
    if (text == "*")
        return true;
    const auto dash = text.find('-');
    if (!readNumber(text.substr(0, dash), range.low))
        return false;
    range.high = range.low;
    return dash == std::string_view::npos || readNumber(text.substr(dash + 1), range.high);
}

bool readPattern(std::string_view text, ObjectRule& rule)
{
    for (std::size_t i = 0; i < rule.groups.size(); ++i) {
        const auto dot = text.find('.');
        if ((i < 5) == (dot == std::string_view::npos) ||
            !readRange(text.substr(0, dot), rule.groups[i]))
            return false;
        const auto& range = rule.groups[i];
        rule.narrow += range.low == range.high ? 2 : range.low > 0 || range.high < 255 ? 1 : 0;
        text.remove_prefix(dot == std::string_view::npos ? text.size() : dot + 1);
    }
    return true;
}

Words numbersOf(const Obis& object)
{
    return {{"b", std::to_string(object.b())},        {"d", std::to_string(object.d())},
            {"e", std::to_string(object.e())},        {"e1", std::to_string(object.e() + 1)},
            {"e-10", std::to_string(object.e() - 9)}, {"e-20", std::to_string(object.e() - 19)},
            {"f", std::to_string(object.f())}};
}

} // namespace

struct ObisCatalogue::Rules {
    std::vector<ObisGroup> groups; ///< names are keys
    std::map<int, std::string> media;
    std::map<std::string, std::string> words;
    std::map<int, QuantityRule> quantities;
    std::map<int, KindRule> kinds;
    std::vector<ObjectRule> objects;

    std::string word(const char* id, const Obis& object) const
    {
        const auto found = words.find(id);
        return found == words.end() ? std::string()
                                    : filled(translated(found->second), numbersOf(object));
    }
    const ObjectRule* object(const Obis& wanted, int classId) const;
    ObisMeaning quantity(const Obis& object) const;
    std::string detail(const Obis& object, const KindRule* kind) const;
};

const ObjectRule* ObisCatalogue::Rules::object(const Obis& wanted, int classId) const
{
    const ObjectRule* best = nullptr;
    for (const auto& rule : objects)
        if ((!best || rule.narrow > best->narrow) && rule.holds(wanted, classId))
            best = &rule;
    return best;
}

/// What follows the quantity's name: kind of processing, rate or harmonic, billing period.
std::string ObisCatalogue::Rules::detail(const Obis& object, const KindRule* kind) const
{
    std::string text;
    const auto add = [&text](const std::string& word) {
        if (!word.empty())
            text += ", " + word;
    };
    if (!kind)
        add(word(object.d() >= 128 ? "manufacturer" : "kind", object));
    else
        add(translated(kind->name));
    if (object.e() == 124 && object.d() != 8)
        add(word("thd", object)); // Blue Book, Table 53
    else if (object.e() > 0 && object.e() < 64) {
        const bool instantaneous = object.d() == 7 || object.d() == 24 || object.d() == 25;
        add(word(instantaneous ? "harmonic" : "tariff", object));
    }
    if (object.f() == 101)
        add(word("lastBillingPeriod", object));
    else if (object.f() != current)
        add(word("billingPeriod", object));
    return text;
}

ObisMeaning ObisCatalogue::Rules::quantity(const Obis& object) const
{
    const auto found = quantities.find(object.c());
    if (found == quantities.end())
        return {};
    const auto& rule = found->second;
    const auto known = kinds.find(object.d());
    const KindRule* kind = known == kinds.end() ? nullptr : &known->second;
    const bool energy = kind && kind->energy;
    ObisMeaning meaning;
    meaning.name = translated(energy ? rule.energyName : rule.name);
    if (!rule.phase.empty())
        meaning.name += " " + rule.phase;
    meaning.name += detail(object, kind);
    meaning.group = rule.group;
    if (kind && !kind->group.empty())
        meaning.group = kind->group;
    else if (energy && rule.group == "power")
        meaning.group = "energy";
    return meaning;
}

const ObisCatalogue& ObisCatalogue::builtIn()
{
    static const ObisCatalogue catalogue = [] {
        auto read = ObisCatalogue::read(resource("obis/standard.json"));
        if (read)
            return *std::move(read);
        ObisCatalogue empty; // broken built-in data is a defect, caught by the tests
        empty.m_rules = std::make_shared<const Rules>();
        return empty;
    }();
    return catalogue;
}

Result<ObisCatalogue> ObisCatalogue::read(std::string_view json)
{
    const std::string file = "obis/standard.json";
    const auto document = parseJson(json, file);
    if (!document)
        return fail(document.error());
    auto rules = std::make_shared<Rules>();
    JsonFields::FirstError error;
    JsonFields all(*document, file, error);
    all.text("source");
    all.each("groups", [&](JsonFields& row) {
        rules->groups.push_back({row.text("id"), row.text("name")});
        row.done();
    });
    all.each("media", [&](JsonFields& row) {
        const int a = row.number("a", 0, 15);
        rules->media[a] = row.text("name");
        row.done();
    });
    all.each("words", [&](JsonFields& row) {
        const std::string id = row.text("id");
        rules->words[id] = row.text("name");
        row.done();
    });
    all.each("quantities", [&](JsonFields& row) {
        QuantityRule rule;
        const int c = row.number("c", 1, 127);
        rule.name = row.text("name");
        rule.group = row.text("group");
        rule.phase = row.text("phase", "");
        row.object("energy", [&](JsonFields& energy) { rule.energyName = energy.text("name"); });
        row.done();
        rules->quantities[c] = rule;
    });
    all.each("kinds", [&](JsonFields& row) {
        KindRule rule;
        const int d = row.number("d", 0, 127);
        rule.name = row.text("name", "");
        rule.group = row.text("group", "");
        rule.energy = row.flag("energy");
        row.done();
        rules->kinds[d] = rule;
    });
    all.each("objects", [&](JsonFields& row) {
        ObjectRule rule;
        const std::string pattern = row.text("object");
        if (!readPattern(pattern, rule))
            row.refuse("object", "expected six value groups like \"0.*.96.1.0-9.255\", got \"" +
                                     pattern + '"');
        rule.classId = row.number("class", 0, 65535, 0);
        rule.name = row.text("name");
        rule.group = row.text("group");
        row.done();
        rules->objects.push_back(std::move(rule));
    });
    all.done();
    if (error)
        return fail(*error);
    ObisCatalogue catalogue;
    catalogue.m_rules = std::move(rules);
    return catalogue;
}

namespace
{

/// The family's own word for an object; "" if it has none.
std::string familyName(const Family& family, const Obis& object, int classId)
{
    constexpr int profileGeneric = 7; // whose setting is the list of columns
    for (const auto& item : family.items)
        if (item.object == object && item.classId == classId &&
            (item.attribute == 2 || (classId == profileGeneric && item.attribute == 3)))
            return translated(item.name);
    for (const auto& reading : family.readings)
        if (reading.object == object && reading.classId == classId && reading.attribute == 2)
            return translated(reading.meaning);
    for (const auto& item : family.registers)
        if (item.object == object && item.classId == classId)
            return translated(item.name);
    return {};
}

} // namespace

ObisMeaning ObisCatalogue::meaning(const Obis& object, int classId, const Family* family) const
{
    ObisMeaning found;
    if (const auto medium = m_rules->media.find(object.a()); medium != m_rules->media.end()) {
        found = {translated(medium->second), "media"};
    } else if (const auto* rule = m_rules->object(object, classId)) {
        found = {filled(translated(rule->name), numbersOf(object)), rule->group};
    } else if (object.a() == 1) {
        found = m_rules->quantity(object);
    }
    if (found.group.empty())
        found.group = "other";
    if (family) {
        std::string name = familyName(*family, object, classId);
        if (!name.empty())
            found.name = std::move(name);
    }
    return found;
}

std::vector<ObisGroup> ObisCatalogue::groups() const
{
    std::vector<ObisGroup> shown;
    for (const auto& group : m_rules->groups)
        shown.push_back({group.id, translated(group.name)});
    return shown;
}

std::string meaning(const Obis& object, int classId, const Family* family)
{
    const auto found = ObisCatalogue::builtIn().meaning(object, classId, family);
    return found.name.empty() ? object.toString() : found.name;
}

} // namespace metersmith::typecodes
