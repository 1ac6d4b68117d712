// SPDX-License-Identifier: Apache-2.0
#include "meter_core/security_state_json.h"

#include <algorithm>

namespace metersmith::meter_core
{

using Json = nlohmann::json;

namespace
{

constexpr std::size_t mostSetups = 64, mostEvents = 10'000, mostSigners = 64;
constexpr std::uint64_t counterEnd = std::uint64_t(1) << 32U;
constexpr std::size_t longestSecret = 64, longestSigningKey = 256;

[[noreturn]] void refuse(const char* what)
{
    throw Json::other_error::create(501, what, nullptr);
}

Bytes octets(const Json& json, std::size_t most)
{
    auto bytes = fromHex(json.get_ref<const std::string&>());
    if (!bytes || bytes->size() > most)
        refuse("octets of the security part");
    return *std::move(bytes);
}

Secret key(const Json& json)
{
    Secret secret(octets(json, keyLength));
    if (secret.size() != keyLength)
        refuse("the length of a key");
    return secret;
}

Json setupToJson(const SecuritySetup& setup)
{
    Json counters = Json::array();
    for (const auto& pair : setup.counters)
        counters.push_back(Json::array({pair.sentReserved, pair.lowestReserved}));
    return {{"instance", setup.instance},
            {"policy", setup.policy},
            {"unicast", toHex(setup.unicast.bytes())},
            {"broadcast", toHex(setup.broadcast.bytes())},
            {"authentication", toHex(setup.authentication.bytes())},
            {"master", toHex(setup.master.bytes())},
            {"hlsSecret", toHex(setup.hlsSecret.bytes())},
            {"clientTitle", toHex(setup.clientTitle)},
            {"clientPublicKey", toHex(setup.clientPublicKey)},
            {"keysMade", setup.keysMade},
            {"counters", std::move(counters)}};
}

std::uint64_t counter(const Json& json)
{
    const auto value = json.get<std::uint64_t>();
    if (!json.is_number_unsigned() || value > counterEnd)
        refuse("an invocation counter");
    return value;
}

SecuritySetup setupFromJson(const Json& json)
{
    SecuritySetup setup;
    json.at("instance").get_to(setup.instance);
    if (setup.instance < 0 || setup.instance > 255)
        refuse("the number of a security setup");
    json.at("policy").get_to(setup.policy);
    setup.unicast = key(json.at("unicast"));
    setup.broadcast = key(json.at("broadcast"));
    setup.authentication = key(json.at("authentication"));
    setup.master = key(json.at("master"));
    setup.hlsSecret = Secret(octets(json.at("hlsSecret"), longestSecret));
    setup.clientTitle = octets(json.at("clientTitle"), 8);
    if (json.contains("clientPublicKey"))
        setup.clientPublicKey = octets(json.at("clientPublicKey"), longestSigningKey);
    json.at("keysMade").get_to(setup.keysMade);
    for (std::size_t i = 0; i < setup.counters.size(); ++i) {
        auto& pair = setup.counters[i];
        pair.sent = pair.sentReserved = counter(json.at("counters").at(i).at(0));
        pair.lowest = pair.lowestReserved = counter(json.at("counters").at(i).at(1));
    }
    return setup;
}

Json eventsToJson(const std::map<Obis, std::deque<Event>>& logs)
{
    Json json = Json::object();
    for (const auto& log : logs) {
        Json events = Json::array();
        for (const auto& event : log.second)
            events.push_back(Json::array({event.utcSeconds, event.code}));
        json[log.first.toString()] = std::move(events);
    }
    return json;
}

std::map<Obis, std::deque<Event>> eventsFromJson(const Json& json)
{
    std::map<Obis, std::deque<Event>> logs;
    for (const auto& [name, list] : json.items()) {
        const auto object = Obis::parse(name);
        if (!object || list.size() > mostEvents)
            refuse("an event log");
        for (const auto& entry : list) {
            constexpr std::int64_t year2300 = 10'413'792'000;
            Event event{entry.at(0).get<std::int64_t>(), entry.at(1).get<int>()};
            if (event.utcSeconds < -year2300 || event.utcSeconds > year2300 || event.code < 0 ||
                event.code > 0xFFFF)
                refuse("an event");
            logs[*object].push_back(event);
        }
    }
    return logs;
}

} // namespace

Json securityToJson(const SecurityState& state)
{
    Json setups = Json::array();
    for (const auto& setup : state.setups)
        setups.push_back(setupToJson(setup));
    Json logins = Json::array();
    for (const auto& login : state.logins)
        logins.push_back(Json::array(
            {login.first, login.second.failed, login.second.wrongInRow, login.second.lockedUntil}));
    Json signers = Json::array();
    for (const auto& signer : state.signers)
        signers.push_back(
            Json::array({toHex(signer.title), toHex(signer.publicKey), signer.lastTransaction}));
    return {{"setups", std::move(setups)},
            {"logins", std::move(logins)},
            {"events", eventsToJson(state.events)},
            {"signers", std::move(signers)},
            {"signing", toHex(state.signing.bytes())},
            {"breakerOpen", state.breakerOpen}};
}

SecurityState securityFromJson(const Json& json)
{
    SecurityState state;
    const auto& setups = json.at("setups").get_ref<const Json::array_t&>();
    const auto& logins = json.at("logins").get_ref<const Json::array_t&>();
    const auto& signers = json.at("signers").get_ref<const Json::array_t&>();
    if (setups.size() > mostSetups || logins.size() > 256 || signers.size() > mostSigners)
        refuse("too many parts of the security part");
    for (const auto& entry : setups) {
        SecuritySetup setup = setupFromJson(entry);
        if (state.setup(setup.instance))
            refuse("a security setup stands twice");
        state.setups.push_back(std::move(setup));
    }
    for (const auto& entry : logins) {
        LoginRecord record;
        entry.at(1).get_to(record.failed);
        entry.at(2).get_to(record.wrongInRow);
        entry.at(3).get_to(record.lockedUntil);
        state.logins[entry.at(0).get<int>()] = record;
    }
    state.events = eventsFromJson(json.at("events"));
    for (const auto& entry : signers)
        state.signers.push_back({octets(entry.at(0), 8), octets(entry.at(1), 256),
                                 entry.size() > 2 ? entry.at(2).get<std::uint64_t>() : 0});
    if (json.contains("signing"))
        state.signing = Secret(octets(json.at("signing"), longestSigningKey));
    json.at("breakerOpen").get_to(state.breakerOpen);
    return state;
}

} // namespace metersmith::meter_core
