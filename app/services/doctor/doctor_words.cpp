// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trials in words.
#include "app/services/doctor/doctor_verdict.h"
#include "app/services/texts/error_texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace metersmith::services
{

namespace
{

using std::chrono::milliseconds;

constexpr std::size_t bytesShown = 256;
constexpr qsizetype digitsInEvidence = 3 * 24; // 24 bytes with blanks

QString translated(const char* key)
{
    return QCoreApplication::translate("services", key);
}

QString hex(const Bytes& bytes)
{
    return QString::fromStdString(
        toHex(BytesView(bytes).first(std::min(bytes.size(), bytesShown)), ' '));
}

QString what(const TrialPlan& plan)
{
    const QString line = QString::fromStdString(toString(plan.line));
    if (plan.way == Way::SignOn)
        return translated(QT_TRANSLATE_NOOP("services", "IEC 62056-21 sign-on at %1")).arg(line);
    QString text;
    if (plan.way == Way::ModeE)
        text = translated(
            QT_TRANSLATE_NOOP("services", "mode E from 300 7E1, then server %1/%2 as client %3"));
    else if (plan.framing == Framing::Wrapper)
        text = translated(QT_TRANSLATE_NOOP("services", "wrapper to server %1/%2 as client %3"));
    else
        text =
            translated(QT_TRANSLATE_NOOP("services", "SNRM to server %1/%2 as client %3, at %4"));
    text = text.arg(plan.server.logical).arg(plan.server.physical).arg(plan.client);
    return text.contains(QLatin1String("%4")) ? text.arg(line) : text;
}

QString outcome(const TrialResult& trial)
{
    if (trial.through())
        return trial.plan.way == Way::Link
                   ? translated(QT_TRANSLATE_NOOP("services", "the link stands"))
               : trial.plan.way == Way::SignOn
                   ? translated(QT_TRANSLATE_NOOP("services", "the meter opens programming mode"))
                   : translated(QT_TRANSLATE_NOOP("services", "the meter lets us in"));
    return errorText(*trial.error).title;
}

} // namespace

Attempt describe(const TrialResult& trial)
{
    Attempt attempt;
    attempt.what = what(trial.plan);
    QStringList parts;
    if (trial.echoed)
        parts << translated(QT_TRANSLATE_NOOP("services", "echo"));
    const int count = static_cast<int>(trial.answers.size());
    parts << (count == 0 ? translated(QT_TRANSLATE_NOOP("services", "no byte"))
                         : QCoreApplication::translate("services", "%n byte(s)", nullptr, count));
    if (trial.meter)
        parts << translated(QT_TRANSLATE_NOOP("services", "meter %1 %2"))
                     .arg(QString::fromStdString(trial.meter->manufacturer),
                          QString::fromStdString(trial.meter->identification));
    parts << outcome(trial);
    attempt.outcome = parts.join(QStringLiteral(", "));
    attempt.sent = hex(trial.sent);
    attempt.received = hex(trial.received);
    if (trial.firstByte >= Duration::zero())
        attempt.firstByte = std::chrono::duration_cast<milliseconds>(trial.firstByte);
    attempt.lasted = std::chrono::duration_cast<milliseconds>(trial.lasted);
    attempt.errors = static_cast<int>(trial.broken) + trial.damaged;
    return attempt;
}

QString evidence(const Attempt& attempt)
{
    QString text = attempt.what + QStringLiteral(": ") + attempt.outcome;
    if (attempt.firstByte.count() >= 0)
        text += translated(QT_TRANSLATE_NOOP("services", ", first byte after %1 ms"))
                    .arg(attempt.firstByte.count());
    else
        text +=
            translated(QT_TRANSLATE_NOOP("services", ", after %1 ms")).arg(attempt.lasted.count());
    if (!attempt.received.isEmpty())
        text += QStringLiteral(": ") +
                (attempt.received.size() > digitsInEvidence
                     ? attempt.received.left(digitsInEvidence) + QStringLiteral("…")
                     : attempt.received);
    return text;
}

} // namespace metersmith::services
