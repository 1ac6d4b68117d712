// SPDX-License-Identifier: GPL-3.0-or-later
//
// StepJob::readBuffer(): a profile's buffer over a line that may be cut.
#include "app/services/jobs/buffer_rows.h"
#include "app/services/jobs/step_job.h"

#include <algorithm>
#include <limits>

namespace metersmith::services
{

using dlms::AttributeReference;
using dlms::Data;
using jobs::BufferRows;
using jobs::ProfileShape;

namespace
{

constexpr std::uint8_t byRange = 1, byEntry = 2; // Blue Book, 4.3.6.3

std::int64_t numberAt(const Data& structure, std::size_t at)
{
    const auto& parts = structure.elements();
    return at < parts.size() ? parts[at].number().value_or(0) : 0;
}

} // namespace

/// One buffer, from its first request to its last row.
class StepJob::BufferRead : public std::enable_shared_from_this<BufferRead>
{
public:
    BufferRead(StepJob& job, const AttributeReference& buffer,
               std::optional<dlms::SelectiveAccess> access, std::string text, Handler handler)
        : m_job(job)
        , m_buffer(buffer)
        , m_access(std::move(access))
        , m_text(std::move(text))
        , m_handler(std::move(handler))
    {
    }

    /// All of it in one answer.
    Planned whole()
    {
        const auto self = shared_from_this();
        m_rows.clear();
        m_asked.reset();
        return {{dlms::GetRequest{m_buffer, m_access}, m_text},
                [self](const Result<Data>& answer, const auto&) { self->m_handler(answer); },
                [self](BytesView partial) { return self->brokeOff(partial); }};
    }

private:
    bool brokeOff(BytesView partial);
    void planShape();
    void planRest();
    void restAnswered(const Result<Data>& answer);
    void anew() { m_job.planFirst(whole()); }
    std::optional<dlms::SelectiveAccess> accessToRest() const;
    bool canCut() const { return m_access && m_access->selector == byEntry; }

    StepJob& m_job;
    AttributeReference m_buffer;
    std::optional<dlms::SelectiveAccess> m_access; ///< of the whole
    std::string m_text;
    Handler m_handler;
    BufferRows m_rows;
    std::optional<ProfileShape> m_shape;
    std::optional<BufferRows::Asked> m_asked; ///< of the request under way, if it is for the rest
    bool m_entriesRefused = false;
    bool m_rangeRefused = false;
};

/// True if the rest is planned.
bool StepJob::BufferRead::brokeOff(BytesView partial)
{
    const auto before = m_rows.count();
    if (!m_asked) {
        if (!m_rows.begin(partial))
            return false;
    } else if (m_rows.joinPartial(partial, *m_asked, *m_shape) == BufferRows::Joined::Different) {
        anew();
        return true;
    }
    m_job.m_rowsKept += static_cast<int>(m_rows.count() - before);
    m_shape ? planRest() : planShape();
    return true;
}

/// What the profile captures, and in which order: asked for once it matters.
void StepJob::BufferRead::planShape()
{
    const auto self = shared_from_this();
    dlms::GetListRequest request;
    for (const std::int8_t attribute : std::initializer_list<std::int8_t>{3, 4, 5})
        request.attributes.push_back({{m_buffer.classId, m_buffer.object, attribute}, {}});
    m_job.planFirst({{std::move(request), m_text},
                     [self](const Result<Data>& answer, const std::vector<Result<Data>>& items) {
                         const bool came = answer && items.size() == 3 && items[0] && items[2];
                         if (came)
                             self->m_shape = jobs::profileShape(
                                 *items[0], items[1].value_or(Data()), *items[2]);
                         self->m_shape ? self->planRest() : self->anew();
                     },
                     {},
                     true});
}

void StepJob::BufferRead::planRest()
{
    const auto access = accessToRest();
    if (!access) {
        anew();
        return;
    }
    const auto self = shared_from_this();
    m_asked = access->selector == byEntry ? BufferRows::Asked::Entries : BufferRows::Asked::Range;
    m_job.planFirst(
        {{dlms::GetRequest{m_buffer, access}, m_text},
         [self](const Result<Data>& answer, const auto&) { self->restAnswered(answer); },
         [self](BytesView partial) { return self->brokeOff(partial); }});
}

/// By entries, some rows before the last on, where the whole was not asked for by time: numbers do
/// not depend on whether the clock was set meanwhile. Else, or if the meter does not take that, by
/// time from the last row on.
std::optional<dlms::SelectiveAccess> StepJob::BufferRead::accessToRest() const
{
    const bool wasRange = m_access && m_access->selector == byRange;
    const bool wasEntries = m_access && m_access->selector == byEntry;
    dlms::SelectiveAccess access;
    if (!wasRange && !m_entriesRefused) {
        const auto first = wasEntries ? numberAt(m_access->parameters, 0) : 1;
        const auto last = wasEntries ? numberAt(m_access->parameters, 1) : 0;
        const auto skipped = static_cast<std::int64_t>(
            m_rows.count() - std::min(m_rows.count(), BufferRows::overlap));
        if (first + skipped > std::numeric_limits<std::uint32_t>::max())
            return {};
        access.selector = byEntry;
        access.parameters =
            Data::structure({Data::unsigned32(static_cast<std::uint32_t>(first + skipped)),
                             Data::unsigned32(static_cast<std::uint32_t>(last)),
                             Data::unsigned16(1), Data::unsigned16(0)});
        return access;
    }
    auto from = m_rows.lastClock(*m_shape);
    if (wasEntries || m_rangeRefused || !from)
        return {};
    constexpr std::uint8_t farFuture[] = {0x08, 0x33, 12, 31, 0xFF, 23, 59, 59, 0, 0x80, 0, 0};
    const auto to = wasRange && m_access->parameters.elements().size() == 4
                        ? m_access->parameters.elements()[2]
                        : Data::octets(Bytes(std::begin(farFuture), std::end(farFuture)));
    access.selector = byRange;
    access.parameters = Data::structure({m_shape->clock, *std::move(from), to, Data::array({})});
    return access;
}

void StepJob::BufferRead::restAnswered(const Result<Data>& answer)
{
    const auto asked = m_asked.value_or(BufferRows::Asked::Entries);
    if (!answer) { // this way of asking is refused
        (asked == BufferRows::Asked::Entries ? m_entriesRefused : m_rangeRefused) = true;
        planRest();
        return;
    }
    if (m_rows.join(*answer, true, asked, *m_shape) != BufferRows::Joined::Grown) {
        anew();
        return;
    }
    auto rows = m_rows.rows();
    if (canCut() && rows.size() > m_rows.promised())
        rows.resize(m_rows.promised()); // newer ones have moved into the numbers asked for
    m_handler(Data::array(std::move(rows)));
}

void StepJob::readBuffer(const AttributeReference& buffer,
                         std::optional<dlms::SelectiveAccess> access, std::string text,
                         Handler handler)
{
    planWanted();
    m_queue.push_back(std::make_shared<BufferRead>(*this, buffer, std::move(access),
                                                   std::move(text), std::move(handler))
                          ->whole());
}

} // namespace metersmith::services
