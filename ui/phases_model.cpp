// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phases_model.h"

#include <QLocale>

#include <cmath>

namespace metersmith::ui
{
namespace
{

double toReal(const Quantity& quantity)
{
    return static_cast<double>(quantity.mantissa) * std::pow(10.0, quantity.scaler);
}

QString shown(const std::optional<double>& value, int decimals, const QString& unit)
{
    if (!value)
        return QStringLiteral("–");
    const auto number = QLocale::c().toString(*value, 'f', decimals);
    return unit.isEmpty() ? number : number + QChar(0x202F) + unit;
}

} // namespace

void PhasesModel::setValues(const std::vector<services::RegisterValue>& values)
{
    m_phases = {};
    for (const auto& value : values) {
        // Group C of the phases: 21-40 L1, 41-60 L2, 61-80 L3; D = 7 instantaneous (IEC 62056-6-1).
        const int c = value.object.c();
        if (value.error || value.object.d() != 7 || value.object.e() != 0 || c < 21 || c > 80)
            continue;
        auto& phase = m_phases[static_cast<std::size_t>((c - 21) / 20)];
        const double real = toReal(value.quantity);
        switch ((c - 21) % 20 + 21) {
        case 21:
            phase.power = phase.power.value_or(0) + real;
            break;
        case 22:
            phase.power = phase.power.value_or(0) - real;
            break;
        case 31:
            phase.current = real;
            break;
        case 32:
            phase.voltage = real;
            break;
        case 33:
            phase.factor = real;
            break;
        default:
            break;
        }
    }
    emit dataChanged(index(0, 0), index(2, ColumnCount - 1));
}

int PhasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

int PhasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PhasesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() > 2)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const auto& phase = m_phases[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Voltage:
        return shown(phase.voltage, 1, QStringLiteral("V"));
    case Current:
        return shown(phase.current, 2, QStringLiteral("A"));
    case Power:
        return shown(phase.power ? std::optional(*phase.power / 1000) : std::nullopt, 3,
                     QStringLiteral("kW"));
    default:
        return shown(phase.factor, 2, {});
    }
}

QVariant PhasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < 3 ? QVariant(QStringLiteral("L%1").arg(section + 1)) : QVariant();
    const QString titles[] = {tr("Voltage"), tr("Current"), tr("Power"), tr("Factor")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace metersmith::ui
