// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_list_editor.h"
#include "ui/display_list_model.h"
#include "ui/display_playback.h"
#include "ui/display_preview.h"
#include "ui/display_studio.h"
#include "ui/lcd_widget.h"
#include "ui/readings_model.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;
using namespace std::chrono_literals;
using Phase = DisplayPlayback::Phase;
using Tester = QAbstractItemModelTester;

class TestDisplayStudio : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyFamily_data();
    void everyFamily();
    void onlyPossibleReadings();
    void modelsAreSound();
    void rowsMoveTogether();
    void keyboardDoesEverything();
    void legalReadingsArePinned();
    void fullListsRefuse();
    void glassAndListFollowEachOther();
    void optionsAreEdited();
    void pictures_data();
    void pictures();

private:
    void begin(const std::string& family);
    const typecodes::Family& family() const { return m_workspace->family(); }
    DisplayPlayback playback() const;
    QTableView* table(const QString& name) const;
    QStringList ids(const std::string& path) const;

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DisplayStudio> m_studio;
};

void TestDisplayStudio::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    begin("omnipower-ct");
}

void TestDisplayStudio::cleanup()
{
    m_studio.reset();
    m_workspace.reset();
    m_service.reset();
}

void TestDisplayStudio::begin(const std::string& id)
{
    m_studio.reset();
    const auto known = typecodes::Catalogue::installed().family(id);
    QVERIFY(known.has_value());
    const auto draft = typecodes::defaultConfiguration(**known);
    QVERIFY(draft.has_value());
    m_workspace->setDraft(*draft, {});
    m_studio = std::make_unique<DisplayStudio>(*m_workspace);
    m_studio->resize(units(180), units(170));
    m_studio->show();
}

DisplayPlayback TestDisplayStudio::playback() const
{
    DisplayPlayback playback;
    playback.setDraft(family(), m_workspace->draft());
    return playback;
}

QTableView* TestDisplayStudio::table(const QString& name) const
{
    for (auto* view : m_studio->findChildren<QTableView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

QStringList TestDisplayStudio::ids(const std::string& path) const
{
    QStringList list;
    for (const auto& id : m_workspace->draft().list(path))
        list += QString::fromStdString(id);
    return list;
}

void TestDisplayStudio::everyFamily_data()
{
    QTest::addColumn<std::string>("id");
    for (const auto& known : typecodes::Catalogue::installed().families())
        QTest::newRow(known.id.c_str()) << known.id;
}

/// Every list of every family is stepped through; every reading has a picture.
void TestDisplayStudio::everyFamily()
{
    QFETCH(std::string, id);
    begin(id);
    const auto& tabs = *m_studio->findChild<QTabBar*>();
    QCOMPARE(tabs.count(), static_cast<int>(family().displayLists.size()));
    auto glass = playback();
    glass.advance(1min);
    QCOMPARE(glass.phase(), Phase::Automatic);
    for (const auto& list : family().displayLists) {
        QVERIFY(m_studio->edits(list.path));
        const auto readings = m_workspace->draft().list(list.path);
        for (std::size_t row = 0; row < readings.size(); ++row) {
            glass.show(list.id, static_cast<int>(row));
            const auto state = glass.state();
            QCOMPARE(state.readingId, readings[row]);
            QVERIFY(state.allSegments || !state.value.empty());
        }
    }
    for (const auto& group : family().groups)
        for (const auto& item : group.items)
            if (item.path.rfind("display.", 0) == 0)
                QVERIFY2(m_studio->edits(item.path), item.path.c_str());
}

void TestDisplayStudio::onlyPossibleReadings()
{
    // X9 1: A+ alone, so no reading of reactive energy.
    const auto draft = typecodes::defaultConfiguration(family(), "685-11-35C-A14-0011-040");
    ReadingsModel automatic(*m_workspace, "display.automatic");
    const int possible = automatic.rowCount();
    automatic.setShowsAll(true);
    QCOMPARE(automatic.rowCount(), static_cast<int>(family().readings.size()));
    QVERIFY(automatic.rowCount() > possible); // historical ones at least
    int refused = 0;
    for (int row = 0; row < automatic.rowCount(); ++row) {
        const auto index = automatic.index(row, 0);
        const auto why = index.data(ReadingsModel::WhyNotRole).toString();
        refused += why.isEmpty() ? 0 : 1;
        QCOMPARE(automatic.flags(index).testFlag(Qt::ItemIsDragEnabled), why.isEmpty());
        const auto meaning = index.siblingAtColumn(ReadingsModel::Meaning).data().toString();
        QVERIFY(meaning.contains(why));
    }
    QCOMPARE(refused, automatic.rowCount() - possible);
    if (draft) {
        m_workspace->setDraft(*draft, {});
        automatic.setShowsAll(false);
        for (int row = 0; row < automatic.rowCount(); ++row)
            QVERIFY(automatic.index(row, 0).data(ReadingsModel::IdRole) !=
                    QVariant(QStringLiteral("3.8.0")));
    }
}

void TestDisplayStudio::modelsAreSound()
{
    ReadingsModel readings(*m_workspace, "display.manual");
    DisplayListModel list(*m_workspace, "display.manual");
    const Tester testers[] = {Tester(&readings, Tester::FailureReportingMode::Fatal),
                              Tester(&list, Tester::FailureReportingMode::Fatal)};
    readings.setShowsAll(true);
    readings.setList("display.automatic");
    QVERIFY(list.insert({QStringLiteral("14.7.0")}, 2));
    QVERIFY(list.moveTogether({1, 2}, 5));
    QVERIFY(list.remove({6}));
    m_workspace->undoStack().undo();
    begin("omnia-ct");
    readings.rebuild();
}

void TestDisplayStudio::rowsMoveTogether()
{
    DisplayListModel list(*m_workspace, "display.backup");
    const auto before = list.ids();
    QCOMPARE(before.size(), std::size_t{6});
    QVERIFY(list.moveTogether({0, 2}, 6));
    QCOMPARE(list.ids()[4], before[0]);
    QCOMPARE(list.ids()[5], before[2]);
    QCOMPARE(m_workspace->undoStack().count(), 1);
    m_workspace->undoStack().undo();
    QVERIFY(list.ids() == before);
    QVERIFY(!list.moveTogether({0, 1}, 2)); // where they are already
    QVERIFY(!list.moveTogether({9}, 0));
    QVERIFY(!list.move(0, 0));
    // Dragging two rows onto the end does the same.
    const std::unique_ptr<QMimeData> data(list.mimeData({list.index(0, 0), list.index(2, 0)}));
    list.dropMimeData(data.get(), Qt::MoveAction, 6, 0, {});
    QCOMPARE(list.ids()[5], before[2]);
    m_workspace->undoStack().undo();
    ReadingsModel readings(*m_workspace, "display.backup");
    const std::unique_ptr<QMimeData> added(readings.mimeData({readings.index(8, 0)}));
    QVERIFY(list.dropMimeData(added.get(), Qt::CopyAction, 1, 0, {}));
    QCOMPARE(list.ids().size(), std::size_t{7});
}

void TestDisplayStudio::keyboardDoesEverything()
{
    auto* search = m_studio->findChild<QLineEdit*>();
    auto* readings = table(QStringLiteral("Readings to choose from"));
    auto* list = table(QStringLiteral("Automatic list"));
    QVERIFY(search && readings && list);
    const auto before = ids("display.automatic");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("14.7.0"));
    QCOMPARE(readings->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(readings, Qt::Key_Return);
    QCOMPARE(ids("display.automatic"), before + QStringList(QStringLiteral("14.7.0")));
    const int last = static_cast<int>(before.size());
    QCOMPARE(list->currentIndex().row(), last);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids("display.automatic").indexOf(QStringLiteral("14.7.0")), last - 1);
    QCOMPARE(list->currentIndex().row(), last - 1);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentIndex().row(), last);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(ids("display.automatic"), before);
    QTest::keyClick(list, Qt::Key_Insert);
    QVERIFY(search->hasFocus() || m_studio->focusWidget() == search);
    QTest::keyClick(readings, Qt::Key_Insert);
    QVERIFY(ids("display.automatic").contains(QStringLiteral("14.7.0")));
    QTest::keyClicks(search, QStringLiteral("nothing is called so"));
    QCOMPARE(readings->model()->rowCount(), 0);
}

void TestDisplayStudio::legalReadingsArePinned()
{
    m_studio->showPath("display.manual");
    auto* list = table(QStringLiteral("Manual list (left button)"));
    QVERIFY(list);
    list->selectRow(0);
    const auto before = ids("display.manual");
    QVERIFY(!list->model()->index(0, 0).data(Qt::DecorationRole).isNull());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(ids("display.manual"), before);
    bool told = false;
    for (const auto* label : m_studio->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("legal")));
    QVERIFY(told);
}

void TestDisplayStudio::fullListsRefuse()
{
    DisplayListModel backup(*m_workspace, "display.backup");
    QVERIFY(backup.insert({QStringLiteral("1.7.0"), QStringLiteral("2.7.0")}, 0));
    QVERIFY(!backup.insert({QStringLiteral("3.7.0")}, 0));
    QVERIFY(backup.why().contains(QStringLiteral("8")));
    const auto* tabs = m_studio->findChild<QTabBar*>();
    QVERIFY(tabs->tabText(3).contains(QStringLiteral("8 of 8")));
}

void TestDisplayStudio::glassAndListFollowEachOther()
{
    auto* preview = m_studio->findChild<DisplayPreview*>();
    auto* tabs = m_studio->findChild<QTabBar*>();
    auto* list = table(QStringLiteral("Automatic list"));
    QSignalSpy explained(m_studio.get(), &GroupEditor::explain);
    list->selectRow(2);
    QCOMPARE(preview->playback().phase(), Phase::Automatic);
    QCOMPARE(preview->playback().row(), 2);
    QCOMPARE(explained.count(), 1);
    preview->advance(10s);
    QCOMPARE(list->currentIndex().row(), 3);
    QCOMPARE(explained.count(), 1); // what scrolls by is not explained
    for (auto* button : preview->findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Left button"))
            QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(preview->playback().phase(), Phase::Manual);
    tabs->setCurrentIndex(3);
    QCOMPARE(preview->playback().phase(), Phase::Backup);
    QVERIFY(!preview->playback().hasSupply());
    m_studio->showPath("display.utility");
    QCOMPARE(tabs->currentIndex(), 2);
    QCOMPARE(preview->playback().phase(), Phase::Utility);
    QVERIFY(!preview->isPlaying());
    preview->advance(2min);
    QCOMPARE(tabs->currentIndex(), 0);
    m_workspace->setDraft(m_workspace->draft(), {});
}

void TestDisplayStudio::optionsAreEdited()
{
    QVERIFY(m_studio->edits("display.quadrant"));
    QVERIFY(!m_studio->edits("Z4"));
    QCheckBox* quadrant = nullptr;
    for (auto* check : m_studio->findChildren<QCheckBox*>())
        if (check->text() == QStringLiteral("Quadrant indication"))
            quadrant = check;
    QVERIFY(quadrant && quadrant->isChecked());
    QSignalSpy explained(m_studio.get(), &GroupEditor::explain);
    m_studio->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_studio.get()));
    m_studio->showPath("display.quadrant");
    QVERIFY(!explained.isEmpty());
    QTest::keyClick(quadrant, Qt::Key_Space);
    QCOMPARE(m_workspace->draft().text("display.quadrant"), std::string("false"));
    m_workspace->undoStack().undo();
    QVERIFY(quadrant->isChecked());
}

void TestDisplayStudio::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool dark : {false, true})
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", dark ? "dark" : "light", percent) << dark << percent;
}

/// Written to <build>/screens for a person to look at; whatever takes the focus has a name.
void TestDisplayStudio::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    const QDir folder(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    for (const auto* id : {"omnipower-ct", "omnia-ct"}) {
        begin(id);
        if (std::string(id) == "omnipower-ct")
            m_studio->showPath("display.manual");
        if (dark)
            for (auto* check : m_studio->findChildren<QCheckBox*>())
                if (check->text().startsWith(QStringLiteral("Also")))
                    check->setChecked(true);
        const auto name =
            QStringLiteral("display-studio-%1-%2.png")
                .arg(QString::fromLatin1(id), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_studio->grab().save(folder.filePath(name)));
        for (const auto* widget : m_studio->findChildren<QWidget*>()) {
            const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (reached && !(button && !button->text().isEmpty()))
                QVERIFY2(!widget->accessibleName().isEmpty() ||
                             widget->parentWidget()->inherits("QComboBox"),
                         widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestDisplayStudio)
#include "tst_display_studio.moc"
