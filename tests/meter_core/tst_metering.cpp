// SPDX-License-Identifier: Apache-2.0
#include "meter_core/accumulator.h"
#include "meter_core/energy_registers.h"
#include "meter_fixture.h"

#include <random>

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;

namespace
{

qint64 wattHours(Meter& meter, std::uint8_t c, std::uint8_t f = 255)
{
    return meter.server()
        .get(installerClient, attribute(3, Obis(1, 1, c, 8, 0, f)), nullptr)
        ->number()
        .value_or(-1);
}

/// Every register that the family lists, as one text.
QByteArray allRegisters(Meter& meter)
{
    QByteArray text;
    for (const auto& item : meter.family().registers)
        for (const std::int8_t number : {std::int8_t{2}, std::int8_t{5}})
            text +=
                read(meter, installerClient, attribute(item.classId, item.object, number)) + '\n';
    return text;
}

} // namespace

class TestMetering : public QObject
{
    Q_OBJECT

private slots:
    void accumulatorCarriesRemainders();
    void dailySwingAveragesToTheSetLoad();
    void energiesByQuadrant_data();
    void energiesByQuadrant();
    void instantaneousValues();
    void ratioCountsFromItsMoment();
    void demandAndMaximum();
    void oneStepOrMany();
    void noSupplyNoEnergy();
    void absurdLoadsAreTamed();
    void yearInOneStep();
};

void TestMetering::accumulatorCarriesRemainders()
{
    Accumulator many;
    Accumulator one;
    for (int i = 0; i < 3600; ++i)
        many.add(333, 1'000'000'007);
    one.add(333, 3600LL * 1'000'000'007);
    QCOMPARE(many, one);
    QCOMPARE(one.milliwattHours, std::int64_t{333}); // 333 mW over one hour and 25 µs
    QCOMPARE(one.remainder, std::int64_t{333 * 3600 * 7});
}

void TestMetering::dailySwingAveragesToTheSetLoad()
{
    Load load = steadyLoad(1.0);
    load.vary = true;
    std::int64_t milliamperes = 0;
    for (int minute = 0; minute < 1440; ++minute) {
        const auto instant = instantAt(load, minute * 60);
        milliamperes += instant.phases[0].milliamperes;
        QVERIFY(instant.phases[0].milliamperes > 400 && instant.phases[0].milliamperes < 1800);
    }
    QVERIFY(std::abs(milliamperes / 1440 - 1000) <= 1);
    QCOMPARE(instantAt(load, 1000), instantAt(load, 1000 + 86400));
}

void TestMetering::energiesByQuadrant_data()
{
    // Three phases of 230 V, 1 A for 100 hours: 69 kVAh. cos 60° = 0.5, sin 60° = 0.8660254.
    using List = QList<qint64>;
    QTest::addColumn<double>("angle");
    QTest::addColumn<List>("energies"); // C = 1 to 10
    QTest::newRow("in phase; by hand") << 0.0 << List{69000, 0, 0, 0, 0, 0, 0, 0, 69000, 0};
    QTest::newRow("quadrant I, lagging 60 degrees; by hand")
        << 60.0 << List{34500, 0, 59755, 0, 59755, 0, 0, 0, 69000, 0};
    QTest::newRow("quadrant II, 120 degrees; by hand")
        << 120.0 << List{0, 34500, 59755, 0, 0, 59755, 0, 0, 0, 69000};
    QTest::newRow("quadrant III, 240 degrees; by hand")
        << 240.0 << List{0, 34500, 0, 59755, 0, 0, 59755, 0, 0, 69000};
    QTest::newRow("quadrant IV, leading 60 degrees; by hand")
        << -60.0 << List{34500, 0, 0, 59755, 0, 0, 0, 59755, 69000, 0};
}

void TestMetering::energiesByQuadrant()
{
    QFETCH(double, angle);
    QFETCH(QList<qint64>, energies);
    auto setup = ctSetup();
    setup.load = steadyLoad(1.0, angle);
    const auto meter = makeMeter(setup);
    meter->advanceTo(start + 100h);
    for (int c = 1; c <= 10; ++c)
        QVERIFY2(std::abs(wattHours(*meter, static_cast<std::uint8_t>(c)) - energies[c - 1]) <= 1,
                 qPrintable(QStringLiteral("C = %1: %2")
                                .arg(c)
                                .arg(wattHours(*meter, static_cast<std::uint8_t>(c)))));
    // |A+| + |A-| and |A+| - |A-|
    QCOMPARE(wattHours(*meter, 15), wattHours(*meter, 1) + wattHours(*meter, 2));
    QCOMPARE(wattHours(*meter, 16), wattHours(*meter, 1) - wattHours(*meter, 2));
}

void TestMetering::instantaneousValues()
{
    auto setup = ctSetup();
    setup.configuration.items["ct.ratio"] = std::int64_t{20};
    setup.load = steadyLoad(1.5, 60.0);
    setup.load.frequency = 49.98;
    const auto meter = makeMeter(setup);
    // 3 · 230 V · 1.5 A · 0.5 · 20 = 10 350 W; · 0.8660254 / 0.5 = 17 926 var
    QCOMPARE(read(*meter, 3, Obis(1, 1, 1, 7, 0)), "u32:10350");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 2, 7, 0)), "u32:0");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 3, 7, 0)), "u32:17926");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 9, 7, 0)), "u32:20700");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 21, 7, 0)), "u32:3450");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 32, 7, 0)), "u16:2300");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 31, 7, 0)), "u32:3000"); // 30.00 A primary
    QCOMPARE(read(*meter, 3, Obis(1, 1, 33, 7, 0)), "i16:50");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 13, 7, 0)), "i16:50");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 14, 7, 0)), "u16:4998");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 1, 7, 0), 3), "struct{i8:0, enum:27}");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 31, 7, 0), 3), "struct{i8:-2, enum:33}");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 32, 7, 0), 3), "struct{i8:-1, enum:35}");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 14, 7, 0), 3), "struct{i8:-2, enum:44}");
    QCOMPARE(read(*meter, 3, Obis(1, 1, 1, 8, 0), 3), "struct{i8:0, enum:30}");
    QCOMPARE(read(*meter, 3, Obis(0, 1, 96, 8, 0), 3), "struct{i8:0, enum:5}");
}

void TestMetering::ratioCountsFromItsMoment()
{
    auto setup = ctSetup();
    setup.startEnergyKwh = 12.5;
    const auto meter = makeMeter(setup);
    meter->advanceTo(start + 10h); // 6.9 kWh, ratio 1
    QCOMPARE(write(*meter, attribute(1, Obis(1, 1, 0, 4, 2)), dlms::Data::unsigned16(20)),
             "success");
    meter->advanceTo(start + 20h); // 6.9 kWh, ratio 20
    QCOMPARE(wattHours(*meter, 1, 129), 12500 + 13800);
    QCOMPARE(wattHours(*meter, 1), 12500 + 6900 + 20 * 6900);
    QCOMPARE(read(*meter, 3, Obis(0, 1, 96, 8, 0)), "u32:20");
}

void TestMetering::demandAndMaximum()
{
    const auto meter = makeMeter(); // 04:00 local, integration period 15 min. or as configured
    QCOMPARE(write(*meter, attribute(7, Obis(1, 1, 99, 1, 0), 4), dlms::Data::unsigned32(900)),
             "success");
    const Obis mean(1, 1, 1, 25, 0);
    const Obis maximum(1, 1, 1, 6, 0);
    QCOMPARE(read(*meter, 4, maximum), "u32:0");
    QCOMPARE(read(*meter, 4, maximum, 5), "octets:FFFFFFFFFFFFFFFFFF800000");
    meter->advanceTo(start + 15min);
    QCOMPARE(read(*meter, 3, mean), "u32:690");
    QCOMPARE(read(*meter, 4, maximum), "u32:690");
    // 2026-11-21 is a Saturday; the period ended at 04:15:00 local, deviation -60
    QCOMPARE(read(*meter, 4, maximum, 5), "octets:07EA0B1506040F0000FFC400");
    meter->setLoad(steadyLoad(2.0));
    meter->advanceTo(start + 20min);
    meter->setLoad(steadyLoad(0.5));
    meter->advanceTo(start + 30min);
    // 5 min. of 1380 W and 10 min. of 345 W: 690 W again, not higher: the time stands
    QCOMPARE(read(*meter, 3, mean), "u32:690");
    QCOMPARE(read(*meter, 4, maximum, 5), "octets:07EA0B1506040F0000FFC400");
    meter->setLoad(steadyLoad(3.0));
    meter->advanceTo(start + 45min);
    meter->setLoad(steadyLoad(0.0));
    meter->advanceTo(start + 2h);
    QCOMPARE(read(*meter, 3, mean), "u32:0");
    QCOMPARE(read(*meter, 4, maximum), "u32:2070");
    QCOMPARE(read(*meter, 4, maximum, 5), "octets:07EA0B1506042D0000FFC400");
    // Method reset
    QVERIFY(meter->server().action(installerClient, {4, maximum, 1}, dlms::Data::integer8(0)));
    QCOMPARE(read(*meter, 4, maximum), "u32:0");
    QCOMPARE(meter->server().action(readerClient, {4, maximum, 1}, {}).error(),
             dlms::ActionResult::ReadWriteDenied);
}

void TestMetering::oneStepOrMany()
{
    auto setup = ctSetup();
    setup.load.vary = true;
    setup.load.phases[1].angle = 200;
    setup.configuration.items["ct.ratio"] = std::int64_t{7};
    std::mt19937 random(20261121);
    for (int run = 0; run < 20; ++run) {
        const auto one = makeMeter(setup);
        const auto many = makeMeter(setup);
        const auto end = start + std::chrono::nanoseconds(1 + random() * 40'000LL);
        auto at = start;
        while (at < end) {
            // steps from a nanosecond to an hour
            const auto exponent = random() % 42;
            at += std::chrono::nanoseconds(1 + (static_cast<std::int64_t>(random()) << 10) %
                                                   (std::int64_t{1} << exponent));
            at = std::min(at, end);
            many->advanceTo(at);
        }
        one->advanceTo(end);
        QCOMPARE(allRegisters(*many), allRegisters(*one));
        QVERIFY(many->display() == one->display());
        QCOMPARE(toString(many->facts().clock), toString(one->facts().clock));
    }
}

void TestMetering::noSupplyNoEnergy()
{
    const auto meter = makeMeter();
    Load dead = steadyLoad();
    for (auto& phase : dead.phases)
        phase.voltage = 159.9;
    meter->setLoad(dead);
    meter->advanceTo(start + 10h);
    QCOMPARE(wattHours(*meter, 1), 0);
    QCOMPARE(read(*meter, 3, Obis(0, 1, 96, 8, 0)), "u32:0");
    dead.phases[2].voltage = 160.0; // one phase is enough
    meter->setLoad(dead);
    meter->advanceTo(start + 11h);
    QCOMPARE(wattHours(*meter, 1), 479); // 159.9 + 159.9 + 160 W for an hour
}

void TestMetering::absurdLoadsAreTamed()
{
    const auto meter = makeMeter();
    Load absurd = steadyLoad();
    absurd.phases[0] = {std::numeric_limits<double>::quiet_NaN(), 1e300, 0};
    absurd.phases[1] = {-5, std::numeric_limits<double>::infinity(), 1e300};
    absurd.phases[2] = {1e300, 1e300, std::numeric_limits<double>::infinity()};
    absurd.frequency = std::numeric_limits<double>::quiet_NaN();
    meter->setLoad(absurd);
    meter->advanceTo(start + 1h);
    QCOMPARE(wattHours(*meter, 1), 1'000'000); // 1000 V, 1000 A on L3 alone
}

void TestMetering::yearInOneStep()
{
    auto setup = ctSetup();
    setup.load.vary = true;
    const auto meter = makeMeter(setup);
    meter->advanceTo(start + std::chrono::hours(24 * 365));
    // 690 W on average, less what the voltage sags while the current is high
    const auto energy = wattHours(*meter, 1);
    QVERIFY2(energy > 6'000'000 && energy < 6'060'000, qPrintable(QString::number(energy)));
}

QTEST_APPLESS_MAIN(TestMetering)
#include "tst_metering.moc"
