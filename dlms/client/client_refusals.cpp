// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_refusals.h"

#include "dlms/reasons.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t decipheringError = 5;
constexpr std::uint8_t invocationCounterError = 6;

std::string opening(const ProtectedBy& protection, std::string_view otherwise)
{
    return protection.ciphered && protection.inTheClear ? "the meter answered in the clear: "
                                                        : std::string(otherwise);
}

} // namespace

Error explainException(const ExceptionResponse& exception, const ProtectedBy& protection,
                       std::string where)
{
    Error error{ErrorCode::ServiceRefused, std::move(where),
                opening(protection, "the meter answered with an exception: ") + explain(exception),
                "IEC 62056-5-3, exception-response", reasonOf(exception)};
    if (exception.serviceError == invocationCounterError) {
        error.code = ErrorCode::CounterRefused;
        if (exception.invocationCounter)
            error.detail += "; the meter's counter is " +
                            std::to_string(*exception.invocationCounter) + ", ours was " +
                            std::to_string(protection.counter);
    } else if (exception.serviceError == decipheringError) {
        error.code = ErrorCode::DecryptionFailed;
        error.detail += "; frames arrive, decryption fails with this key at the meter, which was "
                        "sent counter " +
                        std::to_string(protection.counter) + " by system title " +
                        toHex(protection.title);
    }
    return error;
}

Error explainServiceError(const ConfirmedServiceError& error, const ProtectedBy& protection,
                          std::string where)
{
    return {ErrorCode::ServiceRefused, std::move(where),
            opening(protection, "the meter answered with a service error: ") + explain(error),
            "IEC 62056-5-3, ConfirmedServiceError", reasonOf(error)};
}

} // namespace metersmith::dlms
