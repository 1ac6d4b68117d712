// SPDX-License-Identifier: Apache-2.0
#include "dlms/cosem.h"

#include "dlms/reasons.h"
#include "protocol/reader.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace metersmith::dlms
{
namespace
{

ErrorCode codeOf(int result)
{
    switch (static_cast<DataAccessResult>(result)) {
    case DataAccessResult::HardwareFault:
    case DataAccessResult::TemporaryFailure:
        return ErrorCode::TemporaryFailure;
    case DataAccessResult::ReadWriteDenied:
    case DataAccessResult::ScopeOfAccessViolated:
        return ErrorCode::AccessDenied;
    case DataAccessResult::ObjectUndefined:
    case DataAccessResult::ObjectClassInconsistent:
        return ErrorCode::ObjectUndefined;
    case DataAccessResult::ObjectUnavailable:
        return ErrorCode::ObjectUnavailable;
    case DataAccessResult::TypeUnmatched:
        return ErrorCode::TypeUnmatched;
    default:
        return ErrorCode::ValueRefused;
    }
}

bool inRange(std::uint8_t value, std::uint8_t low, std::uint8_t high)
{
    return value == 0xFF || (value >= low && value <= high);
}

template <typename Number>
bool readNumber(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

std::string printed(unsigned value, unsigned unspecified, const char* format)
{
    if (value == unspecified)
        return "*";
    char text[16];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

} // namespace

std::string toString(const AttributeReference& r)
{
    return std::to_string(r.classId) + ":" + r.object.toString() + ":" +
           std::to_string(r.attribute);
}

std::string toString(const MethodReference& r)
{
    return std::to_string(r.classId) + ":" + r.object.toString() + ":" + std::to_string(r.method);
}

Result<AttributeReference> parseAttributeReference(std::string_view text)
{
    const auto first = text.find(':');
    const auto last = text.rfind(':');
    AttributeReference reference;
    int attribute = 0;
    const std::string where = "reference \"" + std::string(text.substr(0, 60)) + "\"";
    if (first == std::string_view::npos || first == last ||
        !readNumber(text.substr(0, first), reference.classId) ||
        !readNumber(text.substr(last + 1), attribute) || attribute < -128 || attribute > 127)
        return fail(ErrorCode::Malformed, where,
                    "expected CLASS:OBIS:INDEX, for example 3:1.1.1.8.0.255:2");
    const auto object = Obis::parse(text.substr(first + 1, last - first - 1));
    if (!object)
        return fail(within(where, object.error()));
    reference.object = *object;
    reference.attribute = static_cast<std::int8_t>(attribute);
    return reference;
}

std::string_view name(DataAccessResult result)
{
    switch (result) {
    case DataAccessResult::Success:
        return "success";
    case DataAccessResult::HardwareFault:
        return "hardware-fault";
    case DataAccessResult::TemporaryFailure:
        return "temporary-failure";
    case DataAccessResult::ReadWriteDenied:
        return "read-write-denied";
    case DataAccessResult::ObjectUndefined:
        return "object-undefined";
    case DataAccessResult::ObjectClassInconsistent:
        return "object-class-inconsistent";
    case DataAccessResult::ObjectUnavailable:
        return "object-unavailable";
    case DataAccessResult::TypeUnmatched:
        return "type-unmatched";
    case DataAccessResult::ScopeOfAccessViolated:
        return "scope-of-access-violated";
    case DataAccessResult::DataBlockUnavailable:
        return "data-block-unavailable";
    case DataAccessResult::LongGetAborted:
        return "long-get-aborted";
    case DataAccessResult::NoLongGetInProgress:
        return "no-long-get-in-progress";
    case DataAccessResult::LongSetAborted:
        return "long-set-aborted";
    case DataAccessResult::NoLongSetInProgress:
        return "no-long-set-in-progress";
    case DataAccessResult::DataBlockNumberInvalid:
        return "data-block-number-invalid";
    case DataAccessResult::OtherReason:
        return "other-reason";
    }
    return "unknown";
}

std::string_view name(ActionResult result)
{
    switch (result) {
    case ActionResult::LongActionAborted:
        return "long-action-aborted";
    case ActionResult::NoLongActionInProgress:
        return "no-long-action-in-progress";
    default:
        break;
    }
    const auto number = static_cast<std::uint8_t>(result);
    return number >= 15 && number < 250 ? "unknown" : name(static_cast<DataAccessResult>(number));
}

Error toError(DataAccessResult result, std::string_view where)
{
    const int number = static_cast<int>(result);
    return {codeOf(number), std::string(where),
            "the meter answered " + std::string(name(result)) + " (" + std::to_string(number) + ")",
            "IEC 62056-5-3, Data-Access-Result", reasonOf(result)};
}

Error toError(ActionResult result, std::string_view where)
{
    const int number = static_cast<int>(result);
    return {codeOf(number), std::string(where),
            "the meter answered " + std::string(name(result)) + " (" + std::to_string(number) + ")",
            "IEC 62056-5-3, Action-Result", reasonOf(result)};
}

Result<CosemDateTime> CosemDateTime::fromBytes(BytesView bytes)
{
    if (bytes.size() != 12)
        return fail(ErrorCode::Malformed, "date-time",
                    "expected 12 bytes, got " + std::to_string(bytes.size()), "Blue Book, 4.1.6.1");
    CosemDateTime t;
    t.year = static_cast<std::uint16_t>(bytes[0] << 8U | bytes[1]);
    t.month = bytes[2];
    t.dayOfMonth = bytes[3];
    t.dayOfWeek = bytes[4];
    t.hour = bytes[5];
    t.minute = bytes[6];
    t.second = bytes[7];
    t.hundredths = bytes[8];
    t.deviation = static_cast<std::int16_t>(bytes[9] << 8U | bytes[10]);
    t.status = bytes[11];
    const bool month = inRange(t.month, 1, 12) || t.month == 0xFD || t.month == 0xFE;
    const bool day = inRange(t.dayOfMonth, 1, 31) || t.dayOfMonth >= 0xE0; // from the month's end
    const bool deviation = t.deviation == -0x8000 || (t.deviation >= -840 && t.deviation <= 840);
    if (!month || !day || !inRange(t.dayOfWeek, 1, 7) || !inRange(t.hour, 0, 23) ||
        !inRange(t.minute, 0, 59) || !inRange(t.second, 0, 59) || !inRange(t.hundredths, 0, 99) ||
        !deviation)
        return fail(ErrorCode::Malformed, "date-time",
                    "a field is out of its range: " + toHex(bytes), "Blue Book, 4.1.6.1");
    return t;
}

Bytes CosemDateTime::toBytes() const
{
    Bytes bytes;
    bytes.reserve(12);
    appendU16(bytes, year);
    for (const auto field : {month, dayOfMonth, dayOfWeek, hour, minute, second, hundredths})
        bytes.push_back(field);
    appendU16(bytes, static_cast<std::uint16_t>(deviation));
    bytes.push_back(status);
    return bytes;
}

std::string CosemDateTime::toString() const
{
    std::string text = printed(year, 0xFFFF, "%04u") + '-' + printed(month, 0xFF, "%02u") + '-' +
                       printed(dayOfMonth, 0xFF, "%02u") + ' ' + printed(hour, 0xFF, "%02u") + ':' +
                       printed(minute, 0xFF, "%02u") + ':' + printed(second, 0xFF, "%02u");
    if (deviation != -0x8000) {
        const int offset = -deviation;
        char zone[16];
        std::snprintf(zone, sizeof zone, " %c%02d:%02d", offset < 0 ? '-' : '+',
                      std::abs(offset) / 60, std::abs(offset) % 60);
        text += zone;
    }
    if (status != 0xFF && (status & 0x80U) != 0)
        text += " DST";
    return text;
}

} // namespace metersmith::dlms
