// SPDX-License-Identifier: Apache-2.0
#include "meter_core/configuration_writer.h"
#include "meter_core/cosem_object.h"
#include "meter_core/item_coding.h"

namespace metersmith::meter_core
{

using dlms::Data;
using dlms::DataAccessResult;

namespace
{

constexpr std::uint16_t profileClass = 7;

GetResult itemValue(const Core& core, const typecodes::ObjectItem& item)
{
    auto value = encodeItem(item, core.configuration(), core.family());
    if (!value)
        return tl::unexpected(DataAccessResult::ObjectUnavailable);
    return std::move(*value);
}

/// A profile generic around a configuration item: a display list, or the load profile whose period
/// is one. Its buffer is empty: a display list captures nothing, and the emulated meter keeps no
/// load profile.
CosemObject emptyProfile(const Obis& name)
{
    CosemObject profile{profileClass, 1, name, "configuration", {}, {}};
    profile.put(showing(2, [] { return Data::array({}); }));
    profile.put(showing(3, [] { return Data::array({}); }));
    profile.put(showing(4, [] { return Data::unsigned32(0); }));
    profile.put(showing(7, [] { return Data::unsigned32(0); }));
    profile.put(showing(8, [] { return Data::unsigned32(0); }));
    return profile;
}

CosemObject& objectOf(CosemObjects& objects, const typecodes::ObjectItem& item)
{
    if (auto* object = findObject(objects, item.classId, item.object))
        return *object;
    if (item.classId == profileClass)
        objects.push_back(emptyProfile(item.object));
    else
        objects.push_back({item.classId, 0, item.object, "configuration", {}, {}});
    return objects.back();
}

} // namespace

void addConfigurationItems(CosemObjects& objects, Core& core)
{
    for (const auto& item : core.family().items) {
        Attribute attribute{
            item.attribute, [&core, &item](dlms::ClientSap) { return itemValue(core, item); }, {}};
        if (item.writable)
            attribute.set = [&core, &item](const Data& value) {
                return writeItem(core, item, value);
            };
        objectOf(objects, item).put(std::move(attribute));
    }
}

} // namespace metersmith::meter_core
