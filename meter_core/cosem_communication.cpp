// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"
#include "meter_core/identity.h"

namespace metersmith::meter_core
{

using dlms::Data;

namespace
{

/// HDLC setup (class_id 23, version 1), Blue Book 4.7.2: what the optical port answers with.
CosemObject hdlcSetup(const Core& core)
{
    constexpr std::uint8_t speed9600 = 5; // comm_speed
    constexpr std::uint8_t window = 7;
    constexpr std::uint16_t infoField = 2030;
    constexpr std::uint16_t interOctetMilliseconds = 200;
    constexpr std::uint16_t inactivitySeconds = 120;
    CosemObject setup{23, 1, Obis(0, 0, 22, 0, 0), "communication", {}, {}};
    setup.put(showing(2, [] { return Data::enumeration(speed9600); }));
    setup.put(showing(3, [] { return Data::unsigned8(window); }));
    setup.put(showing(4, [] { return Data::unsigned8(window); }));
    setup.put(showing(5, [] { return Data::unsigned16(infoField); }));
    setup.put(showing(6, [] { return Data::unsigned16(infoField); }));
    setup.put(showing(7, [] { return Data::unsigned16(interOctetMilliseconds); }));
    setup.put(showing(8, [] { return Data::unsigned16(inactivitySeconds); }));
    setup.put(showing(9, [&core] {
        return Data::unsigned16(static_cast<std::uint16_t>(core.family().access.serverPhysical));
    }));
    return setup;
}

/// SAP assignment (class_id 17, version 0), Blue Book 4.4.6: the one logical device.
CosemObject sapAssignment(const Core& core)
{
    CosemObject assignment{17, 0, Obis(0, 0, 41, 0, 0), "sap", {}, {}};
    assignment.put(showing(2, [&core] {
        const auto sap = static_cast<std::uint16_t>(core.family().access.serverLogical);
        return Data::array({Data::structure(
            {Data::unsigned16(sap), Data::octets(ascii(logicalDeviceName(core)))})});
    }));
    return assignment;
}

} // namespace

void addCommunicationObjects(CosemObjects& objects, Core& core)
{
    objects.push_back(hdlcSetup(core));
    objects.push_back(sapAssignment(core));
}

} // namespace metersmith::meter_core
