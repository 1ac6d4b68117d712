// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_list_control.h"

#include "ui/card.h"
#include "ui/part_list_model.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
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
namespace
{

constexpr int searchFrom = 10; ///< shorter lists need no search
constexpr int shownRows = 9;

/// Entries that match the search, only the chosen ones on request.
class ListFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyChosen(bool only)
    {
        m_onlyChosen = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto index = sourceModel()->index(row, 0, parent);
        return (!m_onlyChosen || index.data(PartListModel::ChosenRole).toBool()) &&
               QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_onlyChosen = false;
};

} // namespace

PartListControl::PartListControl(const Workspace& workspace, const typecodes::PartItem& item)
    : PartControl(item)
    , m_model(new PartListModel(workspace, item, this))
    , m_filter(new ListFilter(this))
{
    const auto name = q(typecodes::itemName(workspace.family(), item.path));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(PartListModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view = makeTable(m_filter, name);
    m_view->setParent(this); // first in the order of Tab, which passes over what stands before it
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(PartListModel::Name, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(PartListModel::Code,
                                                     QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(PartListModel::Place,
                                                     QHeaderView::ResizeToContents);
    const int rows = qBound(2, m_model->rowCount(), shownRows);
    m_view->setFixedHeight(units(6) * rows + units(8));
    m_view->installEventFilter(this);
    m_count = new QLabel;
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    m_message->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    layout->addWidget(makeTools());
    layout->addWidget(m_view);
    layout->addWidget(m_message);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_view);

    connect(m_model, &PartListModel::edited, this, [this](const std::vector<std::string>& codes) {
        emit edited(typecodes::ItemValue(codes));
    });
    connect(m_model, &PartListModel::refused, this, [this](const QString& why) {
        m_message->setText(why);
        m_message->setVisible(!why.isEmpty());
    });
    describe();
}

QWidget* PartListControl::makeTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addStretch();
    if (m_model->rowCount() >= searchFrom) {
        auto* search = new QLineEdit;
        search->setPlaceholderText(tr("Search"));
        search->setAccessibleName(tr("Search in %1").arg(m_view->accessibleName()));
        search->setClearButtonEnabled(true);
        search->setMaximumWidth(units(50));
        connect(search, &QLineEdit::textChanged, m_filter,
                &QSortFilterProxyModel::setFilterFixedString);
        auto* only = new QCheckBox(tr("Only chosen"));
        connect(only, &QCheckBox::toggled, this,
                [this](bool on) { static_cast<ListFilter*>(m_filter)->setOnlyChosen(on); });
        layout->addWidget(only);
        layout->addWidget(search);
    }
    for (const int by : {-1, 1}) {
        auto* button = new QToolButton;
        button->setIcon(icon(by < 0 ? QStringLiteral("up") : QStringLiteral("down")));
        button->setToolTip(by < 0 ? tr("Earlier in the list (Alt+Up)")
                                  : tr("Later in the list (Alt+Down)"));
        button->setAccessibleName(button->toolTip());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, by] { moveChosen(by); });
        layout->addWidget(button);
    }
    return tools;
}

void PartListControl::moveChosen(int by)
{
    m_model->move(m_filter->mapToSource(m_view->currentIndex()).row(), by);
}

void PartListControl::setValue(const typecodes::ItemValue& value)
{
    const auto* codes = std::get_if<std::vector<std::string>>(&value);
    m_set = codes != nullptr;
    m_model->setChosen(codes ? *codes : std::vector<std::string>());
    describe();
}

void PartListControl::setPossible(const Workspace& workspace)
{
    m_model->setPossible(workspace);
}

void PartListControl::describe()
{
    const auto count = static_cast<int>(m_model->chosen().size());
    m_count->setText(!m_set                   ? tr("not set")
                     : m_model->maximum() > 0 ? tr("%1 of %2").arg(count).arg(m_model->maximum())
                                              : tr("%n chosen", nullptr, count));
}

bool PartListControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveChosen(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Space && m_view->currentIndex().isValid()) {
            const auto index = m_view->currentIndex().siblingAtColumn(PartListModel::Name);
            const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_filter->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
    }
    return PartControl::eventFilter(watched, event);
}

} // namespace metersmith::ui
