// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/replay_transport.h"

#include <algorithm>

namespace metersmith::transport
{

namespace
{

constexpr std::uint8_t maskByte = 0x2A;
constexpr qint64 largestTrace = 256LL * 1024 * 1024;

} // namespace

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
    if (file.size() > largestTrace)
        return metersmith::fail(ErrorCode::FileUnreadable, place, "larger than 256 MB");
    const auto content = file.readAll();
    auto lines = readTrace({reinterpret_cast<const std::uint8_t*>(content.constData()),
                            static_cast<std::size_t>(content.size())});
    if (!lines)
        return metersmith::fail(within(place, lines.error()));
    m_lines = std::move(*lines);
    return {};
}

void ReplayTransport::open()
{
    m_next = 0;
    m_asked.clear();
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

/// Compares what was asked with a line; of a masked line only what was not overwritten.
ReplayTransport::Match ReplayTransport::match(const TraceLine& line) const
{
    if (!line.sent || line.bytes.empty())
        return Match::None;
    const auto length = std::min(m_asked.size(), line.bytes.size());
    const auto checked = line.masked && length > 3 ? length - 3 : length; // HDLC: FCS
    for (std::size_t i = 0; i < checked; ++i)
        if (line.bytes[i] != m_asked[i] && !(line.masked && line.bytes[i] == maskByte))
            return Match::None;
    return m_asked.size() < line.bytes.size() ? Match::Begins : Match::Whole;
}

/// From the next line to the end, then from the beginning.
std::optional<std::size_t> ReplayTransport::find(Match wanted) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto line = (m_next + i) % m_lines.size();
        if (match(m_lines[line]) == wanted)
            return line;
    }
    return {};
}

void ReplayTransport::take(std::size_t line)
{
    const auto length = static_cast<std::ptrdiff_t>(m_lines[line].bytes.size());
    m_asked.erase(m_asked.begin(), m_asked.begin() + length);
    m_next = line + 1;
}

void ReplayTransport::send(BytesView bytes)
{
    if (!m_open)
        return;
    append(m_asked, bytes);
    bool taken = false;
    while (!m_asked.empty()) {
        const auto whole = find(Match::Whole);
        if (!whole) {
            if (!find(Match::Begins))
                return giveUp();
            break; // the rest of it comes with the next bytes
        }
        take(*whole);
        taken = true;
    }
    if (taken)
        QMetaObject::invokeMethod(this, &ReplayTransport::answer, Qt::QueuedConnection);
}

void ReplayTransport::giveUp()
{
    m_open = false;
    SecretMask().apply(m_asked);
    constexpr std::size_t most = 64;
    auto asked = toHex(BytesView(m_asked).first(std::min(most, m_asked.size())));
    if (m_asked.size() > most)
        asked += " … (" + std::to_string(m_asked.size()) + " bytes)";
    const Error error{ErrorCode::UnexpectedAnswer,
                      m_file.toStdString(),
                      "the trace has no answer to " + asked +
                          ": it can only answer what was asked when it was recorded",
                      {}};
    QMetaObject::invokeMethod(
        this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

void ReplayTransport::answer()
{
    while (m_open && m_next < m_lines.size() && !m_lines[m_next].sent)
        emit received(m_lines[m_next++].bytes);
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
