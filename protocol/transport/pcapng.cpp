// SPDX-License-Identifier: Apache-2.0
// Writing: section, interface and enhanced packet blocks, little-endian.
#include "protocol/transport/pcapng.h"

#include <algorithm>

namespace metersmith::transport
{

namespace
{

constexpr std::uint32_t sectionBlock = 0x0A0D0D0A;
constexpr std::uint32_t interfaceBlock = 1;
constexpr std::uint32_t packetBlock = 6;
constexpr std::uint16_t linkTypeRaw = 101;
constexpr std::uint16_t commentOption = 1;
constexpr std::uint16_t userApplicationOption = 4;
constexpr std::uint16_t flagsOption = 2;
constexpr std::size_t ipHeader = 20;
constexpr std::size_t udpHeader = 8;
constexpr std::size_t mostPayload = 65535 - ipHeader - udpHeader;
constexpr std::uint16_t clientPort = 49152;
constexpr std::uint8_t hdlcFlag = 0x7E;

void putU16(Bytes& out, std::uint16_t value)
{
    out.push_back(static_cast<std::uint8_t>(value));
    out.push_back(static_cast<std::uint8_t>(value >> 8U));
}

void putU32(Bytes& out, std::uint32_t value)
{
    putU16(out, static_cast<std::uint16_t>(value));
    putU16(out, static_cast<std::uint16_t>(value >> 16U));
}

void pad(Bytes& out)
{
    while (out.size() % 4 != 0)
        out.push_back(0);
}

void putOption(Bytes& out, std::uint16_t code, BytesView value)
{
    const auto length = std::min<std::size_t>(value.size(), 0xFFF0);
    putU16(out, code);
    putU16(out, static_cast<std::uint16_t>(length));
    append(out, value.first(length));
    pad(out);
}

/// Type, length, body, length again.
Bytes block(std::uint32_t type, const Bytes& body)
{
    Bytes out;
    putU32(out, type);
    putU32(out, static_cast<std::uint32_t>(body.size() + 12));
    append(out, body);
    putU32(out, static_cast<std::uint32_t>(body.size() + 12));
    return out;
}

/// The Internet checksum (RFC 1071).
std::uint16_t internetChecksum(BytesView bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        sum += (static_cast<std::uint32_t>(bytes[i]) << 8U) | bytes[i + 1];
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFFU) + (sum >> 16U);
    return static_cast<std::uint16_t>(~sum);
}

/// IPv4 and UDP around a payload; addresses from the block for documentation (RFC 5737).
Bytes datagram(BytesView payload, bool sent)
{
    Bytes out{0x45, 0x00};
    appendU16(out, static_cast<std::uint16_t>(ipHeader + udpHeader + payload.size()));
    append(out, Bytes{0, 0, 0x40, 0, 64, 17, 0, 0}); // no fragments, 64 hops, UDP, checksum
    const Bytes client{192, 0, 2, 1};
    const Bytes meter{192, 0, 2, 2};
    append(out, sent ? client : meter);
    append(out, sent ? meter : client);
    const auto checksum = internetChecksum(out);
    out[10] = static_cast<std::uint8_t>(checksum >> 8U);
    out[11] = static_cast<std::uint8_t>(checksum);
    appendU16(out, sent ? clientPort : dlmsPort);
    appendU16(out, sent ? dlmsPort : clientPort);
    appendU16(out, static_cast<std::uint16_t>(udpHeader + payload.size()));
    appendU16(out, 0); // no checksum: UDP over IPv4 allows it
    append(out, payload);
    return out;
}

} // namespace

Bytes pcapngHead(std::string_view remark)
{
    Bytes section;
    putU32(section, 0x1A2B3C4D); // byte order
    putU16(section, 1);          // version 1.0
    putU16(section, 0);
    putU32(section, 0xFFFFFFFF); // length of the section: not told
    putU32(section, 0xFFFFFFFF);
    putOption(section, userApplicationOption, ascii("metersmith"));
    if (!remark.empty())
        putOption(section, commentOption, ascii(remark));
    putU32(section, 0); // end of options
    Bytes interface;
    putU16(interface, linkTypeRaw);
    putU16(interface, 0);
    putU32(interface, 0); // no limit on what is kept of a packet
    auto out = block(sectionBlock, section);
    append(out, block(interfaceBlock, interface));
    return out;
}

Bytes pcapngPacket(const CapturedPacket& packet)
{
    Bytes out;
    BytesView rest(packet.bytes);
    const bool sent = packet.sent.value_or(false);
    const auto time = static_cast<std::uint64_t>(packet.at.count());
    do {
        const auto part = rest.first(std::min(rest.size(), mostPayload));
        rest = rest.subspan(part.size());
        const auto data = datagram(part, sent);
        Bytes body;
        putU32(body, 0); // interface
        putU32(body, static_cast<std::uint32_t>(time >> 32U));
        putU32(body, static_cast<std::uint32_t>(time));
        putU32(body, static_cast<std::uint32_t>(data.size()));
        putU32(body, static_cast<std::uint32_t>(data.size()));
        append(body, data);
        pad(body);
        Bytes flags;
        putU32(flags, sent ? 2U : 1U); // outbound, inbound
        putOption(body, flagsOption, flags);
        if (packet.masked)
            putOption(body, commentOption, ascii("masked"));
        putU32(body, 0); // end of options
        append(out, block(packetBlock, body));
    } while (!rest.empty());
    return out;
}

std::size_t hdlcFrameLength(BytesView bytes)
{
    if (bytes.size() < 4 || bytes[0] != hdlcFlag || (bytes[1] & 0xF0U) != 0xA0U)
        return 0;
    const std::size_t length = ((static_cast<std::size_t>(bytes[1]) & 7U) << 8U | bytes[2]) + 2;
    return length >= 9 && length <= bytes.size() && bytes[length - 1] == hdlcFlag ? length : 0;
}

std::vector<Bytes> FrameCutter::add(BytesView bytes)
{
    append(m_buffer, bytes);
    std::vector<Bytes> out;
    const auto take = [&](std::size_t count) {
        const auto end = m_buffer.begin() + static_cast<std::ptrdiff_t>(count);
        out.emplace_back(m_buffer.begin(), end);
        m_buffer.erase(m_buffer.begin(), end);
    };
    while (!m_buffer.empty()) {
        const auto next = std::find(m_buffer.begin() + 1, m_buffer.end(), hdlcFlag);
        const auto untilFlag = static_cast<std::size_t>(next - m_buffer.begin());
        if (m_buffer[0] == hdlcFlag) {
            if (const auto length = hdlcFrameLength(m_buffer); length > 0) {
                take(length);
                continue;
            }
            if (m_buffer.size() < 3)
                break;
            const std::size_t length =
                ((static_cast<std::size_t>(m_buffer[1]) & 7U) << 8U | m_buffer[2]) + 2;
            if ((m_buffer[1] & 0xF0U) == 0xA0U && m_buffer.size() < length)
                break;
            take(untilFlag); // a flag between frames, or a frame that is none
        } else if (m_buffer[0] == 0 && (m_buffer.size() == 1 || m_buffer[1] == 1)) {
            if (m_buffer.size() < 8)
                break;
            const std::size_t length =
                8 + (static_cast<std::size_t>(m_buffer[6]) << 8U | m_buffer[7]);
            if (m_buffer.size() < length)
                break;
            take(length);
        } else {
            take(untilFlag);
        }
    }
    return out;
}

} // namespace metersmith::transport
