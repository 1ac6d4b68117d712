// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/step_job.h"

#include <algorithm>

namespace metersmith::services
{

std::optional<Step> StepJob::next()
{
    planWanted();
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
    m_done += m_current->helper ? 0 : 1;
    m_current.reset();
    handler(answer, items);
}

void StepJob::interrupted()
{
    if (!m_current)
        return;
    m_queue.push_front(std::move(*m_current));
    m_current.reset();
}

void StepJob::interruptedWith(BytesView partial)
{
    if (!m_current || !m_current->resume || partial.empty()) {
        interrupted();
        return;
    }
    const auto current = std::move(*m_current);
    m_current.reset();
    if (!current.resume(partial))
        m_queue.push_front(current);
}

void StepJob::get(const dlms::AttributeReference& attribute, std::string text, Handler handler)
{
    ask(dlms::GetRequest{attribute, {}}, std::move(text),
        [handler = std::move(handler)](const Result<dlms::Data>& answer, const auto&) {
            handler(answer);
        });
}

void StepJob::getAll(std::vector<Wanted> wanted)
{
    m_wanted.insert(m_wanted.end(), std::make_move_iterator(wanted.begin()),
                    std::make_move_iterator(wanted.end()));
}

void StepJob::planWanted()
{
    // Descriptor and value of most attributes come to some 30 bytes; longer lists would save a turn
    // on a clean line and be lost as a whole on a bad one.
    constexpr std::size_t portion = 24;
    auto wanted = std::exchange(m_wanted, {});
    for (std::size_t at = 0; at < wanted.size(); at += portion) {
        const auto end = std::min(at + portion, wanted.size());
        dlms::GetListRequest request;
        std::vector<Handler> handlers;
        for (auto i = at; i < end; ++i) {
            request.attributes.push_back({wanted[i].attribute, {}});
            handlers.push_back(std::move(wanted[i].handler));
        }
        if (request.attributes.size() == 1) {
            get(wanted[at].attribute, std::move(wanted[at].text), std::move(handlers.front()));
            continue;
        }
        ask(std::move(request), std::move(wanted[end - 1].text),
            [handlers = std::move(handlers)](const Result<dlms::Data>& answer,
                                             const std::vector<Result<dlms::Data>>& items) {
                for (std::size_t i = 0; i < handlers.size(); ++i) {
                    if (answer && i < items.size())
                        handlers[i](items[i]);
                    else
                        handlers[i](answer ? Result<dlms::Data>(fail(ErrorCode::UnexpectedAnswer,
                                                                     "read", "no value"))
                                           : answer);
                }
            });
    }
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
    planWanted();
    m_queue.push_back({{std::move(request), std::move(text)}, std::move(handler)});
}

void StepJob::stop(Error error)
{
    m_queue.clear();
    m_wanted.clear();
    m_error = std::move(error);
}

} // namespace metersmith::services
