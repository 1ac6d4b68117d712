// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/line/profile_meter.h"

#include "meter_core/meter_clock.h"
#include "meter_core/profile_selection.h"
#include "protocol/civil_time.h"

namespace metersmith::bench
{

using dlms::Data;
using dlms::DataAccessResult;

namespace
{

const Obis profileName(1, 0, 99, 1, 0);

Bytes clockOf(std::int64_t seconds)
{
    const auto t = fromSeconds(seconds);
    return {static_cast<std::uint8_t>(t.year >> 8),
            static_cast<std::uint8_t>(t.year & 0xFF),
            static_cast<std::uint8_t>(t.month),
            static_cast<std::uint8_t>(t.day),
            static_cast<std::uint8_t>(dayOfWeek(t)),
            static_cast<std::uint8_t>(t.hour),
            static_cast<std::uint8_t>(t.minute),
            static_cast<std::uint8_t>(t.second),
            0,
            0xFF,
            0xC4,
            0};
}

Data captured(std::uint16_t classId, const Obis& object)
{
    return Data::structure({Data::unsigned16(classId), Data::octets(object.toBytes()),
                            Data::integer8(2), Data::unsigned16(0)});
}

Data captureObjects()
{
    return Data::array({captured(8, Obis(0, 0, 1, 0, 0)), captured(1, Obis(0, 0, 96, 10, 1)),
                        captured(3, Obis(1, 0, 1, 8, 0)), captured(3, Obis(1, 0, 2, 8, 0)),
                        captured(3, Obis(1, 0, 3, 8, 0)), captured(3, Obis(1, 0, 4, 8, 0))});
}

} // namespace

ProfileMeter::ProfileMeter(Rows rows, std::size_t count)
    : m_rows(rows)
    , m_count(count)
{
    const auto start = toSeconds({2026, 1, 1, 0, 0, 0});
    std::vector<Data> all;
    std::uint32_t counters[4] = {1'000'000, 2'000'000, 3'000'000, 4'000'000};
    for (std::uint32_t i = 0; i < count; ++i) {
        std::vector<Data> cells{Data::octets(clockOf(start + std::int64_t{i} * period)),
                                Data::unsigned8(0)};
        for (std::uint32_t column = 0; column < 4; ++column) {
            const bool moves = rows != Rows::NullUnmoved || column == 0 || column == 2;
            counters[column] += moves ? 40 + (i * 7 + column * 13) % 60 : 0;
            cells.push_back(Data::unsigned32(counters[column]));
        }
        all.push_back(Data::structure(std::move(cells)));
    }
    m_whole = Data::array(std::move(all));
}

tl::expected<Data, DataAccessResult> ProfileMeter::get(dlms::ClientSap,
                                                       const dlms::AttributeReference& attribute,
                                                       const dlms::SelectiveAccess* access)
{
    if (attribute.object != profileName || attribute.classId != 7)
        return tl::unexpected(DataAccessResult::ObjectUndefined);
    if (attribute.attribute == 3)
        return captureObjects();
    if (attribute.attribute == 4)
        return Data::unsigned32(period);
    if (attribute.attribute != 2)
        return tl::unexpected(DataAccessResult::ObjectUndefined);
    auto rows = access ? meter_core::selectRows(m_whole, captureObjects(), *access)
                       : meter_core::GetResult(m_whole);
    if (!rows || m_rows == Rows::Whole)
        return rows;
    return meter_core::withNullData(*rows, period);
}

} // namespace metersmith::bench
