// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu.h"

#include "dlms/apdu/apdu_parts.h"

namespace metersmith::dlms
{
namespace
{

/// One reader for each tag that is not read by BER.
using PartReader = Apdu (*)(ApduReader&);

PartReader readerOf(std::uint8_t tag)
{
    switch (tag) {
    case 0x05:
        return parts::readReadRequest;
    case 0x06:
    case 0x16:
        return parts::readWriteRequest;
    case 0x0C:
        return parts::readReadResponse;
    case 0x0D:
        return parts::readWriteResponse;
    case 0x0F:
        return parts::readDataNotification;
    case 0x10:
        return parts::readNotificationConfirm;
    case 0x18:
        return parts::readInformationReport;
    case 0xC0:
        return parts::readGetRequest;
    case 0xC1:
        return parts::readSetRequest;
    case 0xC2:
        return parts::readEventNotification;
    case 0xC3:
        return parts::readActionRequest;
    case 0xC4:
        return parts::readGetResponse;
    case 0xC5:
        return parts::readSetResponse;
    case 0xC7:
        return parts::readActionResponse;
    case 0xD8:
        return parts::readException;
    case 0xD9:
        return parts::readAccessRequest;
    case 0xDA:
        return parts::readAccessResponse;
    case 0xDF:
        return parts::readGeneralSigning;
    case 0xE0:
        return parts::readGeneralBlock;
    default:
        return parts::isCiphered(tag) ? parts::readCiphered : nullptr;
    }
}

template <typename T>
Result<Apdu> asApdu(Result<T> part)
{
    if (!part)
        return fail(std::move(part).error());
    return Apdu(*std::move(part));
}

constexpr std::string_view apduNames[] = {
    "AARQ",
    "AARE",
    "RLRQ/RLRE",
    "GET-Request normal",
    "GET-Request next",
    "GET-Response normal",
    "GET-Response with datablock",
    "SET-Request normal",
    "SET-Request with datablock",
    "SET-Response normal",
    "SET-Response datablock",
    "ACTION-Request normal",
    "ACTION-Response normal",
    "exception-response",
    "ConfirmedServiceError",
    "data-notification",
    "ciphered APDU",
    "GET-Request with list",
    "GET-Response with list",
    "SET-Request with list",
    "SET-Request with list and first datablock",
    "SET-Response last datablock with list",
    "SET-Response with list",
    "ACTION-Request next pblock",
    "ACTION-Request with list",
    "ACTION-Request with pblock",
    "ACTION-Response with pblock",
    "ACTION-Response with list",
    "ACTION-Response next pblock",
    "ACCESS-Request",
    "ACCESS-Response",
    "data-notification-confirm",
    "event-notification-request",
    "general-block-transfer",
    "general-signing",
    "ReadRequest",
    "ReadResponse",
    "WriteRequest",
    "WriteResponse",
    "InformationReportRequest",
};
static_assert(std::size(apduNames) == std::variant_size_v<Apdu>);
static_assert(std::is_same_v<std::variant_alternative_t<16, Apdu>, CipheredApdu>);
static_assert(std::is_same_v<std::variant_alternative_t<29, Apdu>, AccessRequest>);
static_assert(
    std::is_same_v<std::variant_alternative_t<std::size(apduNames) - 1, Apdu>, InformationReport>);

} // namespace

Result<Apdu> decodeApdu(BytesView apdu)
{
    if (apdu.empty())
        return fail(ErrorCode::Truncated, "APDU", "no bytes");
    switch (apdu[0]) {
    case 0x60:
        return asApdu(decodeAarq(apdu));
    case 0x61:
        return asApdu(decodeAare(apdu));
    case 0x62:
    case 0x63:
        return asApdu(decodeRelease(apdu));
    case 0x0E:
        return asApdu(decodeConfirmedServiceError(apdu));
    default:
        break;
    }
    const auto read = readerOf(apdu[0]);
    if (read == nullptr)
        return fail(ErrorCode::Malformed, "APDU tag, byte 0",
                    "no APDU has the tag " + toHex(apdu.first(1)), "IEC 62056-5-3");
    ApduReader in(apdu);
    Result<Apdu> decoded = read(in);
    if (!in.ok())
        return fail(within(name(*decoded), in.takeError()));
    if (!in.atEnd())
        return fail(ErrorCode::Malformed, name(*decoded) + ", byte " + std::to_string(in.offset()),
                    std::to_string(in.remaining()) + " bytes after the APDU");
    return decoded;
}

std::string name(const Apdu& apdu)
{
    if (const auto* release = std::get_if<Release>(&apdu))
        return release->response ? "RLRE" : "RLRQ";
    if (const auto* write = std::get_if<WriteRequest>(&apdu); write && !write->confirmed)
        return "UnconfirmedWriteRequest";
    return std::string(apduNames[apdu.index()]);
}

Bytes encode(const Apdu& apdu)
{
    return std::visit([](const auto& one) { return encode(one); }, apdu);
}

} // namespace metersmith::dlms
