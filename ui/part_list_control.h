// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PART_LIST_CONTROL_H
#define METERSMITH_UI_PART_LIST_CONTROL_H

#include "ui/part_controls.h"

class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace metersmith::ui
{

class PartListModel;

/// A list to tick, search and put in order, with a counter such as "12 of 16".
class PartListControl : public PartControl
{
    Q_OBJECT

public:
    PartListControl(const Workspace& workspace, const typecodes::PartItem& item);

    void setValue(const typecodes::ItemValue& value) override;
    void setPossible(const Workspace& workspace) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTools();
    void moveChosen(int by);
    void describe();

    PartListModel* m_model = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_message = nullptr;
    bool m_set = false;
};

} // namespace metersmith::ui

#endif
