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
    int progress() const override { return m_done + m_rowsKept; }
    void interrupted() override;
    /// A profile's buffer goes on where it broke off; any other step is asked again.
    void interruptedWith(BytesView partial) override;
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
    /// The buffer of a profile (attribute 2 of class 7), or the part of it that `access` says. If
    /// the link is lost meanwhile, the rows that had come are kept and the meter is asked for those
    /// behind them; where that cannot be done without doubt, for all of them anew.
    void readBuffer(const dlms::AttributeReference& buffer,
                    std::optional<dlms::SelectiveAccess> access, std::string text, Handler handler);
    /// Drops what is left and ends the job with an error.
    void stop(Error error);
    void note(Error error) { m_notes.push_back(std::move(error)); }

private:
    class BufferRead;
    /// Plans what is to follow a step that has brought only so much; false: nothing.
    using Resume = std::function<bool(BytesView partial)>;
    struct Planned {
        Step step;
        ListHandler handler;
        Resume resume = {};
        bool helper = false; ///< no step of the job's own
    };

    void planWanted();
    void planFirst(Planned step) { m_queue.push_front(std::move(step)); }
    std::deque<Planned> m_queue;
    std::vector<Wanted> m_wanted; ///< not yet in the queue
    std::optional<Planned> m_current;
    std::optional<Error> m_error;
    std::vector<Error> m_notes;
    int m_done = 0;
    int m_rowsKept = 0;      ///< of buffers whose reading broke off
    bool m_unproven = false; ///< a SET was asked for, and no GET has proven it yet
};

} // namespace metersmith::services

#endif
