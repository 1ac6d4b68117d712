// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PART_ENTRIES_MODEL_H
#define METERSMITH_UI_PART_ENTRIES_MODEL_H

#include "typecodes/part_values.h"

#include <QAbstractListModel>
#include <QDate>

namespace metersmith::ui
{

/// Switches, dates, date ranges or season starts, one a row, in words. Says what a person changed;
/// it does not touch the draft.
class PartEntriesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PartEntriesModel(const typecodes::PartItem& item, QObject* parent = nullptr);

    const std::vector<std::string>& entries() const { return m_entries; }
    int maximum() const { return static_cast<int>(m_item.maximumCount); } ///< 0: no limit
    /// Shows entries without telling.
    void setEntries(const std::vector<std::string>& entries);

    /// Adds entries; one of the same time or day takes the old one's place. False where there would
    /// be too many; refused() then says so.
    bool add(const std::vector<std::string>& entries);
    bool remove(const QList<int>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void edited(const std::vector<std::string>& entries);
    void refused(const QString& why);

private:
    const typecodes::PartItem& m_item;
    std::vector<std::string> m_entries;
};

/// An entry in words: "06:00 → 2", "Friday, 25 December 2026", "1 April → season 2".
QString entryInWords(const typecodes::PartItem& item, const std::string& entry);

/// Every day from `from` to `to` as entries of a list of dates; nothing if `to` is earlier.
std::vector<std::string> daysBetween(const QDate& from, const QDate& to);

} // namespace metersmith::ui

#endif
