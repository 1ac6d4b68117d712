// SPDX-License-Identifier: Apache-2.0
#include "protocol/line_model.h"

#include <charconv>
#include <optional>

namespace metersmith
{

namespace
{

constexpr std::string_view partsThatExist =
    "the parts are paced, turnaround=20ms, echo, noise=1e-4, drop=1e-3, seed=7";
constexpr Duration longestTurnAround = std::chrono::seconds(60);

template <typename Number>
std::optional<Number> number(std::string_view text, std::string_view& rest)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{})
        return std::nullopt;
    rest = text.substr(static_cast<std::size_t>(end - text.data()));
    return value;
}

template <typename Number>
std::optional<Number> wholly(std::string_view text)
{
    std::string_view rest;
    const auto value = number<Number>(text, rest);
    return rest.empty() ? value : std::nullopt;
}

std::optional<double> chance(std::string_view text)
{
    const auto value = wholly<double>(text);
    return value && *value >= 0 && *value <= 1 ? value : std::nullopt;
}

std::optional<Duration> duration(std::string_view text)
{
    std::string_view unit;
    const auto value = number<std::int64_t>(text, unit);
    if (!value || *value < 0 || *value > 60'000'000)
        return std::nullopt;
    const auto found = unit == "us"   ? Duration(std::chrono::microseconds(*value))
                       : unit == "ms" ? Duration(std::chrono::milliseconds(*value))
                       : unit == "s"  ? Duration(std::chrono::seconds(*value))
                                      : Duration(-1);
    if (found < Duration{} || found > longestTurnAround)
        return std::nullopt;
    return found;
}

template <typename Value>
bool set(Value& target, const std::optional<Value>& value)
{
    if (value)
        target = *value;
    return value.has_value();
}

bool readPart(LineSpec& spec, std::string_view part)
{
    const auto equals = part.find('=');
    const auto key = part.substr(0, equals);
    if (equals == std::string_view::npos) {
        spec.paced = spec.paced || key == "paced";
        spec.echo = spec.echo || key == "echo";
        return key == "paced" || key == "echo";
    }
    const auto value = part.substr(equals + 1);
    if (key == "turnaround")
        return set(spec.turnAround, duration(value));
    if (key == "noise")
        return set(spec.bitErrors, chance(value));
    if (key == "drop")
        return set(spec.lostBytes, chance(value));
    if (key == "seed")
        return set(spec.seed, wholly<std::uint64_t>(value));
    return false;
}

std::string shortest(double value)
{
    char text[32];
    const auto [end, error] = std::to_chars(std::begin(text), std::end(text), value);
    return {std::begin(text), end};
}

} // namespace

Result<LineSpec> LineSpec::parse(std::string_view text)
{
    LineSpec spec;
    for (bool more = !text.empty(); more;) {
        const auto comma = text.find(',');
        const auto part = text.substr(0, comma);
        if (!readPart(spec, part))
            return fail(ErrorCode::Usage, "line",
                        "'" + std::string(part) + "' is not understood; " +
                            std::string(partsThatExist));
        more = comma != std::string_view::npos;
        text = more ? text.substr(comma + 1) : std::string_view();
    }
    return spec;
}

std::string LineSpec::toString() const
{
    std::string text;
    const auto add = [&text](const std::string& part) { text += text.empty() ? part : "," + part; };
    const LineSpec usual;
    if (paced)
        add("paced");
    if (turnAround != usual.turnAround) {
        const auto micros =
            std::chrono::duration_cast<std::chrono::microseconds>(turnAround).count();
        add("turnaround=" + (micros % 1000 == 0 ? std::to_string(micros / 1000) + "ms"
                                                : std::to_string(micros) + "us"));
    }
    if (echo)
        add("echo");
    if (bitErrors != usual.bitErrors)
        add("noise=" + shortest(bitErrors));
    if (lostBytes != usual.lostBytes)
        add("drop=" + shortest(lostBytes));
    if (seed != usual.seed)
        add("seed=" + std::to_string(seed));
    return text;
}

} // namespace metersmith
