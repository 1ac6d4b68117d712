// SPDX-License-Identifier: Apache-2.0
#include "meter_core/profile_selection.h"

#include "meter_core/meter_clock.h"

#include <algorithm>
#include <compare>

namespace metersmith::meter_core
{

using dlms::Data;
using dlms::DataAccessResult;
using dlms::DataType;

namespace
{

constexpr std::uint8_t byRange = 1, byEntry = 2;
constexpr std::size_t dateTimeLength = 12;

using Columns = std::vector<std::size_t>;
template <class T>
using Wanted = tl::expected<T, DataAccessResult>;

tl::unexpected<DataAccessResult>
refused(DataAccessResult why = DataAccessResult::ScopeOfAccessViolated)
{
    return tl::unexpected(why);
}

/// The column that a capture_object_definition names; its data_index is not looked at, since no
/// column here is part of a value.
Wanted<std::size_t> columnOf(const Data& definition, const std::vector<Data>& captured)
{
    const auto& wanted = definition.elements();
    if (definition.type() != DataType::Structure || wanted.size() != 4)
        return refused(DataAccessResult::TypeUnmatched);
    for (std::size_t i = 0; i < captured.size(); ++i) {
        const auto& column = captured[i].elements();
        if (column[0].number() == wanted[0].number() &&
            std::ranges::equal(column[1].bytes(), wanted[1].bytes()) &&
            column[2].number() == wanted[2].number())
            return i;
    }
    return refused();
}

bool isDateTime(const Data& value)
{
    return value.bytes().size() == dateTimeLength &&
           (value.type() == DataType::OctetString || value.type() == DataType::DateTime);
}

/// Seconds since the epoch, as UTC where a deviation says so. `zone` is 0: a value without one is
/// compared as it stands.
std::optional<std::int64_t> seconds(const Data& value)
{
    if (!isDateTime(value))
        return {};
    const auto utc = utcOfCosemDateTime(value.bytes(), {0, false});
    return utc ? std::optional<std::int64_t>(*utc) : std::nullopt;
}

bool hasDeviation(const Data& value)
{
    const auto bytes = value.bytes();
    return !(bytes[9] == 0x80 && bytes[10] == 0x00);
}

/// A bound without a deviation is local time: it is compared with the row's local time.
std::optional<std::int64_t> comparable(const Data& value, const Data& bound)
{
    if (!isDateTime(value) || !isDateTime(bound) || hasDeviation(bound))
        return seconds(value);
    Bytes local(value.bytes().begin(), value.bytes().end());
    local[9] = 0x80;
    local[10] = 0x00;
    return seconds(Data::octets(std::move(local)));
}

/// value <=> bound; unordered if they cannot be compared.
std::partial_ordering compare(const Data& value, const Data& bound)
{
    if (const auto number = value.number(); number && bound.number())
        return *number <=> *bound.number();
    if (const auto number = value.unsignedNumber(); number && bound.unsignedNumber())
        return *number <=> *bound.unsignedNumber();
    const auto time = comparable(value, bound);
    const auto limit = seconds(bound);
    if (time && limit)
        return *time <=> *limit;
    if (value.bytes().empty() || bound.bytes().empty())
        return std::partial_ordering::unordered;
    return std::lexicographical_compare_three_way(value.bytes().begin(), value.bytes().end(),
                                                  bound.bytes().begin(), bound.bytes().end());
}

Data partOf(const Data& row, const Columns& columns)
{
    std::vector<Data> values;
    values.reserve(columns.size());
    for (const auto column : columns)
        values.push_back(row.elements()[column]);
    return Data::structure(std::move(values));
}

GetResult rowsInRange(const std::vector<Data>& rows, const std::vector<Data>& captured,
                      const Data& parameters)
{
    const auto& parts = parameters.elements();
    if (parameters.type() != DataType::Structure || parts.size() != 4 ||
        parts[3].type() != DataType::Array)
        return refused(DataAccessResult::TypeUnmatched);
    const auto restricting = columnOf(parts[0], captured);
    if (!restricting)
        return refused(restricting.error());
    Columns columns;
    for (const auto& definition : parts[3].elements()) {
        const auto column = columnOf(definition, captured);
        if (!column)
            return refused(column.error());
        columns.push_back(*column);
    }
    if (columns.size() > captured.size())
        return refused();
    if (compare(parts[1], parts[2]) == std::partial_ordering::greater)
        return refused();
    std::vector<Data> chosen;
    for (const auto& row : rows) {
        const auto& value = row.elements()[*restricting];
        const auto low = compare(value, parts[1]), high = compare(value, parts[2]);
        if (low == std::partial_ordering::unordered || high == std::partial_ordering::unordered)
            return refused(DataAccessResult::TypeUnmatched);
        if (low != std::partial_ordering::less && high != std::partial_ordering::greater)
            chosen.push_back(columns.empty() ? row : partOf(row, columns));
    }
    return Data::array(std::move(chosen));
}

/// 1 to `count`; 0 for the last stands for all.
std::optional<std::pair<std::size_t, std::size_t>> entries(std::int64_t from, std::int64_t to,
                                                           std::size_t count)
{
    const auto most = static_cast<std::int64_t>(count);
    if (to == 0 || to > most)
        to = most;
    if (from < 1 || (from > to && count != 0))
        return {};
    return std::pair(static_cast<std::size_t>(from - 1), static_cast<std::size_t>(to));
}

GetResult rowsByNumber(const std::vector<Data>& rows, std::size_t width, const Data& parameters)
{
    const auto& parts = parameters.elements();
    if (parameters.type() != DataType::Structure || parts.size() != 4 ||
        !std::all_of(parts.begin(), parts.end(),
                     [](const Data& part) { return part.number().has_value(); }))
        return refused(DataAccessResult::TypeUnmatched);
    const auto range = entries(*parts[0].number(), *parts[1].number(), rows.size());
    const auto part = entries(*parts[2].number(), *parts[3].number(), width);
    if (!range || !part)
        return refused();
    Columns columns;
    for (std::size_t column = part->first; column < part->second; ++column)
        columns.push_back(column);
    std::vector<Data> chosen;
    for (std::size_t i = range->first; i < range->second; ++i)
        chosen.push_back(columns.size() == width ? rows[i] : partOf(rows[i], columns));
    return Data::array(std::move(chosen));
}

/// A clock `period` seconds after the one before, with the same deviation and status.
bool isNextPeriod(const Data& value, const Data& before, std::int64_t period)
{
    constexpr std::size_t deviationAt = 9;
    if (period == 0 || value.type() != before.type() || !isDateTime(value) || !isDateTime(before) ||
        !std::ranges::equal(value.bytes().subspan(deviationAt), before.bytes().subspan(deviationAt)))
        return false;
    const auto now = seconds(value), then = seconds(before);
    return now && then && *now - *then == period;
}

} // namespace

Data withNullData(const Data& buffer, std::int64_t capturePeriod)
{
    std::vector<Data> rows;
    const auto& whole = buffer.elements();
    rows.reserve(whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const auto& cells = whole[i].elements();
        if (i == 0 || cells.size() != whole[i - 1].elements().size()) {
            rows.push_back(whole[i]);
            continue;
        }
        std::vector<Data> shorter;
        shorter.reserve(cells.size());
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const auto& before = whole[i - 1].elements()[column];
            const bool clock = isDateTime(cells[column]);
            const bool told = clock ? isNextPeriod(cells[column], before, capturePeriod)
                                    : cells[column] == before;
            shorter.push_back(told ? Data::null() : cells[column]);
        }
        rows.push_back(Data::structure(std::move(shorter)));
    }
    return Data::array(std::move(rows));
}

GetResult selectRows(const Data& buffer, const Data& captureObjects,
                     const dlms::SelectiveAccess& access)
{
    const auto& captured = captureObjects.elements();
    const auto& rows = buffer.elements();
    for (const auto& row : rows)
        if (row.elements().size() != captured.size())
            return refused();
    if (access.selector == byRange)
        return rowsInRange(rows, captured, access.parameters);
    if (access.selector == byEntry)
        return rowsByNumber(rows, captured.size(), access.parameters);
    return refused();
}

} // namespace metersmith::meter_core
