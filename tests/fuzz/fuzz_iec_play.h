// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_FUZZ_FUZZ_IEC_PLAY_H
#define METERSMITH_TESTS_FUZZ_FUZZ_IEC_PLAY_H

#include "iec62056_21/bcc.h"
#include "protocol/actions.h"

#include <algorithm>
#include <cstdlib>
#include <variant>

namespace metersmith::iec62056_21::fuzz
{

/// Plays a script against one end of IEC 62056-21: each step is an opcode, a length and bytes.
/// Bytes are handed in raw, or in a block with the right check character so that it does not stop
/// the fuzzer. Checks what both ends owe: what is sent is bounded, and left alone every wait ends.
template <typename TakeAll>
class Player
{
public:
    explicit Player(TakeAll takeAll)
        : m_takeAll(std::move(takeAll))
    {
    }

    TimePoint now{};

    template <typename Effects>
    void take(const Effects& effects)
    {
        auto common = [this](const auto& effect) {
            if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_wake = wake->at;
            const auto* sent = std::get_if<Send>(&effect);
            if (sent && sent->bytes.size() > std::size_t{1} << 17U)
                std::abort();
        };
        m_takeAll(effects, common);
    }

    template <typename Machine, typename Act>
    void play(BytesView script, BlockCheck check, Machine& machine, Act act)
    {
        while (script.size() >= 2) {
            const std::uint8_t code = script[0];
            const std::size_t length = std::min<std::size_t>(script[1], script.size() - 2);
            const auto bytes = script.subspan(2, length);
            script = script.subspan(2 + length);
            now += std::chrono::milliseconds(1);
            step(code, bytes, check, machine, act);
        }
        for (int i = 0; m_wake != TimePoint::max(); ++i) {
            if (i > 2000)
                std::abort();
            wake(machine);
        }
    }

private:
    template <typename Machine>
    void wake(Machine& machine)
    {
        now = std::max(now, m_wake);
        m_wake = TimePoint::max();
        take(machine.wokenAt(now));
    }

    template <typename Machine, typename Act>
    void step(std::uint8_t code, BytesView bytes, BlockCheck check, Machine& machine, Act act)
    {
        Bytes block{code % 8 == 2 ? stx : soh};
        switch (code % 8) {
        case 0:
            take(machine.received(bytes, now, code >= 224 ? 1 : 0));
            break;
        case 1: // SOH, the command, STX, data
            append(block, bytes.first(std::min<std::size_t>(bytes.size(), 2)));
            if (bytes.size() > 2) {
                block.push_back(stx);
                append(block, bytes.subspan(2));
            }
            [[fallthrough]];
        case 2:
            if (code % 8 == 2)
                append(block, bytes);
            block.push_back(code >= 192 ? eot : etx);
            take(machine.received(withBcc(block, check), now));
            break;
        case 3: { // a line
            Bytes line = ascii("/");
            append(line, bytes);
            append(line, ascii("\r\n"));
            take(machine.received(line, now));
            break;
        }
        case 4:
            if (m_wake != TimePoint::max())
                wake(machine);
            break;
        case 5:
            if (!bytes.empty())
                act(bytes[0], bytes.subspan(1));
            break;
        case 6: {
            const Bytes one{code < 128 ? ack : nak};
            take(machine.received(one, now));
            break;
        }
        case 7: { // an option select message
            Bytes select{ack};
            append(select, bytes);
            append(select, ascii("\r\n"));
            take(machine.received(select, now));
            break;
        }
        }
    }

    TakeAll m_takeAll;
    TimePoint m_wake = TimePoint::max();
};

} // namespace metersmith::iec62056_21::fuzz

#endif
