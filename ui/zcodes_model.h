// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ZCODES_MODEL_H
#define METERSMITH_UI_ZCODES_MODEL_H

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// The Z-codes of the draft with their meanings; the value column is edited in place.
class ZCodesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Name, Code, Meaning, Meter, ColumnCount };
    explicit ZCodesModel(Workspace& workspace, QObject* parent = nullptr);

    const typecodes::CodeField& field(int row) const;
    int rowOf(const std::string& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void refused(const QString& why);

private:
    QString readOnlyReason(const typecodes::CodeField& field) const;

    Workspace& m_workspace;
};

} // namespace metersmith::ui

#endif
