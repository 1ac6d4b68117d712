// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configuration_page.h"
#include "ui/display_list_model.h"
#include "ui/lcd_widget.h"
#include "ui/main_window.h"
#include "ui/plan_model.h"
#include "ui/problems_panel.h"
#include "ui/readings_model.h"
#include "ui/theme.h"
#include "ui/zcodes_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace metersmith;
using namespace metersmith::ui;
using Tester = QAbstractItemModelTester;

class TestMainFlow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void readChangePlanWriteProve();
    void refusedEditsChangeNothing();
    void undoAndRedo();
    void savesAndOpens();
    void pages_data();
    void pages();

private:
    void readMeter();
    void answerQuestion(const QString& button);

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainFlow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
}

void TestMainFlow::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings =
        std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->show();
}

void TestMainFlow::cleanup()
{
    m_workspace->undoStack().setClean();
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
}

void TestMainFlow::readMeter()
{
    QSignalSpy clock(m_service.get(), &services::MeterService::clockRead);
    m_window->readMeter();
    QTRY_COMPARE_WITH_TIMEOUT(clock.count(), 1, 20000);
    QTRY_VERIFY(!m_service->isBusy());
    QVERIFY(m_workspace->hasDraft());
    QVERIFY(m_workspace->identity());
}

/// Clicks a button of the question that is about to come up.
void TestMainFlow::answerQuestion(const QString& button)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, button] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        for (auto* control : box->buttons())
            if (control->text().remove(u'&') == button)
                control->click();
    });
    timer->start(20);
}

void TestMainFlow::readChangePlanWriteProve()
{
    readMeter();
    DisplayListModel automatic(*m_workspace, "display.automatic");
    ReadingsModel readings(*m_workspace, "display.automatic");
    ZCodesModel codes(*m_workspace);
    PlanModel plan(*m_workspace);
    ProblemsModel problems(*m_workspace);
    const auto strict = Tester::FailureReportingMode::Fatal;
    const Tester testers[] = {Tester(&automatic, strict), Tester(&readings, strict),
                              Tester(&codes, strict), Tester(&plan, strict),
                              Tester(&problems, strict)};

    m_window->configurationPage().jumpTo("ct.ratio");
    QSpinBox* ratio = nullptr;
    for (auto* box : m_window->findChildren<QSpinBox*>())
        if (box->accessibleName() == QStringLiteral("CT ratio"))
            ratio = box;
    QVERIFY(ratio);
    ratio->setValue(20);
    QCOMPARE(m_workspace->draft().number("ct.ratio"), std::int64_t{20});
    QCOMPARE(m_workspace->draft().text("Z21"), std::string("020"));
    QVERIFY(automatic.insert({QStringLiteral("1.7.0")}, 0));
    QVERIFY(!automatic.insert({QStringLiteral("1.7.0")}, 0));
    QVERIFY(!automatic.why().isEmpty());
    QVERIFY(automatic.move(0, 2));
    QVERIFY(codes.setData(codes.index(codes.rowOf("Z4"), ZCodesModel::Code), QStringLiteral("3"),
                          Qt::EditRole));
    QVERIFY(m_workspace->problems().empty());

    QSignalSpy planned(m_service.get(), &services::MeterService::planned);
    m_window->actions()[ActionId::Plan]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, 20000);
    QTRY_VERIFY(!m_service->isBusy());
    QCOMPARE(plan.rowCount(), 3);

    QSignalSpy written(m_service.get(), &services::MeterService::written);
    answerQuestion(QStringLiteral("Cancel"));
    m_window->actions()[ActionId::Write]->trigger();
    QVERIFY(!m_service->isBusy());
    QCOMPARE(written.count(), 0);
    answerQuestion(QStringLiteral("Write"));
    m_window->actions()[ActionId::Write]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 20000);
    QVERIFY(m_workspace->report()->allProven());
    QTRY_VERIFY(!m_service->isBusy());

    readMeter();
    QVERIFY(!m_workspace->differsFromMeter("ct.ratio"));
    QVERIFY(!m_workspace->differsFromMeter("display.automatic"));
    QVERIFY(!m_workspace->differsFromMeter("Z4"));
}

void TestMainFlow::refusedEditsChangeNothing()
{
    readMeter();
    const auto before = m_workspace->draft();
    QVERIFY(!m_workspace->edit(QStringLiteral("x"), "ct.ratio",
                               typecodes::ItemValue(std::int64_t{601})));
    QVERIFY(!m_workspace->edit(QStringLiteral("x"), "Z4", typecodes::ItemValue(std::string("9"))));
    QVERIFY(!m_workspace->edit(QStringLiteral("x"), "Z99", typecodes::ItemValue(std::string("1"))));
    QVERIFY(m_workspace->draft() == before);
    QCOMPARE(m_workspace->undoStack().count(), 0);

    DisplayListModel manual(*m_workspace, "display.manual");
    QVERIFY(manual.isPinned(0)); // a legal reading stays
    QVERIFY(!manual.remove({0}));
    QVERIFY(!manual.why().isEmpty());
    DisplayListModel automatic(*m_workspace, "display.automatic");
    ReadingsModel readings(*m_workspace, "display.automatic");
    QStringList all;
    for (int row = 0; row < readings.rowCount(); ++row)
        all += readings.index(row, 0).data(ReadingsModel::IdRole).toString();
    QVERIFY(all.size() > 16);
    QVERIFY(!automatic.insert(all, 0));
    QVERIFY(m_workspace->draft() == before);
}

void TestMainFlow::undoAndRedo()
{
    readMeter();
    const auto before = m_workspace->draft();
    QVERIFY(m_workspace->edit(QStringLiteral("ratio"), "ct.ratio",
                              typecodes::ItemValue(std::int64_t{30})));
    const auto after = m_workspace->draft();
    QVERIFY(m_workspace->isModified());
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    m_window->actions()[ActionId::Undo]->trigger();
    QVERIFY(m_workspace->draft() == before);
    m_window->actions()[ActionId::Redo]->trigger();
    QVERIFY(m_workspace->draft() == after);
    QVERIFY(m_workspace->takeFromMeter("ct.ratio"));
    QVERIFY(m_workspace->draft() == before);
}

void TestMainFlow::savesAndOpens()
{
    readMeter();
    const auto file = m_dir.filePath(QStringLiteral("a.json"));
    QVERIFY(m_workspace->edit(QStringLiteral("ratio"), "ct.ratio",
                              typecodes::ItemValue(std::int64_t{40})));
    QVERIFY(m_workspace->save(file));
    QVERIFY(!m_workspace->isModified());
    const auto saved = m_workspace->draft();
    m_window->openDocument(file);
    QVERIFY(m_workspace->draft() == saved);
    QVERIFY(m_settings->value(services::Setting::RecentFiles).toStringList().contains(file));
    QFile broken(m_dir.filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    m_window->openDocument(broken.fileName());
    QVERIFY(m_workspace->draft() == saved); // what cannot be read replaces nothing
}

void TestMainFlow::pages_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool dark : {false, true})
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", dark ? "dark" : "light", percent) << dark << percent;
}

/// Every page in both themes and sizes: written to <build>/screens for a person to look at; nothing
/// that takes the focus lacks a name.
void TestMainFlow::pages()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    m_window.reset();
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->show();
    readMeter();
    const QDir folder(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const std::pair<ActionId, const char*> shown[] = {{ActionId::GoMeter, "meter"},
                                                      {ActionId::GoConfiguration, "configuration"},
                                                      {ActionId::GoWrite, "write"}};
    for (const auto& [page, name] : shown) {
        m_window->goTo(page);
        const auto picture = m_window->grab();
        QVERIFY(picture.save(folder.filePath(
            QStringLiteral("%1-%2.png")
                .arg(QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag())))));
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (reached && !(button && !button->text().isEmpty()))
                QVERIFY2(!widget->accessibleName().isEmpty() ||
                             widget->parentWidget()->inherits("QAbstractSpinBox") ||
                             widget->parentWidget()->inherits("QComboBox"),
                         qPrintable(QStringLiteral("%1 has no accessible name on page %2")
                                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                                             QString::fromLatin1(name))));
        }
    }
}

QTEST_MAIN(TestMainFlow)
#include "tst_main_flow.moc"
