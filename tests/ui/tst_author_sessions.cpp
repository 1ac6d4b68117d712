// SPDX-License-Identifier: GPL-3.0-or-later
// An author's window over time: killed and opened again, in another language, with another family.
#include "app/services/documents/configuration_files.h"
#include "author_bench.h"
#include "ui/draft_keeper.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

using namespace metersmith;
using namespace metersmith::ui;

class TestAuthorSessions : public QObject, private AuthorBench
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void killedAndRecovered();
    void speaksSwedish();
    void otherFamilyMakesEditorsAnew();
};

/// What was not saved when the program died is offered when it starts again.
void TestAuthorSessions::killedAndRecovered()
{
    const QTemporaryDir kept;
    const auto soon = std::chrono::milliseconds(1);
    auto keeper = std::make_unique<DraftKeeper>(*m_workspace, kept.path(), soon);
    m_window->offerRecovery(*keeper);
    QVERIFY(!button(*m_window, QStringLiteral("Recover")));
    QVERIFY(begin(QStringLiteral("omnipower-3ph"), QStringLiteral("684-11-31B-N24-3101-040")));
    QVERIFY(paintTariff());
    const auto lost = draft();
    const QStringList drafts{QStringLiteral("*.draft.json")};
    QTRY_COMPARE(QDir(kept.path()).entryList(drafts, QDir::Files).size(), 1);
    m_workspace->undoStack().setClean();
    m_window.reset();
    keeper.reset(); // without end(): as if it was killed
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    keeper = std::make_unique<DraftKeeper>(*m_workspace, kept.path(), soon);
    openWindow();
    m_window->offerRecovery(*keeper);
    QVERIFY(!m_workspace->hasDraft());
    QVERIFY(press(button(*m_window, QStringLiteral("Recover"))));
    QVERIFY(m_workspace->hasDraft());
    QVERIFY(draft() == lost);
    QVERIFY(m_workspace->isModified());
    QVERIFY(!button(*m_window, QStringLiteral("Recover")));
    m_window.reset(); // goes before the keeper that it shows
    m_workspace->undoStack().setClean();
}

/// The language chosen in the menu is that of the window made anew.
void TestAuthorSessions::speaksSwedish()
{
    QVERIFY(begin(QStringLiteral("omnia-ct"), QStringLiteral("685-2-30P-1342ABE0-3C14040")));
    QVERIFY(openGroup(GroupKind::Part, "tariff"));
    QSignalSpy changed(m_window.get(), &MainWindow::appearanceChanged);
    QAction* swedish = nullptr;
    for (const auto* menu : m_window->findChildren<QMenu*>())
        for (auto* action : menu->actions())
            if (action->text() == QStringLiteral("Svenska"))
                swedish = action;
    QVERIFY(swedish);
    swedish->trigger();
    QCOMPARE(changed.count(), 1);
    const auto language = m_settings->value(services::Setting::Language).toString();
    QCOMPARE(language, QStringLiteral("sv"));
    applyLanguage(language);
    const auto before = std::move(m_window);
    openWindow();
    m_window->takePlaceOf(*before);
    m_settings->setValue(services::Setting::Language, QStringLiteral("en"));
    QCOMPARE(m_window->actions()[ActionId::GoConfiguration]->text(),
             QStringLiteral("Konfiguration"));
    QVERIFY(button(*m_window, QStringLiteral("Skrivning")));
    auto* groups = m_window->findChild<QListView*>();
    QVERIFY(groups);
    QStringList names;
    for (int at = 0; at < page().groups().rowCount(); ++at)
        names += page().groups().index(at).data().toString();
    QVERIFY2(names.contains(QStringLiteral("Laststyrning")), qPrintable(names.join(u',')));
    QCOMPARE(page().groups().row(page().currentGroup()).id, std::string("tariff"));
}

void TestAuthorSessions::otherFamilyMakesEditorsAnew()
{
    const auto other = m_dir.filePath(QStringLiteral("other.json"));
    const auto family = typecodes::Catalogue::installed().family("omnia-ct");
    const auto omnia = typecodes::defaultConfiguration(**family, "685-2-30P-1342ABE0-3C14040");
    QVERIFY(omnia && services::saveConfiguration(other, *omnia));
    QVERIFY(begin(QStringLiteral("omnipower-1ph"), QStringLiteral("686-11-11B-N24-2101-040")));
    QVERIFY(openGroup(GroupKind::ZCodes));
    const QPointer<QWidget> editor = page().editor(page().currentGroup());
    QVERIFY(editor);
    QVERIFY(save(m_dir.filePath(QStringLiteral("first.json"))));
    answeringFileDialog(other, [this] { shortcut(Qt::Key_O, Qt::ControlModifier); });
    QCOMPARE(draft().family, std::string("omnia-ct"));
    QVERIFY(!editor);
    QVERIFY(!openGroup(GroupKind::ZCodes));
    for (const auto& group : m_workspace->family().groups)
        if (group.id != "display")
            QVERIFY2(openGroup(GroupKind::Part, group.id), group.id.c_str());
}

QTEST_MAIN(TestAuthorSessions)
#include "tst_author_sessions.moc"
