// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_framer.h"
#include "dlms/link/hdlc_link.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace std::chrono_literals;

// One end of the link against hand-made frames: the answers of IEC 62056-46, 6.4.4, one by one.

namespace
{

const HdlcAddress meter = HdlcAddress::make(16, 1).value();
const HdlcAddress reader = HdlcAddress::make(19, 0).value();
const TimePoint start{};

HdlcFrame frame(HdlcAddress to, HdlcAddress from, std::uint8_t control, Bytes info = {},
                bool segmented = false)
{
    return {to, from, decodeHdlcControl(control), segmented, std::move(info)};
}

Bytes toMeter(std::uint8_t control, Bytes info = {}, bool segmented = false)
{
    return encodeHdlcFrame(frame(meter, reader, control, std::move(info), segmented));
}

Bytes toReader(std::uint8_t control, Bytes info = {}, bool segmented = false)
{
    return encodeHdlcFrame(frame(reader, meter, control, std::move(info), segmented));
}

template <typename Effect>
std::optional<Effect> get(const LinkEffects& effects)
{
    for (const auto& effect : effects) {
        if (const auto* found = std::get_if<Effect>(&effect))
            return *found;
    }
    return {};
}

std::vector<HdlcFrame> answers(const LinkEffects& effects)
{
    std::vector<HdlcFrame> frames;
    for (const auto& effect : effects) {
        const auto* sent = std::get_if<Send>(&effect);
        if (!sent)
            continue;
        HdlcFramer framer;
        for (const auto& event : framer.received(sent->bytes))
            frames.push_back(std::get<HdlcFrameFound>(event).frame);
    }
    return frames;
}

std::string controls(const LinkEffects& effects)
{
    std::string text;
    for (const auto& one : answers(effects))
        text += (text.empty() ? "" : "; ") + one.control.toString();
    return text;
}

HdlcSettings settings(Role role)
{
    HdlcSettings all;
    all.role = role;
    all.peers = {19, 16, 1};
    return all;
}

std::unique_ptr<Link> connectedServer()
{
    auto server = makeHdlcLink(settings(Role::Server));
    server->open(start);
    server->received(toMeter(0x93), start);
    return server;
}

std::unique_ptr<Link> connectedClient()
{
    auto client = makeHdlcLink(settings(Role::Client));
    client->open(start);
    client->received(toReader(0x73), start);
    return client;
}

const Bytes request{0xE6, 0xE6, 0x00, 0xC0};
const Bytes response{0xE6, 0xE7, 0x00, 0xC4};

} // namespace

class TestHdlcLinkFrames : public QObject
{
    Q_OBJECT

private slots:
    void serverAnswers_data();
    void serverAnswers();
    void serverRejects_data();
    void serverRejects();
    void serverIsSilent_data();
    void serverIsSilent();
    void serverServesOneClient();
    void serverResetsOnSnrm();
    void serverDropsASilentClient();
    void serverRepeatsOnRepeatedPoll();
    void serverDropsForeignLlc();
    void clientFails_data();
    void clientFails();
    void clientToleratesRejAndRnr();
    void clientIgnoresRepeatedFrames();
    void clientClosesOnceAndForAll();
    void clientWithImpossibleAddress();
};

void TestHdlcLinkFrames::serverAnswers_data()
{
    QTest::addColumn<bool>("connected");
    QTest::addColumn<int>("control");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("SNRM") << false << 0x93 << QByteArray("UA P/F=1");
    QTest::newRow("SNRM again") << true << 0x93 << QByteArray("UA P/F=1");
    QTest::newRow("DISC") << true << 0x53 << QByteArray("UA P/F=1");
    QTest::newRow("DISC, not connected") << false << 0x53 << QByteArray("DM P/F=1");
    QTest::newRow("RR") << true << 0x11 << QByteArray("RR N(R)=0 P/F=1");
    QTest::newRow("RNR") << true << 0x15 << QByteArray("RR N(R)=0 P/F=1");
    QTest::newRow("REJ") << true << 0x19 << QByteArray("RR N(R)=0 P/F=1");
    QTest::newRow("RR without P") << true << 0x01 << QByteArray();
    QTest::newRow("RR, not connected") << false << 0x11 << QByteArray("DM P/F=1");
    QTest::newRow("UI") << true << 0x13 << QByteArray();
    QTest::newRow("UA is no command") << true << 0x73 << QByteArray();
    QTest::newRow("N(R) of what was not sent") << true << 0x31 << QByteArray("FRMR P/F=1");
    QTest::newRow("unknown control") << true << 0x1D << QByteArray("FRMR P/F=1");
}

void TestHdlcLinkFrames::serverAnswers()
{
    QFETCH(bool, connected);
    QFETCH(int, control);
    QFETCH(QByteArray, answer);
    auto server = makeHdlcLink(settings(Role::Server));
    server->open(start);
    if (connected)
        server->received(toMeter(0x93), start);
    const auto effects = server->received(toMeter(static_cast<std::uint8_t>(control)), start);
    QCOMPARE(controls(effects), answer.toStdString());
}

void TestHdlcLinkFrames::serverRejects_data()
{
    QTest::addColumn<int>("control");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("info");
    // ISO/IEC 13239, 5.5.3.4: rejected control, V(S) and V(R), W X Y Z.
    QTest::newRow("unknown control: W") << 0x1D << 0 << QByteArray("1D0001");
    QTest::newRow("information in RR: W and X") << 0x11 << 3 << QByteArray("110003");
    QTest::newRow("longer than 128: Y") << 0x10 << 129 << QByteArray("100004");
    QTest::newRow("N(R): Z") << 0x31 << 0 << QByteArray("310008");
}

void TestHdlcLinkFrames::serverRejects()
{
    QFETCH(int, control);
    QFETCH(int, length);
    QFETCH(QByteArray, info);
    const auto server = connectedServer();
    const auto effects = server->received(
        toMeter(static_cast<std::uint8_t>(control), Bytes(static_cast<std::size_t>(length), 1)),
        start);
    QCOMPARE(controls(effects), std::string("FRMR P/F=1"));
    QCOMPARE(toHex(answers(effects)[0].info), info.toStdString());
    QCOMPARE(get<LinkFailed>(effects)->error.code, ErrorCode::LinkRejected);
    QVERIFY(!server->isUp());
    // Stays so until SNRM or DISC.
    QCOMPARE(controls(server->received(toMeter(0x11), start)), std::string("FRMR P/F=1"));
    QVERIFY(get<LinkUp>(server->received(toMeter(0x93), start)));
    QCOMPARE(controls(server->received(toMeter(0x11), start)), std::string("RR N(R)=0 P/F=1"));
}

void TestHdlcLinkFrames::serverIsSilent_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char* tag, const Bytes& bytes) {
        QTest::newRow(tag) << QByteArray::fromStdString(toHex(bytes));
    };
    row("another logical device",
        encodeHdlcFrame(frame(HdlcAddress::make(17, 1).value(), reader, 0x93)));
    row("another physical device",
        encodeHdlcFrame(frame(HdlcAddress::make(16, 2).value(), reader, 0x93)));
    row("all stations, one byte",
        encodeHdlcFrame(frame(HdlcAddress::make(0x7F, 0).value(), reader, 0x93)));
    row("all stations, four bytes",
        encodeHdlcFrame(frame(HdlcAddress::make(0x3FFF, 0x3FFF).value(), reader, 0x93)));
    row("from all stations",
        encodeHdlcFrame(frame(meter, HdlcAddress::make(0x7F, 0).value(), 0x93)));
    row("from no station", encodeHdlcFrame(frame(meter, HdlcAddress::make(0, 0).value(), 0x93)));
    row("from an address of two bytes", encodeHdlcFrame(frame(meter, meter, 0x93)));
    auto spoilt = toMeter(0x93);
    spoilt[5] ^= 1;
    row("wrong FCS", spoilt);
    row("garbage", {0x00, 0xFF, 0x7E, 0x7E, 0xA0, 0x2F, 0x3F, 0x21, 0x0D, 0x0A});
}

void TestHdlcLinkFrames::serverIsSilent()
{
    QFETCH(QByteArray, hex);
    const auto server = makeHdlcLink(settings(Role::Server));
    server->open(start);
    auto effects = server->received(fromHex(hex.toStdString()).value(), start);
    QVERIFY(!get<Send>(effects));
    QVERIFY(!get<Send>(server->wokenAt(start + 1s)));
    // And hears the next one.
    QCOMPARE(controls(server->received(toMeter(0x93), start + 1s)), std::string("UA P/F=1"));
}

void TestHdlcLinkFrames::serverServesOneClient()
{
    const auto server = connectedServer();
    const auto other = HdlcAddress::make(20, 0).value();
    const auto effects = server->received(encodeHdlcFrame(frame(meter, other, 0x93)), start);
    QCOMPARE(controls(effects), std::string("DM P/F=1"));
    QVERIFY(answers(effects)[0].destination == other);
    QVERIFY(server->isUp());
    server->received(toMeter(0x53), start);
    QVERIFY(get<LinkUp>(server->received(encodeHdlcFrame(frame(meter, other, 0x93)), start)));
}

void TestHdlcLinkFrames::serverResetsOnSnrm()
{
    const auto server = connectedServer();
    QVERIFY(get<ApduArrived>(server->received(toMeter(0x10, request), start)));
    const auto effects = server->received(toMeter(0x93), start);
    QVERIFY(get<LinkDown>(effects) && get<LinkUp>(effects));
    QVERIFY(get<ApduArrived>(server->received(toMeter(0x10, request), start))); // N(S) = 0 again
}

void TestHdlcLinkFrames::serverDropsASilentClient()
{
    const auto server = connectedServer();
    QVERIFY(!get<LinkFailed>(server->wokenAt(start + 119s)));
    QCOMPARE(get<LinkFailed>(server->wokenAt(start + 120s))->error.code, ErrorCode::LinkLost);
    QVERIFY(!server->isUp());
    QCOMPARE(controls(server->received(toMeter(0x11), start + 121s)), std::string("DM P/F=1"));
}

void TestHdlcLinkFrames::serverRepeatsOnRepeatedPoll()
{
    const auto server = connectedServer();
    QVERIFY(get<ApduArrived>(server->received(toMeter(0x10, request), start)));
    const auto sent = server->send(Bytes{0xC4}, start);
    QCOMPARE(controls(sent), std::string("I N(S)=0 N(R)=1 P/F=1"));
    // The client did not get it, and polls, or repeats its frame: the same answer, one delivery.
    for (const auto& again : {toMeter(0x11), toMeter(0x10, request)}) {
        const auto effects = server->received(again, start);
        QVERIFY(!get<ApduArrived>(effects));
        QCOMPARE(get<Send>(effects)->bytes, get<Send>(sent)->bytes);
    }
    const auto effects = server->received(toMeter(0x31), start); // N(R) = 1
    QVERIFY(get<ApduSent>(effects));
    QCOMPARE(controls(effects), std::string("RR N(R)=1 P/F=1"));
}

void TestHdlcLinkFrames::serverDropsForeignLlc()
{
    const auto server = connectedServer();
    const auto effects = server->received(toMeter(0x10, {0x00, 0x00, 0x00, 0xC0}), start);
    QVERIFY(!get<ApduArrived>(effects));
    QCOMPARE(get<Noted>(effects)->error.code, ErrorCode::Malformed);
    QCOMPARE(controls(effects), std::string("RR N(R)=1 P/F=1"));
}

void TestHdlcLinkFrames::clientFails_data()
{
    QTest::addColumn<bool>("connected");
    QTest::addColumn<int>("control");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("DM to SNRM") << false << 0x1F << QByteArray() << ErrorCode::LinkRefused;
    QTest::newRow("FRMR to SNRM") << false << 0x97 << QByteArray("930002")
                                  << ErrorCode::LinkRejected;
    QTest::newRow("UA with broken parameters")
        << false << 0x73 << QByteArray("81800305") << ErrorCode::Truncated;
    QTest::newRow("DM while connected") << true << 0x1F << QByteArray() << ErrorCode::LinkLost;
    QTest::newRow("FRMR") << true << 0x97 << QByteArray("100004") << ErrorCode::LinkRejected;
    QTest::newRow("foreign LLC") << true << 0x30 << QByteArray("0102030405")
                                 << ErrorCode::Malformed;
}

void TestHdlcLinkFrames::clientFails()
{
    QFETCH(bool, connected);
    QFETCH(int, control);
    QFETCH(QByteArray, info);
    QFETCH(ErrorCode, error);
    auto client = makeHdlcLink(settings(Role::Client));
    if (connected) {
        client = connectedClient();
        client->send(Bytes{0xC0}, start);
    } else {
        client->open(start);
    }
    const auto effects = client->received(
        toReader(static_cast<std::uint8_t>(control), fromHex(info.toStdString()).value()), start);
    QCOMPARE(get<LinkFailed>(effects)->error.code, error);
    QVERIFY(!client->isUp());
    QCOMPARE(get<WakeAt>(effects)->at, TimePoint::max());
}

void TestHdlcLinkFrames::clientToleratesRejAndRnr()
{
    const auto client = connectedClient();
    client->send(Bytes{0xC0}, start);
    // REJ with N(R) = 0: the frame is wanted again.
    QCOMPARE(controls(client->received(toReader(0x19), start)),
             std::string("I N(S)=0 N(R)=0 P/F=1"));
    // RNR: it has arrived, the meter is busy; polled after a pause.
    const auto busy = client->received(toReader(0x35), start);
    QVERIFY(get<ApduSent>(busy) && !get<Send>(busy));
    const auto wake = get<WakeAt>(busy)->at;
    QVERIFY(wake > start && wake < start + 1s);
    QCOMPARE(controls(client->wokenAt(wake)), std::string("RR N(R)=0 P/F=1"));
    QVERIFY(get<ApduArrived>(client->received(toReader(0x30, response), wake)));
}

void TestHdlcLinkFrames::clientIgnoresRepeatedFrames()
{
    const auto client = connectedClient();
    client->send(Bytes{0xC0}, start);
    QVERIFY(get<ApduArrived>(client->received(toReader(0x30, response), start)));
    QVERIFY(!get<ApduArrived>(client->received(toReader(0x30, response), start)));
    client->send(Bytes{0xC0}, start);
    QVERIFY(!get<ApduArrived>(client->received(toReader(0x30, response), start)));
    QVERIFY(get<ApduArrived>(client->received(toReader(0x52, response), start)));
}

void TestHdlcLinkFrames::clientClosesOnceAndForAll()
{
    const auto client = connectedClient();
    client->send(Bytes{0xC0}, start);
    QVERIFY(!get<Send>(client->close(start))); // the meter has the turn
    const auto leaving = client->received(toReader(0x30, response), start);
    QCOMPARE(controls(leaving), std::string("DISC P/F=1"));
    QVERIFY(get<LinkDown>(client->received(toReader(0x73), start)));
    QVERIFY(!client->isUp());
    QVERIFY(get<LinkDown>(client->close(start)));
    // A DISC that nobody answers ends, too.
    const auto other = connectedClient();
    auto effects = other->close(start);
    int turns = 0;
    while (!get<LinkFailed>(effects)) {
        QVERIFY(++turns < 10);
        effects = other->wokenAt(get<WakeAt>(effects)->at);
    }
    QCOMPARE(get<LinkFailed>(effects)->error.code, ErrorCode::NoAnswer);
}

void TestHdlcLinkFrames::clientWithImpossibleAddress()
{
    auto wrong = settings(Role::Client);
    wrong.peers.serverLogical = 0x4000;
    const auto client = makeHdlcLink(wrong);
    const auto effects = client->open(start);
    QCOMPARE(get<LinkFailed>(effects)->error.code, ErrorCode::OutOfRange);
    QVERIFY(!get<Send>(effects));
}

QTEST_APPLESS_MAIN(TestHdlcLinkFrames)
#include "tst_hdlc_link_frames.moc"
