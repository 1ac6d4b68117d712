// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/ciphered_apdu.h"

#include "dlms/axdr.h"
#include "dlms/security/ciphered_tag.h"
#include "dlms/security/gcm_cipher.h"

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view clause = "Green Book, 9.2.7.2.4";

std::string hexOctet(std::uint8_t octet)
{
    return toHex(BytesView(&octet, 1));
}

Result<BytesView> octetString(Reader& in, std::string_view field)
{
    const auto length = decodeLength(in);
    if (!length)
        return fail(within(field, length.error()));
    return in.take(*length, field);
}

} // namespace

SecurityControl SecurityControl::fromOctet(std::uint8_t octet)
{
    SecurityControl control;
    control.suite = static_cast<SecuritySuite>(octet & 0x0FU);
    control.protection = static_cast<Protection>(octet & 0x30U);
    control.broadcastKey = (octet & 0x40U) != 0;
    control.compressed = (octet & 0x80U) != 0;
    return control;
}

std::uint8_t SecurityControl::octet() const
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(suite) |
                                     static_cast<unsigned>(protection) |
                                     (broadcastKey ? 0x40U : 0U) | (compressed ? 0x80U : 0U));
}

Result<CipheredParts> takeApart(BytesView ciphered)
{
    Reader in(ciphered);
    const auto tag = in.u8("tag of ciphered APDU");
    if (!tag)
        return fail(tag.error());
    const auto kind = cipheringOf(*tag);
    if (!kind)
        return fail(ErrorCode::Malformed, "tag of ciphered APDU, byte 0",
                    hexOctet(*tag) + " is no ciphered APDU", clause);
    CipheredParts parts;
    parts.ciphering = *kind;
    if (isGeneral(*kind)) {
        const auto title = octetString(in, "system title");
        if (!title)
            return fail(title.error());
        if (!title->empty() && title->size() != systemTitleLength)
            return fail(ErrorCode::Malformed, "system title, byte 1",
                        std::to_string(title->size()) + " octets, expected 8", clause);
        parts.title = *title;
    }
    const auto content = octetString(in, "ciphered content");
    if (!content)
        return fail(content.error());
    if (!in.atEnd())
        return fail(ErrorCode::Malformed, "byte " + std::to_string(in.offset()),
                    std::to_string(in.remaining()) + " bytes after the ciphered content", clause);
    Reader inner(*content, in.offset() - content->size());
    const auto control = inner.u8("security control");
    if (!control)
        return fail(control.error());
    parts.control = SecurityControl::fromOctet(*control);
    const auto counter = inner.u32("invocation counter");
    if (!counter)
        return fail(counter.error());
    parts.counter = *counter;
    parts.body = inner.rest();
    if (!authenticates(parts.control.protection))
        return parts;
    if (parts.body.size() < gcmTagLength)
        return fail(ErrorCode::Truncated,
                    "authentication tag, byte " + std::to_string(inner.offset()),
                    "12 octets needed, " + std::to_string(parts.body.size()) + " are left", clause);
    parts.tag = parts.body.last(gcmTagLength);
    parts.body = parts.body.first(parts.body.size() - gcmTagLength);
    return parts;
}

Result<KeySet> keySetOf(const CipheredParts& parts, SecuritySuite suite)
{
    const SecurityControl& control = parts.control;
    const auto refuse = [&](ErrorCode code, std::string detail) {
        return fail(code, "security control " + hexOctet(control.octet()), std::move(detail),
                    "Green Book, 9.2.7.2.4.1");
    };
    if (control.compressed)
        return refuse(ErrorCode::Unsupported, "compressed APDUs are not read");
    if (control.suite != suite)
        return refuse(ErrorCode::Unsupported,
                      "security suite " + std::to_string(static_cast<int>(control.suite)) +
                          ", agreed is " + std::to_string(static_cast<int>(suite)));
    if (control.protection == Protection::None)
        return refuse(ErrorCode::Malformed, "neither authenticated nor encrypted");
    if (!isDedicated(parts.ciphering))
        return control.broadcastKey ? KeySet::GlobalBroadcast : KeySet::GlobalUnicast;
    if (control.broadcastKey)
        return refuse(ErrorCode::Malformed, "broadcast key set with a dedicated key");
    return KeySet::Dedicated;
}

} // namespace metersmith::dlms
