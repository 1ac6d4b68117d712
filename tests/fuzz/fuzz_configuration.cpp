// SPDX-License-Identifier: Apache-2.0
#include "fuzz_documents.h"

using namespace metersmith;
using namespace metersmith::typecodes;

/// Any text: an error, or a document of one of the families that reads back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const auto read = fromJson(std::string(data, data + size), catalogue);
    if (read)
        fuzz::readsBack(*read, **catalogue.family(read->family), catalogue);
    else
        fuzz::saysWhat(read.error());
    return 0;
}
