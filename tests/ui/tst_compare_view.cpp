// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/configuration_files.h"
#include "ui/compare_folder_panel.h"
#include "ui/compare_text.h"
#include "ui/compare_view.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;
using typecodes::ItemValue;
using typecodes::MeterConfiguration;
using Tester = QAbstractItemModelTester;

class TestCompareView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void twoDocuments();
    void threeDocumentsTellWhoChanged();
    void filters();
    void takesOverAsOneStep();
    void tellsWhatCannotBeTaken();
    void comparesWithTheMeter();
    void unreadableFilesReplaceNothing();
    void copiesAndExports();
    void quotesCsv();
    void folderTellsDifferencesAndProblems();
    void pictures_data();
    void pictures();

private:
    QString save(const QString& name, const MeterConfiguration& configuration) const;
    MeterConfiguration changed(const std::map<std::string, std::string>& values) const;
    QTableView* table(const QString& name) const;
    QAbstractButton* button(const QString& name) const;
    int rowOf(const std::string& path) const;
    QString who(const std::string& path) const;
    void fillFolder(const QString& folder, int documents) const;

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CompareView> m_view;
    MeterConfiguration m_start;
};

void TestCompareView::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    const auto family = typecodes::Catalogue::installed().family("omnipower-ct");
    QVERIFY(family.has_value());
    m_start = *typecodes::defaultConfiguration(**family);
    m_workspace->setDraft(m_start, {});
    m_view = std::make_unique<CompareView>(*m_workspace);
    m_view->resize(units(225), units(160));
    m_view->show();
}

void TestCompareView::cleanup()
{
    m_view.reset();
    m_workspace.reset();
    m_service.reset();
}

QString TestCompareView::save(const QString& name, const MeterConfiguration& configuration) const
{
    const auto file = m_dir.filePath(name);
    if (!services::saveConfiguration(file, configuration))
        qFatal("cannot save");
    return file;
}

MeterConfiguration TestCompareView::changed(const std::map<std::string, std::string>& values) const
{
    auto configuration = m_start;
    for (const auto& entry : values)
        if (!typecodes::setItem(configuration, m_workspace->family(), entry.first, entry.second))
            qFatal("cannot set %s", entry.first.c_str());
    return configuration;
}

QTableView* TestCompareView::table(const QString& name) const
{
    for (auto* view : m_view->findChildren<QTableView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

QAbstractButton* TestCompareView::button(const QString& name) const
{
    for (auto* control : m_view->findChildren<QAbstractButton*>())
        if (control->text() == name)
            return control;
    return nullptr;
}

int TestCompareView::rowOf(const std::string& path) const
{
    const auto& filter = m_view->filter();
    for (int row = 0; row < filter.rowCount(); ++row)
        if (filter.index(row, 0).data(CompareModel::PathRole).toString().toStdString() == path)
            return row;
    return -1;
}

QString TestCompareView::who(const std::string& path) const
{
    return m_view->filter().index(rowOf(path), CompareModel::Who).data().toString();
}

void TestCompareView::twoDocuments()
{
    QCOMPARE(m_view->filter().rowCount(), 0);
    QVERIFY(m_view->compareWithFile(
        save(QStringLiteral("b.json"), changed({{"Z4", "3"}, {"ct.ratio", "20"}}))));
    QCOMPARE(m_view->model().differences(), 2); // Z21 follows the ratio and is no second one
    QCOMPARE(m_view->model().conflicts(), 0);
    QCOMPARE(m_view->filter().rowCount(), 2);
    QCOMPARE(who("Z4"), QStringLiteral("they differ"));
    QVERIFY(table(QStringLiteral("Compared items"))->isColumnHidden(CompareModel::Base));
    // The draft is edited until nothing differs; the table follows.
    QVERIFY(m_workspace->edit({}, "Z4", std::string("3")));
    QVERIFY(m_workspace->edit({}, "ct.ratio", std::int64_t{20}));
    QCOMPARE(m_view->filter().rowCount(), 0);
    bool told = false;
    for (const auto* label : m_view->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("alike")));
    QVERIFY(told);
}

void TestCompareView::threeDocumentsTellWhoChanged()
{
    m_workspace->setDraft(changed({{"Z4", "3"}, {"Z2", "2"}, {"comment", "mine"}}), {});
    QVERIFY(m_view->compareWithFile(
        save(QStringLiteral("b.json"),
             changed({{"ct.ratio", "20"}, {"Z2", "2"}, {"comment", "theirs"}}))));
    QVERIFY(m_view->useTemplateFile(save(QStringLiteral("base.json"), m_start)));
    m_view->filter().setShow(CompareFilter::Show::All);
    QCOMPARE(who("Z4"), QStringLiteral("the draft"));
    QCOMPARE(who("ct.ratio"), QStringLiteral("the other"));
    QCOMPARE(who("Z2"), QStringLiteral("both, alike"));
    QCOMPARE(who("comment"), QStringLiteral("both: conflict"));
    QCOMPARE(who("Z3"), QStringLiteral("nobody"));
    QCOMPARE(m_view->model().conflicts(), 1);
    QCOMPARE(m_view->model().differences(), 3);
    QVERIFY(!table(QStringLiteral("Compared items"))->isColumnHidden(CompareModel::Base));
}

void TestCompareView::filters()
{
    const Tester tester(&m_view->model(), Tester::FailureReportingMode::Fatal);
    const Tester sorted(&m_view->filter(), Tester::FailureReportingMode::Fatal);
    m_workspace->setDraft(changed({{"Z4", "3"}, {"comment", "mine"}}), {});
    QVERIFY(m_view->compareWithFile(
        save(QStringLiteral("b.json"), changed({{"ct.ratio", "20"}, {"comment", "theirs"}}))));
    auto& filter = m_view->filter();
    QVERIFY(!button(QStringLiteral("Conflicts"))->isEnabled());
    QVERIFY(m_view->useTemplateFile(save(QStringLiteral("base.json"), m_start)));
    QCOMPARE(filter.rowCount(), 3);
    button(QStringLiteral("Conflicts"))->click();
    QCOMPARE(filter.rowCount(), 1);
    button(QStringLiteral("All"))->click();
    QVERIFY(filter.rowCount() > 25);
    filter.setText(QStringLiteral("ct ratio"));
    QVERIFY(rowOf("ct.ratio") >= 0);
    QVERIFY(filter.rowCount() < 25);
    filter.setText({});
    filter.sort(CompareModel::Item, Qt::DescendingOrder);
    const auto first = filter.index(0, CompareModel::Item).data().toString();
    const auto last = filter.index(filter.rowCount() - 1, CompareModel::Item).data().toString();
    QVERIFY(first > last);
    m_workspace->undoStack().undo();
    QVERIFY(m_workspace->edit({}, "ct.ratio", std::int64_t{20}));
}

void TestCompareView::takesOverAsOneStep()
{
    QVERIFY(m_view->compareWithFile(
        save(QStringLiteral("b.json"),
             changed({{"Z4", "3"}, {"ct.ratio", "20"}, {"display.quadrant", "false"}}))));
    auto* items = table(QStringLiteral("Compared items"));
    QVERIFY(!button(QStringLiteral("Take over"))->isEnabled());
    items->selectRow(rowOf("Z4"));
    QVERIFY(button(QStringLiteral("Take over"))->isEnabled());
    QTest::keyClick(items, Qt::Key_Return);
    QCOMPARE(m_workspace->draft().text("Z4"), std::string("3"));
    QCOMPARE(m_view->model().differences(), 2);
    items->selectAll();
    button(QStringLiteral("Take over"))->click();
    QCOMPARE(m_view->model().differences(), 0);
    QCOMPARE(m_workspace->draft().text("Z21"), std::string("020")); // linked items are kept in step
    QCOMPARE(m_workspace->undoStack().count(), 2);
    m_workspace->undoStack().undo();
    QCOMPARE(m_view->model().differences(), 2);
    m_workspace->undoStack().undo();
    QVERIFY(m_workspace->draft() == m_start);
}

/// A document of another family: what both have is taken, the rest is named.
void TestCompareView::tellsWhatCannotBeTaken()
{
    const auto omnia = typecodes::Catalogue::installed().family("omnia-ct");
    QVERIFY(omnia.has_value());
    auto other = *typecodes::defaultConfiguration(**omnia);
    QVERIFY(typecodes::setItem(other, **omnia, "ct.ratio", std::int64_t{30}));
    QVERIFY(m_view->compareWithFile(save(QStringLiteral("omnia.json"), other)));
    auto& model = m_view->model();
    QVERIFY(model.differences() > 1);
    QCOMPARE(model.takeOver({"typeNumber", "ct.ratio"}), 1);
    QCOMPARE(m_workspace->draft().number("ct.ratio"), std::int64_t{30});
    QCOMPARE(m_workspace->draft().typeNumber, m_start.typeNumber);
    QCOMPARE(model.refused().size(), 1);
    QCOMPARE(model.takeOver({"nothing.such"}), 0);
}

void TestCompareView::comparesWithTheMeter()
{
    auto* sources = m_view->findChild<QComboBox*>();
    QVERIFY(sources);
    const auto enabled = [sources] {
        return qobject_cast<QStandardItemModel*>(sources->model())->item(1)->isEnabled();
    };
    QVERIFY(!enabled());
    services::MeterIdentity identity;
    emit m_service->configurationRead(changed({{"Z4", "3"}}), identity);
    QVERIFY(enabled());
    m_view->compareWithMeter();
    QCOMPARE(m_view->model().differences(), 1);
    emit m_service->configurationRead(changed({{"Z4", "3"}, {"Z2", "2"}}), identity);
    QCOMPARE(m_view->model().differences(), 2); // read again
}

void TestCompareView::unreadableFilesReplaceNothing()
{
    QVERIFY(m_view->compareWithFile(save(QStringLiteral("b.json"), changed({{"Z4", "3"}}))));
    QFile broken(m_dir.filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    QVERIFY(!m_view->compareWithFile(broken.fileName()));
    QVERIFY(!m_view->compareWithFile(m_dir.filePath(QStringLiteral("none.json"))));
    QCOMPARE(m_view->model().differences(), 1);
    QCOMPARE(m_view->findChild<QComboBox*>()->currentText(), QStringLiteral("b.json"));
    bool told = false;
    for (const auto* label : m_view->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("none.json")));
    QVERIFY(told);
}

void TestCompareView::copiesAndExports()
{
    QVERIFY(m_view->compareWithFile(
        save(QStringLiteral("b.json"), changed({{"Z4", "3"}, {"ct.ratio", "20"}}))));
    auto* items = table(QStringLiteral("Compared items"));
    items->selectRow(rowOf("Z4"));
    QTest::keySequence(items, QKeySequence::Copy);
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).count(u'\t'), 4); // without the hidden template
    QVERIFY(lines.at(1).contains(QStringLiteral("they differ")));

    const auto file = m_dir.filePath(QStringLiteral("out.csv"));
    QVERIFY(m_view->exportCsv(file));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), 3);
    QVERIFY(!m_view->exportCsv(m_dir.filePath(QStringLiteral("no/such/folder/out.csv"))));
}

void TestCompareView::quotesCsv()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("say \"x\", y")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("two\nlines")));
    QCOMPARE(tableAsCsv(model, {0, 1}),
             QStringLiteral("\"a\",\"b\"\r\n\"say \"\"x\"\", y\",\"two\nlines\"\r\n"));
    QCOMPARE(tableAsText(model, {0}, {1}), QStringLiteral("b\ntwo lines\n"));
}

void TestCompareView::fillFolder(const QString& folder, int documents) const
{
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/deeper")));
    for (int i = 0; i < documents; ++i) {
        const auto document = changed({{"ct.ratio", std::to_string(i % 600 + 1)}});
        const auto file = QStringLiteral("%1/%2meter-%3.json")
                              .arg(folder, i % 4 == 0 ? QStringLiteral("deeper/") : QString())
                              .arg(i, 4, 10, QLatin1Char('0'));
        QVERIFY(services::saveConfiguration(file, document));
    }
}

void TestCompareView::folderTellsDifferencesAndProblems()
{
    const auto folder = m_dir.filePath(QStringLiteral("few"));
    QVERIFY(QDir().mkpath(folder));
    save(QStringLiteral("few/a-equal.json"), m_start);
    auto faulty = changed({{"Z4", "3"}});
    faulty.items["display.automatic"] = std::vector<std::string>(1, "98.1.0"); // no history there
    save(QStringLiteral("few/b-faulty.json"), faulty);
    QFile broken(folder + QStringLiteral("/c-broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[]");
    broken.close();

    FolderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy finished(&model, &FolderModel::finished);
    model.load(folder, m_start);
    QTRY_COMPARE(finished.count(), 1);
    auto rows = model.documents();
    std::sort(rows.begin(), rows.end(),
              [](const FolderDocument& a, const FolderDocument& b) { return a.name < b.name; });
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].differences, 0);
    QCOMPARE(rows[0].faults, 0);
    QCOMPARE(rows[1].differences, 2);
    QVERIFY(rows[1].faults >= 1);
    QVERIFY(!rows[2].error.isEmpty());

    // In the view: a document that is chosen is compared in full.
    m_view->openFolder(folder);
    QTRY_VERIFY(!m_view->folder().model().isLoading());
    auto* documents = table(QStringLiteral("Documents of the folder"));
    documents->selectRow(1);
    QCOMPARE(m_view->model().other().name, QStringLiteral("b-faulty.json"));
    QCOMPARE(m_view->model().differences(), 2);
    // The draft changes: the numbers are out of date, and that is said.
    QVERIFY(m_workspace->edit({}, "Z4", std::string("3")));
    QVERIFY(button(QStringLiteral("Compare again"))->isVisible());
    button(QStringLiteral("Compare again"))->click();
    QTRY_VERIFY(!m_view->folder().model().isLoading());
    QVERIFY(!button(QStringLiteral("Compare again"))->isVisible());
    button(QStringLiteral("Close the folder"))->click();
    QVERIFY(!documents->isVisible());
}

void TestCompareView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool dark : {false, true})
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", dark ? "dark" : "light", percent) << dark << percent;
}

void TestCompareView::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    m_view = std::make_unique<CompareView>(*m_workspace);
    m_view->resize(units(200), units(160));
    m_view->show();
    const QDir screens(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(screens.mkpath(QStringLiteral(".")));
    const auto shoot = [&](const char* name) {
        const auto file =
            QStringLiteral("compare-%1-%2.png")
                .arg(QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_view->grab().save(screens.filePath(file)));
    };
    shoot("empty");
    m_workspace->setDraft(changed({{"Z4", "3"}, {"comment", "mine"}}), {});
    QVERIFY(m_view->compareWithFile(save(QStringLiteral("meter-27581522.json"),
                                         changed({{"ct.ratio", "20"},
                                                  {"comment", "theirs"},
                                                  {"display.automatic", "1.8.0,2.8.0,14.7.0"},
                                                  {"display.quadrant", "false"}}))));
    QVERIFY(m_view->useTemplateFile(save(QStringLiteral("base.json"), m_start)));
    table(QStringLiteral("Compared items"))->selectRow(1);
    shoot("three");
    const auto folder = m_dir.filePath(QStringLiteral("pictured"));
    fillFolder(folder, 30);
    QFile broken(folder + QStringLiteral("/a-broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    m_view->openFolder(folder);
    QTRY_VERIFY(!m_view->folder().model().isLoading());
    shoot("folder");
    for (const auto* widget : m_view->findChildren<QWidget*>()) {
        const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const auto* control = qobject_cast<const QAbstractButton*>(widget);
        if (reached && !(control && !control->text().isEmpty()))
            QVERIFY2(!widget->accessibleName().isEmpty() ||
                         widget->parentWidget()->inherits("QComboBox"),
                     widget->metaObject()->className());
    }
}

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
