// SPDX-License-Identifier: Apache-2.0
//
// The server under security, against the published examples: Green Book keys, titles, AARQ,
// ciphered GET and GMAC challenge (tests/vectors/security.json names the sources).
#include "dlms/security/general_signing.h"
#include "security_vectors.h"
#include "served_meter.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

namespace
{

// Green Book ed. 8, clause 12: the client of its ciphered examples.
const QByteArray title = "4D4D4D0000BC614E";
const QByteArray get = "C0010000080000010000FF0200"; // of the clock
const QByteArray answer = "C40100001107";
const QByteArray glo = "C81E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B";
const QByteArray gloInitiate =
    "21303001234567801302FF8A7874133D414CED25B42534D28DB0047720606B175BD5"
    "2211BE6841DB204D39EE6FDB8E356855";
const QByteArray plainInitiate = "01000000065F1F0400FFFFFFFFFF";

QByteArray tlv(const QByteArray& tag, const QByteArray& content)
{
    return tag + QByteArray::number(content.size() / 2, 16).rightJustified(2, '0') + content;
}

/// An AARQ: context, client's title, mechanism with its value, user-information.
QByteArray ask(int context, const QByteArray& initiate, int mechanism = 0,
               const QByteArray& value = {}, const QByteArray& caller = title)
{
    auto content =
        tlv("A1", "0607608574050801" + QByteArray::number(context).rightJustified(2, '0'));
    if (!caller.isEmpty())
        content += tlv("A6", tlv("04", caller));
    if (mechanism > 0)
        content += "8A020780"
                   "8B0760857405080" +
                   QByteArray("20") + QByteArray::number(mechanism) + tlv("AC", tlv("80", value));
    return tlv("60", content + tlv("BE", tlv("04", initiate)));
}

ServerSecurity security(Protection required = Protection::None,
                        Protection answers = Protection::None)
{
    ServerSecurity made;
    made.settings = exampleSettings(true);
    made.settings.ownTitle = hex("4D4D4D0000000002");
    made.settings.peerTitle.clear();
    made.settings.keys.dedicated = Secret();
    made.required = required;
    made.answers = answers;
    return made;
}

/// The other end's cipher: protects requests, opens answers.
struct Cipher {
    explicit Cipher(const SecuritySettings& server)
        : protection(ApduProtection::make(turned(server)).value())
    {
    }
    static SecuritySettings turned(SecuritySettings settings)
    {
        settings.peerTitle = settings.ownTitle;
        settings.ownTitle = fromHex(title.toStdString()).value();
        return settings;
    }
    QByteArray close(const QByteArray& plain, std::uint32_t counter,
                     Protection how = Protection::Both, Ciphering dress = Ciphering::Global)
    {
        Bytes out;
        const auto done =
            protection.protect(fromHex(plain.toStdString()).value(), dress, how, counter, out);
        return done ? toHex(out).c_str() : "not protected";
    }
    QByteArray open(const QByteArray& ciphered)
    {
        const auto opened = protection.unprotect(fromHex(ciphered.toStdString()).value());
        if (!opened)
            return toString(opened.error()).c_str();
        last = *opened;
        return toHex(opened->apdu).c_str();
    }
    ApduProtection protection;
    Unprotected last;
};

bool accepted(const QByteArray& aare)
{
    return aare.startsWith("61") && aare.contains("A203020100");
}

} // namespace

class TestServerSecurity : public QObject
{
    Q_OBJECT

private slots:
    void publishedGet_data();
    void publishedGet();
    void publishedAarq();
    void publishedGmac();
    void refusedAndUsable_data();
    void refusedAndUsable();
    void refusedOpenings_data();
    void refusedOpenings();
    void answersKeepTheProtection_data();
    void answersKeepTheProtection();
    void sizesCountTheCiphering();
    void dedicatedKeys();
    void challenges_data();
    void challenges();
    void challengeMustBeAnsweredFirst();
    void signedCommands();
    void pushesAreProtected();
    void releaseIsProtected();
};

void TestServerSecurity::publishedGet_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("protection");
    // Green Book ed. 8, table 40.
    QTest::newRow("authentication only")
        << QByteArray("C81E1001234567C0010000080000010000FF020006725D910F9221D263877516") << 0x10;
    QTest::newRow("encryption only")
        << QByteArray("C8122001234567411312FF935A47566827C467BC") << 0x20;
    QTest::newRow("both") << glo << 0x30;
}

void TestServerSecurity::publishedGet()
{
    QFETCH(QByteArray, request);
    QFETCH(int, protection);
    ServedMeter meter;
    meter.securities[16] = security();
    WrapperLine line(meter);
    QVERIFY(accepted(line.say(ask(3, plainInitiate))));
    const auto said = line.say(request);
    QVERIFY2(said.startsWith("CC"), said);
    Cipher client(meter.securities[16].settings);
    QCOMPARE(client.open(said), answer);
    QCOMPARE(static_cast<int>(client.last.control.protection), protection);
    // The same again is a replay: refused with the counter that is expected.
    QCOMPARE(line.say(request), QByteArray("D8010601234568"));
    QVERIFY(meter.did("incident 16 2"));
    QCOMPARE(client.open(line.say(client.close(get, 0x01234568))), answer);
    QVERIFY(!meter.did("released 16"));
}

void TestServerSecurity::publishedAarq()
{
    // Green Book ed. 8, clause 12: the ciphered InitiateRequest with a dedicated key.
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    WrapperLine line(meter);
    const auto aare = line.say(ask(3, gloInitiate));
    QVERIFY2(accepted(aare), aare);
    QVERIFY(meter.asked.ciphered);
    QVERIFY(meter.asked.clientTitle == fromHex(title.toStdString()).value());
    // The responding title, and an InitiateResponse that is ciphered as the request was.
    QVERIFY2(aare.contains("A40A04084D4D4D0000000002"), aare);
    const auto information = aare.mid(aare.indexOf("0421281F") + 4);
    Cipher client(meter.securities[16].settings);
    QCOMPARE(client.open(information), QByteArray("0800065F1F0400005E1FFFFF0007"));
    // Its counter is used up: the GET of the same clause bears the same one.
    QCOMPARE(line.say(glo), QByteArray("D8010601234568"));
}

void TestServerSecurity::publishedGmac()
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

void TestServerSecurity::refusedAndUsable_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QByteArray>("incident");
    Cipher client(security().settings);
    auto other = security().settings;
    other.keys.globalUnicast = Secret(Bytes(16, 9));
    Cipher stranger(other);
    const auto good = client.close(get, 200);
    auto changed = good;
    changed[20] = changed[20] == '0' ? '1' : '0';
    const QByteArray undecipherable = "D80105", notAllowed = "D80101";
    const auto row = [](const char* name, const QByteArray& request, const QByteArray& refusal,
                        const char* incident) {
        QTest::newRow(name) << request << refusal << QByteArray(incident);
    };
    row("wrong key", stranger.close(get, 200), undecipherable, "incident 16 1");
    row("changed byte", changed, undecipherable, "incident 16 1");
    row("tag cut", "C813" + good.mid(4, 38), undecipherable, "incident 16 1");
    row("tag gone", "C80430000000C8", undecipherable, "incident 16 1");
    row("replayed", client.close(get, 100),
        "D80106000000"
        "65",
        "incident 16 2");
    row("counter before it", client.close(get, 3),
        "D80106000000"
        "65",
        "incident 16 2");
    row("not protected", get, notAllowed, "incident 16 3");
    row("authenticated alone", client.close(get, 200, Protection::Authentication), notAllowed,
        "incident 16 3");
    row("encrypted alone", client.close(get, 200, Protection::Encryption), notAllowed,
        "incident 16 3");
    row("no protection said", "C81200000000C8" + get, undecipherable, "incident 16 1");
    row("dedicated, no such key", "D0" + good.mid(2), undecipherable, "");
    row("another title",
        "DB08"
        "0102030405060708" +
            client.close(get, 200).mid(2),
        undecipherable, "incident 16 1");
    row("another suite", "C81E31" + good.mid(6), undecipherable, "");
}

void TestServerSecurity::refusedAndUsable()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, refusal);
    QFETCH(QByteArray, incident);
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 100)))));
    QCOMPARE(line.say(request), refusal);
    QVERIFY(incident.isEmpty() ? meter.happened.size() == 1 : meter.did(incident.toStdString()));
    for (const auto& note : line.noted)
        QVERIFY(!QByteArray(toString(note).c_str()).contains("000102030405"));
    // Link and association are as before.
    QCOMPARE(client.open(line.say(client.close(get, 0x1000))), answer);
    QVERIFY(!meter.did("released 16"));
}

void TestServerSecurity::refusedOpenings_data()
{
    QTest::addColumn<QByteArray>("aarq");
    QTest::addColumn<QByteArray>("refusal"); ///< in the AARE's diagnostic, or an exception
    auto other = security().settings;
    other.keys.globalUnicast = Secret(Bytes(16, 9));
    Cipher client(security().settings), stranger(other);
    const auto diagnostic = [](const char* number) {
        return QByteArray("A203020101A305A1030201") + number;
    };
    const auto row = [](const char* name, const QByteArray& aarq, const QByteArray& refusal) {
        QTest::newRow(name) << aarq << refusal;
    };
    row("wrong key", ask(3, stranger.close(plainInitiate, 200)), "D80105");
    row("replayed", ask(3, client.close(plainInitiate, 100)), "D8010600000065");
    row("not ciphered", ask(3, plainInitiate), "D80101");
    row("context without ciphering", ask(1, plainInitiate), diagnostic("02"));
    row("short names", ask(2, plainInitiate), diagnostic("02"));
    row("no title", ask(3, client.close(plainInitiate, 200), 0, {}, {}), diagnostic("03"));
    row("short title", ask(3, client.close(plainInitiate, 200), 0, {}, "4D4D4D"), diagnostic("03"));
    row("mechanism 2", ask(3, client.close(plainInitiate, 200), 2, "4142434445464748"),
        diagnostic("0B"));
    row("short challenge", ask(3, client.close(plainInitiate, 200), 5, "41424344"),
        diagnostic("0D"));
    row("no conformance", ask(3, client.close("01000000065F1F0400000000FFFF", 200)),
        diagnostic("01"));
    row("old version", ask(3, client.close("01000000055F1F0400FFFFFFFFFF", 200)), diagnostic("01"));
    row("too small", ask(3, client.close("01000000065F1F0400FFFFFF001E", 200)), diagnostic("01"));
}

void TestServerSecurity::refusedOpenings()
{
    QFETCH(QByteArray, aarq);
    QFETCH(QByteArray, refusal);
    ServedMeter meter;
    meter.securities[16] = security(Protection::Both);
    WrapperLine line(meter);
    Cipher client(meter.securities[16].settings);
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 100)))));
    const auto said = line.say(aarq);
    QVERIFY2(said == refusal ||
                 (refusal.size() > 14 && said.startsWith("61") && said.contains(refusal)),
             said);
    QVERIFY(meter.happened.front() == "associate 16");
    QVERIFY(accepted(line.say(ask(3, client.close(plainInitiate, 0x1000)))));
    QCOMPARE(client.open(line.say(client.close(get, 0x1001))), answer);
}

void TestServerSecurity::answersKeepTheProtection_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("dress");
    for (const int request : {0x00, 0x10, 0x20, 0x30})
        for (const int answers : {0x00, 0x10, 0x20, 0x30})
            for (const int dress : {0, 2})
                QTest::addRow("%x answered at least by %x, ciphering %d", request, answers, dress)
                    << request << answers << dress;
}

void TestServerSecurity::answersKeepTheProtection()
{
    QFETCH(int, request);
    QFETCH(int, answers);
    QFETCH(int, dress);
    ServedMeter meter;
    meter.securities[16] = security(Protection::None, static_cast<Protection>(answers));
    WrapperLine line(meter);
    QVERIFY(accepted(line.say(ask(3, plainInitiate))));
    Cipher client(meter.securities[16].settings);
    const auto said = line.say(request == 0 ? get
                                            : client.close(get, 5, static_cast<Protection>(request),
                                                           static_cast<Ciphering>(dress)));
    if ((request | answers) == 0) {
        QCOMPARE(said, answer);
        return;
    }
    QCOMPARE(said.left(2), QByteArray(request != 0 && dress == 2 ? "DB" : "CC"));
    QCOMPARE(client.open(said), answer);
    QCOMPARE(static_cast<int>(client.last.control.protection), request | answers);
}

void TestServerSecurity::sizesCountTheCiphering()
{
    for (const int most : {40, 60, 127, 128, 150, 255, 256, 300}) {
        ServedMeter meter;
        meter.securities[16] = security(Protection::Both);
        meter.objects[{8, Obis(0, 0, 1, 0, 0), 2}] = Data::octets(Bytes(400, 0x7E));
        WrapperLine line(meter);
        Cipher client(meter.securities[16].settings);
        const auto size = QByteArray::number(most, 16).rightJustified(4, '0');
        QVERIFY(accepted(line.say(ask(3, client.close("01000000065F1F0400FFFFFF" + size, 1)))));
        std::uint32_t counter = 1;
        QByteArray raw;
        for (QByteArray next = get; !next.isEmpty();) {
            const auto said = line.say(client.close(next, ++counter));
            QVERIFY(said.size() <= 2 * most);
            const auto block = client.open(said);
            QVERIFY2(block.startsWith("C402"), block);
            const auto length = block.mid(18, 2);
            raw += block.mid(length == "82" ? 24 : length == "81" ? 22 : 20);
            next = block.mid(6, 2) == "01" ? QByteArray() : "C00200" + block.mid(8, 8);
        }
        QCOMPARE(raw, "09820190" + QByteArray("7E").repeated(400));
    }
}

void TestServerSecurity::dedicatedKeys()
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

void TestServerSecurity::challenges_data()
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

void TestServerSecurity::challenges()
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

void TestServerSecurity::challengeMustBeAnsweredFirst()
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

void TestServerSecurity::signedCommands()
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
    QVERIFY(meter.did("incident 16 0"));
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

void TestServerSecurity::pushesAreProtected()
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

void TestServerSecurity::releaseIsProtected()
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

QTEST_GUILESS_MAIN(TestServerSecurity)
#include "tst_server_security.moc"
