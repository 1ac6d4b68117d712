// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/object_list.h"

#include "dlms/classes/interface_class.h"
#include "typecodes/obis_catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace metersmith::services::jobs
{

using dlms::Data;

namespace
{

/// access_mode of attributes (Blue Book, Association LN). Until version 2 a number, from which 4 to
/// 6 want an authenticated APDU; from version 3 bits.
std::string attributeMode(std::int64_t mode, int version)
{
    static constexpr const char* words[] = {"none", "read", "write", "read-write"};
    if (version < 3 && mode >= 0 && mode <= 6)
        return mode <= 3 ? words[mode] : std::string(words[mode - 3]) + ", authenticated";
    if (version < 3 || mode < 0 || mode > 255)
        return "mode " + std::to_string(mode);
    std::string text = words[mode & 3];
    if ((mode & 0x24) != 0) // request, response
        text += ", authenticated";
    if ((mode & 0x48) != 0)
        text += ", encrypted";
    if ((mode & 0x90) != 0)
        text += ", signed";
    return text;
}

std::string methodMode(std::int64_t mode, int version)
{
    const bool allowed = version < 3 ? mode != 0 : (mode & 1) != 0;
    std::string text = allowed ? "access" : "none";
    if (version < 3 ? mode == 2 : (mode & 0x24) != 0)
        text += ", authenticated";
    if (version >= 3 && (mode & 0x48) != 0)
        text += ", encrypted";
    if (version >= 3 && (mode & 0x90) != 0)
        text += ", signed";
    return text;
}

using Rights = std::vector<std::pair<int, std::string>>;

Result<Rights> decodeRights(const Data& list, const std::string& where, std::size_t least,
                            int version, std::string (*words)(std::int64_t, int))
{
    const auto items = list.toElements(where);
    if (!items)
        return fail(items.error());
    Rights rights;
    for (const auto& item : **items) {
        const auto parts = item.toElements(where);
        if (!parts)
            return fail(parts.error());
        if ((*parts)->size() < least)
            return fail(ErrorCode::Malformed, where, "too few elements in an access item");
        const auto id = (**parts)[0].toNumber(where + "/id");
        const auto mode = (**parts)[1].toNumber(where + "/access_mode");
        if (!id)
            return fail(id.error());
        if (!mode)
            return fail(mode.error());
        rights.emplace_back(static_cast<int>(*id), words(*mode, version));
    }
    return rights;
}

/// `association` is the version of the Association LN, which says how access modes are written.
Result<ObjectListEntry> decodeEntry(const Data& element, const std::string& where, int association)
{
    const auto parts = element.toElements(where, 4);
    if (!parts)
        return fail(parts.error());
    const auto classId = (**parts)[0].toNumber(where + "/class_id");
    const auto version = (**parts)[1].toNumber(where + "/version");
    const auto name = (**parts)[2].toBytes(where + "/logical_name");
    const auto rights = (**parts)[3].toElements(where + "/access_rights", 2);
    if (!classId)
        return fail(classId.error());
    if (!version)
        return fail(version.error());
    if (!name)
        return fail(name.error());
    if (!rights)
        return fail(rights.error());
    const auto object = Obis::fromBytes(*name);
    if (!object)
        return fail(within(where, object.error()));
    auto attributes =
        decodeRights((**rights)[0], where + "/attribute_access", 2, association, &attributeMode);
    if (!attributes)
        return fail(attributes.error());
    auto methods =
        decodeRights((**rights)[1], where + "/method_access", 2, association, &methodMode);
    if (!methods)
        return fail(methods.error());
    ObjectListEntry entry;
    entry.classId = static_cast<std::uint16_t>(*classId);
    entry.className = dlms::className(entry.classId);
    entry.version = static_cast<int>(*version);
    entry.object = *object;
    entry.attributes = std::move(*attributes);
    entry.methods = std::move(*methods);
    return entry;
}

/// The version that the list says of the association itself; 1 if it does not say.
int associationVersion(const std::vector<Data>& list)
{
    const auto current = objectListAttribute().object.toBytes();
    int version = 1;
    for (const auto& element : list) {
        const auto& parts = element.elements();
        if (parts.size() != 4 || parts[0].number() != 15)
            continue;
        version = static_cast<int>(parts[1].number().value_or(1));
        const auto name = parts[2].bytes();
        if (std::equal(name.begin(), name.end(), current.begin(), current.end()))
            break;
    }
    return version;
}

Result<ObjectListEntry> decodeShortNameEntry(const Data& element, const std::string& where)
{
    const auto parts = element.toElements(where, 4);
    if (!parts)
        return fail(parts.error());
    const auto base = (**parts)[0].toNumber(where + "/base_name");
    const auto classId = (**parts)[1].toNumber(where + "/class_id");
    const auto version = (**parts)[2].toNumber(where + "/version");
    const auto name = (**parts)[3].toBytes(where + "/logical_name");
    for (const auto* number : {&base, &classId, &version})
        if (!*number)
            return fail(number->error());
    if (!name)
        return fail(name.error());
    const auto object = Obis::fromBytes(*name);
    if (!object)
        return fail(within(where, object.error()));
    ObjectListEntry entry;
    entry.classId = static_cast<std::uint16_t>(*classId);
    entry.className = dlms::className(entry.classId);
    entry.version = static_cast<int>(*version);
    entry.object = *object;
    entry.shortName = static_cast<std::uint16_t>(*base); // long, but its bits are the name
    entry.attributes.emplace_back(1, "read");
    const auto* table =
        dlms::nearestInterfaceClass(entry.classId, static_cast<std::uint8_t>(*version));
    const int count = table ? table->attributeCount() : 2;
    for (int attribute = 2; attribute <= count; ++attribute)
        entry.attributes.emplace_back(attribute, "read-write");
    if (table)
        for (const auto& method : table->methods)
            entry.methods.emplace_back(method.number, "access");
    return entry;
}

} // namespace

dlms::AttributeReference objectListAttribute()
{
    return {15, Obis(0, 0, 40, 0, 0), 2};
}

Result<std::vector<ObjectListEntry>> decodeObjectList(const Data& data)
{
    const auto elements = data.toElements("object_list");
    if (!elements)
        return fail(elements.error());
    const int association = associationVersion(**elements);
    std::vector<ObjectListEntry> list;
    for (const auto& element : **elements) {
        auto entry =
            decodeEntry(element, "object_list[" + std::to_string(list.size()) + "]", association);
        if (!entry)
            return fail(entry.error());
        list.push_back(std::move(*entry));
    }
    return list;
}

bool mayWrite(const std::vector<ObjectListEntry>& list, const dlms::AttributeReference& attribute)
{
    for (const auto& entry : list) {
        if (entry.classId != attribute.classId || entry.object != attribute.object)
            continue;
        for (const auto& right : entry.attributes)
            if (right.first == attribute.attribute)
                return right.second.find("write") != std::string::npos;
    }
    return true;
}

Result<std::vector<ObjectListEntry>> decodeShortNameList(const Data& data)
{
    const auto elements = data.toElements("object_list");
    if (!elements)
        return fail(elements.error());
    std::vector<ObjectListEntry> list;
    for (const auto& element : **elements) {
        auto entry =
            decodeShortNameEntry(element, "object_list[" + std::to_string(list.size()) + "]");
        if (!entry)
            return fail(entry.error());
        list.push_back(std::move(*entry));
    }
    return list;
}

ShortNames shortNamesOf(const std::vector<ObjectListEntry>& list)
{
    ShortNames names;
    for (const auto& entry : list)
        names.emplace(std::pair(entry.classId, entry.object), entry.shortName);
    return names;
}

void nameObjects(std::vector<ObjectListEntry>& list, const typecodes::Family* family)
{
    const auto& catalogue = typecodes::ObisCatalogue::builtIn();
    for (auto& entry : list) {
        auto meaning = catalogue.meaning(entry.object, entry.classId, family);
        entry.name = std::move(meaning.name);
        entry.group = std::move(meaning.group);
    }
}

ListObjects::ListObjects(const typecodes::Catalogue& catalogue)
    : Identify(catalogue)
{
    get(objectListAttribute(), QT_TRANSLATE_NOOP("services", "Reading the object list"),
        [this](const Result<Data>& answer) { take(answer); });
}

void ListObjects::take(const Result<Data>& answer)
{
    if (!answer) {
        stop(within("read object list", answer.error()));
        return;
    }
    auto list = decodeObjectList(*answer);
    if (!list) {
        stop(within("read object list", list.error()));
        return;
    }
    m_objects = std::move(*list);
    nameObjects(m_objects, family());
}

} // namespace metersmith::services::jobs
