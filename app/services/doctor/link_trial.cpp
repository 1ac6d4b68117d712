// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/doctor/link_trial.h"

namespace metersmith::services
{

LinkTrial::LinkTrial(const dlms::HdlcSettings& settings, Duration limit)
    : m_link(dlms::makeHdlcLink(settings))
    , m_limit(limit)
{
}

SessionEffects LinkTrial::start(TimePoint now)
{
    m_deadline = now + m_limit;
    return run(m_link->open(now), now);
}

SessionEffects LinkTrial::received(BytesView bytes, TimePoint now)
{
    if (m_finished)
        return {};
    return run(m_link->received(bytes, now), now);
}

SessionEffects LinkTrial::wokenAt(TimePoint now)
{
    SessionEffects effects;
    if (m_finished)
        return effects;
    if (now < m_deadline)
        return run(m_link->wokenAt(now), now);
    end(Error{ErrorCode::Timeout, "HDLC", "the link neither opens nor fails", {}}, effects);
    return effects;
}

SessionEffects LinkTrial::cancel(TimePoint now)
{
    SessionEffects effects;
    if (m_finished)
        return effects;
    m_error = Error{ErrorCode::Cancelled, {}, "cancelled by the user", {}};
    if (m_up)
        return run(m_link->close(now), now);
    end(m_error, effects);
    return effects;
}

SessionEffects LinkTrial::transportFailed(const Error& error, TimePoint /*now*/)
{
    SessionEffects effects;
    if (!m_finished)
        end(error, effects);
    return effects;
}

void LinkTrial::end(std::optional<Error> error, SessionEffects& effects)
{
    m_finished = true;
    effects.emplace_back(Finished{std::move(error)});
}

SessionEffects LinkTrial::run(dlms::LinkEffects pending, TimePoint now)
{
    SessionEffects effects;
    for (std::size_t at = 0; at < pending.size() && !m_finished; ++at) {
        const auto effect = std::move(pending[at]);
        if (const auto* send = std::get_if<Send>(&effect)) {
            effects.emplace_back(*send);
        } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
            effects.emplace_back(WakeAt{std::min(wake->at, m_deadline)});
        } else if (const auto* noted = std::get_if<Noted>(&effect)) {
            effects.emplace_back(*noted);
        } else if (std::holds_alternative<dlms::LinkUp>(effect)) {
            m_up = true;
            auto more = m_link->close(now);
            pending.insert(pending.end(), std::make_move_iterator(more.begin()),
                           std::make_move_iterator(more.end()));
        } else if (std::holds_alternative<dlms::LinkDown>(effect)) {
            end(m_error, effects);
        } else if (const auto* failed = std::get_if<dlms::LinkFailed>(&effect)) {
            if (m_up) // all that mattered is known: a lost goodbye is a fault that is counted
                effects.emplace_back(Noted{failed->error});
            end(m_up ? m_error : std::optional(failed->error), effects);
        }
    }
    if (const auto reflects = m_link->headReflects(); reflects && !m_finished)
        effects.emplace_back(LineLearnt{{{}, reflects}});
    return effects;
}

} // namespace metersmith::services
