// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/secret_mask.h"

#include "protocol/secret.h"
#include "protocol/transport/pcapng.h"
#include "protocol/transport/secret_places.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace metersmith::transport
{

namespace
{

constexpr std::uint8_t maskByte = 0x2A;

/// CRC of HDLC (ISO/IEC 13239; the FCS of 16 bits).
std::uint16_t checkSequence(BytesView bytes)
{
    std::uint16_t crc = 0xFFFF;
    for (const auto octet : bytes) {
        crc = static_cast<std::uint16_t>(crc ^ octet);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<std::uint16_t>((crc & 1U) != 0 ? (crc >> 1U) ^ 0x8408U : crc >> 1U);
    }
    return static_cast<std::uint16_t>(~crc);
}

/// Where the information of a frame begins; its length if there is none.
std::size_t informationAt(BytesView frame)
{
    std::size_t at = 3;
    for (int address = 0; address < 2; ++address) {
        std::size_t octets = 1;
        while (at < frame.size() && (frame[at] & 1U) == 0 && octets < 4) {
            ++at;
            ++octets;
        }
        ++at;
    }
    return std::min(at + 3, frame.size()); // control, HCS
}

/// The block's number and length stay readable, its raw data do not.
struct Block {
    std::size_t rawData = 0; ///< 0: these bytes are no block
    bool last = false;
};

/// SET and ACTION blocks behind the first, and blocks of general-block-transfer
/// (IEC 62056-5-3: Set-Request-With-Datablock [3], Action-Request-With-Pblock [6], [224]).
Block blockIn(BytesView bytes)
{
    std::size_t at = 0;
    if (bytes.size() > 3 && bytes[0] == 0xE6 && bytes[1] == 0xE6)
        at = 3;
    else if (bytes.size() > 8 && bytes[0] == 0x00 && bytes[1] == 0x01)
        at = 8;
    if (at + 8 > bytes.size())
        return {};
    const auto tag = bytes[at];
    const auto choice = bytes[at + 1];
    if ((tag == 0xC1 && (choice == 2 || choice == 3 || choice == 5)) ||
        (tag == 0xC3 && choice >= 4 && choice <= 6))
        return {at + 8, (choice == 3 || choice == 6) && bytes[at + 3] != 0};
    if (tag == 0xE0)
        return {at + 6, (choice & 0x80U) != 0};
    return {};
}

} // namespace

SecretMask::~SecretMask()
{
    wipe(m_last);
}

bool SecretMask::cover(std::uint8_t* bytes, std::size_t length, std::size_t begin, std::size_t end)
{
    std::fill(bytes + std::min(begin, length), bytes + std::min(end, length), maskByte);
    m_toTheEnd = m_toTheEnd || end >= length;
    m_open = std::max(m_open, end > length ? end - length : 0);
    return end > begin;
}

/// An AARQ, or the rest of one that did not fit one piece.
bool SecretMask::applyAssociation(std::uint8_t* bytes, std::size_t length)
{
    const BytesView view(bytes, length);
    auto first = behindContextName(view);
    if (first == 0 && !m_inAssociation)
        return false;
    m_inAssociation = true;
    const auto value = authenticationValue(view, first);
    const auto key = dedicatedKey(view, std::max(first, std::min(value.end, length)));
    const bool touched = cover(bytes, length, value.begin, value.end);
    return cover(bytes, length, key.begin, key.end) || touched;
}

bool SecretMask::applyPlain(std::uint8_t* bytes, std::size_t length)
{
    m_toTheEnd = false;
    const BytesView view(bytes, length);
    if (m_open > 0) { // the rest of a secret that did not fit one piece
        const auto rest = std::min(m_open, length);
        m_open -= rest;
        std::fill(bytes, bytes + rest, maskByte);
        m_toTheEnd = rest == length;
        return true;
    }
    const auto block = blockIn(view);
    if (m_inBlocks && block.rawData != 0) {
        m_inBlocks = !block.last;
        return cover(bytes, length, block.rawData, length);
    }
    m_inBlocks = false;
    bool touched = applyAssociation(bytes, length);
    const auto secret = newSecret(view);
    if (secret.end != 0) {
        m_inBlocks = block.rawData != 0 && !block.last;
        touched = cover(bytes, length, secret.begin, secret.end) || touched;
        if (block.rawData != 0)
            m_open = 0; // what is missing comes in the next block, behind its head
    }
    return applyProgramming(bytes, length) || touched;
}

/// P1 and P2 of IEC 62056-21; the BCC stays a right one.
bool SecretMask::applyProgramming(std::uint8_t* bytes, std::size_t length)
{
    const auto operand = programmingPassword({bytes, length});
    if (operand.end == 0)
        return false;
    const auto exclusiveOr = [&] {
        return std::accumulate(bytes + operand.begin, bytes + operand.end, 0U,
                               [](unsigned sum, std::uint8_t octet) { return sum ^ octet; });
    };
    const auto before = exclusiveOr();
    std::fill(bytes + operand.begin, bytes + operand.end, maskByte);
    const auto end = std::find(bytes + operand.end, bytes + length, std::uint8_t{0x03});
    if (end + 1 < bytes + length)
        end[1] = static_cast<std::uint8_t>((end[1] ^ before ^ exclusiveOr()) & 0x7FU);
    return true;
}

bool SecretMask::applyToFrame(std::uint8_t* frame, std::size_t length)
{
    const auto begin = informationAt({frame, length});
    if (begin + 3 >= length)
        return false;
    const bool goesOn = (frame[1] & 0x08U) != 0; // segmentation bit
    bool touched = false;
    if (m_inSegments) {
        std::fill(frame + begin, frame + length - 3, maskByte);
        m_open = 0;
        touched = true;
    } else {
        touched = applyPlain(frame + begin, length - begin - 3);
        m_inSegments = touched && m_toTheEnd && m_open == 0;
    }
    m_inSegments = m_inSegments && goesOn;
    m_inAssociation = m_inAssociation && goesOn;
    if (!touched)
        return false;
    const auto check = checkSequence({frame + 1, length - 4});
    frame[length - 3] = static_cast<std::uint8_t>(check);
    frame[length - 2] = static_cast<std::uint8_t>(check >> 8U);
    return true;
}

bool SecretMask::apply(Bytes& bytes)
{
    if (!m_last.empty() && equalInConstantTime(bytes, m_last)) { // sent again
        bytes = m_masked;
        return true;
    }
    const Bytes original = bytes;
    bool touched = false;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto frame = hdlcFrameLength(BytesView(bytes).subspan(at));
        if (frame == 0)
            break;
        touched = applyToFrame(bytes.data() + at, frame) || touched;
        at += frame;
    }
    if (at < bytes.size()) {
        touched = applyPlain(bytes.data() + at, bytes.size() - at) || touched;
        m_inAssociation = false;
    }
    if (touched) {
        wipe(m_last);
        m_last = original;
        m_masked = bytes;
    }
    return touched;
}

} // namespace metersmith::transport
