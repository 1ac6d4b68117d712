// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_READOUT_MODEL_H
#define METERSMITH_UI_READOUT_MODEL_H

#include "app/services/readout/readout_values.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// The values of a data readout. A data set with several values has a row for each.
class ReadoutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Name, Value, Unit, Historical, Part, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;       ///< numbers as numbers, addresses by groups
    static constexpr int searchRole = Qt::UserRole + 1; ///< all words of the row

    explicit ReadoutModel(QObject* parent = nullptr);

    /// Shows these rows and no others.
    void setRows(std::vector<services::ReadoutRow> rows);
    /// Replaces the rows of the same addresses where they stand; new addresses come last.
    void merge(const std::vector<services::ReadoutRow>& rows);
    const std::vector<services::ReadoutRow>& rows() const { return m_rows; }
    bool hasHistorical() const; ///< any value of a past billing period
    bool hasParts() const;      ///< any data set with several values
    /// The row as text for the clipboard, columns separated by tabs; `columns` in their order.
    QString text(int row, const QList<int>& columns) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString shown(const services::ReadoutRow& row, int column) const;

    std::vector<services::ReadoutRow> m_rows;
};

} // namespace metersmith::ui

#endif
