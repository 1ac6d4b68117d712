// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_switch_table.h"

#include "ui/tariff_delegate.h"

#include <QTime>

namespace metersmith::ui
{

SwitchTable::SwitchTable(TariffModel& model, QObject* parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    connect(&model, &TariffModel::changed, this, &SwitchTable::refresh);
    refresh();
}

void SwitchTable::setPlace(const TariffPlace& place)
{
    m_place = place;
    refresh();
}

void SwitchTable::refresh()
{
    const auto switches = m_model.switches(m_place);
    if (switches == m_switches)
        return;
    beginResetModel();
    m_switches = switches;
    endResetModel();
}

int SwitchTable::addSwitch()
{
    const auto spans = daySpans(m_switches, m_model.before(m_place));
    const auto* longest = &spans.front();
    for (const auto& span : spans)
        if (span.to - span.from > longest->to - longest->from)
            longest = &span;
    const int middle = (longest->from + longest->to) / 2;
    const int minute = m_switches.empty() ? 0 : middle - middle % 15;
    const int value = longest->value && *longest->value < m_model.highest() ? *longest->value + 1
                                                                            : m_model.lowest();
    if (!m_model.insert(m_place, {minute, value}))
        return -1;
    for (std::size_t row = 0; row < m_switches.size(); ++row)
        if (m_switches[row].minute == minute)
            return static_cast<int>(row);
    return -1;
}

int SwitchTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_switches.size());
}

int SwitchTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant SwitchTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& entry = m_switches[row];
    if (role == Qt::DisplayRole) {
        if (index.column() == From)
            return timeText(entry.minute);
        if (index.column() == Value)
            return m_model.valueName(entry.value);
        const int to = row + 1 < m_switches.size() ? m_switches[row + 1].minute : minutesPerDay;
        return tr("until %1").arg(timeText(to));
    }
    if (role == Qt::EditRole && index.column() == From)
        return QTime(entry.minute / 60, entry.minute % 60);
    if (role == Qt::EditRole && index.column() == Value)
        return entry.value;
    if (role == EntryDelegate::MinimumRole)
        return m_model.lowest();
    if (role == EntryDelegate::MaximumRole)
        return m_model.highest();
    if (role == Qt::DecorationRole && index.column() == Value)
        return valueColor(m_model.kind(), entry.value);
    return {};
}

QVariant SwitchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case Value:
        return m_model.kind() == SwitchKind::Relay ? tr("Relay") : tr("Tariff");
    case Lasts:
        return tr("Holds");
    default:
        return {};
    }
}

Qt::ItemFlags SwitchTable::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != Lasts)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SwitchTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (index.column() == Value)
        return m_model.setValue(m_place, index.row(), value.toInt());
    const QTime time = value.toTime();
    const int minute = time.hour() * 60 + time.minute();
    const auto old = m_switches[static_cast<std::size_t>(index.row())];
    if (minute == old.minute)
        return true;
    return m_model.moveTo(m_place, index.row(), minute);
}

} // namespace metersmith::ui
