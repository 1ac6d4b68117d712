// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readout_model.h"

#include "ui/plan_model.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>

namespace metersmith::ui
{

using services::ReadoutRow;

namespace
{

/// "1-0:1.8.0*02" as "0001 0000 0001 0008 0000 0002": numbers order as numbers.
QString addressKey(const QString& address)
{
    constexpr int width = 4;
    QString key;
    QString digits;
    const auto flush = [&key, &digits] {
        if (!digits.isEmpty())
            key += digits.rightJustified(width, QLatin1Char('0')) + QLatin1Char(' ');
        digits.clear();
    };
    for (const auto character : address) {
        if (character.isDigit()) {
            digits += character;
            continue;
        }
        flush();
        if (character.isLetter())
            key += character.toUpper() + QStringLiteral("    ");
    }
    flush();
    return key;
}

} // namespace

ReadoutModel::ReadoutModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ReadoutModel::setRows(std::vector<ReadoutRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ReadoutModel::merge(const std::vector<ReadoutRow>& rows)
{
    auto merged = m_rows;
    std::vector<QString> done;
    for (const auto& row : rows) {
        const auto sameAddress = [&row](const ReadoutRow& one) {
            return one.address == row.address;
        };
        if (std::find(done.begin(), done.end(), row.address) != done.end())
            continue;
        done.push_back(row.address);
        auto place = std::find_if(merged.begin(), merged.end(), sameAddress);
        const auto at = place - merged.begin();
        merged.erase(std::remove_if(place, merged.end(), sameAddress), merged.end());
        std::vector<ReadoutRow> fresh;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(fresh), sameAddress);
        merged.insert(merged.begin() + at, fresh.begin(), fresh.end());
    }
    setRows(std::move(merged));
}

bool ReadoutModel::hasHistorical() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const auto& row) { return row.historical.has_value(); });
}

bool ReadoutModel::hasParts() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.part > 0; });
}

QString ReadoutModel::text(int row, const QList<int>& columns) const
{
    QStringList cells;
    for (const int column : columns)
        cells += index(row, column).data().toString();
    return cells.join(QLatin1Char('\t'));
}

int ReadoutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadoutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReadoutModel::shown(const ReadoutRow& row, int column) const
{
    switch (column) {
    case Address:
        return row.address;
    case Name:
        return row.name;
    case Value:
        if (row.outcome && row.value.isEmpty())
            return outcomeText(*row.outcome).word;
        return row.error.isEmpty() ? row.value : tr("refused: %1").arg(row.error);
    case Unit:
        return row.unit;
    case Historical:
        return !row.historical       ? QString()
               : *row.historical > 0 ? tr("%n back", nullptr, *row.historical)
                                     : tr("current");
    default:
        return QString::number(row.part + 1);
    }
}

QVariant ReadoutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        if (column == Value || column == Part)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::ForegroundRole:
        return column == Unit || column == Part ? QVariant(colors().muted) : QVariant();
    case Qt::DecorationRole:
        if (column == Value && row.outcome) // after a write
            return markIcon(outcomeText(*row.outcome).icon,
                            *row.outcome == services::Outcome::Proven ? colors().good
                                                                      : colors().attention);
        return column == Value && !row.error.isEmpty()
                   ? QVariant(markIcon(QStringLiteral("attention"), colors().attention))
                   : QVariant();
    case Qt::ToolTipRole:
        if (column == Address && row.obis)
            return tr("OBIS code %1").arg(q(row.obis->toString()));
        if (column == Name && row.name.isEmpty())
            return tr("The catalogue of OBIS codes does not know this address.");
        if (column == Value && row.outcome)
            return outcomeText(*row.outcome).word;
        if (column == Value && !row.error.isEmpty())
            return row.error;
        return shown(row, column);
    case sortRole: {
        bool isNumber = false;
        const double number = row.value.toDouble(&isNumber);
        if (column == Value)
            return isNumber ? QVariant(number) : QVariant(row.value);
        if (column == Address)
            return addressKey(row.address);
        if (column == Historical)
            return row.historical.value_or(-1);
        return column == Part ? QVariant(row.part) : QVariant(shown(row, column));
    }
    case searchRole:
        return QString(row.address + QLatin1Char(' ') + row.name + QLatin1Char(' ') + row.value +
                       QLatin1Char(' ') + row.unit + QLatin1Char(' ') + row.error +
                       QLatin1Char(' ') + (row.obis ? q(row.obis->toString()) : QString()));
    default:
        return {};
    }
}

QVariant ReadoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Value || section == Part))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Historical)
        return tr("How many billing periods back the value is from");
    if (role == Qt::ToolTipRole && section == Part)
        return tr("Which of several values that the meter sends under one address");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Address"), tr("Meaning"), tr("Value"),
                              tr("Unit"),    tr("Period"),  tr("No.")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

} // namespace metersmith::ui
