// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_days_page.h"
#include "ui/tariff_delegate.h"
#include "ui/tariff_editor.h"
#include "ui/tariff_strips.h"
#include "ui/tariff_switch_table.h"
#include "ui/theme.h"
#include "ui/year_calendar.h"
#include "ui/year_exceptions.h"
#include "ui/year_holidays.h"
#include "ui/year_seasons.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTime>

using namespace metersmith;
using namespace metersmith::ui;
using typecodes::DayType;
using Tester = QAbstractItemModelTester;

class TestTariffEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void daysArePainted();
    void timesAreRead();
    void paintsAndUndoes();
    void refusesElevenSwitches();
    void copies();
    void seasonStarts();
    void exceptionDays();
    void feastsFallRight();
    void theYearIsSummed();
    void switchTable();
    void mouseAndKeys();
    void jumpsToPaths();
    void relays();
    void omnia();
    void pictures_data();
    void pictures();

private:
    void paintExample();

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
};

void TestTariffEditor::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    QVERIFY(m_workspace->startNew(QStringLiteral("685-11-35C-D14-0011-040")));
}

void TestTariffEditor::cleanup()
{
    m_workspace.reset();
    m_service.reset();
}

void TestTariffEditor::daysArePainted()
{
    const Switches day = paintDay({}, 360, 1320, 2, 1);
    QCOMPARE(day, (Switches{{0, 1}, {360, 2}, {1320, 1}}));
    QCOMPARE(paintDay(day, 720, 780, 3, 1),
             (Switches{{0, 1}, {360, 2}, {720, 3}, {780, 2}, {1320, 1}}));
    QCOMPARE(paintDay(day, 0, 1440, 4, 1), (Switches{{0, 4}}));
    QCOMPARE(paintDay(day, 1320, 1440, 2, 1), (Switches{{0, 1}, {360, 2}}));
    QCOMPARE(paintDay({{360, 2}}, 60, 120, 3, 1), (Switches{{60, 3}, {120, 2}}));
    QCOMPARE(moveSwitch(day, 1, 2000), (Switches{{0, 1}, {1319, 2}, {1320, 1}}));
    QCOMPARE(moveSwitch(day, 1, -5), (Switches{{0, 1}, {1, 2}, {1320, 1}}));
    QCOMPARE(withoutSwitch(day, 1), (Switches{{0, 1}}));
    QCOMPARE(withoutSwitch(day, 7), day);
    const auto spans = daySpans({{360, 2}}, 1);
    QCOMPARE(spans.size(), std::size_t{2});
    QCOMPARE(spans.front(), (DaySpan{0, 360, 1, -1}));
    QCOMPARE(daySpans({}, 1), (std::vector<DaySpan>{{}}));
}

void TestTariffEditor::timesAreRead()
{
    QCOMPARE(timeText(390), QStringLiteral("06:30"));
    QCOMPARE(timeText(1440), QStringLiteral("24:00"));
    QCOMPARE(timeFromText(QStringLiteral("6")), std::optional(360));
    QCOMPARE(timeFromText(QStringLiteral("0630")), std::optional(390));
    QCOMPARE(timeFromText(QStringLiteral("24:00")), std::nullopt);
    QCOMPARE(timeFromText(QStringLiteral("x")), std::nullopt);
}

void TestTariffEditor::paintsAndUndoes()
{
    TariffModel model(*m_workspace, "tariff");
    QCOMPARE(model.plans().size(), std::size_t{3});
    QCOMPARE(model.plans().front().seasons, 4);
    QCOMPARE(model.maximumSwitches({}), 10);
    QVERIFY2(model.paint({}, 360, 1320, 2), qPrintable(model.why()));
    QCOMPARE(m_workspace->draft().text("tariff.plan1.season1.working"),
             std::string("00:00=1,06:00=2,22:00=1"));
    QCOMPARE(m_workspace->draft().text("tariff.plan1.starts"), std::string("01-01=1"));
    QCOMPARE(m_workspace->undoStack().count(), 1);
    const auto name = m_workspace->undoStack().text(0);
    QVERIFY2(name.contains(QStringLiteral("T2 06:00")), qPrintable(name));
    QVERIFY2(name.contains(QStringLiteral("season 1, working days")), qPrintable(name));
    m_workspace->undoStack().undo();
    QVERIFY(model.switches({}).empty());
    QVERIFY(!m_workspace->draft().find("tariff.plan1.starts"));
    m_workspace->undoStack().redo();
    QVERIFY(model.setWorkingDay(5, true));
    QVERIFY(model.workingDays()[5]);
    QVERIFY(!model.workingDays()[6]);
    QVERIFY(model.remove({}, 1));
    QCOMPARE(model.switches({}), (Switches{{0, 1}}));
    QVERIFY(!model.remove({}, 5));
    QVERIFY(!model.why().isEmpty());
}

void TestTariffEditor::refusesElevenSwitches()
{
    TariffModel model(*m_workspace, "tariff");
    for (int i = 0; i < 5; ++i)
        QVERIFY(model.insert({}, {i * 120, 1}) && model.insert({}, {i * 120 + 60, 2}));
    const auto full = m_workspace->draft();
    QSignalSpy refused(&model, &TariffModel::refused);
    QVERIFY(!model.paint({}, 1200, 1260, 3));
    QVERIFY(model.why().contains(QStringLiteral("10")));
    QVERIFY(!refused.isEmpty());
    QVERIFY(m_workspace->draft() == full);
    QVERIFY(!model.insert({}, {60, 3})); // taken
    QVERIFY(model.clear({}));
    QVERIFY(model.switches({}).empty());
}

void TestTariffEditor::copies()
{
    TariffModel model(*m_workspace, "tariff");
    QVERIFY(model.paint({}, 360, 1320, 2));
    const auto day = model.switches({});
    QVERIFY(model.copyDay({}, {{0, 1, DayType::NonWorking}, {0, 1, DayType::Holiday}}));
    QCOMPARE(model.switches({0, 1, DayType::Holiday}), day);
    const int steps = m_workspace->undoStack().count();
    QVERIFY(model.copySeason(0, 1, {2, 3}));
    QCOMPARE(model.switches({0, 3, DayType::NonWorking}), day);
    QVERIFY(model.copyPlan(0, 2));
    QCOMPARE(model.switches({2, 3, DayType::NonWorking}), day);
    QCOMPARE(m_workspace->draft().text("tariff.plan3.starts"), std::string("01-01=1"));
    QCOMPARE(m_workspace->undoStack().count(), steps + 2);
}

void TestTariffEditor::seasonStarts()
{
    TariffModel model(*m_workspace, "tariff");
    YearSeasons seasons(model);
    const Tester tester(&seasons, Tester::FailureReportingMode::Fatal);
    const int year = YearSeasons::year;
    QVERIFY(seasons.add(seasons.nextFree(), 1));
    QVERIFY(seasons.add({year, 4, 1}, 2));
    QCOMPARE(m_workspace->draft().text("tariff.plan1.starts"), std::string("01-01=1,04-01=2"));
    QCOMPARE(seasons.season({year, 3, 31}), 1);
    QCOMPARE(seasons.season({year, 12, 31}), 2);
    QVERIFY(!seasons.add({year, 4, 1}, 3));
    QVERIFY(seasons.moveStart(0, {year, 10, 1})); // season 1 now comes after season 2
    QCOMPARE(m_workspace->draft().text("tariff.plan1.starts"), std::string("04-01=2,10-01=1"));
    QCOMPARE(seasons.season({year, 1, 1}), 1);
    QVERIFY(!seasons.setSeason(0, 5));
    QVERIFY(seasons.setData(seasons.index(0, YearSeasons::Season), 3, Qt::EditRole));
    for (int month = 1; seasons.rowCount() < seasons.maximumStarts(); ++month)
        QVERIFY(seasons.add({year, month, 15}, 1 + month % 4));
    QVERIFY(!seasons.add({year, 12, 20}, 1));
    QVERIFY(model.why().contains(QStringLiteral("8")));
    QVERIFY(seasons.removeStart(0));
    QCOMPARE(seasons.rowCount(), 7);
}

void TestTariffEditor::exceptionDays()
{
    TariffModel model(*m_workspace, "tariff");
    ExceptionDays days(model);
    const Tester tester(&days, Tester::FailureReportingMode::Fatal);
    QCOMPARE(days.maximum(), 200);
    QVERIFY(days.toggle({2027, 12, 25}));
    QVERIFY(days.contains({2027, 12, 25}));
    QVERIFY(days.addText(QStringLiteral("1.1.2028; 2028-12-25\n2028-12-25, Christmas")));
    QCOMPARE(days.rowCount(), 3);
    QCOMPARE(days.countOf(2028), 2);
    QVERIFY(!days.addText(QStringLiteral("2027-02-30")));
    QVERIFY(model.why().contains(QStringLiteral("2027-02-30")));
    QVERIFY(!days.addText(QStringLiteral("no dates")));
    QVERIFY(days.toggle({2027, 12, 25}));
    QCOMPARE(days.rowCount(), 2);
    QList<QDate> many;
    for (int i = 0; i < 250; ++i)
        many += QDate(2027, 1, 1).addDays(i);
    QVERIFY(!days.add(many, QStringLiteral("many")));
    QVERIFY(model.why().contains(QStringLiteral("200")));
    QVERIFY(days.removeDays(days.dates()));
    QVERIFY(!m_workspace->draft().find(ExceptionDays::path()));
}

void TestTariffEditor::feastsFallRight()
{
    QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
    QCOMPARE(easterSunday(2025), QDate(2025, 4, 20));
    QCOMPARE(easterSunday(2026), QDate(2026, 4, 5));
    QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
    int common = 0;
    for (const auto& feast : feasts()) {
        QVERIFY(feast.in(2026).isValid());
        common += feast.common ? 1 : 0;
    }
    QCOMPARE(common, 9);
}

void TestTariffEditor::paintExample()
{
    TariffModel model(*m_workspace, "tariff");
    QVERIFY(model.paint({}, 360, 1320, 2));
    QVERIFY(model.paint({}, 1020, 1200, 3));
    QVERIFY(model.paint({0, 1, DayType::NonWorking}, 480, 1200, 2));
    QVERIFY(model.insert({0, 1, DayType::Holiday}, {360, 1}));
    YearSeasons seasons(model);
    QVERIFY(seasons.add({YearSeasons::year, 4, 1}, 2));
    QVERIFY(seasons.add({YearSeasons::year, 10, 1}, 1));
    QVERIFY(model.paint({0, 2, DayType::Working}, 480, 1080, 4));
}

void TestTariffEditor::theYearIsSummed()
{
    TariffModel model(*m_workspace, "tariff");
    const TariffYear empty(model, 0, 2026);
    QVERIFY(!empty.why().isEmpty());
    QCOMPARE(empty.days(), 0);
    paintExample();
    const TariffYear year(model, 0, 2026);
    QVERIFY2(year.why().isEmpty(), qPrintable(year.why()));
    QCOMPARE(year.days(), 365);
    QCOMPARE(year.value(4, 1030), std::optional(3)); // Monday 5 January
    QCOMPARE(year.season(180), 2);
    qint64 minutes = year.gapMinutes();
    for (const auto& share : year.shares())
        minutes += share.minutes;
    QCOMPARE(minutes, qint64{365} * 1440);
    QVERIFY(year.gapMinutes() > 0); // summer's non-working days say nothing
    const auto gap = std::find_if(year.findings().begin(), year.findings().end(),
                                  [](const auto& finding) { return finding.isFault; });
    QVERIFY(gap != year.findings().end());
    QCOMPARE(gap->place, (TariffPlace{0, 2, DayType::NonWorking}));
    QVERIFY(year.describe(4, 1030).contains(QStringLiteral("T3")));
    QVERIFY(model.copyDay({0, 2, DayType::Working}, {{0, 2, DayType::NonWorking}}));
    QCOMPARE(TariffYear(model, 0, 2026).gapMinutes(), qint64{0});
}

void TestTariffEditor::switchTable()
{
    TariffModel model(*m_workspace, "tariff");
    SwitchTable table(model);
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    QCOMPARE(table.addSwitch(), 0);
    QVERIFY(table.addSwitch() > 0);
    QCOMPARE(table.rowCount(), 2);
    const auto from = table.index(1, SwitchTable::From);
    QVERIFY(table.setData(from, QTime(7, 13), Qt::EditRole));
    QCOMPARE(table.switches()[1].minute, 7 * 60 + 13);
    QVERIFY(!table.setData(table.index(1, SwitchTable::From), QTime(0, 0), Qt::EditRole));
    QVERIFY(table.setData(table.index(1, SwitchTable::Value), 8, Qt::EditRole));
    QCOMPARE(table.index(1, SwitchTable::Value).data().toString(), QStringLiteral("T8"));
    QCOMPARE(table.index(1, SwitchTable::Value).data(EntryDelegate::MaximumRole).toInt(), 8);
}

void TestTariffEditor::mouseAndKeys()
{
    TariffModel model(*m_workspace, "tariff");
    TariffStrips strips(model);
    strips.resize(900, strips.sizeHint().height());
    strips.show();
    strips.setBrush(3);
    const auto from = strips.positionOf(DayType::NonWorking, 8 * 60 + 3);
    const auto to = strips.positionOf(DayType::NonWorking, 12 * 60);
    QTest::mousePress(strips.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(strips.viewport(), to);
    QTest::mouseRelease(strips.viewport(), Qt::LeftButton, {}, to);
    const TariffPlace place{0, 1, DayType::NonWorking};
    QCOMPARE(model.switches(place), (Switches{{0, 1}, {480, 3}, {720, 1}}));
    const auto edge = strips.positionOf(DayType::NonWorking, 720);
    const auto later = strips.positionOf(DayType::NonWorking, 780);
    QTest::mousePress(strips.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(strips.viewport(), later);
    QTest::mouseRelease(strips.viewport(), Qt::LeftButton, {}, later);
    QCOMPARE(model.switches(place).back(), (typecodes::Switch{780, 1}));

    strips.setCursorMinute(500);
    QTest::keyClick(&strips, Qt::Key_5);
    QCOMPARE(model.switches(place)[1].value, 5);
    QTest::keyClick(&strips, Qt::Key_Plus);
    QCOMPARE(model.switches(place)[2].minute, 795);
    QTest::keyClick(&strips, Qt::Key_Minus);
    QTest::keyClick(&strips, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(model.switches(place)[1].minute, 465);
    QTest::keyClick(&strips, Qt::Key_Delete);
    QCOMPARE(model.switches(place), (Switches{{0, 1}}));
    QTest::keyClick(&strips, Qt::Key_Up);
    QCOMPARE(strips.place().day, DayType::Working);
    strips.setCursorMinute(60);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&strips, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&strips, Qt::Key_2);
    QCOMPARE(model.switches({}), (Switches{{0, 1}, {60, 2}, {120, 1}}));
    QCOMPARE(strips.step(), 15);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&strips, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(strips.step(), 1);
    QVERIFY(!strips.accessibleDescription().isEmpty());

    YearCalendar calendar;
    calendar.resize(calendar.sizeHint());
    calendar.show();
    calendar.setCurrentDay({2027, 1, 31});
    QSignalSpy toggled(&calendar, &YearCalendar::toggled);
    const QDate christmas(2027, 12, 25);
    QTest::mouseClick(&calendar, Qt::LeftButton, {},
                      calendar.dayArea(christmas).center().toPoint());
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(toggled.front().front().toDate(), christmas);
    QTest::keyClick(&calendar, Qt::Key_PageDown);
    QCOMPARE(calendar.currentDay(), QDate(2028, 1, 25));
    QTest::keyClick(&calendar, Qt::Key_Space);
    QCOMPARE(toggled.count(), 2);
}

void TestTariffEditor::jumpsToPaths()
{
    TariffEditor editor(*m_workspace, "tariff");
    editor.show();
    auto* pages = editor.findChild<QTabWidget*>();
    QVERIFY(pages);
    QSignalSpy explained(&editor, &GroupEditor::explain);
    for (const auto* path : {"tariff.plan2.season3.holiday", "tariff.plan1.starts",
                             "calendar.exceptionDays", "tariff.activePlan", "tariff.workingDays"}) {
        QVERIFY2(editor.edits(path), path);
        editor.showPath(path);
    }
    QVERIFY(!explained.isEmpty());
    editor.showPath("tariff.plan2.season3.holiday");
    QCOMPARE(pages->currentIndex(), 0);
    const auto* strips = editor.findChild<TariffStrips*>();
    QCOMPARE(strips->place(), (TariffPlace{1, 3, DayType::Holiday}));
    QVERIFY(!editor.edits("disconnect.k1"));
}

void TestTariffEditor::relays()
{
    TariffModel model(*m_workspace, "loadControl");
    QCOMPARE(model.kind(), SwitchKind::Relay);
    QCOMPARE(model.plans().size(), std::size_t{2});
    QVERIFY2(model.paint({}, 1320, 1440, 1), qPrintable(model.why()));
    QCOMPARE(m_workspace->draft().text("loadControl.relay1.season1.working"),
             std::string("00:00=0,22:00=1"));
    QCOMPARE(model.valueName(1), QStringLiteral("on"));
}

void TestTariffEditor::omnia()
{
    QVERIFY(m_workspace->startNew(QStringLiteral("685-2-30P-1342ABE0-3C14040")));
    TariffModel model(*m_workspace, "tariff");
    QCOMPARE(model.plans().size(), std::size_t{1});
    QVERIFY2(model.paint({}, 60, 120, 4), qPrintable(model.why()));
    ExceptionDays days(model);
    QCOMPARE(days.maximum(), 140);
    TariffEditor editor(*m_workspace, "tariff");
    editor.show();
    QVERIFY(editor.edits("tariff.workingDays"));
    QVERIFY(m_workspace->startNew(QStringLiteral("685-11-35C-D14-0011-040")));
    TariffEditor none(*m_workspace, "disconnect"); // a group without day plans
    none.show();
    QVERIFY(!none.edits("disconnect.k1"));
}

void TestTariffEditor::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::newRow("light-100") << false << 100;
    QTest::newRow("dark-100") << true << 100;
    QTest::newRow("light-200") << false << 200;
}

/// Every page, to <build>/screens for a person to look at; nothing that takes the focus lacks a
/// name.
void TestTariffEditor::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    paintExample();
    const QDir folder(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    TariffModel model(*m_workspace, "tariff");
    ExceptionDays days(model);
    QList<QDate> dates;
    for (const auto& feast : feasts())
        dates += feast.in(QDate::currentDate().year());
    QVERIFY(days.add(dates, QStringLiteral("feasts")));
    TariffEditor editor(*m_workspace, "tariff");
    editor.resize(units(160), units(165)); // the room in a window of 1280 pixels
    editor.show();
    QCOMPARE(editor.width(), units(160)); // nothing needs more
    auto* pages = editor.findChild<QTabWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto picture = editor.grab();
        QVERIFY(
            picture.save(folder.filePath(QStringLiteral("tariff-%1-%2.png")
                                             .arg(page)
                                             .arg(QString::fromLatin1(QTest::currentDataTag())))));
        for (const auto* widget : editor.findChildren<QWidget*>()) {
            const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button && !button->text().isEmpty()) ||
                               widget->parentWidget()->inherits("QAbstractSpinBox") ||
                               widget->parentWidget()->inherits("QComboBox");
            QVERIFY2(!reached || named, widget->metaObject()->className());
        }
    }
    TariffEditor relays(*m_workspace, "loadControl");
    QVERIFY(relays.model().paint({}, 1320, 1440, 1));
    QVERIFY(relays.model().paint({}, 723, 801, 1));
    relays.resize(editor.size());
    relays.show();
    auto* strips = relays.findChild<TariffStrips*>();
    strips->setCursorMinute(723);
    strips->zoomBy(10, strips->positionOf(DayType::Working, 723).x());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(relays.grab().save(folder.filePath(
        QStringLiteral("relays-%1.png").arg(QString::fromLatin1(QTest::currentDataTag())))));
}

QTEST_MAIN(TestTariffEditor)
#include "tst_tariff_editor.moc"
