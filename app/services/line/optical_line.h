// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_OPTICAL_LINE_H
#define METERSMITH_SERVICES_LINE_OPTICAL_LINE_H

#include "app/services/emulator/emulated_meter.h"
#include "meter_core/optical_port.h"
#include "protocol/line_model.h"

#include <deque>
#include <functional>

namespace metersmith::services
{

/// A serial line in real time between a tool and the optical port of an emulated meter: both ends
/// have line settings, and hear garbage where these differ. `spec` says how good the line is.
class OpticalLine : public QObject
{
    Q_OBJECT

public:
    /// `terminalSpeed`: the tool is on a pseudo-terminal whose baud rate this asks for. A terminal
    /// tells neither data bits nor parity (Linux keeps both at 8N1 there): they are taken to be
    /// right, or 8N1 with parity by software where bit 7 is used.
    OpticalLine(std::shared_ptr<EmulatedMeter> meter, const LineSpec& spec,
                std::function<int()> terminalSpeed = {}, QObject* parent = nullptr);
    ~OpticalLine() override;

    /// The tool sends these; they leave in order.
    void take(BytesView bytes);
    /// The tool's settings, once what it sent before has left.
    void setToolLine(const LineSettings& line);
    /// The same two, soon: nothing is answered before they return, and however late the event loop
    /// comes, the meter hears them before a time-out of its own.
    void takeSoon(BytesView bytes);
    void setToolLineSoon(const LineSettings& line);

signals:
    /// What the tool hears.
    void answered(const metersmith::Bytes& bytes);

private:
    struct Arriving {
        Bytes bytes;
        LineSettings heardAt;
        TimePoint when;
    };
    using ToolAction = std::variant<Bytes, LineSettings>;

    void readTerminal(BytesView bytes);
    void pump();
    bool moveTool(TimePoint now);
    bool moveMeter(TimePoint now);
    bool hear(TimePoint now);
    void toPort(BytesView bytes, const LineSettings& at, TimePoint now);
    void carryOut(meter_core::OpticalEffects effects);
    void sendToMeter(BytesView bytes, TimePoint now);
    void sendToTool(const Bytes& bytes, TimePoint now);
    void settleLines(TimePoint now);
    void schedule(TimePoint now);
    TimePoint leftAt(LineEnd end) const;
    LineSettings meterLine() const;

    std::shared_ptr<EmulatedMeter> m_meter;
    meter_core::OpticalPort m_port;
    std::function<int()> m_terminalSpeed;
    std::unique_ptr<LineModel> m_model; ///< none for a perfect line
    LineSettings m_tool = directHdlcLine;
    std::optional<LineSettings> m_fixed; ///< the meter's; none while it hears both
    int m_lastSpeed = 0;                 ///< of the terminal, when bytes came last
    bool m_parityBySoftware = false;     ///< of the tool
    std::deque<ToolAction> m_toolQueue;
    std::deque<meter_core::OpticalEffect> m_meterQueue;
    std::deque<Arriving> m_arriving; ///< at the meter, without a model
    TimePoint m_wakeAt = TimePoint::max();
    QTimer m_timer;
};

} // namespace metersmith::services

#endif
