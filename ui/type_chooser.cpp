// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/type_chooser.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

namespace metersmith::ui
{
namespace
{

constexpr int searchFrom = 12; ///< positions with fewer values need no search

QListView* makeList(QAbstractItemModel* model, const QString& name)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setAccessibleName(name);
    list->setIconSize({units(4), units(4)});
    list->setSpacing(1);
    list->setUniformItemSizes(false);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

TypeChooser::TypeChooser(QWidget* parent)
    : QWidget(parent)
    , m_model(new TypeChooserModel(this))
    , m_options(new TypeOptionsModel(*m_model, this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_filter->setSourceModel(m_options);
    m_filter->setFilterRole(TypeOptionsModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(makeNumber());
    layout->addWidget(makeLists(), 1);

    connect(m_model, &TypeChooserModel::changed, this, &TypeChooser::describe);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showRow(0); });
    connect(m_positions->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showRow(index.row()); });
    connect(m_values, &QListView::clicked, this, &TypeChooser::take);
    describe();
}

QWidget* TypeChooser::makeNumber()
{
    m_number = new QLineEdit;
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaledFont(1.3).pixelSize());
    font.setBold(true);
    m_number->setFont(font);
    m_number->setAccessibleName(tr("Type number, to type or paste into"));
    m_number->setToolTip(tr("Type or paste a whole or partial number; _ stands for what is open"));
    m_number->setMinimumWidth(QFontMetrics(font).horizontalAdvance(QString(27, QLatin1Char('0'))));
    m_complete = new QPushButton(tr("Complete with &usual values"));
    m_message = new QLabel;
    m_message->setWordWrap(true);
    auto* label = new QLabel(tr("&Type number"));
    label->setBuddy(m_number);
    auto* number = new QWidget;
    auto* grid = new QGridLayout(number);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(units(3));
    grid->setVerticalSpacing(units(1));
    grid->setColumnStretch(2, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_number, 0, 1);
    grid->addWidget(m_message, 0, 2, 2, 1);
    grid->addWidget(m_complete, 1, 1, Qt::AlignLeft);
    connect(m_number, &QLineEdit::editingFinished, this, &TypeChooser::takeNumber);
    connect(m_complete, &QPushButton::clicked, this, [this] {
        if (m_model->completeUsual() > 0)
            emit edited();
    });
    return number;
}

QWidget* TypeChooser::makeLists()
{
    m_positions = makeList(m_model, tr("Positions of the type number"));
    m_positions->installEventFilter(this);
    m_values = makeList(m_filter, tr("Values of the position"));
    m_values->installEventFilter(this);
    m_title = new QLabel;
    m_title->setFont(scaledFont(1.05, true));
    m_title->setWordWrap(true);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the values"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    auto* right = new QVBoxLayout;
    right->setSpacing(units(2));
    right->addWidget(m_title);
    right->addWidget(m_search);
    right->addWidget(m_values, 1);
    auto* lists = new QWidget;
    auto* row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(4));
    row->addWidget(m_positions, 4);
    row->addLayout(right, 5);
    return lists;
}

void TypeChooser::showRow(int row)
{
    const bool valid = row >= 0 && row < m_model->rowCount();
    m_options->setPosition(valid ? row : -1);
    m_search->clear();
    m_search->setVisible(m_options->rowCount() > searchFrom);
    m_title->setText(valid ? tr("%1  %2").arg(q(m_model->position(row).id),
                                              dataText(m_model->position(row).name))
                           : QString());
    if (!valid)
        return;
    if (m_positions->currentIndex().row() != row)
        m_positions->setCurrentIndex(m_model->index(row));
    const int chosen = m_options->chosenRow();
    m_values->setCurrentIndex(m_filter->index(qMax(0, chosen), 0));
    emit positionShown(q(m_model->position(row).id));
}

void TypeChooser::showPosition(const std::string& id)
{
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_positions->setCurrentIndex(m_model->index(row));
        m_values->setFocus();
    }
}

void TypeChooser::showFirstOpen()
{
    if (const int open = m_model->nextOpen(-1); open >= 0)
        m_positions->setCurrentIndex(m_model->index(open));
}

void TypeChooser::focusPositions()
{
    m_positions->setFocus();
}

void TypeChooser::take(const QModelIndex& option)
{
    const int row = m_options->position();
    const auto code = option.data(TypeOptionsModel::CodeRole).toString().toStdString();
    if (code.empty() || !m_model->choose(row, code))
        return;
    emit edited();
    if (const int next = m_model->nextOpen(row); next >= 0)
        m_positions->setCurrentIndex(m_model->index(next));
}

void TypeChooser::takeNumber()
{
    const auto text = m_number->text().trimmed();
    if (text == m_model->number() || text.isEmpty())
        return;
    if (const auto taken = m_model->takeNumber(text); !taken) {
        const auto why = q(taken.error().detail);
        m_message->setText(why);
        m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
        emit numberRefused(text, why);
        return;
    }
    emit edited();
    showFirstOpen();
}

void TypeChooser::describe()
{
    const QSignalBlocker blocker(m_number);
    m_number->setText(m_model->number());
    const int open = m_model->openCount();
    m_complete->setEnabled(open > 0);
    QString conflict;
    for (int row = 0; row < m_model->rowCount() && conflict.isEmpty(); ++row)
        if (const auto against = m_model->conflict(row); !against.isEmpty())
            conflict =
                tr("%1 %2: %3")
                    .arg(q(m_model->position(row).id), q(m_model->position(row).code), against);
    m_message->setText(!m_model->family()    ? QString()
                       : !conflict.isEmpty() ? conflict
                       : open > 0            ? tr("%n positions are still open.", nullptr, open)
                                             : tr("The number is complete."));
    m_message->setStyleSheet(QStringLiteral("color: %1;")
                                 .arg((!conflict.isEmpty() ? colors().attention
                                       : open > 0          ? colors().muted
                                                           : colors().good)
                                          .name()));
}

bool TypeChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_positions && (key == Qt::Key_Return || key == Qt::Key_Right)) {
        m_values->setFocus();
        return true;
    }
    if (watched == m_positions && key == Qt::Key_Delete) {
        if (m_model->choose(m_positions->currentIndex().row(), {}))
            emit edited();
        return true;
    }
    if (watched == m_values && (key == Qt::Key_Return || key == Qt::Key_Space)) {
        take(m_values->currentIndex());
        return true;
    }
    if (watched == m_values && key == Qt::Key_Left) {
        m_positions->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace metersmith::ui
