// SPDX-License-Identifier: Apache-2.0
#include "dlms/server/server_association.h"

#include "dlms/security/ciphered_tag.h"
#include "dlms/security/general_signing.h"
#include "dlms/server/server_parts.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t aarqTag = 0x60, rlrqTag = 0x62, exceptionTag = 0xD8, signingTag = 0xDF,
                       blockTag = 0xE0;
constexpr int mostLayers = 4; ///< of protection around one request
constexpr std::uint8_t blockWindow = 16;

/// Whether COSEMpdu has such an APDU at all (IEC 62056-5-3).
bool isKnownTag(std::uint8_t tag)
{
    constexpr std::uint8_t tags[] = {0x01, 0x05, 0x06, 0x08, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x16,
                                     0x18, 0x60, 0x61, 0x62, 0x63, 0xC0, 0xC1, 0xC2, 0xC3, 0xC4,
                                     0xC5, 0xC7, 0xD8, 0xD9, 0xDA, 0xDD, 0xDF, 0xE0};
    return isCipheredTag(tag) || std::ranges::find(tags, tag) != std::end(tags);
}

std::vector<Bytes> oneOf(Bytes answer)
{
    std::vector<Bytes> all;
    if (!answer.empty())
        all.push_back(std::move(answer));
    return all;
}

} // namespace

ServerAssociation::ServerAssociation(ServerHandler& handler, const ServerSettings& settings,
                                     ClientSap client,
                                     std::shared_ptr<InvocationCounters> countersInMemory)
    : m_handler(handler)
    , m_settings(settings)
    , m_client(client)
    , m_countersInMemory(std::move(countersInMemory))
    , m_services(handler)
{
}

ServerAssociation::~ServerAssociation()
{
    close();
}

void ServerAssociation::close()
{
    const bool was = isOpen();
    m_state = State::Closed;
    m_ciphered = false;
    m_answers = true;
    m_base = {};
    m_cipher.reset();
    m_challenge.reset();
    m_blocks.reset();
    m_services.begin(m_client, 0);
    if (was)
        m_handler.released(m_client);
}

Bytes ServerAssociation::refused(const SecurityRefusal& refusal, std::vector<Error>& notes)
{
    if (refusal.incident)
        m_handler.incident(m_client, *refusal.incident);
    notes.push_back(refusal.error);
    return encode(refusal.exception);
}

std::vector<Bytes> ServerAssociation::respond(BytesView apdu, const Peers& peers,
                                              std::vector<Error>& notes)
{
    if (apdu.empty())
        return {};
    if (m_settings.maxReceiveApdu != 0 && apdu.size() > m_settings.maxReceiveApdu)
        return oneOf(encode(refusal::tooLong));
    if (apdu[0] == aarqTag)
        return oneOf(associate(apdu, peers, notes));
    if (apdu[0] == rlrqTag)
        return oneOf(release(apdu, notes));
    if (!isOpen())
        return oneOf(encode(refusal::notAssociated));
    const bool answers = m_answers;
    std::vector<Bytes> out;
    if (apdu[0] == blockTag && m_services.granted(conformance::generalBlockTransfer)) {
        out = takeBlock(apdu, notes);
    } else {
        m_blocks.reset();
        auto answer = answerOne(apdu, false, notes);
        out = answer.size() > m_maxSend ? inBlocks(std::move(answer), notes)
                                        : oneOf(std::move(answer));
    }
    if (!answers)
        out.clear();
    return out;
}

bool ServerAssociation::respondToGet(BytesView apdu, Bytes& out)
{
    if (m_state != State::Open || m_ciphered || !m_answers || m_blocks ||
        (m_services.granted(conformance::generalBlockTransfer) &&
         !m_services.granted(conformance::blockTransferWithGet)))
        return false;
    return m_services.respondToGet(apdu, {false, m_maxSend, false, false}, out);
}

Bytes ServerAssociation::answerOne(BytesView apdu, bool inGeneralBlocks, std::vector<Error>& notes)
{
    Request request;
    if (const auto opened = unwrap(apdu, request); !opened)
        return refused(opened.error(), notes);
    const auto decoded = decodeApdu(request.apdu);
    if (!decoded) {
        notes.push_back(within("request", decoded.error()));
        const bool known = !request.apdu.empty() && isKnownTag(request.apdu[0]);
        return encode(known ? refusal::malformed : refusal::unknownService);
    }
    if (m_state == State::Challenged) {
        const auto* proof = std::get_if<ActionRequestNormal>(&*decoded);
        return proof ? takeProof(*proof, request, notes) : encode(refusal::notAssociated);
    }
    Bytes answer;
    m_services.respond(*decoded, terms(request, inGeneralBlocks), answer);
    return protectAnswer(std::move(answer), request.as, notes);
}

ServiceTerms ServerAssociation::terms(const Request& request, bool inGeneralBlocks) const
{
    const auto overhead =
        m_ciphered ? ServerCipher::overhead(m_cipher->answerTo(request.as), m_maxSend) : 0;
    return {request.isSigned, m_maxSend > overhead ? m_maxSend - overhead : 0,
            m_services.granted(conformance::generalBlockTransfer), inGeneralBlocks};
}

ServerAssociation::Opened ServerAssociation::unwrap(BytesView apdu, Request& request)
{
    request.apdu = apdu;
    for (int layer = 0; layer < mostLayers && !request.apdu.empty(); ++layer) {
        const auto tag = request.apdu[0];
        if (!isCipheredTag(tag) && tag != signingTag)
            break;
        if (auto opened = tag == signingTag ? unwrapSigned(request) : unwrapCiphered(request);
            !opened)
            return opened;
    }
    if (m_ciphered) {
        if (auto violation = m_cipher->checkPolicy(request.as))
            return tl::unexpected(*std::move(violation));
        // Before the challenge is answered nothing is carried out that does not answer it.
        const bool unconfirmed = m_state == State::Open && server::isUnconfirmed(request.apdu);
        if (auto violation = m_cipher->checkKeys(request.as, unconfirmed))
            return tl::unexpected(*std::move(violation));
    }
    // Last: what is refused for another reason must not use up its transaction.
    for (const auto& command : request.commands)
        if (!m_handler.acceptSigned(m_client, command))
            return tl::unexpected(
                SecurityRefusal{refusal::malformed,
                                SecurityIncident::Replayed,
                                {ErrorCode::CounterRefused, "general-signing",
                                 "this transaction was done before", "Green Book, 9.2.7.2.5"}});
    return {};
}

ServerAssociation::Opened ServerAssociation::unwrapCiphered(Request& request)
{
    const auto ciphering = cipheringOf(request.apdu[0]);
    const bool agreed = m_ciphered && (!ciphering || !isGeneral(*ciphering) ||
                                       m_services.granted(conformance::generalProtection));
    if (!agreed)
        return tl::unexpected(SecurityRefusal{refusal::notGranted,
                                              {},
                                              {ErrorCode::Unsupported, "ciphered request",
                                               "this ciphering was not agreed for the association",
                                               "Green Book, 9.4.6.1"}});
    const auto opened = m_cipher->open(request.apdu, request.as);
    if (!opened)
        return tl::unexpected(opened.error());
    request.kept.assign(opened->begin(), opened->end());
    request.apdu = request.kept;
    return {};
}

ServerAssociation::Opened ServerAssociation::unwrapSigned(Request& request)
{
    if (m_state != State::Open)
        return tl::unexpected(SecurityRefusal{refusal::notAssociated,
                                              {},
                                              {ErrorCode::AuthenticationFailed, "general-signing",
                                               "the client has not answered the challenge",
                                               "Green Book, 9.2.2.2.2"}});
    const auto decoded = decodeApdu(request.apdu);
    const auto* apdu = decoded ? std::get_if<GeneralSigning>(&*decoded) : nullptr;
    if (!apdu)
        return tl::unexpected(SecurityRefusal{
            refusal::malformed, {}, decoded ? Error{} : within("request", decoded.error())});
    if (!m_services.granted(conformance::generalProtection))
        return tl::unexpected(
            SecurityRefusal{refusal::notGranted,
                            {},
                            {ErrorCode::Unsupported, "general-signing",
                             "general protection was not agreed", "Green Book, 9.4.6.1"}});
    const auto unproven = [&](ErrorCode code, std::string detail) {
        return tl::unexpected(
            SecurityRefusal{refusal::malformed,
                            SecurityIncident::SignatureRefused,
                            {code, "general-signing", std::move(detail), "Green Book, 9.2.7.2.5"}});
    };
    if (apdu->recipient.empty() && request.as.keys != KeySet::GlobalBroadcast)
        return unproven(ErrorCode::PeerUnknown,
                        "it names no recipient, so that it would be good at every meter: that is "
                        "for broadcasts alone, under the broadcast key");
    if (m_cipher && !apdu->recipient.empty() &&
        apdu->recipient != m_cipher->settings().settings.ownTitle)
        return unproven(ErrorCode::PeerUnknown,
                        "it is meant for system title " + toHex(apdu->recipient));
    const auto key = m_handler.signingKey(apdu->originator);
    if (key.empty())
        return unproven(ErrorCode::KeyMissing,
                        "no key is known for originator " + toHex(apdu->originator));
    if (const auto proven = verifySigned(*apdu, key); !proven)
        return unproven(proven.error().code, proven.error().detail);
    request.isSigned = true;
    request.commands.push_back(*apdu);
    request.kept = apdu->content;
    request.apdu = request.kept;
    return {};
}

Bytes ServerAssociation::protectAnswer(Bytes plain, const RequestProtection& as,
                                       std::vector<Error>& notes)
{
    // exception-response goes in the clear: the client may not be able to open anything.
    if (plain.empty() || plain[0] == exceptionTag || !m_ciphered)
        return plain;
    const auto under = m_cipher->answerTo(as);
    if (under.protection == Protection::None)
        return plain;
    Bytes ciphered;
    if (const auto done = m_cipher->close(plain, under, ciphered); !done) {
        notes.push_back(within("answer", done.error()));
        return encode(refusal::notAssociated);
    }
    return ciphered;
}

std::vector<Bytes> ServerAssociation::takeBlock(BytesView apdu, std::vector<Error>& notes)
{
    auto decoded = decodeApdu(apdu);
    auto* block = decoded ? std::get_if<GeneralBlock>(&*decoded) : nullptr;
    if (!block) {
        if (!decoded)
            notes.push_back(within("request", decoded.error()));
        return oneOf(encode(refusal::malformed));
    }
    if (!m_blocks || startsGeneralBlocks(*block)) {
        GeneralBlockSettings settings;
        settings.initiator = false;
        settings.window = blockWindow;
        settings.maxApdu = m_maxSend;
        settings.maxBytes = server::maxRequestBytes;
        m_blocks = std::make_unique<GeneralBlockTransfer>(settings);
    }
    auto step = m_blocks->received(*block);
    const auto whole = std::exchange(step.apdu, {});
    auto out = blocksOf(std::move(step), notes);
    if (!whole)
        return out;
    auto answer = answerOne(*whole, true, notes);
    if (answer.empty() || isUnconfirmed(*block))
        return out;
    if (!m_blocks) { // the association has ended with it
        out.push_back(std::move(answer));
        return out;
    }
    for (auto& next : blocksOf(m_blocks->send(std::move(answer)), notes))
        out.push_back(std::move(next));
    return out;
}

/// An answer too long for one APDU, to a request that came as it was.
std::vector<Bytes> ServerAssociation::inBlocks(Bytes answer, std::vector<Error>& notes)
{
    GeneralBlockSettings settings;
    settings.initiator = false;
    settings.window = blockWindow;
    settings.maxApdu = m_maxSend;
    settings.maxBytes = server::maxRequestBytes;
    m_blocks = std::make_unique<GeneralBlockTransfer>(settings);
    return blocksOf(m_blocks->send(std::move(answer)), notes);
}

std::vector<Bytes> ServerAssociation::blocksOf(GeneralBlockTransfer::Step step,
                                               std::vector<Error>& notes)
{
    if (step.error)
        notes.push_back(*std::move(step.error));
    std::vector<Bytes> out;
    out.reserve(step.send.size());
    for (const auto& block : step.send)
        out.push_back(encode(block));
    return out;
}

std::vector<Bytes> ServerAssociation::notification(BytesView plain, std::vector<Error>& notes)
{
    auto apdu = protectAnswer(Bytes(plain.begin(), plain.end()), m_base, notes);
    if (apdu.size() <= m_maxSend)
        return oneOf(std::move(apdu));
    if (!m_services.granted(conformance::generalBlockTransfer)) {
        notes.push_back({ErrorCode::LimitExceeded, "notification",
                         std::to_string(apdu.size()) + " bytes, the client takes " +
                             std::to_string(m_maxSend)});
        return {};
    }
    const auto blocks = unconfirmedBlocks(apdu, m_maxSend);
    if (!blocks) {
        notes.push_back(blocks.error());
        return {};
    }
    std::vector<Bytes> out;
    for (const auto& block : *blocks)
        out.push_back(encode(block));
    return out;
}

} // namespace metersmith::dlms
