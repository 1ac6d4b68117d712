// SPDX-License-Identifier: Apache-2.0
#include "protocol/civil_time.h"

#include <chrono>
#include <cstdio>

namespace metersmith
{

std::int64_t toSeconds(const CivilTime& time)
{
    using namespace std::chrono;
    const auto days = sys_days{year{time.year} / month{static_cast<unsigned>(time.month)} /
                               day{static_cast<unsigned>(time.day)}};
    return days.time_since_epoch().count() * std::int64_t{86400} + time.hour * 3600 +
           time.minute * 60 + time.second;
}

CivilTime fromSeconds(std::int64_t seconds)
{
    using namespace std::chrono;
    auto dayCount = seconds / 86400;
    auto rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        --dayCount;
    }
    const year_month_day date{sys_days{days{dayCount}}};
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(rest / 3600),
            static_cast<int>(rest / 60 % 60),
            static_cast<int>(rest % 60)};
}

int dayOfWeek(const CivilTime& time)
{
    auto dayCount = toSeconds(time) / 86400;
    if (toSeconds(time) < 0 && toSeconds(time) % 86400 != 0)
        --dayCount;
    // 1970-01-01 was a Thursday, number 4.
    return static_cast<int>(((dayCount + 3) % 7 + 7) % 7 + 1);
}

std::string toString(const CivilTime& t)
{
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d:%02d", t.year, t.month, t.day,
                  t.hour, t.minute, t.second);
    return text;
}

} // namespace metersmith
