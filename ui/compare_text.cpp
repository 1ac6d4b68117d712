// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_text.h"

#include <functional>

namespace metersmith::ui
{
namespace
{

using Cell = std::function<QString(int column)>;

QString line(const QList<int>& columns, const QString& separator, const Cell& cell)
{
    QStringList cells;
    for (const int column : columns)
        cells += cell(column);
    return cells.join(separator);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString inOneLine(QString text)
{
    for (const QChar c : {QChar(u'\n'), QChar(u'\r'), QChar(u'\t')})
        text.replace(c, u' ');
    return text;
}

} // namespace

QString tableAsText(const QAbstractItemModel& model, const QList<int>& rows,
                    const QList<int>& columns)
{
    const auto tab = QStringLiteral("\t");
    QString text = line(columns, tab, [&](int column) {
        return model.headerData(column, Qt::Horizontal).toString();
    });
    for (const int row : rows)
        text += u'\n' + line(columns, tab, [&](int column) {
                    return inOneLine(model.index(row, column).data().toString());
                });
    return text + u'\n';
}

QString tableAsCsv(const QAbstractItemModel& model, const QList<int>& columns)
{
    const auto comma = QStringLiteral(",");
    const auto end = QStringLiteral("\r\n");
    QString text = line(columns, comma, [&](int column) {
        return quoted(model.headerData(column, Qt::Horizontal).toString());
    });
    for (int row = 0; row < model.rowCount(); ++row)
        text += end + line(columns, comma, [&](int column) {
                    return quoted(model.index(row, column).data().toString());
                });
    return text + end;
}

} // namespace metersmith::ui
