// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/data_readout.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr int highestHistorical = 99;
constexpr std::uint8_t groupUnused = 255;
constexpr std::uint8_t electricity = 1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a group of one to three digits of at most 255 from the front of `text`.
std::optional<std::uint8_t> takeNumber(std::string_view& text)
{
    unsigned value = 0;
    std::size_t length = 0;
    for (; length < text.size() && isDigit(text[length]); ++length) {
        value = value * 10 + static_cast<unsigned>(text[length] - '0');
        if (length == 3 || value > 255)
            return {};
    }
    if (length == 0)
        return {};
    text.remove_prefix(length);
    return static_cast<std::uint8_t>(value);
}

/// The same for the groups C and D, which have letters too (Blue Book ed. 13, 7.11.2, Table 102).
std::optional<std::uint8_t> takeNumberOrLetter(std::string_view& text)
{
    struct Letter {
        char letter;
        std::uint8_t group;
    };
    constexpr Letter letters[] = {{'C', 96}, {'F', 97}, {'L', 98}, {'P', 99}};
    for (const auto& [letter, group] : letters) {
        if (text.starts_with(letter)) {
            text.remove_prefix(1);
            return group;
        }
    }
    return takeNumber(text);
}

bool take(std::string_view& text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

/// Takes a number and the separator behind it; nothing, and `text` as it was, if they are not
/// there.
std::optional<std::uint8_t> takeGroup(std::string_view& text, char separator)
{
    auto rest = text;
    const auto group = takeNumber(rest);
    if (!group || !take(rest, separator))
        return {};
    text = rest;
    return group;
}

/// Service entries and errors are abstract, all else is electricity's.
std::uint8_t defaultMedium(std::uint8_t c)
{
    return c == 96 || c == 97 ? 0 : electricity;
}

} // namespace

std::optional<ReadoutAddress> readoutAddress(std::string_view text)
{
    ReadoutAddress address;
    const auto a = takeGroup(text, '-');
    const auto b = takeGroup(text, ':');
    address.full = a && b;
    if (!address.full && std::count(text.begin(), text.end(), '.') == 5) {
        const auto whole = Obis::parse(text);
        if (!whole)
            return {};
        address.obis = *whole;
        address.full = true;
        return address;
    }
    if (a && !b)
        return {};
    const auto c = takeNumberOrLetter(text);
    if (!c || !take(text, '.'))
        return {};
    const auto d = takeNumberOrLetter(text);
    if (!d)
        return {};
    std::optional<std::uint8_t> e;
    if (take(text, '.')) {
        e = takeNumber(text);
        if (!e)
            return {};
    }
    std::uint8_t f = groupUnused;
    if (!text.empty()) {
        address.resetByHand = text.front() == '&';
        const bool dotted = address.full && take(text, '.'); // as object lists write it
        const bool separated = dotted || take(text, '*') || take(text, '&');
        const auto index = takeNumber(text);
        if (!separated || !index || !text.empty())
            return {};
        f = *index;
        if (f <= highestHistorical && !dotted)
            address.historical = f;
    }
    address.obis = Obis(a.value_or(defaultMedium(*c)), b.value_or(0), *c, *d, e.value_or(0), f);
    return address;
}

std::optional<std::string> plainNumber(std::string_view value)
{
    while (value.starts_with(' '))
        value.remove_prefix(1);
    while (value.ends_with(' '))
        value.remove_suffix(1);
    const bool negative = take(value, '-');
    const auto point = std::min(value.find('.'), value.size());
    auto whole = value.substr(0, point);
    const auto decimals = value.substr(std::min(point + 1, value.size()));
    const bool right = !whole.empty() && (point == value.size() || !decimals.empty()) &&
                       std::all_of(whole.begin(), whole.end(), isDigit) &&
                       std::all_of(decimals.begin(), decimals.end(), isDigit);
    if (!right)
        return {};
    while (whole.size() > 1 && whole.front() == '0')
        whole.remove_prefix(1);
    std::string number = (negative ? "-" : "") + std::string(whole);
    if (!decimals.empty())
        number += "." + std::string(decimals);
    return number;
}

} // namespace metersmith::iec62056_21
