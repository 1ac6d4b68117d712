// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/texts/failure_texts.h"

#include <QCoreApplication>

namespace metersmith::services
{
namespace
{

/// The row of what a client finds out by itself; "" for codes that are no security failure.
std::string_view securityReason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyMissing:
        return "security/key-missing";
    case ErrorCode::DecryptionFailed:
        return "security/decryption-failed";
    case ErrorCode::CounterRefused:
        return "security/counter-refused";
    case ErrorCode::ProtectionMissing:
        return "security/protection-missing";
    case ErrorCode::PeerUnknown:
        return "security/peer-unknown";
    case ErrorCode::SignatureInvalid:
        return "security/signature-invalid";
    default:
        return {};
    }
}

} // namespace

std::optional<FailureText> failureText(std::string_view reason)
{
    for (const auto& row : failureRows())
        if (row.id == reason)
            return FailureText{
                QString::fromUtf8(row.name.data(), static_cast<qsizetype>(row.name.size())),
                QCoreApplication::translate("services", row.cause),
                QCoreApplication::translate("services", row.action)};
    return {};
}

std::optional<FailureText> failureText(const Error& error)
{
    if (auto text = failureText(error.reason))
        return text;
    return failureText(securityReason(error.code));
}

} // namespace metersmith::services
