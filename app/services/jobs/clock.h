// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_CLOCK_H
#define METERSMITH_APP_SERVICES_JOBS_CLOCK_H

#include "app/services/jobs/step_job.h"
#include "app/services/meter_values.h"

#include <functional>

namespace metersmith::services::jobs
{

/// The computer's time: milliseconds since 1970-01-01 UTC.
using UtcClock = std::function<std::chrono::milliseconds()>;

/// What a COSEM time means, seen at `utcNow`.
ClockReading toClockReading(const dlms::CosemDateTime& time, std::optional<int> offsetMinutes,
                            std::chrono::milliseconds utcNow);

/// Reads the meter's clock (Clock, class_id 8, 0.1.1.0.0.255; Blue Book, 4.5.1), or first sets it
/// to the computer's UTC plus the meter's own offset, and reads it back.
class Clock : public StepJob
{
public:
    enum class Task { Read, Set };
    Clock(Task task, UtcClock utcNow);
    const ClockReading& reading() const { return m_reading; }

private:
    void takeZone(const Result<dlms::Data>& answer);
    void readTime();
    void takeTime(const Result<dlms::Data>& answer);
    void setTime();

    Task m_task;
    UtcClock m_utcNow;
    std::optional<int> m_zoneOffset; ///< of attribute time_zone
    ClockReading m_reading;
    bool m_written = false;
};

} // namespace metersmith::services::jobs

#endif
