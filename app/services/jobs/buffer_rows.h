// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_JOBS_BUFFER_ROWS_H
#define METERSMITH_SERVICES_JOBS_BUFFER_ROWS_H

#include "dlms/axdr.h"

#include <optional>
#include <vector>

namespace metersmith::services::jobs
{

/// What a profile says of itself, as far as going on in its buffer needs it.
struct ProfileShape {
    std::size_t clockColumn = 0;
    dlms::Data clock;         ///< capture_object_definition of that column
    std::uint32_t period = 0; ///< capture_period, s
    friend bool operator==(const ProfileShape&, const ProfileShape&) = default;
};

/// The shape by attributes 3, 4 and 5 of a Profile generic. Nothing if the buffer cannot be gone on
/// with: no clock is captured, or new rows do not come behind the old ones (sort_method other than
/// FIFO; Blue Book, 4.3.6.2.5).
std::optional<ProfileShape> profileShape(const dlms::Data& captureObjects,
                                         const dlms::Data& capturePeriod,
                                         const dlms::Data& sortMethod);

/// The rows of a buffer that came in several answers, the link having been lost between them. Rows
/// are joined only where the later answer says rows again that are known, so that none vanishes or
/// doubles when the meter has captured new ones meanwhile.
class BufferRows
{
public:
    /// By what the later answer was asked.
    enum class Asked : std::uint8_t { Entries, Range };
    enum class Joined : std::uint8_t {
        Grown,     ///< rows have come behind those known
        Nothing,   ///< it broke off before the first new row
        Different, ///< it does not fit what is known: all is to be read anew
    };
    /// Rows known that an answer by entries says again: as many may be captured meanwhile.
    static constexpr std::size_t overlap = 8;

    /// The complete rows of an answer that broke off, in A-XDR. False, and nothing is kept, if it
    /// is no array of structures or less than one row.
    bool begin(BytesView partial);
    void clear();
    /// A later answer: from `overlap` rows before the last one on (Entries), or from the clock of
    /// the last row on (Range). `whole`: it did not break off.
    Joined join(const dlms::Data& later, bool whole, Asked asked, const ProfileShape& shape);
    /// The same of one that broke off.
    Joined joinPartial(BytesView partial, Asked asked, const ProfileShape& shape);

    std::size_t count() const { return m_rows.size(); }
    /// As the first answer's header said.
    std::size_t promised() const { return m_promised; }
    const std::vector<dlms::Data>& rows() const { return m_rows; }
    /// The clock of the last row as octets, null-data filled in; nothing if it has none.
    std::optional<dlms::Data> lastClock(const ProfileShape& shape) const;

private:
    std::vector<dlms::Data> m_rows; ///< as they came, null-data and all
    std::size_t m_promised = 0;
};

} // namespace metersmith::services::jobs

#endif
