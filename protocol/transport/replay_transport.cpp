// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/replay_transport.h"

namespace metersmith::transport
{

ReplayTransport::ReplayTransport(const QString& file, QObject* parent)
    : Transport(parent)
    , m_file(file)
{
}

Result<> ReplayTransport::load()
{
    const std::string place = m_file.toStdString();
    QFile file(m_file);
    if (!file.exists())
        return metersmith::fail(ErrorCode::FileNotFound, place, "there is no such file");
    if (!file.open(QIODevice::ReadOnly))
        return metersmith::fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    auto lines = parseTrace(file.readAll().toStdString());
    if (!lines)
        return metersmith::fail(within(place, lines.error()));
    m_lines = std::move(*lines);
    return {};
}

void ReplayTransport::open()
{
    m_line = 0;
    m_byte = 0;
    const auto loaded = load();
    m_open = loaded.has_value();
    QMetaObject::invokeMethod(
        this,
        [this, loaded] {
            if (!loaded) {
                emit failed(loaded.error());
                return;
            }
            emit opened();
            answer(); // what the meter said without being asked
        },
        Qt::QueuedConnection);
}

bool ReplayTransport::takes(std::uint8_t byte)
{
    while (m_line < m_lines.size() && !m_lines[m_line].sent)
        ++m_line; // an answer that nobody waited for
    if (m_line == m_lines.size())
        return false;
    const TraceLine& line = m_lines[m_line];
    if (m_byte >= line.bytes.size() || (!line.masked && line.bytes[m_byte] != byte))
        return false;
    if (++m_byte == line.bytes.size()) {
        m_byte = 0;
        ++m_line;
    }
    return true;
}

void ReplayTransport::send(BytesView bytes)
{
    if (!m_open)
        return;
    for (const auto byte : bytes) {
        if (takes(byte))
            continue;
        m_open = false;
        std::string detail = "the trace has ended, but the program sends " + toHex(bytes);
        if (m_line < m_lines.size())
            detail = "line " + std::to_string(m_lines[m_line].number) + " has " +
                     toHex(m_lines[m_line].bytes) + ", but the program sends " + toHex(bytes);
        const Error error{ErrorCode::UnexpectedAnswer, m_file.toStdString(), detail, {}};
        QMetaObject::invokeMethod(
            this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(this, &ReplayTransport::answer, Qt::QueuedConnection);
}

void ReplayTransport::answer()
{
    while (m_open && m_line < m_lines.size() && !m_lines[m_line].sent)
        emit received(m_lines[m_line++].bytes);
}

void ReplayTransport::setLine(const LineSettings& line)
{
    Q_UNUSED(line); // a trace has no line
}

void ReplayTransport::close()
{
    if (!m_open)
        return;
    m_open = false;
    QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
}

QString ReplayTransport::description() const
{
    return QStringLiteral("recorded trace %1").arg(m_file);
}

} // namespace metersmith::transport
