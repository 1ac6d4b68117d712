// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"
#include "meter_core/item_coding.h"

namespace metersmith::meter_core
{

using dlms::Data;

namespace
{

constexpr std::uint16_t profileClass = 7;
constexpr std::uint8_t secondarySide = 129;
constexpr std::uint8_t fifo = 1; // sort_method

Data energies(const std::array<std::int64_t, tariffEnergyCount>& values, std::size_t index)
{
    return Data::unsigned64(static_cast<std::uint64_t>(values[index] / 1000));
}

Data entry(const RatioChange& change, const TimeZone& zone)
{
    std::vector<Data> columns{Data::octets(cosemDateTime(change.utcSeconds, zone)),
                              Data::unsigned32(static_cast<std::uint32_t>(change.hours)),
                              Data::unsigned16(static_cast<std::uint16_t>(change.before)),
                              Data::unsigned16(static_cast<std::uint16_t>(change.after))};
    for (std::size_t i = 0; i < tariffEnergyCount; ++i)
        columns.push_back(energies(change.primary, i));
    for (std::size_t i = 0; i < tariffEnergyCount; ++i)
        columns.push_back(energies(change.secondary, i));
    return Data::structure(std::move(columns));
}

Data buffer(const Core& core)
{
    std::vector<Data> entries;
    for (const auto& change : core.state().ratioLog)
        entries.push_back(entry(change, core.zone()));
    return Data::array(std::move(entries));
}

Data columnsOf(const Core& core)
{
    std::vector<Data> columns;
    const auto clock = core.family().identityObjects.find("clock");
    columns.push_back(captureObject(
        8, clock == core.family().identityObjects.end() ? Obis(0, 0, 1, 0, 0) : clock->second, 2));
    columns.push_back(captureObject(3, Obis(0, 1, 96, 8, 0), 2));
    columns.push_back(captureObject(1, Obis(1, 1, 0, 4, 2, 1), 2)); // the ratio before
    columns.push_back(captureObject(1, Obis(1, 1, 0, 4, 2), 2));
    for (std::uint8_t c = 1; c <= tariffEnergyCount; ++c)
        columns.push_back(captureObject(3, Obis(1, 1, c, 8, 0), 2));
    for (std::uint8_t c = 1; c <= tariffEnergyCount; ++c)
        columns.push_back(captureObject(3, Obis(1, 1, c, 8, 0, secondarySide), 2));
    return Data::array(std::move(columns));
}

} // namespace

void addRatioLog(CosemObjects& objects, Core& core)
{
    const auto place = core.family().identityObjects.find("ctRatioLog");
    if (place == core.family().identityObjects.end())
        return;
    // Profile generic (class_id 7, version 1), Blue Book 4.3.6; filled by changes, not by time.
    CosemObject log{profileClass, 1, place->second, "log", {}, {}};
    log.put(showing(2, [&core] { return buffer(core); }));
    log.put(showing(3, [&core] { return columnsOf(core); }));
    log.put(showing(4, [] { return Data::unsigned32(0); }));
    log.put(showing(5, [] { return Data::enumeration(fifo); }));
    log.put(showing(6, [] { return captureObject(0, Obis(0, 0, 0, 0, 0, 0), 0); }));
    log.put(showing(7, [&core] {
        return Data::unsigned32(static_cast<std::uint32_t>(core.state().ratioLog.size()));
    }));
    log.put(showing(8, [] { return Data::unsigned32(ratioLogDepth); }));
    objects.push_back(std::move(log));
}

} // namespace metersmith::meter_core
