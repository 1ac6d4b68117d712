// SPDX-License-Identifier: Apache-2.0
//
// Who is associated with the server: several clients on one wrapper connection, one after another
// on HDLC, replaced, released, and gone with the link.
#include "dlms/link/hdlc_frame.h"
#include "dlms/link/hdlc_link.h"
#include "served_meter.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

namespace
{

const QByteArray get = "C001C100030100010800FF0200", answer = "C401C1000600012345";
const QByteArray longGet = "C001C100070100630100FF0200";
constexpr std::uint32_t everything = conformance::supported;
constexpr std::uint32_t own = everything & ~conformance::generalBlockTransfer;

using Happened = std::vector<std::string>;

/// HDLC from the other side: frames by hand through the frame codec, no link of ours.
struct HdlcLine {
    explicit HdlcLine(ServedMeter& meter)
        : session(makeHdlcLink(settings()), meter)
    {
        static_cast<void>(session.start(now));
    }
    static HdlcSettings settings()
    {
        HdlcSettings settings;
        settings.role = Role::Server;
        settings.peers = {16, 1, 0};
        settings.addressSize = AddressSize::One;
        return settings;
    }
    /// The information fields (and the kinds) of what comes back.
    QByteArray say(ClientSap client, std::uint8_t control, const QByteArray& info = {})
    {
        HdlcFrame frame;
        frame.destination = *HdlcAddress::make(1, 0, AddressSize::One);
        frame.source = *HdlcAddress::make(client, 0, AddressSize::One);
        frame.control = decodeHdlcControl(control);
        frame.info = fromHex(info.toStdString()).value();
        QByteArray text;
        for (const auto& effect : session.received(encodeHdlcFrame(frame), now))
            if (const auto* sent = std::get_if<Send>(&effect))
                text += toHex(sent->bytes).c_str();
        return text;
    }
    QByteArray request(ClientSap client, std::uint8_t control, const QByteArray& apdu)
    {
        return say(client, control, "E6E600" + apdu);
    }

    ServerSession session;
    TimePoint now{std::chrono::hours(1)};
};

constexpr std::uint8_t snrm = 0x93, disc = 0x53;

} // namespace

class TestServerAssociations : public QObject
{
    Q_OBJECT

private slots:
    void severalClientsAtOnce();
    void twoClientsInOneSegment();
    void replaced();
    void refusedLeavesTheFirst();
    void releasedAndGone();
    void noMoreThanItCanHold();
    void broadcastIsNeverAnswered();
    void unconfirmedAssociation();
    void secondClientOnHdlc();
    void recycledEffects();
};

void TestServerAssociations::severalClientsAtOnce()
{
    ServedMeter meter;
    WrapperLine line(meter);
    for (const ClientSap client : std::vector<ClientSap>{16, 17, 18})
        QVERIFY(line.say(aarq(client == 17 ? own & ~conformance::set : own, 32), client)
                    .startsWith("6129"));
    QVERIFY((meter.happened == Happened{"associate 16", "associate 17", "associate 18"}));
    // Long answers under way for two, fetched turn and turn about; rights of each its own.
    const auto first = line.say(longGet, 16);
    QVERIFY(first.startsWith("C402C10000000001"));
    QVERIFY(line.answered == std::vector<ClientSap>{16});
    QCOMPARE(line.say(longGet, 18), first);
    QVERIFY(line.answered == std::vector<ClientSap>{18});
    QCOMPARE(line.say("C101C100030100010800FF02000600000001", 17), QByteArray("D80102"));
    QVERIFY(line.say("C002C100000001", 16).startsWith("C402C10100000002"));
    QCOMPARE(line.say(get, 17), answer);
    QVERIFY(line.say("C002C100000001", 18).startsWith("C402C10100000002"));
    QVERIFY(line.answered == std::vector<ClientSap>{18});
    // One goes; the others stay.
    QCOMPARE(line.say("6200", 17), QByteArray("6303800100"));
    QVERIFY(meter.did("released 17"));
    QCOMPARE(line.say(get, 17), QByteArray("D80101"));
    QCOMPARE(line.say(get, 16), answer);
    QCOMPARE(line.say(get, 18), answer);
    // A stranger is refused without harm.
    QCOMPARE(line.say(get, 99), QByteArray("D80101"));
    QCOMPARE(line.say(get, 16), answer);
}

void TestServerAssociations::twoClientsInOneSegment()
{
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(everything), 16);
    line.say(aarq(everything), 17);
    auto both = WrapperLine::pdu(get, 16);
    append(both, WrapperLine::pdu("C001C100010000600100FF0200", 17));
    append(both, WrapperLine::pdu(get, 16));
    QCOMPARE(line.take(line.session.received(both, line.now)),
             answer + "|C401C10009083132333435363738|" + answer);
    QVERIFY((line.answered == std::vector<ClientSap>{16, 17, 16}));
}

void TestServerAssociations::replaced()
{
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(own, 32));
    QVERIFY(line.say(longGet).startsWith("C402C10000000001"));
    line.say(aarq(own, 64));
    QVERIFY((meter.happened == Happened{"associate 16", "released 16", "associate 16"}));
    // What was under way is gone with the one before.
    QCOMPARE(line.say("C002C100000001"), QByteArray("C402C101000000010110"));
    QCOMPARE(line.say(get), answer);
}

void TestServerAssociations::refusedLeavesTheFirst()
{
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(everything));
    // Another context, a mechanism that is not offered, no password: not this client's doing.
    for (const auto& wrong :
         {QByteArray("601DA109060760857405080102BE10040E01000000065F1F0400007E1F04B0"),
          QByteArray("602AA109060760857405080101"
                     "8A0207808B0760857405080201BE10040E01000000065F1F0400007E1F04B0")})
        QVERIFY(line.say(wrong).contains("A203020101"));
    QVERIFY(meter.happened == Happened{"associate 16"});
    QCOMPARE(line.say(get), answer);
    // A wrong password is: the one before ends, the new one does not begin.
    meter.refusals[16] = AcseDiagnostic::AuthenticationFailure;
    QVERIFY(line.say("6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738"
                     "BE10040E01000000065F1F0400007E1F04B0")
                .contains("A203020101A305A10302010D"));
    QVERIFY(meter.asked.password == Secret::fromText("12345678"));
    QVERIFY((meter.happened ==
             Happened{"associate 16", "released 16", "associate 16", "incident 16 0"}));
    QCOMPARE(line.say(get), QByteArray("D80101"));
}

void TestServerAssociations::releasedAndGone()
{
    ServedMeter meter;
    {
        WrapperLine line(meter);
        line.say(aarq(everything), 16);
        line.say(aarq(everything), 17);
        // RLRQ with a reason and an InitiateRequest; asked again, nothing is left to release.
        const QByteArray rlrq = "6215800100BE10040E01000000065F1F0400007E1F04B0";
        const auto rlre = line.say(rlrq, 16);
        QVERIFY2(rlre.startsWith("6315800100BE10040E0800065F1F0400"), rlre);
        QCOMPARE(line.say(rlrq, 16), QByteArray("6303800100"));
        QCOMPARE(line.say("6203800101", 16), QByteArray("6303800100"));
        // Bytes that are no wrapper PDU: the link is lost, with everybody on it.
        static_cast<void>(line.session.received(Bytes(8, 0xFF), line.now));
        QVERIFY(meter.did("released 17"));
        line.say(aarq(everything), 18);
        QCOMPARE(line.say(get, 17), QByteArray("D80101"));
    }
    QVERIFY(meter.did("released 18")); // the session itself goes
    QCOMPARE(std::ranges::count(meter.happened, "released 17"), std::ptrdiff_t{1});
}

void TestServerAssociations::noMoreThanItCanHold()
{
    ServedMeter meter;
    WrapperLine line(meter);
    for (ClientSap client = 1; client <= 1024; ++client)
        QVERIFY(line.say(aarq(everything), client).contains("A203020100"));
    QCOMPARE(line.say(aarq(everything), 2000),
             QByteArray("6117A109060760857405080101A203020102A305A203020101"));
    QCOMPARE(line.say(get, 1), answer);
    QVERIFY(line.say(aarq(everything), 7).contains("A203020100")); // one that is known
    line.say("6200", 5);
    QVERIFY(line.say(aarq(everything), 2000).contains("A203020100"));
}

void TestServerAssociations::broadcastIsNeverAnswered()
{
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(everything));
    auto toAll = WrapperLine::pdu("C101C100030100010800FF02000600000009", 16);
    toAll[5] = 0x7F; // All-station
    QCOMPARE(line.take(line.session.received(toAll, line.now)), QByteArray());
    QCOMPARE(line.say(get), QByteArray("C401C1000600000009")); // and yet done
}

void TestServerAssociations::unconfirmedAssociation()
{
    ServedMeter meter;
    WrapperLine line(meter);
    // response-allowed FALSE (present, 00): no AARE, no answers (Green Book, 9.4.4.1).
    QCOMPARE(line.say("601EA109060760857405080101BE11040F010001000006"
                      "5F1F0400007E1F04B0"),
             QByteArray());
    QVERIFY(meter.happened == Happened{"associate 16"});
    QCOMPARE(line.say(get), QByteArray());
    QCOMPARE(line.say("C10181"
                      "00030100010800FF02000600000009"),
             QByteArray());
    QVERIFY(meter.did("set 16"));
    QCOMPARE(line.say("6200"), QByteArray());
    QVERIFY(meter.did("released 16"));
}

void TestServerAssociations::secondClientOnHdlc()
{
    ServedMeter meter;
    HdlcLine line(meter);
    QVERIFY(line.say(16, snrm).contains("73")); // UA
    QVERIFY(line.request(16, 0x10, aarq(everything)).contains("E6E7006129"));
    QVERIFY(line.request(16, 0x32, get).contains("E6E700" + answer));
    // The second has no link: DM, whatever it says; the first notices nothing.
    for (const std::uint8_t control : {snrm, disc})
        QVERIFY(line.say(17, control).mid(10, 2) == "1F");
    QVERIFY(line.request(17, 0x10, aarq(everything)).mid(10, 2) == "1F");
    QVERIFY(line.request(16, 0x54, get).contains("E6E700" + answer));
    QVERIFY(meter.happened == Happened{"associate 16"});
    // The first goes, the second comes, and is nobody until it has associated.
    QVERIFY(line.say(16, disc).mid(10, 2) == "73");
    QVERIFY((meter.happened == Happened{"associate 16", "released 16"}));
    QVERIFY(line.say(17, snrm).contains("73"));
    QVERIFY(line.request(17, 0x10, get).contains("E6E700D80101"));
    QVERIFY(line.request(17, 0x32, aarq(everything)).contains("E6E7006129"));
    QVERIFY(line.request(17, 0x54, get).contains("E6E700" + answer));
    // SNRM again: the link begins anew, and so does the client.
    QVERIFY(line.say(17, snrm).contains("73"));
    QVERIFY(meter.did("released 17"));
    QVERIFY(line.request(17, 0x10, get).contains("E6E700D80101"));
}

void TestServerAssociations::recycledEffects()
{
    // The same storage for every answer, whatever came before in it.
    ServedMeter meter;
    WrapperLine line(meter);
    ServerEffects effects;
    const QByteArray script[] = {aarq(own), get, get, longGet, "AABB", get, "6200", get};
    const QByteArray expected[] = {
        "",       answer, answer,       "C401C1000928" + QByteArray("7E").repeated(40),
        "D80202", answer, "6303800100", "D80101"};
    for (std::size_t i = 0; i < std::size(script); ++i) {
        line.session.receivedInto(WrapperLine::pdu(script[i], 16), line.now, effects);
        const auto said = line.take(effects);
        if (!expected[i].isEmpty())
            QCOMPARE(said, expected[i]);
        QCOMPARE(std::ranges::count_if(
                     effects, [](const auto& e) { return std::holds_alternative<Send>(e); }),
                 std::ptrdiff_t{1});
        QVERIFY(std::holds_alternative<WakeAt>(effects.front()));
    }
}

QTEST_GUILESS_MAIN(TestServerAssociations)
#include "tst_server_associations.moc"
