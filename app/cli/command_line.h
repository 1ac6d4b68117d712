// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_COMMAND_LINE_H
#define METERSMITH_APP_CLI_COMMAND_LINE_H

#include "app/cli/command.h"

#include <map>
#include <string>

namespace metersmith::cli
{

/// A command line that has been understood.
struct ParsedLine {
    enum class Wish { Run, Help, Version };
    Wish wish = Wish::Run;
    const Command* command = nullptr; ///< nullptr: help about the whole program or a group
    std::string group;                ///< help about "config": the group's name
    /// By the names of options and arguments; a switch that is on has one value.
    std::map<std::string, std::vector<std::string>> values;
};

/// Reads the arguments (without the program's name). Errors: Usage, naming what is wrong, what is
/// understood, and the command's usage line; never a value given to a password option.
Result<ParsedLine> parseCommandLine(const std::vector<std::string>& arguments);

/// "metersmith-cli config set FILE PATH=VALUE… [options]".
std::string usageLine(const Command& command);
/// Help about one command, about a group of commands, about all.
std::string helpText(const Command& command);
std::string helpText(const std::string& group = {});

/// True for a command line that lays out pages: its application object must be a QGuiApplication.
bool needsFonts(const std::vector<std::string>& arguments);

/// Runs one command line from beginning to end: parses, runs, prints errors. Needs a
/// QCoreApplication, or what needsFonts() says. Returns the exit code.
int runCommandLine(const std::vector<std::string>& arguments);

} // namespace metersmith::cli

#endif
