// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_SWITCH_TABLE_H
#define METERSMITH_UI_TARIFF_SWITCH_TABLE_H

#include "ui/tariff_model.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// The switches of one day plan as a table in which exact times are typed.
class SwitchTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Value, Lasts, ColumnCount };

    explicit SwitchTable(TariffModel& model, QObject* parent = nullptr);

    void setPlace(const TariffPlace& place);
    const Switches& switches() const { return m_switches; }
    /// Adds a switch in the middle of the longest stretch, with the next value. Returns its row;
    /// -1: refused.
    int addSwitch();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void refresh();

    TariffModel& m_model;
    TariffPlace m_place;
    Switches m_switches;
};

} // namespace metersmith::ui

#endif
