// SPDX-License-Identifier: Apache-2.0
#include "dlms/server/server_session.h"
#include "meter_core/meter.h"

#include <QTest>

#include <set>

using namespace metersmith;
using namespace metersmith::meter_core;

/// Every family of the catalogue is a meter that can be made and shows something.
class TestFamilies : public QObject
{
    Q_OBJECT

private slots:
    void isMadeAndPowersUpAgain_data();
    void isMadeAndPowersUpAgain();
    void glassGoesThroughEveryList_data();
    void glassGoesThroughEveryList();
    void singlePhaseHasNoOtherPhase();
    void numbersFollowTheFamilysSettings();
    void glassFollowsTheDisplayOrderForm();
    void everyRegisterHasAValue_data();
    void everyRegisterHasAValue();
};

namespace
{

constexpr std::int64_t start = 1'795'000'000; // 2026-11-18, UTC

void addFamilies()
{
    QTest::addColumn<QString>("family");
    for (const auto& family : typecodes::Catalogue::builtIn().families())
        QTest::newRow(family.id.c_str()) << QString::fromStdString(family.id);
}

MeterSetup setupOf(const QString& id)
{
    MeterSetup setup;
    const auto family = typecodes::Catalogue::builtIn().family(id.toStdString());
    setup.configuration = *typecodes::defaultConfiguration(**family);
    return setup;
}

} // namespace

void TestFamilies::isMadeAndPowersUpAgain_data()
{
    addFamilies();
}

void TestFamilies::isMadeAndPowersUpAgain()
{
    QFETCH(QString, family);
    const auto storage = std::make_shared<MemoryStorage>();
    const TimePoint now{};
    auto made = Meter::manufacture(setupOf(family), storage, now, start);
    QVERIFY2(made.has_value(), made ? "" : toString(made.error()).c_str());
    const auto configuration = (*made)->configuration();
    (*made)->advanceTo(now + std::chrono::hours(2));
    made->reset();
    const auto again = Meter::powerUp(storage, now, start + 7200);
    QVERIFY2(again.has_value(), again ? "" : toString(again.error()).c_str());
    QVERIFY((*again)->configuration() == configuration);
}

void TestFamilies::glassGoesThroughEveryList_data()
{
    addFamilies();
}

void TestFamilies::glassGoesThroughEveryList()
{
    QFETCH(QString, family);
    const auto made =
        Meter::manufacture(setupOf(family), std::make_shared<MemoryStorage>(), TimePoint{}, start);
    QVERIFY(made);
    Meter& meter = **made;
    TimePoint now{};
    std::set<std::string> shown;
    for (int second = 0; second < 300; ++second) {
        now += std::chrono::seconds(1);
        if (second > 150) {
            meter.press(second % 2 ? Button::Left : Button::Right, now);
            meter.release(second % 2 ? Button::Left : Button::Right, now);
        }
        meter.advanceTo(now);
        const auto state = meter.display();
        QVERIFY(state.on);
        shown.insert(state.readingId);
    }
    QVERIFY(shown.size() > 3);
}

void TestFamilies::singlePhaseHasNoOtherPhase()
{
    const auto made = Meter::manufacture(setupOf(QStringLiteral("omnipower-1ph")),
                                         std::make_shared<MemoryStorage>(), TimePoint{}, start);
    QVERIFY(made);
    Meter& meter = **made;
    const auto onlyFirst = [&meter] {
        const auto& phases = meter.load().phases;
        return phases[0].voltage > 0 && phases[1].voltage == 0 && phases[2].voltage == 0 &&
               phases[1].current == 0 && phases[2].current == 0;
    };
    QVERIFY(onlyFirst());
    meter.setLoad(Load{});
    QVERIFY(onlyFirst());
    meter.advanceTo(TimePoint{} + std::chrono::minutes(1));
    const auto state = meter.display();
    QVERIFY(state.voltage[0]);
    QVERIFY(!state.voltage[1] && !state.voltage[2]);
}

void TestFamilies::numbersFollowTheFamilysSettings()
{
    auto setup = setupOf(QStringLiteral("omnia-ct"));
    const auto& family = **typecodes::Catalogue::builtIn().family("omnia-ct");
    setup.startEnergyKwh = 12.5;
    QVERIFY(typecodes::setItem(setup.configuration, family, "display.resolution", "3")); // 6.3
    const auto valueShown = [&setup] {
        const auto made = Meter::manufacture(setup, std::make_shared<MemoryStorage>(), {}, start);
        if (!made)
            return toString(made.error());
        TimePoint now{};
        while ((*made)->display().readingId != "1.8.0" && now < TimePoint{} + std::chrono::hours(1))
            (*made)->advanceTo(now += std::chrono::seconds(1));
        return (*made)->display().value;
    };
    const auto whole = valueShown();
    QVERIFY2(whole.rfind("000012.", 0) == 0 && whole.size() == 10, whole.c_str());
    QVERIFY(typecodes::setItem(setup.configuration, family, "display.leadingZeros", "false"));
    const auto short_ = valueShown();
    QVERIFY2(short_.rfind("12.", 0) == 0 && short_.size() == 6, short_.c_str());
}

void TestFamilies::glassFollowsTheDisplayOrderForm()
{
    auto setup = setupOf(QStringLiteral("omnipower-3ph"));
    const auto& family = **typecodes::Catalogue::builtIn().family("omnipower-3ph");
    const auto shown = [&setup] {
        const auto made = Meter::manufacture(setup, std::make_shared<MemoryStorage>(), {}, start);
        (*made)->advanceTo(TimePoint{} + std::chrono::seconds(20));
        return (*made)->display();
    };
    const auto whole = shown();
    QVERIFY(!whole.identification.empty());
    QVERIFY(whole.importActive);
    for (const char* setting : {"display.showObis", "display.quadrant"})
        QVERIFY2(typecodes::setItem(setup.configuration, family, setting, "false"), setting);
    const auto less = shown();
    QCOMPARE(less.readingId, whole.readingId);
    QVERIFY(less.identification.empty());
    QVERIFY(!less.importActive && !less.exportActive && !less.importReactive &&
            !less.exportReactive);
}

void TestFamilies::everyRegisterHasAValue_data()
{
    addFamilies();
}

void TestFamilies::everyRegisterHasAValue()
{
    QFETCH(QString, family);
    const auto& known = **typecodes::Catalogue::builtIn().family(family.toStdString());
    const auto setup = setupOf(family);
    const auto made = Meter::manufacture(setup, std::make_shared<MemoryStorage>(), {}, start);
    QVERIFY(made.has_value());
    const auto client = static_cast<dlms::ClientSap>(known.access.client);
    for (const auto& item : known.registers) {
        const auto value = (*made)->server().get(client, {item.classId, item.object, 2}, nullptr);
        QVERIFY2(value.has_value(), item.name.c_str());
    }
}

QTEST_GUILESS_MAIN(TestFamilies)
#include "tst_families.moc"
