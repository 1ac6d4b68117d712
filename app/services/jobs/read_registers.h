// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_READ_REGISTERS_H
#define METERSMITH_APP_SERVICES_JOBS_READ_REGISTERS_H

#include "app/services/jobs/identify.h"

namespace metersmith::services::jobs
{

/// Reads the registers that the family's data lists and that this meter's energy type has, each
/// with its scaler_unit.
class ReadRegisters : public Identify
{
public:
    using Identify::Identify;
    const std::vector<RegisterValue>& values() const { return m_values; }

protected:
    bool wantsWholeIdentity() const override { return false; }
    void familyKnown(const typecodes::Family& family) override;
    void familyUnknown(const Error& error) override { stop(error); }

private:
    void readRegister(const typecodes::RegisterItem& item, std::vector<Wanted>& all);
    std::vector<RegisterValue> m_values;
};

/// scaler_unit: structure of integer and enum (Blue Book, Register). Errors: TypeUnmatched,
/// Malformed, OutOfRange.
Result<> decodeScalerUnit(const dlms::Data& data, Quantity& quantity);

} // namespace metersmith::services::jobs

#endif
