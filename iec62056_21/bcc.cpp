// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/bcc.h"

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view bccClause = "IEC 62056-21, 6.1.2";

} // namespace

std::uint8_t bcc(BytesView covered, BlockCheck check)
{
    unsigned value = 0;
    for (const auto octet : covered)
        value = check == BlockCheck::Xor ? value ^ octet : value + octet;
    return static_cast<std::uint8_t>(value & 0x7FU);
}

Bytes withBcc(Bytes block, BlockCheck check)
{
    block.push_back(bcc(BytesView(block).subspan(block.empty() ? 0 : 1), check));
    return block;
}

Result<BytesView> checkBcc(BytesView block, BlockCheck check)
{
    if (block.size() < 3)
        return fail(ErrorCode::Truncated, "block",
                    std::to_string(block.size()) + " bytes; at least 3 are needed", bccClause);
    if (block[0] != soh && block[0] != stx)
        return fail(ErrorCode::Malformed, "block, byte 0",
                    "expected SOH or STX, got " + toHex(block.first(1)), bccClause);
    const auto covered = block.subspan(1, block.size() - 2);
    if (covered.back() != etx && covered.back() != eot)
        return fail(ErrorCode::Malformed, "block, byte " + std::to_string(block.size() - 2),
                    "expected ETX or EOT, got " + toHex(covered.last(1)), bccClause);
    if (bcc(covered, check) != block.back())
        return fail(ErrorCode::ChecksumMismatch, "BCC, byte " + std::to_string(block.size() - 1),
                    "the block check character does not match", bccClause);
    return block.first(block.size() - 1);
}

} // namespace metersmith::iec62056_21
