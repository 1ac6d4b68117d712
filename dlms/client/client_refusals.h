// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_REFUSALS_H
#define METERSMITH_DLMS_CLIENT_CLIENT_REFUSALS_H

#include "dlms/apdu/apdu.h"
#include "dlms/security/security_keys.h"

namespace metersmith::dlms
{

/// What the client had protected when the meter refused.
struct ProtectedBy {
    bool ciphered = false;     ///< the association is ciphered
    bool inTheClear = false;   ///< … but this answer was not
    std::uint32_t counter = 0; ///< of the client's last APDU
    SystemTitle title;         ///< the client's
};

/// An exception-response as an Error: ServiceRefused, or in a ciphered association CounterRefused
/// (with the meter's counter, if it said it) or DecryptionFailed (with the counter and title that
/// the meter could not open).
Error explainException(const ExceptionResponse& exception, const ProtectedBy& protection,
                       std::string where);
Error explainServiceError(const ConfirmedServiceError& error, const ProtectedBy& protection,
                          std::string where);

} // namespace metersmith::dlms

#endif
