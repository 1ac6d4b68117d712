// SPDX-License-Identifier: Apache-2.0
#include "meter_core/manufacturing.h"

#include "dlms/security/security_keys.h"
#include "dlms/security/signing_key.h"
#include "meter_core/identity.h"
#include "typecodes/rules.h"

#include <algorithm>
#include <cmath>

namespace metersmith::meter_core
{

namespace
{

Result<> obeysRules(const typecodes::MeterConfiguration& configuration,
                    const typecodes::Family& family)
{
    const auto violations = typecodes::check(configuration, family);
    const auto first = std::find_if(violations.begin(), violations.end(),
                                    [](const auto& violation) { return !violation.advice; });
    if (first == violations.end())
        return {};
    return fail(ErrorCode::RuleBroken, first->path, first->what + " " + first->mend);
}

/// A meter has a value for everything: what the document leaves out is the family's default.
Result<typecodes::MeterConfiguration> completed(const typecodes::MeterConfiguration& wanted,
                                                const typecodes::Family& family)
{
    auto whole = typecodes::defaultConfiguration(family, wanted.typeNumber);
    if (!whole)
        return fail(whole.error());
    for (const auto& [path, value] : wanted.items)
        if (const auto set = typecodes::setItem(*whole, family, path, value); !set)
            return fail(set.error());
    // Linked items follow one another; a document that contradicts itself would lose a value.
    for (const auto& [path, value] : wanted.items)
        if (const auto* kept = whole->find(path);
            !kept || typecodes::toText(*kept) != typecodes::toText(value))
            return fail(ErrorCode::RuleBroken, path,
                        "contradicts another value of the document: set one of the two");
    if (auto sound = obeysRules(*whole, family); !sound)
        return fail(sound.error());
    return whole;
}

constexpr std::uint8_t currentL2 = 51; // value group C (IEC 62056-6-1)
constexpr std::uint8_t voltageL2 = 52;

bool isOfSecondPhase(const Obis& object)
{
    return object.a() == 1 && (object.c() == currentL2 || object.c() == voltageL2);
}

bool hasThreePhases(const typecodes::Family& family)
{
    return std::any_of(family.registers.begin(), family.registers.end(),
                       [](const auto& item) { return isOfSecondPhase(item.object); }) ||
           std::any_of(family.readings.begin(), family.readings.end(),
                       [](const auto& reading) { return isOfSecondPhase(reading.object); });
}

} // namespace

namespace
{

/// Puts a given key in the place of the random one. Errors: OutOfRange.
Result<> install(const Secret& given, Secret& place, const std::string& role)
{
    if (given.empty())
        return {};
    if (given.size() != keyLength)
        return fail(ErrorCode::OutOfRange, "keys of " + role,
                    "a key has " + std::to_string(given.size()) + " octets; suite 0 takes 16");
    place = given;
    return {};
}

Result<> installKeys(SecurityState& security, const RoleKeys& keys,
                     const typecodes::AccessDefaults& access)
{
    typecodes::AccessClient client;
    client.name = keys.role;
    auto* setup = security.setup(access.roleOf(client).securitySetup);
    if (!setup)
        return fail(ErrorCode::UnknownField, "keys of " + keys.role,
                    "the family has no such role, or it has no keys");
    for (const auto& [given, place] :
         {std::pair(&keys.unicast, &setup->unicast), std::pair(&keys.broadcast, &setup->broadcast),
          std::pair(&keys.authentication, &setup->authentication),
          std::pair(&keys.master, &setup->master)})
        if (const auto installed = install(*given, *place, keys.role); !installed)
            return installed;
    if (keys.clientPublicKey.empty())
        return {};
    if (!dlms::isPublicKey(keys.clientPublicKey))
        return fail(ErrorCode::Malformed, "keys of " + keys.role,
                    "the client's public key is none on P-256 or P-384");
    setup->clientPublicKey = keys.clientPublicKey;
    return {};
}

Result<> equipKeys(SecurityState& security, const MeterSetup& setup,
                   const typecodes::Family& family)
{
    if (!setup.signing.empty()) {
        if (const auto sound = dlms::publicKeyOf(setup.signing); !sound)
            return fail(within("the meter's signing key", sound.error()));
        security.signing = setup.signing;
    }
    equip(security, family.access, setup.random ? setup.random : dlms::randomBytes);
    for (const auto& keys : setup.keys)
        if (const auto installed = installKeys(security, keys, family.access); !installed)
            return installed;
    for (auto& one : security.setups)
        one.policy = setup.encrypted ? policyBoth : std::uint8_t(0);
    for (const auto& signer : setup.signers)
        security.signers.push_back({signer.title, signer.publicKey, 0});
    return {};
}

} // namespace

Load fittedLoad(Load load, const typecodes::Family& family)
{
    if (!hasThreePhases(family))
        for (auto* phase : {&load.phases[1], &load.phases[2]})
            *phase = {0, 0, 0};
    return load;
}

Result<MeterState> factoryState(const MeterSetup& setup, const typecodes::Family& family)
{
    if (const auto serial = serialNumber(setup.serial); !serial)
        return fail(serial.error());
    auto configuration = completed(setup.configuration, family);
    if (!configuration)
        return fail(configuration.error());
    constexpr double milliwattHoursPerKwh = 1e6;
    constexpr double registerEnd = 1e7; // kWh: 7 digits before the point
    MeterState state;
    state.configuration = std::move(*configuration);
    state.serial = setup.serial;
    state.password =
        Secret::fromText(setup.password.empty() ? family.access.factoryPassword : setup.password);
    state.load = fittedLoad(setup.load, family);
    if (const auto equipped = equipKeys(state.security, setup, family); !equipped)
        return fail(equipped.error());
    const double start = std::isfinite(setup.startEnergyKwh)
                             ? std::clamp(setup.startEnergyKwh, 0.0, registerEnd)
                             : 0.0;
    const auto energy = std::llround(start * milliwattHoursPerKwh);
    state.secondary.of(Energy::ActiveImport).milliwattHours = energy;
    state.primary.of(Energy::ActiveImport).milliwattHours = energy * ctRatio(state.configuration);
    return state;
}

} // namespace metersmith::meter_core
