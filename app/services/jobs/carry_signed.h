// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_CARRY_SIGNED_H
#define METERSMITH_APP_SERVICES_JOBS_CARRY_SIGNED_H

#include "app/services/jobs/step_job.h"
#include "app/services/keys/signed_command.h"
#include "app/services/meter_values.h"

namespace metersmith::services::jobs
{

/// Carries a signed command to the meter it is meant for, once; Malformed if it names none. First
/// the meter is asked for its system title: PeerUnknown if it is another than the command's
/// recipient, before the command is sent. A line that is cut with the command under way ends the
/// job in WriteUnknown.
class CarrySigned : public StepJob
{
public:
    explicit CarrySigned(SignedCommand command);

    /// What the method returned; notation "" if nothing.
    const CosemValue& returned() const { return m_returned; }
    std::optional<Step> next() override;
    void interrupted() override;
    bool mustGoOn() const override { return false; }

private:
    void askTitle(const Obis& setup);
    void carry();
    void take(const Result<dlms::Data>& answer);
    void take(BytesView answer, bool isInner);
    void take(const dlms::Data& value);

    SignedCommand m_command;
    CosemValue m_returned;
    bool m_underWay = false;
};

} // namespace metersmith::services::jobs

#endif
