// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_GET_VIEWS_H
#define METERSMITH_DLMS_GET_VIEWS_H

#include "dlms/apdu/services.h"

namespace metersmith::dlms
{

// GET without allocation: requests and responses are written into a buffer that is kept, and read
// as views of the bytes they came in. What is not a plain GET goes through decodeApdu().

/// A value that borrows the bytes it was read from.
struct DataView {
    DataType type = DataType::NullData;
    /// Integers, enum, bcd and boolean; the 64 bits of a long64-unsigned, and the bits of a float.
    std::int64_t number = 0;
    /// The content of strings, bit-strings, dates and times; the elements of containers.
    BytesView bytes;
    std::size_t count = 0; ///< elements of an array or structure, bits of a bit-string
    BytesView encoded;     ///< the whole value with its tag, for decodeData()

    /// As Data::number(): nothing for what is no number, and above the range of int64.
    std::optional<std::int64_t> toNumber() const;
    /// The value as a tree. Errors: as decodeData().
    Result<Data> toData() const;
};

/// The whole of `bytes` as one value. Arrays, structures and compact arrays are not looked into:
/// `bytes` and `encoded` reach to the end, and what they hold is checked by toData().
/// Errors: Truncated; Malformed (unknown tag, bytes left over).
Result<DataView> viewData(BytesView bytes);

/// get-request-normal (C0 01).
struct GetRequestView {
    std::uint8_t invoke = 0;
    AttributeReference attribute;
    bool selective = false;
    std::uint8_t selector = 0;
    BytesView parameters; ///< of the selective access: a value with its tag
};
/// Errors: Truncated; Malformed; Unsupported for any APDU but get-request-normal.
Result<GetRequestView> decodeGetRequest(BytesView apdu);

/// get-response-normal (C4 01) and -with-datablock (C4 02).
struct GetResponseView {
    std::uint8_t invoke = 0;
    DataAccessResult result = DataAccessResult::Success; ///< `value` or `raw` if Success
    DataView value;                                      ///< get-response-normal
    bool isBlock = false;
    bool last = false;
    std::uint32_t block = 0;
    BytesView raw; ///< of a block
};
/// Errors: Truncated; Malformed; Unsupported for any APDU but these two.
Result<GetResponseView> decodeGetResponse(BytesView apdu);

/// get-request-normal, appended.
void encodeInto(const GetRequestNormal& apdu, Bytes& out);
void encodeGetRequest(std::uint8_t invoke, const AttributeReference& attribute, Bytes& out);
/// get-response-normal with a value, or with the reason for none, appended.
void encodeGetResponse(std::uint8_t invoke, const Data& value, Bytes& out);
void encodeGetResponse(std::uint8_t invoke, DataAccessResult reason, Bytes& out);

} // namespace metersmith::dlms

#endif
