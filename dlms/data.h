// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_DATA_H
#define METERSMITH_DLMS_DATA_H

#include "protocol/bytes.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace metersmith::dlms
{

/// The tags of the Data CHOICE (IEC 62056-5-3 / Blue Book, 4.1.5).
enum class DataType : std::uint8_t {
    NullData = 0,
    Array = 1,
    Structure = 2,
    Boolean = 3,
    BitString = 4,
    DoubleLong = 5,
    DoubleLongUnsigned = 6,
    OctetString = 9,
    VisibleString = 10,
    Utf8String = 12,
    Bcd = 13,
    Integer = 15,
    Long = 16,
    Unsigned = 17,
    LongUnsigned = 18,
    CompactArray = 19,
    Long64 = 20,
    Long64Unsigned = 21,
    Enum = 22,
    Float32 = 23,
    Float64 = 24,
    DateTime = 25,
    Date = 26,
    Time = 27,
    DontCare = 255,
};

/// The type's name as the Blue Book writes it, e.g. "double-long-unsigned".
std::string_view name(DataType type);

/// `bitCount` bits, the first in the top bit of the first byte; unused bits are 0.
struct BitString {
    Bytes bytes;
    std::size_t bitCount = 0;
    friend bool operator==(const BitString&, const BitString&) = default;
};

/// One value of the A-XDR Data CHOICE: a tree of values, copyable and comparable.
/// A compact-array is kept as the array it stands for; its type is then Array.
class Data
{
public:
    Data() = default; ///< null-data

    static Data null() { return {}; }
    static Data dontCare() { return Data(DataType::DontCare); }
    static Data boolean(bool value) { return {DataType::Boolean, std::int64_t{value ? 1 : 0}}; }
    static Data integer8(std::int8_t value) { return {DataType::Integer, std::int64_t{value}}; }
    static Data integer16(std::int16_t value) { return {DataType::Long, std::int64_t{value}}; }
    static Data integer32(std::int32_t value)
    {
        return {DataType::DoubleLong, std::int64_t{value}};
    }
    static Data integer64(std::int64_t value) { return {DataType::Long64, std::int64_t{value}}; }
    static Data unsigned8(std::uint8_t value) { return {DataType::Unsigned, std::int64_t{value}}; }
    static Data unsigned16(std::uint16_t value)
    {
        return {DataType::LongUnsigned, std::int64_t{value}};
    }
    static Data unsigned32(std::uint32_t value)
    {
        return {DataType::DoubleLongUnsigned, std::int64_t{value}};
    }
    static Data unsigned64(std::uint64_t value);
    static Data enumeration(std::uint8_t value) { return {DataType::Enum, std::int64_t{value}}; }
    static Data bcd(std::uint8_t value) { return {DataType::Bcd, std::int64_t{value}}; }
    static Data float32(float value);
    static Data float64(double value);
    static Data octets(Bytes bytes);
    static Data visible(std::string text);
    static Data utf8(std::string text);
    static Data bits(BitString bits);
    static Data dateTime(Bytes twelveBytes); ///< tag 25; dates in attributes are mostly octets()
    static Data date(Bytes fiveBytes);
    static Data time(Bytes fourBytes);
    /// A string of bytes of any of the types above, by its type.
    static Data ofBytes(DataType type, Bytes content) { return {type, std::move(content)}; }
    static Data array(std::vector<Data> elements);
    static Data structure(std::vector<Data> elements);

    DataType type() const { return m_type; }
    bool isNull() const { return m_type == DataType::NullData; }
    bool isContainer() const { return m_type == DataType::Array || m_type == DataType::Structure; }

    /// Any integer type, enum, bcd or boolean as a number; nothing for others, and for
    /// long64-unsigned above the range of int64.
    std::optional<std::int64_t> number() const
    {
        if (const auto* value = std::get_if<std::int64_t>(&m_value))
            return *value;
        const auto* value = std::get_if<std::uint64_t>(&m_value);
        if (value != nullptr && *value <= INT64_MAX)
            return static_cast<std::int64_t>(*value);
        return std::nullopt;
    }
    std::optional<std::uint64_t> unsignedNumber() const;
    std::optional<double> real() const; ///< float32 and float64
    /// visible-string and utf8-string; an octet-string whose bytes are all printable ASCII.
    std::optional<std::string> text() const;
    /// octet-string, visible-string, utf8-string, date-time, date, time; empty for others.
    BytesView bytes() const;
    const BitString* bits() const;             ///< nullptr unless bit-string
    const std::vector<Data>& elements() const; ///< empty unless array or structure

    /// The same demands as Results, for decoders. Errors: TypeUnmatched, naming `where`.
    Result<std::int64_t> toNumber(std::string_view where) const;
    Result<std::string> toText(std::string_view where) const;
    Result<BytesView> toBytes(std::string_view where) const;
    /// Array or structure; `count` (if given) is the exact number of elements. Malformed if not.
    Result<const std::vector<Data>*> toElements(std::string_view where,
                                                std::optional<std::size_t> count = {}) const;

    friend bool operator==(const Data&, const Data&) = default;

private:
    using Value = std::variant<std::monostate, std::int64_t, std::uint64_t, float, double, Bytes,
                               BitString, std::vector<Data>>;
    explicit Data(DataType type)
        : m_type(type)
    {
    }
    template <typename T>
    Data(DataType type, T value)
        : m_type(type)
        , m_value(std::in_place_type<T>, std::move(value))
    {
    }

    DataType m_type = DataType::NullData;
    Value m_value;
};

/// One line of text, e.g. `structure{long-unsigned 5, octet-string 0101010800FF}`.
std::string toString(const Data& data);

/// The notation of the command line's `set` and `action`, which names the type:
/// `null`, `bool:true`, `i8: i16: i32: i64: u8: u16: u32: u64: enum: bcd:` and a number,
/// `f32: f64:` and a number, `octets:` and hex, `visible:` / `utf8:` and the text to the end or to
/// the closing quote `visible:"a, b"`, `bits:0110`, `datetime: date: time:` and hex,
/// `array[ … , … ]`, `struct{ … , … }`.
/// Errors: Malformed (where, what is expected); OutOfRange.
Result<Data> parseNotation(std::string_view text);
std::string toNotation(const Data& data);

} // namespace metersmith::dlms

#endif
