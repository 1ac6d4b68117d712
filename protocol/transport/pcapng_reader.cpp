// SPDX-License-Identifier: Apache-2.0
// Reading: blocks of either byte order, the headers of the network, the payloads.
#include "protocol/transport/pcapng.h"

#include <algorithm>
#include <map>

namespace metersmith::transport
{

namespace
{

constexpr std::uint32_t sectionBlock = 0x0A0D0D0A;
constexpr std::size_t mostPackets = 2'000'000;
constexpr std::string_view clause = "draft-ietf-opsawg-pcapng";

struct Interface {
    std::uint16_t linkType = 0;
    std::uint8_t resolution = 6; ///< if_tsresol
};

/// A payload with its ports, before it is known which conversation counts.
struct Payload {
    CapturedPacket packet;
    std::uint16_t source = 0;
    std::uint16_t destination = 0;
    bool network = false;
};

std::uint16_t bigU16(BytesView bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(bytes[at] << 8U | bytes[at + 1]);
}

/// Where the IP packet begins; nothing if there is none.
std::optional<BytesView> ipPacket(BytesView data, std::uint16_t linkType)
{
    const auto after = [data](std::size_t header) -> std::optional<BytesView> {
        return data.size() > header ? std::optional(data.subspan(header)) : std::nullopt;
    };
    switch (linkType) {
    case 0: // loopback of BSD
        return after(4);
    case 1: { // Ethernet
        std::size_t at = 12;
        while (data.size() >= at + 4 && (bigU16(data, at) == 0x8100 || bigU16(data, at) == 0x88A8))
            at += 4; // VLAN
        return after(at + 2);
    }
    case 101:
    case 228:
    case 229:
        return data.empty() ? std::nullopt : std::optional(data);
    case 113: // Linux cooked capture
        return after(16);
    case 276:
        return after(20);
    default:
        return {};
    }
}

/// UDP and TCP over IPv4 and IPv6.
class Network
{
public:
    bool take(BytesView ip, Payload& payload);

private:
    bool takeTcp(BytesView tcp, const Bytes& flow, Payload& payload);
    std::map<Bytes, std::uint32_t> m_next; ///< sequence number by addresses and ports
};

bool Network::take(BytesView ip, Payload& payload)
{
    BytesView inner;
    std::uint8_t protocol = 0;
    Bytes flow;
    if (ip.size() >= 20 && (ip[0] >> 4U) == 4) {
        const std::size_t header = (ip[0] & 0x0FU) * 4U;
        const std::size_t total = std::min<std::size_t>(bigU16(ip, 2), ip.size());
        if (header < 20 || total < header || (bigU16(ip, 6) & 0x1FFFU) != 0)
            return false;
        protocol = ip[9];
        inner = ip.subspan(header, total - header);
        flow.assign(ip.begin() + 12, ip.begin() + 20);
    } else if (ip.size() >= 40 && (ip[0] >> 4U) == 6) {
        protocol = ip[6];
        inner = ip.subspan(40, std::min<std::size_t>(bigU16(ip, 4), ip.size() - 40));
        flow.assign(ip.begin() + 8, ip.begin() + 40);
    } else {
        return false;
    }
    if (inner.size() < 8 || (protocol != 6 && protocol != 17))
        return false;
    payload.source = bigU16(inner, 0);
    payload.destination = bigU16(inner, 2);
    payload.network = true;
    if (protocol == 6) {
        append(flow, inner.first(4));
        return takeTcp(inner, flow, payload);
    }
    const auto data = inner.subspan(8);
    payload.packet.bytes.assign(data.begin(), data.end());
    return !data.empty();
}

bool Network::takeTcp(BytesView tcp, const Bytes& flow, Payload& payload)
{
    if (tcp.size() < 20)
        return false;
    const std::size_t header = (tcp[12] >> 4U) * 4U;
    if (header < 20 || header >= tcp.size())
        return false;
    const std::uint32_t sequence =
        static_cast<std::uint32_t>(bigU16(tcp, 4)) << 16U | bigU16(tcp, 6);
    const auto data = tcp.subspan(header);
    const auto end = sequence + static_cast<std::uint32_t>(data.size());
    const auto [next, isNew] = m_next.emplace(flow, end);
    if (!isNew) {
        if (static_cast<std::int32_t>(end - next->second) <= 0)
            return false; // repeated
        next->second = end;
    }
    payload.packet.bytes.assign(data.begin(), data.end());
    return true;
}

class PcapngReader
{
public:
    explicit PcapngReader(BytesView bytes)
        : m_bytes(bytes)
    {
    }
    Result<std::vector<CapturedPacket>> read();

private:
    std::uint16_t u16(std::size_t at) const
    {
        return m_big ? bigU16(m_bytes, at)
                     : static_cast<std::uint16_t>(m_bytes[at + 1] << 8U | m_bytes[at]);
    }
    std::uint32_t u32(std::size_t at) const
    {
        const std::uint32_t first = u16(at);
        const std::uint32_t second = u16(at + 2);
        return m_big ? first << 16U | second : second << 16U | first;
    }
    Result<std::size_t> blockLength(std::size_t at);
    void readInterface(std::size_t at, std::size_t end);
    void readPacket(std::size_t at, std::size_t end);
    void readSimplePacket(std::size_t at, std::size_t end);
    template <class Take>
    void options(std::size_t at, std::size_t end, Take take) const;
    void add(BytesView data, std::uint16_t linkType, Payload payload);
    std::vector<CapturedPacket> chosen();

    BytesView m_bytes;
    bool m_big = false;
    std::vector<Interface> m_interfaces;
    Network m_network;
    std::vector<Payload> m_payloads;
};

Result<std::size_t> PcapngReader::blockLength(std::size_t at)
{
    const auto where = "pcapng, byte " + std::to_string(at);
    if (m_bytes.size() - at < 12)
        return fail(ErrorCode::Truncated, where, "a block needs 12 bytes at least", clause);
    const bool section = u32(at) == sectionBlock;
    if (section) {
        if (m_bytes.size() - at < 28)
            return fail(ErrorCode::Truncated, where, "a section header needs 28 bytes", clause);
        m_big = m_bytes[at + 8] == 0x1A;
        if (u32(at + 8) != 0x1A2B3C4D)
            return fail(ErrorCode::Malformed, where, "no byte order mark", clause);
    }
    const std::size_t length = u32(at + 4);
    if (length < 12 || length % 4 != 0)
        return fail(ErrorCode::Malformed, where,
                    "a block of " + std::to_string(length) + " bytes cannot be", clause);
    if (length > m_bytes.size() - at)
        return fail(ErrorCode::Truncated, where,
                    "a block of " + std::to_string(length) + " bytes, " +
                        std::to_string(m_bytes.size() - at) + " are left",
                    clause);
    if (u32(at + length - 4) != length)
        return fail(ErrorCode::Malformed, where, "the block's two lengths differ", clause);
    return length;
}

template <class Take>
void PcapngReader::options(std::size_t at, std::size_t end, Take take) const
{
    while (at + 4 <= end) {
        const auto code = u16(at);
        const std::size_t length = u16(at + 2);
        if (code == 0 || length > end - at - 4)
            return;
        take(code, at + 4, length);
        at += 4 + (length + 3) / 4 * 4;
    }
}

void PcapngReader::readInterface(std::size_t at, std::size_t end)
{
    Interface one;
    if (end - at >= 8) {
        one.linkType = u16(at);
        options(at + 8, end, [&](std::uint16_t code, std::size_t where, std::size_t length) {
            if (code == 9 && length == 1)
                one.resolution = m_bytes[where];
        });
    }
    if (m_interfaces.size() < 4096)
        m_interfaces.push_back(one);
}

std::chrono::microseconds toMicroseconds(std::uint64_t ticks, std::uint8_t resolution)
{
    std::uint64_t perSecond = 1;
    const unsigned power = resolution & 0x7FU;
    for (unsigned i = 0; i < power && perSecond < 10'000'000'000'000'000; ++i)
        perSecond *= (resolution & 0x80U) != 0 ? 2 : 10;
    const auto seconds = ticks / perSecond;
    const auto part = static_cast<long double>(ticks % perSecond) /
                      static_cast<long double>(perSecond) * 1'000'000.0L;
    constexpr std::uint64_t mostSeconds = 4'000'000'000'000; // far beyond any date
    return std::chrono::microseconds(static_cast<std::int64_t>(std::min(seconds, mostSeconds)) *
                                         1'000'000 +
                                     static_cast<std::int64_t>(part));
}

void PcapngReader::readPacket(std::size_t at, std::size_t end)
{
    if (end - at < 20 || u32(at) >= m_interfaces.size())
        return;
    const auto& interface = m_interfaces[u32(at)];
    const std::size_t length = u32(at + 12);
    if (length > end - at - 20)
        return;
    Payload payload;
    payload.packet.at = toMicroseconds(static_cast<std::uint64_t>(u32(at + 4)) << 32U | u32(at + 8),
                                       interface.resolution);
    const auto after = at + 20 + (length + 3) / 4 * 4;
    options(std::min(after, end), end,
            [&](std::uint16_t code, std::size_t where, std::size_t size) {
                if (code == 2 && size == 4 && (u32(where) & 3U) != 0)
                    payload.packet.sent = (u32(where) & 3U) == 2;
                static constexpr std::string_view masked = "masked";
                if (code == 1 && size == masked.size())
                    payload.packet.masked =
                        std::equal(masked.begin(), masked.end(),
                                   m_bytes.begin() + static_cast<std::ptrdiff_t>(where));
            });
    add(m_bytes.subspan(at + 20, length), interface.linkType, std::move(payload));
}

void PcapngReader::readSimplePacket(std::size_t at, std::size_t end)
{
    if (end - at < 4 || m_interfaces.empty())
        return;
    const auto length = std::min<std::size_t>(u32(at), end - at - 4);
    add(m_bytes.subspan(at + 4, length), m_interfaces.front().linkType, {});
}

void PcapngReader::add(BytesView data, std::uint16_t linkType, Payload payload)
{
    if (m_payloads.size() >= mostPackets)
        return;
    if (linkType >= 147 && linkType <= 162) { // USER0 … USER15
        payload.packet.bytes.assign(data.begin(), data.end());
        if (!data.empty())
            m_payloads.push_back(std::move(payload));
        return;
    }
    const auto ip = ipPacket(data, linkType);
    if (ip && m_network.take(*ip, payload))
        m_payloads.push_back(std::move(payload));
}

/// Port 4059, else the conversation that comes first; the port says who is the meter.
std::vector<CapturedPacket> PcapngReader::chosen()
{
    std::uint16_t meter = 0;
    for (const auto& one : m_payloads) {
        if (one.network && (one.source == dlmsPort || one.destination == dlmsPort))
            meter = dlmsPort;
        if (meter == dlmsPort)
            break;
    }
    for (const auto& one : m_payloads)
        if (one.network && meter == 0)
            meter = one.destination;
    std::vector<CapturedPacket> packets;
    for (auto& one : m_payloads) {
        if (one.network) {
            if (one.source != meter && one.destination != meter)
                continue;
            one.packet.sent = one.destination == meter;
        }
        packets.push_back(std::move(one.packet));
    }
    return packets;
}

Result<std::vector<CapturedPacket>> PcapngReader::read()
{
    for (std::size_t at = 0; at < m_bytes.size();) {
        const auto length = blockLength(at);
        if (!length)
            return fail(length.error());
        const auto body = at + 8;
        const auto end = at + *length - 4;
        switch (u32(at)) {
        case sectionBlock:
            m_interfaces.clear();
            break;
        case 1:
            readInterface(body, end);
            break;
        case 3:
            readSimplePacket(body, end);
            break;
        case 6:
            readPacket(body, end);
            break;
        default:
            break; // statistics, names, …
        }
        at += *length;
    }
    return chosen();
}

} // namespace

bool isPcapng(BytesView bytes)
{
    return bytes.size() >= 12 && bytes[0] == 0x0A && bytes[1] == 0x0D && bytes[2] == 0x0D &&
           bytes[3] == 0x0A &&
           ((bytes[8] == 0x4D && bytes[11] == 0x1A) || (bytes[8] == 0x1A && bytes[11] == 0x4D));
}

Result<std::vector<CapturedPacket>> parsePcapng(BytesView bytes)
{
    if (!isPcapng(bytes))
        return fail(ErrorCode::Malformed, "pcapng, byte 0", "no section header", clause);
    return PcapngReader(bytes).read();
}

} // namespace metersmith::transport
