// SPDX-License-Identifier: Apache-2.0
#include "protocol/line_echo.h"

#include "protocol/secret.h"

#include <algorithm>

namespace metersmith
{

LineEcho::LineEcho(std::optional<bool> reflects)
    : m_head(!reflects   ? Head::Unknown
             : *reflects ? Head::Reflects
                         : Head::Silent)
    , m_presumed(reflects == true)
{
}

std::optional<bool> LineEcho::known() const
{
    return m_head == Head::Unknown ? std::nullopt : std::optional(m_head == Head::Reflects);
}

LineEcho::~LineEcho()
{
    wipe(m_sent);
}

void LineEcho::sent(BytesView bytes)
{
    wipe(m_sent);
    m_sent.assign(bytes.begin(), bytes.end());
    m_matched = 0;
    m_waiting = m_head != Head::Silent && !m_sent.empty();
    m_completed = false;
}

Bytes LineEcho::strip(BytesView bytes)
{
    std::size_t at = 0;
    while (m_waiting && at < bytes.size()) {
        if (bytes[at] != m_sent[m_matched]) {
            Bytes others = release();
            append(others, bytes.subspan(at));
            return others;
        }
        ++at;
        ++m_matched;
        if (m_matched == m_sent.size()) {
            m_head = Head::Reflects;
            m_presumed = false;
            m_completed = true;
            m_waiting = false;
            m_matched = 0;
        }
    }
    const auto others = bytes.subspan(at);
    return {others.begin(), others.end()};
}

Bytes LineEcho::release()
{
    Bytes held(m_sent.begin(), m_sent.begin() + static_cast<std::ptrdiff_t>(m_matched));
    m_matched = 0;
    m_waiting = false;
    return held;
}

void LineEcho::settle()
{
    if (m_head == Head::Unknown || m_presumed)
        m_head = Head::Silent;
    m_presumed = false;
}

bool LineEcho::isPieceOfSent(BytesView frame) const
{
    return std::search(m_sent.begin(), m_sent.end(), frame.begin(), frame.end()) != m_sent.end();
}

} // namespace metersmith
