// SPDX-License-Identifier: Apache-2.0
#include "protocol/reader.h"

namespace metersmith
{

Error Reader::truncated(std::string_view field, std::size_t need) const
{
    return {ErrorCode::Truncated,
            std::string(field) + ", byte " + std::to_string(offset()),
            "needs " + std::to_string(need) + " bytes, " + std::to_string(remaining()) + " left",
            {}};
}

} // namespace metersmith
