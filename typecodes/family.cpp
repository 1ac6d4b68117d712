// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

template <typename List, typename Matches>
auto* findIn(const List& list, const Matches& matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const CodeValue* CodeField::find(std::string_view code) const
{
    return findIn(values, [&](const CodeValue& value) { return value.code == code; });
}

const CodeValue* CodeField::defaultValue() const
{
    const auto* marked = findIn(values, [](const CodeValue& value) { return value.isDefault; });
    if (marked)
        return marked;
    return values.empty() ? nullptr : &values.front();
}

const CodeField* Family::field(std::string_view fieldId) const
{
    const auto matches = [&](const CodeField& field) { return field.id == fieldId; };
    const auto* position = findIn(positions, matches);
    return position ? position : findIn(zCodes, matches);
}

const DisplayReading* Family::reading(std::string_view readingId) const
{
    return findIn(readings, [&](const DisplayReading& reading) { return reading.id == readingId; });
}

const DisplayReading* Family::readingOf(std::uint16_t classId, const Obis& object,
                                        std::int8_t attribute) const
{
    return findIn(readings, [&](const DisplayReading& reading) {
        return reading.classId == classId && reading.object == object &&
               reading.attribute == attribute;
    });
}

const DisplayList* Family::displayList(std::string_view path) const
{
    return findIn(displayLists,
                  [&](const DisplayList& list) { return list.path == path || list.id == path; });
}

const ObjectItem* Family::item(std::string_view path) const
{
    return findIn(items, [&](const ObjectItem& item) { return item.path == path; });
}

const PartItem* Family::part(std::string_view path) const
{
    const auto found = partPlaces.find(path);
    return found == partPlaces.end() ? nullptr
                                     : &groups[found->second.first].items[found->second.second];
}

const PartGroup* Family::groupOf(std::string_view path) const
{
    const auto found = partPlaces.find(path);
    return found == partPlaces.end() ? nullptr : &groups[found->second.first];
}

const PartGroup* Family::group(std::string_view groupId) const
{
    return findIn(groups, [&](const PartGroup& group) { return group.id == groupId; });
}

const EntrySet* Family::set(std::string_view setId) const
{
    return findIn(sets, [&](const EntrySet& set) { return set.id == setId; });
}

const EntrySet::Entry* EntrySet::find(std::string_view entryId) const
{
    return findIn(entries, [&](const Entry& entry) { return entry.id == entryId; });
}

} // namespace metersmith::typecodes
