// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_entries_model.h"

#include "ui/text.h"

#include <QLocale>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

using typecodes::PartItem;
using typecodes::PartType;

/// What two entries may not have in common: the time or the day.
std::string keyOf(const std::string& entry)
{
    return entry.substr(0, entry.find_first_of("=/"));
}

QString dateInWords(const std::string& iso)
{
    const auto date = QDate::fromString(q(iso), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : q(iso);
}

} // namespace

QString entryInWords(const PartItem& item, const std::string& entry)
{
    const auto text = q(entry);
    switch (item.type) {
    case PartType::Switches: {
        auto value = text.section(QLatin1Char('='), 1);
        for (const auto& choice : item.choices)
            if (q(choice.code) == value)
                value = dataText(choice.meaning);
        return PartEntriesModel::tr("from %1: %2").arg(text.section(QLatin1Char('='), 0, 0), value);
    }
    case PartType::SeasonStarts: {
        const auto date = QDate::fromString(
            QStringLiteral("2024-") + text.section(QLatin1Char('='), 0, 0), Qt::ISODate);
        return PartEntriesModel::tr("from %1: season %2")
            .arg(date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM")) : text,
                 text.section(QLatin1Char('='), 1));
    }
    case PartType::DateRanges: {
        const auto slash = entry.find('/');
        if (slash == std::string::npos)
            return text;
        return PartEntriesModel::tr("%1 to %2")
            .arg(dateInWords(entry.substr(0, slash)), dateInWords(entry.substr(slash + 1)));
    }
    case PartType::Dates:
        return dateInWords(entry);
    default:
        return text;
    }
}

std::vector<std::string> daysBetween(const QDate& from, const QDate& to)
{
    std::vector<std::string> days;
    for (auto day = from; day.isValid() && day <= to; day = day.addDays(1))
        days.push_back(day.toString(Qt::ISODate).toStdString());
    return days;
}

PartEntriesModel::PartEntriesModel(const PartItem& item, QObject* parent)
    : QAbstractListModel(parent)
    , m_item(item)
{
}

void PartEntriesModel::setEntries(const std::vector<std::string>& entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

bool PartEntriesModel::add(const std::vector<std::string>& entries)
{
    auto all = m_entries;
    for (const auto& entry : entries) {
        const auto key = keyOf(entry);
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [&](const std::string& old) { return keyOf(old) == key; }),
                  all.end());
        all.push_back(entry);
    }
    if (maximum() > 0 && static_cast<int>(all.size()) > maximum()) {
        emit refused(tr("%1 entries would be more than the %2 that the meter holds.")
                         .arg(all.size())
                         .arg(maximum()));
        return false;
    }
    std::sort(all.begin(), all.end());
    emit refused({});
    if (all != m_entries)
        emit edited(all);
    return true;
}

bool PartEntriesModel::remove(const QList<int>& rows)
{
    std::vector<std::string> left;
    for (int row = 0; row < rowCount(); ++row)
        if (!rows.contains(row))
            left.push_back(m_entries[static_cast<std::size_t>(row)]);
    if (left.size() == m_entries.size())
        return false;
    emit refused({});
    emit edited(left);
    return true;
}

int PartEntriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PartEntriesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return entryInWords(m_item, entry);
    return role == Qt::ToolTipRole || role == Qt::EditRole ? QVariant(q(entry)) : QVariant();
}

} // namespace metersmith::ui
