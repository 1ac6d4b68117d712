// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_PROFILE_TYPES_H
#define METERSMITH_DLMS_PROFILE_TYPES_H

#include "protocol/bytes.h"

namespace metersmith::dlms
{

// Sizes of A-XDR values that are kept as they stand, without decoding them. Everything works on
// bytes that may still be incomplete.

/// How much of some bytes a value takes, or why that cannot be said.
struct Extent {
    enum class State : std::uint8_t { Known, Incomplete, Malformed };
    State state = State::Known;
    std::size_t size = 0; ///< Known: bytes it takes; Incomplete: bytes it takes at least

    static Extent known(std::size_t size) { return {State::Known, size}; }
    static Extent incomplete(std::size_t size) { return {State::Incomplete, size}; }
    static Extent malformed() { return {State::Malformed, 0}; }
    bool isKnown() const { return state == State::Known; }
};

/// An A-XDR length (IEC 61334-6): what it says and the bytes it takes itself.
Extent lengthAt(BytesView bytes, std::size_t& value);

/// The content of a value with this tag.
Extent contentExtent(std::uint8_t tag, BytesView bytes, int depth = 0);

/// A TypeDescription of a compact-array (IEC 62056-5-3).
Extent typeExtent(BytesView types, int depth = 0);

/// A value that `type` describes: appends it to `out` with its tags, as it would stand outside a
/// compact-array. `type` is complete and right (typeExtent has known it).
Extent describedExtent(BytesView type, BytesView bytes, Bytes& out, int depth = 0);

} // namespace metersmith::dlms

#endif
