// SPDX-License-Identifier: Apache-2.0
#include "typecodes/rules.h"

#include <cstdlib>

using namespace metersmith::typecodes;

namespace
{

/// A document that reads is its own fixed point, whatever rules it breaks.
void readsBack(const MeterConfiguration& configuration, const Family& family)
{
    const std::string text = toJson(configuration, family);
    const auto again = fromJson(text);
    if (!again || !(*again == configuration) || toJson(*again, family) != text)
        std::abort();
    for (const auto& violation : check(configuration, family))
        if (violation.what.empty() || violation.mend.empty() || violation.path.empty())
            std::abort();
}

/// "path=value" set on the defaults: an error that changes nothing, or a document that reads back.
void edits(const std::string& text, const Family& family)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        return;
    static const MeterConfiguration defaults = *defaultConfiguration(family);
    MeterConfiguration configuration = defaults;
    if (setItem(configuration, family, text.substr(0, equals), text.substr(equals + 1)))
        readsBack(configuration, family);
    else if (!(configuration == defaults))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    const Family& family = **Catalogue::builtIn().family("omnipower-ct");
    const auto read = fromJson(text);
    if (read)
        readsBack(*read, family);
    else if (read.error().detail.empty())
        std::abort();
    edits(text, family);
    return 0;
}
