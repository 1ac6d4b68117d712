// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_SETTINGS_INDEX_H
#define METERSMITH_UI_SETTINGS_INDEX_H

#include "ui/workspace.h"

#include <QAbstractListModel>

namespace metersmith::ui
{

/// Everything that the draft's family lets one set, for the search box: positions, Z-codes, CT
/// ratio, display lists, settings of order forms.
class SettingsIndex : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int PathRole = Qt::UserRole;
    static constexpr int SearchRole = Qt::UserRole + 1;

    explicit SettingsIndex(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        std::string path;
        QString name;
        QString group;
    };
    void rebuild();

    Workspace& m_workspace;
    std::vector<Row> m_rows;
};

} // namespace metersmith::ui

#endif
