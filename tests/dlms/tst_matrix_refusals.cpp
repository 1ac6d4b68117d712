// SPDX-License-Identifier: Apache-2.0
//
// Client and server of this library against each other, with a man in the middle, wrong keys and
// wrong secrets: refused, explained without telling a secret, and usable afterwards.
#include "client_server_pair.h"
#include "dlms/security/hls.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

namespace
{

const AttributeReference object{1, Obis(1, 1, 0, 4, 2), 2};
const AttributeReference longObject{1, Obis(0, 0, 96, 1, 0), 2};

// Made with `openssl ecparam -name prime256v1 -genkey`; used nowhere else.
const char* const privateKeys[] = {
    "30770201010420F96BBB862DC250AFA0E542044B53D40FCD3657D24575BF13FCBAE08365FAADA3A00A06082A8648CE"
    "3D030107A144034200046BA6320269A6877ABC522F6126EBFF68B94EE1BB635F0C4F5D6AA9209E124BC3C4F83EBCB5"
    "F60EFAB66A0713DE7395A5202FBB0C0B502DB1210B0FED9C94F3F9",
    "307702010104202439163E524A534478B3953182653E4FA69ACC7500D4F31A77B327B34208E9A9A00A06082A8648CE"
    "3D030107A14403420004EB364D6EEF2B84FEC1AA4057D4C70A9F43A78AF383E78F160DAC045755DA62A9D811BFC553"
    "404EF6CFF0F7FC7FC7731B59E21C86AE8F556F43EC6C88F9F4CDF4"};
const char* const publicKeys[] = {
    "3059301306072A8648CE3D020106082A8648CE3D030107034200046BA6320269A6877ABC522F6126EBFF68B94EE1BB"
    "635F0C4F5D6AA9209E124BC3C4F83EBCB5F60EFAB66A0713DE7395A5202FBB0C0B502DB1210B0FED9C94F3F9",
    "3059301306072A8648CE3D020106082A8648CE3D03010703420004EB364D6EEF2B84FEC1AA4057D4C70A9F43A78AF3"
    "83E78F160DAC045755DA62A9D811BFC553404EF6CFF0F7FC7FC7731B59E21C86AE8F556F43EC6C88F9F4CDF4"};

const char* const secretTexts[] = {"000102030405060708090A0B0C0D0E0F",
                                   "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF",
                                   "F0E0D0C0B0A090807060504030201000", "12345678", "hls secret"};
const Bytes otherKey = bytesOf(secretTexts[2]);

/// What both ends are given, before a test spoils one of them.
struct Ends {
    AssociationSettings client;
    ServerSecurity server;
    Ends(Protection protection, Ciphering ciphering, Mechanism mechanism = Mechanism::LowLevel)
    {
        client.mechanism = mechanism;
        client.password =
            Secret::fromText(mechanism == Mechanism::LowLevel ? "12345678" : "hls secret");
        client.security = exampleSecurity(Role::Client);
        client.security.protection = protection;
        client.security.ciphering = ciphering;
        client.security.signing = {Secret(bytesOf(privateKeys[0])), bytesOf(publicKeys[1])};
        server.settings = exampleSecurity(Role::Server);
        server.settings.signing = {Secret(bytesOf(privateKeys[1])), bytesOf(publicKeys[0])};
        server.hlsSecret = Secret::fromText("hls secret");
        server.required = server.answers = protection;
        server.settings.counters = std::make_shared<CountersInMemory>();
        client.security.counters = std::make_shared<CountersInMemory>();
    }
};

struct Talk {
    Talk(bool wrapper, const Ends& e, ServerSettings serving = {})
        : ends(e)
        , pair(wrapper, prepared(), e.client, std::move(serving))
    {
    }
    ServerHandler& prepared()
    {
        objects.values[object] = Data::unsigned16(7);
        objects.values[longObject] = Data::octets(Bytes(3000, 0x7E));
        objects.protection = ends.server;
        return objects;
    }
    Ends ends;
    Objects objects;
    ClientServerPair pair;

    auto& toServer() { return pair.hooks->toServer; }
    auto& toClient() { return pair.hooks->toClient; }
    /// The next APDU to the client, once.
    void nextToClient(std::function<Bytes(Bytes)> alter)
    {
        toClient() = [this, alter = std::move(alter)](Bytes apdu) {
            const auto once = alter;
            toClient() = nullptr;
            return once(std::move(apdu));
        };
    }
    void nextToServer(std::function<Bytes(Bytes)> alter)
    {
        toServer() = [this, alter = std::move(alter)](Bytes apdu) {
            const auto once = alter;
            toServer() = nullptr;
            return once(std::move(apdu));
        };
    }
    Error error(const Request& request)
    {
        const auto answer = pair.ask(request);
        return answer.result ? Error{ErrorCode::Cancelled, "test", "it was not refused", {}}
                             : answer.result.error();
    }
    Error refusal() { return error(GetRequest{object, {}}); }
    bool usable()
    {
        toServer() = toClient() = nullptr;
        if (pair.failure || !pair.associated)
            if (!pair.openAgain(ends.client))
                return false;
        const auto answer = pair.ask(GetRequest{object, {}});
        return answer.result && *answer.result == objects.values[object];
    }
};

bool tellsNoSecret(const Error& error)
{
    const auto words = toString(error);
    return std::ranges::none_of(
        secretTexts, [&](const char* secret) { return words.find(secret) != std::string::npos; });
}

bool says(const Error& error, std::string_view words)
{
    return error.detail.find(words) != std::string::npos;
}

#define QCOMPARE_CODE(error, expected)                                                             \
    QVERIFY2((error).code == (expected), toString(error).c_str());                                 \
    QVERIFY(!(error).detail.empty());                                                              \
    QVERIFY(tellsNoSecret(error))

void dresses()
{
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<int>("protection");
    QTest::addColumn<int>("ciphering");
    for (const bool wrapper : {false, true})
        for (const auto protection :
             {Protection::Authentication, Protection::Encryption, Protection::Both})
            for (const auto ciphering : {Ciphering::Global, Ciphering::Dedicated,
                                         Ciphering::GeneralGlobal, Ciphering::GeneralDedicated})
                QTest::addRow("%s, %s, %s", wrapper ? "wrapper" : "HDLC", name(protection).data(),
                              name(ciphering).data())
                    << wrapper << static_cast<int>(protection) << static_cast<int>(ciphering);
}

#define FETCH_ENDS                                                                                 \
    QFETCH(bool, wrapper);                                                                         \
    QFETCH(int, protection);                                                                       \
    QFETCH(int, ciphering);                                                                        \
    const auto asked = static_cast<Protection>(protection);                                        \
    const auto dress = static_cast<Ciphering>(ciphering);                                          \
    Ends ends(asked, dress)

} // namespace

class TestMatrixRefusals : public QObject
{
    Q_OBJECT

private slots:
    void wrongKeyAtOpening_data() { dresses(); }
    void wrongKeyAtOpening();
    void answersOfAnotherKey_data() { dresses(); }
    void answersOfAnotherKey();
    void wrongSystemTitle_data() { dresses(); }
    void wrongSystemTitle();
    void replayedRequest_data() { dresses(); }
    void replayedRequest();
    void replayedAnswer_data() { dresses(); }
    void replayedAnswer();
    void skippedCounters_data() { dresses(); }
    void skippedCounters();
    void strippedAnswer_data() { dresses(); }
    void strippedAnswer();
    void strippedRequest_data() { dresses(); }
    void strippedRequest();
    void truncatedTag_data() { dresses(); }
    void truncatedTag();
    void weakerAnswer();
    void openingInTheClear();
    void openingUnderTheBroadcastKey();
    void ownTitleComesBack();
    void oversizedApdu();
    void wrongBlockNumbers_data();
    void wrongBlockNumbers();
    void serviceNotGranted();
    void wrongPassword();
    void challenges_data();
    void challenges();
    void challengeFailsAtTheMeter_data() { challenges_data(); }
    void challengeFailsAtTheMeter();
    void challengeFailsAtTheClient_data() { challenges_data(); }
    void challengeFailsAtTheClient();
    void signedRequestIsCarried();
};

void TestMatrixRefusals::wrongKeyAtOpening()
{
    FETCH_ENDS;
    auto wrong = ends.client;
    if (asked == Protection::Authentication)
        wrong.security.keys.authentication = Secret(otherKey);
    else
        wrong.security.keys.globalUnicast = Secret(otherKey);
    Talk talk(wrapper, ends);
    talk.pair.openAgain(wrong);
    QVERIFY(talk.pair.failure);
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::DecryptionFailed);
    QVERIFY(says(*talk.pair.failure, "frames arrive, decryption fails with this key"));
    QVERIFY(says(*talk.pair.failure, "4D4D4D0000BC614E")); // whose counter and title
    QCOMPARE(talk.objects.incidents, std::vector{SecurityIncident::DecryptionFailed});
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::answersOfAnotherKey()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    // One bit of the content: as if another key had made it.
    talk.nextToClient([](Bytes apdu) {
        apdu[apdu.size() - 14] ^= 0x01;
        return apdu;
    });
    const auto error = talk.refusal();
    if (asked == Protection::Encryption) { // proves nothing: what comes out may be anything
        QVERIFY(error.code != ErrorCode::NoAnswer);
    } else {
        QCOMPARE_CODE(error, ErrorCode::DecryptionFailed);
        QVERIFY(says(error, "frames arrive, decryption fails with this key"));
    }
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::wrongSystemTitle()
{
    FETCH_ENDS;
    {
        auto wrong = ends.client;
        wrong.security.peerTitle = bytesOf("4B414D4500000099");
        Talk talk(wrapper, ends);
        talk.pair.openAgain(wrong);
        QVERIFY(talk.pair.failure);
        QCOMPARE_CODE(*talk.pair.failure, ErrorCode::PeerUnknown);
        QVERIFY(says(*talk.pair.failure, "4B414D4500000001"));
        QVERIFY(talk.usable());
    }
    {
        auto wrong = ends.client;
        wrong.security.ownTitle = bytesOf("4D4D4D0000000000");
        ends.server.settings.peerTitle = ends.client.security.ownTitle;
        Talk talk(wrapper, ends);
        talk.pair.openAgain(wrong);
        QVERIFY(talk.pair.failure);
        QCOMPARE_CODE(*talk.pair.failure, ErrorCode::AssociationRefused);
        QVERIFY(talk.usable());
    }
}

void TestMatrixRefusals::replayedRequest()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    QVERIFY(talk.usable());
    const auto old = talk.pair.hooks->sent.back();
    talk.nextToServer([&](Bytes) { return old; });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::CounterRefused);
    QVERIFY(says(error, "in the clear"));
    QVERIFY(says(error, "invocation-counter-error"));
    QVERIFY(says(error, "the meter's counter is "));
    QCOMPARE(talk.objects.incidents, std::vector{SecurityIncident::Replayed});
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::replayedAnswer()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    QVERIFY(talk.usable());
    const auto old = talk.pair.hooks->came.back();
    talk.nextToClient([&](Bytes) { return old; });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::CounterRefused);
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::skippedCounters()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(ends.client.security.counters->next(KeySet::GlobalUnicast));
        QVERIFY(ends.server.settings.counters->next(KeySet::GlobalUnicast));
    }
    QVERIFY(talk.usable());
    QVERIFY(talk.objects.incidents.empty());
}

void TestMatrixRefusals::strippedAnswer()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    talk.nextToClient([](Bytes) { return encode(GetResponseNormal{0xC1, Data::unsigned16(666)}); });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::ProtectionMissing);
    QVERIFY(says(error, "in the clear"));
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::strippedRequest()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    talk.nextToServer([](Bytes) { return encode(GetRequestNormal{0xC1, object, {}}); });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::ServiceRefused);
    QVERIFY(says(error, "the meter answered in the clear"));
    QCOMPARE(talk.objects.incidents, std::vector{SecurityIncident::PolicyViolated});
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::truncatedTag()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    for (const std::size_t cut : {std::size_t{1}, std::size_t{4}, std::size_t{11}}) {
        if (!talk.pair.associated)
            QVERIFY(talk.pair.open());
        // With the length put right: the tag alone is shorter.
        const auto shorten = [cut](Bytes apdu) {
            const std::size_t lengthAt = apdu[0] >= 0xDB ? 10 : 1;
            apdu.resize(apdu.size() - cut);
            apdu[lengthAt] = static_cast<std::uint8_t>(apdu[lengthAt] - cut);
            return apdu;
        };
        talk.nextToClient(shorten);
        auto error = talk.refusal();
        QVERIFY2(error.code != ErrorCode::Cancelled, "a cut answer was taken");
        if (asked != Protection::Encryption)
            QVERIFY2(error.code == ErrorCode::DecryptionFailed ||
                         error.code == ErrorCode::Truncated,
                     toString(error).c_str());
        QVERIFY(talk.usable());
        talk.nextToServer(shorten);
        error = talk.refusal();
        QVERIFY2(error.code != ErrorCode::Cancelled, "a cut request was taken");
        QVERIFY(tellsNoSecret(error));
        QVERIFY(talk.usable());
    }
}

/// The answer is protected, with the right keys, but by less than the request.
void TestMatrixRefusals::weakerAnswer()
{
    Ends ends(Protection::Both, Ciphering::Global);
    ends.server.settings.keys.globalBroadcast = Secret(otherKey);
    ends.client.security.keys.globalBroadcast = Secret(otherKey);
    auto settings = ends.server.settings;
    settings.protection = Protection::Both;
    settings.peerTitle = ends.client.security.ownTitle;
    const auto plain = encode(GetResponseNormal{0xC1, Data::unsigned16(666)});
    for (const auto& [protection, keys] :
         {std::pair{Protection::Authentication, KeySet::GlobalUnicast},
          std::pair{Protection::Encryption, KeySet::GlobalUnicast},
          std::pair{Protection::Both, KeySet::GlobalBroadcast}}) {
        Talk talk(true, ends);
        QVERIFY(talk.pair.open());
        auto meter = ApduProtection::make(settings);
        QVERIFY(meter);
        Bytes weaker;
        QVERIFY(meter->protect(plain, Ciphering::Global, protection, 5000, weaker, keys));
        talk.nextToClient([&weaker](Bytes) { return weaker; });
        const auto error = talk.refusal();
        QCOMPARE_CODE(error, ErrorCode::ProtectionMissing);
        QVERIFY(talk.usable());
        ends.server.settings.counters = std::make_shared<CountersInMemory>();
        ends.client.security.counters = std::make_shared<CountersInMemory>();
    }
}

/// The InitiateResponse is taken out of its protection by the man in the middle.
void TestMatrixRefusals::openingInTheClear()
{
    Talk talk(true, Ends(Protection::Both, Ciphering::Global));
    talk.nextToClient([](Bytes apdu) {
        auto aare = decodeAare(apdu).value();
        InitiateResponse response;
        response.conformance = conformance::supported;
        aare.userInformation = encode(response);
        return encode(aare);
    });
    QVERIFY(!talk.pair.open());
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::ProtectionMissing);
    QVERIFY(talk.usable());
}

/// The InitiateResponse is made by somebody who has the key that all meters share.
void TestMatrixRefusals::openingUnderTheBroadcastKey()
{
    Ends ends(Protection::Both, Ciphering::Global);
    ends.server.settings.keys.globalBroadcast = Secret(otherKey);
    ends.client.security.keys.globalBroadcast = Secret(otherKey);
    auto settings = ends.server.settings;
    settings.protection = Protection::Both;
    auto other = ApduProtection::make(settings);
    QVERIFY(other);
    Talk talk(true, ends);
    talk.nextToClient([&other](Bytes apdu) {
        auto aare = decodeAare(apdu).value();
        InitiateResponse response;
        response.conformance = conformance::supported;
        aare.userInformation.clear();
        if (!other->protect(encode(response), Ciphering::Global, Protection::Both, 5000,
                            aare.userInformation, KeySet::GlobalBroadcast))
            return apdu;
        return encode(aare);
    });
    QVERIFY(!talk.pair.open());
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::ProtectionMissing);
    QVERIFY(talk.usable());
}

/// Whoever calls himself what the client is called could send the client's own APDUs back to it.
void TestMatrixRefusals::ownTitleComesBack()
{
    Ends ends(Protection::None, Ciphering::Global, Mechanism::HighGmac);
    ends.client.security.peerTitle.clear();
    Talk talk(true, ends);
    const auto own = ends.client.security.ownTitle;
    talk.nextToClient([&own](Bytes apdu) {
        auto aare = decodeAare(apdu).value();
        aare.respondingApTitle = own;
        return encode(aare);
    });
    QVERIFY(!talk.pair.open());
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::PeerUnknown);
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::oversizedApdu()
{
    for (const auto protection : {Protection::None, Protection::Both}) {
        Ends ends(protection, Ciphering::Global);
        ends.client.conformance = conformance::get | conformance::set;
        ServerSettings serving;
        serving.maxReceiveApdu = 200;
        Talk talk(true, ends, serving);
        QVERIFY(talk.pair.open());
        // The client knows, and does not send it.
        const auto before = talk.pair.hooks->sent.size();
        auto error = talk.error(SetRequest{object, Data::octets(Bytes(300))});
        QCOMPARE_CODE(error, ErrorCode::LimitExceeded);
        QCOMPARE(talk.pair.hooks->sent.size(), before);
        // A client that does not know.
        talk.nextToServer([](Bytes apdu) {
            apdu.resize(300);
            return apdu;
        });
        error = talk.refusal();
        QCOMPARE_CODE(error, ErrorCode::ServiceRefused);
        QVERIFY(says(error, "pdu-too-long"));
        QVERIFY(talk.usable());
    }
}

void TestMatrixRefusals::wrongBlockNumbers_data()
{
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<QByteArray>("service");
    for (const bool wrapper : {false, true})
        for (const char* service : {"get", "set", "action", "general blocks"})
            QTest::addRow("%s, %s", service, wrapper ? "wrapper" : "HDLC")
                << wrapper << QByteArray(service);
}

void TestMatrixRefusals::wrongBlockNumbers()
{
    QFETCH(bool, wrapper);
    QFETCH(QByteArray, service);
    Ends ends(Protection::None, Ciphering::Global);
    ends.client.maxReceiveApdu = 300;
    ends.client.generalBlockWindow = service == "general blocks" ? 3 : 0;
    ServerSettings serving;
    serving.maxReceiveApdu = 300;
    Talk talk(wrapper, ends, serving);
    QVERIFY(talk.pair.open());
    int number = 0;
    talk.toClient() = [&number](Bytes bytes) {
        auto apdu = decodeApdu(bytes).value();
        if (++number != 2)
            return bytes;
        if (auto* get = std::get_if<GetResponseBlock>(&apdu))
            get->block += 2;
        else if (auto* set = std::get_if<SetResponseBlock>(&apdu))
            set->block += 2;
        else if (auto* next = std::get_if<ActionResponseNext>(&apdu))
            next->block += 2;
        else if (auto* block = std::get_if<GeneralBlock>(&apdu))
            block->block = 60;
        return encode(apdu);
    };
    const auto longData = Data::octets(Bytes(3000, 0x7E));
    const auto error = service == "set" ? talk.error(SetRequest{object, longData})
                       : service == "action"
                           ? talk.error(ActionRequest{{70, Obis(0, 0, 96, 3, 10), 1}, longData})
                           : talk.error(GetRequest{longObject, {}});
    QCOMPARE_CODE(error, ErrorCode::UnexpectedAnswer);
    QVERIFY(says(error, "block"));
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::serviceNotGranted()
{
    Ends ends(Protection::None, Ciphering::Global);
    ends.client.conformance = conformance::get;
    Talk talk(true, ends);
    QVERIFY(talk.pair.open());
    QCOMPARE_CODE(talk.error(SetRequest{object, Data::null()}), ErrorCode::Unsupported);
    // A client that asks all the same.
    talk.nextToServer([](Bytes) {
        return encode(SetRequestNormal{0xC1, object, {}, Data::unsigned16(1)});
    });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::ServiceRefused);
    QVERIFY(talk.objects.values[object] == Data::unsigned16(7));
    QVERIFY(talk.usable());
}

void TestMatrixRefusals::wrongPassword()
{
    for (const bool wrapper : {false, true}) {
        for (const auto protection : {Protection::None, Protection::Both}) {
            Ends ends(protection, Ciphering::Global);
            auto wrong = ends.client;
            wrong.password = Secret::fromText("87654321");
            Talk talk(wrapper, ends);
            talk.pair.openAgain(wrong);
            QVERIFY(talk.pair.failure);
            QCOMPARE_CODE(*talk.pair.failure, ErrorCode::AuthenticationFailed);
            QVERIFY(toString(*talk.pair.failure).find("87654321") == std::string::npos);
            QVERIFY(talk.usable());
        }
    }
}

void TestMatrixRefusals::challenges_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<int>("protection");
    QTest::addColumn<int>("ciphering");
    for (int mechanism = 3; mechanism <= 7; ++mechanism)
        for (const bool wrapper : {false, true})
            for (const auto protection : {Protection::None, Protection::Authentication,
                                          Protection::Encryption, Protection::Both})
                for (const auto ciphering : {Ciphering::Global, Ciphering::GeneralDedicated})
                    QTest::addRow("%s, %s, %s, %s", name(static_cast<Mechanism>(mechanism)).data(),
                                  wrapper ? "wrapper" : "HDLC", name(protection).data(),
                                  name(ciphering).data())
                        << mechanism << wrapper << static_cast<int>(protection)
                        << static_cast<int>(ciphering);
}

#define FETCH_MECHANISM                                                                            \
    QFETCH(int, mechanism);                                                                        \
    QFETCH(bool, wrapper);                                                                         \
    QFETCH(int, protection);                                                                       \
    QFETCH(int, ciphering);                                                                        \
    const auto level = static_cast<Mechanism>(mechanism);                                          \
    const Ends ends(static_cast<Protection>(protection), static_cast<Ciphering>(ciphering), level)

void TestMatrixRefusals::challenges()
{
    FETCH_MECHANISM;
    Talk talk(wrapper, ends);
    QVERIFY2(talk.pair.open(),
             talk.pair.failure ? toString(*talk.pair.failure).c_str() : "no association");
    QCOMPARE(talk.objects.authentications, 1);
    QVERIFY(talk.pair.associated->serverTitle == ends.server.settings.ownTitle);
    QVERIFY(talk.usable());
    QVERIFY(talk.pair.release());
    QVERIFY(talk.pair.openAgain(ends.client)); // counters go on, challenges are new
    QCOMPARE(talk.objects.authentications, 2);
    QVERIFY(talk.usable());
    QVERIFY(talk.objects.incidents.empty());
}

void TestMatrixRefusals::challengeFailsAtTheMeter()
{
    FETCH_MECHANISM;
    auto wrong = ends.client;
    if (level == Mechanism::HighEcdsa)
        wrong.security.signing.privateKey = Secret(bytesOf(privateKeys[1]));
    else
        wrong.password = Secret::fromText("another");
    // The key of mechanism 5 is that of the ciphering: wrong for the challenge alone where there
    // is none.
    if (level == Mechanism::HighGmac && ends.client.security.protection != Protection::None)
        return;
    wrong.security.keys.authentication =
        level == Mechanism::HighGmac ? Secret(otherKey) : ends.client.security.keys.authentication;
    Talk talk(wrapper, ends);
    talk.pair.openAgain(wrong);
    QVERIFY(talk.pair.failure);
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::AuthenticationFailed);
    QCOMPARE(talk.objects.authentications, 0);
    QCOMPARE(talk.objects.incidents, std::vector{SecurityIncident::AuthenticationFailed});
    QVERIFY(talk.usable());
}

/// A meter that lets the client in, but cannot answer its challenge: somebody else's meter.
void TestMatrixRefusals::challengeFailsAtTheClient()
{
    FETCH_MECHANISM;
    if (ends.client.security.protection != Protection::None)
        return; // nobody in the middle could change the answer
    Talk talk(wrapper, ends);
    talk.toClient() = [](Bytes bytes) {
        auto apdu = decodeApdu(bytes).value();
        auto* action = std::get_if<ActionResponseNormal>(&apdu);
        if (!action)
            return bytes;
        const auto answer = std::get<Data>(*action->returned).bytes();
        Bytes changed(answer.begin(), answer.end());
        changed.back() ^= 1;
        action->returned = GetResult(Data::octets(changed));
        return encode(apdu);
    };
    QVERIFY(!talk.pair.open());
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::AuthenticationFailed);
    QVERIFY(talk.usable());
    // One that gives the client its own challenge back, to have it answered by the client.
    talk.toClient() = [&talk](Bytes bytes) {
        auto apdu = decodeApdu(bytes).value();
        auto* aare = std::get_if<Aare>(&apdu);
        if (!aare)
            return bytes;
        const auto aarq = decodeAarq(talk.pair.hooks->sent.back()).value();
        aare->authenticationValue = aarq.authenticationValue;
        return encode(apdu);
    };
    QVERIFY(!talk.pair.openAgain(ends.client));
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::AuthenticationFailed);
    QVERIFY(talk.usable());
}

/// A signed APDU goes as it is, inside the association's protection, and so does its answer.
void TestMatrixRefusals::signedRequestIsCarried()
{
    for (const auto ciphering : {Ciphering::Global, Ciphering::Dedicated}) {
        Talk talk(true, Ends(Protection::Both, ciphering));
        QVERIFY(talk.pair.open());
        GeneralSigning apdu;
        apdu.transactionId = Bytes(8, 1);
        apdu.originator = bytesOf("4845414400000001");
        apdu.content = encode(GetRequestNormal{0xC1, object, {}});
        apdu.signature = Bytes(64, 5);
        const auto error = talk.error(CarryRequest{encode(apdu)});
        QCOMPARE_CODE(error, ErrorCode::ServiceRefused); // nobody knows its originator here
        const auto sent = decodeApdu(talk.pair.hooks->sent.back()).value();
        QVERIFY(std::holds_alternative<CipheredApdu>(sent));
        QVERIFY(talk.usable());

        // The head-end's key is known: what nobody may do unsigned is done, and the answer comes.
        const MethodReference disconnect{70, Obis(0, 0, 96, 3, 10), 1};
        talk.objects.signedAlone = true;
        talk.objects.headEndKey = bytesOf(publicKeys[0]);
        QCOMPARE_CODE(talk.error(ActionRequest{disconnect, Data::integer8(0)}),
                      ErrorCode::AccessDenied);
        QVERIFY(talk.objects.calls.empty());
        apdu.content = encode(ActionRequestNormal{0xC5, disconnect, Data::integer8(0)});
        apdu.signature = sign(Secret(bytesOf(privateKeys[0])), signedText(apdu)).value();
        const auto carried = talk.pair.ask(CarryRequest{encode(apdu)});
        QVERIFY2(carried.result, carried.result ? "" : toString(carried.result.error()).c_str());
        const auto answer = decodeApdu(carried.result->bytes()).value();
        QVERIFY(std::get<ActionResponseNormal>(answer).result == ActionResult::Success);
        QCOMPARE(talk.objects.calls.size(), std::size_t{1});
        // One bit changed on the way.
        apdu.content.back() ^= 1;
        QCOMPARE_CODE(talk.error(CarryRequest{encode(apdu)}), ErrorCode::ServiceRefused);
        QCOMPARE(talk.objects.calls.size(), std::size_t{1});
        QVERIFY(talk.usable());
    }
}

QTEST_APPLESS_MAIN(TestMatrixRefusals)
#include "tst_matrix_refusals.moc"
