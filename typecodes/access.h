// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_ACCESS_H
#define METERSMITH_TYPECODES_ACCESS_H

#include "protocol/obis.h"
#include "typecodes/conditions.h"

#include <string>
#include <vector>

namespace metersmith::typecodes
{

/// A client that the meter's factory setting knows.
struct AccessClient {
    std::string name; ///< "public", "reader", "installer" …: a role's name
    int client = 16;
    std::string mechanism; ///< while nothing is ciphered: "none", "lls", "hls-gmac"
};

/// What the meter knows of a role besides its address. A client without a role of its name has one
/// with its mechanism and nothing else.
struct AccessRole {
    std::string name;
    int association = 0;               ///< E of its Association LN object 0.0.40.0.E.255; 0: none
    int securitySetup = -1;            ///< E of 0.0.43.0.E.255 and 0.0.43.1.E.255; -1: no keys
    std::vector<std::string> plain;    ///< mechanisms while the local interface is open
    std::vector<std::string> ciphered; ///< mechanisms while it is encrypted
    bool alwaysCiphered = false;       ///< protection is demanded in either case
};

/// Grants or takes rights of some roles on some objects. The rules are gone through in order; a
/// later one wins for the rights it speaks of. An empty list stands for all.
struct AccessRight {
    std::vector<std::string> roles;
    std::vector<std::string> groups; ///< of the emulated meter's objects: "identity", "clock", …
    std::vector<int> classes;
    std::vector<std::string> objects; ///< logical names, "*" for any value of a group
    std::vector<int> attributes;      ///< for reading and writing; `call` counts methods
    std::optional<bool> read;
    std::optional<bool> write;
    std::optional<bool> call;
    std::optional<bool> signedOnly; ///< methods: by signed command alone
};

/// How a meter slows somebody down who tries passwords: from the `tries`-th wrong one in a row on,
/// nobody is let in as that client for a time, which grows with each further wrong one.
struct Lockout {
    int tries = 3;
    int firstSeconds = 10;
    int factor = 2;
    int longestSeconds = 600;
};

/// A circular log of events: a Profile generic with clock and code as columns.
struct EventLog {
    std::string name;
    Obis object;
    Obis lastEvent; ///< the object that holds the newest code (class Data)
    std::size_t depth = 270;
    std::vector<int> codes; ///< the events that are written there
};

struct AccessDefaults {
    int client = 16;
    int serverLogical = 1;
    int serverPhysical = 0;
    std::string mechanism;
    std::string
        factoryPassword; ///< the maker's published default; a meter in the field has its own
    std::vector<AccessClient> clients;
    std::vector<AccessRole> roles;
    std::vector<AccessRight> rights;
    Conditions encryptedWhen; ///< the local interface is encrypted; empty: never by configuration
    Lockout lockout;
    /// An event that strangers can cause (wrong keys, replays) is logged once in that time.
    int eventPauseSeconds = 10;

    const AccessClient* clientOf(int client) const; ///< nullptr: unknown
    /// The role of a client's name, or one that has its mechanism alone.
    AccessRole roleOf(const AccessClient& client) const;
};

/// Whether a logical name is one of a pattern's ("0.0.43.1.*.255").
bool matches(std::string_view pattern, const Obis& object);

} // namespace metersmith::typecodes

#endif
