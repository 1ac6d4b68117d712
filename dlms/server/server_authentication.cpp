// SPDX-License-Identifier: Apache-2.0
//
// High level security at the server: the challenge of the AARE, and passes 3 and 4 by
// reply_to_HLS_authentication of the association object (Green Book, 9.2.2.2.2; Blue Book, 4.4.4).
#include "dlms/server/server_association.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t shortestChallenge = 8, longestChallenge = 64;
constexpr std::uint16_t associationLn = 15;
constexpr std::int8_t replyToHls = 1;

/// The current association (0.0.40.0.0.255), or the client's own by its instance
/// (0.0.40.0.e.255).
bool isReplyToHls(const MethodReference& method)
{
    const auto& name = method.object;
    return method.classId == associationLn && method.method == replyToHls && name.a() == 0 &&
           name.b() == 0 && name.c() == 40 && name.d() == 0 && name.f() == 255;
}

} // namespace

Bytes ServerAssociation::challengeOf(Mechanism mechanism) const
{
    // ECDSA demands 32 octets at least (Green Book, 9.2.2.2.2.3).
    const std::size_t octets = mechanism == Mechanism::HighEcdsa ? 32 : 16;
    return m_settings.random ? m_settings.random(octets) : randomBytes(octets);
}

bool ServerAssociation::challenge(const Aarq& aarq)
{
    const auto& security = m_cipher->settings();
    auto facts = std::make_unique<HlsFacts>();
    facts->mechanism = static_cast<Mechanism>(*aarq.mechanism);
    facts->password = security.hlsSecret;
    facts->clientTitle =
        aarq.callingApTitle.empty() ? security.settings.peerTitle : aarq.callingApTitle;
    facts->serverTitle = security.settings.ownTitle;
    facts->clientToServer = *aarq.authenticationValue;
    facts->serverToClient = challengeOf(facts->mechanism);
    facts->signing = security.settings.signing;
    const auto hasLength = [](const Bytes& challenge) {
        return challenge.size() >= shortestChallenge && challenge.size() <= longestChallenge;
    };
    if (!hasLength(facts->clientToServer) || !hasLength(facts->serverToClient) ||
        facts->clientToServer == facts->serverToClient)
        return false;
    m_challenge = std::move(facts);
    return true;
}

Bytes ServerAssociation::takeProof(const ActionRequestNormal& request, const Request& under,
                                   std::vector<Error>& notes)
{
    if (!isReplyToHls(request.method))
        return encode(refusal::notAssociated);
    const auto failed = [&] {
        auto answer = protectAnswer(
            encode(ActionResponseNormal{request.invoke, ActionResult::OtherReason, {}}), under.as,
            notes);
        close();
        return answer;
    };
    if (!prove(request, under, notes))
        return failed();
    std::uint32_t counter = 0;
    if (m_challenge->mechanism == Mechanism::HighGmac) {
        const auto next = m_cipher->counters(KeySet::GlobalUnicast).next(KeySet::GlobalUnicast);
        if (!next) {
            notes.push_back(next.error());
            return failed();
        }
        counter = *next;
    }
    auto own = hlsAnswerOfServer(*m_challenge, &m_cipher->protection(), counter);
    if (!own) {
        notes.push_back(own.error());
        return failed();
    }
    m_challenge.reset();
    m_state = State::Open;
    m_handler.authenticated(m_client);
    ActionResponseNormal answer{request.invoke, ActionResult::Success, {}};
    answer.returned = Data::octets(*std::move(own));
    return protectAnswer(encode(answer), under.as, notes);
}

bool ServerAssociation::prove(const ActionRequestNormal& request, const Request& under,
                              std::vector<Error>& notes)
{
    if (!m_handler.mayAuthenticate(m_client)) {
        notes.push_back({ErrorCode::AuthenticationFailed,
                         "answer to the challenge",
                         "refused unseen: too many wrong ones before it",
                         {}});
        return false;
    }
    const bool isProof = request.parameter && request.parameter->type() == DataType::OctetString;
    const auto proven = proveClient(*m_challenge, &m_cipher->protection(),
                                    isProof ? request.parameter->bytes() : BytesView());
    if (!proven) {
        notes.push_back(proven.error());
        if (proven.error().code != ErrorCode::KeyMissing)
            m_handler.incident(m_client, SecurityIncident::AuthenticationFailed);
        return false;
    }
    if (m_challenge->mechanism != Mechanism::HighGmac)
        return true;
    // The proof's counter was taken before that of the ciphered request around it.
    constexpr auto keys = KeySet::GlobalUnicast;
    auto& counters = m_cipher->counters(keys);
    const bool inside = under.as.protection != Protection::None && under.as.keys == keys;
    const auto lowest = inside ? under.as.lowestBefore : counters.lowestAcceptable(keys);
    if (*proven < lowest) {
        m_handler.incident(m_client, SecurityIncident::Replayed);
        return false;
    }
    if (*proven < counters.lowestAcceptable(keys))
        return true;
    const auto kept = counters.received(keys, *proven);
    if (!kept)
        notes.push_back(kept.error());
    return kept.has_value();
}

} // namespace metersmith::dlms
