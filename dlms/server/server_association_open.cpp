// SPDX-License-Identifier: Apache-2.0
//
// How an association begins and ends: AARQ, AARE, RLRQ, RLRE (Green Book, 9.4.4, 9.4.5).
#include "dlms/server/server_association.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t rejectedPermanent = 1;
constexpr std::size_t smallestClientApdu = 12;
constexpr std::uint8_t oldestDlmsVersion = 6;

// ConfirmedServiceError, initiateError (IEC 62056-5-3, ServiceError, initiate [6]).
constexpr ConfirmedServiceError initiateOther{1, 6, 0};
constexpr ConfirmedServiceError versionTooLow{1, 6, 1};
constexpr ConfirmedServiceError incompatibleConformance{1, 6, 2};
constexpr ConfirmedServiceError pduSizeTooShort{1, 6, 3};

Mechanism mechanismOf(const Aarq& aarq)
{
    return static_cast<Mechanism>(aarq.mechanism.value_or(0));
}

bool isCipheredContext(const Aarq& aarq)
{
    return aarq.applicationContext ==
           static_cast<std::uint8_t>(ApplicationContext::LogicalNamesCiphered);
}

/// Whether the names are known and what they need is there.
AcseDiagnostic checkNames(const Aarq& aarq)
{
    if (!isCipheredContext(aarq) &&
        aarq.applicationContext != static_cast<std::uint8_t>(ApplicationContext::LogicalNames))
        return AcseDiagnostic::ApplicationContextNameNotSupported;
    if (!aarq.mechanism && aarq.authenticationValue)
        return AcseDiagnostic::AuthenticationMechanismNameRequired;
    const auto mechanism = mechanismOf(aarq);
    if (mechanism == Mechanism::High || mechanism > Mechanism::HighEcdsa)
        return AcseDiagnostic::AuthenticationMechanismNameNotRecognised;
    if (mechanism != Mechanism::Lowest && !aarq.authenticationValue)
        return AcseDiagnostic::AuthenticationRequired;
    return AcseDiagnostic::Null;
}

Bytes refuse(const Aarq& aarq, AcseDiagnostic diagnostic,
             std::optional<ConfirmedServiceError> error = {})
{
    Aare aare;
    // The context that was asked for, where it is one that this server knows.
    if (isCipheredContext(aarq))
        aare.applicationContext = aarq.applicationContext;
    aare.result = rejectedPermanent;
    aare.diagnostic = static_cast<std::uint8_t>(diagnostic);
    if (error)
        aare.userInformation = encode(*error);
    return encode(aare);
}

bool needsTitles(Mechanism mechanism)
{
    return mechanism >= Mechanism::HighGmac;
}

} // namespace

/// What an AARQ brings, until it is let in.
struct ServerAssociation::Opening {
    std::unique_ptr<ServerCipher> cipher;
    Request request; ///< the InitiateRequest out of its protection
    InitiateRequest initiate;
    ~Opening()
    {
        wipe(request.kept);
        wipe(initiate.dedicatedKey);
    }
};

Bytes ServerAssociation::associate(BytesView apdu, const Peers& peers, std::vector<Error>& notes)
{
    auto aarq = decodeAarq(apdu);
    if (!aarq) {
        notes.push_back(aarq.error());
        return encode(refusal::malformed);
    }
    // What the client had stands until this request is known to be its own.
    if (const auto wrong = checkNames(*aarq); wrong != AcseDiagnostic::Null)
        return refuse(*aarq, wrong);
    Opening opening;
    if (const auto wrong = prepare(*aarq, opening, notes); wrong != AcseDiagnostic::Null)
        return refuse(*aarq, wrong);
    if (const auto opened = openInitiate(*aarq, opening); !opened)
        return refused(opened.error(), notes);
    close();
    auto answer = admit(*aarq, peers, opening, notes);
    if (aarq->authenticationValue)
        wipe(*aarq->authenticationValue);
    return answer;
}

AcseDiagnostic ServerAssociation::prepare(const Aarq& aarq, Opening& opening,
                                          std::vector<Error>& notes)
{
    const bool ciphered = isCipheredContext(aarq);
    const auto mechanism = mechanismOf(aarq);
    const auto security = m_handler.security(m_client);
    if (!security) {
        if (ciphered)
            return AcseDiagnostic::ApplicationContextNameNotSupported;
        return isHighLevel(mechanism) ? AcseDiagnostic::AuthenticationMechanismNameNotRecognised
                                      : AcseDiagnostic::Null;
    }
    if (!ciphered && security->required != Protection::None) {
        m_handler.incident(m_client, SecurityIncident::PolicyViolated);
        return AcseDiagnostic::ApplicationContextNameNotSupported;
    }
    if (!ciphered && !isHighLevel(mechanism))
        return AcseDiagnostic::Null;
    if ((ciphered || needsTitles(mechanism)) && aarq.callingApTitle.size() != 8 &&
        (!aarq.callingApTitle.empty() || security->settings.peerTitle.empty()))
        return AcseDiagnostic::CallingApTitleNotRecognised;
    // Else what this server itself has protected, its answers to challenges among it, could be
    // sent back to it as the client's.
    if (!security->settings.ownTitle.empty() && aarq.callingApTitle == security->settings.ownTitle)
        return AcseDiagnostic::CallingApTitleNotRecognised;
    auto cipher = ServerCipher::make(*security, aarq.callingApTitle, m_countersInMemory);
    if (!cipher) {
        notes.push_back(within("AARQ", cipher.error()));
        return cipher.error().code == ErrorCode::PeerUnknown
                   ? AcseDiagnostic::CallingApTitleNotRecognised
                   : AcseDiagnostic::NoReasonGiven;
    }
    opening.cipher = std::make_unique<ServerCipher>(*std::move(cipher));
    return AcseDiagnostic::Null;
}

ServerAssociation::Opened ServerAssociation::openInitiate(const Aarq& aarq, Opening& opening)
{
    const BytesView information = aarq.userInformation;
    opening.request.apdu = information;
    if (!isCipheredContext(aarq))
        return {};
    if (!information.empty() && isCipheredTag(information[0])) {
        const auto opened = opening.cipher->open(information, opening.request.as);
        if (!opened)
            return tl::unexpected(opened.error());
        opening.request.kept.assign(opened->begin(), opened->end());
        opening.request.apdu = opening.request.kept;
        if (auto violation = opening.cipher->checkKeys(opening.request.as, false))
            return tl::unexpected(*std::move(violation));
    }
    if (auto violation = opening.cipher->checkPolicy(opening.request.as))
        return tl::unexpected(*std::move(violation));
    return {};
}

std::optional<ConfirmedServiceError> ServerAssociation::negotiate(Opening& opening)
{
    auto initiate = decodeInitiateRequest(opening.request.apdu);
    if (!initiate)
        return initiateOther;
    opening.initiate = *std::move(initiate);
    const auto& asked = opening.initiate;
    if (asked.dlmsVersion < oldestDlmsVersion)
        return versionTooLow;
    const auto offered =
        m_settings.conformance == 0 ? conformance::supported : m_settings.conformance;
    const auto granted = asked.conformance & offered & conformance::supported;
    constexpr auto services =
        conformance::get | conformance::set | conformance::action | conformance::access;
    if ((granted & services) == 0)
        return incompatibleConformance;
    const auto taken = asked.maxReceiveApdu == 0 ? std::uint16_t{65535} : asked.maxReceiveApdu;
    m_maxSend = std::min(taken, m_settings.maxSendApdu);
    const auto overhead =
        m_ciphered ? ServerCipher::overhead(opening.cipher->answerTo(opening.request.as), m_maxSend)
                   : 0;
    if (m_maxSend < smallestClientApdu + overhead)
        return pduSizeTooShort;
    // A key that came in the clear is none.
    if (m_ciphered && covers(opening.request.as.protection, Protection::Encryption) &&
        !asked.dedicatedKey.empty() &&
        !opening.cipher->setDedicatedKey(Secret(opening.initiate.dedicatedKey)))
        return initiateOther;
    m_answers = asked.responseAllowed;
    m_base = opening.request.as;
    m_services.begin(m_client, granted);
    return {};
}

Bytes ServerAssociation::admit(const Aarq& aarq, const Peers& peers, Opening& opening,
                               std::vector<Error>& notes)
{
    m_ciphered = isCipheredContext(aarq);
    if (const auto error = negotiate(opening))
        return refuse(aarq, AcseDiagnostic::NoReasonGiven, error);
    const auto mechanism = mechanismOf(aarq);
    AssociationRequest request{peers, mechanism, Secret(), m_ciphered, aarq.callingApTitle};
    if (mechanism == Mechanism::LowLevel)
        request.password = Secret(*aarq.authenticationValue);
    if (const auto wrong = m_handler.associate(request); wrong != AcseDiagnostic::Null) {
        if (wrong == AcseDiagnostic::AuthenticationFailure)
            m_handler.incident(m_client, SecurityIncident::AuthenticationFailed);
        return refuse(aarq, wrong);
    }
    m_state = State::Open;
    m_cipher = std::move(opening.cipher);
    Aare aare;
    aare.applicationContext = aarq.applicationContext;
    if (m_cipher)
        aare.respondingApTitle = m_cipher->settings().settings.ownTitle;
    if (isHighLevel(mechanism)) {
        m_state = State::Challenged;
        if (!m_answers || !challenge(aarq)) {
            close();
            return refuse(aarq, AcseDiagnostic::AuthenticationFailure);
        }
        aare.diagnostic = static_cast<std::uint8_t>(AcseDiagnostic::AuthenticationRequired);
        aare.mechanism = aarq.mechanism;
        aare.authenticationValue = m_challenge->serverToClient;
    }
    auto information = initiateResponse(m_base);
    if (!information) {
        notes.push_back(within("AARE", information.error()));
        close();
        return refuse(aarq, AcseDiagnostic::NoReasonGiven);
    }
    aare.userInformation = *std::move(information);
    return m_answers ? encode(aare) : Bytes();
}

Result<Bytes> ServerAssociation::initiateResponse(const RequestProtection& as)
{
    InitiateResponse response;
    response.conformance = m_services.conformanceBlock();
    response.maxReceiveApdu = m_settings.maxReceiveApdu;
    auto plain = encode(response);
    const auto under = m_ciphered ? m_cipher->answerTo(as) : RequestProtection();
    if (under.protection == Protection::None)
        return plain;
    Bytes ciphered;
    if (const auto done = m_cipher->close(plain, under, ciphered); !done)
        return fail(done.error());
    return ciphered;
}

Bytes ServerAssociation::release(BytesView apdu, std::vector<Error>& notes)
{
    const auto request = decodeRelease(apdu);
    if (!request) {
        notes.push_back(request.error());
        return encode(refusal::malformed);
    }
    Release answer;
    answer.response = true;
    answer.reason = 0;
    if (!isOpen())
        return encode(answer);
    auto as = m_base;
    const BytesView information = request->userInformation;
    if (m_ciphered && !information.empty() && isCipheredTag(information[0])) {
        // Whoever cannot protect it must not end the association of somebody else.
        as = {};
        if (const auto opened = m_cipher->open(information, as); !opened)
            return refused(opened.error(), notes);
        if (const auto violation = m_cipher->checkKeys(as, false))
            return refused(*violation, notes);
    }
    if (m_ciphered || !information.empty()) {
        if (auto response = initiateResponse(as))
            answer.userInformation = *std::move(response);
        else
            notes.push_back(within("RLRE", response.error()));
    }
    const bool answers = m_answers;
    close();
    return answers ? encode(answer) : Bytes();
}

} // namespace metersmith::dlms
