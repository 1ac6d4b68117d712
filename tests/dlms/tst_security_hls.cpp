// SPDX-License-Identifier: Apache-2.0
//
// Challenges of both ends against each other, and answers that must not be taken.
#include "security_ends.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

constexpr Mechanism mechanisms[] = {Mechanism::HighMd5, Mechanism::HighSha1, Mechanism::HighGmac,
                                    Mechanism::HighSha256, Mechanism::HighEcdsa};

std::string text(Mechanism mechanism)
{
    return std::string(name(mechanism));
}

SigningKeys pair(std::size_t index)
{
    const auto row = securityVectors("keyPairs").at(index);
    return {Secret(bytesOf(row, "privateKey")), bytesOf(row, "publicKey")};
}

/// Both ends' view; their signing keys cross.
struct Both {
    explicit Both(Mechanism mechanism)
    {
        client.mechanism = mechanism;
        client.password = Secret::fromText("a secret of both");
        client.clientTitle = clientTitle();
        client.serverTitle = serverTitle();
        client.clientToServer = hex("4B35366956616759");
        client.serverToClient = hex("503677524A323146");
        server = client;
        const SigningKeys ours = pair(0);
        const SigningKeys theirs = pair(3);
        client.signing = {ours.privateKey, theirs.peerPublicKey};
        server.signing = {theirs.privateKey, ours.peerPublicKey};
    }
    HlsFacts client;
    HlsFacts server;
    Ends ends;
    Bytes ofClient() { return hlsAnswerOfClient(client, &ends.client, 7).value(); }
    Bytes ofServer() { return hlsAnswerOfServer(server, &ends.server, 9).value(); }
};

} // namespace

class TestSecurityHls : public QObject
{
    Q_OBJECT

private slots:
    void bothEnds();
    void onceOnly();
    void wrongSecrets();
    void everyChangedBit();
    void everyLength();
    void controlOctets();
    void challenges();
    void titles();
    void missing();
    void unknownMechanisms();
};

void TestSecurityHls::bothEnds()
{
    for (const Mechanism mechanism : mechanisms) {
        Both both(mechanism);
        const std::uint32_t counters = mechanism == Mechanism::HighGmac ? 1 : 0;
        const auto client = proveClient(both.server, &both.ends.server, both.ofClient());
        QVERIFY2(client.has_value(), text(mechanism).c_str());
        QCOMPARE(*client, 7 * counters);
        const auto server = proveServer(both.client, &both.ends.client, both.ofServer());
        QVERIFY2(server.has_value(), text(mechanism).c_str());
        QCOMPARE(*server, 9 * counters);
    }
}

void TestSecurityHls::onceOnly()
{
    // An answer to another challenge, and the other end's answer handed back.
    for (const Mechanism mechanism : mechanisms) {
        Both both(mechanism);
        const Bytes old = both.ofClient();
        const auto echoed = proveServer(both.client, &both.ends.client, old);
        QVERIFY2(!echoed, text(mechanism).c_str());
        QCOMPARE(echoed.error().code, ErrorCode::AuthenticationFailed);
        both.server.serverToClient = hex("0102030405060708");
        const auto replayed = proveClient(both.server, &both.ends.server, old);
        QVERIFY2(!replayed, text(mechanism).c_str());
        QCOMPARE(replayed.error().code, ErrorCode::AuthenticationFailed);
    }
}

void TestSecurityHls::wrongSecrets()
{
    for (const Mechanism mechanism : mechanisms) {
        Both both(mechanism);
        const Bytes answer = both.ofClient();
        SecuritySettings settings = exampleSettings(true);
        settings.keys.globalUnicast = Secret(Bytes(16, 0x44));
        auto other = ApduProtection::make(settings).value();
        HlsFacts facts = both.server;
        facts.password = Secret::fromText("another");
        facts.signing.peerPublicKey = pair(2).peerPublicKey; // on another curve even
        const auto refused = proveClient(facts, &other, answer);
        QVERIFY2(!refused, text(mechanism).c_str());
        if (mechanism == Mechanism::HighEcdsa) {
            QCOMPARE(refused.error().code, ErrorCode::Malformed); // as long as no such signature
            facts.signing.peerPublicKey = pair(3).peerPublicKey;
            QCOMPARE(proveClient(facts, &other, answer).error().code,
                     ErrorCode::AuthenticationFailed);
        } else {
            QCOMPARE(refused.error().code, ErrorCode::AuthenticationFailed);
        }
        QVERIFY(proveClient(both.server, &both.ends.server, answer));
    }
}

void TestSecurityHls::everyChangedBit()
{
    for (const Mechanism mechanism : mechanisms) {
        Both both(mechanism);
        const Bytes answer = both.ofClient();
        for (std::size_t bit = 0; bit < 8 * answer.size(); ++bit) {
            Bytes changed = answer;
            changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
            QVERIFY2(!proveClient(both.server, &both.ends.server, changed),
                     text(mechanism).c_str());
        }
        QVERIFY(proveClient(both.server, &both.ends.server, answer));
    }
}

void TestSecurityHls::everyLength()
{
    for (const Mechanism mechanism : mechanisms) {
        Both both(mechanism);
        Bytes answer = both.ofClient();
        for (std::size_t length = 0; length < answer.size(); ++length)
            QCOMPARE(proveClient(both.server, &both.ends.server, BytesView(answer).first(length))
                         .error()
                         .code,
                     ErrorCode::Malformed);
        answer.push_back(0);
        QCOMPARE(proveClient(both.server, &both.ends.server, answer).error().code,
                 ErrorCode::Malformed);
    }
}

void TestSecurityHls::controlOctets()
{
    Both both(Mechanism::HighGmac);
    for (unsigned octet = 0; octet < 256; ++octet) {
        Bytes answer = both.ofClient();
        if (answer[0] == octet)
            continue;
        answer[0] = static_cast<std::uint8_t>(octet);
        const auto refused = proveClient(both.server, &both.ends.server, answer);
        QVERIFY(!refused);
        // The tag covers the octet: what may stand there does not match either.
        QCOMPARE(refused.error().code,
                 octet == 0x30 ? ErrorCode::AuthenticationFailed : ErrorCode::Malformed);
    }
}

void TestSecurityHls::challenges()
{
    for (const Mechanism mechanism : mechanisms) {
        for (const std::size_t length : {0UL, 7UL, 65UL, 1000UL}) {
            Both both(mechanism);
            const Bytes answer = both.ofClient();
            both.client.serverToClient.assign(length, 0x31);
            both.server.clientToServer.assign(length, 0x31);
            QCOMPARE(hlsAnswerOfClient(both.client, &both.ends.client, 1).error().code,
                     ErrorCode::OutOfRange);
            QCOMPARE(proveClient(both.server, &both.ends.server, answer).error().code,
                     ErrorCode::OutOfRange);
        }
        Both both(mechanism);
        both.client.serverToClient.assign(64, 0x31);
        QVERIFY(hlsAnswerOfClient(both.client, &both.ends.client, 1));
        // A server that sends the client's own challenge back would have it answered for itself.
        both.client.serverToClient = both.client.clientToServer;
        QCOMPARE(hlsAnswerOfClient(both.client, &both.ends.client, 1).error().code,
                 ErrorCode::AuthenticationFailed);
    }
}

void TestSecurityHls::titles()
{
    for (const Mechanism mechanism :
         {Mechanism::HighGmac, Mechanism::HighSha256, Mechanism::HighEcdsa}) {
        Both both(mechanism);
        both.client.serverTitle.pop_back();
        QCOMPARE(hlsAnswerOfClient(both.client, &both.ends.client, 1).error().code,
                 ErrorCode::OutOfRange);
        // Another title than the peer's makes another answer.
        both.client.serverTitle = hex("4D4D4D0000000009");
        const auto answer = proveServer(both.client, &both.ends.client, both.ofServer());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::AuthenticationFailed);
    }
    Both both(Mechanism::HighMd5);
    both.client.serverTitle.clear(); // not part of it
    QVERIFY(hlsAnswerOfClient(both.client, nullptr, 1));
}

void TestSecurityHls::missing()
{
    for (const Mechanism mechanism : mechanisms) {
        Both both(mechanism);
        const Bytes answer = both.ofClient();
        both.client.password = Secret();
        both.client.signing = {};
        both.server.password = Secret();
        both.server.signing = {};
        QCOMPARE(hlsAnswerOfClient(both.client, nullptr, 1).error().code, ErrorCode::KeyMissing);
        QCOMPARE(proveClient(both.server, nullptr, answer).error().code, ErrorCode::KeyMissing);
    }
}

void TestSecurityHls::unknownMechanisms()
{
    for (const Mechanism mechanism :
         {Mechanism::Lowest, Mechanism::LowLevel, Mechanism::High, static_cast<Mechanism>(8)}) {
        Both both(Mechanism::HighMd5);
        both.client.mechanism = mechanism;
        QCOMPARE(hlsAnswerOfClient(both.client, &both.ends.client, 1).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(proveServer(both.client, &both.ends.client, Bytes(16)).error().code,
                 ErrorCode::Unsupported);
    }
}

QTEST_APPLESS_MAIN(TestSecurityHls)
#include "tst_security_hls.moc"
