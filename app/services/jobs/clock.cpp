// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/clock.h"

#include <QCoreApplication>

#include <cmath>

namespace metersmith::services::jobs
{

using dlms::CosemDateTime;
using dlms::Data;

namespace
{

constexpr std::uint16_t clockClass = 8;
constexpr Obis clockObject{0, 1, 1, 0, 0, 255};
constexpr std::int8_t timeAttribute = 2;
constexpr std::int8_t zoneAttribute = 3;
constexpr std::int16_t deviationUnknown = -0x8000;
constexpr std::uint8_t statusInvalid = 0x01;
constexpr std::uint8_t statusDaylightSaving = 0x80;
/// A meter that shows more than this after being set did not take the time.
constexpr double proofSeconds = 10;

} // namespace

ClockReading toClockReading(const CosemDateTime& time, std::optional<int> offsetMinutes,
                            std::chrono::milliseconds utcNow)
{
    ClockReading reading;
    reading.meterTime = {time.year, time.month,  time.dayOfMonth,
                         time.hour, time.minute, time.second == 0xFF ? 0 : time.second};
    reading.daylightSaving = (time.status & statusDaylightSaving) != 0;
    reading.valid = (time.status & statusInvalid) == 0;
    if (time.deviation != deviationUnknown)
        reading.utcOffsetMinutes = -time.deviation;
    else
        reading.utcOffsetMinutes = offsetMinutes;
    if (reading.utcOffsetMinutes) {
        const auto meterUtc = toSeconds(reading.meterTime) - *reading.utcOffsetMinutes * 60;
        const double hundredths = time.hundredths == 0xFF ? 0.0 : time.hundredths / 100.0;
        reading.driftSeconds = static_cast<double>(meterUtc) + hundredths -
                               static_cast<double>(utcNow.count()) / 1000.0;
    }
    return reading;
}

Clock::Clock(Task task, UtcClock utcNow)
    : m_task(task)
    , m_utcNow(std::move(utcNow))
{
    get({clockClass, clockObject, zoneAttribute},
        QT_TRANSLATE_NOOP("services", "Reading the meter's offset to UTC"),
        [this](const Result<Data>& answer) { takeZone(answer); });
}

void Clock::takeZone(const Result<Data>& answer)
{
    if (!answer)
        note(within("read time_zone", answer.error()));
    else if (const auto minutes = answer->number(); minutes && std::llabs(*minutes) <= 840)
        m_zoneOffset = static_cast<int>(-*minutes); // local time + time_zone = UTC
    readTime();
}

void Clock::readTime()
{
    get({clockClass, clockObject, timeAttribute},
        QT_TRANSLATE_NOOP("services", "Reading the clock"),
        [this](const Result<Data>& answer) { takeTime(answer); });
}

void Clock::takeTime(const Result<Data>& answer)
{
    if (!answer) {
        stop(within("read clock", answer.error()));
        return;
    }
    const auto bytes = answer->toBytes("clock/time");
    if (!bytes) {
        stop(bytes.error());
        return;
    }
    const auto time = CosemDateTime::fromBytes(*bytes);
    if (!time) {
        stop(within("clock/time", time.error()));
        return;
    }
    m_reading = toClockReading(*time, m_zoneOffset, m_utcNow());
    if (m_task == Task::Read)
        return;
    if (!m_written) {
        setTime();
        return;
    }
    if (m_reading.utcOffsetMinutes && std::abs(m_reading.driftSeconds) > proofSeconds)
        stop({ErrorCode::ReadBackDiffers,
              "set clock",
              "the meter shows " + toString(m_reading.meterTime) + " after it was set",
              {}});
}

void Clock::setTime()
{
    const int offset = m_reading.utcOffsetMinutes.value_or(0);
    const auto utc = std::chrono::round<std::chrono::seconds>(m_utcNow()).count();
    const CivilTime local = fromSeconds(utc + offset * 60);
    CosemDateTime time;
    time.year = static_cast<std::uint16_t>(local.year);
    time.month = static_cast<std::uint8_t>(local.month);
    time.dayOfMonth = static_cast<std::uint8_t>(local.day);
    time.dayOfWeek = static_cast<std::uint8_t>(dayOfWeek(local));
    time.hour = static_cast<std::uint8_t>(local.hour);
    time.minute = static_cast<std::uint8_t>(local.minute);
    time.second = static_cast<std::uint8_t>(local.second);
    time.hundredths = 0;
    time.deviation = static_cast<std::int16_t>(-offset);
    time.status = m_reading.daylightSaving ? statusDaylightSaving : std::uint8_t{0};
    set({clockClass, clockObject, timeAttribute}, Data::octets(time.toBytes()),
        QT_TRANSLATE_NOOP("services", "Setting the clock"), [this](const Result<Data>& answer) {
            if (!answer) {
                stop(within("set clock", answer.error()));
                return;
            }
            m_written = true;
            readTime();
        });
}

} // namespace metersmith::services::jobs
