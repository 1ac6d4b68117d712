// SPDX-License-Identifier: Apache-2.0
#include "dlms/get_views.h"

#include "dlms/apdu/services_put.h"
#include "dlms/axdr_reader.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t requestSize = 13; // get-request-normal without selective access

[[gnu::cold]] tl::unexpected<Error> tooShort(std::string_view what, std::size_t size)
{
    return fail(ErrorCode::Truncated, std::string(what),
                "ends after " + std::to_string(size) + " bytes", "IEC 62056-5-3");
}

[[gnu::cold]] tl::unexpected<Error> malformed(std::string_view what, std::string detail)
{
    return fail(ErrorCode::Malformed, std::string(what), std::move(detail), "IEC 62056-5-3");
}

[[gnu::cold]] tl::unexpected<Error> notThis(std::string_view what)
{
    return fail(ErrorCode::Unsupported, std::string(what), "another APDU", "IEC 62056-5-3");
}

AttributeReference referenceAt(const std::uint8_t* at)
{
    AttributeReference reference;
    reference.classId = static_cast<std::uint16_t>(at[0] << 8U | at[1]);
    std::copy_n(at + 2, 6, reference.object.groups.begin());
    reference.attribute = static_cast<std::int8_t>(at[8]);
    return reference;
}

bool isSigned(DataType type)
{
    return type == DataType::Integer || type == DataType::Long || type == DataType::DoubleLong;
}

/// A value whose length is written in front of it: strings, bit-strings, containers.
Result<DataView> viewLong(BytesView bytes, axdr::Shape shape)
{
    DataView view{static_cast<DataType>(bytes[0]), 0, {}, 0, bytes};
    if (shape == axdr::Shape::Compact) {
        view.bytes = bytes.subspan(1);
        return view;
    }
    Reader in(bytes.subspan(1), 1);
    const auto length = decodeLength(in);
    if (!length) [[unlikely]]
        return fail(within(name(view.type), length.error()));
    view.bytes = in.rest();
    std::size_t expected = *length;
    if (shape == axdr::Shape::Bits) {
        view.count = *length;
        expected = *length / 8 + (*length % 8 != 0 ? 1 : 0);
    } else if (shape == axdr::Shape::Container) {
        view.count = *length;
        if (*length > view.bytes.size()) [[unlikely]]
            return tooShort(name(view.type), bytes.size());
        return view;
    }
    if (view.bytes.size() < expected) [[unlikely]]
        return tooShort(name(view.type), bytes.size());
    if (view.bytes.size() > expected) [[unlikely]]
        return malformed(name(view.type), "bytes after the value");
    return view;
}

} // namespace

std::optional<std::int64_t> DataView::toNumber() const
{
    const auto layout = axdr::layoutOf(static_cast<std::uint8_t>(type));
    if (layout.shape != axdr::Shape::Fixed || type == DataType::Float32 ||
        type == DataType::Float64 || type >= DataType::DateTime ||
        (type == DataType::Long64Unsigned && number < 0))
        return std::nullopt;
    return number;
}

Result<Data> DataView::toData() const
{
    return decodeData(encoded);
}

Result<DataView> viewData(BytesView bytes)
{
    if (bytes.empty()) [[unlikely]]
        return tooShort("data", 0);
    const auto layout = axdr::layoutOf(bytes[0]);
    if (layout.shape == axdr::Shape::Fixed || layout.shape == axdr::Shape::Empty) [[likely]] {
        const std::size_t size = layout.size;
        if (bytes.size() != size + 1) [[unlikely]] {
            if (bytes.size() <= size)
                return tooShort("data", bytes.size());
            return malformed("data", "bytes after the value");
        }
        DataView view{static_cast<DataType>(bytes[0]), 0, bytes.subspan(1), 0, bytes};
        if (size <= 8) {
            auto raw = axdr::bigEndian(view.bytes.data(), size);
            if (isSigned(view.type)) {
                const auto shift = static_cast<unsigned>(64 - 8 * size);
                view.number = static_cast<std::int64_t>(raw << shift) >> shift;
            } else {
                view.number = static_cast<std::int64_t>(raw);
                if (view.type == DataType::Boolean)
                    view.number = raw != 0 ? 1 : 0;
            }
        }
        return view;
    }
    if (layout.shape == axdr::Shape::Unknown) [[unlikely]]
        return malformed("tag, byte 0", "no data type has the tag " + std::to_string(bytes[0]));
    return viewLong(bytes, layout.shape);
}

Result<GetRequestView> decodeGetRequest(BytesView apdu)
{
    if (apdu.size() < 2 || apdu[0] != 0xC0 || apdu[1] != 0x01) [[unlikely]]
        return notThis("GET-Request normal");
    if (apdu.size() < requestSize) [[unlikely]]
        return tooShort("GET-Request normal", apdu.size());
    GetRequestView view{apdu[2], referenceAt(apdu.data() + 3), apdu[12] != 0, 0, {}};
    if (view.selective) {
        if (apdu.size() < requestSize + 2) [[unlikely]]
            return tooShort("GET-Request normal/access-selection", apdu.size());
        view.selector = apdu[requestSize];
        view.parameters = apdu.subspan(requestSize + 1);
    } else if (apdu.size() != requestSize) [[unlikely]] {
        return malformed("GET-Request normal", "bytes after the APDU");
    }
    return view;
}

Result<GetResponseView> decodeGetResponse(BytesView apdu)
{
    if (apdu.size() < 2 || apdu[0] != 0xC4 || apdu[1] == 0 || apdu[1] > 2) [[unlikely]]
        return notThis("GET-Response");
    GetResponseView view;
    view.isBlock = apdu[1] == 2;
    const std::size_t head = view.isBlock ? 9 : 4; // up to and with the result's CHOICE
    if (apdu.size() <= head) [[unlikely]]
        return tooShort("GET-Response", apdu.size());
    view.invoke = apdu[2];
    if (view.isBlock) {
        view.last = apdu[3] != 0;
        view.block = static_cast<std::uint32_t>(axdr::bigEndian(apdu.data() + 4, 4));
    }
    const auto content = apdu.subspan(head);
    const auto choice = apdu[head - 1];
    if (choice == 1) {
        view.result = static_cast<DataAccessResult>(content[0]);
        if (content.size() != 1) [[unlikely]]
            return malformed("GET-Response", "bytes after the APDU");
        return view;
    }
    if (choice != 0) [[unlikely]]
        return malformed("GET-Response/result",
                         "choice " + std::to_string(choice) + " does not exist, expected 0 or 1");
    if (!view.isBlock) {
        auto value = viewData(content);
        if (!value) [[unlikely]]
            return fail(within("GET-Response/data", std::move(value).error()));
        view.value = *value;
        return view;
    }
    Reader in(content, head);
    const auto length = decodeLength(in);
    if (!length || *length > in.remaining()) [[unlikely]]
        return length ? tooShort("GET-Response/raw-data", apdu.size())
                      : fail(within("GET-Response/raw-data", length.error()));
    if (*length < in.remaining()) [[unlikely]]
        return malformed("GET-Response", "bytes after the APDU");
    view.raw = in.rest();
    return view;
}

void encodeGetRequest(std::uint8_t invoke, const AttributeReference& attribute, Bytes& out)
{
    const auto& o = attribute.object.groups;
    const std::uint8_t apdu[requestSize] = {0xC0,
                                            0x01,
                                            invoke,
                                            static_cast<std::uint8_t>(attribute.classId >> 8U),
                                            static_cast<std::uint8_t>(attribute.classId),
                                            o[0],
                                            o[1],
                                            o[2],
                                            o[3],
                                            o[4],
                                            o[5],
                                            static_cast<std::uint8_t>(attribute.attribute),
                                            0x00};
    append(out, apdu);
}

void encodeInto(const GetRequestNormal& apdu, Bytes& out)
{
    encodeGetRequest(apdu.invoke, apdu.attribute, out);
    if (apdu.access) {
        out.back() = 0x01;
        put::selection(*apdu.access, out);
    }
}

void encodeGetResponse(std::uint8_t invoke, const Data& value, Bytes& out)
{
    const std::uint8_t head[] = {0xC4, 0x01, invoke, 0x00};
    append(out, head);
    encodeData(value, out);
}

void encodeGetResponse(std::uint8_t invoke, DataAccessResult reason, Bytes& out)
{
    const std::uint8_t apdu[] = {0xC4, 0x01, invoke, 0x01, static_cast<std::uint8_t>(reason)};
    append(out, apdu);
}

} // namespace metersmith::dlms
