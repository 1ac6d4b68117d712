// SPDX-License-Identifier: Apache-2.0
#include "fuzz_documents.h"
#include "typecodes/code_catalogue.h"

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

/// An entry is applied to a new document, or refused without a change.
void applies(const CodeEntry& entry, const Family& family)
{
    static const std::map<std::string, MeterConfiguration> defaults = [] {
        std::map<std::string, MeterConfiguration> made;
        for (const auto& known : Catalogue::builtIn().families())
            made[known.id] = *defaultConfiguration(known);
        return made;
    }();
    MeterConfiguration configuration = defaults.at(family.id);
    const MeterConfiguration before = configuration;
    if (const auto applied = applyEntry(configuration, family, entry); !applied) {
        fuzz::saysWhat(applied.error());
        fuzz::require(configuration == before);
        return;
    }
    fuzz::readsBack(configuration, family, Catalogue::builtIn());
}

} // namespace

/// Any text: an error, or a catalogue that reads back and whose entries can be tried.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t mostEntries = 3;
    const auto catalogue = codeCatalogueFromJson(std::string(data, data + size), "codes.json");
    if (!catalogue) {
        fuzz::saysWhat(catalogue.error());
        return 0;
    }
    const std::string text = toJson(*catalogue);
    const auto again = codeCatalogueFromJson(text, "codes.json");
    fuzz::require(again && again->entries == catalogue->entries &&
                  again->unknownKeys == catalogue->unknownKeys && toJson(*again) == text);
    const auto& families = Catalogue::builtIn().families();
    for (std::size_t i = 0; i < catalogue->entries.size() && i < mostEntries; ++i) {
        const CodeEntry& entry = catalogue->entries[i];
        const auto own = Catalogue::builtIn().family(entry.family);
        applies(entry, own ? **own : families[size % families.size()]);
    }
    for (const auto& family : families)
        contradictions(*defaultConfiguration(family), family, *catalogue);
    return 0;
}
