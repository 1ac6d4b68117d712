// SPDX-License-Identifier: Apache-2.0
//
// Explains frames or APDUs given as hexadecimal: 01_decode_an_apdu C401C1000600003039
#include "dlms/explain/explain.h"

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace metersmith;
    std::string hex;
    for (int i = 1; i < argc; ++i)
        hex += argv[i];
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->empty()) {
        std::fprintf(stderr, "give a frame or an APDU as hexadecimal: %s\n",
                     bytes ? "nothing given" : toString(bytes.error()).c_str());
        return 2;
    }
    const auto explanation = dlms::explain(*bytes);
    std::fputs(dlms::toText(explanation).c_str(), stdout);
    return explanation.frames.empty() || explanation.faulty() ? 1 : 0;
}
