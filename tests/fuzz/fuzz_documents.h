// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_FUZZ_FUZZ_DOCUMENTS_H
#define METERSMITH_TESTS_FUZZ_FUZZ_DOCUMENTS_H

#include "typecodes/rules.h"

#include <cstdlib>
#include <string>

namespace metersmith::fuzz
{

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a person needs of an error: what is wrong.
inline void saysWhat(const Error& error)
{
    require(!error.detail.empty());
}

/// A document is its own fixed point, whatever rules it breaks, and every broken rule is explained.
inline void readsBack(const typecodes::MeterConfiguration& configuration,
                      const typecodes::Family& family, const typecodes::Catalogue& catalogue)
{
    const std::string text = toJson(configuration, family);
    const auto again = typecodes::fromJson(text, catalogue);
    require(again && *again == configuration && toJson(*again, family) == text);
    for (const auto& violation : check(configuration, family))
        require(!violation.what.empty() && !violation.mend.empty() && !violation.path.empty());
    for (const auto& item : configuration.items)
        require(!itemName(family, item.first).empty());
}

/// The family that the first byte chooses, '0' to '4'; the byte is taken off the text.
inline const typecodes::Family& chosenFamily(std::string_view& text)
{
    const auto& families = typecodes::Catalogue::builtIn().families();
    const std::size_t which = text.empty() ? 0 : static_cast<unsigned char>(text.front()) - '0';
    text.remove_prefix(text.empty() ? 0 : 1);
    return families[which % families.size()];
}

} // namespace metersmith::fuzz

#endif
