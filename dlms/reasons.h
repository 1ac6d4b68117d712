// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_REASONS_H
#define METERSMITH_DLMS_REASONS_H

#include "dlms/apdu/acse.h"
#include "dlms/apdu/initiate.h"
#include "dlms/apdu/services.h"
#include "dlms/cosem.h"

#include <span>

namespace metersmith::dlms
{

// Stable names for the refusals that the standard lists, to be put into Error::reason: what the
// meter said as one static text, by which an explanation is found.

/// "diagnostic/13" (acse-service-user), "provider-diagnostic/2", or "association-result/2" where
/// the diagnostic says nothing; "" for an association that was accepted.
std::string_view reasonOf(const Aare& aare);
/// "data-access-result/3"; "data-access-result/other" for a number that no table has; "" for
/// success.
std::string_view reasonOf(DataAccessResult result);
/// "action-result/3".
std::string_view reasonOf(ActionResult result);
/// "exception-service/5"; "exception-state/1" where the service error is but
/// operation-not-possible.
std::string_view reasonOf(const ExceptionResponse& exception);
/// "service-error/5/2": ServiceError CHOICE and value.
std::string_view reasonOf(const ConfirmedServiceError& error);

/// Every reason there is (IEC 62056-5-3, abstract syntax).
std::span<const std::string_view> allReasons();

} // namespace metersmith::dlms

#endif
