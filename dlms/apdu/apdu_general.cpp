// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu_parts.h"

#include <algorithm>

namespace metersmith::dlms::parts
{
namespace
{

/// date-time of ACCESS and notifications: an OCTET STRING of 0 or 12 bytes. Some meters write the
/// tag of an octet-string in front of it (09 0C …), which is passed over: no length is 9.
Bytes readDateTime(ApduReader& in)
{
    const auto next = in.reader().rest();
    if (next.size() >= 2 && next[0] == 0x09 && next[1] == 0x0C)
        (void)in.u8("date-time");
    auto time = in.octets("date-time");
    if (in.ok() && !time.empty() && time.size() != 12)
        in.refuse(ErrorCode::Malformed, "date-time",
                  "expected 0 or 12 bytes, got " + std::to_string(time.size()),
                  "IEC 62056-5-3, Data-Notification");
    return time;
}

AccessOperation readSpecification(ApduReader& in)
{
    using Kind = AccessOperation::Kind;
    AccessOperation operation;
    operation.kind = static_cast<Kind>(in.choice(1, 5, "access-request-specification"));
    operation.target = in.attribute();
    if (operation.kind == Kind::GetSelected || operation.kind == Kind::SetSelected)
        operation.access = in.selection();
    return operation;
}

std::vector<AccessOperation> readSpecifications(ApduReader& in)
{
    std::vector<AccessOperation> list;
    const auto number = in.count(10, "access-request-specification");
    list.reserve(std::min<std::size_t>(number, 1024));
    for (std::size_t i = 0; i < number && in.ok(); ++i)
        list.push_back(readSpecification(in));
    return list;
}

void refuseUnequal(ApduReader& in, std::size_t specifications, std::size_t data)
{
    if (in.ok() && specifications != data)
        in.refuse(ErrorCode::Malformed, "list-of-data",
                  std::to_string(data) + " data for " + std::to_string(specifications) +
                      " operations",
                  "IEC 62056-5-3, ACCESS");
}

} // namespace

Apdu readException(ApduReader& in)
{
    (void)in.u8("tag");
    ExceptionResponse exception;
    exception.stateError = in.u8("state-error");
    exception.serviceError = in.u8("service-error");
    if (exception.serviceError == 6 && in.ok())
        exception.invocationCounter = in.u32("invocation-counter");
    return exception;
}

Apdu readDataNotification(ApduReader& in)
{
    (void)in.u8("tag");
    DataNotification notification;
    notification.longInvoke = in.u32("long-invoke-id-and-priority");
    notification.dateTime = readDateTime(in);
    notification.body = in.data("notification-body");
    return notification;
}

Apdu readNotificationConfirm(ApduReader& in)
{
    (void)in.u8("tag");
    const auto invoke = in.u32("long-invoke-id-and-priority");
    return DataNotificationConfirm{invoke, readDateTime(in)};
}

Apdu readEventNotification(ApduReader& in)
{
    (void)in.u8("tag");
    EventNotification event;
    if (in.flag("time"))
        event.time = in.octets("time");
    event.attribute = in.attribute();
    event.value = in.data("attribute-value");
    return event;
}

Apdu readAccessRequest(ApduReader& in)
{
    (void)in.u8("tag");
    AccessRequest request;
    request.longInvoke = in.u32("long-invoke-id-and-priority");
    request.dateTime = readDateTime(in);
    request.operations = readSpecifications(in);
    auto data = in.dataList("access-request-list-of-data");
    refuseUnequal(in, request.operations.size(), data.size());
    for (std::size_t i = 0; i < data.size() && in.ok(); ++i)
        request.operations[i].data = std::move(data[i]);
    return request;
}

Apdu readAccessResponse(ApduReader& in)
{
    (void)in.u8("tag");
    AccessResponse response;
    response.longInvoke = in.u32("long-invoke-id-and-priority");
    response.dateTime = readDateTime(in);
    if (in.flag("access-request-specification"))
        response.request = readSpecifications(in);
    auto data = in.dataList("access-response-list-of-data");
    const auto number = in.count(2, "access-response-specification");
    refuseUnequal(in, number, data.size());
    for (std::size_t i = 0; i < number && in.ok(); ++i) {
        const auto kind = in.choice(1, 3, "access-response-specification");
        response.outcomes.push_back(
            {static_cast<AccessOperation::Kind>(kind), in.u8("result"), std::move(data[i])});
    }
    return response;
}

Apdu readGeneralBlock(ApduReader& in)
{
    (void)in.u8("tag");
    GeneralBlock block;
    const auto control = in.u8("block-control");
    block.last = (control & 0x80U) != 0;
    block.streaming = (control & 0x40U) != 0;
    block.window = control & 0x3FU;
    block.block = in.u16("block-number");
    block.acknowledged = in.u16("block-number-ack");
    block.raw = in.octets("block-data");
    return block;
}

Apdu readGeneralSigning(ApduReader& in)
{
    (void)in.u8("tag");
    GeneralSigning apdu;
    apdu.transactionId = in.octets("transaction-id");
    apdu.originator = in.octets("originator-system-title");
    apdu.recipient = in.octets("recipient-system-title");
    apdu.dateTime = in.octets("date-time");
    apdu.otherInformation = in.octets("other-information");
    apdu.content = in.octets("content");
    apdu.signature = in.octets("signature");
    return apdu;
}

Apdu readCiphered(ApduReader& in)
{
    CipheredApdu apdu;
    apdu.tag = in.u8("tag");
    if (apdu.tag == 0xDD) {
        GeneralCipheringHeader header;
        header.transactionId = in.octets("transaction-id");
        apdu.systemTitle = in.octets("originator-system-title");
        header.recipient = in.octets("recipient-system-title");
        header.dateTime = in.octets("date-time");
        header.otherInformation = in.octets("other-information");
        if (in.flag("key-info")) {
            KeyInformation key;
            key.kind = static_cast<KeyInformation::Kind>(in.choice(0, 2, "key-info"));
            if (key.kind == KeyInformation::Kind::Agreed)
                key.parameters = in.octets("key-parameters");
            else
                key.parameters = {in.u8("key-id")};
            if (key.kind != KeyInformation::Kind::Identified)
                key.cipheredData = in.octets("key-ciphered-data");
            header.key = std::move(key);
        }
        apdu.general = std::move(header);
    } else if (apdu.tag == 0xDB || apdu.tag == 0xDC) {
        apdu.systemTitle = in.octets("system-title");
    }
    const auto content = in.octetsView("ciphered content");
    if (!in.ok())
        return apdu;
    if (content.size() < 5) {
        in.refuse(ErrorCode::Truncated, "ciphered content",
                  "security control and invocation counter need 5 bytes, got " +
                      std::to_string(content.size()),
                  "Green Book, 9.2.7.2.4");
        return apdu;
    }
    apdu.securityControl = content[0];
    for (const auto octet : content.subspan(1, 4))
        apdu.invocationCounter = apdu.invocationCounter << 8U | octet;
    apdu.content.assign(content.begin() + 5, content.end());
    return apdu;
}

bool isCiphered(std::uint8_t tag)
{
    // glo- and ded-: the plain service's tag and 0x20 or 0x40 (short names), or 8 and 16 above it.
    constexpr std::uint8_t tags[] = {0x21, 0x25, 0x26, 0x28, 0x2C, 0x2D, 0x2E, 0x36, 0x38,
                                     0x41, 0x45, 0x46, 0x48, 0x4C, 0x4D, 0x4E, 0x56, 0x58,
                                     0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCF, 0xD0, 0xD1,
                                     0xD2, 0xD3, 0xD4, 0xD5, 0xD7, 0xDB, 0xDC, 0xDD};
    return std::find(std::begin(tags), std::end(tags), tag) != std::end(tags);
}

} // namespace metersmith::dlms::parts
