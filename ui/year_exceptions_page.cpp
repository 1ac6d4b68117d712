// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_exceptions_page.h"

#include "ui/item_views.h"
#include "ui/theme.h"
#include "ui/year_calendar.h"
#include "ui/year_holidays.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;

QSpinBox* yearBox(const QString& name, int year)
{
    auto* box = new QSpinBox;
    box->setRange(firstYear, lastYear);
    box->setValue(year);
    box->setAccessibleName(name);
    return box;
}

QToolButton* button(const QString& iconName, const QString& text, const QString& tip)
{
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setToolTip(tip);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

YearExceptionsPage::YearExceptionsPage(TariffModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    m_days = new ExceptionDays(model, this);
    auto* side = new QVBoxLayout;
    side->setSpacing(units(3));
    side->addWidget(makeList(), 3);
    side->addWidget(makeFeasts(), 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, units(3), 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(makeCalendar(), 1);
    layout->addLayout(side);
    connect(m_days, &QAbstractItemModel::modelReset, this, &YearExceptionsPage::count);
    count();
}

QWidget* YearExceptionsPage::makeCalendar()
{
    m_calendar = new YearCalendar;
    m_calendar->setMarks([this](const QDate& day) { return m_days->contains(day); },
                         [](const QDate&) { return QString(); });
    m_year = yearBox(tr("Year of the calendar"), m_calendar->year());
    m_count = new QLabel;
    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Year")));
    head->addWidget(m_year);
    head->addWidget(m_count, 1);
    auto* readOut = new QLabel(tr("Click a day, or press Space on it, to toggle it."));
    readOut->setWordWrap(true);
    readOut->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_calendar);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(readOut);
    setFocusProxy(m_year); // the first control: Tab passes over what stands before it
    connect(m_year, &QSpinBox::valueChanged, m_calendar, &YearCalendar::setYear);
    connect(m_calendar, &YearCalendar::yearChanged, m_year, &QSpinBox::setValue);
    connect(m_calendar, &YearCalendar::yearChanged, this, &YearExceptionsPage::count);
    connect(m_calendar, &YearCalendar::readOut, readOut, &QLabel::setText);
    connect(m_calendar, &YearCalendar::toggled, m_days, &ExceptionDays::toggle);
    return panel;
}

QWidget* YearExceptionsPage::makeList()
{
    m_list = new QListView;
    m_list->setModel(m_days);
    m_list->setAccessibleName(tr("Exception days"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    sayWhenEmpty(*m_list, tr("No days yet: click them in the year, paste a list, or add feasts."));
    auto* pasted = button(QStringLiteral("add"), tr("Paste"),
                          tr("Add the dates of a copied list, such as 2027-12-25 (Ctrl+V)"));
    auto* remove =
        button(QStringLiteral("remove"), tr("Remove"), tr("Remove the chosen days (Del)"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(pasted);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* panel = new QWidget;
    panel->setFixedWidth(units(58));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("All exception days"));
    title->setFont(scaledFont(1.0, true));
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(pasted, &QToolButton::clicked, this, &YearExceptionsPage::paste);
    connect(remove, &QToolButton::clicked, this, &YearExceptionsPage::removeChosen);
    auto* insert = new QShortcut(QKeySequence::Paste, m_list);
    insert->setContext(Qt::WidgetShortcut);
    connect(insert, &QShortcut::activated, this, &YearExceptionsPage::paste);
    auto* erase = new QShortcut(QKeySequence::Delete, m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &YearExceptionsPage::removeChosen);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        m_calendar->setCurrentDay(index.data(Qt::UserRole).toDate());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_calendar->setCurrentDay(index.data(Qt::UserRole).toDate());
    });
    return panel;
}

QWidget* YearExceptionsPage::makeFeasts()
{
    m_feasts = new QListWidget;
    m_feasts->setAccessibleName(tr("Feasts to add"));
    for (const auto& feast : feasts()) {
        auto* item = new QListWidgetItem(feast.name, m_feasts);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(feast.common ? Qt::Checked : Qt::Unchecked);
    }
    const int year = QDate::currentDate().year();
    m_from = yearBox(tr("First year of the feasts"), year);
    m_to = yearBox(tr("Last year of the feasts"), year + 4);
    auto* years = new QHBoxLayout;
    years->addWidget(m_from);
    years->addWidget(new QLabel(QString(QChar(0x2013))));
    years->addWidget(m_to);
    auto* add = button(QStringLiteral("add"), tr("Add these"),
                       tr("Add the ticked feasts of these years to the exception days"));
    years->addStretch();
    auto* panel = new QWidget;
    panel->setFixedWidth(units(58));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Add feasts by the year"));
    title->setFont(scaledFont(1.0, true));
    layout->addWidget(title);
    layout->addWidget(m_feasts, 1);
    layout->addLayout(years);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QToolButton::clicked, this, &YearExceptionsPage::addFeasts);
    return panel;
}

void YearExceptionsPage::addFeasts()
{
    const auto all = feasts();
    QList<QDate> days;
    const int from = qMin(m_from->value(), m_to->value());
    const int to = qMax(m_from->value(), m_to->value());
    for (int row = 0; row < m_feasts->count(); ++row)
        for (int year = from; year <= to && m_feasts->item(row)->checkState() == Qt::Checked;
             ++year)
            days += all[row].in(year);
    if (days.isEmpty()) {
        m_model.refuse(tr("No feast is ticked."));
        return;
    }
    m_days->add(days, tr("Add the feasts of %1 to %2").arg(from).arg(to));
}

void YearExceptionsPage::paste()
{
    m_days->addText(QGuiApplication::clipboard()->text());
}

void YearExceptionsPage::removeChosen()
{
    QList<QDate> days;
    for (const auto& index : m_list->selectionModel()->selectedIndexes())
        days += index.data(Qt::UserRole).toDate();
    if (days.isEmpty())
        m_model.refuse(tr("Choose days of the list first."));
    else
        m_days->removeDays(days);
}

void YearExceptionsPage::showDay(const QDate& day)
{
    m_calendar->setCurrentDay(day);
    m_calendar->setFocus();
}

void YearExceptionsPage::count()
{
    m_count->setText(tr("%n in this year", nullptr, m_days->countOf(m_calendar->year())) +
                     QStringLiteral("  ·  ") + m_days->counter());
    m_calendar->update();
}

} // namespace metersmith::ui
