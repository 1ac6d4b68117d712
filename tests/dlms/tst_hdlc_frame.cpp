// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_frame.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

std::vector<std::pair<std::string, Bytes>> pushFrames()
{
    std::vector<std::pair<std::string, Bytes>> frames;
    QFile file(QStringLiteral(METERSMITH_VECTORS "/kamstrup_push_frames.json"));
    if (!file.open(QIODevice::ReadOnly))
        return frames;
    for (const auto& row : nlohmann::json::parse(file.readAll().toStdString()))
        frames.emplace_back(row["source"].get<std::string>(),
                            fromHex(row["hex"].get<std::string>()).value());
    return frames;
}

BytesView inside(const Bytes& frame)
{
    return BytesView(frame).subspan(1, frame.size() - 2);
}

} // namespace

class TestHdlcFrame : public QObject
{
    Q_OBJECT

private slots:
    void goldenSnrm();
    void publishedFrames();
    void everyControlThereAndBack();
    void thereAndBack();
    void everyTruncation();
    void everyBitFlipIsSeen();
};

void TestHdlcFrame::goldenSnrm()
{
    // u9n/dlms-cosem, discussion 62.
    const HdlcFrame snrm{HdlcAddress::make(16, 1).value(),
                         HdlcAddress::make(19, 0).value(),
                         {HdlcFrameType::SNRM, true},
                         false,
                         {}};
    QCOMPARE(toHex(encodeHdlcFrame(snrm)), std::string("7EA0082003279373857E"));
}

void TestHdlcFrame::publishedFrames()
{
    const auto frames = pushFrames();
    QCOMPARE(frames.size(), std::size_t(4));
    for (const auto& [source, bytes] : frames) {
        const auto frame = decodeHdlcFrame(inside(bytes));
        QVERIFY2(frame.has_value(), source.c_str());
        QCOMPARE(frame->control.type, HdlcFrameType::UI);
        QCOMPARE(toHex(BytesView(frame->info).first(3)), std::string("E6E700"));
        auto again = *frame;
        QCOMPARE(toHex(encodeHdlcFrame(again)), toHex(bytes));
    }
    // Green Book 4.3: one-byte addresses; server 16 to client 21 (HAN-NVE), 1 to 32 (Radius).
    const auto nve = decodeHdlcFrame(inside(frames[0].second)).value();
    QCOMPARE(nve.destination.toString(), std::string("21"));
    QCOMPARE(nve.source.upper, std::uint16_t(16));
    QCOMPARE(decodeHdlcFrame(inside(frames[3].second))->destination.upper, std::uint16_t(32));
}

void TestHdlcFrame::everyControlThereAndBack()
{
    for (unsigned octet = 0; octet < 256; ++octet) {
        const auto control = decodeHdlcControl(static_cast<std::uint8_t>(octet));
        QCOMPARE(static_cast<unsigned>(control.encode()), octet);
        QVERIFY(!control.toString().empty());
    }
    QCOMPARE(decodeHdlcControl(0x93).type, HdlcFrameType::SNRM);
    QCOMPARE(decodeHdlcControl(0x1D).type, HdlcFrameType::Unknown); // SREJ is not in the repertoire
}

void TestHdlcFrame::thereAndBack()
{
    for (const auto size : {AddressSize::One, AddressSize::Two, AddressSize::Four}) {
        for (const std::size_t length : {0U, 1U, 2U, 128U, 2030U}) {
            HdlcFrame frame{
                HdlcAddress::make(0x42, size == AddressSize::One ? 0 : 17, size).value(),
                HdlcAddress::make(0x10, 0).value(), decodeHdlcControl(0x32), length > 128,
                Bytes(length, hdlcFlag)};
            const auto bytes = encodeHdlcFrame(frame);
            QVERIFY(bytes.size() <= length + hdlcFrameOverhead);
            QVERIFY(decodeHdlcFrame(inside(bytes)).value() == frame);
        }
    }
}

void TestHdlcFrame::everyTruncation()
{
    for (const auto& [source, bytes] : pushFrames()) {
        const auto whole = inside(bytes);
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            const auto frame = decodeHdlcFrame(whole.first(cut));
            QVERIFY(!frame.has_value());
            QCOMPARE(frame.error().code, ErrorCode::Truncated);
        }
    }
}

void TestHdlcFrame::everyBitFlipIsSeen()
{
    const auto bytes = pushFrames().at(2).second;
    for (std::size_t bit = 8; bit < (bytes.size() - 1) * 8; ++bit) {
        auto spoilt = bytes;
        spoilt[bit / 8] = static_cast<std::uint8_t>(spoilt[bit / 8] ^ 1U << bit % 8);
        const auto frame = decodeHdlcFrame(inside(spoilt));
        QVERIFY(!frame.has_value());
    }
    auto fcs = bytes;
    fcs[fcs.size() - 2] ^= 1;
    QCOMPARE(decodeHdlcFrame(inside(fcs)).error().where, std::string("FCS, byte 172"));
    auto hcs = bytes;
    hcs[7] ^= 1;
    QCOMPARE(decodeHdlcFrame(inside(hcs)).error().where, std::string("HCS, byte 5"));
}

QTEST_APPLESS_MAIN(TestHdlcFrame)
#include "tst_hdlc_frame.moc"
