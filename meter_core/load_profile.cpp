// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"
#include "meter_core/item_coding.h"
#include "meter_core/register_values.h"

#include <algorithm>

namespace metersmith::meter_core
{

using dlms::Data;
using dlms::DataAccessResult;

namespace
{

constexpr std::uint16_t dataClass = 1;
constexpr std::uint16_t clockClass = 8;
constexpr std::uint16_t profileClass = 7;
constexpr std::uint8_t fifo = 1; // sort_method
constexpr std::int64_t nanoseconds = 1'000'000'000;
const Obis statusObject(0, 0, 96, 10, 1);

/// The energy register behind a column: index in EnergyRegisters, and which side it counts.
struct Column {
    typecodes::ProfileColumn named;
    std::size_t energy = 0;
};

/// The columns that this meter measures: A+, A-, R+, R- of the primary side (C = 1 to 4).
std::vector<Column> columnsOf(const Core& core)
{
    constexpr std::uint8_t energies = 8; // value group D
    std::vector<Column> columns;
    for (const auto& named : core.family().loadProfile.columns) {
        const auto& object = named.object;
        const bool counted = object.d() == energies && object.e() == 0 && object.c() >= 1 &&
                             object.c() <= tariffEnergyCount && registerValue(core, object);
        if (counted && isMeasured(core, named.energyTypes))
            columns.push_back({named, object.c() - 1U});
    }
    return columns;
}

Data captureObjects(const Core& core)
{
    const auto clock = core.family().identityObjects.find("clock");
    std::vector<Data> columns{
        captureObject(
            clockClass,
            clock == core.family().identityObjects.end() ? Obis(0, 0, 1, 0, 0) : clock->second, 2),
        captureObject(dataClass, statusObject, 2)};
    for (const auto& column : columnsOf(core))
        columns.push_back(captureObject(column.named.classId, column.named.object, 2));
    return Data::array(std::move(columns));
}

using Energies = std::array<Accumulator, tariffEnergyCount>;

std::int64_t periods(const Core& core)
{
    constexpr std::int64_t day = 86400;
    return core.family().loadProfile.days * day /
           integrationPeriod(core.configuration(), core.family());
}

/// Takes off the registers what the load has put on them between `from` and `to` (the world's UTC,
/// ns). The load is constant over each of its steps. Exact, so that a row is the same whenever it
/// is read.
void takeBack(const Core& core, std::int64_t from, std::int64_t to, Energies& energies)
{
    constexpr std::int64_t loadStep = loadStepSeconds * nanoseconds;
    while (from < to) {
        const std::int64_t next = std::min(to, (from / loadStep + 1) * loadStep);
        const auto instant = instantAt(core.state().load, from / nanoseconds);
        if (instant.supplied()) {
            const auto powers = contributions(instant);
            for (std::size_t i = 0; i < energies.size(); ++i)
                energies[i].takeOff(powers[i] * ctRatio(core.configuration()), next - from);
        }
        from = next;
    }
}

Data row(const Core& core, const std::vector<Column>& columns, std::int64_t utcSeconds,
         const Energies& energies)
{
    constexpr std::int64_t milliwattHoursPerWattHour = 1000;
    std::vector<Data> values{Data::octets(cosemDateTime(utcSeconds, core.zone())),
                             Data::unsigned8(0)};
    for (const auto& column : columns)
        values.push_back(Data::unsigned64(static_cast<std::uint64_t>(
            energies[column.energy].milliwattHours / milliwattHoursPerWattHour)));
    return Data::structure(std::move(values));
}

/// What the meter would have written had it run through the last days with the load that it has
/// now: rows at the ends of the integration periods, the newest last.
Data buffer(const Core& core)
{
    const std::int64_t period = integrationPeriod(core.configuration(), core.family());
    const std::int64_t offset = core.state().clockOffset;
    const auto columns = columnsOf(core);
    Energies energies{};
    for (std::size_t i = 0; i < energies.size(); ++i)
        energies[i] = core.state().primary.totals[i];
    std::int64_t at = core.worldNanoseconds();
    std::vector<Data> rows;
    rows.reserve(static_cast<std::size_t>(periods(core)));
    std::int64_t end = core.clockUtc() / period * period;
    for (std::int64_t i = 0; i < periods(core); ++i, end -= period) {
        const std::int64_t from = (end - offset) * nanoseconds;
        takeBack(core, from, at, energies);
        at = from;
        rows.push_back(row(core, columns, end, energies));
    }
    std::reverse(rows.begin(), rows.end());
    return Data::array(std::move(rows));
}

} // namespace

void addLoadProfile(CosemObjects& objects, Core& core)
{
    if (core.family().loadProfile.days == 0)
        return;
    // Profile generic (class_id 7, version 1), Blue Book 4.3.6. Where the family says so, the
    // capture period is a configuration item and replaces this one.
    CosemObject profile{profileClass, 1, core.family().loadProfile.object, "loadProfile", {}, {}};
    profile.put(showing(2, [&core] { return buffer(core); }));
    profile.put(showing(3, [&core] { return captureObjects(core); }));
    profile.put(showing(4, [&core] {
        return Data::unsigned32(
            static_cast<std::uint32_t>(integrationPeriod(core.configuration(), core.family())));
    }));
    profile.put(showing(5, [] { return Data::enumeration(fifo); }));
    profile.put(showing(6, [] { return captureObject(0, Obis(0, 0, 0, 0, 0, 0), 0); }));
    const auto count = [&core] {
        return Data::unsigned32(static_cast<std::uint32_t>(periods(core)));
    };
    profile.put(showing(7, count));
    profile.put(showing(8, count));
    objects.push_back(std::move(profile));
    if (!findObject(objects, dataClass, statusObject))
        objects.push_back({dataClass,
                           0,
                           statusObject,
                           "loadProfile",
                           {showing(2, [] { return Data::unsigned8(0); })},
                           {}});
}

} // namespace metersmith::meter_core
