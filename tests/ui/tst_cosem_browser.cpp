// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/meter_service.h"
#include "ui/cosem_browser.h"
#include "ui/object_editor.h"
#include "ui/object_tree_model.h"
#include "ui/object_values_model.h"
#include "ui/status_badge.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <functional>

using namespace metersmith;
using namespace metersmith::ui;
using Tester = QAbstractItemModelTester;

class TestCosemBrowser : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsEmpty();
    void listsReadsAndFilters();
    void readsEverythingSavesAndCompares();
    void stopsComparing();
    void showsOnlyWhatDiffers();
    void treeHoldsValuesSortsAndKeepsWhatIsChosen();
    void valuesInWords_data();
    void valuesInWords();
    void writesWithATypedEditor();
    void invokesAMethod();
    void cancelledReadKeepsWhatItHas();
    void anotherWindowShowsTheSame();
    void editorChecksNotation();
    void treeModel();
    void pictures_data();
    void pictures();

private:
    QString status() const;
    void waitIdle();
    QTreeView* view(const char* name) const;
    void answerEditor(std::function<void(ObjectEditor&)> fill);

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CosemBrowser> m_page;
};

void TestCosemBrowser::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings =
        std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_service = std::make_unique<services::MeterService>();
    services::ConnectionSettings connection;
    connection.port = *services::PortAddress::parse("emulator:omnipower-ct");
    m_service->setConnection(connection);
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_page = std::make_unique<CosemBrowser>(*m_workspace);
    m_page->resize(1200, 760);
    m_page->show();
}

void TestCosemBrowser::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_service.reset();
}

QString TestCosemBrowser::status() const
{
    return m_page->findChild<StatusBadge*>(QStringLiteral("browserStatus"))->text();
}

void TestCosemBrowser::waitIdle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 60000);
}

QTreeView* TestCosemBrowser::view(const char* name) const
{
    for (auto* tree : m_page->findChildren<QTreeView*>())
        if (tree->accessibleName() == QLatin1String(name))
            return tree;
    return nullptr;
}

void TestCosemBrowser::beginsEmpty()
{
    QVERIFY(m_page->readout().objects.empty());
    QVERIFY(!view("Objects")->isVisible()); // a hint stands in its place
}

void TestCosemBrowser::listsReadsAndFilters()
{
    m_page->listObjects();
    waitIdle();
    QTRY_VERIFY(!m_page->readout().objects.empty());
    auto* tree = view("Objects");
    QVERIFY(tree->isVisible());
    const int groups = tree->model()->rowCount();
    QVERIFY(groups > 3);
    auto* order = m_page->findChild<QComboBox*>();
    order->setCurrentIndex(1);
    QVERIFY(tree->model()->index(0, 0).data().toString().contains(u'·'));
    order->setCurrentIndex(0);
    QCOMPARE(tree->model()->rowCount(), groups);
    m_page->findChild<QLineEdit*>()->setText(QStringLiteral("1.1.1.8.0.255"));
    QCOMPARE(tree->model()->rowCount(), 1);
    m_page->findChild<QLineEdit*>()->clear();

    m_page->choose("3:1.1.1.8.0.255");
    m_page->readObject();
    waitIdle();
    auto* values = view("Attributes");
    QTRY_VERIFY(status().contains(QStringLiteral("read")));
    QVERIFY2(values->model()->index(1, 1).data().toString().contains(QStringLiteral("kWh")),
             qPrintable(values->model()->index(1, 1).data().toString()));
    // scaler_unit: its fields have names
    const auto scaler = values->model()->index(2, 0);
    QCOMPARE(values->model()->rowCount(scaler), 2);
    QCOMPARE(values->model()->index(1, 0, scaler).data().toString(), QStringLiteral("unit"));
    QCOMPARE(values->model()->index(1, 1, scaler).data().toString(), QStringLiteral("watt-hour"));
}

void TestCosemBrowser::readsEverythingSavesAndCompares()
{
    m_page->readAll();
    waitIdle();
    QTRY_VERIFY(!m_page->readout().objects.empty());
    const auto file = m_dir.filePath(QStringLiteral("before.json"));
    QVERIFY(m_page->saveAs(file));
    // A reading in which the CT ratio was another one.
    auto changed = services::loadReadout(file);
    QVERIFY(changed);
    bool found = false;
    for (auto& object : changed->objects)
        for (auto& value : object.values)
            if (value.reference == "1:1.1.0.4.2.255:2") {
                value.notation = "u16:77";
                value.text.clear();
                found = true;
            }
    QVERIFY(found);
    const auto other = m_dir.filePath(QStringLiteral("other.json"));
    QVERIFY(services::saveReadout(other, *changed));
    QVERIFY(m_page->compareWith(other));
    QVERIFY2(status().contains(u'1'), qPrintable(status()));
    m_page->choose("1:1.1.0.4.2.255");
    auto* values = view("Attributes");
    QVERIFY(!values->isColumnHidden(ObjectValuesModel::Other));
    QCOMPARE(values->model()->index(1, ObjectValuesModel::Other).data().toString(),
             QStringLiteral("77"));
    QVERIFY(values->model()->index(1, 0).data(ObjectValuesModel::DiffersRole).toBool());
    // The previous reading stays for comparing.
    m_page->readAll();
    waitIdle();
    m_page->compareWithPrevious();
    QVERIFY(!status().isEmpty());
    QVERIFY(!m_page->compareWith(m_dir.filePath(QStringLiteral("none.json"))));
}

void TestCosemBrowser::stopsComparing()
{
    m_page->readAll();
    waitIdle();
    auto changed = m_page->readout();
    for (auto& object : changed.objects)
        for (auto& value : object.values)
            if (value.reference == "1:1.1.0.4.2.255:2")
                value.notation = "u16:77";
    const auto other = m_dir.filePath(QStringLiteral("changed.json"));
    QVERIFY(services::saveReadout(other, changed));
    QVERIFY(m_page->compareWith(other));
    auto* model = view("Objects")->model();
    const auto marks = [model] {
        return model->match(model->index(0, 0), ObjectTreeModel::DiffersRole, true, -1,
                            Qt::MatchExactly | Qt::MatchRecursive);
    };
    QCOMPARE(marks().size(), 1);
    for (auto* action : m_page->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Stop comparing"))
            action->trigger();
    QCOMPARE(marks().size(), 0);
    QVERIFY(view("Attributes")->isColumnHidden(ObjectValuesModel::Other));
}

void TestCosemBrowser::showsOnlyWhatDiffers()
{
    m_page->readAll();
    waitIdle();
    auto changed = m_page->readout();
    for (auto& object : changed.objects)
        for (auto& value : object.values)
            if (value.reference == "1:1.1.0.4.2.255:2")
                value.notation = "u16:77";
    const auto other = m_dir.filePath(QStringLiteral("one-changed.json"));
    QVERIFY(services::saveReadout(other, changed));
    const auto action = [this](const char* text) {
        for (auto* one : m_page->findChildren<QAction*>())
            if (one->text() == QLatin1String(text))
                return one;
        return static_cast<QAction*>(nullptr);
    };
    auto* only = action("Show only what differs");
    auto* stop = action("Stop comparing");
    QVERIFY(only && !only->isEnabled());
    QVERIFY(stop && !stop->isEnabled());
    QVERIFY(m_page->compareWith(other));
    auto* tree = view("Objects");
    auto* model = tree->model();
    const int groups = model->rowCount();
    only->trigger();
    QCOMPARE(model->rowCount(), 1);
    const auto group = model->index(0, 0);
    QVERIFY(tree->isExpanded(group));
    QCOMPARE(model->rowCount(group), 1);
    QVERIFY(!group.data(Qt::DecorationRole).isNull()); // marked, closed or open
    stop->trigger();
    QCOMPARE(model->rowCount(), groups);
    QVERIFY(!only->isEnabled());
}

void TestCosemBrowser::treeHoldsValuesSortsAndKeepsWhatIsChosen()
{
    m_page->readAll();
    waitIdle();
    m_page->choose("3:1.1.1.8.0.255");
    auto* tree = view("Objects");
    QVERIFY(tree->currentIndex()
                .siblingAtColumn(ObjectTreeModel::Value)
                .data()
                .toString()
                .endsWith(QStringLiteral("kWh")));
    for (auto* box : m_page->findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Order of the tree"))
            box->setCurrentIndex(1);
    QCOMPARE(tree->currentIndex().siblingAtColumn(ObjectTreeModel::Code).data().toString(),
             QStringLiteral("1.1.1.8.0.255"));
    tree->sortByColumn(ObjectTreeModel::Code, Qt::DescendingOrder);
    auto* model = tree->model();
    QVERIFY(model->index(0, 0).data().toString().startsWith(QStringLiteral("1 ·")));
    tree->sortByColumn(ObjectTreeModel::Code, Qt::AscendingOrder);
    const auto registers = tree->currentIndex().parent();
    QStringList codes;
    for (int row = 0; row < model->rowCount(registers); ++row)
        codes += model->index(row, ObjectTreeModel::Code, registers).data().toString();
    QVERIFY(codes.indexOf(QStringLiteral("1.1.9.8.0.255")) <
            codes.indexOf(QStringLiteral("1.1.10.8.0.255")));
}

void TestCosemBrowser::valuesInWords_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("words");
    QTest::newRow("unsigned") << "u16:40"
                              << "40";
    QTest::newRow("negative") << "i16:-60"
                              << "-60";
    QTest::newRow("octets") << "octets:0102"
                            << "octets:0102";
    QTest::newRow("list") << "array[u8:1]"
                          << "array[u8:1]";
}

/// The type that a number is sent in is for those who write it; readers see the number.
void TestCosemBrowser::valuesInWords()
{
    QFETCH(QString, notation);
    services::CosemValue value;
    value.notation = notation.toStdString();
    QTEST(valueInWords(value), "words");
    value.text = "in words";
    QCOMPARE(valueInWords(value), QStringLiteral("in words"));
}

void TestCosemBrowser::writesWithATypedEditor()
{
    m_page->listObjects();
    waitIdle();
    QTRY_VERIFY(!m_page->readout().objects.empty());
    m_page->choose("1:1.1.0.4.2.255");
    m_page->readObject();
    waitIdle();
    QTRY_VERIFY(status().contains(QStringLiteral("read")));
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&answer] {
        auto* dialog = qobject_cast<ObjectEditor*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        answer.stop();
        auto* line = dialog->findChild<QLineEdit*>();
        line->setText(QStringLiteral("99999"));
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Write"))
                QVERIFY(!button->isEnabled()); // a long-unsigned ends at 65535
        line->setText(QStringLiteral("40"));
        QCOMPARE(dialog->notation(), QStringLiteral("u16:40"));
        dialog->accept();
    });
    answer.start(20);
    m_page->editAttribute(2);
    waitIdle();
    QTRY_VERIFY2(status().contains(QStringLiteral("Written")), qPrintable(status()));
    bool found = false;
    for (const auto& object : m_page->readout().objects)
        for (const auto& value : object.values)
            if (value.reference == "1:1.1.0.4.2.255:2") {
                QCOMPARE(value.notation, std::string("u16:40"));
                found = true;
            }
    QVERIFY(found);
}

/// Fills the next editor that opens.
void TestCosemBrowser::answerEditor(std::function<void(ObjectEditor&)> fill)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, fill] {
        auto* dialog = qobject_cast<ObjectEditor*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        fill(*dialog);
    });
    timer->start(20);
}

void TestCosemBrowser::invokesAMethod()
{
    m_page->listObjects();
    waitIdle();
    m_page->choose("4:1.1.1.6.0.255"); // a maximum: its reset is allowed to the installer
    m_page->readObject();
    waitIdle();
    const auto notationOf = [this](const char* reference) {
        const auto* value = m_page->readout().value(reference);
        return value ? value->notation : std::string();
    };
    QVERIFY2(!notationOf("4:1.1.1.6.0.255:2").empty(), qPrintable(status()));
    // The button offers what the class has, by name.
    QStringList names;
    for (auto* menu : m_page->findChildren<QMenu*>())
        for (const auto* action : menu->actions())
            names += action->text();
    QVERIFY2(names.contains(QStringLiteral("1 reset")), qPrintable(names.join(u'|')));
    answerEditor([](ObjectEditor& dialog) { dialog.accept(); });
    m_page->invoke(1);
    waitIdle();
    QTRY_VERIFY2(status().startsWith(QStringLiteral("Done")), qPrintable(status()));
}

void TestCosemBrowser::cancelledReadKeepsWhatItHas()
{
    m_page->readAll();
    const auto begun = connect(m_service.get(), &services::MeterService::progressed, this,
                               [this](int done, int, const QString&) {
                                   if (done >= 5)
                                       m_service->cancel();
                               });
    waitIdle();
    disconnect(begun);
    int read = 0;
    int missing = 0;
    for (const auto& object : m_page->readout().objects)
        for (const auto& value : object.values)
            ++(value.error ? missing : read);
    QVERIFY(read > 0);
    QVERIFY(missing > 0);
    QVERIFY2(status().contains(QStringLiteral("not reached")), qPrintable(status()));
    QVERIFY(view("Objects")->isVisible());
    // It is saved and compared like any other.
    const auto file = m_dir.filePath(QStringLiteral("part.json"));
    QVERIFY(m_page->saveAs(file));
    m_page->readAll();
    waitIdle();
    QVERIFY2(!status().contains(QStringLiteral("not reached")), qPrintable(status()));
    QVERIFY(m_page->compareWith(file));
}

void TestCosemBrowser::anotherWindowShowsTheSame()
{
    m_page->readAll();
    waitIdle();
    m_page->choose("1:1.1.0.4.2.255");
    const auto count = m_page->readout().objects.size();
    auto next = std::make_unique<CosemBrowser>(*m_workspace);
    next->takePlaceOf(*m_page);
    next->show();
    m_page = std::move(next);
    QCOMPARE(m_page->readout().objects.size(), count);
    QVERIFY(view("Objects")->isVisible());
    QVERIFY(view("Attributes")->model()->rowCount() > 0);
    QVERIFY(status().contains(QStringLiteral("read")));
}

void TestCosemBrowser::editorChecksNotation()
{
    const auto editor = services::attributeEditor(3, 0, 3, "");
    ObjectEditor dialog(
        QStringLiteral("t"), QStringLiteral("e"), editor, QStringLiteral("Write"),
        [](const std::string& notation) { return services::checkAttribute(3, 0, 3, notation); });
    auto* problem = dialog.findChild<QLabel*>(QStringLiteral("editorProblem"));
    QVERIFY(problem->text().startsWith(QStringLiteral("Sent as")));
    auto* text = dialog.findChild<QPlainTextEdit*>();
    QVERIFY(text);
    text->setPlainText(QStringLiteral("struct{u8:1, enum:30}"));
    QVERIFY(problem->text().startsWith(QStringLiteral("Does not fit")));
    text->setPlainText(QStringLiteral("struct{i8:1"));
    QVERIFY(problem->text().startsWith(QStringLiteral("Does not fit")));
}

void TestCosemBrowser::treeModel()
{
    ObjectTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    std::vector<services::ObjectListEntry> objects(3);
    objects[0].classId = 3;
    objects[0].className = "Register";
    objects[0].group = "energy";
    objects[1].classId = 8;
    objects[1].group = "time";
    objects[2].classId = 3;
    objects[2].group = "time";
    model.setObjects(objects);
    QCOMPARE(model.rowCount(), 2);
    model.setDiffering({1});
    model.setOrder(ObjectTreeModel::Order::ByClass);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.objectAt(model.index(1, 0, model.index(0, 0))), 2);
    model.setObjects({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCosemBrowser::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark);
}

void TestCosemBrowser::pictures()
{
    QFETCH(int, mode);
    applyTheme(*qApp, static_cast<ThemeMode>(mode), 1.0);
    m_page = std::make_unique<CosemBrowser>(*m_workspace);
    m_page->resize(1200, 760);
    m_page->show();
    m_page->readAll();
    waitIdle();
    m_page->choose("7:1.1.99.1.0.255");
    auto* values = view("Attributes");
    values->expandAll();
    const auto picture = m_page->grab();
    QVERIFY(!picture.isNull());
    const auto folder = qEnvironmentVariable("METERSMITH_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(
            QStringLiteral("objects-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestCosemBrowser)
#include "tst_cosem_browser.moc"
