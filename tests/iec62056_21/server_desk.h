// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_IEC62056_21_SERVER_DESK_H
#define METERSMITH_TESTS_IEC62056_21_SERVER_DESK_H

#include "line_pump.h"

namespace metersmith::iec62056_21::test
{

/// The server, what it said last, and the time.
struct Desk {
    explicit Desk(TestMeter& meter, ServerTiming timing = {})
        : server(meter, timing)
    {
    }

    ServerSession server;
    TimePoint now{};
    TimePoint wake = TimePoint::max();
    TimePoint sentAt{};
    std::vector<Bytes> sent;
    std::vector<ServerEffect> all;
    std::vector<LineSettings> lines;
    std::vector<Error> noted;
    std::optional<HandOver> handedOver;
    unsigned idles = 0;

    void take(const ServerEffects& effects)
    {
        for (const auto& effect : effects) {
            all.push_back(effect);
            if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
            else if (const auto* send = std::get_if<Send>(&effect)) {
                sent.push_back(send->bytes);
                sentAt = now;
            } else if (const auto* set = std::get_if<SetLine>(&effect))
                lines.push_back(set->line);
            else if (const auto* over = std::get_if<HandOver>(&effect))
                handedOver = *over;
            else if (const auto* note = std::get_if<Noted>(&effect))
                noted.push_back(note->error);
            else
                ++idles;
        }
    }
    /// Hands bytes in and returns what is said to them within 1.5 s; nothing if that is silence.
    Bytes say(const Bytes& bytes, std::size_t damaged = 0)
    {
        const auto before = sent.size();
        take(server.received(bytes, now, damaged));
        const auto until = now + std::chrono::milliseconds(1400);
        while (sent.size() == before && wake <= until)
            wakeUp();
        return sent.size() == before ? Bytes{} : sent.back();
    }
    Bytes say(const std::string& text) { return say(ascii(text)); }
    void wakeUp()
    {
        now = std::max(now, wake);
        wake = TimePoint::max();
        take(server.wokenAt(now));
    }
    void wait(Duration time)
    {
        const auto until = now + time;
        while (wake <= until)
            wakeUp();
        now = until;
    }
    /// Until programming mode stands.
    void programme()
    {
        say("/?!\r\n");
        wait(std::chrono::seconds(1));
        say("\x06"
            "051\r\n");
        wait(std::chrono::seconds(1));
    }
};

inline Bytes block(const std::string& text)
{
    return withBcc(ascii(text));
}

} // namespace metersmith::iec62056_21::test

#endif
