// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_TYPECODES_RANDOM_CONFIGURATION_H
#define METERSMITH_TESTS_TYPECODES_RANDOM_CONFIGURATION_H

#include "typecodes/part_values.h"
#include "typecodes/ratio_link.h"
#include "typecodes/rules.h"
#include "typecodes/type_compose.h"

#include <algorithm>
#include <random>
#include <set>

namespace metersmith::typecodes
{

/// Random numbers that are the same with every library: std::mt19937 and a remainder.
class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_engine(seed)
    {
    }
    std::size_t below(std::size_t count)
    {
        return count < 2 ? 0 : static_cast<std::size_t>(m_engine()) % count;
    }
    std::int64_t between(std::int64_t lowest, std::int64_t highest)
    {
        return lowest + static_cast<std::int64_t>(m_engine()) % (highest - lowest + 1);
    }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    template <typename T>
    const T& of(const std::vector<T>& list)
    {
        return list[below(list.size())];
    }

private:
    std::mt19937 m_engine;
};

/// A random value of an item, made from the family's data alone; what its type says is kept.
class RandomValue
{
public:
    RandomValue(const Family& family, Dice& dice)
        : m_family(family)
        , m_dice(dice)
    {
    }

    ItemValue ofPart(const PartItem& item, const MeterConfiguration& document)
    {
        const CodeView view(document, m_family);
        switch (item.type) {
        case PartType::Integer:
            return number(item);
        case PartType::Decimal:
            return decimal(number(item), item.decimals);
        case PartType::Boolean:
            return std::string(m_dice.oneIn(2) ? "true" : "false");
        case PartType::Choice: {
            const auto codes = possibleEntries(item, m_family, view);
            return codes.empty() ? ItemValue() : ItemValue(m_dice.of(codes));
        }
        case PartType::Text:
            return std::string(1 + m_dice.below(item.size), 'x');
        case PartType::List:
            return some(possibleEntries(item, m_family, view), item.maximumCount);
        case PartType::Switches:
            return switches(item);
        case PartType::Dates:
            return dates(item.maximumCount);
        case PartType::DateRanges:
            return ranges(item.maximumCount);
        case PartType::SeasonStarts:
            return starts(item, document);
        }
        return {};
    }

    std::string ofCode(const CodeField& field)
    {
        if (field.orderForm && m_dice.oneIn(4))
            return digits(static_cast<std::size_t>(field.length));
        std::vector<std::string> codes;
        for (const auto& value : field.values)
            if (value.orderable)
                codes.push_back(value.code);
        return m_dice.of(codes);
    }

    /// Readings that the meter has, the legal ones first where the list demands them.
    std::vector<std::string> ofList(const DisplayList& list, const CodeView& view)
    {
        std::vector<std::string> ids;
        std::vector<std::string> others;
        for (const auto& reading : m_family.readings) {
            if (!view.hasReading(reading) || (reading.historical && !list.allowsHistory))
                continue;
            (list.requiresLegal && reading.legal ? ids : others).push_back(reading.id);
        }
        const auto rest = some(others, list.maximum - std::min(list.maximum, ids.size()));
        ids.insert(ids.end(), rest.begin(), rest.end());
        shuffle(ids);
        return ids;
    }

    std::string digits(std::size_t count)
    {
        std::string text;
        while (text.size() < count)
            text += static_cast<char>('0' + m_dice.below(10));
        return text;
    }

private:
    std::int64_t number(const PartItem& item)
    {
        if (m_dice.oneIn(5))
            return m_dice.oneIn(2) ? item.minimum : item.maximum;
        return m_dice.between(item.minimum, item.maximum);
    }

    static ItemValue decimal(std::int64_t value, int decimals)
    {
        std::string text = std::to_string(value < 0 ? -value : value);
        const auto places = static_cast<std::size_t>(decimals);
        text.insert(0, text.size() > places ? 0 : places + 1 - text.size(), '0');
        if (places > 0)
            text.insert(text.size() - places, ".");
        return (value < 0 ? "-" : "") + text;
    }

    void shuffle(std::vector<std::string>& list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[m_dice.below(i)]);
    }

    std::vector<std::string> some(std::vector<std::string> list, std::size_t most)
    {
        shuffle(list);
        list.resize(std::min(list.size(), m_dice.below(most + 1)));
        return list;
    }

    static std::string two(std::size_t number)
    {
        return (number < 10 ? "0" : "") + std::to_string(number);
    }

    std::vector<std::string> switches(const PartItem& item)
    {
        std::set<std::size_t> minutes;
        for (std::size_t i = m_dice.below(item.maximumCount) + 1; i > 0; --i)
            minutes.insert(m_dice.below(1440));
        std::vector<std::string> list;
        for (const auto minute : minutes)
            list.push_back(two(minute / 60) + ":" + two(minute % 60) + "=" +
                           std::to_string(m_dice.between(item.minimum, item.maximum)));
        return list;
    }

    std::string monthAndDay()
    {
        return two(m_dice.below(12) + 1) + "-" + two(m_dice.below(28) + 1);
    }

    std::vector<std::string> dates(std::size_t most)
    {
        std::set<std::string> days;
        const auto from = 2026 + m_dice.below(10);
        for (std::size_t i = m_dice.below(most) + 1; i > 0; --i)
            days.insert(std::to_string(from + m_dice.below(20)) + "-" + monthAndDay());
        return {days.begin(), days.end()};
    }

    std::vector<std::string> ranges(std::size_t most)
    {
        std::vector<std::string> list;
        const auto from = 2026 + m_dice.below(10);
        for (std::size_t i = 0; i < m_dice.below(most) + 1; ++i) {
            const std::string year = std::to_string(from + i);
            list.push_back(year + "-03-" + two(m_dice.below(31) + 1) + "/" + year + "-10-" +
                           two(m_dice.below(31) + 1));
        }
        return list;
    }

    /// Only seasons that have a plan for working days.
    std::vector<std::string> starts(const PartItem& item, const MeterConfiguration& document)
    {
        const std::string plan = item.path.substr(0, item.path.rfind('.'));
        std::vector<std::string> seasons;
        for (std::int64_t season = 1; season <= item.maximum; ++season)
            if (!document.list(plan + ".season" + std::to_string(season) + ".working").empty())
                seasons.push_back(std::to_string(season));
        std::set<std::string> days;
        for (std::size_t i = m_dice.below(item.maximumCount) + 1; i > 0; --i)
            days.insert(monthAndDay());
        std::vector<std::string> list;
        for (const auto& day : days)
            if (!seasons.empty())
                list.push_back(day + "=" + m_dice.of(seasons));
        return list;
    }

    const Family& m_family;
    Dice& m_dice;
};

/// Valid random configurations of one family: a walk that starts at the defaults of a random type
/// number and changes item by item, going back where a rule breaks.
class RandomConfigurations
{
public:
    RandomConfigurations(const Family& family, std::uint32_t seed)
        : m_family(family)
        , m_dice(seed)
        , m_value(family, m_dice)
    {
        for (const auto& field : family.zCodes)
            if (field.id != family.ratioLink.codeField)
                m_paths.push_back(field.id);
        if (family.hasRatio)
            m_paths.push_back("ct.ratio");
        for (const auto& list : family.displayLists)
            m_paths.push_back(list.path);
        for (const auto& group : family.groups)
            for (const auto& item : group.items) {
                m_paths.push_back(item.path);
                for (const auto& need : item.needs)
                    m_dependents[need.path].push_back(&item);
            }
    }

    const std::vector<std::string>& paths() const { return m_paths; }
    Dice& dice() { return m_dice; }
    RandomValue& value() { return m_value; }
    int checks() const { return m_checks; }
    /// What check() finds in the configuration that next() gave last.
    const std::vector<Violation>& found() const { return m_found; }

    /// A type number that nothing speaks against.
    std::string typeNumber()
    {
        PositionCodes chosen;
        for (std::size_t i = 0; i < m_family.positions.size(); ++i) {
            const auto positions = openPositions(m_family, chosen);
            std::vector<std::string> codes;
            for (const auto& option : positions[i].options)
                if (option.possible)
                    codes.push_back(option.code);
            if (m_family.positions[i].acceptsUnknown && m_dice.oneIn(4))
                codes = {m_value.digits(static_cast<std::size_t>(m_family.positions[i].length))};
            chosen[positions[i].id] = m_dice.of(codes);
        }
        return partialNumber(m_family, chosen);
    }

    /// The next configuration of the walk; every fiftieth begins anew with another type number.
    const MeterConfiguration& next()
    {
        if (m_step++ % 50 == 0)
            begin();
        constexpr int changes = 5;
        std::vector<std::string> paths;
        for (int i = 0; i < changes; ++i)
            paths.push_back(m_dice.of(m_paths));
        MeterConfiguration changed = m_now;
        for (const auto& path : paths)
            change(changed, path);
        if (keep(changed))
            return m_now;
        for (const auto& path : paths) {
            changed = m_now;
            change(changed, path);
            keep(changed);
        }
        return m_now;
    }

    /// Sets one item at random, or now and then removes it where a document may be without.
    void change(MeterConfiguration& document, const std::string& path)
    {
        if (const PartItem* part = m_family.part(path)) {
            const bool exists = CodeView(document, m_family).meets(part->needs);
            const ItemValue value =
                !exists || m_dice.oneIn(8) ? ItemValue() : m_value.ofPart(*part, document);
            if (value == ItemValue() ||
                (value == ItemValue(std::vector<std::string>()) && part->type != PartType::List))
                document.items.erase(path);
            else
                document.items[path] = value;
        } else if (const DisplayList* list = m_family.displayList(path)) {
            document.items[path] = m_value.ofList(*list, CodeView(document, m_family));
        } else if (path == "ct.ratio") {
            ratio_link::setRatio(document, m_family,
                                 m_dice.between(m_family.ratioMinimum, m_family.ratioMaximum));
        } else if (const CodeField* field = m_family.field(path)) {
            document.items[path] = m_value.ofCode(*field);
        }
        dropUnfit(document, path);
        fill(document, path);
    }

private:
    /// What exists because of a choice that has just been made: mostly the defaults. Twice, since
    /// season starts want plans that stand behind them.
    void fill(MeterConfiguration& document, const std::string& path)
    {
        for (int round = 0; round < 2; ++round)
            for (const PartItem* item : m_dependents[path]) {
                if (document.find(item->path) || !CodeView(document, m_family).meets(item->needs))
                    continue;
                const bool usual = item->defaultValue != ItemValue() && !m_dice.oneIn(4);
                const ItemValue value =
                    usual ? item->defaultValue : m_value.ofPart(*item, document);
                if (value != ItemValue() && value != ItemValue(std::vector<std::string>()))
                    document.items[item->path] = value;
            }
    }

    void begin()
    {
        for (int tries = 0; tries < 100; ++tries) {
            m_now = *defaultConfiguration(m_family, typeNumber());
            if (repaired())
                return;
        }
    }

    /// Changes what the broken rules name until none is broken.
    bool repaired()
    {
        for (int tries = 0; tries < 60; ++tries) {
            const auto found = check(m_now, m_family);
            const auto broken = std::find_if(found.begin(), found.end(),
                                             [](const Violation& v) { return !v.advice; });
            if (broken == found.end()) {
                m_found = found;
                return true;
            }
            std::vector<std::string> paths{broken->path};
            for (const auto& rule : m_family.rules)
                if (rule.name == broken->rule)
                    for (const auto* conditions : {&rule.when, &rule.then})
                        for (const auto& condition : *conditions)
                            if (!condition.path.starts_with('X'))
                                paths.push_back(condition.path);
            change(m_now, m_dice.of(paths));
        }
        return false;
    }

    /// Takes the document if no rule is broken.
    bool keep(const MeterConfiguration& document)
    {
        ++m_checks;
        auto found = check(document, m_family);
        if (!mayBeWritten(found))
            return false;
        m_found = std::move(found);
        m_now = document;
        return true;
    }

    /// Drops the parts whose needs no longer hold.
    void dropUnfit(MeterConfiguration& document, const std::string& path)
    {
        const CodeView view(document, m_family);
        for (const PartItem* item : m_dependents[path])
            if (!view.meets(item->needs))
                document.items.erase(item->path);
    }

    const Family& m_family;
    Dice m_dice;
    RandomValue m_value;
    std::vector<std::string> m_paths;
    std::map<std::string, std::vector<const PartItem*>> m_dependents; ///< path → needing it
    MeterConfiguration m_now;
    std::vector<Violation> m_found;
    int m_step = 0;
    int m_checks = 0;
};

} // namespace metersmith::typecodes

#endif
