// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/texts/texts.h"
#include "ui/code_field_bar.h"
#include "ui/configuration_page.h"
#include "ui/groups_model.h"
#include "ui/item_help.h"
#include "ui/main_window.h"
#include "ui/part_controls.h"
#include "ui/part_entries_model.h"
#include "ui/part_form.h"
#include "ui/part_list_model.h"
#include "ui/part_row.h"
#include "ui/problems_panel.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace metersmith;
using namespace metersmith::ui;
using typecodes::ItemValue;
using typecodes::PartType;
using Tester = QAbstractItemModelTester;

namespace
{

const auto strict = Tester::FailureReportingMode::Fatal;

const std::vector<typecodes::Family>& families()
{
    return typecodes::Catalogue::installed().families();
}

} // namespace

class TestPartForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyGroupHasAForm_data();
    void everyGroupHasAForm();
    void setsAndClears();
    void whatDoesNotApplySaysWhy();
    void listsTickAndMove();
    void entriesAreAddedAndRemoved();
    void entriesInWords();
    void codesAreKeptAndTaken();
    void adviceIsToldApart();
    void pages_data();
    void pages();

private:
    PartRow* row(const PartForm& form, const std::string& path) const;

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
};

void TestPartForm::initTestCase()
{
    QVERIFY(m_dir.isValid());
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
}

void TestPartForm::init()
{
    m_settings =
        std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    QVERIFY(m_workspace->startNew(QStringLiteral("684-11-31B-N24-3101-040")));
}

void TestPartForm::cleanup()
{
    m_workspace.reset();
    m_service.reset();
    m_settings.reset();
    services::installTexts();
}

PartRow* TestPartForm::row(const PartForm& form, const std::string& path) const
{
    for (auto* one : form.rows())
        if (one->item().path == path)
            return one;
    return nullptr;
}

void TestPartForm::everyGroupHasAForm_data()
{
    QTest::addColumn<QString>("family");
    for (const auto& family : families())
        QTest::newRow(family.id.c_str()) << QString::fromStdString(family.defaultTypeNumber);
}

/// Every item of every family has a control that shows the document's value and does not change it
/// by being shown.
void TestPartForm::everyGroupHasAForm()
{
    QFETCH(QString, family);
    QVERIFY(m_workspace->startNew(family));
    const auto before = m_workspace->draft();
    for (const auto& group : m_workspace->family().groups) {
        PartForm form(*m_workspace, group.id);
        QCOMPARE(form.rows().size(), group.items.size());
        for (const auto& item : group.items) {
            QVERIFY(form.edits(item.path));
            form.showPath(item.path);
            QVERIFY(!partHelp(*m_workspace, item).isEmpty());
            auto* one = row(form, item.path);
            QVERIFY(one);
            QVERIFY2(one->control().focusProxy(), item.path.c_str());
            QVERIFY(!one->control().focusProxy()->accessibleName().isEmpty());
        }
        QVERIFY(!groupHelp(*m_workspace, group).isEmpty());
    }
    QVERIFY(m_workspace->draft() == before);
    QCOMPARE(m_workspace->undoStack().count(), 0);
}

void TestPartForm::setsAndClears()
{
    PartForm form(*m_workspace, "powerQuality");
    int checked = 0;
    for (auto* one : form.rows()) {
        const auto& item = one->item();
        const auto* now = m_workspace->draft().find(item.path);
        auto* control = one->control().focusProxy();
        if (!control->isEnabledTo(&form))
            continue;
        const auto before = now ? *now : ItemValue();
        if (auto* box = qobject_cast<QSpinBox*>(control))
            box->stepBy(box->value() == box->maximum() ? -1 : 1);
        else if (auto* decimals = qobject_cast<QDoubleSpinBox*>(control))
            decimals->stepBy(decimals->value() >= decimals->maximum() ? -1 : 1);
        else if (auto* check = qobject_cast<QCheckBox*>(control))
            check->click();
        else
            continue;
        ++checked;
        const auto* after = m_workspace->draft().find(item.path);
        QVERIFY2(after && *after != before, item.path.c_str());
        QVERIFY(m_workspace->isChanged(item.path));
        emit one->control().edited(ItemValue());
        QVERIFY(!m_workspace->draft().find(item.path));
        m_workspace->undoStack().undo();
        m_workspace->undoStack().undo();
        const auto* restored = m_workspace->draft().find(item.path);
        QVERIFY((restored ? *restored : ItemValue()) == before);
    }
    QVERIFY(checked > 3);
}

void TestPartForm::whatDoesNotApplySaysWhy()
{
    PartForm form(*m_workspace, "pushButton2");
    auto* stop = row(form, "pushButton2.debitingStop");
    QVERIFY(stop);
    QVERIFY(m_workspace->edit(QStringLiteral("off"), "pushButton2.enabled",
                              ItemValue(std::string("false"))));
    QVERIFY(!stop->control().isEnabled());
    const auto why = whyNotApplicable(*m_workspace, stop->item().needs);
    QVERIFY(why.contains(QStringLiteral("Push button 2")));
    QVERIFY(m_workspace->edit(QStringLiteral("on"), "pushButton2.enabled",
                              ItemValue(std::string("true"))));
    QVERIFY(stop->control().isEnabled());
}

void TestPartForm::listsTickAndMove()
{
    const auto* item = m_workspace->family().part("analysis.registers");
    QVERIFY(item);
    PartListModel model(*m_workspace, *item);
    const Tester tester(&model, strict);
    QSignalSpy edited(&model, &PartListModel::edited);
    QSignalSpy refused(&model, &PartListModel::refused);
    model.setChosen({});
    connect(&model, &PartListModel::edited, this,
            [&](const std::vector<std::string>& codes) { model.setChosen(codes); });
    QVERIFY(model.rowCount() > model.maximum());
    for (int at = 0; at < model.maximum(); ++at)
        QVERIFY(model.setData(model.index(at, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(static_cast<int>(model.chosen().size()), model.maximum());
    QVERIFY(!model.setData(model.index(model.maximum(), 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!refused.constLast().constFirst().toString().isEmpty());
    const auto first = model.chosen().front();
    QVERIFY(!model.move(0, -1));
    QVERIFY(model.move(0, 1));
    QCOMPARE(model.chosen()[1], first);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(static_cast<int>(model.chosen().size()), model.maximum() - 1);
    // What the document holds is shown though the meter cannot have it.
    model.setChosen({"no-such"});
    QVERIFY(model.index(model.rowCount() - 1, 0).data(PartListModel::ChosenRole).toBool());
}

void TestPartForm::entriesAreAddedAndRemoved()
{
    typecodes::PartItem item;
    item.type = PartType::Switches;
    item.maximumCount = 3;
    item.minimum = 1;
    item.maximum = 8;
    PartEntriesModel model(item);
    const Tester tester(&model, strict);
    connect(&model, &PartEntriesModel::edited, this,
            [&](const std::vector<std::string>& entries) { model.setEntries(entries); });
    QVERIFY(model.add({"22:00=1"}));
    QVERIFY(model.add({"06:00=2"}));
    QCOMPARE(model.entries(), (std::vector<std::string>{"06:00=2", "22:00=1"}));
    QVERIFY(model.add({"06:00=3"})); // the same time takes the old one's place
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy refused(&model, &PartEntriesModel::refused);
    QVERIFY(!model.add({"07:00=1", "08:00=1"}));
    QVERIFY(!refused.constLast().constFirst().toString().isEmpty());
    QVERIFY(model.remove({0}));
    QVERIFY(!model.remove({7}));
    QCOMPARE(model.entries(), std::vector<std::string>{"22:00=1"});
}

void TestPartForm::entriesInWords()
{
    QCOMPARE(daysBetween(QDate(2027, 2, 27), QDate(2027, 3, 1)),
             (std::vector<std::string>{"2027-02-27", "2027-02-28", "2027-03-01"}));
    QVERIFY(daysBetween(QDate(2027, 3, 1), QDate(2027, 2, 27)).empty());
    typecodes::PartItem item;
    item.type = PartType::SeasonStarts;
    QVERIFY(entryInWords(item, "02-29=4").contains(QStringLiteral("29")));
    item.type = PartType::DateRanges;
    QVERIFY(entryInWords(item, "2027-03-28/2027-10-31").contains(QStringLiteral("2027")));
    item.type = PartType::Dates;
    QCOMPARE(entryInWords(item, "broken"), QStringLiteral("broken"));
}

/// What a form holds is kept under a code of the organisation and taken from it again.
void TestPartForm::codesAreKeptAndTaken()
{
    const auto file = m_dir.filePath(QStringLiteral("codes.json"));
    m_settings->setValue(services::Setting::CodesFile, file);
    QCOMPARE(codesFile(*m_settings), file);
    const std::string path = "pushButton2.enabled";
    QVERIFY(m_workspace->edit(QStringLiteral("on"), path, ItemValue(std::string("true"))));
    CodeFieldBar bar(*m_workspace, "Z17");
    bar.show();
    QToolButton* keep = nullptr;
    QToolButton* take = nullptr;
    for (auto* button : bar.findChildren<QToolButton*>())
        (button->isCheckable() ? keep : take) = button;
    QVERIFY(keep && take);
    keep->click();
    QLineEdit* code = nullptr;
    QLineEdit* name = nullptr;
    for (auto* edit : bar.findChildren<QLineEdit*>())
        if (edit->isVisible() && edit->parentWidget() != bar.box())
            (edit->accessibleName().startsWith(QStringLiteral("Code")) ? code : name) = edit;
    QVERIFY(code && name);
    name->setText(QStringLiteral("All of it"));
    code->setText(QStringLiteral("123"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(QFile::exists(file));
    QCOMPARE(m_workspace->draft().text("Z17"), std::string("123"));

    QVERIFY(m_workspace->edit(QStringLiteral("off"), path, ItemValue(std::string("false"))));
    QVERIFY(m_workspace->edit(QStringLiteral("none"), "Z17", ItemValue(std::string("000"))));
    const int steps = m_workspace->undoStack().count();
    emit take->menu()->aboutToShow();
    QVERIFY(!take->menu()->actions().isEmpty());
    take->menu()->actions().constFirst()->trigger();
    QCOMPARE(m_workspace->draft().text(path), std::string("true"));
    QCOMPARE(m_workspace->draft().text("Z17"), std::string("123"));
    QCOMPARE(m_workspace->undoStack().count(), steps + 1); // one step takes it all back
}

void TestPartForm::adviceIsToldApart()
{
    ProblemsModel problems(*m_workspace);
    const Tester tester(&problems, strict);
    const int advice = m_workspace->adviceCount();
    QCOMPARE(m_workspace->faultCount() + advice, problems.rowCount());
    bool below = false;
    for (int at = 0; at < problems.rowCount(); ++at) {
        below = below || problems.isAdvice(at);
        QCOMPARE(problems.isAdvice(at), below); // what blocks a write stands first
    }
}

void TestPartForm::pages_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const auto& family : families())
        for (const bool dark : {false, true}) {
            const auto number = QString::fromStdString(family.defaultTypeNumber);
            QTest::addRow("%s-%s", family.id.c_str(), dark ? "dark" : "light")
                << number << dark << (dark ? 200 : 100);
        }
}

/// Every group of every family: written to <build>/screens for a person to look at; nothing that
/// takes the focus lacks a name.
void TestPartForm::pages()
{
    QFETCH(QString, number);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    // The longest words of the shipped languages in the dark pictures.
    services::installTexts(dark ? QStringLiteral("fr") : QStringLiteral("en"));
    MainWindow window(*m_workspace);
    window.resize(1280 * percent / 100, 824 * percent / 100);
    window.show();
    window.goTo(ActionId::GoConfiguration);
    const QDir folder(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    auto& page = window.configurationPage();
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_workspace->startNew(number));
    for (int at = 0; at < page.groups().rowCount(); ++at) {
        page.setCurrentGroup(at);
        const auto& group = page.groups().row(at);
        const auto file = QStringLiteral("%1-%2-%3.png")
                              .arg(name)
                              .arg(at, 2, 10, QLatin1Char('0'))
                              .arg(QString::fromStdString(group.id));
        const int least = window.minimumSizeHint().width(); // a small laptop shows all of it
        QVERIFY2(least <= 1280 * percent / 100,
                 qPrintable(QStringLiteral("%1 needs %2 pixels, its editor %3")
                                .arg(file)
                                .arg(least)
                                .arg(page.editor(at)->minimumSizeHint().width())));
        QVERIFY(window.grab().save(folder.filePath(file)));
        for (const auto* widget : page.editor(at)->findChildren<QWidget*>()) {
            const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const auto* parent = widget->parentWidget();
            if (!reached || (button && !button->text().isEmpty()) ||
                parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                parent->inherits("QCalendarWidget") ||
                widget->inherits("QTabBar")) // its tabs have names
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(QStringLiteral("%1 (%2) has no accessible name in %3")
                                    .arg(QString::fromLatin1(widget->metaObject()->className()),
                                         widget->objectName(), file)));
        }
    }
}

QTEST_MAIN(TestPartForm)
#include "tst_part_form.moc"
