// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/emulator/emulator_transport.h"

namespace metersmith::services
{

EmulatorTransport::EmulatorTransport(Result<std::shared_ptr<EmulatedMeter>> meter, QString name,
                                     const LineSettings& line, const LineSpec& spec,
                                     QObject* parent)
    : Transport(parent)
    , m_meter(std::move(meter))
    , m_name(std::move(name))
    , m_settings(line)
    , m_spec(spec)
{
}

void EmulatorTransport::open()
{
    if (m_meter) {
        m_line = std::make_unique<OpticalLine>(*m_meter, m_spec);
        m_line->setToolLine(m_settings);
        // Queued, as bytes on a line are: an answer never arrives inside send().
        connect(m_line.get(), &OpticalLine::answered, this, &Transport::received,
                Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &Transport::opened, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { emit failed(m_meter.error()); }, Qt::QueuedConnection);
}

void EmulatorTransport::send(BytesView bytes)
{
    if (m_line)
        m_line->takeSoon(bytes);
}

void EmulatorTransport::setLine(const LineSettings& line)
{
    if (m_line)
        m_line->setToolLineSoon(line);
}

void EmulatorTransport::close()
{
    if (!m_line)
        return;
    m_line.reset();
    QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
}

QString EmulatorTransport::description() const
{
    return QStringLiteral("virtual meter %1").arg(m_name);
}

} // namespace metersmith::services
