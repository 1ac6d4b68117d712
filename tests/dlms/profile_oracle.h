// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_PROFILE_ORACLE_H
#define METERSMITH_TESTS_DLMS_PROFILE_ORACLE_H

#include "dlms/axdr.h"
#include "dlms/profile_columns.h"
#include "protocol/civil_time.h"

#include <bit>
#include <cstdlib>

namespace metersmith::dlms::test
{

/// A 12-byte clock that names a point in time: its seconds.
inline std::optional<std::int64_t> clockSeconds(const Data& data)
{
    if (data.type() != DataType::OctetString && data.type() != DataType::DateTime)
        return {};
    const auto b = data.bytes();
    if (b.size() != 12)
        return {};
    const CivilTime time{b[0] << 8 | b[1], b[2], b[3], b[5], b[6], b[7]};
    if (time.year < 1 || time.year > 9999 || time.month < 1 || time.month > 12 || time.day < 1 ||
        time.hour > 23 || time.minute > 59 || time.second > 59 ||
        fromSeconds(toSeconds(time)) != time)
        return {};
    return toSeconds(time);
}

/// Says whether `got` is what `buffer`, decoded as a tree, holds: the columns row by row, null-data
/// filled in by the rule of profiles.
class ProfileOracle
{
public:
    ProfileOracle(const Data& buffer, std::uint32_t period, const ProfileColumns& got)
        : m_buffer(buffer)
        , m_period(period)
        , m_got(got)
    {
    }

    bool agrees()
    {
        const auto& rows = m_buffer.elements();
        if (m_got.rows != rows.size())
            return false;
        if (rows.empty())
            return true;
        const bool structures = rows[0].type() == DataType::Structure;
        const auto columns = structures ? rows[0].elements().size() : 1;
        if (m_got.columns.size() != columns)
            return false;
        for (std::size_t c = 0; c < columns; ++c) {
            m_known = false;
            for (std::size_t r = 0; r < rows.size(); ++r) {
                const auto& row = rows[r];
                if (structures && row.elements().size() != columns)
                    return false;
                if (!cell(structures ? row.elements()[c] : row, m_got.columns[c], r))
                    return false;
            }
            const auto& column = m_got.columns[c];
            if (column.values.size() != rows.size() ||
                (!column.flags.empty() && column.flags.size() != rows.size()))
                return false;
        }
        return true;
    }

private:
    bool cell(const Data& data, const ProfileColumn& column, std::size_t row)
    {
        using namespace profile_cell;
        const auto flags = column.flagsAt(row);
        const auto value = column.values[row];
        const bool isNull = data.isNull();
        if (isNull && (!m_known || (m_seconds && m_period == 0))) {
            m_known = false;
            return flags == absent;
        }
        if (((flags & filled) != 0) != isNull || (flags & absent) != 0)
            return false;
        if (isNull && m_seconds)
            *m_seconds += m_period;
        if (!isNull) {
            m_last = data;
            m_seconds = clockSeconds(data);
            m_known = true;
        }
        const auto kind = static_cast<std::uint8_t>(flags & ~filled);
        if (m_seconds)
            return kind == clock && value == *m_seconds &&
                   column.clockStatus.at(row) == m_last.bytes()[11] &&
                   deviationAt(column, row) ==
                       static_cast<std::int16_t>(m_last.bytes()[9] << 8 | m_last.bytes()[10]);
        if (const auto number = m_last.number())
            return kind == 0 && value == *number;
        if (const auto number = m_last.unsignedNumber())
            return kind == aboveSigned && std::bit_cast<std::uint64_t>(value) == *number;
        if (const auto number = m_last.real())
            return kind == real && value == std::bit_cast<std::int64_t>(*number);
        Reader in(BytesView(m_got.others).subspan(static_cast<std::size_t>(value)));
        const auto kept = decodeData(in);
        Bytes a;
        Bytes b;
        encodeData(m_last, a);
        if (kept)
            encodeData(*kept, b);
        return kind == other && kept && a == b;
    }

    static std::int16_t deviationAt(const ProfileColumn& column, std::size_t row)
    {
        std::int16_t minutes = 1;
        for (const auto& from : column.deviations) {
            if (from.row <= row)
                minutes = from.minutes;
        }
        return minutes;
    }

    const Data& m_buffer;
    std::uint32_t m_period;
    const ProfileColumns& m_got;
    bool m_known = false;
    Data m_last;
    std::optional<std::int64_t> m_seconds;
};

} // namespace metersmith::dlms::test

#endif
