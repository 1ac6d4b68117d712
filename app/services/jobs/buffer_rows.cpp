// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/buffer_rows.h"

#include "dlms/profile_columns.h"
#include "protocol/civil_time.h"

#include <algorithm>

namespace metersmith::services::jobs
{

using dlms::Data;

namespace
{

constexpr std::uint8_t arrayTag = 0x01;
constexpr std::int64_t clockClass = 8;
constexpr std::int64_t fifo = 1;
constexpr std::size_t dateTimeLength = 12;
/// Flags that say how a cell came, not what it is.
constexpr std::uint8_t manner = dlms::profile_cell::filled;

struct Rows {
    std::vector<Data> rows;
    std::size_t promised = 0;
};

/// The complete rows of an array of structures that may break off.
std::optional<Rows> completeRows(BytesView axdr)
{
    Reader in(axdr);
    const auto tag = in.u8("buffer");
    if (!tag || *tag != arrayTag)
        return {};
    const auto promised = dlms::decodeLength(in);
    if (!promised)
        return {};
    Rows read;
    read.promised = *promised;
    while (read.rows.size() < read.promised) {
        auto row = dlms::decodeData(in);
        if (!row && row.error().code == ErrorCode::Truncated)
            break;
        if (!row || row->type() != dlms::DataType::Structure)
            return {};
        read.rows.push_back(*std::move(row));
    }
    return read;
}

/// The rows with null-data filled in, to be compared.
std::optional<dlms::ProfileColumns> filledIn(const std::vector<Data>& rows, std::uint32_t period)
{
    Bytes axdr{arrayTag};
    dlms::encodeLength(rows.size(), axdr);
    for (const auto& row : rows)
        dlms::encodeData(row, axdr);
    auto columns = dlms::decodeProfile(axdr, period);
    if (!columns)
        return {};
    return *std::move(columns);
}

std::int16_t deviationAt(const dlms::ProfileColumn& column, std::size_t row)
{
    std::int16_t minutes = 0;
    for (const auto& change : column.deviations)
        if (change.row <= row)
            minutes = change.minutes;
    return minutes;
}

std::optional<Data> otherCell(const dlms::ProfileColumns& rows, std::int64_t place)
{
    const auto at = static_cast<std::size_t>(place);
    if (place < 0 || at >= rows.others.size())
        return {};
    Reader in(BytesView(rows.others).subspan(at));
    auto cell = dlms::decodeData(in);
    return cell ? std::optional<Data>(*std::move(cell)) : std::nullopt;
}

bool isClock(const dlms::ProfileColumn& column, std::size_t row)
{
    return (column.flagsAt(row) & dlms::profile_cell::clock) != 0;
}

std::uint8_t statusAt(const dlms::ProfileColumn& column, std::size_t row)
{
    return row < column.clockStatus.size() ? column.clockStatus[row] : std::uint8_t{0};
}

bool sameRow(const dlms::ProfileColumns& a, std::size_t i, const dlms::ProfileColumns& b,
             std::size_t k)
{
    if (a.columns.size() != b.columns.size())
        return false;
    for (std::size_t at = 0; at < a.columns.size(); ++at) {
        const auto& one = a.columns[at];
        const auto& two = b.columns[at];
        if ((one.flagsAt(i) | manner) != (two.flagsAt(k) | manner))
            return false;
        if ((one.flagsAt(i) & dlms::profile_cell::other) != 0) {
            const auto left = otherCell(a, one.values[i]), right = otherCell(b, two.values[k]);
            if (!left || !right || *left != *right)
                return false;
            continue;
        }
        if (one.values[i] != two.values[k])
            return false;
        if (isClock(one, i) &&
            (statusAt(one, i) != statusAt(two, k) || deviationAt(one, i) != deviationAt(two, k)))
            return false;
    }
    return true;
}

/// The row's clock as UTC where its deviation is known.
std::optional<std::int64_t> instant(const dlms::ProfileColumn& column, std::size_t row)
{
    constexpr std::int16_t unspecified = -0x8000;
    constexpr std::int64_t minute = 60;
    if (!isClock(column, row))
        return {};
    const auto deviation = deviationAt(column, row);
    return column.values[row] + (deviation == unspecified ? 0 : deviation * minute);
}

bool clocksRise(const dlms::ProfileColumns& rows, std::size_t column)
{
    if (column >= rows.columns.size())
        return false;
    for (std::size_t i = 0; i < rows.rows; ++i) {
        const auto now = instant(rows.columns[column], i);
        if (!now || (i > 0 && *now <= *instant(rows.columns[column], i - 1)))
            return false;
    }
    return true;
}

/// Where in `known` the rows of `later` begin; nothing if nowhere, or at several places.
std::optional<std::size_t> beginOf(const dlms::ProfileColumns& later,
                                   const dlms::ProfileColumns& known, std::size_t most)
{
    std::optional<std::size_t> found;
    for (std::size_t at = known.rows - std::min(known.rows, most); at < known.rows; ++at) {
        const auto shared = std::min(later.rows, known.rows - at);
        bool alike = shared > 0;
        for (std::size_t i = 0; alike && i < shared; ++i)
            alike = sameRow(later, i, known, at + i);
        if (alike && found)
            return {};
        if (alike)
            found = at;
    }
    return found;
}

} // namespace

std::optional<ProfileShape> profileShape(const Data& captureObjects, const Data& capturePeriod,
                                         const Data& sortMethod)
{
    if (sortMethod.number() != fifo)
        return {};
    const auto& columns = captureObjects.elements();
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto& parts = columns[at].elements();
        if (parts.size() < 4 || parts[0].number() != clockClass || parts[2].number() != 2)
            continue;
        const auto period = capturePeriod.number().value_or(0);
        return ProfileShape{at, Data::structure({parts[0], parts[1], parts[2], parts[3]}),
                            static_cast<std::uint32_t>(
                                std::clamp<std::int64_t>(period, 0, std::int64_t{UINT32_MAX}))};
    }
    return {};
}

bool BufferRows::begin(BytesView partial)
{
    clear();
    auto read = completeRows(partial);
    if (!read || read->rows.empty())
        return false;
    m_rows = std::move(read->rows);
    m_promised = read->promised;
    return true;
}

void BufferRows::clear()
{
    m_rows.clear();
    m_promised = 0;
}

BufferRows::Joined BufferRows::join(const Data& later, bool whole, Asked asked,
                                    const ProfileShape& shape)
{
    const auto known = filledIn(m_rows, shape.period);
    const auto fresh = filledIn(later.elements(), shape.period);
    if (!known || known->rows == 0 || !fresh || later.type() != dlms::DataType::Array)
        return Joined::Different;
    if (fresh->rows == 0)
        return whole ? Joined::Different : Joined::Nothing;
    const auto begins = beginOf(*fresh, *known, asked == Asked::Entries ? overlap : 1);
    if (!begins)
        return Joined::Different;
    // By time, rows from before a clock that was set back would be passed over unseen.
    if (asked == Asked::Range &&
        !(clocksRise(*known, shape.clockColumn) && clocksRise(*fresh, shape.clockColumn)))
        return Joined::Different;
    const auto shared = known->rows - *begins;
    if (whole && *begins + std::max(fresh->rows, shared) < m_promised)
        return Joined::Different; // rows are missing
    if (fresh->rows < shared)
        return whole ? Joined::Different : Joined::Nothing;
    if (fresh->rows == shared)
        return whole ? Joined::Grown : Joined::Nothing;
    const auto& rows = later.elements();
    m_rows.insert(m_rows.end(), rows.begin() + static_cast<std::ptrdiff_t>(shared), rows.end());
    return Joined::Grown;
}

BufferRows::Joined BufferRows::joinPartial(BytesView partial, Asked asked,
                                           const ProfileShape& shape)
{
    auto read = completeRows(partial);
    if (!read || read->rows.empty())
        return Joined::Nothing;
    return join(Data::array(std::move(read->rows)), false, asked, shape);
}

std::optional<Data> BufferRows::lastClock(const ProfileShape& shape) const
{
    const auto filled = filledIn(m_rows, shape.period);
    if (!filled || filled->rows == 0 || shape.clockColumn >= filled->columns.size())
        return {};
    const auto& column = filled->columns[shape.clockColumn];
    const auto last = filled->rows - 1;
    if (!isClock(column, last))
        return {};
    const auto time = fromSeconds(column.values[last]);
    Bytes bytes;
    bytes.reserve(dateTimeLength);
    appendU16(bytes, static_cast<std::uint16_t>(time.year));
    constexpr std::uint8_t anyDay = 0xFF, noHundredths = 0;
    for (const int part : {time.month, time.day, int{anyDay}, time.hour, time.minute, time.second,
                           int{noHundredths}})
        bytes.push_back(static_cast<std::uint8_t>(part));
    appendU16(bytes, static_cast<std::uint16_t>(deviationAt(column, last)));
    bytes.push_back(statusAt(column, last));
    return Data::octets(std::move(bytes));
}

} // namespace metersmith::services::jobs
