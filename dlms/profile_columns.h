// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_PROFILE_COLUMNS_H
#define METERSMITH_DLMS_PROFILE_COLUMNS_H

#include "protocol/bytes.h"

#include <optional>

namespace metersmith::dlms
{

/// What a cell is; 0 is a plain number. Bits, together in ProfileColumn::flags.
namespace profile_cell
{
inline constexpr std::uint8_t absent = 1; ///< null-data with nothing before it to go on from
/// Came as null-data: the value of the row before, or a clock's next period.
inline constexpr std::uint8_t filled = 2;
inline constexpr std::uint8_t real = 4;        ///< the value is the bits of a double
inline constexpr std::uint8_t aboveSigned = 8; ///< the value is the bits of an unsigned number
inline constexpr std::uint8_t other = 16;      ///< the value is a place in ProfileColumns::others
inline constexpr std::uint8_t clock = 32;      ///< the value is seconds
} // namespace profile_cell

/// One captured attribute, a value for each row. Clocks are seconds since 1970-01-01 00:00:00 of
/// the time that stands in them, the meter's own; hundredths are not kept.
struct ProfileColumn {
    struct Deviation {
        std::size_t row = 0;      ///< from this row on
        std::int16_t minutes = 0; ///< local time + deviation = UTC; -0x8000: not specified
        friend bool operator==(const Deviation&, const Deviation&) = default;
    };

    std::vector<std::int64_t> values;
    std::vector<std::uint8_t> flags;       ///< profile_cell; empty if all are 0
    std::vector<std::uint8_t> clockStatus; ///< COSEM clock status; empty if no cell is a clock
    std::vector<Deviation> deviations;     ///< where the deviation of the clocks changes

    std::uint8_t flagsAt(std::size_t row) const
    {
        return flags.empty() ? std::uint8_t{0} : flags[row];
    }
    friend bool operator==(const ProfileColumn&, const ProfileColumn&) = default;
};

struct ProfileColumns {
    std::size_t rows = 0;
    std::vector<ProfileColumn> columns;
    Bytes others; ///< A-XDR Data of the cells that are neither numbers nor clocks

    friend bool operator==(const ProfileColumns&, const ProfileColumns&) = default;
};

/// Reads attribute 2 (buffer) of a profile generic object from its A-XDR bytes in pieces as they
/// come, block by block: an array of structures or a compact-array. Rows are complete or not there;
/// an unfinished one waits for the next piece. null-data is filled in as the Blue Book says for
/// profiles: the value of the row before, and for a clock the next capture period.
/// Memory: the rows not yet taken (at most `mostCells` cells), and one cell.
class ProfileDecoder
{
public:
    static constexpr std::size_t mostColumns = 255;
    static constexpr std::size_t mostCells = std::size_t{1} << 22U; ///< not yet taken
    static constexpr std::size_t mostCellBytes = 0x10000;
    static constexpr std::size_t mostOthers = std::size_t{1} << 22U; ///< bytes not yet taken

    /// `capturePeriod` in seconds, attribute 4; 0: captured at no fixed times, so that a clock of
    /// null-data is absent.
    explicit ProfileDecoder(std::uint32_t capturePeriod = 0)
        : m_capturePeriod(capturePeriod)
    {
    }

    /// Takes the next bytes. Errors, which end it: Malformed (no array of structures, a row with
    /// another number of columns, bytes after the end), LimitExceeded; the rows before stay.
    Result<> feed(BytesView piece);
    /// No more comes. Errors: Truncated if fewer rows have come than the array promised, saying how
    /// many are missing.
    Result<> finish() const;

    std::size_t rowsReady() const { return m_row - m_taken; }
    /// The complete rows that have not been taken yet; the decoder goes on behind them.
    ProfileColumns takeRows();
    /// As the array's length says; a compact-array does not say.
    std::optional<std::size_t> rowsPromised() const;

private:
    enum class Step : std::uint8_t { Done, NeedMore, Failed };
    struct Cursor {
        const std::uint8_t* at;
        std::size_t left;
        void skip(std::size_t count)
        {
            at += count;
            left -= count;
        }
    };
    /// What null-data repeats when the rows before have been taken.
    struct Last {
        bool known = false;
        std::int64_t value = 0;
        std::uint8_t flags = 0;
        std::uint8_t status = 0;
        Bytes other;
    };
    struct Column {
        Last last;
        std::int16_t deviation = 0;
        std::size_t typeAt = 0; ///< compact-array: its TypeDescription in m_types
    };

    Step run(Cursor& in);
    Step header(Cursor& in);
    Step compactHeader(Cursor& in);
    Step rows(Cursor& in);
    Step rowHeader(Cursor& in);
    Step cell(Cursor& in, std::size_t column);
    Step compactCell(Cursor& in, std::size_t column);
    Step content(Cursor& in, std::size_t column, std::uint8_t tag);
    Step rareNumber(Cursor& in, std::size_t column, std::uint8_t tag);
    Step other(Cursor& in, std::size_t column, std::uint8_t tag);
    void keepOther(std::size_t column, BytesView data);
    bool clock(const std::uint8_t* at, std::size_t column);
    void putClock(std::size_t column, std::int64_t seconds, std::uint8_t status,
                  std::uint8_t flags);
    void flagged(std::size_t column, std::int64_t value, std::uint8_t flags);
    void fill(std::size_t column);
    Step setColumns(std::size_t count);
    void makeRoom(std::size_t rowBytes, std::size_t left);
    Step need(std::size_t bytes);
    Step failed(ErrorCode code, std::string detail);
    static void remember(const ProfileColumn& column, BytesView others, Last& last);
    static void dropLast(ProfileColumn& column, std::size_t rows);
    void restore(std::size_t column);

    std::uint32_t m_capturePeriod;
    Bytes m_carry;            ///< of an unfinished cell or header
    std::size_t m_needed = 0; ///< bytes of m_carry before it is worth another look
    bool m_headerRead = false;
    bool m_compact = false;
    bool m_inRow = false;
    std::size_t m_promised = 0; ///< rows; of a compact-array: bytes of contents not yet read
    Bytes m_types;              ///< compact-array: its TypeDescription
    std::size_t m_row = 0;      ///< complete
    std::size_t m_taken = 0;
    std::size_t m_cell = 0;     ///< of the row that is being read
    std::size_t m_rowBytes = 0; ///< compact-array: of all rows so far
    std::uint32_t m_date = 0;   ///< of the last clock: year, month, day
    std::int64_t m_dateSeconds = 0;
    std::vector<Column> m_columns;
    ProfileColumns m_out;
    std::optional<Error> m_error;
};

/// The whole buffer in one. Errors: as feed() and finish().
Result<ProfileColumns> decodeProfile(BytesView buffer, std::uint32_t capturePeriod = 0);

} // namespace metersmith::dlms

#endif
