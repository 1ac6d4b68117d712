// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/reading.h"

#include "app/services/objects/object_editing.h"

namespace metersmith::services::jobs
{

using dlms::Data;

namespace
{

dlms::ShortNameAccess variable(int name)
{
    dlms::ShortNameAccess access;
    access.kind = dlms::ShortNameAccess::Kind::Name;
    access.name = static_cast<std::uint16_t>(name);
    return access;
}

/// The clock that a profile captures, as capture_object_definition; 0.0.1.0.0.255 if it names none.
Data clockColumn(const Data& captureObjects)
{
    for (const auto& column : captureObjects.elements()) {
        const auto& parts = column.elements();
        if (parts.size() >= 4 && parts[0].number() == 8)
            return Data::structure({parts[0], parts[1], parts[2], parts[3]});
    }
    return Data::structure({Data::unsigned16(8), Data::octets(Obis(0, 0, 1, 0, 0).toBytes()),
                            Data::integer8(2), Data::unsigned16(0)});
}

Result<Data> timeOr(const std::string& text, const char* otherwise)
{
    const auto bytes = dateTimeBytes(text.empty() ? otherwise : text);
    if (!bytes)
        return fail(bytes.error());
    return Data::octets(*bytes);
}

} // namespace

dlms::ShortNameReadRequest readShortName(std::uint16_t baseName, int attribute)
{
    return {{variable(baseName + 8 * (attribute - 1))}};
}

dlms::Request readRequest(const std::vector<dlms::AttributeSelection>& attributes,
                          const ShortNames& names)
{
    if (!names.empty()) {
        dlms::ShortNameReadRequest request;
        for (const auto& one : attributes) {
            const auto found = names.find({one.attribute.classId, one.attribute.object});
            request.variables.push_back(variable(
                found == names.end() ? 0 : found->second + 8 * (one.attribute.attribute - 1)));
        }
        return request;
    }
    if (attributes.size() == 1)
        return dlms::GetRequest{attributes.front().attribute, attributes.front().access};
    return dlms::GetListRequest{attributes};
}

std::vector<Result<Data>> itemsOf(std::size_t count, const Result<Data>& answer,
                                  const std::vector<Result<Data>>& items)
{
    if (answer && items.size() == count)
        return items;
    if (answer && count == 1)
        return {answer};
    const Result<Data> missing =
        answer ? Result<Data>(fail(ErrorCode::UnexpectedAnswer, "read",
                                   std::to_string(count) + " values asked, " +
                                       std::to_string(items.size()) + " answered"))
               : answer;
    return std::vector<Result<Data>>(count, missing);
}

Result<dlms::SelectiveAccess> selectiveAccess(const ProfileSelection& selection,
                                              const Data& captureObjects)
{
    dlms::SelectiveAccess access;
    if (selection.firstEntry != 0) {
        access.selector = 2;
        access.parameters = Data::structure({Data::unsigned32(selection.firstEntry),
                                             Data::unsigned32(selection.lastEntry),
                                             Data::unsigned16(1), Data::unsigned16(0)});
        return access;
    }
    auto from = timeOr(selection.from, "2000-01-01 00:00");
    auto to = timeOr(selection.to, "2099-12-31 23:59");
    if (!from)
        return fail(within("from", from.error()));
    if (!to)
        return fail(within("to", to.error()));
    access.selector = 1;
    access.parameters = Data::structure(
        {clockColumn(captureObjects), *std::move(from), *std::move(to), Data::array({})});
    return access;
}

} // namespace metersmith::services::jobs
