// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_ATTRIBUTES_H
#define METERSMITH_APP_SERVICES_JOBS_ATTRIBUTES_H

#include "app/services/meter_values.h"
#include "app/services/step_job.h"

namespace metersmith::services::jobs
{

/// One attribute ready to print: typed notation, words for date-times and scaled values, JSON.
/// `scalerUnit` is attribute 3 of a register, if it was read.
CosemValue toCosemValue(const dlms::AttributeReference& attribute, const dlms::Data& data,
                        const std::optional<dlms::Data>& scalerUnit);

/// Reads any attributes; a refusal is the value's own error.
class Get : public StepJob
{
public:
    explicit Get(const std::vector<dlms::AttributeReference>& attributes);
    const std::vector<CosemValue>& values() const { return m_values; }

private:
    void read(const dlms::AttributeReference& attribute);
    std::vector<CosemValue> m_values;
    std::optional<dlms::Data> m_scalerUnit;
};

/// Writes any attribute and reads it back. Ends in ReadBackDiffers if another value comes back
/// (a running clock may).
class Set : public StepJob
{
public:
    Set(const dlms::AttributeReference& attribute, dlms::Data value);
    const CosemValue& readBack() const { return m_readBack; }

private:
    void takeReadBack(const Result<dlms::Data>& answer);

    dlms::AttributeReference m_attribute;
    dlms::Data m_value;
    CosemValue m_readBack;
};

} // namespace metersmith::services::jobs

#endif
