// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_BENCH_LINE_LINE_WORLD_H
#define METERSMITH_TESTS_BENCH_LINE_LINE_WORLD_H

#include "app/services/session/conversation.h"
#include "dlms/server/server_session.h"
#include "meter_core/optical_port.h"
#include "protocol/line_model.h"

#include <deque>
#include <functional>

namespace metersmith::bench
{

/// The meter's end of the line, whatever stands behind it.
using MeterEffect = std::variant<Send, SetLine, WakeAt>;
class MeterEnd
{
public:
    virtual ~MeterEnd() = default;
    virtual std::vector<MeterEffect> start(TimePoint now) = 0;
    virtual std::vector<MeterEffect> received(std::uint8_t byte, TimePoint now) = 0;
    virtual std::vector<MeterEffect> wokenAt(TimePoint now) = 0;
    /// Nothing: it hears with the settings of its last SetLine; else it hears a speaker of these.
    virtual std::optional<LineSettings> hearing(const LineSettings& speaker)
    {
        static_cast<void>(speaker);
        return {};
    }
};

/// A COSEM server that is always there at 9600 8N1.
class ServerEnd : public MeterEnd
{
public:
    ServerEnd(std::unique_ptr<dlms::Link> link, dlms::ServerHandler& handler)
        : m_session(std::move(link), handler)
    {
    }
    std::vector<MeterEffect> start(TimePoint now) override { return handOn(m_session.start(now)); }
    std::vector<MeterEffect> received(std::uint8_t byte, TimePoint now) override
    {
        return handOn(m_session.received({&byte, 1}, now));
    }
    std::vector<MeterEffect> wokenAt(TimePoint now) override
    {
        return handOn(m_session.wokenAt(now));
    }

private:
    static std::vector<MeterEffect> handOn(dlms::ServerEffects effects);
    dlms::ServerSession m_session;
};

/// The optical port of an emulated meter, both protocols.
class PortEnd : public MeterEnd
{
public:
    PortEnd(meter_core::Meter& meter, std::unique_ptr<dlms::Link> link);
    std::vector<MeterEffect> start(TimePoint now) override;
    std::vector<MeterEffect> received(std::uint8_t byte, TimePoint now) override;
    std::vector<MeterEffect> wokenAt(TimePoint now) override;
    std::optional<LineSettings> hearing(const LineSettings& speaker) override;

private:
    std::vector<MeterEffect> handOn(meter_core::OpticalEffects effects);
    meter_core::Meter& m_meter;
    meter_core::OpticalPort m_port;
    LineSettings m_line = directHdlcLine;
    bool m_both = true;
};

/// What a conversation took.
struct Measured {
    std::optional<Error> error;
    LineModel::Counts counts;
    Duration total{};
    Duration beforeWork{}; ///< sign-on
    int notes = 0;         ///< faults that healed
    int signOns = 0;
    std::vector<std::string> noted;
};

/// A conversation and a meter over a modelled line, to the end; time is invented.
Measured converse(services::Conversation& machine, MeterEnd& meter, const LineSpec& spec,
                  const LineSettings& toolLine = directHdlcLine);

} // namespace metersmith::bench

#endif
