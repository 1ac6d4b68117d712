// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"
#include "ui/item_views.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace metersmith::ui;

/// What every table and tree can do: rows copied as text, words where there are none.
class TestItemViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light, 1.0); }
    void copiesRowsOfATable();
    void ownCopyTakesItsPlace();
    void copiesBranchesThatAreOpen();
    void saysWhyItIsEmpty();
};

namespace
{

QAction* actionOf(const QWidget& widget, const QString& text)
{
    for (auto* action : widget.actions())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

void fill(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Name"), QStringLiteral("Value"), QStringLiteral("Unit")});
    for (const auto* name : {"A+", "A-", "R+"})
        model.appendRow({new QStandardItem(QString::fromLatin1(name)),
                         new QStandardItem(QStringLiteral("1\n2")),
                         new QStandardItem(QStringLiteral("kWh"))});
}

} // namespace

void TestItemViews::copiesRowsOfATable()
{
    QStandardItemModel model;
    fill(model);
    const std::unique_ptr<QTableView> table(makeTable(&model, QStringLiteral("Registers")));
    table->show();
    QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
    table->selectRow(2);
    table->selectionModel()->select(model.index(0, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->setFocus();
    QApplication::clipboard()->clear();
    QVERIFY(QTest::qWaitForWindowActive(table.get()));
    QTest::keySequence(table.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("A+\t1 2\tkWh\nR+\t1 2\tkWh"));
    table->setColumnHidden(1, true);
    actionOf(*table, QStringLiteral("Copy all"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Name\tUnit\nA+\tkWh\nA-\tkWh\nR+\tkWh"));
    table->horizontalHeader()->moveSection(2, 0);
    table->clearSelection();
    table->selectRow(1);
    QCOMPARE(chosenRowsAsText(*table), QStringLiteral("kWh\tA-"));
}

void TestItemViews::ownCopyTakesItsPlace()
{
    QStandardItemModel model;
    fill(model);
    int copied = 0;
    const std::unique_ptr<QTableView> table(
        makeTable(&model, QStringLiteral("Registers"), [&copied] { ++copied; }));
    actionOf(*table, QStringLiteral("Copy"))->trigger();
    QCOMPARE(copied, 1);
}

void TestItemViews::copiesBranchesThatAreOpen()
{
    QStandardItemModel model;
    fill(model);
    model.item(0)->appendRow({new QStandardItem(QStringLiteral("part")),
                              new QStandardItem(QStringLiteral("7")), new QStandardItem});
    QTreeView tree;
    tree.setModel(&model);
    tree.setColumnHidden(2, true);
    offerCopy(tree);
    QCOMPARE(allRowsAsText(tree), QStringLiteral("Name\tValue\nA+\t1 2\nA-\t1 2\nR+\t1 2"));
    tree.expandAll();
    QCOMPARE(allRowsAsText(tree),
             QStringLiteral("Name\tValue\nA+\t1 2\npart\t7\nA-\t1 2\nR+\t1 2"));
    tree.setCurrentIndex(model.item(0)->child(0)->index());
    QCOMPARE(chosenRowsAsText(tree), QStringLiteral("part\t7"));
}

void TestItemViews::saysWhyItIsEmpty()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Name")});
    const std::unique_ptr<QTableView> table(makeTable(&model, QStringLiteral("Registers")));
    sayWhenEmpty(*table, QStringLiteral("Read the meter."));
    table->show();
    auto* words = table->viewport()->findChild<QLabel*>();
    QVERIFY(words && words->isVisible());
    QCOMPARE(table->accessibleDescription(), QStringLiteral("Read the meter."));
    fill(model);
    QVERIFY(!words->isVisible());
    QVERIFY(table->accessibleDescription().isEmpty());
    model.removeRows(0, model.rowCount());
    QVERIFY(words->isVisible());
}

QTEST_MAIN(TestItemViews)
#include "tst_item_views.moc"
