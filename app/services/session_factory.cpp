// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session_factory.h"

#include "dlms/hdlc_link.h"
#include "dlms/wrapper_link.h"

namespace metersmith::services
{

namespace
{

constexpr int largestAddress = 0x3FFF; // 14 bits (IEC 62056-46, 6.4.2)

/// Frames of the default size: one lost byte costs little.
constexpr std::uint16_t shortInfo = 128;

/// For one answer, retries of its frames included, on a line that lost us once.
constexpr auto badLinePatience = std::chrono::seconds(60);

Result<std::uint16_t> address(const std::optional<int>& given, int standard, const char* what,
                              int largest)
{
    const int value = given.value_or(standard);
    if (value < 0 || value > largest)
        return fail(ErrorCode::Usage, what,
                    std::to_string(value) + " is not 0 to " + std::to_string(largest));
    return static_cast<std::uint16_t>(value);
}

std::string mechanismOf(const ConnectionSettings& settings, const typecodes::AccessDefaults& access)
{
    if (settings.mechanism)
        return *settings.mechanism;
    const int client = settings.client.value_or(access.client);
    for (const auto& known : access.clients)
        if (known.client == client)
            return known.mechanism;
    return settings.password ? "lls" : access.mechanism;
}

Result<dlms::AssociationSettings> associationOf(const ConnectionSettings& settings,
                                                const typecodes::AccessDefaults& access)
{
    dlms::AssociationSettings association;
    const std::string mechanism = mechanismOf(settings, access);
    if (mechanism == "none")
        return association;
    if (mechanism != "lls")
        return fail(ErrorCode::Usage, "authentication",
                    "\"" + mechanism + "\" is not known; there are none and lls");
    association.mechanism = dlms::Mechanism::LowLevel;
    const std::string& password = settings.password ? *settings.password : access.factoryPassword;
    if (password.empty())
        return fail(ErrorCode::PasswordMissing, "authentication",
                    "client " + std::to_string(settings.client.value_or(access.client)) +
                        " signs on with a password");
    association.password = Secret::fromText(password);
    return association;
}

} // namespace

Result<SessionFactory> makeSessionFactory(const ConnectionSettings& settings,
                                          const typecodes::AccessDefaults& access)
{
    const bool wrapper = settings.port.framing == Framing::Wrapper;
    const int largest = wrapper ? 0xFFFF : largestAddress;
    const auto client = address(settings.client, access.client, "client", wrapper ? 0xFFFF : 0x7F);
    const auto logical =
        address(settings.serverLogical, access.serverLogical, "logical server address", largest);
    const auto physical =
        address(settings.serverPhysical, access.serverPhysical, "physical server address", largest);
    if (!client)
        return fail(client.error());
    if (!logical)
        return fail(logical.error());
    if (!physical)
        return fail(physical.error());
    const auto standing = associationOf(settings, access);
    if (!standing)
        return fail(standing.error());
    const dlms::Peers peers{*client, *logical, *physical};
    dlms::LinkTiming timing;
    timing.answerTimeout = settings.answerTimeout;
    timing.retries = static_cast<unsigned>(std::max(0, settings.retries));

    const Duration leastPatience = (timing.retries + 2) * timing.answerTimeout;
    return [peers, timing, wrapper, leastPatience, settled = *standing](int attempt) {
        auto association = settled;
        association.answerTimeout = std::max<Duration>(
            leastPatience, attempt > 0 ? Duration(badLinePatience) : association.answerTimeout);
        if (wrapper) {
            dlms::WrapperSettings link;
            link.peers = peers;
            link.timing = timing;
            return dlms::ClientSession(dlms::makeWrapperLink(link), association);
        }
        dlms::HdlcSettings link;
        link.peers = peers;
        link.timing = timing;
        if (attempt > 0) { // a line that lost us once: short frames, and more patience
            link.timing.retries = timing.retries * 2;
            link.maxInfoSend = shortInfo;
            link.maxInfoReceive = shortInfo;
            link.windowSend = 1;
            link.windowReceive = 1;
        }
        return dlms::ClientSession(dlms::makeHdlcLink(link), association);
    };
}

SessionLimits sessionLimits(const ConnectionSettings& settings)
{
    SessionLimits limits;
    limits.job = settings.jobLimit;
    // Long enough for RLRQ and DISC on a slow line, short enough for somebody who has just said stop.
    limits.release = std::min<Duration>(2 * settings.answerTimeout + std::chrono::milliseconds(500),
                                        std::chrono::seconds(5));
    limits.reconnects = std::max(0, settings.retries);
    return limits;
}

} // namespace metersmith::services
