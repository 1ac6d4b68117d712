// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_EMULATOR_EMULATOR_TRANSPORT_H
#define METERSMITH_SERVICES_EMULATOR_EMULATOR_TRANSPORT_H

#include "app/services/line/optical_line.h"
#include "protocol/transport/transport.h"

namespace metersmith::services
{

/// The bundled meter as one more transport (docs/adr/0004): the same bytes as on a line.
class EmulatorTransport : public transport::Transport
{
    Q_OBJECT

public:
    /// `meter` is the meter, or why there is none; open() then fails with that. The line to it
    /// begins with the settings `line` and is as good as `spec` says.
    EmulatorTransport(Result<std::shared_ptr<EmulatedMeter>> meter, QString name,
                      const LineSettings& line = directHdlcLine, const LineSpec& spec = {},
                      QObject* parent = nullptr);

    void open() override;
    void send(BytesView bytes) override;
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    Result<std::shared_ptr<EmulatedMeter>> m_meter;
    QString m_name;
    LineSettings m_settings; ///< with which it opens
    LineSpec m_spec;
    std::unique_ptr<OpticalLine> m_line;
};

} // namespace metersmith::services

#endif
