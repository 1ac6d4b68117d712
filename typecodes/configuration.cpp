// SPDX-License-Identifier: Apache-2.0
#include "typecodes/configuration.h"
#include "typecodes/ratio_link.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

bool hasEnergyType(const DisplayReading& reading, const std::string& energyType)
{
    return reading.energyTypes.empty() ||
           std::find(reading.energyTypes.begin(), reading.energyTypes.end(), energyType) !=
               reading.energyTypes.end();
}

std::vector<std::string> defaultReadings(const Family& family, const DisplayList& list,
                                         const std::string& energyType)
{
    std::vector<std::string> ids;
    for (const auto& id : list.defaults)
        if (const auto* reading = family.reading(id);
            reading && hasEnergyType(*reading, energyType))
            ids.push_back(id);
    return ids;
}

std::string listInWords(const Family& family, const std::vector<std::string>& ids)
{
    if (ids.empty())
        return "no readings";
    std::string words;
    for (const auto& id : ids) {
        const DisplayReading* reading = family.reading(id);
        words += (words.empty() ? "" : "; ") + (reading ? reading->meaning : id);
    }
    return words;
}

} // namespace

std::string toText(const ItemValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    std::string joined;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        for (const auto& entry : *list)
            joined += (joined.empty() ? "" : ",") + entry;
    return joined;
}

const ItemValue* MeterConfiguration::find(std::string_view path) const
{
    const auto found = items.find(std::string(path));
    return found == items.end() ? nullptr : &found->second;
}

std::int64_t MeterConfiguration::number(std::string_view path, std::int64_t otherwise) const
{
    const ItemValue* value = find(path);
    const auto* number = value ? std::get_if<std::int64_t>(value) : nullptr;
    return number ? *number : otherwise;
}

std::string MeterConfiguration::text(std::string_view path) const
{
    if (path == "typeNumber")
        return typeNumber;
    if (path == "comment")
        return comment;
    const ItemValue* value = find(path);
    return value ? toText(*value) : std::string();
}

std::vector<std::string> MeterConfiguration::list(std::string_view path) const
{
    const ItemValue* value = find(path);
    const auto* list = value ? std::get_if<std::vector<std::string>>(value) : nullptr;
    return list ? *list : std::vector<std::string>();
}

Result<MeterConfiguration> defaultConfiguration(const Family& family, std::string_view typeNumber)
{
    const auto type =
        parseTypeNumber(typeNumber.empty() ? family.defaultTypeNumber : typeNumber, family);
    if (!type)
        return fail(type.error());
    MeterConfiguration made;
    made.family = family.id;
    made.typeNumber = type->printed;
    for (const auto& field : family.zCodes)
        if (const CodeValue* value = field.defaultValue())
            made.items[field.id] = value->code;
    if (family.item("ct.ratio"))
        ratio_link::setRatio(made, family, family.ratioMinimum);
    const std::string energyType = type->code("X9");
    for (const auto& list : family.displayLists)
        made.items[list.path] = defaultReadings(family, list, energyType);
    return made;
}

std::vector<Difference> compare(const MeterConfiguration& a, const MeterConfiguration& b,
                                const Family& family)
{
    const auto valueOf = [](const MeterConfiguration& configuration, const std::string& path) {
        if (path == "typeNumber")
            return configuration.typeNumber.empty() ? ItemValue() : configuration.typeNumber;
        const ItemValue* value = configuration.find(path);
        return value ? *value : ItemValue();
    };
    std::vector<Difference> differences;
    for (const auto& item : family.items) {
        Difference difference{item.path, valueOf(a, item.path), valueOf(b, item.path)};
        if (difference.a != difference.b)
            differences.push_back(std::move(difference));
    }
    return differences;
}

std::string itemName(const Family& family, std::string_view path)
{
    if (const auto* item = family.item(path))
        return item->name;
    if (const auto* field = family.field(path))
        return field->name;
    if (path == "ct.primary")
        return "CT primary current";
    if (path == "ct.secondary")
        return "CT secondary current";
    return path == "comment" ? "Comment" : std::string(path);
}

std::string valueInWords(const Family& family, std::string_view path, const ItemValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return "not set";
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        return listInWords(family, *list);
    const std::string text = toText(value);
    if (path == "ct.primary" || path == "ct.secondary")
        return text + " A";
    const CodeField* field = family.field(path);
    if (!field)
        return text;
    if (const auto* known = field->find(text))
        return known->meaning;
    const auto number = parseWhole(text);
    if (field->minimum && number)
        return "ratio " + std::to_string(*number);
    return (field->orderForm ? "order form " : "unknown code ") + text;
}

} // namespace metersmith::typecodes
