// SPDX-License-Identifier: Apache-2.0
#include "meter_core/identity.h"

#include "meter_core/crc32.h"
#include "typecodes/conditions.h"

#include <algorithm>

namespace metersmith::meter_core
{

namespace
{

constexpr std::string_view makerPrefix = "5706567"; // of the maker's GS1 numbers
constexpr std::string_view flagId = "KAM";

} // namespace

Result<std::uint32_t> serialNumber(std::string_view serial)
{
    const bool digits =
        std::all_of(serial.begin(), serial.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (serial.size() != 8 || !digits)
        return fail(ErrorCode::Malformed, "serial number",
                    "\"" + std::string(serial) + "\" is not 8 digits");
    std::uint32_t number = 0;
    for (const char c : serial)
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    return number;
}

char gs1CheckDigit(std::string_view digits)
{
    int sum = 0;
    int weight = 3;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += weight * (*digit - '0');
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string gs1Number(std::string_view serial)
{
    std::string number = std::string(makerPrefix) + std::string(serial);
    number += gs1CheckDigit(number);
    return number;
}

Bytes systemTitle(std::uint32_t serial)
{
    Bytes title = ascii("KAME");
    appendU32(title, serial);
    return title;
}

typecodes::Software software(const Core& core)
{
    const typecodes::CodeView view(core.configuration(), core.family());
    for (const auto& row : core.family().software)
        if (view.meets(row.needs))
            return row;
    return {"0", "", {}};
}

std::string logicalDeviceName(const Core& core)
{
    constexpr std::size_t kindLength = 3;
    const auto type = typecodes::parseTypeNumber(core.configuration().typeNumber, core.family());
    std::string kind = type ? type->compact.substr(0, kindLength) : std::string();
    kind.resize(kindLength, '0');
    return std::string(flagId) + kind + "00" + core.state().serial;
}

std::string firmwareName(const Core& core)
{
    const auto running = software(core);
    return running.number + (running.revision.empty() ? "" : " " + running.revision);
}

std::string programChecksum(const Core& core)
{
    // The emulated program memory is its name: enough for a value that changes with the software.
    Bytes sum;
    appendU32(sum, crc32(ascii(firmwareName(core))));
    return toHex(sum);
}

} // namespace metersmith::meter_core
