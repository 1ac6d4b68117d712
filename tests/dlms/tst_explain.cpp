// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain.h"
#include "dlms/link/hdlc_frame.h"
#include "dlms/link/wrapper_frame.h"

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
    void kinds_data();
    void kinds();
    void answersAreNamedAfterRequests();
    void blocksArePutTogether();
    void generalBlocksArePutTogether();
    void publishedPushIsOpened();
    void wrongKeyIsSaid();
    void serviceCipheringByTitle();
    void secretsStayHidden();
    void streamInPieces();
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

void TestExplain::kinds_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("at");
    // Layouts by the ASN.1 of IEC 62056-5-3, clause 8; the values are of no meter.
    const auto row = [](const char* name, const char* hex, const char* field, const char* value,
                        int at) {
        QTest::newRow(name) << QByteArray(hex) << QByteArray(name) << QByteArray(field)
                            << QByteArray(value) << at;
    };
    row("GET-Request next", "C002C100000007", "block", "7", 3);
    row("GET-Request with list", "C003C10200030101010800FF020000030101020800FF0200", "attributes",
        "2", 3);
    row("GET-Response with list", "C403C1020006000000050104", "result 1", "object-undefined (4)",
        11);
    row("SET-Request with list", "C104C10100010000600101FF02000109053132333435", "value 0",
        "octet-string 3132333435", 15);
    row("SET-Response with list", "C505C1020003", "result 1", "read-write-denied (3)", 5);
    row("ACTION-Request with first pblock", "C304C10046000060030AFF010000000001020F01", "number",
        "1", 13);
    row("ACTION-Response normal", "C701C10000", "result", "success (0)", 3);
    row("ACCESS-Request", "D94000000100010100080000010000FF020100", "operation 0",
        "get 8:0.0.1.0.0.255:2", 7);
    row("ACCESS-Response", "DA400000010000010F05010100", "result 0", "success (0)", 12);
    row("event-notification", "C20000010000600100FF021107", "value", "unsigned 7", 11);
    row("data-notification-confirm", "100000000100", "long invoke id and priority", "id 1", 1);
    row("exception-response", "D8020600000010", "invocation counter", "16", 3);
    row("general-block-transfer", "E0830001000007C002C100000001", "block acknowledged", "0", 4);
    row("ReadRequest", "050102FA00", "short name", "FA00", 3);
    row("ReadResponse", "0C020011050103", "result 1", "read-write-denied (3)", 6);
    row("WriteRequest", "060102FA00011105", "value 0", "unsigned 5", 6);
    row("WriteResponse", "0D0100", "choice", "success", 2);
    row("InformationReportRequest", "18000102FA00011105", "value 0", "unsigned 5", 7);
    row("RLRQ", "6203800100", "reason", "0", 2);
    row("general-signing", "DF000008000000000000000100000DC001C1000101000000000001020000",
        "originator", "none", 2);
}

void TestExplain::kinds()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(int, at);
    if (name == "general-signing")
        hex = "DF000000000007C00201000000070102";
    const auto bytes = fromHex(hex.toStdString()).value();
    const auto explanation = explain(bytes, ExplainFormat::Apdu);
    QVERIFY2(!explanation.faulty() || name == "general-signing", toText(explanation).c_str());
    const auto& frame = explanation.frames.front();
    QCOMPARE(QByteArray::fromStdString(frame.apduName), name);
    const auto* node = find(frame.tree, field.toStdString());
    QVERIFY2(node, toText(explanation).c_str());
    QVERIFY2(node->value.starts_with(value.toStdString()), toText(explanation).c_str());
    QCOMPARE(static_cast<int>(node->offset), at);
}

void TestExplain::answersAreNamedAfterRequests()
{
    // Scaler and unit (Wh), then the value of 1.1.1.8.0.255.
    const auto explanation = explain(fromHex("C001C100030101010800FF0300 C401C100 02020F01161E"
                                             "C001C100030101010800FF0200 C401C100 0600003039")
                                         .value(),
                                     ExplainFormat::Apdu);
    QCOMPARE(explanation.frames.size(), std::size_t(4));
    const auto& value = explanation.frames[3].values.at(0);
    QCOMPARE(value.obis.toString(), std::string("1.1.1.8.0.255"));
    QCOMPARE(value.unit.value(), Unit::WattHour);
    QCOMPARE(value.scaler.value(), std::int8_t(1));
    QVERIFY(toText(explanation).find("1.1.1.8.0.255 = 123.450 kWh") != std::string::npos ||
            toText(explanation).find("123.45 kWh") != std::string::npos);
}

void TestExplain::blocksArePutTogether()
{
    const auto explanation =
        explain(fromHex("C001C100030101010800FF0200"
                        "C402C100000000010003060000 C002C100000001 C402C1010000000200023039")
                    .value(),
                ExplainFormat::Apdu);
    QVERIFY2(!explanation.faulty(), toText(explanation).c_str());
    const auto& last = explanation.frames.back();
    QCOMPARE(last.values.at(0).value.number().value(), 12345);
    QCOMPARE(last.layers.at(0).bytes, fromHex("0600003039").value());
    // A last block whose array promises more rows than came.
    const auto more =
        explain(fromHex("C001C100070100630100FF0200 C402C10100000001000401051105").value(),
                ExplainFormat::Apdu);
    QVERIFY(more.faulty());
    QVERIFY(toText(more).find("5 elements") != std::string::npos);
}

void TestExplain::generalBlocksArePutTogether()
{
    // C401C100 1105 in two blocks of an answer; the second comes first and the first twice.
    const auto explanation =
        explain(fromHex("E0000001000003C401C1 E0800002000003001105 E0000001000003C401C1").value(),
                ExplainFormat::Apdu);
    QVERIFY(find(explanation.frames.at(1).tree, "data"));
    QCOMPARE(find(explanation.frames[1].tree, "data")->value, std::string("unsigned 5"));
    QCOMPARE(find(explanation.frames[1].tree, "data")->layer, std::uint8_t(1));
}

namespace
{

nlohmann::json securityVectors()
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/security.json"));
    return file.open(QIODevice::ReadOnly) ? nlohmann::json::parse(file.readAll().toStdString())
                                          : nlohmann::json();
}

std::vector<ExplainKeys> keysOf(const nlohmann::json& row)
{
    const auto hex = [&row](const char* name) {
        return fromHex(row[name].get<std::string>()).value();
    };
    ExplainKeys keys;
    keys.title = hex("title");
    keys.keys.globalUnicast = Secret(hex("key"));
    keys.keys.authentication = Secret(hex("authenticationKey"));
    return {keys};
}

} // namespace

void TestExplain::publishedPushIsOpened()
{
    const auto row = securityVectors()["pushFrame"];
    const auto explanation = explain(pushFrame(3), {}, keysOf(row));
    const auto& frame = explanation.frames.front();
    QVERIFY2(!explanation.faulty(), toText(explanation).c_str());
    QVERIFY(!frame.encrypted && frame.ciphers.at(0).decrypted);
    QCOMPARE(frame.ciphers[0].counter, row["counter"].get<std::uint32_t>());
    QCOMPARE(frame.values.size(), std::size_t(32)); // and the name of the list
    QCOMPARE(frame.layers.at(0).bytes.size(), std::size_t(447));
    QVERIFY(toHex(frame.layers[0].bytes).starts_with("0F000000000C07E40107020E2F14FF800000"));
}

void TestExplain::wrongKeyIsSaid()
{
    auto keys = keysOf(securityVectors()["pushFrame"]);
    keys[0].keys.globalUnicast = Secret(Bytes(16, 0x55));
    auto both = pushFrame(3);
    append(both, pushFrame(0));
    const auto explanation = explain(both, {}, keys);
    QCOMPARE(explanation.frames.at(0).error->code, ErrorCode::DecryptionFailed);
    QVERIFY(toText(explanation).find("frames arrive, decryption fails with this key") !=
            std::string::npos);
    QCOMPARE(explanation.frames.at(1).values.size(), std::size_t(12)); // the rest goes on
    QVERIFY(toText(explanation).find("55555555") == std::string::npos);
}

void TestExplain::serviceCipheringByTitle()
{
    const auto apdus = securityVectors()["apdus"];
    // An AARQ that tells the client's title; layout of IEC 62056-5-3, AARQ-apdu.
    const std::string aarq = "6017A109060760857405080103A60A0408";
    int opened = 0;
    for (const auto& row : apdus) {
        if (row.value("ciphering", "global") != "global")
            continue; // with a title of its own, or a key that this AARQ does not bring
        ++opened;
        auto bytes = fromHex(aarq + row["title"].get<std::string>()).value();
        append(bytes, fromHex(row["ciphered"].get<std::string>()).value());
        const auto explanation = explain(bytes, ExplainFormat::Apdu, keysOf(row));
        QVERIFY2(!explanation.faulty(), toText(explanation).c_str());
        const auto& frame = explanation.frames.at(1);
        QVERIFY(frame.ciphers.at(0).decrypted);
        QCOMPARE(frame.ciphers[0].counter, row["counter"].get<std::uint32_t>());
        if (row["plain"].get<std::string>().starts_with("C001000008"))
            QCOMPARE(find(frame.tree, "attribute")->value, std::string("8:0.0.1.0.0.255:2"));
        else // the dedicated key is nowhere
            QVERIFY(toHex(frame.layers.at(0).bytes).find("00112233445566778899AABBCCDDEEFF") ==
                    std::string::npos);
        // Without the AARQ nobody knows whose a request is.
        const auto tag = row["plain"].get<std::string>().substr(0, 2);
        if (tag != "C0" && tag != "01")
            continue; // answers and errors among them
        const auto alone = explain(fromHex(row["ciphered"].get<std::string>()).value(),
                                   ExplainFormat::Apdu, keysOf(row));
        QVERIFY2(alone.frames.at(0).error->code == ErrorCode::KeyMissing, toText(alone).c_str());
    }
    QVERIFY(opened >= 8);
}

void TestExplain::secretsStayHidden()
{
    // The secret of an association is set (class 15, attribute 7) and changed (method 2).
    const auto text = toText(
        explain(fromHex("C101C1000F0000280003FF0700 09053132333435 C301C1000F0000280003FF0201 "
                        "09053132333435")
                    .value(),
                ExplainFormat::Apdu));
    QVERIFY2(text.find("3132333435") == std::string::npos, text.c_str());
    QVERIFY(text.find("not shown") != std::string::npos);
}

void TestExplain::streamInPieces()
{
    for (const std::size_t piece : {1U, 7U, 1000U}) {
        StreamExplainer stream;
        std::vector<ExplainedFrame> frames;
        const auto add = [&](const Bytes& bytes, bool sent) {
            for (std::size_t at = 0; at < bytes.size(); at += piece) {
                const auto part = BytesView(bytes).subspan(at, std::min(piece, bytes.size() - at));
                auto some = stream.add(part, sent);
                std::move(some.begin(), some.end(), std::back_inserter(frames));
            }
        };
        add(pushFrame(0), false);
        add(encodeWrapperFrame(1, 16, apduOf(pushFrame(2))).value(), true);
        const auto left = stream.end();
        QVERIFY2(left.empty(), left.empty() ? "" : toText(left.front()).c_str());
        QCOMPARE(frames.size(), std::size_t(2));
        QCOMPARE(frames[0].bytes, pushFrame(0));
        QCOMPARE(frames[0].values.size(), std::size_t(12));
        QVERIFY(frames[1].wrapper && frames[1].sent.value());
    }
}

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
