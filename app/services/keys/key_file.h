// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_KEYS_KEY_FILE_H
#define METERSMITH_SERVICES_KEYS_KEY_FILE_H

#include "protocol/result.h"
#include "protocol/secret.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace metersmith::services
{

/// The keys of one role in one meter. Empty: not had.
struct Keys {
    Secret unicast;             ///< global unicast encryption key (the maker's GPK60 for customers)
    Secret broadcast;           ///< global broadcast encryption key
    Secret authentication;      ///< authentication key (the maker's GPK61 for customers)
    Secret master;              ///< key encryption key: wraps new keys
    Secret hlsSecret;           ///< of mechanisms 3, 4 and 6
    Secret signing;             ///< ECDSA private key of this side, DER (mechanism 7)
    Bytes meterPublicKey;       ///< of the meter's answers (mechanism 7)
    Bytes clientPublicKey = {}; ///< emulated meters: of `signing`, where that stays with the client

    bool empty() const;
    friend bool operator==(const Keys&, const Keys&) = default;
};

struct MeterKeys {
    Bytes systemTitle;                 ///< 8 octets; empty: not known
    std::string serial;                ///< 8 digits; "": not known
    std::map<std::string, Keys> roles; ///< by role; "": for any role without keys of its own
    /// Keys that a change under way may have put into the meter already.
    std::map<std::string, Keys> pending;
    Secret meterSigning = {}; ///< emulated meters: the meter's own private key, DER

    /// The role's keys, else those for any; nullptr if there are none.
    const Keys* of(const std::string& role) const;
};

/// A file of keys: "schema": "metersmith.keys/1", "meters": [{"systemTitle", "serial", "keys" or
/// "roles": {"installer": {"unicast", "broadcast", "authentication", "master", …}}}], hex.
struct KeyFile {
    std::vector<MeterKeys> meters;

    /// The meter with that title or serial (either may be empty); if neither is given, the only
    /// one. nullptr if there is none.
    const MeterKeys* find(BytesView systemTitle, const std::string& serial) const;
    MeterKeys* find(BytesView systemTitle, const std::string& serial);
};

/// Reads a key file. What is in it never enters an error. Errors: FileNotFound, FileUnreadable
/// (others than the owner may read or write it: says how to mend that), NotJson, WrongDocument,
/// NewerFormat, Malformed (naming the place).
Result<KeyFile> readKeyFile(const QString& name);

/// Writes whole or not at all, readable for the owner alone (mode 0600), on disk when it returns.
/// Errors: FileUnwritable.
Result<> writeKeyFile(const QString& name, const KeyFile& keys);

} // namespace metersmith::services

#endif
