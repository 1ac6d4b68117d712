// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_RESULT_H
#define METERSMITH_PROTOCOL_RESULT_H

#include "protocol/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace metersmith
{

/// A value, or the error that explains why there is none (docs/adr/0002).
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Makes the failed Result: `return fail(ErrorCode::Malformed, "length, byte 3", "…");`
inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string detail = {},
                                  std::string_view clause = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail), clause});
}

/// Passes an error on as the failed Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace metersmith

#endif
