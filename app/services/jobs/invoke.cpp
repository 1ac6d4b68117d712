// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/invoke.h"

#include "app/services/objects/object_words.h"

namespace metersmith::services::jobs
{

using dlms::Data;

Invoke::Invoke(const dlms::MethodReference& method, std::optional<Data> parameter)
    : m_method(method)
{
    const std::string reference = dlms::toString(method);
    m_returned.reference = reference;
    m_returned.attribute = method.method;
    m_returned.name = dlms::methodName(method.classId, 255, method.method);
    ask(dlms::ActionRequest{method, std::move(parameter)}, "Invoking " + reference,
        [this, reference](const Result<Data>& answer, const auto&) {
            if (!answer) {
                stop(within("action " + reference, answer.error()));
                return;
            }
            if (answer->isNull())
                return;
            m_returned.notation = dlms::toNotation(*answer);
            m_returned.text = inWords(*answer, {});
        });
}

void Invoke::interrupted()
{
    stop({ErrorCode::WriteUnknown,
          "action " + dlms::toString(m_method),
          "the line was cut while the method was under way: it may have been carried out",
          {}});
}

} // namespace metersmith::services::jobs
