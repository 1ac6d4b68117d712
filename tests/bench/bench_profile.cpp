// SPDX-License-Identifier: Apache-2.0
//
// A load profile from its A-XDR bytes to columns, on one core of the machine: 17 280 rows (60 days
// of 5 minutes) of clock, status and four counters. Beside each stand the limit, memcpy of the
// input in the same run, the ratio to it, the target, and the memory that was asked for above the
// input.
#include "dlms/axdr.h"
#include "dlms/profile_columns.h"
#include "protocol/civil_time.h"

#include <benchmark/benchmark.h>

#include <malloc.h>

#include <atomic>
#include <cstring>
#include <ctime>
#include <new>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

std::atomic<std::size_t> inUse = 0;
std::atomic<std::size_t> peak = 0;

void* taken(void* memory)
{
    if (!memory)
        throw std::bad_alloc();
    const auto now = inUse += malloc_usable_size(memory);
    if (now > peak)
        peak = now;
    return memory;
}

} // namespace

// All memory of the program passes here, so that its peak can be told.
[[gnu::noinline]] void* operator new(std::size_t size)
{
    return taken(std::malloc(size));
}
[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    if (memory)
        inUse -= malloc_usable_size(memory);
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    operator delete(memory);
}

namespace
{

constexpr std::size_t rows = 17280;
constexpr std::uint32_t period = 300;
constexpr double targetRows = 10e6;
constexpr double targetMemory = 1.5e6;

Bytes clockOf(std::int64_t seconds)
{
    const auto t = fromSeconds(seconds);
    return {static_cast<std::uint8_t>(t.year >> 8),
            static_cast<std::uint8_t>(t.year & 0xFF),
            static_cast<std::uint8_t>(t.month),
            static_cast<std::uint8_t>(t.day),
            static_cast<std::uint8_t>(dayOfWeek(t)),
            static_cast<std::uint8_t>(t.hour),
            static_cast<std::uint8_t>(t.minute),
            static_cast<std::uint8_t>(t.second),
            0,
            0xFF,
            0xC4,
            0};
}

Bytes profile(bool nulls)
{
    Bytes bytes{1};
    encodeLength(rows, bytes);
    const auto start = toSeconds({2026, 1, 1, 0, 0, 0});
    for (std::uint32_t i = 0; i < rows; ++i) {
        append(bytes, Bytes{2, 6});
        const bool whole = !nulls || i == 0;
        encodeData(whole ? Data::octets(clockOf(start + std::int64_t{i} * period)) : Data(), bytes);
        encodeData(whole ? Data::unsigned8(0) : Data(), bytes);
        for (std::uint32_t column = 0; column < 4; ++column)
            encodeData(Data::unsigned32(i * 250 + column * 1000000), bytes);
    }
    return bytes;
}

double memcpyRate(BytesView bytes)
{
    Bytes to(bytes.size());
    const auto begin = std::clock();
    constexpr std::size_t rounds = 300;
    for (std::size_t i = 0; i < rounds; ++i) {
        std::memcpy(to.data(), bytes.data(), to.size());
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
    return static_cast<double>(rounds * to.size()) * CLOCKS_PER_SEC /
           static_cast<double>(std::clock() - begin);
}

template <typename Once>
void measure(benchmark::State& state, BytesView input, double wanted, Once once)
{
    const std::size_t before = inUse;
    peak = before;
    if (once() != rows)
        state.SkipWithError("rows lost");
    const auto memory = static_cast<double>(peak - before);
    const auto begin = std::clock();
    for (auto _ : state)
        benchmark::DoNotOptimize(once());
    const auto took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    const auto rate = static_cast<double>(state.iterations()) * rows / took;
    const auto bytesRate = rate * static_cast<double>(input.size()) / rows;
    const auto limit = memcpyRate(input);
    state.counters["rows/s"] = rate;
    state.counters["MB_above_input"] = memory / 1e6;
    state.counters["memcpy_GB/s"] = limit / 1e9;
    state.counters["of_memcpy"] = bytesRate / limit;
    if (wanted > 0) {
        state.counters["of_target"] = rate / wanted;
        state.counters["memory_of_target"] = memory / targetMemory;
    }
}

void wholeProfile(benchmark::State& state)
{
    const auto bytes = profile(false);
    measure(state, bytes, targetRows, [&] { return decodeProfile(bytes, period)->rows; });
}
BENCHMARK(wholeProfile);

void profileOfNullData(benchmark::State& state)
{
    const auto bytes = profile(true);
    measure(state, bytes, targetRows, [&] { return decodeProfile(bytes, period)->rows; });
}
BENCHMARK(profileOfNullData);

void profileInBlocks(benchmark::State& state)
{
    const auto bytes = profile(false);
    const auto block = static_cast<std::size_t>(state.range(0));
    measure(state, bytes, targetRows, [&] {
        ProfileDecoder decoder(period);
        std::size_t seen = 0;
        for (std::size_t at = 0; at < bytes.size(); at += block) {
            const auto piece = BytesView(bytes).subspan(at, std::min(block, bytes.size() - at));
            if (!decoder.feed(piece))
                break;
            seen += decoder.takeRows().rows;
        }
        return decoder.finish() ? seen : 0;
    });
}
BENCHMARK(profileInBlocks)->Arg(1024)->Arg(65000);

void generalDecoder(benchmark::State& state)
{
    const auto bytes = profile(false);
    measure(state, bytes, 0, [&] { return decodeData(BytesView(bytes))->elements().size(); });
}
BENCHMARK(generalDecoder);

} // namespace
