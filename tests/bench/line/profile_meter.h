// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_BENCH_LINE_PROFILE_METER_H
#define METERSMITH_TESTS_BENCH_LINE_PROFILE_METER_H

#include "dlms/server/server_session.h"

namespace metersmith::bench
{

/// How the profile's buffer is written.
enum class Rows {
    Whole,       ///< every value: 38 bytes a row
    NullClock,   ///< null-data for the clock and the status; all four counters move
    NullUnmoved, ///< the same of a consumer: two of the four counters stand still
};

/// A meter with a load profile of 17 280 rows (60 days of 5 minutes): clock, status and four
/// counters of 32 bits. Answers selective access by range and by entry.
class ProfileMeter : public dlms::ServerHandler
{
public:
    static constexpr std::size_t wholeRow = 38;
    static constexpr std::uint32_t period = 300;
    ProfileMeter(Rows rows, std::size_t count);

    /// What a reader must have in the end: every value.
    const dlms::Data& wholeBuffer() const { return m_whole; }
    std::size_t bareBytes() const { return m_count * wholeRow; }

    dlms::AcseDiagnostic associate(const dlms::AssociationRequest&) override
    {
        return dlms::AcseDiagnostic::Null;
    }
    tl::expected<dlms::Data, dlms::DataAccessResult>
    get(dlms::ClientSap client, const dlms::AttributeReference& attribute,
        const dlms::SelectiveAccess* access) override;
    dlms::DataAccessResult set(dlms::ClientSap, const dlms::AttributeReference&,
                               const dlms::Data&) override
    {
        return dlms::DataAccessResult::ReadWriteDenied;
    }
    tl::expected<dlms::Data, dlms::ActionResult>
    action(dlms::ClientSap, const dlms::MethodReference&, const std::optional<dlms::Data>&) override
    {
        return tl::unexpected(dlms::ActionResult::ReadWriteDenied);
    }
    void released(dlms::ClientSap) override {}

private:
    Rows m_rows;
    std::size_t m_count;
    dlms::Data m_whole;
};

} // namespace metersmith::bench

#endif
