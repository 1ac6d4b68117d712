// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"
#include "ui/cosem_browser.h"
#include "ui/item_views.h"
#include "ui/object_filter.h"
#include "ui/object_tree_model.h"
#include "ui/object_values_model.h"
#include "ui/status_badge.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{

namespace
{

QToolButton* makeButton(const QString& text, const QString& iconName, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(iconName.isEmpty() ? Qt::ToolButtonTextOnly
                                                  : Qt::ToolButtonTextBesideIcon);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QTreeView* makeTreeView(QAbstractItemModel* model, const QString& accessibleName)
{
    auto* view = new QTreeView;
    view->setModel(model);
    view->setAccessibleName(accessibleName);
    view->setUniformRowHeights(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(false);
    view->setTabKeyNavigation(false);
    offerCopy(*view);
    return view;
}

QString readoutFilter()
{
    return CosemBrowser::tr("Readings of objects (*.json)");
}

} // namespace

CosemBrowser::CosemBrowser(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_tree = new ObjectTreeModel(this);
    m_filtered = new ObjectFilter(this);
    m_filtered->setSourceModel(m_tree);
    m_values = new ObjectValuesModel(this);
    m_methods = new QMenu(this);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeTree());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1500, 1000});
    splitter->setChildrenCollapsible(false);
    splitter->setObjectName(QStringLiteral("objectViews"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeHint(
        tr("Here you see every object that the meter shows to your access level, whoever made "
           "it. Press “List objects”, or read everything at once.")));
    m_stack->addWidget(splitter);
    m_status = new StatusBadge;
    m_status->setObjectName(QStringLiteral("browserStatus"));
    m_status->show(Mood::Neutral, tr("Nothing read yet."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(4));
    layout->setSpacing(units(3));
    layout->addWidget(makeToolBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    connectService();
    showDifferences();
    showObject();
}

QWidget* CosemBrowser::makeToolBar()
{
    m_list = makeButton(tr("List objects"), QStringLiteral("refresh"),
                        tr("Reads the list of objects that this access level may see"));
    m_readAll = makeButton(tr("Read everything"), QStringLiteral("read"),
                           tr("Reads all readable attributes; passwords and keys are left out"));
    m_buffers = new QCheckBox(tr("With profile rows"));
    m_buffers->setToolTip(tr("Also the rows of all profiles, which takes long on an optical head"));
    m_save = makeButton(tr("Save…"), QStringLiteral("save"), tr("Saves what was read as JSON"));
    m_compare = makeButton(tr("Compare"), QStringLiteral("compare"),
                           tr("Marks what differs from an earlier reading"));
    m_compare->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_compare);
    m_toPrevious =
        menu->addAction(tr("With the previous reading"), this, &CosemBrowser::compareWithPrevious);
    menu->addAction(tr("With a saved reading…"), this, [this] {
        const auto name =
            QFileDialog::getOpenFileName(this, tr("Compare with"), QString(), readoutFilter());
        if (!name.isEmpty())
            compareWith(name);
    });
    m_onlyDiffering = menu->addAction(tr("Show only what differs"));
    m_onlyDiffering->setCheckable(true);
    connect(m_onlyDiffering, &QAction::toggled, this, [this](bool only) {
        m_filtered->setOnlyDiffering(only);
        if (only)
            m_treeView->expandAll();
    });
    m_stopComparing = menu->addAction(tr("Stop comparing"), this, [this] { setOther({}); });
    m_compare->setMenu(menu);
    connect(m_list, &QToolButton::clicked, this, &CosemBrowser::listObjects);
    connect(m_readAll, &QToolButton::clicked, this, &CosemBrowser::readAll);
    connect(m_save, &QToolButton::clicked, this, [this] {
        const auto name = QFileDialog::getSaveFileName(
            this, tr("Save the reading"), QStringLiteral("objects.json"), readoutFilter());
        if (!name.isEmpty())
            saveAs(name);
    });
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_list, m_readAll, m_buffers})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_compare);
    layout->addWidget(m_save);
    return bar;
}

QWidget* CosemBrowser::makeTree()
{
    m_order = new QComboBox;
    m_order->addItem(tr("By meaning"));
    m_order->addItem(tr("By class"));
    m_order->setAccessibleName(tr("Order of the tree"));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by name, OBIS code or class"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_treeView = makeTreeView(m_filtered, tr("Objects"));
    auto* header = m_treeView->header();
    // Widths of their own rather than what is left over: a name must be readable at any size.
    header->setStretchLastSection(true);
    const std::pair<int, int> widths[] = {{ObjectTreeModel::Name, 76},
                                          {ObjectTreeModel::Code, 29},
                                          {ObjectTreeModel::Value, 26},
                                          {ObjectTreeModel::Class, 18},
                                          {ObjectTreeModel::Access, 20}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, units(width));
    // The name of a group has the whole line.
    const auto span = [this] {
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            m_treeView->setFirstColumnSpanned(row, {}, true);
    };
    connect(m_filtered, &QAbstractItemModel::modelReset, m_treeView, span);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, m_treeView, span);
    m_treeView->setIndentation(units(4)); // names need the room
    m_treeView->setObjectName(QStringLiteral("objectTree"));
    m_treeView->setSortingEnabled(true);
    m_treeView->sortByColumn(-1, Qt::AscendingOrder); // as the meter has them, until one clicks
    connect(m_order, &QComboBox::currentIndexChanged, this, &CosemBrowser::setOrder);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered->setFilterFixedString(text);
        if (!text.isEmpty())
            m_treeView->expandAll();
    });
    connect(m_treeView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                m_chosen = m_tree->objectAt(m_filtered->mapToSource(current));
                showObject();
            });
    connect(m_treeView, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (m_tree->objectAt(m_filtered->mapToSource(index)) >= 0)
            readObject();
    });
    auto* read = new QAction(icon(QStringLiteral("read")), tr("Read"), m_treeView);
    connect(read, &QAction::triggered, this, &CosemBrowser::readObject);
    m_treeView->addAction(read);
    auto* line = new QHBoxLayout;
    line->setSpacing(units(2));
    line->addWidget(m_order);
    line->addWidget(m_filter, 1);
    auto* card = new Card(tr("Objects"));
    card->body()->addLayout(line);
    card->body()->addWidget(m_treeView, 1);
    return card;
}

QWidget* CosemBrowser::makeDetail()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    // Bold and plain lines one below the other: a little more than two plain ones.
    m_title->setMinimumHeight(2 * m_title->fontMetrics().lineSpacing() + units(2));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setFocusPolicy(Qt::NoFocus);
    m_valuesView = makeTreeView(m_values, tr("Attributes"));
    // The value has what the others leave; names are never cut.
    m_valuesView->header()->setStretchLastSection(false);
    m_valuesView->header()->setMinimumSectionSize(units(18));
    m_valuesView->header()->setSectionResizeMode(ObjectValuesModel::Value, QHeaderView::Stretch);
    m_valuesView->setColumnWidth(ObjectValuesModel::Other, units(30));
    m_valuesView->setColumnWidth(ObjectValuesModel::Access, units(20));
    m_read = makeButton(tr("Read"), QStringLiteral("read"),
                        tr("Reads the attributes of this object (Enter in the tree)"));
    m_edit = makeButton(tr("Write…"), QStringLiteral("write"),
                        tr("Changes the attribute chosen (Enter)"));
    m_invoke =
        makeButton(tr("Invoke"), QStringLiteral("play"), tr("Invokes a method, after asking"));
    m_invoke->setPopupMode(QToolButton::InstantPopup);
    m_invoke->setMenu(m_methods);
    connect(m_read, &QToolButton::clicked, this, &CosemBrowser::readObject);
    connect(m_edit, &QToolButton::clicked, this,
            [this] { editAttribute(m_values->attributeAt(m_valuesView->currentIndex())); });
    connect(m_valuesView, &QTreeView::activated, this,
            [this](const QModelIndex& index) { editAttribute(m_values->attributeAt(index)); });
    connect(m_valuesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { allow(); });
    auto* write = new QAction(icon(QStringLiteral("write")), tr("Write…"), m_valuesView);
    connect(write, &QAction::triggered, m_edit, &QToolButton::click);
    m_valuesView->addAction(write);
    auto* line = new QHBoxLayout;
    line->setSpacing(units(2));
    line->addWidget(m_read);
    line->addWidget(m_edit);
    line->addWidget(m_invoke);
    line->addStretch();
    auto* card = new Card(tr("Object"));
    card->body()->addWidget(m_title);
    card->body()->addLayout(line);
    card->body()->addWidget(m_valuesView, 1);
    return card;
}

/// As wide as the longest name of an attribute, within what leaves room for the value.
void CosemBrowser::showColumns()
{
    constexpr int column = ObjectValuesModel::Attribute;
    m_valuesView->resizeColumnToContents(column);
    const int most = std::max(units(30), m_valuesView->viewport()->width() / 2);
    m_valuesView->setColumnWidth(column,
                                 qBound(units(30), m_valuesView->columnWidth(column), most));
}

/// The other order of the tree; the object that was chosen stays chosen.
void CosemBrowser::setOrder(int index)
{
    const int kept = m_chosen;
    m_tree->setOrder(index == 0 ? ObjectTreeModel::Order::ByMeaning
                                : ObjectTreeModel::Order::ByClass);
    if (!m_filter->text().isEmpty() || m_onlyDiffering->isChecked())
        m_treeView->expandAll();
    if (kept >= 0 && kept < static_cast<int>(m_readout.objects.size())) {
        const auto& object = m_readout.objects[static_cast<std::size_t>(kept)].object;
        choose(std::to_string(object.classId) + ":" + object.object.toString());
    }
}

bool CosemBrowser::readsBuffers() const
{
    return m_buffers->isChecked();
}

} // namespace metersmith::ui
