// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SERVER_SERVER_SECURITY_H
#define METERSMITH_DLMS_SERVER_SERVER_SECURITY_H

#include "dlms/security/apdu_protection.h"
#include "dlms/server/server_session.h"

namespace metersmith::dlms
{

/// What a request came under; its answer leaves under no less.
struct RequestProtection {
    Protection protection = Protection::None;
    Ciphering ciphering = Ciphering::Global;
    KeySet keys = KeySet::GlobalUnicast; ///< of every layer, if it is broadcast
    /// The lowest counter that was acceptable before this request, which mechanism 5 may still
    /// carry inside it.
    std::uint32_t lowestBefore = 0;
};

constexpr Protection operator|(Protection a, Protection b)
{
    return static_cast<Protection>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
/// True if `has` holds all that `wanted` asks for.
constexpr bool covers(Protection has, Protection wanted)
{
    return (has | wanted) == has;
}

/// Why a ciphered APDU is refused, and what becomes of it. The association stands on.
struct SecurityRefusal {
    ExceptionResponse exception;
    std::optional<SecurityIncident> incident;
    Error error;
};

/// The ciphering of one client's association at the server: takes protection off under the policy
/// and the counters, and puts it on (Green Book, 9.2.3.3.7, 9.2.7.2).
class ServerCipher
{
public:
    /// `clientTitle` as the AARQ names it; may be empty if the handler's settings have it.
    /// Errors: those of ApduProtection::make and setPeerTitle.
    static Result<ServerCipher> make(const ServerSecurity& security, BytesView clientTitle,
                                     std::shared_ptr<InvocationCounters> countersInMemory);

    /// The APDU inside; borrowed until the next call. Its counter is used up. Refused: another
    /// key or changed bytes, a counter used before (the exception says which one is expected).
    tl::expected<BytesView, SecurityRefusal> open(BytesView ciphered, RequestProtection& as);
    /// Nothing if `as` is what the policy demands.
    std::optional<SecurityRefusal> checkPolicy(const RequestProtection& as) const;
    /// Nothing unless it came under the broadcast key and wants an answer (`unconfirmed`: none):
    /// what goes to many is not answered, and its key proves no single client.
    std::optional<SecurityRefusal> checkKeys(const RequestProtection& as, bool unconfirmed) const;

    /// How the answer to a request under `as` leaves.
    RequestProtection answerTo(const RequestProtection& as) const;
    /// Octets that close() adds to an APDU of at most `limit` octets when it is done.
    static std::size_t overhead(const RequestProtection& as, std::size_t limit);
    /// `plain` under `as` (of answerTo()) with the next own counter, appended to `out`. Services
    /// without a ciphered form of their own leave by general ciphering.
    Result<> close(BytesView plain, const RequestProtection& as, Bytes& out);

    Result<> setDedicatedKey(const Secret& key);
    InvocationCounters& counters(KeySet keys);
    ApduProtection& protection() { return m_protection; }
    const ServerSecurity& settings() const { return m_security; }

private:
    ServerCipher(const ServerSecurity& security, ApduProtection protection,
                 std::shared_ptr<InvocationCounters> counters);

    ServerSecurity m_security;
    ApduProtection m_protection;
    std::shared_ptr<InvocationCounters> m_counters;
    CountersInMemory m_dedicated; ///< of this association's own key
    bool m_hasDedicated = false;
};

} // namespace metersmith::dlms

#endif
