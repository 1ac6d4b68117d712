// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attempts_model.h"

#include "ui/theme.h"

namespace metersmith::ui
{

using services::Attempt;
using services::Diagnosis;
using services::Verdict;

namespace
{

bool answered(const Attempt& attempt)
{
    return attempt.firstByte.count() >= 0;
}

QString milliseconds(std::chrono::milliseconds time)
{
    return AttemptsModel::tr("%1 ms").arg(time.count());
}

QString firstByteText(const Attempt& attempt)
{
    return answered(attempt) ? milliseconds(attempt.firstByte) : AttemptsModel::tr("silent");
}

/// Sixteen bytes a line, as hex viewers have it.
QString inLines(const QString& hex, const QString& first)
{
    constexpr int bytesOfLine = 16;
    auto digits = hex;
    digits.remove(QLatin1Char(' '));
    QStringList lines;
    for (qsizetype at = 0; at < digits.size(); at += 2 * bytesOfLine) {
        QStringList bytes;
        for (qsizetype byte = at; byte < qMin(at + 2 * bytesOfLine, digits.size()); byte += 2)
            bytes += digits.mid(byte, 2);
        lines += (at == 0 ? first : QString(first.size(), QLatin1Char(' '))) +
                 bytes.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Healthy:
        return AttemptsModel::tr("All is well");
    case Verdict::NoHead:
        return AttemptsModel::tr("No optical head");
    case Verdict::NoPermission:
        return AttemptsModel::tr("No permission");
    case Verdict::PortBusy:
        return AttemptsModel::tr("Port in use");
    case Verdict::Dark:
        return AttemptsModel::tr("Not one byte");
    case Verdict::EchoOnly:
        return AttemptsModel::tr("Echo only");
    case Verdict::WrongBaud:
        return AttemptsModel::tr("Wrong speed");
    case Verdict::WrongParity:
        return AttemptsModel::tr("Wrong parity");
    case Verdict::LineRefused:
        return AttemptsModel::tr("Parity or speed refused");
    case Verdict::Misaligned:
        return AttemptsModel::tr("Head sits badly");
    case Verdict::ModeOff:
        return AttemptsModel::tr("Mode switched off");
    case Verdict::WrongAddress:
        return AttemptsModel::tr("Wrong address");
    case Verdict::WrongClient:
        return AttemptsModel::tr("Wrong access level");
    case Verdict::WrongPassword:
        return AttemptsModel::tr("Wrong password");
    case Verdict::WrongKey:
        return AttemptsModel::tr("Wrong key");
    case Verdict::WrongCounter:
        return AttemptsModel::tr("Wrong counter");
    case Verdict::Unknown:
        break;
    }
    return AttemptsModel::tr("Not recognised");
}

QString attemptBytes(const Attempt& attempt)
{
    QStringList parts;
    parts += attempt.sent.isEmpty() ? AttemptsModel::tr("→ nothing sent")
                                    : inLines(attempt.sent, QStringLiteral("→ "));
    parts += attempt.received.isEmpty() ? AttemptsModel::tr("← nothing received")
                                        : inLines(attempt.received, QStringLiteral("← "));
    return parts.join(QLatin1Char('\n'));
}

QString diagnosisAsText(const Diagnosis& diagnosis)
{
    QStringList lines;
    lines += AttemptsModel::tr("Verdict: %1").arg(verdictName(diagnosis.verdict));
    for (const auto& [text, form] :
         {std::pair{diagnosis.finding, QStringLiteral("%1")},
          {diagnosis.fix, AttemptsModel::tr("What to do: %1")},
          {diagnosis.evidence, AttemptsModel::tr("Evidence: %1")},
          {diagnosis.workingOptions, AttemptsModel::tr("Settings that work: %1")}})
        if (!text.isEmpty())
            lines += form.arg(text);
    int number = 0;
    for (const auto& attempt : diagnosis.attempts) {
        lines += QString();
        lines += QStringLiteral("%1. %2").arg(++number).arg(attempt.what);
        lines += AttemptsModel::tr("   %1; first byte: %2; lasted %3; %n damaged", nullptr,
                                   attempt.errors)
                     .arg(attempt.outcome, firstByteText(attempt), milliseconds(attempt.lasted));
        lines += attemptBytes(attempt);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

AttemptsModel::AttemptsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AttemptsModel::clear()
{
    setAttempts({});
}

void AttemptsModel::add(const Attempt& attempt)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_attempts.push_back(attempt);
    endInsertRows();
}

void AttemptsModel::setAttempts(const std::vector<Attempt>& attempts)
{
    beginResetModel();
    m_attempts = attempts;
    endResetModel();
}

int AttemptsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int AttemptsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttemptsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& attempt = m_attempts[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool isTime = column == FirstByte || column == Lasted;
    if (role == Qt::TextAlignmentRole && isTime)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::DecorationRole && column == Outcome) {
        if (attempt.errors > 0)
            return markIcon(QStringLiteral("attention"), colors().attention);
        // Bytes that came are no success yet: they may be an echo.
        return answered(attempt) ? QVariant() : markIcon(QStringLiteral("cancel"), colors().muted);
    }
    if (role == Qt::ToolTipRole)
        return QString(attempt.what + QLatin1Char('\n') + attempt.outcome);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What:
        return attempt.what;
    case Outcome:
        return attempt.outcome;
    case FirstByte:
        return firstByteText(attempt);
    default:
        return milliseconds(attempt.lasted);
    }
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == FirstByte || section == Lasted))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Tried"), tr("What came of it"), tr("First byte"), tr("Lasted")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

} // namespace metersmith::ui
