// SPDX-License-Identifier: Apache-2.0
// ACCESS in words (IEC 62056-5-3, clause 8; Green Book 9.5).
#include "dlms/explain/explain_apdu.h"

namespace metersmith::dlms
{

namespace
{

std::string_view accessKind(unsigned kind)
{
    constexpr std::string_view kinds[] = {"get", "set", "action", "get with selection",
                                          "set with selection"};
    return kind >= 1 && kind <= 5 ? kinds[kind - 1] : std::string_view();
}

/// access-request-specification.
void tellAccessTargets(Walk& walk, ApduFacts& facts, std::vector<unsigned>& kinds)
{
    walk.open("specification");
    const auto count = walk.count("specification");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i) {
        walk.open("operation " + std::to_string(i));
        const auto kind = walk.u8("kind");
        if (accessKind(kind).empty()) {
            walk.fail(ErrorCode::Malformed, "kind", "expected 1 to 5, got " + std::to_string(kind));
            walk.close();
            break;
        }
        walk.last().value = accessKind(kind);
        const auto reference = tellAttribute(walk, kind == 3 ? "method" : "attribute");
        auto text = std::string(accessKind(kind)) + " " + toString(reference);
        if (kind >= 4) {
            walk.u8("selector");
            static_cast<void>(walk.data("selection"));
        }
        walk.inside().value = text;
        walk.close();
        if (!walk.good())
            break;
        kinds.push_back(kind);
        facts.attributes.push_back(reference);
        if (facts.summary.size() < 200)
            facts.summary += (i == 0 ? "" : ", ") + text;
    }
    walk.close();
}

void tellLongInvoke(Walk& walk)
{
    const auto value = walk.number("long invoke id and priority", 4);
    walk.last().value = "id " + std::to_string(value & 0xFFFFFFU) +
                        ((value & (1U << 30U)) != 0 ? ", confirmed" : ", unconfirmed") +
                        ((value & (1U << 29U)) != 0 ? ", break on error" : "") +
                        ((value & (1U << 28U)) != 0 ? ", self-descriptive" : "") +
                        ((value & (1U << 31U)) != 0 ? ", high priority" : ", normal priority");
}

} // namespace

void tellAccess(Walk& walk, ApduFacts& facts)
{
    facts.list = true;
    tellLongInvoke(walk);
    tellDateTime(walk);
    std::vector<unsigned> kinds;
    const bool request = facts.tag == 0xD9;
    if (request || tellFlag(walk, "specification of the request", "repeated", "left out"))
        tellAccessTargets(walk, facts, kinds);
    walk.open("data");
    const auto count = walk.count("data");
    walk.inside().value = std::to_string(count);
    for (std::size_t i = 0; i < count && walk.good(); ++i) {
        const bool action = i < kinds.size() && kinds[i] == 3;
        const bool secret =
            request && i < facts.attributes.size() && holdsSecret(facts.attributes[i], action);
        auto data = walk.data("data " + std::to_string(i), secret);
        if (!request)
            facts.results.emplace_back(std::move(data));
    }
    walk.close();
    if (request)
        return;
    walk.open("results");
    const auto results = walk.count("results");
    walk.inside().value = std::to_string(results);
    for (std::size_t i = 0; i < results && walk.good(); ++i) {
        const auto kind = walk.u8("kind");
        walk.last().value = accessKind(kind).empty() ? "unknown" : accessKind(kind);
        tellResult(walk, "result " + std::to_string(i), kind == 3);
        if (i < facts.results.size() && walk.good() && !walk.last().value.starts_with("success"))
            facts.results[i].reset();
    }
    walk.close();
}

} // namespace metersmith::dlms
