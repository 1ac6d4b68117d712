// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"
#include "meter_core/identity.h"
#include "meter_core/reading_values.h"

namespace metersmith::meter_core
{

using dlms::Data;

namespace
{

constexpr std::uint16_t dataClass = 1;

/// An object of class Data with a value that nobody may write.
void addData(CosemObjects& objects, const Obis& name, std::string_view group,
             std::function<Data()> value)
{
    if (!findObject(objects, dataClass, name))
        objects.push_back({dataClass, 0, name, group, {showing(2, std::move(value))}, {}});
}

Data serialData(const Core& core)
{
    return Data::unsigned32(serialNumber(core.state().serial).value_or(0));
}

} // namespace

void addIdentityObjects(CosemObjects& objects, Core& core)
{
    const std::map<std::string, std::function<Data()>> values{
        {"typeNumber",
         [&core] {
             const auto number =
                 typecodes::parseTypeNumber(core.configuration().typeNumber, core.family());
             return Data::visible(number ? number->compact : std::string());
         }},
        {"serial", [&core] { return serialData(core); }},
        {"gs1", [&core] { return Data::visible(gs1Number(core.state().serial)); }},
        {"firmware", [&core] { return Data::visible(firmwareName(core)); }},
        {"logicalDeviceName", [&core] { return Data::octets(ascii(logicalDeviceName(core))); }},
    };
    for (const auto& [key, name] : core.family().identityObjects)
        if (const auto value = values.find(key); value != values.end())
            addData(objects, name, "identity", value->second);
    addData(objects, Obis(1, 1, 96, 1, 0), "device", [&core] { return serialData(core); });
    addData(objects, Obis(1, 1, 96, 54, 1), "device",
            [&core] { return Data::visible(programChecksum(core)); });
    // Error registers: the maker's own and the standard one (Blue Book, 6.2.13).
    addData(objects, Obis(1, 1, 97, 97, 0), "device",
            [&core] { return Data::unsigned8(statusRegister(core)); });
    addData(objects, Obis(0, 0, 97, 97, 0), "device",
            [&core] { return Data::unsigned32(statusRegister(core)); });
}

} // namespace metersmith::meter_core
