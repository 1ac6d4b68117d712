// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ct_assistant.h"
#include "ui/ct_assistant_model.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;

class TestCtAssistant : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void plateBecomesOneStep();
    void brokenRatioIsRefused();
    void codesAreAppliedToo();
    void ratioDirectly();
    void followsUndo();
    void familyWithoutRatio();
    void omnia();
    void widgetApplies();
    void pictures_data();
    void pictures();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
};

void TestCtAssistant::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    QVERIFY(m_workspace->startNew(QStringLiteral("685-11-35C-D14-0011-040")));
}

void TestCtAssistant::cleanup()
{
    m_workspace.reset();
    m_service.reset();
}

void TestCtAssistant::plateBecomesOneStep()
{
    CtAssistantModel model(*m_workspace);
    QVERIFY(model.unavailable().isEmpty());
    QVERIFY(model.isSecondaryFixed());
    QCOMPARE(model.secondary(), 5);
    QVERIFY(!model.differs());
    QVERIFY(!model.usualPairs().empty());
    model.setPlate(100, 5);
    QVERIFY2(model.advice(), qPrintable(model.error()));
    QCOMPARE(model.advice()->ratio, std::int64_t{20});
    QVERIFY(model.differs());
    QVERIFY(!model.effects().empty());
    QCOMPARE(m_workspace->draft().number("ct.ratio"), std::int64_t{1});
    QVERIFY(model.apply());
    QCOMPARE(m_workspace->draft().number("ct.ratio"), std::int64_t{20});
    QCOMPARE(m_workspace->draft().text("Z21"), std::string("020"));
    QCOMPARE(m_workspace->undoStack().count(), 1);
    QVERIFY(!model.differs());
}

void TestCtAssistant::brokenRatioIsRefused()
{
    CtAssistantModel model(*m_workspace);
    const auto before = m_workspace->draft();
    model.setPlate(101, 5);
    QVERIFY(!model.advice());
    QVERIFY(model.error().contains(QStringLiteral("100 A")));
    QVERIFY(!model.apply());
    model.setPlate(100, 1); // the type number says 5 A
    QVERIFY(model.error().contains(QStringLiteral("5 A")));
    QVERIFY(m_workspace->draft() == before);
    model.reset();
    QVERIFY(model.advice());
}

void TestCtAssistant::codesAreAppliedToo()
{
    CtAssistantModel model(*m_workspace);
    QCOMPARE(model.codes().size(), std::size_t{3});
    model.setPlate(200, 5);
    model.setCode("Z23", "2");
    QVERIFY(model.apply());
    QCOMPARE(m_workspace->draft().text("Z23"), std::string("2"));
    QCOMPARE(m_workspace->draft().number("ct.primary"), std::int64_t{200});
    QCOMPARE(m_workspace->undoStack().count(), 1);
    m_workspace->undoStack().undo();
    QCOMPARE(model.codes().at("Z23"), m_workspace->draft().text("Z23"));
}

void TestCtAssistant::ratioDirectly()
{
    CtAssistantModel model(*m_workspace);
    QVERIFY(model.setRatio(30));
    QCOMPARE(model.primary(), 150);
    QVERIFY(!model.setRatio(601));
    QVERIFY(!model.error().isEmpty());
}

void TestCtAssistant::followsUndo()
{
    CtAssistantModel model(*m_workspace);
    model.setPlate(300, 5);
    // An edit elsewhere keeps what is being typed …
    QVERIFY(m_workspace->edit(QStringLiteral("Z4"), "Z4", typecodes::ItemValue(std::string("3"))));
    QCOMPARE(model.primary(), 300);
    // … one of the ratio does not.
    QVERIFY(model.setRatio(2));
    QCOMPARE(model.primary(), 10);
    m_workspace->undoStack().undo();
    QCOMPARE(model.primary(), 5);
}

void TestCtAssistant::familyWithoutRatio()
{
    QVERIFY(m_workspace->startNew(QStringLiteral("684-11-31B-N24-3101-040")));
    CtAssistantModel model(*m_workspace);
    QVERIFY(model.unavailable().contains(QStringLiteral("directly")));
    QVERIFY(!model.apply());
    QVERIFY(model.effects().empty());
    CtAssistant assistant(*m_workspace);
    assistant.show();
    QVERIFY(!assistant.edits("ct.ratio"));
}

void TestCtAssistant::omnia()
{
    QVERIFY(m_workspace->startNew(QStringLiteral("685-2-30P-1342ABE0-3C14040")));
    CtAssistantModel model(*m_workspace);
    QVERIFY2(model.unavailable().isEmpty(), qPrintable(model.unavailable()));
    model.setPlate(40 * model.secondary(), model.secondary());
    QVERIFY2(model.advice(), qPrintable(model.error()));
    QVERIFY(!model.usualPairs().empty());
    QVERIFY2(model.apply(), qPrintable(model.error()));
    QCOMPARE(m_workspace->draft().number("ct.ratio"), std::int64_t{40});
    CtAssistant assistant(*m_workspace);
    assistant.show();
    QVERIFY(assistant.edits("ct.ratio"));
}

void TestCtAssistant::widgetApplies()
{
    CtAssistant assistant(*m_workspace);
    QSignalSpy explained(&assistant, &GroupEditor::explain);
    assistant.show();
    QVERIFY(!explained.isEmpty());
    QVERIFY(assistant.edits("ct.ratio"));
    assistant.showPath("ct.primary");
    QSpinBox* primary = nullptr;
    for (auto* box : assistant.findChildren<QSpinBox*>())
        if (box->accessibleName() == QStringLiteral("Primary current of the transformer"))
            primary = box;
    QPushButton* apply = nullptr;
    for (auto* button : assistant.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Apply"))
            apply = button;
    QVERIFY(primary && apply);
    QVERIFY(!apply->isEnabled());
    primary->setValue(250);
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(m_workspace->draft().number("ct.ratio"), std::int64_t{50});
    QVERIFY(!apply->isEnabled());
}

void TestCtAssistant::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::newRow("light-100") << false << 100;
    QTest::newRow("dark-100") << true << 100;
    QTest::newRow("light-200") << false << 200;
}

/// To <build>/screens for a person to look at.
void TestCtAssistant::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    const QDir folder(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    CtAssistant assistant(*m_workspace);
    assistant.resize(units(160), units(165)); // the room in a window of 1280 pixels
    assistant.show();
    assistant.model().setPlate(1500, 5);
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(assistant.grab().save(folder.filePath(QStringLiteral("ct-%1.png").arg(tag))));
    assistant.model().setPlate(1501, 5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(assistant.grab().save(folder.filePath(QStringLiteral("ct-refused-%1.png").arg(tag))));
}

QTEST_MAIN(TestCtAssistant)
#include "tst_ct_assistant.moc"
