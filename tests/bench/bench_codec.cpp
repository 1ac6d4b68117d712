// SPDX-License-Identifier: Apache-2.0
//
// APDUs on one core: GET requests written and responses read, values, a profile. The limit is a
// memcpy of the same bytes, measured in the same run; the counters are
//   pairs/s (or rows/s), limit/s, of_limit (their ratio) and of_target (against the target).
#include "dlms/apdu/apdu.h"
#include "dlms/axdr.h"
#include "dlms/get_views.h"

#include <benchmark/benchmark.h>

#include <cstring>
#include <ctime>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

const AttributeReference energy{3, Obis(1, 1, 1, 8, 0), 2};

/// Processor time of this process: a rate for one core, whatever else the machine does.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// How often a second `size` bytes can be copied from one buffer to another.
double copiesPerSecond(std::size_t size)
{
    const Bytes from(size, 1);
    Bytes to(size);
    const std::size_t rounds = 20'000'000 / (size / 64 + 1);
    const auto begin = cpuSeconds();
    for (std::size_t i = 0; i < rounds; ++i) {
        std::memcpy(to.data(), from.data(), size);
        benchmark::DoNotOptimize(to.data());
        benchmark::ClobberMemory();
    }
    return static_cast<double>(rounds) / (cpuSeconds() - begin);
}

/// Prints `done` things a second against the copy of `bytes` bytes for each and against `target`.
void report(benchmark::State& state, double done, std::size_t bytes, double target, double passed)
{
    const double rate = done / passed;
    const double limit = copiesPerSecond(bytes);
    state.counters["per_second"] = rate;
    state.counters["limit_memcpy"] = limit;
    state.counters["of_limit"] = rate / limit;
    if (target > 0)
        state.counters["of_target"] = rate / target;
}

template <typename Body>
void measure(benchmark::State& state, std::size_t bytes, double target, double each, Body body)
{
    const auto begin = cpuSeconds();
    for (auto _ : state)
        body();
    report(state, each * static_cast<double>(state.iterations()), bytes, target,
           cpuSeconds() - begin);
}

/// The target: 8 000 000 pairs a second.
void getPair(benchmark::State& state)
{
    const auto response = encode(GetResponseNormal{0xC1, Data::unsigned32(123456)});
    GetRequestNormal request{0xC1, energy, {}};
    Bytes out;
    measure(state, 13 + response.size(), 8e6, 1, [&] {
        out.clear();
        benchmark::DoNotOptimize(request);
        encodeInto(request, out);
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
        const auto answer = decodeGetResponse(response);
        benchmark::DoNotOptimize(answer->value.toNumber());
    });
}
BENCHMARK(getPair);

void getPairOfText(benchmark::State& state)
{
    const auto response = encode(GetResponseNormal{0xC1, Data::visible("Kamstrup_V0001")});
    GetRequestNormal request{0xC1, energy, {}};
    Bytes out;
    measure(state, 13 + response.size(), 8e6, 1, [&] {
        out.clear();
        benchmark::DoNotOptimize(request);
        encodeInto(request, out);
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
        const auto answer = decodeGetResponse(response);
        benchmark::DoNotOptimize(answer->value.bytes.data());
    });
}
BENCHMARK(getPairOfText);

/// The same through the values that are kept: Bytes, Apdu, Data.
void getPairKept(benchmark::State& state)
{
    const auto response = encode(GetResponseNormal{0xC1, Data::unsigned32(123456)});
    GetRequestNormal request{0xC1, energy, {}};
    measure(state, 13 + response.size(), 0, 1, [&] {
        benchmark::DoNotOptimize(request);
        benchmark::DoNotOptimize(encode(request));
        const auto apdu = decodeApdu(response);
        benchmark::DoNotOptimize(
            std::get<Data>(std::get<GetResponseNormal>(*apdu).result).number());
    });
}
BENCHMARK(getPairKept);

/// A server's half: the request read, the answer written.
void servedPair(benchmark::State& state)
{
    const auto request = encode(GetRequestNormal{0xC1, energy, {}});
    const auto value = Data::unsigned32(123456);
    Bytes out;
    measure(state, request.size() + 9, 0, 1, [&] {
        out.clear();
        const auto asked = decodeGetRequest(request);
        benchmark::DoNotOptimize(asked->attribute);
        encodeGetResponse(asked->invoke, value, out);
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
    });
}
BENCHMARK(servedPair);

Bytes profile(std::uint32_t count)
{
    std::vector<Data> rows;
    for (std::uint32_t i = 0; i < count; ++i)
        rows.push_back(
            Data::structure({Data::octets(Bytes(12, 1)), Data::unsigned8(0), Data::unsigned32(i),
                             Data::unsigned32(i), Data::unsigned32(i), Data::unsigned32(i)}));
    Bytes bytes;
    encodeData(Data::array(std::move(rows)), bytes);
    return bytes;
}

/// A load profile as a tree of values; columns without a tree have their own benchmark.
void profileRowsAsTree(benchmark::State& state)
{
    const auto bytes = profile(1000);
    measure(state, bytes.size() / 1000, 0, 1000,
            [&] { benchmark::DoNotOptimize(decodeData(BytesView(bytes))); });
}
BENCHMARK(profileRowsAsTree);

void profileRowsWritten(benchmark::State& state)
{
    const auto bytes = profile(1000);
    const auto tree = decodeData(BytesView(bytes)).value();
    Bytes out;
    measure(state, bytes.size() / 1000, 0, 1000, [&] {
        out.clear();
        encodeData(tree, out);
        benchmark::DoNotOptimize(out.data());
    });
}
BENCHMARK(profileRowsWritten);

} // namespace
