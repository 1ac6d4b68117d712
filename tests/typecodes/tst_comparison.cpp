// SPDX-License-Identifier: Apache-2.0
#include "typecodes/comparison.h"
#include "typecodes/rules.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& ct()
{
    return **Catalogue::builtIn().family("omnipower-ct");
}

const ComparedItem* at(const std::vector<ComparedItem>& items, const std::string& path)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const ComparedItem& item) { return item.path == path; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void changes_data();
    void changes();
    void withoutATemplate();
    void inDocumentOrderAndWithoutDerivedItems();
    void ofAnotherFamily();
    void takesOver_data();
    void takesOver();
    void takesOverWhatTheOtherLacks();
    void doesNotTakeOver();
};

void TestComparison::changes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("change");
    const auto row = [](const char* name, const char* a, const char* b, const char* base,
                        Change change) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b)
                            << QString::fromUtf8(base) << static_cast<int>(change);
    };
    row("all equal; ours", "2", "2", "2", Change::Equal);
    row("a differs; ours", "3", "2", "2", Change::OnlyA);
    row("b differs; ours", "2", "3", "2", Change::OnlyB);
    row("both differ alike; ours", "3", "3", "2", Change::Same);
    row("all differ; ours", "3", "4", "2", Change::Conflict);
    row("a has removed it; ours", "", "2", "2", Change::OnlyA);
    row("b has added it; ours", "", "2", "", Change::OnlyB);
    row("both have removed it; ours", "", "", "2", Change::Same);
}

void TestComparison::changes()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, base);
    QFETCH(int, change);
    const auto document = [](const QString& value) {
        auto made = *defaultConfiguration(ct());
        if (value.isEmpty())
            made.items.erase("Z4");
        else
            made.items["Z4"] = value.toStdString();
        return made;
    };
    const auto documentBase = document(base);
    const auto items = compareThree(document(a), document(b), &documentBase, ct());
    const auto* item = at(items, "Z4");
    QVERIFY(item);
    QCOMPARE(static_cast<int>(item->change), change);
    QCOMPARE(item->group, std::string("z"));
    QCOMPARE(QString::fromStdString(toText(item->a)), a);
    QCOMPARE(QString::fromStdString(toText(item->base)), base);
    for (const auto& other : items)
        QVERIFY(other.path == "Z4" || other.change == Change::Equal);
}

void TestComparison::withoutATemplate()
{
    const auto a = *defaultConfiguration(ct());
    auto b = a;
    QVERIFY(setItem(b, ct(), "ct.ratio", "20"));
    QVERIFY(setItem(b, ct(), "comment", "substation 4"));
    int different = 0;
    for (const auto& item : compareThree(a, b, nullptr, ct())) {
        const bool expected = item.path == "ct.ratio" || item.path == "comment";
        QVERIFY2((item.change == Change::Conflict) == expected, item.path.c_str());
        different += item.change == Change::Equal ? 0 : 1;
    }
    QCOMPARE(different, 2);
}

void TestComparison::inDocumentOrderAndWithoutDerivedItems()
{
    const auto a = *defaultConfiguration(ct());
    const auto items = compareThree(a, a, nullptr, ct());
    QCOMPARE(items.front().path, std::string("typeNumber"));
    QCOMPARE(items.front().group, std::string("identity"));
    for (const char* derived : {"Z21", "ct.primary", "ct.secondary"})
        QVERIFY(!at(items, derived));
    const auto place = [&](const char* path) { return at(items, path) - items.data(); };
    QVERIFY(place("Z1") < place("Z25"));
    QVERIFY(place("Z25") < place("ct.ratio"));
    QVERIFY(place("ct.ratio") < place("display.automatic"));
    QVERIFY(place("display.automatic") < place("analysis.registers"));
    QCOMPARE(at(items, "analysis.registers")->group, std::string("analysis"));
    // Every item of the document is there once.
    QCOMPARE(items.size(), a.items.size() + 1 - 3);
}

void TestComparison::ofAnotherFamily()
{
    const Family& direct = **Catalogue::builtIn().family("omnipower-3ph");
    const auto a = *defaultConfiguration(ct());
    const auto b = *defaultConfiguration(direct);
    const auto items = compareThree(a, b, nullptr, ct());
    const auto* basis = at(items, "disconnect.basis");
    QVERIFY(basis);
    QCOMPARE(basis->group, std::string("disconnect"));
    QCOMPARE(toText(basis->b), std::string("none"));
    QCOMPARE(basis->change, Change::Conflict);
    QVERIFY(at(items, "Z4"));
}

void TestComparison::takesOver_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* path, const char* value) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(value);
    };
    row("code; ours", "Z4", "4");
    row("ratio, with what follows from it; ours", "ct.ratio", "20");
    row("list; ours", "display.backup", "1.8.0,0.4.2");
    row("type number; ours", "typeNumber", "685-11-31C-D14-0011-090");
    row("comment; ours", "comment", "substation 4");
    row("order-form part; ours", "analysis.interval", "60");
}

void TestComparison::takesOver()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    auto into = *defaultConfiguration(ct());
    auto from = into;
    const auto set = setItem(from, ct(), path.toStdString(), value.toStdString());
    QVERIFY2(set, set ? "" : toString(set.error()).c_str());
    const auto done = takeOver(into, from, ct(), path.toStdString());
    QVERIFY2(done, done ? "" : toString(done.error()).c_str());
    QCOMPARE(into, from);
}

void TestComparison::takesOverWhatTheOtherLacks()
{
    auto into = *defaultConfiguration(ct());
    auto from = into;
    from.items.erase("analysis.interval");
    QVERIFY(takeOver(into, from, ct(), "analysis.interval"));
    QVERIFY(!into.find("analysis.interval"));
    from.typeNumber.clear();
    QVERIFY(takeOver(into, from, ct(), "typeNumber"));
    QVERIFY(into.typeNumber.empty());
}

void TestComparison::doesNotTakeOver()
{
    const Family& direct = **Catalogue::builtIn().family("omnipower-3ph");
    auto into = *defaultConfiguration(ct());
    const auto before = into;
    const auto from = *defaultConfiguration(direct);
    QVERIFY(!takeOver(into, from, ct(), "disconnect.basis"));
    QVERIFY(!takeOver(into, from, ct(), "typeNumber"));
    QVERIFY(!takeOver(into, from, ct(), "no.such.item"));
    QCOMPARE(into, before);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
