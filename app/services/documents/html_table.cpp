// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/html_table.h"

namespace metersmith::services
{

namespace
{

QString row(const QStringList& cells, const QList<int>& widths, const char* tag)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString width =
            i < widths.size() ? QStringLiteral(" width=\"%1%\"").arg(widths[i]) : QString();
        html +=
            QStringLiteral("<%1 align=\"left\" valign=\"top\"%2>").arg(QLatin1String(tag), width);
        html += cells[i];
        html += QStringLiteral("</%1>").arg(QLatin1String(tag));
    }
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QStringLiteral("<br/>"));
    return html;
}

QString escaped(const std::string& text)
{
    return escaped(QString::fromStdString(text));
}

HtmlTable::HtmlTable(QStringList heading, QList<int> widths)
    : m_heading(std::move(heading))
    , m_widths(std::move(widths))
{
}

HtmlTable::HtmlTable(QList<int> widths)
    : m_widths(std::move(widths))
{
}

void HtmlTable::add(const QStringList& cells)
{
    m_rows += row(cells, m_widths, "td");
}

QString HtmlTable::html() const
{
    if (empty())
        return {};
    QString html = QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" "
                                  "cellpadding=\"3\">\n");
    if (!m_heading.isEmpty())
        html += QStringLiteral("<thead>") + row(m_heading, m_widths, "th") +
                QStringLiteral("</thead>\n");
    return html + m_rows + QStringLiteral("</table>\n");
}

} // namespace metersmith::services
