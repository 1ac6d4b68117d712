// SPDX-License-Identifier: Apache-2.0
// The optical port of an emulated meter against anything that may be held before it: both
// protocols, wrong speeds, a button in between, the power failing.
#include "dlms/link/hdlc_frame.h"
#include "dlms/link/hdlc_link.h"
#include "fixed_octets.h"
#include "iec62056_21/bcc.h"
#include "meter_core/optical_port.h"
#include "typecodes/rules.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

using namespace metersmith;
using namespace metersmith::meter_core;

namespace
{

constexpr std::int64_t startUtc = 1795230000;
constexpr std::string_view password = "Pq7xK2mZ";
constexpr LineSettings lines[] = {signOnLine,
                                  directHdlcLine,
                                  {9600, 7, Parity::Even, 1},
                                  {2400, 8, Parity::None, 1},
                                  {19200, 8, Parity::None, 1}};

/// How a meter left the factory: the code of the readout, whether all must cipher. Made once.
MemoryStorage factoryMemory(unsigned mode)
{
    static std::map<unsigned, MemoryStorage> made;
    const auto known = made.find(mode);
    if (known != made.end())
        return known->second;
    constexpr std::array codes{"000", "001", "002", "001"};
    const auto& family = **typecodes::Catalogue::builtIn().family("omnipower-ct");
    MeterSetup setup;
    setup.configuration = *typecodes::defaultConfiguration(family);
    for (const auto& [path, value] : {std::pair<const char*, const char*>{"Z18", codes[mode & 3U]},
                                      {"pushButton2.enabled", "true"},
                                      {"pushButton2.opticalInterface", "true"}})
        if (!typecodes::setItem(setup.configuration, family, path, value))
            std::abort();
    setup.encrypted = (mode & 4U) != 0;
    setup.password = password;
    setup.random = fuzz::fixedOctets;
    auto storage = std::make_shared<MemoryStorage>();
    if (!Meter::manufacture(setup, storage, TimePoint{std::chrono::hours(1)}, startUtc))
        std::abort();
    return made.emplace(mode, *storage).first->second;
}

std::unique_ptr<dlms::Link> serverLink()
{
    dlms::HdlcSettings settings;
    settings.role = dlms::Role::Server;
    settings.peers = {16, 16, 1};
    return dlms::makeHdlcLink(settings);
}

Bytes frame(BytesView said)
{
    dlms::HdlcFrame frame;
    frame.destination = dlms::HdlcAddress{16, 1, 2};
    frame.source = dlms::HdlcAddress{19, 0, 1};
    if (!said.empty()) {
        frame.control = dlms::decodeHdlcControl(said[0]);
        append(frame.info, said.subspan(1));
    }
    return dlms::encodeHdlcFrame(frame);
}

Bytes block(std::string_view head, BytesView said, std::string_view tail)
{
    Bytes bytes = ascii(head);
    append(bytes, said);
    append(bytes, ascii(tail));
    bytes.push_back(iec62056_21::etx);
    return iec62056_21::withBcc(std::move(bytes));
}

class Port
{
public:
    explicit Port(unsigned mode)
        : m_encrypted((mode & 4U) != 0)
        , m_storage(std::make_shared<MemoryStorage>(factoryMemory(mode & 7U)))
    {
        powerUp();
    }

    /// One step: `what` is done or said (bits 0 to 3), by somebody with the right line settings or
    /// with others (bits 4 and 5), after some time (bits 6 and 7).
    void play(std::uint8_t what, BytesView said)
    {
        constexpr std::array<Duration, 4> waits{std::chrono::milliseconds(10),
                                                std::chrono::milliseconds(300),
                                                std::chrono::seconds(2), std::chrono::seconds(130)};
        pass(waits[what >> 6U]);
        switch (what & 15U) {
        case 9:
            hold(Button::Right);
            return;
        case 10:
            powerUp();
            return;
        default:
            tell(words(what & 15U, said), (what >> 4U) & 3U);
        }
    }

    void checkMeter() const
    {
        if (!typecodes::mayBeWritten(typecodes::check(m_meter->configuration(), m_meter->family())))
            std::abort();
    }

private:
    static Bytes words(unsigned what, BytesView said)
    {
        Bytes bytes;
        switch (what) {
        case 1:
            bytes = ascii("/?");
            append(bytes, said);
            append(bytes, ascii("!\r\n"));
            return bytes;
        case 2:
            bytes = {iec62056_21::ack};
            append(bytes, said);
            append(bytes, ascii("\r\n"));
            return bytes;
        case 3:
            return block("\x01P1\x02(", ascii(password), ")");
        case 4:
            return block("\x01R1\x02", said, "()");
        case 5:
            return block("\x01W1\x02", said, "");
        case 6:
            return block("\x01", said, "");
        case 7:
            return *fromHex("7EA0082003279373857E"); // SNRM
        case 8:
            return frame(said);
        case 11:
            return {iec62056_21::nak};
        case 12:
            return ascii("\x06"
                         "051\r\n");
        case 13:
            return ascii("\x06"
                         "252\r\n");
        default:
            return Bytes(said.begin(), said.end());
        }
    }

    void powerUp()
    {
        m_port.reset();
        m_meter.reset();
        auto meter = Meter::powerUp(m_storage, m_now, startUtc + m_restarts++);
        if (!meter)
            std::abort(); // whatever was set: what was kept can be read again
        m_meter = std::move(*meter);
        m_port = std::make_unique<OpticalPort>(*m_meter, serverLink());
        m_fixed.reset();
        did(m_port->start(m_now));
    }

    void hold(Button button)
    {
        m_meter->press(button, m_now);
        pass(std::chrono::seconds(6));
        m_meter->release(button, m_now);
    }

    void tell(const Bytes& bytes, unsigned settings)
    {
        const auto& other = lines[settings % std::size(lines)];
        const auto ear = m_fixed.value_or(OpticalPort::hearing(settings == 0 ? signOnLine : other));
        did(m_port->received(bytes, ear, m_now));
    }

    /// Time passes; every wake-up comes, and none comes for ever.
    void pass(Duration time)
    {
        const auto end = m_now + time;
        for (int wakes = 0; m_wake <= end; ++wakes) {
            if (wakes > 1000)
                std::abort();
            m_now = std::max(m_now, m_wake);
            m_wake = TimePoint::max();
            m_meter->advanceTo(m_now);
            did(m_port->wokenAt(m_now));
        }
        m_now = end;
        m_meter->advanceTo(m_now);
    }

    void did(const OpticalEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                check(send->bytes);
            else if (const auto* line = std::get_if<SetLine>(&effect))
                m_fixed = line->line;
            else if (std::holds_alternative<HearBoth>(effect))
                m_fixed.reset();
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_wake = wake->at;
        }
    }

    /// A port that is off is silent; nobody gets the password; an encrypted meter keeps its values.
    void check(const Bytes& sent) const
    {
        const auto holds = [&](std::string_view text) {
            return std::search(sent.begin(), sent.end(), text.begin(), text.end()) != sent.end();
        };
        constexpr std::size_t most = 70000;
        if (sent.empty() || sent.size() > most || !m_meter->opticalPortOn() || holds(password) ||
            (m_encrypted && holds("1.8.0(")))
            std::abort();
    }

    bool m_encrypted = false;
    std::shared_ptr<MemoryStorage> m_storage;
    std::unique_ptr<Meter> m_meter;
    std::unique_ptr<OpticalPort> m_port;
    std::optional<LineSettings> m_fixed;
    TimePoint m_now{std::chrono::hours(1)};
    TimePoint m_wake = TimePoint::max();
    std::int64_t m_restarts = 0;
};

} // namespace

/// The first octet is the meter; then steps of two octets, what and a length, and what is said.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    Port port(data[0]);
    BytesView script = BytesView(data, size).subspan(1);
    while (script.size() >= 2) {
        const std::size_t length = std::min<std::size_t>(script[1], script.size() - 2);
        port.play(script[0], script.subspan(2, length));
        script = script.subspan(2 + length);
    }
    port.checkMeter();
    return 0;
}
