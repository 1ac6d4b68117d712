// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_seasons_page.h"

#include "ui/card.h"
#include "ui/item_views.h"
#include "ui/tariff_delegate.h"
#include "ui/theme.h"
#include "ui/year_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

YearSeasonsPage::YearSeasonsPage(TariffModel& model, QWidget* parent)
    : QWidget(parent)
{
    m_seasons = new YearSeasons(model, this);
    m_bar = new YearBar(*m_seasons);
    m_table = makeTable(m_seasons, tr("Season starts"));
    m_table->setItemDelegate(new EntryDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(units(7));
    sayWhenEmpty(*m_table, tr("No season begins yet: add a start, or press Ins on the year bar."));
    m_count = new QLabel;
    m_readOut = new QLabel;
    m_readOut->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    auto* add = new QToolButton;
    add->setText(tr("Add a start"));
    add->setToolTip(tr("Begin a season on another day (Ins on the year bar)"));
    add->setIcon(icon(QStringLiteral("add")));
    auto* remove = new QToolButton;
    remove->setText(tr("Remove"));
    remove->setToolTip(tr("Remove the chosen start: the season before it goes on (Del)"));
    remove->setIcon(icon(QStringLiteral("remove")));
    auto* buttons = new QHBoxLayout;
    for (auto* button : {add, remove}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, units(3), 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_bar);
    layout->addWidget(m_readOut);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_bar);

    connect(add, &QToolButton::clicked, this, &YearSeasonsPage::addStart);
    connect(remove, &QToolButton::clicked, this,
            [this] { m_seasons->removeStart(m_bar->current()); });
    connect(m_bar, &YearBar::currentChanged, m_table, &QTableView::selectRow);
    connect(m_bar, &YearBar::readOut, m_readOut, &QLabel::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { m_bar->setCurrent(index.row()); });
    connect(m_seasons, &QAbstractItemModel::modelReset, this, &YearSeasonsPage::count);
    count();
}

void YearSeasonsPage::setPlan(int plan)
{
    m_seasons->setPlan(plan);
    count();
}

void YearSeasonsPage::addStart()
{
    const QDate day = m_seasons->nextFree();
    const int seasons = qMax(1, m_seasons->maximumSeason());
    if (!m_seasons->add(day, m_seasons->season(day) % seasons + 1))
        return;
    for (int row = 0; row < m_seasons->rowCount(); ++row)
        if (m_seasons->date(row) == day)
            m_table->selectRow(row);
    m_table->setFocus();
}

void YearSeasonsPage::count()
{
    m_count->setText(m_seasons->hasSeasons() ? tr("%1 of %2 starts, %3 seasons at most")
                                                   .arg(m_seasons->rowCount())
                                                   .arg(m_seasons->maximumStarts())
                                                   .arg(m_seasons->maximumSeason())
                                             : tr("This plan knows no seasons."));
}

} // namespace metersmith::ui
