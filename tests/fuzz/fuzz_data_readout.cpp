// SPDX-License-Identifier: Apache-2.0
// Data readouts: what is read and may be written is read back alike, and memory is bounded.
#include "iec62056_21/data_readout.h"

#include <cstdlib>

using namespace metersmith::iec62056_21;

namespace
{

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)readoutAddress(text.substr(0, 64));
    if (const auto number = plainNumber(text))
        require(plainNumber(*number) == number);
    (void)decodeDataSets(text);
    const auto readout = decodeDataReadout(text);
    if (!readout)
        return 0;
    require(readout->dataSets.size() <= mostDataSets && readout->remarks.size() <= 103);
    std::size_t characters = 0;
    for (const auto& dataSet : readout->dataSets) {
        characters += dataSet.address.size();
        if (const auto address = readoutAddress(dataSet.address))
            require(!address->historical || *address->historical == address->obis.f());
        for (const auto& [value, unit] : dataSet.values)
            characters += value.size() + unit.size();
    }
    require(characters <= size);
    if (const auto written = encodeDataReadout(*readout)) {
        const auto again = decodeDataReadout(*written);
        require(again.has_value() && again->dataSets == readout->dataSets &&
                again->remarks.empty());
    }
    return 0;
}
