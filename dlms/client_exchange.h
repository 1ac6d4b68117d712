// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_EXCHANGE_H
#define METERSMITH_DLMS_CLIENT_EXCHANGE_H

#include "dlms/apdu.h"
#include "dlms/client_session.h"

namespace metersmith::dlms
{

/// The largest value that is put together from blocks, in bytes.
inline constexpr std::size_t maxAssembledBytes = 16U << 20U;

/// One GET, SET or ACTION from request to result, blocks included; APDUs in and out, no link.
class ClientExchange
{
public:
    /// What to do next: send `next`, or the exchange has ended with `result`, or (neither) wait on.
    struct Step {
        Bytes next;
        std::optional<Result<Data>> result;
        std::optional<BlockReceived> block;
        std::optional<Error> noted;
    };

    /// Begins an exchange. `invoke` is the invoke-id-and-priority octet, `maxSend` the server's
    /// largest APDU, `conformanceBlock` what was negotiated. Ends at once (Unsupported,
    /// LimitExceeded) when the negotiated services do not allow the request.
    Step start(const Request& request, std::uint8_t invoke, std::size_t maxSend,
               std::uint32_t conformanceBlock);

    /// The next APDU of the server. Answers to another invoke-id are noted and waited over.
    Step answer(BytesView apdu);

private:
    Step startSet(const SetRequest& request, std::size_t maxSend, std::uint32_t conformanceBlock);
    Step finish(Result<Data> result);
    Step ended(const GetResponseNormal& apdu);
    Step ended(const GetResponseBlock& apdu);
    Step ended(const SetResponseNormal& apdu);
    Step ended(const SetResponseBlock& apdu);
    Step ended(const ActionResponseNormal& apdu);
    Step nextSetBlock();

    enum class Kind { Get, Set, Action };
    Kind m_kind = Kind::Get;
    std::uint8_t m_invoke = 0;
    std::string m_where;       ///< the object, for errors
    Bytes m_assembled;         ///< GET: what has come
    std::uint32_t m_block = 0; ///< last block received or sent
    AttributeReference m_attribute;
    Bytes m_raw; ///< SET: the encoded value
    std::size_t m_sent = 0;
    std::size_t m_maxSend = 0;
};

} // namespace metersmith::dlms

#endif
