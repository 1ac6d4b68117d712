// SPDX-License-Identifier: Apache-2.0
#include "meter_core/meter.h"

#include "dlms/security/signing_key.h"
#include "meter_core/cosem_server.h"
#include "meter_core/display_engine.h"
#include "meter_core/identity.h"
#include "meter_core/manufacturing.h"
#include "meter_core/optical_readout.h"
#include "meter_core/pulse_led.h"
#include "meter_core/security_counters.h"

#include <optional>

namespace metersmith::meter_core
{

class Meter::Private
{
public:
    Private(const typecodes::Family& family, MeterState state, PermanentMemory memory,
            TimePoint now, std::int64_t utcSeconds)
        : core(family, std::move(state), std::move(memory), now, utcSeconds)
        , server(core)
        , display(now)
    {
        display.update(core, now);
    }

    Core core;
    CosemServer server;
    DisplayEngine display;
    std::optional<TimePoint> leftPressed;
    std::optional<TimePoint> rightPressed;
};

Meter::Meter(std::unique_ptr<Private> owned)
    : d(std::move(owned))
{
}

Meter::~Meter() = default;

Result<std::unique_ptr<Meter>> Meter::manufacture(const MeterSetup& setup,
                                                  std::shared_ptr<Storage> storage, TimePoint now,
                                                  std::int64_t utcSeconds)
{
    const auto family = typecodes::Catalogue::installed().family(setup.configuration.family);
    if (!family)
        return fail(family.error());
    auto state = factoryState(setup, **family);
    if (!state)
        return fail(state.error());
    PermanentMemory memory(std::move(storage));
    // What another meter left there is overwritten; its sequence numbers go on.
    if (const auto old = memory.load(); !old && old.error().code == ErrorCode::FileUnreadable)
        return fail(old.error());
    auto d =
        std::make_unique<Private>(**family, std::move(*state), std::move(memory), now, utcSeconds);
    if (const auto kept = d->core.commit(d->core.state()); !kept)
        return fail(kept.error());
    return std::unique_ptr<Meter>(new Meter(std::move(d)));
}

Result<std::unique_ptr<Meter>> Meter::powerUp(std::shared_ptr<Storage> storage, TimePoint now,
                                              std::int64_t utcSeconds)
{
    PermanentMemory memory(std::move(storage));
    auto content = memory.load();
    if (!content)
        return fail(content.error());
    const auto& catalogue = typecodes::Catalogue::installed();
    auto state = decodeState(*content, catalogue);
    wipe(*content); // it has keys in it
    if (!state)
        return fail(state.error());
    const auto family = catalogue.family(state->configuration.family);
    if (!family)
        return fail(within("permanent memory", family.error()));
    // A memory of before there were keys, or a family that has learnt a role.
    const bool equipped = equip(state->security, (*family)->access, dlms::randomBytes);
    auto d =
        std::make_unique<Private>(**family, std::move(*state), std::move(memory), now, utcSeconds);
    d->core.note(event_code::powerUp);
    if (equipped)
        if (const auto kept = d->core.commit(d->core.state()); !kept)
            return fail(kept.error());
    return std::unique_ptr<Meter>(new Meter(std::move(d)));
}

void Meter::advanceTo(TimePoint now)
{
    d->core.advanceTo(now);
    d->display.update(d->core, d->core.now());
}

TimePoint Meter::nextDisplayChange() const
{
    return d->display.nextChange(d->core, d->core.now());
}

typecodes::DisplayState Meter::display() const
{
    return d->display.state(d->core, d->core.now());
}

void Meter::press(Button button, TimePoint now)
{
    advanceTo(now);
    d->display.press(d->core, button, d->core.now());
    if (button == Button::Left)
        d->leftPressed = d->core.now();
    else
        d->rightPressed = d->core.now();
}

void Meter::release(Button button, TimePoint now)
{
    constexpr std::chrono::seconds longHold{6}; // TD p25: resets the trip counter on the glass
    advanceTo(now);
    auto& pressed = button == Button::Left ? d->leftPressed : d->rightPressed;
    const auto since = std::exchange(pressed, std::nullopt);
    const bool held = since && d->core.now() >= *since + longHold;
    if (button == Button::Right) {
        if (held)
            d->core.switchOpticalPort();
        return;
    }
    if (const auto* reading = d->display.shown(d->core, d->core.now()); held && reading)
        d->core.resetTripCounter(reading->object);
}

const Load& Meter::load() const
{
    return d->core.state().load;
}

void Meter::setLoad(const Load& load)
{
    d->core.setLoad(fittedLoad(load, d->core.family()));
    d->display.update(d->core, d->core.now());
}

MeterFacts Meter::facts() const
{
    const auto& state = d->core.state();
    MeterFacts facts;
    facts.family = d->core.family().id;
    facts.typeNumber = state.configuration.typeNumber;
    facts.serial = state.serial;
    facts.gs1 = gs1Number(state.serial);
    facts.systemTitle = toHex(systemTitle(serialNumber(state.serial).value_or(0)));
    facts.clock = d->core.localTime().time;
    facts.pulseLed = pulseLedLit(d->core);
    facts.pulsesPerSecond = pulsesPerSecond(d->core);
    return facts;
}

std::optional<RoleKeys> Meter::keysOf(int client) const
{
    const auto role = roleOf(d->core.family(), static_cast<dlms::ClientSap>(client));
    const auto* setup = role ? d->core.state().security.setup(role->facts.securitySetup) : nullptr;
    if (!setup)
        return {};
    return RoleKeys{role->facts.name,      setup->unicast, setup->broadcast,
                    setup->authentication, setup->master,  setup->clientPublicKey};
}

Bytes Meter::publicKey() const
{
    return dlms::publicKeyOf(d->core.state().security.signing).value_or(Bytes());
}

bool Meter::mustCipher(int client) const
{
    const auto role = roleOf(d->core.family(), static_cast<dlms::ClientSap>(client));
    return role && requestProtection(policyOf(d->core, *role)) != dlms::Protection::None;
}

std::uint32_t Meter::highestCounter(int client) const
{
    const auto role = roleOf(d->core.family(), static_cast<dlms::ClientSap>(client));
    const auto* setup = role ? d->core.state().security.setup(role->facts.securitySetup) : nullptr;
    return setup ? highestReceived(*setup) : 0;
}

const typecodes::MeterConfiguration& Meter::configuration() const
{
    return d->core.configuration();
}

const typecodes::Family& Meter::family() const
{
    return d->core.family();
}

dlms::ServerHandler& Meter::server()
{
    return d->server;
}

std::unique_ptr<iec62056_21::ServerHandler> Meter::makeReadout()
{
    return std::make_unique<OpticalReadout>(d->core);
}

bool Meter::opticalPortOn() const
{
    return !d->core.state().opticalOff;
}

} // namespace metersmith::meter_core
