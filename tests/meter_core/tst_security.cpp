// SPDX-License-Identifier: Apache-2.0
//
// The emulated meter's roles, keys, counters, lock-out, event logs and selective access; through a
// client over the wrapper where the wire matters.
#include "dlms/client/client_session.h"
#include "dlms/link/wrapper_link.h"
#include "dlms/security/key_wrap.h"
#include "meter_core/permanent_memory.h"
#include "meter_fixture.h"
#include "typecodes/family.h"

#include <set>

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using dlms::AcseDiagnostic;
using dlms::Data;
using dlms::Protection;

namespace
{

constexpr dlms::ClientSap customer = 17, management = 1, headEnd = 20;
const Obis fraudLog(0, 0, 99, 98, 1), standardLog(0, 0, 99, 98, 0), accessLog(0, 0, 99, 98, 128);
const Obis loadProfile(1, 1, 99, 1, 0);
const Obis energy(1, 1, 1, 8, 0);

Bytes counting(std::size_t count, std::uint8_t from)
{
    Bytes bytes(count);
    for (auto& byte : bytes)
        byte = from++;
    return bytes;
}

MeterSetup encryptedSetup()
{
    auto setup = ctSetup();
    setup.encrypted = true;
    return setup;
}

/// A client and the meter's server, back to back over the wrapper.
class Line
{
public:
    Line(Meter& meter, dlms::ClientSap client, dlms::AssociationSettings settings)
        : m_server(link(client, dlms::Role::Server), meter.server())
        , m_client(link(client, dlms::Role::Client), std::move(settings))
    {
        m_server.start(start);
    }

    /// Nothing if the association stands.
    std::optional<Error> open()
    {
        carry(m_client.open(start));
        return m_failed;
    }
    Result<Data> get(std::uint16_t classId, const Obis& object, std::int8_t number = 2)
    {
        return ask(dlms::GetRequest{{classId, object, number}, {}});
    }
    Result<Data> ask(const dlms::Request& request)
    {
        m_answer.reset();
        carry(m_client.request(request, start));
        if (m_answer)
            return *m_answer;
        return fail(m_failed.value_or(Error{ErrorCode::NoAnswer, {}, "no answer", {}}));
    }
    void release() { carry(m_client.release(start)); }

private:
    static std::unique_ptr<dlms::Link> link(dlms::ClientSap client, dlms::Role role)
    {
        dlms::WrapperSettings settings;
        settings.role = role;
        settings.peers = {client, 16, 1};
        return dlms::makeWrapperLink(settings);
    }

    void carry(const dlms::ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect)) {
                for (const auto& reply : m_server.received(send->bytes, start))
                    if (const auto* back = std::get_if<Send>(&reply))
                        carry(m_client.received(back->bytes, start));
            } else if (const auto* answered = std::get_if<dlms::Answered>(&effect)) {
                m_answer = answered->result;
            } else if (const auto* failed = std::get_if<dlms::SessionFailed>(&effect)) {
                m_failed = failed->error;
            }
        }
    }

    dlms::ServerSession m_server;
    dlms::ClientSession m_client;
    std::optional<Result<Data>> m_answer;
    std::optional<Error> m_failed;
};

dlms::AssociationSettings withKeys(const Meter& meter, dlms::ClientSap client,
                                   std::uint32_t firstCounter = 1)
{
    const auto keys = meter.keysOf(client);
    dlms::AssociationSettings settings;
    settings.mechanism = dlms::Mechanism::HighGmac;
    settings.security.protection = Protection::Both;
    settings.security.ownTitle = ascii("TST00001");
    settings.security.counters = std::make_shared<dlms::CountersInMemory>(firstCounter);
    if (keys) {
        settings.security.keys.globalUnicast = keys->unicast;
        settings.security.keys.globalBroadcast = keys->broadcast;
        settings.security.keys.authentication = keys->authentication;
        settings.security.keys.master = keys->master;
    }
    return settings;
}

AcseDiagnostic logIn(Meter& meter, dlms::ClientSap client, const char* password)
{
    dlms::AssociationRequest request;
    request.peers.client = client;
    request.mechanism = dlms::Mechanism::LowLevel;
    request.password = Secret::fromText(password);
    return meter.server().associate(request);
}

/// The codes in an event log, the oldest first.
QList<int> events(Meter& meter, const Obis& log)
{
    QList<int> codes;
    const auto buffer = meter.server().get(management, attribute(7, log), nullptr);
    for (const auto& row : buffer->elements())
        codes.append(static_cast<int>(*row.elements()[1].number()));
    return codes;
}

Data column(std::uint16_t classId, const Obis& object)
{
    return Data::structure({Data::unsigned16(classId), Data::octets(object.toBytes()),
                            Data::integer8(2), Data::unsigned16(0)});
}

tl::expected<Data, dlms::DataAccessResult> select(Meter& meter, const Obis& profile,
                                                  std::uint8_t selector, Data parameters)
{
    const dlms::SelectiveAccess access{selector, std::move(parameters)};
    return meter.server().get(installerClient, attribute(7, profile), &access);
}

Data entries(unsigned from, unsigned to, std::uint16_t first = 1, std::uint16_t last = 0)
{
    return Data::structure({Data::unsigned32(from), Data::unsigned32(to), Data::unsigned16(first),
                            Data::unsigned16(last)});
}

} // namespace

class TestSecurity : public QObject
{
    Q_OBJECT

private slots:
    void rolesOfTheFamily();
    void freshKeysDiffer();
    void keysAreInstalled();
    void encryptedLocalInterface();
    void configurationEncrypts();
    void conversation();
    void countersSurviveThePower();
    void replayIsAnEvent();
    void wrongKeyIsAnEvent();
    void wrongPasswordsSlowDown();
    void lockOutSurvivesThePower();
    void keysAreChanged();
    void countersOfReplacedKeysNeverMeet();
    void policyIsOnlyStrengthened();
    void oldMemoryGetsKeys();
    void eventsOfConfiguration();
    void logIsCleared();
    void loadProfileRows();
    void rowsByRange();
    void rowsByNumber();
    void breakerNeedsSignatures();
};

void TestSecurity::rolesOfTheFamily()
{
    const auto meter = makeMeter();
    // Nobody without keys is let in as management or head-end, even while nothing is encrypted.
    QCOMPARE(logIn(*meter, management, "12345"),
             AcseDiagnostic::AuthenticationMechanismNameNotRecognised);
    QCOMPARE(logIn(*meter, headEnd, "12345"),
             AcseDiagnostic::AuthenticationMechanismNameNotRecognised);
    QCOMPARE(logIn(*meter, customer, "12345"), AcseDiagnostic::Null);
    QVERIFY(read(*meter, customer, attribute(3, energy)).startsWith("u64:"));
    QCOMPARE(read(*meter, customer, attribute(1, Obis(1, 1, 0, 4, 2))), "read-write-denied");
    QCOMPARE(read(*meter, customer, attribute(7, fraudLog)), "read-write-denied");
    // Its own security setup, and no other's.
    QCOMPARE(read(*meter, customer, attribute(64, Obis(0, 0, 43, 0, 4))), "enum:0");
    QCOMPARE(read(*meter, customer, attribute(64, Obis(0, 0, 43, 0, 5))), "read-write-denied");
    QCOMPARE(read(*meter, publicClient, attribute(1, Obis(0, 0, 43, 1, 5))), "u32:0");
    QCOMPARE(read(*meter, management, attribute(15, Obis(0, 0, 40, 0, 5), 9)),
             "octets:00002B0005FF");
    QCOMPARE(read(*meter, installerClient, attribute(15, Obis(0, 0, 40, 0, 3), 2)),
             "read-write-denied");
}

void TestSecurity::freshKeysDiffer()
{
    const auto one = makeMeter(), other = makeMeter();
    const auto ours = one->keysOf(installerClient), theirs = other->keysOf(installerClient);
    QVERIFY(ours && theirs);
    QVERIFY(ours->unicast.size() == 16 && ours->authentication.size() == 16);
    QVERIFY(!(ours->unicast == theirs->unicast));
    QVERIFY(!(ours->unicast == one->keysOf(readerClient)->unicast));
    QVERIFY(!one->keysOf(publicClient));
}

void TestSecurity::keysAreInstalled()
{
    auto setup = ctSetup();
    setup.keys.push_back({"installer", Secret(counting(16, 1)), {}, Secret(counting(16, 50)), {}});
    const auto meter = makeMeter(setup);
    QVERIFY(meter->keysOf(installerClient)->unicast == Secret(counting(16, 1)));
    QVERIFY(meter->keysOf(installerClient)->broadcast.size() == 16);
    setup.keys.front().unicast = Secret(counting(15, 1));
    const auto shortKey = Meter::manufacture(setup, std::make_shared<MemoryStorage>(), start, 0);
    QVERIFY(!shortKey && shortKey.error().code == ErrorCode::OutOfRange);
    setup.keys.front().role = "nobody";
    QVERIFY(!Meter::manufacture(setup, std::make_shared<MemoryStorage>(), start, 0));
}

void TestSecurity::encryptedLocalInterface()
{
    const auto meter = makeMeter(encryptedSetup());
    QVERIFY(meter->mustCipher(installerClient));
    QVERIFY(!meter->mustCipher(publicClient));
    QCOMPARE(logIn(*meter, installerClient, "12345"),
             AcseDiagnostic::AuthenticationMechanismNameNotRecognised);
    dlms::AssociationRequest request;
    request.peers.client = installerClient;
    request.mechanism = dlms::Mechanism::HighGmac;
    QCOMPARE(meter->server().associate(request),
             AcseDiagnostic::ApplicationContextNameNotSupported);
    const auto security = meter->server().security(installerClient);
    QVERIFY(security->required == Protection::Both && security->answers == Protection::Both);
    QVERIFY(!meter->server().security(publicClient));
    QCOMPARE(read(*meter, publicClient, attribute(1, Obis(1, 1, 0, 0, 1))), "u32:28000001");
}

void TestSecurity::configurationEncrypts()
{
    MeterSetup setup;
    setup.configuration.family = "omnipower-3ph";
    setup.load = steadyLoad();
    setup.configuration.items["Z28"] = std::string("1");
    auto meter = Meter::manufacture(setup, std::make_shared<MemoryStorage>(), start, startUtc);
    QVERIFY2(meter, meter ? "" : toString(meter.error()).c_str());
    QVERIFY((*meter)->mustCipher(installerClient));
    setup.configuration.items["Z28"] = std::string("2");
    meter = Meter::manufacture(setup, std::make_shared<MemoryStorage>(), start, startUtc);
    QVERIFY(meter && !(*meter)->mustCipher(installerClient));
}

void TestSecurity::conversation()
{
    const auto meter = makeMeter(encryptedSetup());
    for (const auto ciphering :
         {dlms::Ciphering::Global, dlms::Ciphering::Dedicated, dlms::Ciphering::GeneralGlobal}) {
        auto settings =
            withKeys(*meter, installerClient, meter->highestCounter(installerClient) + 1);
        settings.security.ciphering = ciphering;
        Line line(*meter, installerClient, settings);
        const auto refused = line.open();
        QVERIFY2(!refused, refused ? toString(*refused).c_str() : "");
        const auto value = line.get(3, energy);
        QVERIFY2(value, value ? "" : toString(value.error()).c_str());
        QCOMPARE(QByteArray::fromStdString(dlms::toNotation(*value)), read(*meter, 3, energy));
        QCOMPARE(dlms::toNotation(*line.get(15, Obis(0, 0, 40, 0, 0), 6)),
                 std::string("struct{u8:2, u8:16, u16:756, u8:5, u8:8, u8:2, u8:5}"));
        const auto rows = line.get(7, loadProfile); // many blocks
        QVERIFY(rows && rows->elements().size() == 40 * 24);
        line.release();
    }
    QVERIFY(meter->highestCounter(installerClient) > 0);
}

void TestSecurity::countersSurviveThePower()
{
    auto storage = std::make_shared<MemoryStorage>();
    auto meter = makeMeter(encryptedSetup(), storage);
    const auto keys = withKeys(*meter, installerClient, 1000);
    auto first = meter->server().security(installerClient)->settings.counters;
    const auto sent = first->next(dlms::KeySet::GlobalUnicast);
    QVERIFY(sent && *sent == 0);
    {
        Line line(*meter, installerClient, keys);
        QVERIFY(!line.open());
        QVERIFY(line.get(3, energy));
    } // no goodbye: the power goes
    const auto highest = meter->highestCounter(installerClient);
    QVERIFY(highest >= 1002);
    meter = *Meter::powerUp(storage, start, startUtc + 60);
    QVERIFY(meter->highestCounter(installerClient) >= highest);
    const auto again = meter->server().security(installerClient)->settings.counters;
    QVERIFY(again->lowestAcceptable(dlms::KeySet::GlobalUnicast) > highest);
    QVERIFY(*again->next(dlms::KeySet::GlobalUnicast) > *sent);
    // The same keys with counters that were used before get no further.
    Line replaying(*meter, installerClient, withKeys(*meter, installerClient, 1000));
    const auto refused = replaying.open();
    QVERIFY(refused);
    QCOMPARE(refused->code, ErrorCode::CounterRefused);
    Line line(*meter, installerClient,
              withKeys(*meter, installerClient, meter->highestCounter(installerClient) + 1));
    QVERIFY(!line.open());
}

void TestSecurity::replayIsAnEvent()
{
    const auto meter = makeMeter(encryptedSetup());
    meter->server().incident(installerClient, dlms::SecurityIncident::Replayed);
    QCOMPARE(events(*meter, fraudLog), (QList<int>{50}));
    QCOMPARE(read(*meter, management, attribute(1, Obis(0, 0, 96, 11, 1))), "u16:50");
}

void TestSecurity::wrongKeyIsAnEvent()
{
    const auto meter = makeMeter(encryptedSetup());
    auto settings = withKeys(*meter, installerClient);
    settings.security.keys.globalUnicast = Secret(counting(16, 7));
    Line line(*meter, installerClient, settings);
    QVERIFY(line.open());
    QVERIFY(events(*meter, fraudLog).contains(49));
}

void TestSecurity::wrongPasswordsSlowDown()
{
    const auto meter = makeMeter();
    auto at = start;
    const auto later = [&](int seconds) {
        at += std::chrono::seconds(seconds);
        meter->advanceTo(at);
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(logIn(*meter, installerClient, "wrong"), AcseDiagnostic::AuthenticationFailure);
    // Locked: the right password is not told from a wrong one. Others are not concerned.
    QCOMPARE(logIn(*meter, installerClient, "12345"), AcseDiagnostic::NoReasonGiven);
    QCOMPARE(logIn(*meter, installerClient, "wrong"), AcseDiagnostic::NoReasonGiven);
    QCOMPARE(logIn(*meter, readerClient, "12345"), AcseDiagnostic::Null);
    later(9);
    QCOMPARE(logIn(*meter, installerClient, "12345"), AcseDiagnostic::NoReasonGiven);
    later(1);
    QCOMPARE(logIn(*meter, installerClient, "wrong"), AcseDiagnostic::AuthenticationFailure);
    later(19); // twice as long now
    QCOMPARE(logIn(*meter, installerClient, "12345"), AcseDiagnostic::NoReasonGiven);
    later(1);
    QCOMPARE(logIn(*meter, installerClient, "12345"), AcseDiagnostic::Null);
    QCOMPARE(events(*meter, fraudLog), (QList<int>{46, 46, 46, 46}));
    QCOMPARE(events(*meter, accessLog).count(159), 4);
    QCOMPARE(events(*meter, accessLog).count(138), 2);
    // A success forgives.
    QCOMPARE(logIn(*meter, installerClient, "wrong"), AcseDiagnostic::AuthenticationFailure);
    QCOMPARE(logIn(*meter, installerClient, "12345"), AcseDiagnostic::Null);
}

void TestSecurity::lockOutSurvivesThePower()
{
    auto storage = std::make_shared<MemoryStorage>();
    auto meter = makeMeter(ctSetup(), storage);
    for (int i = 0; i < 3; ++i)
        logIn(*meter, installerClient, "wrong");
    meter = *Meter::powerUp(storage, start, startUtc + 1);
    QCOMPARE(logIn(*meter, installerClient, "12345"), AcseDiagnostic::NoReasonGiven);
    meter = *Meter::powerUp(storage, start, startUtc + 11);
    QCOMPARE(logIn(*meter, installerClient, "12345"), AcseDiagnostic::Null);
}

void TestSecurity::keysAreChanged()
{
    auto storage = std::make_shared<MemoryStorage>();
    auto meter = makeMeter(encryptedSetup(), storage);
    const auto old = withKeys(*meter, installerClient, 500);
    const Secret unicast(counting(16, 3));
    const auto wrapped = [&](const Secret& master) {
        return Data::array({Data::structure(
            {Data::enumeration(0), Data::octets(*dlms::wrapKey(master, unicast))})});
    };
    const dlms::MethodReference transfer{64, Obis(0, 0, 43, 0, 5), 2};
    Line line(*meter, installerClient, old);
    QVERIFY(!line.open());
    // Wrapped with another master key: refused, and nothing changes.
    QVERIFY(!line.ask(dlms::ActionRequest{transfer, wrapped(Secret(counting(16, 9)))}));
    QVERIFY(meter->keysOf(installerClient)->unicast == old.security.keys.globalUnicast);
    const auto done = line.ask(dlms::ActionRequest{transfer, wrapped(old.security.keys.master)});
    QVERIFY2(done, done ? "" : toString(done.error()).c_str());
    QVERIFY(meter->keysOf(installerClient)->unicast == unicast);
    QVERIFY(line.get(3, energy)); // the association ends with the keys it began with
    QCOMPARE(meter->highestCounter(installerClient), 0U);
    line.release();
    QVERIFY(events(*meter, standardLog).contains(48));
    QVERIFY(events(*meter, standardLog).contains(187));
    meter = *Meter::powerUp(storage, start, startUtc + 60);
    auto settings = withKeys(*meter, installerClient, 1);
    QVERIFY(settings.security.keys.globalUnicast == unicast);
    Line fresh(*meter, installerClient, settings);
    QVERIFY(!fresh.open());
    auto stale = old;
    stale.security.counters = std::make_shared<dlms::CountersInMemory>(9000);
    Line refused(*meter, installerClient, stale);
    QVERIFY(refused.open());
}

/// Two associations go on with keys that one of them has replaced.
void TestSecurity::countersOfReplacedKeysNeverMeet()
{
    auto meter = makeMeter(encryptedSetup(), std::make_shared<MemoryStorage>());
    constexpr auto key = dlms::KeySet::GlobalUnicast;
    const auto one = meter->server().security(installerClient)->settings.counters;
    const auto other = meter->server().security(installerClient)->settings.counters;
    std::set<std::uint32_t> given;
    const auto take = [&] {
        for (const auto& counters : {one, one, other})
            given.insert(*counters->next(key));
    };
    take();
    QVERIFY(one->received(key, 40));
    const auto wrapped =
        dlms::wrapKey(meter->keysOf(installerClient)->master, Secret(counting(16, 3)));
    QVERIFY(meter->server().action(
        installerClient, {64, Obis(0, 0, 43, 0, 5), 2},
        Data::array({Data::structure({Data::enumeration(0), Data::octets(*wrapped)})})));
    take();
    QCOMPARE(given.size(), std::size_t{6});
    QVERIFY(!other->received(key, 40)); // a replay for the other one too
    const auto fresh = meter->server().security(installerClient)->settings.counters;
    QCOMPARE(*fresh->next(key), 0U);
    // Above the highest there is no "lowest that may come": it comes once all the same.
    QVERIFY(fresh->received(key, 0xFFFFFFFF));
    QVERIFY(!fresh->received(key, 0xFFFFFFFF));
}

void TestSecurity::policyIsOnlyStrengthened()
{
    const auto meter = makeMeter();
    const dlms::MethodReference activate{64, Obis(0, 0, 43, 0, 5), 1};
    auto& server = meter->server();
    QVERIFY(!server.action(readerClient, activate, Data::enumeration(0x6C)));
    QCOMPARE(server.action(installerClient, activate, Data::unsigned8(0x6C)).error(),
             dlms::ActionResult::TypeUnmatched);
    QVERIFY(server.action(installerClient, activate, Data::enumeration(0x24)));
    QVERIFY(!server.action(installerClient, activate, Data::enumeration(0x04)));
    QVERIFY(!server.action(installerClient, activate, Data::enumeration(0x25)));
    QVERIFY(server.security(installerClient)->required == Protection::Authentication);
    QVERIFY(server.action(installerClient, activate, Data::enumeration(0x6C)));
    QCOMPARE(read(*meter, 64, Obis(0, 0, 43, 0, 5)), "enum:108");
    QVERIFY(meter->mustCipher(installerClient));
}

void TestSecurity::oldMemoryGetsKeys()
{
    // What a meter kept before there were keys: the same without the part "security".
    auto storage = std::make_shared<MemoryStorage>();
    makeMeter(ctSetup(), storage);
    PermanentMemory memory(storage);
    Bytes content = *memory.load();
    std::string text(content.begin(), content.end());
    const auto from = text.find(",\"security\":");
    const auto rest = text.find(",\"serial\":", from);
    QVERIFY(from != std::string::npos && rest != std::string::npos);
    text.erase(from, rest - from);
    QVERIFY(memory.commit(ascii(text)));
    const auto meter = Meter::powerUp(storage, start, startUtc);
    QVERIFY2(meter, meter ? "" : toString(meter.error()).c_str());
    const auto keys = (*meter)->keysOf(installerClient);
    QVERIFY(keys && keys->unicast.size() == 16);
    const auto again = Meter::powerUp(storage, start, startUtc);
    QVERIFY((*again)->keysOf(installerClient)->unicast == keys->unicast);
}

void TestSecurity::eventsOfConfiguration()
{
    const auto meter = makeMeter();
    QCOMPARE(write(*meter, attribute(1, Obis(1, 1, 0, 4, 2)), Data::unsigned16(20)), "success");
    QCOMPARE(events(*meter, standardLog), (QList<int>{47}));
    const auto now = meter->server().get(installerClient, attribute(8, Obis(0, 1, 1, 0, 0)), {});
    QCOMPARE(write(*meter, attribute(8, Obis(0, 1, 1, 0, 0)), *now), "success");
    QCOMPARE(events(*meter, standardLog), (QList<int>{47, 4, 5}));
}

void TestSecurity::logIsCleared()
{
    const auto meter = makeMeter();
    for (int i = 0; i < 300; ++i)
        meter->server().incident(installerClient, dlms::SecurityIncident::Replayed);
    QCOMPARE(events(*meter, fraudLog).size(), 270);
    QVERIFY(!meter->server().action(readerClient, {7, fraudLog, 1}, Data::integer8(0)));
    QVERIFY(meter->server().action(installerClient, {7, fraudLog, 1}, Data::integer8(0)));
    QCOMPARE(events(*meter, fraudLog), (QList<int>{255}));
}

void TestSecurity::loadProfileRows()
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

void TestSecurity::rowsByRange()
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

void TestSecurity::rowsByNumber()
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

void TestSecurity::breakerNeedsSignatures()
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

QTEST_APPLESS_MAIN(TestSecurity)
#include "tst_security.moc"
