// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_CRC32_H
#define METERSMITH_METER_CORE_CRC32_H

#include "protocol/bytes.h"

namespace metersmith::meter_core
{

/// CRC-32 as in IEEE 802.3 (reflected, polynomial 0x04C11DB7); "123456789" gives 0xCBF43926.
std::uint32_t crc32(BytesView bytes);

} // namespace metersmith::meter_core

#endif
