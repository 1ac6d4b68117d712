// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configuration_page.h"

#include "ui/card.h"
#include "ui/display_list_editor.h"
#include "ui/ratio_editor.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/zcodes_editor.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

constexpr int prefixRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

ConfigurationPage::ConfigurationPage(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(
        makeHint(tr("No configuration is open. Read a meter (F5), open a document (Ctrl+O) or "
                    "begin a new one (Ctrl+N).")));
    auto* row = new QHBoxLayout;
    row->addStretch();
    for (const auto id : {ActionId::Read, ActionId::Open, ActionId::New}) {
        auto* control = new QToolButton;
        control->setDefaultAction(actions[id]);
        control->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        control->setFocusPolicy(Qt::StrongFocus);
        control->setAccessibleName(actions[id]->text().remove(u'&'));
        row->addWidget(control);
    }
    row->addStretch();
    emptyLayout->addLayout(row);
    emptyLayout->addStretch();

    auto* full = new QWidget;
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(makeHeader(actions));
    layout->addWidget(makeEditors(), 1);

    m_whole = new QStackedWidget;
    m_whole->addWidget(empty);
    m_whole->addWidget(full);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(units(4), units(4), units(4), units(4));
    outer->addWidget(m_whole);

    connect(&workspace, &Workspace::draftChanged, this, &ConfigurationPage::mark);
    connect(&workspace, &Workspace::meterChanged, this, &ConfigurationPage::mark);
    mark();
}

QWidget* ConfigurationPage::makeHeader(Actions& actions)
{
    m_document = new QLabel;
    m_document->setFont(scaledFont(1.15, true));
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    layout->addWidget(m_document, 1);
    for (const auto id : {ActionId::Undo, ActionId::Redo, ActionId::Open, ActionId::Save,
                          ActionId::Plan, ActionId::Write}) {
        auto* control = new QToolButton;
        control->setDefaultAction(actions[id]);
        control->setToolButtonStyle(id == ActionId::Plan || id == ActionId::Write
                                        ? Qt::ToolButtonTextBesideIcon
                                        : Qt::ToolButtonIconOnly);
        control->setAutoRaise(true);
        control->setFocusPolicy(Qt::StrongFocus);
        control->setAccessibleName(actions[id]->text().remove(u'&'));
        layout->addWidget(control);
    }
    return header;
}

QWidget* ConfigurationPage::makeEditors()
{
    m_groups = new QListWidget;
    m_groups->setAccessibleName(tr("Groups of the configuration"));
    m_groups->setFixedWidth(units(56));
    m_groups->setSpacing(units(1) / 2);
    m_groups->setIconSize({units(4), units(4)});
    m_editors = new QStackedWidget;
    m_meaning = new QTextBrowser;
    m_meaning->setAccessibleName(tr("Meaning and limits"));
    m_meaning->setFixedWidth(units(56));
    m_meaning->document()->setDocumentMargin(units(3));
    m_meaning->setOpenLinks(false);

    auto* ratio = new RatioEditor(m_workspace);
    connect(ratio, &RatioEditor::explain, m_meaning, &QTextBrowser::setHtml);
    addGroup(tr("CT ratio"), "ct.", ratio);
    for (const auto& list : m_workspace.family().displayLists) {
        auto* editor = new DisplayListEditor(m_workspace, list.path);
        connect(editor, &DisplayListEditor::explain, m_meaning, &QTextBrowser::setHtml);
        addGroup(dataText(list.name), list.path, editor);
    }
    m_zcodes = new ZCodesEditor(m_workspace);
    connect(m_zcodes, &ZCodesEditor::explain, m_meaning, &QTextBrowser::setHtml);
    addGroup(tr("Z-codes"), "Z", m_zcodes);
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int row) {
        m_meaning->setHtml(QStringLiteral("<p>%1</p>")
                               .arg(tr("Choose a row to see here what it means, what is allowed, "
                                       "and where that is written.")));
        m_editors->setCurrentIndex(row);
    });
    m_groups->setCurrentRow(0);

    auto* area = new QWidget;
    auto* layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(4));
    layout->addWidget(m_groups);
    layout->addWidget(m_editors, 1);
    layout->addWidget(m_meaning);
    return area;
}

void ConfigurationPage::addGroup(const QString& name, const std::string& prefix, QWidget* editor)
{
    auto* item = new QListWidgetItem(name, m_groups);
    item->setData(prefixRole, q(prefix));
    item->setData(nameRole, name);
    item->setSizeHint({0, units(9)});
    m_editors->addWidget(editor);
}

void ConfigurationPage::mark()
{
    m_whole->setCurrentIndex(m_workspace.hasDraft() ? 1 : 0);
    if (!m_workspace.hasDraft())
        return;
    const auto file = m_workspace.file();
    m_document->setText(
        (file.isEmpty() ? tr("Unsaved configuration") : QFileInfo(file).fileName()) +
        (m_workspace.isModified() ? tr(" (changed)") : QString()));
    m_document->setToolTip(file);
    for (int row = 0; row < m_groups->count(); ++row) {
        auto* item = m_groups->item(row);
        const auto prefix = item->data(prefixRole).toString().toStdString();
        const auto belongs = [&](const std::string& path) { return path.rfind(prefix, 0) == 0; };
        bool problem = false;
        for (const auto& violation : m_workspace.problems())
            problem = problem || belongs(violation.path);
        bool changed = false;
        for (const auto& entry : m_workspace.family().items)
            changed = changed || (belongs(entry.path) && m_workspace.differsFromMeter(entry.path));
        const auto name = item->data(nameRole).toString();
        if (problem) {
            item->setIcon(markIcon(QStringLiteral("attention"), colors().attention));
            item->setText(tr("%1 – problem").arg(name));
        } else if (changed) {
            item->setIcon(markIcon(QStringLiteral("write"), colors().accent));
            item->setText(tr("%1 – changed").arg(name));
            item->setToolTip(tr("Differs from the meter"));
        } else {
            item->setIcon(m_workspace.meterConfiguration()
                              ? markIcon(QStringLiteral("ok"), colors().good)
                              : QIcon());
            item->setText(name);
            item->setToolTip(m_workspace.meterConfiguration() ? tr("As in the meter") : QString());
        }
    }
}

void ConfigurationPage::jumpTo(const std::string& path)
{
    for (int row = 0; row < m_groups->count(); ++row) {
        const auto prefix = m_groups->item(row)->data(prefixRole).toString().toStdString();
        if (path.rfind(prefix, 0) != 0)
            continue;
        m_groups->setCurrentRow(row);
        if (prefix == "Z")
            m_zcodes->jumpTo(path);
        else
            m_editors->currentWidget()->setFocus();
        return;
    }
}

} // namespace metersmith::ui
