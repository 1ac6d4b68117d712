// SPDX-License-Identifier: Apache-2.0
#include "meter_core/identity.h"

#include "meter_core/crc32.h"

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

std::string logicalDeviceName(std::string_view serial)
{
    return std::string(flagId) + "68500" + std::string(serial);
}

std::string firmwareName()
{
    return std::string(softwareNumber) + " " + std::string(softwareRevision);
}

std::string programChecksum()
{
    // The emulated program memory is its name: enough for a value that changes with the software.
    Bytes sum;
    appendU32(sum, crc32(ascii(firmwareName())));
    return toHex(sum);
}

} // namespace metersmith::meter_core
