// SPDX-License-Identifier: Apache-2.0
//
// ACCESS: reads, writes and calls in one APDU (IEC 62056-5-3, ACCESS).
#include "dlms/server/server_services.h"

#include "dlms/axdr.h"
#include "dlms/server/server_parts.h"

namespace metersmith::dlms
{
namespace
{

using Kind = AccessOperation::Kind;

/// What the answer calls the operation: selection is no kind of its own there.
Kind answered(Kind kind)
{
    return kind == Kind::GetSelected ? Kind::Get : kind == Kind::SetSelected ? Kind::Set : kind;
}

template <typename Code>
std::uint8_t number(Code code)
{
    return static_cast<std::uint8_t>(code);
}

} // namespace

AccessOutcome ServerServices::accessOne(const AccessOperation& operation)
{
    AccessOutcome outcome{answered(operation.kind), 0, {}};
    const auto take = [&](auto result) {
        if (result)
            outcome.data = *std::move(result);
        else
            outcome.result = number(result.error());
    };
    const auto* access = operation.access ? &*operation.access : nullptr;
    switch (operation.kind) {
    case Kind::Get:
    case Kind::GetSelected:
        take(read(operation.target, access));
        break;
    case Kind::Set:
    case Kind::SetSelected:
        outcome.result = number(write({operation.target, operation.access}, operation.data));
        break;
    case Kind::Action:
        take(call({operation.target.classId, operation.target.object, operation.target.attribute},
                  operation.data.isNull() ? std::nullopt : std::optional(operation.data)));
        break;
    }
    return outcome;
}

void ServerServices::handle(const AccessRequest& request)
{
    if (!granted(conformance::access)) {
        answer(refusal::notGranted);
        return;
    }
    const bool breakOnError = (request.longInvoke & longinvoke::breakOnError) != 0;
    AccessResponse response{request.longInvoke, {}, {}, {}};
    if ((request.longInvoke & longinvoke::selfDescriptive) != 0)
        response.request = request.operations;
    response.outcomes.reserve(request.operations.size());
    bool broken = false;
    std::size_t octets = 0;
    for (const auto& operation : request.operations) {
        if (broken || octets > server::maxAnswerBytes) { // not carried out
            response.outcomes.push_back(
                {answered(operation.kind), number(DataAccessResult::OtherReason), {}});
            continue;
        }
        response.outcomes.push_back(accessOne(operation));
        const auto& outcome = response.outcomes.back();
        broken = breakOnError && outcome.result != 0;
        Bytes measured;
        encodeData(outcome.data, measured);
        octets += measured.size();
    }
    if ((request.longInvoke & longinvoke::confirmed) == 0)
        return;
    answer(response);
    if (!mayLeave(m_out->size()))
        answer(refusal::tooLong);
}

} // namespace metersmith::dlms
