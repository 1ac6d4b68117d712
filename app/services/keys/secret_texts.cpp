// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/secret_texts.h"

#include "protocol/secret_text.h"

#include <algorithm>
#include <charconv>

namespace metersmith::services
{

namespace
{

constexpr char mark = '#', filling = '_';
constexpr std::size_t shortest = 10; ///< the mark and the digits of a number
constexpr std::string_view hexDigits = "0123456789ABCDEF";

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isKey(std::string_view text)
{
    return text.size() >= shortest && text.size() % 2 == 0 && std::ranges::all_of(text, isHex);
}

std::string textOf(std::size_t number, std::size_t length)
{
    const auto digits = std::to_string(number);
    std::string text(1, mark);
    text.append(shortest - 1 - std::min(shortest - 1, digits.size()), '0').append(digits);
    text.resize(std::max(length, text.size()), filling);
    return text;
}

/// Calls `use` with each string of a JSON text that is no name of a member, without its quotes.
template <typename Use>
void eachString(Bytes& json, Use use)
{
    auto* text = reinterpret_cast<char*>(json.data());
    const std::string_view all(text, json.size());
    for (std::size_t at = all.find('"'); at != std::string_view::npos; at = all.find('"', at)) {
        const auto from = ++at;
        while (at < all.size() && all[at] != '"')
            at += all[at] == '\\' ? 2 : 1;
        if (at >= all.size())
            return;
        const auto next = all.find_first_not_of(" \t\r\n", at + 1);
        if (next == std::string_view::npos || all[next] != ':')
            use(std::span(text + from, at - from));
        ++at;
    }
}

} // namespace

void SecretTexts::takeOut(Bytes& json)
{
    eachString(json, [this](std::span<char> text) {
        const std::string_view digits(text.data(), text.size());
        auto secret = isKey(digits) ? secretFromHex(digits) : Result<Secret>(Secret());
        if (!secret || secret->empty())
            return;
        std::ranges::copy(textOf(m_secrets.size(), text.size()), text.begin());
        m_secrets.push_back(*std::move(secret));
    });
}

const Secret* SecretTexts::find(std::string_view value) const
{
    if (value.size() < shortest || value[0] != mark)
        return nullptr;
    std::size_t number = 0;
    const auto [last, error] = std::from_chars(value.data() + 1, value.data() + shortest, number);
    if (error != std::errc() || last != value.data() + shortest || number >= m_secrets.size())
        return nullptr;
    return 2 * m_secrets[number].size() == value.size() ? &m_secrets[number] : nullptr;
}

Result<Secret> SecretTexts::secret(std::string_view value) const
{
    if (const auto* found = find(value))
        return *found;
    return secretFromHex(value);
}

std::string SecretTexts::placeHolder(const Secret& secret)
{
    if (2 * secret.size() < shortest)
        return hexOf(secret);
    m_secrets.push_back(secret);
    return textOf(m_secrets.size() - 1, 2 * secret.size());
}

void SecretTexts::putBack(Bytes& json) const
{
    eachString(json, [this](std::span<char> text) {
        const auto* secret = find({text.data(), text.size()});
        if (!secret)
            return;
        const auto octets = secret->bytes();
        for (std::size_t i = 0; i < octets.size(); ++i) {
            text[2 * i] = hexDigits[octets[i] >> 4U];
            text[2 * i + 1] = hexDigits[octets[i] & 0x0FU];
        }
    });
}

} // namespace metersmith::services
