// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/link_quality.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace metersmith::services
{

namespace
{

/// Turn-arounds that the median is taken of.
constexpr std::size_t mostTurns = 15;
/// What the latest exchange counts; the one before counts the rest of it, and so on. Ten exchanges
/// later a fault has lost two thirds of its weight: about a second of polling.
constexpr double weightOfLatest = 0.1;

/// What the line did to the bytes of one answer.
bool isDamage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ChecksumMismatch:
    case ErrorCode::Malformed:
    case ErrorCode::Truncated:
    case ErrorCode::LinkRejected:
        return true;
    default:
        return false;
    }
}

} // namespace

void LinkQualityMeter::sent(TimePoint now)
{
    m_sentAt = now;
    m_waiting = true;
    m_answered = false;
    m_troubled = false;
}

void LinkQualityMeter::received(TimePoint now)
{
    if (!m_waiting)
        return;
    m_waiting = false;
    m_answered = true;
    using std::chrono::milliseconds;
    const auto turn = std::chrono::duration_cast<milliseconds>(now - m_sentAt);
    m_turns.push_back(std::max(turn, milliseconds(0)));
    if (m_turns.size() > mostTurns)
        m_turns.pop_front();
    std::vector<milliseconds> sorted(m_turns.begin(), m_turns.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    m_quality.turnAround = *middle;
    ++m_quality.exchanges;
    weigh(!m_troubled);
}

void LinkQualityMeter::noted(const Error& error)
{
    if (isDamage(error.code))
        ++m_quality.errors;
    else if (error.code == ErrorCode::NoAnswer || error.code == ErrorCode::LineNoise)
        ++m_quality.retries;
    else
        return; // no fault of the line: the meter said something odd, the head reflects
    if (m_troubled)
        return; // this exchange has been counted as bad already
    m_troubled = true;
    if (m_answered) // it looked whole when it began to arrive
        m_share = m_shareBefore;
    weigh(false);
}

void LinkQualityMeter::weigh(bool whole)
{
    const double latest = whole ? 1 : 0;
    m_shareBefore = m_share;
    m_share = m_weighed ? m_share + weightOfLatest * (latest - m_share) : latest;
    m_weighed = true;
    m_quality.percent = static_cast<int>(std::lround(m_share * 100));
}

} // namespace metersmith::services
