// SPDX-License-Identifier: Apache-2.0
#include "dlms/reasons.h"

#include <array>

namespace metersmith::dlms
{
namespace
{

// clang-format off
constexpr std::string_view reasons[] = {
    "association-result/1",
    "association-result/2",
    "diagnostic/0",
    "diagnostic/1",
    "diagnostic/2",
    "diagnostic/3",
    "diagnostic/4",
    "diagnostic/5",
    "diagnostic/6",
    "diagnostic/7",
    "diagnostic/8",
    "diagnostic/9",
    "diagnostic/10",
    "diagnostic/11",
    "diagnostic/12",
    "diagnostic/13",
    "diagnostic/14",
    "diagnostic/other",
    "provider-diagnostic/0",
    "provider-diagnostic/1",
    "provider-diagnostic/2",
    "provider-diagnostic/other",
    "data-access-result/1",
    "data-access-result/2",
    "data-access-result/3",
    "data-access-result/4",
    "data-access-result/9",
    "data-access-result/11",
    "data-access-result/12",
    "data-access-result/13",
    "data-access-result/14",
    "data-access-result/15",
    "data-access-result/16",
    "data-access-result/17",
    "data-access-result/18",
    "data-access-result/19",
    "data-access-result/250",
    "data-access-result/other",
    "action-result/1",
    "action-result/2",
    "action-result/3",
    "action-result/4",
    "action-result/9",
    "action-result/11",
    "action-result/12",
    "action-result/13",
    "action-result/14",
    "action-result/15",
    "action-result/16",
    "action-result/250",
    "action-result/other",
    "exception-state/1",
    "exception-state/2",
    "exception-state/other",
    "exception-service/1",
    "exception-service/2",
    "exception-service/3",
    "exception-service/4",
    "exception-service/5",
    "exception-service/6",
    "service-error/0/0",
    "service-error/0/1",
    "service-error/0/2",
    "service-error/0/3",
    "service-error/0/4",
    "service-error/0/5",
    "service-error/0/6",
    "service-error/1/0",
    "service-error/1/1",
    "service-error/1/2",
    "service-error/1/3",
    "service-error/1/4",
    "service-error/2/0",
    "service-error/2/1",
    "service-error/2/2",
    "service-error/2/3",
    "service-error/2/4",
    "service-error/3/0",
    "service-error/3/1",
    "service-error/3/2",
    "service-error/4/0",
    "service-error/4/1",
    "service-error/4/2",
    "service-error/4/3",
    "service-error/5/0",
    "service-error/5/1",
    "service-error/5/2",
    "service-error/5/3",
    "service-error/5/4",
    "service-error/6/0",
    "service-error/6/1",
    "service-error/6/2",
    "service-error/6/3",
    "service-error/6/4",
    "service-error/7/0",
    "service-error/7/1",
    "service-error/7/2",
    "service-error/7/3",
    "service-error/7/4",
    "service-error/7/5",
    "service-error/7/6",
    "service-error/7/7",
    "service-error/9/0",
    "service-error/9/1",
    "service-error/9/2",
    "service-error/9/3",
    "service-error/9/4",
    "service-error/other",
};
// clang-format on

/// The static text "kind/number", else "kind/other".
std::string_view find(std::string_view kind, const std::string& number)
{
    std::string_view other;
    for (const auto reason : reasons) {
        if (!reason.starts_with(kind) || reason[kind.size()] != '/')
            continue;
        const auto rest = reason.substr(kind.size() + 1);
        if (rest == number)
            return reason;
        if (rest == "other")
            other = reason;
    }
    return other;
}

std::string_view find(std::string_view kind, int number)
{
    return find(kind, std::to_string(number));
}

} // namespace

std::string_view reasonOf(const Aare& aare)
{
    if (aare.result == 0)
        return {};
    // null and no-reason-given leave it to the result, which says at least whether it may pass.
    if (aare.diagnostic <= 1 && aare.result == 2)
        return find("association-result", 2);
    return find(aare.fromProvider ? "provider-diagnostic" : "diagnostic", aare.diagnostic);
}

std::string_view reasonOf(DataAccessResult result)
{
    return result == DataAccessResult::Success
               ? std::string_view()
               : find("data-access-result", static_cast<int>(result));
}

std::string_view reasonOf(ActionResult result)
{
    return result == ActionResult::Success ? std::string_view()
                                           : find("action-result", static_cast<int>(result));
}

std::string_view reasonOf(const ExceptionResponse& exception)
{
    if (exception.serviceError >= 2 && exception.serviceError <= 6)
        return find("exception-service", exception.serviceError);
    if (exception.stateError == 1 || exception.stateError == 2)
        return find("exception-state", exception.stateError);
    return exception.serviceError == 1 ? find("exception-service", 1)
                                       : find("exception-state", exception.stateError);
}

std::string_view reasonOf(const ConfirmedServiceError& error)
{
    return find("service-error", std::to_string(error.error) + "/" + std::to_string(error.value));
}

std::span<const std::string_view> allReasons()
{
    return reasons;
}

} // namespace metersmith::dlms
