// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_IDENTITY_H
#define METERSMITH_METER_CORE_IDENTITY_H

#include "meter_core/core.h"
#include "protocol/bytes.h"

namespace metersmith::meter_core
{

/// The software that the emulated meter says it runs: the first of its family's whose needs hold;
/// number "0" for a family that names none.
typecodes::Software software(const Core& core);

/// A serial number of 8 digits as the number that travels. Errors: Malformed.
Result<std::uint32_t> serialNumber(std::string_view serial);

/// The check digit that GS1 puts after `digits`: weights 3 and 1 from the right, modulo 10 (GS1
/// General Specifications, 7.9).
char gs1CheckDigit(std::string_view digits);

/// "5706567", the serial and the check digit.
std::string gs1Number(std::string_view serial);

/// "KAME" and the serial as 32-bit big-endian number: the 8 bytes of the DLMS system title.
Bytes systemTitle(std::uint32_t serial);

/// The logical device name: 16 characters, the maker's flag ID first (Blue Book, 4.1.8.2), then the
/// kind of meter as the type number begins, and the serial.
std::string logicalDeviceName(const Core& core);

/// "50981040 U1".
std::string firmwareName(const Core& core);

/// The program memory's checksum as the start-up sequence shows it: 8 hex digits.
std::string programChecksum(const Core& core);

} // namespace metersmith::meter_core

#endif
