// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu.h"

#include "dlms/axdr.h"

namespace metersmith::dlms
{
namespace
{

Result<AttributeReference> readReference(Reader& in)
{
    const auto classId = in.u16("class-id");
    if (!classId)
        return fail(classId.error());
    const auto object = in.take(6, "instance-id");
    if (!object)
        return fail(object.error());
    const auto index = in.u8("attribute-id or method-id");
    if (!index)
        return fail(index.error());
    return AttributeReference{*classId, *Obis::fromBytes(*object),
                              static_cast<std::int8_t>(*index)};
}

Result<std::optional<SelectiveAccess>> readAccess(Reader& in)
{
    const auto present = in.u8("access-selection");
    if (!present)
        return fail(present.error());
    if (*present == 0)
        return std::optional<SelectiveAccess>();
    const auto selector = in.u8("access-selector");
    if (!selector)
        return fail(selector.error());
    auto parameters = decodeData(in);
    if (!parameters)
        return fail(within("access-parameters", parameters.error()));
    return std::optional<SelectiveAccess>(SelectiveAccess{*selector, *std::move(parameters)});
}

Result<Bytes> readRaw(Reader& in)
{
    const auto length = decodeLength(in);
    if (!length)
        return fail(within("raw-data", length.error()));
    const auto raw = in.take(*length, "raw-data");
    if (!raw)
        return fail(raw.error());
    return Bytes(raw->begin(), raw->end());
}

/// Get-Data-Result.
Result<std::variant<Data, DataAccessResult>> readDataResult(Reader& in)
{
    const auto choice = in.u8("result");
    if (!choice)
        return fail(choice.error());
    if (*choice == 0) {
        auto data = decodeData(in);
        if (!data)
            return fail(data.error());
        return std::variant<Data, DataAccessResult>(*std::move(data));
    }
    if (*choice != 1)
        return fail(ErrorCode::Malformed, "result", "expected 0 (data) or 1 (data-access-result)");
    const auto reason = in.u8("data-access-result");
    if (!reason)
        return fail(reason.error());
    return std::variant<Data, DataAccessResult>(static_cast<DataAccessResult>(*reason));
}

struct Head {
    std::uint8_t tag;
    std::uint8_t choice;
    std::uint8_t invoke;
};

Result<Apdu> readGetRequest(Reader& in, Head head)
{
    if (head.choice == 2) {
        const auto block = in.u32("block-number");
        if (!block)
            return fail(block.error());
        return GetRequestNext{head.invoke, *block};
    }
    const auto reference = readReference(in);
    if (!reference)
        return fail(reference.error());
    auto access = readAccess(in);
    if (!access)
        return fail(access.error());
    return GetRequestNormal{head.invoke, *reference, *std::move(access)};
}

Result<Apdu> readGetResponse(Reader& in, Head head)
{
    if (head.choice == 1) {
        auto result = readDataResult(in);
        if (!result)
            return fail(result.error());
        return GetResponseNormal{head.invoke, *std::move(result)};
    }
    const auto last = in.u8("last-block");
    if (!last)
        return fail(last.error());
    const auto block = in.u32("block-number");
    if (!block)
        return fail(block.error());
    const auto choice = in.u8("result");
    if (!choice)
        return fail(choice.error());
    if (*choice == 0) {
        auto raw = readRaw(in);
        if (!raw)
            return fail(raw.error());
        return GetResponseBlock{head.invoke, *last != 0, *block, *std::move(raw)};
    }
    const auto reason = in.u8("data-access-result");
    if (!reason)
        return fail(reason.error());
    return GetResponseBlock{head.invoke, *last != 0, *block,
                            static_cast<DataAccessResult>(*reason)};
}

Result<Apdu> readSetRequest(Reader& in, Head head)
{
    std::optional<AttributeReference> attribute;
    std::optional<SelectiveAccess> access;
    if (head.choice != 3) {
        const auto reference = readReference(in);
        if (!reference)
            return fail(reference.error());
        attribute = *reference;
        auto selection = readAccess(in);
        if (!selection)
            return fail(selection.error());
        access = *std::move(selection);
    }
    if (head.choice == 1) {
        auto value = decodeData(in);
        if (!value)
            return fail(within("value", value.error()));
        return SetRequestNormal{head.invoke, *attribute, std::move(access), *std::move(value)};
    }
    const auto last = in.u8("last-block");
    if (!last)
        return fail(last.error());
    const auto block = in.u32("block-number");
    if (!block)
        return fail(block.error());
    auto raw = readRaw(in);
    if (!raw)
        return fail(raw.error());
    return SetRequestBlock{head.invoke, attribute, std::move(access),
                           *last != 0,  *block,    *std::move(raw)};
}

Result<Apdu> readSetResponse(Reader& in, Head head)
{
    std::optional<DataAccessResult> result;
    if (head.choice != 2) {
        const auto number = in.u8("result");
        if (!number)
            return fail(number.error());
        result = static_cast<DataAccessResult>(*number);
    }
    if (head.choice == 1)
        return SetResponseNormal{head.invoke, *result};
    const auto block = in.u32("block-number");
    if (!block)
        return fail(block.error());
    return SetResponseBlock{head.invoke, result, *block};
}

Result<Apdu> readActionRequest(Reader& in, Head head)
{
    const auto r = readReference(in);
    if (!r)
        return fail(r.error());
    ActionRequestNormal request{head.invoke, {r->classId, r->object, r->attribute}, {}};
    const auto present = in.u8("method-invocation-parameters");
    if (!present)
        return fail(present.error());
    if (*present != 0) {
        auto parameter = decodeData(in);
        if (!parameter)
            return fail(within("method-invocation-parameters", parameter.error()));
        request.parameter = *std::move(parameter);
    }
    return request;
}

Result<Apdu> readActionResponse(Reader& in, Head head)
{
    const auto result = in.u8("action-result");
    if (!result)
        return fail(result.error());
    ActionResponseNormal response{head.invoke, static_cast<ActionResult>(*result), {}};
    const auto present = in.u8("return-parameters");
    if (!present)
        return fail(present.error());
    if (*present != 0) {
        auto returned = readDataResult(in);
        if (!returned)
            return fail(within("return-parameters", returned.error()));
        response.returned = *std::move(returned);
    }
    return response;
}

/// GET, SET and ACTION: tag, choice, invoke-id-and-priority.
Result<Apdu> readService(Reader& in)
{
    const auto bytes = in.take(3, "service");
    if (!bytes)
        return fail(bytes.error());
    const Head head{(*bytes)[0], (*bytes)[1], (*bytes)[2]};
    const auto choices = [&](unsigned highest) {
        return head.choice >= 1 && head.choice <= highest;
    };
    switch (head.tag) {
    case 0xC0:
        if (choices(2))
            return readGetRequest(in, head);
        break;
    case 0xC4:
        if (choices(2))
            return readGetResponse(in, head);
        break;
    case 0xC1:
        if (choices(3))
            return readSetRequest(in, head);
        break;
    case 0xC5:
        if (choices(3))
            return readSetResponse(in, head);
        break;
    case 0xC3:
        if (head.choice == 1)
            return readActionRequest(in, head);
        break;
    default:
        if (head.choice == 1)
            return readActionResponse(in, head);
        break;
    }
    if (head.choice == 0 || head.choice > 6)
        return fail(ErrorCode::Malformed, "service, byte 1",
                    "choice " + std::to_string(head.choice) + " does not exist", "IEC 62056-5-3");
    (void)in.take(in.remaining(), "rest");
    return UnsupportedService{head.tag, head.choice, head.invoke};
}

Result<Apdu> readException(Reader& in)
{
    const auto bytes = in.take(3, "exception-response");
    if (!bytes)
        return fail(bytes.error());
    ExceptionResponse exception{(*bytes)[1], (*bytes)[2], {}};
    if (exception.serviceError == 6) {
        const auto counter = in.u32("invocation-counter");
        if (!counter)
            return fail(counter.error());
        exception.invocationCounter = *counter;
    }
    return exception;
}

Result<Apdu> readNotification(Reader& in)
{
    (void)in.u8("tag");
    const auto invoke = in.u32("long-invoke-id-and-priority");
    if (!invoke)
        return fail(invoke.error());
    auto time = readRaw(in);
    if (!time)
        return fail(within("date-time", time.error()));
    if (!time->empty() && time->size() != 12)
        return fail(ErrorCode::Malformed, "date-time",
                    "expected 0 or 12 bytes, got " + std::to_string(time->size()),
                    "IEC 62056-5-3, Data-Notification");
    auto body = decodeData(in);
    if (!body)
        return fail(within("notification-body", body.error()));
    return DataNotification{*invoke, *std::move(time), *std::move(body)};
}

Result<Apdu> readCiphered(Reader& in)
{
    CipheredApdu apdu;
    apdu.tag = *in.u8("tag");
    if (apdu.tag == 0xDB || apdu.tag == 0xDC) {
        auto title = readRaw(in);
        if (!title)
            return fail(within("system-title", title.error()));
        apdu.systemTitle = *std::move(title);
    }
    const auto length = decodeLength(in);
    if (!length)
        return fail(length.error());
    const auto content = in.take(*length, "ciphered content");
    if (!content)
        return fail(content.error());
    Reader inner(*content, in.offset() - *length);
    const auto control = inner.u8("security-control");
    if (!control)
        return fail(control.error());
    const auto counter = inner.u32("invocation-counter");
    if (!counter)
        return fail(counter.error());
    apdu.securityControl = *control;
    apdu.invocationCounter = *counter;
    apdu.content.assign(inner.rest().begin(), inner.rest().end());
    return apdu;
}

bool isCiphered(std::uint8_t tag)
{
    return tag == 0xDB || tag == 0xDC || tag == 0x21 || tag == 0x28 || (tag >= 0xC8 && tag <= 0xD7);
}

Result<Apdu> readByTag(Reader& in, BytesView apdu)
{
    const auto all = [&] { (void)in.take(apdu.size(), "APDU"); };
    switch (apdu[0]) {
    case 0x60:
        all();
        return decodeAarq(apdu).map([](Aarq a) { return Apdu(std::move(a)); });
    case 0x61:
        all();
        return decodeAare(apdu).map([](Aare a) { return Apdu(std::move(a)); });
    case 0x62:
    case 0x63:
        all();
        return decodeRelease(apdu).map([](Release r) { return Apdu(std::move(r)); });
    case 0xC0:
    case 0xC1:
    case 0xC3:
    case 0xC4:
    case 0xC5:
    case 0xC7:
        return readService(in);
    case 0xD8:
        return readException(in);
    case 0x0E:
        all();
        return decodeConfirmedServiceError(apdu).map(
            [](ConfirmedServiceError e) { return Apdu(e); });
    case 0x0F:
        return readNotification(in);
    default:
        break;
    }
    if (isCiphered(apdu[0]))
        return readCiphered(in);
    return fail(ErrorCode::Malformed, "APDU tag, byte 0",
                "no APDU has the tag " + toHex(apdu.first(1)), "IEC 62056-5-3");
}

constexpr std::string_view apduNames[] = {"AARQ",
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
                                          "service that is not supported"};
static_assert(std::size(apduNames) == std::variant_size_v<Apdu>);

} // namespace

Result<Apdu> decodeApdu(BytesView apdu)
{
    if (apdu.empty())
        return fail(ErrorCode::Truncated, "APDU", "no bytes");
    Reader in(apdu);
    auto decoded = readByTag(in, apdu);
    if (!decoded)
        return decoded;
    auto title = name(*decoded);
    if (!in.atEnd())
        return fail(ErrorCode::Malformed, title + ", byte " + std::to_string(in.offset()),
                    std::to_string(in.remaining()) + " bytes after the APDU");
    return decoded;
}

std::string name(const Apdu& apdu)
{
    if (const auto* release = std::get_if<Release>(&apdu))
        return release->response ? "RLRE" : "RLRQ";
    return std::string(apduNames[apdu.index()]);
}

} // namespace metersmith::dlms
