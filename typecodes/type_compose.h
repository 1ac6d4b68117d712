// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_TYPE_COMPOSE_H
#define METERSMITH_TYPECODES_TYPE_COMPOSE_H

#include "protocol/result.h"
#include "typecodes/type_number.h"

namespace metersmith::typecodes
{

/// Codes chosen so far, by position id.
using PositionCodes = std::map<std::string, std::string>;

/// One value of a position, with what speaks against it.
struct PositionOption {
    std::string code;
    std::string meaning; ///< English key
    std::string note;
    bool possible = true;
    std::string excludedBy; ///< translated: "needs X10 2 or 3 (…)"; empty when possible
};

/// A position of a number under composition.
struct OpenPosition {
    std::string id;
    std::string name; ///< English key
    std::string code; ///< chosen; "" while open
    std::vector<PositionOption> options;
};

/// Every position of the family with its values, and which of them the choices so far exclude
/// (rules of kind "requires" whose paths are positions, and values of one variant).
std::vector<OpenPosition> openPositions(const Family& family, const PositionCodes& chosen);

/// The type number in order-form grouping, open positions as '_': "68_-1_-…".
std::string partialNumber(const Family& family, const PositionCodes& chosen);

/// Reads a partial number: "684-11-3" or with '_', '?' or '.' for open positions.
/// Errors: as parseTypeNumber.
Result<PositionCodes> parsePartialNumber(std::string_view text, const Family& family);

/// The finished number. Errors: Malformed naming the open positions; UnknownCode.
Result<TypeNumber> composeTypeNumber(const Family& family, const PositionCodes& chosen);

} // namespace metersmith::typecodes

#endif
