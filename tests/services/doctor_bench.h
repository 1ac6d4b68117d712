// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_SERVICES_DOCTOR_BENCH_H
#define METERSMITH_TESTS_SERVICES_DOCTOR_BENCH_H

#include "app/services/doctor/doctor.h"
#include "dlms/server/server_session.h"
#include "iec62056_21/server_session.h"
#include "services/optical_bench.h"

namespace metersmith::services::test
{

/// What a doctor's visit came to.
struct Visit {
    std::optional<Error> error;
    Diagnosis diagnosis;
    Duration took{};
    Bytes sent;
    int finished = 0;
    std::size_t attempted = 0;
};

inline DoctorCase ctCase(const std::function<void(ConnectionSettings&)>& change = {})
{
    DoctorCase theCase;
    theCase.connection = defaultSettings();
    if (change)
        change(theCase.connection);
    theCase.access = ctFamily().access;
    theCase.addresses = {{16, 1}, {1, 0}, {1, 16}, {1, 17}};
    return theCase;
}

/// A meter that has one form of characters and no other, whatever is spoken to it.
class StubbornMeter
{
public:
    virtual ~StubbornMeter() = default;
    virtual Bytes received(BytesView bytes, std::size_t damaged, TimePoint now) = 0;
    virtual Bytes wokenAt(TimePoint now) = 0;
    TimePoint wake = TimePoint::max();
};

class HdlcMeter : public StubbornMeter
{
public:
    explicit HdlcMeter(BenchMeter& meter)
        : m_meter(meter)
    {
    }
    Bytes received(BytesView bytes, std::size_t /*damaged*/, TimePoint now) override
    {
        return said(m_meter.session().received(bytes, now));
    }
    Bytes wokenAt(TimePoint now) override { return said(m_meter.session().wokenAt(now)); }

private:
    Bytes said(const dlms::ServerEffects& effects)
    {
        Bytes bytes;
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                append(bytes, send->bytes);
            else if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
        }
        return bytes;
    }
    BenchMeter& m_meter;
};

/// IEC 62056-21 that never changes its speed.
class IecMeter : public StubbornMeter
{
public:
    IecMeter(meter_core::Meter& meter, const LineSettings& line)
        : m_handler(meter.makeReadout())
        , m_session(*m_handler, timing(line))
    {
    }
    Bytes received(BytesView bytes, std::size_t damaged, TimePoint now) override
    {
        return said(m_session.received(bytes, now, damaged));
    }
    Bytes wokenAt(TimePoint now) override { return said(m_session.wokenAt(now)); }

private:
    static iec62056_21::ServerTiming timing(const LineSettings& line)
    {
        iec62056_21::ServerTiming timing;
        timing.line = line;
        return timing;
    }
    Bytes said(const iec62056_21::ServerEffects& effects)
    {
        Bytes bytes;
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                append(bytes, send->bytes);
            else if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
        }
        return bytes;
    }
    std::unique_ptr<iec62056_21::ServerHandler> m_handler;
    iec62056_21::ServerSession m_session;
};

/// A doctor and a stubborn meter over a modelled line, in invented time. Without a meter: whatever
/// `answer` makes of what was sent.
class DoctorBench
{
public:
    DoctorBench(Doctor& doctor, const LineSpec& spec, const LineSettings& meterLine,
                StubbornMeter* meter)
        : m_doctor(doctor)
        , m_meter(meter)
        , m_model(spec)
    {
        m_model.setLine(LineEnd::Meter, meterLine, m_now);
    }

    std::function<Bytes(BytesView sent)> answer; ///< at once, past the line

    Visit run(const std::optional<Duration>& cancelAfter = {})
    {
        if (cancelAfter)
            m_cancelAt = m_now + *cancelAfter;
        carryOut(m_doctor.start(m_now));
        for (int turns = 0; !m_doctor.isFinished(); ++turns) {
            if (turns > 1'000'000)
                qFatal("the doctor does not end");
            turn();
        }
        m_visit.took = m_now - benchBegin;
        m_visit.diagnosis = m_doctor.diagnosis();
        return m_visit;
    }

private:
    void turn()
    {
        settle();
        auto next = std::min({m_wake, m_model.nextAt(), m_cancelAt});
        if (m_meter)
            next = std::min(next, m_meter->wake);
        if (!m_lines.empty())
            next = std::min(next, m_model.leftAt(LineEnd::Tool));
        if (!m_answers.empty())
            next = m_now;
        if (next == TimePoint::max())
            qFatal("nothing will ever happen again");
        m_now = std::max(m_now, next);
        if (m_now >= m_cancelAt) {
            m_cancelAt = TimePoint::max();
            carryOut(m_doctor.cancel(m_now));
        }
        hear();
        settle();
        if (m_meter && m_meter->wake <= m_now) {
            m_meter->wake = TimePoint::max();
            m_model.send(LineEnd::Meter, m_meter->wokenAt(m_now), m_now);
        }
        if (m_wake <= m_now) {
            m_wake = TimePoint::max();
            carryOut(m_doctor.wokenAt(m_now));
        }
    }

    void hear()
    {
        Bytes atTool = std::exchange(m_answers, {});
        Bytes atMeter;
        int damaged = 0;
        std::size_t damagedAtMeter = 0;
        for (const auto& one : m_model.take(m_now)) {
            if (one.at == LineEnd::Tool) {
                atTool.push_back(one.byte);
                damaged += one.damaged ? 1 : 0;
            } else {
                atMeter.push_back(one.byte);
                damagedAtMeter += one.damaged ? 1 : 0;
            }
        }
        if (m_meter && !atMeter.empty())
            m_model.send(LineEnd::Meter, m_meter->received(atMeter, damagedAtMeter, m_now), m_now);
        if (damaged > 0)
            m_doctor.damaged(damaged);
        if (!atTool.empty())
            carryOut(m_doctor.received(atTool, m_now));
    }

    void settle()
    {
        while (!m_lines.empty() && m_model.leftAt(LineEnd::Tool) <= m_now) {
            m_model.setLine(LineEnd::Tool, m_lines.front(), m_now);
            m_lines.pop_front();
        }
    }

    void carryOut(const SessionEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect)) {
                settle();
                append(m_visit.sent, send->bytes);
                m_model.send(LineEnd::Tool, send->bytes, m_now);
                if (answer)
                    append(m_answers, answer(send->bytes));
            } else if (const auto* line = std::get_if<SetLine>(&effect)) {
                m_lines.push_back(line->line);
            } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
                m_wake = wake->at;
            } else if (const auto* end = std::get_if<Finished>(&effect)) {
                m_visit.error = end->error;
                ++m_visit.finished;
            }
        }
    }

    Doctor& m_doctor;
    StubbornMeter* m_meter;
    LineModel m_model;
    TimePoint m_now = benchBegin;
    TimePoint m_wake = TimePoint::max();
    TimePoint m_cancelAt = TimePoint::max();
    std::deque<LineSettings> m_lines;
    Bytes m_answers;
    Visit m_visit;
};

} // namespace metersmith::services::test

#endif
