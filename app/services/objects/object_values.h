// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_OBJECTS_OBJECT_VALUES_H
#define METERSMITH_SERVICES_OBJECTS_OBJECT_VALUES_H

#include "app/services/meter_values.h"

#include <QString>

namespace metersmith::services
{

/// An object and what was read of it.
struct ReadObject {
    ObjectListEntry object;
    std::vector<CosemValue> values; ///< by attribute; refused ones carry their error
};

/// Everything readable of a meter at one time.
struct ObjectReadout {
    std::string meter; ///< logical device name; "" if the meter did not say
    std::string time;  ///< of the reading, UTC: "2026-11-21T10:20:30Z"
    std::vector<ReadObject> objects;

    const CosemValue* value(const std::string& reference) const; ///< nullptr: not in it
};

/// One attribute that two readouts do not show alike.
struct ObjectDifference {
    std::string reference; ///< "3:1.1.1.8.0.255:2"
    std::string object;    ///< the object's name, or its code
    std::string attribute; ///< "value"
    std::string a;         ///< in words or notation; "" if that side does not have it
    std::string b;
    /// The class says that the attribute changes by itself: a register, a clock, a counter.
    bool changesByItself = false;
    friend bool operator==(const ObjectDifference&, const ObjectDifference&) = default;
};

/// What differs, in the order of `a`, then what only `b` has. Refused attributes differ only if
/// one side has a value.
std::vector<ObjectDifference> compareReadouts(const ObjectReadout& a, const ObjectReadout& b);

/// A document "metersmith.objects/1" with values, as `objects --values --out` and the window save.
std::string toJson(const ObjectReadout& readout);
/// Errors: NotJson, WrongDocument, Malformed (the place).
Result<ObjectReadout> parseReadout(std::string_view json);
Result<> saveReadout(const QString& fileName, const ObjectReadout& readout);
Result<ObjectReadout> loadReadout(const QString& fileName);

/// "3:1.1.1.8.0.255:2".
std::string referenceOf(const ObjectListEntry& object, int attribute);
/// Words of the list's access rights: true for "read" and "read-write" with or without conditions.
bool mayRead(const std::string& access);
bool mayWrite(const std::string& access);
/// The access that a list names for an attribute or method; "" if it names none.
std::string accessOf(const std::vector<std::pair<int, std::string>>& rights, int number);

} // namespace metersmith::services

#endif
