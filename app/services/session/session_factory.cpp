// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session/session_factory.h"

#include "dlms/link/hdlc_line_quality.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/wrapper_link.h"
#include "protocol/uart.h"

namespace metersmith::services
{

namespace
{

constexpr int largestAddress = 0x3FFF; // 14 bits (IEC 62056-46, 6.4.2)

constexpr int longestFrame = 2048;

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

/// How the line is opened, as the settings and what is known of it say.
LineOpeningSettings openingOf(const ConnectionSettings& settings)
{
    LineOpeningSettings opening;
    opening.protocol = settings.port.hasSpeed() ? settings.protocol : LineProtocol::Hdlc;
    opening.direct.baud = settings.port.baud;
    opening.known = settings.known;
    if (settings.port.echo != Echo::Auto)
        opening.known.echo = settings.port.echo == Echo::On;
    opening.answerTimeout = settings.answerTimeout;
    opening.retries = static_cast<unsigned>(std::max(0, settings.retries));
    return opening;
}

/// Makes sessions over one kind of link.
struct LinkMaker {
    bool wrapper = false;
    bool datagrams = false; ///< lost one by one, and not sent again by anybody below
    dlms::LinkTiming timing;
    dlms::Peers peers;
    std::shared_ptr<dlms::HdlcLineQuality> quality = std::make_shared<dlms::HdlcLineQuality>();

    dlms::ClientSession operator()(dlms::AssociationSettings association,
                                   const SignOn& signOn) const
    {
        const bool badLine = signOn.attempt > 0;
        const Duration leastPatience = (timing.retries + 2) * timing.answerTimeout;
        association.answerTimeout = std::max<Duration>(
            leastPatience, badLine ? Duration(badLinePatience) : association.answerTimeout);
        // And to say it: the first segment of an answer may be as long as frames can be.
        association.answerTimeout += characterTime(signOn.line) * longestFrame;
        if (datagrams) {
            association.repeatAfter = timing.answerTimeout;
            association.repeats = timing.retries;
        }
        if (wrapper) {
            dlms::WrapperSettings link;
            link.peers = peers;
            link.timing = timing;
            return {dlms::makeWrapperLink(link), std::move(association)};
        }
        dlms::HdlcSettings link;
        link.peers = peers;
        link.timing = timing;
        link.timing.octetTime = characterTime(signOn.line);
        link.echo = signOn.echo;
        link.quality = quality;
        if (badLine)
            link.timing.retries = timing.retries * 2;
        if (badLine && !quality->sawDamage()) { // lost for no known reason: frames of least risk
            link.maxInfoSend = shortInfo;
            link.maxInfoReceive = shortInfo;
            link.windowSend = 1;
            link.windowReceive = 1;
        }
        link.connectRetries = signOn.connectRetries;
        return {dlms::makeHdlcLink(link), std::move(association)};
    }
};

dlms::ClientSap publicClient(const typecodes::AccessDefaults& access)
{
    constexpr dlms::ClientSap standard = 16; // Green Book, 4.3: the public client
    for (const auto& known : access.clients)
        if (known.mechanism == "none")
            return static_cast<dlms::ClientSap>(known.client);
    return standard;
}

/// As the public client, which needs no keys, the meter is asked for what the keys depend on.
std::shared_ptr<const Prologue> prologueOf(const std::shared_ptr<SessionSecurity>& security,
                                           LinkMaker link, const typecodes::AccessDefaults& access)
{
    if (!security->canAsk())
        return {};
    link.peers.client = publicClient(access);
    auto prologue = std::make_shared<Prologue>();
    prologue->session = [link](const SignOn& signOn) {
        return link({}, {0, signOn.line, signOn.echo, signOn.connectRetries});
    };
    prologue->questions = security->questions();
    prologue->take = [security](const std::vector<Result<dlms::Data>>& answers) {
        return security->take(answers);
    };
    prologue->atFirst = security->mustAsk();
    return prologue;
}

} // namespace

Result<SessionFactory> makeSessionFactory(const ConnectionSettings& settings,
                                          const typecodes::AccessDefaults& access,
                                          const HandedKeys* handed)
{
    if (settings.protocol == LineProtocol::ModeC)
        return fail(ErrorCode::Usage, "--protocol mode-c",
                    "IEC 62056-21 alone carries no COSEM objects: \"readout\" reads the meter's "
                    "data readout and its registers; for objects use auto, hdlc or mode-e");
    if (const auto possible = checkProtocol(settings); !possible)
        return fail(possible.error());
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
    const auto security = SessionSecurity::make(settings, access, handed);
    if (!security)
        return fail(security.error());
    LinkMaker link;
    link.wrapper = wrapper;
    link.datagrams = settings.port.kind == PortKind::Udp;
    link.peers = {*client, *logical, *physical};
    link.timing.answerTimeout = settings.answerTimeout;
    link.timing.retries = static_cast<unsigned>(std::max(0, settings.retries));
    return SessionFactory(
        [link, shared = *security, shortNames = settings.shortNames](const SignOn& signOn) {
            auto association = shared->association();
            association.shortNames = shortNames;
            return link(std::move(association), signOn);
        },
        prologueOf(*security, link, access), openingOf(settings));
}

SessionLimits sessionLimits(const ConnectionSettings& settings)
{
    SessionLimits limits;
    limits.job = settings.jobLimit;
    // Long enough for RLRQ and DISC on a slow line, short enough for somebody who has just said
    // stop.
    limits.release = std::min<Duration>(2 * settings.answerTimeout + std::chrono::milliseconds(500),
                                        std::chrono::seconds(5));
    limits.reconnects = std::max(0, settings.retries);
    return limits;
}

} // namespace metersmith::services
