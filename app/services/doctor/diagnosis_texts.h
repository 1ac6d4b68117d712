// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_DIAGNOSIS_TEXTS_H
#define METERSMITH_SERVICES_DOCTOR_DIAGNOSIS_TEXTS_H

#include "app/services/doctor/diagnosis.h"

#include <string_view>

namespace metersmith::services
{

/// What can be found, finer than the verdict: each with words of its own.
enum class Finding {
    Healthy,
    NoHead,
    NobodyListens, ///< a network address
    LineBroke,     ///< while it was in use
    NoPermission,
    PortBusy,
    Dark,
    NetworkSilent,
    EchoOnly,
    WrongBaud,
    WrongParity,
    Misaligned,
    SignOnOff,     ///< HDLC is answered, the sign-on that was asked for is not
    SignOnNeeded,  ///< the other way round
    NoHdlc,        ///< IEC 62056-21 alone
    OtherFraming,  ///< wrapper instead of HDLC, or the other way round
    WrongAddress,  ///< and another one works
    NoAddress,     ///< and none of those known is right
    WrongClient,   ///< refused
    ClientIgnored, ///< not even refused
    WrongPassword,
    NoPassword,
    WrongKey,
    NoKey,
    WrongCounter,
    CounterMended,
    FormRefused,
    LinkHeld, ///< the link is refused to everybody
    Strange,  ///< frames come, and it does not get on
    Garbage,  ///< bytes come that make no sense in any form
};
inline constexpr int findingCount = static_cast<int>(Finding::Garbage) + 1;

struct DiagnosisText {
    Verdict verdict = Verdict::Unknown;
    QString finding; ///< one sentence
    QString fix;     ///< what to do next
};

/// The words of a finding, translated.
DiagnosisText diagnosisText(Finding finding);

/// "wrong-baud", as the command line has it.
std::string_view name(Verdict verdict);
/// The exit code of a command that ends with it: 0 healthy, 3 no link, 4 refused.
int exitCode(Verdict verdict);

} // namespace metersmith::services

#endif
