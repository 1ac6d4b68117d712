// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kept_layout.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace metersmith::ui
{
namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int widest = 10000; // pixels

/// Calls \a use with the name and the header of each view that is kept.
template <typename Use>
void eachHeader(const QWidget& window, Use use)
{
    for (const auto* table : window.findChildren<QTableView*>())
        if (!table->objectName().isEmpty())
            use(table->objectName(), *table->horizontalHeader());
    for (const auto* tree : window.findChildren<QTreeView*>())
        if (!tree->objectName().isEmpty())
            use(tree->objectName(), *tree->header());
}

/// Whether the user, not the layout, says how wide a column is.
bool isFree(const QHeaderView& header, int column)
{
    return header.sectionResizeMode(column) == QHeaderView::Interactive &&
           !header.isSectionHidden(column);
}

int percent()
{
    return qRound(100 * scaleFactor());
}

} // namespace

QByteArray layoutOf(const QWidget& window)
{
    QJsonObject views;
    eachHeader(window, [&views](const QString& name, const QHeaderView& header) {
        QJsonArray widths;
        for (int column = 0; column < header.count(); ++column)
            widths.append(isFree(header, column) ? header.sectionSize(column) : 0);
        views.insert(name, widths);
    });
    for (const auto* splitter : window.findChildren<QSplitter*>()) {
        if (splitter->objectName().isEmpty())
            continue;
        QJsonArray sizes;
        for (const int size : splitter->sizes())
            sizes.append(size);
        views.insert(splitter->objectName(), sizes);
    }
    return QJsonDocument(QJsonObject{{"percent"_L1, percent()}, {"views"_L1, views}})
        .toJson(QJsonDocument::Compact);
}

void restoreLayout(QWidget& window, const QByteArray& kept)
{
    const auto document = QJsonDocument::fromJson(kept).object();
    if (document.value("percent"_L1).toInt() != percent())
        return;
    const auto views = document.value("views"_L1).toObject();
    eachHeader(window, [&views](const QString& name, QHeaderView& header) {
        const auto widths = views.value(name).toArray();
        for (int column = 0; widths.size() == header.count() && column < header.count(); ++column)
            if (const int width = widths.at(column).toInt();
                width > 0 && width < widest && isFree(header, column))
                header.resizeSection(column, width);
    });
    for (auto* splitter : window.findChildren<QSplitter*>()) {
        QList<int> sizes;
        for (const auto& size : views.value(splitter->objectName()).toArray())
            sizes += qBound(0, size.toInt(), widest);
        if (!splitter->objectName().isEmpty() && sizes.size() == splitter->count())
            splitter->setSizes(sizes);
    }
}

} // namespace metersmith::ui
