// SPDX-License-Identifier: Apache-2.0
//
// Who the server believes: challenges, dedicated keys, signatures; and what it protects by itself.
#include "ciphered_client.h"
#include "dlms/security/general_signing.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

class TestServerAuthentication : public QObject
{
    Q_OBJECT

private slots:
    void publishedGmac();
    void dedicatedKeys();
    void challenges_data();
    void challenges();
    void lockedOutMeanwhile();
    void challengeMustBeAnsweredFirst();
    void signedCommands();
    void pushesAreProtected();
    void releaseIsProtected();
};

void TestServerAuthentication::publishedGmac()
{
    // Green Book ed. 8, table 43: both challenges and both answers.
    ServedMeter meter;
    auto with = security();
    with.settings.ownTitle = serverTitle();
    with.settings.counters = std::make_shared<CountersInMemory>(0x01234567);
    meter.securities[16] = with;
    ServerSettings settings;
    settings.random = [](std::size_t) { return ascii("P6wRJ21F"); };
    WrapperLine line(meter, settings);
    const auto aare = line.say(ask(1, plainInitiate, 5, "4B35366956616759", "4D4D4D0000000001"));
    QVERIFY2(aare.contains("A305A10302010E"), aare); // authentication-required
    QVERIFY2(aare.contains("890760857405080205"), aare);
    QVERIFY2(aare.contains("AA0A8008503677524A323146"), aare);
    QCOMPARE(line.say("C301C1000F0000280000FF010109111000000001"
                      "1A52FE7DD3E72748973C1E28"),
             QByteArray("C701C10001000911"
                        "1001234567FE1466AFB3DBCD4F9389E2B7"));
    QVERIFY(meter.did("authenticated 16"));
    QCOMPARE(line.say(get), answer);
}

void TestServerAuthentication::dedicatedKeys()
{
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    WrapperLine line(meter);
    auto settings = meter.securities[16].settings;
    settings.keys.dedicated = Secret(hex("00112233445566778899AABBCCDDEEFF"));
    Cipher client(settings);
    QVERIFY(accepted(line.say(ask(3, gloInitiate))));
    // Counters of its own, from the start.
    const auto request = client.close(get, 0, Protection::Both, Ciphering::Dedicated);
    const auto said = line.say(request);
    QVERIFY2(said.startsWith("D4"), said);
    QCOMPARE(client.open(said), answer);
    QCOMPARE(line.say(request), QByteArray("D8010600000001"));
    // A key that comes in the clear, or authenticated alone, is none.
    meter.securities[16].required = Protection::None;
    const QByteArray keyed = "01011000112233445566778899AABBCCDDEEFF0000065F1F0400FFFFFFFFFF";
    QVERIFY(accepted(line.say(ask(3, keyed))));
    QCOMPARE(line.say(client.close(get, 9, Protection::Both, Ciphering::Dedicated)),
             QByteArray("D80105"));
    QVERIFY(
        accepted(line.say(ask(3, client.close(keyed, 0x02000000, Protection::Authentication)))));
    QCOMPARE(line.say(client.close(get, 10, Protection::Both, Ciphering::Dedicated)),
             QByteArray("D80105"));
}

void TestServerAuthentication::challenges_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<bool>("ciphered");
    QTest::addColumn<bool>("right");
    for (const int mechanism : {3, 4, 5, 6, 7})
        for (const bool ciphered : {false, true})
            for (const bool right : {true, false})
                QTest::addRow("mechanism %d, %s, %s", mechanism, ciphered ? "ciphered" : "plain",
                              right ? "right" : "wrong")
                    << mechanism << ciphered << right;
}

void TestServerAuthentication::challenges()
{
    QFETCH(int, mechanism);
    QFETCH(bool, ciphered);
    QFETCH(bool, right);
    ServedMeter meter;
    auto with = security(ciphered ? Protection::Both : Protection::None);
    with.hlsSecret = Secret::fromText("a secret of HLS");
    // RFC 6979, A.2.5: one key pair for both ends.
    const auto pair = securityVectors("keyPairs").at(0);
    with.settings.signing = {Secret(bytesOf(pair, "privateKey")), bytesOf(pair, "publicKey")};
    meter.securities[16] = with;
    WrapperLine line(meter);
    Cipher client(with.settings);
    const auto initiate = ciphered ? client.close(plainInitiate, 10) : plainInitiate;
    const auto aare =
        line.say(ask(ciphered ? 3 : 1, initiate, mechanism, "30313233343536373839404142434445"));
    QVERIFY2(accepted(aare) && aare.contains("A305A10302010E"), aare);
    const int octets = mechanism == 7 ? 32 : 16;
    const auto at = aare.indexOf(octets == 32 ? "AA228020" : "AA128010");
    QVERIFY2(at > 0, aare);
    HlsFacts facts;
    facts.mechanism = static_cast<Mechanism>(mechanism);
    facts.password = with.hlsSecret;
    facts.clientTitle = fromHex(title.toStdString()).value();
    facts.serverTitle = with.settings.ownTitle;
    facts.clientToServer = hex("30313233343536373839404142434445");
    facts.serverToClient = fromHex(aare.mid(at + 8, 2 * octets).toStdString()).value();
    facts.signing = with.settings.signing;
    auto proof = hlsAnswerOfClient(facts, &client.protection, 20).value();
    if (!right)
        proof.back() ^= 1U;
    const auto request =
        QByteArray("C301C1000F0000280003FF0101") + tlv("09", QByteArray(toHex(proof).c_str()));
    const auto raw = line.say(ciphered ? client.close(request, 21) : request);
    const auto said = ciphered ? client.open(raw) : raw;
    QCOMPARE(meter.did("authenticated 16"), right);
    if (!right) {
        QCOMPARE(said, QByteArray("C701C1FA00"));
        QVERIFY(meter.did("incident 16 0"));
        QVERIFY(meter.did("released 16"));
        QCOMPARE(line.say(ciphered ? client.close(get, 30) : get), QByteArray("D80101"));
        return;
    }
    QVERIFY2(said.startsWith("C701C100010009"), said);
    const auto theirs = fromHex(said.mid(16).toStdString()).value();
    QVERIFY(proveServer(facts, &client.protection, theirs));
    const auto got = line.say(ciphered ? client.close(get, 30) : get);
    QCOMPARE(ciphered ? client.open(got) : got, answer);
}

/// The right answer to a challenge (Green Book ed. 8, table 43) that was asked for before others
/// had the client locked out.
void TestServerAuthentication::lockedOutMeanwhile()
{
    ServedMeter meter;
    meter.securities[16] = security();
    meter.securities[16].settings.ownTitle = serverTitle();
    ServerSettings settings;
    settings.random = [](std::size_t) { return ascii("P6wRJ21F"); };
    WrapperLine line(meter, settings);
    line.say(ask(1, plainInitiate, 5, "4B35366956616759", "4D4D4D0000000001"));
    meter.lockedOut = {16};
    QCOMPARE(line.say("C301C1000F0000280000FF010109111000000001"
                      "1A52FE7DD3E72748973C1E28"),
             QByteArray("C701C1FA00"));
    QVERIFY(!meter.did("authenticated 16"));
    QVERIFY(!meter.did("incident 16 0")); // nobody looked at it
    QCOMPARE(line.noted.size(), std::size_t{1});
    QCOMPARE(line.say(get), QByteArray("D80101"));
}

void TestServerAuthentication::challengeMustBeAnsweredFirst()
{
    ServedMeter meter;
    meter.securities[16] = security();
    meter.securities[16].hlsSecret = Secret::fromText("a secret of HLS");
    WrapperLine line(meter);
    QVERIFY(accepted(line.say(ask(1, plainInitiate, 3, "4142434445464748"))));
    for (const auto& request :
         {get, QByteArray("C101C1000100006001 00FF020000").replace(" ", ""),
          QByteArray("C301C1000F0000280000FF0200"),
          QByteArray("D9400000010001010001000060010 0FF020100").replace(" ", "")})
        QCOMPARE(line.say(request), QByteArray("D80101"));
    // No parameter, and one of another type, prove nothing and end it.
    QCOMPARE(line.say("C301C1000F0000280000FF0100"), QByteArray("C701C1FA00"));
    QVERIFY(meter.did("incident 16 0"));
    QVERIFY(meter.did("released 16"));
    QVERIFY(!meter.did("set 16"));
}

void TestServerAuthentication::signedCommands()
{
    ServedMeter meter;
    meter.securities[16] = security();
    const MethodReference breaker{70, Obis(0, 0, 96, 3, 10), 1};
    meter.signedOnly.insert(breaker);
    const auto pair = securityVectors("keyPairs").at(0);
    meter.signer = bytesOf(pair, "publicKey");
    WrapperLine line(meter);
    QVERIFY(accepted(line.say(ask(3, plainInitiate))));
    const QByteArray open = "C301C100460000600 30AFF0100";
    const auto plainOpen = QByteArray(open).replace(" ", "");
    QCOMPARE(line.say(plainOpen), QByteArray("C701C10300")); // read-write-denied
    GeneralSigning command;
    command.transactionId = hex("0000000000000001");
    command.originator = hex("4D4D4D0000000009");
    command.recipient = meter.securities[16].settings.ownTitle;
    command.content = fromHex(plainOpen.toStdString()).value();
    const auto right = signApdu(command, Secret(bytesOf(pair, "privateKey"))).value();
    const auto say = [&](const GeneralSigning& apdu) {
        return line.say(toHex(encode(apdu)).c_str());
    };
    auto changed = right;
    changed.content.back() = 1;
    QCOMPARE(say(changed), QByteArray("D80103"));
    QVERIFY(meter.did("incident 16 4"));
    auto elsewhere = command;
    elsewhere.recipient = hex("4D4D4D0000000077");
    QCOMPARE(say(signApdu(elsewhere, Secret(bytesOf(pair, "privateKey"))).value()),
             QByteArray("D80103"));
    QVERIFY(!meter.did("action 16"));
    QCOMPARE(say(right), QByteArray("C701C10000"));
    QVERIFY(meter.did("action 16"));
    QCOMPARE(say(right), QByteArray("D80103")); // once only
    QVERIFY(meter.did("incident 16 2"));
    // What is read or done without a signature stands as it was.
    QCOMPARE(line.say(get), answer);
    meter.signer.clear();
    command.transactionId.back() = 2;
    QCOMPARE(say(signApdu(command, Secret(bytesOf(pair, "privateKey"))).value()),
             QByteArray("D80103"));
}

void TestServerAuthentication::pushesAreProtected()
{
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both, Protection::Both);
    meter.securities[103] = meter.securities[16];
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    const DataNotification push{7, {}, Data::unsigned8(3)};
    const EventNotification event{{}, {1, Obis(0, 0, 97, 98, 0), 2}, Data::unsigned8(1)};
    // Nobody has associated: general ciphering says from whom it comes.
    auto sent = line.take(line.session.notify(103, push, line.now));
    QVERIFY2(sent.startsWith("DB084D4D4D0000000002"), sent);
    QCOMPARE(client.open(sent), QByteArray("0F00000007001103"));
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 1)))));
    sent = line.take(line.session.notify(16, push, line.now));
    QVERIFY2(sent.startsWith("DB"), sent); // data-notification has no glo- form
    QCOMPARE(client.open(sent), QByteArray("0F00000007001103"));
    const auto counter = client.last.counter;
    sent = line.take(line.session.notify(16, event, line.now));
    QVERIFY2(sent.startsWith("CA"), sent);
    QCOMPARE(client.open(sent), QByteArray("C20000010000616200FF021101"));
    QCOMPARE(client.last.counter, counter + 1);
}

void TestServerAuthentication::releaseIsProtected()
{
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 1)))));
    // Somebody else's InitiateRequest does not end it.
    auto other = meter.securities[16].settings;
    other.keys.globalUnicast = Secret(Bytes(16, 9));
    const auto rlrq = [](const QByteArray& information) {
        return tlv("62", "800100" + tlv("BE", tlv("04", information)));
    };
    QCOMPARE(line.say(rlrq(Cipher(other).close(plainInitiate, 2))), QByteArray("D80105"));
    QVERIFY(!meter.did("released 16"));
    const auto rlre = line.say(rlrq(client.close(plainInitiate, 3)));
    QVERIFY2(rlre.startsWith("63") && rlre.mid(4).startsWith("800100BE"), rlre);
    const auto bytes = fromHex(rlre.toStdString()).value();
    QCOMPARE(std::size_t{bytes[1]}, bytes.size() - 2); // RLRE
    QCOMPARE(std::size_t{bytes[6]}, bytes.size() - 7); // user-information
    QCOMPARE(std::size_t{bytes[8]}, bytes.size() - 9); // octet-string
    QVERIFY(client.open(rlre.mid(18)).startsWith("0800065F1F04"));
    QVERIFY(meter.did("released 16"));
    QCOMPARE(line.say(client.close(get, 9)), QByteArray("D80101"));
}

QTEST_GUILESS_MAIN(TestServerAuthentication)
#include "tst_server_authentication.moc"
