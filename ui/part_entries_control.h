// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PART_ENTRIES_CONTROL_H
#define METERSMITH_UI_PART_ENTRIES_CONTROL_H

#include "ui/part_controls.h"

#include <functional>

class QBoxLayout;
class QCalendarWidget;
class QLabel;
class QListView;
class QPushButton;

namespace metersmith::ui
{

class PartEntriesModel;

/// Switches, dates, date ranges or season starts: the list, and below it what makes an entry. Dates
/// have a calendar beside the list, on which the days are marked.
class PartEntriesControl : public PartControl
{
    Q_OBJECT

public:
    explicit PartEntriesControl(const typecodes::PartItem& item);

    void setValue(const typecodes::ItemValue& value) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeMaker(QBoxLayout& row);
    void makeSwitchMaker(QBoxLayout& row);
    void makeSeasonMaker(QBoxLayout& row);
    void makeDateMaker(QBoxLayout& row);
    QCalendarWidget* makeCalendar();
    void removeChosen();
    void describe();
    void markDays();

    PartEntriesModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QCalendarWidget* m_calendar = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_message = nullptr;
    std::function<std::vector<std::string>()> m_made; ///< what the maker's fields say
    bool m_set = false;
};

} // namespace metersmith::ui

#endif
