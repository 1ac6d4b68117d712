// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"
#include "meter_core/item_coding.h"

namespace metersmith::meter_core
{

using dlms::Data;

namespace
{

constexpr std::uint16_t dataClass = 1;
constexpr std::uint16_t clockClass = 8;
constexpr std::uint16_t profileClass = 7;
constexpr std::uint8_t fifo = 1; // sort_method

const std::deque<Event>& eventsOf(const Core& core, const typecodes::EventLog& log)
{
    static const std::deque<Event> none;
    const auto found = core.state().security.events.find(log.object);
    return found == core.state().security.events.end() ? none : found->second;
}

Data buffer(const Core& core, const typecodes::EventLog& log)
{
    std::vector<Data> entries;
    for (const auto& event : eventsOf(core, log))
        entries.push_back(
            Data::structure({Data::octets(cosemDateTime(event.utcSeconds, core.zone())),
                             Data::unsigned16(static_cast<std::uint16_t>(event.code))}));
    return Data::array(std::move(entries));
}

/// Method reset: the log is cleared, which is its first event.
CallResult clear(Core& core, const typecodes::EventLog& log)
{
    MeterState next = core.state();
    next.security.events[log.object] = {{core.clockUtc(), event_code::logCleared}};
    if (!core.commit(std::move(next)))
        return tl::unexpected(dlms::ActionResult::HardwareFault);
    return Data::null();
}

Data columns(const Core& core, const typecodes::EventLog& log)
{
    const auto clock = core.family().identityObjects.find("clock");
    return Data::array(
        {captureObject(
             clockClass,
             clock == core.family().identityObjects.end() ? Obis(0, 0, 1, 0, 0) : clock->second, 2),
         captureObject(dataClass, log.lastEvent, 2)});
}

/// Profile generic (class_id 7, version 1), Blue Book 4.3.6; filled by events, not by time.
CosemObject logObject(Core& core, const typecodes::EventLog& log)
{
    CosemObject object{profileClass, 1, log.object, "events", {}, {}};
    object.put(showing(2, [&core, &log] { return buffer(core, log); }));
    object.put(showing(3, [&core, &log] { return columns(core, log); }));
    object.put(showing(4, [] { return Data::unsigned32(0); }));
    object.put(showing(5, [] { return Data::enumeration(fifo); }));
    object.put(showing(6, [] { return captureObject(0, Obis(0, 0, 0, 0, 0, 0), 0); }));
    object.put(showing(7, [&core, &log] {
        return Data::unsigned32(static_cast<std::uint32_t>(eventsOf(core, log).size()));
    }));
    object.put(
        showing(8, [&log] { return Data::unsigned32(static_cast<std::uint32_t>(log.depth)); }));
    object.methods.push_back(
        {1, [&core, &log](const std::optional<Data>&) { return clear(core, log); }});
    return object;
}

} // namespace

void addEventLogs(CosemObjects& objects, Core& core)
{
    for (const auto& log : core.family().eventLogs) {
        objects.push_back(logObject(core, log));
        objects.push_back({dataClass,
                           0,
                           log.lastEvent,
                           "events",
                           {showing(2,
                                    [&core, &log] {
                                        const auto& events = eventsOf(core, log);
                                        return Data::unsigned16(static_cast<std::uint16_t>(
                                            events.empty() ? 0 : events.back().code));
                                    })},
                           {}});
    }
}

} // namespace metersmith::meter_core
