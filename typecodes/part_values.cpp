// SPDX-License-Identifier: Apache-2.0
#include "typecodes/part_values.h"
#include "typecodes/family.h"
#include "typecodes/part_entries.h"
#include "typecodes/texts.h"
#include "typecodes/words.h"

#include <algorithm>
#include <cstdlib>

namespace metersmith::typecodes
{

namespace
{

bool isList(PartType type)
{
    return type == PartType::List || type == PartType::Switches || type == PartType::Dates ||
           type == PartType::DateRanges || type == PartType::SeasonStarts;
}

/// 15 with one decimal is "1.5".
std::string scaledText(std::int64_t value, int decimals)
{
    std::string digits = std::to_string(std::llabs(value));
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
    return (value < 0 ? "-" : "") + digits;
}

/// "1.5" with one decimal is 15; nullopt for anything else, also for more decimals.
std::optional<std::int64_t> scaledNumber(std::string_view text, int decimals)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const auto point = std::min(text.find('.'), text.size());
    const std::string whole(text.substr(0, point));
    std::string places(point < text.size() ? text.substr(point + 1) : std::string_view());
    while (places.size() > static_cast<std::size_t>(decimals) && places.ends_with('0'))
        places.pop_back();
    if (!allDigits(whole) || whole.size() > 9 || places.size() > static_cast<std::size_t>(decimals))
        return std::nullopt;
    if (!places.empty() && !allDigits(places))
        return std::nullopt;
    places.resize(static_cast<std::size_t>(decimals), '0');
    const auto number = parseWhole(whole + places);
    return number ? std::optional(negative ? -*number : *number) : std::nullopt;
}

std::string range(const PartItem& item)
{
    const int decimals = item.type == PartType::Decimal ? item.decimals : 0;
    return scaledText(item.minimum, decimals) + " to " + scaledText(item.maximum, decimals) +
           (item.unit.empty() ? "" : " " + item.unit);
}

Result<ItemValue> checkedNumber(const PartItem& item, const std::string& text)
{
    const int decimals = item.type == PartType::Decimal ? item.decimals : 0;
    const auto number = scaledNumber(text, decimals);
    if (!number)
        return fail(ErrorCode::Malformed, item.path,
                    inQuotes(text) + " is not a number with " +
                        (decimals == 0 ? std::string("no decimals")
                                       : "at most " + std::to_string(decimals) + " decimals") +
                        "; it takes " + range(item));
    if (*number < item.minimum || *number > item.maximum)
        return fail(ErrorCode::OutOfRange, item.path, text + " is outside " + range(item));
    if (item.type == PartType::Integer)
        return ItemValue(*number);
    return ItemValue(scaledText(*number, decimals));
}

Result<ItemValue> checkedWord(const PartItem& item, const std::string& text)
{
    if (item.type == PartType::Boolean) {
        if (text == "true" || text == "false")
            return ItemValue(text);
        return fail(ErrorCode::UnknownCode, item.path,
                    inQuotes(text) + " is neither true nor false");
    }
    if (item.type == PartType::Choice) {
        std::vector<std::string> codes;
        for (const auto& choice : item.choices) {
            if (choice.code == text)
                return ItemValue(text);
            codes.push_back(choice.code);
        }
        return fail(ErrorCode::UnknownCode, item.path,
                    inQuotes(text) + " is not possible; it may be " + orList(codes, 40));
    }
    if (!isUtf8(text))
        return fail(ErrorCode::Malformed, item.path, "the text is not UTF-8");
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    if (std::any_of(text.begin(), text.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20U; }))
        return fail(ErrorCode::Malformed, item.path, "the text holds control characters");
    if (item.size > 0 && static_cast<std::size_t>(characters) > item.size)
        return fail(ErrorCode::LimitExceeded, item.path,
                    std::to_string(characters) + " characters; it takes at most " +
                        std::to_string(item.size));
    return ItemValue(text);
}

std::vector<std::string> splitEntries(std::string_view text)
{
    std::vector<std::string> entries;
    for (std::size_t from = 0; from <= text.size();) {
        const auto comma = std::min(text.find(',', from), text.size());
        entries.push_back(trimmed(text.substr(from, comma - from)));
        from = comma + 1;
    }
    return entries;
}

} // namespace

Result<ItemValue> checkedPart(const PartItem& item, const Family& family, std::string_view text)
{
    const std::string word = trimmed(text);
    if (word.empty())
        return ItemValue();
    if (isList(item.type))
        return checkedPart(item, family, ItemValue(splitEntries(word)));
    if (item.type == PartType::Integer || item.type == PartType::Decimal)
        return checkedNumber(item, word);
    return checkedWord(item, word);
}

Result<ItemValue> checkedPart(const PartItem& item, const Family& family, const ItemValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return value;
    const auto* list = std::get_if<std::vector<std::string>>(&value);
    if (isList(item.type) != (list != nullptr)) {
        if (isList(item.type))
            return fail(ErrorCode::Malformed, item.path, "it takes a list, not a single value");
        return fail(ErrorCode::Malformed, item.path, "it takes a single value, not a list");
    }
    if (!list)
        return checkedPart(item, family, std::string_view(toText(value)));
    auto entries = checkedEntries(item, family, *list);
    if (!entries)
        return fail(within(item.path, entries.error()));
    return ItemValue(*std::move(entries));
}

std::string allowedValues(const PartItem& item, const Family& family)
{
    const std::string most = std::to_string(item.maximumCount);
    switch (item.type) {
    case PartType::Integer:
    case PartType::Decimal:
        return range(item);
    case PartType::Boolean:
        return translated("true or false");
    case PartType::Choice: {
        std::vector<std::string> codes;
        for (const auto& choice : item.choices)
            codes.push_back(choice.code);
        return orList(codes, 40);
    }
    case PartType::Text:
        return filled(translated("at most {count} characters"),
                      {{"count", std::to_string(item.size)}});
    case PartType::List: {
        const EntrySet* set = item.set.empty() ? nullptr : family.set(item.set);
        return filled(translated("at most {count} of: {names}"),
                      {{"count", most},
                       {"names", set                      ? translated(set->name)
                                 : item.set == "readings" ? translated("display readings")
                                                          : entryMeaning(item, family, {})}});
    }
    case PartType::Switches:
        return filled(translated("at most {count} switches HH:MM=value, value {minimum} to "
                                 "{maximum}"),
                      {{"count", most},
                       {"minimum", std::to_string(item.minimum)},
                       {"maximum", std::to_string(item.maximum)}});
    case PartType::Dates:
        return filled(translated("at most {count} dates YYYY-MM-DD"), {{"count", most}});
    case PartType::DateRanges:
        return filled(translated("at most {count} ranges YYYY-MM-DD/YYYY-MM-DD"),
                      {{"count", most}});
    case PartType::SeasonStarts:
        return filled(translated("at most {count} starts MM-DD=season, season 1 to {maximum}"),
                      {{"count", most}, {"maximum", std::to_string(item.maximum)}});
    }
    return {};
}

std::string entryMeaning(const PartItem& item, const Family& family, const std::string& code)
{
    if (code.empty()) { // the entries that there are
        std::vector<std::string> codes;
        for (const auto& choice : item.choices)
            codes.push_back(choice.code);
        return orList(codes, 40);
    }
    if (item.set == "readings") {
        const DisplayReading* reading = family.reading(code);
        return reading ? reading->meaning : code;
    }
    if (const EntrySet* set = item.set.empty() ? nullptr : family.set(item.set)) {
        const EntrySet::Entry* entry = set->find(code);
        return entry ? entry->meaning : code;
    }
    const auto found = std::find_if(item.choices.begin(), item.choices.end(),
                                    [&](const PartChoice& choice) { return choice.code == code; });
    return found == item.choices.end() ? code : found->meaning;
}

} // namespace metersmith::typecodes
