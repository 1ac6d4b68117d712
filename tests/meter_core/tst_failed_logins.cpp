// SPDX-License-Identifier: Apache-2.0
//
// What the emulated meter does about those who try: wrong answers to challenges and wrong keys lock
// out, and no flood fills its logs or wears its memory out.
#include "meter_core/meter_state.h"
#include "security_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using dlms::AcseDiagnostic;
using dlms::Data;
using dlms::Mechanism;
using dlms::Protection;

namespace
{

/// Counts what is written.
class CountingStorage : public MemoryStorage
{
public:
    int writes = 0;
    Result<> write(int page, BytesView bytes) override
    {
        ++writes;
        return MemoryStorage::write(page, bytes);
    }
};

/// The meter, whose roles may sign on with any mechanism and who has keys for mechanism 7.
class AnyMechanism : public dlms::ServerHandler
{
public:
    explicit AnyMechanism(Meter& meter)
        : m_meter(meter.server())
    {
    }
    dlms::SigningKeys signing;

    AcseDiagnostic associate(const dlms::AssociationRequest& request) override
    {
        auto asked = request;
        if (request.mechanism != Mechanism::HighGmac)
            asked.mechanism = Mechanism::HighSha256;
        return m_meter.associate(asked);
    }
    tl::expected<Data, dlms::DataAccessResult> get(dlms::ClientSap client,
                                                   const dlms::AttributeReference& attribute,
                                                   const dlms::SelectiveAccess* access) override
    {
        return m_meter.get(client, attribute, access);
    }
    dlms::DataAccessResult set(dlms::ClientSap client, const dlms::AttributeReference& attribute,
                               const Data& value) override
    {
        return m_meter.set(client, attribute, value);
    }
    tl::expected<Data, dlms::ActionResult> action(dlms::ClientSap client,
                                                  const dlms::MethodReference& method,
                                                  const std::optional<Data>& parameter) override
    {
        return m_meter.action(client, method, parameter);
    }
    void released(dlms::ClientSap client) override { m_meter.released(client); }
    std::optional<dlms::ServerSecurity> security(dlms::ClientSap client) override
    {
        auto made = m_meter.security(client);
        if (made)
            made->settings.signing = signing;
        return made;
    }
    bool mayAuthenticate(dlms::ClientSap client) override
    {
        return m_meter.mayAuthenticate(client);
    }
    void authenticated(dlms::ClientSap client) override { m_meter.authenticated(client); }
    void incident(dlms::ClientSap client, dlms::SecurityIncident what) override
    {
        m_meter.incident(client, what);
    }

private:
    dlms::ServerHandler& m_meter;
};

/// RFC 6979, A.2.5 (P-256), as in the vectors.
dlms::SigningKeys signingKeys()
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/security.json"));
    const auto pair = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                           .object()[QLatin1String("keyPairs")]
                                                           .toArray()
                                                           .at(0)
                                                           .toObject()
                                                     : QJsonObject();
    const auto octets = [&](const char* name) {
        return fromHex(pair[QLatin1String(name)].toString().toStdString()).value_or(Bytes());
    };
    return {Secret(octets("privateKey")), octets("publicKey")};
}

LoginRecord kept(const std::shared_ptr<CountingStorage>& storage, dlms::ClientSap client)
{
    PermanentMemory memory(storage);
    const auto state = decodeState(*memory.load(), typecodes::Catalogue::installed());
    const auto found = state->security.logins.find(client);
    return found == state->security.logins.end() ? LoginRecord() : found->second;
}

/// A GET of the clock that nobody's key opens, each another.
Bytes forged(std::uint32_t number)
{
    Bytes apdu{0xC8, 0x1E, 0x30};
    appendU32(apdu, 5000 + number);
    appendU32(apdu, number);
    apdu.resize(apdu.size() + 21, 0x5A);
    return apdu;
}

} // namespace

class TestFailedLogins : public QObject
{
    Q_OBJECT

private slots:
    void wrongAnswers_data();
    void wrongAnswers();
    void challengesKeptOpen();
    void wrongKeysInTheOpening();
    void floodInAnAssociation();
    void floodOfReplays();
    void eventsComeAgain();
    void unprovenClientsLeaveTheLogAlone();
};

void TestFailedLogins::wrongAnswers_data()
{
    QTest::addColumn<int>("mechanism");
    for (const int mechanism : {3, 4, 5, 6, 7})
        QTest::addRow("mechanism %d", mechanism) << mechanism;
}

/// Three wrong answers to the challenge, then the right one: refused during the lock-out, accepted
/// after it.
void TestFailedLogins::wrongAnswers()
{
    QFETCH(int, mechanism);
    auto storage = std::make_shared<CountingStorage>();
    const auto meter = makeMeter(ctSetup(), storage);
    AnyMechanism server(*meter);
    server.signing = signingKeys();
    const auto signOn = [&](bool right) {
        auto settings = withKeys(*meter, installerClient, 1000);
        settings.mechanism = static_cast<Mechanism>(mechanism);
        settings.password = Secret::fromText(right ? "12345" : "54321");
        settings.security.protection = Protection::None;
        settings.security.signing = server.signing;
        if (!right) {
            settings.security.keys.globalUnicast = Secret(counting(16, 7));
            const auto key = server.signing.privateKey.bytes();
            Bytes other(key.begin(), key.end());
            other.at(7) ^= 1U; // of the number itself (RFC 5915)
            settings.security.signing.privateKey = Secret(other);
        }
        Line line(server, installerClient, settings);
        return line.open();
    };
    for (int i = 0; i < 3; ++i) {
        const auto refused = signOn(false);
        QVERIFY(refused);
        QVERIFY2(refused->code == ErrorCode::AuthenticationFailed, toString(*refused).c_str());
        QCOMPARE(kept(storage, installerClient).failed, std::uint32_t(i + 1));
    }
    QCOMPARE(events(*meter, fraudLog), (QList<int>{46, 46, 46}));
    QCOMPARE(events(*meter, accessLog).count(138), 1);
    auto refused = signOn(true);
    QVERIFY(refused);
    QVERIFY2(refused->code == ErrorCode::AssociationRefused, toString(*refused).c_str());
    QCOMPARE(kept(storage, installerClient).failed, 3U);
    meter->advanceTo(start + 9s);
    QVERIFY(signOn(true));
    meter->advanceTo(start + 10s);
    refused = signOn(true);
    QVERIFY2(!refused, refused ? toString(*refused).c_str() : "");
}

/// Challenges that were asked for before the lock-out began are no way around it.
void TestFailedLogins::challengesKeptOpen()
{
    const auto meter = makeMeter();
    QVERIFY(meter->server().mayAuthenticate(installerClient));
    for (int i = 0; i < 3; ++i)
        logIn(*meter, installerClient, "wrong");
    QVERIFY(!meter->server().mayAuthenticate(installerClient));
    QVERIFY(meter->server().mayAuthenticate(readerClient));
    meter->advanceTo(start + 10s);
    QVERIFY(meter->server().mayAuthenticate(installerClient));
}

/// An InitiateRequest under another key is a log-in that failed.
void TestFailedLogins::wrongKeysInTheOpening()
{
    auto storage = std::make_shared<CountingStorage>();
    const auto meter = makeMeter(encryptedSetup(), storage);
    std::uint32_t counter = 0;
    const auto signOn = [&](bool right) {
        auto settings = withKeys(*meter, installerClient, counter += 1000);
        if (!right)
            settings.security.keys.globalUnicast = Secret(counting(16, 7));
        Line line(*meter, installerClient, settings);
        return line.open();
    };
    const int before = storage->writes;
    for (int i = 0; i < 200; ++i)
        QVERIFY(signOn(false));
    QCOMPARE(kept(storage, installerClient).failed, 3U);
    QVERIFY2(storage->writes - before <= 3, std::to_string(storage->writes - before).c_str());
    QCOMPARE(events(*meter, fraudLog), (QList<int>{49}));
    QCOMPARE(events(*meter, accessLog), (QList<int>{138}));
    const auto refused = signOn(true);
    QVERIFY(refused);
    QVERIFY2(refused->code == ErrorCode::AssociationRefused, toString(*refused).c_str());
    meter->advanceTo(start + 10s);
    QVERIFY(!signOn(true));
}

void TestFailedLogins::floodInAnAssociation()
{
    auto storage = std::make_shared<CountingStorage>();
    const auto meter = makeMeter(encryptedSetup(), storage);
    Line line(*meter, installerClient, withKeys(*meter, installerClient, 1000));
    QVERIFY(!line.open());
    const int before = storage->writes;
    for (std::uint32_t i = 0; i < 500; ++i)
        QCOMPARE(line.inject(forged(i)), *fromHex("D80105"));
    QVERIFY2(storage->writes - before <= 3, std::to_string(storage->writes - before).c_str());
    QCOMPARE(kept(storage, installerClient).failed, 3U);
    QCOMPARE(events(*meter, fraudLog), (QList<int>{49}));
    QCOMPARE(events(*meter, accessLog), (QList<int>{28, 138}));
    // Who is signed on stays so; nobody signs on anew for a time.
    QVERIFY(line.get(3, energy));
    Line other(*meter, installerClient, withKeys(*meter, installerClient, 2000));
    QVERIFY(other.open());
    meter->advanceTo(start + 10s);
    Line after(*meter, installerClient, withKeys(*meter, installerClient, 3000));
    QVERIFY(!after.open());
}

/// A counter used before is an event, but nobody's log-in that failed: the key was right.
void TestFailedLogins::floodOfReplays()
{
    auto storage = std::make_shared<CountingStorage>();
    const auto meter = makeMeter(encryptedSetup(), storage);
    QVERIFY(meter->server().mayAuthenticate(installerClient));
    const int before = storage->writes;
    for (int i = 0; i < 500; ++i)
        meter->server().incident(installerClient, dlms::SecurityIncident::Replayed);
    for (int i = 0; i < 500; ++i)
        meter->server().incident(installerClient, dlms::SecurityIncident::SignatureRefused);
    QCOMPARE(events(*meter, fraudLog), (QList<int>{50, 447}));
    QCOMPARE(storage->writes - before, 2);
    Line line(*meter, installerClient, withKeys(*meter, installerClient, 1000));
    QVERIFY(!line.open());
}

/// One event of a kind every `eventPause`, for as long as it goes on.
void TestFailedLogins::eventsComeAgain()
{
    const auto meter = makeMeter(encryptedSetup());
    const auto pause = meter->family().access.eventPauseSeconds;
    QVERIFY(pause >= 1);
    for (int second = 0; second <= 3 * pause; ++second) {
        meter->advanceTo(start + std::chrono::seconds(second));
        for (int i = 0; i < 10; ++i)
            meter->server().incident(readerClient, dlms::SecurityIncident::Replayed);
    }
    QCOMPARE(events(*meter, fraudLog), (QList<int>{50, 50, 50, 50}));
}

/// Who asks for a challenge and goes, and who needs no password, could fill the log of accesses.
void TestFailedLogins::unprovenClientsLeaveTheLogAlone()
{
    const auto meter = makeMeter();
    auto& server = meter->server();
    dlms::AssociationRequest request;
    request.peers.client = installerClient;
    request.mechanism = Mechanism::HighGmac;
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(server.associate(request), AcseDiagnostic::Null);
        server.released(installerClient);
    }
    QCOMPARE(events(*meter, accessLog), (QList<int>{}));
    request = {};
    request.peers.client = publicClient;
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(server.associate(request), AcseDiagnostic::Null);
        server.released(publicClient);
    }
    QCOMPARE(events(*meter, accessLog), (QList<int>{28, 29}));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(logIn(*meter, readerClient, "12345"), AcseDiagnostic::Null);
        server.released(readerClient);
    }
    QCOMPARE(events(*meter, accessLog), (QList<int>{28, 29, 28, 29, 28, 29}));
}

QTEST_APPLESS_MAIN(TestFailedLogins)
#include "tst_failed_logins.moc"
