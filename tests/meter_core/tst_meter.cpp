// SPDX-License-Identifier: Apache-2.0
#include "meter_fixture.h"

#include <random>

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using dlms::Data;

namespace
{

/// Two pages in memory whose writes can be torn and counted.
class FailingStorage : public Storage
{
public:
    Result<Bytes> read(int page) override { return pages[page]; }
    Result<> write(int page, BytesView bytes) override
    {
        ++writes;
        const std::size_t count = std::min(budget, bytes.size());
        Bytes& target = pages[page];
        target.resize(std::max(target.size(), count));
        std::copy_n(bytes.begin(), count, target.begin());
        if (count < bytes.size())
            return fail(ErrorCode::FileUnwritable, "page", "the power is gone");
        return {};
    }

    Bytes pages[pageCount];
    std::size_t budget = SIZE_MAX;
    int writes = 0;
};

std::unique_ptr<Meter> powerUp(const std::shared_ptr<Storage>& storage, Duration later = 0s)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(later).count();
    auto meter = Meter::powerUp(storage, start + later, startUtc + seconds);
    if (!meter)
        throw std::runtime_error(toString(meter.error()));
    return std::move(*meter);
}

struct Change {
    dlms::AttributeReference reference;
    Data value;
};

/// A SET that may or may not be allowed.
Change randomChange(std::mt19937& random, const typecodes::Family& family)
{
    const auto& items = family.items;
    for (;;) {
        const auto& item = items[random() % items.size()];
        const auto reference = attribute(item.classId, item.object, item.attribute);
        if (item.coding == "u16")
            return {reference, Data::unsigned16(static_cast<std::uint16_t>(random() % 700))};
        if (item.coding == "captureObjects") {
            std::vector<Data> list;
            for (std::size_t i = random() % 12; i > 0; --i) {
                const auto& reading = family.readings[random() % 40];
                list.push_back(Data::structure(
                    {Data::unsigned16(reading.classId), Data::octets(reading.object.toBytes()),
                     Data::integer8(reading.attribute), Data::unsigned16(0)}));
            }
            return {reference, Data::array(std::move(list))};
        }
        const auto* field = family.field(item.path);
        if (item.coding == "code" && field && !field->values.empty())
            return {reference, Data::visible(field->values[random() % field->values.size()].code)};
    }
}

} // namespace

class TestMeter : public QObject
{
    Q_OBJECT

private slots:
    void manufactureChecks();
    void completesWhatTheDocumentLeavesOut();
    void survivesAPowerCut();
    void clockGoesOnWhileOff();
    void storageErrors();
    void tornCommitOfASet();
    void randomSetsWithTornCommits();
    void energiesAreKeptEveryFewSeconds();
    void failingMemoryShows();
};

void TestMeter::manufactureChecks()
{
    const auto tried = [](const MeterSetup& setup) {
        const auto made =
            Meter::manufacture(setup, std::make_shared<MemoryStorage>(), start, startUtc);
        return made ? ErrorCode::Usage : made.error().code;
    };
    auto setup = ctSetup();
    setup.configuration.family = "omnipower-xx";
    QCOMPARE(tried(setup), ErrorCode::UnknownFamily);
    setup = ctSetup();
    setup.serial = "1234567";
    QCOMPARE(tried(setup), ErrorCode::Malformed);
    setup = ctSetup();
    setup.configuration.items["ct.ratio"] = std::int64_t{601};
    QCOMPARE(tried(setup), ErrorCode::OutOfRange);
    setup = ctSetup(); // Z21 is the ratio
    setup.configuration.items["ct.ratio"] = std::int64_t{20};
    setup.configuration.items["Z21"] = std::string("030");
    QCOMPARE(tried(setup), ErrorCode::RuleBroken);
    setup = ctSetup();
    setup.configuration.items["display.manual"] = std::vector<std::string>{"1.7.0"};
    QCOMPARE(tried(setup), ErrorCode::RuleBroken);
}

void TestMeter::completesWhatTheDocumentLeavesOut()
{
    auto setup = ctSetup();
    setup.configuration.items["ct.ratio"] = std::int64_t{20};
    const auto meter = makeMeter(setup);
    QCOMPARE(meter->configuration().number("ct.ratio"), 20);
    QCOMPARE(meter->configuration().text("Z21"), std::string("020"));
    for (const auto& item : meter->family().items)
        QVERIFY2(item.path == "typeNumber" || meter->configuration().find(item.path),
                 item.path.c_str());
    QVERIFY(!meter->configuration().typeNumber.empty());
}

void TestMeter::survivesAPowerCut()
{
    const auto storage = std::make_shared<MemoryStorage>();
    typecodes::MeterConfiguration before;
    QByteArray log;
    Load load = steadyLoad(2.5, 33.3);
    load.phases[1].voltage = 229.7;
    {
        auto setup = ctSetup();
        setup.password = "s3cret";
        const auto meter = makeMeter(setup, storage);
        meter->setLoad(load);
        meter->advanceTo(start + 10h);
        QCOMPARE(write(*meter, attribute(1, Obis(1, 1, 0, 4, 2)), Data::unsigned16(20)), "success");
        QCOMPARE(write(*meter, attribute(1, Obis(0, 1, 96, 128, 22)), Data::visible("2")),
                 "success");
        before = meter->configuration();
        log = read(*meter, 7, Obis(1, 1, 99, 98, 9));
        meter->advanceTo(start + 20h);
    }
    const auto meter = powerUp(storage, 20h);
    QVERIFY(meter->configuration() == before);
    QCOMPARE(read(*meter, 7, Obis(1, 1, 99, 98, 9)), log);
    QCOMPARE(read(*meter, 3, Obis(0, 1, 96, 8, 0)), "u32:20");
    QCOMPARE(meter->load().phases[1].voltage, 229.7);
    QCOMPARE(meter->display().list, std::string("start-up"));
    QCOMPARE(write(*meter, attribute(1, Obis(1, 1, 0, 4, 2)), Data::unsigned16(21)),
             "read-write-denied");
    dlms::AssociationRequest request;
    request.peers.client = installerClient;
    request.mechanism = dlms::Mechanism::LowLevel;
    request.password = Secret::fromText("s3cret");
    QCOMPARE(meter->server().associate(request), dlms::AcseDiagnostic::Null);
    // Nothing of the exact sums was lost: on and on without a cut is the same.
    const auto unbroken = makeMeter();
    unbroken->setLoad(load);
    unbroken->advanceTo(start + 10h);
    QCOMPARE(write(*unbroken, attribute(1, Obis(1, 1, 0, 4, 2)), Data::unsigned16(20)), "success");
    meter->advanceTo(start + 30h);
    unbroken->advanceTo(start + 30h);
    for (const auto& item : meter->family().registers)
        QCOMPARE(read(*meter, item.classId, item.object),
                 read(*unbroken, item.classId, item.object));
}

void TestMeter::clockGoesOnWhileOff()
{
    const auto storage = std::make_shared<MemoryStorage>();
    {
        const auto meter = makeMeter(ctSetup(), storage);
        // 100 s ahead: 04:01:40 local
        QCOMPARE(write(*meter, attribute(8, Obis(0, 1, 1, 0, 0)),
                       Data::octets(*fromHex("07EA0B15060401280080000"
                                             "0"))),
                 "success");
    }
    const auto meter = powerUp(storage, 1h);
    QCOMPARE(toString(meter->facts().clock), std::string("2026-11-21 05:01:40"));
}

void TestMeter::storageErrors()
{
    const auto empty = std::make_shared<MemoryStorage>();
    QCOMPARE(Meter::powerUp(empty, start, startUtc).error().code, ErrorCode::FileNotFound);
    QVERIFY(empty->write(0, ascii("{\"format\":\"metersmith-meter\"}")));
    QCOMPARE(Meter::powerUp(empty, start, startUtc).error().code, ErrorCode::StorageCorrupt);
}

void TestMeter::tornCommitOfASet()
{
    const auto size = [] {
        const auto storage = std::make_shared<FailingStorage>();
        const auto meter = makeMeter(ctSetup(), storage);
        return storage->pages[0].size();
    }();
    QVERIFY(size > 1000);
    for (std::size_t cut = 0; cut <= size + 100; cut += 7) {
        const auto storage = std::make_shared<FailingStorage>();
        const auto meter = makeMeter(ctSetup(), storage);
        storage->budget = cut;
        const auto answer = write(*meter, attribute(1, Obis(1, 1, 0, 4, 2)), Data::unsigned16(20));
        QVERIFY(answer == "success" || answer == "hardware-fault");
        QCOMPARE(read(*meter, 1, Obis(1, 1, 0, 4, 2)), answer == "success" ? "u16:20" : "u16:1");
        const auto after = powerUp(storage);
        QCOMPARE(read(*after, 1, Obis(1, 1, 0, 4, 2)), answer == "success" ? "u16:20" : "u16:1");
        QVERIFY(after->configuration() == meter->configuration());
    }
}

void TestMeter::randomSetsWithTornCommits()
{
    // Whatever is set and wherever the power goes: the state is that before or after the SET, an
    // acknowledged SET is never lost, and it always obeys the family's rules.
    std::mt19937 random(42);
    const auto storage = std::make_shared<FailingStorage>();
    auto meter = makeMeter(ctSetup(), storage);
    int accepted = 0;
    int torn = 0;
    for (int i = 0; i < 600; ++i) {
        const auto change = randomChange(random, meter->family());
        const auto before = meter->configuration();
        const auto twin = std::make_shared<FailingStorage>(*storage);
        const auto other = powerUp(twin);
        const bool cut = random() % 3 == 0;
        storage->budget = cut ? random() % 8000 : SIZE_MAX;
        const auto answer = write(*meter, change.reference, change.value);
        storage->budget = SIZE_MAX;
        if (answer != "success")
            QVERIFY(meter->configuration() == before);
        accepted += answer == "success" ? 1 : 0;
        if (!cut)
            continue;
        torn += answer == "hardware-fault" ? 1 : 0;
        const auto live = meter->configuration();
        meter = powerUp(storage);
        if (meter->configuration() == live)
            continue;
        // Refused because the power went, and yet kept: the page was torn where old and new agree.
        QCOMPARE(answer, "hardware-fault");
        QCOMPARE(write(*other, change.reference, change.value), "success");
        QVERIFY(meter->configuration() == other->configuration());
    }
    QVERIFY2(accepted > 100 && torn > 20,
             qPrintable(QStringLiteral("%1 accepted, %2 torn").arg(accepted).arg(torn)));
}

void TestMeter::energiesAreKeptEveryFewSeconds()
{
    const auto storage = std::make_shared<FailingStorage>();
    const auto meter = makeMeter(ctSetup(), storage);
    const int atStart = storage->writes;
    for (int i = 1; i <= 600; ++i) // a minute in steps of 100 ms
        meter->advanceTo(start + 100ms * i);
    QCOMPARE(storage->writes - atStart, 12);
    meter->advanceTo(start + std::chrono::hours(24 * 30));
    QCOMPARE(storage->writes - atStart, 13); // one step, one write
    // A kill now loses nothing, a kill later what was counted since.
    const auto again = powerUp(storage, std::chrono::hours(24 * 30));
    QCOMPARE(read(*again, 3, Obis(1, 1, 1, 8, 0)), read(*meter, 3, Obis(1, 1, 1, 8, 0)));
}

void TestMeter::failingMemoryShows()
{
    const auto storage = std::make_shared<FailingStorage>();
    const auto meter = makeMeter(ctSetup(), storage);
    storage->budget = 0;
    meter->advanceTo(start + 10s);
    QVERIFY(meter->display().error);
    QCOMPARE(read(*meter, 1, Obis(0, 0, 97, 97, 0)), "u32:2");
    storage->budget = SIZE_MAX;
    meter->advanceTo(start + 20s);
    QVERIFY(!meter->display().error);
}

QTEST_APPLESS_MAIN(TestMeter)
#include "tst_meter.moc"
