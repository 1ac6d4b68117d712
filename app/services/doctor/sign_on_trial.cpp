// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/doctor/sign_on_trial.h"

#include <algorithm>
#include <utility>

namespace metersmith::services
{

using namespace iec62056_21;

SignOnTrial::SignOnTrial(const ClientSettings& settings, std::optional<Secret> password,
                         Duration limit)
    : m_session(settings)
    , m_password(std::move(password))
    , m_limit(limit)
{
}

SessionEffects SignOnTrial::start(TimePoint now)
{
    m_deadline = now + m_limit;
    return run(m_session.open(now), now);
}

SessionEffects SignOnTrial::received(BytesView bytes, TimePoint now)
{
    if (m_finished)
        return {};
    return run(m_session.received(bytes, now, std::exchange(m_damaged, 0)), now);
}

void SignOnTrial::damaged(int characters)
{
    m_damaged += static_cast<std::size_t>(std::max(characters, 0));
}

SessionEffects SignOnTrial::wokenAt(TimePoint now)
{
    if (m_finished)
        return {};
    if (now >= m_deadline) {
        m_error = Error{ErrorCode::Timeout, "sign-on", "the meter goes on and on", {}};
        return run(m_session.release(now), now);
    }
    return run(m_session.wokenAt(now), now);
}

SessionEffects SignOnTrial::cancel(TimePoint now)
{
    if (m_finished)
        return {};
    m_error = Error{ErrorCode::Cancelled, {}, "cancelled by the user", {}};
    return run(m_session.release(now), now);
}

SessionEffects SignOnTrial::transportFailed(const Error& error, TimePoint /*now*/)
{
    SessionEffects effects;
    if (!m_finished)
        end(error, effects);
    return effects;
}

void SignOnTrial::end(std::optional<Error> error, SessionEffects& effects)
{
    m_finished = true;
    effects.emplace_back(Finished{std::move(error)});
}

SessionEffects SignOnTrial::run(ClientEffects pending, TimePoint now)
{
    SessionEffects effects;
    const auto later = [&pending](ClientEffects more) {
        pending.insert(pending.end(), std::make_move_iterator(more.begin()),
                       std::make_move_iterator(more.end()));
    };
    for (std::size_t at = 0; at < pending.size() && !m_finished; ++at) {
        const ClientEffect effect = std::move(pending[at]);
        if (const auto* send = std::get_if<Send>(&effect)) {
            effects.emplace_back(*send);
        } else if (const auto* line = std::get_if<SetLine>(&effect)) {
            effects.emplace_back(*line);
        } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
            effects.emplace_back(WakeAt{std::min(wake->at, m_deadline)});
        } else if (const auto* noted = std::get_if<Noted>(&effect)) {
            effects.emplace_back(*noted);
        } else if (std::holds_alternative<ProgrammingOpened>(effect)) {
            later(m_password ? m_session.signOn(*std::exchange(m_password, {}), now)
                             : m_session.release(now));
        } else if (const auto* answer = std::get_if<CommandAnswered>(&effect)) {
            if (!answer->result && !m_error) {
                m_error = answer->result.error();
                if (m_error->code == ErrorCode::AccessDenied)
                    m_error->code = ErrorCode::AuthenticationFailed;
            }
            later(m_session.release(now));
        } else if (std::holds_alternative<SessionEnded>(effect)) {
            end(m_error, effects);
        } else if (const auto* broken = std::get_if<SessionBroken>(&effect)) {
            end(m_error ? m_error : std::optional(broken->error), effects);
        }
    }
    if (m_session.echo() && m_session.echo() != m_echoTold && !m_finished) {
        m_echoTold = m_session.echo();
        effects.emplace_back(LineLearnt{{{}, m_echoTold}});
    }
    return effects;
}

} // namespace metersmith::services
