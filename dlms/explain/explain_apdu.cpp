// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain_apdu.h"

#include "dlms/security/apdu_protection.h"

#include <algorithm>
#include <array>

namespace metersmith::dlms
{

namespace
{

struct Named {
    std::uint8_t tag;
    std::uint8_t choice; ///< 0: the tag alone
    std::string_view name;
};

// IEC 62056-5-3, clause 8 and annex A; Green Book 9.5.
constexpr Named names[] = {
    {0x01, 0, "InitiateRequest"},
    {0x05, 0, "ReadRequest"},
    {0x06, 0, "WriteRequest"},
    {0x08, 0, "InitiateResponse"},
    {0x0C, 0, "ReadResponse"},
    {0x0D, 0, "WriteResponse"},
    {0x0E, 0, "ConfirmedServiceError"},
    {0x0F, 0, "data-notification"},
    {0x10, 0, "data-notification-confirm"},
    {0x16, 0, "UnconfirmedWriteRequest"},
    {0x18, 0, "InformationReportRequest"},
    {0x60, 0, "AARQ"},
    {0x61, 0, "AARE"},
    {0x62, 0, "RLRQ"},
    {0x63, 0, "RLRE"},
    {0xC0, 1, "GET-Request normal"},
    {0xC0, 2, "GET-Request next"},
    {0xC0, 3, "GET-Request with list"},
    {0xC1, 1, "SET-Request normal"},
    {0xC1, 2, "SET-Request with first datablock"},
    {0xC1, 3, "SET-Request with datablock"},
    {0xC1, 4, "SET-Request with list"},
    {0xC1, 5, "SET-Request with list and first datablock"},
    {0xC2, 0, "event-notification"},
    {0xC3, 1, "ACTION-Request normal"},
    {0xC3, 2, "ACTION-Request next pblock"},
    {0xC3, 3, "ACTION-Request with list"},
    {0xC3, 4, "ACTION-Request with first pblock"},
    {0xC3, 5, "ACTION-Request with list and first pblock"},
    {0xC3, 6, "ACTION-Request with pblock"},
    {0xC4, 1, "GET-Response normal"},
    {0xC4, 2, "GET-Response with datablock"},
    {0xC4, 3, "GET-Response with list"},
    {0xC5, 1, "SET-Response normal"},
    {0xC5, 2, "SET-Response datablock"},
    {0xC5, 3, "SET-Response last datablock"},
    {0xC5, 4, "SET-Response last datablock with list"},
    {0xC5, 5, "SET-Response with list"},
    {0xC7, 1, "ACTION-Response normal"},
    {0xC7, 2, "ACTION-Response with pblock"},
    {0xC7, 3, "ACTION-Response with list"},
    {0xC7, 4, "ACTION-Response next pblock"},
    {0xD8, 0, "exception-response"},
    {0xD9, 0, "ACCESS-Request"},
    {0xDA, 0, "ACCESS-Response"},
    {0xDB, 0, "general-glo-ciphering"},
    {0xDC, 0, "general-ded-ciphering"},
    {0xDD, 0, "general-ciphering"},
    {0xDF, 0, "general-signing"},
    {0xE0, 0, "general-block-transfer"},
};

/// The plain APDU that a service-specific ciphered one stands for; 0: none.
std::uint8_t plainTag(std::uint8_t tag)
{
    if (tag >= 0xC8 && tag <= 0xCF && tag != 0xCE)
        return static_cast<std::uint8_t>(tag - 8);
    if (tag >= 0xD0 && tag <= 0xD7 && tag != 0xD6)
        return static_cast<std::uint8_t>(tag - 16);
    constexpr std::array<std::uint8_t, 8> plain{0x01, 0x05, 0x06, 0x08, 0x0C, 0x0D, 0x0E, 0x16};
    for (const auto one : plain)
        if (tag == one + 0x20 || tag == one + 0x40)
            return one;
    return tag == 0x38 || tag == 0x58 ? std::uint8_t{0x18} : std::uint8_t{0};
}

bool hasChoice(std::uint8_t tag)
{
    return tag == 0xC0 || tag == 0xC1 || (tag >= 0xC3 && tag <= 0xC7 && tag != 0xC6);
}

bool isServiceCiphered(std::uint8_t tag)
{
    return plainTag(tag) != 0;
}

void tellBody(Walk& walk, ApduFacts& facts)
{
    const auto tag = facts.tag;
    if (tag >= 0x60 && tag <= 0x63)
        tellAssociation(walk, facts);
    else if (tag == 0x01 || tag == 0x08)
        tellInitiate(walk, facts);
    else if (tag == 0x0E)
        tellServiceError(walk);
    else if (hasChoice(tag))
        tellService(walk, facts);
    else if (tag == 0xD9 || tag == 0xDA)
        tellAccess(walk, facts);
    else if (tag == 0x05 || tag == 0x06 || tag == 0x0C || tag == 0x0D || tag == 0x16 || tag == 0x18)
        tellShortNames(walk, facts);
    else
        tellGeneral(walk, facts);
}

} // namespace

bool isApduTag(std::uint8_t tag)
{
    return isServiceCiphered(tag) || std::any_of(std::begin(names), std::end(names),
                                                 [tag](const auto& row) { return row.tag == tag; });
}

std::string apduName(std::uint8_t tag, std::uint8_t choice)
{
    if (const auto plain = plainTag(tag); plain != 0 && !(tag >= 0x60 && tag <= 0x63)) {
        const bool dedicated = tag >= 0xD0 || (tag >= 0x40 && tag < 0x60);
        auto name = apduName(plain, 0);
        return (dedicated ? "ded-ciphered " : "glo-ciphered ") + name;
    }
    std::string shared; // the name of a service without its choice
    for (const auto& row : names) {
        if (row.tag != tag)
            continue;
        if (row.choice == choice || row.choice == 0)
            return std::string(row.name);
        shared = row.name.substr(0, row.name.find(' '));
    }
    return shared.empty() ? "unknown APDU" : shared;
}

ExplainedApdu explainApdu(BytesView apdu, std::size_t base, std::uint8_t layer)
{
    ExplainedApdu out;
    out.tree = {"APDU", {}, base, apdu.size(), false, {}, layer};
    Walk walk(apdu, base, layer, out.tree);
    auto& facts = out.facts;
    facts.tag = walk.peek();
    facts.choice = hasChoice(facts.tag) && apdu.size() > 1 ? apdu[1] : std::uint8_t{0};
    if (!apdu.empty() && !isApduTag(facts.tag)) {
        walk.fail(ErrorCode::Malformed, "APDU tag", "no APDU has the tag " + toHex(apdu.first(1)),
                  "IEC 62056-5-3");
    } else {
        out.tree.value = apduName(facts.tag, facts.choice);
        walk.u8("tag");
        if (walk.good())
            walk.last().value = toHex(apdu.first(1)) + ": " + apduName(facts.tag, 0);
        tellBody(walk, facts);
    }
    out.length = walk.at();
    out.tree.length = walk.good() ? walk.at() : apdu.size();
    out.secrets = walk.secrets();
    if (walk.error()) {
        out.error = within("APDU", *walk.error());
        if (out.tree.value.empty())
            out.tree.value = walk.error()->detail;
        out.length = apdu.size();
    }
    return out;
}

std::vector<ExplainedValue> pairsOf(const Data& body)
{
    std::vector<ExplainedValue> values;
    const auto& elements = body.elements();
    const auto isName = [](const Data& data) {
        return data.type() == DataType::OctetString && data.bytes().size() == 6;
    };
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto& element = elements[i];
        if (isName(element) && i + 1 < elements.size() && !elements[i + 1].isContainer()) {
            if (const auto obis = Obis::fromBytes(element.bytes()))
                values.push_back({*obis, elements[i + 1]});
            ++i;
        } else if (element.isContainer()) {
            const auto& two = element.elements(); // scaler and unit of the value before?
            if (!values.empty() && i > 0 && two.size() == 2 && two[0].type() == DataType::Integer &&
                two[1].type() == DataType::Enum) {
                values.back().scaler = static_cast<std::int8_t>(two[0].number().value_or(0));
                values.back().unit = static_cast<Unit>(two[1].number().value_or(255));
                continue;
            }
            auto inner = pairsOf(element);
            std::move(inner.begin(), inner.end(), std::back_inserter(values));
        }
    }
    return values;
}

} // namespace metersmith::dlms
