// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages: rail, connection bar, shortcuts; wide and narrow.
#include "screen_bench.h"
#include "ui/connection_bar.h"
#include "ui/meter_front.h"
#include "ui/status_badge.h"
#include "ui/text_dialog.h"

#include <QScrollBar>
#include <QStatusBar>
#include <QTableView>
#include <QTextBrowser>

using namespace metersmith;
using namespace metersmith::ui;

class TestWindowFrame : public QObject, private ScreenBench
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void focusGoesWithThePage();
    void stateIsNeverCutShort_data();
    void stateIsNeverCutShort();
    void meterPageNeverScrollsSideways_data();
    void meterPageNeverScrollsSideways();
    void shortcutsFitTheScreen();
    void lastWordGoesWhenAJobBegins();
    void keepsWidthsOfColumns();
};

void TestWindowFrame::focusGoesWithThePage()
{
    apply({});
    const auto rail = m_window->findChildren<QToolButton*>(QStringLiteral("railButton"));
    rail.first()->setFocus();
    m_window->actions()[ActionId::GoTrace]->trigger();
    auto* focus = qobject_cast<QToolButton*>(m_window->focusWidget());
    QVERIFY(focus);
    QCOMPARE(focus->defaultAction(), m_window->actions()[ActionId::GoTrace]);
    // Nothing in the rail moves when it has the focus.
    const auto before = rail.last()->geometry();
    rail.first()->setFocus();
    settleLayouts();
    QCOMPARE(rail.last()->geometry(), before);
}

void TestWindowFrame::stateIsNeverCutShort_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("below");
    QTest::newRow("1280") << 1280 << 100 << false;
    QTest::newRow("1024") << 1024 << 100 << true;
    QTest::newRow("1920 at 200 %") << 1920 << 200 << true;
}

void TestWindowFrame::stateIsNeverCutShort()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, below);
    apply({false, percent, "en"});
    m_window->resize(width, 700);
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->readMeter();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 20000);
    settleLayouts();
    auto* state = m_window->connectionBar().findChild<StatusBadge*>();
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("Connected as")));
    settleLayouts();
    auto* words = state->findChildren<QLabel*>().last();
    QVERIFY(words->fontMetrics().horizontalAdvance(words->text()) <= words->width());
    const auto* read = m_window->connectionBar().findChild<QComboBox*>();
    QCOMPARE(state->y() > read->y() + read->height() / 2, below);
    m_window->resize(1600 * percent / 100, 700);
    settleLayouts();
    QVERIFY(state->y() < read->y() + read->height() / 2);
}

void TestWindowFrame::meterPageNeverScrollsSideways_data()
{
    stateIsNeverCutShort_data();
}

void TestWindowFrame::meterPageNeverScrollsSideways()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, below); // one column where the bar has two lines
    apply({false, percent, "sv"});
    m_window->resize(width, 700);
    settleLayouts();
    auto* front = m_window->findChild<MeterFront*>();
    auto* area = m_window->findChildren<QScrollArea*>().first();
    for (auto* one : m_window->findChildren<QScrollArea*>())
        if (one->isAncestorOf(front))
            area = one;
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    const auto* energies = area->findChild<QTableView*>();
    QCOMPARE(energies->mapTo(area->widget(), QPoint()).y() >
                 front->mapTo(area->widget(), QPoint()).y() + front->height(),
             below);
}

void TestWindowFrame::shortcutsFitTheScreen()
{
    apply({false, 200, "sv"});
    m_window->actions()[ActionId::Shortcuts]->trigger();
    auto* dialog = m_window->findChild<TextDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const auto room = dialog->screen()->availableGeometry();
    QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
    const auto text = dialog->findChild<QTextBrowser*>()->toPlainText();
    for (const auto* keys : {"F5", "F8", "Ctrl+6", "Ctrl+C"})
        QVERIFY2(text.contains(QLatin1String(keys)), keys);
    dialog->close();
}

void TestWindowFrame::lastWordGoesWhenAJobBegins()
{
    apply({});
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->readMeter();
    const auto said = [this] {
        for (auto* badge : m_window->findChildren<StatusBadge*>())
            if (badge->parentWidget() == m_window->statusBar())
                return badge->text();
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("Configuration read."), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 20000);
    QCOMPARE(said(), QStringLiteral("Configuration read.")); // with what followed it
    m_service->listObjects();
    QTRY_COMPARE(said(), QStringLiteral("Ready"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 20000);
}

void TestWindowFrame::keepsWidthsOfColumns()
{
    const auto frames = [this] {
        return m_window->findChild<QTableView*>(QStringLiteral("traceFrames"));
    };
    apply({});
    frames()->setColumnWidth(1, 123);
    m_window->close();
    apply({});
    QCOMPARE(frames()->columnWidth(1), 123);
    // Another size of text has widths of its own, and broken bytes do no harm.
    apply({false, 200, "en"});
    QVERIFY(frames()->columnWidth(1) != 123);
    m_settings->setValue(services::Setting::WindowState, QByteArray("{\"views\":[1]}"));
    apply({});
    QVERIFY(frames()->columnWidth(1) != 123);
}

QTEST_MAIN(TestWindowFrame)
#include "tst_window_frame.moc"
