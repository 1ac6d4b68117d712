// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_readings.h"

#include "ui/card.h"
#include "ui/display_flow.h"
#include "ui/readings_model.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

DisplayReadings::DisplayReadings(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_model = new ReadingsModel(workspace, {}, this);
    m_filter = new QSortFilterProxyModel(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ReadingsModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search by OBIS, text or meaning"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    makeTableView();
    m_add = new QToolButton;
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setText(tr("Add to the list"));
    m_add->setToolTip(tr("Add the chosen readings to the list (Enter or Insert)"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAccessibleName(m_add->text());
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, &DisplayReadings::take);
    m_all = new QCheckBox(tr("Also impossible ones"));
    m_all->setToolTip(tr("Show also the readings that this meter or list cannot have, each with "
                         "the reason"));
    connect(m_all, &QCheckBox::toggled, m_model, &ReadingsModel::setShowsAll);
    auto* buttons = new QWidget;
    auto* flow = new DisplayFlow(buttons);
    flow->addWidget(m_add);
    flow->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &DisplayReadings::describe);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DisplayReadings::describe);
    describe();
}

void DisplayReadings::makeTableView()
{
    m_table = makeTable(m_filter, tr("Readings to choose from"));
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(ReadingsModel::Meaning, QHeaderView::Stretch);
    const bool hasText = hasTextField(m_workspace.family());
    m_table->setColumnWidth(ReadingsModel::ShownId, units(hasText ? 21 : 26));
    m_table->setColumnWidth(ReadingsModel::Label, units(12));
    m_table->setColumnHidden(ReadingsModel::Label, !hasText);
    m_table->setIconSize({units(4), units(4)});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &DisplayReadings::take);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DisplayReadings::explainCurrent);
    m_empty = makeHint(tr("No reading matches the search."));
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->addWidget(m_empty);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DisplayReadings::setList(const std::string& path)
{
    m_path = path;
    m_model->setList(path);
}

void DisplayReadings::beginSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void DisplayReadings::take()
{
    QStringList ids;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        if (index.data(ReadingsModel::WhyNotRole).toString().isEmpty())
            ids += index.data(ReadingsModel::IdRole).toString();
    if (!ids.isEmpty())
        emit wanted(ids);
}

bool DisplayReadings::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_table && (enter || key == Qt::Key_Insert)) {
        take();
        return true;
    }
    // From the search into what it found.
    if (watched == m_search && (key == Qt::Key_Down || enter) && m_filter->rowCount() > 0) {
        if (m_table->selectionModel()->selectedRows().isEmpty())
            m_table->selectRow(0);
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DisplayReadings::describe()
{
    m_empty->setVisible(m_filter->rowCount() == 0);
}

void DisplayReadings::explainCurrent()
{
    const auto id = m_table->currentIndex().data(ReadingsModel::IdRole).toString();
    if (const auto* reading = m_workspace.family().reading(id.toStdString()))
        emit explain(readingHelp(m_workspace, *reading, m_workspace.family().displayList(m_path)));
}

} // namespace metersmith::ui
