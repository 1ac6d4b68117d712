// SPDX-License-Identifier: Apache-2.0
#include "fuzz_documents.h"
#include "typecodes/type_compose.h"

using namespace metersmith;
using namespace metersmith::typecodes;

/// A family ('0' to '4') and a type number in part: an error, or choices that read back from their
/// printed form; a number without an open position can be composed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    std::string_view text = bytes;
    const Family& family = fuzz::chosenFamily(text);
    const auto chosen = parsePartialNumber(text, family);
    if (!chosen) {
        fuzz::saysWhat(chosen.error());
        fuzz::require(!chosen.error().where.empty());
        return 0;
    }
    const std::string printed = partialNumber(family, *chosen);
    const auto again = parsePartialNumber(printed, family);
    fuzz::require(again && *again == *chosen && partialNumber(family, *again) == printed);
    const auto positions = openPositions(family, *chosen);
    fuzz::require(positions.size() == family.positions.size());
    for (const auto& position : positions)
        for (const auto& option : position.options)
            fuzz::require(option.possible == option.excludedBy.empty());
    const auto composed = composeTypeNumber(family, *chosen);
    fuzz::require(composed.has_value() == (chosen->size() == family.positions.size()));
    fuzz::require(!composed || composed->printed == printed);
    return 0;
}
