// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/doctor/doctor.h"

#include "dlms/link/hdlc_framer.h"
#include "iec62056_21/bcc.h"
#include "protocol/secret.h"
#include "protocol/uart.h"

#include <QCoreApplication>

#include <algorithm>

namespace metersmith::services
{

namespace
{

/// Between two trials: late bytes are still counted to the first, and a meter that is in the middle
/// of a broken frame gives it up.
constexpr auto settling = std::chrono::milliseconds(300);
/// A meter of IEC 62056-21 that took what was said to others for the beginning of a message gives
/// it up after ta, 1.5 s (6.4.4).
constexpr auto quietBeforeSignOn = std::chrono::milliseconds(1600);
constexpr auto politeEnd = std::chrono::seconds(4);
constexpr std::size_t bytesKept = 4096;

const Error cancelled{ErrorCode::Cancelled, {}, "cancelled by the user", {}};

void keep(Bytes& bytes, BytesView more)
{
    const auto room = bytesKept - std::min(bytesKept, bytes.size());
    append(bytes, more.first(std::min(room, more.size())));
}

/// Whether bytes that leave prove, or may prove, who we are: an I frame or a wrapper PDU (the
/// association request is the first), a password of programming mode.
bool carriesProof(BytesView bytes, const TrialPlan& plan)
{
    if (plan.way == Way::SignOn)
        return bytes.size() > 1 && bytes[0] == iec62056_21::soh && bytes[1] == 'P';
    if (plan.framing == Framing::Wrapper)
        return true;
    dlms::HdlcFramer framer;
    for (const auto& event : framer.received(bytes)) {
        const auto* found = std::get_if<dlms::HdlcFrameFound>(&event);
        if (found && found->frame.control.type == dlms::HdlcFrameType::I)
            return true;
    }
    return false;
}

} // namespace

Doctor::Doctor(DoctorCase theCase, std::function<void(const Attempt&)> attempted)
    : m_case(std::move(theCase))
    , m_attempted(std::move(attempted))
    , m_reflects(m_case.connection.port.echo == Echo::Auto
                     ? m_case.connection.known.echo
                     : std::optional(m_case.connection.port.echo == Echo::On))
{
    m_line.baud = m_case.connection.port.baud; // as the port is opened
}

Doctor::~Doctor() = default;

SessionEffects Doctor::start(TimePoint now)
{
    m_deadline = now + visitLimit;
    m_effects.emplace_back(PhaseChanged{Phase::Working});
    beginNext(now);
    return take();
}

SessionEffects Doctor::received(BytesView bytes, TimePoint now)
{
    if (m_state != State::Trying && m_state != State::Settling)
        return {};
    keep(m_current.received, bytes);
    const Bytes answers = m_echo.strip(bytes);
    if (!answers.empty() && m_current.firstByte < Duration::zero())
        m_current.firstByte = std::max(now - m_lastSent, Duration::zero());
    keep(m_current.answers, answers);
    if (m_state == State::Trying)
        run(m_trial->received(bytes, now), now);
    if (now >= m_deadline)
        return wokenAt(now);
    return take();
}

void Doctor::damaged(int characters)
{
    m_current.damaged += std::max(0, characters);
    if (m_state == State::Trying)
        m_trial->damaged(characters);
}

SessionEffects Doctor::wokenAt(TimePoint now)
{
    if (m_state == State::Idle || m_state == State::Finished)
        return {};
    if (m_state == State::Settling) {
        if (now >= m_settledAt && m_next)
            begin(*std::exchange(m_next, {}), now);
        else if (now >= m_settledAt)
            settled(now);
        return take();
    }
    if (now >= m_deadline && !m_late) {
        m_late = true;
        m_giveUpAt = now + politeEnd;
        run(m_trial->cancel(now), now);
    } else if (now >= m_giveUpAt) {
        trialEnded(Error{ErrorCode::Timeout, {}, "the polite end took too long", {}}, now);
    } else if (now >= m_trialWake) {
        m_trialWake = TimePoint::max();
        run(m_trial->wokenAt(now), now);
    }
    return take();
}

SessionEffects Doctor::cancel(TimePoint now)
{
    if (m_state == State::Idle || m_state == State::Finished || m_cancelled)
        return {};
    m_cancelled = true;
    m_effects.emplace_back(PhaseChanged{Phase::Releasing});
    if (m_state == State::Settling) {
        finish(cancelled);
        return take();
    }
    m_giveUpAt = now + politeEnd;
    run(m_trial->cancel(now), now);
    return take();
}

SessionEffects Doctor::transportFailed(const Error& error, TimePoint now)
{
    if (m_state == State::Finished)
        return {};
    const bool wasOpen = m_state != State::Idle;
    const auto finding = findingOf(error, m_case.connection.port, wasOpen);
    if (m_cancelled || !finding) {
        finish(m_cancelled ? cancelled : error);
        return take();
    }
    if (wasOpen) {
        m_current.lasted = now - m_trialBegan;
        m_current.error = error;
        examine(m_current);
        m_diagnosis.attempts.push_back(describe(m_current));
        if (m_attempted)
            m_attempted(m_diagnosis.attempts.back());
    }
    Conclusion conclusion;
    conclusion.finding = *finding;
    conclusion.remark = QString::fromStdString(error.where + ": " + error.detail);
    m_trials.clear();
    conclude(conclusion);
    return take();
}

SessionEffects Doctor::take()
{
    if (m_state == State::Trying)
        m_effects.emplace_back(
            WakeAt{std::min({m_trialWake, m_giveUpAt, m_late ? TimePoint::max() : m_deadline})});
    else if (m_state == State::Settling)
        m_effects.emplace_back(WakeAt{m_settledAt});
    return std::exchange(m_effects, {});
}

void Doctor::beginNext(TimePoint now)
{
    const auto plan = m_late ? std::nullopt : nextTrial(m_case, m_trials);
    if (plan) {
        const bool signsOn = plan->way == Way::SignOn || plan->way == Way::ModeE;
        if (signsOn && !m_trials.empty() && now < m_lastSent + quietBeforeSignOn) {
            m_next = plan;
            m_state = State::Settling;
            m_settledAt = m_lastSent + quietBeforeSignOn;
        } else {
            begin(*plan, now);
        }
        return;
    }
    // Something can be concluded from any trials; there is at least one.
    const auto conclusion = services::conclude(m_case, m_trials, true);
    conclude(conclusion.value_or(Conclusion{}));
}

void Doctor::begin(const TrialPlan& plan, TimePoint now)
{
    m_current = {};
    m_current.plan = plan;
    m_trialBegan = m_lastSent = now;
    m_trialWake = TimePoint::max();
    m_echo = LineEcho(m_reflects);
    m_mask = {};
    m_state = State::Trying;
    m_effects.emplace_back(Progressed{static_cast<int>(m_trials.size()),
                                      0,
                                      QT_TRANSLATE_NOOP("services", "Looking for the meter"),
                                      {}});
    auto made = makeTrial(m_case, plan, m_reflects);
    if (!made) {
        trialEnded(made.error(), now);
        return;
    }
    m_trial = *std::move(made);
    const LineSettings line =
        plan.way == Way::ModeE ? LineSettings{plan.line.baud, 8, Parity::None, 1} : plan.line;
    if (m_case.connection.port.hasSpeed() && (line != m_line || !m_lineSet)) {
        m_line = line;
        m_lineSet = true;
        m_effects.emplace_back(SetLine{line});
    }
    m_current.lineAtEnd = m_line;
    run(m_trial->start(now), now);
}

void Doctor::send(const Bytes& bytes, TimePoint now)
{
    if (m_current.plan.withSecrets && carriesProof(bytes, m_current.plan))
        m_current.secretLeft = true;
    Bytes shown = bytes;
    m_mask.apply(shown);
    keep(m_current.sent, shown);
    wipe(shown);
    m_lastSent = now + characterTime(m_line) * bytes.size();
    m_effects.emplace_back(Send{bytes});
}

void Doctor::run(const SessionEffects& effects, TimePoint now)
{
    Bytes sent;
    std::optional<Finished> finished;
    for (const auto& effect : effects) {
        if (const auto* bytes = std::get_if<Send>(&effect)) {
            send(bytes->bytes, now);
            append(sent, bytes->bytes);
        } else if (const auto* line = std::get_if<SetLine>(&effect)) {
            m_line = line->line;
            m_current.lineAtEnd = m_line;
            m_effects.emplace_back(*line);
        } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
            m_trialWake = wake->at;
        } else if (const auto* note = std::get_if<Noted>(&effect)) {
            m_current.healed.push_back(note->error);
            m_effects.emplace_back(*note);
        } else if (const auto* learnt = std::get_if<LineLearnt>(&effect)) {
            if (learnt->known.echo)
                m_reflects = learnt->known.echo;
            m_effects.emplace_back(*learnt);
        } else if (const auto* end = std::get_if<Finished>(&effect)) {
            finished = *end;
        }
    }
    if (!sent.empty())
        m_echo.sent(sent);
    wipe(sent);
    if (finished && m_state == State::Trying)
        trialEnded(finished->error, now);
}

/// The trial is over; bytes may still be on their way.
void Doctor::trialEnded(std::optional<Error> error, TimePoint now)
{
    m_current.error = std::move(error);
    m_current.lasted = now - m_trialBegan;
    m_giveUpAt = TimePoint::max();
    m_state = State::Settling;
    m_settledAt = now + settling;
    if (m_cancelled)
        finish(cancelled);
}

void Doctor::settled(TimePoint now)
{
    m_settledAt = TimePoint::max();
    m_trial.reset(); // with its counters: the next may need their file
    m_current.echoed = m_echo.reflects() || m_echo.completed();
    if (m_current.echoed)
        m_reflects = true;
    else
        keep(m_current.answers, m_echo.release());
    examine(m_current);
    m_trials.push_back(m_current);
    m_diagnosis.attempts.push_back(describe(m_current));
    if (m_attempted)
        m_attempted(m_diagnosis.attempts.back());
    if (const auto conclusion = services::conclude(m_case, m_trials, false)) {
        conclude(*conclusion);
        return;
    }
    m_state = State::Idle;
    beginNext(now);
}

/// In words, with what proves it.
void Doctor::conclude(const Conclusion& conclusion)
{
    constexpr std::size_t linesOfEvidence = 8;
    const auto text = diagnosisText(conclusion.finding);
    m_diagnosis.verdict = text.verdict;
    m_diagnosis.finding = text.finding;
    m_diagnosis.fix = text.fix;
    m_diagnosis.workingOptions = QString::fromStdString(conclusion.options);
    QStringList lines;
    if (!conclusion.remark.isEmpty())
        lines << conclusion.remark;
    std::vector<std::size_t> proof = conclusion.proof;
    for (std::size_t i = 0; proof.empty() && i < m_diagnosis.attempts.size(); ++i)
        proof.push_back(i);
    for (const auto at : proof) {
        if (lines.size() >= static_cast<qsizetype>(linesOfEvidence)) {
            const int more = static_cast<int>(proof.size()) - static_cast<int>(linesOfEvidence);
            lines << QCoreApplication::translate("services", "and %n attempt(s) more", nullptr,
                                                 more);
            break;
        }
        lines << evidence(m_diagnosis.attempts[at]);
    }
    m_diagnosis.evidence = lines.join(QLatin1Char('\n'));
    finish({});
}

void Doctor::finish(std::optional<Error> error)
{
    m_state = State::Finished;
    m_effects.emplace_back(Finished{std::move(error)});
}

} // namespace metersmith::services
