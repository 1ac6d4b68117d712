// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SERVER_SERVER_SESSION_H
#define METERSMITH_DLMS_SERVER_SERVER_SESSION_H

#include "dlms/client/client_session.h"

namespace metersmith::dlms
{

/// ACSE result-source-diagnostic of an AARE, acse-service-user (IEC 62056-5-3).
enum class AcseDiagnostic : std::uint8_t {
    Null = 0,
    NoReasonGiven = 1,
    ApplicationContextNameNotSupported = 2,
    AuthenticationMechanismNameNotRecognised = 11,
    AuthenticationMechanismNameRequired = 12,
    AuthenticationFailure = 13,
    AuthenticationRequired = 14,
    CallingApTitleNotRecognised = 3,
    CalledApTitleNotRecognised = 7,
};

/// What went wrong with an association's protection, for the meter's event log.
enum class SecurityIncident : std::uint8_t {
    AuthenticationFailed, ///< wrong password or wrong answer to a challenge
    DecryptionFailed,     ///< the tag of a ciphered APDU does not match
    Replayed,             ///< an invocation counter that was used before
    PolicyViolated,       ///< less protection than the policy demands
    SignatureRefused,     ///< a signed command whose signature, signer or recipient is not right
};

/// What an AARQ asks for.
struct AssociationRequest {
    Peers peers;
    Mechanism mechanism = Mechanism::Lowest;
    Secret password; ///< mechanism 1; for 3 to 7 the session proves the answer itself
    bool ciphered = false;
    SystemTitle clientTitle;
};

/// What a client's association is protected with, as the meter's objects say.
struct ServerSecurity {
    SecuritySettings settings;              ///< own title, keys, counters; `protection` is not used
    Secret hlsSecret;                       ///< mechanisms 3, 4 and 6
    Protection required = Protection::None; ///< of every request once associated
    /// Protection of the answers; no less than the request had.
    Protection answers = Protection::None;
};

/// What stands behind a server: objects with access rights per client. Called synchronously.
class ServerHandler
{
public:
    virtual ~ServerHandler() = default;
    /// Null lets the client in; anything else refuses it. With mechanism 3 to 7 it is asked after
    /// the AARQ (before the challenge); authenticated() follows when the client has answered it.
    virtual AcseDiagnostic associate(const AssociationRequest& request) = 0;
    /// The data, or why not.
    virtual tl::expected<Data, DataAccessResult>
    get(ClientSap client, const AttributeReference& attribute, const SelectiveAccess* access) = 0;
    /// Returns only after the value is kept for good (or refused).
    virtual DataAccessResult set(ClientSap client, const AttributeReference& attribute,
                                 const Data& value) = 0;
    /// The return parameters (may be null-data), or why not.
    virtual tl::expected<Data, ActionResult> action(ClientSap client, const MethodReference& method,
                                                    const std::optional<Data>& parameter) = 0;
    /// The client's association has ended, politely or not.
    virtual void released(ClientSap client) = 0;

    /// The keys and policy of a client; nothing: it cannot cipher.
    virtual std::optional<ServerSecurity> security(ClientSap client)
    {
        static_cast<void>(client);
        return {};
    }
    /// Asked before the client's answer to the challenge is looked at; false: it is refused, right
    /// or wrong (too many wrong ones came while this one was under way).
    virtual bool mayAuthenticate(ClientSap client)
    {
        static_cast<void>(client);
        return true;
    }
    /// The client has proven its answer to the challenge.
    virtual void authenticated(ClientSap client) { static_cast<void>(client); }
    virtual void incident(ClientSap client, SecurityIncident what)
    {
        static_cast<void>(client);
        static_cast<void>(what);
    }
    /// general-signing: the signature of `originator`, proven by the session against the key that
    /// signingKey() gives. Empty: unknown originator, refused.
    virtual Bytes signingKey(BytesView originator)
    {
        static_cast<void>(originator);
        return {};
    }
    /// A signature was proven, and that its recipient is this server, or nobody in a broadcast
    /// (then the recipient is empty); false: this transaction was done before, or comes too late, and is
    /// refused. Whoever controls breakers keeps what he has done.
    virtual bool acceptSigned(ClientSap client, const GeneralSigning& apdu)
    {
        static_cast<void>(client);
        static_cast<void>(apdu);
        return true;
    }
    /// False: the object may be acted upon by signed requests alone (breaker commands).
    virtual bool mayCallUnsigned(ClientSap client, const MethodReference& method)
    {
        static_cast<void>(client);
        static_cast<void>(method);
        return true;
    }
};

struct ServerSettings {
    std::uint16_t maxReceiveApdu = 65535;
    std::uint32_t conformance = 0; ///< granted at most; 0: all that is supported
    RandomSource random = {};      ///< challenges; empty: randomBytes()
    /// Octets of an APDU that the line can carry; a client that takes more is sent no more.
    std::uint16_t maxSendApdu = 65535;
};

using ServerEffect = std::variant<Send, WakeAt, Noted>;
using ServerEffects = std::vector<ServerEffect>;

/// A COSEM server on one line: any number of clients, one after another, and over the wrapper
/// several at once, each with its own association. Sans-IO.
class ServerSession
{
public:
    /// `handler` must outlive the session.
    ServerSession(std::unique_ptr<Link> link, ServerHandler& handler, ServerSettings settings = {});
    ~ServerSession();
    ServerSession(ServerSession&&) noexcept;

    ServerEffects start(TimePoint now);
    ServerEffects received(BytesView bytes, TimePoint now);
    /// received() with the storage of the effects of the call before, which are overwritten: for
    /// servers that answer many requests.
    void receivedInto(BytesView bytes, TimePoint now, ServerEffects& effects);
    ServerEffects wokenAt(TimePoint now);
    /// Whether some client is associated, or has been asked to answer a challenge.
    bool hasAssociations() const;
    /// Pushes to a client, associated or not (then by UI frame over HDLC), protected as its
    /// association is. Nothing if the link cannot carry it.
    ServerEffects notify(ClientSap client, const DataNotification& notification, TimePoint now);
    ServerEffects notify(ClientSap client, const EventNotification& notification, TimePoint now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::dlms

#endif
