// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_INTERRUPTS_H
#define METERSMITH_APP_CLI_INTERRUPTS_H

#include <QObject>

namespace metersmith::cli
{

/// Brings Ctrl-C (SIGINT) and SIGTERM into the event loop through a pipe, so that a meter can be
/// left politely. A second Ctrl-C ends the process at once with 130. At most one at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;

    /// The first signal that came, 0 for none yet; also when the event loop does not run.
    int received() const;
    /// Becomes readable when a signal has come; for waiting on it together with a question.
    int descriptor() const { return m_read; }

signals:
    void interrupted(int signalNumber);

private:
    int m_read = -1;
    int m_write = -1;
};

} // namespace metersmith::cli

#endif
