// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration of every family from nothing to a printed order form, by mouse and keyboard.
#include "app/services/documents/configuration_files.h"
#include "author_bench.h"
#include "ui/compare_view.h"
#include "ui/part_controls.h"
#include "ui/part_row.h"
#include "ui/readings_model.h"
#include "ui/zcodes_model.h"

#include <QComboBox>
#include <QPointer>
#include <QProcess>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace metersmith;
using namespace metersmith::ui;

namespace
{

void typeOver(QWidget& control, const QString& text)
{
    QTest::mouseClick(&control, Qt::LeftButton);
    QTest::keyClick(&control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&control, text);
    QTest::keyClick(&control, Qt::Key_Return);
}

} // namespace

class TestAuthorFlow : public QObject, private AuthorBench
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void authors_data();
    void authors();

private:
    PartRow* row(const std::string& path);
    bool setNumber(const std::string& path, const QString& text);
    bool setChoice(const std::string& path, const QString& code);
    bool setCode(const std::string& id, const QString& code);
    bool addReading();
    bool applyRatio();
    bool breakAndMend(const std::string& path, const QString& wrong, const QString& right);
    void undoAndRedo();
    bool compareWith(const QString& file);
    bool printForm(const QString& file);
};

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

QTEST_MAIN(TestAuthorFlow)
#include "tst_author_flow.moc"
