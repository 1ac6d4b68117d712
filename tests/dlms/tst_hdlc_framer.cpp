// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_framer.h"

#include <QTest>

#include <random>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

HdlcFrame frameWith(Bytes info, unsigned number = 0)
{
    HdlcFrame frame{HdlcAddress::make(16, 1).value(),
                    HdlcAddress::make(19, 0).value(),
                    {HdlcFrameType::I, true},
                    false,
                    std::move(info)};
    frame.control.sendNumber = static_cast<std::uint8_t>(number & 7U);
    return frame;
}

std::vector<HdlcFrame> found(const std::vector<HdlcFramerEvent>& events)
{
    std::vector<HdlcFrame> frames;
    for (const auto& event : events) {
        if (const auto* frame = std::get_if<HdlcFrameFound>(&event))
            frames.push_back(frame->frame);
    }
    return frames;
}

Bytes operator+(Bytes a, const Bytes& b)
{
    append(a, b);
    return a;
}

} // namespace

class TestHdlcFramer : public QObject
{
    Q_OBJECT

private slots:
    void streams_data();
    void streams();
    void brokenFrames_data();
    void brokenFrames();
    void everyTruncationIsNoEvent();
    void offsets();
    void randomStreams();
    void boundedMemory();
};

void TestHdlcFramer::streams_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("frames");
    const auto a = encodeHdlcFrame(frameWith(Bytes(5, 0x7E)));
    const auto b = encodeHdlcFrame(frameWith({}));
    const auto row = [](const char* tag, const Bytes& bytes, int frames) {
        QTest::newRow(tag) << QByteArray::fromStdString(toHex(bytes)) << frames;
    };
    Bytes shared = a;
    shared.pop_back();
    row("one frame; data of flags", a, 1);
    row("two frames, two flags between", a + b, 2);
    row("shared flag; Green Book 8.4.1.2", shared + b, 2);
    row("fill flags", Bytes(7, 0x7E) + a + Bytes(7, 0x7E) + b, 2);
    row("garbage before", Bytes{0x00, 0x55, 0xFF} + a, 1);
    row("garbage with a flag before", Bytes{0x7E, 0x55, 0xFF} + a, 1);
    row("half a frame before", Bytes(a.begin(), a.begin() + 9) + a + b, 2);
    row("garbage between", a + Bytes{0xA0, 0x01} + b, 2);
    row("nothing", {}, 0);
    row("flags alone", Bytes(9, 0x7E), 0);
    // Length of a FCS that holds a flag: searched for here.
    for (unsigned i = 0; i < 65536; ++i) {
        const auto frame = encodeHdlcFrame(
            frameWith({static_cast<std::uint8_t>(i >> 8U), static_cast<std::uint8_t>(i)}));
        if (frame[frame.size() - 3] == 0x7E || frame[frame.size() - 2] == 0x7E) {
            row("FCS with a flag in it", frame + b, 2);
            break;
        }
    }
    row("length 7E", encodeHdlcFrame(frameWith(Bytes(0x7E - 12, 1))) + b, 2);
}

void TestHdlcFramer::streams()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, frames);
    const auto bytes = fromHex(hex.toStdString()).value();
    HdlcFramer whole;
    auto events = whole.received(bytes);
    HdlcFramer pieces;
    std::vector<HdlcFramerEvent> eventsOfPieces;
    for (const auto octet : bytes) {
        const auto some = pieces.received(BytesView(&octet, 1));
        eventsOfPieces.insert(eventsOfPieces.end(), some.begin(), some.end());
    }
    QVERIFY(events == eventsOfPieces);
    const auto rest = whole.flush();
    events.insert(events.end(), rest.begin(), rest.end());
    QCOMPARE(static_cast<int>(found(events).size()), frames);
    QVERIFY(!whole.pending());
}

void TestHdlcFramer::brokenFrames_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("FCS") << -2 << QByteArray("HDLC frame/FCS");
    QTest::newRow("information") << 12 << QByteArray("HDLC frame/FCS");
    QTest::newRow("HCS") << 8 << QByteArray("HDLC frame/HCS");
    QTest::newRow("control") << 6 << QByteArray("HDLC frame/HCS");
    QTest::newRow("closing flag") << -1 << QByteArray("closing flag");
}

void TestHdlcFramer::brokenFrames()
{
    QFETCH(int, at);
    QFETCH(QByteArray, where);
    auto spoilt = encodeHdlcFrame(frameWith({1, 2, 3, 4, 5, 6, 7, 8}));
    const auto index =
        at < 0 ? spoilt.size() - static_cast<std::size_t>(-at) : static_cast<std::size_t>(at);
    spoilt[index] ^= 0x40;
    HdlcFramer framer;
    const auto good = frameWith({9, 9});
    const auto events = framer.received(spoilt + encodeHdlcFrame(good));
    QCOMPARE(events.size(), std::size_t(2));
    const auto& broken = std::get<HdlcFrameBroken>(events[0]);
    QVERIFY(broken.error.where.starts_with(where.toStdString()));
    QVERIFY(broken.bytes == spoilt);
    QVERIFY(std::get<HdlcFrameFound>(events[1]).frame == good);
}

void TestHdlcFramer::everyTruncationIsNoEvent()
{
    const auto good = encodeHdlcFrame(frameWith(Bytes(40, 0x31)));
    for (std::size_t cut = 0; cut < good.size(); ++cut) {
        HdlcFramer framer;
        QVERIFY(framer.received(BytesView(good).first(cut)).empty());
        for (const auto& event : framer.flush())
            QCOMPARE(std::get<HdlcFrameBroken>(event).error.code, ErrorCode::Truncated);
        QCOMPARE(found(framer.received(good)).size(), std::size_t(1)); // and starts afresh
    }
}

void TestHdlcFramer::offsets()
{
    HdlcFramer framer;
    const auto good = encodeHdlcFrame(frameWith({1, 2, 3}));
    const auto events = framer.received(Bytes{1, 2, 3} + good + Bytes{5} + good);
    QCOMPARE(std::get<HdlcFrameFound>(events.at(0)).offset, std::size_t(3));
    QVERIFY(std::get<HdlcFrameFound>(events.at(0)).bytes == good);
    QCOMPARE(std::get<HdlcFrameFound>(events.at(1)).offset, 4 + good.size());
}

void TestHdlcFramer::randomStreams()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Bytes stream;
        std::size_t sent = 0;
        for (int i = 0; i < 10; ++i) {
            if (random() % 3 == 0) { // garbage that opens nothing
                for (auto n = random() % 40; n > 0; --n)
                    stream.push_back(static_cast<std::uint8_t>(random() % 0x7E));
            }
            Bytes info;
            for (auto n = random() % 200; n > 0; --n)
                info.push_back(random() % 4 == 0 ? hdlcFlag : static_cast<std::uint8_t>(random()));
            append(stream, encodeHdlcFrame(frameWith(info, static_cast<unsigned>(i))));
            ++sent;
        }
        HdlcFramer framer;
        std::size_t seen = 0;
        for (std::size_t at = 0; at < stream.size();) {
            const auto piece = std::min<std::size_t>(1 + random() % 64, stream.size() - at);
            seen += found(framer.received(BytesView(stream).subspan(at, piece))).size();
            at += piece;
        }
        QCOMPARE(seen, sent);
    }
}

void TestHdlcFramer::boundedMemory()
{
    // Flags that each announce the longest frame: every piece must leave the framer with at most
    // one frame of bytes, and the true frame behind them must be found.
    HdlcFramer framer;
    Bytes noise;
    for (int i = 0; i < 20000; ++i)
        noise.insert(noise.end(), {0x7E, 0xA7, 0xFF, 0x21});
    const auto good = encodeHdlcFrame(frameWith({1}));
    framer.received(noise);
    auto frames = found(framer.received(good));
    for (const auto& frame : found(framer.flush()))
        frames.push_back(frame);
    QCOMPARE(frames.size(), std::size_t(1));
    QVERIFY(framer.discarded() > noise.size() / 4);
}

QTEST_APPLESS_MAIN(TestHdlcFramer)
#include "tst_hdlc_framer.moc"
