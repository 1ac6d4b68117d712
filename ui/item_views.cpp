// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/item_views.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace metersmith::ui
{
namespace
{

QHeaderView* headerOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree ? tree->header() : nullptr;
}

/// The columns that are shown, as they stand from left to right.
QList<int> shownColumns(const QAbstractItemView& view)
{
    const auto* header = headerOf(view);
    if (!header)
        return {0};
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns += column;
    return columns;
}

QString rowAsText(const QModelIndex& row, const QList<int>& columns)
{
    QStringList cells;
    for (const int column : columns)
        cells += row.siblingAtColumn(column).data().toString().simplified();
    return cells.join(QLatin1Char('\t'));
}

void addShownRows(const QAbstractItemView& view, const QModelIndex& parent,
                  const QList<int>& columns, QStringList& lines)
{
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        const auto index = view.model()->index(row, 0, parent);
        lines += rowAsText(index, columns);
        if (tree && tree->isExpanded(index))
            addShownRows(view, index, columns, lines);
    }
}

/// Over a view as long as it has no rows.
class EmptyWords : public QLabel
{
public:
    EmptyWords(QAbstractItemView& view, const QString& words)
        : QLabel(words, view.viewport())
        , m_view(view)
    {
        setWordWrap(true);
        setAlignment(Qt::AlignCenter);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setMargin(units(3));
        setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
        view.viewport()->installEventFilter(this);
        const auto* model = view.model();
        for (const auto changed :
             {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, changed, this, [this] { follow(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] { follow(); });
        connect(model, &QAbstractItemModel::layoutChanged, this, [this] { follow(); });
        follow();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            follow();
        return false;
    }

private:
    void follow()
    {
        const bool empty = m_view.model()->rowCount(m_view.rootIndex()) == 0;
        setVisible(empty);
        m_view.setAccessibleDescription(empty ? text() : QString());
        setGeometry(m_view.viewport()->rect());
    }

    QAbstractItemView& m_view;
};

QString translated(const char* text)
{
    return QCoreApplication::translate("ItemViews", text);
}

} // namespace

QString chosenRowsAsText(const QAbstractItemView& view)
{
    auto rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows += view.currentIndex();
    const bool isTree = qobject_cast<const QTreeView*>(&view) != nullptr;
    std::sort(rows.begin(), rows.end(), [&view, isTree](const auto& a, const auto& b) {
        return isTree ? view.visualRect(a).top() < view.visualRect(b).top() : a.row() < b.row();
    });
    const auto columns = shownColumns(view);
    QStringList lines;
    for (const auto& row : std::as_const(rows))
        lines += rowAsText(row, columns);
    return lines.join(QLatin1Char('\n'));
}

QString allRowsAsText(const QAbstractItemView& view)
{
    const auto columns = shownColumns(view);
    QStringList headings;
    for (const int column : columns)
        headings += view.model()->headerData(column, Qt::Horizontal).toString();
    QStringList lines{headings.join(QLatin1Char('\t'))};
    addShownRows(view, view.rootIndex(), columns, lines);
    return lines.join(QLatin1Char('\n'));
}

void offerCopy(QAbstractItemView& view, std::function<void()> copy)
{
    if (!copy)
        copy = [&view] {
            if (const auto text = chosenRowsAsText(view); !text.isEmpty())
                QGuiApplication::clipboard()->setText(text);
        };
    auto* chosen = new QAction(translated(QT_TRANSLATE_NOOP("ItemViews", "&Copy")), &view);
    chosen->setShortcut(QKeySequence::Copy);
    chosen->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(chosen, &QAction::triggered, &view, std::move(copy));
    auto* all = new QAction(translated(QT_TRANSLATE_NOOP("ItemViews", "Copy &all")), &view);
    QObject::connect(all, &QAction::triggered, &view,
                     [&view] { QGuiApplication::clipboard()->setText(allRowsAsText(view)); });
    view.addActions({chosen, all});
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void sayWhenEmpty(QAbstractItemView& view, const QString& words)
{
    new EmptyWords(view, words); // owned by the view
}

} // namespace metersmith::ui
