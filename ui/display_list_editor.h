// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_LIST_EDITOR_H
#define METERSMITH_UI_DISPLAY_LIST_EDITOR_H

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace metersmith::ui
{

class DisplayListModel;
class DisplayPreview;
class ReadingsModel;

/// What can be shown on the left, what is shown on the right, the glass below.
class DisplayListEditor : public QWidget
{
    Q_OBJECT

public:
    DisplayListEditor(Workspace& workspace, const std::string& path, QWidget* parent = nullptr);

signals:
    void explain(const QString& html);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeAvailable();
    QWidget* makeList();
    void addChosen();
    void removeChosen();
    void moveChosen(int by);
    void describe();
    void explainReading(const QString& id);

    Workspace& m_workspace;
    ReadingsModel* m_readings = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    DisplayListModel* m_list = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_available = nullptr;
    QTableView* m_chosen = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_message = nullptr;
    DisplayPreview* m_preview = nullptr;
};

} // namespace metersmith::ui

#endif
