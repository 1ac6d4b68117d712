// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_ATTRIBUTES_H
#define METERSMITH_APP_SERVICES_JOBS_ATTRIBUTES_H

#include "app/services/jobs/reading.h"
#include "app/services/jobs/step_job.h"
#include "app/services/meter_values.h"

namespace metersmith::services::jobs
{

/// "CLASS:OBIS:INDEX", or "CLASS:OBIS:*" for all attributes of the class (its newest version's
/// table; 1 to 16 of a class without one). Errors: as dlms::parseAttributeReference().
Result<std::vector<dlms::AttributeReference>> parseReferences(const std::string& text);

/// Reads any attributes, several in one request; a refusal is the value's own error. The
/// scaler_unit of registers is read along. With `shortNames` the meter's list is read first.
class Get : public StepJob
{
public:
    explicit Get(const std::vector<dlms::AttributeReference>& attributes,
                 const ProfileSelection& selection = {}, bool shortNames = false);
    bool onlyReads() const override { return true; }
    const std::vector<CosemValue>& values() const { return m_values; }

private:
    void plan();
    void plan(const std::vector<dlms::AttributeSelection>& portion);
    void readSelected(const dlms::AttributeReference& buffer);
    void readWhole(const dlms::AttributeReference& buffer);
    void take(const dlms::AttributeReference& attribute, const Result<dlms::Data>& item);

    std::vector<dlms::AttributeReference> m_attributes;
    ProfileSelection m_selection;
    ShortNames m_names;
    std::map<dlms::AttributeReference, dlms::Data> m_scalers;
    std::vector<CosemValue> m_values;
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
