// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/objects/object_editing.h"

#include "dlms/classes/interface_class.h"
#include "dlms/cosem.h"
#include "protocol/quantity.h"

#include <charconv>
#include <limits>

namespace metersmith::services
{

using dlms::Data;
using dlms::DataType;
using dlms::ValueType;
using Editor = ValueEditor::Kind;

namespace
{

struct NumberType {
    DataType type;
    const char* prefix;
    std::int64_t minimum;
    std::int64_t maximum;
};
constexpr NumberType numberTypes[] = {
    {DataType::Integer, "i8", -128, 127},
    {DataType::Long, "i16", -32768, 32767},
    {DataType::DoubleLong, "i32", std::numeric_limits<std::int32_t>::min(),
     std::numeric_limits<std::int32_t>::max()},
    {DataType::Long64, "i64", std::numeric_limits<std::int64_t>::min(),
     std::numeric_limits<std::int64_t>::max()},
    {DataType::Unsigned, "u8", 0, 255},
    {DataType::LongUnsigned, "u16", 0, 65535},
    {DataType::DoubleLongUnsigned, "u32", 0, std::numeric_limits<std::uint32_t>::max()},
    {DataType::Enum, "enum", 0, 255},
};

std::uint16_t classOf(int classId)
{
    return static_cast<std::uint16_t>(classId);
}

std::uint8_t versionOf(int version)
{
    return static_cast<std::uint8_t>(version < 0 || version > 255 ? 0 : version);
}

void offerChoices(ValueEditor& editor, const ValueType& type, DataType data)
{
    editor.kind = Editor::Choice;
    if (data == DataType::Boolean) {
        editor.prefix = "bool";
        editor.choices = {{0, "false"}, {1, "true"}};
        return;
    }
    editor.prefix = "enum";
    for (const auto& [number, word] : type.words)
        editor.choices.emplace_back(number, word);
    if (type.kind == ValueType::Kind::Unit)
        for (int number = 1; number < 256; ++number)
            if (isKnown(static_cast<Unit>(number)))
                editor.choices.emplace_back(number, unitName(static_cast<Unit>(number)));
}

bool offerNumber(ValueEditor& editor, DataType data)
{
    for (const auto& row : numberTypes) {
        if (row.type != data)
            continue;
        editor.kind = Editor::Number;
        editor.prefix = row.prefix;
        editor.minimum = row.minimum;
        editor.maximum = row.maximum;
        return true;
    }
    return false;
}

bool isCharacters(const Data& data)
{
    return data.type() == DataType::VisibleString || data.type() == DataType::Utf8String;
}

ValueEditor editorFor(const ValueType& type, const Data& now)
{
    ValueEditor editor;
    editor.expected = dlms::describe(type);
    const Data value = now.isNull() ? dlms::emptyValue(type) : now;
    editor.start = dlms::toNotation(value);
    const bool time = type.kind == ValueType::Kind::DateTime && value.bytes().size() == 12;
    const bool hasWords = !type.words.empty() || type.kind == ValueType::Kind::Unit;
    if (value.type() == DataType::Boolean || (value.type() == DataType::Enum && hasWords)) {
        offerChoices(editor, type, value.type());
        editor.start = std::to_string(value.number().value_or(0));
    } else if (offerNumber(editor, value.type())) {
        editor.start = std::to_string(value.number().value_or(0));
    } else if (isCharacters(value)) {
        editor.kind = Editor::Text;
        editor.prefix = value.type() == DataType::VisibleString ? "visible" : "utf8";
        editor.start = value.text().value_or(std::string());
    } else if (time) {
        // A rule such as "last Sunday in March" is more than the text of a date can hold.
        const auto read = dlms::CosemDateTime::fromBytes(value.bytes());
        if (read && (read->year != 0xFFFF || read->dayOfWeek == 0xFF) &&
            (read->dayOfMonth <= 31 || read->dayOfMonth == 0xFF)) {
            editor.kind = Editor::DateTime;
            editor.prefix = value.type() == DataType::DateTime ? "datetime" : "octets";
            editor.start = read->toString().substr(0, read->toString().find(' ') + 9);
        }
    }
    return editor;
}

Data parsedOrNull(const std::string& notation)
{
    if (notation.empty())
        return {};
    auto data = dlms::parseNotation(notation);
    return data ? *std::move(data) : Data();
}

/// The next number of a date or time, or nothing for "*". Leaves `text` after the separator.
Result<std::optional<unsigned>> takePart(std::string_view& text, std::string_view separators)
{
    const auto end = std::min(text.find_first_of(separators), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!word.empty() && word.find_first_not_of('*') == std::string_view::npos)
        return std::optional<unsigned>();
    unsigned number = 0;
    const auto [stop, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (fault != std::errc() || stop != word.data() + word.size())
        return fail(ErrorCode::Malformed, "date-time",
                    "expected \"2026-11-21 03:20:00\", with * for what is left open");
    return std::optional<unsigned>(number);
}

} // namespace

ValueEditor attributeEditor(int classId, int version, int attribute, const std::string& notation)
{
    return editorFor(dlms::attributeType(classOf(classId), versionOf(version), attribute),
                     parsedOrNull(notation));
}

ValueEditor methodEditor(int classId, int version, int method)
{
    const auto& type = dlms::methodType(classOf(classId), versionOf(version), method);
    ValueEditor editor = editorFor(type, {});
    // By the standard, integer(0) is the parameter of methods that need none.
    const auto* row = dlms::nearestInterfaceClass(classOf(classId), versionOf(version));
    const auto* def = row ? row->method(method) : nullptr;
    if (def && def->type == "i8") {
        editor.kind = Editor::Nothing;
        editor.start = "i8:0";
    }
    return editor;
}

Result<std::string> toNotation(const ValueEditor& editor, const std::string& entered)
{
    std::string notation;
    switch (editor.kind) {
    case Editor::Notation:
        notation = entered;
        break;
    case Editor::Nothing:
        return editor.start;
    case Editor::Choice:
        notation = editor.prefix + ":" +
                   (editor.prefix == "bool" ? (entered == "0" ? "false" : "true") : entered);
        break;
    case Editor::Number:
        notation = editor.prefix + ":" + entered;
        break;
    case Editor::Text:
        return dlms::toNotation(editor.prefix == "visible" ? Data::visible(entered)
                                                           : Data::utf8(entered));
    case Editor::DateTime: {
        const auto bytes = dateTimeBytes(entered);
        if (!bytes)
            return fail(bytes.error());
        notation = editor.prefix + ":" + toHex(*bytes);
        break;
    }
    }
    const auto data = dlms::parseNotation(notation);
    if (!data)
        return fail(data.error());
    return dlms::toNotation(*data);
}

Result<> checkAttribute(int classId, int version, int attribute, const std::string& notation)
{
    const auto data = dlms::parseNotation(notation);
    if (!data)
        return fail(data.error());
    return dlms::checkType(
        *data, dlms::attributeType(classOf(classId), versionOf(version), attribute), "value");
}

Result<> checkParameter(int classId, int version, int method, const std::string& notation)
{
    const auto data = dlms::parseNotation(notation);
    if (!data)
        return fail(data.error());
    return dlms::checkType(*data, dlms::methodType(classOf(classId), versionOf(version), method),
                           "parameter");
}

Result<Bytes> dateTimeBytes(const std::string& text)
{
    std::string_view rest(text);
    dlms::CosemDateTime time;
    std::optional<unsigned> parts[6];
    for (std::size_t i = 0; i < 6; ++i) {
        if (i == 5 && rest.empty()) { // seconds may be left away
            parts[5] = 0;
            break;
        }
        const auto part = takePart(rest, i < 2 ? "-" : i == 2 ? " T" : ":");
        if (!part)
            return fail(part.error());
        parts[i] = *part;
    }
    if (!rest.empty())
        return fail(ErrorCode::Malformed, "date-time",
                    "\"" + std::string(rest.substr(0, 20)) + "\" stands after the seconds");
    time.year = static_cast<std::uint16_t>(parts[0].value_or(0xFFFF));
    time.month = static_cast<std::uint8_t>(parts[1].value_or(0xFF));
    time.dayOfMonth = static_cast<std::uint8_t>(parts[2].value_or(0xFF));
    time.hour = static_cast<std::uint8_t>(parts[3].value_or(0xFF));
    time.minute = static_cast<std::uint8_t>(parts[4].value_or(0xFF));
    time.second = static_cast<std::uint8_t>(parts[5].value_or(0xFF));
    for (std::size_t i = 1; i < 6; ++i)
        if (parts[i].value_or(0) > 0xFE)
            return fail(ErrorCode::Malformed, "date-time", "a part is out of its range");
    time.hundredths = time.second == 0xFF ? std::uint8_t{0xFF} : std::uint8_t{0};
    const auto bytes = time.toBytes();
    if (const auto checked = dlms::CosemDateTime::fromBytes(bytes); !checked)
        return fail(checked.error());
    return bytes;
}

std::string attributeName(int classId, int version, int attribute)
{
    return dlms::attributeName(classOf(classId), versionOf(version), attribute);
}

std::string methodName(int classId, int version, int method)
{
    return dlms::methodName(classOf(classId), versionOf(version), method);
}

std::string className(int classId)
{
    return dlms::className(classOf(classId));
}

bool holdsSecret(int classId, int attribute)
{
    return dlms::holdsSecret(classOf(classId), attribute);
}

} // namespace metersmith::services
