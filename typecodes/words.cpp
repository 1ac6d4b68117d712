// SPDX-License-Identifier: Apache-2.0
#include "typecodes/words.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace metersmith::typecodes
{

namespace
{

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replace = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replace, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// Bytes of the UTF-8 sequence at the front of `text`; 0 if it is broken (RFC 3629, 4).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0U) != 0x80U)
            return 0;
    const unsigned second = byte(1);
    const bool overlongOrSurrogate =
        (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
        (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return overlongOrSurrogate ? 0 : length;
}

} // namespace

std::string orList(const std::vector<std::string>& words, std::size_t most)
{
    if (words.empty())
        return "nothing";
    const bool whole = words.size() <= most;
    const std::size_t shown = whole ? words.size() : most;
    std::string text = words.front();
    for (std::size_t i = 1; i < shown; ++i)
        text += (whole && i + 1 == shown ? " or " : ", ") + words[i];
    return whole ? text : text + ", … (" + std::to_string(words.size()) + " values)";
}

std::string allowedCodes(const CodeField& field)
{
    const auto padded = [&](int number) {
        std::string text = std::to_string(number);
        const auto length = static_cast<std::size_t>(field.length);
        return text.size() < length ? std::string(length - text.size(), '0') + text : text;
    };
    if (field.minimum && field.maximum)
        return padded(*field.minimum) + " to " + padded(*field.maximum);
    std::vector<std::string> codes;
    for (const auto& value : field.values)
        codes.push_back(value.code);
    std::string text = orList(codes, 40);
    if (field.orderForm || field.acceptsUnknown)
        text += ", or any other " + std::to_string(field.length) +
                (field.orderForm ? " digits from an order form" : " digits");
    return text;
}

std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& words)
{
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const auto& candidate : words) {
        const std::size_t distance = editDistance(word.substr(0, 64), candidate);
        if (distance <= std::max<std::size_t>(2, candidate.size() / 2))
            found.emplace_back(distance, candidate);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> best;
    for (std::size_t i = 0; i < found.size() && i < 3; ++i)
        best.push_back(found[i].second);
    return best;
}

std::optional<std::int64_t> parseWhole(std::string_view text)
{
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || at != end)
        return std::nullopt;
    return number;
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

bool allDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string printable(std::string_view text)
{
    std::string shown;
    std::size_t characters = 0;
    while (!text.empty() && characters < 40) {
        const std::size_t length = sequenceLength(text);
        const bool plain = length > 1 || (length == 1 && text[0] >= ' ' && text[0] != '\x7F');
        shown += plain ? std::string(text.substr(0, length)) : "?";
        text.remove_prefix(std::max<std::size_t>(length, 1));
        ++characters;
    }
    return shown + (text.empty() ? "" : "…");
}

std::string inQuotes(std::string_view text)
{
    return "\"" + printable(text) + "\"";
}

Error wrongCode(const std::string& id, const std::string& fieldName, std::size_t character,
                const std::string& code, const std::vector<std::string>& allowed)
{
    return {ErrorCode::UnknownCode,
            "type number/" + id,
            "position " + id + " (" + fieldName + "), character " + std::to_string(character) +
                ", is " + inQuotes(code) + "; it may be " + orList(allowed, 40),
            {}};
}

Error wrongLength(const std::string& compact, std::size_t expected)
{
    return {ErrorCode::Malformed,
            "type number",
            inQuotes(compact) + " has " + std::to_string(compact.size()) +
                " characters without hyphens; an OMNIPOWER type number has " +
                std::to_string(expected) + ", such as 685-11-35C-D14-0011-040",
            {}};
}

} // namespace metersmith::typecodes
