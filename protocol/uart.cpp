// SPDX-License-Identifier: Apache-2.0
#include "protocol/uart.h"

#include <algorithm>
#include <bit>

namespace metersmith
{

namespace
{

using Senders = std::vector<const WireCharacters*>;

/// `bits` bit times and `half` a bit at this speed, rounded to nanoseconds.
Duration bitTimes(int baud, unsigned bits, bool half = false)
{
    const std::int64_t halves = 2LL * bits + (half ? 1 : 0);
    return std::chrono::nanoseconds(halves * 500'000'000LL / std::max(baud, 1));
}

bool oddBits(std::uint32_t value)
{
    return std::popcount(value) % 2 != 0;
}

/// The superimposed level: low where anybody is.
bool levelAt(const Senders& senders, TimePoint at)
{
    for (const auto* sender : senders) {
        for (const auto& character : *sender) {
            if (character.start > at)
                break;
            if (at < character.end && !character.level(at))
                return false;
        }
    }
    return true;
}

/// The first time after `after` at which the level may change; max() if there is none.
TimePoint changeAfter(const Senders& senders, TimePoint after)
{
    auto first = TimePoint::max();
    for (const auto* sender : senders) {
        for (const auto& character : *sender) {
            if (character.end <= after)
                continue;
            unsigned bit = 0;
            while (character.bitStart(bit) <= after && character.bitStart(bit) < character.end)
                ++bit;
            first = std::min(first, std::min(character.bitStart(bit), character.end));
            break;
        }
    }
    return first;
}

std::optional<TimePoint> fallingEdge(const Senders& senders, TimePoint from)
{
    // An edge at `from` itself counts: somebody may speak as soon as the settings are made.
    bool before = from == TimePoint::min() || levelAt(senders, from - std::chrono::nanoseconds(1));
    if (before && from != TimePoint::min() && !levelAt(senders, from))
        return from;
    for (auto at = changeAfter(senders, from); at != TimePoint::max();
         at = changeAfter(senders, at)) {
        const bool level = levelAt(senders, at);
        if (before && !level)
            return at;
        before = level;
    }
    return std::nullopt;
}

} // namespace

unsigned characterBits(const LineSettings& line)
{
    return 1U + static_cast<unsigned>(line.dataBits) + (line.parity == Parity::None ? 0U : 1U) +
           static_cast<unsigned>(line.stopBits);
}

Duration characterTime(const LineSettings& line)
{
    return bitTimes(line.baud, characterBits(line));
}

TimePoint WireCharacter::bitStart(unsigned bit) const
{
    return start + bitTimes(baud, bit);
}

bool WireCharacter::level(TimePoint at) const
{
    unsigned bit = 0;
    while (bit < 31U && bitStart(bit + 1) <= at)
        ++bit;
    return ((levels >> bit) & 1U) != 0;
}

WireCharacter wireCharacter(std::uint8_t byte, const LineSettings& line, TimePoint start)
{
    const auto dataBits = static_cast<unsigned>(line.dataBits);
    const std::uint32_t data = byte & ((1U << dataBits) - 1U);
    std::uint32_t levels = ~0U; // stop bits and the idle line
    levels &= ~1U;
    for (unsigned bit = 0; bit < dataBits; ++bit) {
        if (((data >> bit) & 1U) == 0)
            levels &= ~(1U << (bit + 1));
    }
    if (line.parity != Parity::None && oddBits(data) == (line.parity == Parity::Odd))
        levels &= ~(1U << (dataBits + 1));
    return {start, start + characterTime(line), line.baud, levels};
}

void UartReceiver::setLine(const LineSettings& line, TimePoint now)
{
    m_line = line;
    m_ready = std::max(m_ready, now);
}

std::optional<UartReceiver::Found> UartReceiver::next(const Senders& senders) const
{
    const auto dataBits = static_cast<unsigned>(m_line.dataBits);
    auto ready = m_ready;
    while (const auto edge = fallingEdge(senders, ready)) {
        const auto sample = [this, edge, &senders](unsigned bit) {
            return levelAt(senders, *edge + bitTimes(m_line.baud, bit, true));
        };
        if (sample(0)) { // shorter than half a bit: no start bit
            ready = *edge + bitTimes(m_line.baud, 0, true);
            continue;
        }
        Found found;
        std::uint32_t data = 0;
        for (unsigned bit = 0; bit < dataBits; ++bit)
            data |= sample(bit + 1) ? 1U << bit : 0U;
        found.character.byte = static_cast<std::uint8_t>(data);
        unsigned bit = dataBits + 1;
        if (m_line.parity != Parity::None) {
            const bool odd = oddBits(data) != sample(bit++);
            found.character.parityError = odd != (m_line.parity == Parity::Odd);
        }
        found.character.framingError = !sample(bit);
        found.ready = *edge + bitTimes(m_line.baud, bit, true);
        found.at = *edge + characterTime(m_line);
        return found;
    }
    return std::nullopt;
}

std::vector<HeardCharacter> heardAs(std::uint8_t byte, const LineSettings& from,
                                    const LineSettings& at)
{
    const WireCharacters characters{wireCharacter(byte, from, TimePoint{})};
    UartReceiver receiver(at);
    std::vector<HeardCharacter> heard;
    while (const auto found = receiver.next({&characters})) {
        heard.push_back(found->character);
        receiver.taken(*found);
    }
    return heard;
}

} // namespace metersmith
