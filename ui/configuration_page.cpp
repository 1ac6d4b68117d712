// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configuration_page.h"

#include "ui/card.h"
#include "ui/editor_factory.h"
#include "ui/elided_label.h"
#include "ui/new_configuration_page.h"
#include "ui/settings_index.h"
#include "ui/start_page.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>

namespace metersmith::ui
{
namespace
{

enum Page { Start, Editors, New };

constexpr int narrow = 240; ///< units of width that editor and meaning need beside each other

} // namespace

ConfigurationPage::ConfigurationPage(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new GroupsModel(workspace, this))
    , m_index(new SettingsIndex(workspace, this))
    , m_new(new NewConfigurationPage)
{
    auto* start = new StartPage(workspace, actions);
    connect(start, &StartPage::openRequested, this, &ConfigurationPage::openRequested);
    connect(start, &StartPage::newRequested, this,
            [this](const QString& family) { beginNew(family.toStdString()); });
    connect(m_new, &NewConfigurationPage::createRequested, this,
            &ConfigurationPage::createRequested);
    connect(m_new, &NewConfigurationPage::cancelled, this, &ConfigurationPage::showEditors);

    auto* full = new QWidget;
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(makeHeader(actions));
    layout->addWidget(makeArea(), 1);
    m_whole = new QStackedWidget;
    m_whole->addWidget(scrolled(start));
    m_whole->addWidget(full);
    m_whole->addWidget(scrolled(m_new));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(units(4), units(3), units(4), units(3));
    outer->addWidget(m_whole);

    connect(&workspace, &Workspace::familyChanged, this, &ConfigurationPage::rebuild);
    connect(&workspace, &Workspace::draftReplaced, this, &ConfigurationPage::showEditors);
    connect(&workspace, &Workspace::draftChanged, this, &ConfigurationPage::refresh);
    rebuild();
    showEditors();
    refresh();
}

QWidget* ConfigurationPage::makeHeader(Actions& actions)
{
    m_document = new ElidedLabel;
    m_document->setFont(scaledFont(1.15, true));
    m_family = new ElidedLabel;
    m_family->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    layout->addWidget(m_document);
    layout->addSpacing(units(2));
    layout->addWidget(m_family, 1);
    for (const auto id : {ActionId::Undo, ActionId::Redo, ActionId::Open, ActionId::Save,
                          ActionId::Plan, ActionId::Write}) {
        auto* control = new QToolButton;
        control->setDefaultAction(actions[id]);
        control->setToolButtonStyle(id == ActionId::Plan || id == ActionId::Write
                                        ? Qt::ToolButtonTextBesideIcon
                                        : Qt::ToolButtonIconOnly);
        control->setAutoRaise(true);
        control->setFocusPolicy(Qt::StrongFocus);
        control->setAccessibleName(actions[id]->text().remove(QLatin1Char('&')));
        layout->addWidget(control);
    }
    return header;
}

QWidget* ConfigurationPage::makeSide()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find a setting (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_index, this);
    completer->setCompletionRole(SettingsIndex::SearchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(14);
    completer->popup()->setMinimumWidth(units(110));
    m_search->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const auto path = index.data(SettingsIndex::PathRole).toString().toStdString();
                // The completer writes into the box after this.
                QTimer::singleShot(0, this, [this, path] {
                    m_search->clear();
                    jumpTo(path);
                });
            });

    m_groups = new QListView;
    m_groups->setModel(m_model);
    m_groups->setAccessibleName(tr("Groups of the configuration"));
    m_groups->setSpacing(units(1) / 2);
    m_groups->setIconSize({units(4), units(4)});
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    auto* side = new QWidget;
    side->setFixedWidth(units(62));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_search);
    layout->addWidget(m_groups, 1);
    return side;
}

QWidget* ConfigurationPage::makeArea()
{
    m_editors = new QStackedWidget;
    m_meaning = new QTextBrowser;
    m_meaning->setAccessibleName(tr("Meaning and limits"));
    m_meaning->setMinimumSize(units(30), units(20));
    m_meaning->document()->setDocumentMargin(units(3));
    m_meaning->setOpenLinks(false);
    // The width between editor and meaning is the user's to share out.
    m_shared = new QSplitter;
    m_shared->setHandleWidth(units(3));
    m_shared->addWidget(m_editors);
    m_shared->addWidget(m_meaning);
    m_shared->setStretchFactor(0, 1);
    m_shared->setCollapsible(0, false);
    m_shared->setSizes({units(160), units(56)});
    connect(m_shared, &QSplitter::splitterMoved, this, [this] {
        if (m_shared->orientation() == Qt::Horizontal)
            m_meaningWidth = m_shared->sizes().constLast();
    });
    auto* area = new QWidget;
    auto* layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(makeSide());
    layout->addWidget(m_shared, 1);
    return area;
}

void ConfigurationPage::rebuild()
{
    for (const auto& [row, made] : m_made)
        delete made.area;
    m_made.clear();
    if (m_workspace.hasDraft())
        setCurrentGroup(0);
}

GroupEditor* ConfigurationPage::editor(int row)
{
    auto& made = m_made[row];
    if (!made.editor) {
        made.editor = makeEditor(m_workspace, m_model->row(row));
        made.area = scrolled(made.editor);
        connect(made.editor, &GroupEditor::explain, this, &ConfigurationPage::explain);
        m_editors->addWidget(made.area);
    }
    return made.editor;
}

/// The meaning stands beside the editor; below it where the window is narrow.
void ConfigurationPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < units(narrow) ? Qt::Vertical : Qt::Horizontal;
    if (m_shared->orientation() != direction) {
        m_shared->setOrientation(direction);
        if (direction == Qt::Vertical)
            m_shared->setSizes({units(120), units(24)});
        else
            m_shared->setSizes({units(160), units(56)});
    }
    share();
}

/// Beside an editor that needs more width the meaning is narrower, as far as it can be read; it
/// has its width again beside the next one.
void ConfigurationPage::share()
{
    const auto shown = m_made.find(currentGroup());
    const auto sizes = m_shared->sizes();
    if (shown == m_made.end() || m_shared->orientation() != Qt::Horizontal ||
        m_meaning->isHidden() || sizes[1] == 0)
        return;
    const int needed = shown->second.editor->minimumSizeHint().width() +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int whole = sizes[0] + sizes[1];
    const int wanted = m_meaningWidth > 0 ? m_meaningWidth : units(46);
    const int meaning = qBound(qMin(units(36), wanted), whole - needed, wanted);
    if (meaning != sizes[1])
        m_shared->setSizes({whole - meaning, meaning});
}

void ConfigurationPage::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto kind = m_model->row(row).kind;
    // What is laid out as pages or tables needs the width more than the words.
    m_meaning->setVisible(kind != GroupKind::Compare && kind != GroupKind::OrderForm);
    explain(QStringLiteral("<p>%1</p>")
                .arg(tr("Choose a setting to see here what it means, what is allowed, and where "
                        "that is written.")));
    editor(row); // made if it is not there yet
    m_editors->setCurrentWidget(m_made[row].area);
    share();
}

void ConfigurationPage::explain(const QString& html)
{
    m_meaning->setHtml(html);
}

int ConfigurationPage::currentGroup() const
{
    return m_groups->currentIndex().row();
}

void ConfigurationPage::setCurrentGroup(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_groups->setCurrentIndex(m_model->index(row));
}

void ConfigurationPage::beginNew(const std::string& family)
{
    m_whole->setCurrentIndex(New);
    m_new->begin(family);
}

void ConfigurationPage::showEditors()
{
    m_whole->setCurrentIndex(m_workspace.hasDraft() ? Editors : Start);
}

void ConfigurationPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConfigurationPage::refresh()
{
    if (!m_workspace.hasDraft())
        return;
    const auto file = m_workspace.file();
    m_document->setText(
        (file.isEmpty() ? tr("Unsaved configuration") : QFileInfo(file).fileName()) +
        (m_workspace.isModified() ? tr(" (changed)") : QString()));
    m_document->setToolTip(file);
    m_family->setText(
        tr("%1  %2").arg(dataText(m_workspace.family().name), q(m_workspace.draft().typeNumber)));
}

void ConfigurationPage::jumpTo(const std::string& path)
{
    const int row = m_model->rowOf(path);
    if (row < 0)
        return;
    showEditors();
    setCurrentGroup(row);
    if (auto* shown = editor(row); shown->edits(path))
        shown->showPath(path);
    else
        shown->setFocus();
}

} // namespace metersmith::ui
