// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which attempts the doctor makes, in which order. What costs least and is likeliest comes first;
// a stage is passed over where what came before has answered its question.
#include "app/services/doctor/doctor_attempts.h"

#include <algorithm>
#include <array>

namespace metersmith::services
{

namespace
{

using Plans = std::vector<TrialPlan>;

constexpr auto givenPatience = std::chrono::milliseconds(1500);
constexpr unsigned givenRetries = 1;

constexpr LineSettings form(int baud, int dataBits, Parity parity)
{
    return {baud, dataBits, parity, 1};
}
/// Other speeds and parities, of HDLC and of the sign-on, by how often they are met.
constexpr std::array hdlcForms{
    form(9600, 8, Parity::Even),  form(19200, 8, Parity::None), form(4800, 8, Parity::None),
    form(2400, 8, Parity::None),  form(2400, 8, Parity::Even),  form(1200, 8, Parity::None),
    form(19200, 8, Parity::Even), form(38400, 8, Parity::None),
};
constexpr std::array signOnForms{
    form(9600, 7, Parity::Even), form(2400, 7, Parity::Even), form(300, 8, Parity::None),
    form(1200, 7, Parity::Even), form(4800, 7, Parity::Even), form(19200, 7, Parity::Even),
};

bool isHdlc(const DoctorCase& theCase)
{
    return theCase.connection.protocol == LineProtocol::Auto ||
           theCase.connection.protocol == LineProtocol::Hdlc;
}

bool isLine(const DoctorCase& theCase)
{
    return theCase.connection.port.hasSpeed() && theCase.connection.port.kind != PortKind::Replay;
}

LineSettings givenLine(const DoctorCase& theCase)
{
    LineSettings line = directHdlcLine;
    line.baud = theCase.connection.port.baud;
    return line;
}

/// The line on which HDLC is to be expected by now.
LineSettings hdlcLine(const DoctorCase& theCase, const Overview& seen)
{
    return seen.handedOver ? seen.handedOver->lineAtEnd : givenLine(theCase);
}

TrialPlan publicTrial(const DoctorCase& theCase, Stage stage, const LineSettings& line)
{
    TrialPlan plan;
    plan.stage = stage;
    plan.line = line;
    plan.framing = theCase.connection.port.framing;
    plan.client = theCase.publicClient();
    plan.server = theCase.server();
    return plan;
}

/// The same without an association, which nobody needs to see whether somebody answers.
TrialPlan linkTrial(const DoctorCase& theCase, Stage stage, const LineSettings& line)
{
    TrialPlan plan = publicTrial(theCase, stage, line);
    if (plan.framing == Framing::Hdlc)
        plan.way = Way::Link;
    return plan;
}

TrialPlan ownTrial(const DoctorCase& theCase, Stage stage, Way way)
{
    TrialPlan plan = publicTrial(theCase, stage, givenLine(theCase));
    plan.way = way;
    plan.withSecrets = !theCase.noSecrets;
    if (plan.withSecrets)
        plan.client = theCase.client();
    plan.retries = givenRetries;
    plan.patience = givenPatience;
    if (way == Way::SignOn)
        plan.line = signOnLine;
    return plan;
}

// One function for each stage: what it would try; nothing where it is not called for.

Plans asGiven(const DoctorCase& theCase, const TrialResults&, const Overview&)
{
    const auto protocol = theCase.connection.protocol;
    const Way way = protocol == LineProtocol::ModeC   ? Way::SignOn
                    : protocol == LineProtocol::ModeE ? Way::ModeE
                                                      : Way::Hdlc;
    return {ownTrial(theCase, Stage::AsGiven, way)};
}

Plans otherFraming(const DoctorCase& theCase, const TrialResults&, const Overview& seen)
{
    if (theCase.connection.port.kind != PortKind::Tcp || seen.frames)
        return {};
    TrialPlan plan = publicTrial(theCase, Stage::OtherFraming, directHdlcLine);
    plan.framing = plan.framing == Framing::Hdlc ? Framing::Wrapper : Framing::Hdlc;
    return {plan};
}

Plans usualSpeed(const DoctorCase& theCase, const TrialResults&, const Overview& seen)
{
    if (!isLine(theCase) || !isHdlc(theCase) || seen.makesSense() ||
        givenLine(theCase) == directHdlcLine)
        return {};
    return {linkTrial(theCase, Stage::UsualSpeed, directHdlcLine)};
}

Plans directHdlc(const DoctorCase& theCase, const TrialResults&, const Overview& seen)
{
    if (!isLine(theCase) || isHdlc(theCase) || seen.makesSense())
        return {};
    return {linkTrial(theCase, Stage::DirectHdlc, directHdlcLine)};
}

/// Where something came damaged: how often it does.
Plans quality(const DoctorCase& theCase, const TrialResults& trials, const Overview& seen)
{
    if (!isLine(theCase))
        return {};
    const bool lost = lostRequests(trials);
    const auto spoiled = std::find_if(trials.begin(), trials.end(), [lost](const auto& trial) {
        return trial.plan.way != Way::SignOn && trial.plan.stage != Stage::Quality &&
               trial.plan.line.dataBits == 8 && (trial.frames > 0 || trial.nearly) &&
               (trial.spoiled() || lost);
    });
    if (spoiled == trials.end())
        return {};
    auto plan =
        linkTrial(theCase, Stage::Quality,
                  spoiled->plan.way == Way::ModeE ? hdlcLine(theCase, seen) : spoiled->plan.line);
    plan.server = spoiled->plan.server;
    // The meter may still be linked to whom it was lost with: to others it would say DM.
    plan.client = spoiled->plan.client;
    plan.patience = std::chrono::milliseconds(400);
    return Plans(qualityTrials, plan);
}

Plans signOn(const DoctorCase& theCase, const TrialResults&, const Overview& seen)
{
    if (!isLine(theCase) || !isHdlc(theCase) || seen.frames || seen.nearly)
        return {};
    TrialPlan plan = publicTrial(theCase, Stage::SignOn, signOnLine);
    plan.way = Way::SignOn;
    plan.retries = givenRetries;
    return {plan};
}

Plans modeE(const DoctorCase& theCase, const TrialResults& trials, const Overview& seen)
{
    if (!isLine(theCase) || !isHdlc(theCase) || seen.frames || !seen.identified ||
        !seen.identified->meter->offersHdlc())
        return {};
    TrialPlan plan = ownTrial(theCase, Stage::ModeE, Way::ModeE);
    // Once is enough for a password, whatever became of it.
    if (std::any_of(trials.begin(), trials.end(), [](const auto& one) { return one.secretLeft; }))
        plan = publicTrial(theCase, Stage::ModeE, givenLine(theCase));
    plan.way = Way::ModeE;
    return {plan};
}

bool refusesUs(const TrialResult& trial)
{
    return trial.error && (trial.error->code == ErrorCode::AssociationRefused ||
                           trial.error->code == ErrorCode::LinkRefused ||
                           trial.error->code == ErrorCode::NoAnswer);
}

/// A meter that has refused an association may keep the link, and say DM to all other clients.
Plans tidy(const DoctorCase& theCase, const TrialResults& trials, const Overview& seen)
{
    const auto* own = ownHdlc(trials);
    if (!own || own->frames == 0 || !refusesUs(*own) || own->plan.framing != Framing::Hdlc ||
        theCase.connection.port.kind == PortKind::Replay)
        return {};
    auto plan = linkTrial(theCase, Stage::Tidy, hdlcLine(theCase, seen));
    plan.client = own->plan.client;
    return {plan};
}

/// Is it the client? Asked where it was refused, or where nobody has answered it.
Plans publicClient(const DoctorCase& theCase, const TrialResults& trials, const Overview& seen)
{
    const auto* own = ownHdlc(trials);
    if (!own || theCase.client() == theCase.publicClient() ||
        theCase.connection.port.kind == PortKind::Replay || seen.nearly ||
        (seen.frames && !refusesUs(*own)) || (seen.identified && !seen.handedOver))
        return {};
    return {publicTrial(theCase, Stage::PublicClient, hdlcLine(theCase, seen))};
}

/// The public client was answered where ours was not: once more as ours, for a request may have
/// been lost.
Plans ownClient(const DoctorCase& theCase, const TrialResults& trials, const Overview& seen)
{
    const auto* other = firstOf(trials, Stage::PublicClient);
    const auto* own = ownHdlc(trials);
    if (!other || !other->makesSense() || !own || own->makesSense())
        return {};
    auto plan = linkTrial(theCase, Stage::OwnClient, hdlcLine(theCase, seen));
    plan.client = theCase.client();
    return Plans(ownClientTrials, plan);
}

/// Silence everywhere, as far as single requests can tell.
Plans again(const DoctorCase& theCase, const TrialResults&, const Overview& seen)
{
    constexpr std::size_t often = 14;
    if (!isLine(theCase) || seen.makesSense() || seen.nearly ||
        theCase.connection.protocol == LineProtocol::ModeC)
        return {};
    auto plan = linkTrial(theCase, Stage::Again, givenLine(theCase));
    plan.patience = std::chrono::milliseconds(250);
    return Plans(often, plan);
}

Plans addresses(const DoctorCase& theCase, const TrialResults&, const Overview& seen)
{
    if (theCase.connection.port.kind == PortKind::Replay || seen.frames || seen.nearly ||
        theCase.connection.protocol == LineProtocol::ModeC || (seen.identified && !seen.handedOver))
        return {};
    Plans plans;
    for (const auto& address : theCase.addresses) {
        if (address == theCase.server())
            continue;
        plans.push_back(linkTrial(theCase, Stage::Address, hdlcLine(theCase, seen)));
        plans.back().server = address;
        plans.back().patience = std::chrono::milliseconds(500);
    }
    return plans;
}

Plans forms(const DoctorCase& theCase, const TrialResults& trials, const Overview& seen)
{
    if (!isLine(theCase) || seen.makesSense() || seen.nearly)
        return {};
    Plans plans;
    const auto add = [&](const LineSettings& line, Way way) {
        TrialPlan plan = linkTrial(theCase, Stage::Form, line);
        plan.way = way;
        plans.push_back(plan);
    };
    // What came was text of seven bits: then at that speed first.
    for (const auto& trial : trials)
        if (trial.sevenEven && trial.plan.stage != Stage::Form && plans.empty())
            add({trial.plan.line.baud, 7, Parity::Even, 1}, Way::SignOn);
    for (const auto& line : hdlcForms)
        if (line != givenLine(theCase))
            add(line, Way::Link);
    for (const auto& line : signOnForms)
        add(line, Way::SignOn);
    return plans;
}

struct StageRow {
    Stage stage;
    Plans (*plans)(const DoctorCase&, const TrialResults&, const Overview&);
};
constexpr std::array stages{
    StageRow{Stage::AsGiven, asGiven},
    StageRow{Stage::OtherFraming, otherFraming},
    StageRow{Stage::Quality, quality},
    StageRow{Stage::UsualSpeed, usualSpeed},
    StageRow{Stage::DirectHdlc, directHdlc},
    StageRow{Stage::SignOn, signOn},
    StageRow{Stage::ModeE, modeE},
    StageRow{Stage::Tidy, tidy},
    StageRow{Stage::PublicClient, publicClient},
    StageRow{Stage::OwnClient, ownClient},
    StageRow{Stage::Address, addresses},
    StageRow{Stage::Again, again},
    StageRow{Stage::Form, forms},
};

} // namespace

Overview::Overview(const TrialResults& trials)
{
    for (const auto& trial : trials) {
        frames = frames || trial.frames > 0;
        nearly = nearly || trial.nearly;
        silent = silent && trial.answers.empty();
        echoed = echoed || trial.echoed;
        if (trial.meter && !identified)
            identified = &trial;
        if (trial.plan.way == Way::ModeE && trial.meter && trial.lineAtEnd.dataBits == 8)
            handedOver = &trial;
    }
}

bool lostRequests(const TrialResults& trials)
{
    return std::any_of(trials.begin(), trials.end(), [](const auto& trial) {
        return (trial.plan.stage == Stage::Again || trial.plan.stage == Stage::OwnClient) &&
               trial.makesSense();
    });
}

const TrialResult* ownHdlc(const TrialResults& trials)
{
    const auto found = std::find_if(trials.rbegin(), trials.rend(), [](const auto& trial) {
        return trial.plan.withSecrets && trial.plan.way != Way::SignOn;
    });
    return found == trials.rend() ? nullptr : &*found;
}

const TrialResult* firstOf(const TrialResults& trials, Stage stage)
{
    const auto found = std::find_if(trials.begin(), trials.end(), [stage](const auto& trial) {
        return trial.plan.stage == stage;
    });
    return found == trials.end() ? nullptr : &*found;
}

std::size_t countOf(const TrialResults& trials, Stage stage)
{
    return static_cast<std::size_t>(
        std::count_if(trials.begin(), trials.end(),
                      [stage](const auto& trial) { return trial.plan.stage == stage; }));
}

std::optional<TrialPlan> nextTrial(const DoctorCase& theCase, const TrialResults& soFar)
{
    const Overview seen(soFar);
    for (const auto& row : stages) {
        const auto plans = row.plans(theCase, soFar, seen);
        if (const auto done = countOf(soFar, row.stage); done < plans.size())
            return plans[done];
    }
    return {};
}

} // namespace metersmith::services
