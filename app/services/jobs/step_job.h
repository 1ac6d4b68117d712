// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_JOBS_STEP_JOB_H
#define METERSMITH_SERVICES_JOBS_STEP_JOB_H

#include "app/services/jobs/job.h"

#include <deque>
#include <functional>

namespace metersmith::services
{

/// A job that is a queue of steps, each with what to do with its answer; handlers may add steps or
/// stop the job. A step that was interrupted is asked again: setting the same value twice does no
/// harm.
class StepJob : public Job
{
public:
    std::optional<Step> next() override;
    void answered(const Result<dlms::Data>& answer) override { answeredAll(answer, {}); }
    void answeredAll(const Result<dlms::Data>& answer,
                     const std::vector<Result<dlms::Data>>& items) override;
    std::optional<Error> error() const override { return m_error; }
    int stepsDone() const override { return m_done; }
    int stepsKnown() const override
    {
        return m_done + static_cast<int>(m_queue.size()) + (m_current ? 1 : 0) +
               (m_wanted.empty() ? 0 : 1);
    }
    bool mustGoOn() const override { return m_unproven; }
    void interrupted() override;
    std::vector<Error> takeNotes() override { return std::exchange(m_notes, {}); }

protected:
    using Handler = std::function<void(const Result<dlms::Data>&)>;
    /// The answer as a whole, and one item for each thing that was asked.
    using ListHandler = std::function<void(const Result<dlms::Data>&,
                                           const std::vector<Result<dlms::Data>>& items)>;

    void get(const dlms::AttributeReference& attribute, std::string text, Handler handler);
    void set(const dlms::AttributeReference& attribute, dlms::Data value, std::string text,
             Handler handler);
    /// Several attributes, each with its handler, in few requests; the session asks one by one
    /// where the meter does not take lists. Those of several calls go together if no other step
    /// was added between. A step's text is that of its last attribute.
    struct Wanted {
        dlms::AttributeReference attribute;
        std::string text;
        Handler handler;
    };
    void getAll(std::vector<Wanted> wanted);
    /// Any request; `handler` gets the items of those that ask for several things at once.
    void ask(dlms::Request request, std::string text, ListHandler handler);
    /// Drops what is left and ends the job with an error.
    void stop(Error error);
    void note(Error error) { m_notes.push_back(std::move(error)); }

private:
    void planWanted();
    struct Planned {
        Step step;
        ListHandler handler;
    };
    std::deque<Planned> m_queue;
    std::vector<Wanted> m_wanted; ///< not yet in the queue
    std::optional<Planned> m_current;
    std::optional<Error> m_error;
    std::vector<Error> m_notes;
    int m_done = 0;
    bool m_unproven = false; ///< a SET was asked for, and no GET has proven it yet
};

} // namespace metersmith::services

#endif
