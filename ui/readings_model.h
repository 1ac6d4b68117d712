// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_READINGS_MODEL_H
#define METERSMITH_UI_READINGS_MODEL_H

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// The drag format of readings: ids, one a line.
inline constexpr char readingMime[] = "application/x-metersmith-readings";

/// The readings that the meter can have on one list, by energy type and the list's own rules.
class ReadingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ShownId, Label, Meaning, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SearchRole };
    ReadingsModel(Workspace& workspace, const std::string& listPath, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    void rebuild();

private:
    Workspace& m_workspace;
    std::string m_listPath;
    std::vector<const typecodes::DisplayReading*> m_rows;
};

} // namespace metersmith::ui

#endif
