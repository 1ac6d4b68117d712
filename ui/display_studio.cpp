// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_studio.h"

#include "ui/display_list_editor.h"
#include "ui/display_options.h"
#include "ui/display_preview.h"
#include "ui/display_readings.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

/// "Manual list (left button)" without what stands in brackets, for a tab.
QString shortName(const typecodes::DisplayList& list)
{
    const auto name = dataText(list.name);
    return name.section(QStringLiteral(" ("), 0, 0);
}

} // namespace

DisplayStudio::DisplayStudio(Workspace& workspace, QWidget* parent)
    : GroupEditor(workspace, parent)
{
    m_readings = new DisplayReadings(workspace);
    m_options = new DisplayOptions(workspace);
    m_preview = new DisplayPreview(workspace);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(makeLists(), 1);
    layout->addWidget(m_options);
    layout->addWidget(m_preview);
    for (const auto& list : workspace.family().displayLists)
        addList(list);

    connect(m_tabs, &QTabBar::currentChanged, this, &DisplayStudio::chooseList);
    connect(m_readings, &DisplayReadings::wanted, this, [this](const QStringList& ids) {
        if (auto* list = current())
            list->add(ids);
    });
    connect(m_readings, &DisplayReadings::explain, this, &GroupEditor::explain);
    connect(m_options, &DisplayOptions::explain, this, &GroupEditor::explain);
    connect(m_preview, &DisplayPreview::placeShown, this, &DisplayStudio::follow);
    connect(&workspace, &Workspace::draftChanged, this, &DisplayStudio::markTabs);
    if (auto* list = current())
        m_readings->setList(list->path());
    markTabs();
}

QWidget* DisplayStudio::makeLists()
{
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("Display lists"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_lists = new QStackedWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(units(4));
    row->addWidget(m_readings, 1);
    row->addWidget(m_lists, 1);
    auto* lists = new QWidget;
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_tabs);
    layout->addLayout(row, 1);
    return lists;
}

void DisplayStudio::addList(const typecodes::DisplayList& list)
{
    auto* editor = new DisplayListEditor(workspace(), list.path);
    m_lists->addWidget(editor);
    const int tab = m_tabs->addTab(shortName(list));
    m_tabs->setTabToolTip(tab, dataText(list.name));
    connect(editor, &DisplayListEditor::explain, this, [this](const QString& html) {
        if (!m_following)
            emit explain(html);
    });
    connect(editor, &DisplayListEditor::addingWanted, m_readings, &DisplayReadings::beginSearch);
    connect(editor, &DisplayListEditor::counted, this, &DisplayStudio::markTabs);
    connect(editor, &DisplayListEditor::rowChosen, this, [this, editor](int row) {
        if (!m_following && editor == current() && editor->list())
            m_preview->show(editor->list()->id, row);
    });
}

DisplayListEditor* DisplayStudio::current() const
{
    return static_cast<DisplayListEditor*>(m_lists->currentWidget());
}

void DisplayStudio::chooseList(int tab)
{
    if (tab < 0 || tab >= m_lists->count())
        return;
    m_lists->setCurrentIndex(tab);
    auto* list = current();
    m_readings->setList(list->path());
    if (!m_following && list->list())
        m_preview->show(list->list()->id, std::max(list->row(), 0));
}

/// The glass moved: its list and its reading are shown.
void DisplayStudio::follow(const QString& list, int row)
{
    const QScopedValueRollback<bool> following(m_following, true);
    for (int tab = 0; tab < m_lists->count(); ++tab) {
        auto* editor = static_cast<DisplayListEditor*>(m_lists->widget(tab));
        if (!editor->list() || q(editor->list()->id) != list)
            continue;
        m_tabs->setCurrentIndex(tab);
        editor->setRow(row);
    }
}

void DisplayStudio::markTabs()
{
    for (int tab = 0; tab < m_lists->count(); ++tab) {
        const auto* editor = static_cast<const DisplayListEditor*>(m_lists->widget(tab));
        const auto* list = editor->list();
        if (!list)
            continue;
        const bool problem =
            std::any_of(workspace().problems().begin(), workspace().problems().end(),
                        [&](const auto& violation) { return violation.path == list->path; });
        const auto counted = tr("%1, %2 of %3", "name of a list, readings, most")
                                 .arg(shortName(*list))
                                 .arg(editor->count())
                                 .arg(list->maximum);
        m_tabs->setTabText(tab, problem ? tr("%1 – problem").arg(counted) : counted);
        m_tabs->setTabIcon(tab, problem ? markIcon(QStringLiteral("attention"), colors().attention)
                                        : QIcon());
    }
}

bool DisplayStudio::edits(const std::string& path) const
{
    return workspace().family().displayList(path) != nullptr || m_options->edits(path);
}

void DisplayStudio::showPath(const std::string& path)
{
    if (m_options->edits(path)) {
        m_options->showPath(path);
        return;
    }
    for (int tab = 0; tab < m_lists->count(); ++tab) {
        auto* editor = static_cast<DisplayListEditor*>(m_lists->widget(tab));
        if (!editor->list() || (editor->path() != path && editor->list()->id != path))
            continue;
        m_tabs->setCurrentIndex(tab);
        editor->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace metersmith::ui
