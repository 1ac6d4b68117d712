// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_JOBS_JOB_H
#define METERSMITH_SERVICES_JOBS_JOB_H

#include "dlms/client/client_session.h"

#include <optional>
#include <string>
#include <vector>

namespace metersmith::services
{

/// One request to the meter and what to tell the user while it is under way.
struct Step {
    dlms::Request request;
    std::string text; ///< English key: "Reading CT ratio"
};

/// What is to be done with a meter in one association, as data: steps out, answers in. Touches
/// neither a port nor a clock.
class Job
{
public:
    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    virtual ~Job() = default;

    /// The next step, or nothing when the job is over. Each step gets its answer (or interrupted())
    /// before the next is asked for.
    virtual std::optional<Step> next() = 0;
    /// The meter's answer to the step under way: data, or its refusal.
    virtual void answered(const Result<dlms::Data>& answer) = 0;
    /// The answer to a step that asks for several things at once: one item for each.
    virtual void answeredAll(const Result<dlms::Data>& answer,
                             const std::vector<Result<dlms::Data>>& items)
    {
        static_cast<void>(items);
        answered(answer);
    }
    /// Why the job ended early by its own doing (a refusal that matters, a wrong meter); asked for
    /// when next() gave nothing.
    virtual std::optional<Error> error() const = 0;
    virtual int stepsDone() const = 0;
    virtual int stepsKnown() const = 0; ///< may grow

    /// Grows with whatever need not be done again after a lost link.
    virtual int progress() const { return stepsDone(); }

    /// Nothing is changed in the meter: after a lost link it may be waited for, and called again.
    virtual bool onlyReads() const { return false; }

    /// True between a write and its read-back: a cancel waits.
    virtual bool mustGoOn() const { return false; }
    /// The link was lost with a step under way, and a new association stands: the job goes on with
    /// next(). A step under way has had no answer; whether it was carried out is not known.
    virtual void interrupted() = 0;
    /// The same, with what had come of the value that the step reads (dlms::SessionFailed).
    virtual void interruptedWith(BytesView partial)
    {
        static_cast<void>(partial);
        interrupted();
    }
    /// The conversation is over before the job was: cancelled, out of time, link lost for good.
    virtual void abandoned(const Error& error) { static_cast<void>(error); }
    /// Faults that did not stop the job, since last asked.
    virtual std::vector<Error> takeNotes() { return {}; }
};

} // namespace metersmith::services

#endif
