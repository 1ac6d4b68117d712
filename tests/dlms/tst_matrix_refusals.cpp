// SPDX-License-Identifier: Apache-2.0
//
// Client and server of this library against each other with wrong sizes, blocks, services and
// secrets: refused, explained without telling a secret, and usable afterwards.
#include "refusing_ends.h"

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;
using namespace metersmith::dlms::test;

class TestMatrixRefusals : public QObject
{
    Q_OBJECT

private slots:
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
        apdu.recipient = talk.objects.protection->settings.ownTitle;
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
