// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/doctor/doctor_trial.h"

#include "app/services/doctor/link_trial.h"
#include "app/services/doctor/sign_on_trial.h"
#include "app/services/session/session_factory.h"
#include "dlms/link/hdlc_link.h"
#include "protocol/uart.h"

#include <algorithm>

namespace metersmith::services
{

namespace
{

constexpr int standardPublicClient = 16; // Green Book, 4.3
constexpr auto hdlcLimit = std::chrono::seconds(15);
constexpr auto signOnLimit = std::chrono::seconds(40);
constexpr auto releaseLimit = std::chrono::seconds(2);
/// The meter has 1.5 s to react (IEC 62056-21, 6.4.4), and its first character takes its time.
constexpr auto identificationTimeout = std::chrono::milliseconds(2000);

/// In and out again.
class NoJob : public Job
{
public:
    std::optional<Step> next() override { return {}; }
    void answered(const Result<dlms::Data>& /*answer*/) override {}
    std::optional<Error> error() const override { return {}; }
    int stepsDone() const override { return 0; }
    int stepsKnown() const override { return 0; }
    void interrupted() override {}
};

class AssociationTrial : public Conversation
{
public:
    AssociationTrial(SessionFactory factory, SessionLimits limits)
        : m_machine(std::move(factory), m_job, limits)
    {
    }
    SessionEffects start(TimePoint now) override { return m_machine.start(now); }
    SessionEffects received(BytesView bytes, TimePoint now) override
    {
        return m_machine.received(bytes, now);
    }
    void damaged(int characters) override { m_machine.damaged(characters); }
    SessionEffects wokenAt(TimePoint now) override { return m_machine.wokenAt(now); }
    SessionEffects cancel(TimePoint now) override { return m_machine.cancel(now); }
    SessionEffects transportFailed(const Error& error, TimePoint now) override
    {
        return m_machine.transportFailed(error, now);
    }
    bool isFinished() const override { return m_machine.isFinished(); }

private:
    NoJob m_job;
    SessionMachine m_machine;
};

ConnectionSettings settingsOf(const DoctorCase& theCase, const TrialPlan& plan,
                              std::optional<bool> echo)
{
    ConnectionSettings settings = theCase.connection;
    settings.port.framing = plan.framing;
    settings.port.baud = plan.line.baud;
    settings.protocol = !settings.port.hasSpeed() ? LineProtocol::Auto
                        : plan.way == Way::ModeE  ? LineProtocol::ModeE
                                                  : LineProtocol::Hdlc;
    settings.known = {};
    settings.known.echo = echo;
    settings.answerTimeout = std::chrono::ceil<std::chrono::milliseconds>(plan.patience);
    settings.retries = static_cast<int>(plan.retries);
    settings.serverLogical = plan.server.logical;
    settings.serverPhysical = plan.server.physical;
    if (plan.withSecrets)
        return settings;
    settings.client = plan.client;
    settings.mechanism = "none";
    settings.password.reset();
    settings.keyFile.clear();
    settings.protection.reset();
    settings.ciphering.reset();
    settings.meterTitle.reset();
    settings.pendingKeys = false;
    return settings;
}

/// Sessions without any proof of who we are, in frames of the default size, so that SNRM needs no
/// parameters.
dlms::HdlcSettings plainLink(const TrialPlan& plan, std::optional<bool> echo)
{
    constexpr std::uint16_t shortest = 128;
    dlms::HdlcSettings link;
    link.peers = {static_cast<dlms::ClientSap>(plan.client),
                  static_cast<std::uint16_t>(plan.server.logical),
                  static_cast<std::uint16_t>(plan.server.physical)};
    link.maxInfoSend = link.maxInfoReceive = shortest;
    link.windowSend = link.windowReceive = 1;
    link.timing.answerTimeout = plan.patience;
    link.timing.retries = plan.retries;
    link.timing.octetTime = characterTime(plan.line);
    link.echo = echo;
    return link;
}

SessionFactory plainSessions(const TrialPlan& plan, std::optional<bool> echo)
{
    LineOpeningSettings opening;
    opening.protocol = plan.way == Way::ModeE ? LineProtocol::ModeE : LineProtocol::Hdlc;
    opening.direct = plan.line;
    opening.known.echo = echo;
    opening.retries = plan.retries;
    return SessionFactory(
        [link = plainLink(plan, echo)](const SignOn& signOn) mutable {
            link.timing.octetTime = characterTime(signOn.line);
            link.echo = signOn.echo;
            return dlms::ClientSession(dlms::makeHdlcLink(link), {});
        },
        {}, opening);
}

Result<SessionFactory> sessionsOf(const DoctorCase& theCase, const TrialPlan& plan,
                                  std::optional<bool> echo)
{
    if (!plan.withSecrets && plan.framing == Framing::Hdlc)
        return plainSessions(plan, echo);
    const auto settings = settingsOf(theCase, plan, echo);
    const auto* handed = plan.withSecrets && theCase.handed ? &*theCase.handed : nullptr;
    return makeSessionFactory(settings, theCase.access, handed);
}

Result<std::unique_ptr<Conversation>> makeSignOn(const DoctorCase& theCase, const TrialPlan& plan,
                                                 std::optional<bool> echo)
{
    iec62056_21::ClientSettings settings;
    settings.purpose = iec62056_21::Purpose::Programming;
    settings.changeBaud = false; // all is said in a few characters
    settings.line = plan.line;
    settings.retries = plan.retries;
    settings.answerTimeout = std::max<Duration>(plan.patience, identificationTimeout);
    settings.echo = echo;
    settings.wakeAt = {9600, 4800, 2400}; // if somebody was cut off in programming mode
    std::optional<Secret> password;
    if (plan.withSecrets)
        password = theCase.connection.password;
    return std::make_unique<SignOnTrial>(settings, std::move(password), signOnLimit);
}

} // namespace

ServerAddress DoctorCase::server() const
{
    return {connection.serverLogical.value_or(access.serverLogical),
            connection.serverPhysical.value_or(access.serverPhysical)};
}

int DoctorCase::publicClient() const
{
    for (const auto& known : access.clients)
        if (known.mechanism == "none")
            return known.client;
    return standardPublicClient;
}

bool DoctorCase::withKeys() const
{
    const auto* known = access.clientOf(client());
    const std::string mechanism =
        connection.mechanism.value_or(known ? known->mechanism : std::string());
    return !connection.keyFile.empty() || mechanism.rfind("hls", 0) == 0;
}

bool TrialResult::spoiled() const
{
    const auto bad = [](const Error& one) {
        return one.code == ErrorCode::LineNoise || one.code == ErrorCode::ChecksumMismatch ||
               one.code == ErrorCode::Truncated || one.code == ErrorCode::Malformed ||
               one.code == ErrorCode::NoAnswer;
    };
    return broken > 0 || damaged > 0 || nearly || (error && bad(*error)) ||
           std::any_of(healed.begin(), healed.end(), bad);
}

Result<std::unique_ptr<Conversation>> makeTrial(const DoctorCase& theCase, const TrialPlan& plan,
                                                std::optional<bool> echo)
{
    if (plan.way == Way::SignOn)
        return makeSignOn(theCase, plan, echo);
    if (plan.way == Way::Link)
        return std::make_unique<LinkTrial>(plainLink(plan, echo), hdlcLimit);
    auto factory = sessionsOf(theCase, plan, echo);
    if (!factory)
        return fail(factory.error());
    SessionLimits limits;
    limits.job = plan.way == Way::ModeE ? signOnLimit : hdlcLimit;
    limits.release = releaseLimit;
    limits.reconnects = 0;
    return std::make_unique<AssociationTrial>(*std::move(factory), limits);
}

} // namespace metersmith::services
