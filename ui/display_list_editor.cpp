// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_list_editor.h"

#include "ui/card.h"
#include "ui/display_list_model.h"
#include "ui/display_preview.h"
#include "ui/readings_model.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

QToolButton* button(const QString& iconName, const QString& text)
{
    auto* control = new QToolButton;
    control->setIcon(icon(iconName));
    control->setText(text);
    control->setToolTip(text);
    control->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    control->setAccessibleName(text);
    control->setFocusPolicy(Qt::StrongFocus);
    return control;
}

} // namespace

DisplayListEditor::DisplayListEditor(Workspace& workspace, const std::string& path, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_readings = new ReadingsModel(workspace, path, this);
    m_filter = new QSortFilterProxyModel(this);
    m_filter->setSourceModel(m_readings);
    m_filter->setFilterRole(ReadingsModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new DisplayListModel(workspace, path, this);
    m_preview = new DisplayPreview(workspace);

    auto* lists = new QHBoxLayout;
    lists->setSpacing(units(4));
    lists->addWidget(makeAvailable(), 1);
    lists->addWidget(makeList(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addLayout(lists, 1);
    layout->addWidget(m_preview);

    connect(m_list, &QAbstractItemModel::modelReset, this, &DisplayListEditor::describe);
    connect(m_preview, &DisplayPreview::rowShown, m_chosen, &QTableView::selectRow);
    connect(m_chosen->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid())
                    return;
                m_preview->showRow(index.row());
                explainReading(index.siblingAtColumn(0).data(ReadingsModel::IdRole).toString());
            });
    connect(m_available->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    explainReading(index.siblingAtColumn(0).data(ReadingsModel::IdRole).toString());
            });
    describe();
}

QWidget* DisplayListEditor::makeAvailable()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search by OBIS, text or meaning"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    m_available = makeTable(m_filter, tr("Readings to choose from"));
    m_available->setDragEnabled(true);
    m_available->setDragDropMode(QAbstractItemView::DragOnly);
    m_available->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_available->horizontalHeader()->setSectionResizeMode(ReadingsModel::Meaning,
                                                          QHeaderView::Stretch);
    m_available->setColumnWidth(ReadingsModel::ShownId, units(22));
    m_available->setColumnWidth(ReadingsModel::Label, units(14));
    m_available->installEventFilter(this);
    auto* add = button(QStringLiteral("add"), tr("Add to the list"));
    add->setToolTip(tr("Add the chosen readings to the list (Enter)"));
    connect(add, &QToolButton::clicked, this, &DisplayListEditor::addChosen);
    connect(m_available, &QTableView::doubleClicked, this, &DisplayListEditor::addChosen);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_search);
    layout->addWidget(m_available, 1);
    layout->addWidget(add);
    return panel;
}

QWidget* DisplayListEditor::makeList()
{
    m_count = new QLabel;
    m_count->setFont(scaledFont(1.0, true));
    m_chosen = makeTable(m_list, tr("Readings in the list"));
    m_chosen->setDragDropMode(QAbstractItemView::DragDrop);
    m_chosen->setDefaultDropAction(Qt::MoveAction);
    m_chosen->setDragDropOverwriteMode(false);
    m_chosen->setDropIndicatorShown(true);
    m_chosen->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_chosen->horizontalHeader()->setSectionResizeMode(DisplayListModel::Meaning,
                                                       QHeaderView::Stretch);
    m_chosen->setColumnWidth(DisplayListModel::Position, units(13));
    m_chosen->setColumnWidth(DisplayListModel::ShownId, units(20));
    m_chosen->setColumnWidth(DisplayListModel::Label, units(14));
    m_chosen->installEventFilter(this);
    auto* remove = button(QStringLiteral("remove"), tr("Remove"));
    remove->setToolTip(tr("Remove the chosen readings (Del)"));
    auto* up = button(QStringLiteral("up"), tr("Up"));
    up->setToolTip(tr("Move up (Alt+Up)"));
    auto* down = button(QStringLiteral("down"), tr("Down"));
    down->setToolTip(tr("Move down (Alt+Down)"));
    connect(remove, &QToolButton::clicked, this, &DisplayListEditor::removeChosen);
    connect(up, &QToolButton::clicked, this, [this] { moveChosen(-1); });
    connect(down, &QToolButton::clicked, this, [this] { moveChosen(1); });
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    auto* buttons = new QHBoxLayout;
    for (auto* control : {remove, up, down})
        buttons->addWidget(control);
    buttons->addWidget(m_message, 1);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_count);
    layout->addWidget(m_chosen, 1);
    layout->addLayout(buttons);
    return panel;
}

void DisplayListEditor::addChosen()
{
    QStringList ids;
    for (const auto& index : m_available->selectionModel()->selectedRows())
        ids += index.data(ReadingsModel::IdRole).toString();
    const auto current = m_chosen->currentIndex();
    const int row = current.isValid() ? current.row() + 1 : m_list->rowCount();
    if (!ids.isEmpty() && m_list->insert(ids, row))
        m_chosen->selectRow(row);
    m_message->setText(m_list->why());
}

void DisplayListEditor::removeChosen()
{
    QList<int> rows;
    for (const auto& index : m_chosen->selectionModel()->selectedRows())
        rows += index.row();
    const int first = rows.isEmpty() ? 0 : *std::min_element(rows.begin(), rows.end());
    if (m_list->remove(rows) && m_list->rowCount() > 0)
        m_chosen->selectRow(qMin(first, m_list->rowCount() - 1));
    m_message->setText(m_list->why());
}

void DisplayListEditor::moveChosen(int by)
{
    const auto current = m_chosen->currentIndex();
    if (current.isValid() && m_list->move(current.row(), current.row() + by))
        m_chosen->selectRow(current.row() + by);
}

bool DisplayListEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_available && enter) {
        addChosen();
        return true;
    }
    if (watched == m_chosen && key->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    if (watched == m_chosen && key->modifiers() == Qt::AltModifier &&
        (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveChosen(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DisplayListEditor::describe()
{
    const auto* list = m_list->list();
    const bool scrolls = list && list->id == "automatic";
    m_count->setText(tr("%1 of %2 readings").arg(m_list->rowCount()).arg(list ? list->maximum : 0));
    m_preview->setList(m_list->ids(), scrolls);
}

void DisplayListEditor::explainReading(const QString& id)
{
    const auto* reading = m_workspace.family().reading(id.toStdString());
    if (!reading)
        return;
    QString html =
        QStringLiteral("<h3>%1</h3><p>%2</p>").arg(q(reading->shownId), dataText(reading->meaning));
    html += QStringLiteral("<p>") +
            tr("COSEM object %1, attribute %2")
                .arg(q(reading->object.toString()))
                .arg(reading->attribute) +
            QStringLiteral("</p>");
    if (reading->legal)
        html += QStringLiteral("<p>") + tr("A legal reading: the manual list must keep it.") +
                QStringLiteral("</p>");
    if (reading->historical)
        html += QStringLiteral("<p>") + tr("Historical data: not allowed in the automatic list.") +
                QStringLiteral("</p>");
    if (!reading->source.empty())
        html += QStringLiteral("<p><small>") + tr("Source: %1").arg(q(reading->source)) +
                QStringLiteral("</small></p>");
    emit explain(html);
}

} // namespace metersmith::ui
