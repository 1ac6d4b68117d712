// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/secret_places.h"

#include <algorithm>
#include <array>

namespace metersmith::transport
{

namespace
{

// Application context name 2.16.756.5.8.1.x stands at the head of every AARQ (IEC 62056-5-3).
constexpr std::array<std::uint8_t, 6> contextName{0x60, 0x85, 0x74, 0x05, 0x08, 0x01};

enum class Kind : std::uint8_t { Attribute, Method };

/// Where the interface classes of the Blue Book keep passwords and PINs in clear.
struct Place {
    std::uint16_t classId;
    Kind kind;
    std::uint8_t index;
};
constexpr std::array places{
    Place{15, Kind::Attribute, 7}, // Association LN: secret
    Place{15, Kind::Method, 2},    // change_HLS_secret
    Place{19, Kind::Attribute, 7}, // IEC local port setup: pass_p1
    Place{19, Kind::Attribute, 8}, // pass_p2
    Place{19, Kind::Attribute, 9}, // pass_w5
    Place{44, Kind::Attribute, 5}, // PPP setup: PPP_authentication
    Place{45, Kind::Attribute, 3}, // GPRS modem setup: PIN_code
    Place{46, Kind::Attribute, 4}, // SMTP setup: login_password
};

/// Class, instance and index of an attribute or method: nine octets.
constexpr std::size_t descriptorSize = 9;

/// A descriptor at `at` names a secret: logical names of abstract objects, F 255.
bool isSecretAt(BytesView bytes, std::size_t at, Kind kind)
{
    const auto classId = static_cast<std::uint16_t>((bytes[at] << 8U) | bytes[at + 1]);
    return bytes[at + 2] == 0 && bytes[at + 7] == 0xFF &&
           std::any_of(places.begin(), places.end(), [&](const Place& place) {
               return place.classId == classId && place.kind == kind &&
                      place.index == bytes[at + 8];
           });
}

/// Where a request begins in an information field or a wrapper PDU: SET, ACTION, ACCESS, or a
/// general block that carries one. The bytes' size if none does.
std::size_t requestAt(BytesView bytes)
{
    std::size_t at = 0;
    if (bytes.size() > 3 && bytes[0] == 0xE6 && bytes[1] == 0xE6)
        at = 3; // LLC of the client
    else if (bytes.size() > 8 && bytes[0] == 0x00 && bytes[1] == 0x01)
        at = 8;                                     // wrapper
    if (at + 6 < bytes.size() && bytes[at] == 0xE0) // general-block-transfer: control, two numbers,
        at += 7 + (bytes[at + 6] > 0x80 ? bytes[at + 6] & 0x0FU : 0U); // length
    return at < bytes.size() ? at : bytes.size();
}

} // namespace

std::size_t behindContextName(BytesView bytes)
{
    const auto context =
        std::search(bytes.begin(), bytes.end(), contextName.begin(), contextName.end());
    return context == bytes.end()
               ? 0
               : static_cast<std::size_t>(context - bytes.begin()) + contextName.size();
}

// calling-authentication-value: [12] { charstring [0] IMPLICIT }, both lengths in the short form.
SecretRange authenticationValue(BytesView bytes, std::size_t first)
{
    for (std::size_t i = first; i + 3 < bytes.size(); ++i)
        if (bytes[i] == 0xAC && bytes[i + 2] == 0x80 && bytes[i + 1] == bytes[i + 3] + 2)
            return {i + 4, i + 4 + bytes[i + 3]};
    return {};
}

// user-information { OCTET STRING { InitiateRequest { dedicated-key present, length, key … } } }.
SecretRange dedicatedKey(BytesView bytes, std::size_t first)
{
    for (std::size_t i = first; i + 6 < bytes.size(); ++i)
        if (bytes[i] == 0xBE && bytes[i + 2] == 0x04 && bytes[i + 4] == 0x01 &&
            bytes[i + 5] == 0x01 && bytes[i + 6] < 0x80)
            return {i + 7, i + 7 + bytes[i + 6]};
    return {};
}

SecretRange newSecret(BytesView bytes)
{
    const auto request = requestAt(bytes);
    if (request == bytes.size())
        return {};
    const auto tag = bytes[request];
    if (tag != 0xC1 && tag != 0xC3 && tag != 0xD9)
        return {};
    for (auto at = request + 3; at + descriptorSize <= bytes.size(); ++at) {
        // ACCESS says before each descriptor what it is for: 1 GET, 2 SET, 3 ACTION, 5 with
        // selection
        const bool set = tag == 0xC1 || (tag == 0xD9 && (bytes[at - 1] == 2 || bytes[at - 1] == 5));
        const bool action = tag == 0xC3 || (tag == 0xD9 && bytes[at - 1] == 3);
        if (!(set && isSecretAt(bytes, at, Kind::Attribute)) &&
            !(action && isSecretAt(bytes, at, Kind::Method)))
            continue;
        const auto begin = at + descriptorSize;
        auto end = bytes.size();
        // Of a single value: an octet-string that goes on in the next piece.
        const auto value = begin + 1; // after access-selection, or parameters present
        if (value + 1 < bytes.size() && bytes[value] == 0x09 && bytes[value + 1] < 0x80)
            end = std::max(end, value + 2 + bytes[value + 1]);
        return {begin, end};
    }
    return {};
}

SecretRange programmingPassword(BytesView message)
{
    constexpr std::array<std::uint8_t, 2> head{0x01, 'P'};
    const auto found = std::search(message.begin(), message.end(), head.begin(), head.end());
    const auto at = static_cast<std::size_t>(found - message.begin());
    if (at + 5 > message.size() || (message[at + 2] != '1' && message[at + 2] != '2') ||
        message[at + 3] != 0x02)
        return {};
    std::size_t end = at + 4;
    while (end < message.size() && message[end] != 0x03 && message[end] != 0x04)
        ++end;
    const auto begin = at + 4 + (message[at + 4] == '(' ? 1U : 0U);
    if (end > begin && message[end - 1] == ')')
        --end;
    return end > begin ? SecretRange{begin, end} : SecretRange{};
}

} // namespace metersmith::transport
