// SPDX-License-Identifier: Apache-2.0
//
// HDLC on one core of the machine: frames with both checks, in place and out of a stream. Beside
// each stand the limit, memcpy of the same bytes in the same run, the ratio to it, and the target.
#include "dlms/link/crc16.h"
#include "dlms/link/hdlc_framer.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <ctime>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

constexpr std::size_t informationField = 128;
constexpr double target = 1.5e9;

Bytes iFrame(unsigned number)
{
    HdlcFrame frame;
    frame.destination = *HdlcAddress::make(19, 0, AddressSize::One);
    frame.source = *HdlcAddress::make(1, 0, AddressSize::One);
    frame.control = {HdlcFrameType::I, true, static_cast<std::uint8_t>(number & 7U), 0};
    for (std::size_t i = 0; i < informationField; ++i)
        frame.info.push_back(static_cast<std::uint8_t>(i * 37 + number));
    return encodeHdlcFrame(frame);
}

double memcpyRate(BytesView bytes)
{
    Bytes to(bytes.size());
    const std::size_t rounds = (std::size_t{1} << 28U) / bytes.size();
    const auto begin = std::clock();
    for (std::size_t i = 0; i < rounds; ++i) {
        std::memcpy(to.data(), bytes.data(), to.size());
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
    return static_cast<double>(rounds * to.size()) * CLOCKS_PER_SEC /
           static_cast<double>(std::clock() - begin);
}

/// Runs `once` and prints GB/s of processor time beside memcpy of the same bytes and the target.
template <typename Once>
void measure(benchmark::State& state, BytesView perRound, double wanted, Once once)
{
    const auto begin = std::clock();
    for (auto _ : state)
        once();
    const auto took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    const auto rate =
        static_cast<double>(state.iterations()) * static_cast<double>(perRound.size()) / took;
    const auto limit = memcpyRate(perRound);
    state.counters["GB/s"] = rate / 1e9;
    state.counters["memcpy_GB/s"] = limit / 1e9;
    state.counters["of_memcpy"] = rate / limit;
    if (wanted > 0)
        state.counters["of_target"] = rate / wanted;
}

void checkSequence(benchmark::State& state)
{
    const auto frame = iFrame(0);
    measure(state, frame, 0, [&] { benchmark::DoNotOptimize(crc16(frame)); });
}
BENCHMARK(checkSequence);

void frameInPlace(benchmark::State& state)
{
    const auto bytes = iFrame(0);
    const auto inside = BytesView(bytes).subspan(1, bytes.size() - 2);
    measure(state, bytes, target, [&] {
        const auto frame = viewHdlcFrame(inside);
        if (!frame || frame->info.size() != informationField)
            state.SkipWithError("no frame");
        benchmark::DoNotOptimize(frame);
    });
}
BENCHMARK(frameInPlace);

void framesOfStream(benchmark::State& state)
{
    Bytes stream;
    constexpr std::size_t frames = 64;
    for (unsigned i = 0; i < frames; ++i)
        append(stream, iFrame(i));
    HdlcFramer framer;
    measure(state, stream, target, [&] {
        std::size_t seen = 0;
        framer.scan(stream, [&seen](const auto& event) {
            if constexpr (requires { event.frame; })
                seen += event.frame.info.size();
        });
        if (seen != frames * informationField)
            state.SkipWithError("frames lost");
    });
}
BENCHMARK(framesOfStream);

void framesOfStreamCopied(benchmark::State& state)
{
    Bytes stream;
    for (unsigned i = 0; i < 64; ++i)
        append(stream, iFrame(i));
    HdlcFramer framer;
    measure(state, stream, 0, [&] { benchmark::DoNotOptimize(framer.received(stream)); });
}
BENCHMARK(framesOfStreamCopied);

} // namespace
