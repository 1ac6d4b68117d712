// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/optical_line.h"

#include "dlms/link/link.h"
#include "protocol/uart.h"

#include <algorithm>

namespace metersmith::services
{

namespace
{

TimePoint realTime()
{
    return std::chrono::steady_clock::now();
}

/// A character of seven bits with wrong parity keeps bit 7, as IEC 62056-21 sessions have it.
std::uint8_t marked(const LineModel::Heard& character, const LineSettings& at)
{
    const bool wrong = character.damaged && at.dataBits == 7;
    return static_cast<std::uint8_t>(character.byte | (wrong ? 0x80 : 0));
}

/// What a receiver set to `at` makes of bytes sent with the settings `from`.
Bytes heard(BytesView bytes, const LineSettings& from, const LineSettings& at)
{
    if (from == at && at.dataBits == 8)
        return Bytes(bytes.begin(), bytes.end());
    LineModel line({}, from);
    line.setLine(LineEnd::Meter, at, {});
    line.send(LineEnd::Tool, bytes, {});
    Bytes result;
    for (const auto& character : line.take(TimePoint::max()))
        if (character.at == LineEnd::Meter)
            result.push_back(marked(character, at));
    return result;
}

} // namespace

OpticalLine::OpticalLine(std::shared_ptr<EmulatedMeter> meter, const LineSpec& spec,
                         std::function<int()> terminalSpeed, QObject* parent)
    : QObject(parent)
    , m_meter(std::move(meter))
    , m_port(m_meter->meter(), makeServerLink(m_meter->meter().family(), Framing::Hdlc))
    , m_terminalSpeed(std::move(terminalSpeed))
    , m_model(spec == LineSpec{} ? nullptr : std::make_unique<LineModel>(spec))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &OpticalLine::pump);
    carryOut(m_port.start(realTime()));
    pump();
}

OpticalLine::~OpticalLine() = default;

LineSettings OpticalLine::meterLine() const
{
    return m_fixed.value_or(meter_core::OpticalPort::hearing(m_tool));
}

TimePoint OpticalLine::leftAt(LineEnd end) const
{
    return m_model ? m_model->leftAt(end) : TimePoint{};
}

void OpticalLine::settleLines(TimePoint now)
{
    if (!m_model)
        return;
    m_model->setLine(LineEnd::Tool, m_tool, now);
    m_model->setLine(LineEnd::Meter, meterLine(), now);
}

/// The settings of a tool on a terminal, from its speed and from what it sends (if anything).
void OpticalLine::readTerminal(BytesView bytes)
{
    LineSettings line = directHdlcLine;
    line.baud = m_terminalSpeed();
    const int before = std::exchange(m_lastSpeed, line.baud);
    // A terminal swallows bytes faster than any line: a tool that changes its speed as soon as
    // they are gone may have done so before we look.
    if (!bytes.empty() && m_fixed && line.baud != m_fixed->baud && before == m_fixed->baud)
        line.baud = before;
    const LineSettings meter = m_fixed.value_or(meter_core::OpticalPort::hearing(line));
    if (meter.dataBits == 7) {
        if (!bytes.empty())
            m_parityBySoftware = std::any_of(bytes.begin(), bytes.end(),
                                             [](std::uint8_t byte) { return (byte & 0x80) != 0; });
        if (!m_parityBySoftware) {
            line.dataBits = meter.dataBits;
            line.parity = meter.parity;
        }
    }
    m_toolQueue.emplace_back(line);
}

void OpticalLine::take(BytesView bytes)
{
    if (m_terminalSpeed)
        readTerminal(bytes);
    m_toolQueue.emplace_back(Bytes(bytes.begin(), bytes.end()));
    pump();
}

void OpticalLine::setToolLine(const LineSettings& line)
{
    m_toolQueue.emplace_back(line);
    pump();
}

void OpticalLine::takeSoon(BytesView bytes)
{
    m_toolQueue.emplace_back(Bytes(bytes.begin(), bytes.end()));
    m_timer.start(0);
}

void OpticalLine::setToolLineSoon(const LineSettings& line)
{
    m_toolQueue.emplace_back(line);
    m_timer.start(0);
}

void OpticalLine::pump()
{
    m_meter->meter();
    const TimePoint now = realTime();
    bool moved = true;
    while (moved) {
        moved = moveTool(now);
        moved = moveMeter(now) || moved;
        moved = hear(now) || moved;
        if (m_wakeAt <= now) {
            m_wakeAt = TimePoint::max();
            carryOut(m_port.wokenAt(now));
            moved = true;
        }
    }
    schedule(now);
}

bool OpticalLine::moveTool(TimePoint now)
{
    bool moved = false;
    while (!m_toolQueue.empty()) {
        if (const auto* line = std::get_if<LineSettings>(&m_toolQueue.front())) {
            if (leftAt(LineEnd::Tool) > now)
                break;
            m_tool = *line;
            settleLines(now);
        } else {
            sendToMeter(std::get<Bytes>(m_toolQueue.front()), now);
        }
        m_toolQueue.pop_front();
        moved = true;
    }
    return moved;
}

bool OpticalLine::moveMeter(TimePoint now)
{
    bool moved = false;
    while (!m_meterQueue.empty()) {
        const auto& effect = m_meterQueue.front();
        if (const auto* send = std::get_if<Send>(&effect)) {
            sendToTool(send->bytes, now);
        } else {
            if (leftAt(LineEnd::Meter) > now)
                break;
            const auto* line = std::get_if<SetLine>(&effect);
            m_fixed = line ? std::optional(line->line) : std::nullopt;
            settleLines(now);
        }
        m_meterQueue.pop_front();
        moved = true;
    }
    return moved;
}

void OpticalLine::sendToMeter(BytesView bytes, TimePoint now)
{
    if (m_model) {
        m_model->send(LineEnd::Tool, bytes, now);
        return;
    }
    // On a terminal, slow bytes take their time even on a perfect line: a tool counts on it when
    // it changes its speed after them.
    constexpr int slow = 2400;
    TimePoint when = m_arriving.empty() ? now : m_arriving.back().when;
    if (m_terminalSpeed && m_tool.baud > 0 && m_tool.baud <= slow)
        when += characterTime(m_tool) * static_cast<int>(bytes.size());
    const auto at = meterLine();
    m_arriving.push_back({heard(bytes, m_tool, at), at, when});
}

void OpticalLine::sendToTool(const Bytes& bytes, TimePoint now)
{
    if (m_terminalSpeed) {
        // Applied at once: what the tool sent before has been heard, or this were no answer.
        readTerminal({});
        moveTool(now);
    }
    if (m_model)
        m_model->send(LineEnd::Meter, bytes, now);
    else
        emit answered(heard(bytes, meterLine(), m_tool));
}

bool OpticalLine::hear(TimePoint now)
{
    bool any = false;
    while (!m_arriving.empty() && m_arriving.front().when <= now) {
        const auto arrived = std::move(m_arriving.front());
        m_arriving.pop_front();
        toPort(arrived.bytes, arrived.heardAt, now);
        any = true;
    }
    if (!m_model)
        return any;
    Bytes atMeter, atTool;
    for (const auto& character : m_model->take(now))
        (character.at == LineEnd::Meter ? atMeter : atTool)
            .push_back(marked(character, m_model->line(character.at)));
    if (!atTool.empty())
        emit answered(atTool);
    if (!atMeter.empty())
        toPort(atMeter, m_model->line(LineEnd::Meter), now);
    return !atMeter.empty() || any;
}

void OpticalLine::toPort(BytesView bytes, const LineSettings& at, TimePoint now)
{
    if (bytes.empty())
        return;
    carryOut(m_port.received(bytes, at, now));
    emit m_meter->used();
}

void OpticalLine::carryOut(meter_core::OpticalEffects effects)
{
    for (auto& effect : effects) {
        if (const auto* wake = std::get_if<WakeAt>(&effect))
            m_wakeAt = wake->at;
        else if (!std::holds_alternative<Noted>(effect))
            m_meterQueue.push_back(std::move(effect));
    }
}

void OpticalLine::schedule(TimePoint now)
{
    TimePoint next = m_wakeAt;
    if (!m_arriving.empty())
        next = std::min(next, m_arriving.front().when);
    if (m_model)
        next = std::min(next, m_model->nextAt());
    if (!m_toolQueue.empty())
        next = std::min(next, leftAt(LineEnd::Tool));
    if (!m_meterQueue.empty())
        next = std::min(next, leftAt(LineEnd::Meter));
    if (next == TimePoint::max()) {
        m_timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - now);
    m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
}

} // namespace metersmith::services
