// SPDX-License-Identifier: Apache-2.0
// AARQ, AARE, release and what they carry in words (IEC 62056-5-3, clause 8; Green Book 9.4.2).
#include "dlms/explain/explain_apdu.h"

#include "dlms/apdu/acse.h"
#include "dlms/axdr.h"
#include "dlms/security/apdu_protection.h"

namespace metersmith::dlms
{

namespace
{

struct Field {
    std::uint8_t tag;
    std::string_view name;
};
constexpr Field requestFields[] = {{0x80, "protocol version"},
                                   {0xA1, "application context"},
                                   {0xA2, "called AP title"},
                                   {0xA3, "called AE qualifier"},
                                   {0xA4, "called AP invocation id"},
                                   {0xA5, "called AE invocation id"},
                                   {0xA6, "calling AP title"},
                                   {0xA7, "calling AE qualifier"},
                                   {0xA8, "calling AP invocation id"},
                                   {0xA9, "calling AE invocation id"},
                                   {0x8A, "sender ACSE requirements"},
                                   {0x8B, "mechanism"},
                                   {0xAC, "calling authentication value"},
                                   {0xBD, "implementation information"},
                                   {0xBE, "user information"}};
constexpr Field responseFields[] = {{0x80, "protocol version"},
                                    {0xA1, "application context"},
                                    {0xA2, "result"},
                                    {0xA3, "diagnostic"},
                                    {0xA4, "responding AP title"},
                                    {0xA5, "responding AE qualifier"},
                                    {0xA6, "responding AP invocation id"},
                                    {0xA7, "responding AE invocation id"},
                                    {0x88, "responder ACSE requirements"},
                                    {0x89, "mechanism"},
                                    {0xAA, "responding authentication value"},
                                    {0xBD, "implementation information"},
                                    {0xBE, "user information"}};
constexpr Field releaseFields[] = {{0x80, "reason"}, {0xBE, "user information"}};

std::string_view fieldName(std::uint8_t apdu, std::uint8_t tag)
{
    const auto find = [tag](const auto& fields) {
        for (const auto& field : fields)
            if (field.tag == tag)
                return field.name;
        return std::string_view("element");
    };
    return apdu == 0x60   ? find(requestFields)
           : apdu == 0x61 ? find(responseFields)
                          : find(releaseFields);
}

std::string contextText(unsigned number)
{
    constexpr std::string_view contexts[] = {"logical names", "short names",
                                             "logical names, ciphered", "short names, ciphered"};
    return std::to_string(number) +
           (number >= 1 && number <= 4 ? ": " + std::string(contexts[number - 1]) : "");
}

std::string mechanismText(unsigned number)
{
    return std::to_string(number) +
           (number <= 7 ? ": " + std::string(name(static_cast<Mechanism>(number))) : "");
}

/// Content of a BER element that is one more element inside: its length, walked over.
std::size_t innerLength(Walk& walk, std::size_t fieldLength)
{
    if (fieldLength < 2)
        return walk.remaining();
    walk.u8("type");
    walk.last().value = "BER " + walk.last().value;
    return walk.length("length");
}

class Association
{
public:
    Association(Walk& walk, ApduFacts& facts, BytesView whole)
        : m_walk(walk)
        , m_facts(facts)
        , m_whole(whole)
    {
    }
    void tell();

private:
    void field(std::uint8_t tag, std::size_t length);
    void title(std::size_t length);
    void authentication(std::size_t length);
    void userInformation(std::size_t length);
    std::string oidText(BytesView oid, bool context);

    Walk& m_walk;
    ApduFacts& m_facts;
    BytesView m_whole;
    unsigned m_mechanism = 0;
};

void Association::tell()
{
    const auto length = m_walk.length("length");
    const auto end = m_walk.enter(length, "length");
    while (m_walk.good() && !m_walk.atEnd()) {
        const auto tag = m_walk.peek();
        m_walk.open(std::string(fieldName(m_facts.tag, tag)));
        m_walk.u8("tag");
        const auto size = m_walk.length("length");
        const auto fieldEnd = m_walk.enter(size, "field");
        // The tag alone is no news: the field's node says it.
        if (m_walk.good()) {
            m_walk.inside().children.clear();
            field(tag, size);
        }
        m_walk.leave(fieldEnd);
        m_walk.close();
    }
    m_walk.leave(end);
    if (m_facts.tag != 0x61 || !m_walk.good())
        return;
    if (const auto aare = decodeAare(m_whole)) {
        m_facts.summary = aare->result == 0 ? "accepted" : explainRefusal(*aare);
        auto& children = m_walk.inside().children;
        for (auto& child : children)
            if (child.name == "result" && aare->result != 0)
                child.value = explainRefusal(*aare);
    }
}

std::string Association::oidText(BytesView oid, bool context)
{
    const unsigned number = oid.empty() ? 0 : oid.back();
    return context ? contextText(number) : mechanismText(number);
}

void Association::field(std::uint8_t tag, std::size_t length)
{
    const bool aare = m_facts.tag == 0x61;
    const auto mechanismTag = aare ? 0x89 : 0x8B;
    const auto valueTag = aare ? 0xAA : 0xAC;
    const auto titleTag = aare ? 0xA4 : 0xA6;
    const bool release = m_facts.tag >= 0x62;
    if (tag == 0xBE)
        return userInformation(length);
    if (!release && tag == titleTag)
        return title(length);
    if (!release && tag == valueTag)
        return authentication(length);
    if (!release && tag == 0xA1) {
        const auto oid = m_walk.octets("object identifier", innerLength(m_walk, length));
        m_walk.inside().value = oidText(oid, true);
    } else if (!release && tag == mechanismTag) {
        const auto oid = m_walk.octets("object identifier", length);
        m_mechanism = oid.empty() ? 0 : oid.back();
        m_walk.inside().value = oidText(oid, false);
        if (!aare)
            m_facts.summary = m_mechanism <= 7 ? name(static_cast<Mechanism>(m_mechanism)) : "";
    } else if (aare && tag == 0xA2) {
        const auto value = m_walk.octets("integer", innerLength(m_walk, length));
        constexpr std::string_view results[] = {"accepted", "rejected-permanent",
                                                "rejected-transient"};
        m_walk.inside().value =
            value.size() == 1 && value[0] < 3 ? std::string(results[value[0]]) : toHex(value);
    } else if (aare && tag == 0xA3) {
        const bool provider = m_walk.peek() == 0xA2;
        const auto inner = innerLength(m_walk, length);
        const auto end = m_walk.enter(inner, "diagnostic");
        const auto value = m_walk.octets("integer", innerLength(m_walk, inner));
        m_walk.leave(end);
        m_walk.inside().value = (provider ? "provider " : "user ") +
                                (value.size() == 1 ? std::to_string(value[0]) : toHex(value));
    } else if (release && tag == 0x80) {
        const auto value = m_walk.octets("number", length);
        m_walk.inside().value = value.size() == 1 ? std::to_string(value[0]) : toHex(value);
    } else {
        m_walk.inside().value = shortened(toHex(m_walk.octets("content", length)));
    }
}

void Association::title(std::size_t length)
{
    const auto bytes = m_walk.octets("octets", innerLength(m_walk, length));
    auto& known = m_facts.tag == 0x61 ? m_facts.serverTitle : m_facts.clientTitle;
    known.assign(bytes.begin(), bytes.end());
    const auto text = Data::octets(known).text();
    m_walk.inside().value = toHex(bytes) + (text ? "  \"" + *text + "\"" : "");
}

void Association::authentication(std::size_t length)
{
    const auto inner = innerLength(m_walk, length);
    // A password only with mechanism 1; a challenge is no secret.
    const bool challenge = m_mechanism >= 2 || m_facts.tag == 0x61;
    if (challenge) {
        const auto bytes = m_walk.octets("challenge", inner);
        m_walk.inside().value = toHex(bytes);
    } else {
        static_cast<void>(m_walk.secretString("password", inner));
        m_walk.inside().value = std::to_string(inner) + " bytes, not shown";
    }
}

void Association::userInformation(std::size_t length)
{
    const auto inner = innerLength(m_walk, length);
    const auto end = m_walk.enter(inner, "user information");
    const auto tag = m_walk.peek();
    const auto begin = m_walk.at();
    if (!m_walk.good() || m_walk.atEnd()) {
        m_walk.leave(end);
        return;
    }
    ApduFacts within;
    within.tag = tag;
    if (tag == 0x01 || tag == 0x08 || tag == 0x0E || isCipheredTag(tag)) {
        m_walk.open(apduName(tag, 0));
        m_walk.u8("tag");
        if (tag == 0x0E)
            tellServiceError(m_walk);
        else if (isCipheredTag(tag))
            tellGeneral(m_walk, within);
        else
            tellInitiate(m_walk, within);
        m_walk.close();
    } else {
        m_walk.octets("octets", m_walk.remaining());
    }
    m_facts.dedicatedKey = std::move(within.dedicatedKey);
    if (within.ciphered) {
        m_facts.ciphered = ExplainRange{begin, m_walk.at() - begin};
        m_facts.cipheredTag = tag;
        m_facts.cipher = within.cipher;
    }
    m_walk.leave(end);
}

/// [APPLICATION 31] BIT STRING of 24 bits: 5F 1F 04 00 and three octets; old encodings leave 1F
/// out.
void tellConformance(Walk& walk)
{
    const auto rest = walk.rest();
    const std::size_t head = rest.size() > 1 && rest[1] == 0x1F ? 4 : 3;
    if (walk.good() && (rest.size() < head + 3 || rest[0] != 0x5F || rest[head - 2] != 4)) {
        walk.fail(ErrorCode::Malformed, "conformance",
                  "expected 5F 1F 04 00 and three octets, got " +
                      toHex(rest.first(std::min<std::size_t>(rest.size(), 7)), ' '),
                  "IEC 62056-5-3, 7.3");
        return;
    }
    const auto bytes = walk.octets("conformance", head + 3);
    if (!walk.good())
        return;
    const auto bits = bytes.last(3);
    std::string all;
    for (const auto& one : conformanceNames((static_cast<std::uint32_t>(bits[0]) << 16U) |
                                            (static_cast<std::uint32_t>(bits[1]) << 8U) | bits[2]))
        all += (all.empty() ? "" : ", ") + one;
    walk.last().value = all;
}

} // namespace

void tellAssociation(Walk& walk, ApduFacts& facts)
{
    // The whole APDU for those who decode it at once: the tag was walked over.
    const auto rest = walk.rest();
    Association(walk, facts, BytesView(rest.data() - 1, rest.size() + 1)).tell();
}

void tellInitiate(Walk& walk, ApduFacts& facts)
{
    const bool request = facts.tag == 0x01;
    if (request && tellFlag(walk, "dedicated key", "present", "none")) {
        const auto key = walk.secretString("key", walk.length("dedicated key"));
        facts.dedicatedKey = Secret(Bytes(key.begin(), key.end()));
    }
    if (request && tellFlag(walk, "response allowed", "said", "yes, by default"))
        tellFlag(walk, "response", "allowed", "not wanted");
    if (tellFlag(walk, "quality of service", "present", "none"))
        walk.u8("quality");
    walk.u8("DLMS version");
    tellConformance(walk);
    walk.number("largest APDU to receive", 2);
    if (!request) {
        const auto vaa = walk.number("VAA name", 2);
        walk.last().value = vaa == 7 ? "0007, logical names" : std::to_string(vaa);
    }
}

void tellServiceError(Walk& walk)
{
    const auto rest = walk.rest();
    const auto decoded = decodeConfirmedServiceError(
        BytesView(rest.data() - 1, std::min<std::size_t>(rest.size() + 1, 4)));
    walk.u8("service");
    walk.u8("kind of error");
    walk.u8("error");
    if (decoded && walk.good())
        walk.last().value = explain(*decoded);
}

} // namespace metersmith::dlms
