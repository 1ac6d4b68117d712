// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configuration_page.h"
#include "ui/draft_keeper.h"
#include "ui/groups_model.h"
#include "ui/identity_editor.h"
#include "ui/main_window.h"
#include "ui/new_configuration_page.h"
#include "ui/settings_index.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;
using Tester = QAbstractItemModelTester;

namespace
{

const auto strict = Tester::FailureReportingMode::Fatal;

const std::vector<typecodes::Family>& families()
{
    return typecodes::Catalogue::installed().families();
}

} // namespace

class TestNewConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void choosesEveryFamily_data();
    void choosesEveryFamily();
    void excludedValuesSayWhy();
    void takesNumbers();
    void composesByKeyboard();
    void editsTheNumberOfADraft();
    void findsEverySetting();
    void familyChangesMakeEditorsAnew();
    void unsavedWorkComesBack();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
};

void TestNewConfiguration::initTestCase()
{
    QVERIFY(m_dir.isValid());
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir.path().toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
}

void TestNewConfiguration::init()
{
    m_settings =
        std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
}

void TestNewConfiguration::cleanup()
{
    m_workspace.reset();
    m_service.reset();
    m_settings.reset();
}

void TestNewConfiguration::choosesEveryFamily_data()
{
    QTest::addColumn<QString>("id");
    for (const auto& family : families())
        QTest::newRow(family.id.c_str()) << QString::fromStdString(family.id);
}

void TestNewConfiguration::choosesEveryFamily()
{
    QFETCH(QString, id);
    const auto family = typecodes::Catalogue::installed().family(id.toStdString());
    QVERIFY(family);
    TypeChooserModel model;
    TypeOptionsModel options(model);
    const Tester testers[] = {Tester(&model, strict), Tester(&options, strict)};
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.finished());
    model.setFamily(*family);
    QCOMPARE(model.rowCount(), static_cast<int>((*family)->positions.size()));
    QVERIFY(model.openCount() > 0);
    QVERIFY(model.number().contains(QLatin1Char('_')));
    QVERIFY(!model.finished());
    // From every first choice that is possible, the usual values lead to a sound number.
    for (int row = 0; row < model.rowCount(); ++row) {
        options.setPosition(row);
        const auto values = model.position(row).options;
        for (const auto& option : values) {
            if (!option.possible)
                continue;
            model.setCodes({});
            QVERIFY(model.choose(row, option.code));
            model.completeUsual();
            QCOMPARE(model.openCount(), 0);
            const auto number = model.finished();
            QVERIFY2(number, qPrintable(model.number()));
            for (int at = 0; at < model.rowCount(); ++at)
                QVERIFY2(model.conflict(at).isEmpty(), qPrintable(model.conflict(at)));
        }
    }
    const auto number = model.finished();
    QVERIFY(number);
    const auto begun = typecodes::defaultConfiguration(**family, number->printed);
    QVERIFY(begun);
    m_workspace->startNew(*begun);
    QVERIFY(m_workspace->isModified());
    QCOMPARE(m_workspace->family().id, (*family)->id);
}

void TestNewConfiguration::excludedValuesSayWhy()
{
    int excluded = 0;
    for (const auto& family : families()) {
        TypeChooserModel model;
        TypeOptionsModel options(model);
        model.setFamily(&family);
        model.completeUsual();
        for (int row = 0; row < model.rowCount(); ++row) {
            options.setPosition(row);
            for (int at = 0; at < options.rowCount(); ++at) {
                const auto option = model.position(row).options[static_cast<std::size_t>(at)];
                const auto index = options.index(at);
                QCOMPARE(index.flags().testFlag(Qt::ItemIsEnabled),
                         option.possible || at == options.chosenRow());
                if (option.possible)
                    continue;
                ++excluded;
                QVERIFY(!option.excludedBy.empty());
                if (at != options.chosenRow())
                    QVERIFY(!model.choose(row, option.code));
            }
        }
    }
    QVERIFY(excluded > 0);
}

void TestNewConfiguration::takesNumbers()
{
    NewConfigurationPage page;
    auto& model = page.chooser().model();
    QVERIFY(page.chooseFamily("omnipower-ct"));
    QVERIFY(!page.chooseFamily("no-such"));
    QVERIFY(model.takeNumber(QStringLiteral("685-11-3")));
    QVERIFY(model.openCount() > 0);
    const auto before = model.codes();
    QVERIFY(!model.takeNumber(QStringLiteral("685-11-3Q")));
    QCOMPARE(model.codes(), before);
    // A number of another family changes the family.
    auto* number = page.findChild<QLineEdit*>();
    QVERIFY(number);
    number->setText(QStringLiteral("684-11-31B-N24-3101-040"));
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(model.family()->id, std::string("omnipower-3ph"));
    QTRY_COMPARE(model.number(), QStringLiteral("684-11-31B-N24-3101-040"));
    QVERIFY(model.finished());
}

void TestNewConfiguration::composesByKeyboard()
{
    MainWindow window(*m_workspace);
    window.show();
    window.actions()[ActionId::New]->trigger();
    auto& page = window.configurationPage().newPage();
    QVERIFY(page.isVisible());
    QSignalSpy requested(&page, &NewConfigurationPage::createRequested);
    QVERIFY(page.chooseFamily("omnipower-ct"));
    QListView* positions = nullptr;
    QListView* values = nullptr;
    for (auto* list : page.chooser().findChildren<QListView*>())
        (list->accessibleName().startsWith(QStringLiteral("Positions")) ? positions : values) =
            list;
    QVERIFY(positions && values);
    auto& model = page.chooser().model();
    for (int step = 0; step < 40 && model.openCount() > 0; ++step) {
        const int row = model.nextOpen(-1);
        positions->setCurrentIndex(model.index(row));
        QTest::keyClick(positions, Qt::Key_Return);
        const int before = model.openCount();
        for (int tries = 0; tries < 80 && model.openCount() == before; ++tries) {
            QTest::keyClick(values, Qt::Key_Return);
            if (model.openCount() == before)
                QTest::keyClick(values, Qt::Key_Down);
        }
        QVERIFY2(model.openCount() < before, qPrintable(model.number()));
    }
    QVERIFY(model.finished());
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Create")))
            QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
    QVERIFY(m_workspace->hasDraft());
    QCOMPARE(m_workspace->draft().typeNumber, model.finished()->printed);
    QVERIFY(!page.isVisible());
}

void TestNewConfiguration::editsTheNumberOfADraft()
{
    QVERIFY(m_workspace->startNew(QStringLiteral("684-11-31B-N24-3101-040")));
    IdentityEditor editor(*m_workspace);
    QVERIFY(editor.edits("X10"));
    QVERIFY(editor.edits("comment"));
    QVERIFY(!editor.edits("Z4"));
    auto& model = editor.chooser().model();
    QCOMPARE(model.number(), QStringLiteral("684-11-31B-N24-3101-040"));
    const int row = model.rowOf("X10");
    std::string other;
    for (const auto& option : model.position(row).options)
        if (option.possible && option.code != model.position(row).code)
            other = option.code;
    QVERIFY(!other.empty());
    QVERIFY(model.choose(row, other));
    emit editor.chooser().edited();
    QCOMPARE(m_workspace->draft().typeNumber, model.number().toStdString());
    m_workspace->undoStack().undo();
    QCOMPARE(model.number(), QStringLiteral("684-11-31B-N24-3101-040"));
}

void TestNewConfiguration::findsEverySetting()
{
    GroupsModel groups(*m_workspace);
    SettingsIndex index(*m_workspace);
    const Tester testers[] = {Tester(&groups, strict), Tester(&index, strict)};
    QCOMPARE(groups.rowCount(), 0);
    for (const auto& family : families()) {
        QVERIFY(m_workspace->startNew(QString::fromStdString(family.defaultTypeNumber)));
        QCOMPARE(m_workspace->family().id, family.id);
        for (int row = 0; row < index.rowCount(); ++row) {
            const auto path = index.index(row).data(SettingsIndex::PathRole).toString();
            QVERIFY2(groups.rowOf(path.toStdString()) >= 0, qPrintable(path));
        }
        for (int row = 0; row < groups.rowCount(); ++row)
            QVERIFY(!groups.index(row).data(Qt::DisplayRole).toString().isEmpty());
    }
}

void TestNewConfiguration::familyChangesMakeEditorsAnew()
{
    MainWindow window(*m_workspace);
    window.show();
    auto& page = window.configurationPage();
    window.goTo(ActionId::GoConfiguration);
    for (const auto& family : families()) {
        QSignalSpy changed(m_workspace.get(), &Workspace::familyChanged);
        QVERIFY(m_workspace->startNew(QString::fromStdString(family.defaultTypeNumber)));
        QCOMPARE(changed.count(), 1);
        for (int row = 0; row < page.groups().rowCount(); ++row) {
            page.setCurrentGroup(row);
            QVERIFY(page.editor(row)->isVisible());
        }
        for (const auto& field : family.positions)
            page.jumpTo(field.id);
        for (const auto& group : family.groups)
            for (const auto& item : group.items) {
                page.jumpTo(item.path);
                QVERIFY2(page.editor(page.currentGroup())->edits(item.path), item.path.c_str());
            }
    }
}

void TestNewConfiguration::unsavedWorkComesBack()
{
    const QTemporaryDir kept;
    const auto soon = std::chrono::milliseconds(1);
    QVERIFY(m_workspace->startNew(QStringLiteral("684-11-31B-N24-3101-040")));
    typecodes::MeterConfiguration lost;
    {
        DraftKeeper keeper(*m_workspace, kept.path(), soon);
        QVERIFY(keeper.left().empty());
        QVERIFY(m_workspace->edit(QStringLiteral("comment"), "comment",
                                  typecodes::ItemValue(std::string("unsaved"))));
        QTRY_COMPARE(
            QDir(kept.path()).entryList({QStringLiteral("*.draft.json")}, QDir::Files).size(), 1);
        lost = m_workspace->draft();
    } // as if it was killed
    Workspace next(*m_service, *m_settings);
    {
        DraftKeeper keeper(next, kept.path(), soon);
        QCOMPARE(keeper.left().size(), std::size_t{1});
        keeper.recover(keeper.left().front());
        QVERIFY(keeper.left().empty());
        QVERIFY(next.draft() == lost);
        QVERIFY(next.isModified());
        QVERIFY(next.save(m_dir.filePath(QStringLiteral("saved.json"))));
        QVERIFY(!next.isModified());
        QVERIFY(QDir(kept.path()).entryList(QDir::Files).isEmpty());
    }
    DraftKeeper keeper(next, kept.path(), soon);
    QVERIFY(keeper.left().empty());
}

QTEST_MAIN(TestNewConfiguration)
#include "tst_new_configuration.moc"
