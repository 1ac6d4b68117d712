// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/line/line_world.h"

namespace metersmith::bench
{

namespace
{

const TimePoint beginning{std::chrono::hours(1)};

/// Both ends, the line between them, and the one clock.
class World
{
public:
    World(services::Conversation& machine, MeterEnd& meter, const LineSpec& spec,
          const LineSettings& toolLine)
        : m_machine(machine)
        , m_meter(meter)
        , m_line(spec, toolLine)
    {
    }

    Measured run()
    {
        take(m_meter.start(m_now));
        take(m_machine.start(m_now));
        while (!m_machine.isFinished()) {
            settleLines();
            const auto next = std::min({m_line.nextAt(), m_toolWake, m_meterWake, lineChange()});
            if (next == TimePoint::max()) {
                m_measured.error = Error{ErrorCode::Timeout, "line", "nothing is left to happen"};
                break;
            }
            m_now = std::max(m_now, next);
            settleLines();
            hear();
            wake();
        }
        m_measured.total = m_now - beginning;
        m_measured.counts = m_line.counts();
        return std::move(m_measured);
    }

private:
    void hear()
    {
        for (const auto& heard : m_line.take(m_now)) {
            if (heard.at == LineEnd::Meter) {
                take(m_meter.received(heard.byte, heard.when));
            } else if (!m_machine.isFinished()) {
                const Bytes byte{heard.byte};
                take(m_machine.received(byte, heard.when));
            }
        }
    }

    void wake()
    {
        if (m_meterWake <= m_now) {
            m_meterWake = TimePoint::max();
            take(m_meter.wokenAt(m_now));
        }
        if (m_toolWake <= m_now && !m_machine.isFinished()) {
            m_toolWake = TimePoint::max();
            take(m_machine.wokenAt(m_now));
        }
    }

    TimePoint lineChange() const
    {
        auto at = TimePoint::max();
        if (!m_toolActions.empty())
            at = std::max(m_now, m_line.leftAt(LineEnd::Tool));
        if (!m_meterActions.empty())
            at = std::min(at, std::max(m_now, m_line.leftAt(LineEnd::Meter)));
        return at;
    }

    /// A change of the line, and what is sent behind it, waits until all before has left.
    void settleLines()
    {
        settle(LineEnd::Tool, m_toolActions);
        settle(LineEnd::Meter, m_meterActions);
    }

    using Action = std::variant<Send, SetLine>;
    void settle(LineEnd end, std::deque<Action>& actions)
    {
        while (!actions.empty() && m_line.leftAt(end) <= m_now) {
            if (const auto* change = std::get_if<SetLine>(&actions.front()))
                m_line.setLine(end, change->line, m_now);
            else
                send(end, std::get<Send>(actions.front()).bytes);
            actions.pop_front();
        }
    }

    void send(LineEnd end, const Bytes& bytes)
    {
        if (const auto at = m_meter.hearing(m_line.line(LineEnd::Tool)); end == LineEnd::Tool && at)
            m_line.setLine(LineEnd::Meter, *at, m_now);
        m_line.send(end, bytes, m_now);
    }

    void queue(LineEnd end, std::deque<Action>& actions, Action action)
    {
        if (actions.empty() && std::holds_alternative<Send>(action))
            send(end, std::get<Send>(action).bytes);
        else
            actions.push_back(std::move(action));
    }

    void take(const std::vector<MeterEffect>& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* sent = std::get_if<Send>(&effect))
                queue(LineEnd::Meter, m_meterActions, *sent);
            else if (const auto* change = std::get_if<SetLine>(&effect))
                queue(LineEnd::Meter, m_meterActions, *change);
            else
                m_meterWake = std::get<WakeAt>(effect).at;
        }
    }

    void take(const services::SessionEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* sent = std::get_if<Send>(&effect))
                queue(LineEnd::Tool, m_toolActions, *sent);
            else if (const auto* change = std::get_if<SetLine>(&effect))
                queue(LineEnd::Tool, m_toolActions, *change);
            else if (const auto* wakeUp = std::get_if<WakeAt>(&effect))
                m_toolWake = wakeUp->at;
            else if (const auto* phase = std::get_if<services::PhaseChanged>(&effect))
                changed(phase->phase);
            else if (const auto* note = std::get_if<Noted>(&effect))
                noted(note->error);
            else if (const auto* end = std::get_if<services::Finished>(&effect))
                m_measured.error = end->error;
        }
    }

    void changed(services::Phase phase)
    {
        if (phase == services::Phase::SigningOn)
            ++m_measured.signOns;
        if (phase == services::Phase::Working && m_measured.beforeWork == Duration{})
            m_measured.beforeWork = m_now - beginning;
    }

    void noted(const Error& error)
    {
        ++m_measured.notes;
        if (m_measured.noted.size() < 200)
            m_measured.noted.push_back(toString(error));
    }

    services::Conversation& m_machine;
    MeterEnd& m_meter;
    LineModel m_line;
    Measured m_measured;
    TimePoint m_now = beginning;
    TimePoint m_toolWake = TimePoint::max();
    TimePoint m_meterWake = TimePoint::max();
    std::deque<Action> m_toolActions;
    std::deque<Action> m_meterActions;
};

} // namespace

std::vector<MeterEffect> ServerEnd::handOn(dlms::ServerEffects effects)
{
    std::vector<MeterEffect> handed;
    for (auto& effect : effects) {
        if (auto* sent = std::get_if<Send>(&effect))
            handed.emplace_back(std::move(*sent));
        else if (const auto* wakeUp = std::get_if<WakeAt>(&effect))
            handed.emplace_back(*wakeUp);
    }
    return handed;
}

PortEnd::PortEnd(meter_core::Meter& meter, std::unique_ptr<dlms::Link> link)
    : m_meter(meter)
    , m_port(meter, std::move(link))
{
}

std::vector<MeterEffect> PortEnd::start(TimePoint now)
{
    return handOn(m_port.start(now));
}

std::vector<MeterEffect> PortEnd::received(std::uint8_t byte, TimePoint now)
{
    m_meter.advanceTo(now);
    return handOn(m_port.received({&byte, 1}, m_line, now));
}

std::vector<MeterEffect> PortEnd::wokenAt(TimePoint now)
{
    m_meter.advanceTo(now);
    return handOn(m_port.wokenAt(now));
}

std::optional<LineSettings> PortEnd::hearing(const LineSettings& speaker)
{
    if (!m_both)
        return {};
    m_line = meter_core::OpticalPort::hearing(speaker);
    return m_line;
}

std::vector<MeterEffect> PortEnd::handOn(meter_core::OpticalEffects effects)
{
    std::vector<MeterEffect> handed;
    for (auto& effect : effects) {
        if (auto* sent = std::get_if<Send>(&effect)) {
            handed.emplace_back(std::move(*sent));
        } else if (const auto* change = std::get_if<SetLine>(&effect)) {
            m_both = false;
            m_line = change->line;
            handed.emplace_back(*change);
        } else if (std::holds_alternative<meter_core::HearBoth>(effect)) {
            m_both = true;
        } else if (const auto* wakeUp = std::get_if<WakeAt>(&effect)) {
            handed.emplace_back(*wakeUp);
        }
    }
    return handed;
}

Measured converse(services::Conversation& machine, MeterEnd& meter, const LineSpec& spec,
                  const LineSettings& toolLine)
{
    return World(machine, meter, spec, toolLine).run();
}

} // namespace metersmith::bench
