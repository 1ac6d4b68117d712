// SPDX-License-Identifier: Apache-2.0
#include "typecodes/access_json.h"
#include "typecodes/part_json.h"

#include <algorithm>
#include <array>

namespace metersmith::typecodes
{

namespace
{

constexpr std::array<std::string_view, 7> mechanisms{
    "none", "lls", "hls-md5", "hls-sha1", "hls-gmac", "hls-sha256", "hls-ecdsa"};

std::string checkedMechanism(JsonFields& in, const char* key, const std::string& mechanism)
{
    if (std::find(mechanisms.begin(), mechanisms.end(), mechanism) == mechanisms.end())
        in.refuse(key, "\"" + mechanism +
                           "\" is no mechanism: none, lls, hls-md5, hls-sha1, "
                           "hls-gmac, hls-sha256, hls-ecdsa");
    return mechanism;
}

std::vector<int> numbers(JsonFields& in, const char* key)
{
    std::vector<int> list;
    for (const auto& text : in.texts(key)) {
        if (text.empty() || text.size() > 5 ||
            !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
            in.refuse(key, "\"" + text + "\" is no number");
        else
            list.push_back(std::stoi(text));
    }
    return list;
}

std::optional<bool> maybe(JsonFields& in, const char* key)
{
    return in.has(key) ? std::optional<bool>(in.flag(key)) : std::nullopt;
}

AccessRole readRole(JsonFields& in)
{
    AccessRole role;
    role.name = in.text("name");
    role.association = in.number("association", 0, 255, 0);
    role.securitySetup = in.number("securitySetup", -1, 255, -1);
    for (const auto& mechanism : in.texts("plain"))
        role.plain.push_back(checkedMechanism(in, "plain", mechanism));
    for (const auto& mechanism : in.texts("ciphered"))
        role.ciphered.push_back(checkedMechanism(in, "ciphered", mechanism));
    role.alwaysCiphered = in.flag("alwaysCiphered");
    in.has("source");
    if (role.alwaysCiphered && role.securitySetup < 0)
        in.refuse("alwaysCiphered", "needs a securitySetup: without keys nothing can be ciphered");
    return role;
}

AccessRight readRight(JsonFields& in)
{
    AccessRight right;
    right.roles = in.texts("roles");
    right.groups = in.texts("groups");
    right.classes = numbers(in, "classes");
    right.objects = in.texts("objects");
    right.attributes = numbers(in, "attributes");
    right.read = maybe(in, "read");
    right.write = maybe(in, "write");
    right.call = maybe(in, "call");
    right.signedOnly = maybe(in, "signedOnly");
    in.has("source");
    for (const auto& pattern : right.objects)
        if (std::count(pattern.begin(), pattern.end(), '.') != 5)
            in.refuse("objects", "\"" + pattern + "\" is no logical name with six groups");
    if (!right.read && !right.write && !right.call && !right.signedOnly)
        in.refuse("read", "a rule must speak of read, write, call or signedOnly");
    return right;
}

std::vector<AccessRight> plainRights()
{
    AccessRight everybody;
    everybody.read = true;
    AccessRight stranger;
    stranger.roles = {"public"};
    stranger.read = false;
    AccessRight named;
    named.roles = {"public"};
    named.groups = {"identity", "clock", "association"};
    named.read = true;
    AccessRight installer;
    installer.roles = {"installer"};
    installer.write = installer.call = true;
    return {everybody, stranger, named, installer};
}

} // namespace

void readAccess(JsonFields& in, AccessDefaults& access)
{
    in.object("access", [&](JsonFields& e) {
        access.client = e.number("client", 1, 127);
        access.serverLogical = e.number("serverLogical", 1, 16383);
        access.serverPhysical = e.number("serverPhysical", 0, 16383);
        access.mechanism = e.text("mechanism");
        access.factoryPassword = e.text("factoryPassword", "");
        e.has("source");
        e.each("clients", [&](JsonFields& entry) {
            AccessClient client;
            client.name = entry.text("name");
            client.client = entry.number("client", 1, 127);
            client.mechanism = checkedMechanism(entry, "mechanism", entry.text("mechanism"));
            entry.has("source");
            access.clients.push_back(client);
        });
    });
    in.each("roles", [&](JsonFields& e) { access.roles.push_back(readRole(e)); });
    in.each("rights", [&](JsonFields& e) { access.rights.push_back(readRight(e)); });
    if (access.rights.empty())
        access.rights = plainRights();
    access.encryptedWhen = readConditions(in, "encryptedWhen");
    in.object("lockout", [&](JsonFields& e) {
        access.lockout.tries = e.number("tries", 1, 1000);
        access.lockout.firstSeconds = e.number("firstSeconds", 1, 86400);
        access.lockout.factor = e.number("factor", 1, 100);
        access.lockout.longestSeconds = e.number("longestSeconds", 1, 86400);
        e.has("source");
    });
    in.object("eventPause", [&](JsonFields& e) {
        access.eventPauseSeconds = e.number("seconds", 1, 86400);
        e.has("source");
    });
}

EventLog readEventLog(JsonFields& in)
{
    EventLog log;
    log.name = in.text("name");
    log.object = in.obis("object");
    log.lastEvent = in.obis("lastEvent");
    log.depth = static_cast<std::size_t>(in.number("depth", 1, 10000, 270));
    log.codes = numbers(in, "codes");
    in.has("source");
    return log;
}

} // namespace metersmith::typecodes
