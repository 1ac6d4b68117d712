// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_entries_control.h"

#include "ui/part_entries_model.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>

namespace metersmith::ui
{
namespace
{

using typecodes::PartType;

QDateEdit* makeDateEdit(const QString& name)
{
    auto* edit = new QDateEdit(QDate::currentDate());
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

std::string isoDate(const QDate& date)
{
    return date.toString(Qt::ISODate).toStdString();
}

} // namespace

PartEntriesControl::PartEntriesControl(const typecodes::PartItem& item)
    : PartControl(item)
    , m_model(new PartEntriesModel(item, this))
    , m_view(new QListView)
    , m_add(new QPushButton(tr("Add")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_count(new QLabel)
    , m_message(new QLabel)
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(dataText(item.name));
    m_view->setAlternatingRowColors(true);
    m_view->setFixedHeight(item.type == PartType::Dates ? units(56) : units(30));
    m_view->installEventFilter(this);
    m_message->setWordWrap(true);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    m_message->hide();

    auto* lists = new QHBoxLayout;
    lists->setSpacing(units(2));
    lists->addWidget(m_view, 1);
    if (item.type == PartType::Dates)
        lists->addWidget(makeCalendar());
    auto* maker = new QHBoxLayout;
    maker->setSpacing(units(2));
    makeMaker(*maker);
    maker->addWidget(m_add);
    maker->addWidget(m_remove);
    maker->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    layout->addWidget(m_count);
    layout->addLayout(lists);
    layout->addLayout(maker);
    layout->addWidget(m_message);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_view);

    connect(m_add, &QPushButton::clicked, this, [this] { m_model->add(m_made()); });
    connect(m_remove, &QPushButton::clicked, this, &PartEntriesControl::removeChosen);
    connect(m_model, &PartEntriesModel::edited, this,
            [this](const std::vector<std::string>& entries) {
                emit edited(typecodes::ItemValue(entries));
            });
    connect(m_model, &PartEntriesModel::refused, this, [this](const QString& why) {
        m_message->setText(why);
        m_message->setVisible(!why.isEmpty());
    });
    describe();
}

void PartEntriesControl::makeMaker(QBoxLayout& row)
{
    switch (item().type) {
    case PartType::Switches:
        return makeSwitchMaker(row);
    case PartType::SeasonStarts:
        return makeSeasonMaker(row);
    default:
        return makeDateMaker(row);
    }
}

void PartEntriesControl::makeSwitchMaker(QBoxLayout& row)
{
    auto* time = new QTimeEdit(QTime(6, 0));
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    time->setAccessibleName(tr("Time of the switch"));
    row.addWidget(new QLabel(tr("From")));
    row.addWidget(time);
    if (item().choices.empty() && !(item().minimum == 0 && item().maximum == 1)) {
        auto* value = new QSpinBox;
        value->setRange(static_cast<int>(item().minimum), static_cast<int>(item().maximum));
        value->setAccessibleName(tr("Value from then on"));
        row.addWidget(value);
        m_made = [time, value] {
            return std::vector<std::string>{
                (time->time().toString(QStringLiteral("HH:mm=")) + QString::number(value->value()))
                    .toStdString()};
        };
        return;
    }
    auto* value = new QComboBox;
    value->setAccessibleName(tr("Value from then on"));
    for (const auto& choice : item().choices)
        value->addItem(dataText(choice.meaning), q(choice.code));
    if (item().choices.empty()) {
        value->addItem(tr("off"), QStringLiteral("0"));
        value->addItem(tr("on"), QStringLiteral("1"));
    }
    row.addWidget(value);
    m_made = [time, value] {
        return std::vector<std::string>{
            (time->time().toString(QStringLiteral("HH:mm=")) + value->currentData().toString())
                .toStdString()};
    };
}

void PartEntriesControl::makeSeasonMaker(QBoxLayout& row)
{
    auto* day = new QDateEdit(QDate(2024, 1, 1));
    day->setDisplayFormat(QStringLiteral("MM-dd"));
    day->setDateRange(QDate(2024, 1, 1), QDate(2024, 12, 31));
    day->setAccessibleName(tr("First day of the season, month and day"));
    auto* season = new QSpinBox;
    season->setRange(1, static_cast<int>(qMax<std::int64_t>(1, item().maximum)));
    season->setPrefix(tr("season "));
    season->setAccessibleName(tr("Season"));
    row.addWidget(new QLabel(tr("From")));
    row.addWidget(day);
    row.addWidget(season);
    m_made = [day, season] {
        return std::vector<std::string>{
            (day->date().toString(QStringLiteral("MM-dd=")) + QString::number(season->value()))
                .toStdString()};
    };
}

void PartEntriesControl::makeDateMaker(QBoxLayout& row)
{
    auto* from = makeDateEdit(tr("First day"));
    auto* to = makeDateEdit(tr("Last day"));
    row.addWidget(new QLabel(tr("From")));
    row.addWidget(from);
    row.addWidget(new QLabel(tr("to")));
    row.addWidget(to);
    connect(from, &QDateEdit::dateChanged, to, [to](const QDate& date) {
        if (to->date() < date)
            to->setDate(date);
    });
    if (item().type == PartType::DateRanges) {
        m_made = [from, to] {
            return std::vector<std::string>{isoDate(from->date()) + "/" + isoDate(to->date())};
        };
        return;
    }
    connect(m_calendar, &QCalendarWidget::clicked, this, [from, to](const QDate& date) {
        from->setDate(date);
        to->setDate(date);
    });
    m_made = [from, to] { return daysBetween(from->date(), to->date()); };
}

QCalendarWidget* PartEntriesControl::makeCalendar()
{
    m_calendar = new QCalendarWidget;
    m_calendar->setAccessibleName(tr("Calendar; Enter takes a day in or out"));
    m_calendar->setToolTip(tr("Double click or Enter takes a day in or out"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setGridVisible(false);
    m_calendar->setFixedHeight(units(56));
    QTextCharFormat plain; // red is for faults
    plain.setForeground(colors().muted);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plain);
    const std::pair<const char*, Qt::ArrowType> arrows[] = {
        {"qt_calendar_prevmonth", Qt::LeftArrow}, {"qt_calendar_nextmonth", Qt::RightArrow}};
    for (const auto& [name, arrow] : arrows)
        if (auto* button = m_calendar->findChild<QToolButton*>(QString::fromLatin1(name))) {
            button->setIcon({});
            button->setArrowType(arrow);
        }
    connect(m_calendar, &QCalendarWidget::activated, this, [this](const QDate& date) {
        const auto& entries = m_model->entries();
        const auto found = std::find(entries.begin(), entries.end(), isoDate(date));
        if (found == entries.end())
            m_model->add({isoDate(date)});
        else
            m_model->remove({static_cast<int>(found - entries.begin())});
    });
    return m_calendar;
}

void PartEntriesControl::removeChosen()
{
    QList<int> rows;
    for (const auto& index : m_view->selectionModel()->selectedIndexes())
        rows += index.row();
    m_model->remove(rows);
}

void PartEntriesControl::setValue(const typecodes::ItemValue& value)
{
    const auto* entries = std::get_if<std::vector<std::string>>(&value);
    m_set = entries != nullptr;
    m_model->setEntries(entries ? *entries : std::vector<std::string>());
    markDays();
    describe();
}

void PartEntriesControl::markDays()
{
    if (!m_calendar)
        return;
    m_calendar->setDateTextFormat({}, {});
    QTextCharFormat marked;
    marked.setBackground(colors().accent);
    marked.setForeground(QColor(isDark() ? Qt::black : Qt::white));
    marked.setFontWeight(QFont::Bold);
    for (const auto& entry : m_model->entries())
        m_calendar->setDateTextFormat(QDate::fromString(q(entry), Qt::ISODate), marked);
}

void PartEntriesControl::describe()
{
    const int count = m_model->rowCount();
    m_count->setText(!m_set                   ? tr("not set")
                     : m_model->maximum() > 0 ? tr("%1 of %2").arg(count).arg(m_model->maximum())
                                              : tr("%n entries", nullptr, count));
    m_remove->setEnabled(count > 0);
}

bool PartEntriesControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return PartControl::eventFilter(watched, event);
}

} // namespace metersmith::ui
