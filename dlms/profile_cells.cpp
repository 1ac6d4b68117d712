// SPDX-License-Identifier: Apache-2.0
#include "dlms/axdr.h"
#include "dlms/profile_columns.h"
#include "dlms/profile_types.h"
#include "protocol/civil_time.h"

#include <bit>

namespace metersmith::dlms
{

// The cells of a row.

namespace
{

constexpr int depthOfCells = 2; // array, structure
constexpr std::size_t clockBytes = 12;

template <typename Number>
Number bigEndian(const std::uint8_t* at)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        value = value << 8U | at[i];
    return static_cast<Number>(value);
}

bool isNested(std::uint8_t tag)
{
    const auto type = static_cast<DataType>(tag);
    return type == DataType::Array || type == DataType::Structure || type == DataType::CompactArray;
}

unsigned daysOf(unsigned year, unsigned month)
{
    constexpr std::uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

} // namespace

ProfileDecoder::Step ProfileDecoder::cell(Cursor& in, std::size_t column)
{
    if (in.left < 1)
        return need(1);
    const auto tag = *in.at;
    Cursor inside{in.at + 1, in.left - 1};
    const auto step = content(inside, column, tag);
    if (step == Step::Done)
        in = inside;
    else if (step == Step::NeedMore)
        return need(m_needed + 1);
    return step;
}

ProfileDecoder::Step ProfileDecoder::compactCell(Cursor& in, std::size_t column)
{
    const auto type = BytesView(m_types).subspan(m_columns[column].typeAt);
    const auto tag = type[0];
    Cursor inside{in.at, std::min(in.left, m_promised)};
    auto step = Step::Done;
    if (tag == static_cast<std::uint8_t>(DataType::Array) ||
        tag == static_cast<std::uint8_t>(DataType::Structure)) {
        Bytes kept;
        const auto extent = describedExtent(type, {inside.at, inside.left}, kept, depthOfCells);
        if (extent.state == Extent::State::Malformed)
            return failed(ErrorCode::Malformed, "a value that its type does not describe");
        if (!extent.isKnown())
            step = need(extent.size);
        else
            keepOther(column, kept);
        if (extent.isKnown())
            inside.skip(extent.size);
    } else {
        step = content(inside, column, tag);
    }
    if (step == Step::NeedMore && m_needed > m_promised)
        return failed(ErrorCode::Malformed, "the contents end inside a row");
    if (step != Step::Done)
        return step;
    const auto used = std::min(in.left, m_promised) - inside.left;
    in.skip(used);
    m_promised -= used;
    m_rowBytes += used;
    return Step::Done;
}

ProfileDecoder::Step ProfileDecoder::content(Cursor& in, std::size_t column, std::uint8_t tag)
{
    auto& values = m_out.columns[column].values;
    const auto take = [&]<typename Number>(Number) {
        if (in.left < sizeof(Number))
            return need(sizeof(Number));
        const auto value = static_cast<std::int64_t>(bigEndian<Number>(in.at));
        in.skip(sizeof(Number));
        if (m_out.columns[column].flags.empty())
            values.push_back(value);
        else
            flagged(column, value, 0);
        return Step::Done;
    };
    switch (static_cast<DataType>(tag)) {
    case DataType::DoubleLongUnsigned:
        return take(std::uint32_t{});
    case DataType::Unsigned:
    case DataType::Enum:
    case DataType::Bcd:
        return take(std::uint8_t{});
    case DataType::LongUnsigned:
        return take(std::uint16_t{});
    case DataType::Integer:
        return take(std::int8_t{});
    case DataType::Long:
        return take(std::int16_t{});
    case DataType::DoubleLong:
        return take(std::int32_t{});
    case DataType::Long64:
        return take(std::int64_t{});
    case DataType::NullData:
        fill(column);
        return Step::Done;
    case DataType::Boolean:
    case DataType::Long64Unsigned:
    case DataType::Float32:
    case DataType::Float64:
        return rareNumber(in, column, tag);
    case DataType::OctetString:
        if (in.left >= 1 + clockBytes && in.at[0] == clockBytes && clock(in.at + 1, column)) {
            in.skip(1 + clockBytes);
            return Step::Done;
        }
        break;
    case DataType::DateTime:
        if (in.left >= clockBytes && clock(in.at, column)) {
            in.skip(clockBytes);
            return Step::Done;
        }
        break;
    default:
        break;
    }
    return other(in, column, tag);
}

ProfileDecoder::Step ProfileDecoder::rareNumber(Cursor& in, std::size_t column, std::uint8_t tag)
{
    const auto type = static_cast<DataType>(tag);
    const std::size_t size = type == DataType::Boolean ? 1 : type == DataType::Float32 ? 4 : 8;
    if (in.left < size)
        return need(size);
    if (type == DataType::Boolean) {
        flagged(column, *in.at != 0 ? 1 : 0, 0);
    } else if (type == DataType::Long64Unsigned) {
        const auto value = bigEndian<std::int64_t>(in.at);
        flagged(column, value, value < 0 ? profile_cell::aboveSigned : std::uint8_t{0});
    } else {
        const double value =
            type == DataType::Float32
                ? static_cast<double>(std::bit_cast<float>(bigEndian<std::uint32_t>(in.at)))
                : std::bit_cast<double>(bigEndian<std::uint64_t>(in.at));
        flagged(column, std::bit_cast<std::int64_t>(value), profile_cell::real);
    }
    in.skip(size);
    return Step::Done;
}

ProfileDecoder::Step ProfileDecoder::other(Cursor& in, std::size_t column, std::uint8_t tag)
{
    const auto extent = contentExtent(tag, {in.at, in.left}, depthOfCells);
    if (extent.state == Extent::State::Malformed)
        return failed(ErrorCode::Malformed,
                      "no value of a known type begins with tag " + std::to_string(tag));
    if (!extent.isKnown())
        return need(extent.size);
    if (extent.size > mostCellBytes)
        return need(extent.size);
    Bytes kept{tag};
    append(kept, {in.at, extent.size});
    // What is kept must be readable later; only containers can hide that it is not.
    if (const auto data = isNested(tag) ? decodeData(BytesView(kept)) : Result<Data>(Data()); !data)
        return failed(data.error().code, data.error().where + ": " + data.error().detail);
    keepOther(column, kept);
    in.skip(extent.size);
    return Step::Done;
}

void ProfileDecoder::keepOther(std::size_t column, BytesView data)
{
    flagged(column, static_cast<std::int64_t>(m_out.others.size()), profile_cell::other);
    append(m_out.others, data);
}

bool ProfileDecoder::clock(const std::uint8_t* at, std::size_t column)
{
    const unsigned hour = at[5];
    const unsigned minute = at[6];
    const unsigned second = at[7];
    const auto date = bigEndian<std::uint32_t>(at); // year, month, day
    if (hour > 23 || minute > 59 || second > 59)
        return false;
    if (date != m_date || date == 0) { // most rows are of the same day as the row before
        const unsigned year = date >> 16U;
        const unsigned month = date >> 8U & 0xFFU;
        const unsigned day = date & 0xFFU;
        if (year == 0 || year > 9999 || month < 1 || month > 12 || day < 1 ||
            day > daysOf(year, month))
            return false;
        m_date = date;
        m_dateSeconds = toSeconds(
            {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day), 0, 0, 0});
    }
    const auto deviation = bigEndian<std::int16_t>(at + 9);
    auto& deviations = m_out.columns[column].deviations;
    if (deviations.empty() || deviations.back().minutes != deviation) {
        m_columns[column].deviation = deviation;
        deviations.push_back({m_out.columns[column].values.size(), deviation});
    }
    putClock(column, m_dateSeconds + hour * 3600 + minute * 60 + second, at[11],
             profile_cell::clock);
    return true;
}

void ProfileDecoder::putClock(std::size_t column, std::int64_t seconds, std::uint8_t status,
                              std::uint8_t flags)
{
    auto& out = m_out.columns[column];
    const auto row = out.values.size();
    if (out.deviations.empty()) // the rows before have been taken
        out.deviations.push_back({row, m_columns[column].deviation});
    if (out.clockStatus.size() < row)
        out.clockStatus.resize(row);
    out.clockStatus.push_back(status);
    if (out.flags.size() < row)
        out.flags.resize(row);
    out.flags.push_back(flags);
    out.values.push_back(seconds);
}

void ProfileDecoder::flagged(std::size_t column, std::int64_t value, std::uint8_t flags)
{
    auto& out = m_out.columns[column];
    if (flags != 0 || !out.flags.empty()) {
        out.flags.resize(out.values.size());
        out.flags.push_back(flags);
    }
    if (!out.clockStatus.empty())
        out.clockStatus.resize(out.values.size() + 1);
    out.values.push_back(value);
}

void ProfileDecoder::fill(std::size_t column)
{
    auto& out = m_out.columns[column];
    auto& last = m_columns[column].last;
    if (!out.values.empty()) {
        const auto row = out.values.size() - 1;
        last.known = true;
        last.value = out.values[row];
        last.flags = out.flagsAt(row);
        last.status = row < out.clockStatus.size() ? out.clockStatus[row] : std::uint8_t{0};
    }
    const bool isClock = (last.flags & profile_cell::clock) != 0;
    if (!last.known || (last.flags & profile_cell::absent) != 0 ||
        (isClock && m_capturePeriod == 0)) {
        flagged(column, 0, profile_cell::absent);
        return;
    }
    const auto flags = static_cast<std::uint8_t>(last.flags | profile_cell::filled);
    if (isClock) {
        putClock(column, last.value + m_capturePeriod, last.status, flags);
    } else if ((last.flags & profile_cell::other) != 0 && out.values.empty()) {
        flagged(column, static_cast<std::int64_t>(m_out.others.size()), flags);
        append(m_out.others, last.other);
    } else {
        flagged(column, last.value, flags);
    }
}

} // namespace metersmith::dlms
