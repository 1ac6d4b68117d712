// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_association.h"

#include "dlms/reasons.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::string_view place = "association";
constexpr std::string_view challengePlace = "association/answer to the challenge";
constexpr std::uint8_t serviceErrorTag = 0x0E;
constexpr std::size_t challengeLength = 16;
constexpr std::size_t ecdsaChallengeLength = 32; ///< 32 to 64 octets with mechanism 7
constexpr std::uint8_t replyInvoke = 0xC1;
constexpr std::size_t titleLength = 8;
// Association LN, the one in use: reply_to_HLS_authentication (Blue Book, 4.4.4).
const MethodReference replyToChallenge{15, Obis(0, 0, 40, 0, 0), 1};
// Association SN, the one in use: base_name FA00 (Blue Book, 4.1.3), method 8 at x + 58.
constexpr std::uint16_t replyToChallengeSn = 0xFA58;
constexpr std::uint8_t invocation = 1; ///< selector of a method with its parameter

/// A method that returns something is called by Read with its parameter (Green Book, 9.3.14).
Bytes proofBy(bool shortNames, Bytes answer)
{
    auto parameter = Data::octets(std::move(answer));
    if (!shortNames)
        return encode(ActionRequestNormal{replyInvoke, replyToChallenge, std::move(parameter)});
    ShortNameAccess method;
    method.kind = ShortNameAccess::Kind::Parameterised;
    method.name = replyToChallengeSn;
    method.access = SelectiveAccess{invocation, std::move(parameter)};
    return encode(ReadRequest{{std::move(method)}});
}

tl::unexpected<Error> notAccepted(std::string_view reason)
{
    return fail(ErrorCode::AuthenticationFailed, std::string(challengePlace),
                "the meter did not accept it: another key or secret (" + std::string(reason) + ")",
                "Green Book, 9.2.2.2.2.4");
}

/// What the method returned; nothing if that is no data.
Result<std::optional<Data>> returnedBy(const Apdu& apdu, bool shortNames)
{
    if (const auto* response = std::get_if<ActionResponseNormal>(&apdu); response && !shortNames) {
        if (response->result != ActionResult::Success)
            return notAccepted(name(response->result));
        const auto* data = response->returned ? std::get_if<Data>(&*response->returned) : nullptr;
        return data ? std::optional(*data) : std::nullopt;
    }
    const auto* response = std::get_if<ReadResponse>(&apdu);
    if (!response || !shortNames || response->results.size() != 1)
        return fail(ErrorCode::UnexpectedAnswer, std::string(challengePlace),
                    std::string("expected ") +
                        (shortNames ? "a ReadResponse" : "an ACTION-Response") + ", got " +
                        name(apdu));
    const auto& result = response->results.front();
    if (const auto* refusal = std::get_if<DataAccessResult>(&result))
        return notAccepted(name(*refusal));
    const auto* data = std::get_if<Data>(&result);
    return data ? std::optional(*data) : std::nullopt;
}

std::uint32_t proposed(const AssociationSettings& settings)
{
    if (settings.conformance != 0)
        return settings.conformance;
    return settings.shortNames ? conformance::supportedShortNames : conformance::supported;
}

Bytes copyOf(BytesView bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

std::uint8_t ClientAssociation::context() const
{
    const auto plain =
        m_settings.shortNames ? ApplicationContext::ShortNames : ApplicationContext::LogicalNames;
    return static_cast<std::uint8_t>(static_cast<unsigned>(plain) +
                                     (m_security.isCiphered() ? 2U : 0U));
}

Result<Bytes> ClientAssociation::initiate()
{
    InitiateRequest initiate;
    initiate.conformance = proposed(m_settings);
    initiate.maxReceiveApdu = m_settings.maxReceiveApdu;
    initiate.dedicatedKey = copyOf(m_security.dedicatedKey().bytes());
    auto plain = encode(initiate);
    auto sealed = m_security.protectInitiate(plain);
    wipe(initiate.dedicatedKey);
    wipe(plain);
    return sealed;
}

Result<Bytes> ClientAssociation::request()
{
    if (m_settings.mechanism == Mechanism::High)
        return fail(ErrorCode::Unsupported, std::string(place),
                    "mechanism " + std::string(name(m_settings.mechanism)) +
                        ": it is the maker's own",
                    "Green Book, 9.4.2.2.3");
    Aarq aarq;
    aarq.applicationContext = context();
    aarq.callingApTitle = m_settings.security.ownTitle;
    if (m_settings.mechanism != Mechanism::Lowest) {
        aarq.authenticationRequirement = true;
        aarq.mechanism = static_cast<std::uint8_t>(m_settings.mechanism);
        aarq.authenticationValue = copyOf(m_settings.password.bytes());
    }
    if (isHighLevel(m_settings.mechanism)) {
        const auto length =
            m_settings.mechanism == Mechanism::HighEcdsa ? ecdsaChallengeLength : challengeLength;
        m_facts.clientToServer =
            m_settings.random ? m_settings.random(length) : randomBytes(length);
        wipe(*aarq.authenticationValue);
        aarq.authenticationValue = m_facts.clientToServer;
    }
    auto user = initiate();
    if (!user)
        return fail(within(place, user.error()));
    aarq.userInformation = *std::move(user);
    auto apdu = encode(aarq);
    if (aarq.authenticationValue)
        wipe(*aarq.authenticationValue);
    return apdu;
}

Result<Bytes> ClientAssociation::release()
{
    Release rlrq;
    rlrq.reason = 0;
    if (m_security.isCiphered()) { // proves that the client itself leaves
        auto user = initiate();
        if (!user)
            return user;
        rlrq.userInformation = *std::move(user);
    }
    return encode(rlrq);
}

Result<Bytes> ClientAssociation::answered(BytesView apdu, bool inTheClear)
{
    if (m_challenged) {
        if (const auto done = proven(apdu, inTheClear); !done)
            return fail(done.error());
        return Bytes();
    }
    const auto decoded = decodeApdu(apdu);
    if (!decoded)
        return fail(within(place, decoded.error()));
    if (const auto* exception = std::get_if<ExceptionResponse>(&*decoded)) {
        auto error =
            explainException(*exception, m_security.lastProtection(true), std::string(place));
        if (error.code == ErrorCode::ServiceRefused)
            error.code = ErrorCode::AssociationRefused;
        return fail(std::move(error));
    }
    const auto* aare = std::get_if<Aare>(&*decoded);
    if (!aare)
        return fail(ErrorCode::UnexpectedAnswer, std::string(place),
                    "expected an AARE, got " + name(*decoded));
    if (const auto taken = take(*aare); !taken)
        return fail(taken.error());
    return isHighLevel(m_settings.mechanism) ? challenge() : Bytes();
}

Error ClientAssociation::refused(const Aare& aare, BytesView user) const
{
    auto detail = "the meter refused the association: " + explainRefusal(aare);
    if (!user.empty() && user[0] == serviceErrorTag)
        if (const auto error = decodeConfirmedServiceError(user))
            detail += ", " + explain(*error);
    return {refusalCode(aare), std::string(place), std::move(detail), "IEC 62056-5-3, AARE",
            reasonOf(aare)};
}

Result<> ClientAssociation::take(const Aare& aare)
{
    const auto& title = aare.respondingApTitle;
    if (title.size() == titleLength || (!title.empty() && m_security.isCiphered()))
        if (const auto known = m_security.setPeerTitle(title); !known)
            return fail(within("association/AARE", known.error()));
    const auto opened = m_security.open(aare.userInformation);
    const auto user = opened ? BytesView(opened->apdu) : BytesView();
    if (aare.result != 0 || (!user.empty() && user[0] == serviceErrorTag))
        return fail(refused(aare, user));
    if (!opened)
        return fail(within("association/AARE", opened.error()));
    if (opened->broadcast)
        return fail(ErrorCode::ProtectionMissing, "association/AARE",
                    "the answer is protected by the broadcast key, which other meters have too",
                    "Green Book, 9.2.7.2");
    const auto initiate = decodeInitiateResponse(user);
    if (!initiate)
        return fail(within("association/AARE", initiate.error()));
    m_maxSend = initiate->maxReceiveApdu == 0 ? std::uint16_t{65535} : initiate->maxReceiveApdu;
    m_conformance = initiate->conformance & proposed(m_settings);
    m_security.setGeneralProtection((m_conformance & conformance::generalProtection) != 0);
    m_facts.serverToClient = aare.authenticationValue.value_or(Bytes());
    return {};
}

Result<Bytes> ClientAssociation::challenge()
{
    m_facts.mechanism = m_settings.mechanism;
    m_facts.password = m_settings.password;
    m_facts.clientTitle = m_settings.security.ownTitle;
    m_facts.serverTitle = m_security.peerTitle();
    m_facts.signing = m_settings.security.signing;
    if (m_facts.serverToClient.empty())
        return fail(ErrorCode::AuthenticationFailed, std::string(place),
                    "the meter accepted the client without a challenge of its own",
                    "Green Book, 9.2.2.2.2.4");
    auto answer = m_security.answerChallenge(m_facts);
    if (!answer)
        return fail(within(place, answer.error()));
    m_challenged = true;
    auto sealed = m_security.protect(proofBy(m_settings.shortNames, *std::move(answer)));
    return sealed ? std::move(sealed) : fail(within(place, sealed.error()));
}

Result<> ClientAssociation::proven(BytesView bytes, bool inTheClear)
{
    const auto facts = std::exchange(m_facts, {}); // its secret goes when this is done
    const auto apdu = decodeApdu(bytes);
    if (!apdu)
        return fail(within(challengePlace, apdu.error()));
    if (const auto* exception = std::get_if<ExceptionResponse>(&*apdu))
        return fail(explainException(*exception, m_security.lastProtection(inTheClear),
                                     std::string(challengePlace)));
    const auto data = returnedBy(*apdu, m_settings.shortNames);
    if (!data)
        return fail(data.error());
    if (!*data || (*data)->type() != DataType::OctetString)
        return fail(ErrorCode::AuthenticationFailed, std::string(challengePlace),
                    "the meter accepted it, but did not prove itself", "Green Book, 9.2.2.2.2.4");
    if (const auto done = m_security.proveMeter(facts, (*data)->bytes()); !done)
        return fail(within(challengePlace, done.error()));
    return {};
}

} // namespace metersmith::dlms
