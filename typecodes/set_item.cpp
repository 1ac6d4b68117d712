// SPDX-License-Identifier: Apache-2.0
#include "typecodes/item_values.h"
#include "typecodes/part_values.h"
#include "typecodes/ratio_link.h"
#include "typecodes/words.h"

namespace metersmith::typecodes
{

namespace
{

/// Removes the settings that a meter of this type number does not have.
void dropInapplicable(MeterConfiguration& configuration, const Family& family)
{
    const CodeView view(configuration, family);
    std::erase_if(configuration.items, [&](const auto& entry) {
        const PartItem* part = family.part(entry.first);
        const Condition* unmet = part ? view.firstUnmet(part->needs) : nullptr;
        return unmet && unmet->path.starts_with('X');
    });
}

Result<> setTypeNumber(MeterConfiguration& configuration, const Family& family,
                       const std::string& text)
{
    if (text.empty()) {
        configuration.typeNumber.clear();
        return {};
    }
    const auto type = parseTypeNumber(text, family);
    if (!type)
        return fail(within("typeNumber", type.error()));
    configuration.typeNumber = type->printed;
    ratio_link::followType(configuration, family);
    dropInapplicable(configuration, family);
    return {};
}

Result<> setComment(MeterConfiguration& configuration, std::string_view text)
{
    if (!isUtf8(text))
        return fail(ErrorCode::Malformed, "comment", "the text is not UTF-8");
    configuration.comment = text;
    return {};
}

Result<> setCode(MeterConfiguration& configuration, const Family& family, const CodeField& field,
                 const std::string& text)
{
    const auto code = checkedCode(field, text);
    if (!code)
        return fail(code.error());
    if (field.id != family.ratioLink.codeField) {
        configuration.items[field.id] = *code;
        return {};
    }
    const auto ratio = checkedRatio(family, *code);
    if (!ratio)
        return fail(within(field.id, ratio.error()));
    ratio_link::setRatio(configuration, family, *ratio);
    return {};
}

Result<> setList(MeterConfiguration& configuration, const Family& family, const DisplayList& list,
                 const std::vector<std::string>& ids)
{
    for (const auto& id : ids) {
        if (family.reading(id))
            continue;
        std::vector<std::string> known;
        for (const auto& reading : family.readings)
            known.push_back(reading.id);
        const auto near = nearest(id, known);
        return fail(ErrorCode::UnknownCode, list.path,
                    inQuotes(id) + " is no reading of " + family.name +
                        (near.empty() ? "; readings are named as on the glass, such as 1.8.0"
                                      : "; did you mean " + orList(near) + "?"));
    }
    configuration.items[list.path] = ids;
    return {};
}

Result<std::vector<std::string>> splitList(const std::string& path, std::string_view text)
{
    std::vector<std::string> ids;
    if (trimmed(text).empty())
        return ids;
    for (std::size_t from = 0; from <= text.size();) {
        const auto comma = std::min(text.find(',', from), text.size());
        ids.push_back(trimmed(text.substr(from, comma - from)));
        if (ids.back().empty())
            return fail(ErrorCode::Malformed, path,
                        "nothing stands between two commas; write readings as 1.8.0,2.8.0");
        from = comma + 1;
    }
    return ids;
}

Result<> setCurrent(MeterConfiguration& configuration, const Family& family, std::string_view path,
                    const std::string& text)
{
    const auto amperes = checkedAmperes(path, text);
    if (!amperes)
        return fail(amperes.error());
    return path == "ct.primary" ? ratio_link::setPrimary(configuration, family, *amperes)
                                : ratio_link::setSecondary(configuration, family, *amperes);
}

void removeItem(MeterConfiguration& configuration, const Family& family, std::string_view path)
{
    configuration.items.erase(std::string(path));
    if (path != "ct.ratio" && path != family.ratioLink.codeField)
        return;
    for (const std::string& linked :
         {std::string("ct.ratio"), std::string("ct.primary"), family.ratioLink.codeField})
        configuration.items.erase(linked);
}

Result<> setPart(MeterConfiguration& configuration, const PartItem& part,
                 const Result<ItemValue>& value)
{
    if (!value)
        return fail(value.error());
    if (std::holds_alternative<std::monostate>(*value))
        configuration.items.erase(part.path);
    else
        configuration.items[part.path] = *value;
    return {};
}

Result<> setChecked(MeterConfiguration& configuration, const Family& family, std::string_view path,
                    std::string_view given)
{
    if (path == "comment")
        return setComment(configuration, given);
    const std::string text = trimmed(given);
    if (path == "typeNumber")
        return setTypeNumber(configuration, family, text);
    const bool hasRatio = family.hasRatio;
    if (hasRatio && (path == "ct.primary" || path == "ct.secondary"))
        return setCurrent(configuration, family, path, text);
    if (const auto* list = family.displayList(path); list && list->path == path) {
        const auto ids = splitList(list->path, text);
        return ids ? setList(configuration, family, *list, *ids) : fail(ids.error());
    }
    if (hasRatio && path == "ct.ratio") {
        const auto ratio = checkedRatio(family, text);
        if (!ratio)
            return fail(ratio.error());
        ratio_link::setRatio(configuration, family, *ratio);
        return {};
    }
    if (const PartItem* part = family.part(path))
        return setPart(configuration, *part, checkedPart(*part, family, text));
    const CodeField* field = path.starts_with("Z") ? family.field(path) : nullptr;
    return field ? setCode(configuration, family, *field, text) : fail(unknownField(family, path));
}

} // namespace

Result<> setItem(MeterConfiguration& configuration, const Family& family, std::string_view path,
                 std::string_view text)
{
    return setChecked(configuration, family, path, text);
}

Result<> setItem(MeterConfiguration& configuration, const Family& family, std::string_view path,
                 const ItemValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        if (path == "typeNumber" || path == "comment")
            return setChecked(configuration, family, path, "");
        for (const auto& known : settablePaths(family)) {
            if (known != path)
                continue;
            removeItem(configuration, family, path);
            return {};
        }
        return fail(unknownField(family, path));
    }
    if (const PartItem* part = family.part(path))
        return setPart(configuration, *part, checkedPart(*part, family, value));
    const auto* ids = std::get_if<std::vector<std::string>>(&value);
    const auto* list = family.displayList(path);
    if (ids && list && list->path == path)
        return setList(configuration, family, *list, *ids);
    return setChecked(configuration, family, path, toText(value));
}

} // namespace metersmith::typecodes
