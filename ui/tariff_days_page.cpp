// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_days_page.h"

#include "ui/card.h"
#include "ui/elided_label.h"
#include "ui/item_views.h"
#include "ui/tariff_delegate.h"
#include "ui/tariff_strips.h"
#include "ui/tariff_switch_table.h"
#include "ui/tariff_week.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

using typecodes::DayType;

QIcon brushIcon(SwitchKind kind, int value)
{
    const int size = units(4);
    QPixmap pixmap(size, size);
    pixmap.fill(valueColor(kind, value));
    QPainter painter(&pixmap);
    painter.setPen(colors().muted);
    painter.drawRect(0, 0, size - 1, size - 1);
    return pixmap;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QToolButton* smallButton(const QString& iconName, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TariffDaysPage::TariffDaysPage(TariffModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    m_strips = new TariffStrips(model);
    m_week = new TariffWeek(model);
    m_readOut = new ElidedLabel;
    m_readOut->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* week = new Card(tr("The week"));
    week->body()->addWidget(m_week);
    auto* hint = new QLabel(tr("Click a day's name to make it a working or a non-working day. "
                               "Exception days follow the plan of holidays."));
    hint->setWordWrap(true);
    hint->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    week->body()->addWidget(hint);
    week->body()->addStretch();
    auto* lower = new QHBoxLayout;
    lower->setSpacing(units(3));
    lower->addWidget(week, 1);
    lower->addWidget(makeTable());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, units(2), 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(makeBrushes());
    layout->addWidget(m_strips);
    layout->addWidget(makeTools());
    layout->addLayout(lower, 1);

    connect(m_strips, &TariffStrips::placeChanged, this, &TariffDaysPage::followPlace);
    connect(m_strips, &TariffStrips::brushChanged, this, &TariffDaysPage::markBrush);
    connect(m_strips, &TariffStrips::readOut, m_readOut, &QLabel::setText);
    connect(m_week, &TariffWeek::readOut, m_readOut, &QLabel::setText);
    connect(m_week, &TariffWeek::dayChosen, this, [this](DayType day) {
        m_strips->setDay(day);
        m_strips->setFocus();
    });
    markBrush(m_strips->brush());
    followPlace();
}

QWidget* TariffDaysPage::makeBrushes()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    layout->addWidget(new QLabel(tr("Brush")));
    m_brushes = new QButtonGroup(this);
    for (int value = m_model.lowest(); value <= m_model.highest(); ++value) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setStyleSheet(checkedButtonStyle());
        button->setText(m_model.valueName(value));
        button->setIcon(brushIcon(m_model.kind(), value));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Paint with %1").arg(m_model.valueName(value)));
        button->setToolTip(
            tr("Paint with %1 (key %2 on the strips)").arg(m_model.valueName(value)).arg(value));
        m_brushes->addButton(button, value);
        layout->addWidget(button);
    }
    connect(m_brushes, &QButtonGroup::idClicked, m_strips, &TariffStrips::setBrush);
    layout->addStretch();
    return bar;
}

/// What is under the cursor, zooming and copying.
QWidget* TariffDaysPage::makeTools()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    layout->addWidget(m_readOut, 1);
    for (const bool in : {true, false}) {
        auto* button = new QToolButton;
        button->setIcon(icon(in ? QStringLiteral("add") : QStringLiteral("remove")));
        button->setAccessibleName(in ? tr("Zoom in") : tr("Zoom out"));
        button->setToolTip(in ? tr("Zoom in, down to single minutes (Ctrl+wheel, Ctrl++)")
                              : tr("Zoom out (Ctrl+wheel, Ctrl+-)"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
                [this, in] { m_strips->zoomBy(in ? 2.0 : 0.5, m_strips->width() / 2); });
        layout->addWidget(button);
    }
    auto* copy = smallButton(QStringLiteral("report"), tr("Copy to"),
                             tr("Copy the chosen day plan, the season or the plan"));
    m_copy = new QMenu(copy);
    copy->setMenu(m_copy);
    copy->setMinimumWidth(copy->sizeHint().width() + units(2)); // the arrow stands in the text else
    copy->setPopupMode(QToolButton::InstantPopup);
    connect(m_copy, &QMenu::aboutToShow, this, &TariffDaysPage::fillCopyMenu);
    layout->addWidget(copy);
    return bar;
}

QWidget* TariffDaysPage::makeTable()
{
    m_switches = new SwitchTable(m_model, this);
    m_table = ui::makeTable(m_switches, tr("Switches of the day plan"));
    m_table->setItemDelegate(new EntryDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(units(36));
    sayWhenEmpty(*m_table, tr("No switches yet: paint the day above, or add one."));
    auto* add = smallButton(QStringLiteral("add"), tr("Add"), tr("Add a switch to this day plan"));
    auto* remove = smallButton(QStringLiteral("remove"), tr("Remove"),
                               tr("Remove the chosen switch: what held before it goes on"));
    auto* clear = smallButton(QStringLiteral("cancel"), tr("Clear"),
                              tr("Remove all switches of this day plan"));
    connect(add, &QToolButton::clicked, this, [this] {
        if (const int row = m_switches->addSwitch(); row >= 0) {
            m_table->setCurrentIndex(m_switches->index(row, SwitchTable::From));
            m_table->setFocus();
            m_table->edit(m_switches->index(row, SwitchTable::From));
        }
    });
    connect(remove, &QToolButton::clicked, this,
            [this] { m_model.remove(m_strips->place(), m_table->currentIndex().row()); });
    connect(clear, &QToolButton::clicked, this, [this] { m_model.clear(m_strips->place()); });
    m_place = new QLabel;
    m_place->setFont(scaledFont(1.0, true));
    m_place->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(units(1));
    for (auto* button : {add, remove, clear})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* panel = new QFrame;
    panel->setObjectName(QStringLiteral("card"));
    panel->setFixedWidth(units(70));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(units(3), units(3), units(3), units(3));
    layout->setSpacing(units(2));
    layout->addWidget(m_place);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(&m_model, &TariffModel::changed, this, &TariffDaysPage::followPlace);
    return panel;
}

void TariffDaysPage::setSeason(int plan, int season)
{
    m_strips->setSeason(plan, season);
    m_week->setSeason(plan, season);
}

void TariffDaysPage::showPlace(const TariffPlace& place)
{
    setSeason(place.plan, place.season);
    m_strips->setDay(place.day);
    m_strips->setFocus();
}

void TariffDaysPage::followPlace()
{
    const auto place = m_strips->place();
    m_switches->setPlace(place);
    m_place->setText(tr("%1: %2 of %3 switches")
                         .arg(capital(TariffModel::dayName(place.day)))
                         .arg(m_model.switches(place).size())
                         .arg(m_model.maximumSwitches(place)));
    emit placeChanged(place);
}

void TariffDaysPage::markBrush(int value)
{
    if (auto* button = m_brushes->button(value))
        button->setChecked(true);
}

void TariffDaysPage::fillCopyMenu()
{
    m_copy->clear();
    const auto from = m_strips->place();
    const auto& plan = m_model.plans()[static_cast<std::size_t>(from.plan)];
    m_copy->addSection(capital(TariffModel::dayName(from.day)));
    std::vector<TariffPlace> whole;
    for (const auto day : m_model.dayTypes(from.plan, from.season)) {
        if (day == from.day)
            continue;
        const TariffPlace to{from.plan, from.season, day};
        whole.push_back(to);
        m_copy->addAction(tr("to %1").arg(TariffModel::dayName(day)), this,
                          [this, from, to] { m_model.copyDay(from, {to}); });
    }
    if (whole.size() > 1)
        m_copy->addAction(tr("to all kinds of day"), this,
                          [this, from, whole] { m_model.copyDay(from, whole); });
    std::vector<TariffPlace> seasons;
    for (int season = 1; season <= plan.seasons; ++season)
        if (season != from.season)
            seasons.push_back({from.plan, season, from.day});
    if (!seasons.empty())
        m_copy->addAction(tr("to the other seasons"), this,
                          [this, from, seasons] { m_model.copyDay(from, seasons); });
    if (plan.seasons > 1)
        m_copy->addSection(tr("Season %1").arg(from.season));
    for (int season = 1; season <= plan.seasons; ++season)
        if (season != from.season)
            m_copy->addAction(tr("to season %1").arg(season), this, [this, from, season] {
                m_model.copySeason(from.plan, from.season, {season});
            });
    if (m_model.plans().size() < 2)
        return;
    m_copy->addSection(plan.name);
    for (std::size_t i = 0; i < m_model.plans().size(); ++i)
        if (static_cast<int>(i) != from.plan)
            m_copy->addAction(tr("to %1").arg(m_model.plans()[i].name), this, [this, from, i] {
                m_model.copyPlan(from.plan, static_cast<int>(i));
            });
}

} // namespace metersmith::ui
