// SPDX-License-Identifier: Apache-2.0
#include "meter_fixture.h"

#include <set>

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using typecodes::DisplayState;
using typecodes::PhaseSequence;

namespace
{

using Ids = std::vector<std::string>;

/// A meter with short lists, on for `on`.
std::unique_ptr<Meter> meterWithLists(Duration on = 15s)
{
    auto setup = ctSetup();
    auto& items = setup.configuration.items;
    items["display.automatic"] = Ids{"1.8.0", "2.8.0", "3.8.0", "4.8.0", "0.4.2"};
    items["display.manual"] =
        Ids{"0.4.2", "1.8.0", "2.8.0", "3.8.0", "4.8.0", "1.128.0", "1.0.0/time"};
    items["display.utility"] = Ids{"display-test", "0.0.1", "1.8.0/secondary"};
    items["display.backup"] = Ids{"1.8.0", "0.0.1"};
    auto meter = makeMeter(setup);
    meter->advanceTo(start + on);
    return meter;
}

QByteArray shown(const Meter& meter)
{
    const auto state = meter.display();
    return QByteArray::fromStdString(state.on ? state.list + " " + state.readingId : "off");
}

void tap(Meter& meter, Button button, TimePoint at)
{
    meter.press(button, at);
    meter.release(button, at + 100ms);
}

Load withVoltage(double volts)
{
    Load load = steadyLoad();
    for (auto& phase : load.phases)
        phase.voltage = volts;
    return load;
}

} // namespace

class TestDisplayEngine : public QObject
{
    Q_OBJECT

private slots:
    void startUpSequence();
    void automaticListScrolls();
    void leftButton();
    void rightButton();
    void returnsTwoMinutesAfterTheLastPress();
    void withoutSupply();
    void tellsWhenItChanges();
    void everyReadingOfEveryList();
    void valuesOnTheGlass();
    void symbols_data();
    void symbols();
    void symbolsOfTheConfiguration();
    void displayTest();
    void tripCounterIsResetByHolding();
    void shortenedListWhileItIsShown();
    void pulseLed();
};

void TestDisplayEngine::startUpSequence()
{
    // TD p19: 5 s checksum, 5 s software number and revision; after 5 s more the automatic list
    const auto meter = meterWithLists(0s);
    auto state = meter->display();
    QCOMPARE(state.list, std::string("start-up"));
    QCOMPARE(state.identification, std::string("96.54.1"));
    QCOMPARE(state.value.size(), std::size_t{8});
    meter->advanceTo(start + 4999ms);
    QCOMPARE(meter->display().identification, std::string("96.54.1"));
    meter->advanceTo(start + 5s);
    state = meter->display();
    QCOMPARE(state.identification, std::string("0.2.0"));
    QCOMPARE(state.text, std::string("U1"));
    QCOMPARE(state.value, std::string("50981040"));
    QVERIFY(state.voltage[0] && state.voltage[1] && state.voltage[2]);
    meter->advanceTo(start + 14999ms);
    QCOMPARE(shown(*meter), "start-up ");
    meter->advanceTo(start + 15s);
    QCOMPARE(shown(*meter), "automatic 1.8.0");
    // A button during the sequence is not for the lists.
    const auto pressed = meterWithLists(2s);
    tap(*pressed, Button::Left, start + 3s);
    tap(*pressed, Button::Right, start + 4s);
    QCOMPARE(shown(*pressed), "start-up ");
}

void TestDisplayEngine::automaticListScrolls()
{
    const auto meter = meterWithLists();
    const Ids order{"1.8.0", "2.8.0", "3.8.0", "4.8.0", "0.4.2", "1.8.0"};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto from = start + 15s + 10s * static_cast<int>(i); // data sheet: every 10 s
        meter->advanceTo(from);
        QCOMPARE(shown(*meter), "automatic " + QByteArray::fromStdString(order[i]));
        meter->advanceTo(from + 9999ms);
        QCOMPARE(shown(*meter), "automatic " + QByteArray::fromStdString(order[i]));
    }
}

void TestDisplayEngine::leftButton()
{
    const auto meter = meterWithLists();
    const Ids order{"0.4.2", "1.8.0", "2.8.0", "3.8.0", "4.8.0", "1.128.0", "1.0.0/time", "0.4.2"};
    auto at = start + 20s;
    for (const auto& id : order) {
        tap(*meter, Button::Left, at += 3s);
        QCOMPARE(shown(*meter), "manual " + QByteArray::fromStdString(id));
    }
}

void TestDisplayEngine::rightButton()
{
    const auto meter = meterWithLists();
    auto at = start + 20s;
    for (const char* id : {"display-test", "0.0.1", "1.8.0/secondary", "display-test"}) {
        tap(*meter, Button::Right, at += 3s);
        QCOMPARE(shown(*meter), QByteArray("utility ") + id);
    }
    tap(*meter, Button::Left, at += 3s); // the other list, from its beginning
    QCOMPARE(shown(*meter), "manual 0.4.2");
    tap(*meter, Button::Right, at += 3s);
    QCOMPARE(shown(*meter), "utility display-test");
}

void TestDisplayEngine::returnsTwoMinutesAfterTheLastPress()
{
    const auto meter = meterWithLists();
    tap(*meter, Button::Left, start + 20s);
    tap(*meter, Button::Left, start + 100s);
    meter->advanceTo(start + 219999ms);
    QCOMPARE(shown(*meter), "manual 1.8.0");
    meter->advanceTo(start + 220s);
    QCOMPARE(shown(*meter), "automatic 1.8.0");
    meter->advanceTo(start + 230s);
    QCOMPARE(shown(*meter), "automatic 2.8.0");
}

void TestDisplayEngine::withoutSupply()
{
    const auto meter = meterWithLists();
    meter->setLoad(withVoltage(0));
    QCOMPARE(shown(*meter), "off");
    QVERIFY(meter->nextDisplayChange() == TimePoint::max());
    tap(*meter, Button::Right, start + 20s);
    QCOMPARE(shown(*meter), "off");
    tap(*meter, Button::Left, start + 21s);
    QCOMPARE(shown(*meter), "backup 1.8.0");
    QVERIFY(!meter->display().voltage[0] && !meter->display().importActive);
    QCOMPARE(meter->display().sequence, PhaseSequence::None);
    tap(*meter, Button::Left, start + 22s);
    QCOMPARE(shown(*meter), "backup 0.0.1");
    tap(*meter, Button::Left, start + 23s);
    QCOMPARE(shown(*meter), "backup 1.8.0");
    meter->advanceTo(start + 143s);
    QCOMPARE(shown(*meter), "off");
    meter->setLoad(withVoltage(230)); // power is back: the meter starts
    QCOMPARE(shown(*meter), "start-up ");
    meter->advanceTo(start + 158s);
    QCOMPARE(shown(*meter), "automatic 1.8.0");
}

void TestDisplayEngine::tellsWhenItChanges()
{
    auto setup = ctSetup();
    setup.load.vary = true;
    const auto meter = makeMeter(setup);
    // Whatever the glass shows between two announced changes is the same.
    TimePoint at = start;
    for (int i = 0; i < 200; ++i) {
        if (i == 40)
            tap(*meter, Button::Left, at);
        at = std::max(at, start); // tap() went on by 100 ms
        const auto state = meter->display();
        const auto next = meter->nextDisplayChange();
        QVERIFY(next > at && next <= at + 1s + 100ms);
        meter->advanceTo(next - 1ns);
        if (i != 40)
            QVERIFY2(meter->display() == state, qPrintable(QString::number(i)));
        meter->advanceTo(at = next);
    }
}

void TestDisplayEngine::everyReadingOfEveryList()
{
    // Each reading of the family, one after the other at the end of the manual list.
    const auto probe = makeMeter();
    std::set<std::string> dashes;
    for (const auto& reading : probe->family().readings) {
        auto setup = ctSetup();
        Ids list{"1.8.0", "2.8.0", "3.8.0", "4.8.0", "0.4.2"};
        const auto found = std::find(list.begin(), list.end(), reading.id);
        const auto presses = found - list.begin() + 1;
        if (found == list.end())
            list.push_back(reading.id);
        setup.configuration.items["display.manual"] = list;
        const auto meter = makeMeter(setup);
        meter->advanceTo(start + 100h);
        for (auto i = 0; i < presses; ++i)
            tap(*meter, Button::Left, start + 100h + 1s * (i + 1));
        const auto state = meter->display();
        QCOMPARE(state.readingId, reading.id);
        QCOMPARE(state.identification, reading.shownId);
        QCOMPARE(state.allSegments, reading.format == "test");
        QVERIFY2(!state.value.empty() || reading.format == "test", reading.id.c_str());
        if (state.value.find('-') == 0)
            dashes.insert(reading.id);
    }
    // What the emulated meter does not measure (docs/emulated-meter.md), and the time of a maximum
    // that has not been.
    const std::set<std::string> expected{
        "0.0.2",       "0.0.3",      "0.1.0",       "0.128.1",    "0.130.1", "1.13.0",
        "1.13.0/date", "1.16.0",     "1.16.0/date", "1.2.1",      "1.2.2",   "1.6.1",
        "1.6.1/date",  "1.6.2",      "1.6.2/date",  "3.6.0/date", "3.6.1",   "3.6.1/date",
        "3.6.2",       "3.6.2/date", "96.51.1",     "96.51.2",    "98.1.0",  "99.1.0",
        "call",        "lp-status"};
    QVERIFY(dashes == expected);
}

void TestDisplayEngine::valuesOnTheGlass()
{
    auto setup = ctSetup();
    setup.configuration.items["ct.ratio"] = std::int64_t{20};
    setup.configuration.items["display.manual"] =
        Ids{"1.8.0", "2.8.0",      "3.8.0",      "4.8.0", "0.4.2",  "1.8.0/secondary",
            "1.7.0", "1.0.0/date", "1.0.0/time", "0.0.1", "32.7.0", "31.7.0"};
    setup.startEnergyKwh = 12.34;
    const auto meter = makeMeter(setup);
    meter->advanceTo(start + 1h); // 05:00:00 local
    // Z1 = 1 is 7.0; (12.34 + 0.69) · 20 = 260.6 kWh; secondary always 5.2
    const std::pair<const char*, const char*> values[] = {
        {"0000260", "kWh"}, {"0000000", "kWh"},  {"0000000", "kvarh"}, {"0000000", "kvarh"},
        {"20", ""},         {"00013.03", "kWh"}, {"13.800", "kW"},     {"2026:11:21", ""},
        {"05:00:08", ""},   {"28000001", ""},    {"230.0", "V"},       {"20.00", "A"}};
    auto at = start + 1h;
    for (const auto& [value, unit] : values) {
        tap(*meter, Button::Left, at);
        QCOMPARE(meter->display().value, std::string(value));
        QCOMPARE(meter->display().unit, std::string(unit));
        at += 1s;
    }
}

void TestDisplayEngine::symbols_data()
{
    // Per phase: V, A, degrees. Expected: voltage, current +, current -, arrows +P -P +Q -Q, order
    QTest::addColumn<QList<double>>("phases");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QList<double>& phases, const char* expected,
                        bool reversed = false) {
        QTest::newRow(name) << phases << reversed << QByteArray(expected);
    };
    row("import, resistive", {230, 1, 0, 230, 1, 0, 230, 1, 0}, "V123 +123 - P+ 123");
    row("order L1 L3 L2", {230, 1, 0, 230, 1, 0, 230, 1, 0}, "V123 +123 - P+ 132", true);
    row("export", {230, 1, 180, 230, 1, 180, 230, 1, 180}, "V123 + -123 P- 123");
    row("quadrant I", {230, 1, 30, 230, 1, 30, 230, 1, 30}, "V123 +123 - P+Q+ 123");
    row("quadrant II", {230, 1, 150, 230, 1, 150, 230, 1, 150}, "V123 + -123 P-Q+ 123");
    row("quadrant III", {230, 1, 210, 230, 1, 210, 230, 1, 210}, "V123 + -123 P-Q- 123");
    row("quadrant IV", {230, 1, -30, 230, 1, -30, 230, 1, -30}, "V123 +123 - P+Q- 123");
    row("L2 missing: no sequence", {230, 1, 0, 0, 0, 0, 230, 1, 0}, "V13 +13 - P+ 0");
    row("159.9 V is no voltage; data sheet 160 V", {159.9, 1, 0, 160, 1, 0, 230, 1, 0},
        "V23 +123 - P+ 0");
    row("below 0.6 W no phase arrow; below 10 mA no quadrant",
        {230, 0.0026, 0, 230, 0.0027, 0, 230, 0.0, 0}, "V123 +2 - 123");
    row("10 mA show the quadrant", {230, 0.010, 0, 230, 0, 0, 230, 0, 0}, "V123 +1 - P+ 123");
    row("one phase exports", {230, 2, 0, 230, 2, 0, 230, 1, 180}, "V123 +12 -3 P+ 123");
}

void TestDisplayEngine::symbols()
{
    QFETCH(QList<double>, phases);
    QFETCH(bool, reversed);
    QFETCH(QByteArray, expected);
    const auto meter = meterWithLists();
    Load load = steadyLoad();
    load.reversedSequence = reversed;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto at = static_cast<qsizetype>(i) * 3;
        load.phases[i] = {phases[at], phases[at + 1], phases[at + 2]};
    }
    meter->setLoad(load);
    const auto state = meter->display();
    const auto lit = [](const std::array<bool, 3>& phasesLit) {
        std::string text;
        for (std::size_t i = 0; i < 3; ++i)
            if (phasesLit[i])
                text += static_cast<char>('1' + i);
        return text;
    };
    std::string arrows;
    arrows += state.importActive ? "P+" : "";
    arrows += state.exportActive ? "P-" : "";
    arrows += state.importReactive ? "Q+" : "";
    arrows += state.exportReactive ? "Q-" : "";
    const std::string text = "V" + lit(state.voltage) + " +" + lit(state.currentForward) + " -" +
                             lit(state.currentReverse) + (arrows.empty() ? "" : " " + arrows) +
                             (state.sequence == PhaseSequence::L1L2L3   ? " 123"
                              : state.sequence == PhaseSequence::L1L3L2 ? " 132"
                                                                        : " 0");
    QCOMPARE(QByteArray::fromStdString(text), expected);
}

void TestDisplayEngine::symbolsOfTheConfiguration()
{
    const auto plain = meterWithLists()->display();
    QVERIFY(!plain.radio && !plain.error && plain.tariff == 0 && !plain.tamper);
    QCOMPARE(plain.breaker, typecodes::BreakerSymbol::Off);
    auto setup = ctSetup();
    setup.configuration.typeNumber = "685-11-35C-D14-0111-040"; // X11 = 1: radio
    setup.configuration.items["Z13"] = std::string("002");
    QCOMPARE(makeMeter(setup)->display().tariff, 0); // shown only if the order form asks for it
    setup.configuration.items["display.tariffIndication"] = std::string("true");
    const auto state = makeMeter(setup)->display();
    QVERIFY(state.radio);
    QCOMPARE(state.tariff, 1);
}

void TestDisplayEngine::displayTest()
{
    const auto meter = meterWithLists();
    tap(*meter, Button::Right, start + 20s);
    QVERIFY(meter->display().allSegments);
    QVERIFY(meter->display().on);
}

void TestDisplayEngine::tripCounterIsResetByHolding()
{
    const auto meter = meterWithLists();
    meter->advanceTo(start + 10h);
    for (int i = 0; i < 5; ++i)
        tap(*meter, Button::Left, start + 10h + 1s * i);
    meter->press(Button::Left, start + 10h + 6s);
    meter->release(Button::Left, start + 10h + 8s);
    QCOMPARE(shown(*meter), "manual 1.128.0");
    QCOMPARE(meter->display().value, std::string("0000006")); // 6.9 kWh
    meter->advanceTo(start + 10h + 10min);                    // automatic again
    for (int i = 0; i < 5; ++i)
        tap(*meter, Button::Left, start + 11h + 1s * i);
    meter->press(Button::Left, start + 11h + 6s);
    meter->release(Button::Left, start + 11h + 12s);
    QCOMPARE(meter->display().value, std::string("0000000"));
    QCOMPARE(read(*meter, 3, Obis(1, 1, 1, 128, 0)), "u64:0");
    QVERIFY(read(*meter, 3, Obis(1, 1, 1, 8, 0)) != "u64:0");
}

void TestDisplayEngine::shortenedListWhileItIsShown()
{
    const auto meter = meterWithLists();
    for (int i = 0; i < 7; ++i)
        tap(*meter, Button::Left, start + 20s + 1s * i);
    QCOMPARE(shown(*meter), "manual 1.0.0/time");
    std::vector<dlms::Data> list;
    for (std::uint8_t c = 1; c <= 4; ++c)
        list.push_back(dlms::Data::structure({dlms::Data::unsigned16(3),
                                              dlms::Data::octets(Obis(1, 1, c, 8, 0).toBytes()),
                                              dlms::Data::integer8(2), dlms::Data::unsigned16(0)}));
    list.push_back(dlms::Data::structure({dlms::Data::unsigned16(1),
                                          dlms::Data::octets(Obis(1, 1, 0, 4, 2).toBytes()),
                                          dlms::Data::integer8(2), dlms::Data::unsigned16(0)}));
    QCOMPARE(write(*meter, attribute(7, Obis(0, 0, 21, 0, 2), 3), dlms::Data::array(list)),
             "success");
    QCOMPARE(shown(*meter), "manual 2.8.0"); // position 6 of 5: it wraps
}

void TestDisplayEngine::pulseLed()
{
    // 690 W secondary: 10 000 imp/kWh make 6.9 pulses in 3.6 s
    const auto meter = meterWithLists();
    QVERIFY(std::abs(meter->facts().pulsesPerSecond - 6900.0 / 3600.0) < 1e-9);
    int edges = 0;
    bool before = meter->facts().pulseLed;
    for (int i = 0; i < 3600; ++i) {
        meter->advanceTo(start + 20s + 10ms * i);
        const bool now = meter->facts().pulseLed;
        edges += now && !before ? 1 : 0;
        before = now;
    }
    QVERIFY2(edges == 69 || edges == 68, qPrintable(QString::number(edges))); // in 36 s
    meter->setLoad(steadyLoad(0));
    QVERIFY(!meter->facts().pulseLed); // Z2 = 1: off without consumption
    QCOMPARE(write(*meter, attribute(1, Obis(0, 1, 96, 128, 2)), dlms::Data::visible("2")),
             "success");
    QVERIFY(meter->facts().pulseLed);
}

QTEST_APPLESS_MAIN(TestDisplayEngine)
#include "tst_display_engine.moc"
