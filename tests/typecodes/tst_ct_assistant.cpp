// SPDX-License-Identifier: Apache-2.0
#include "typecodes/ct_assistant.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

const Family& ct()
{
    return **Catalogue::builtIn().family("omnipower-ct");
}

bool anyContains(const std::vector<std::string>& texts, const char* what)
{
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return text.find(what) != std::string::npos;
    });
}

} // namespace

class TestCtAssistant : public QObject
{
    Q_OBJECT
private slots:
    void advises_data();
    void advises();
    void remarks();
    void withoutATypeNumber();
    void refuses_data();
    void refuses();
    void directMetersHaveNone();
    void ofAnOmniaMeter();
};

void TestCtAssistant::advises_data()
{
    QTest::addColumn<int>("primary");
    QTest::addColumn<int>("ratio");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qlonglong>("watts");
    QTest::addColumn<QString>("decimals");
    QTest::addColumn<qlonglong>("hours");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("impulses");
    const auto row = [](const char* name, int primary, int ratio, const char* code, qlonglong watts,
                        const char* decimals, qlonglong hours, const char* step,
                        const char* impulses) {
        QTest::newRow(name) << primary << ratio << QString::fromUtf8(code) << watts
                            << QString::fromUtf8(decimals) << hours << QString::fromUtf8(step)
                            << QString::fromUtf8(impulses);
    };
    // 3 x 230 V x 6 A = 4140 W secondary; 10000 imp/kWh (data sheet CT, meter constant).
    row("100 A/5 A; data sheet CT, Z21", 100, 20, "020", 82800, "1", 120772, "1 kWh", "500");
    row("200 A/5 A, one decimal; data sheet CT, Z1", 200, 40, "040", 165600, "2", 60386, "0.1 kWh",
        "250");
    row("150 A/5 A, two decimals; data sheet CT, Z1", 150, 30, "030", 124200, "3", 80515,
        "0.01 kWh", "333.3333");
    row("no transformers; data sheet CT, Z21", 5, 1, "001", 4140, "1", 2415458, "1 kWh", "10000");
    row("highest ratio; data sheet CT, transformer ratio", 3000, 600, "600", 2484000, "1", 4025,
        "1 kWh", "16.6667");
    row("ratio beyond the table; data sheet CT, transformer ratio", 35, 7, "007", 28980, "1",
        345065, "1 kWh", "1428.5714");
}

void TestCtAssistant::advises()
{
    QFETCH(int, primary);
    QFETCH(int, ratio);
    QFETCH(QString, code);
    QFETCH(qlonglong, watts);
    QFETCH(QString, decimals);
    QFETCH(qlonglong, hours);
    QFETCH(QString, step);
    QFETCH(QString, impulses);
    auto made = *defaultConfiguration(ct(), "685-11-35C-D14-0011-040");
    QVERIFY(setItem(made, ct(), "Z1", decimals.toStdString()));
    const auto advice = adviseCt(made, ct(), primary, 5);
    QVERIFY2(advice, advice ? "" : toString(advice.error()).c_str());
    QCOMPARE(advice->ratio, ratio);
    QCOMPARE(QString::fromStdString(advice->codes.at("Z21")), code);
    QCOMPARE(advice->codes.at("Z22"), made.text("Z22"));
    QCOMPARE(advice->codes.size(), std::size_t{4});
    QCOMPARE(advice->maximumPower, watts);
    QCOMPARE(advice->displayFullHours, hours);
    QCOMPARE(QString::fromStdString(advice->smallestStep), step);
    QCOMPARE(advice->meterImpulses, 10000);
    QCOMPARE(QString::fromStdString(advice->primaryImpulses), impulses);
    QVERIFY(setItem(made, ct(), "ct.primary", std::to_string(primary)));
    QCOMPARE(made.number("ct.ratio"), advice->ratio);
}

void TestCtAssistant::remarks()
{
    auto made = *defaultConfiguration(ct(), "685-11-31C-D14-0011-040");
    const auto advice = adviseCt(made, ct(), 100, 1);
    QVERIFY(advice);
    QVERIFY(anyContains(advice->remarks, "5000 imp/kWh secondary, 50 imp/kWh primary"));
    QVERIFY(anyContains(advice->remarks, "(Z22 1): Unlocked"));
    QVERIFY(anyContains(advice->remarks, "has ratio 1"));
    QVERIFY(!anyContains(advice->remarks, "starts again"));
    for (const auto& text : advice->remarks)
        QVERIFY2(text.find('{') == std::string::npos, text.c_str());
    Family wide = ct(); // six digits before the point: full too soon
    for (auto& field : wide.zCodes)
        for (auto& value : field.values)
            if (field.id == "Z1")
                value.meaning = "6.1";
    const auto soon = adviseCt(made, wide, 600, 1);
    QVERIFY(soon && soon->displayFormat == "6.1");
    QVERIFY(anyContains(soon->remarks, "after 402 hours"));
}

void TestCtAssistant::withoutATypeNumber()
{
    auto made = *defaultConfiguration(ct());
    made.typeNumber.clear();
    const auto advice = adviseCt(made, ct(), 100, 1);
    QVERIFY(advice);
    QCOMPARE(advice->ratio, 100);
    QCOMPARE(advice->maximumPower, 414000);
    QVERIFY(anyContains(advice->remarks, "1 A transformers"));
}

void TestCtAssistant::refuses_data()
{
    QTest::addColumn<qlonglong>("primary");
    QTest::addColumn<qlonglong>("secondary");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, qlonglong primary, qlonglong secondary,
                        const char* says) {
        QTest::newRow(name) << primary << secondary << QString::fromUtf8(says);
    };
    row("no whole ratio; ours", 102, 5, "100 A (ratio 20) or 105 A (ratio 21)");
    row("beyond 600; data sheet CT", 3005, 5, "3000 A (ratio 600)");
    row("below 1; data sheet CT", 2, 5, "5 A (ratio 1)");
    row("nothing; ours", 0, 5, "5 A (ratio 1)");
    row("negative; ours", -100, 5, "5 A (ratio 1)");
    row("contradicts X5; ours", 100, 1, "X5 says 5 A");
    row("no secondary; ours", 100, 0, "X5 says 5 A");
}

void TestCtAssistant::refuses()
{
    QFETCH(qlonglong, primary);
    QFETCH(qlonglong, secondary);
    QFETCH(QString, says);
    const auto made = *defaultConfiguration(ct(), "685-11-35C-D14-0011-040");
    const auto advice = adviseCt(made, ct(), primary, secondary);
    QVERIFY(!advice);
    QCOMPARE(advice.error().code, ErrorCode::OutOfRange);
    QVERIFY2(QString::fromStdString(advice.error().detail).contains(says),
             advice.error().detail.c_str());
    auto unknown = made;
    unknown.typeNumber.clear();
    const auto zero = adviseCt(unknown, ct(), 100, 0);
    QVERIFY(!zero && zero.error().detail.find("may be 1 or 5") != std::string::npos);
}

void TestCtAssistant::directMetersHaveNone()
{
    const Family& direct = **Catalogue::builtIn().family("omnipower-3ph");
    const auto advice = adviseCt(*defaultConfiguration(direct), direct, 100, 5);
    QVERIFY(!advice);
    QCOMPARE(advice.error().code, ErrorCode::Unsupported);
}

void TestCtAssistant::ofAnOmniaMeter()
{
    // Meter constant 10000 imp/kWh, resolution 7.0 by code 4 (data sheet OMNIA CT; user guide
    // 5512-2631 F2, section 3.2.1); no Z-codes.
    const Family& omnia = **Catalogue::builtIn().family("omnia-ct");
    auto made = *defaultConfiguration(omnia);
    QVERIFY(setItem(made, omnia, "display.resolution", "4"));
    const auto advice = adviseCt(made, omnia, 100, made.number("ct.secondary"));
    QVERIFY2(advice, advice ? "" : toString(advice.error()).c_str());
    QCOMPARE(advice->ratio, 20);
    QVERIFY(advice->codes.empty());
    QCOMPARE(advice->maximumPower, 82800);
    QCOMPARE(advice->displayFormat, std::string("7.0"));
    QCOMPARE(advice->displayFullHours, 120772);
    QCOMPARE(advice->primaryImpulses, std::string("500"));
}

QTEST_APPLESS_MAIN(TestCtAssistant)
#include "tst_ct_assistant.moc"
