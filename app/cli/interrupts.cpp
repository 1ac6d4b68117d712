// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace metersmith::cli
{

namespace
{

// What a signal handler may touch: nothing but these.
volatile std::sig_atomic_t firstSignal = 0;
volatile std::sig_atomic_t pipeEnd = -1;

void onSignal(int number)
{
    if (firstSignal != 0 && number == SIGINT)
        _exit(130);
    if (firstSignal == 0)
        firstSignal = number;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnd, &byte, 1);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject* parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals then end the process, as they do without us
    m_read = ends[0];
    m_write = ends[1];
    firstSignal = 0;
    pipeEnd = m_write;
    auto* notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false); // the byte stays, so that descriptor() stays readable
        emit interrupted(received());
    });
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

Interrupts::~Interrupts()
{
    if (m_read < 0)
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    pipeEnd = -1;
    close(m_read);
    close(m_write);
}

int Interrupts::received() const
{
    return firstSignal;
}

} // namespace metersmith::cli
