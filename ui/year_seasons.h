// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_SEASONS_H
#define METERSMITH_UI_YEAR_SEASONS_H

#include "ui/tariff_model.h"

#include <QAbstractTableModel>
#include <QDate>

namespace metersmith::ui
{

/// The season starts of one plan as a table (date, season), with the edits of the year bar. Rows
/// are in the order of the year. Dates are shown in a leap year so that 29 February can be seen.
class YearSeasons : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Season, Days, ColumnCount };
    static constexpr int year = 2024;

    explicit YearSeasons(TariffModel& model, QObject* parent = nullptr);

    void setPlan(int plan);
    bool hasSeasons() const; ///< false: this plan has no season starts at all
    const std::vector<typecodes::SeasonStart>& starts() const { return m_starts; }
    QDate date(int row) const;
    /// The season on a day of YearSeasons::year; 0 while no season has a start.
    int season(const QDate& day) const;
    int maximumStarts() const;
    int maximumSeason() const;

    /// The edits; false: refused, the tariff model says why.
    bool add(const QDate& day, int season);
    bool removeStart(int row);
    bool moveStart(int row, const QDate& day);
    bool setSeason(int row, int season);
    /// A free day and a season for the next start: halfway through the longest season.
    QDate nextFree() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void refresh();
    bool put(const QString& name, std::vector<typecodes::SeasonStart> starts);

    TariffModel& m_model;
    int m_plan = 0;
    std::vector<typecodes::SeasonStart> m_starts;
};

/// "1 April" in the user's language.
QString dayAndMonth(const QDate& day);

} // namespace metersmith::ui

#endif
