// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/order_form_parts.h"

#include "app/services/documents/html_table.h"
#include "typecodes/part_values.h"
#include "typecodes/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <map>

namespace metersmith::services
{

using typecodes::ItemValue;
using typecodes::MeterConfiguration;
using typecodes::PartGroup;
using typecodes::PartItem;
using typecodes::PartType;

namespace
{

struct OrderForm {
    Q_DECLARE_TR_FUNCTIONS(OrderForm)
};

struct DayTypeName {
    const char* key;
    const char* name;
};
constexpr std::array dayTypes{
    DayTypeName{"working", QT_TRANSLATE_NOOP("OrderForm", "Working days")},
    DayTypeName{"nonWorking", QT_TRANSLATE_NOOP("OrderForm", "Non-working days")},
    DayTypeName{"holiday", QT_TRANSLATE_NOOP("OrderForm", "Holidays")},
};

/// A plan of a calendar: its prefix ("tariff.plan1"), season starts and day plans by season.
struct Plan {
    std::string prefix;
    const PartItem* starts = nullptr;
    std::map<std::string, std::array<const PartItem*, dayTypes.size()>> seasons;
};

/// "tariff.plan1.season2.working" → "tariff.plan1", "season2", "working"; empty for another form.
std::array<std::string, 3> calendarPath(const std::string& path)
{
    const auto day = path.rfind('.');
    if (day == std::string::npos || day == 0)
        return {};
    const auto season = path.rfind('.', day - 1);
    if (season == std::string::npos || path.compare(season + 1, 6, "season") != 0)
        return {};
    return {path.substr(0, season), path.substr(season + 1, day - season - 1),
            path.substr(day + 1)};
}

std::vector<std::string> listOf(const MeterConfiguration& configuration, const PartItem* item)
{
    return item ? configuration.list(item->path) : std::vector<std::string>{};
}

Plan& planOf(std::vector<Plan>& plans, const std::string& prefix)
{
    for (auto& plan : plans)
        if (plan.prefix == prefix)
            return plan;
    plans.push_back({prefix, nullptr, {}});
    return plans.back();
}

/// The calendars of a group, in its order.
std::vector<Plan> plansOf(const PartGroup& group)
{
    std::vector<Plan> plans;
    for (const auto& item : group.items) {
        if (item.type == PartType::SeasonStarts) {
            planOf(plans, item.path.substr(0, item.path.rfind('.'))).starts = &item;
            continue;
        }
        const auto [prefix, season, day] = calendarPath(item.path);
        if (item.type != PartType::Switches || prefix.empty())
            continue;
        for (std::size_t i = 0; i < dayTypes.size(); ++i)
            if (day == dayTypes[i].key)
                planOf(plans, prefix).seasons[season][i] = &item;
    }
    return plans;
}

bool belongsTo(const std::vector<Plan>& plans, const PartItem& item)
{
    for (const auto& plan : plans) {
        if (plan.starts == &item)
            return true;
        for (const auto& [season, days] : plan.seasons)
            for (const auto* day : days)
                if (day == &item)
                    return true;
    }
    return false;
}

/// "06:00=2" → "06:00 → 2", one a line.
QString switchLines(const std::vector<std::string>& entries)
{
    const auto switches = typecodes::parseSwitches(entries);
    if (!switches)
        return escaped(typecodes::toText(ItemValue(entries)));
    QStringList lines;
    for (const auto& change : *switches)
        lines.append(QStringLiteral("%1:%2&nbsp;→&nbsp;%3")
                         .arg(change.minute / 60, 2, 10, QLatin1Char('0'))
                         .arg(change.minute % 60, 2, 10, QLatin1Char('0'))
                         .arg(change.value));
    return lines.isEmpty() ? QStringLiteral("–") : lines.join(QStringLiteral("<br/>"));
}

QString startsHtml(const std::vector<std::string>& entries)
{
    const auto starts = typecodes::parseSeasonStarts(entries);
    if (!starts)
        return escaped(typecodes::toText(ItemValue(entries)));
    HtmlTable table({OrderForm::tr("From"), OrderForm::tr("Season")}, {30, 70});
    for (const auto& start : *starts)
        table.add({QStringLiteral("%1&nbsp;%2")
                       .arg(start.day)
                       .arg(QLocale().monthName(start.month).toHtmlEscaped()),
                   QString::number(start.season)});
    return table.html();
}

QString planHtml(const MeterConfiguration& configuration, const Plan& plan)
{
    QStringList heading{OrderForm::tr("Season")};
    for (const auto& day : dayTypes)
        heading.append(OrderForm::tr(day.name));
    HtmlTable days(heading, {16, 28, 28, 28});
    for (const auto& [season, items] : plan.seasons) {
        QStringList cells{escaped(season.substr(6))};
        bool any = false;
        for (const auto* item : items) {
            const auto entries = listOf(configuration, item);
            any = any || !entries.empty();
            cells.append(switchLines(entries));
        }
        if (any)
            days.add(cells);
    }
    const auto starts = listOf(configuration, plan.starts);
    if (days.empty() && starts.empty())
        return {};
    const std::string name = plan.prefix.substr(plan.prefix.rfind('.') + 1);
    const QString number =
        QString::fromStdString(name.substr(name.find_last_not_of("0123456789") + 1));
    const QString title = name.rfind("relay", 0) == 0  ? OrderForm::tr("Relay %1").arg(number)
                          : name.rfind("plan", 0) == 0 ? OrderForm::tr("Plan %1").arg(number)
                                                       : QString();
    QString html;
    if (!title.isEmpty())
        html += QStringLiteral("<h3>%1</h3>\n").arg(title.toHtmlEscaped());
    if (!starts.empty())
        html += startsHtml(starts);
    return html + days.html();
}

/// Lists of entries stand one a line, each with its meaning.
QString listHtml(const PartItem& item, const typecodes::Family& family,
                 const std::vector<std::string>& codes)
{
    QStringList lines;
    for (const auto& code : codes) {
        const auto meaning = typecodes::translated(typecodes::entryMeaning(item, family, code));
        const bool named = !meaning.empty() && meaning != code;
        lines.append(escaped(!named ? code : item.set.empty() ? meaning : code + "  " + meaning));
    }
    return lines.isEmpty() ? OrderForm::tr("none").toHtmlEscaped()
                           : lines.join(QStringLiteral("<br/>"));
}

QString valueHtml(const PartItem& item, const typecodes::Family& family, const ItemValue& value)
{
    const auto* list = std::get_if<std::vector<std::string>>(&value);
    if (list && item.type == PartType::Switches)
        return switchLines(*list);
    if (list && item.type == PartType::List)
        return listHtml(item, family, *list);
    if (list) {
        QStringList entries;
        for (const auto& entry : *list)
            entries.append(escaped(entry));
        return entries.join(QStringLiteral(", "));
    }
    return escaped(typecodes::valueInWords(family, item.path, value));
}

} // namespace

QString groupHtml(const MeterConfiguration& configuration, const typecodes::Family& family,
                  const PartGroup& group)
{
    const auto plans = plansOf(group);
    HtmlTable table({OrderForm::tr("Setting"), OrderForm::tr("Value")}, {45, 55});
    for (const auto& item : group.items) {
        const auto* value = configuration.find(item.path);
        if (!value || std::holds_alternative<std::monostate>(*value) || belongsTo(plans, item))
            continue;
        table.add(
            {escaped(typecodes::itemName(family, item.path)), valueHtml(item, family, *value)});
    }
    QString html = table.html();
    for (const auto& plan : plans)
        html += planHtml(configuration, plan);
    return html;
}

} // namespace metersmith::services
