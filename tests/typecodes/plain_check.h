// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_TYPECODES_PLAIN_CHECK_H
#define METERSMITH_TESTS_TYPECODES_PLAIN_CHECK_H

#include "typecodes/configuration.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

namespace metersmith::typecodes
{

/// A second, plain reading of the family data, written without the engine: says what is wrong with
/// a document, or nothing. Slow and short; it proves that what the engine lets pass is right.
class PlainCheck
{
public:
    PlainCheck(const MeterConfiguration& document, const Family& family)
        : m_document(document)
        , m_family(family)
    {
        readType();
    }

    /// "" for a valid document.
    std::string fault()
    {
        for (const auto& rule : m_family.rules)
            if (!rule.advice)
                apply(rule);
        for (const auto& [path, value] : m_document.items)
            checkItem(path, value);
        return m_fault;
    }

private:
    using List = std::vector<std::string>;

    void say(const std::string& path, const std::string& what)
    {
        if (m_fault.empty())
            m_fault = path + ": " + what;
    }

    static bool has(const List& list, const std::string& entry)
    {
        return std::find(list.begin(), list.end(), entry) != list.end();
    }

    static List words(const std::string& text)
    {
        List list(1);
        for (const char c : text)
            if (c == ' ')
                list.emplace_back();
            else
                list.back() += c;
        return list;
    }

    static bool digits(const std::string& text)
    {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    }

    // --- the type number, character by character

    void readType()
    {
        std::string rest;
        for (const char c : m_document.typeNumber)
            if (c != '-')
                rest += c;
        if (rest.empty())
            return;
        for (const auto& piece : m_family.typePattern) {
            if (piece.literal == "-")
                continue;
            const CodeField* field = piece.field.empty() ? nullptr : m_family.field(piece.field);
            const auto length =
                field ? static_cast<std::size_t>(field->length) : piece.literal.size();
            const std::string code = rest.substr(0, length);
            rest.erase(0, length);
            bool right = field ? field->acceptsUnknown && digits(code) && code.size() == length
                               : code == piece.literal;
            if (field)
                for (const auto& value : field->values)
                    right = right || (value.orderable && value.code == code);
            if (!right)
                say("typeNumber", piece.field + " is " + code);
            if (field)
                m_type[field->id] = code;
        }
        if (!rest.empty())
            say("typeNumber", "too long");
        if (!m_fault.empty())
            m_type.clear();
    }

    // --- conditions

    List valuesAt(const std::string& path) const
    {
        if (path.front() == 'X') {
            const auto found = m_type.find(path);
            return found == m_type.end() ? List() : List{found->second};
        }
        const auto list = m_document.list(path);
        const auto text = m_document.text(path);
        return !list.empty() ? list : text.empty() ? List() : List{text};
    }

    /// 1 met, 0 not met, -1 the document says nothing of it.
    int met(const Condition& condition) const
    {
        const List values = valuesAt(condition.path);
        if (values.empty())
            return -1;
        bool wanted = false;
        bool found = false;
        for (const auto& code : condition.codes) {
            if (code.front() == '!' && has(values, code.substr(1)))
                return 0;
            if (code.front() == '!')
                continue;
            wanted = true;
            found = found || code == "*" || has(values, code);
        }
        return found || !wanted ? 1 : 0;
    }

    bool mayExist(const Conditions& needs) const
    {
        return std::none_of(needs.begin(), needs.end(),
                            [&](const Condition& c) { return met(c) == 0; });
    }

    bool measures(const List& energyTypes, bool unknownIsEnough) const
    {
        const List type = valuesAt("X9");
        if (energyTypes.empty())
            return true;
        return type.empty() ? unknownIsEnough : has(energyTypes, type.front());
    }

    bool hasReading(const DisplayReading& reading) const
    {
        return measures(reading.energyTypes, false) && mayExist(reading.needs);
    }

    // --- rules between values

    void apply(const Rule& rule)
    {
        const auto argument = [&](const char* name) {
            const auto found = rule.arguments.find(name);
            return found == rule.arguments.end() ? std::string() : found->second;
        };
        if (rule.kind == "requires")
            applyRequires(rule);
        else if (rule.kind == "ascending" || rule.kind == "descending")
            applyOrder(rule.kind == "ascending" ? 1 : -1, words(argument("paths")));
        else if (rule.kind == "profileDepth")
            applyDepth(argument("days"));
        else if (rule.kind == "tariffCovered")
            applyCovered(argument("plan"));
        else if (rule.kind == "datesHorizon")
            for (const auto& path : words(argument("paths")))
                applyHorizon(path, std::stoll(argument("years")));
        else if (rule.kind == "listLegal")
            applyLegal();
    }

    void applyRequires(const Rule& rule)
    {
        const bool concerned = std::all_of(rule.when.begin(), rule.when.end(),
                                           [&](const Condition& c) { return met(c) == 1; });
        if (concerned && !mayExist(rule.then))
            say(rule.path, rule.name);
    }

    void applyOrder(int direction, const List& paths)
    {
        std::vector<double> numbers;
        for (const auto& path : paths)
            if (const std::string text = m_document.text(path); !text.empty())
                numbers.push_back(direction * std::stod(text));
        if (!std::is_sorted(numbers.begin(), numbers.end()))
            say(paths.front(), "order");
    }

    void applyDepth(const std::string& path)
    {
        List period;
        for (const char* place : {"Z4", "loadProfile.period", "loadProfile1.period"})
            if (period.empty())
                period = valuesAt(place);
        const List energy = valuesAt("X9");
        for (const auto& row : m_family.profileDepth) {
            const bool fits = (row.energyType.empty() || has(energy, row.energyType)) &&
                              (row.period.empty() || has(period, row.period)) &&
                              mayExist(row.needs);
            if (!fits)
                continue;
            if (m_document.number(path) > row.days)
                say(path, "deeper than the profile");
            return;
        }
    }

    void applyCovered(const std::string& pattern)
    {
        static const std::regex mark("\\{[^}]*\\}");
        for (char plan = '1'; plan <= '9'; ++plan) {
            const std::string prefix = std::regex_replace(pattern, mark, std::string(1, plan));
            for (const auto& start : m_document.list(prefix + ".starts")) {
                const std::string season = start.substr(start.find('=') + 1);
                if (m_document.list(prefix + ".season" + season + ".working").empty())
                    say(prefix, "season " + season + " without switches");
            }
        }
    }

    void applyHorizon(const std::string& path, std::int64_t years)
    {
        const List dates = m_document.list(path);
        if (!dates.empty() &&
            std::stoll(dates.back().substr(0, 4)) - std::stoll(dates.front().substr(0, 4)) >= years)
            say(path, "beyond the horizon");
    }

    void applyLegal()
    {
        for (const auto& list : m_family.displayLists)
            if (list.requiresLegal && m_document.items.count(list.path) > 0)
                for (const auto& reading : m_family.readings)
                    if (reading.legal && hasReading(reading) &&
                        !has(m_document.list(list.path), reading.id))
                        say(list.path, "lacks " + reading.id);
    }

    // --- single values

    void checkItem(const std::string& path, const ItemValue& value)
    {
        const auto field = std::find_if(m_family.zCodes.begin(), m_family.zCodes.end(),
                                        [&](const CodeField& f) { return f.id == path; });
        const auto list = std::find_if(m_family.displayLists.begin(), m_family.displayLists.end(),
                                       [&](const DisplayList& l) { return l.path == path; });
        if (field != m_family.zCodes.end())
            checkCode(*field, m_document.text(path));
        else if (list != m_family.displayLists.end())
            checkDisplay(*list, m_document.list(path));
        else if (path.substr(0, 3) == "ct.")
            checkRatio();
        else
            checkPart(path, value);
    }

    void checkCode(const CodeField& field, const std::string& code)
    {
        bool right = field.orderForm && digits(code) &&
                     code.size() == static_cast<std::size_t>(field.length);
        if (field.minimum && field.maximum && digits(code))
            right =
                right || (std::stoi(code) >= *field.minimum && std::stoi(code) <= *field.maximum);
        for (const auto& value : field.values)
            right = right || value.code == code;
        if (!right)
            say(field.id, "is " + code);
        for (const auto& other : m_family.zCodes) // all or none
            if (valuesAt(other.id).empty())
                say(other.id, "is missing");
    }

    void checkRatio()
    {
        const auto ratio = m_document.number("ct.ratio");
        const auto primary = m_document.number("ct.primary");
        const auto secondary = m_document.number("ct.secondary");
        const auto& link = m_family.ratioLink;
        if (ratio != 0 && (ratio < m_family.ratioMinimum || ratio > m_family.ratioMaximum))
            say("ct.ratio", "out of range");
        if (ratio != 0 && primary != 0 && secondary != 0 && primary != ratio * secondary)
            say("ct.primary", "is not the ratio");
        const List code = link.codeField.empty() ? List() : valuesAt(link.codeField);
        if (ratio != 0 && !code.empty() && std::stoll(code.front()) != ratio)
            say("ct.ratio", "is not the code");
        const List type = valuesAt(link.secondaryField);
        if (secondary != 0 && !type.empty() && link.secondary.count(type.front()) > 0 &&
            link.secondary.at(type.front()) != secondary)
            say("ct.secondary", "is not the type's");
    }

    void checkDisplay(const DisplayList& list, const List& ids)
    {
        if (ids.size() > list.maximum ||
            std::set<std::string>(ids.begin(), ids.end()).size() != ids.size())
            say(list.path, "too long, or something twice");
        for (const auto& id : ids) {
            const auto reading = std::find_if(m_family.readings.begin(), m_family.readings.end(),
                                              [&](const DisplayReading& r) { return r.id == id; });
            if (reading == m_family.readings.end())
                return say(list.path, "unknown " + id);
            if ((!m_type.empty() && !hasReading(*reading)) ||
                (reading->historical && !list.allowsHistory))
                say(list.path, "must not have " + id);
        }
    }

    void checkPart(const std::string& path, const ItemValue& value)
    {
        for (const auto& group : m_family.groups)
            for (const auto& item : group.items)
                if (item.path == path) {
                    if (!mayExist(item.needs))
                        say(path, "does not exist here");
                    return checkPartValue(item, value);
                }
        say(path, "is no item");
    }

    void checkPartValue(const PartItem& item, const ItemValue& value)
    {
        if (const auto* list = std::get_if<List>(&value))
            return checkEntries(item, *list);
        const std::string text = toText(value);
        static const std::regex numbers("-?[0-9]{1,15}(\\.[0-9]+)?");
        switch (item.type) {
        case PartType::Integer:
        case PartType::Decimal: {
            const auto point = text.find('.');
            const auto places = point == std::string::npos ? 0 : text.size() - point - 1;
            std::string scaled = text;
            scaled.erase(std::remove(scaled.begin(), scaled.end(), '.'), scaled.end());
            const int decimals = item.type == PartType::Decimal ? item.decimals : 0;
            if (!std::regex_match(text, numbers) || places != static_cast<std::size_t>(decimals) ||
                std::stoll(scaled) < item.minimum || std::stoll(scaled) > item.maximum)
                say(item.path, "is " + text);
            return;
        }
        case PartType::Boolean:
            return text == "true" || text == "false" ? void() : say(item.path, "is " + text);
        case PartType::Choice:
            return oneOf(item, text) ? void() : say(item.path, "is " + text);
        case PartType::Text:
            return text.size() <= item.size ? void() : say(item.path, "is too long");
        default:
            say(item.path, "is no list");
        }
    }

    bool oneOf(const PartItem& item, const std::string& code) const
    {
        return std::any_of(item.choices.begin(), item.choices.end(), [&](const PartChoice& choice) {
            return choice.code == code && mayExist(choice.needs);
        });
    }

    bool inSet(const PartItem& item, const std::string& code) const
    {
        if (item.set == "readings")
            return std::any_of(
                m_family.readings.begin(), m_family.readings.end(), [&](const DisplayReading& r) {
                    return r.id == code && measures(r.energyTypes, true) && mayExist(r.needs);
                });
        for (const auto& set : m_family.sets)
            for (const auto& entry : set.entries)
                if (set.id == item.set && entry.id == code)
                    return measures(entry.energyTypes, true) && mayExist(entry.needs);
        return false;
    }

    void checkEntries(const PartItem& item, const List& list)
    {
        const bool isList = item.type == PartType::List;
        List keys; // what must stand once, ascending
        for (const auto& entry : list)
            keys.push_back(entry.substr(0, entry.find('=')));
        if (list.size() > item.maximumCount ||
            std::set<std::string>(keys.begin(), keys.end()).size() != keys.size() ||
            (!isList && !std::is_sorted(keys.begin(), keys.end())))
            say(item.path, "too many entries, not in order, or something twice");
        for (const auto& entry : list) {
            const bool right = isList ? (item.set.empty() ? oneOf(item, entry) : inSet(item, entry))
                                      : matches(item, entry);
            if (!right)
                say(item.path, "holds " + entry);
        }
    }

    static bool matches(const PartItem& item, const std::string& entry)
    {
        static const std::regex time("([01][0-9]|2[0-3]):[0-5][0-9]=([0-9])");
        static const std::regex start("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])=([0-9])");
        static const std::regex date("2[01][0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
        const auto value = entry.empty() ? 0 : entry.back() - '0';
        switch (item.type) {
        case PartType::Switches:
            return std::regex_match(entry, time) && value >= item.minimum && value <= item.maximum;
        case PartType::SeasonStarts:
            return std::regex_match(entry, start) && value >= 1 && value <= item.maximum;
        case PartType::Dates:
            return std::regex_match(entry, date);
        default:
            return entry.size() == 21 && std::regex_match(entry.substr(0, 10), date) &&
                   std::regex_match(entry.substr(11), date) && entry[10] == '/' &&
                   entry.substr(0, 10) <= entry.substr(11);
        }
    }

    const MeterConfiguration& m_document;
    const Family& m_family;
    std::map<std::string, std::string> m_type; ///< position → code
    std::string m_fault;
};

} // namespace metersmith::typecodes

#endif
