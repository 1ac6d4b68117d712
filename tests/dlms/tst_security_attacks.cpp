// SPDX-License-Identifier: Apache-2.0
//
// What somebody on the line tries who has no key, or only the one that all meters share.
#include "ciphered_client.h"
#include "dlms/security/general_signing.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

class TestSecurityAttacks : public QObject
{
    Q_OBJECT

private slots:
    void nobodyMovesTheCounterWithoutAKey();
    void serversOwnTitleIsNoClients_data();
    void serversOwnTitleIsNoClients();
    void broadcastKeyOpensNoAssociation();
    void broadcastKeyIsForUnconfirmedServices_data();
    void broadcastKeyIsForUnconfirmedServices();
    void broadcastKeyLendsNoProof();
    void broadcastKeyEndsNoAssociation();
    void nobodyUsesUpASignedCommand();
    void signedForNobody();
};

namespace
{

/// `plain` under the key that all meters share.
QByteArray broadcast(Cipher& client, const QByteArray& plain, std::uint32_t counter,
                     Ciphering dress = Ciphering::Global)
{
    Bytes out;
    const auto done =
        client.protection.protect(fromHex(plain.toStdString()).value(), dress, Protection::Both,
                                  counter, out, KeySet::GlobalBroadcast);
    return done ? toHex(out).c_str() : "not protected";
}

ServerSecurity withBroadcastKey()
{
    auto made = security(Protection::Both);
    made.settings.keys.globalBroadcast = Secret(Bytes(16, 0x5A));
    return made;
}

} // namespace

/// Encrypted alone, the first octet can be met by trying all 256: the counter that comes with it
/// must not lock the client out (Green Book, 9.2.3.3.7.3; security_policy, Blue Book 4.4.7).
void TestSecurityAttacks::nobodyMovesTheCounterWithoutAKey()
{
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    meter.securities[16].settings.counters = std::make_shared<CountersInMemory>();
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    const auto garbage = [](const char* tag, int first) {
        return QByteArray(tag) + "1320FFFFFFF0" +
               QByteArray::number(first, 16).rightJustified(2, '0') + QByteArray("00").repeated(13);
    };
    for (int first = 0; first < 256; ++first)
        QVERIFY(!accepted(line.say(ask(3, garbage("21", first)))));
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 100)))));
    for (int first = 0; first < 256; ++first)
        QVERIFY(line.say(garbage("C8", first)).startsWith("D801"));
    QVERIFY(meter.did("incident 16 3")); // the one that came out well
    QCOMPARE(client.open(line.say(client.close(get, 101))), answer);
}

void TestSecurityAttacks::serversOwnTitleIsNoClients_data()
{
    QTest::addColumn<int>("context");
    QTest::newRow("plain") << 1;
    QTest::newRow("ciphered") << 3;
}

/// The answer of mechanism 5 is bound to its maker by the title alone: a client of the server's
/// title could hand the server's own answers back (Green Book, 9.2.2.2.2.4).
void TestSecurityAttacks::serversOwnTitleIsNoClients()
{
    QFETCH(int, context);
    ServedMeter meter;
    meter.securities[16] = security();
    WrapperLine line(meter);
    const auto aare = line.say(
        ask(context, plainInitiate, 5, "30313233343536373839404142434445", "4D4D4D0000000002"));
    QVERIFY2(aare.contains("A203020101A305A103020103"), aare); // calling title not recognised
    QVERIFY(!meter.did("associate 16"));
}

void TestSecurityAttacks::broadcastKeyOpensNoAssociation()
{
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    meter.securities[16].settings.keys.globalBroadcast = Secret(Bytes(16, 0x5A));
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    Bytes initiate;
    QVERIFY(client.protection.protect(fromHex(plainInitiate.toStdString()).value(),
                                      Ciphering::Global, Protection::Both, 7, initiate,
                                      KeySet::GlobalBroadcast));
    QCOMPARE(line.say(ask(3, toHex(initiate).c_str())), QByteArray("D80101"));
    QVERIFY(meter.did("incident 16 3"));
    QVERIFY(!meter.did("associate 16"));
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 7)))));
}

void TestSecurityAttacks::broadcastKeyIsForUnconfirmedServices_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("does"); ///< what happens in the meter; empty: it is refused
    QTest::addColumn<int>("dress");
    const auto row = [](const char* name, const QByteArray& request, const char* does,
                        Ciphering dress = Ciphering::Global) {
        QTest::newRow(name) << plain(request) << QByteArray(does) << static_cast<int>(dress);
    };
    const QByteArray serial = "0001 0000600100FF 02 00 0908 3031323334353637";
    row("GET", get, "");
    row("GET with list", "C003C1 01 0008 0000010000FF 02 00", "");
    row("SET", "C101C1" + serial, "");
    row("SET, unconfirmed", "C10181" + serial, "set 16");
    row("SET with list", "C104C1 01 0001 0000600100FF 02 00 01 0908 3031323334353637", "");
    row("SET with list, unconfirmed", "C10481 01 0001 0000600100FF 02 00 01 0908 3031323334353637",
        "set 16");
    row("SET in blocks, unconfirmed", "C10281 0001 0000600100FF 02 00 01 00000001 02 1107", "");
    row("ACTION", "C301C1 0046 0000600310FF 01 00", "");
    row("ACTION, unconfirmed", "C30181 0046 0000600310FF 01 00", "action 16");
    row("ACTION with list", "C303C1 01 0046 0000600310FF 01 01 00", "");
    row("ACTION with list, unconfirmed", "C30381 01 0046 0000600310FF 01 01 00", "action 16");
    row("ACCESS", "D9 C0000001 00 01 03 0046 0000600310FF 01 01 00", "", Ciphering::GeneralGlobal);
    row("ACCESS, unconfirmed", "D9 80000001 00 01 03 0046 0000600310FF 01 01 00", "action 16",
        Ciphering::GeneralGlobal);
}

/// The global broadcast key is shared by many meters and is there for what goes to many: services
/// without an answer (Green Book ed. 9, 9.2.7, table 9, and 9.2.3.7). Whoever has it, because he
/// has one meter's, must not read or command another through somebody else's association.
void TestSecurityAttacks::broadcastKeyIsForUnconfirmedServices()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, does);
    QFETCH(int, dress);
    ServedMeter meter;
    meter.securities[16] = withBroadcastKey();
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 1)))));
    meter.happened.clear();
    line.noted.clear();
    const auto said = line.say(broadcast(client, request, 7, static_cast<Ciphering>(dress)));
    if (does.isEmpty()) {
        QCOMPARE(said, QByteArray("D80101"));
        QCOMPARE(meter.happened, std::vector<std::string>{"incident 16 3"});
        QCOMPARE(line.noted.size(), std::size_t{1});
        QCOMPARE(line.noted.front().code, ErrorCode::ProtectionMissing);
        QVERIFY(toString(line.noted.front()).find("broadcast") != std::string::npos);
    } else {
        QCOMPARE(said, QByteArray());
        QCOMPARE(meter.happened, std::vector<std::string>{does.toStdString()});
    }
    QCOMPARE(client.open(line.say(client.close(get, 2))), answer);
}

/// One layer under the broadcast key around another that proves nothing: together they would look
/// like both protections, though whoever has the shared key could have made up what is inside. Nor
/// does such a thing move the client's counter, which would lock it out for good.
void TestSecurityAttacks::broadcastKeyLendsNoProof()
{
    ServedMeter meter;
    meter.securities[16] = withBroadcastKey();
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 1)))));
    const auto inner = client.close(get, 0xFFFFFFF0, Protection::Encryption);
    QCOMPARE(line.say(broadcast(client, inner, 7, Ciphering::GeneralGlobal)), QByteArray("D80101"));
    QVERIFY(meter.did("incident 16 3"));
    QCOMPARE(client.open(line.say(client.close(get, 3))), answer);
}

void TestSecurityAttacks::broadcastKeyEndsNoAssociation()
{
    ServedMeter meter;
    meter.securities[16] = withBroadcastKey();
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 1)))));
    const auto information = tlv("BE", tlv("04", broadcast(client, plainInitiate, 7)));
    QCOMPARE(line.say(tlv("62", "800100" + information)), QByteArray("D80101"));
    QVERIFY(!meter.did("released 16"));
    QCOMPARE(client.open(line.say(client.close(get, 2))), answer);
}

/// A signed command that was heard on the way is sent before its time: by somebody who has not
/// answered the challenge, or without the protection that the policy asks for.
void TestSecurityAttacks::nobodyUsesUpASignedCommand()
{
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    const auto pair = securityVectors("keyPairs").at(0);
    meter.signer = bytesOf(pair, "publicKey");
    GeneralSigning command;
    command.transactionId = hex("0000000000000001");
    command.originator = hex("4D4D4D0000000009");
    command.recipient = meter.securities[16].settings.ownTitle;
    command.content = hex("C301C10046000060030AFF0100");
    const QByteArray apdu =
        toHex(encode(signApdu(command, Secret(bytesOf(pair, "privateKey"))).value())).c_str();
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(
        line.say(ask(3, client.close(plainInitiate, 1), 5, "30313233343536373839404142434445"))));
    QCOMPARE(line.say(client.close(apdu, 2, Protection::Both, Ciphering::GeneralGlobal)),
             QByteArray("D80101"));
    QVERIFY(meter.transactions.empty());
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 3)))));
    QCOMPARE(line.say(apdu), QByteArray("D80101")); // the policy
    QVERIFY(meter.transactions.empty());
    const auto done =
        client.open(line.say(client.close(apdu, 4, Protection::Both, Ciphering::GeneralGlobal)));
    QCOMPARE(done, QByteArray("C701C10000"));
    QCOMPARE(meter.transactions.size(), std::size_t{1});
}

/// A signed command that names no recipient would be good at every meter that knows the signer:
/// it is taken as a broadcast alone, under the key that says so.
void TestSecurityAttacks::signedForNobody()
{
    ServedMeter meter;
    meter.securities[16] = withBroadcastKey();
    const auto pair = securityVectors("keyPairs").at(0);
    meter.signer = bytesOf(pair, "publicKey");
    const auto command = [&](std::uint8_t number, const char* content) {
        GeneralSigning made;
        made.transactionId = Bytes{0, 0, 0, 0, 0, 0, 0, number};
        made.originator = hex("4D4D4D0000000009");
        made.content = hex(content);
        return QByteArray(
            toHex(encode(signApdu(made, Secret(bytesOf(pair, "privateKey"))).value())).c_str());
    };
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 1)))));
    const auto confirmed = command(1, "C301C10046000060030AFF0100");
    const auto unconfirmed = command(1, "C301810046000060030AFF0100");
    for (const auto& each : {confirmed, unconfirmed})
        QCOMPARE(line.say(client.close(each, each == confirmed ? 2 : 3, Protection::Both,
                                       Ciphering::GeneralGlobal)),
                 QByteArray("D80103"));
    QVERIFY(meter.did("incident 16 4"));
    QVERIFY(!meter.did("action 16"));
    QVERIFY(meter.transactions.empty());
    QCOMPARE(line.say(broadcast(client, confirmed, 2, Ciphering::GeneralGlobal)),
             QByteArray("D80101"));
    QVERIFY(meter.transactions.empty());
    QCOMPARE(line.say(broadcast(client, unconfirmed, 3, Ciphering::GeneralGlobal)), QByteArray());
    QVERIFY(meter.did("action 16"));
    QCOMPARE(meter.transactions.size(), std::size_t{1});
    QCOMPARE(client.open(line.say(client.close(get, 4))), answer);
}

QTEST_GUILESS_MAIN(TestSecurityAttacks)
#include "tst_security_attacks.moc"
