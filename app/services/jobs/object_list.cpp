// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/object_list.h"

#include <QCoreApplication>

#include <array>

namespace metersmith::services::jobs
{

using dlms::Data;

namespace
{

struct ClassName {
    int id;
    const char* name;
};
// Blue Book, clause 4: the interface classes that meters of our families use.
constexpr std::array classNames{
    ClassName{1, "Data"},
    ClassName{3, "Register"},
    ClassName{4, "Extended register"},
    ClassName{5, "Demand register"},
    ClassName{6, "Register activation"},
    ClassName{7, "Profile generic"},
    ClassName{8, "Clock"},
    ClassName{9, "Script table"},
    ClassName{10, "Schedule"},
    ClassName{11, "Special days table"},
    ClassName{15, "Association LN"},
    ClassName{17, "SAP assignment"},
    ClassName{18, "Image transfer"},
    ClassName{19, "IEC local port setup"},
    ClassName{20, "Activity calendar"},
    ClassName{21, "Register monitor"},
    ClassName{22, "Single action schedule"},
    ClassName{23, "IEC HDLC setup"},
    ClassName{40, "Push setup"},
    ClassName{41, "TCP-UDP setup"},
    ClassName{42, "IPv4 setup"},
    ClassName{48, "IPv6 setup"},
    ClassName{61, "Register table"},
    ClassName{62, "Compact data"},
    ClassName{63, "Status mapping"},
    ClassName{64, "Security setup"},
    ClassName{68, "Arbitrator"},
    ClassName{70, "Disconnect control"},
    ClassName{71, "Limiter"},
};

// access_mode of attributes (Blue Book, Association LN): 4 to 6 want an authenticated APDU.
std::string attributeMode(std::int64_t mode)
{
    switch (mode) {
    case 0:
        return "none";
    case 1:
    case 4:
        return "read";
    case 2:
    case 5:
        return "write";
    case 3:
    case 6:
        return "read-write";
    default:
        return "mode " + std::to_string(mode);
    }
}

std::string methodMode(std::int64_t mode)
{
    return mode == 0 ? "none" : "access";
}

using Rights = std::vector<std::pair<int, std::string>>;

Result<Rights> decodeRights(const Data& list, const std::string& where, std::size_t least,
                            std::string (*words)(std::int64_t))
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
        rights.emplace_back(static_cast<int>(*id), words(*mode));
    }
    return rights;
}

Result<ObjectListEntry> decodeEntry(const Data& element, const std::string& where)
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
    auto attributes = decodeRights((**rights)[0], where + "/attribute_access", 2, &attributeMode);
    if (!attributes)
        return fail(attributes.error());
    auto methods = decodeRights((**rights)[1], where + "/method_access", 2, &methodMode);
    if (!methods)
        return fail(methods.error());
    ObjectListEntry entry;
    entry.classId = static_cast<std::uint16_t>(*classId);
    entry.className = className(entry.classId);
    entry.version = static_cast<int>(*version);
    entry.object = *object;
    entry.attributes = std::move(*attributes);
    entry.methods = std::move(*methods);
    return entry;
}

} // namespace

dlms::AttributeReference objectListAttribute()
{
    return {15, Obis(0, 0, 40, 0, 0), 2};
}

std::string className(int classId)
{
    for (const auto& row : classNames)
        if (row.id == classId)
            return row.name;
    return "class " + std::to_string(classId);
}

Result<std::vector<ObjectListEntry>> decodeObjectList(const Data& data)
{
    const auto elements = data.toElements("object_list");
    if (!elements)
        return fail(elements.error());
    std::vector<ObjectListEntry> list;
    for (const auto& element : **elements) {
        auto entry = decodeEntry(element, "object_list[" + std::to_string(list.size()) + "]");
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

std::map<Obis, std::string> objectNames(const typecodes::Family& family)
{
    std::map<Obis, std::string> names;
    for (const auto& item : family.items)
        names.try_emplace(item.object, item.name);
    for (const auto& item : family.registers)
        names.try_emplace(item.object, item.name);
    for (const auto& reading : family.readings)
        names.try_emplace(reading.object, reading.meaning);
    for (const auto& entry : family.identityObjects)
        names.try_emplace(entry.second, entry.first);
    return names;
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
    if (!family())
        return;
    const auto names = objectNames(*family());
    for (auto& entry : m_objects) {
        if (const auto name = names.find(entry.object); name != names.end())
            entry.name = name->second;
    }
}

} // namespace metersmith::services::jobs
