// SPDX-License-Identifier: Apache-2.0
//
// The emulated meter and the configuration documents: how much meter time a second holds, and how
// many documents are read and checked in one.
#include "meter_core/meter.h"
#include "typecodes/configuration.h"
#include "typecodes/rules.h"

#include <benchmark/benchmark.h>

using namespace metersmith;

namespace
{

const typecodes::Family& family()
{
    return typecodes::Catalogue::builtIn().families().front();
}

void advanceOneSecond(benchmark::State& state)
{
    meter_core::MeterSetup setup;
    setup.configuration = *typecodes::defaultConfiguration(family());
    TimePoint now{};
    auto meter = meter_core::Meter::manufacture(
        setup, std::make_shared<meter_core::MemoryStorage>(), now, 1'795'231'200);
    for (auto _ : state) {
        now += std::chrono::seconds(1);
        (*meter)->advanceTo(now);
        benchmark::DoNotOptimize((*meter)->display());
    }
    state.counters["meter s/s"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(advanceOneSecond);

void loadAndCheckDocument(benchmark::State& state)
{
    const auto json = typecodes::toJson(*typecodes::defaultConfiguration(family()), family());
    for (auto _ : state) {
        const auto document = typecodes::fromJson(json);
        benchmark::DoNotOptimize(typecodes::check(*document, family()));
    }
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * json.size()));
}
BENCHMARK(loadAndCheckDocument);

} // namespace
