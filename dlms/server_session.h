// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SERVER_SESSION_H
#define METERSMITH_DLMS_SERVER_SESSION_H

#include "dlms/client_session.h"

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
};

/// What an AARQ asks for.
struct AssociationRequest {
    Peers peers;
    Mechanism mechanism = Mechanism::Lowest;
    Bytes password;
};

/// What stands behind a server: objects with access rights per client. Called synchronously.
class ServerHandler
{
public:
    virtual ~ServerHandler() = default;
    /// Null lets the client in; anything else refuses it.
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
};

struct ServerSettings {
    std::uint16_t maxReceiveApdu = 65535;
};

using ServerEffect = std::variant<Send, WakeAt, Noted>;
using ServerEffects = std::vector<ServerEffect>;

/// A COSEM server on one line: any number of clients, one after another. Sans-IO.
class ServerSession
{
public:
    /// `handler` must outlive the session.
    ServerSession(std::unique_ptr<Link> link, ServerHandler& handler, ServerSettings settings = {});
    ~ServerSession();
    ServerSession(ServerSession&&) noexcept;

    ServerEffects start(TimePoint now);
    ServerEffects received(BytesView bytes, TimePoint now);
    ServerEffects wokenAt(TimePoint now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::dlms

#endif
