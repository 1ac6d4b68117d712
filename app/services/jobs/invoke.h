// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_INVOKE_H
#define METERSMITH_APP_SERVICES_JOBS_INVOKE_H

#include "app/services/jobs/step_job.h"
#include "app/services/meter_values.h"

namespace metersmith::services::jobs
{

/// Invokes one method, once: a line that is cut with the request under way ends the job in
/// WriteUnknown, for an action done twice is not an action done once.
class Invoke : public StepJob
{
public:
    Invoke(const dlms::MethodReference& method, std::optional<dlms::Data> parameter);

    /// What the method returned; notation "" if nothing.
    const CosemValue& returned() const { return m_returned; }
    void interrupted() override;
    bool mustGoOn() const override { return false; }

private:
    dlms::MethodReference m_method;
    CosemValue m_returned;
};

} // namespace metersmith::services::jobs

#endif
