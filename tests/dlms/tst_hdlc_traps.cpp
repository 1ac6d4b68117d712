// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_framer.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/hdlc_llc.h"
#include "dlms/link/hdlc_parameters.h"
#include "frames.h"
#include "line_pair.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;
using namespace std::chrono_literals;

// What other implementations fell into, and frames that others have published.

namespace
{

const TimePoint start{};
const HdlcAddress meter = HdlcAddress::make(16, 1).value();
const HdlcAddress reader = HdlcAddress::make(19, 0).value();

nlohmann::json published()
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/hdlc_frames.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return nlohmann::json::parse(file.readAll().toStdString())["hdlc"];
}

HdlcSettings settings(Role role, std::uint8_t window = 7)
{
    HdlcSettings all;
    all.role = role;
    all.peers = {19, 16, 1};
    all.maxInfoSend = all.maxInfoReceive = 128;
    all.windowSend = all.windowReceive = window;
    return all;
}

/// An I frame of the meter or the reader with information that begins with the LLC header.
Bytes iFrame(bool fromMeter, unsigned ns, unsigned nr, bool final, bool segmented, Bytes info)
{
    HdlcFrame frame{fromMeter ? reader : meter, fromMeter ? meter : reader, {}, segmented, info};
    frame.control = {HdlcFrameType::I, final, static_cast<std::uint8_t>(ns),
                     static_cast<std::uint8_t>(nr)};
    return encodeHdlcFrame(frame);
}

/// A connected client of that window, waiting for the answer to one APDU.
std::unique_ptr<Link> asking(std::uint8_t window)
{
    auto client = makeHdlcLink(settings(Role::Client, window));
    client->open(start);
    client->received(control(reader, meter, 0x73, encodeHdlcParameters({128, 128, window, window})),
                     start);
    client->send(Bytes{0xC0}, start);
    return client;
}

enum class Trap { Fcs, Length };

/// Searches for a segment of an answer with 7E as that byte of the FCS, or in the length.
std::optional<Bytes> segmentWithFlagIn(Trap trap, bool segmented, std::size_t octet)
{
    for (unsigned i = 0; i < 200000; ++i) {
        Bytes info{0xE6, 0xE7, 0x00, 0xC4};
        for (unsigned shift = 0; shift < 24; shift += 8)
            info.push_back(static_cast<std::uint8_t>(i >> shift));
        if (trap == Trap::Length)
            info.resize(0x7E - 10, 0x7E);
        const auto bytes = iFrame(true, 0, 1, !segmented, segmented, info);
        const auto at = trap == Trap::Fcs ? bytes.size() - 3 + octet : std::size_t{2};
        if (bytes[at] == hdlcFlag)
            return info;
    }
    return {};
}

} // namespace

class TestHdlcTraps : public QObject
{
    Q_OBJECT

private slots:
    void publishedFrames_data();
    void publishedFrames();
    void publishedPushInSegments();
    void publishedBlocksWithoutHeader();
    void flagsInChecksAndLength_data();
    void flagsInChecksAndLength();
    void flagsInHcsOfAnyFrame();
    void sharedAndDoubledFlags();
    void windowIsUsedBothWays_data();
    void windowIsUsedBothWays();
    void lostInTheMiddleOfAWindow_data();
    void lostInTheMiddleOfAWindow();
    void numbersThatDoNotFollow();
    void longerThanNegotiated();
};

void TestHdlcTraps::publishedFrames_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("addresses");
    const auto text = [](const std::string& s) { return QByteArray::fromStdString(s); };
    for (const auto& row : published())
        QTest::newRow(row["source"].get<std::string>().c_str())
            << text(row["hex"].get<std::string>()) << text(row["type"].get<std::string>())
            << text(row.value("addresses", nlohmann::json()).dump());
}

void TestHdlcTraps::publishedFrames()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, addresses);
    const auto bytes = fromHex(hex.toStdString()).value();
    for (const bool byteByByte : {false, true}) {
        HdlcFramer framer;
        std::vector<HdlcFramerEvent> events;
        const std::size_t step = byteByByte ? 1 : bytes.size();
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            for (auto& event : framer.received(BytesView(bytes).subspan(at, step)))
                events.push_back(std::move(event));
        }
        QCOMPARE(events.size(), std::size_t(1));
        const auto* found = std::get_if<HdlcFrameFound>(&events[0]);
        QVERIFY(found);
        const auto& frame = found->frame;
        QCOMPARE(std::string(name(frame.control.type)), type.toStdString());
        QCOMPARE(toHex(encodeHdlcFrame(frame)), hex.toStdString()); // and ours is theirs
        if (frame.control.type == HdlcFrameType::UA || frame.control.type == HdlcFrameType::SNRM)
            QVERIFY(decodeHdlcParameters(frame.info).has_value());
        if (addresses == "null")
            continue;
        const auto a = nlohmann::json::parse(addresses.toStdString());
        const auto same = [](const HdlcAddress& address, const nlohmann::json& j, std::size_t i) {
            return address.upper == j[i] && address.lower == j[i + 1] && address.octets == j[i + 2];
        };
        QVERIFY(same(frame.destination, a, 0));
        QVERIFY(same(frame.source, a, 3));
    }
}

void TestHdlcTraps::publishedPushInSegments()
{
    // Three frames of an Iskra AM550, flags doubled between them, as one APDU.
    Bytes stream;
    for (const auto& row : published()) {
        if (row["source"].get<std::string>().find("Iskra AM550") != std::string::npos)
            append(stream, fromHex(row["hex"].get<std::string>()).value());
    }
    auto own = settings(Role::Client);
    own.peers = {103, 1, 17};
    for (const std::size_t step : {stream.size(), std::size_t{1}}) {
        const auto client = makeHdlcLink(own);
        std::vector<ApduArrived> arrived;
        for (std::size_t at = 0; at < stream.size(); at += step) {
            for (auto& one :
                 all<ApduArrived>(client->received(BytesView(stream).subspan(at, step), start)))
                arrived.push_back(std::move(one));
        }
        QCOMPARE(arrived.size(), std::size_t(1));
        QVERIFY(arrived[0].unconfirmed);
        QCOMPARE(arrived[0].peers, (Peers{103, 1, 17}));
        QCOMPARE(arrived[0].apdu.size(), std::size_t((0xA4 - 10) * 2 + 0x2D - 10 - 3));
        QCOMPARE(toHex(BytesView(arrived[0].apdu).first(8)), std::string("0F0004022C0C07E5"));
    }
}

void TestHdlcTraps::publishedBlocksWithoutHeader()
{
    // esphome, pull request 16942: a Landis+Gyr E450 pushes the blocks of a
    // general-block-transfer in frames without S bit, the LLC header before the first only.
    HdlcUnnumberedJoin join;
    const HdlcFrame second{
        {103, 0, 1}, {1, 1, 2}, {HdlcFrameType::UI, true}, false, {0xE0, 0x40, 0x00, 0x02}};
    QCOMPARE(toHex(join.take(second).value().value()), std::string("E0400002"));
}

void TestHdlcTraps::flagsInChecksAndLength_data()
{
    QTest::addColumn<int>("trap");
    QTest::addColumn<int>("octet");
    QTest::addColumn<bool>("segmented");
    for (const bool segmented : {false, true}) {
        const char* how = segmented ? ", segmented" : "";
        for (const int octet : {0, 1})
            QTest::addRow("FCS, byte %d%s", octet, how) << int(Trap::Fcs) << octet << segmented;
        QTest::addRow("length%s", how) << int(Trap::Length) << 0 << segmented;
    }
}

void TestHdlcTraps::flagsInChecksAndLength()
{
    QFETCH(int, trap);
    QFETCH(int, octet);
    QFETCH(bool, segmented);
    const auto info =
        segmentWithFlagIn(static_cast<Trap>(trap), segmented, static_cast<std::size_t>(octet));
    QVERIFY(info.has_value());
    Bytes stream = iFrame(true, 0, 1, !segmented, segmented, *info);
    if (segmented)
        append(stream, iFrame(true, 1, 1, true, false, {0x7E, 0x7E}));
    Bytes wanted(info->begin() + 3, info->end());
    if (segmented)
        append(wanted, Bytes{0x7E, 0x7E});
    for (const std::size_t step : {stream.size(), std::size_t{1}, std::size_t{3}}) {
        const auto client = asking(2);
        std::vector<ApduArrived> arrived;
        for (std::size_t at = 0; at < stream.size(); at += step) {
            const auto piece = BytesView(stream).subspan(at, std::min(step, stream.size() - at));
            for (auto& one : all<ApduArrived>(client->received(piece, start)))
                arrived.push_back(std::move(one));
        }
        QCOMPARE(arrived.size(), std::size_t(1));
        QVERIFY(arrived[0].apdu == wanted);
    }
}

void TestHdlcTraps::flagsInHcsOfAnyFrame()
{
    // The header decides the HCS: all lengths, controls and both S bits; every frame with a flag in
    // its HCS is found between two others, whole and byte by byte.
    int seen = 0;
    const auto other = iFrame(true, 0, 0, true, false, {1});
    for (std::size_t length = 1; length <= 130; ++length) {
        for (unsigned octet = 0; octet < 256; octet += 2) { // I frames
            for (const bool segmented : {false, true}) {
                const auto bytes = control(reader, meter, static_cast<std::uint8_t>(octet),
                                           Bytes(length, 0x7E), segmented);
                if (bytes[7] != hdlcFlag && bytes[8] != hdlcFlag)
                    continue;
                ++seen;
                Bytes stream = other;
                append(stream, bytes);
                append(stream, other);
                HdlcFramer whole;
                QCOMPARE(whole.received(stream).size(), std::size_t(3));
                HdlcFramer pieces;
                std::size_t found = 0;
                for (const auto one : stream)
                    found += pieces.received(BytesView(&one, 1)).size();
                QCOMPARE(found, std::size_t(3));
            }
        }
    }
    QVERIFY(seen > 100);
}

void TestHdlcTraps::sharedAndDoubledFlags()
{
    const auto first = iFrame(true, 0, 1, false, true, {0xE6, 0xE7, 0x00, 0xC4, 0x7E});
    const auto second = iFrame(true, 1, 1, true, false, {0x7E, 0x01});
    for (const int flags : {1, 2, 3, 10}) { // between the frames
        Bytes stream = first;
        stream.pop_back();
        stream.insert(stream.end(), static_cast<std::size_t>(flags), hdlcFlag);
        stream.insert(stream.end(), second.begin() + 1, second.end());
        const auto client = asking(2);
        const auto arrived = all<ApduArrived>(client->received(stream, start));
        QCOMPARE(arrived.size(), std::size_t(1));
        QCOMPARE(toHex(arrived[0].apdu), std::string("C47E7E01"));
    }
}

void TestHdlcTraps::windowIsUsedBothWays_data()
{
    QTest::addColumn<int>("window");
    for (const int window : {1, 2, 3, 5, 7})
        QTest::addRow("window %d", window) << window;
}

void TestHdlcTraps::windowIsUsedBothWays()
{
    QFETCH(int, window);
    const auto frames = [](const std::vector<Bytes>& sent, HdlcFrameType type) {
        int count = 0;
        HdlcFramer framer;
        for (const auto& bytes : sent) {
            for (const auto& event : framer.received(bytes))
                count += std::get<HdlcFrameFound>(event).frame.control.type == type ? 1 : 0;
        }
        return count;
    };
    const auto w = static_cast<std::uint8_t>(window);
    const auto client = makeHdlcLink(settings(Role::Client, w));
    const auto server = makeHdlcLink(settings(Role::Server, w));
    LinePair line(*client, *server);
    constexpr int segments = 42;
    line.requests = {Bytes(128 * segments - 3, 0x7E)};
    line.answer = [](const Bytes&) { return Bytes(128 * segments - 3, 0x55); };
    QVERIFY(line.run(600s));
    QVERIFY(line.down);
    QCOMPARE(frames(line.clientSent, HdlcFrameType::I), segments);
    QCOMPARE(frames(line.serverSent, HdlcFrameType::I), segments);
    const int windows = (segments + window - 1) / window;
    // One acknowledgement for a whole window; the last is a frame that carries more than that.
    QCOMPARE(frames(line.clientSent, HdlcFrameType::RR), windows - 1);
    QCOMPARE(frames(line.serverSent, HdlcFrameType::RR), windows - 1);
    if (window > 1)
        QVERIFY(windows - 1 < segments);
}

void TestHdlcTraps::lostInTheMiddleOfAWindow_data()
{
    QTest::addColumn<bool>("fromClient");
    QTest::addColumn<int>("lost");
    for (const bool fromClient : {false, true}) {
        for (int lost = 0; lost < 5; ++lost)
            QTest::addRow("%s, frame %d", fromClient ? "request" : "answer", lost)
                << fromClient << lost;
    }
}

void TestHdlcTraps::lostInTheMiddleOfAWindow()
{
    QFETCH(bool, fromClient);
    QFETCH(int, lost);
    const auto client = makeHdlcLink(settings(Role::Client, 5));
    const auto server = makeHdlcLink(settings(Role::Server, 5));
    LinePair line(*client, *server);
    line.requests = {Bytes(1000, 0x11)};
    line.answer = [](const Bytes&) { return Bytes(1500, 0x22); };
    bool spoilt = false;
    const auto spoil = [&](Bytes bytes) {
        HdlcFramer framer;
        const auto events = framer.received(bytes);
        if (spoilt || events.size() != 5)
            return bytes;
        spoilt = true;
        const auto& found = std::get<HdlcFrameFound>(events[static_cast<std::size_t>(lost)]);
        bytes[found.offset + 20] ^= 0x10;
        return bytes;
    };
    (fromClient ? line.toServer : line.toClient) = spoil;
    QVERIFY(line.run(600s));
    QVERIFY(spoilt && line.down);
    QVERIFY(line.served == line.requests);
    QVERIFY(line.answers.at(0) == Bytes(1500, 0x22));
}

void TestHdlcTraps::numbersThatDoNotFollow()
{
    // N(S) 0, 2, 1: what is out of order is dropped, and asked for again from 1.
    const auto client = asking(3);
    Bytes window = iFrame(true, 0, 1, false, true, {0xE6, 0xE7, 0x00, 0xC4});
    append(window, iFrame(true, 2, 1, true, false, {0x33}));
    auto effects = client->received(window, start);
    QVERIFY(!get<ApduArrived>(effects));
    QCOMPARE(controls(effects), std::string("RR N(R)=1 P/F=1"));
    window = iFrame(true, 1, 1, false, true, {0x22});
    append(window, iFrame(true, 2, 1, true, false, {0x33}));
    effects = client->received(window, start);
    QCOMPARE(toHex(get<ApduArrived>(effects)->apdu), std::string("C42233"));
    // The server, likewise.
    const auto server = makeHdlcLink(settings(Role::Server));
    server->open(start);
    server->received(control(meter, reader, 0x93), start);
    effects = server->received(iFrame(false, 1, 0, true, false, {0xE6, 0xE6, 0x00, 0xC0}), start);
    QVERIFY(!get<ApduArrived>(effects));
    QCOMPARE(controls(effects), std::string("RR N(R)=0 P/F=1"));
    effects = server->received(iFrame(false, 0, 0, true, false, {0xE6, 0xE6, 0x00, 0xC0}), start);
    QVERIFY(get<ApduArrived>(effects));
}

void TestHdlcTraps::longerThanNegotiated()
{
    // The server refuses it as meters do: control, V(R) and V(S), "too long"; a meter's FRMR with
    // the information 10 00 04 is printed at gurux.fi, comment 28721.
    const auto server = makeHdlcLink(settings(Role::Server));
    server->open(start);
    server->received(control(meter, reader, 0x93), start);
    const auto effects = server->received(control(meter, reader, 0x10, Bytes(129, 0x7E)), start);
    QCOMPARE(toHex(answers(effects).at(0).info), std::string("100004"));
    QCOMPARE(controls(server->received(control(meter, reader, 0x93), start)),
             std::string("UA P/F=1")); // usable afterwards
    // The client takes it: nothing is gained by refusing what has arrived whole.
    Bytes info{0xE6, 0xE7, 0x00};
    info.resize(400, 0x7E);
    QVERIFY(get<ApduArrived>(asking(1)->received(iFrame(true, 0, 1, true, false, info), start)));
}

QTEST_APPLESS_MAIN(TestHdlcTraps)
#include "tst_hdlc_traps.moc"
