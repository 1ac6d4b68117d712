// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_model.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>

namespace metersmith::ui
{

using typecodes::Change;

CompareModel::CompareModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::draftChanged, this, &CompareModel::rebuild);
}

void CompareModel::setOther(ComparedDocument other)
{
    m_other = std::move(other);
    m_refused.clear();
    rebuild();
}

void CompareModel::setBase(ComparedDocument base)
{
    m_base = std::move(base);
    rebuild();
}

QString CompareModel::groupName(const std::string& id) const
{
    if (id == "identity")
        return tr("Identity");
    if (id == "z")
        return tr("Z-codes");
    if (id == "ct")
        return tr("Current transformers");
    if (const auto* group = m_workspace.family().group(id))
        return dataText(group->name);
    return id == "display" ? tr("Display lists") : q(id);
}

QString CompareModel::who(Change change) const
{
    const bool based = m_base.configuration.has_value();
    switch (change) {
    case Change::Equal:
        return tr("nobody");
    case Change::OnlyA:
        return tr("the draft");
    case Change::OnlyB:
        return tr("the other");
    case Change::Same:
        return tr("both, alike");
    case Change::Conflict:
        break;
    }
    return based ? tr("both: conflict") : tr("they differ");
}

CompareModel::Row CompareModel::makeRow(typecodes::ComparedItem item) const
{
    const auto& family = m_workspace.family();
    const auto words = [&](const typecodes::ItemValue& value) {
        if (std::holds_alternative<std::monostate>(value))
            return tr("not set");
        auto text = q(typecodes::valueInWords(family, item.path, value));
        return text.isEmpty() ? q(typecodes::toText(value)) : text;
    };
    Row row;
    row.texts[Group] = groupName(item.group);
    row.texts[Item] = q(typecodes::itemName(family, item.path));
    row.texts[Base] = m_base.configuration ? words(item.base) : QString();
    row.texts[Draft] = words(item.a);
    row.texts[Other] = words(item.b);
    row.texts[Who] = who(item.change);
    row.item = std::move(item);
    return row;
}

/// Keeps the rows (and with them the selection) where the same items are compared as before.
void CompareModel::rebuild()
{
    std::vector<Row> rows;
    if (isReady()) {
        const auto* base = m_base.configuration ? &*m_base.configuration : nullptr;
        for (auto& item : typecodes::compareThree(m_workspace.draft(), *m_other.configuration, base,
                                                  m_workspace.family()))
            rows.push_back(makeRow(std::move(item)));
    }
    const bool same = !rows.empty() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                                  m_rows.end(), [](const Row& a, const Row& b) {
                                                      return a.item.path == b.item.path;
                                                  });
    if (same) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CompareModel::differences() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Row& row) { return row.item.a != row.item.b; }));
}

int CompareModel::conflicts() const
{
    if (!m_base.configuration)
        return 0;
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.item.change == Change::Conflict;
    }));
}

int CompareModel::takeOver(const std::vector<std::string>& paths)
{
    m_refused.clear();
    if (!isReady())
        return 0;
    Workspace::Edits edits;
    auto after = m_workspace.draft();
    for (const auto& row : m_rows) {
        const auto& path = row.item.path;
        if (row.item.a == row.item.b || std::find(paths.begin(), paths.end(), path) == paths.end())
            continue;
        const auto set = typecodes::setItem(after, m_workspace.family(), path, row.item.b);
        if (set)
            edits.emplace_back(path, row.item.b);
        else
            m_refused += tr("%1: %2").arg(row.texts[Item], q(set.error().detail));
    }
    if (edits.empty())
        return 0;
    const int count = static_cast<int>(edits.size());
    const auto name = tr("Take over %n item(s)", nullptr, count);
    if (const auto done = m_workspace.editMany(name, edits); !done) {
        m_refused += q(done.error().detail);
        return 0;
    }
    return count;
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::decoration(const Row& row) const
{
    const bool based = m_base.configuration.has_value();
    switch (row.item.change) {
    case Change::OnlyA:
    case Change::OnlyB:
        return markIcon(QStringLiteral("write"), colors().accent);
    case Change::Conflict:
        return markIcon(based ? QStringLiteral("attention") : QStringLiteral("write"),
                        based ? colors().attention : colors().accent);
    case Change::Same:
    case Change::Equal:
        break;
    }
    return markIcon(QStringLiteral("ok"), colors().muted);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[column];
    case Qt::ToolTipRole:
        return column >= Base ? row.texts[column] : q(row.item.path);
    case Qt::DecorationRole:
        return column == Who ? decoration(row) : QVariant();
    case Qt::ForegroundRole: {
        const auto& value = column == Base    ? row.item.base
                            : column == Draft ? row.item.a
                                              : row.item.b;
        const bool absent =
            column >= Base && column <= Other && std::holds_alternative<std::monostate>(value);
        return absent || row.item.change == Change::Equal ? QVariant(colors().muted) : QVariant();
    }
    case PathRole:
        return q(row.item.path);
    case DiffersRole:
        return row.item.a != row.item.b;
    case ConflictRole:
        return m_base.configuration && row.item.change == Change::Conflict;
    case SearchRole:
        return row.texts[Group] + u' ' + row.texts[Item] + u' ' + q(row.item.path) + u' ' +
               row.texts[Base] + u' ' + row.texts[Draft] + u' ' + row.texts[Other];
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole && (section == Base || section == Other))
        return section == Base ? m_base.name : m_other.name;
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Group"), tr("Item"),  tr("Template"),
                              tr("Draft"), tr("Other"), tr("Who changed it")};
    return titles[section];
}

void CompareFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void CompareFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    if (m_show == Show::Differences && !index.data(CompareModel::DiffersRole).toBool())
        return false;
    if (m_show == Show::Conflicts && !index.data(CompareModel::ConflictRole).toBool())
        return false;
    return m_text.isEmpty() ||
           index.data(CompareModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace metersmith::ui
