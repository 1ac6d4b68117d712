// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/trace.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace metersmith::transport
{

namespace
{

constexpr std::uint8_t maskByte = 0x2A;
constexpr std::uint8_t hdlcFlag = 0x7E;

// Application context name 2.16.756.5.8.1.x stands at the head of every AARQ (IEC 62056-5-3).
constexpr std::array<std::uint8_t, 6> contextName{0x60, 0x85, 0x74, 0x05, 0x08, 0x01};
// SET-Request-Normal .. class_id 15, logical name 0.0.40.0.x.255, attribute 7 (LLS/HLS secret).
constexpr std::array<std::uint8_t, 6> associationObject{0x00, 0x0F, 0x00, 0x00, 0x28, 0x00};

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0; ///< may lie beyond the bytes at hand
};

/// calling-authentication-value: [12] { charstring [0] IMPLICIT }, both lengths in the short form.
Range authenticationValue(const Bytes& bytes)
{
    const auto context =
        std::search(bytes.begin(), bytes.end(), contextName.begin(), contextName.end());
    if (context == bytes.end())
        return {};
    const auto first = static_cast<std::size_t>(context - bytes.begin()) + contextName.size();
    for (std::size_t i = first; i + 3 < bytes.size(); ++i) {
        if (bytes[i] == 0xAC && bytes[i + 2] == 0x80 && bytes[i + 1] == bytes[i + 3] + 2)
            return {i + 4, i + 4 + bytes[i + 3]};
    }
    return {};
}

/// The value of a SET of an association's secret, to the end of the frame.
Range newSecret(const Bytes& bytes)
{
    const auto object =
        std::search(bytes.begin(), bytes.end(), associationObject.begin(), associationObject.end());
    const auto at = static_cast<std::size_t>(object - bytes.begin());
    if (object == bytes.end() || at < 3 || at + 9 > bytes.size())
        return {};
    const bool isSet = bytes[at - 3] == 0xC1;
    if (!isSet || bytes[at + 7] != 0xFF || bytes[at + 8] != 7)
        return {};
    return {at + 9, bytes.size()};
}

} // namespace

bool SecretMask::apply(Bytes& bytes)
{
    if (m_open > 0) { // the rest of a secret that did not fit one frame: nothing of it is kept
        m_open -= std::min(m_open, bytes.size());
        std::fill(bytes.begin(), bytes.end(), maskByte);
        return true;
    }
    Range secret = authenticationValue(bytes);
    if (secret.end == 0)
        secret = newSecret(bytes);
    if (secret.end == 0)
        return false;
    if (secret.end > bytes.size()) {
        m_open = secret.end - bytes.size();
        secret.end = bytes.size();
    }
    const auto offset = [&bytes](std::size_t i) {
        return bytes.begin() + static_cast<std::ptrdiff_t>(i);
    };
    std::fill(offset(secret.begin), offset(secret.end), maskByte);
    const bool framed = bytes.size() > 9 && bytes.front() == hdlcFlag && bytes.back() == hdlcFlag;
    if (framed)
        std::fill(bytes.end() - 3, bytes.end() - 1, maskByte); // FCS
    return true;
}

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

Result<> TraceWriter::open(const QString& file, const QString& remark, bool more)
{
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Text |
                     (more ? QIODevice::Append : QIODevice::Truncate)))
        return fail(ErrorCode::FileUnwritable, file.toStdString(),
                    m_file.errorString().toStdString());
    m_mask = {};
    m_file.write("# metersmith trace 1: <ms> > sent, <ms> < received\n# ");
    m_file.write(remark.toUtf8() + '\n');
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
    if (m_file.isOpen())
        m_file.write(QByteArray::fromStdString(toString(line)) + '\n');
}

void TraceWriter::close()
{
    m_file.close();
}

} // namespace metersmith::transport
