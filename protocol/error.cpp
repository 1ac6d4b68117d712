// SPDX-License-Identifier: Apache-2.0
#include "protocol/error.h"

namespace metersmith
{

std::string_view name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Truncated:
        return "truncated";
    case ErrorCode::Malformed:
        return "malformed";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::ChecksumMismatch:
        return "checksum-mismatch";
    case ErrorCode::LimitExceeded:
        return "limit-exceeded";
    case ErrorCode::PortNotFound:
        return "port-not-found";
    case ErrorCode::PortPermission:
        return "port-permission";
    case ErrorCode::PortBusy:
        return "port-busy";
    case ErrorCode::PortFailed:
        return "port-failed";
    case ErrorCode::NoAnswer:
        return "no-answer";
    case ErrorCode::LineNoise:
        return "line-noise";
    case ErrorCode::EchoOnly:
        return "echo-only";
    case ErrorCode::LinkRefused:
        return "link-refused";
    case ErrorCode::LinkRejected:
        return "link-rejected";
    case ErrorCode::LinkLost:
        return "link-lost";
    case ErrorCode::Timeout:
        return "timeout";
    case ErrorCode::AssociationRefused:
        return "association-refused";
    case ErrorCode::AuthenticationFailed:
        return "authentication-failed";
    case ErrorCode::PasswordMissing:
        return "password-missing";
    case ErrorCode::KeyMissing:
        return "key-missing";
    case ErrorCode::DecryptionFailed:
        return "decryption-failed";
    case ErrorCode::CounterRefused:
        return "counter-refused";
    case ErrorCode::ProtectionMissing:
        return "protection-missing";
    case ErrorCode::PeerUnknown:
        return "peer-unknown";
    case ErrorCode::SignatureInvalid:
        return "signature-invalid";
    case ErrorCode::AccessDenied:
        return "access-denied";
    case ErrorCode::ObjectUndefined:
        return "object-undefined";
    case ErrorCode::ObjectUnavailable:
        return "object-unavailable";
    case ErrorCode::TypeUnmatched:
        return "type-unmatched";
    case ErrorCode::ValueRefused:
        return "value-refused";
    case ErrorCode::TemporaryFailure:
        return "temporary-failure";
    case ErrorCode::ServiceRefused:
        return "service-refused";
    case ErrorCode::UnexpectedAnswer:
        return "unexpected-answer";
    case ErrorCode::NotJson:
        return "not-json";
    case ErrorCode::WrongDocument:
        return "wrong-document";
    case ErrorCode::NewerFormat:
        return "newer-format";
    case ErrorCode::UnknownFamily:
        return "unknown-family";
    case ErrorCode::FamilyMismatch:
        return "family-mismatch";
    case ErrorCode::UnknownField:
        return "unknown-field";
    case ErrorCode::UnknownCode:
        return "unknown-code";
    case ErrorCode::OutOfRange:
        return "out-of-range";
    case ErrorCode::RuleBroken:
        return "rule-broken";
    case ErrorCode::ReadBackDiffers:
        return "read-back-differs";
    case ErrorCode::WriteUnknown:
        return "write-unknown";
    case ErrorCode::Declined:
        return "declined";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::FileNotFound:
        return "file-not-found";
    case ErrorCode::FileUnreadable:
        return "file-unreadable";
    case ErrorCode::FileUnwritable:
        return "file-unwritable";
    case ErrorCode::StorageCorrupt:
        return "storage-corrupt";
    case ErrorCode::Usage:
        return "usage";
    }
    return "unknown";
}

Error within(std::string_view place, Error error)
{
    error.where = error.where.empty() ? std::string(place) : std::string(place) + "/" + error.where;
    return error;
}

std::string toString(const Error& error)
{
    std::string text = error.where;
    if (!error.detail.empty())
        text += (text.empty() ? "" : ": ") + error.detail;
    if (!error.clause.empty())
        text += " (" + std::string(error.clause) + ")";
    return text;
}

} // namespace metersmith
