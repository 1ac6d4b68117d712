// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_EDITOR_H
#define METERSMITH_UI_TARIFF_EDITOR_H

#include "ui/group_editor.h"
#include "ui/tariff_model.h"
#include "ui/tariff_year.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QTabWidget;

namespace metersmith::ui
{

class TariffDaysPage;
class TariffPreviewPage;
class TariffSettingsPage;
class YearExceptionsPage;
class YearSeasonsPage;

/// The tariff painter: day plans, seasons, exception days and the year of the plans of a group;
/// also of a group with relay plans. What else the group holds stands on a page of its own.
class TariffEditor : public GroupEditor
{
    Q_OBJECT

public:
    TariffEditor(Workspace& workspace, const std::string& groupId, QWidget* parent = nullptr);

    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;

    TariffModel& model() { return *m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    void choosePlan(int plan, int season);
    void follow(const TariffPlace& place);
    void jump(const TariffYear::Finding& finding);
    void markSeasons();
    void explainPage();

    std::string m_groupId;
    TariffModel* m_model = nullptr;
    QComboBox* m_plans = nullptr;
    QButtonGroup* m_seasonButtons = nullptr;
    QTabWidget* m_pages = nullptr;
    TariffDaysPage* m_days = nullptr;
    YearSeasonsPage* m_seasons = nullptr;
    YearExceptionsPage* m_exceptions = nullptr;
    TariffPreviewPage* m_preview = nullptr;
    TariffSettingsPage* m_settings = nullptr;
    QLabel* m_message = nullptr;
    TariffPlace m_place;
};

} // namespace metersmith::ui

#endif
