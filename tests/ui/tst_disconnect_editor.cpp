// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disconnect_curve_view.h"
#include "ui/disconnect_editor.h"
#include "ui/disconnect_model.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;

class TestDisconnectEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhyThereIsNoCurve();
    void stepsFollowTheDraft();
    void readsOut();
    void namesTheOrder();
    void keysReadTheCurve();
    void editorJumps();
    void pictures_data();
    void pictures();

private:
    void set(const char* path, const char* text);
    void setExample();

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
};

void TestDisconnectEditor::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    QVERIFY(m_workspace->startNew(QStringLiteral("684-11-31B-N24-3101-040")));
}

void TestDisconnectEditor::cleanup()
{
    m_workspace.reset();
    m_service.reset();
}

void TestDisconnectEditor::set(const char* path, const char* text)
{
    const auto done =
        m_workspace->edit(QString::fromLatin1(path), path, typecodes::ItemValue(std::string(text)));
    QVERIFY2(done, done ? path : done.error().detail.c_str());
}

void TestDisconnectEditor::setExample()
{
    set("disconnect.basis", "current");
    set("disconnect.currentLimit", "20");
    set("disconnect.k1", "3.0");
    set("disconnect.k2", "2.0");
    set("disconnect.k3", "1.2");
    set("disconnect.t1", "5");
    set("disconnect.t2", "90");
    set("disconnect.t3", "600");
}

void TestDisconnectEditor::saysWhyThereIsNoCurve()
{
    DisconnectModel model(*m_workspace, "disconnect");
    QVERIFY(model.why().contains(QStringLiteral("No function")));
    QVERIFY(model.steps().empty());
    set("disconnect.basis", "voltage");
    QVERIFY(!model.why().isEmpty());
    setExample();
    QVERIFY2(model.why().isEmpty(), qPrintable(model.why()));
    QVERIFY(m_workspace->edit(QStringLiteral("none"), "disconnect.k2", typecodes::ItemValue()));
    QVERIFY(model.why().contains(QStringLiteral("k3")));
}

void TestDisconnectEditor::stepsFollowTheDraft()
{
    DisconnectModel model(*m_workspace, "disconnect");
    setExample();
    QCOMPARE(model.steps().size(), std::size_t{3});
    QCOMPARE(model.steps()[0].load, 24.0);
    QCOMPARE(model.steps()[0].seconds, 695.0);
    QCOMPARE(model.steps()[0].name, QStringLiteral("k3"));
    QCOMPARE(model.steps()[1].seconds, 95.0);
    QCOMPARE(model.steps()[2].seconds, 5.0);
    QVERIFY(model.isLogarithmic());
    QVERIFY(model.highestLoad() >= 60);
    QCOMPARE(model.unit(), QStringLiteral("A"));
    set("disconnect.k2", "3.0"); // the shorter time wins
    QCOMPARE(model.steps().size(), std::size_t{2});
    QCOMPARE(model.steps()[1].name, QStringLiteral("k1, k2"));
    QCOMPARE(model.steps()[1].seconds, 5.0);
    m_workspace->undoStack().undo();
    QCOMPARE(model.steps().size(), std::size_t{3});
}

void TestDisconnectEditor::readsOut()
{
    DisconnectModel model(*m_workspace, "disconnect");
    setExample();
    QVERIFY(model.readOut(20).contains(QStringLiteral("stays closed")));
    QCOMPARE(model.readOut(45),
             QStringLiteral("At 45 A the breaker opens after 95 s (1 min 35 s)."));
    set("disconnect.t1", "0");
    QVERIFY(model.readOut(70).contains(QStringLiteral("at once")));
    QCOMPARE(DisconnectModel::secondsText(59), QStringLiteral("59 s"));
    QVERIFY(DisconnectModel::secondsText(3660).contains(QStringLiteral("1 h 1 min")));
    QVERIFY(model.inWords().contains(QStringLiteral("24 A")));
}

void TestDisconnectEditor::namesTheOrder()
{
    DisconnectModel model(*m_workspace, "disconnect");
    setExample();
    QVERIFY(model.problems().isEmpty());
    set("disconnect.k3", "4.0");
    QVERIFY(!model.problems().isEmpty());
}

void TestDisconnectEditor::keysReadTheCurve()
{
    DisconnectModel model(*m_workspace, "disconnect");
    setExample();
    DisconnectCurveView view(model);
    view.resize(600, 260);
    view.show();
    QSignalSpy read(&view, &DisconnectCurveView::readOut);
    view.setLoad(40);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.load(), 41.0);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(view.load(), 31.0);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.load(), 0.0);
    QCOMPARE(read.count(), 4);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("stays closed")));
}

void TestDisconnectEditor::editorJumps()
{
    DisconnectEditor editor(*m_workspace, "disconnect");
    editor.show();
    QVERIFY(editor.edits("disconnect.k2"));
    QVERIFY(!editor.edits("tariff.activePlan"));
    editor.showPath("disconnect.k2");
}

void TestDisconnectEditor::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::newRow("light-100") << false << 100;
    QTest::newRow("dark-100") << true << 100;
    QTest::newRow("light-200") << false << 200;
}

/// To <build>/screens for a person to look at.
void TestDisconnectEditor::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    const QDir folder(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    DisconnectEditor editor(*m_workspace, "disconnect");
    editor.resize(units(160), units(165)); // the room in a window of 1280 pixels
    editor.show();
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(editor.grab().save(folder.filePath(QStringLiteral("disconnect-none-%1.png").arg(tag))));
    setExample();
    editor.findChild<DisconnectCurveView*>()->setLoad(45);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(editor.grab().save(folder.filePath(QStringLiteral("disconnect-%1.png").arg(tag))));
    set("disconnect.k3", "4.0");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(
        editor.grab().save(folder.filePath(QStringLiteral("disconnect-order-%1.png").arg(tag))));
}

QTEST_MAIN(TestDisconnectEditor)
#include "tst_disconnect_editor.moc"
