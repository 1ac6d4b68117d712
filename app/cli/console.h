// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_CONSOLE_H
#define METERSMITH_APP_CLI_CONSOLE_H

#include "protocol/result.h"

#include <QString>

#include <ostream>
#include <string>

namespace metersmith::cli
{

/// Where people read and answer: standard error and standard input.
class Console
{
public:
    /// `terminal`: `stream` is one, so that a line may be rewritten. `wakeDescriptor` becomes
    /// readable when the user cancels.
    Console(std::ostream& stream, bool terminal, int wakeDescriptor = -1);

    /// Writes a whole line; takes a progress line away first.
    void line(const QString& text);
    void block(const std::string& text); ///< several lines, each ending in a line feed
    /// "[3/17] Reading the display lists": rewritten in place on a terminal, else not shown.
    void progress(int done, int total, const QString& text);
    void clearProgress();
    /// An error with place, what was seen, and what to do.
    void error(const Error& error, bool verbose);

    /// Asks and reads one line; `hidden` for passwords. Errors: Cancelled (Ctrl-C, end of input).
    Result<std::string> ask(const QString& question, bool hidden = false);
    static bool canAsk(); ///< standard input is a terminal

    /// In bold if colours are wanted (a terminal, and NO_COLOR is not set).
    std::string bold(const std::string& text) const;

private:
    std::ostream& m_stream;
    bool m_terminal;
    bool m_colour;
    int m_wakeDescriptor;
    bool m_progressShown = false;
};

} // namespace metersmith::cli

#endif
