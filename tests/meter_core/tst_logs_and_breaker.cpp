// SPDX-License-Identifier: Apache-2.0
//
// The emulated meter's event logs, load profile with selective access, and breaker by signed
// command.
#include "security_line.h"

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using dlms::AcseDiagnostic;
using dlms::Data;
using dlms::Protection;

class TestLogsAndBreaker : public QObject
{
    Q_OBJECT

private slots:
    void eventsOfConfiguration();
    void logIsCleared();
    void loadProfileRows();
    void rowsStayAsTheyWere();
    void rowsByRange();
    void rowsByNumber();
    void breakerNeedsSignatures();
};
void TestLogsAndBreaker::eventsOfConfiguration()
{
    const auto meter = makeMeter();
    QCOMPARE(write(*meter, attribute(1, Obis(1, 1, 0, 4, 2)), Data::unsigned16(20)), "success");
    QCOMPARE(events(*meter, standardLog), (QList<int>{47}));
    const auto now = meter->server().get(installerClient, attribute(8, Obis(0, 1, 1, 0, 0)), {});
    QCOMPARE(write(*meter, attribute(8, Obis(0, 1, 1, 0, 0)), *now), "success");
    QCOMPARE(events(*meter, standardLog), (QList<int>{47, 4, 5}));
}

void TestLogsAndBreaker::logIsCleared()
{
    const auto meter = makeMeter();
    for (int i = 0; i < 300; ++i) {
        meter->advanceTo(start + i * 1min);
        meter->server().incident(installerClient, dlms::SecurityIncident::Replayed);
    }
    QCOMPARE(events(*meter, fraudLog).size(), 270);
    QVERIFY(!meter->server().action(readerClient, {7, fraudLog, 1}, Data::integer8(0)));
    QVERIFY(meter->server().action(installerClient, {7, fraudLog, 1}, Data::integer8(0)));
    QCOMPARE(events(*meter, fraudLog), (QList<int>{255}));
}

void TestLogsAndBreaker::loadProfileRows()
{
    auto setup = ctSetup();
    setup.startEnergyKwh = 5000;
    const auto meter = makeMeter(setup);
    meter->advanceTo(start + 90min);
    const auto rows = meter->server().get(installerClient, attribute(7, loadProfile), nullptr);
    QVERIFY(rows);
    const auto& all = rows->elements();
    QCOMPARE(all.size(), std::size_t(40 * 24));
    // 3 phases x 230 V x 1 A = 690 W, whole hours: 690 Wh a row, up to the last full hour.
    const auto wattHours = [](const Data& row) { return *row.elements()[2].unsignedNumber(); };
    for (std::size_t i = 1; i < all.size(); ++i)
        QCOMPARE(wattHours(all[i]) - wattHours(all[i - 1]), std::uint64_t(690));
    QCOMPARE(wattHours(all.back()), std::uint64_t(5000690));
    const auto last = dlms::CosemDateTime::fromBytes(all.back().elements()[0].bytes());
    QCOMPARE(last->toString().substr(0, 19), std::string("2026-11-21 05:00:00"));
}

void TestLogsAndBreaker::rowsStayAsTheyWere()
{
    auto setup = ctSetup();
    setup.startEnergyKwh = 5000;
    setup.load.vary = true; // so that rows are no whole Wh
    const auto meter = makeMeter(setup);
    const auto read = [&](std::chrono::nanoseconds at) {
        meter->advanceTo(start + std::chrono::duration_cast<TimePoint::duration>(at));
        return *meter->server().get(installerClient, attribute(7, loadProfile), nullptr);
    };
    const auto rows = read(90min + 1ns);
    for (int i = 1; i < 5; ++i)
        QCOMPARE(dlms::toNotation(read(90min + i * 137'137'137ns)), dlms::toNotation(rows));
}

void TestLogsAndBreaker::rowsByRange()
{
    auto setup = ctSetup();
    setup.startEnergyKwh = 5000;
    const auto meter = makeMeter(setup);
    const auto all = meter->server().get(installerClient, attribute(7, loadProfile), nullptr);
    const auto& rows = all->elements();
    const auto& from = rows[rows.size() - 5].elements()[0];
    const auto& to = rows[rows.size() - 2].elements()[0];
    const auto clock = column(8, Obis(0, 1, 1, 0, 0));
    const auto range = [&](Data by, Data low, Data high, std::vector<Data> columns = {}) {
        return select(*meter, loadProfile, 1,
                      Data::structure({std::move(by), std::move(low), std::move(high),
                                       Data::array(std::move(columns))}));
    };
    const auto four = range(clock, from, to);
    QVERIFY(four);
    QCOMPARE(four->elements().size(), std::size_t(4));
    QVERIFY(four->elements().front() == rows[rows.size() - 5]);
    // The same moment said in UTC, and as local time without deviation.
    Bytes local(from.bytes().begin(), from.bytes().end());
    local[9] = 0x80;
    local[10] = 0x00;
    QCOMPARE(range(clock, Data::octets(local), to)->elements().size(), std::size_t(4));
    // By energy, and two columns in another order.
    const auto energyColumn = column(3, energy);
    const auto& value = rows[rows.size() - 3].elements()[2];
    const auto some = range(energyColumn, value, value, {energyColumn, clock});
    QVERIFY(some && some->elements().size() == 1);
    QVERIFY(some->elements()[0].elements()[0] == value);
    QCOMPARE(some->elements()[0].elements().size(), std::size_t(2));
    // Nothing in the range is an answer; from behind to, and a column that is not captured, is not.
    QVERIFY(range(energyColumn, Data::unsigned64(1), Data::unsigned64(2))->elements().empty());
    QCOMPARE(range(clock, to, from).error(), dlms::DataAccessResult::ScopeOfAccessViolated);
    QCOMPARE(range(column(3, Obis(9, 9, 9, 9, 9)), value, value).error(),
             dlms::DataAccessResult::ScopeOfAccessViolated);
    QCOMPARE(range(clock, Data::null(), to).error(), dlms::DataAccessResult::TypeUnmatched);
}

void TestLogsAndBreaker::rowsByNumber()
{
    const auto meter = makeMeter();
    const auto all = meter->server().get(installerClient, attribute(7, loadProfile), nullptr);
    const auto& rows = all->elements();
    QCOMPARE(select(*meter, loadProfile, 2, entries(1, 0))->elements().size(), rows.size());
    const auto two = select(*meter, loadProfile, 2, entries(3, 4, 1, 1));
    QVERIFY(two && two->elements().size() == 2);
    QVERIFY(two->elements()[0].elements()[0] == rows[2].elements()[0]);
    QCOMPARE(two->elements()[0].elements().size(), std::size_t(1));
    QCOMPARE(select(*meter, loadProfile, 2, entries(0, 4)).error(),
             dlms::DataAccessResult::ScopeOfAccessViolated);
    QCOMPARE(select(*meter, loadProfile, 2, entries(5, 4)).error(),
             dlms::DataAccessResult::ScopeOfAccessViolated);
    QCOMPARE(select(*meter, loadProfile, 3, entries(1, 2)).error(),
             dlms::DataAccessResult::ScopeOfAccessViolated);
    QCOMPARE(select(*meter, loadProfile, 2, Data::null()).error(),
             dlms::DataAccessResult::TypeUnmatched);
    // An empty log by number is empty, not refused.
    QVERIFY(select(*meter, Obis(0, 0, 99, 98, 2), 2, entries(1, 0))->elements().empty());
}

/// Whose signature the session has proven is obeyed once for each number, also after a power cut.
void signedOnceOnly(const MeterSetup& setup)
{
    const auto storage = std::make_shared<MemoryStorage>();
    auto meter = *Meter::manufacture(setup, storage, start, startUtc);
    dlms::GeneralSigning apdu;
    apdu.originator = ascii("HES00001");
    apdu.recipient = fromHex(meter->facts().systemTitle).value();
    const auto accepts = [&](Bytes number) {
        apdu.transactionId = std::move(number);
        return meter->server().acceptSigned(headEnd, apdu);
    };
    QVERIFY(!accepts({}));
    QVERIFY(!accepts(Bytes(9, 1)));
    QVERIFY(accepts({0, 5}));
    QVERIFY(!accepts({5}));
    QVERIFY(!accepts({4}));
    meter = *Meter::powerUp(storage, start, startUtc);
    QVERIFY(!accepts({5}));
    QVERIFY(accepts({6}));
    apdu.recipient.back() ^= 1;
    QVERIFY(!accepts({7}));
    apdu.recipient.clear();
    apdu.originator = ascii("HES00002");
    QVERIFY(!accepts({7}));
    apdu.originator = ascii("HES00001");
    QVERIFY(accepts({7}));
    meter->server().incident(headEnd, dlms::SecurityIncident::SignatureRefused);
}

void TestLogsAndBreaker::breakerNeedsSignatures()
{
    MeterSetup setup;
    setup.configuration.family = "omnipower-3ph";
    setup.load = steadyLoad();
    const dlms::MethodReference disconnect{70, Obis(0, 0, 96, 3, 10), 1};
    auto meter = *Meter::manufacture(setup, std::make_shared<MemoryStorage>(), start, startUtc);
    auto& server = meter->server();
    QVERIFY(server.mayCallUnsigned(installerClient, disconnect));
    QVERIFY(!server.action(readerClient, disconnect, Data::integer8(0)));
    QVERIFY(server.action(installerClient, disconnect, Data::integer8(0)));
    QCOMPARE(read(*meter, installerClient, attribute(70, disconnect.object)), "bool:false");
    QVERIFY(events(*meter, Obis(0, 0, 99, 98, 2)).contains(62));
    const auto before = read(*meter, 3, energy);
    meter->advanceTo(start + 10h);
    QCOMPARE(read(*meter, 3, energy), before);
    setup.signers.push_back({ascii("HES00001"), counting(65, 4)});
    meter = *Meter::manufacture(setup, std::make_shared<MemoryStorage>(), start, startUtc);
    QVERIFY(!meter->server().mayCallUnsigned(headEnd, disconnect));
    QVERIFY(meter->server().mayCallUnsigned(headEnd, {7, fraudLog, 1}));
    QVERIFY(meter->server().signingKey(ascii("HES00001")) == counting(65, 4));
    QVERIFY(meter->server().signingKey(ascii("HES00002")).empty());
    signedOnceOnly(setup);
}

QTEST_APPLESS_MAIN(TestLogsAndBreaker)
#include "tst_logs_and_breaker.moc"
