// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write_page.h"

#include "app/services/texts/error_texts.h"
#include "ui/card.h"
#include "ui/item_views.h"
#include "ui/plan_model.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/write_report.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

WritePage::WritePage(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
{
    m_model = new PlanModel(workspace, this);
    m_hint = makeHint({});
    m_title = new QLabel;
    m_title->setFont(scaledFont(1.3, true));
    m_state = new StatusBadge;
    m_details = new QLabel;
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setFocusPolicy(Qt::NoFocus);
    auto* table = makeTable(m_model, tr("Plan and proof"));
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setSectionResizeMode(PlanModel::Note, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->installEventFilter(this);
    sayWhenEmpty(*table, tr("Nothing differs."));
    m_table = table;
    m_save = new QToolButton;
    m_save->setIcon(icon(QStringLiteral("report")));
    m_save->setText(tr("Save report…"));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setFocusPolicy(Qt::StrongFocus);
    connect(m_save, &QToolButton::clicked, this, &WritePage::saveReport);

    auto* buttons = new QHBoxLayout;
    for (const auto id : {ActionId::Plan, ActionId::Write}) {
        auto* control = new QToolButton;
        control->setDefaultAction(actions[id]);
        control->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        control->setFocusPolicy(Qt::StrongFocus);
        control->setAccessibleName(actions[id]->text().remove(u'&'));
        buttons->addWidget(control);
    }
    buttons->addWidget(m_save);
    buttons->addStretch();

    auto* full = new QWidget;
    auto* fullLayout = new QVBoxLayout(full);
    fullLayout->setContentsMargins(0, 0, 0, 0);
    fullLayout->setSpacing(units(3));
    fullLayout->addWidget(m_title);
    fullLayout->addWidget(m_state);
    fullLayout->addWidget(table, 1);
    fullLayout->addWidget(m_details);
    m_whole = new QStackedWidget;
    m_whole->addWidget(m_hint);
    m_whole->addWidget(full);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(4));
    layout->setSpacing(units(3));
    layout->addWidget(m_whole, 1);
    layout->addLayout(buttons);

    connect(&workspace, &Workspace::planChanged, this, &WritePage::describe);
    connect(&workspace, &Workspace::reportChanged, this, &WritePage::describe);
    connect(&workspace, &Workspace::draftChanged, this, &WritePage::describe);
    describe();
}

/// The columns share out the width of the window: the note, which is the longest, has half of it.
bool WritePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        const int width = m_table->viewport()->width();
        m_table->setColumnWidth(PlanModel::Item, qMin(units(60), width * 2 / 10));
        for (const int column : {PlanModel::Now, PlanModel::New})
            m_table->setColumnWidth(column, qMin(units(58), width * 15 / 100));
    }
    return QWidget::eventFilter(watched, event);
}

void WritePage::describe()
{
    const auto& plan = m_workspace.plan();
    const auto& report = m_workspace.report();
    m_whole->setCurrentIndex(plan ? 1 : 0);
    m_save->setEnabled(report.has_value());
    m_save->setToolTip(report ? QString() : tr("There is no report before a write."));
    if (!plan) {
        m_hint->setText(m_workspace.hasDraft()
                            ? tr("Compare the configuration with the meter (F6) to see what a "
                                 "write would change. "
                                 "Nothing is written before you have seen it and said yes.")
                            : tr("There is nothing to write yet. Read a meter or open a "
                                 "configuration, change it, "
                                 "then compare it with the meter (F6)."));
        return;
    }
    m_title->setText(tr("Meter %1").arg(q(plan->serial)));
    m_details->setText(planInWords());
    if (report && report->allProven())
        m_state->show(Mood::Good, tr("Written and proven: %n items read back equal.", nullptr,
                                     static_cast<int>(report->items.size())));
    else if (report)
        m_state->show(Mood::Fault, report->error
                                       ? services::errorText(*report->error).title + u' ' +
                                             services::errorText(*report->error).remedy
                                       : tr("Not every item is proven: see the table."));
    else if (plan->items.empty())
        m_state->show(Mood::Good,
                      tr("The meter has this configuration already: there is nothing to write."));
    else if (plan->blocked())
        m_state->show(
            Mood::Fault,
            tr("The meter would refuse an item, so nothing will be written: see the table."));
    else
        m_state->show(Mood::Neutral, tr("%n items will be written; nothing has been written yet.",
                                        nullptr, static_cast<int>(plan->items.size())));
}

QString WritePage::planInWords() const
{
    const auto& plan = *m_workspace.plan();
    if (m_workspace.report())
        return tr("Journal of this write: %1").arg(q(m_workspace.report()->journalFile));
    return tr("%n items are equal and stay as they are.", nullptr, plan.unchanged) + u' ' +
           tr("Estimated time on the line: %1 s.").arg((plan.estimate.count() + 999) / 1000);
}

void WritePage::confirmAndWrite()
{
    const auto& plan = m_workspace.plan();
    if (!plan || plan->items.empty() || plan->blocked() || m_workspace.service().isBusy())
        return;
    QMessageBox box(this);
    box.setWindowTitle(tr("Write to the meter"));
    box.setIconPixmap(iconPixmap(QStringLiteral("attention"), colors().attention, units(10)));
    box.setText(tr("Write %n items to meter %1?", nullptr, static_cast<int>(plan->items.size()))
                    .arg(q(plan->serial)));
    QStringList risks;
    for (const auto& item : plan->items)
        if (item.risk)
            risks += QStringLiteral("• %1: %2 → %3")
                         .arg(dataText(item.name), q(item.nowWords), q(item.wantedWords));
    box.setInformativeText(risks.isEmpty() ? tr("Each item is read back and compared.")
                                           : tr("This changes what is billed or kept:") + u'\n' +
                                                 risks.join(u'\n'));
    auto* write = box.addButton(tr("Write"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == write)
        m_workspace.service().apply(*plan);
}

void WritePage::saveReport()
{
    if (!m_workspace.report() || !m_workspace.plan())
        return;
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Save report"),
        QStringLiteral("metersmith-%1.html").arg(q(m_workspace.report()->serial)),
        tr("HTML page (*.html)"));
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    const auto html = writeReportHtml(*m_workspace.report(), *m_workspace.plan()).toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(html) != html.size() || !out.commit())
        m_state->show(Mood::Fault,
                      tr("The report could not be saved to %1: %2").arg(file, out.errorString()));
}

} // namespace metersmith::ui
