// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_SERVICES_MEMORY_LINE_H
#define METERSMITH_TESTS_SERVICES_MEMORY_LINE_H

#include "app/services/emulator/emulated_meter.h"
#include "app/services/session/session_factory.h"
#include "app/services/session/session_machine.h"
#include "dlms/server/server_session.h"
#include "meter_core/meter.h"

#include <deque>
#include <functional>
#include <random>

namespace metersmith::services::test
{

inline const typecodes::Family& ctFamily()
{
    return **typecodes::Catalogue::builtIn().family("omnipower-ct");
}

/// A real emulated meter with its memory, to be switched off and on.
class BenchMeter
{
public:
    explicit BenchMeter(TimePoint now,
                        const std::function<void(typecodes::MeterConfiguration&)>& change = {},
                        bool encrypted = false)
        : m_storage(std::make_shared<meter_core::MemoryStorage>())
    {
        meter_core::MeterSetup setup;
        setup.configuration = *typecodes::defaultConfiguration(ctFamily());
        if (change)
            change(setup.configuration);
        setup.encrypted = encrypted;
        auto made = meter_core::Meter::manufacture(setup, m_storage, now, 1'800'000'000);
        if (!made)
            qFatal("meter: %s", toString(made.error()).c_str());
        m_meter = *std::move(made);
        connectLine(now);
    }

    /// The same meter after its supply was gone: only the permanent memory is left.
    void powerCycle(TimePoint now)
    {
        m_session.reset();
        m_meter.reset();
        auto made = meter_core::Meter::powerUp(m_storage, now, 1'800'000'100);
        if (!made)
            qFatal("meter: %s", toString(made.error()).c_str());
        m_meter = *std::move(made);
        connectLine(now);
    }

    /// A new line into the meter, as a client on another port.
    void connectLine(TimePoint now)
    {
        m_session.emplace(makeServerLink(m_meter->family(), Framing::Hdlc), m_meter->server());
        m_session->start(now);
    }

    meter_core::Meter& meter() { return *m_meter; }
    dlms::ServerSession& session() { return *m_session; }

private:
    std::shared_ptr<meter_core::MemoryStorage> m_storage;
    std::unique_ptr<meter_core::Meter> m_meter;
    std::optional<dlms::ServerSession> m_session;
};

/// What the line does to a byte: pass it, change it, or swallow it. `toMeter` tells the direction.
using Disturbance = std::function<std::optional<std::uint8_t>(std::uint8_t byte, bool toMeter)>;

/// A job and a meter, wired back to back in memory with invented time: 9600 baud, 10 bits a byte.
class MemoryLine
{
public:
    MemoryLine(BenchMeter& meter, Job& job, SessionFactory factory, SessionLimits limits,
               TimePoint now)
        : MemoryLine([&meter]() -> dlms::ServerSession& { return meter.session(); }, job,
                     std::move(factory), limits, now)
    {
    }
    /// Any server of DLMS.
    MemoryLine(std::function<dlms::ServerSession&()> server, Job& job, SessionFactory factory,
               SessionLimits limits, TimePoint now)
        : m_server(std::move(server))
        , m_machine(std::move(factory), job, limits)
        , m_now(now)
    {
    }

    void setDisturbance(Disturbance disturbance) { m_disturbance = std::move(disturbance); }
    /// The transport breaks (instead of falling silent) when this many bytes have passed.
    void breakTransportAt(std::size_t bytes) { m_breakAt = bytes; }
    void cancelWhenStepIs(int done) { m_cancelAt = done; }

    /// Runs to the end; what the conversation ended with. Fails a test that does not end.
    std::optional<Error> run()
    {
        carryOut(m_machine.start(m_now));
        for (int turns = 0; !m_machine.isFinished(); ++turns) {
            if (turns > 2'000'000)
                qFatal("the conversation does not end");
            turn();
        }
        return m_outcome;
    }

    std::size_t bytesPassed() const { return m_passed; }
    TimePoint now() const { return m_now; }
    int finishedCount() const { return m_finishedCount; }
    const std::vector<Error>& notes() const { return m_notes; }
    const std::vector<Progressed>& progress() const { return m_progress; }

private:
    void turn()
    {
        if (m_cancelAt >= 0 && m_done >= m_cancelAt) {
            m_cancelAt = -1;
            carryOut(m_machine.cancel(m_now));
        } else if (!m_toMeter.empty()) {
            deliver(m_toMeter, true);
        } else if (!m_toClient.empty()) {
            deliver(m_toClient, false);
        } else {
            m_now = std::max(m_now, std::min(m_clientWake, m_meterWake));
            if (m_meterWake <= m_clientWake) {
                m_meterWake = TimePoint::max();
                carryOut(m_server().wokenAt(m_now));
            } else {
                m_clientWake = TimePoint::max();
                carryOut(m_machine.wokenAt(m_now));
            }
        }
    }

    void deliver(Bytes& queue, bool toMeter)
    {
        const Bytes sent = std::exchange(queue, {});
        Bytes arrived;
        for (const auto byte : sent) {
            if (m_breakAt && m_passed >= *m_breakAt) {
                m_breakAt.reset();
                carryOut(m_machine.transportFailed(
                    {ErrorCode::PortFailed, "line", "the emulator was killed", {}}, m_now));
                return;
            }
            ++m_passed;
            m_now += std::chrono::microseconds(1042);
            const auto heard =
                m_disturbance ? m_disturbance(byte, toMeter) : std::optional<std::uint8_t>(byte);
            if (heard)
                arrived.push_back(*heard);
        }
        if (arrived.empty())
            return;
        if (toMeter)
            carryOut(m_server().received(arrived, m_now));
        else
            carryOut(m_machine.received(arrived, m_now));
    }

    void carryOut(const dlms::ServerEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                append(m_toClient, send->bytes);
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_meterWake = wake->at;
        }
    }

    void carryOut(const SessionEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                append(m_toMeter, send->bytes);
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_clientWake = wake->at;
            else if (const auto* progress = std::get_if<Progressed>(&effect))
                note(*progress);
            else if (const auto* note = std::get_if<Noted>(&effect))
                m_notes.push_back(note->error);
            else if (const auto* end = std::get_if<Finished>(&effect)) {
                m_outcome = end->error;
                ++m_finishedCount;
            }
        }
    }

    void note(const Progressed& progress)
    {
        m_done = progress.done;
        m_progress.push_back(progress);
    }

    std::function<dlms::ServerSession&()> m_server;
    SessionMachine m_machine;
    Disturbance m_disturbance;
    std::optional<std::size_t> m_breakAt;
    Bytes m_toMeter;
    Bytes m_toClient;
    TimePoint m_now;
    TimePoint m_clientWake = TimePoint::max();
    TimePoint m_meterWake = TimePoint::max();
    std::optional<Error> m_outcome;
    std::vector<Error> m_notes;
    std::vector<Progressed> m_progress;
    std::size_t m_passed = 0;
    int m_finishedCount = 0;
    int m_done = 0;
    int m_cancelAt = -1;
};

inline ConnectionSettings defaultSettings()
{
    ConnectionSettings settings;
    settings.port = *PortAddress::parse("emulator:omnipower-ct");
    return settings;
}

inline SessionFactory factoryFor(const ConnectionSettings& settings)
{
    return *makeSessionFactory(settings, ctFamily().access);
}

} // namespace metersmith::services::test

#endif
