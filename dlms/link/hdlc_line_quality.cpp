// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_line_quality.h"

#include "dlms/link/hdlc_frame.h"

#include <algorithm>
#include <cmath>

namespace metersmith::dlms
{

namespace
{

/// Flags, format, two addresses, control, two checksums of a frame in short addressing.
constexpr double frameOverhead = 11;
/// A turn: RR of 9 bytes, and 20 ms of turn-around, which at 9600 baud are as long as 19 bytes.
constexpr double turnOverhead = 28;
/// A turn whose last frame is damaged is found to be over by the silence that follows.
constexpr double lostEnd = 40;
constexpr double highestRate = 0.1;
constexpr std::size_t infos[] = {128, 192, 256, 384, 512, 768, 1024, 1536, hdlcMaxInfo};
/// As if so many characters had come whole: what is assumed of a line as long as little is known,
/// lest a few long frames that were all damaged tell of one that carries nothing.
constexpr double assumedBytes = 1000;
/// A new link takes about a second, in which 1000 bytes might have come.
constexpr double paysFrom = 1.25;
constexpr std::size_t bytesBeforeLonger = 12000;
constexpr std::size_t damagedBeforeShorter = 2;
constexpr unsigned mostLinks = 8;
constexpr std::size_t mostKept = 64;
constexpr std::size_t fewFrames = 8;
/// Frames that could not be shorter are no reason for shorter ones.
constexpr std::size_t longFrame = 150;

constexpr unsigned pausesToKnow = 32;
constexpr unsigned pollsToKnow = 4;
constexpr auto shortestTurnGap = std::chrono::milliseconds(40);
constexpr auto shortestPollTimeout = std::chrono::milliseconds(150);

} // namespace

void HdlcLineQuality::opened(const HdlcParameters& proposed, const HdlcParameters& granted)
{
    if (granted.maxInfoReceive < proposed.maxInfoReceive)
        m_granted.maxInfoReceive = granted.maxInfoReceive;
    if (granted.windowReceive < proposed.windowReceive)
        m_granted.windowReceive = granted.windowReceive;
    ++m_opened;
    m_bytesSince = 0;
    m_damagedSince = 0;
}

void HdlcLineQuality::paused(Duration gap)
{
    ++m_pauses;
    m_longestPause = std::max(m_longestPause, gap);
}

void HdlcLineQuality::answeredPoll(Duration after)
{
    ++m_polls;
    m_longestPoll = std::max(m_longestPoll, after);
}

Duration HdlcLineQuality::turnGap(Duration otherwise) const
{
    if (m_pauses < pausesToKnow)
        return otherwise;
    return std::min(otherwise, std::max<Duration>(shortestTurnGap, 4 * m_longestPause));
}

Duration HdlcLineQuality::pollTimeout(Duration otherwise) const
{
    if (m_polls < pollsToKnow)
        return otherwise;
    return std::min(otherwise, std::max<Duration>(shortestPollTimeout, 4 * m_longestPoll));
}

void HdlcLineQuality::add(const Frame& frame)
{
    m_recent.push_back(frame);
    if (m_recent.size() > mostKept)
        m_recent.pop_front();
    m_bytesSince += frame.bytes;
    if (!frame.whole && frame.bytes > longFrame)
        ++m_damagedSince;
}

bool HdlcLineQuality::sawDamage() const
{
    return std::any_of(m_recent.begin(), m_recent.end(),
                       [](const Frame& frame) { return !frame.whole; });
}

double HdlcLineQuality::errorRate() const
{
    // A frame of n bytes is whole with the chance exp(-r n). The most likely r is where the bytes
    // of the whole frames balance those that the damaged ones lack to tell as much.
    double wholeBytes = assumedBytes;
    std::size_t damagedFrames = 0;
    for (const auto& frame : m_recent) {
        if (frame.whole)
            wholeBytes += static_cast<double>(frame.bytes);
        else
            ++damagedFrames;
    }
    const auto excess = [&](double rate) {
        double sum = -wholeBytes;
        for (const auto& frame : m_recent) {
            const auto bytes = static_cast<double>(frame.bytes);
            if (!frame.whole)
                sum += bytes / std::expm1(rate * bytes);
        }
        return sum;
    };
    if (damagedFrames == 0)
        return 0;
    double low = 1e-9, high = highestRate;
    for (int i = 0; i < 50; ++i) {
        const double middle = std::sqrt(low * high);
        (excess(middle) > 0 ? low : high) = middle;
    }
    return low;
}

double HdlcLineQuality::cost(std::size_t maxInfo, unsigned window) const
{
    const auto info = static_cast<double>(maxInfo);
    const double right = std::exp(-errorRate() * (info + frameOverhead));
    double advance = 0, chance = 1;
    for (unsigned i = 0; i < window; ++i) {
        chance *= right;
        advance += chance;
    }
    const double bytes = window * (info + frameOverhead) + turnOverhead + lostEnd * (1 - right);
    return bytes / (std::max(advance, 1e-12) * info);
}

HdlcParameters HdlcLineQuality::best(const HdlcParameters& most) const
{
    HdlcParameters found = most;
    const auto info = std::min(most.maxInfoReceive, m_granted.maxInfoReceive);
    const auto window = std::min(most.windowReceive, m_granted.windowReceive);
    double least = cost(info, window);
    for (const auto shorter : infos) {
        for (unsigned frames = 1; frames <= window && shorter <= info; ++frames) {
            const double here = cost(shorter, frames);
            if (here >= least * 0.999)
                continue;
            least = here;
            found.maxInfoReceive = shorter;
            found.windowReceive = frames;
        }
    }
    return found;
}

bool HdlcLineQuality::pays(const HdlcParameters& current, const HdlcParameters& wanted) const
{
    return m_opened < mostLinks && cost(current.maxInfoReceive, current.windowReceive) >
                                       paysFrom * cost(wanted.maxInfoReceive, wanted.windowReceive);
}

bool HdlcLineQuality::tooLong(const HdlcParameters& current, const HdlcParameters& most) const
{
    if (m_damagedSince < damagedBeforeShorter)
        return false;
    const auto wanted = best(most);
    return wanted.maxInfoReceive * wanted.windowReceive <
               current.maxInfoReceive * current.windowReceive &&
           pays(current, wanted);
}

bool HdlcLineQuality::tooShort(const HdlcParameters& current, const HdlcParameters& most) const
{
    if (m_recent.size() < fewFrames || m_bytesSince < bytesBeforeLonger)
        return false;
    const auto wanted = best(most);
    return wanted.maxInfoReceive * wanted.windowReceive >
               current.maxInfoReceive * current.windowReceive &&
           pays(current, wanted);
}

} // namespace metersmith::dlms
