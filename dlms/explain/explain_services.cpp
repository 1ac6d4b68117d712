// SPDX-License-Identifier: Apache-2.0
// GET, SET and ACTION in words (IEC 62056-5-3, clause 8; Green Book 9.5).
#include "dlms/explain/explain_apdu.h"

namespace metersmith::dlms
{

namespace
{

constexpr std::uint16_t associationClass = 15;
constexpr std::uint16_t associationShortNamesClass = 12;

void tellInvoke(Walk& walk, ApduFacts& facts)
{
    facts.invoke = walk.u8("invoke id and priority");
    const unsigned octet = facts.invoke;
    walk.last().value = "id " + std::to_string(octet & 0x0FU) +
                        ((octet & 0x40U) != 0 ? ", confirmed" : ", unconfirmed") +
                        ((octet & 0x80U) != 0 ? ", high priority" : ", normal priority");
}

void addSummary(ApduFacts& facts, const std::string& text)
{
    if (facts.summary.size() < 200)
        facts.summary += (facts.summary.empty() ? "" : ", ") + text;
}

/// One attribute, with its selection if it may have one.
void tellTarget(Walk& walk, ApduFacts& facts, bool method)
{
    const auto reference = tellAttribute(walk, method ? "method" : "attribute");
    if (!walk.good())
        return;
    facts.attributes.push_back(reference);
    auto text = toString(reference);
    if (!method)
        text += tellSelection(walk);
    addSummary(facts, text);
}

void tellTargets(Walk& walk, ApduFacts& facts, bool method)
{
    facts.list = true;
    walk.open(method ? "methods" : "attributes");
    const auto count = walk.count("list");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i)
        tellTarget(walk, facts, method);
    walk.close();
}

bool secretAt(const ApduFacts& facts, std::size_t index, bool method)
{
    return index < facts.attributes.size() && holdsSecret(facts.attributes[index], method);
}

/// Values for the targets, one each.
void tellValues(Walk& walk, ApduFacts& facts, std::string name, bool method)
{
    walk.open(std::move(name));
    const auto count = walk.count("values");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i) {
        const bool secret = secretAt(facts, i, method);
        auto data = walk.data("value " + std::to_string(i), secret);
        if (walk.good() && !secret && i < facts.attributes.size() && !method)
            facts.named.push_back({facts.attributes[i].object,
                                   std::move(data),
                                   {},
                                   {},
                                   facts.attributes[i].attribute});
    }
    walk.close();
}

void tellResults(Walk& walk, ApduFacts& facts)
{
    facts.list = true;
    walk.open("results");
    const auto count = walk.count("list");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i) {
        if (facts.tag == 0xC4)
            facts.results.push_back(tellDataResult(walk, "result " + std::to_string(i)));
        else
            tellResult(walk, "result " + std::to_string(i));
    }
    walk.close();
}

void tellReturned(Walk& walk, ApduFacts& facts)
{
    tellResult(walk, "result", true);
    addSummary(facts, walk.last().value);
    if (tellFlag(walk, "return parameters", "present", "none"))
        facts.results.push_back(tellDataResult(walk, "returned"));
    else
        facts.results.push_back({});
}

void tellGet(Walk& walk, ApduFacts& facts)
{
    if (facts.choice == 1) {
        tellTarget(walk, facts, false);
    } else if (facts.choice == 2) {
        facts.blockNumber = walk.number("block", 4);
        addSummary(facts, "block " + std::to_string(facts.blockNumber));
    } else {
        tellTargets(walk, facts, false);
    }
}

void tellGetAnswer(Walk& walk, ApduFacts& facts)
{
    if (facts.choice == 1) {
        facts.results.push_back(tellDataResult(walk, "data"));
        addSummary(facts, shortened(walk.last().value));
    } else if (facts.choice == 2) {
        facts.lastBlock = tellFlag(walk, "last block", "yes", "more follow");
        facts.blockNumber = walk.number("block", 4);
        addSummary(facts, "block " + std::to_string(facts.blockNumber));
        if (tellFlag(walk, "choice", "data-access-result", "raw data")) {
            tellResult(walk, "result");
            return;
        }
        const auto raw = walk.octetString("raw data");
        if (walk.good())
            facts.block = ExplainRange{walk.at() - raw.size(), raw.size()};
    } else {
        tellResults(walk, facts);
    }
}

void tellSet(Walk& walk, ApduFacts& facts)
{
    const bool list = facts.choice >= 4;
    if (list)
        tellTargets(walk, facts, false);
    else if (facts.choice != 3)
        tellTarget(walk, facts, false);
    if (facts.choice == 1) {
        const bool secret = secretAt(facts, 0, false);
        auto data = walk.data("value", secret);
        if (walk.good() && !secret)
            facts.named.push_back({facts.attributes.front().object,
                                   std::move(data),
                                   {},
                                   {},
                                   facts.attributes.front().attribute});
    } else if (facts.choice == 4) {
        tellValues(walk, facts, "values", false);
    } else {
        tellBlock(walk, facts);
    }
}

void tellSetAnswer(Walk& walk, ApduFacts& facts)
{
    if (facts.choice == 1 || facts.choice == 3) {
        tellResult(walk, "result");
        addSummary(facts, walk.last().value);
    } else if (facts.choice >= 4) {
        tellResults(walk, facts);
    }
    if (facts.choice >= 2 && facts.choice <= 4) {
        facts.blockNumber = walk.number("block", 4);
        addSummary(facts, "block " + std::to_string(facts.blockNumber));
    }
}

void tellAction(Walk& walk, ApduFacts& facts)
{
    if (facts.choice == 1 || facts.choice == 4)
        tellTarget(walk, facts, true);
    else if (facts.choice == 3 || facts.choice == 5)
        tellTargets(walk, facts, true);
    if (facts.choice == 1) {
        if (tellFlag(walk, "parameters", "present", "none"))
            static_cast<void>(walk.data("parameter", secretAt(facts, 0, true)));
    } else if (facts.choice == 2) {
        facts.blockNumber = walk.number("block", 4);
    } else if (facts.choice == 3) {
        tellValues(walk, facts, "parameters", true);
    } else {
        tellBlock(walk, facts);
    }
}

void tellActionAnswer(Walk& walk, ApduFacts& facts)
{
    if (facts.choice == 1) {
        tellReturned(walk, facts);
    } else if (facts.choice == 2) {
        tellBlock(walk, facts);
    } else if (facts.choice == 3) {
        facts.list = true;
        walk.open("results");
        const auto count = walk.count("list");
        walk.inside().value = std::to_string(count);
        for (std::size_t i = 0; i < count && walk.good(); ++i) {
            walk.open("result " + std::to_string(i));
            tellReturned(walk, facts);
            walk.close();
        }
        walk.close();
    } else {
        facts.blockNumber = walk.number("block", 4);
    }
}

unsigned highestChoice(std::uint8_t tag)
{
    switch (tag) {
    case 0xC0:
    case 0xC4:
        return 3;
    case 0xC1:
    case 0xC5:
        return 5;
    case 0xC3:
        return 6;
    default:
        return 4;
    }
}

} // namespace

bool holdsSecret(const AttributeReference& reference, bool method)
{
    if (reference.classId == associationClass)
        return method ? reference.attribute == 2 : reference.attribute == 7;
    if (reference.classId == associationShortNamesClass)
        return method && reference.attribute == 5;
    return false;
}

AttributeReference tellAttribute(Walk& walk, std::string_view index)
{
    AttributeReference reference;
    walk.open(std::string(index));
    reference.classId = static_cast<std::uint16_t>(walk.number("class", 2));
    const auto object = walk.octets("object", 6);
    if (walk.good()) {
        reference.object = Obis::fromBytes(object).value();
        walk.last().value = reference.object.toString();
    }
    reference.attribute = static_cast<std::int8_t>(walk.u8("index"));
    if (walk.good()) {
        walk.last().value = std::to_string(static_cast<int>(reference.attribute));
        walk.inside().value = toString(reference);
    }
    walk.close();
    return reference;
}

std::string tellSelection(Walk& walk)
{
    if (!tellFlag(walk, "selective access", "present", "none"))
        return {};
    const auto selector = walk.u8("selector");
    static_cast<void>(walk.data("selection"));
    return " selector " + std::to_string(selector);
}

void tellResult(Walk& walk, std::string name, bool action)
{
    const auto number = walk.u8(std::move(name));
    const auto text = action ? dlms::name(static_cast<ActionResult>(number))
                             : dlms::name(static_cast<DataAccessResult>(number));
    walk.last().value = std::string(text) + " (" + std::to_string(number) + ")";
}

std::optional<Data> tellDataResult(Walk& walk, std::string name)
{
    const auto choice = walk.u8("choice");
    if (!walk.good())
        return {};
    if (choice > 1) {
        walk.fail(ErrorCode::Malformed, "choice", "expected 0 (data) or 1 (data-access-result)");
        return {};
    }
    walk.last().value = choice == 0 ? "data" : "data-access-result";
    if (choice == 0) {
        auto data = walk.data(std::move(name));
        return walk.good() ? std::optional<Data>(std::move(data)) : std::nullopt;
    }
    tellResult(walk, std::move(name));
    return {};
}

bool tellFlag(Walk& walk, std::string name, std::string_view yes, std::string_view no)
{
    const bool set = walk.u8(std::move(name)) != 0;
    walk.last().value = set ? yes : no;
    return set;
}

void tellBlock(Walk& walk, ApduFacts& facts, std::size_t octets)
{
    walk.open("block");
    facts.lastBlock = tellFlag(walk, "last block", "yes", "more follow");
    facts.blockNumber = walk.number("number", octets);
    const auto raw = walk.octetString("raw data");
    if (walk.good()) {
        facts.block = ExplainRange{walk.at() - raw.size(), raw.size()};
        walk.inside().value =
            std::to_string(facts.blockNumber) + (facts.lastBlock ? ", the last" : ", more follow");
        addSummary(facts, "block " + std::to_string(facts.blockNumber));
    }
    walk.close();
}

void tellService(Walk& walk, ApduFacts& facts)
{
    walk.u8("choice");
    if (walk.good() && (facts.choice == 0 || facts.choice > highestChoice(facts.tag))) {
        walk.fail(ErrorCode::Malformed, "choice",
                  "choice " + std::to_string(facts.choice) + " does not exist", "IEC 62056-5-3");
        return;
    }
    walk.last().value = apduName(facts.tag, facts.choice);
    tellInvoke(walk, facts);
    switch (facts.tag) {
    case 0xC0:
        return tellGet(walk, facts);
    case 0xC1:
        return tellSet(walk, facts);
    case 0xC3:
        return tellAction(walk, facts);
    case 0xC4:
        return tellGetAnswer(walk, facts);
    case 0xC5:
        return tellSetAnswer(walk, facts);
    default:
        return tellActionAnswer(walk, facts);
    }
}

} // namespace metersmith::dlms
