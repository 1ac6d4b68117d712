// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zcodes_editor.h"

#include "ui/card.h"
#include "ui/item_help.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/zcodes_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace metersmith::ui
{

ZCodeDelegate::ZCodeDelegate(ZCodesModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget* ZCodeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    const auto& field = m_model.field(index.row());
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(q(field.id));
    for (const auto& value : field.values)
        combo->addItem(QStringLiteral("%1   %2").arg(q(value.code), dataText(value.meaning)),
                       q(value.code));
    const bool open = field.orderForm || field.minimum;
    combo->setEditable(open);
    if (open)
        combo->lineEdit()->setMaxLength(field.length);
    combo->view()->setMinimumWidth(units(90));
    if (!open) // the choices at once: the arrow keys choose among them
        QTimer::singleShot(0, combo, &QComboBox::showPopup);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<ZCodeDelegate*>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void ZCodeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    const auto code = index.data(Qt::EditRole).toString();
    combo->setCurrentIndex(combo->findData(code));
    if (combo->isEditable())
        combo->setEditText(code);
}

void ZCodeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    const int row = combo->currentIndex();
    const bool typed =
        combo->isEditable() && (row < 0 || combo->currentText() != combo->itemText(row));
    model->setData(index, typed ? combo->currentText().trimmed() : combo->itemData(row),
                   Qt::EditRole);
}

ZCodesEditor::ZCodesEditor(Workspace& workspace, QWidget* parent)
    : GroupEditor(workspace, parent)
{
    m_model = new ZCodesModel(workspace, this);
    m_table = makeTable(m_model, tr("Z-codes"));
    auto* delegate = new ZCodeDelegate(*m_model, this);
    m_table->setItemDelegateForColumn(ZCodesModel::Code, delegate);
    // The list of choices had the focus, so the view does not take it back by itself.
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_table,
            [this] { m_table->setFocus(); });
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(units(7));
    m_table->setColumnWidth(ZCodesModel::Id, units(14));
    m_table->setColumnWidth(ZCodesModel::Name, units(56));
    m_table->setColumnWidth(ZCodesModel::Code, units(17));
    m_table->setColumnWidth(ZCodesModel::Meter, units(26));
    m_table->horizontalHeader()->setSectionResizeMode(ZCodesModel::Meaning, QHeaderView::Stretch);
    const auto showMeter = [this] {
        m_table->setColumnHidden(ZCodesModel::Meter,
                                 !this->workspace().meterConfiguration().has_value());
    };
    connect(&workspace, &Workspace::meterChanged, this, showMeter);
    showMeter();
    m_message = new QLabel(tr("Double-click a value, or press F2, to change it."));
    m_message->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    connect(m_model, &ZCodesModel::refused, m_message, [this](const QString& why) {
        m_message->setText(why.isEmpty() ? tr("Double-click a value, or press F2, to change it.")
                                         : why);
        m_message->setStyleSheet(why.isEmpty()
                                     ? QString()
                                     : QStringLiteral("color: %1;").arg(colors().attention.name()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { explainRow(index.row()); });
    // Only the value can be edited, so wherever a row is touched its value is what F2 opens.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && index.column() != ZCodesModel::Code)
                    QMetaObject::invokeMethod(
                        this,
                        [this, row = index.row()] {
                            if (m_table->currentIndex().row() == row)
                                m_table->setCurrentIndex(m_model->index(row, ZCodesModel::Code));
                        },
                        Qt::QueuedConnection);
            });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != ZCodesModel::Code)
            m_table->edit(index.siblingAtColumn(ZCodesModel::Code));
    });
}

bool ZCodesEditor::edits(const std::string& path) const
{
    return m_model->rowOf(path) >= 0;
}

void ZCodesEditor::showPath(const std::string& path)
{
    const int row = m_model->rowOf(path);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, ZCodesModel::Code));
    m_table->setFocus();
}

void ZCodesEditor::explainRow(int row)
{
    if (row < 0)
        return;
    emit explain(fieldHelp(workspace(), m_model->field(row)));
}

} // namespace metersmith::ui
