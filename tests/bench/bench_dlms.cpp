// SPDX-License-Identifier: Apache-2.0
//
// The protocol core on one core of the machine: frames, values, whole exchanges in memory.
#include "dlms/apdu/apdu.h"
#include "dlms/axdr.h"
#include "dlms/link/hdlc_frame.h"
#include "dlms/link/hdlc_framer.h"

#include <benchmark/benchmark.h>

#include <cstring>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

constexpr std::size_t informationField = 128;

Bytes iFrame()
{
    HdlcFrame frame;
    frame.destination = *HdlcAddress::make(19, 0, AddressSize::One);
    frame.source = *HdlcAddress::make(1, 0, AddressSize::One);
    frame.control = decodeHdlcControl(0x10);
    frame.info = Bytes(informationField, 0x5A);
    return encodeHdlcFrame(frame);
}

void limitMemcpy(benchmark::State& state)
{
    const Bytes from(informationField, 1);
    Bytes to(informationField);
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), to.size());
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * informationField));
}
BENCHMARK(limitMemcpy);

void hdlcFrame(benchmark::State& state)
{
    const auto bytes = iFrame();
    HdlcFramer framer;
    for (auto _ : state)
        benchmark::DoNotOptimize(framer.received(bytes));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(hdlcFrame);

void getRequestAndResponse(benchmark::State& state)
{
    const AttributeReference reference{3, Obis(1, 1, 1, 8, 0), 2};
    const auto response = encode(GetResponseNormal{0xC1, Data::unsigned32(123456)});
    for (auto _ : state) {
        benchmark::DoNotOptimize(encode(GetRequestNormal{0xC1, reference, {}}));
        benchmark::DoNotOptimize(decodeApdu(response));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(getRequestAndResponse);

void profileOfThousandRows(benchmark::State& state)
{
    std::vector<Data> rows;
    for (std::uint32_t i = 0; i < 1000; ++i)
        rows.push_back(
            Data::structure({Data::octets(Bytes(12, 1)), Data::unsigned8(0), Data::unsigned32(i),
                             Data::unsigned32(i), Data::unsigned32(i), Data::unsigned32(i)}));
    Bytes bytes;
    encodeData(Data::array(std::move(rows)), bytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeData(BytesView(bytes)));
    state.SetItemsProcessed(state.iterations() * 1000);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(profileOfThousandRows);

} // namespace
