// SPDX-License-Identifier: Apache-2.0
#include "dlms/server/server_services.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t confirmedBit = 0x40; ///< of invoke-id-and-priority

template <typename T>
inline constexpr bool continuesAnswer =
    std::is_same_v<T, GetRequestNext> || std::is_same_v<T, ActionRequestNext>;
template <typename T>
inline constexpr bool continuesRequest =
    std::is_same_v<T, SetRequestBlock> || std::is_same_v<T, ActionRequestBlock>;

/// SET and ACTION may be unconfirmed: then nobody waits for an answer (IEC 62056-5-3,
/// service-class).
template <typename T>
bool isUnconfirmed(const T& request)
{
    if constexpr (std::is_same_v<T, SetRequestNormal> || std::is_same_v<T, SetRequestList> ||
                  std::is_same_v<T, ActionRequestNormal> || std::is_same_v<T, ActionRequestList>)
        return (request.invoke & confirmedBit) == 0;
    return false;
}

} // namespace

void ServerServices::begin(ClientSap client, std::uint32_t conformanceBlock)
{
    m_client = client;
    m_conformance = conformanceBlock;
    m_answer = {};
    m_request = {};
}

void ServerServices::respond(const Apdu& apdu, const ServiceTerms& terms, Bytes& out)
{
    m_terms = terms;
    m_out = &out;
    out.clear();
    std::visit(
        [&](const auto& request) {
            using Kind = std::decay_t<decltype(request)>;
            // Whatever is not its continuation ends a long transfer.
            if (!continuesAnswer<Kind>)
                m_answer = {};
            if (!continuesRequest<Kind>)
                m_request = {};
            handle(request);
            if (isUnconfirmed(request))
                out.clear();
        },
        apdu);
    m_out = nullptr;
}

} // namespace metersmith::dlms
