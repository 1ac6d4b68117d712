// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_COMMAND_H
#define METERSMITH_APP_CLI_COMMAND_H

#include "protocol/result.h"

#include <vector>

namespace metersmith::cli
{

class CommandContext;

/// What stands after a command without dashes.
struct Argument {
    const char* name = ""; ///< "FILE"; the key of its values
    const char* help = ""; ///< English key of the translation context "cli"
    bool required = true;
    bool many = false; ///< one or more, or any number if not required
};

/// What stands after a command with dashes.
struct Option {
    const char* name = "";  ///< "--out"; the key of its values
    const char* value = ""; ///< "FILE"; empty for a switch
    const char* help = "";  ///< English key of the translation context "cli"
    bool many = false;      ///< takes one or more values
    bool hidden = false;    ///< understood, but not offered
};

/// What a command shares with others.
enum Trait : unsigned {
    Plain = 0,
    PrintsJson = 1U,   ///< --json
    PrintsCsv = 2U,    ///< --csv
    TalksToMeter = 4U, ///< the connection options
    Writes = 8U,       ///< --dry-run and --yes
};

/// One command: its help and its parsing are made from this row.
struct Command {
    const char* name = "";    ///< "config set"
    const char* summary = ""; ///< one sentence; English key of the translation context "cli"
    std::vector<Argument> arguments{};
    std::vector<Option> options{};
    std::vector<const char*> examples{}; ///< without the program's name
    const char* notes = "";              ///< more for its help; English key
    unsigned traits = Plain;
    /// Does it. The exit code of the contract, or the error that says why not.
    Result<int> (*run)(CommandContext&) = nullptr;
};

/// The exit codes that no error stands behind; all others are services::exitCode of an error.
enum ExitCode : int { Done = 0, Differs = 1, BreaksRule = 6 };

/// The options whose file name decides whether pages are laid out (needsFonts()).
inline constexpr const char* orderFormOption = "--order-form";
inline constexpr const char* printOption = "--print";

/// Every command, in the order of the help.
const std::vector<const Command*>& commands();

/// The options that come with the command's traits, after its own.
std::vector<Option> sharedOptions(unsigned traits);

} // namespace metersmith::cli

#endif
