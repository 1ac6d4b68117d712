// SPDX-License-Identifier: Apache-2.0
#include "dlms/profile_columns.h"

#include "dlms/data.h"
#include "dlms/profile_types.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view bufferClause = "Blue Book, profile generic, attribute 2 (buffer)";
constexpr int depthOfCells = 2; // array, structure

constexpr std::uint8_t tagOf(DataType type)
{
    return static_cast<std::uint8_t>(type);
}

} // namespace

Result<> ProfileDecoder::feed(BytesView piece)
{
    if (m_error)
        return fail(*m_error);
    BytesView bytes = piece;
    if (!m_carry.empty()) {
        append(m_carry, piece);
        if (m_carry.size() < m_needed)
            return {};
        bytes = m_carry;
    }
    Cursor in{bytes.data(), bytes.size()};
    m_needed = 0;
    const auto step = run(in);
    if (step == Step::Failed || (step == Step::Done && in.left > 0)) {
        m_carry.clear();
        if (step == Step::Done)
            failed(ErrorCode::Malformed,
                   std::to_string(in.left) + " bytes after the end of the array");
        return fail(*m_error);
    }
    Bytes rest(in.at, in.at + in.left);
    m_carry = std::move(rest);
    return {};
}

Result<> ProfileDecoder::finish() const
{
    if (m_error)
        return fail(*m_error);
    if (!m_headerRead)
        return fail(ErrorCode::Truncated, "profile", "no array has come", bufferClause);
    if (m_compact && (m_promised > 0 || m_inRow))
        return fail(ErrorCode::Truncated, "profile",
                    std::to_string(m_row) + " rows came, then the compact-array breaks off; " +
                        std::to_string(m_promised) +
                        " bytes of rows are missing. Read the profile again",
                    bufferClause);
    if (!m_compact && m_row < m_promised)
        return fail(ErrorCode::Truncated, "profile",
                    std::to_string(m_promised) + " rows were promised, " + std::to_string(m_row) +
                        " came: " + std::to_string(m_promised - m_row) +
                        " rows are missing. Read the profile again, in smaller ranges",
                    bufferClause);
    return {};
}

std::optional<std::size_t> ProfileDecoder::rowsPromised() const
{
    if (!m_headerRead || m_compact)
        return {};
    return m_promised;
}

ProfileColumns ProfileDecoder::takeRows()
{
    ProfileColumns taken;
    std::swap(taken, m_out);
    taken.rows = rowsReady();
    m_taken = m_row;
    m_out.columns.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto& from = taken.columns[i];
        const bool begun = from.values.size() > taken.rows; // a cell of the row being read
        if (begun || !from.values.empty())
            remember(from, taken.others, m_columns[i].last);
        if (!begun)
            continue;
        // The last cell moves to the rows to come; what null-data repeats is in it.
        dropLast(from, taken.rows);
        restore(i);
    }
    return taken;
}

void ProfileDecoder::remember(const ProfileColumn& column, BytesView others, Last& last)
{
    const auto row = column.values.size() - 1;
    last.known = true;
    last.value = column.values[row];
    last.flags = column.flagsAt(row);
    last.status = row < column.clockStatus.size() ? column.clockStatus[row] : std::uint8_t{0};
    last.other.clear();
    if ((last.flags & profile_cell::other) == 0)
        return;
    const auto at = static_cast<std::size_t>(last.value);
    const auto extent = contentExtent(others[at], others.subspan(at + 1), depthOfCells);
    const auto bytes = others.subspan(at, 1 + extent.size);
    last.other.assign(bytes.begin(), bytes.end());
}

void ProfileDecoder::dropLast(ProfileColumn& column, std::size_t rows)
{
    column.values.resize(rows);
    column.flags.resize(std::min(column.flags.size(), rows));
    column.clockStatus.resize(std::min(column.clockStatus.size(), rows));
    while (!column.deviations.empty() && column.deviations.back().row >= rows)
        column.deviations.pop_back();
}

void ProfileDecoder::restore(std::size_t index)
{
    const auto& last = m_columns[index].last;
    if ((last.flags & profile_cell::clock) != 0) {
        putClock(index, last.value, last.status, last.flags);
    } else if ((last.flags & profile_cell::other) != 0) {
        flagged(index, static_cast<std::int64_t>(m_out.others.size()), last.flags);
        append(m_out.others, last.other);
    } else {
        flagged(index, last.value, last.flags);
    }
}

ProfileDecoder::Step ProfileDecoder::failed(ErrorCode code, std::string detail)
{
    std::string where = "profile";
    if (m_headerRead)
        where += "/row " + std::to_string(m_row + 1);
    if (m_inRow)
        where += "/column " + std::to_string(m_cell + 1);
    m_error = Error{code, std::move(where), std::move(detail), bufferClause};
    // The row that is being read does not count.
    for (auto& column : m_out.columns)
        dropLast(column, std::min(rowsReady(), column.values.size()));
    return Step::Failed;
}

ProfileDecoder::Step ProfileDecoder::need(std::size_t bytes)
{
    if (bytes > mostCellBytes)
        return failed(ErrorCode::LimitExceeded,
                      "a value of more than " + std::to_string(mostCellBytes) + " bytes");
    m_needed = bytes;
    return Step::NeedMore;
}

ProfileDecoder::Step ProfileDecoder::run(Cursor& in)
{
    if (!m_headerRead) {
        if (const auto step = header(in); step != Step::Done)
            return step;
    }
    return rows(in);
}

ProfileDecoder::Step ProfileDecoder::header(Cursor& in)
{
    if (in.left < 1)
        return need(1);
    if (*in.at == tagOf(DataType::CompactArray))
        return compactHeader(in);
    if (*in.at == tagOf(DataType::NullData)) { // an empty buffer, as some meters say it
        in.skip(1);
        m_headerRead = true;
        return Step::Done;
    }
    if (*in.at != tagOf(DataType::Array))
        return failed(ErrorCode::Malformed,
                      "expected an array or a compact-array, got tag " + std::to_string(*in.at));
    const auto length = lengthAt({in.at + 1, in.left - 1}, m_promised);
    if (length.state == Extent::State::Malformed)
        return failed(ErrorCode::Malformed, "the length of the array is no A-XDR length");
    if (!length.isKnown())
        return need(1 + length.size);
    in.skip(1 + length.size);
    m_headerRead = true;
    return Step::Done;
}

ProfileDecoder::Step ProfileDecoder::compactHeader(Cursor& in)
{
    const BytesView bytes(in.at + 1, in.left - 1);
    const auto type = typeExtent(bytes);
    if (type.state == Extent::State::Malformed)
        return failed(ErrorCode::Malformed, "the type description of the compact-array is none");
    if (!type.isKnown())
        return need(1 + type.size);
    const auto length = lengthAt(bytes.subspan(type.size), m_promised);
    if (length.state == Extent::State::Malformed)
        return failed(ErrorCode::Malformed, "the length of the compact-array is no A-XDR length");
    if (!length.isKnown())
        return need(1 + type.size + length.size);
    m_compact = true;
    m_types.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(type.size));
    std::size_t columns = 1;
    std::size_t at = 0;
    if (m_types[0] == tagOf(DataType::Structure))
        at = 1 + lengthAt(BytesView(m_types).subspan(1), columns).size;
    if (const auto step = setColumns(columns); step != Step::Done)
        return step;
    for (auto& column : m_columns) {
        column.typeAt = at;
        at += typeExtent(BytesView(m_types).subspan(at)).size;
    }
    in.skip(1 + type.size + length.size);
    m_headerRead = true;
    return Step::Done;
}

ProfileDecoder::Step ProfileDecoder::setColumns(std::size_t count)
{
    if (count == 0 || count > mostColumns)
        return failed(ErrorCode::LimitExceeded, "a row of " + std::to_string(count) +
                                                    " columns; 1 to " +
                                                    std::to_string(mostColumns) + " are allowed");
    m_columns.resize(count);
    m_out.columns.resize(count);
    return Step::Done;
}

ProfileDecoder::Step ProfileDecoder::rows(Cursor& in)
{
    while (m_compact ? m_promised > 0 || m_inRow : m_row < m_promised) {
        const auto before = in.left;
        const bool firstToTake = m_row == m_taken && !m_inRow;
        if (!m_inRow) {
            if (const auto step = rowHeader(in); step != Step::Done)
                return step;
        }
        for (; m_cell < m_columns.size(); ++m_cell) {
            const auto step = m_compact ? compactCell(in, m_cell) : cell(in, m_cell);
            if (step != Step::Done)
                return step;
        }
        m_inRow = false;
        m_cell = 0;
        if (m_compact && m_rowBytes == 0)
            return failed(ErrorCode::Malformed, "the rows have no size, yet there are contents");
        ++m_row;
        if (firstToTake && in.left > 0)
            makeRoom(before - in.left, in.left);
    }
    return Step::Done;
}

void ProfileDecoder::makeRoom(std::size_t rowBytes, std::size_t left)
{
    // As many rows like this one as are here already; never more than the bytes can hold.
    auto more = left / std::max<std::size_t>(rowBytes, 1);
    if (!m_compact)
        more = std::min(more, m_promised - m_row);
    more = std::min(more, mostCells / m_columns.size());
    for (auto& column : m_out.columns) {
        column.values.reserve(column.values.size() + more);
        if (!column.flags.empty())
            column.flags.reserve(column.flags.size() + more);
        if (!column.clockStatus.empty())
            column.clockStatus.reserve(column.clockStatus.size() + more);
    }
}

ProfileDecoder::Step ProfileDecoder::rowHeader(Cursor& in)
{
    if (m_columns.size() * rowsReady() > mostCells || m_out.others.size() > mostOthers)
        return failed(ErrorCode::LimitExceeded, "more rows than are kept at once");
    if (!m_compact) {
        if (in.left < 2)
            return need(2);
        if (*in.at != tagOf(DataType::Structure))
            return failed(ErrorCode::Malformed,
                          "expected a structure, got tag " + std::to_string(*in.at));
        std::size_t count = 0;
        const auto length = lengthAt({in.at + 1, in.left - 1}, count);
        if (length.state == Extent::State::Malformed)
            return failed(ErrorCode::Malformed, "the length of the row is no A-XDR length");
        if (!length.isKnown())
            return need(1 + length.size);
        if (m_columns.empty()) {
            if (const auto step = setColumns(count); step != Step::Done)
                return step;
        } else if (count != m_columns.size()) {
            return failed(ErrorCode::Malformed, std::to_string(count) +
                                                    " columns; the rows before have " +
                                                    std::to_string(m_columns.size()));
        }
        in.skip(1 + length.size);
    }
    m_inRow = true;
    return Step::Done;
}

Result<ProfileColumns> decodeProfile(BytesView buffer, std::uint32_t capturePeriod)
{
    ProfileDecoder decoder(capturePeriod);
    if (const auto fed = decoder.feed(buffer); !fed)
        return fail(fed.error());
    if (const auto whole = decoder.finish(); !whole)
        return fail(whole.error());
    return decoder.takeRows();
}

} // namespace metersmith::dlms
