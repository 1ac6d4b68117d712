// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_REGISTERS_MODEL_H
#define METERSMITH_UI_REGISTERS_MODEL_H

#include "app/services/meter_values.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace metersmith::ui
{

/// The registers of some groups: name, value, unit.
class RegistersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Unit, ColumnCount };
    explicit RegistersModel(const QStringList& groups, QObject* parent = nullptr);

    void setValues(const std::vector<services::RegisterValue>& values);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_groups;
    std::vector<services::RegisterValue> m_rows;
};

} // namespace metersmith::ui

#endif
