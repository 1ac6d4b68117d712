// SPDX-License-Identifier: Apache-2.0
#include "typecodes/code_catalogue.h"

#include <algorithm>
#include <tuple>

namespace metersmith::typecodes
{

namespace
{

constexpr std::string_view displayField = "Z5"; ///< display order form

auto order(const CodeEntry& entry)
{
    return std::tie(entry.field, entry.code, entry.family);
}

bool isOf(const CodeEntry& entry, std::string_view family, std::string_view field,
          std::string_view code)
{
    return entry.family == family && entry.field == field && entry.code == code;
}

/// The family's default where the item exists in this document.
ItemValue defaultAt(const MeterConfiguration& configuration, const Family& family,
                    const std::string& path)
{
    const PartItem* part = family.part(path);
    return part && CodeView(configuration, family).meets(part->needs) ? part->defaultValue
                                                                      : ItemValue();
}

ItemValue valueAt(const MeterConfiguration& configuration, const std::string& path)
{
    const ItemValue* value = configuration.find(path);
    return value ? *value : ItemValue();
}

/// What the document must hold at `path` to be as the entry says; nullopt: it is already. An item
/// that the entry leaves out is as it is in a new document or absent; a display list is left alone.
std::optional<ItemValue> demanded(const MeterConfiguration& configuration, const Family& family,
                                  const CodeEntry& entry, const std::string& path)
{
    const ItemValue value = valueAt(configuration, path);
    const auto said = entry.content.find(path);
    if (said != entry.content.end())
        return value == said->second ? std::nullopt : std::optional(said->second);
    if (!family.part(path) || value == ItemValue())
        return std::nullopt;
    const ItemValue otherwise = defaultAt(configuration, family, path);
    return value == otherwise ? std::nullopt : std::optional(otherwise);
}

Result<> checkEntry(const Family& family, const CodeEntry& entry,
                    const std::vector<std::string>& paths)
{
    if (!entry.family.empty() && entry.family != family.id)
        return fail(ErrorCode::WrongDocument, entry.field,
                    "the catalogue's " + entry.field + " " + entry.code + " is of the family " +
                        entry.family + "; this document is of " + family.id);
    if (!family.field(entry.field))
        return fail(ErrorCode::UnknownField, entry.field, family.name + " has no such code");
    for (const auto& item : entry.content)
        if (std::find(paths.begin(), paths.end(), item.first) == paths.end())
            return fail(ErrorCode::UnknownField, item.first,
                        "the order form of " + entry.field + " does not hold this item");
    return {};
}

} // namespace

const CodeEntry* CodeCatalogue::find(const Family& family, std::string_view field,
                                     std::string_view code) const
{
    const CodeEntry* general = nullptr;
    for (const auto& entry : entries) {
        if (isOf(entry, family.id, field, code))
            return &entry;
        if (isOf(entry, "", field, code))
            general = &entry;
    }
    return general;
}

void CodeCatalogue::put(CodeEntry entry)
{
    remove(entry.family, entry.field, entry.code);
    const auto place =
        std::lower_bound(entries.begin(), entries.end(), entry,
                         [](const auto& a, const auto& b) { return order(a) < order(b); });
    entries.insert(place, std::move(entry));
}

bool CodeCatalogue::remove(std::string_view family, std::string_view field, std::string_view code)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const CodeEntry& entry) {
        return isOf(entry, family, field, code);
    });
    if (found == entries.end())
        return false;
    entries.erase(found);
    return true;
}

std::vector<std::string> contentPaths(const Family& family, std::string_view field)
{
    std::vector<std::string> paths;
    if (field == displayField)
        for (const auto& list : family.displayLists)
            paths.push_back(list.path);
    if (!field.empty())
        for (const auto& group : family.groups)
            if (group.codeField == field)
                for (const auto& item : group.items)
                    paths.push_back(item.path);
    return paths;
}

CodeEntry entryOf(const MeterConfiguration& configuration, const Family& family,
                  std::string_view field, std::string_view code, std::string_view name)
{
    CodeEntry entry;
    entry.family = family.id;
    entry.field = field;
    entry.code = code;
    entry.name = name.empty() ? entry.field + " " + entry.code : std::string(name);
    for (const auto& path : contentPaths(family, field))
        if (const ItemValue value = valueAt(configuration, path); value != ItemValue())
            entry.content[path] = value;
    return entry;
}

Result<> applyEntry(MeterConfiguration& configuration, const Family& family, const CodeEntry& entry)
{
    const auto paths = contentPaths(family, entry.field);
    if (const auto good = checkEntry(family, entry, paths); !good)
        return fail(good.error());
    MeterConfiguration changed = configuration;
    if (const auto set = setItem(changed, family, entry.field, entry.code); !set)
        return fail(set.error());
    for (const auto& path : paths) { // in order: an item's needs may name one before it
        const auto value = demanded(changed, family, entry, path);
        if (!value)
            continue;
        if (const auto set = setItem(changed, family, path, *value); !set)
            return fail(set.error());
    }
    configuration = std::move(changed);
    return {};
}

std::vector<std::string> contradictions(const MeterConfiguration& configuration,
                                        const Family& family, const CodeCatalogue& catalogue)
{
    std::vector<std::string> found;
    for (const auto& field : family.zCodes) {
        const CodeEntry* entry = catalogue.find(family, field.id, configuration.text(field.id));
        if (!entry)
            continue;
        for (const auto& path : contentPaths(family, field.id))
            if (demanded(configuration, family, *entry, path))
                found.push_back(path);
    }
    return found;
}

} // namespace metersmith::typecodes
