// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_SERVICES_OPTICAL_BENCH_H
#define METERSMITH_TESTS_SERVICES_OPTICAL_BENCH_H

#include "app/services/session/conversation.h"
#include "meter_core/optical_port.h"
#include "protocol/line_model.h"
#include "services/memory_line.h"

#include <algorithm>
#include <deque>
#include <map>

namespace metersmith::services::test
{

/// A conversation and the optical port of an emulated meter over a modelled serial line, in
/// invented time: speeds, parity, turn-around, echo and faults as `spec` says.
class OpticalBench
{
public:
    OpticalBench(meter_core::Meter& meter, Conversation& conversation, const LineSpec& spec,
                 TimePoint now)
        : m_conversation(&conversation)
        , m_port(meter, makeServerLink(meter.family(), Framing::Hdlc))
        , m_model(spec)
        , m_now(now)
        , m_began(now)
    {
    }

    /// The meter does not hear HDLC unless it was signed on.
    void refuseDirectHdlc() { m_direct = false; }
    /// No byte passes either way from here to there, after the beginning.
    void cut(Duration from, Duration to)
    {
        m_cutFrom = m_began + from;
        m_cutTo = m_began + to;
    }
    void cancelAfter(Duration time) { m_cancelAt = m_began + time; }

    /// Runs to the end; what the conversation ended with. Fails a test that does not end.
    std::optional<Error> run()
    {
        carryOut(m_port.start(m_now));
        carryOut(m_conversation->start(m_now));
        for (int turns = 0; !m_conversation->isFinished(); ++turns) {
            if (turns > 3'000'000)
                qFatal("the conversation does not end");
            turn();
        }
        return m_outcome;
    }

    /// So long of it; the conversation is dropped there, as when the tool dies.
    void runFor(Duration time)
    {
        const auto until = m_now + time;
        m_cancelAt = TimePoint::max();
        carryOut(m_port.start(m_now));
        carryOut(m_conversation->start(m_now));
        while (m_now < until && !m_conversation->isFinished())
            turn();
    }
    /// Another tool at the same meter, at once; what its conversation ended with.
    std::optional<Error> runNext(Conversation& next)
    {
        m_conversation = &next;
        m_conversationWake = TimePoint::max();
        m_toTool.clear();
        m_outcome.reset();
        m_model.setLine(LineEnd::Tool, directHdlcLine, m_now);
        m_began = m_now;
        carryOut(next.start(m_now));
        for (int turns = 0; !next.isFinished(); ++turns) {
            if (turns > 3'000'000)
                qFatal("the conversation does not end");
            turn();
        }
        return m_outcome;
    }

    Duration took() const { return m_now - m_began; }
    const LineModel::Counts& counts() const { return m_model.counts(); }
    const std::vector<LineSettings>& lines() const { return m_lines; } ///< the tool's, in order
    const std::vector<Error>& notes() const { return m_notes; }
    const LineKnowledge& learnt() const { return m_learnt; }
    const Bytes& sent() const { return m_sent; }
    int finishedCount() const { return m_finishedCount; }

private:
    void turn()
    {
        settle();
        auto next = std::min({m_conversationWake, m_portWake, m_model.nextAt(), m_cancelAt});
        if (!m_toTool.empty())
            next = std::min(next, m_model.leftAt(LineEnd::Tool));
        if (!m_toMeter.empty())
            next = std::min(next, m_model.leftAt(LineEnd::Meter));
        if (next == TimePoint::max())
            qFatal("nothing will ever happen again");
        m_now = std::max(m_now, next);
        if (m_now >= m_cancelAt) {
            m_cancelAt = TimePoint::max();
            carryOut(m_conversation->cancel(m_now));
        }
        hear();
        settle();
        if (m_portWake <= m_now) {
            m_portWake = TimePoint::max();
            carryOut(m_port.wokenAt(m_now));
        }
        if (m_conversationWake <= m_now && !m_conversation->isFinished()) {
            m_conversationWake = TimePoint::max();
            carryOut(m_conversation->wokenAt(m_now));
        }
    }

    void hear()
    {
        std::map<LineEnd, Bytes> heard;
        int damaged = 0;
        std::size_t damagedAtMeter = 0;
        for (const auto& one : m_model.take(m_now)) {
            if (one.when >= m_cutFrom && one.when <= m_cutTo)
                continue;
            heard[one.at].push_back(one.byte);
            damaged += one.damaged && one.at == LineEnd::Tool ? 1 : 0;
            damagedAtMeter += one.damaged && one.at == LineEnd::Meter ? 1U : 0U;
        }
        if (damaged > 0)
            m_conversation->damaged(damaged);
        if (!heard[LineEnd::Meter].empty() && (m_direct || m_fixed || signsOn()))
            carryOut(m_port.received(heard[LineEnd::Meter], m_model.line(LineEnd::Meter), m_now,
                                     damagedAtMeter));
        if (!heard[LineEnd::Tool].empty())
            carryOut(m_conversation->received(heard[LineEnd::Tool], m_now));
    }

    bool signsOn() const { return m_model.line(LineEnd::Meter) == signOnLine; }

    /// Changes of the line whose time has come.
    void settle()
    {
        while (!m_toTool.empty() && m_model.leftAt(LineEnd::Tool) <= m_now) {
            m_model.setLine(LineEnd::Tool, m_toTool.front(), m_now);
            m_lines.push_back(m_toTool.front());
            m_toTool.pop_front();
        }
        while (!m_toMeter.empty() && m_model.leftAt(LineEnd::Meter) <= m_now) {
            m_fixed = m_toMeter.front();
            m_toMeter.pop_front();
        }
        const auto meter =
            m_fixed ? *m_fixed : meter_core::OpticalPort::hearing(m_model.line(LineEnd::Tool));
        if (meter != m_model.line(LineEnd::Meter))
            m_model.setLine(LineEnd::Meter, meter, m_now);
    }

    void carryOut(const meter_core::OpticalEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect)) {
                settle();
                m_model.send(LineEnd::Meter, send->bytes, m_now);
            } else if (const auto* line = std::get_if<SetLine>(&effect)) {
                m_toMeter.emplace_back(line->line);
            } else if (std::holds_alternative<meter_core::HearBoth>(effect)) {
                m_toMeter.emplace_back(std::nullopt);
            } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
                m_portWake = wake->at;
            }
        }
    }

    void carryOut(const SessionEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect)) {
                settle();
                append(m_sent, send->bytes);
                m_model.send(LineEnd::Tool, send->bytes, m_now);
            } else if (const auto* line = std::get_if<SetLine>(&effect)) {
                m_toTool.push_back(line->line);
            } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
                m_conversationWake = wake->at;
            } else if (const auto* note = std::get_if<Noted>(&effect)) {
                m_notes.push_back(note->error);
            } else if (const auto* news = std::get_if<LineLearnt>(&effect)) {
                m_learnt = news->known;
            } else if (const auto* end = std::get_if<Finished>(&effect)) {
                m_outcome = end->error;
                ++m_finishedCount;
            }
        }
    }

    Conversation* m_conversation;
    meter_core::OpticalPort m_port;
    LineModel m_model;
    TimePoint m_now;
    TimePoint m_began;
    TimePoint m_cutFrom = TimePoint::max();
    TimePoint m_cutTo = TimePoint::max();
    TimePoint m_cancelAt = TimePoint::max();
    TimePoint m_conversationWake = TimePoint::max();
    TimePoint m_portWake = TimePoint::max();
    std::deque<LineSettings> m_toTool;
    std::deque<std::optional<LineSettings>> m_toMeter; ///< nothing: hears both
    std::optional<LineSettings> m_fixed;
    std::vector<LineSettings> m_lines;
    std::vector<Error> m_notes;
    LineKnowledge m_learnt;
    Bytes m_sent;
    std::optional<Error> m_outcome;
    int m_finishedCount = 0;
    bool m_direct = true;
};

inline const TimePoint benchBegin{std::chrono::hours(1)};

/// A line as a head on a meter is.
inline LineSpec opticalLine(std::string_view text = "paced,turnaround=20ms")
{
    return *LineSpec::parse(text);
}

} // namespace metersmith::services::test

#endif
