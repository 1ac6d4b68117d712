// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/item_views.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace metersmith::ui
{

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    m_title = new QLabel(title);
    m_title->setFont(scaledFont(1.0, true));
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(units(4), units(3), units(4), units(4));
    m_body->setSpacing(units(2));
    m_body->addWidget(m_title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
}

QTableView* makeTable(QAbstractItemModel* model, const QString& accessibleName,
                      std::function<void()> copy)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(accessibleName);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setIconSize({units(4), units(4)});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(units(6));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumSectionSize(units(10));
    offerCopy(*table, std::move(copy));
    return table;
}

QLabel* makeHint(const QString& text)
{
    auto* hint = new QLabel(text);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setFont(scaledFont(1.1));
    hint->setStyleSheet(
        QStringLiteral("color: %1; padding: %2px;").arg(colors().muted.name()).arg(units(6)));
    return hint;
}

QScrollArea* scrolled(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace metersmith::ui
