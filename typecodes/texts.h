// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_TEXTS_H
#define METERSMITH_TYPECODES_TEXTS_H

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace metersmith::typecodes
{

/// A text of the data files in the language that the application has installed (translation context
/// "typecodes"); the English key itself where there is none.
std::string translated(const std::string& key);

/// What stands for {name} in a text.
using Words = std::vector<std::pair<std::string, std::string>>;

/// `text` with every {name} replaced.
std::string filled(std::string text, const Words& words);

} // namespace metersmith::typecodes

#endif
