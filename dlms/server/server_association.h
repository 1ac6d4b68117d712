// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SERVER_SERVER_ASSOCIATION_H
#define METERSMITH_DLMS_SERVER_SERVER_ASSOCIATION_H

#include "dlms/general_block_transfer.h"
#include "dlms/security/hls.h"
#include "dlms/server/server_security.h"
#include "dlms/server/server_services.h"

namespace metersmith::dlms
{

/// One client and what it has negotiated: ACSE, high level security, ciphering, general block
/// transfer, and the services behind them. APDUs in and out; no link and no time.
class ServerAssociation
{
public:
    /// `handler` and `settings` must outlive it. `countersInMemory` serve a client whose security
    /// settings have none.
    ServerAssociation(ServerHandler& handler, const ServerSettings& settings, ClientSap client,
                      std::shared_ptr<InvocationCounters> countersInMemory);
    ~ServerAssociation();
    ServerAssociation(const ServerAssociation&) = delete;
    ServerAssociation& operator=(const ServerAssociation&) = delete;

    ClientSap client() const { return m_client; }
    /// False: nothing is kept, and only an AARQ opens it.
    bool isOpen() const { return m_state != State::Closed; }

    /// What goes to the client in answer to an APDU, in order. Appends to `notes` what healed.
    std::vector<Bytes> respond(BytesView apdu, const Peers& peers, std::vector<Error>& notes);
    /// respond() for the commonest request (a plain GET of one attribute without ciphering): one
    /// answer, written into `out`. False, with nothing done, for every other APDU or association.
    bool respondToGet(BytesView apdu, Bytes& out);
    /// True if the client has agreed to be notified by `service` (its conformance bit).
    bool carries(std::uint32_t service) const
    {
        return m_state == State::Open && m_services.granted(service);
    }
    /// `plain` (data-notification, event-notification) as the association protects it; in several
    /// APDUs if it is long.
    std::vector<Bytes> notification(BytesView plain, std::vector<Error>& notes);

private:
    enum class State : std::uint8_t { Closed, Challenged, Open };
    /// A request taken out of its protection.
    struct Request {
        Bytes kept; ///< behind `apdu`, if it was inside something
        BytesView apdu;
        RequestProtection as;
        bool isSigned = false;
        std::vector<GeneralSigning> commands; ///< whose signatures are proven
    };
    using Opened = tl::expected<void, SecurityRefusal>;

    void close();
    Bytes refused(const SecurityRefusal& refusal, std::vector<Error>& notes);

    // server_association_open.cpp: ACSE
    struct Opening;
    Bytes associate(BytesView apdu, const Peers& peers, std::vector<Error>& notes);
    Bytes release(BytesView apdu, std::vector<Error>& notes);
    AcseDiagnostic prepare(const Aarq& aarq, Opening& opening, std::vector<Error>& notes);
    Opened openInitiate(const Aarq& aarq, Opening& opening);
    std::optional<ConfirmedServiceError> negotiate(Opening& opening);
    Bytes admit(const Aarq& aarq, const Peers& peers, Opening& opening, std::vector<Error>& notes);
    Result<Bytes> initiateResponse(const RequestProtection& as);

    // server_authentication.cpp: the challenge
    bool challenge(const Aarq& aarq);
    Bytes challengeOf(Mechanism mechanism) const;
    Bytes takeProof(const ActionRequestNormal& request, const Request& under,
                    std::vector<Error>& notes);
    bool prove(const ActionRequestNormal& request, const Request& under, std::vector<Error>& notes);

    // server_association.cpp: everything else
    Bytes answerOne(BytesView apdu, bool inGeneralBlocks, std::vector<Error>& notes);
    Opened unwrap(BytesView apdu, Request& request);
    Opened unwrapCiphered(Request& request);
    Opened unwrapSigned(Request& request);
    Bytes protectAnswer(Bytes plain, const RequestProtection& as, std::vector<Error>& notes);
    ServiceTerms terms(const Request& request, bool inGeneralBlocks) const;
    std::vector<Bytes> takeBlock(BytesView apdu, std::vector<Error>& notes);
    std::vector<Bytes> inBlocks(Bytes answer, std::vector<Error>& notes);
    std::vector<Bytes> blocksOf(GeneralBlockTransfer::Step step, std::vector<Error>& notes);

    ServerHandler& m_handler;
    const ServerSettings& m_settings;
    const ClientSap m_client;
    std::shared_ptr<InvocationCounters> m_countersInMemory;

    State m_state = State::Closed;
    bool m_ciphered = false;       ///< a ciphered application context
    bool m_answers = true;         ///< false: an unconfirmed association, where nothing is answered
    std::size_t m_maxSend = 65535; ///< octets of an APDU that the client takes
    RequestProtection m_base;      ///< of the InitiateRequest
    std::unique_ptr<ServerCipher> m_cipher;
    std::unique_ptr<HlsFacts> m_challenge;
    std::unique_ptr<GeneralBlockTransfer> m_blocks;
    ServerServices m_services;
};

} // namespace metersmith::dlms

#endif
