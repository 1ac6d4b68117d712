// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/texts/error_texts.h"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace metersmith::cli
{

namespace
{

/// Takes the echo off the terminal for as long as it lives.
class EchoOff
{
public:
    EchoOff()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

constexpr std::size_t longestSecret = 1024;

/// Reads up to the end of a line; Ctrl-C ends it through the wake descriptor.
Result<std::string> readLine(int wakeDescriptor)
{
    std::string line;
    line.reserve(longestSecret); // a password is not left behind by a text that grows
    for (;;) {
        pollfd waits[2] = {{STDIN_FILENO, POLLIN, 0}, {wakeDescriptor, POLLIN, 0}};
        const int ready = poll(waits, 2, -1);
        if (waits[1].revents != 0)
            return fail(ErrorCode::Cancelled, "question", "cancelled by the user");
        if (ready < 0)
            continue; // a signal: the wake descriptor tells next time
        char c = 0;
        const auto got = read(STDIN_FILENO, &c, 1);
        if (got <= 0)
            return fail(ErrorCode::Cancelled, "question", "the input ended before an answer");
        if (c == '\n')
            return line;
        line += c;
    }
}

} // namespace

Console::Console(std::ostream& stream, bool terminal, int wakeDescriptor)
    : m_stream(stream)
    , m_terminal(terminal)
    , m_colour(terminal && qEnvironmentVariableIsEmpty("NO_COLOR"))
    , m_wakeDescriptor(wakeDescriptor)
{
}

void Console::line(const QString& text)
{
    clearProgress();
    m_stream << text << '\n' << std::flush;
}

void Console::block(const std::string& text)
{
    clearProgress();
    m_stream << text << std::flush;
}

void Console::progress(int done, int total, const QString& text)
{
    if (!m_terminal)
        return;
    constexpr int widest = 76; // a rewritten line must not wrap
    const QString counted = QStringLiteral("[%1/%2] %3").arg(done).arg(total).arg(text);
    const QString shown = (total > 0 ? counted : text).left(widest);
    m_stream << '\r' << shown.leftJustified(widest) << std::flush;
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (m_progressShown)
        m_stream << '\r' << QString(78, u' ') << '\r' << std::flush;
    m_progressShown = false;
}

void Console::error(const Error& error, bool verbose)
{
    clearProgress();
    const auto texts = services::errorText(error);
    m_stream << bold(Texts::tr("Error: %1").arg(texts.title).toStdString()) << " ("
             << name(error.code) << ")\n";
    TextTable rows;
    if (!error.where.empty())
        rows.add({Texts::tr("where").toStdString(), error.where});
    if (!error.detail.empty())
        rows.add({Texts::tr("what").toStdString(), error.detail});
    if (verbose && !error.clause.empty())
        rows.add({Texts::tr("clause").toStdString(), std::string(error.clause)});
    if (!texts.remedy.isEmpty())
        rows.add({Texts::tr("do").toStdString(), texts.remedy.toStdString()});
    m_stream << rows.text(2) << std::flush;
}

Result<std::string> Console::ask(const QString& question, bool hidden)
{
    clearProgress();
    if (!hidden) {
        m_stream << question << ' ' << std::flush;
        return readLine(m_wakeDescriptor);
    }
    Result<std::string> answer;
    {
        // Silent before it asks: taking the echo off discards what was typed before, which must not
        // be an answer to this question.
        const EchoOff silence;
        m_stream << question << ' ' << std::flush;
        answer = readLine(m_wakeDescriptor);
    }
    m_stream << '\n' << std::flush;
    return answer;
}

bool Console::canAsk()
{
    return isatty(STDIN_FILENO) == 1;
}

std::string Console::bold(const std::string& text) const
{
    return m_colour ? "\033[1m" + text + "\033[0m" : text;
}

} // namespace metersmith::cli
