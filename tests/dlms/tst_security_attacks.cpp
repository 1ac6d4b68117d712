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
    void nobodyUsesUpASignedCommand();
};

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

QTEST_GUILESS_MAIN(TestSecurityAttacks)
#include "tst_security_attacks.moc"
