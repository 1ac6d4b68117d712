// SPDX-License-Identifier: Apache-2.0
#include "meter_core/meter_state.h"

#include "meter_core/identity.h"
#include "meter_core/security_state_json.h"
#include "protocol/secret_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace metersmith::meter_core
{

using Json = nlohmann::json;

namespace
{

constexpr std::string_view format = "metersmith-meter";
constexpr int version = 1;

void to_json(Json& json, const Accumulator& sum)
{
    json = Json::array({sum.milliwattHours, sum.remainder});
}

void from_json(const Json& json, Accumulator& sum)
{
    json.at(0).get_to(sum.milliwattHours);
    json.at(1).get_to(sum.remainder);
    if (sum.remainder < 0 || sum.remainder >= Accumulator::nanosecondsPerHour)
        throw Json::other_error::create(501, "remainder of an energy out of range", nullptr);
}

void to_json(Json& json, const Maximum& maximum)
{
    json = Json::array({maximum.milliwatts, maximum.utcSeconds});
}

void from_json(const Json& json, Maximum& maximum)
{
    json.at(0).get_to(maximum.milliwatts);
    json.at(1).get_to(maximum.utcSeconds);
}

/// Arrays of these are written here, where nlohmann's own conversion would not see the functions.
template <typename T, std::size_t n>
Json list(const std::array<T, n>& values)
{
    Json json = Json::array();
    for (const auto& value : values) {
        Json element;
        if constexpr (std::is_same_v<T, std::int64_t>)
            element = value;
        else
            to_json(element, value);
        json.push_back(std::move(element));
    }
    return json;
}

/// What an earlier version did not count yet is missing at the end of its lists and begins with 0.
template <typename T, std::size_t n>
void getList(const Json& json, std::array<T, n>& values)
{
    const auto& list = json.get_ref<const Json::array_t&>();
    for (std::size_t i = 0; i < std::min(n, list.size()); ++i) {
        if constexpr (std::is_same_v<T, std::int64_t>)
            list[i].get_to(values[i]);
        else
            from_json(list[i], values[i]);
    }
}

Json registersToJson(const EnergyRegisters& registers)
{
    Json tariffs = Json::array();
    for (const auto& energy : registers.tariffs)
        tariffs.push_back(list(energy));
    return {{"totals", list(registers.totals)}, {"tariffs", std::move(tariffs)}};
}

void registersFromJson(const Json& json, EnergyRegisters& registers)
{
    getList(json.at("totals"), registers.totals);
    for (std::size_t i = 0; i < registers.tariffs.size(); ++i)
        getList(json.at("tariffs").at(i), registers.tariffs[i]);
}

Json demandToJson(const Demand& demand)
{
    return {{"periodStart", demand.periodStart},
            {"whole", demand.whole},
            {"energies", list(demand.energies)},
            {"means", list(demand.means)},
            {"maxima", list(demand.maxima)}};
}

void demandFromJson(const Json& json, Demand& demand)
{
    json.at("periodStart").get_to(demand.periodStart);
    json.at("whole").get_to(demand.whole);
    getList(json.at("energies"), demand.energies);
    getList(json.at("means"), demand.means);
    getList(json.at("maxima"), demand.maxima);
}

Json logToJson(const std::deque<RatioChange>& log)
{
    Json json = Json::array();
    for (const auto& change : log)
        json.push_back({{"utc", change.utcSeconds},
                        {"hours", change.hours},
                        {"before", change.before},
                        {"after", change.after},
                        {"primary", list(change.primary)},
                        {"secondary", list(change.secondary)}});
    return json;
}

void logFromJson(const Json& json, std::deque<RatioChange>& log)
{
    for (const auto& element : json) {
        RatioChange change;
        element.at("utc").get_to(change.utcSeconds);
        element.at("hours").get_to(change.hours);
        element.at("before").get_to(change.before);
        element.at("after").get_to(change.after);
        getList(element.at("primary"), change.primary);
        getList(element.at("secondary"), change.secondary);
        log.push_back(change);
        if (log.size() > ratioLogDepth)
            log.pop_front();
    }
}

Json loadToJson(const Load& load)
{
    Json phases = Json::array();
    for (const auto& phase : load.phases)
        phases.push_back(Json::array({phase.voltage, phase.current, phase.angle}));
    return {{"phases", std::move(phases)},
            {"frequency", load.frequency},
            {"reversedSequence", load.reversedSequence},
            {"vary", load.vary}};
}

void loadFromJson(const Json& json, Load& load)
{
    for (std::size_t i = 0; i < load.phases.size(); ++i) {
        const Json& phase = json.at("phases").at(i);
        phase.at(0).get_to(load.phases[i].voltage);
        phase.at(1).get_to(load.phases[i].current);
        phase.at(2).get_to(load.phases[i].angle);
    }
    json.at("frequency").get_to(load.frequency);
    json.at("reversedSequence").get_to(load.reversedSequence);
    json.at("vary").get_to(load.vary);
}

void countersFromJson(const Json& json, MeterState& state)
{
    json.at("serial").get_to(state.serial);
    state.password = Secret::fromText(json.at("password").get_ref<const std::string&>());
    json.at("clockOffset").get_to(state.clockOffset);
    json.at("operatingNanoseconds").get_to(state.operatingNanoseconds);
    registersFromJson(json.at("primary"), state.primary);
    registersFromJson(json.at("secondary"), state.secondary);
    getList(json.at("tripStarts"), state.tripStarts);
    demandFromJson(json.at("demand"), state.demand);
    logFromJson(json.at("ratioLog"), state.ratioLog);
    loadFromJson(json.at("load"), state.load);
    if (json.contains("opticalOff")) // not in the memories of before it could be turned off
        json.at("opticalOff").get_to(state.opticalOff);
    // Before there were keys, the memory had no such part: the meter makes some as it powers up.
    if (json.contains("security"))
        state.security = securityFromJson(json.at("security"));
}

bool isTime(std::int64_t utcSeconds)
{
    constexpr std::int64_t year2300 = 10'413'792'000;
    return utcSeconds >= -year2300 && utcSeconds <= year2300;
}

/// Nothing that a meter can have counted, set or logged is outside of these.
bool isSound(const EnergyRegisters& registers)
{
    constexpr std::int64_t most = 100'000'000'000'000'000; // mWh: 100 TWh
    const auto sound = [](const Accumulator& sum) {
        return sum.milliwattHours >= 0 && sum.milliwattHours <= most;
    };
    bool all = std::all_of(registers.totals.begin(), registers.totals.end(), sound);
    for (const auto& energy : registers.tariffs)
        all = all && std::all_of(energy.begin(), energy.end(), sound);
    return all;
}

bool isSound(const Demand& demand)
{
    constexpr std::int64_t most = 1'000'000'000'000'000; // mWh and mW
    const auto sound = [](std::int64_t number) { return number >= 0 && number <= most; };
    return isTime(demand.periodStart) &&
           std::all_of(demand.means.begin(), demand.means.end(), sound) &&
           std::all_of(demand.maxima.begin(), demand.maxima.end(),
                       [](const Maximum& maximum) {
                           return maximum.milliwatts >= 0 && maximum.milliwatts <= most &&
                                  isTime(maximum.utcSeconds);
                       }) &&
           std::all_of(demand.energies.begin(), demand.energies.end(),
                       [&](const Accumulator& sum) { return sound(sum.milliwattHours); });
}

bool isSound(const MeterState& state)
{
    constexpr std::int64_t century = 3'200'000'000;          // s
    constexpr std::int64_t most = 4'000'000'000'000'000'000; // ns, mWh
    const int ratio = ctRatio(state.configuration);
    return serialNumber(state.serial) && std::abs(state.clockOffset) <= century &&
           state.operatingNanoseconds >= 0 && state.operatingNanoseconds <= most &&
           isSound(state.primary) && isSound(state.secondary) && isSound(state.demand) &&
           ratio >= 1 && ratio <= 0xFFFF &&
           std::all_of(state.tripStarts.begin(), state.tripStarts.end(),
                       [](std::int64_t energy) { return energy >= 0 && energy <= most; }) &&
           std::all_of(state.ratioLog.begin(), state.ratioLog.end(),
                       [](const RatioChange& change) { return isTime(change.utcSeconds); });
}

/// The caller wipes what it becomes part of.
std::string textOf(const Secret& secret)
{
    return {secret.bytes().begin(), secret.bytes().end()};
}

} // namespace

Bytes encodeState(const MeterState& state, const typecodes::Family& family)
{
    Json json{{"format", format},
              {"version", version},
              {"configuration", Json::parse(typecodes::toJson(state.configuration, family))},
              {"serial", state.serial},
              {"password", textOf(state.password)},
              {"clockOffset", state.clockOffset},
              {"operatingNanoseconds", state.operatingNanoseconds},
              {"primary", registersToJson(state.primary)},
              {"secondary", registersToJson(state.secondary)},
              {"tripStarts", list(state.tripStarts)},
              {"demand", demandToJson(state.demand)},
              {"ratioLog", logToJson(state.ratioLog)},
              {"load", loadToJson(state.load)},
              {"opticalOff", state.opticalOff},
              {"security", securityToJson(state.security)}};
    const WipedTexts wiped(json);
    auto text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    auto bytes = ascii(text);
    wipe(text);
    return bytes;
}

namespace
{

/// Only the load has fractions: a fraction elsewhere would be cut, or overflow, where a whole
/// number is read.
void demandWholeNumbers(const Json& json)
{
    if (json.is_number_float())
        throw Json::other_error::create(501, "a fraction where a whole number belongs", nullptr);
    for (const auto& [key, value] : json.items())
        if (value.is_structured() || value.is_number_float())
            if (key != "load")
                demandWholeNumbers(value);
}

} // namespace

Result<MeterState> decodeState(BytesView bytes, const typecodes::Catalogue& catalogue)
{
    auto json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const WipedTexts wiped(json);
    if (!json.is_object() || json.value("format", Json()) != format)
        return fail(ErrorCode::StorageCorrupt, "permanent memory", "no state of an emulated meter");
    // nlohmann reports what is missing or of the wrong type by exceptions; they end here.
    try {
        demandWholeNumbers(json.at("version"));
        if (json.at("version").get<std::int64_t>() > version)
            return fail(ErrorCode::NewerFormat, "permanent memory",
                        "written by a newer version of the program");
        auto configuration = typecodes::fromJson(json.at("configuration").dump(), catalogue);
        if (!configuration)
            return fail(within("permanent memory/configuration", configuration.error()));
        demandWholeNumbers(json);
        MeterState state;
        state.configuration = std::move(*configuration);
        countersFromJson(json, state);
        if (!isSound(state))
            return fail(ErrorCode::StorageCorrupt, "permanent memory",
                        "a counter, time or number is outside of what a meter can have");
        return state;
    } catch (const Json::exception& problem) {
        return fail(ErrorCode::StorageCorrupt, "permanent memory", problem.what());
    }
}

} // namespace metersmith::meter_core
