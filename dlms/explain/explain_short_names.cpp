// SPDX-License-Identifier: Apache-2.0
// Read, Write, UnconfirmedWrite and InformationReport in words (IEC 62056-5-3, clause 8).
#include "dlms/explain/explain_apdu.h"

namespace metersmith::dlms
{

namespace
{

std::string hexNumber(std::uint32_t value)
{
    const std::uint8_t octets[] = {static_cast<std::uint8_t>(value >> 8U),
                                   static_cast<std::uint8_t>(value)};
    return toHex(octets);
}

std::string tellName(Walk& walk)
{
    const auto number = walk.number("short name", 2);
    auto text = hexNumber(number);
    walk.last().value = text;
    return text;
}

/// Variable-Access-Specification.
std::string tellVariable(Walk& walk, ApduFacts& facts)
{
    const auto kind = walk.u8("kind");
    constexpr std::string_view kinds[] = {"variable name",          "detailed access",
                                          "parameterised access",   "block number access",
                                          "read data block access", "write data block access"};
    if (walk.good() && (kind < 2 || kind > 7 || kind == 3)) {
        walk.fail(ErrorCode::Malformed, "kind",
                  "expected 2, 4, 5, 6 or 7, got " + std::to_string(kind));
        return {};
    }
    if (!walk.good())
        return {};
    walk.last().value = kinds[kind - 2];
    if (kind == 2)
        return tellName(walk);
    if (kind == 4) {
        const auto text = tellName(walk);
        const auto selector = walk.u8("selector");
        static_cast<void>(walk.data("parameter"));
        return text + " selector " + std::to_string(selector);
    }
    if (kind == 5) {
        facts.blockNumber = walk.number("block", 2);
        return "block " + std::to_string(facts.blockNumber);
    }
    if (kind == 6) {
        tellBlock(walk, facts, 2);
        return "block " + std::to_string(facts.blockNumber);
    }
    facts.lastBlock = tellFlag(walk, "last block", "yes", "more follow");
    facts.blockNumber = walk.number("block", 2);
    return "block " + std::to_string(facts.blockNumber);
}

void tellVariables(Walk& walk, ApduFacts& facts)
{
    walk.open("variables");
    const auto count = walk.count("variables");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i) {
        walk.open("variable " + std::to_string(i));
        const auto text = tellVariable(walk, facts);
        walk.inside().value = text;
        walk.close();
        if (facts.summary.size() < 200)
            facts.summary += (i == 0 ? "" : ", ") + text;
    }
    walk.close();
}

void tellList(Walk& walk)
{
    walk.open("values");
    const auto count = walk.count("values");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i)
        static_cast<void>(walk.data("value " + std::to_string(i)));
    walk.close();
}

void tellAnswers(Walk& walk, ApduFacts& facts)
{
    const bool read = facts.tag == 0x0C;
    facts.list = true;
    walk.open("results");
    const auto count = walk.count("results");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i) {
        const auto name = "result " + std::to_string(i);
        const auto choice = walk.u8("choice");
        if (choice == 0 && read) {
            walk.last().value = "data";
            facts.results.emplace_back(walk.data(name));
        } else if (choice == 0) {
            walk.last().value = "success";
        } else if (choice == 1) {
            walk.last().value = "data-access-error";
            tellResult(walk, name);
            facts.results.emplace_back();
        } else if (choice == 2 && read) {
            walk.last().value = "data block";
            tellBlock(walk, facts, 2);
        } else if (choice == 2 || choice == 3) {
            walk.last().value = "block number";
            facts.blockNumber = walk.number("block", 2);
        } else {
            walk.fail(ErrorCode::Malformed, "choice",
                      "expected 0 to 3, got " + std::to_string(choice));
        }
    }
    walk.close();
}

} // namespace

void tellShortNames(Walk& walk, ApduFacts& facts)
{
    if (facts.tag == 0x0C || facts.tag == 0x0D)
        return tellAnswers(walk, facts);
    if (facts.tag == 0x18 && tellFlag(walk, "time", "present", "none")) {
        const auto time = walk.octetString("current time");
        if (walk.good())
            walk.last().value =
                Data::octets({time.begin(), time.end()}).text().value_or(toHex(time));
    }
    tellVariables(walk, facts);
    if (facts.tag != 0x05)
        tellList(walk);
}

} // namespace metersmith::dlms
