// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain.h"
#include "dlms/hdlc_frame.h"
#include "dlms/wrapper_frame.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

nlohmann::json pushFrames()
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/kamstrup_push_frames.json"));
    return file.open(QIODevice::ReadOnly) ? nlohmann::json::parse(file.readAll().toStdString())
                                          : nlohmann::json();
}

Bytes pushFrame(std::size_t index)
{
    return fromHex(pushFrames().at(index)["hex"].get<std::string>()).value();
}

const ExplainNode* find(const ExplainNode& node, std::string_view name)
{
    if (node.name == name)
        return &node;
    for (const auto& child : node.children) {
        if (const auto* found = find(child, name))
            return found;
    }
    return nullptr;
}

Bytes apduOf(const Bytes& frame)
{
    const auto decoded = decodeHdlcFrame(BytesView(frame).subspan(1, frame.size() - 2)).value();
    return {decoded.info.begin() + 3, decoded.info.end()};
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void publishedFrames_data();
    void publishedFrames();
    void valuesOfTheTenSecondList();
    void encryptedFrameSaysSo();
    void spoiltFrames_data();
    void spoiltFrames();
    void severalInOneInput();
    void segmentsAreJoined();
    void wrapperAndBareApdu();
    void passwordsAreNotShown();
    void nothingRecognisable();
    void everyTruncation();
};

void TestExplain::publishedFrames_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("addresses");
    QTest::addColumn<int>("values");
    QTest::newRow("HAN-NVE 3, 10 s list") << 0 << QByteArray("16>21") << 12;
    QTest::newRow("HAN-NVE 3, hour list") << 1 << QByteArray("16>21") << 17;
    QTest::newRow("HAN-NVE 3, one phase") << 2 << QByteArray("16>21") << 7;
    QTest::newRow("Radius, ciphered") << 3 << QByteArray("1>32") << 0;
}

void TestExplain::publishedFrames()
{
    QFETCH(int, index);
    QFETCH(QByteArray, addresses);
    QFETCH(int, values);
    const auto bytes = pushFrame(static_cast<std::size_t>(index));
    const auto explanation = explain(bytes);
    QVERIFY(!explanation.faulty());
    QCOMPARE(explanation.frames.size(), std::size_t(1));
    const auto& frame = explanation.frames.front();
    QVERIFY(frame.hdlc->hasHcs && frame.hdlc->hcsOk && frame.hdlc->fcsOk);
    QCOMPARE(frame.hdlc->control.type, HdlcFrameType::UI);
    QCOMPARE(frame.llc.value(), std::string("E6 E7 00, response"));
    QCOMPARE(frame.hdlc->source.toString() + ">" + frame.hdlc->destination.toString(),
             addresses.toStdString());
    QCOMPARE(static_cast<int>(frame.values.size()), values);
    QCOMPARE(frame.length, bytes.size());
    QVERIFY(!toText(explanation).empty());
}

void TestExplain::valuesOfTheTenSecondList()
{
    const auto explanation = explain(pushFrame(0));
    const auto& values = explanation.frames.front().values;
    QCOMPARE(values[0].obis.toString(), std::string("1.1.0.0.5.255"));
    QCOMPARE(values[0].value.text().value(), std::string("5706567000000000"));
    QCOMPARE(values[2].obis.toString(), std::string("1.1.1.7.0.255"));
    QCOMPARE(values[2].value.number().value(), 0);
    QCOMPARE(values[11].obis.toString(), std::string("1.1.72.7.0.255"));
    const auto* date = find(explanation.frames.front().tree, "date and time");
    QVERIFY(date && date->value.starts_with("2000-01-01 22:33:00"));
    // The list identifier stands at byte 32 of the printed frame: 0A 0E 4B 61 …
    const auto* first = find(explanation.frames.front().tree, "element 0");
    QVERIFY(first);
    QCOMPARE(toHex(BytesView(pushFrame(0)).subspan(first->offset, 4)), std::string("0A0E4B61"));
    QCOMPARE(first->length, std::size_t(16));
}

void TestExplain::encryptedFrameSaysSo()
{
    const auto explanation = explain(pushFrame(3));
    const auto& frame = explanation.frames.front();
    QVERIFY(frame.encrypted);
    QVERIFY(!frame.error);
    // System title "KAMEM" and three bytes, security control 30, as printed in the document.
    QVERIFY(find(frame.tree, "system title")->value.starts_with("4B414D4501A4DC52"));
    QVERIFY(find(frame.tree, "security control")->value.starts_with("30: suite 0, authenticated"));
    QVERIFY(find(frame.tree, "content")->value.find("keys are needed") != std::string::npos);
}

void TestExplain::spoiltFrames_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<bool>("hcsOk");
    QTest::newRow("address") << 4 << QByteArray("HDLC frame/HCS") << false;
    QTest::newRow("HCS") << 7 << QByteArray("HDLC frame/HCS") << false;
    QTest::newRow("a value") << 60 << QByteArray("HDLC frame/FCS") << true;
    QTest::newRow("FCS") << -2 << QByteArray("HDLC frame/FCS") << true;
}

void TestExplain::spoiltFrames()
{
    QFETCH(int, at);
    QFETCH(QByteArray, where);
    QFETCH(bool, hcsOk);
    auto bytes = pushFrame(0);
    bytes[at < 0 ? bytes.size() - static_cast<std::size_t>(-at) : static_cast<std::size_t>(at)] ^=
        0x04;
    const auto explanation = explain(bytes);
    QVERIFY(explanation.faulty());
    QCOMPARE(explanation.frames.size(), std::size_t(1));
    const auto& frame = explanation.frames.front();
    QCOMPARE(frame.error->code, ErrorCode::ChecksumMismatch);
    QVERIFY(frame.error->where.starts_with(where.toStdString()));
    QCOMPARE(frame.hdlc->hcsOk, hcsOk);
    QVERIFY(!frame.hdlc->fcsOk);
    QVERIFY(find(frame.tree, "FCS")->faulty);
}

void TestExplain::severalInOneInput()
{
    Bytes all;
    std::size_t expected = 0;
    for (std::size_t i = 0; i < 4; ++i)
        append(all, pushFrame(i));
    all.insert(all.begin(), {1, 2, 3});
    const auto explanation = explain(all);
    QCOMPARE(explanation.frames.size(), std::size_t(4));
    QCOMPARE(explanation.unexplained, std::size_t(3));
    expected = 3;
    for (const auto& frame : explanation.frames) {
        QCOMPARE(frame.offset, expected);
        expected += frame.length;
    }
}

void TestExplain::segmentsAreJoined()
{
    const auto one = decodeHdlcFrame(BytesView(pushFrame(1)).subspan(1, pushFrame(1).size() - 2));
    Bytes all;
    for (std::size_t at = 0, number = 0; at < one->info.size(); at += 100, ++number) {
        auto part = *one;
        const auto length = std::min<std::size_t>(100, one->info.size() - at);
        part.info = Bytes(one->info.begin() + static_cast<std::ptrdiff_t>(at),
                          one->info.begin() + static_cast<std::ptrdiff_t>(at + length));
        part.control = {HdlcFrameType::I, false, static_cast<std::uint8_t>(number), 0, 0};
        part.segmented = at + length < one->info.size();
        append(all, encodeHdlcFrame(part));
        if (number == 1) // repeated by the sender
            append(all, encodeHdlcFrame(part));
    }
    const auto explanation = explain(all);
    QVERIFY(!explanation.faulty());
    QCOMPARE(explanation.frames.back().segments, 3U);
    QCOMPARE(explanation.frames.back().values.size(), std::size_t(17));
    QVERIFY(explanation.frames.front().apdu.empty());
}

void TestExplain::wrapperAndBareApdu()
{
    const auto apdu = apduOf(pushFrame(2));
    auto two = encodeWrapperFrame(1, 16, apdu).value();
    append(two, encodeWrapperFrame(1, 17, apdu).value());
    const auto wrapped = explain(two);
    QCOMPARE(wrapped.frames.size(), std::size_t(2));
    QVERIFY(!wrapped.faulty());
    QCOMPARE(wrapped.frames[1].wrapper->destination, std::uint16_t(17));
    QCOMPARE(wrapped.frames[1].values.size(), std::size_t(7));
    const auto bare = explain(apdu);
    QCOMPARE(bare.frames.at(0).values.size(), std::size_t(7));
    QVERIFY(!bare.frames[0].hdlc && !bare.frames[0].wrapper);
    Bytes withLlc{0xE6, 0xE7, 0x00};
    append(withLlc, apdu);
    QCOMPARE(explain(withLlc).frames.at(0).values.size(), std::size_t(7));
    // GET 3:1.1.1.8.0.255:2; Green Book, 9.4, shape of get-request-normal.
    const auto get = explain(fromHex("C001C1000301010108 00FF0200").value());
    QCOMPARE(find(get.frames.at(0).tree, "attribute")->value, std::string("3:1.1.1.8.0.255:2"));
}

void TestExplain::passwordsAreNotShown()
{
    // AARQ with low-level security, password 12345678; Green Book, 11, AARQ example.
    const auto explanation = explain(
        fromHex("6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738"
                "BE10040E01000000065F1F0400007E1F04B0")
            .value());
    QVERIFY2(!explanation.faulty(), toText(explanation).c_str());
    const auto text = toText(explanation);
    QVERIFY(text.find("12345678") == std::string::npos);
    QVERIFY(text.find("3132333435363738") == std::string::npos);
    QVERIFY(text.find("8 bytes, not shown") != std::string::npos);
}

void TestExplain::nothingRecognisable()
{
    QVERIFY(explain({}).frames.empty());
    const auto explanation = explain(ascii("/KAM5"));
    QVERIFY(explanation.frames.empty());
    QCOMPARE(explanation.unexplained, std::size_t(5));
    QVERIFY(explanation.faulty());
}

void TestExplain::everyTruncation()
{
    const auto whole = pushFrame(0);
    const auto apdu = apduOf(whole);
    for (std::size_t cut = 1; cut < apdu.size(); ++cut) {
        const auto bare = explain(BytesView(apdu).first(cut));
        QVERIFY(bare.faulty());
        const auto wrapped = encodeWrapperFrame(1, 16, apdu).value();
        QVERIFY(explain(BytesView(wrapped).first(cut)).faulty());
        const auto frame = BytesView(whole).first(cut + 1); // a lone flag is no fault
        QVERIFY(explain(frame, ExplainFormat::Hdlc).faulty());
    }
}

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
