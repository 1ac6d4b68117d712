// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/step_job.h"

namespace metersmith::services
{

std::optional<Step> StepJob::next()
{
    if (m_error || m_queue.empty())
        return {};
    m_current = std::move(m_queue.front());
    m_queue.pop_front();
    if (std::holds_alternative<dlms::SetRequest>(m_current->step.request))
        m_unproven = true;
    return m_current->step;
}

void StepJob::answeredAll(const Result<dlms::Data>& answer,
                          const std::vector<Result<dlms::Data>>& items)
{
    if (!m_current)
        return;
    const ListHandler handler = std::move(m_current->handler);
    const bool wasSet = std::holds_alternative<dlms::SetRequest>(m_current->step.request);
    if (!wasSet || !answer)
        m_unproven = false;
    m_current.reset();
    ++m_done;
    handler(answer, items);
}

void StepJob::interrupted()
{
    if (!m_current)
        return;
    m_queue.push_front(std::move(*m_current));
    m_current.reset();
}

void StepJob::get(const dlms::AttributeReference& attribute, std::string text, Handler handler)
{
    ask(dlms::GetRequest{attribute, {}}, std::move(text),
        [handler = std::move(handler)](const Result<dlms::Data>& answer, const auto&) {
            handler(answer);
        });
}

void StepJob::set(const dlms::AttributeReference& attribute, dlms::Data value, std::string text,
                  Handler handler)
{
    ask(dlms::SetRequest{attribute, std::move(value)}, std::move(text),
        [handler = std::move(handler)](const Result<dlms::Data>& answer, const auto&) {
            handler(answer);
        });
}

void StepJob::ask(dlms::Request request, std::string text, ListHandler handler)
{
    m_queue.push_back({{std::move(request), std::move(text)}, std::move(handler)});
}

void StepJob::stop(Error error)
{
    m_queue.clear();
    m_error = std::move(error);
}

} // namespace metersmith::services
