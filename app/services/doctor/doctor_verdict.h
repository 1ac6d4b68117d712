// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_DOCTOR_VERDICT_H
#define METERSMITH_SERVICES_DOCTOR_DOCTOR_VERDICT_H

#include "app/services/doctor/diagnosis_texts.h"
#include "app/services/doctor/doctor_attempts.h"

namespace metersmith::services
{

/// What the trials prove.
struct Conclusion {
    Finding finding = Finding::Garbage;
    /// Which trials prove it, by their place; none: all of them together.
    std::vector<std::size_t> proof = {};
    std::string options = {}; ///< that work
    QString remark = {};      ///< a number that belongs to the evidence
};

/// What these trials prove already; nothing: more trials are needed. `last`: there are none, and
/// something must be concluded.
std::optional<Conclusion> conclude(const DoctorCase& theCase, const TrialResults& trials,
                                   bool last);
/// What a port that cannot be opened, or broke, proves; nothing: this error is no matter of the
/// port.
std::optional<Finding> findingOf(const Error& portError, const PortAddress& port, bool wasOpen);

/// What is shown of a trial.
Attempt describe(const TrialResult& trial);
/// One line: what was tried, what came after how long, its first bytes.
QString evidence(const Attempt& attempt);

} // namespace metersmith::services

#endif
