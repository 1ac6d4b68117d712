// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/secret_mask.h"

#include "protocol/secret.h"
#include "protocol/transport/pcapng.h"

#include <algorithm>
#include <array>

namespace metersmith::transport
{

namespace
{

constexpr std::uint8_t maskByte = 0x2A;

// Application context name 2.16.756.5.8.1.x stands at the head of every AARQ (IEC 62056-5-3).
constexpr std::array<std::uint8_t, 6> contextName{0x60, 0x85, 0x74, 0x05, 0x08, 0x01};
// class_id 15, logical name 0.0.40.0.x.255 of SET and ACTION requests: Association LN.
constexpr std::array<std::uint8_t, 6> associationObject{0x00, 0x0F, 0x00, 0x00, 0x28, 0x00};

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0; ///< may lie beyond the bytes at hand
};

/// calling-authentication-value: [12] { charstring [0] IMPLICIT }, both lengths in the short form.
Range authenticationValue(BytesView bytes, std::size_t first)
{
    for (std::size_t i = first; i + 3 < bytes.size(); ++i)
        if (bytes[i] == 0xAC && bytes[i + 2] == 0x80 && bytes[i + 1] == bytes[i + 3] + 2)
            return {i + 4, i + 4 + bytes[i + 3]};
    return {};
}

/// user-information { OCTET STRING { InitiateRequest { dedicated-key present, length, key … } } }.
Range dedicatedKey(BytesView bytes, std::size_t first)
{
    for (std::size_t i = first; i + 6 < bytes.size(); ++i)
        if (bytes[i] == 0xBE && bytes[i + 2] == 0x04 && bytes[i + 4] == 0x01 &&
            bytes[i + 5] == 0x01 && bytes[i + 6] < 0x80)
            return {i + 7, i + 7 + bytes[i + 6]};
    return {};
}

/// The value of a SET of attribute 7 (the secret), or the parameter of method 2 (change of the
/// secret), of an association object.
Range newSecret(BytesView bytes)
{
    const auto object =
        std::search(bytes.begin(), bytes.end(), associationObject.begin(), associationObject.end());
    const auto at = static_cast<std::size_t>(object - bytes.begin());
    if (object == bytes.end() || at < 3 || at + 9 > bytes.size() || bytes[at + 7] != 0xFF)
        return {};
    const bool isSet = bytes[at - 3] == 0xC1 && bytes[at + 8] == 7;
    const bool isChange = bytes[at - 3] == 0xC3 && bytes[at + 8] == 2;
    if (!isSet && !isChange)
        return {};
    // The rest of what there is; and, of an octet-string that goes on in the next piece, its end.
    std::size_t end = bytes.size();
    const auto value = at + 10; // after access-selection, or parameters present
    if (value + 1 < bytes.size() && bytes[value] == 0x09 && bytes[value + 1] < 0x80)
        end = std::max(end, value + 2 + bytes[value + 1]);
    return {at + 9, end};
}

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

} // namespace

SecretMask::~SecretMask()
{
    wipe(m_last);
}

bool SecretMask::applyPlain(std::uint8_t* bytes, std::size_t length)
{
    const BytesView view(bytes, length);
    if (m_open > 0) { // the rest of a secret that did not fit one piece
        const auto rest = std::min(m_open, length);
        m_open -= rest;
        std::fill(bytes, bytes + rest, maskByte);
        return true;
    }
    std::array<Range, 3> secrets{};
    const auto context =
        std::search(view.begin(), view.end(), contextName.begin(), contextName.end());
    if (context != view.end()) {
        const auto first = static_cast<std::size_t>(context - view.begin()) + contextName.size();
        secrets[0] = authenticationValue(view, first);
        secrets[1] = dedicatedKey(view, std::max(first, std::min(secrets[0].end, length)));
    }
    secrets[2] = newSecret(view);
    bool touched = false;
    for (const auto& secret : secrets) {
        if (secret.end == 0)
            continue;
        touched = true;
        if (secret.end > length)
            m_open = secret.end - length;
        std::fill(bytes + std::min(secret.begin, length), bytes + std::min(secret.end, length),
                  maskByte);
    }
    return touched;
}

bool SecretMask::applyToFrame(std::uint8_t* frame, std::size_t length)
{
    const auto begin = informationAt({frame, length});
    if (begin + 3 >= length || !applyPlain(frame + begin, length - begin - 3))
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
    if (at < bytes.size())
        touched = applyPlain(bytes.data() + at, bytes.size() - at) || touched;
    if (touched) {
        wipe(m_last);
        m_last = original;
        m_masked = bytes;
    }
    return touched;
}

} // namespace metersmith::transport
