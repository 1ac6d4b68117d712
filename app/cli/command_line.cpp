// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace metersmith::cli
{

namespace
{

tl::unexpected<Error> usage(std::string detail, const Command* command = nullptr)
{
    if (command)
        detail += "; usage: " + usageLine(*command);
    return fail(ErrorCode::Usage, command ? command->name : "command line", std::move(detail));
}

std::string firstWords(const std::vector<std::string>& words, std::size_t count)
{
    std::string text = words.front();
    for (std::size_t i = 1; i < count; ++i)
        text += " " + words[i];
    return text;
}

/// The command that the first one to three words name.
const Command* findCommand(const std::vector<std::string>& words, std::size_t& used)
{
    for (const std::size_t count : {std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
        if (words.size() < count)
            continue;
        const std::string name = firstWords(words, count);
        for (const Command* command : commands())
            if (name == command->name) {
                used = count;
                return command;
            }
    }
    return nullptr;
}

bool isGroup(const std::string& word)
{
    return std::any_of(commands().begin(), commands().end(), [&word](const Command* command) {
        return std::string_view(command->name).substr(0, word.size() + 1) == word + " ";
    });
}

/// The longest group that the first two words name; "" if none.
std::string groupOf(const std::vector<std::string>& words)
{
    for (const std::size_t count : {std::size_t{2}, std::size_t{1}})
        if (words.size() >= count && isGroup(firstWords(words, count)))
            return firstWords(words, count);
    return {};
}

std::string namesOfCommands(const std::string& group)
{
    std::string names;
    for (const Command* command : commands()) {
        const std::string name = command->name;
        if (group.empty() || name.rfind(group + " ", 0) == 0)
            names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

/// Options that other tools have and this one refuses, with the reason.
Result<> refuseKnownWrong(const std::vector<std::string>& arguments, const Command& command)
{
    for (const auto& argument : arguments) {
        const std::string name = argument.substr(0, argument.find('='));
        if (name == "--")
            break;
        if (name == "--password" || name == "--key")
            return usage(name + ": a password is never an argument (others would see it in the "
                                "process list); use --password-file FILE or the environment "
                                "variable METERSMITH_PASSWORD",
                         &command);
    }
    return {};
}

/// Fills `values` from the arguments after the command's words.
Result<> parseValues(const Command& command, const std::vector<std::string>& arguments,
                     std::map<std::string, std::vector<std::string>>& values)
{
    CLI::App app;
    app.set_help_flag("");
    std::map<std::string, std::vector<std::string>> storage;
    std::map<std::string, bool> switches;
    for (const auto& argument : command.arguments) {
        auto* option = app.add_option(argument.name, storage[argument.name]);
        option->required(argument.required);
        if (!argument.many)
            option->expected(1)->allow_extra_args(false);
    }
    std::vector<Option> options = command.options;
    for (auto& shared : sharedOptions(command.traits))
        options.push_back(shared);
    for (const auto& option : options) {
        if (!*option.value)
            app.add_flag(option.name, switches[option.name]);
        else if (option.many)
            app.add_option(option.name, storage[option.name]);
        else
            app.add_option(option.name, storage[option.name])->expected(1)->allow_extra_args(false);
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        return usage(error.what(), &command);
    }
    for (auto& [name, given] : storage)
        if (!given.empty())
            values[name] = given;
    for (const auto& [name, on] : switches)
        if (on)
            values[name] = {"1"};
    return {};
}

bool asksFor(const std::vector<std::string>& arguments, std::string_view shortName,
             std::string_view longName)
{
    for (const auto& argument : arguments) {
        if (argument == "--")
            return false;
        if (argument == shortName || argument == longName)
            return true;
    }
    return false;
}

} // namespace

Result<ParsedLine> parseCommandLine(const std::vector<std::string>& arguments)
{
    ParsedLine line;
    std::size_t used = 0;
    line.command = findCommand(arguments, used);
    if (asksFor(arguments, "-h", "--help")) {
        line.wish = ParsedLine::Wish::Help;
        if (!line.command)
            line.group = groupOf(arguments);
        return line;
    }
    if (!arguments.empty() && arguments.front() == "--version") {
        line.wish = ParsedLine::Wish::Version;
        return line;
    }
    if (arguments.empty())
        return usage("no command given; commands: " + namesOfCommands({}));
    if (const std::string group = groupOf(arguments); !line.command && !group.empty())
        return usage('"' + group + "\" needs one of: " + namesOfCommands(group));
    if (!line.command)
        return usage("there is no command \"" + arguments.front() +
                     "\"; commands: " + namesOfCommands({}));
    const std::vector<std::string> rest(arguments.begin() + static_cast<std::ptrdiff_t>(used),
                                        arguments.end());
    if (auto refused = refuseKnownWrong(rest, *line.command); !refused)
        return fail(refused.error());
    if (auto parsed = parseValues(*line.command, rest, line.values); !parsed)
        return fail(parsed.error());
    return line;
}

namespace
{

bool isPdf(std::string file)
{
    std::transform(file.begin(), file.end(), file.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return file.size() > 4 && file.compare(file.size() - 4, 4, ".pdf") == 0;
}

} // namespace

bool needsFonts(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments);
    if (!line || line->wish != ParsedLine::Wish::Run)
        return false;
    return std::any_of(line->values.begin(), line->values.end(), [](const auto& option) {
        const auto& [name, files] = option;
        return (name == orderFormOption || name == printOption) && !files.empty() &&
               isPdf(files.back());
    });
}

} // namespace metersmith::cli
