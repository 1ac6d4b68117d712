// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_FUZZ_FUZZ_LINK_H
#define METERSMITH_TESTS_FUZZ_FUZZ_LINK_H

#include "dlms/link/link.h"

#include <algorithm>
#include <cstdlib>

namespace metersmith::dlms::fuzz
{

/// Plays a script against one end of a link: each step is an opcode, a length and bytes. Bytes are
/// handed in raw, or in a frame that `frame` makes of them so that checksums do not stop the
/// fuzzer. Checks what every link owes: sends are bounded, and after a failure nothing is sent
/// unasked.
template <typename Frame>
void play(Link& link, BytesView script, Frame frame)
{
    TimePoint now{};
    TimePoint wake = TimePoint::max();
    const auto take = [&](const LinkEffects& effects) {
        for (const auto& effect : effects) {
            if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
            const auto* sent = std::get_if<Send>(&effect);
            if (sent && sent->bytes.size() > std::size_t{1} << 17U)
                std::abort();
        }
    };
    take(link.open(now));
    while (script.size() >= 2) {
        const unsigned code = script[0];
        const std::size_t length = std::min<std::size_t>(script[1], script.size() - 2);
        const auto bytes = script.subspan(2, length);
        script = script.subspan(2 + length);
        now += std::chrono::milliseconds(1);
        switch (code % 8) {
        case 0:
            take(link.received(bytes, now));
            break;
        case 1:
        case 2:
        case 3:
            take(link.received(frame(bytes), now));
            break;
        case 4:
            if (wake != TimePoint::max()) {
                now = std::max(now, wake);
                wake = TimePoint::max();
                take(link.wokenAt(now));
            }
            break;
        case 5:
            if (code >= 128)
                take(link.sendUnconfirmed({19, code < 192 ? allStations : std::uint16_t{16}, 1},
                                          bytes, now));
            else if (link.isUp())
                take(link.sendTo({19, 16, 1}, bytes, now));
            break;
        case 6:
            take(code < 128 ? link.wokenAt(now) : link.awaitApdu(now));
            break;
        case 7:
            take(code < 128 ? link.close(now) : link.open(now));
            break;
        }
    }
    // Left alone, every wait ends.
    for (int i = 0; wake != TimePoint::max(); ++i) {
        if (i > 20000)
            std::abort();
        now = std::max(now, wake);
        wake = TimePoint::max();
        take(link.wokenAt(now));
    }
}

} // namespace metersmith::dlms::fuzz

#endif
