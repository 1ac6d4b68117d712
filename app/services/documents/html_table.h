// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_HTML_TABLE_H
#define METERSMITH_SERVICES_DOCUMENTS_HTML_TABLE_H

#include <QString>
#include <QStringList>

#include <string>

namespace metersmith::services
{

/// UTF-8 text as it stands in HTML; line feeds become breaks.
QString escaped(const std::string& text);
QString escaped(const QString& text);

/// A table over the page's width, as QTextDocument prints it: its heading is repeated on each page.
/// Cells are HTML.
class HtmlTable
{
public:
    /// `widths` in percent, one per column.
    HtmlTable(QStringList heading, QList<int> widths);
    /// Without a heading.
    explicit HtmlTable(QList<int> widths);

    void add(const QStringList& cells);
    bool empty() const { return m_rows.isEmpty(); }
    QString html() const; ///< "" when there are no rows

private:
    QStringList m_heading;
    QList<int> m_widths;
    QString m_rows;
};

} // namespace metersmith::services

#endif
