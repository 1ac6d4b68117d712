// SPDX-License-Identifier: Apache-2.0
// The meter's side of IEC 62056-21 against any client: every wait ends, in programming mode too,
// and what is taken from a damaged or hostile line is bounded.
#include "fuzz_iec_play.h"

#include "iec62056_21/server_session.h"

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

struct Meter : ServerHandler {
    explicit Meter(std::uint8_t which)
        : kind(which)
    {
    }
    std::uint8_t kind;
    std::string written = "0";

    bool answersTo(std::string_view address) override
    {
        return address.empty() || address == "12345678";
    }
    IdentificationMessage identification() override
    {
        static const char characters[] = {'5', ' ', 'E', '0', '6', 'G', '9', '2'};
        return {(kind & 8U) != 0 ? "KAm" : "KAM", characters[kind % 8],
                (kind & 16U) != 0 ? "2" : "", "TEST"};
    }
    DataReadout readout(char) override
    {
        DataReadout all;
        for (int i = 0; i < kind; ++i)
            all.dataSets.push_back({"1.8." + std::to_string(i), {{"0036886", "kWh"}}});
        return all;
    }
    bool offersProgramming() override { return (kind & 32U) == 0; }
    std::string operand() override { return "1234567"; }
    bool signOn(char, std::string_view operand) override { return operand == "0"; }
    Result<std::string> command(const CommandMessage& message) override
    {
        if (message.command == 'W')
            written = message.data.value_or("");
        if (written.size() > 65536 + 8192)
            std::abort();
        if (message.command == 'R')
            return message.data && message.data->starts_with("L") ? std::string(700, 'x') : written;
        if (message.type == '6')
            return fail(ErrorCode::ValueRefused, "", message.data.value_or("ER03"));
        return std::string();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    Meter meter(data[0]);
    ServerTiming timing;
    timing.blockCheck = (data[1] & 1U) != 0 ? BlockCheck::Sum : BlockCheck::Xor;
    timing.partialBlock = data[1] / 2;
    ServerSession server(meter, timing);
    bool handedOver = false;
    fuzz::Player player([&](const ServerEffects& effects, auto& common) {
        for (const auto& effect : effects) {
            if (handedOver && std::holds_alternative<Send>(effect))
                std::abort();
            if (std::holds_alternative<HandOver>(effect))
                handedOver = true;
            common(effect);
        }
    });
    player.play(BytesView(data, size).subspan(2), timing.blockCheck, server,
                [&](std::uint8_t code, BytesView) {
                    if (code % 4 != 0)
                        return;
                    handedOver = false;
                    player.take(server.reset(player.now));
                });
    if (!handedOver && !server.isIdle())
        std::abort();
    return 0;
}
