// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_COMMAND_CONTEXT_H
#define METERSMITH_APP_CLI_COMMAND_CONTEXT_H

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/interrupts.h"

#include <optional>

namespace metersmith::cli
{

/// What a command works with: its values, where it prints, whom it asks.
class CommandContext
{
public:
    CommandContext(const ParsedLine& line, std::ostream& output, Console& people,
                   Interrupts& signalsOfUser);

    bool has(const std::string& name) const;
    std::string value(const std::string& name) const; ///< "" if not given
    std::vector<std::string> values(const std::string& name) const;
    /// As values(), but "a,b" counts as two.
    std::vector<std::string> list(const std::string& name) const;
    /// A whole number within a range. Errors: Usage. Not given: nothing.
    Result<std::optional<int>> number(const std::string& name, int minimum, int maximum) const;
    /// A decimal number within a range. Errors: Usage. Not given: nothing.
    Result<std::optional<double>> decimal(const std::string& name, double minimum,
                                          double maximum) const;

    bool json() const { return has("--json"); }
    bool csv() const { return has("--csv"); }
    bool verbose() const { return has("--verbose"); }

    void print(const Json& document); ///< two-space indentation

    /// Whether the user agrees; yes without asking under --yes. Errors: Declined, Cancelled, and
    /// Usage where nobody can be asked.
    Result<> confirm(const QString& question);

    std::ostream& out;
    Console& console;
    Interrupts& interrupts;

private:
    const ParsedLine& m_line;
};

} // namespace metersmith::cli

#endif
