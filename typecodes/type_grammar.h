// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_TYPE_GRAMMAR_H
#define METERSMITH_TYPECODES_TYPE_GRAMMAR_H

#include "typecodes/family.h"

// What reading a whole type number and a partial one have in common.
namespace metersmith::typecodes::type_grammar
{

/// Upper case, without blanks and hyphens (also the typographic ones that documents print).
/// Errors: Malformed for a text far longer than any number.
Result<std::string> compacted(std::string_view text);

/// Errors: Malformed for what is certainly no OMNIPOWER/OMNIA number; the older scheme is named.
/// An `open` number may still be short.
Result<> checkKind(const std::string& compact, bool open = false);

/// A literal as it stands in the compact form: without hyphens.
std::string compactLiteral(const TypePiece& piece);

/// Characters of the family's numbers without hyphens.
std::size_t compactLength(const Family& family);

/// The codes that may be ordered; what only stands in the tables is left out.
std::vector<std::string> orderableCodes(const CodeField& field);

/// Whether the code may stand at the position: an orderable one of the table, or unlisted digits
/// where the position accepts them.
bool accepts(const CodeField& field, std::string_view code);

/// The error for a literal of the pattern that the number does not have; `at` counts from 0.
Error wrongLiteral(const std::string& compact, std::size_t at, const std::string& literal);

} // namespace metersmith::typecodes::type_grammar

#endif
