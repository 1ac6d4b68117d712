// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_WORDS_H
#define METERSMITH_TYPECODES_WORDS_H

#include "typecodes/family.h"

namespace metersmith::typecodes
{

/// "A, B or C"; "one of A, B, … (31 values)" when there are more than `most`.
std::string orList(const std::vector<std::string>& words, std::size_t most = 12);

/// What a field takes: "2, 3 or 4", "001 to 600", "… or any 3 digits of an order form".
std::string allowedCodes(const CodeField& field);

/// The words nearest to `word` by edit distance, best first, at most three; for "did you mean".
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& words);

/// A whole number in ASCII digits with an optional sign, whatever the locale; nullopt for anything
/// else or beyond int64.
std::optional<std::int64_t> parseWhole(std::string_view text);

/// Without blanks at both ends.
std::string trimmed(std::string_view text);

/// Digits only and not empty.
bool allDigits(std::string_view text);

/// True for well-formed UTF-8.
bool isUtf8(std::string_view text);

/// Printable for an error text: at most 40 characters, control and broken bytes replaced.
std::string printable(std::string_view text);
std::string inQuotes(std::string_view text); ///< the same between quotation marks

/// The errors of a type number: a character at a position, and the length.
Error wrongCode(const std::string& id, const std::string& fieldName, std::size_t character,
                const std::string& code, const std::vector<std::string>& allowed);
Error wrongLength(const std::string& compact, std::size_t expected);

} // namespace metersmith::typecodes

#endif
