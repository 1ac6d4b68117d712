// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SERVER_SERVICES_H
#define METERSMITH_DLMS_SERVER_SERVICES_H

#include "dlms/apdu.h"
#include "dlms/server_session.h"

namespace metersmith::dlms
{

/// The GET, SET and ACTION services of one association, block transfer included; APDUs in and out.
class ServerServices
{
public:
    explicit ServerServices(ServerHandler& handler)
        : m_handler(handler)
    {
    }

    /// A new association: whose, what was negotiated, the client's largest APDU (0: no limit).
    void begin(ClientSap client, std::uint32_t conformanceBlock, std::uint16_t maxSend);
    /// The answer to one request APDU.
    Bytes respond(const Apdu& apdu);

private:
    Bytes handle(const GetRequestNormal& request);
    Bytes handle(const GetRequestNext& request);
    Bytes handle(const SetRequestNormal& request);
    Bytes handle(const SetRequestBlock& request);
    Bytes handle(const ActionRequestNormal& request);
    template <typename Other>
    Bytes handle(const Other&)
    {
        return encode(ExceptionResponse{1, 2, {}}); // service-not-supported
    }
    Bytes nextGetBlock(std::uint8_t invoke);
    bool granted(std::uint32_t services) const { return (m_conformance & services) == services; }

    ServerHandler& m_handler;
    ClientSap m_client = 0;
    std::uint32_t m_conformance = 0;
    std::size_t m_maxSend = 65535;

    Bytes m_getRaw; ///< a long GET under way
    std::size_t m_getSent = 0;
    std::uint32_t m_getBlock = 0;

    std::optional<AttributeReference> m_setAttribute; ///< a long SET under way
    Bytes m_setRaw;
    std::uint32_t m_setBlock = 0;
};

} // namespace metersmith::dlms

#endif
