// SPDX-License-Identifier: Apache-2.0
#include "typecodes/comparison.h"

#include <algorithm>
#include <set>

namespace metersmith::typecodes
{

namespace
{

ItemValue valueAt(const MeterConfiguration* configuration, const std::string& path)
{
    if (!configuration)
        return {};
    if (path == "typeNumber" || path == "comment") {
        const std::string text = configuration->text(path);
        return text.empty() ? ItemValue() : ItemValue(text);
    }
    const ItemValue* value = configuration->find(path);
    return value ? *value : ItemValue();
}

Change changeOf(const ComparedItem& item, bool hasBase)
{
    if (!hasBase)
        return item.a == item.b ? Change::Equal : Change::Conflict;
    if (item.a == item.b)
        return item.a == item.base ? Change::Equal : Change::Same;
    if (item.b == item.base)
        return Change::OnlyA;
    return item.a == item.base ? Change::OnlyB : Change::Conflict;
}

struct Place {
    std::string path;
    std::string group;
};

/// The paths that can be compared, in document order. What follows from the ratio and the type
/// number is left out: it would say the same difference twice.
std::vector<Place> placesOf(const Family& family)
{
    std::vector<Place> places{{"typeNumber", "identity"}, {"comment", "identity"}};
    for (const auto& field : family.zCodes)
        if (field.id != family.ratioLink.codeField)
            places.push_back({field.id, "z"});
    places.push_back({"ct.ratio", "ct"});
    for (const auto& list : family.displayLists)
        places.push_back({list.path, "display"});
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            places.push_back({item.path, group.id});
    return places;
}

/// Paths that one of the documents has and the family does not: of another family's document.
void addForeign(std::vector<Place>& places, const Family& family,
                std::initializer_list<const MeterConfiguration*> documents)
{
    std::set<std::string> known{"ct.primary", "ct.secondary", family.ratioLink.codeField};
    for (const auto& place : places)
        known.insert(place.path);
    std::set<std::string> foreign;
    for (const auto* document : documents)
        if (document)
            for (const auto& item : document->items)
                if (known.count(item.first) == 0)
                    foreign.insert(item.first);
    for (const auto& path : foreign) {
        const auto dot = path.find('.');
        places.push_back({path, dot == std::string::npos ? "z" : path.substr(0, dot)});
    }
}

} // namespace

std::vector<ComparedItem> compareThree(const MeterConfiguration& a, const MeterConfiguration& b,
                                       const MeterConfiguration* base, const Family& family)
{
    std::vector<Place> places = placesOf(family);
    addForeign(places, family, {&a, &b, base});
    std::vector<ComparedItem> compared;
    for (const auto& place : places) {
        ComparedItem item;
        item.path = place.path;
        item.group = place.group;
        item.a = valueAt(&a, place.path);
        item.b = valueAt(&b, place.path);
        item.base = valueAt(base, place.path);
        if (item.a == ItemValue() && item.b == ItemValue() && item.base == ItemValue())
            continue;
        item.change = changeOf(item, base != nullptr);
        compared.push_back(std::move(item));
    }
    return compared;
}

Result<> takeOver(MeterConfiguration& into, const MeterConfiguration& from, const Family& family,
                  std::string_view path)
{
    return setItem(into, family, path, valueAt(&from, std::string(path)));
}

} // namespace metersmith::typecodes
