// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_SERVER_TALK_H
#define METERSMITH_TESTS_DLMS_SERVER_TALK_H

// The words of conversations with ServedMeter, in hex.
#include "served_meter.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace metersmith::dlms::test
{

namespace c = conformance;

inline constexpr std::uint32_t everything = c::supported;
inline constexpr std::uint32_t withoutGeneralBlocks = everything & ~c::generalBlockTransfer;
// References: energy, device number, clock, the long one, one that does not exist, a method.
inline const QByteArray energy = "00030100010800FF02", number = "00010000600100FF02",
                        clock_ = "00080000010000FF02", longOne = "00070100630100FF02",
                        missing = "00030100020800FF02", breaker = "00460000600A0AFF01",
                        noMethod = "00460000600A0AFF09";

using Talk = QList<QPair<QByteArray, QByteArray>>;

inline QByteArray times(int count, const QByteArray& hex)
{
    return hex.repeated(count);
}

} // namespace metersmith::dlms::test

#endif
