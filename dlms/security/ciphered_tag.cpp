// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/ciphered_tag.h"

#include "dlms/security/apdu_protection.h"

namespace metersmith::dlms
{

namespace
{

// The COSEMpdu CHOICE of IEC 62056-5-3: xDLMS APDUs of IEC 61334-4-41 travel 20 (global) or 40
// (dedicated) above their tag, those of logical names 8 or 10 above it (hexadecimal).
struct Row {
    std::uint8_t plain;
    std::uint8_t global;
    std::uint8_t dedicated; ///< 0: none, for lack of the key at that time
};

constexpr Row rows[] = {
    {0x01, 0x21, 0x00}, // initiate-request: carries the dedicated key
    {0x05, 0x25, 0x45}, // read-request
    {0x06, 0x26, 0x46}, // write-request
    {0x08, 0x28, 0x00}, // initiate-response
    {0x0C, 0x2C, 0x4C}, // read-response
    {0x0D, 0x2D, 0x4D}, // write-response
    {0x0E, 0x2E, 0x4E}, // confirmed-service-error
    {0x16, 0x36, 0x56}, // unconfirmed-write-request
    {0x18, 0x38, 0x58}, // information-report-request
    {0xC0, 0xC8, 0xD0}, // get-request
    {0xC1, 0xC9, 0xD1}, // set-request
    {0xC2, 0xCA, 0xD2}, // event-notification-request
    {0xC3, 0xCB, 0xD3}, // action-request
    {0xC4, 0xCC, 0xD4}, // get-response
    {0xC5, 0xCD, 0xD5}, // set-response
    {0xC7, 0xCF, 0xD7}, // action-response
};

constexpr std::uint8_t generalGlobalTag = 0xDB;
constexpr std::uint8_t generalDedicatedTag = 0xDC;

} // namespace

std::optional<Ciphering> cipheringOf(std::uint8_t tag)
{
    if (tag == generalGlobalTag)
        return Ciphering::GeneralGlobal;
    if (tag == generalDedicatedTag)
        return Ciphering::GeneralDedicated;
    if (tag == 0)
        return {};
    for (const Row& row : rows) {
        if (row.global == tag)
            return Ciphering::Global;
        if (row.dedicated == tag)
            return Ciphering::Dedicated;
    }
    return {};
}

std::uint8_t generalTag(Ciphering ciphering)
{
    return ciphering == Ciphering::GeneralDedicated ? generalDedicatedTag : generalGlobalTag;
}

bool isCipheredTag(std::uint8_t tag)
{
    return cipheringOf(tag).has_value();
}

std::optional<std::uint8_t> cipheredTag(std::uint8_t plainTag, Ciphering ciphering)
{
    if (isGeneral(ciphering))
        return generalTag(ciphering);
    for (const Row& row : rows) {
        if (row.plain != plainTag)
            continue;
        const std::uint8_t tag = isDedicated(ciphering) ? row.dedicated : row.global;
        return tag == 0 ? std::optional<std::uint8_t>() : tag;
    }
    return {};
}

} // namespace metersmith::dlms
