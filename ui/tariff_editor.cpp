// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_editor.h"

#include "ui/card.h"
#include "ui/item_help.h"
#include "ui/tariff_days_page.h"
#include "ui/tariff_preview_page.h"
#include "ui/tariff_settings_page.h"
#include "ui/tariff_strips.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/year_exceptions_page.h"
#include "ui/year_seasons_page.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

TariffEditor::TariffEditor(Workspace& workspace, const std::string& groupId, QWidget* parent)
    : GroupEditor(workspace, parent)
    , m_groupId(groupId)
{
    m_model = new TariffModel(workspace, groupId, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    m_pages = new QTabWidget;
    m_pages->setAccessibleName(tr("Parts of the plan"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAccessibleName(tr("Parts of the plan"));
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    m_message->hide();
    if (m_model->plans().empty()) {
        layout->addWidget(makeHint(tr("This meter family has no day plans here.")));
        layout->addStretch();
        return;
    }
    m_days = new TariffDaysPage(*m_model);
    m_seasons = new YearSeasonsPage(*m_model);
    m_preview = new TariffPreviewPage(*m_model);
    m_pages->addTab(m_days, tr("Day plans"));
    m_pages->addTab(m_seasons, tr("Seasons"));
    if (workspace.family().part(ExceptionDays::path())) {
        m_exceptions = new YearExceptionsPage(*m_model);
        m_pages->addTab(m_exceptions, tr("Exception days"));
    }
    m_pages->addTab(m_preview, tr("The year"));
    const auto& group = *workspace.family().group(groupId);
    m_settings = new TariffSettingsPage(*m_model, group);
    m_pages->addTab(m_settings, tr("Settings"));
    layout->addWidget(makeHeader());
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);

    connect(m_model, &TariffModel::refused, this, [this](const QString& why) {
        m_message->setText(why);
        m_message->setVisible(!why.isEmpty());
    });
    connect(m_model, &TariffModel::changed, this, &TariffEditor::markSeasons);
    connect(m_days, &TariffDaysPage::placeChanged, this, &TariffEditor::follow);
    connect(m_preview, &TariffPreviewPage::findingChosen, this, &TariffEditor::jump);
    connect(m_pages, &QTabWidget::currentChanged, this, &TariffEditor::explainPage);
    connect(m_settings, &TariffSettingsPage::itemEntered, this,
            [this](const typecodes::PartItem* item) {
                emit explain(partHelp(this->workspace(), *item));
            });
    connect(m_settings, &TariffSettingsPage::codeEntered, this, [this, &group] {
        emit explain(
            fieldHelp(this->workspace(), *this->workspace().family().field(group.codeField)));
    });
    choosePlan(0, 1);
}

QWidget* TariffEditor::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(1));
    m_plans = new QComboBox;
    m_plans->setAccessibleName(tr("Plan"));
    for (const auto& plan : m_model->plans())
        m_plans->addItem(plan.name);
    m_plans->setVisible(m_model->plans().size() > 1);
    row->addWidget(m_plans);
    row->addSpacing(units(3));
    m_seasonButtons = new QButtonGroup(this);
    int most = 0;
    for (const auto& plan : m_model->plans())
        most = qMax(most, plan.seasons);
    for (int season = 1; season <= most; ++season) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setText(tr("Season %1").arg(season));
        button->setStyleSheet(checkedButtonStyle());
        button->setFocusPolicy(Qt::StrongFocus);
        m_seasonButtons->addButton(button, season);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_plans, &QComboBox::activated, this, [this](int plan) { choosePlan(plan, 1); });
    connect(m_seasonButtons, &QButtonGroup::idClicked, this,
            [this](int season) { choosePlan(m_place.plan, season); });
    return header;
}

void TariffEditor::choosePlan(int plan, int season)
{
    m_place.plan = plan;
    m_place.season = season;
    m_plans->setCurrentIndex(plan);
    m_days->setSeason(plan, season);
    m_seasons->setPlan(plan);
    m_preview->setPlan(plan);
    markSeasons();
    explainPage();
}

void TariffEditor::follow(const TariffPlace& place)
{
    m_place = place;
    explainPage();
}

/// Which season is shown, and which hold something.
void TariffEditor::markSeasons()
{
    const auto& plan = m_model->plans()[static_cast<std::size_t>(m_place.plan)];
    for (auto* button : m_seasonButtons->buttons()) {
        const int season = m_seasonButtons->id(button);
        bool filled = false;
        for (const auto day : m_model->dayTypes(m_place.plan, season))
            filled = filled || !m_model->switches({m_place.plan, season, day}).empty();
        button->setVisible(season <= plan.seasons);
        button->setChecked(season == m_place.season);
        button->setText(filled ? tr("Season %1").arg(season) : tr("Season %1 (empty)").arg(season));
    }
}

void TariffEditor::jump(const TariffYear::Finding& finding)
{
    if (finding.where == TariffYear::Where::Days) {
        choosePlan(finding.place.plan, finding.place.season);
        m_pages->setCurrentWidget(m_days);
        m_days->showPlace(finding.place);
    } else if (finding.where == TariffYear::Where::Seasons || !m_exceptions) {
        m_pages->setCurrentWidget(m_seasons);
        m_seasons->setFocus();
    } else {
        m_pages->setCurrentWidget(m_exceptions);
        m_exceptions->showDay(finding.day);
    }
}

void TariffEditor::explainPage()
{
    const auto* page = m_pages->currentWidget();
    const typecodes::PartItem* item = nullptr;
    if (page == m_seasons)
        item = m_model->plans()[static_cast<std::size_t>(m_place.plan)].starts;
    else if (page == m_exceptions)
        item = workspace().family().part(ExceptionDays::path());
    else
        item = m_model->item(m_place);
    if (page == m_settings)
        emit explain(groupHelp(workspace(), *workspace().family().group(m_groupId)));
    else if (item && workspace().hasDraft())
        emit explain(partHelp(workspace(), *item));
}

void TariffEditor::showEvent(QShowEvent* event)
{
    GroupEditor::showEvent(event);
    if (!m_model->plans().empty())
        explainPage();
}

bool TariffEditor::edits(const std::string& path) const
{
    const auto* group = workspace().family().group(m_groupId);
    if (!group || m_model->plans().empty())
        return false;
    if (path == ExceptionDays::path())
        return m_exceptions != nullptr;
    if (!path.empty() && path == group->codeField)
        return true;
    for (const auto& item : group->items)
        if (item.path == path)
            return true;
    return false;
}

void TariffEditor::showPath(const std::string& path)
{
    if (const auto place = m_model->placeOf(path)) {
        jump({{}, TariffYear::Where::Days, *place, {}, true});
        return;
    }
    if (m_settings && m_settings->has(path)) {
        m_pages->setCurrentWidget(m_settings);
        m_settings->showPath(path);
        return;
    }
    if (path == ExceptionDays::path() && m_exceptions) {
        m_pages->setCurrentWidget(m_exceptions);
        m_exceptions->setFocus();
        return;
    }
    for (std::size_t i = 0; i < m_model->plans().size(); ++i)
        if (m_model->plans()[i].starts && m_model->plans()[i].starts->path == path) {
            choosePlan(static_cast<int>(i), 1);
            m_pages->setCurrentWidget(m_seasons);
            m_seasons->setFocus();
        }
}

} // namespace metersmith::ui
