// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_COSEM_OBJECT_H
#define METERSMITH_METER_CORE_COSEM_OBJECT_H

#include "dlms/server/server_session.h"
#include "meter_core/core.h"

#include <functional>

namespace metersmith::meter_core
{

using GetResult = tl::expected<dlms::Data, dlms::DataAccessResult>;
using CallResult = tl::expected<dlms::Data, dlms::ActionResult>;

/// One attribute; what is empty is not possible for anybody.
struct Attribute {
    std::int8_t number = 0;
    std::function<GetResult(dlms::ClientSap)> get;
    std::function<dlms::DataAccessResult(const dlms::Data&)> set;
};

struct Method {
    std::int8_t number = 0;
    std::function<CallResult(const std::optional<dlms::Data>&)> call;
};

/// One COSEM object as a row of the meter's table. Attribute 1, the logical name, is understood.
struct CosemObject {
    std::uint16_t classId = 1;
    std::uint8_t version = 0;
    Obis name;
    std::string_view group = {}; ///< what the family's rights call it: "identity", "register" …
    std::vector<Attribute> attributes;
    std::vector<Method> methods;

    const Attribute* attribute(std::int8_t number) const;
    /// Puts `attribute` in its place by number; replaces one of the same number.
    void put(Attribute attribute);
};

using CosemObjects = std::vector<CosemObject>;

class Associations;

/// The object of that class and name; nullptr if there is none.
CosemObject* findObject(CosemObjects& objects, std::uint16_t classId, const Obis& name);

/// An attribute that only shows a value, the same for all clients.
Attribute showing(std::int8_t number, std::function<dlms::Data()> value);

// The parts of the meter's object table, each in its file. `core` must outlive the objects. An
// object that is there already is not added again.
void addIdentityObjects(CosemObjects& objects, Core& core);      ///< cosem_identity.cpp
void addClock(CosemObjects& objects, Core& core);                ///< cosem_clock.cpp
void addRegisters(CosemObjects& objects, Core& core);            ///< cosem_registers.cpp
void addRatioLog(CosemObjects& objects, Core& core);             ///< cosem_ratio_log.cpp
void addConfigurationItems(CosemObjects& objects, Core& core);   ///< cosem_configuration.cpp
void addCommunicationObjects(CosemObjects& objects, Core& core); ///< cosem_communication.cpp
void addLoadProfile(CosemObjects& objects, Core& core);          ///< load_profile.cpp
void addEventLogs(CosemObjects& objects, Core& core);            ///< event_log.cpp
void addBreaker(CosemObjects& objects, Core& core);              ///< cosem_breaker.cpp
void addSecurity(CosemObjects& objects, Core& core);             ///< cosem_security.cpp
/// cosem_association.cpp; their object lists name all objects. `open` must outlive them.
void addAssociations(CosemObjects& objects, Core& core, const Associations& open);

/// The type number's energy type (X9) is among `energyTypes`, or those are empty: all.
bool isMeasured(const Core& core, const std::vector<std::string>& energyTypes);

} // namespace metersmith::meter_core

#endif
