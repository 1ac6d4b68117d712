// SPDX-License-Identifier: Apache-2.0
//
// The server under ciphering, against the published examples: Green Book keys, titles, AARQ and
// ciphered GET (tests/vectors/security.json names the sources).
#include "ciphered_client.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

class TestServerSecurity : public QObject
{
    Q_OBJECT

private slots:
    void publishedGet_data();
    void publishedGet();
    void publishedAarq();
    void refusedAndUsable_data();
    void refusedAndUsable();
    void refusedOpenings_data();
    void refusedOpenings();
    void answersKeepTheProtection_data();
    void answersKeepTheProtection();
    void sizesCountTheCiphering();
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

QTEST_GUILESS_MAIN(TestServerSecurity)
#include "tst_server_security.moc"
