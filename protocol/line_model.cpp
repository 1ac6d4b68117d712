// SPDX-License-Identifier: Apache-2.0
#include "protocol/line_model.h"

#include "protocol/uart.h"

#include <algorithm>
#include <array>
#include <random>

namespace metersmith
{

namespace
{

std::size_t indexOf(LineEnd end)
{
    return end == LineEnd::Tool ? 0 : 1;
}

/// One way from a sender to an ear, with the faults that happen on it.
class Way
{
public:
    Way(const LineSpec& spec, std::uint64_t number)
        : m_bitErrors(spec.bitErrors)
        , m_lostBytes(spec.lostBytes)
        , m_random(spec.seed * 0x9E3779B97F4A7C15ULL + number)
    {
    }

    WireCharacters onTheWay;

    WireCharacter spoiled(WireCharacter character, unsigned bits, LineModel::Counts& counts)
    {
        if (happens(m_lostBytes)) {
            ++counts.lostBytes;
            character.levels = ~0U;
            return character;
        }
        for (unsigned bit = 0; bit < bits; ++bit) {
            if (happens(m_bitErrors)) {
                ++counts.flippedBits;
                character.levels ^= 1U << bit;
            }
        }
        return character;
    }

    /// Cuts what has not left at `now`; returns how many characters that concerned.
    std::size_t cut(TimePoint now)
    {
        std::size_t concerned = 0;
        while (!onTheWay.empty() && onTheWay.back().start >= now) {
            onTheWay.pop_back();
            ++concerned;
        }
        if (!onTheWay.empty() && onTheWay.back().end > now) {
            onTheWay.back().end = now;
            ++concerned;
        }
        return concerned;
    }

    void forgetBefore(TimePoint time)
    {
        while (!onTheWay.empty() && onTheWay.front().end <= time)
            onTheWay.pop_front();
    }

private:
    bool happens(double chance)
    {
        return chance > 0 && static_cast<double>(m_random() >> 11U) * 0x1p-53 < chance;
    }

    double m_bitErrors;
    double m_lostBytes;
    std::mt19937_64 m_random;
};

struct Ear {
    UartReceiver receiver;
    std::vector<Way*> ways;

    std::optional<UartReceiver::Found> next() const
    {
        std::vector<const WireCharacters*> senders;
        senders.reserve(ways.size());
        for (const auto* way : ways)
            senders.push_back(&way->onTheWay);
        return receiver.next(senders);
    }
};

} // namespace

class LineModel::Private
{
public:
    Private(const LineSpec& lineSpec, const LineSettings& both)
        : spec(lineSpec)
        , toMeter(lineSpec, 1)
        , toTool(lineSpec, 2)
        , reflected(lineSpec, 3)
        , ears{Ear{UartReceiver(both), {&toTool, &reflected}}, Ear{UartReceiver(both), {&toMeter}}}
        , forms{both, both}
    {
    }

    LineSpec spec;
    Counts counts;
    Way toMeter;
    Way toTool;
    Way reflected;
    std::array<Ear, 2> ears;            ///< by LineEnd
    std::array<LineSettings, 2> forms;  ///< by LineEnd
    std::array<TimePoint, 2> left{};    ///< when the queue of an end has left
    std::optional<LineEnd> lastSpeaker; ///< for the turns
    /// Heard, not taken; what an unpaced line carries is here from the start.
    struct Waiting {
        Heard heard;
        LineEnd from = LineEnd::Tool;
    };
    std::deque<Waiting> waiting;

    void wait(const Heard& heard, LineEnd from)
    {
        const auto after = std::upper_bound(
            waiting.begin(), waiting.end(), heard.when,
            [](TimePoint when, const Waiting& other) { return when < other.heard.when; });
        waiting.insert(after, {heard, from});
    }

    void carryPaced(LineEnd from, BytesView bytes, TimePoint start)
    {
        const auto& form = forms[indexOf(from)];
        const auto bits = characterBits(form);
        const auto time = characterTime(form);
        for (const auto byte : bytes) {
            const auto character = wireCharacter(byte, form, start);
            auto& way = from == LineEnd::Tool ? toMeter : toTool;
            way.onTheWay.push_back(way.spoiled(character, bits, counts));
            if (from == LineEnd::Tool && spec.echo)
                reflected.onTheWay.push_back(reflected.spoiled(character, bits, counts));
            if (from == LineEnd::Tool && start < left[indexOf(LineEnd::Meter)])
                ++counts.collisions;
            counts.busy += time;
            start = character.end;
        }
        left[indexOf(from)] = start;
    }

    /// All at once: heard as one burst on a quiet line.
    void carryAtOnce(LineEnd from, LineEnd to, Way& way, BytesView bytes, TimePoint when)
    {
        const auto& form = forms[indexOf(from)];
        WireCharacters burst;
        auto start = TimePoint{};
        for (const auto byte : bytes) {
            burst.push_back(
                way.spoiled(wireCharacter(byte, form, start), characterBits(form), counts));
            start = burst.back().end;
        }
        UartReceiver receiver(forms[indexOf(to)]);
        while (const auto found = receiver.next({&burst})) {
            wait({to, found->character.byte, when, found->character.damaged()}, from);
            receiver.taken(*found);
            while (!burst.empty() && burst.front().end <= found->ready)
                burst.pop_front();
        }
        left[indexOf(from)] = when;
    }

    void hear(TimePoint now)
    {
        for (const auto end : {LineEnd::Tool, LineEnd::Meter}) {
            auto& ear = ears[indexOf(end)];
            for (auto found = ear.next(); found && found->at <= now; found = ear.next()) {
                wait({end, found->character.byte, found->at, found->character.damaged()}, end);
                ear.receiver.taken(*found);
                for (auto* way : ear.ways)
                    way->forgetBefore(found->ready);
            }
        }
    }
};

LineModel::LineModel(const LineSpec& spec, LineSettings both)
    : d(std::make_unique<Private>(spec, both))
{
}

LineModel::~LineModel() = default;

TimePoint LineModel::send(LineEnd from, BytesView bytes, TimePoint now)
{
    auto& mine = d->left[indexOf(from)];
    if (bytes.empty())
        return std::max(mine, now);
    auto start = std::max(mine, now);
    if (from == LineEnd::Meter && d->counts.bytesFromTool > 0)
        start = std::max(start, d->left[indexOf(LineEnd::Tool)] + d->spec.turnAround);
    if (d->lastSpeaker && *d->lastSpeaker != from)
        ++d->counts.turns;
    d->lastSpeaker = from;
    (from == LineEnd::Tool ? d->counts.bytesFromTool : d->counts.bytesFromMeter) += bytes.size();
    if (d->spec.paced) {
        d->carryPaced(from, bytes, start);
    } else if (from == LineEnd::Tool) {
        if (d->spec.echo)
            d->carryAtOnce(from, LineEnd::Tool, d->reflected, bytes, start);
        d->carryAtOnce(from, LineEnd::Meter, d->toMeter, bytes, start);
    } else {
        d->carryAtOnce(from, LineEnd::Tool, d->toTool, bytes, start);
    }
    return mine;
}

void LineModel::setLine(LineEnd end, const LineSettings& line, TimePoint now)
{
    if (d->forms[indexOf(end)] == line)
        return;
    d->hear(now);
    auto& left = d->left[indexOf(end)];
    if (left > now) {
        d->counts.busy -= std::min(left - now, d->counts.busy);
        if (d->spec.paced) {
            d->counts.cutBytes += (end == LineEnd::Tool ? d->toMeter : d->toTool).cut(now);
            if (end == LineEnd::Tool)
                d->reflected.cut(now);
        } else {
            d->counts.cutBytes += static_cast<std::size_t>(
                std::count_if(d->waiting.begin(), d->waiting.end(), [end, now](const auto& each) {
                    return each.from == end && each.heard.at != end && each.heard.when > now;
                }));
            std::erase_if(d->waiting, [end, now](const auto& each) {
                return each.from == end && each.heard.when > now;
            });
        }
        left = now;
    }
    d->forms[indexOf(end)] = line;
    d->ears[indexOf(end)].receiver.setLine(line, now);
}

LineSettings LineModel::line(LineEnd end) const
{
    return d->forms[indexOf(end)];
}

TimePoint LineModel::leftAt(LineEnd end) const
{
    return d->left[indexOf(end)];
}

TimePoint LineModel::nextAt() const
{
    auto next = d->waiting.empty() ? TimePoint::max() : d->waiting.front().heard.when;
    for (const auto& ear : d->ears) {
        if (const auto found = ear.next())
            next = std::min(next, found->at);
    }
    return next;
}

std::vector<LineModel::Heard> LineModel::take(TimePoint now)
{
    d->hear(now);
    std::vector<Heard> heard;
    while (!d->waiting.empty() && d->waiting.front().heard.when <= now) {
        heard.push_back(d->waiting.front().heard);
        d->waiting.pop_front();
    }
    return heard;
}

const LineModel::Counts& LineModel::counts() const
{
    return d->counts;
}

} // namespace metersmith
