// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_framer.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/hdlc_llc.h"
#include "frames.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;
using namespace std::chrono_literals;

// UI frames and broadcast on HDLC links: Green Book 8.4.2.3 to 8.4.3, IEC 62056-46, 6.4.

namespace
{

const TimePoint start{};
const HdlcAddress meter = HdlcAddress::make(16, 1).value();
const HdlcAddress reader = HdlcAddress::make(19, 0).value();

HdlcSettings settings(Role role, AddressSize size = AddressSize::Auto)
{
    HdlcSettings all;
    all.role = role;
    all.peers = {19, 16, 1};
    all.addressSize = size;
    return all;
}

Bytes ui(HdlcAddress to, HdlcAddress from, Bytes info, bool segmented = false, bool final = false)
{
    return encodeHdlcFrame({to, from, {HdlcFrameType::UI, final}, segmented, std::move(info)});
}

std::unique_ptr<Link> opened(Role role, bool connected)
{
    auto link = makeHdlcLink(settings(role));
    link->open(start);
    if (connected && role == Role::Server)
        link->received(control(meter, reader, 0x93), start);
    if (connected && role == Role::Client)
        link->received(control(reader, meter, 0x73), start);
    return link;
}

} // namespace

class TestHdlcUnnumbered : public QObject
{
    Q_OBJECT

private slots:
    void clientHearsPushes_data();
    void clientHearsPushes();
    void pushDoesNotEndTheTurn();
    void pushWhileIdleThenRequest();
    void segments();
    void lostSegments();
    void broadcastReaches_data();
    void broadcastReaches();
    void broadcastIsNeverAnswered();
    void broadcastLeavesTheConnectionAlone();
    void clientBroadcasts_data();
    void clientBroadcasts();
    void clientWaitsForItsTurn();
    void serverPushes_data();
    void serverPushes();
    void serverPushesInSegments();
    void awaitsMoreThanOneApdu();
};

void TestHdlcUnnumbered::clientHearsPushes_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("before UA") << 0;
    QTest::newRow("connected") << 1;
    QTest::newRow("after the end") << 2;
}

void TestHdlcUnnumbered::clientHearsPushes()
{
    QFETCH(int, state);
    const auto client = opened(Role::Client, state > 0);
    if (state == 2) {
        client->close(start);
        client->received(control(reader, meter, 0x73), start);
        QVERIFY(!client->isUp());
    }
    const auto effects =
        client->received(ui(reader, meter, {0xE6, 0xE7, 0x00, 0x0F, 0x01}, false, true), start);
    const auto arrived = get<ApduArrived>(effects);
    QVERIFY(arrived);
    QCOMPARE(toHex(arrived->apdu), std::string("0F01"));
    QVERIFY(arrived->unconfirmed);
    QCOMPARE(arrived->peers, (Peers{19, 16, 1}));
    QVERIFY(!get<LinkFailed>(effects));
    // Neither a push to another client nor one from nobody.
    for (const auto& other : {ui({20, 0, 1}, meter, {0xE6, 0xE7, 0x00, 0x0F}),
                              ui(reader, {0, 0, 1}, {0xE6, 0xE7, 0x00, 0x0F}),
                              ui(reader, {0x7F, 0, 1}, {0xE6, 0xE7, 0x00, 0x0F})})
        QVERIFY(!get<ApduArrived>(client->received(other, start)));
}

void TestHdlcUnnumbered::pushDoesNotEndTheTurn()
{
    const auto client = opened(Role::Client, true);
    client->send(Bytes{0xC0}, start);
    auto both = ui(reader, meter, {0xE6, 0xE7, 0x00, 0x0F}, false, true);
    append(both,
           encodeHdlcFrame(
               {reader, meter, {HdlcFrameType::I, true, 0, 1}, false, {0xE6, 0xE7, 0x00, 0xC4}}));
    // and one more behind the answer, in the same read
    append(both, ui(reader, meter, {0xE6, 0xE7, 0x00, 0xC2}, false, true));
    const auto effects = client->received(both, start);
    const auto arrived = all<ApduArrived>(effects);
    QCOMPARE(arrived.size(), std::size_t(3));
    QVERIFY(arrived[0].unconfirmed && !arrived[1].unconfirmed && arrived[2].unconfirmed);
    QCOMPARE(arrived[1].peers, (Peers{19, 16, 1}));
    QVERIFY(!get<Send>(effects)); // our turn, nothing to say
}

void TestHdlcUnnumbered::pushWhileIdleThenRequest()
{
    // A push whose second half comes after a request has left is not lost.
    const auto client = opened(Role::Client, true);
    const auto push = ui(reader, meter, {0xE6, 0xE7, 0x00, 0x0F, 0x7E, 0x55}, false, true);
    const auto half = push.size() / 2;
    auto effects = client->received(BytesView(push).first(half), start);
    QVERIFY(get<WakeAt>(effects)->at < start + 1s); // a broken frame ends
    client->send(Bytes{0xC0}, start + 1ms);
    effects = client->received(BytesView(push).subspan(half), start + 2ms);
    QCOMPARE(toHex(get<ApduArrived>(effects)->apdu), std::string("0F7E55"));
    effects = client->received(
        encodeHdlcFrame(
            {reader, meter, {HdlcFrameType::I, true, 0, 1}, false, {0xE6, 0xE7, 0x00, 0xC4}}),
        start + 3ms);
    QCOMPARE(toHex(get<ApduArrived>(effects)->apdu), std::string("C4"));
    QCOMPARE(get<WakeAt>(effects)->at, TimePoint::max());
}

void TestHdlcUnnumbered::segments()
{
    for (const auto role : {Role::Client, Role::Server}) {
        const auto link = opened(role, true);
        const auto to = role == Role::Client ? reader : meter;
        const auto from = role == Role::Client ? meter : reader;
        Bytes sent;
        append(sent, ui(to, from, {0xE6, 0xE7, 0x00, 0x0F, 0x01}, true));
        append(sent, ui(to, from, {0x02, 0x03}, true));
        append(sent, ui(to, from, {0x04}));
        const auto arrived = all<ApduArrived>(link->received(sent, start));
        QCOMPARE(arrived.size(), std::size_t(1));
        QCOMPARE(toHex(arrived[0].apdu), std::string("0F01020304"));
        QVERIFY(arrived[0].unconfirmed);
    }
}

void TestHdlcUnnumbered::lostSegments()
{
    HdlcUnnumberedJoin join;
    const auto take = [&join](Bytes info, bool more, std::uint16_t from = 1) {
        const auto taken =
            join.take({reader, {from, 0, 1}, {HdlcFrameType::UI}, more, std::move(info)});
        if (!taken)
            return std::string("error");
        return *taken ? toHex(**taken) : std::string("more");
    };
    QCOMPARE(take({0xE6, 0xE7, 0x00, 0x0F}, true), std::string("more"));
    // The end was lost; the next list begins with its own header.
    QCOMPARE(take({0xE6, 0xE7, 0x00, 0x0F, 0x01}, true), std::string("more"));
    QCOMPARE(take({0x02}, false), std::string("0F0102"));
    // Its beginning was lost: no header.
    QCOMPARE(take({0x02}, false), std::string("error"));
    // Another sender between.
    QCOMPARE(take({0xE6, 0xE7, 0x00, 0x0F}, true), std::string("more"));
    QCOMPARE(take({0xE6, 0xE7, 0x00, 0x0A}, false, 2), std::string("0A"));
    QCOMPARE(take({0x0B}, false), std::string("error"));
    // A broken frame between.
    QCOMPARE(take({0xE6, 0xE7, 0x00, 0x0F}, true), std::string("more"));
    join.interrupted();
    QCOMPARE(take({0x0B}, false), std::string("error"));
    // Without end: bounded.
    QCOMPARE(take({0xE6, 0xE7, 0x00}, true), std::string("more"));
    std::string last;
    for (int i = 0; i < 40 && last != "error"; ++i)
        last = take(Bytes(2000, 1), true);
    QCOMPARE(last, std::string("error"));
}

void TestHdlcUnnumbered::broadcastReaches_data()
{
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("upper");
    QTest::addColumn<int>("lower");
    QTest::addColumn<bool>("reaches");
    // Green Book 8.4.2.5, Table 4; the server is 16/1.
    QTest::newRow("1 for 1: all") << 1 << 1 << 0x7F << 0 << true;
    QTest::newRow("1 for 2: all") << 2 << 1 << 0x7F << 0 << false;
    QTest::newRow("1 for 4: all") << 4 << 1 << 0x7F << 0 << false;
    QTest::newRow("2 for 1: logical device of all") << 1 << 2 << 16 << 0x7F << true;
    QTest::newRow("2 for 1: another logical device") << 1 << 2 << 17 << 0x7F << false;
    QTest::newRow("2 for 1: all of one device") << 1 << 2 << 0x7F << 1 << false;
    QTest::newRow("2 for 2: all") << 2 << 2 << 0x7F << 0x7F << true;
    QTest::newRow("2 for 2: all logical of ours") << 2 << 2 << 0x7F << 1 << true;
    QTest::newRow("2 for 2: all logical of another") << 2 << 2 << 0x7F << 2 << false;
    QTest::newRow("2 for 4: all") << 4 << 2 << 0x7F << 0x7F << true;
    QTest::newRow("4 for 1: all") << 1 << 4 << 0x3FFF << 0x3FFF << true;
    QTest::newRow("4 for 1: lower all") << 1 << 4 << 16 << 0x3FFF << false;
    QTest::newRow("4 for 2: all") << 2 << 4 << 0x3FFF << 0x3FFF << true;
    QTest::newRow("4 for 2: lower all") << 2 << 4 << 16 << 0x3FFF << false;
    QTest::newRow("4 for 4: all") << 4 << 4 << 0x3FFF << 0x3FFF << true;
    QTest::newRow("4 for 4: logical device of all") << 4 << 4 << 16 << 0x3FFF << true;
    QTest::newRow("4 for 4: 7F is no broadcast") << 4 << 4 << 0x7F << 0x7F << false;
    QTest::newRow("any: 4, all") << 0 << 4 << 0x3FFF << 0x3FFF << true;
    QTest::newRow("any: 1, all") << 0 << 1 << 0x7F << 0 << true;
    QTest::newRow("any: 1, not all") << 0 << 1 << 17 << 0 << false;
}

void TestHdlcUnnumbered::broadcastReaches()
{
    QFETCH(int, expected);
    QFETCH(int, received);
    QFETCH(int, upper);
    QFETCH(int, lower);
    QFETCH(bool, reaches);
    const HdlcAddress to{static_cast<std::uint16_t>(upper), static_cast<std::uint16_t>(lower),
                         static_cast<std::uint8_t>(received)};
    const auto server = makeHdlcLink(settings(Role::Server, static_cast<AddressSize>(expected)));
    server->open(start);
    const auto effects = server->received(ui(to, reader, {0xE6, 0xE6, 0x00, 0xC1}), start);
    const auto arrived = get<ApduArrived>(effects);
    QCOMPARE(arrived.has_value(), reaches);
    QVERIFY(!get<Send>(effects));
    if (reaches) {
        QVERIFY(arrived->unconfirmed);
        QVERIFY(isBroadcast(arrived->peers));
        QCOMPARE(arrived->peers.client, ClientSap(19));
    }
}

void TestHdlcUnnumbered::broadcastIsNeverAnswered()
{
    const auto all = allStationsAddress(2);
    for (const bool connected : {false, true}) {
        for (const int octet : {0x93, 0x53, 0x11, 0x10, 0x13, 0x1D}) {
            const auto server = opened(Role::Server, connected);
            const auto effects = server->received(
                encodeHdlcFrame({all,
                                 reader,
                                 decodeHdlcControl(static_cast<std::uint8_t>(octet)),
                                 false,
                                 {0xE6, 0xE6, 0x00, 0xC1}}),
                start);
            QVERIFY(!get<Send>(effects));
            QVERIFY(!get<ApduArrived>(effects)); // I frames, and UI with P = 1, are discarded
            QCOMPARE(server->isUp(), connected);
        }
    }
    // The broadcast LSAP is taken like our own (Green Book 8.3.2).
    const auto server = opened(Role::Server, false);
    QVERIFY(get<ApduArrived>(server->received(ui(all, reader, {0xFF, 0xE6, 0x00, 0xC1}), start)));
}

void TestHdlcUnnumbered::broadcastLeavesTheConnectionAlone()
{
    const auto server = opened(Role::Server, true);
    server->received(ui(allStationsAddress(2), {20, 0, 1}, {0xE6, 0xE6, 0x00, 0xC1}), start);
    const auto effects = server->received(
        encodeHdlcFrame(
            {meter, reader, {HdlcFrameType::I, true, 0, 0}, false, {0xE6, 0xE6, 0x00, 0xC0}}),
        start);
    const auto arrived = get<ApduArrived>(effects);
    QVERIFY(arrived && !arrived->unconfirmed);
    QCOMPARE(arrived->peers, (Peers{19, 16, 1}));
}

void TestHdlcUnnumbered::clientBroadcasts_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("logical");
    QTest::addColumn<QByteArray>("to");
    // Green Book 8.4.2.3, Table 3; the extension bits as in figure 24.
    QTest::newRow("one byte") << 1 << 0x7F << QByteArray("FF");
    QTest::newRow("two bytes") << 2 << 0x7F << QByteArray("FEFF");
    QTest::newRow("four bytes") << 4 << 0x7F << QByteArray("FEFEFEFF");
    QTest::newRow("four bytes, long form") << 4 << 0x3FFF << QByteArray("FEFEFEFF");
    QTest::newRow("as the meter's address: two") << 0 << 0x3FFF << QByteArray("FEFF");
}

void TestHdlcUnnumbered::clientBroadcasts()
{
    QFETCH(int, size);
    QFETCH(int, logical);
    QFETCH(QByteArray, to);
    auto own = settings(Role::Client, static_cast<AddressSize>(size));
    own.peers.serverPhysical = size == 1 ? 0 : 1;
    const auto client = makeHdlcLink(own);
    const auto effects =
        client->sendUnconfirmed({19, static_cast<std::uint16_t>(logical), 0}, Bytes{0xC1}, start);
    QVERIFY(get<ApduSent>(effects));
    const auto hex = toHex(get<Send>(effects)->bytes);
    QCOMPARE(hex.substr(6, to.size() + 4), to.toStdString() + "2703"); // client 19, UI, P = 0
    const auto server = opened(Role::Server, false);
    QVERIFY(get<ApduArrived>(server->received(get<Send>(effects)->bytes, start)));
}

void TestHdlcUnnumbered::clientWaitsForItsTurn()
{
    const auto client = opened(Role::Client, true);
    client->send(Bytes{0xC0}, start);
    for (int i = 0; i < 16; ++i)
        QVERIFY(!get<Send>(client->sendUnconfirmed({19, 0x7F, 0}, Bytes{0xC1}, start)));
    QCOMPARE(get<Noted>(client->sendUnconfirmed({19, 0x7F, 0}, Bytes{0xC1}, start))->error.code,
             ErrorCode::LimitExceeded);
    const auto effects = client->received(
        encodeHdlcFrame(
            {reader, meter, {HdlcFrameType::I, true, 0, 1}, false, {0xE6, 0xE7, 0x00, 0xC4}}),
        start);
    QCOMPARE(all<Send>(effects).size(), std::size_t(16));
    QCOMPARE(controls(effects).substr(0, 8), std::string("UI P/F=0"));
    // An impossible address is said, not failed.
    const auto wrong = client->sendUnconfirmed({19, 0x4000, 0}, Bytes{0xC1}, start);
    QCOMPARE(get<Noted>(wrong)->error.code, ErrorCode::OutOfRange);
    QVERIFY(client->isUp());
}

void TestHdlcUnnumbered::serverPushes_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("not connected") << false;
    QTest::newRow("connected") << true;
}

void TestHdlcUnnumbered::serverPushes()
{
    QFETCH(bool, connected);
    const auto server = opened(Role::Server, connected);
    const auto effects = server->sendUnconfirmed({19, 16, 1}, Bytes{0x0F, 0x01}, start);
    QCOMPARE(controls(effects), std::string("UI P/F=1")); // as published push frames: 13
    const auto client = opened(Role::Client, connected);
    const auto arrived = get<ApduArrived>(client->received(get<Send>(effects)->bytes, start));
    QCOMPARE(toHex(arrived->apdu), std::string("0F01"));
    QCOMPARE(arrived->peers, (Peers{19, 16, 1}));
}

void TestHdlcUnnumbered::serverPushesInSegments()
{
    const auto server = opened(Role::Server, true); // 128 bytes: the SNRM had no parameters
    Bytes push(1000, 0x7E);
    push[0] = 0x0F;
    const auto effects = server->sendUnconfirmed({19, 16, 1}, push, start);
    const auto frames = answers(effects);
    QCOMPARE(frames.size(), std::size_t(8));
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QCOMPARE(frames[i].segmented, i + 1 < frames.size());
        QCOMPARE(frames[i].control.pollFinal, i + 1 == frames.size());
    }
    const auto client = opened(Role::Client, true);
    QVERIFY(get<ApduArrived>(client->received(get<Send>(effects)->bytes, start))->apdu == push);
}

void TestHdlcUnnumbered::awaitsMoreThanOneApdu()
{
    const auto client = opened(Role::Client, true);
    client->send(Bytes{0xC0}, start);
    client->received(
        encodeHdlcFrame(
            {reader, meter, {HdlcFrameType::I, true, 0, 1}, false, {0xE6, 0xE7, 0x00, 0xE0}}),
        start);
    const auto effects = client->awaitApdu(start);
    QCOMPARE(controls(effects), std::string("RR N(R)=1 P/F=1"));
    const auto more = client->received(
        encodeHdlcFrame(
            {reader, meter, {HdlcFrameType::I, true, 1, 1}, false, {0xE6, 0xE7, 0x00, 0xE0}}),
        start);
    QVERIFY(get<ApduArrived>(more));
    QVERIFY(!get<Send>(more));
}

QTEST_APPLESS_MAIN(TestHdlcUnnumbered)
#include "tst_hdlc_unnumbered.moc"
