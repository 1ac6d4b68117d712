// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/trace.h"

#include <algorithm>
#include <charconv>

namespace metersmith::transport
{

std::string toString(const TraceLine& line)
{
    return std::to_string(line.at.count()) + (line.sent ? " > " : " < ") + toHex(line.bytes) +
           (line.masked ? " masked" : "");
}

namespace
{

Result<TraceLine> parseLine(std::string_view text, int number)
{
    const std::string where = "line " + std::to_string(number);
    constexpr auto expected = "expected \"<ms> > HEX\" or \"<ms> < HEX\"";
    TraceLine line;
    line.number = number;
    std::int64_t at = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), at);
    if (error != std::errc() || at < 0)
        return fail(ErrorCode::Malformed, where, expected);
    line.at = std::chrono::milliseconds(at);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.size() < 3 || text[0] != ' ' || (text[1] != '>' && text[1] != '<') || text[2] != ' ')
        return fail(ErrorCode::Malformed, where, expected);
    line.sent = text[1] == '>';
    text.remove_prefix(3);
    constexpr std::string_view masked = " masked";
    if (text.ends_with(masked)) {
        line.masked = true;
        text.remove_suffix(masked.size());
    }
    auto bytes = fromHex(text);
    if (!bytes)
        return fail(within(where, bytes.error()));
    line.bytes = std::move(*bytes);
    return line;
}

} // namespace

Result<std::vector<TraceLine>> parseTrace(std::string_view text)
{
    std::vector<TraceLine> lines;
    int number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        auto parsed = parseLine(line, number);
        if (!parsed)
            return fail(parsed.error());
        lines.push_back(std::move(*parsed));
    }
    return lines;
}

bool isTrace(std::string_view text)
{
    if (text.starts_with("# metersmith trace"))
        return true;
    const auto first = text.substr(0, text.find('\n'));
    const auto sign = first.find_first_not_of("0123456789");
    return sign != 0 && sign != std::string_view::npos && first.size() > sign + 2 &&
           first[sign] == ' ' && (first[sign + 1] == '<' || first[sign + 1] == '>');
}

Result<std::vector<TraceLine>> readTrace(BytesView content)
{
    if (!isPcapng(content))
        return parseTrace({reinterpret_cast<const char*>(content.data()), content.size()});
    auto packets = parsePcapng(content);
    if (!packets)
        return fail(packets.error());
    std::vector<TraceLine> lines;
    lines.reserve(packets->size());
    for (auto& packet : *packets) {
        const auto at =
            std::chrono::duration_cast<std::chrono::milliseconds>(packet.at - packets->front().at);
        const int number = static_cast<int>(lines.size()) + 1;
        lines.push_back({std::max(at, std::chrono::milliseconds(0)), packet.sent.value_or(false),
                         std::move(packet.bytes), packet.masked, number});
    }
    return lines;
}

Result<> TraceWriter::open(const QString& file, const QString& remark, bool more)
{
    m_file.setFileName(file);
    m_capture = file.endsWith(QLatin1String(".pcapng"), Qt::CaseInsensitive);
    const auto text = m_capture ? QIODevice::NotOpen : QIODevice::Text;
    if (!m_file.open(QIODevice::WriteOnly | text |
                     (more ? QIODevice::Append : QIODevice::Truncate)))
        return fail(ErrorCode::FileUnwritable, file.toStdString(),
                    m_file.errorString().toStdString());
    m_mask = {};
    m_begin = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    if (m_capture) {
        const auto head = pcapngHead(remark.toStdString());
        m_file.write(reinterpret_cast<const char*>(head.data()), static_cast<qint64>(head.size()));
    } else {
        m_file.write("# metersmith trace 1: <ms> > sent, <ms> < received\n# ");
        m_file.write(remark.toUtf8() + '\n');
    }
    return {};
}

void TraceWriter::sent(BytesView bytes, std::chrono::milliseconds at)
{
    TraceLine line{at, true, Bytes(bytes.begin(), bytes.end()), false, 0};
    line.masked = m_mask.apply(line.bytes);
    write(line);
}

void TraceWriter::received(BytesView bytes, std::chrono::milliseconds at)
{
    write({at, false, Bytes(bytes.begin(), bytes.end()), false, 0});
}

void TraceWriter::write(const TraceLine& line)
{
    if (!m_file.isOpen())
        return;
    if (!m_capture) {
        m_file.write(QByteArray::fromStdString(toString(line)) + '\n');
        return;
    }
    flush(!line.sent); // what the other side has left unfinished came before
    m_now = m_begin + line.at;
    if (line.masked) { // whole, so that the mark stands on its bytes
        flush(true);
        const auto packet = pcapngPacket({m_now, true, line.bytes, true});
        m_file.write(reinterpret_cast<const char*>(packet.data()),
                     static_cast<qint64>(packet.size()));
        return;
    }
    writePackets(line.sent, m_cutters[line.sent ? 1 : 0].add(line.bytes));
}

void TraceWriter::writePackets(bool sent, const std::vector<Bytes>& frames)
{
    for (const auto& frame : frames) {
        const auto packet = pcapngPacket({m_now, sent, frame, false});
        m_file.write(reinterpret_cast<const char*>(packet.data()),
                     static_cast<qint64>(packet.size()));
    }
}

void TraceWriter::flush(bool sent)
{
    auto& cutter = m_cutters[sent ? 1 : 0];
    if (cutter.pending())
        writePackets(sent, {cutter.rest()});
}

void TraceWriter::close()
{
    if (m_file.isOpen() && m_capture) {
        flush(true);
        flush(false);
    }
    m_file.close();
}

} // namespace metersmith::transport
