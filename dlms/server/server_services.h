// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SERVER_SERVER_SERVICES_H
#define METERSMITH_DLMS_SERVER_SERVER_SERVICES_H

#include "dlms/apdu/apdu.h"
#include "dlms/server/server_session.h"

namespace metersmith::dlms
{

/// Under what terms one request is answered.
struct ServiceTerms {
    bool isSigned = false;        ///< it came with a proven signature (general-signing)
    std::size_t limit = 65535;    ///< octets of the answer before it is protected
    bool canGrow = false;         ///< longer answers may leave by general-block-transfer
    bool inGeneralBlocks = false; ///< the request came by it: no blocks of the service's own
};

/// The reasons of an exception-response (IEC 62056-5-3, ExceptionResponse).
namespace refusal
{
inline constexpr ExceptionResponse notAssociated{1, 1, {}};  ///< service-not-allowed, not possible
inline constexpr ExceptionResponse notGranted{1, 2, {}};     ///< service-not-allowed, not supported
inline constexpr ExceptionResponse unknownService{2, 2, {}}; ///< service-unknown, not supported
inline constexpr ExceptionResponse malformed{1, 3, {}};      ///< service-not-allowed, other-reason
inline constexpr ExceptionResponse tooLong{1, 4, {}};        ///< …, pdu-too-long
inline constexpr ExceptionResponse undecipherable{1, 5, {}}; ///< …, deciphering-error
inline constexpr std::uint8_t counterError = 6; ///< invocation-counter-error, with the counter
} // namespace refusal

/// The xDLMS services of one association with logical names, plain APDUs in and out: GET, SET and
/// ACTION with lists and their own block transfer, and ACCESS. What was not negotiated is refused.
class ServerServices
{
public:
    explicit ServerServices(ServerHandler& handler)
        : m_handler(handler)
    {
    }

    /// A new association: whose, and what was negotiated.
    void begin(ClientSap client, std::uint32_t conformanceBlock);
    std::uint32_t conformanceBlock() const { return m_conformance; }
    bool granted(std::uint32_t services) const { return (m_conformance & services) == services; }
    /// Writes the answer to one request into `out`, which is overwritten; empty if there is none
    /// (unconfirmed services).
    void respond(const Apdu& apdu, const ServiceTerms& terms, Bytes& out);
    /// The same for a plain GET of one attribute without selection, straight from the bytes and
    /// without keeping anything. False, with nothing done, for every other APDU.
    bool respondToGet(BytesView apdu, const ServiceTerms& terms, Bytes& out);

private:
    /// An answer that is fetched block by block.
    struct LongAnswer {
        enum class Service : std::uint8_t { None, Get, Action };
        Service service = Service::None;
        Bytes raw;
        std::size_t sent = 0;
        std::uint32_t block = 0;
    };
    /// A request that comes block by block.
    struct LongRequest {
        enum class Service : std::uint8_t { None, Set, SetList, Action, ActionList };
        Service service = Service::None;
        std::vector<AttributeSelection> attributes;
        std::vector<MethodReference> methods;
        Bytes raw;
        std::uint32_t block = 0;
    };

    void handle(const GetRequestNormal& request);
    void handle(const GetRequestNext& request);
    void handle(const GetRequestList& request);
    void handle(const SetRequestNormal& request);
    void handle(const SetRequestList& request);
    void handle(const SetRequestBlock& request);
    void handle(const SetRequestListFirstBlock& request);
    void handle(const ActionRequestNormal& request);
    void handle(const ActionRequestNext& request);
    void handle(const ActionRequestList& request);
    void handle(const ActionRequestBlock& request);
    void handle(const AccessRequest& request);
    void handle(const DataNotificationConfirm&) {}
    template <typename Other>
    void handle(const Other&)
    {
        answer(refusal::notGranted);
    }

    template <typename Answer>
    void answer(const Answer& response)
    {
        *m_out = encode(response);
    }
    bool fits(std::size_t octets) const { return octets <= m_terms.limit; }
    /// True if `octets` may leave whole, or by general-block-transfer.
    bool mayLeave(std::size_t octets) const { return fits(octets) || m_terms.canGrow; }

    void getOne(std::uint8_t invoke, const AttributeReference& attribute,
                const SelectiveAccess* access);
    tl::expected<Data, DataAccessResult> read(const AttributeReference& attribute,
                                              const SelectiveAccess* access);
    void nextGetBlock(std::uint8_t invoke);
    void deliverGet(std::uint8_t invoke, std::size_t headSize);

    DataAccessResult write(const AttributeSelection& to, const Data& value);
    std::vector<DataAccessResult> writeAll(const std::vector<AttributeSelection>& attributes,
                                           const std::vector<Data>& values);
    void setBlock(std::uint8_t invoke, bool last, std::uint32_t block, BytesView raw);
    void endSet(std::uint8_t invoke, std::uint32_t block, DataAccessResult result);
    void finishSet(std::uint8_t invoke, std::uint32_t block);

    tl::expected<Data, ActionResult> call(const MethodReference& method,
                                          const std::optional<Data>& parameter);
    ActionOutcome outcomeOf(const MethodReference& method, const std::optional<Data>& parameter);
    void actOne(std::uint8_t invoke, const MethodReference& method,
                const std::optional<Data>& parameter);
    void actAll(std::uint8_t invoke, const std::vector<MethodReference>& methods,
                const std::vector<Data>& parameters);
    void finishAction(std::uint8_t invoke);
    void endAction(std::uint8_t invoke, ActionResult result);
    void deliverAction(std::uint8_t invoke, std::size_t headSize);
    void nextActionBlock(std::uint8_t invoke);

    AccessOutcome accessOne(const AccessOperation& operation);

    ServerHandler& m_handler;
    ClientSap m_client = 0;
    std::uint32_t m_conformance = 0;
    ServiceTerms m_terms;   ///< of the request in hand
    Bytes* m_out = nullptr; ///< its answer
    LongAnswer m_answer;
    LongRequest m_request;
};

} // namespace metersmith::dlms

#endif
