// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_DOCTOR_ATTEMPTS_H
#define METERSMITH_SERVICES_DOCTOR_DOCTOR_ATTEMPTS_H

#include "app/services/doctor/doctor_trial.h"

namespace metersmith::services
{

/// The trial to be made after these; nothing when all that could tell more has been tried. The
/// order is a table of stages, the cheapest and likeliest first.
std::optional<TrialPlan> nextTrial(const DoctorCase& theCase, const TrialResults& soFar);

/// What these trials have shown together.
struct Overview {
    bool frames = false; ///< whole ones came
    bool nearly = false; ///< answers came, but for some bits
    bool silent = true;  ///< not one byte of an answer
    bool echoed = false;
    const TrialResult* identified = nullptr; ///< the first in which the meter said what it is
    const TrialResult* handedOver = nullptr; ///< mode E went as far as HDLC

    explicit Overview(const TrialResults& trials);
    bool makesSense() const { return frames || identified != nullptr; }
};

/// The first trial of a stage; nullptr: none was made.
const TrialResult* firstOf(const TrialResults& trials, Stage stage);
/// Requests were lost: an answer came to one that others like it before had not got.
bool lostRequests(const TrialResults& trials);
/// The latest trial of HDLC with all that the settings say; nullptr: none was made.
const TrialResult* ownHdlc(const TrialResults& trials);
inline constexpr std::size_t ownClientTrials = 3;
/// How often a line is tried again to count what comes damaged.
inline constexpr std::size_t qualityTrials = 8;
std::size_t countOf(const TrialResults& trials, Stage stage);

} // namespace metersmith::services

#endif
