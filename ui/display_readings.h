// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_READINGS_H
#define METERSMITH_UI_DISPLAY_READINGS_H

#include "ui/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace metersmith::ui
{

class ReadingsModel;

/// The readings to choose from for one list: searched by OBIS code, text or meaning, taken by
/// Enter, Insert, double click or drag.
class DisplayReadings : public QWidget
{
    Q_OBJECT

public:
    explicit DisplayReadings(Workspace& workspace, QWidget* parent = nullptr);

    void setList(const std::string& path);
    /// Puts the focus into the search field.
    void beginSearch();

signals:
    void wanted(const QStringList& readings);
    void explain(const QString& html);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTableView();
    void take();
    void describe();
    void explainCurrent();

    Workspace& m_workspace;
    std::string m_path;
    ReadingsModel* m_model = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    QCheckBox* m_all = nullptr;
    QToolButton* m_add = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace metersmith::ui

#endif
