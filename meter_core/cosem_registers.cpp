// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"
#include "meter_core/register_values.h"

namespace metersmith::meter_core
{

using dlms::Data;
using dlms::DataAccessResult;

namespace
{

constexpr std::uint16_t dataClass = 1;
constexpr std::uint16_t registerClass = 3;
constexpr std::uint16_t extendedRegisterClass = 4;

GetResult valueOf(const Core& core, const Obis& name)
{
    const auto quantity = registerValue(core, name);
    if (!quantity)
        return tl::unexpected(DataAccessResult::ObjectUnavailable);
    return encodeRegister(name, *quantity);
}

GetResult unitOf(const Core& core, const Obis& name)
{
    const auto quantity = registerValue(core, name);
    if (!quantity)
        return tl::unexpected(DataAccessResult::ObjectUnavailable);
    return scalerUnit(*quantity);
}

GetResult captureTimeOf(const Core& core, const Obis& name)
{
    const auto* maximum = maximumOf(core, name);
    if (!maximum)
        return tl::unexpected(DataAccessResult::ObjectUnavailable);
    if (maximum->utcSeconds == 0) // none yet: nothing of the date-time is specified
        return Data::octets(dlms::CosemDateTime{}.toBytes());
    return Data::octets(cosemDateTime(maximum->utcSeconds, core.zone()));
}

/// Method reset: the maximum begins anew (Blue Book, 4.3.3).
CallResult resetMaximum(Core& core, const Obis& name)
{
    MeterState next = core.state();
    const auto place =
        static_cast<std::size_t>(maximumOf(core, name) - core.state().demand.maxima.data());
    next.demand.maxima[place] = {};
    if (!core.commit(std::move(next)))
        return tl::unexpected(dlms::ActionResult::HardwareFault);
    return Data::null();
}

void addRegister(CosemObjects& objects, Core& core, std::uint16_t classId, const Obis& name)
{
    const bool isExtended = classId == extendedRegisterClass;
    if ((classId != registerClass && !isExtended) || !registerValue(core, name) ||
        (isExtended && !maximumOf(core, name)) || findObject(objects, classId, name))
        return;
    // Register and Extended register (class_id 3 and 4, version 0), Blue Book 4.3.2 and 4.3.3.
    CosemObject object{classId, 0, name, "register", {}, {}};
    object.put({2, [&core, name](dlms::ClientSap) { return valueOf(core, name); }, {}});
    object.put({3, [&core, name](dlms::ClientSap) { return unitOf(core, name); }, {}});
    if (isExtended) {
        object.put(showing(4, [] { return Data::null(); }));
        object.put({5, [&core, name](dlms::ClientSap) { return captureTimeOf(core, name); }, {}});
    }
    if (isExtended)
        object.methods.push_back(
            {1, [&core, name](const std::optional<Data>&) { return resetMaximum(core, name); }});
    objects.push_back(std::move(object));
}

/// Which phases have no voltage, bit 0 for L1 (OMNIA e-meter user guide 5512-2631 F2, section 20).
Data unconnectedPhases(const Core& core)
{
    unsigned bits = 0;
    for (std::size_t i = 0; i < core.instant().phases.size(); ++i)
        bits |= core.instant().hasVoltage(i) ? 0U : 1U << i;
    return Data::unsigned8(static_cast<std::uint8_t>(bits));
}

/// Counts occurrences of power quality, sags, swells, debiting periods (OMNIA e-meter user guide
/// 5512-2631 F2, sections 18 to 20).
bool isCounter(const Obis& name)
{
    constexpr std::uint8_t occurrences = 133, sags = 32, swells = 36;
    return name == Obis(1, 1, 0, 1, 0) || (name.b() == 1 && name.c() == occurrences) ||
           (name.b() == 0 && (name.d() == sags || name.d() == swells));
}

/// Registers that are objects of class Data. The emulated mains have no disturbances.
void addCounter(CosemObjects& objects, const Core& core, const Obis& name)
{
    if (findObject(objects, dataClass, name))
        return;
    if (name == Obis(1, 1, 134, 0, 112))
        objects.push_back({dataClass,
                           0,
                           name,
                           "register",
                           {showing(2, [&core] { return unconnectedPhases(core); })},
                           {}});
    else if (isCounter(name))
        objects.push_back(
            {dataClass, 0, name, "register", {showing(2, [] { return Data::unsigned32(0); })}, {}});
}

} // namespace

void addRegisters(CosemObjects& objects, Core& core)
{
    for (const auto& item : core.family().registers)
        if (isMeasured(core, item.energyTypes)) {
            addRegister(objects, core, item.classId, item.object);
            if (item.classId == dataClass)
                addCounter(objects, core, item.object);
        }
    for (const auto& reading : core.family().readings)
        if (isMeasured(core, reading.energyTypes))
            addRegister(objects, core, reading.classId, reading.object);
    // Means of the last integration period (TD p23-29); no reading shows them.
    for (std::uint8_t c = 1; c <= tariffEnergyCount; ++c)
        addRegister(objects, core, registerClass, Obis(1, 1, c, 25, 0));
}

} // namespace metersmith::meter_core
