// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_SERVICES_PROFILE_BENCH_H
#define METERSMITH_TESTS_SERVICES_PROFILE_BENCH_H

#include "dlms/link/hdlc_link.h"
#include "meter_core/profile_selection.h"
#include "protocol/civil_time.h"
#include "services/memory_line.h"

namespace metersmith::services::test
{

/// A meter with one profile whose rows the test writes: clock, status, two counters.
class ProfileMeter : public dlms::ServerHandler
{
public:
    static constexpr std::uint32_t period = 900;
    static inline const Obis profile{1, 0, 99, 1, 0};

    bool nullData = false;
    bool takesEntries = true;
    bool takesRange = true;
    bool capturesClock = true;
    std::uint8_t sortMethod = 1; ///< FIFO
    std::size_t most = SIZE_MAX; ///< then each new row drops the oldest
    int requests = 0;            ///< of the buffer

    explicit ProfileMeter(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            capture();
    }

    /// A new row; the clock has gone on by a period, and by `jump` seconds besides.
    void capture(std::int64_t jump = 0)
    {
        m_clock += period + jump;
        m_counter += 40 + static_cast<std::uint32_t>(m_rows.size() * 7 % 60);
        std::vector<dlms::Data> cells{dlms::Data::octets(clockBytes()), dlms::Data::unsigned8(0),
                                      dlms::Data::unsigned32(m_counter),
                                      dlms::Data::unsigned32(17)};
        if (!capturesClock)
            cells.erase(cells.begin());
        m_rows.push_back(dlms::Data::structure(std::move(cells)));
        if (m_rows.size() > most)
            m_rows.erase(m_rows.begin());
    }
    void clear() { m_rows.clear(); }
    const std::vector<dlms::Data>& rows() const { return m_rows; }

    dlms::AcseDiagnostic associate(const dlms::AssociationRequest&) override
    {
        return dlms::AcseDiagnostic::Null;
    }
    tl::expected<dlms::Data, dlms::DataAccessResult>
    get(dlms::ClientSap, const dlms::AttributeReference& attribute,
        const dlms::SelectiveAccess* access) override
    {
        using dlms::Data;
        const auto refuse = [](dlms::DataAccessResult why) { return tl::unexpected(why); };
        if (attribute.object != profile || attribute.classId != 7)
            return refuse(dlms::DataAccessResult::ObjectUndefined);
        if (attribute.attribute == 3)
            return captureObjects();
        if (attribute.attribute == 4)
            return Data::unsigned32(period);
        if (attribute.attribute == 5)
            return Data::enumeration(sortMethod);
        if (attribute.attribute != 2)
            return refuse(dlms::DataAccessResult::ObjectUndefined);
        ++requests;
        const bool refused =
            access && !(access->selector == 1 ? takesRange : takesEntries && access->selector == 2);
        if (refused)
            return refuse(dlms::DataAccessResult::ScopeOfAccessViolated);
        const auto all = Data::array(m_rows);
        auto chosen = access ? meter_core::selectRows(all, captureObjects(), *access)
                             : meter_core::GetResult(all);
        if (!chosen || !nullData)
            return chosen;
        return meter_core::withNullData(*chosen, period);
    }
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
    dlms::Data captureObjects() const
    {
        using dlms::Data;
        const auto one = [](std::uint16_t classId, const Obis& object) {
            return Data::structure({Data::unsigned16(classId), Data::octets(object.toBytes()),
                                    Data::integer8(2), Data::unsigned16(0)});
        };
        std::vector<Data> columns{one(8, Obis(0, 0, 1, 0, 0)), one(1, Obis(0, 0, 96, 10, 1)),
                                  one(3, Obis(1, 0, 1, 8, 0)), one(3, Obis(1, 0, 2, 8, 0))};
        if (!capturesClock)
            columns.erase(columns.begin());
        return Data::array(std::move(columns));
    }

    Bytes clockBytes() const
    {
        const auto time = fromSeconds(m_clock);
        Bytes bytes;
        appendU16(bytes, static_cast<std::uint16_t>(time.year));
        for (const int part : {time.month, time.day, dayOfWeek(time), time.hour, time.minute,
                               time.second, 0, 0xFF, 0xC4, 0}) // UTC + 60 minutes
            bytes.push_back(static_cast<std::uint8_t>(part));
        return bytes;
    }

    std::vector<dlms::Data> m_rows;
    std::int64_t m_clock = toSeconds({2026, 11, 1, 0, 0, 0});
    std::uint32_t m_counter = 1'000'000;
};

/// Sessions whose blocks hold a few rows, so that a cut is mostly behind some.
inline SessionFactory smallBlocks()
{
    return SessionFactory([](const SignOn& signOn) {
        dlms::HdlcSettings link;
        link.peers = {16, static_cast<std::uint16_t>(ctFamily().access.serverLogical),
                      static_cast<std::uint16_t>(ctFamily().access.serverPhysical)};
        link.timing.answerTimeout = std::chrono::milliseconds(2000);
        link.connectRetries = signOn.connectRetries;
        dlms::AssociationSettings association;
        association.maxReceiveApdu = 256;
        return dlms::ClientSession(dlms::makeHdlcLink(link), std::move(association));
    });
}

/// The same meter at the end of a line that can be cut.
class ProfileLine
{
public:
    ProfileLine(ProfileMeter& meter, Job& job, SessionFactory factory = smallBlocks())
        : m_session(makeServerLink(ctFamily(), Framing::Hdlc), meter)
        , m_line([this]() -> dlms::ServerSession& { return m_session; }, job, std::move(factory),
                 sessionLimits(defaultSettings()), begin)
    {
        m_session.start(begin);
        m_line.setDisturbance([this](std::uint8_t byte, bool) { return pass(byte); });
    }

    /// From this byte on nothing passes for so long; `meanwhile` happens then.
    void cutAt(
        std::size_t byte, Duration length, std::function<void()> meanwhile = [] {})
    {
        m_cuts.push_back({byte, length, std::move(meanwhile)});
    }
    MemoryLine& line() { return m_line; }
    std::size_t bytes() const { return m_bytes; }

private:
    struct Cut {
        std::size_t at;
        Duration length;
        std::function<void()> meanwhile;
    };

    std::optional<std::uint8_t> pass(std::uint8_t byte)
    {
        ++m_bytes;
        if (!m_cuts.empty() && m_bytes > m_cuts.front().at) {
            m_darkUntil = m_line.now() + m_cuts.front().length;
            m_cuts.front().meanwhile();
            m_cuts.pop_front();
        }
        return m_line.now() < m_darkUntil ? std::nullopt : std::optional(byte);
    }

    static constexpr TimePoint begin{std::chrono::hours(1)};
    dlms::ServerSession m_session;
    MemoryLine m_line;
    std::deque<Cut> m_cuts;
    TimePoint m_darkUntil{};
    std::size_t m_bytes = 0;
};

} // namespace metersmith::services::test

#endif
