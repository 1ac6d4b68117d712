// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_IDENTIFY_H
#define METERSMITH_APP_SERVICES_JOBS_IDENTIFY_H

#include "app/services/jobs/step_job.h"
#include "app/services/meter_values.h"

namespace metersmith::services::jobs
{

/// Asks the meter who it is: its type number first, which tells the family, then what the family's
/// data knows to ask for. Jobs that need the family build on it.
class Identify : public StepJob
{
public:
    /// `catalogue` must outlive the job.
    explicit Identify(const typecodes::Catalogue& catalogue = typecodes::Catalogue::installed());

    const MeterIdentity& identity() const { return m_identity; }
    const typecodes::Family* family() const { return m_family; } ///< nullptr while or if unknown

protected:
    /// The type number is of this family; derived jobs add their steps.
    virtual void familyKnown(const typecodes::Family& family) { static_cast<void>(family); }
    /// The type number is of no known family, or could not be read. Identification goes on.
    virtual void familyUnknown(const Error& error) { static_cast<void>(error); }
    /// Whether serial number, firmware and the like are read besides the type number.
    virtual bool wantsWholeIdentity() const { return true; }

private:
    void takeTypeNumber(const Result<dlms::Data>& answer);
    std::optional<Wanted> wantedText(const char* what, const char* text,
                                     std::string MeterIdentity::*field);
    void takeSerial(const Result<dlms::Data>& answer);

    const typecodes::Catalogue& m_catalogue;
    const typecodes::Family* m_family = nullptr;
    MeterIdentity m_identity;
};

/// A meter's serial number as 8 digits from any of the ways it travels.
std::string serialText(const dlms::Data& data);

} // namespace metersmith::services::jobs

#endif
