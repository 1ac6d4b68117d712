// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/initiate.h"

#include "dlms/axdr.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::string_view conformanceBitNames[24] = {"reserved-zero",
                                                      "general-protection",
                                                      "general-block-transfer",
                                                      "read",
                                                      "write",
                                                      "unconfirmed-write",
                                                      "delta-value-encoding",
                                                      "reserved-seven",
                                                      "attribute0-supported-with-set",
                                                      "priority-mgmt-supported",
                                                      "attribute0-supported-with-get",
                                                      "block-transfer-with-get-or-read",
                                                      "block-transfer-with-set-or-write",
                                                      "block-transfer-with-action",
                                                      "multiple-references",
                                                      "information-report",
                                                      "data-notification",
                                                      "access",
                                                      "parameterized-access",
                                                      "get",
                                                      "set",
                                                      "selective-access",
                                                      "event-notification",
                                                      "action"};

Result<> expectTag(Reader& in, std::uint8_t expected, std::string_view what)
{
    const auto tag = in.u8(what);
    if (!tag)
        return fail(tag.error());
    if (*tag != expected)
        return fail(ErrorCode::Malformed, std::string(what),
                    "expected tag " + std::to_string(expected) + ", got " + std::to_string(*tag));
    return {};
}

/// [APPLICATION 31] IMPLICIT BIT STRING (SIZE(24)): 5F 1F 04 00 and three bytes; the length octet
/// 1F may be missing in old encodings, which write 5F 04 00.
Result<std::uint32_t> decodeConformance(Reader& in)
{
    if (const auto tag = expectTag(in, 0x5F, "conformance"); !tag)
        return fail(tag.error());
    auto next = in.u8("conformance");
    if (next && *next == 0x1F)
        next = in.u8("conformance length");
    if (!next)
        return fail(next.error());
    const auto unused = in.u8("conformance unused bits");
    if (!unused)
        return fail(unused.error());
    const auto bits = in.take(3, "conformance");
    if (!bits)
        return fail(bits.error());
    if (*next != 4 || *unused != 0)
        return fail(ErrorCode::Malformed, "conformance", "expected 24 bits", "IEC 62056-5-3");
    return static_cast<std::uint32_t>((*bits)[0] << 16U | (*bits)[1] << 8U | (*bits)[2]);
}

void encodeConformance(std::uint32_t block, Bytes& out)
{
    append(out, Bytes{0x5F, 0x1F, 0x04, 0x00, static_cast<std::uint8_t>(block >> 16U),
                      static_cast<std::uint8_t>(block >> 8U), static_cast<std::uint8_t>(block)});
}

/// An OPTIONAL: presence octet, then (if 1) the value's bytes by `length`.
Result<Bytes> optionalOctets(Reader& in, std::string_view what)
{
    const auto present = in.u8(what);
    if (!present)
        return fail(present.error());
    if (*present == 0)
        return Bytes();
    const auto length = decodeLength(in);
    if (!length)
        return fail(length.error());
    const auto bytes = in.take(*length, what);
    if (!bytes)
        return fail(bytes.error());
    return Bytes(bytes->begin(), bytes->end());
}

/// An OPTIONAL or DEFAULT octet; nothing when absent.
Result<std::optional<std::uint8_t>> optionalOctet(Reader& in, std::string_view what)
{
    const auto present = in.u8(what);
    if (!present)
        return fail(present.error());
    if (*present == 0)
        return std::optional<std::uint8_t>();
    const auto octet = in.u8(what);
    if (!octet)
        return fail(octet.error());
    return std::optional<std::uint8_t>(*octet);
}

void encodeOptional(std::optional<std::uint8_t> octet, Bytes& out)
{
    out.push_back(octet ? 1 : 0);
    if (octet)
        out.push_back(*octet);
}

Result<> expectEnd(const Reader& in, std::string_view what)
{
    if (!in.atEnd())
        return fail(ErrorCode::Malformed,
                    std::string(what) + ", byte " + std::to_string(in.offset()),
                    std::to_string(in.remaining()) + " bytes too many");
    return {};
}

constexpr std::string_view initiateErrors[] = {"other", "dlms-version-too-low",
                                               "incompatible-conformance", "pdu-size-too-short",
                                               "refused-by-the-VDE-handler"};
constexpr std::string_view serviceErrors[] = {"application-reference",
                                              "hardware-resource",
                                              "vde-state-error",
                                              "service",
                                              "definition",
                                              "access",
                                              "initiate",
                                              "load-data-set",
                                              "reserved",
                                              "task",
                                              "other"};

} // namespace

std::vector<std::string> conformanceNames(std::uint32_t block)
{
    std::vector<std::string> names;
    for (unsigned number = 0; number < 24; ++number)
        if ((block & conformance::bit(number)) != 0)
            names.emplace_back(conformanceBitNames[number]);
    return names;
}

Result<InitiateRequest> decodeInitiateRequest(BytesView bytes)
{
    Reader in(bytes);
    InitiateRequest request;
    if (const auto tag = expectTag(in, 0x01, "InitiateRequest"); !tag)
        return fail(tag.error());
    auto key = optionalOctets(in, "dedicated-key");
    if (!key)
        return fail(key.error());
    request.dedicatedKey = *std::move(key);
    const auto allowed = optionalOctet(in, "response-allowed");
    if (!allowed)
        return fail(allowed.error());
    request.responseAllowed = allowed->value_or(1) != 0;
    const auto quality = optionalOctet(in, "proposed-quality-of-service");
    if (!quality)
        return fail(quality.error());
    request.qualityOfService = *quality;
    const auto version = in.u8("proposed-dlms-version-number");
    if (!version)
        return fail(version.error());
    request.dlmsVersion = *version;
    const auto block = decodeConformance(in);
    if (!block)
        return fail(block.error());
    request.conformance = *block;
    const auto size = in.u16("client-max-receive-pdu-size");
    if (!size)
        return fail(size.error());
    request.maxReceiveApdu = *size;
    if (const auto end = expectEnd(in, "InitiateRequest"); !end)
        return fail(end.error());
    return request;
}

Result<InitiateResponse> decodeInitiateResponse(BytesView bytes)
{
    Reader in(bytes);
    InitiateResponse response;
    if (const auto tag = expectTag(in, 0x08, "InitiateResponse"); !tag)
        return fail(tag.error());
    const auto quality = optionalOctet(in, "negotiated-quality-of-service");
    if (!quality)
        return fail(quality.error());
    response.qualityOfService = *quality;
    const auto version = in.u8("negotiated-dlms-version-number");
    if (!version)
        return fail(version.error());
    response.dlmsVersion = *version;
    const auto block = decodeConformance(in);
    if (!block)
        return fail(block.error());
    response.conformance = *block;
    const auto size = in.u16("server-max-receive-pdu-size");
    if (!size)
        return fail(size.error());
    response.maxReceiveApdu = *size;
    const auto vaa = in.u16("vaa-name");
    if (!vaa)
        return fail(vaa.error());
    response.vaaName = *vaa;
    if (const auto end = expectEnd(in, "InitiateResponse"); !end)
        return fail(end.error());
    return response;
}

Result<ConfirmedServiceError> decodeConfirmedServiceError(BytesView bytes)
{
    Reader in(bytes);
    if (const auto tag = expectTag(in, 0x0E, "ConfirmedServiceError"); !tag)
        return fail(tag.error());
    const auto numbers = in.take(3, "ConfirmedServiceError");
    if (!numbers)
        return fail(numbers.error());
    if (const auto end = expectEnd(in, "ConfirmedServiceError"); !end)
        return fail(end.error());
    return ConfirmedServiceError{(*numbers)[0], (*numbers)[1], (*numbers)[2]};
}

Bytes encode(const InitiateRequest& request)
{
    Bytes out{0x01};
    if (request.dedicatedKey.empty()) {
        out.push_back(0);
    } else {
        out.push_back(1);
        encodeLength(request.dedicatedKey.size(), out);
        append(out, request.dedicatedKey);
    }
    if (request.responseAllowed)
        out.push_back(0);
    else
        append(out, Bytes{1, 0});
    encodeOptional(request.qualityOfService, out);
    out.push_back(request.dlmsVersion);
    encodeConformance(request.conformance, out);
    appendU16(out, request.maxReceiveApdu);
    return out;
}

Bytes encode(const InitiateResponse& response)
{
    Bytes out{0x08};
    encodeOptional(response.qualityOfService, out);
    out.push_back(response.dlmsVersion);
    encodeConformance(response.conformance, out);
    appendU16(out, response.maxReceiveApdu);
    appendU16(out, response.vaaName);
    return out;
}

Bytes encode(const ConfirmedServiceError& error)
{
    return {0x0E, error.service, error.error, error.value};
}

std::string explain(const ConfirmedServiceError& error)
{
    const auto kind =
        error.error < std::size(serviceErrors) ? serviceErrors[error.error] : "unknown";
    std::string text(kind);
    text += ": ";
    if (error.error == 6 && error.value < std::size(initiateErrors))
        return text + std::string(initiateErrors[error.value]);
    return text + std::to_string(error.value);
}

} // namespace metersmith::dlms
