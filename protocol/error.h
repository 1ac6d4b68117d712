// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_ERROR_H
#define METERSMITH_PROTOCOL_ERROR_H

#include <cstdint>
#include <string>
#include <string_view>

namespace metersmith
{

/// What went wrong. Stable: tests compare it, the command line maps it to an exit code, and the
/// texts for users (title, remedy) are found by it.
enum class ErrorCode : std::uint8_t {
    // bytes
    Truncated,        ///< the bytes end inside a field
    Malformed,        ///< the bytes or characters break the grammar
    Unsupported,      ///< well-formed, but beyond what is implemented or negotiated
    ChecksumMismatch, ///< FCS, HCS, BCC or CRC does not match
    LimitExceeded,    ///< longer, deeper or more than allowed
    // line
    PortNotFound,
    PortPermission,
    PortBusy,
    PortFailed,   ///< the port broke while it was open (head unplugged, connection closed)
    NoAnswer,     ///< no byte came within the time, retries included
    LineNoise,    ///< bytes came, but no valid frame within the retries
    EchoOnly,     ///< the head echoes, the meter is silent
    LinkRefused,  ///< DM instead of UA
    LinkRejected, ///< FRMR
    LinkLost,     ///< the connected peer went away
    Timeout,      ///< the whole job took longer than its limit
    // access
    AssociationRefused,   ///< AARE rejected, for a reason other than authentication
    AuthenticationFailed, ///< wrong password, mechanism or client for it
    PasswordMissing,      ///< the access level needs a password and none was given
    KeyMissing,           ///< a key that is needed was not given
    DecryptionFailed,     ///< ciphered bytes arrive whole, this key does not open them
    CounterRefused,    ///< an invocation counter that was used before, or the meter's own refusal
    ProtectionMissing, ///< less protection than agreed
    PeerUnknown,       ///< another system title than expected
    SignatureInvalid,  ///< the signature does not match content and key
    // meter's answers
    AccessDenied,      ///< data-access-result read-write-denied or scope violated
    ObjectUndefined,   ///< object-undefined, object-class-inconsistent
    ObjectUnavailable, ///< object-unavailable
    TypeUnmatched,     ///< type-unmatched
    ValueRefused,      ///< other-reason, data-block refused: the meter did not take the value
    TemporaryFailure,  ///< temporary-failure, hardware-fault
    ServiceRefused,    ///< exception-response or confirmed-service-error
    UnexpectedAnswer,  ///< a valid answer to another question
    // documents and codes
    NotJson,
    WrongDocument, ///< JSON, but not a configuration document
    NewerFormat,   ///< made by a newer version
    UnknownFamily,
    FamilyMismatch, ///< document and meter are of different families
    UnknownField,   ///< no such path or Z-code in this family
    UnknownCode,    ///< the field exists, the value does not
    OutOfRange,
    RuleBroken, ///< a rule between values
    // writing
    ReadBackDiffers, ///< the meter took the value and shows another one
    WriteUnknown,    ///< the line was cut: old or new, not known
    Declined,        ///< the user said no
    Cancelled,
    // files and usage
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    StorageCorrupt, ///< the emulated meter's permanent memory holds no valid state
    Usage,
};

/// The name of a code as the command line prints it, e.g. "no-answer".
std::string_view name(ErrorCode code);

/// All codes, for tests and tables: 0 … errorCodeCount - 1.
inline constexpr int errorCodeCount = static_cast<int>(ErrorCode::Usage) + 1;

struct Error {
    ErrorCode code = ErrorCode::Malformed;
    std::string where;         ///< outermost first: "read display/AARE, byte 31"
    std::string detail;        ///< seen and expected, in English; never a secret
    std::string_view clause{}; ///< "IEC 62056-5-3, ..."; points to static text
    /// Which answer of the meter it was, if it was one: "data-access-result/3"; points to static
    /// text (dlms/reasons.h). The explanation for users is found by it before it is by `code`.
    std::string_view reason{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// The error seen from one place further out: "place/" is put before its `where`.
Error within(std::string_view place, Error error);

/// "where: detail (clause)", for logs and --verbose.
std::string toString(const Error& error);

} // namespace metersmith

#endif
