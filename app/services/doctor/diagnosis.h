// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_DIAGNOSIS_H
#define METERSMITH_SERVICES_DOCTOR_DIAGNOSIS_H

#include <QMetaType>
#include <QString>

#include <chrono>
#include <vector>

namespace metersmith::services
{

/// What the connection doctor found. Texts by verdict: diagnosis_texts.h.
enum class Verdict {
    Healthy,      ///< the meter answers and lets us in
    NoHead,       ///< no optical head, or the port is gone
    NoPermission, ///< the port may not be opened
    PortBusy,     ///< another program has it
    Dark,         ///< not one byte came
    EchoOnly,     ///< the head reflects, the meter is silent
    WrongBaud,    ///< bytes come, at another speed
    WrongParity,  ///< bytes come, with another parity
    LineRefused,  ///< the port does not do characters of this form
    Misaligned,   ///< answers come, with errors: the head sits badly
    ModeOff,      ///< the meter answers, but not in this mode (Z18)
    WrongAddress, ///< HDLC answers, not to this server address
    WrongClient,  ///< the meter refuses this client
    WrongPassword,
    WrongKey,
    WrongCounter,
    Unknown, ///< something answers that is none of these; the evidence says what
};

/// One attempt of the doctor, and what came of it.
struct Attempt {
    QString what;                            ///< "SNRM to server 1/16, client 19, at 9600 8N1"
    QString outcome;                         ///< "32 bytes, no valid frame"
    QString sent;                            ///< hex, secrets left out
    QString received;                        ///< hex, at most 256 bytes
    std::chrono::milliseconds firstByte{-1}; ///< after the request; -1: none came
    std::chrono::milliseconds lasted{0};
    int errors = 0; ///< damaged frames or characters
};

struct Diagnosis {
    Verdict verdict = Verdict::Unknown;
    QString finding;  ///< one sentence: what is the matter
    QString fix;      ///< what to do next
    QString evidence; ///< what it is concluded from, with bytes and times
    std::vector<Attempt> attempts;
    /// Settings that work, as options: "--protocol mode-e", "--server 16/1"; "" if none were found.
    QString workingOptions;
};

} // namespace metersmith::services

Q_DECLARE_METATYPE(metersmith::services::Diagnosis)

#endif
