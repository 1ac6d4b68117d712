// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_exceptions.h"

#include "ui/text.h"
#include "ui/year_holidays.h"

#include <QLocale>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

QString longDate(const QDate& day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace

ExceptionDays::ExceptionDays(TariffModel& model, QObject* parent)
    : QAbstractListModel(parent)
    , m_model(model)
{
    connect(&model, &TariffModel::changed, this, &ExceptionDays::refresh);
    refresh();
}

const char* ExceptionDays::path()
{
    return "calendar.exceptionDays";
}

const typecodes::PartItem* ExceptionDays::item() const
{
    return m_model.workspace().family().part(path());
}

int ExceptionDays::maximum() const
{
    const auto* entry = item();
    return entry ? static_cast<int>(entry->maximumCount) : 0;
}

void ExceptionDays::refresh()
{
    QList<QDate> dates;
    if (m_model.workspace().hasDraft())
        for (const auto& text : m_model.workspace().draft().list(path()))
            if (const auto date = QDate::fromString(q(text), Qt::ISODate); date.isValid())
                dates += date;
    std::sort(dates.begin(), dates.end());
    if (dates == m_dates)
        return;
    beginResetModel();
    m_dates = dates;
    endResetModel();
}

bool ExceptionDays::contains(const QDate& day) const
{
    return std::binary_search(m_dates.begin(), m_dates.end(), day);
}

int ExceptionDays::countOf(int year) const
{
    return static_cast<int>(std::count_if(m_dates.begin(), m_dates.end(),
                                          [year](const QDate& day) { return day.year() == year; }));
}

QString ExceptionDays::counter() const
{
    return tr("%1 of %2 days").arg(m_dates.size()).arg(maximum());
}

bool ExceptionDays::put(const QString& name, QList<QDate> days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (!item())
        return m_model.refuse(tr("This meter has no exception days."));
    if (days.size() > maximum())
        return m_model.refuse(tr("That would make %1 exception days; the meter takes at most %2. "
                                 "Remove days that have passed, or add fewer years.")
                                  .arg(days.size())
                                  .arg(maximum()));
    typecodes::ItemValue value;
    std::vector<std::string> texts;
    for (const auto& day : days)
        texts.push_back(day.toString(Qt::ISODate).toStdString());
    if (!texts.empty())
        value = texts;
    return m_model.apply(name, {{path(), value}});
}

bool ExceptionDays::toggle(const QDate& day)
{
    if (contains(day))
        return removeDays({day});
    return add({day}, tr("Exception day %1").arg(longDate(day)));
}

bool ExceptionDays::add(const QList<QDate>& days, const QString& name)
{
    return put(name, m_dates + days);
}

bool ExceptionDays::removeDays(const QList<QDate>& days)
{
    QList<QDate> left;
    for (const auto& day : m_dates)
        if (!days.contains(day))
            left += day;
    const auto name =
        days.size() == 1 ? tr("Remove exception day %1").arg(longDate(days.front()))
                         : tr("Remove %n exception day(s)", nullptr, static_cast<int>(days.size()));
    return left.size() == m_dates.size() || put(name, left);
}

bool ExceptionDays::addText(const QString& text)
{
    QStringList unread;
    const auto days = datesInText(text, &unread);
    if (!unread.isEmpty())
        return m_model.refuse(
            tr("%1 is no day of the calendar; nothing was added.").arg(unread.front()));
    if (days.isEmpty())
        return m_model.refuse(
            tr("There is no date in the text. Write dates as 2027-12-25 or 25.12.2027."));
    return add(days, tr("Paste %n exception day(s)", nullptr, static_cast<int>(days.size())));
}

int ExceptionDays::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_dates.size());
}

QVariant ExceptionDays::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& day = m_dates[index.row()];
    if (role == Qt::DisplayRole)
        return longDate(day);
    if (role == Qt::UserRole)
        return day;
    return {};
}

} // namespace metersmith::ui
