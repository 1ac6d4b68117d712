// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_list_editor.h"

#include "ui/card.h"
#include "ui/display_list_model.h"
#include "ui/readings_model.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

QToolButton* makeButton(const QString& iconName, const QString& text, const QString& does)
{
    auto* control = new QToolButton;
    control->setIcon(icon(iconName));
    control->setText(text);
    control->setToolTip(does);
    control->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    control->setAccessibleName(text);
    control->setFocusPolicy(Qt::StrongFocus);
    return control;
}

} // namespace

DisplayListEditor::DisplayListEditor(Workspace& workspace, const std::string& path, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_path(path)
{
    m_model = new DisplayListModel(workspace, path, this);
    m_title = new QLabel;
    m_title->setFont(scaledFont(1.0, true));
    m_title->setMinimumHeight(QLineEdit().sizeHint().height()); // level with the search beside
    m_title->setWordWrap(true);
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    m_message->hide();
    makeTableView();
    setFocusProxy(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_message);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DisplayListEditor::describe);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DisplayListEditor::chosen);
    describe();
}

void DisplayListEditor::makeTableView()
{
    const auto* known = list();
    m_table = makeTable(m_model, known ? dataText(known->name) : q(m_path));
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(DisplayListModel::Meaning,
                                                      QHeaderView::Stretch);
    m_table->setColumnWidth(DisplayListModel::Position, units(12));
    const bool hasText = hasTextField(m_workspace.family());
    m_table->setColumnWidth(DisplayListModel::ShownId, units(hasText ? 16 : 22));
    m_table->setColumnWidth(DisplayListModel::Label, units(12));
    m_table->setColumnHidden(DisplayListModel::Label, !hasText);
    m_table->setIconSize({units(4), units(4)});
    m_table->installEventFilter(this);
    m_empty = makeHint(tr("This list is empty. Drag readings here, or choose one at the left and "
                          "press Enter."));
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->addWidget(m_empty);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QWidget* DisplayListEditor::makeButtons()
{
    m_remove =
        makeButton(QStringLiteral("remove"), tr("Remove"), tr("Remove the chosen readings (Del)"));
    m_up = makeButton(QStringLiteral("up"), tr("Up"), tr("Move up (Alt+Up)"));
    m_down = makeButton(QStringLiteral("down"), tr("Down"), tr("Move down (Alt+Down)"));
    connect(m_remove, &QToolButton::clicked, this, &DisplayListEditor::removeChosen);
    connect(m_up, &QToolButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveChosen(1); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    for (auto* control : {m_remove, m_up, m_down})
        layout->addWidget(control);
    layout->addStretch();
    return row;
}

const typecodes::DisplayList* DisplayListEditor::list() const
{
    return m_model->list();
}

int DisplayListEditor::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

int DisplayListEditor::count() const
{
    return m_model->rowCount();
}

void DisplayListEditor::setRow(int row)
{
    if (row == this->row())
        return;
    if (row >= 0 && row < count())
        m_table->selectRow(row);
}

QList<int> DisplayListEditor::selectedRows() const
{
    QList<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DisplayListEditor::select(const QList<int>& rows)
{
    if (rows.isEmpty())
        return;
    auto* selection = m_table->selectionModel();
    selection->setCurrentIndex(m_model->index(rows.first(), 0),
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (const int row : rows)
        selection->select(m_model->index(row, 0),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void DisplayListEditor::add(const QStringList& readings)
{
    const int before = count();
    const int at = row() < 0 ? before : row() + 1;
    m_model->insert(readings, at);
    if (count() > before)
        m_table->selectRow(at + count() - before - 1);
    describe();
}

void DisplayListEditor::removeChosen()
{
    const auto rows = selectedRows();
    if (m_model->remove(rows) && count() > 0)
        m_table->selectRow(std::min(rows.first(), count() - 1));
    describe();
}

void DisplayListEditor::moveChosen(int by)
{
    auto rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int to = by < 0 ? rows.first() - 1 : rows.last() + 2;
    if (!m_model->moveTogether(rows, to))
        return;
    const int first = by < 0 ? to : to - static_cast<int>(rows.size());
    for (int& row : rows)
        row = first + static_cast<int>(&row - rows.data());
    select(rows);
}

bool DisplayListEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (key->key() == Qt::Key_Delete)
        removeChosen();
    else if (key->key() == Qt::Key_Insert)
        emit addingWanted();
    else if (alt && key->key() == Qt::Key_Up)
        moveChosen(-1);
    else if (alt && key->key() == Qt::Key_Down)
        moveChosen(1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void DisplayListEditor::describe()
{
    const auto* known = list();
    m_title->setText(
        known ? tr("%1: %2 of %3").arg(dataText(known->name)).arg(count()).arg(known->maximum)
              : q(m_path));
    m_title->setToolTip(m_title->text());
    m_empty->setVisible(count() == 0);
    m_message->setText(m_model->why());
    m_message->setVisible(!m_model->why().isEmpty());
    emit counted();
}

void DisplayListEditor::chosen()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto id = index.siblingAtColumn(0).data(ReadingsModel::IdRole).toString();
    if (const auto* reading = m_workspace.family().reading(id.toStdString()))
        emit explain(readingHelp(m_workspace, *reading, list()));
    emit rowChosen(index.row());
}

} // namespace metersmith::ui
