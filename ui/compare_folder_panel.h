// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_COMPARE_FOLDER_PANEL_H
#define METERSMITH_UI_COMPARE_FOLDER_PANEL_H

#include "ui/compare_folder.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace metersmith::ui
{

/// The documents of a folder with their differences and problems; one chosen is compared in full.
class CompareFolderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CompareFolderPanel(Workspace& workspace, QWidget* parent = nullptr);

    void openFolder(const QString& folder);
    const FolderModel& model() const { return *m_model; }

signals:
    void fileChosen(const QString& file);
    void closed();

private:
    QWidget* makeHeader();
    void makeTableView();
    void describe();
    void markStale();

    Workspace& m_workspace;
    FolderModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_empty = nullptr;
    QProgressBar* m_progress = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_again = nullptr;
    QString m_folder;
    bool m_stale = false; ///< the draft was changed since
    bool m_cancelled = false;
};

} // namespace metersmith::ui

#endif
