// SPDX-License-Identifier: Apache-2.0
#include "meter_core/meter.h"
#include "meter_core/permanent_memory.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::meter_core;

namespace
{

/// Two pages from the input: the first two bytes say where to divide it. Once as they are, once
/// with headers that are right, so that the state behind them is reached.
std::shared_ptr<MemoryStorage> storageOf(BytesView first, BytesView second, bool framed)
{
    auto storage = std::make_shared<MemoryStorage>();
    const auto page = [framed](BytesView bytes, std::uint64_t sequence) {
        const Bytes content(bytes.begin(), bytes.end());
        return framed ? encodePage({sequence, content}) : content;
    };
    static_cast<void>(storage->write(0, page(first, 1)));
    static_cast<void>(storage->write(1, page(second, 2)));
    return storage;
}

void powerUp(const std::shared_ptr<MemoryStorage>& storage)
{
    const TimePoint now{std::chrono::hours(1)};
    const auto meter = Meter::powerUp(storage, now, 1'795'230'000);
    if (!meter)
        return;
    (*meter)->advanceTo(now + std::chrono::hours(2));
    static_cast<void>((*meter)->display());
    static_cast<void>((*meter)->facts());
    // Whatever state was accepted is one that can be kept and taken up again.
    if (!Meter::powerUp(storage, now, 1'795'230'000))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const BytesView bytes(data + 2, size - 2);
    const std::size_t at = (data[0] * 256U + data[1]) % (bytes.size() + 1);
    for (const bool framed : {false, true})
        powerUp(storageOf(bytes.first(at), bytes.subspan(at), framed));
    return 0;
}
