// SPDX-License-Identifier: GPL-3.0-or-later
// decode: messages of IEC 62056-21 and telegrams are recognised and explained; DLMS stays DLMS.
#include "app/services/decoding/decoding.h"
#include "app/services/decoding/decoding_conversation.h"
#include "iec62056_21/command_message.h"
#include "iec62056_21/parity.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <random>

using namespace metersmith;
using namespace metersmith::services;
using nlohmann::json;

namespace
{

json vectors()
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/readouts.json"));
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

json decoded(BytesView bytes)
{
    const auto result = decodeContent(bytes);
    return result ? json::parse(result->json) : json();
}

std::string kinds(const json& document)
{
    std::string all;
    for (const auto& frame : document["frames"])
        all += (all.empty() ? "" : " ") + (frame.contains("iec62056_21")
                                               ? frame["iec62056_21"]["kind"].get<std::string>()
                                               : std::string("dlms"));
    return all;
}

std::string command(const std::string& code, const std::string& data)
{
    const auto bytes =
        iec62056_21::encode(iec62056_21::CommandMessage{code[0], code[1], data, true}).value();
    return {bytes.begin(), bytes.end()};
}

} // namespace

class TestDecodingReadout : public QObject
{
    Q_OBJECT

private slots:
    void recognised_data();
    void recognised();
    void published();
    void passwordIsDots();
    void checks();
    void modeE();
    void parity();
    void trace();
    void live();
    void places();
    void hostile();
};

void TestDecodingReadout::recognised_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("shape");
    const auto row = [](const char* name, const std::string& content, const char* shape) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(shape);
    };
    row("request", "/?!\r\n", "request");
    row("request as hexadecimal", "2F3F210D0A", "request");
    row("wake-up and request", std::string(20, '\0') + "/?1234!\r\n", "wake-up request");
    row("identification", "/KAM5\\2METERSMITH\r\n", "identification");
    row("option select",
        "\x06"
        "050\r\n",
        "option-select");
    row("acknowledge", "\x06", "acknowledge");
    row("commands", command("P0", "(1234567)") + command("R1", "1.8.0()") + "\x15",
        "command command repeat-request");
    row("sign-on",
        "/?!\r\n/KAM5X\r\n\x06"
        "050\r\n",
        "request identification option-select");
    row("lines without a frame", "1.8.0(0036886*kWh)\n1.6.0(1.078*kW)\n", "data-sets");
    row("mode A as it is pasted", "/KAM 68438BC450000\n0.0.0(14410000)\n1.8.0(1*kWh)\n",
        "identification data-sets");
    row("telegram with LF", "/ISk5\\2MT382-1000\n\n1-3:0.2.8(50)\n!\n", "telegram");
    row("noise before a block", "/?!\r\n\x80\x81" + command("R1", "1.8.0()"),
        "request bytes command");
    row("an APDU", "C001C100030101010800FF0200", "dlms");
    row("an HDLC frame", "7EA00A00020023219318717E", "dlms");
    row("a write request of short names", "060102FA0001020F01", "dlms");
}

void TestDecodingReadout::recognised()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, shape);
    const auto document = decoded(ascii(content.toStdString()));
    QCOMPARE(QByteArray::fromStdString(kinds(document)), shape);
}

void TestDecodingReadout::published()
{
    const auto rows = vectors();
    QVERIFY(rows["telegrams"].size() > 5 && rows["readouts"].size() > 5);
    for (const auto& row : rows["telegrams"]) {
        const auto document = decoded(ascii(row["text"].get<std::string>()));
        QCOMPARE(kinds(document), std::string("telegram"));
        QVERIFY(!document["frames"][0].contains("error"));
        QCOMPARE(document["frames"][0]["iec62056_21"].contains("checkOk"),
                 row["checked"].get<bool>());
    }
    for (const auto& row : rows["readouts"]) {
        const auto message =
            iec62056_21::encode(iec62056_21::DataMessage{row["text"].get<std::string>(), true})
                .value();
        const auto document = decoded(message);
        QCOMPARE(kinds(document), std::string("data"));
        const auto& frame = document["frames"][0];
        QVERIFY(frame["iec62056_21"]["checkOk"].get<bool>());
        QVERIFY(frame["values"].size() >= row["dataSets"].get<std::size_t>());
        const auto first = row["text"].get<std::string>();
        QCOMPARE(frame["values"][0]["address"].get<std::string>(),
                 first.substr(0, first.find('(')));
    }
}

void TestDecodingReadout::passwordIsDots()
{
    for (const auto* code : {"P1", "P2"}) {
        const auto block = command(code, "(topsecret7)");
        auto broken = block;
        broken.back() = 'x'; // a wrong block check does not bring it to light
        for (const auto& content : {block, broken, block.substr(0, block.size() - 2),
                                    QByteArray::fromStdString(block).toHex().toStdString()}) {
            const auto shown = decodeContent(ascii(content));
            QVERIFY(shown.has_value());
            QVERIFY(shown->text.find("topsecret7") == std::string::npos);
            QVERIFY(shown->json.find("topsecret7") == std::string::npos);
            QVERIFY(shown->text.find("\u2022\u2022\u2022\u2022") != std::string::npos);
        }
    }
    QVERIFY(decodeContent(ascii(command("P0", "(1234567)")))->text.find("1234567") !=
            std::string::npos);
}

void TestDecodingReadout::checks()
{
    auto block = iec62056_21::encode(iec62056_21::DataMessage{"1.8.0(1*kWh)", true}).value();
    block.back() ^= 1U;
    auto frame = decoded(block)["frames"][0];
    QCOMPARE(frame["error"]["code"].get<std::string>(), std::string("checksum-mismatch"));
    QVERIFY(!frame["iec62056_21"]["checkOk"].get<bool>());
    QCOMPARE(frame["values"].size(), std::size_t(1)); // explained all the same
    const auto sum = iec62056_21::encode(iec62056_21::DataMessage{"1.8.0(1*kWh)", true},
                                         iec62056_21::BlockCheck::Sum)
                         .value();
    frame = decoded(sum)["frames"][0];
    QVERIFY(frame["iec62056_21"]["checkOk"].get<bool>());
    QVERIFY(decodeContent(sum)->text.find("(sum)") != std::string::npos);
    frame = decoded(ascii("/ISk5\\2MT382-1000\r\n\r\n1-3:0.2.8(50)\r\n!0000\r\n"))["frames"][0];
    QVERIFY(!frame["iec62056_21"]["checkOk"].get<bool>());
    QCOMPARE(frame["values"].size(), std::size_t(1));
    const auto& crc = frame["tree"]["children"].back();
    QCOMPARE(crc["value"].get<std::string>(), std::string("0000, wrong"));
    QCOMPARE(crc["offset"].get<int>(), 37);
    const auto error = iec62056_21::encode(iec62056_21::DataMessage{"(ER03)", true}).value();
    QVERIFY(decodeContent(error)->text.find("error message") != std::string::npos);
}

void TestDecodingReadout::modeE()
{
    auto bytes = ascii("/?!\r\n/KAM5\\2X\r\n\x06"
                       "252\r\n");
    const auto before = bytes.size();
    append(bytes, fromHex("7EA00A00020023219318717E").value());
    const auto document = decoded(bytes);
    QCOMPARE(kinds(document), std::string("request identification option-select dlms"));
    QCOMPARE(document["frames"][3]["offset"].get<std::size_t>(), before);
    QCOMPARE(document["frames"][3]["tree"]["offset"].get<std::size_t>(), before);
}

void TestDecodingReadout::parity()
{
    // Volkszähler wiki, Landis+Gyr E350: the request at 7E1 as a port at 8N1 sees it
    const auto document = decoded(fromHex("AF3F218D0A").value());
    QCOMPARE(kinds(document), std::string("request"));
    QVERIFY(decodeContent(fromHex("AF3F218D0A").value())->text.find("even, taken away") !=
            std::string::npos);
}

void TestDecodingReadout::trace()
{
    // In pieces, as a port delivers: the readout's block check arrives by itself.
    const auto readout =
        iec62056_21::encode(iec62056_21::DataMessage{"F.F(00)\r\n!\r\n", true}).value();
    std::string text;
    const auto line = [&text](int at, char way, BytesView bytes) {
        text += std::to_string(at) + " " + way + " " + toHex(bytes) + "\n";
    };
    line(0, '>', ascii("/?!\r\n"));
    line(400, '<', ascii("/KA"));
    line(500, '<', ascii("M5X\r\n"));
    line(800, '>',
         ascii("\x06"
               "050\r\n"));
    line(1000, '<', BytesView(readout).first(4));
    line(1100, '<', BytesView(readout).subspan(4, readout.size() - 5));
    line(1200, '<', BytesView(readout).last(1));
    line(2000, '>', fromHex("7EA00A00020023219318717E").value());
    const auto result = decodeContent(ascii(text));
    QVERIFY2(result.has_value(), result ? "" : toString(result.error()).c_str());
    const auto document = json::parse(result->json);
    QCOMPARE(kinds(document), std::string("request identification option-select data dlms"));
    QCOMPARE(document["frames"][1]["direction"].get<std::string>(), std::string("received"));
    QCOMPARE(document["frames"][1]["milliseconds"].get<int>(), 400);
    QVERIFY(document["frames"][3]["iec62056_21"]["checkOk"].get<bool>());
    // Places count all bytes of a direction.
    QCOMPARE(document["frames"][3]["offset"].get<int>(), 8);
    QCOMPARE(document["frames"][4]["offset"].get<int>(), 11);
    QCOMPARE(document["frames"][4]["tree"]["offset"].get<int>(), 11);
}

void TestDecodingReadout::live()
{
    // What is whole is told at once, character by character as at 300 baud.
    ConversationExplainer explainer;
    const auto feed = [&explainer](const Bytes& bytes, bool sent) {
        std::string told;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (const auto& [at, message] :
                 explainer.add(BytesView(bytes).subspan(i, 1), sent, {}))
                told += message.kind + "@" + std::to_string(i) + " ";
        return told;
    };
    QCOMPARE(feed(ascii("/?!\r\n"), true), std::string("request@4 "));
    QCOMPARE(feed(ascii("/KAM5X\r\n"), false), std::string());
    QCOMPARE(feed(ascii("\x06"
                        "050\r\n"),
                  true),
             std::string("identification@0 option-select@5 "));
    const auto block =
        iec62056_21::encode(iec62056_21::DataMessage{"F.F(00)\r\n!\r\n", true}).value();
    QCOMPARE(feed(block, false), "data@" + std::to_string(block.size() - 1) + " ");
    const auto telegram = ascii("/ISk5\\2X\r\n\r\n1-3:0.2.8(50)\r\n!\r\n");
    QCOMPARE(feed(telegram, false), "telegram@" + std::to_string(telegram.size() - 1) + " ");
    QVERIFY(explainer.end({}).empty());
}

void TestDecodingReadout::places()
{
    // Every node of a message stands where its text is.
    const std::string text = "1.8.0(0036886*kWh)\r\n1.6.0*01(1.078*kW)(2611211300)\r\n!\r\n";
    std::size_t taken = 0;
    const auto bytes = iec62056_21::encode(iec62056_21::DataMessage{text, true}).value();
    const auto messages = explainReadout(bytes, taken);
    QCOMPARE(messages.size(), std::size_t(1));
    QCOMPARE(taken, bytes.size());
    const auto& sets = messages[0].frame.tree.children;
    QCOMPARE(sets.size(), std::size_t(3));
    const std::string whole(bytes.begin(), bytes.end());
    QCOMPARE(whole.substr(sets[0].offset, sets[0].length), std::string("1.8.0(0036886*kWh)"));
    QCOMPARE(whole.substr(sets[1].offset, sets[1].length),
             std::string("1.6.0*01(1.078*kW)(2611211300)"));
    QCOMPARE(messages[0].rows.size(), std::size_t(3));
    QCOMPARE(messages[0].rows[2].historical.value_or(-1), 1);
    QCOMPARE(messages[0].rows[2].part, 1);
}

void TestDecodingReadout::hostile()
{
    std::vector<std::string> seeds;
    const auto rows = vectors();
    for (const auto* part : {"telegrams", "readouts"})
        for (const auto& row : rows[part])
            seeds.push_back((row.contains("bcc") ? "\x02" : "") + row["text"].get<std::string>() +
                            (row.contains("bcc") ? "\x03\x20" : ""));
    seeds.push_back("/?!\r\n/KAM5\\2X\r\n\x06"
                    "050\r\n" +
                    command("P1", "(1)") + command("R1", "()"));
    for (unsigned seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        auto content = seeds[random() % seeds.size()].substr(0, 600);
        for (auto changes = random() % 6; changes > 0 && !content.empty(); --changes) {
            const auto at = random() % content.size();
            if (random() % 2 == 0)
                content[at] = "\x01\x02\x03\x04\x06\x15()!*/\r\n~\x80"[random() % 15];
            else
                content.erase(at, random() % 20);
        }
        const auto bytes = ascii(content);
        const auto result = decodeContent(bytes);
        if (result)
            QVERIFY(json::parse(result->json, nullptr, false).is_object());
        std::size_t taken = 0;
        std::size_t covered = 0;
        for (const auto& message : explainReadout(bytes, taken)) {
            QVERIFY(message.frame.offset >= covered && message.frame.length > 0);
            covered = message.frame.offset + message.frame.length;
            for (const auto& node : message.frame.tree.children)
                QVERIFY(node.offset + node.length <= covered);
        }
        QVERIFY(covered <= taken && taken <= bytes.size());
    }
}

QTEST_APPLESS_MAIN(TestDecodingReadout)
#include "tst_decoding_readout.moc"
