// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PHASES_MODEL_H
#define METERSMITH_UI_PHASES_MODEL_H

#include "app/services/meter_values.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace metersmith::ui
{

/// What is known of one phase, in SI units; absent where the meter does not say.
struct PhaseValues {
    std::optional<double> voltage;
    std::optional<double> current;
    std::optional<double> power; ///< W, import minus export
    std::optional<double> factor;
};

/// Voltage, current, power and power factor of L1 to L3, one row a phase.
class PhasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Voltage, Current, Power, Factor, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setValues(const std::vector<services::RegisterValue>& values);
    const std::array<PhaseValues, 3>& phases() const { return m_phases; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::array<PhaseValues, 3> m_phases;
};

} // namespace metersmith::ui

#endif
