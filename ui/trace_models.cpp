// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace_models.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QLocale>

namespace metersmith::ui
{

using services::TraceFrame;
using services::TraceLog;
using services::TraceNode;

TraceFramesModel::TraceFramesModel(TraceLog& log, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_rows(static_cast<int>(log.frames().size()))
{
    connect(&log, &TraceLog::framesAdded, this, [this](int count) {
        beginInsertRows({}, m_rows, m_rows + count - 1);
        m_rows += count;
        endInsertRows();
    });
    connect(&log, &TraceLog::framesForgotten, this, [this](int count) {
        beginRemoveRows({}, 0, count - 1);
        m_rows -= count;
        endRemoveRows();
    });
    connect(&log, &TraceLog::replaced, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_log.frames().size());
        endResetModel();
    });
}

const TraceFrame* TraceFramesModel::frame(int row) const
{
    const auto& frames = m_log.frames();
    return row >= 0 && static_cast<std::size_t>(row) < frames.size()
               ? &frames[static_cast<std::size_t>(row)]
               : nullptr;
}

int TraceFramesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TraceFramesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TraceFramesModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = index.isValid() ? frame(index.row()) : nullptr;
    if (!shown)
        return {};
    const bool isNumber =
        index.column() == Number || index.column() == Time || index.column() == Length;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::DecorationRole && index.column() == Summary && shown->faulty)
        return markIcon(QStringLiteral("fault"), colors().fault);
    if (role == Qt::ToolTipRole)
        return shown->error.isEmpty() ? shown->summary : shown->error;
    if (role == searchRole)
        return QString(shown->summary + u' ' + shown->error + u' ' +
                       QString::fromStdString(shown->text) + u' ' + q(toHex(shown->bytes)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return shown->number;
    case Time:
        return QLocale().toString(static_cast<double>(shown->at.count()) / 1000.0, 'f', 3);
    case Direction:
        return !shown->directionKnown ? QString() : shown->sent ? tr("→ meter") : tr("← meter");
    case Length:
        return static_cast<int>(shown->bytes.size());
    default:
        return shown->summary;
    }
}

QVariant TraceFramesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section == Number || section == Time || section == Length;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("No."), tr("Seconds"), tr("Direction"), tr("Bytes"), tr("Frame")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

TraceTreeModel::TraceTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void TraceTreeModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_tree.reset();
    endResetModel();
}

void TraceTreeModel::show(const TraceNode& tree)
{
    beginResetModel();
    m_entries.clear();
    m_tree = tree;
    m_entries.push_back({&*m_tree, -1, 0, 0});
    for (std::size_t i = 0; i < m_entries.size(); ++i) { // breadth first: siblings stay together
        const auto* node = m_entries[i].node;
        m_entries[i].firstChild = static_cast<int>(m_entries.size());
        int row = 0;
        for (const auto& child : node->children)
            m_entries.push_back({&child, static_cast<int>(i), row++, 0});
    }
    endResetModel();
}

const TraceNode* TraceTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() < m_entries.size()
               ? m_entries[index.internalId()].node
               : nullptr;
}

QModelIndex TraceTreeModel::at(int layer, std::size_t offset) const
{
    std::size_t best = m_entries.size();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& node = *m_entries[i].node;
        const bool holds = node.layer == layer && node.length > 0 && offset >= node.offset &&
                           offset - node.offset < node.length;
        if (holds && (best == m_entries.size() || node.length <= m_entries[best].node->length))
            best = i;
    }
    return best == m_entries.size()
               ? QModelIndex()
               : createIndex(m_entries[best].row, 0, static_cast<quintptr>(best));
}

QModelIndex TraceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const auto& entry = m_entries[parent.internalId()];
    return createIndex(row, column, static_cast<quintptr>(entry.firstChild + row));
}

QModelIndex TraceTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() >= m_entries.size())
        return {};
    const int parent = m_entries[child.internalId()].parent;
    if (parent < 0)
        return {};
    return createIndex(m_entries[static_cast<std::size_t>(parent)].row, 0,
                       static_cast<quintptr>(parent));
}

int TraceTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_entries.empty() ? 0 : 1;
    const auto* shown = parent.column() == 0 ? node(parent) : nullptr;
    return shown ? static_cast<int>(shown->children.size()) : 0;
}

int TraceTreeModel::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent);
    return ColumnCount;
}

QVariant TraceTreeModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = node(index);
    if (!shown)
        return {};
    if (role == Qt::DecorationRole && index.column() == Name && shown->faulty)
        return markIcon(QStringLiteral("fault"), colors().fault);
    if (role == Qt::ToolTipRole)
        return tr("%1: %2 bytes from %3")
            .arg(shown->name)
            .arg(shown->length)
            .arg(QString::number(shown->offset, 16).toUpper());
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Name ? shown->name : shown->value;
}

QVariant TraceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : section == Value ? tr("Value") : QVariant();
}

} // namespace metersmith::ui
