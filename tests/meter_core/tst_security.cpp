// SPDX-License-Identifier: Apache-2.0
//
// The emulated meter's roles, keys, counters and lock-out; through a client over the wrapper where
// the wire matters.
#include "security_line.h"

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using dlms::AcseDiagnostic;
using dlms::Data;
using dlms::Protection;
using namespace metersmith::tests;

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

QTEST_APPLESS_MAIN(TestSecurity)
#include "tst_security.moc"
