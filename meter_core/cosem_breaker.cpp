// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"

namespace metersmith::meter_core
{

using dlms::Data;

namespace
{

constexpr std::uint16_t disconnectClass = 70;
// control_state and control_mode (Blue Book, 4.5.8)
constexpr std::uint8_t disconnected = 0, connected = 1;
constexpr std::uint8_t remoteBothWays = 4;

CallResult move(Core& core, bool open)
{
    MeterState next = core.state();
    next.security.breakerOpen = open;
    logEvent(next.security, core.family(), open ? event_code::disconnected : event_code::connected,
             core.clockUtc());
    if (!core.commit(std::move(next)))
        return tl::unexpected(dlms::ActionResult::HardwareFault);
    return Data::null();
}

/// The type number says that there is a breaker: position X10 of the families that have one.
bool hasBreaker(const Core& core)
{
    const auto* position = core.family().field("X10");
    const std::string code = typecodes::CodeView(core.configuration(), core.family()).code("X10");
    return position && !code.empty() && code != "0";
}

} // namespace

void addBreaker(CosemObjects& objects, Core& core)
{
    if (!hasBreaker(core))
        return;
    // Disconnect control (class_id 70, version 0), Blue Book 4.5.8.
    CosemObject breaker{disconnectClass, 0, Obis(0, 0, 96, 3, 10), "breaker", {}, {}};
    breaker.put(showing(2, [&core] { return Data::boolean(!core.state().security.breakerOpen); }));
    breaker.put(showing(3, [&core] {
        return Data::enumeration(core.state().security.breakerOpen ? disconnected : connected);
    }));
    breaker.put(showing(4, [] { return Data::enumeration(remoteBothWays); }));
    breaker.methods.push_back(
        {1, [&core](const std::optional<Data>&) { return move(core, true); }});
    breaker.methods.push_back(
        {2, [&core](const std::optional<Data>&) { return move(core, false); }});
    objects.push_back(std::move(breaker));
}

} // namespace metersmith::meter_core
