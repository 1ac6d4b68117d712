// SPDX-License-Identifier: Apache-2.0
#include "fuzz_documents.h"
#include "typecodes/family_json.h"
#include "typecodes/type_compose.h"

using namespace metersmith;
using namespace metersmith::typecodes;

/// Any text as a family file that may use the built-in ones: an error that names a place, or a
/// family whose new document can be made, checked and read back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    familyTests(text, "fuzz.json");
    Catalogue catalogue;
    if (const auto loaded = catalogue.load(text, "fuzz.json"); !loaded) {
        fuzz::saysWhat(loaded.error());
        fuzz::require(!loaded.error().where.empty());
        return 0;
    }
    const Family& family = catalogue.families().front();
    openPositions(family, {});
    const auto made = defaultConfiguration(family);
    if (!made) {
        fuzz::saysWhat(made.error());
        return 0;
    }
    fuzz::readsBack(*made, family, catalogue);
    for (const auto& rule : family.rules)
        for (const auto& values : rule.fails) {
            MeterConfiguration configuration = *made;
            for (const auto& [path, value] : values)
                setItem(configuration, family, path, value);
            fuzz::readsBack(configuration, family, catalogue);
        }
    return 0;
}
