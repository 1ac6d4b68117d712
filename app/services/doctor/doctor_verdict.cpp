// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is concluded from what came. Nothing is concluded from silence while an attempt is left.
#include "app/services/doctor/doctor_verdict.h"

#include "protocol/transport/transport.h"

#include <QCoreApplication>

#include <algorithm>

namespace metersmith::services
{

namespace
{

using Found = std::optional<Conclusion>;

std::string serverOption(const ServerAddress& server)
{
    return "--server " + std::to_string(server.logical) + '/' + std::to_string(server.physical);
}

std::string publicOptions(const TrialPlan& plan)
{
    return "--client " + std::to_string(plan.client) + " --auth none " + serverOption(plan.server);
}

std::string portOption(const DoctorCase& theCase, int baud, Framing framing)
{
    PortAddress port = theCase.connection.port;
    port.baud = baud;
    port.framing = framing;
    return "--port " + port.toString();
}

std::string protocolOption(Way way)
{
    return way == Way::ModeE    ? "--protocol mode-e"
           : way != Way::SignOn ? "--protocol hdlc"
                                : "--protocol mode-c";
}

std::size_t placeOf(const TrialResults& trials, const TrialResult& trial)
{
    return static_cast<std::size_t>(&trial - trials.data());
}

Conclusion proven(const TrialResults& trials, const TrialResult& trial, Finding finding,
                  std::string options = {})
{
    return {finding, {placeOf(trials, trial)}, std::move(options), {}};
}

bool refusedCounter(const TrialResult& trial)
{
    const auto counter = [](const Error& one) { return one.code == ErrorCode::CounterRefused; };
    return (trial.error && counter(*trial.error)) ||
           std::any_of(trial.healed.begin(), trial.healed.end(), counter);
}

/// What a refusal of our own sign-on means; nothing: it is none.
std::optional<Finding> refusal(const DoctorCase& theCase, const Error& error)
{
    switch (error.code) {
    case ErrorCode::AuthenticationFailed:
        return theCase.withKeys() ? Finding::WrongKey : Finding::WrongPassword;
    case ErrorCode::DecryptionFailed:
    case ErrorCode::PeerUnknown:
    case ErrorCode::SignatureInvalid:
    case ErrorCode::ProtectionMissing:
        return Finding::WrongKey;
    case ErrorCode::KeyMissing:
        return Finding::NoKey;
    case ErrorCode::PasswordMissing:
        return Finding::NoPassword;
    default:
        return {};
    }
}

/// Damaged answers among those that were made to count them.
struct Damage {
    std::size_t tried = 0;
    std::size_t spoiled = 0;
    explicit Damage(const TrialResults& trials)
    {
        for (const auto& trial : trials) {
            if (trial.plan.stage != Stage::Quality)
                continue;
            ++tried;
            if (trial.spoiled() || !trial.makesSense())
                ++spoiled;
        }
    }
    bool complete() const { return tried >= qualityTrials; }
    bool bad() const { return tried > 0 && 2 * spoiled >= tried; }
};

Conclusion misaligned(const TrialResults& trials, const Damage& damage)
{
    Conclusion conclusion{Finding::Misaligned, {}, {}, {}};
    for (const auto& trial : trials)
        if (trial.spoiled() && (trial.makesSense() || trial.nearly))
            conclusion.proof.push_back(placeOf(trials, trial));
    if (damage.tried > 0)
        conclusion.remark =
            QCoreApplication::translate("services", "%1 of %2 exchanges came damaged")
                .arg(damage.spoiled)
                .arg(damage.tried);
    return conclusion;
}

Conclusion letIn(const DoctorCase& theCase, const TrialResults& trials, const TrialResult& trial)
{
    if (!trial.plan.withSecrets && theCase.noSecrets)
        return proven(trials, trial,
                      theCase.noSecrets->code == ErrorCode::PasswordMissing ? Finding::NoPassword
                                                                            : Finding::NoKey,
                      publicOptions(trial.plan));
    const bool asked = trial.plan.stage == Stage::AsGiven;
    const auto& connection = theCase.connection;
    std::string options;
    if (connection.port.hasSpeed())
        options = protocolOption(trial.plan.way);
    if (trial.plan.way != Way::SignOn)
        options += (options.empty() ? "--client " : " --client ") +
                   std::to_string(trial.plan.client) + ' ' + serverOption(trial.plan.server);
    const bool needed = !asked && connection.protocol == LineProtocol::Hdlc;
    return proven(trials, trial, needed ? Finding::SignOnNeeded : Finding::Healthy,
                  std::move(options));
}

/// What the trials with all that the settings say have shown.
Found ofOwn(const DoctorCase& theCase, const TrialResults& trials, bool last)
{
    const Damage damage(trials);
    for (const auto& trial : trials) {
        const bool own = trial.plan.stage == Stage::AsGiven || trial.plan.stage == Stage::ModeE;
        if (!own)
            continue;
        if (refusedCounter(trial))
            return proven(trials, trial,
                          trial.through() ? Finding::CounterMended : Finding::WrongCounter);
        if (trial.through()) {
            const bool countable = trial.plan.way != Way::SignOn;
            if (trial.spoiled() && countable && !last && !damage.complete())
                return {}; // how often?
            return damage.bad() ? misaligned(trials, damage) : letIn(theCase, trials, trial);
        }
        if (const auto meaning = refusal(theCase, *trial.error))
            return proven(trials, trial, *meaning);
    }
    return {};
}

/// The public client at the given address, against our own.
Found ofClient(const TrialResults& trials, bool last)
{
    const auto* own = ownHdlc(trials);
    if (!own || !own->error)
        return {};
    const auto* other = firstOf(trials, Stage::PublicClient);
    const bool refused = own->error->code == ErrorCode::AssociationRefused;
    const auto unproven = std::count_if(trials.begin(), trials.end(), [](const auto& trial) {
        return trial.plan.stage == Stage::OwnClient && !trial.makesSense();
    });
    const bool noisy = std::any_of(trials.begin(), trials.end(), [](const auto& trial) {
        return trial.nearly || (trial.makesSense() && trial.spoiled());
    });
    const bool ignored = !noisy && static_cast<std::size_t>(unproven) >= ownClientTrials;
    if (other && (refused ? other->through() : ignored)) {
        auto conclusion =
            proven(trials, *own, refused ? Finding::WrongClient : Finding::ClientIgnored,
                   publicOptions(other->plan));
        conclusion.proof.push_back(placeOf(trials, *other));
        return conclusion;
    }
    if (refused && (other || last))
        return proven(trials, *own, Finding::WrongClient);
    const bool held = own->error->code == ErrorCode::LinkRefused && other && other->error &&
                      other->error->code == ErrorCode::LinkRefused;
    if (held) {
        auto conclusion = proven(trials, *own, Finding::LinkHeld);
        conclusion.proof.push_back(placeOf(trials, *other));
        return conclusion;
    }
    return {};
}

/// Sense in the stages that try something else than what the settings say.
Found ofOthers(const DoctorCase& theCase, const TrialResults& trials)
{
    const int given = theCase.connection.port.baud;
    for (const auto& trial : trials) {
        if (!trial.makesSense())
            continue;
        const auto& plan = trial.plan;
        switch (plan.stage) {
        case Stage::OtherFraming:
            return proven(trials, trial, Finding::OtherFraming,
                          portOption(theCase, given, plan.framing));
        case Stage::UsualSpeed:
            return proven(trials, trial, Finding::WrongBaud,
                          portOption(theCase, plan.line.baud, plan.framing));
        case Stage::DirectHdlc:
            return proven(trials, trial, Finding::SignOnOff, protocolOption(Way::Hdlc));
        case Stage::Address:
            return proven(trials, trial, Finding::WrongAddress, serverOption(plan.server));
        case Stage::Form: {
            const bool usual =
                plan.line.parity == (plan.way == Way::SignOn ? signOnLine.parity : Parity::None) &&
                plan.line.dataBits == (plan.way == Way::SignOn ? 7 : 8);
            const int expected = plan.way == Way::SignOn ? signOnLine.baud : given;
            // Text of seven bits that came at the given speed: the parity is what is wrong there.
            const bool otherParity = !usual || plan.line.baud == given;
            if (otherParity || plan.line.baud == expected)
                return proven(trials, trial, Finding::WrongParity);
            return proven(trials, trial, Finding::WrongBaud,
                          plan.way != Way::SignOn
                              ? portOption(theCase, plan.line.baud, plan.framing)
                              : std::string());
        }
        default:
            break;
        }
    }
    return {};
}

/// The meter said what it is in the sign-on, and that is not what was asked for.
Found ofIdentification(const DoctorCase& theCase, const TrialResults& trials, bool last)
{
    const Overview seen(trials);
    if (!seen.identified || seen.frames || theCase.connection.protocol == LineProtocol::ModeC)
        return {};
    if (seen.identified->plan.stage == Stage::Form)
        return {};
    if (!seen.identified->meter->offersHdlc()) {
        if (seen.identified->spoiled() && seen.identified->error && !last)
            return {};
        return proven(trials, *seen.identified, Finding::NoHdlc, protocolOption(Way::SignOn));
    }
    if (!last || !seen.handedOver)
        return {};
    auto conclusion = proven(trials, *seen.handedOver, Finding::NoAddress);
    for (const auto& trial : trials)
        if (trial.plan.stage == Stage::Address || trial.plan.stage == Stage::PublicClient)
            conclusion.proof.push_back(placeOf(trials, trial));
    return conclusion;
}

/// All has been tried.
Conclusion inTheEnd(const DoctorCase& theCase, const TrialResults& trials)
{
    const Overview seen(trials);
    const Damage damage(trials);
    const bool spoiled = std::any_of(trials.begin(), trials.end(), [](const auto& trial) {
        return trial.spoiled() && (trial.makesSense() || trial.nearly);
    });
    const bool lost = lostRequests(trials);
    const bool healed = !lost && damage.tried > 0 && !damage.bad() && !seen.nearly;
    if ((spoiled || lost) && !healed && theCase.connection.port.hasSpeed())
        return misaligned(trials, damage);
    Conclusion conclusion;
    conclusion.finding = seen.makesSense()                    ? Finding::Strange
                         : !seen.silent                       ? Finding::Garbage
                         : seen.echoed                        ? Finding::EchoOnly
                         : theCase.connection.port.hasSpeed() ? Finding::Dark
                                                              : Finding::NetworkSilent;
    for (const auto& trial : trials)
        if (!trial.answers.empty())
            conclusion.proof.push_back(placeOf(trials, trial));
    return conclusion;
}

} // namespace

std::optional<Conclusion> conclude(const DoctorCase& theCase, const TrialResults& trials, bool last)
{
    if (auto found = ofOwn(theCase, trials, last))
        return found;
    if (auto found = ofClient(trials, last))
        return found;
    if (auto found = ofOthers(theCase, trials))
        return found;
    if (auto found = ofIdentification(theCase, trials, last))
        return found;
    if (!last)
        return {};
    return inTheEnd(theCase, trials);
}

std::optional<Finding> findingOf(const Error& portError, const PortAddress& port, bool wasOpen)
{
    const bool network = port.kind == PortKind::Tcp || port.kind == PortKind::Udp;
    switch (portError.code) {
    case ErrorCode::PortNotFound:
        return network ? Finding::NobodyListens : Finding::NoHead;
    case ErrorCode::PortPermission:
        return Finding::NoPermission;
    case ErrorCode::PortBusy:
        return Finding::PortBusy;
    case ErrorCode::PortFailed:
    case ErrorCode::LinkLost:
        if (portError.reason == transport::lineRefused)
            return Finding::FormRefused;
        return wasOpen ? Finding::LineBroke : network ? Finding::NobodyListens : Finding::NoHead;
    default:
        return {};
    }
}

} // namespace metersmith::services
