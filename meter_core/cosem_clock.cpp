// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"

#include "dlms/cosem.h"

namespace metersmith::meter_core
{

using dlms::Data;
using dlms::DataAccessResult;
using dlms::DataType;

namespace
{

constexpr std::uint16_t clockClass = 8;
constexpr std::uint8_t daylightSavingActive = 0x80;
constexpr std::int8_t daylightSavingMinutes = 60;
constexpr std::uint8_t internalCrystal = 1; // clock_base

DataAccessResult setTime(Core& core, const Data& value)
{
    if (value.type() != DataType::OctetString && value.type() != DataType::DateTime)
        return DataAccessResult::TypeUnmatched;
    const auto utc = utcOfCosemDateTime(value.bytes(), core.zone());
    if (!utc)
        return DataAccessResult::OtherReason;
    return core.setClock(*utc) ? DataAccessResult::Success : DataAccessResult::HardwareFault;
}

/// Last Sunday of a month at a local hour (Blue Book, 4.1.6.1: 0xFE, the last such day).
Data lastSunday(std::uint8_t month, std::uint8_t hour)
{
    dlms::CosemDateTime time;
    time.month = month;
    time.dayOfMonth = 0xFE;
    time.dayOfWeek = 7;
    time.hour = hour;
    time.minute = time.second = time.hundredths = 0;
    return Data::octets(time.toBytes());
}

/// The local part of the clock as the display has it: time (4 bytes) or date (5 bytes).
Data clockPart(const Core& core, std::size_t from, std::size_t count)
{
    const Bytes whole = cosemDateTime(core.clockUtc(), core.zone());
    const auto part = BytesView(whole).subspan(from, count);
    return Data::octets(Bytes(part.begin(), part.end()));
}

} // namespace

void addClock(CosemObjects& objects, Core& core)
{
    const auto place = core.family().identityObjects.find("clock");
    if (place == core.family().identityObjects.end())
        return;
    // Clock (class_id 8, version 0), Blue Book 4.5.1. Where the family says so, time_zone (3) and
    // daylight_savings_enabled (8) are configuration items and replace these.
    CosemObject clock{clockClass, 0, place->second, "clock", {}, {}};
    clock.put({2,
               [&core](dlms::ClientSap) {
                   return GetResult(Data::octets(cosemDateTime(core.clockUtc(), core.zone())));
               },
               [&core](const Data& value) { return setTime(core, value); }});
    clock.put(showing(3, [&core] {
        return Data::integer16(static_cast<std::int16_t>(-core.zone().standardMinutes));
    }));
    clock.put(showing(4, [&core] {
        return Data::unsigned8(core.localTime().summer ? daylightSavingActive : 0);
    }));
    clock.put(showing(5, [] { return lastSunday(3, 2); }));
    clock.put(showing(6, [] { return lastSunday(10, 3); }));
    clock.put(showing(7, [] { return Data::integer8(daylightSavingMinutes); }));
    clock.put(showing(8, [&core] { return Data::boolean(core.zone().daylightSaving); }));
    clock.put(showing(9, [] { return Data::enumeration(internalCrystal); }));
    objects.push_back(std::move(clock));
    objects.push_back({1,
                       0,
                       Obis(1, 1, 0, 9, 1),
                       "device",
                       {showing(2, [&core] { return clockPart(core, 5, 4); })},
                       {}});
    objects.push_back({1,
                       0,
                       Obis(1, 1, 0, 9, 2),
                       "device",
                       {showing(2, [&core] { return clockPart(core, 0, 5); })},
                       {}});
}

} // namespace metersmith::meter_core
