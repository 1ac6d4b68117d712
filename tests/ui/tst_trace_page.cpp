// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/trace_log.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/trace_hex_view.h"
#include "ui/trace_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace metersmith;
using namespace metersmith::ui;

class TestTracePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptySaysTheNextStep();
    void liveWhileAJobRuns();
    void followsAReadLive();
    void filtersWhileItRuns();
    void fieldsAndBytesShowEachOther();
    void filterSaveOpenClear();

private:
    void readIdentity();
    template <class W>
    W* named(const QString& name) const;

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestTracePage::init()
{
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1280, 800);
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->show();
    m_window->goTo(ActionId::GoTrace);
}

void TestTracePage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
}

template <class W>
W* TestTracePage::named(const QString& name) const
{
    for (auto* widget : m_window->tracePage().findChildren<W*>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

void TestTracePage::readIdentity()
{
    QSignalSpy clock(m_service.get(), &services::MeterService::clockRead);
    m_window->readMeter();
    QTRY_COMPARE_WITH_TIMEOUT(clock.count(), 1, 20000);
    QTRY_VERIFY(!m_service->isBusy());
}

void TestTracePage::emptySaysTheNextStep()
{
    const auto* whole = m_window->tracePage().findChild<QStackedWidget*>();
    QVERIFY(whole && whole->currentIndex() == 0);
}

void TestTracePage::liveWhileAJobRuns()
{
    auto* table = named<QTableView>(QStringLiteral("Frames"));
    QVERIFY(table);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    readIdentity();
    QVERIFY(table->model()->rowCount() > 4);
    bool aarq = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        aarq = aarq || table->model()
                           ->index(row, TraceFramesModel::Summary)
                           .data()
                           .toString()
                           .contains(QStringLiteral("AARQ"));
    QVERIFY(aarq);
}

/// Frames come up while the meter is being read, not after it, and the list stands at its end until
/// a frame is chosen.
void TestTracePage::followsAReadLive()
{
    auto* table = named<QTableView>(QStringLiteral("Frames"));
    int whileBusy = 0; // times that frames were added
    int soon = 0;      // frames shown before the first job ended
    int behind = 0;    // times that the list did not stand at its end
    const auto* bar = table->verticalScrollBar();
    connect(table->model(), &QAbstractItemModel::rowsInserted, this, [&] {
        whileBusy += m_service->isBusy() ? 1 : 0;
        if (m_service->isBusy() && whileBusy <= 3)
            soon = table->model()->rowCount();
        behind += bar->value() < bar->maximum() ? 1 : 0;
    });
    QSignalSpy clock(m_service.get(), &services::MeterService::clockRead);
    m_window->readMeter();
    QTRY_VERIFY_WITH_TIMEOUT(whileBusy >= 3, 20000);
    QVERIFY(soon > 0);
    const auto* whole = m_window->tracePage().findChild<QStackedWidget*>();
    QCOMPARE(whole->currentIndex(), 1); // no longer the hint
    QTRY_COMPARE_WITH_TIMEOUT(clock.count(), 1, 20000);
    QTRY_VERIFY(!m_service->isBusy());
    QVERIFY(table->model()->rowCount() > soon);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_service->traceLog()->frames().size()));
    QVERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY2(behind <= whileBusy / 2, qPrintable(QString::number(behind)));

    table->setCurrentIndex(table->model()->index(1, 0)); // somebody reads: nothing moves
    const int place = bar->value();
    readIdentity();
    QCOMPARE(bar->value(), place);
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestTracePage::filtersWhileItRuns()
{
    auto* table = named<QTableView>(QStringLiteral("Frames"));
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* filter = named<QLineEdit>(QStringLiteral("Filter of the frames"));
    const auto words = QStringLiteral("get-request");
    QTest::keyClicks(filter, words);
    int whileBusy = 0;
    connect(table->model(), &QAbstractItemModel::rowsInserted, this,
            [&] { whileBusy += m_service->isBusy() ? 1 : 0; });
    readIdentity();
    const int shown = table->model()->rowCount();
    QVERIFY(whileBusy > 1);
    QVERIFY(shown > 1 && shown < static_cast<int>(m_service->traceLog()->frames().size()));
    for (int row = 0; row < shown; ++row) {
        const auto found =
            table->model()->index(row, 0).data(TraceFramesModel::searchRole).toString();
        QVERIFY2(found.contains(words, Qt::CaseInsensitive), qPrintable(found));
    }
    filter->clear();
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_service->traceLog()->frames().size()));
}

void TestTracePage::fieldsAndBytesShowEachOther()
{
    readIdentity();
    auto* table = named<QTableView>(QStringLiteral("Frames"));
    auto* tree = named<QTreeView>(QStringLiteral("Fields of the frame"));
    auto* hex = m_window->tracePage().findChild<TraceHexView*>();
    QVERIFY(table && tree && hex);
    QAbstractItemModelTester tester(tree->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto root = tree->model()->index(0, 0);
    QVERIFY(root.isValid() && tree->model()->rowCount(root) > 0);
    const auto field = tree->model()->index(1, 0, root);
    tree->setCurrentIndex(field);
    QVERIFY(hex->markedLength() > 0);
    const auto marked = hex->markedOffset();
    tree->setCurrentIndex(root);
    QCOMPARE(hex->markedOffset(), std::size_t(0));
    auto cursor = hex->textCursor();
    cursor.setPosition(TraceHexView::positionOf(marked));
    hex->setTextCursor(cursor);
    QCOMPARE(hex->markedOffset(), marked);
    QVERIFY(tree->currentIndex() != root);
    QVERIFY(m_window->grab().save(m_dir.filePath(QStringLiteral("trace.png"))));
    if (const auto keep = qEnvironmentVariable("METERSMITH_KEEP_PICTURE"); !keep.isEmpty())
        QVERIFY(m_window->grab().save(keep));
}

void TestTracePage::filterSaveOpenClear()
{
    readIdentity();
    auto* table = named<QTableView>(QStringLiteral("Frames"));
    auto* filter = named<QLineEdit>(QStringLiteral("Filter of the frames"));
    const int all = table->model()->rowCount();
    filter->setText(QStringLiteral("AARE"));
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    filter->clear();
    for (const auto* name : {"t.pcapng", "t.trace"}) {
        const auto file = m_dir.filePath(QLatin1String(name));
        m_window->tracePage().saveFile(file);
        m_service->traceLog()->clear();
        QCOMPARE(table->model()->rowCount(), 0);
        m_window->tracePage().openFile(file);
        QCOMPARE(table->model()->rowCount(), all);
    }
}

QTEST_MAIN(TestTracePage)
#include "tst_trace_page.moc"
