// SPDX-License-Identifier: Apache-2.0
// The client of IEC 62056-21 against any meter, in any purpose: every wait ends, and after the end
// nothing is sent.
#include "fuzz_iec_play.h"

#include "iec62056_21/client_session.h"

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

ClientSettings settingsOf(std::uint8_t first, std::uint8_t second)
{
    ClientSettings settings;
    settings.purpose = static_cast<Purpose>(first % 4);
    settings.changeBaud = (first & 4U) == 0;
    settings.blockCheck = (first & 8U) != 0 ? BlockCheck::Sum : BlockCheck::Xor;
    settings.batteryWakeUp = (first & 16U) != 0;
    if ((first & 32U) != 0)
        settings.echo = (first & 64U) != 0;
    settings.confirm = static_cast<Confirm>(second % 3);
    settings.partialBlock = (second & 4U) != 0 ? 5 : 0;
    settings.keepAwake = (second & 8U) != 0;
    settings.deviceAddress = (second & 16U) != 0 ? "12345678" : "";
    settings.readoutOption = (second & 32U) != 0 ? '6' : '0';
    if ((second & 64U) != 0)
        settings.line = {115200, 8, Parity::None, 1};
    if ((second & 128U) != 0) {
        settings.signOns = 3;
        settings.wakeAt = {9600, 4800};
    }
    return settings;
}

/// What the application may do at any moment.
ClientEffects act(ClientSession& client, std::uint8_t code, BytesView bytes, TimePoint now)
{
    const std::string text(bytes.begin(), bytes.end());
    switch (code % 6) {
    case 0:
        return client.command({'R', static_cast<char>('1' + code / 6 % 6), text, true}, now);
    case 1:
        return client.command({'W', static_cast<char>('1' + code / 6 % 6), text, true}, now);
    case 2:
        return client.command({'E', '2', text, true}, now);
    case 3:
        return client.signOn(Secret(Bytes(bytes.begin(), bytes.end())), now);
    case 4:
        return client.release(now);
    default:
        return client.open(now);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto settings = settingsOf(data[0], data[1]);
    ClientSession client(settings);
    bool over = false;
    fuzz::Player player([&](const ClientEffects& effects, auto& common) {
        for (const auto& effect : effects) {
            if (over && !std::holds_alternative<WakeAt>(effect))
                std::abort();
            over = over || std::holds_alternative<SessionEnded>(effect) ||
                   std::holds_alternative<SessionBroken>(effect) ||
                   std::holds_alternative<HandedOver>(effect);
            common(effect);
        }
    });
    player.take(client.open(player.now));
    player.play(BytesView(data, size).subspan(2), settings.blockCheck, client,
                [&](std::uint8_t code, BytesView bytes) {
                    const bool opens = code % 6 == 5;
                    if (over && !opens)
                        return; // only open() begins anew
                    over = false;
                    player.take(act(client, code, bytes, player.now));
                });
    return 0;
}
