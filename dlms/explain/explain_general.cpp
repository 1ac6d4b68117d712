// SPDX-License-Identifier: Apache-2.0
// Notifications, general block transfer, signing, ciphering and exceptions in words (IEC 62056-5-3,
// clause 8; Green Book 9.2.7.2, 9.5).
#include "dlms/explain/explain_apdu.h"

#include "dlms/apdu/services.h"
#include "dlms/security/apdu_protection.h"

namespace metersmith::dlms
{

namespace
{

void tellLongInvoke(Walk& walk)
{
    const auto value = walk.number("long invoke id and priority", 4);
    walk.last().value = "id " + std::to_string(value & 0xFFFFFFU);
}

void tellNotification(Walk& walk, ApduFacts& facts)
{
    tellLongInvoke(walk);
    tellDateTime(walk);
    if (facts.tag == 0x10)
        return;
    const auto body = walk.data("notification body");
    facts.named = pairsOf(body);
    facts.summary = std::to_string(facts.named.size()) + " values";
}

void tellEvent(Walk& walk, ApduFacts& facts)
{
    if (tellFlag(walk, "time", "present", "none"))
        tellDateTime(walk);
    const auto attribute = tellAttribute(walk);
    auto value = walk.data("value");
    if (!walk.good())
        return;
    facts.summary = toString(attribute);
    facts.named.push_back({attribute.object, std::move(value), {}, {}, attribute.attribute});
}

void tellException(Walk& walk, ApduFacts& facts)
{
    ExceptionResponse exception;
    exception.stateError = walk.u8("state error");
    exception.serviceError = walk.u8("service error");
    if (exception.serviceError == 6)
        exception.invocationCounter = walk.number("invocation counter", 4);
    if (!walk.good())
        return;
    facts.summary = explain(exception);
    walk.inside().value += ": " + facts.summary;
}

void tellGeneralBlock(Walk& walk, ApduFacts& facts)
{
    const unsigned control = walk.u8("block control");
    facts.lastBlock = (control & 0x80U) != 0;
    walk.last().value = std::string(facts.lastBlock ? "the last" : "more follow") +
                        ((control & 0x40U) != 0 ? ", streaming" : "") + ", window " +
                        std::to_string(control & 0x3FU);
    facts.blockNumber = walk.number("block", 2);
    const auto acknowledged = walk.number("block acknowledged", 2);
    const auto raw = walk.octetString("block data");
    if (!walk.good())
        return;
    facts.block = ExplainRange{walk.at() - raw.size(), raw.size()};
    facts.summary = "block " + std::to_string(facts.blockNumber) + ", acknowledges " +
                    std::to_string(acknowledged);
}

BytesView tellTitle(Walk& walk, std::string name)
{
    const auto title = walk.octetString(std::move(name));
    if (!walk.good() || title.empty())
        return title;
    const auto text = Data::octets({title.begin(), title.end()}).text();
    walk.last().value = toHex(title) + (text ? "  \"" + *text + "\"" : "");
    return title;
}

void tellParties(Walk& walk)
{
    walk.octetString("transaction id");
    tellTitle(walk, "originator");
    tellTitle(walk, "recipient");
    const auto time = walk.octetString("date and time");
    if (!time.empty())
        walk.last().value = dateTimeText(time);
    walk.octetString("other information");
}

/// Security header and content, up to `end` of what they fill.
void tellCiphered(Walk& walk, ApduFacts& facts, std::size_t length)
{
    const auto end = walk.enter(length, "ciphered content");
    const auto control = walk.u8("security control");
    if (walk.good()) {
        const auto octet = SecurityControl::fromOctet(control);
        const std::uint8_t raw[] = {control};
        walk.last().value = toHex(raw) + ": suite " + std::to_string(control & 0x0FU) +
                            ((control & 0x10U) != 0 ? ", authenticated" : "") +
                            ((control & 0x20U) != 0 ? ", encrypted" : "") +
                            (octet.broadcastKey ? ", broadcast key" : "") +
                            (octet.compressed ? ", compressed" : "");
    }
    facts.cipher.control = control;
    facts.cipher.counter = walk.number("invocation counter", 4);
    const bool encrypted = (control & 0x20U) != 0;
    const auto size = walk.remaining();
    walk.octets("content", size);
    if (walk.good()) {
        walk.last().value = std::to_string(size) + " bytes" +
                            (encrypted ? ", encrypted: keys are needed to read them" : "");
        facts.summary = "counter " + std::to_string(facts.cipher.counter);
    }
    walk.leave(end);
}

void tellCipheredApdu(Walk& walk, ApduFacts& facts)
{
    const auto begin = walk.at() - 1; // the tag
    if (facts.tag == 0xDB || facts.tag == 0xDC)
        facts.cipher.title = toHex(tellTitle(walk, "system title"));
    tellCiphered(walk, facts, walk.length("length"));
    if (walk.good()) {
        facts.ciphered = ExplainRange{begin, walk.at() - begin};
        facts.cipheredTag = facts.tag;
    }
}

/// general-ciphering: key agreement is told, not carried out.
void tellGeneralCiphering(Walk& walk, ApduFacts& facts)
{
    tellParties(walk);
    if (tellFlag(walk, "key info", "present", "none")) {
        const auto kind = walk.u8("kind of key");
        constexpr std::string_view kinds[] = {"identified", "wrapped", "agreed"};
        if (kind > 2) {
            walk.fail(ErrorCode::Malformed, "kind of key", "expected 0 to 2");
            return;
        }
        walk.last().value = kinds[kind];
        if (kind == 2)
            walk.octetString("key parameters");
        else
            walk.u8(kind == 0 ? "key" : "wrapping key");
        if (kind != 0)
            walk.octetString("key, ciphered");
    }
    tellCiphered(walk, facts, walk.length("length"));
}

void tellSigning(Walk& walk, ApduFacts& facts)
{
    tellParties(walk);
    const auto content = walk.octetString("content");
    if (!walk.good())
        return;
    const auto at = walk.last().offset + walk.last().length - content.size();
    if (!content.empty()) {
        auto inner = explainApdu(content, at, walk.last().layer);
        facts.summary = inner.tree.value;
        walk.last().value = std::to_string(content.size()) + " bytes";
        walk.last().children.push_back(std::move(inner.tree));
    }
    const auto signature = walk.octetString("signature");
    if (walk.good() && signature.size() > 64)
        walk.last().value = std::to_string(signature.size()) + " bytes";
}

} // namespace

void tellDateTime(Walk& walk)
{
    const auto time = walk.octetString("date and time");
    if (!walk.good())
        return;
    if (time.empty())
        return;
    if (time.size() != 12) {
        walk.last().faulty = true;
        walk.fail(ErrorCode::Malformed, "date and time",
                  "expected 0 or 12 octets, got " + std::to_string(time.size()),
                  "IEC 62056-5-3, Data-Notification");
        return;
    }
    walk.last().value = dateTimeText(time);
}

void tellGeneral(Walk& walk, ApduFacts& facts)
{
    switch (facts.tag) {
    case 0x0F:
    case 0x10:
        return tellNotification(walk, facts);
    case 0xC2:
        return tellEvent(walk, facts);
    case 0xD8:
        return tellException(walk, facts);
    case 0xDD:
        return tellGeneralCiphering(walk, facts);
    case 0xDF:
        return tellSigning(walk, facts);
    case 0xE0:
        return tellGeneralBlock(walk, facts);
    default:
        return tellCipheredApdu(walk, facts);
    }
}

} // namespace metersmith::dlms
