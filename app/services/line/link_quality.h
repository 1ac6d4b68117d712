// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_LINK_QUALITY_H
#define METERSMITH_SERVICES_LINE_LINK_QUALITY_H

#include "protocol/error.h"
#include "protocol/time_point.h"

#include <QMetaType>

#include <chrono>
#include <deque>

namespace metersmith::services
{

/// How well the line carries, over the last exchanges.
struct LinkQuality {
    int exchanges = 0;                       ///< answers that came, since the job began
    int errors = 0;                          ///< damaged frames, parity and check errors
    int retries = 0;                         ///< frames sent again
    std::chrono::milliseconds turnAround{0}; ///< median from the last byte out to the first in
    int percent = 0; ///< 100: every exchange whole at once; 0: none (recent ones weigh more)
};

/// Counts; told what happens, asks no clock.
class LinkQualityMeter
{
public:
    /// The last byte of ours leaves at `now`, and an answer is awaited.
    void sent(TimePoint now);
    /// Bytes have come that are no echo.
    void received(TimePoint now);
    /// A fault that healed: damaged bytes, or an answer that did not come and was asked for again.
    void noted(const Error& error);
    const LinkQuality& quality() const { return m_quality; }

private:
    void weigh(bool whole);

    LinkQuality m_quality;
    TimePoint m_sentAt{};
    bool m_waiting = false;
    bool m_troubled = false; ///< the exchange under way
    std::deque<std::chrono::milliseconds> m_turns;
    bool m_answered = false; ///< the exchange under way: its first byte has come
    bool m_weighed = false;  ///< some exchange has
    double m_share = 0;
    double m_shareBefore = 0; ///< the latest exchange
};

} // namespace metersmith::services

Q_DECLARE_METATYPE(metersmith::services::LinkQuality)

#endif
