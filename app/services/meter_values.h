// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_METER_VALUES_H
#define METERSMITH_APP_SERVICES_METER_VALUES_H

#include "protocol/civil_time.h"
#include "protocol/error.h"
#include "typecodes/configuration.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace metersmith::services
{

/// Who the meter says it is.
struct MeterIdentity {
    std::string family;     ///< "" if the type number is of no known family
    std::string typeNumber; ///< as printed on the order form, or as read if unknown
    std::optional<typecodes::TypeNumber> type;
    std::string typeError; ///< why the type number was not understood
    std::string serial;
    std::string gs1;
    std::string systemTitle; ///< hex
    std::string firmware;
    std::string logicalDeviceName;
    friend bool operator==(const MeterIdentity&, const MeterIdentity&) = default;
};

struct ClockReading {
    CivilTime meterTime;                 ///< as the meter shows it
    std::optional<int> utcOffsetMinutes; ///< local minus UTC, if the meter says
    bool daylightSaving = false;
    bool valid = true;
    double driftSeconds =
        0; ///< meter minus computer, in UTC; meaningful if utcOffsetMinutes is known
};

struct RegisterValue {
    std::string name;
    std::string group; ///< "energy", "power", "phase", "other"
    Obis object;
    Quantity quantity;
    Reading reading;            ///< value and unit for people
    std::optional<Error> error; ///< the meter refused this one
};

/// A named field of a value that is a structure or a list.
struct ValueLine {
    int depth = 0;    ///< 0: the value's own fields
    std::string name; ///< "scaler", or the element's number from 1
    std::string text; ///< in words, else in the typed notation
    friend bool operator==(const ValueLine&, const ValueLine&) = default;
};

/// One attribute of any object, ready to print.
struct CosemValue {
    std::string reference; ///< "3:1.1.1.8.0.255:2"
    std::string notation;  ///< typed, as `set` takes it: "u32:12345"
    std::string text;      ///< in words where it has some (date-times, scaled values)
    std::string json;      ///< as a JSON value
    std::optional<Error> error;
    int attribute = 0;                 ///< number
    std::string name = {};             ///< "scaler_unit"; "attribute 17" where no table has it
    std::vector<ValueLine> lines = {}; ///< the fields of structures and lists, by name
};

/// What is read besides the objects themselves.
struct ReadAllOptions {
    bool values = true;   ///< false: the list of objects alone
    bool buffers = false; ///< the buffers of profiles too, which may take hours on a slow line
};

/// Which part of a profile's buffer is asked for.
struct ProfileSelection {
    std::string from; ///< "2026-11-01 00:00[:00]", local time of the meter; "" for open
    std::string to;
    std::uint32_t firstEntry = 0; ///< from 1; 0: by time, or all
    std::uint32_t lastEntry = 0;  ///< 0: to the end
    bool any() const { return !from.empty() || !to.empty() || firstEntry != 0; }
};

struct ObjectListEntry {
    std::uint16_t classId = 0;
    std::string className;
    int version = 0;
    Obis object;
    std::string name; ///< from the family's data or the OBIS catalogue, "" if unknown
    /// Number; "read", "write", "read-write" or "none", followed by what the APDU needs, if
    /// anything: "read, authenticated".
    std::vector<std::pair<int, std::string>> attributes;
    std::vector<std::pair<int, std::string>> methods; ///< number, "none", "access"
    std::string group = {};                           ///< id of the catalogue's group: "energy"
    std::uint16_t shortName = 0; ///< base_name, where the meter is read by short names
};

/// One line of what a write would do.
struct PlanItem {
    std::string path;
    std::string group;
    std::string name;
    typecodes::ItemValue now;
    typecodes::ItemValue wanted;
    std::string nowWords;
    std::string wantedWords;
    bool risk = false;
    std::string riskText;
    bool blocked = false; ///< the meter will refuse it: the whole write is refused
    std::string blockedReason;
    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

/// Something that the document says and no write carries.
struct NotWritten {
    std::string path;
    std::string group;
    std::string name;
    typecodes::ItemValue wanted;
    std::string wantedWords;
    std::string reason;
    friend bool operator==(const NotWritten&, const NotWritten&) = default;
};

/// What a write would do, read from the meter just before.
struct WritePlan {
    std::string family;
    std::string serial;
    std::string typeNumber;
    std::vector<PlanItem> items;        ///< only what differs
    std::vector<NotWritten> notWritten; ///< what the documents name no object for
    int unchanged = 0;
    std::chrono::milliseconds estimate{0};
    typecodes::MeterConfiguration before;
    typecodes::MeterConfiguration wanted;
    bool blocked() const
    {
        for (const auto& item : items)
            if (item.blocked)
                return true;
        return false;
    }
};

enum class Outcome {
    Pending,    ///< not reached yet
    Proven,     ///< written, read back, equal
    Differs,    ///< written, read back, not equal
    Refused,    ///< the meter refused it; the old value stands
    NotWritten, ///< the write ended before it was sent
    Unknown,    ///< sent, and the line was cut: old or new
    RolledBack, ///< written, then set back to the old value and proven
};

struct WriteReportItem {
    PlanItem item;
    Outcome outcome = Outcome::Pending;
    std::string readBackWords;
    std::optional<Error> error;
};

struct WriteReport {
    std::string serial;
    std::vector<WriteReportItem> items;
    std::string journalFile;
    std::optional<Error> error; ///< why it ended early; none if all went through
    bool allProven() const
    {
        for (const auto& item : items)
            if (item.outcome != Outcome::Proven)
                return false;
        return !error;
    }
};

} // namespace metersmith::services

#endif
