// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <charconv>
#include <sstream>

namespace metersmith::cli
{

namespace
{

/// A number that fills the whole text and lies within the range. Independent of the locale.
template <typename Number>
Result<std::optional<Number>> parseNumber(const std::string& name, const std::string& text,
                                          Number minimum, Number maximum, const char* kind)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || last != end || !(number >= minimum && number <= maximum)) {
        std::ostringstream allowed;
        allowed.imbue(std::locale::classic());
        allowed << '"' << printable(text) << "\" given; allowed is a " << kind << " from "
                << minimum << " to " << maximum;
        return fail(ErrorCode::Usage, name, allowed.str());
    }
    return number;
}

} // namespace

CommandContext::CommandContext(const ParsedLine& line, std::ostream& output, Console& people,
                               Interrupts& signalsOfUser)
    : out(output)
    , console(people)
    , interrupts(signalsOfUser)
    , m_line(line)
{
}

bool CommandContext::has(const std::string& name) const
{
    return m_line.values.contains(name);
}

std::string CommandContext::value(const std::string& name) const
{
    const auto found = m_line.values.find(name);
    return found == m_line.values.end() || found->second.empty() ? std::string{}
                                                                 : found->second.back();
}

std::vector<std::string> CommandContext::values(const std::string& name) const
{
    const auto found = m_line.values.find(name);
    return found == m_line.values.end() ? std::vector<std::string>{} : found->second;
}

std::vector<std::string> CommandContext::list(const std::string& name) const
{
    std::vector<std::string> parts;
    for (const auto& value : values(name)) {
        std::istringstream stream(value);
        for (std::string part; std::getline(stream, part, ',');)
            if (!part.empty())
                parts.push_back(part);
    }
    return parts;
}

Result<std::optional<int>> CommandContext::number(const std::string& name, int minimum,
                                                  int maximum) const
{
    if (!has(name))
        return std::optional<int>{};
    return parseNumber<int>(name, value(name), minimum, maximum, "whole number");
}

Result<std::optional<double>> CommandContext::decimal(const std::string& name, double minimum,
                                                      double maximum) const
{
    if (!has(name))
        return std::optional<double>{};
    return parseNumber<double>(name, value(name), minimum, maximum, "number");
}

void CommandContext::print(const Json& document)
{
    console.clearProgress();
    out << toText(document) << std::flush;
}

Result<> CommandContext::confirm(const QString& question)
{
    if (has("--yes"))
        return {};
    if (!Console::canAsk())
        return fail(ErrorCode::Usage, "confirmation",
                    "this changes the meter and standard input is no terminal, so nobody can be "
                    "asked; add --yes to go ahead, or --dry-run to see what would be written");
    const auto answer = console.ask(question + QStringLiteral(" [y/N]"));
    if (!answer)
        return fail(answer.error());
    const QString given = QString::fromStdString(*answer).trimmed().toLower();
    if (given == QStringLiteral("y") || given == QStringLiteral("yes") || given == Texts::tr("yes"))
        return {};
    return fail(ErrorCode::Declined, "confirmation", "nothing was written");
}

} // namespace metersmith::cli
