// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration of every family from nothing to a printed order form, by mouse and keyboard.
#include "app/services/configuration_files.h"
#include "ui/compare_view.h"
#include "ui/configuration_page.h"
#include "ui/draft_keeper.h"
#include "ui/group_editor.h"
#include "ui/groups_model.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/new_configuration_page.h"
#include "ui/part_controls.h"
#include "ui/part_row.h"
#include "ui/readings_model.h"
#include "ui/tariff_strips.h"
#include "ui/theme.h"
#include "ui/zcodes_model.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace metersmith;
using namespace metersmith::ui;

namespace
{

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The visible widget of a kind with this accessible name; none: nullptr.
template <typename Kind>
Kind* named(const QWidget& in, const QString& start)
{
    for (auto* widget : in.findChildren<Kind*>())
        if (widget->isVisible() && widget->accessibleName().startsWith(start))
            return widget;
    return nullptr;
}

QAbstractButton* button(const QWidget& in, const QString& text)
{
    for (auto* one : in.findChildren<QAbstractButton*>())
        if (one->isVisible() && plain(one->text()) == text)
            return one;
    return nullptr;
}

void click(QAbstractItemView& view, const QModelIndex& index)
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

bool press(QAbstractButton* control)
{
    if (!control || !control->isEnabled())
        return false;
    QTest::mouseClick(control, Qt::LeftButton);
    return true;
}

void typeOver(QWidget& control, const QString& text)
{
    QTest::mouseClick(&control, Qt::LeftButton);
    QTest::keyClick(&control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&control, text);
    QTest::keyClick(&control, Qt::Key_Return);
}

} // namespace

class TestAuthorFlow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void authors_data();
    void authors();
    void killedAndRecovered();
    void speaksSwedish();
    void otherFamilyMakesEditorsAnew();

private:
    ConfigurationPage& page() { return m_window->configurationPage(); }
    const typecodes::MeterConfiguration& draft() { return m_workspace->draft(); }
    void openWindow();
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers);
    bool begin(const QString& family, const QString& number);
    bool openGroup(GroupKind kind, const std::string& id = {});
    PartRow* row(const std::string& path);
    bool setNumber(const std::string& path, const QString& text);
    bool setChoice(const std::string& path, const QString& code);
    bool setCode(const std::string& id, const QString& code);
    bool addReading();
    bool paintTariff();
    bool applyRatio();
    bool breakAndMend(const std::string& path, const QString& wrong, const QString& right);
    void undoAndRedo();
    bool answerFileDialog(const QString& file);
    bool save(const QString& file);
    bool compareWith(const QString& file);
    bool printForm(const QString& file);

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestAuthorFlow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
}

void TestAuthorFlow::init()
{
    applyLanguage(QStringLiteral("en"));
    m_settings =
        std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    openWindow();
}

void TestAuthorFlow::cleanup()
{
    if (m_workspace)
        m_workspace->undoStack().setClean();
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
    m_settings.reset();
    applyLanguage(QStringLiteral("en"));
}

void TestAuthorFlow::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1280, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// A key of the whole window, which a dialog may have left inactive.
void TestAuthorFlow::shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, modifiers);
}

/// New → the family's card → each position in turn → Create.
bool TestAuthorFlow::begin(const QString& familyId, const QString& number)
{
    const auto family = typecodes::Catalogue::installed().family(familyId.toStdString());
    const auto wanted = typecodes::parseTypeNumber(number.toStdString(), **family);
    shortcut(Qt::Key_N, Qt::ControlModifier);
    auto& chooser = page().newPage();
    const auto cardText = QCoreApplication::translate("typecodes", (*family)->name.c_str());
    if (!wanted || !chooser.isVisible() || !press(button(chooser, cardText)))
        return false;
    auto* positions = named<QListView>(chooser, QStringLiteral("Positions"));
    auto* values = named<QListView>(chooser, QStringLiteral("Values"));
    if (!positions || !values)
        return false;
    auto& model = chooser.chooser().model();
    for (const auto& position : wanted->positions) {
        const int at = model.rowOf(position.id);
        if (at < 0 || model.position(at).code == position.code)
            continue;
        click(*positions, model.index(at));
        for (int option = 0; option < values->model()->rowCount(); ++option) {
            const auto index = values->model()->index(option, 0);
            if (index.data(TypeOptionsModel::CodeRole).toString().toStdString() == position.code)
                click(*values, index);
        }
        if (model.position(at).code != position.code)
            return false;
    }
    return press(button(chooser, QStringLiteral("Create"))) && m_workspace->hasDraft();
}

bool TestAuthorFlow::openGroup(GroupKind kind, const std::string& id)
{
    auto* list = named<QListView>(page(), QStringLiteral("Groups"));
    for (int at = 0; list && at < page().groups().rowCount(); ++at) {
        const auto& group = page().groups().row(at);
        if (group.kind != kind || group.id != id)
            continue;
        click(*list, page().groups().index(at));
        return page().currentGroup() == at && page().editor(at)->isVisible();
    }
    return false;
}

/// The row of a setting, scrolled to; its group is shown.
PartRow* TestAuthorFlow::row(const std::string& path)
{
    for (auto* one : page().editor(page().currentGroup())->findChildren<PartRow*>()) {
        if (one->item().path != path)
            continue;
        for (auto* up = one->parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up))
                area->ensureWidgetVisible(one);
        return one;
    }
    return nullptr;
}

bool TestAuthorFlow::setNumber(const std::string& path, const QString& text)
{
    auto* at = row(path);
    if (!at)
        return false;
    typeOver(*at->control().focusProxy(), text);
    return draft().text(path) == text.toStdString();
}

bool TestAuthorFlow::setChoice(const std::string& path, const QString& code)
{
    auto* at = row(path);
    auto* box = at ? qobject_cast<QComboBox*>(at->control().focusProxy()) : nullptr;
    if (!box)
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int tries = 0; tries < box->count() && box->currentData().toString() != code; ++tries)
        QTest::keyClick(box, Qt::Key_Down);
    return draft().text(path) == code.toStdString();
}

bool TestAuthorFlow::setCode(const std::string& id, const QString& code)
{
    if (!openGroup(GroupKind::ZCodes))
        return false;
    auto* table = named<QTableView>(page(), QStringLiteral("Z-codes"));
    const auto* model = qobject_cast<ZCodesModel*>(table->model());
    click(*table, model->index(model->rowOf(id), ZCodesModel::Code));
    QTest::keyClick(table, Qt::Key_F2);
    QPointer<QComboBox> box;
    for (auto* one : table->findChildren<QComboBox*>())
        if (one->isVisible() && one->accessibleName().toStdString() == id) // not one closed before
            box = one;
    if (!box) {
        qWarning("no choices of %s", id.c_str());
        return false;
    }
    if (!QTest::qWaitFor([&box] { return !box || box->view()->isVisible(); }) || !box)
        return false;
    QTest::keyClick(box->view(), Qt::Key_Home);
    for (int tries = 0; tries < box->count(); ++tries) {
        if (box->itemData(box->view()->currentIndex().row()).toString() == code)
            break;
        QTest::keyClick(box->view(), Qt::Key_Down);
    }
    QTest::keyClick(box->view(), Qt::Key_Return);
    return draft().text(id) == code.toStdString();
}

/// In the display studio: looks for a reading that the first list does not have, adds it by Enter
/// and moves it up.
bool TestAuthorFlow::addReading()
{
    if (!openGroup(GroupKind::Display))
        return false;
    const auto& list = m_workspace->family().displayLists.front();
    auto* table = named<QTableView>(page(), QStringLiteral("Readings"));
    auto* search = named<QLineEdit>(page(), QStringLiteral("Search"));
    if (!table || !search)
        return false;
    const auto before = draft().text(list.path);
    for (int at = 0; at < table->model()->rowCount(); ++at) {
        const auto index = table->model()->index(at, 0);
        const auto id = index.data(ReadingsModel::IdRole).toString();
        const auto held = QString::fromStdString(before).split(u',');
        if (held.contains(id) || !index.data(ReadingsModel::WhyNotRole).toString().isEmpty())
            continue;
        search->setFocus();
        QTest::keyClicks(search, id);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        break;
    }
    const auto added = draft().text(list.path);
    auto* lists =
        named<QTableView>(page(), QCoreApplication::translate("typecodes", list.name.c_str()));
    if (added == before || !lists)
        return false;
    QTest::keyClick(lists, Qt::Key_Up, Qt::AltModifier);
    return draft().text(list.path) != added;
}

bool TestAuthorFlow::paintTariff()
{
    if (!openGroup(GroupKind::Part, "tariff"))
        return false;
    auto* strips = page().editor(page().currentGroup())->findChild<TariffStrips*>();
    auto* brush = named<QAbstractButton>(page(), QStringLiteral("Paint with T2"));
    if (!strips || !press(brush))
        return false;
    const QPoint aside(2, 0); // of the boundary between two quarters of an hour
    const auto from = strips->positionOf(typecodes::DayType::Working, 6 * 60) + aside;
    const auto to = strips->positionOf(typecodes::DayType::Working, 22 * 60) + aside;
    QTest::mousePress(strips->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(strips->viewport(), to);
    QTest::mouseRelease(strips->viewport(), Qt::LeftButton, {}, to);
    strips->setFocus();
    QTest::keyClick(strips, Qt::Key_Down); // days without work: all of them at tariff 1
    QTest::keyClick(strips, Qt::Key_1);
    return draft().text("tariff.plan1.season1.working") == "00:00=1,06:00=2,22:00=1" &&
           !draft().text("tariff.plan1.starts").empty();
}

/// 100 A on the plate of the current transformers.
bool TestAuthorFlow::applyRatio()
{
    if (!openGroup(GroupKind::Ratio))
        return false;
    auto* primary = named<QSpinBox>(page(), QStringLiteral("Primary current"));
    if (!primary)
        return false;
    typeOver(*primary, QStringLiteral("100"));
    return press(button(*page().editor(page().currentGroup()), QStringLiteral("Apply"))) &&
           draft().number("ct.ratio") == 20;
}

/// A value against a rule; the list of problems leads back to it, where it is mended.
bool TestAuthorFlow::breakAndMend(const std::string& path, const QString& wrong,
                                  const QString& right)
{
    const bool isCode = path.front() == 'Z';
    const auto set = [&](const QString& value) {
        return isCode ? setCode(path, value) : setNumber(path, value);
    };
    if (m_workspace->faultCount() != 0 || !set(wrong) || m_workspace->faultCount() != 1) {
        qWarning("%s is %s with %d faults", path.c_str(), draft().text(path).c_str(),
                 m_workspace->faultCount());
        for (const auto& problem : m_workspace->problems())
            qWarning("%s: %s", problem.path.c_str(), problem.what.c_str());
        return false;
    }
    if (!openGroup(GroupKind::OrderForm))
        return false;
    auto* problems = named<QTreeView>(*m_window, QStringLiteral("Problems"));
    if (!problems)
        return false;
    click(*problems, problems->model()->index(0, 0));
    QTest::keyClick(problems, Qt::Key_Return);
    if (!page().editor(page().currentGroup())->edits(path) || !set(right))
        qWarning("row %d shows; %s is %s", page().currentGroup(), path.c_str(),
                 draft().text(path).c_str());
    return m_workspace->faultCount() == 0;
}

void TestAuthorFlow::undoAndRedo()
{
    const auto after = draft();
    const auto name = m_workspace->undoStack().undoText();
    QVERIFY(!name.isEmpty());
    auto* undo = m_window->actions()[ActionId::Undo];
    auto* redo = m_window->actions()[ActionId::Redo];
    QVERIFY2(undo->text().contains(name), qPrintable(undo->text()));
    QVERIFY(openGroup(GroupKind::Identity));
    shortcut(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!(draft() == after));
    QVERIFY2(redo->text().contains(name), qPrintable(redo->text()));
    shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(draft() == after);
}

/// Types a name into the file dialog that is open or about to open.
bool TestAuthorFlow::answerFileDialog(const QString& file)
{
    QFileDialog* dialog = nullptr;
    for (auto* top : QApplication::topLevelWidgets())
        if (top->isVisible() && qobject_cast<QFileDialog*>(top))
            dialog = qobject_cast<QFileDialog*>(top);
    auto* name = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
    if (!name)
        return false;
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    return true;
}

bool TestAuthorFlow::save(const QString& file)
{
    QTimer waiting; // the dialog runs inside of the key
    connect(&waiting, &QTimer::timeout, this, [this, &waiting, file] {
        if (answerFileDialog(file))
            waiting.stop();
    });
    waiting.start(10);
    shortcut(Qt::Key_S, Qt::ControlModifier);
    return QFile::exists(file) && !m_workspace->isModified();
}

bool TestAuthorFlow::compareWith(const QString& file)
{
    if (!openGroup(GroupKind::Compare))
        return false;
    auto* view = qobject_cast<CompareView*>(page().editor(page().currentGroup()));
    auto* box = named<QComboBox>(*view, QStringLiteral("Compare with"));
    if (!box)
        return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End); // "Choose a file…"
    return answerFileDialog(file) && view->model().isReady();
}

bool TestAuthorFlow::printForm(const QString& file)
{
    if (!openGroup(GroupKind::OrderForm))
        return false;
    return press(button(*page().editor(page().currentGroup()), QStringLiteral("Save as PDF…"))) &&
           answerFileDialog(file) && QFile::exists(file);
}

void TestAuthorFlow::authors_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    const auto add = [](const char* family, const char* number, const char* broken,
                        const char* wrong, const char* right) {
        QTest::newRow(family) << QString::fromLatin1(number) << QString::fromLatin1(broken)
                              << QString::fromLatin1(wrong) << QString::fromLatin1(right);
    };
    add("omnipower-1ph", "686-11-11B-N24-2101-040", "disconnect.t1", "90", "30");
    add("omnipower-3ph", "684-11-31B-N24-3101-040", "disconnect.t1", "90", "30");
    add("omnipower-3ph-din", "684-14-39B-N24-4100-010", "disconnect.t1", "90", "30");
    add("omnipower-ct", "685-11-35C-D14-0011-040", "loadProfile.requiredDays", "1113", "10");
    add("omnia-ct", "685-2-30P-1342ABE0-3C14040", "gridEvents.asymmetryUpper", "60", "171");
}

void TestAuthorFlow::authors()
{
    QFETCH(QString, number);
    QFETCH(QString, broken);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    const auto family = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(begin(family, number));
    QCOMPARE(draft().typeNumber, number.toStdString());
    QCOMPARE(draft().family, family.toStdString());
    QCOMPARE(m_workspace->faultCount(), 0);

    if (!m_workspace->family().zCodes.empty()) {
        QVERIFY(
            setCode("Z4", draft().text("Z4") == "3" ? QStringLiteral("2") : QStringLiteral("3")));
        // A second code, straight after the first, by the keyboard alone.
        QVERIFY(setCode("Z6",
                        draft().text("Z6") == "02" ? QStringLiteral("03") : QStringLiteral("02")));
    }
    QVERIFY(addReading());
    QVERIFY(paintTariff());
    if (m_workspace->faultCount() > 0) { // OMNIA: the calendar is to be switched on
        auto* tabs = page().editor(page().currentGroup())->findChild<QTabBar*>();
        QVERIFY(tabs);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tabs->count() - 1).center());
        QVERIFY(setChoice("tariff.mode", QStringLiteral("calendar")));
    }
    if (m_workspace->family().hasRatio)
        QVERIFY(applyRatio());
    if (m_workspace->family().group("disconnect")) {
        QVERIFY(openGroup(GroupKind::Part, "disconnect"));
        QVERIFY(setChoice("disconnect.basis", QStringLiteral("current")));
        QVERIFY(setNumber("disconnect.t2", QStringLiteral("61")));
        QVERIFY(setNumber("disconnect.t3", QStringLiteral("62")));
    }
    QVERIFY(openGroup(GroupKind::Part, "analysis"));
    const auto registers = draft().text("analysis.registers");
    auto* list = row("analysis.registers");
    QVERIFY(list);
    auto* table = list->findChild<QTableView*>();
    click(*table, table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(draft().text("analysis.registers") != registers);
    QVERIFY(openGroup(GroupKind::Part, "calendar"));
    QVERIFY(row("calendar.exceptionDays"));
    QVERIFY(press(button(*row("calendar.exceptionDays"), QStringLiteral("Add"))));
    QVERIFY(draft().text("calendar.exceptionDays").starts_with("20"));
    if (broken.front() != u'Z') {
        const auto* group = m_workspace->family().groupOf(broken.toStdString());
        QVERIFY(group && openGroup(GroupKind::Part, group->id));
    }
    QVERIFY2(breakAndMend(broken.toStdString(), wrong, right),
             qPrintable(QStringLiteral("%1 faults").arg(m_workspace->faultCount())));
    undoAndRedo();

    const auto file = m_dir.filePath(family + QStringLiteral(".json"));
    QVERIFY(save(file));
    QVERIFY(compareWith(file));
    const auto* compared = qobject_cast<CompareView*>(page().editor(page().currentGroup()));
    QVERIFY(compared);
    auto& model = const_cast<CompareView*>(compared)->model();
    QCOMPARE(model.differences(), 0);
    shortcut(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(model.differences() > 0);
    shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(model.differences(), 0);

    const auto pdf = m_dir.filePath(family + QStringLiteral(".pdf"));
    QVERIFY(printForm(pdf));
    QFile printed(pdf);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.read(4) == "%PDF");
    const auto reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!reader.isEmpty()) {
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardOutput().contains(number.toLatin1()));
    }
    const auto saved = services::loadConfiguration(file);
    QVERIFY(saved);
    QVERIFY(*saved == draft());
    QVERIFY(typecodes::mayBeWritten(typecodes::check(*saved, m_workspace->family())));
}

/// What was not saved when the program died is offered when it starts again.
void TestAuthorFlow::killedAndRecovered()
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
void TestAuthorFlow::speaksSwedish()
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

void TestAuthorFlow::otherFamilyMakesEditorsAnew()
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
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [this, &waiting, other] {
        if (answerFileDialog(other))
            waiting.stop();
    });
    waiting.start(10);
    shortcut(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(draft().family, std::string("omnia-ct"));
    QVERIFY(!editor);
    QVERIFY(!openGroup(GroupKind::ZCodes));
    for (const auto& group : m_workspace->family().groups)
        if (group.id != "display")
            QVERIFY2(openGroup(GroupKind::Part, group.id), group.id.c_str());
}

QTEST_MAIN(TestAuthorFlow)
#include "tst_author_flow.moc"
