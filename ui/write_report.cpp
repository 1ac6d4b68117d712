// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write_report.h"

#include "app/services/texts/error_texts.h"
#include "ui/plan_model.h"
#include "ui/text.h"

#include <QDateTime>

namespace metersmith::ui
{
namespace
{

QString cell(const QString& text)
{
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

} // namespace

QString writeReportHtml(const services::WriteReport& report, const services::WritePlan& plan)
{
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
            "body{font-family:sans-serif;max-width:60em;margin:2em "
            "auto}table{border-collapse:collapse}"
            "td,th{border:1px solid #bbb;padding:.3em .6em;text-align:left}</style></head><body>\n")
            .arg(PlanModel::tr("Write report"));
    html += QStringLiteral("<h1>%1</h1>\n<p>%2<br>%3<br>%4</p>\n")
                .arg(PlanModel::tr("Write report"),
                     PlanModel::tr("Meter %1, type %2")
                         .arg(q(report.serial), q(plan.typeNumber))
                         .toHtmlEscaped(),
                     PlanModel::tr("Made %1").arg(
                         QDateTime::currentDateTimeUtc().toString(Qt::ISODate)),
                     report.allProven()
                         ? PlanModel::tr("Every item is written and proven by reading it back.")
                         : PlanModel::tr("Not every item is proven."));
    if (report.error)
        html += QStringLiteral("<p>%1</p>\n")
                    .arg(services::errorText(*report.error).title.toHtmlEscaped());
    html += QStringLiteral("<table><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th></tr>\n")
                .arg(PlanModel::tr("Item"), PlanModel::tr("Before"), PlanModel::tr("New"),
                     PlanModel::tr("Proof"));
    for (const auto& row : report.items)
        html += QStringLiteral("<tr>") + cell(dataText(row.item.name)) +
                cell(q(row.item.nowWords)) + cell(q(row.item.wantedWords)) +
                cell(outcomeText(row.outcome).word) + QStringLiteral("</tr>\n");
    html += QStringLiteral("</table>\n<p><small>%1</small></p></body></html>\n")
                .arg(PlanModel::tr("Journal: %1").arg(q(report.journalFile)).toHtmlEscaped());
    return html;
}

} // namespace metersmith::ui
