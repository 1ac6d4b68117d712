// SPDX-License-Identifier: Apache-2.0
#include "dlms/server/server_security.h"

#include "dlms/security/ciphered_tag.h"
#include "dlms/server/server_parts.h"
#include "dlms/server/server_services.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t tagOctets = 12; ///< GCM's authentication tag
constexpr std::size_t titleOctets = 1 + 8;
constexpr std::size_t headerOctets = 1 + 5; ///< APDU tag; security control and counter

SecurityRefusal notOpened(Error error)
{
    // A key that is not there is no attack; anything else that does not open may be one.
    const bool suspicious =
        error.code != ErrorCode::KeyMissing && error.code != ErrorCode::Unsupported;
    return {refusal::undecipherable,
            suspicious ? std::optional(SecurityIncident::DecryptionFailed) : std::nullopt,
            std::move(error)};
}

/// InitiateRequest, GET, SET, ACTION, ACCESS, confirmations, general-signing.
bool mayBeRequest(BytesView apdu)
{
    constexpr std::uint8_t tags[] = {0x01, 0x10, 0xC0, 0xC1, 0xC3, 0xD9, 0xDF};
    return !apdu.empty() && std::ranges::find(tags, apdu[0]) != std::end(tags);
}

SecurityRefusal replayed(KeySet keys, std::uint32_t seen, std::uint32_t expected)
{
    ExceptionResponse exception = refusal::notAssociated;
    exception.serviceError = refusal::counterError;
    exception.invocationCounter = expected;
    return {exception, SecurityIncident::Replayed,
            Error{ErrorCode::CounterRefused, std::string(name(keys)) + " key",
                  "the client's counter " + std::to_string(seen) + " was used before; expected " +
                      std::to_string(expected) + " or above",
                  "Green Book, 9.2.3.3.7.3"}};
}

SecurityRefusal underBroadcastKey(std::string what)
{
    return {refusal::notAssociated, SecurityIncident::PolicyViolated,
            Error{ErrorCode::ProtectionMissing, "request",
                  std::move(what) + " protected by the broadcast key, which other meters have too: "
                                    "under it services without an answer are carried out alone",
                  "Green Book, 9.2.7.2.4, table 9; 9.2.3.7"}};
}

} // namespace

Result<ServerCipher> ServerCipher::make(const ServerSecurity& security, BytesView clientTitle,
                                        std::shared_ptr<InvocationCounters> countersInMemory)
{
    auto settings = security.settings;
    settings.protection = Protection::None; // what is used is said with every APDU
    auto protection = ApduProtection::make(settings);
    if (!protection)
        return fail(protection.error());
    if (!clientTitle.empty())
        if (const auto known = protection->setPeerTitle(clientTitle); !known)
            return fail(known.error());
    auto counters =
        security.settings.counters ? security.settings.counters : std::move(countersInMemory);
    return ServerCipher(security, *std::move(protection), std::move(counters));
}

ServerCipher::ServerCipher(const ServerSecurity& security, ApduProtection protection,
                           std::shared_ptr<InvocationCounters> counters)
    : m_security(security)
    , m_protection(std::move(protection))
    , m_counters(std::move(counters))
{
}

InvocationCounters& ServerCipher::counters(KeySet keys)
{
    return keys == KeySet::Dedicated ? m_dedicated : *m_counters;
}

Result<> ServerCipher::setDedicatedKey(const Secret& key)
{
    m_dedicated = CountersInMemory();
    const auto set = m_protection.setDedicatedKey(key);
    m_hasDedicated = set && !key.empty();
    return set;
}

tl::expected<BytesView, SecurityRefusal> ServerCipher::open(BytesView ciphered,
                                                            RequestProtection& as)
{
    const auto opened = m_protection.unprotect(ciphered);
    if (!opened)
        return tl::unexpected(notOpened(opened.error()));
    auto& counter = counters(opened->keys);
    // Nothing proves an APDU that is encrypted alone; one that comes out as garbage must not move
    // the counter. Of 256 first octets one comes out well without any key: where the policy asks
    // for proof, none of them moves it.
    auto together = as;
    together.protection = as.protection | opened->control.protection;
    if (!covers(together.protection, Protection::Authentication)) {
        if (!mayBeRequest(opened->apdu))
            return tl::unexpected(
                notOpened({ErrorCode::DecryptionFailed, std::string(name(opened->keys)) + " key",
                           "what comes out is no request: another key, or changed bytes"}));
        if (covers(m_security.required, Protection::Authentication))
            return tl::unexpected(*checkPolicy(together));
    }
    // Who has the key that all meters share must not lend his proof to what another key only
    // encrypted, nor move that key's counter with it.
    const bool shared = opened->keys == KeySet::GlobalBroadcast;
    if (as.protection != Protection::None && shared != (as.keys == KeySet::GlobalBroadcast))
        return tl::unexpected(underBroadcastKey("one layer of its protection, and not all, is"));
    as.lowestBefore = counter.lowestAcceptable(opened->keys);
    if (opened->counter < as.lowestBefore)
        return tl::unexpected(replayed(opened->keys, opened->counter, as.lowestBefore));
    if (const auto kept = counter.received(opened->keys, opened->counter); !kept) {
        if (kept.error().code == ErrorCode::CounterRefused)
            return tl::unexpected(replayed(opened->keys, opened->counter, as.lowestBefore));
        return tl::unexpected(SecurityRefusal{refusal::notAssociated, {}, kept.error()});
    }
    as.protection = as.protection | opened->control.protection;
    as.ciphering = opened->ciphering;
    as.keys = opened->keys;
    return opened->apdu;
}

std::optional<SecurityRefusal> ServerCipher::checkPolicy(const RequestProtection& as) const
{
    if (covers(as.protection, m_security.required))
        return {};
    return SecurityRefusal{refusal::notAssociated, SecurityIncident::PolicyViolated,
                           Error{ErrorCode::ProtectionMissing, "request",
                                 "protection " + std::string(name(as.protection)) +
                                     ", the policy demands " +
                                     std::string(name(m_security.required)),
                                 "Blue Book, 4.4.7, security_policy"}};
}

std::optional<SecurityRefusal> ServerCipher::checkKeys(const RequestProtection& as,
                                                       bool unconfirmed) const
{
    if (as.keys != KeySet::GlobalBroadcast || unconfirmed)
        return {};
    return underBroadcastKey("it is");
}

RequestProtection ServerCipher::answerTo(const RequestProtection& as) const
{
    auto answer = as;
    if (as.protection == Protection::None)
        answer.ciphering = m_security.settings.ciphering;
    answer.protection = as.protection | m_security.answers;
    if (isDedicated(answer.ciphering) && !m_hasDedicated)
        answer.ciphering = Ciphering::Global;
    // A broadcast key is for what goes to many.
    answer.keys = isDedicated(answer.ciphering) ? KeySet::Dedicated : KeySet::GlobalUnicast;
    return answer;
}

std::size_t ServerCipher::overhead(const RequestProtection& as, std::size_t limit)
{
    if (as.protection == Protection::None)
        return 0;
    return headerOctets + server::lengthOctets(limit) +
           (covers(as.protection, Protection::Authentication) ? tagOctets : 0) +
           (isGeneral(as.ciphering) ? titleOctets : 0);
}

Result<> ServerCipher::close(BytesView plain, const RequestProtection& as, Bytes& out)
{
    auto ciphering = as.ciphering;
    if (!isGeneral(ciphering) && !plain.empty() && !cipheredTag(plain[0], ciphering))
        ciphering = isDedicated(ciphering) ? Ciphering::GeneralDedicated : Ciphering::GeneralGlobal;
    const auto counter = counters(as.keys).next(as.keys);
    if (!counter)
        return fail(counter.error());
    return m_protection.protect(plain, ciphering, as.protection, *counter, out, as.keys);
}

} // namespace metersmith::dlms
