// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_SERVICE_H
#define METERSMITH_DLMS_CLIENT_CLIENT_SERVICE_H

#include "dlms/apdu/apdu.h"
#include "dlms/client/client_session.h"

namespace metersmith::dlms
{

/// The largest value that is put together from blocks, in bytes.
inline constexpr std::size_t maxAssembledBytes = 16U << 20U;

/// What an association lets a request do.
struct ExchangeTerms {
    std::size_t maxSend = 65535; ///< octets of a plain APDU that reach the meter in one piece
    std::uint32_t conformance = 0;
    bool generalBlocks = false;       ///< longer APDUs may go by general block transfer
    bool preferGeneralBlocks = false; ///< … and shall, instead of the service's own blocks

    bool granted(std::uint32_t services) const { return (conformance & services) == services; }
    bool fits(std::size_t size) const { return size <= maxSend || preferGeneralBlocks; }
};

/// One service invocation from request to results, its own block transfer included: one or several
/// references of one kind. APDUs in and out.
class ClientService
{
public:
    /// Send `next`, or it has ended: with one result for each reference, or with an error for all.
    struct Step {
        Bytes next;
        std::optional<std::vector<Result<Data>>> results;
        std::optional<Error> error;
        std::optional<BlockReceived> block;
    };

    virtual ~ClientService() = default;
    virtual Step start() = 0;
    /// `apdu` answers this invocation (or has no invoke-id); `octets` are the same, undecoded.
    virtual Step answer(const Apdu& apdu, BytesView octets) = 0;
    /// The blocks of one value, if that is what comes; else nothing.
    virtual BytesView partial() const { return {}; }

protected:
    static Step send(Bytes apdu);
    static Step failed(ErrorCode code, std::string detail, std::string_view clause = {});
    static Step one(Result<Data> result);
    static Step unexpected(const Apdu& apdu);
    /// `next`, or LimitExceeded where it is too long to be sent at all.
    static Step sendIfItFits(Bytes next, const ExchangeTerms& terms);
};

/// The object in words, for errors: "GET 3:1.1.1.8.0.255:2".
using Where = std::string;

std::unique_ptr<ClientService> makeGet(std::vector<AttributeSelection> attributes,
                                       std::uint8_t invoke, const ExchangeTerms& terms);
/// Precondition: as many values as attributes.
std::unique_ptr<ClientService> makeSet(std::vector<AttributeSelection> attributes,
                                       std::vector<Data> values, std::uint8_t invoke,
                                       const ExchangeTerms& terms);
/// `parameters`: as many as methods, null-data for none; unless `single`, which is for one method.
std::unique_ptr<ClientService> makeAction(std::vector<MethodReference> methods,
                                          std::vector<std::optional<Data>> parameters,
                                          std::uint8_t invoke, const ExchangeTerms& terms);
std::unique_ptr<ClientService> makeAccess(const AccessListRequest& request,
                                          std::uint32_t longInvoke, const ExchangeTerms& terms);
std::unique_ptr<ClientService> makeRead(std::vector<ShortNameAccess> variables,
                                        const ExchangeTerms& terms);
std::unique_ptr<ClientService> makeWrite(std::vector<ShortNameAccess> variables,
                                         std::vector<Data> values, const ExchangeTerms& terms);
std::unique_ptr<ClientService> makeCarry(const CarryRequest& request, const ExchangeTerms& terms);

/// A long request handed out piece by piece.
class BlockSource
{
public:
    void set(Bytes raw);
    /// The next piece, at most `room` octets (at least one).
    Bytes take(std::size_t room);
    bool atEnd() const { return m_sent == m_raw.size(); }
    std::uint32_t block() const { return m_block; } ///< number of the last piece taken

private:
    Bytes m_raw;
    std::size_t m_sent = 0;
    std::uint32_t m_block = 0;
};

/// A long answer put together from its blocks.
class BlockSink
{
public:
    /// Errors: UnexpectedAnswer (another block was to come), LimitExceeded (too long, or empty).
    Result<> add(std::uint32_t block, BytesView raw, bool last);
    std::uint32_t block() const { return m_block; }
    BlockReceived progress() const { return {m_block, m_raw.size()}; }
    const Bytes& raw() const { return m_raw; }

private:
    Bytes m_raw;
    std::uint32_t m_block = 0;
};

} // namespace metersmith::dlms

#endif
