// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/hls.h"

#include "dlms/security/digest.h"
#include "protocol/reader.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view clause = "Green Book, 9.2.7.4";
constexpr std::size_t shortestChallenge = 8;
constexpr std::size_t longestChallenge = 64;
constexpr std::size_t gmacAnswerLength = 17; ///< security control, counter, tag

/// An answer seen from its maker: `theirs` is the challenge it was given.
struct Sides {
    BytesView ownTitle;
    BytesView peerTitle;
    BytesView theirs;
    BytesView ours;
};

Sides client(const HlsFacts& facts)
{
    return {facts.clientTitle, facts.serverTitle, facts.serverToClient, facts.clientToServer};
}

Sides server(const HlsFacts& facts)
{
    return {facts.serverTitle, facts.clientTitle, facts.clientToServer, facts.serverToClient};
}

std::string place(const HlsFacts& facts)
{
    return "authentication " + std::string(name(facts.mechanism));
}

tl::unexpected<Error> missing(const HlsFacts& facts, std::string what)
{
    return fail(ErrorCode::KeyMissing, place(facts), std::move(what) + " was not given", clause);
}

Result<> checkChallenges(const HlsFacts& facts)
{
    for (const Bytes* challenge : {&facts.clientToServer, &facts.serverToClient})
        if (challenge->size() < shortestChallenge || challenge->size() > longestChallenge)
            return fail(ErrorCode::OutOfRange,
                        place(facts) + ", " +
                            (challenge == &facts.clientToServer ? "client's" : "server's") +
                            " challenge",
                        std::to_string(challenge->size()) + " octets, expected 8 to 64", clause);
    // Else a server could have the client answer its own challenge and hand that back.
    if (facts.clientToServer == facts.serverToClient)
        return fail(ErrorCode::AuthenticationFailed, place(facts),
                    "the server's challenge is the client's own", "Green Book, 9.2.2.2.2.4");
    return {};
}

Result<> checkTitles(const HlsFacts& facts)
{
    for (const SystemTitle* title : {&facts.clientTitle, &facts.serverTitle})
        if (title->size() != 8)
            return fail(ErrorCode::OutOfRange,
                        place(facts) + ", " +
                            (title == &facts.clientTitle ? "client's" : "server's") +
                            " system title",
                        std::to_string(title->size()) + " octets, expected 8", clause);
    return {};
}

Result<Bytes> gmacAnswer(const Sides& sides, ApduProtection& protection, SecurityControl control,
                         std::uint32_t counter)
{
    const auto tag = protection.gmac(control, sides.ownTitle, counter, sides.theirs);
    if (!tag)
        return fail(tag.error());
    Bytes answer{control.octet()};
    answer.reserve(gmacAnswerLength);
    appendU32(answer, counter);
    append(answer, *tag);
    return answer;
}

/// What mechanism 7 signs.
Bytes signedText(const Sides& sides)
{
    Bytes text;
    for (const BytesView part : {sides.ownTitle, sides.peerTitle, sides.theirs, sides.ours})
        append(text, part);
    return text;
}

Result<> check(const HlsFacts& facts)
{
    const Mechanism mechanism = facts.mechanism;
    const bool hashes = mechanism == Mechanism::HighMd5 || mechanism == Mechanism::HighSha1 ||
                        mechanism == Mechanism::HighSha256;
    if (!hashes && mechanism != Mechanism::HighGmac && mechanism != Mechanism::HighEcdsa)
        return fail(ErrorCode::Unsupported, place(facts), "it has no challenge known here", clause);
    if (const auto fit = checkChallenges(facts); !fit)
        return fit;
    if (!isWeak(mechanism))
        if (const auto fit = checkTitles(facts); !fit)
            return fit;
    if (hashes && facts.password.empty())
        return missing(facts, "the secret");
    return {};
}

Result<Bytes> hashed(const HlsFacts& facts, const Sides& sides)
{
    const BytesView secret = facts.password.bytes();
    if (facts.mechanism == Mechanism::HighSha256)
        return digest(Hash::Sha256,
                      {secret, sides.ownTitle, sides.peerTitle, sides.theirs, sides.ours});
    const Hash hash = facts.mechanism == Mechanism::HighMd5 ? Hash::Md5 : Hash::Sha1;
    return digest(hash, {sides.theirs, secret});
}

Result<Bytes> answer(const HlsFacts& facts, const Sides& sides, ApduProtection* protection,
                     std::uint32_t counter)
{
    if (const auto fit = check(facts); !fit)
        return fail(fit.error());
    if (facts.mechanism == Mechanism::HighEcdsa)
        return sign(facts.signing.privateKey, signedText(sides));
    if (facts.mechanism != Mechanism::HighGmac)
        return hashed(facts, sides);
    if (protection == nullptr)
        return missing(facts, "the global key");
    return gmacAnswer(sides, *protection,
                      {protection->suite(), Protection::Authentication, false, false}, counter);
}

tl::unexpected<Error> wrongLength(const HlsFacts& facts, std::size_t seen, std::size_t expected)
{
    return fail(ErrorCode::Malformed, place(facts) + ", answer to the challenge",
                std::to_string(seen) + " octets, expected " + std::to_string(expected), clause);
}

tl::unexpected<Error> notProven(const HlsFacts& facts)
{
    return fail(ErrorCode::AuthenticationFailed, place(facts),
                "the answer to the challenge does not match: another key or secret", clause);
}

Result<std::uint32_t> proveGmac(const HlsFacts& facts, const Sides& sides,
                                ApduProtection* protection, BytesView seen)
{
    if (protection == nullptr)
        return missing(facts, "the global key");
    if (seen.size() != gmacAnswerLength)
        return wrongLength(facts, seen.size(), gmacAnswerLength);
    const SecurityControl control = SecurityControl::fromOctet(seen[0]);
    const bool authenticated = (seen[0] & 0x10U) != 0;
    if (control.suite != protection->suite() || control.compressed || control.broadcastKey ||
        !authenticated)
        return fail(ErrorCode::Malformed, place(facts) + ", security control",
                    toHex(seen.first(1)) + ", expected 1" +
                        std::to_string(static_cast<int>(protection->suite())),
                    clause);
    Reader counter(seen.subspan(1));
    const std::uint32_t invocation = counter.u32("invocation counter").value();
    const auto expected = gmacAnswer(sides, *protection, control, invocation);
    if (!expected)
        return fail(expected.error());
    if (!equalInConstantTime(*expected, seen))
        return notProven(facts);
    return invocation;
}

Result<std::uint32_t> prove(const HlsFacts& facts, const Sides& sides, ApduProtection* protection,
                            BytesView seen)
{
    if (const auto fit = check(facts); !fit)
        return fail(fit.error());
    if (facts.mechanism == Mechanism::HighGmac)
        return proveGmac(facts, sides, protection, seen);
    if (facts.mechanism == Mechanism::HighEcdsa) {
        if (facts.signing.peerPublicKey.empty())
            return missing(facts, "the peer's public key");
        const auto proven = verifySignature(facts.signing.peerPublicKey, signedText(sides), seen);
        if (proven)
            return 0U;
        if (proven.error().code == ErrorCode::SignatureInvalid)
            return notProven(facts);
        return fail(within(place(facts), proven.error()));
    }
    const auto expected = hashed(facts, sides);
    if (!expected)
        return fail(expected.error());
    if (expected->size() != seen.size())
        return wrongLength(facts, seen.size(), expected->size());
    if (!equalInConstantTime(*expected, seen))
        return notProven(facts);
    return 0U;
}

} // namespace

Result<Bytes> hlsAnswerOfClient(const HlsFacts& facts, ApduProtection* protection,
                                std::uint32_t counter)
{
    return answer(facts, client(facts), protection, counter);
}

Result<Bytes> hlsAnswerOfServer(const HlsFacts& facts, ApduProtection* protection,
                                std::uint32_t counter)
{
    return answer(facts, server(facts), protection, counter);
}

Result<std::uint32_t> proveClient(const HlsFacts& facts, ApduProtection* protection, BytesView seen)
{
    return prove(facts, client(facts), protection, seen);
}

Result<std::uint32_t> proveServer(const HlsFacts& facts, ApduProtection* protection, BytesView seen)
{
    return prove(facts, server(facts), protection, seen);
}

} // namespace metersmith::dlms
