// SPDX-License-Identifier: Apache-2.0
#include "fuzz_documents.h"

#include <algorithm>

using namespace metersmith;
using namespace metersmith::typecodes;

/// A family ('0' to '4') and lines "path=value" set one after the other on its defaults: each is an
/// error that changes nothing, or leaves a document that reads back and whose values can be said
/// and set again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr int mostLines = 8;
    const std::string bytes(data, data + size);
    std::string_view text = bytes;
    const Family& family = fuzz::chosenFamily(text);
    MeterConfiguration configuration = *defaultConfiguration(family);
    for (int line = 0; line < mostLines && !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view edit = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto equals = std::min(edit.find('='), edit.size());
        const std::string_view path = edit.substr(0, equals);
        const MeterConfiguration before = configuration;
        const auto set =
            setItem(configuration, family, path, edit.substr(std::min(equals + 1, edit.size())));
        if (!set) {
            fuzz::saysWhat(set.error());
            fuzz::require(configuration == before && (path.empty() || !set.error().where.empty()));
            continue;
        }
        const ItemValue* value = configuration.find(path);
        if (!value)
            continue;
        valueInWords(family, path, *value);
        const MeterConfiguration once = configuration;
        fuzz::require(setItem(configuration, family, path, *value) && configuration == once);
    }
    fuzz::readsBack(configuration, family, Catalogue::builtIn());
    return 0;
}
