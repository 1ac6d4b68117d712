// SPDX-License-Identifier: Apache-2.0
#include "typecodes/optical_readout.h"

#include "typecodes/json_fields.h"

#include <algorithm>
#include <array>

namespace metersmith::typecodes
{

namespace
{

constexpr std::array<std::string_view, 9> kinds{"fault",      "serial",   "time",
                                                "date",       "dateTime", "status",
                                                "typeNumber", "firmware", "tripCounter"};
constexpr std::size_t longestIdentification = 16; // IEC 62056-21, 6.3.2

OpticalRegister readRegister(JsonFields& in)
{
    OpticalRegister row;
    row.address = in.text("address");
    row.shows = in.text("shows");
    row.write = in.flag("write");
    row.open = in.flag("public");
    row.energyTypes = in.texts("energyTypes");
    if (in.has("object"))
        row.object = in.obis("object");
    in.has("source");
    if (std::find(kinds.begin(), kinds.end(), row.shows) == kinds.end())
        in.refuse("shows", "\"" + row.shows +
                               "\" is none of fault, serial, time, date, dateTime, status, "
                               "typeNumber, firmware, tripCounter");
    if ((row.shows == "tripCounter") != row.object.has_value())
        in.refuse("object", "trip counters have one, other registers none");
    return row;
}

char readBaud(JsonFields& in)
{
    const std::string text = in.text("baud");
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '6')
        return text[0];
    in.refuse("baud", "expected the character of a speed, 0 to 6, got \"" + text + "\"");
    return '0';
}

} // namespace

const OpticalRegister* OpticalReadout::find(std::string_view address) const
{
    const auto found = std::find_if(registers.begin(), registers.end(),
                                    [&](const auto& row) { return row.address == address; });
    return found == registers.end() ? nullptr : &*found;
}

void readOpticalReadout(JsonFields& in, OpticalReadout& readout)
{
    in.object("opticalReadout", [&](JsonFields& e) {
        e.text("source");
        readout.codeField = e.text("codeField");
        readout.dataSets = e.textMap("dataSets");
        readout.manufacturer = e.text("manufacturer");
        readout.baudCharacter = readBaud(e);
        readout.enhanced = e.text("enhanced", "");
        if (e.text("identification", "typeNumber") != "typeNumber")
            e.refuse("identification", "only \"typeNumber\" is known");
        readout.identificationLength = static_cast<std::size_t>(
            e.number("identificationLength", 0, static_cast<int>(longestIdentification), 0));
        readout.client = e.text("client");
        readout.set = e.text("set");
        readout.head = e.texts("head");
        e.each("registers",
               [&](JsonFields& row) { readout.registers.push_back(readRegister(row)); });
        e.object("errors", [&](JsonFields& texts) {
            readout.errors.command = texts.text("command");
            readout.errors.address = texts.text("register");
            readout.errors.denied = texts.text("denied");
            readout.errors.value = texts.text("value");
            readout.errors.hardware = texts.text("memory");
        });
        if (readout.manufacturer.size() != 3)
            e.refuse("manufacturer", "expected three letters");
        for (const auto& address : readout.head)
            if (!readout.find(address))
                e.refuse("head", "there is no register " + address);
    });
}

} // namespace metersmith::typecodes
