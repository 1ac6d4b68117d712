// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_OPTICAL_READOUT_H
#define METERSMITH_TYPECODES_OPTICAL_READOUT_H

#include "protocol/obis.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metersmith::typecodes
{

class JsonFields;

/// A register that is known by an address of IEC 62056-21 besides those of the data sets.
struct OpticalRegister {
    std::string address; ///< "C.1.0"
    /// "fault", "serial", "time", "date", "dateTime", "status", "typeNumber", "firmware",
    /// "tripCounter"
    std::string shows;
    std::optional<Obis> object;           ///< of a trip counter
    bool write = false;                   ///< with W1, once signed on
    bool open = false;                    ///< sent and read while the meter is encrypted, too
    std::vector<std::string> energyTypes; ///< X9 codes that have it; empty: all
};

/// Texts of the error messages.
struct OpticalErrors {
    std::string command;  ///< no such command
    std::string address;  ///< no such register
    std::string denied;   ///< not without the password, or not at all
    std::string value;    ///< the value cannot be taken
    std::string hardware; ///< the memory failed
};

/// What a meter of the family answers over IEC 62056-21; without `codeField` it is silent there.
struct OpticalReadout {
    std::string codeField;                       ///< Z-code that turns it on: "Z18"
    std::map<std::string, std::string> dataSets; ///< its code → the list that is sent
    std::string manufacturer;                    ///< three letters
    char baudCharacter = '0';                    ///< the speed that the meter proposes (baud.h)
    std::string enhanced;                        ///< the W of each "\W": "2" offers mode E
    /// The type number in its compact form, at most this long; 0: none.
    std::size_t identificationLength = 0;
    std::string client;            ///< the role whose password P1 is
    std::string set;               ///< registers that may be in a list, and may be read
    std::vector<std::string> head; ///< addresses that every readout begins with
    std::vector<OpticalRegister> registers;
    OpticalErrors errors;

    const OpticalRegister* find(std::string_view address) const; ///< nullptr: none
};

/// Reads the key "opticalReadout" of a family file.
void readOpticalReadout(JsonFields& in, OpticalReadout& readout);

} // namespace metersmith::typecodes

#endif
