// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/acse.h"

#include "dlms/apdu/ber.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

// joint-iso-ccitt(2) country(16) country-name(756) identified-organisation(5) DLMS-UA(8), then
// application-context(1) or mechanism-name(2) and the number.
constexpr std::uint8_t contextName[] = {0x60, 0x85, 0x74, 0x05, 0x08, 0x01};
constexpr std::uint8_t mechanismName[] = {0x60, 0x85, 0x74, 0x05, 0x08, 0x02};

Bytes objectIdentifier(BytesView prefix, std::uint8_t last)
{
    Bytes bytes(prefix.begin(), prefix.end());
    bytes.push_back(last);
    return bytes;
}

/// The last arc if the name is one of COSEM's, else 0.
std::uint8_t lastArc(BytesView name, BytesView prefix)
{
    if (name.size() != prefix.size() + 1 || !std::equal(prefix.begin(), prefix.end(), name.begin()))
        return 0;
    return name.back();
}

/// The content of an EXPLICIT tag: one inner element with `tag`.
Result<BytesView> inner(const BerElement& outer, std::uint8_t tag, std::string_view what)
{
    Reader in(outer.content, outer.offset);
    const auto element = decodeBer(in);
    if (!element)
        return fail(within(what, element.error()));
    if (element->tag != tag)
        return fail(
            ErrorCode::Malformed, std::string(what) + ", byte " + std::to_string(outer.offset),
            "expected tag " + std::to_string(tag) + ", got " + std::to_string(element->tag));
    return element->content;
}

Result<std::uint8_t> smallInteger(const BerElement& outer, std::string_view what)
{
    const auto content = inner(outer, 0x02, what);
    if (!content)
        return fail(content.error());
    // Some meters write more octets than the number needs; it is small all the same.
    const bool small = !content->empty() && std::all_of(content->begin(), content->end() - 1,
                                                        [](auto octet) { return octet == 0; });
    if (!small)
        return fail(ErrorCode::Malformed, std::string(what), "expected an integer of one byte",
                    "IEC 62056-5-3");
    return content->back();
}

/// The authentication value is a CHOICE: [0] charstring, [1] bitstring, …; both come as bytes.
Result<Bytes> authenticationValue(const BerElement& outer)
{
    Reader in(outer.content, outer.offset);
    const auto element = decodeBer(in);
    if (!element)
        return fail(within("authentication-value", element.error()));
    auto content = element->content;
    if (element->tag == 0x81 && !content.empty())
        content = content.subspan(1); // number of unused bits
    return Bytes(content.begin(), content.end());
}

Result<Bytes> octets(const BerElement& outer, std::string_view what)
{
    const auto content = inner(outer, 0x04, what);
    if (!content)
        return fail(content.error());
    return Bytes(content->begin(), content->end());
}

/// Opens the APDU: its tag and the reader over its content.
Result<Reader> open(BytesView apdu, std::uint8_t tag, std::string_view what)
{
    Reader in(apdu);
    const auto whole = decodeBer(in);
    if (!whole)
        return fail(within(what, whole.error()));
    if (whole->tag != tag)
        return fail(ErrorCode::Malformed, std::string(what),
                    "expected tag " + std::to_string(tag) + ", got " + std::to_string(whole->tag));
    if (!in.atEnd())
        return fail(ErrorCode::Malformed,
                    std::string(what) + ", byte " + std::to_string(in.offset()),
                    std::to_string(in.remaining()) + " bytes after the APDU");
    return Reader(whole->content, whole->offset);
}

/// Stores a decoded field, or keeps its error.
template <typename Target, typename Value>
Result<> store(Target& target, Result<Value> value)
{
    if (!value)
        return fail(value.error());
    target = *std::move(value);
    return {};
}

Result<> readAarqElement(const BerElement& e, Aarq& aarq)
{
    switch (e.tag) {
    case 0xA1: {
        const auto name = inner(e, 0x06, "application-context-name");
        if (!name)
            return fail(name.error());
        aarq.applicationContext = lastArc(*name, contextName);
        return {};
    }
    case 0xA6:
        return store(aarq.callingApTitle, octets(e, "calling-AP-title"));
    case 0x8A:
        aarq.authenticationRequirement = e.content.size() >= 2 && (e.content[1] & 0x80U) != 0;
        return {};
    case 0x8B:
        aarq.mechanism = lastArc(e.content, mechanismName);
        return {};
    case 0xAC:
        return store(aarq.authenticationValue, authenticationValue(e));
    case 0xBE:
        return store(aarq.userInformation, octets(e, "user-information"));
    default:
        return {};
    }
}

Result<> readDiagnostic(const BerElement& e, Aare& aare)
{
    Reader in(e.content, e.offset);
    const auto choice = decodeBer(in);
    if (!choice)
        return fail(within("result-source-diagnostic", choice.error()));
    aare.fromProvider = choice->tag == 0xA2;
    return store(aare.diagnostic, smallInteger(*choice, "result-source-diagnostic"));
}

Result<> readAareElement(const BerElement& e, Aare& aare)
{
    switch (e.tag) {
    case 0xA1: {
        const auto name = inner(e, 0x06, "application-context-name");
        if (!name)
            return fail(name.error());
        aare.applicationContext = lastArc(*name, contextName);
        return {};
    }
    case 0xA2:
        return store(aare.result, smallInteger(e, "result"));
    case 0xA3:
        return readDiagnostic(e, aare);
    case 0xA4:
        return store(aare.respondingApTitle, octets(e, "responding-AP-title"));
    case 0x89:
        aare.mechanism = lastArc(e.content, mechanismName);
        return {};
    case 0xAA:
        return store(aare.authenticationValue, authenticationValue(e));
    case 0xBE:
        return store(aare.userInformation, octets(e, "user-information"));
    default:
        return {};
    }
}

void encodeWrapped(std::uint8_t outer, std::uint8_t tag, BytesView content, Bytes& out)
{
    Bytes element;
    encodeBer(tag, content, element);
    encodeBer(outer, element, out);
}

constexpr std::string_view userDiagnostics[] = {
    "null",
    "no-reason-given",
    "application-context-name-not-supported",
    "calling-AP-title-not-recognized",
    "calling-AP-invocation-identifier-not-recognized",
    "calling-AE-qualifier-not-recognized",
    "calling-AE-invocation-identifier-not-recognized",
    "called-AP-title-not-recognized",
    "called-AP-invocation-identifier-not-recognized",
    "called-AE-qualifier-not-recognized",
    "called-AE-invocation-identifier-not-recognized",
    "authentication-mechanism-name-not-recognised",
    "authentication-mechanism-name-required",
    "authentication-failure",
    "authentication-required",
};
constexpr std::string_view providerDiagnostics[] = {"null", "no-reason-given",
                                                    "no-common-acse-version"};
constexpr std::string_view results[] = {"accepted", "rejected-permanent", "rejected-transient"};

} // namespace

Result<Aarq> decodeAarq(BytesView apdu)
{
    auto in = open(apdu, 0x60, "AARQ");
    if (!in)
        return fail(in.error());
    Aarq aarq;
    aarq.applicationContext = 0;
    while (!in->atEnd()) {
        const auto element = decodeBer(*in);
        if (!element)
            return fail(within("AARQ", element.error()));
        if (const auto read = readAarqElement(*element, aarq); !read)
            return fail(within("AARQ", read.error()));
    }
    return aarq;
}

Result<Aare> decodeAare(BytesView apdu)
{
    auto in = open(apdu, 0x61, "AARE");
    if (!in)
        return fail(in.error());
    Aare aare;
    aare.applicationContext = 0;
    bool hasResult = false;
    while (!in->atEnd()) {
        const auto element = decodeBer(*in);
        if (!element)
            return fail(within("AARE", element.error()));
        hasResult = hasResult || element->tag == 0xA2;
        if (const auto read = readAareElement(*element, aare); !read)
            return fail(within("AARE", read.error()));
    }
    if (!hasResult)
        return fail(ErrorCode::Malformed, "AARE/result", "the result is missing", "IEC 62056-5-3");
    return aare;
}

Result<Release> decodeRelease(BytesView apdu)
{
    Release release;
    release.response = !apdu.empty() && apdu[0] == 0x63;
    auto in = open(apdu, release.response ? 0x63 : 0x62, release.response ? "RLRE" : "RLRQ");
    if (!in)
        return fail(in.error());
    while (!in->atEnd()) {
        const auto element = decodeBer(*in);
        if (!element)
            return fail(within("release", element.error()));
        if (element->tag == 0x80 && element->content.size() == 1)
            release.reason = element->content[0];
        if (element->tag == 0xBE)
            if (const auto read =
                    store(release.userInformation, octets(*element, "user-information"));
                !read)
                return fail(read.error());
    }
    return release;
}

Bytes encode(const Aarq& aarq)
{
    Bytes content;
    encodeWrapped(0xA1, 0x06, objectIdentifier(contextName, aarq.applicationContext), content);
    if (!aarq.callingApTitle.empty())
        encodeWrapped(0xA6, 0x04, aarq.callingApTitle, content);
    if (aarq.authenticationRequirement)
        encodeBer(0x8A, Bytes{0x07, 0x80}, content);
    if (aarq.mechanism)
        encodeBer(0x8B, objectIdentifier(mechanismName, *aarq.mechanism), content);
    if (aarq.authenticationValue)
        encodeWrapped(0xAC, 0x80, *aarq.authenticationValue, content);
    if (!aarq.userInformation.empty())
        encodeWrapped(0xBE, 0x04, aarq.userInformation, content);
    Bytes out;
    encodeBer(0x60, content, out);
    return out;
}

Bytes encode(const Aare& aare)
{
    Bytes content;
    encodeWrapped(0xA1, 0x06, objectIdentifier(contextName, aare.applicationContext), content);
    encodeWrapped(0xA2, 0x02, Bytes{aare.result}, content);
    Bytes diagnostic;
    encodeWrapped(aare.fromProvider ? 0xA2 : 0xA1, 0x02, Bytes{aare.diagnostic}, diagnostic);
    encodeBer(0xA3, diagnostic, content);
    if (!aare.respondingApTitle.empty())
        encodeWrapped(0xA4, 0x04, aare.respondingApTitle, content);
    if (aare.mechanism) {
        encodeBer(0x88, Bytes{0x07, 0x80}, content);
        encodeBer(0x89, objectIdentifier(mechanismName, *aare.mechanism), content);
    }
    if (aare.authenticationValue)
        encodeWrapped(0xAA, 0x80, *aare.authenticationValue, content);
    if (!aare.userInformation.empty())
        encodeWrapped(0xBE, 0x04, aare.userInformation, content);
    Bytes out;
    encodeBer(0x61, content, out);
    return out;
}

Bytes encode(const Release& release)
{
    Bytes content;
    if (release.reason)
        encodeBer(0x80, Bytes{*release.reason}, content);
    if (!release.userInformation.empty())
        encodeWrapped(0xBE, 0x04, release.userInformation, content);
    Bytes out;
    encodeBer(release.response ? 0x63 : 0x62, content, out);
    return out;
}

std::string explainRefusal(const Aare& aare)
{
    std::string text(aare.result < std::size(results) ? results[aare.result] : "unknown result");
    text += aare.fromProvider ? ", diagnostic of the provider " : ", diagnostic ";
    if (aare.fromProvider)
        text += aare.diagnostic < std::size(providerDiagnostics)
                    ? providerDiagnostics[aare.diagnostic]
                    : "unknown";
    else
        text += aare.diagnostic < std::size(userDiagnostics) ? userDiagnostics[aare.diagnostic]
                                                             : "unknown";
    return text + " (" + std::to_string(aare.diagnostic) + ")";
}

ErrorCode refusalCode(const Aare& aare)
{
    const bool authentication =
        !aare.fromProvider && aare.diagnostic >= 11 && aare.diagnostic <= 14;
    return authentication ? ErrorCode::AuthenticationFailed : ErrorCode::AssociationRefused;
}

} // namespace metersmith::dlms
