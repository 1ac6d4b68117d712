// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/line_end.h"

namespace metersmith::iec62056_21
{

Result<std::string> lineOf(BytesView bytes, std::string_view what, std::size_t most)
{
    std::string line;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto at = [&] { return std::string(what) + ", byte " + std::to_string(i); };
        if (bytes[i] == '\r') {
            if (i + 1 == bytes.size())
                break;
            if (bytes[i + 1] != '\n' || i + 2 != bytes.size())
                return fail(ErrorCode::Malformed, at(), "expected CR LF and nothing after it",
                            "IEC 62056-21, 6.3");
            return line;
        }
        if (bytes[i] < 0x20 || bytes[i] > 0x7E)
            return fail(ErrorCode::Malformed, at(),
                        toHex(bytes.subspan(i, 1)) + " is no printable character",
                        "IEC 62056-21, 6.3");
        if (line.size() == most)
            return fail(ErrorCode::LimitExceeded, at(),
                        "longer than " + std::to_string(most) + " characters",
                        "IEC 62056-21, 6.3.14");
        line.push_back(static_cast<char>(bytes[i]));
    }
    return fail(ErrorCode::Truncated, std::string(what) + ", byte " + std::to_string(bytes.size()),
                "no CR LF yet", "IEC 62056-21, 6.3");
}

} // namespace metersmith::iec62056_21
