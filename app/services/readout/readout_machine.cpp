// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/readout/readout_machine.h"

#include "app/services/readout/readout_rows.h"
#include "iec62056_21/baud.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace metersmith::services
{

namespace
{

using iec62056_21::ClientSession;
using iec62056_21::ProtocolMode;
using iec62056_21::Purpose;
using Mode = ReadoutOptions::Mode;

const Error cancelled{ErrorCode::Cancelled, {}, "cancelled by the user", {}};

QString modeName(ProtocolMode mode)
{
    switch (mode) {
    case ProtocolMode::A:
        return QStringLiteral("A");
    case ProtocolMode::B:
        return QStringLiteral("B");
    case ProtocolMode::C:
        break;
    }
    return QStringLiteral("C");
}

/// The refusal with the row that explains it.
Error explained(Error error)
{
    switch (error.code) {
    case ErrorCode::ValueRefused:
        error.reason = "iec62056-21/error-message";
        break;
    case ErrorCode::AccessDenied:
        error.code = ErrorCode::AuthenticationFailed;
        error.reason = "iec62056-21/password";
        break;
    case ErrorCode::Unsupported:
        error.reason = "iec62056-21/mode";
        break;
    default:
        break;
    }
    return error;
}

} // namespace

ReadoutMachine::ReadoutMachine(ReadoutSettings settings, std::unique_ptr<JournalSink> journal)
    : m_settings(std::move(settings))
    , m_session(sessionSettings(m_settings))
    , m_tasks(m_settings.options, std::move(journal))
    , m_echo(m_settings.echo)
{
    m_readout.mode = m_settings.options.mode == Mode::D    ? QStringLiteral("D")
                     : m_settings.options.mode == Mode::P1 ? QStringLiteral("P1")
                                                           : QString();
    m_readout.baud = sessionSettings(m_settings).line.baud;
    m_signOns = sessionSettings(m_settings).signOns;
}

bool ReadoutMachine::isProgramming() const
{
    return programs(m_settings.options);
}

SessionEffects ReadoutMachine::start(TimePoint now)
{
    m_deadline = now + m_settings.limits.job;
    const bool listening = listens(m_settings.options.mode);
    setState(listening ? State::Working : State::SigningOn);
    if (listening)
        m_effects.emplace_back(
            Progressed{0, 0, QT_TRANSLATE_NOOP("services", "Waiting for the meter to send"), {}});
    return run(m_session.open(now), now);
}

SessionEffects ReadoutMachine::received(BytesView bytes, TimePoint now)
{
    if (m_state == State::Idle || m_state == State::Finished)
        return {};
    if (now >= m_deadline)
        return wokenAt(now);
    const Bytes others = m_echo.strip(bytes);
    if (m_state == State::Working && !isProgramming())
        tellProgress(others);
    return run(m_session.received(bytes, now, std::exchange(m_damaged, 0)), now);
}

void ReadoutMachine::damaged(int characters)
{
    m_damaged += static_cast<std::size_t>(std::max(characters, 0));
}

SessionEffects ReadoutMachine::wokenAt(TimePoint now)
{
    if (m_state == State::Idle || m_state == State::Finished)
        return {};
    if (now >= m_deadline) {
        if (m_state == State::Releasing) { // the polite end took too long
            finish(m_outcome);
            return run({}, now);
        }
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(m_settings.limits.job).count();
        const Error late{
            ErrorCode::Timeout, "readout", "not done within " + std::to_string(seconds) + " s", {}};
        m_tasks.abandoned(late);
        release(late, now);
        return run({}, now);
    }
    if (now < m_sessionWake)
        return run({}, now);
    m_sessionWake = TimePoint::max();
    return run(m_session.wokenAt(now), now);
}

SessionEffects ReadoutMachine::cancel(TimePoint now)
{
    m_cancelWanted = true;
    const bool working = m_state == State::SigningOn || m_state == State::Working;
    if (!working || m_tasks.mustGoOn())
        return {};
    m_tasks.abandoned(cancelled);
    release(cancelled, now);
    return run({}, now);
}

SessionEffects ReadoutMachine::transportFailed(const Error& error, TimePoint now)
{
    if (m_state == State::Finished)
        return {};
    if (m_state != State::Releasing) {
        m_tasks.abandoned(error);
        m_outcome = error;
    }
    finish(m_outcome);
    return run({}, now);
}

/// Works off what the session reported, and what that led to; ends with the next wake-up.
SessionEffects ReadoutMachine::run(const iec62056_21::ClientEffects& effects, TimePoint now)
{
    later(effects);
    Bytes sent;
    while (!m_pending.empty() && m_state != State::Finished) {
        const auto effect = std::move(m_pending.front());
        m_pending.erase(m_pending.begin());
        if (const auto* send = std::get_if<Send>(&effect))
            append(sent, send->bytes);
        take(effect, now);
    }
    m_pending.clear();
    if (!sent.empty())
        m_echo.sent(sent);
    wipe(sent);
    learn();
    if (m_state != State::Finished)
        m_effects.emplace_back(WakeAt{std::min(m_sessionWake, m_deadline)});
    std::stable_partition(m_effects.begin(), m_effects.end(), [](const SessionEffect& effect) {
        return !std::holds_alternative<Finished>(effect);
    });
    return std::exchange(m_effects, {});
}

void ReadoutMachine::later(const iec62056_21::ClientEffects& effects)
{
    m_pending.insert(m_pending.end(), effects.begin(), effects.end());
}

void ReadoutMachine::take(const iec62056_21::ClientEffect& effect, TimePoint now)
{
    if (const auto* send = std::get_if<Send>(&effect)) {
        m_effects.emplace_back(*send);
    } else if (const auto* line = std::get_if<SetLine>(&effect)) {
        if (m_settings.speedChanges)
            m_effects.emplace_back(*line);
    } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
        m_sessionWake = wake->at;
    } else if (const auto* noted = std::get_if<Noted>(&effect)) {
        m_effects.emplace_back(*noted);
    } else if (const auto* meter = std::get_if<iec62056_21::Identified>(&effect)) {
        identified(*meter, now);
    } else if (const auto* again = std::get_if<iec62056_21::SigningOnAgain>(&effect)) {
        signingOnAgain(*again);
    } else if (const auto* readout = std::get_if<iec62056_21::ReadoutReceived>(&effect)) {
        received(*readout);
    } else if (std::holds_alternative<iec62056_21::ProgrammingOpened>(effect)) {
        m_readout.mode = QStringLiteral("programming");
        nextCommand(now);
    } else if (const auto* answer = std::get_if<iec62056_21::CommandAnswered>(&effect)) {
        answered(answer->result, now);
    } else if (std::holds_alternative<iec62056_21::SessionEnded>(effect)) {
        finish(m_outcome);
    } else if (const auto* broken = std::get_if<iec62056_21::SessionBroken>(&effect)) {
        if (m_state == State::Releasing) { // a lost goodbye changes nothing
            m_effects.emplace_back(Noted{within("release", broken->error)});
            finish(m_outcome);
            return;
        }
        m_tasks.abandoned(broken->error);
        finish(explained(within("readout", broken->error)));
    }
}

void ReadoutMachine::identified(const iec62056_21::Identified& meter, TimePoint now)
{
    setState(State::Working);
    const auto mode = iec62056_21::protocolMode(meter.message.baudCharacter);
    m_readout.manufacturer = meterText(meter.message.manufacturer);
    m_readout.identification = meterText(meter.message.identification);
    m_readout.baud = meter.baud;
    if (!listens(m_settings.options.mode))
        m_readout.mode = modeName(mode);
    m_tasks.setMeter(meter.message.manufacturer, meter.message.identification);
    const auto wanted = m_settings.options.mode;
    const bool other = (wanted == Mode::B && mode != ProtocolMode::B) ||
                       (wanted == Mode::C && mode != ProtocolMode::C);
    if (!other)
        return;
    release(Error{ErrorCode::Unsupported, "readout/identification message",
                  "the meter offers mode " + m_readout.mode.toStdString() + " (" +
                      meter.message.manufacturer + " " + meter.message.identification +
                      "), not the one asked for",
                  "IEC 62056-21, 6.3.2", "iec62056-21/mode"},
            now);
}

void ReadoutMachine::signingOnAgain(const iec62056_21::SigningOnAgain& again)
{
    m_effects.emplace_back(Noted{within("signing on again", again.why)});
    setState(State::SigningOn);
    m_lines = m_bytes = 0;
    m_effects.emplace_back(
        Progressed{0,
                   0,
                   QT_TRANSLATE_NOOP("services", "Connection lost; signing on again (%1 of %2)"),
                   {static_cast<int>(again.attempt) - 1, static_cast<int>(m_signOns) - 1}});
}

void ReadoutMachine::received(const iec62056_21::ReadoutReceived& received)
{
    if (m_readout.manufacturer.isEmpty()) {
        m_readout.manufacturer = meterText(received.identification.manufacturer);
        m_readout.identification = meterText(received.identification.identification);
    }
    m_readout.rows = readoutRows(received.readout);
    for (const auto& remark : received.readout.remarks)
        m_readout.remarks.push_back(meterText(remark));
    if (!received.identificationSure)
        m_readout.remarks.push_back(
            QStringLiteral("the line was noisy, and no check character covers the identification"));
    if (!received.checked)
        m_readout.remarks.push_back(
            QStringLiteral("no check character covers this readout, parity alone"));
    m_readout.text = meterText(received.text);
}

void ReadoutMachine::answered(const Result<std::string>& answer, TimePoint now)
{
    if (m_passwordSent) {
        m_passwordSent = false;
        if (!answer) {
            release(explained(within("readout", answer.error())), now);
            return;
        }
        nextCommand(now);
        return;
    }
    m_tasks.answered(answer ? answer : fail(explained(answer.error())));
    nextCommand(now);
}

void ReadoutMachine::nextCommand(TimePoint now)
{
    if (m_cancelWanted && !m_tasks.mustGoOn()) {
        m_tasks.abandoned(cancelled);
        release(cancelled, now);
        return;
    }
    if (m_settings.password) {
        const Secret password = std::move(*m_settings.password);
        m_settings.password.reset();
        m_passwordSent = true;
        later(m_session.signOn(password, now));
        return;
    }
    const auto command = m_tasks.next();
    m_effects.emplace_back(Progressed{m_tasks.done(),
                                      m_tasks.known(),
                                      command && command->command == 'W'
                                          ? QT_TRANSLATE_NOOP("services", "Writing registers")
                                          : QT_TRANSLATE_NOOP("services", "Reading registers"),
                                      {}});
    if (command)
        later(m_session.command(*command, now));
    else
        release(m_tasks.error(), now);
}

void ReadoutMachine::tellProgress(BytesView bytes)
{
    const auto lines = std::count(bytes.begin(), bytes.end(), std::uint8_t{'\n'});
    m_bytes += static_cast<int>(bytes.size());
    m_lines += static_cast<int>(lines);
    if (lines > 0)
        m_effects.emplace_back(
            Progressed{m_lines,
                       0,
                       QT_TRANSLATE_NOOP("services", "Receiving the readout: %1 lines, %2 bytes"),
                       {m_lines, m_bytes}});
}

void ReadoutMachine::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state != State::Finished)
        m_effects.emplace_back(PhaseChanged{state == State::SigningOn ? Phase::SigningOn
                                            : state == State::Working ? Phase::Working
                                                                      : Phase::Releasing});
}

/// Leaves the meter: B0 if it waits for commands.
void ReadoutMachine::release(std::optional<Error> outcome, TimePoint now)
{
    m_outcome = std::move(outcome);
    m_pending.clear();
    m_deadline = now + m_settings.limits.release;
    setState(State::Releasing);
    later(m_session.release(now));
}

void ReadoutMachine::finish(std::optional<Error> error)
{
    if (isProgramming()) {
        m_readout.rows = m_tasks.rows();
        m_readout.journalFile = QString::fromStdString(m_tasks.journalFile());
    }
    m_state = State::Finished;
    m_effects.emplace_back(Finished{std::move(error)});
}

/// A head that reflects is worth knowing; that none has been seen is no proof.
void ReadoutMachine::learn()
{
    if (!m_echo.reflects() || m_echoTold)
        return;
    m_echoTold = true;
    m_effects.emplace_back(LineLearnt{LineKnowledge{{}, true}});
}

} // namespace metersmith::services
