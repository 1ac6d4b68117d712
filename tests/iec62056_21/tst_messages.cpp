// SPDX-License-Identifier: Apache-2.0
// Command and data messages, telegrams as they are written, and the reader that cuts a line's bytes
// into messages.
#include "iec62056_21/command_message.h"
#include "iec62056_21/message_reader.h"
#include "iec62056_21/p1_telegram.h"
#include "iec62056_21/parity.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

using Kind = MessageReader::Kind;

/// "L7 B5": kinds and lengths of messages.
QByteArray shape(const std::vector<MessageReader::Message>& messages)
{
    QByteArray text;
    for (const auto& message : messages) {
        constexpr const char* letters = "LOBAN-";
        text += (text.isEmpty() ? "" : " ") +
                QByteArray(1, letters[static_cast<int>(message.kind)]) +
                QByteArray::number(static_cast<int>(message.bytes.size()));
    }
    return text;
}

Bytes bytesOf(const QByteArray& text)
{
    return ascii(text.toStdString());
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void commands_data();
    void commands();
    void commandRoundTrip();
    void commandErrors_data();
    void commandErrors();
    void dataMessages();
    void errorTexts_data();
    void errorTexts();
    void reader_data();
    void reader();
    void readerInPieces();
    void readerIsBounded();
    void giveUp();
    void parity();
    void telegramRoundTrip();
    void telegramErrors_data();
    void telegramErrors();
    void telegramsNotWritten_data();
    void telegramsNotWritten();
};

void TestMessages::commands_data()
{
    QTest::addColumn<char>("command");
    QTest::addColumn<char>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("R1; pwitab/iec62056-21, TestCommandMessage")
        << 'R' << '1' << QByteArray("1.8.0(1)")
        << QByteArray("\x01R1\x02"
                      "1.8.0(1)\x03k");
    QTest::newRow("P0; pwitab/iec62056-21, TestCommandMessage")
        << 'P' << '0' << QByteArray("(1234567)") << QByteArray("\x01P0\x02(1234567)\x03P");
    QTest::newRow("B0; pwitab/iec62056-21, TestCommandMessage") << 'B' << '0' << QByteArray()
                                                                << QByteArray("\x01"
                                                                              "B0\x03q");
    QTest::newRow("W2; pwitab/iec62056-21, tests/test_bcc.py")
        << 'W' << '2' << QByteArray("C003(910324092239)")
        << QByteArray("\x01W2\x02"
                      "C003(910324092239)\x03\x1B");
}

void TestMessages::commands()
{
    QFETCH(char, command);
    QFETCH(char, type);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, bytes);
    CommandMessage message{command, type, {}, true};
    if (!data.isNull())
        message.data = data.toStdString();
    QVERIFY(encode(message).value() == bytesOf(bytes));
    QVERIFY(decodeCommandMessage(bytesOf(bytes)).value() == message);
    for (int cut = 0; cut < bytes.size(); ++cut)
        QCOMPARE(decodeCommandMessage(bytesOf(bytes.left(cut))).error().code, ErrorCode::Truncated);
}

void TestMessages::commandRoundTrip()
{
    for (unsigned seed = 0; seed < 10000; ++seed) {
        std::mt19937 random(seed);
        CommandMessage message{
            "PWREB"[random() % 5], static_cast<char>('0' + random() % 10), {}, random() % 2 == 0};
        if (random() % 4 != 0) {
            message.data.emplace();
            for (auto length = random() % 200; length > 0; --length)
                message.data->push_back(static_cast<char>(0x20 + random() % 0x5F));
        }
        const auto check = random() % 2 == 0 ? BlockCheck::Xor : BlockCheck::Sum;
        const auto bytes = encode(message, check).value();
        QVERIFY(decodeCommandMessage(bytes, check).value() == message);
        auto spoilt = bytes;
        spoilt[random() % spoilt.size()] ^= static_cast<std::uint8_t>(1U << random() % 7);
        const auto wrong = decodeCommandMessage(spoilt, check);
        QVERIFY2(!wrong.has_value() || check == BlockCheck::Sum, toHex(spoilt).c_str());
        MessageReader reader;
        const auto whole = reader.take(bytes);
        QCOMPARE(whole.size(), 1U);
        QVERIFY(whole[0].kind == Kind::Block && whole[0].bytes == bytes);
    }
}

void TestMessages::commandErrors_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("unknown command; ours")
        << QByteArray("\x01X1\x02()\x03") << ErrorCode::Malformed;
    QTest::newRow("type is a letter; ours")
        << QByteArray("\x01RA\x02()\x03") << ErrorCode::Malformed;
    QTest::newRow("no STX; ours") << QByteArray("\x01R1()\x03") << ErrorCode::Malformed;
    QTest::newRow("SOH in the data; ours")
        << QByteArray("\x01R1\x02(\x01)\x03") << ErrorCode::Malformed;
    QTest::newRow("begins with STX; ours") << QByteArray("\x02R1()\x03") << ErrorCode::Malformed;
    QTest::newRow("above 8 kB; ours")
        << "\x01R1\x02" + QByteArray(8193, '1') + "\x03" << ErrorCode::LimitExceeded;
}

void TestMessages::commandErrors()
{
    QFETCH(QByteArray, block);
    QFETCH(ErrorCode, error);
    const auto message = decodeCommandMessage(withBcc(bytesOf(block)));
    QVERIFY(!message.has_value());
    QCOMPARE(message.error().code, error);
    for (const auto& wrong :
         {CommandMessage{'X', '1', {}, true}, CommandMessage{'R', 'A', {}, true},
          CommandMessage{'R', '1', std::string("\x03"), true},
          CommandMessage{'R', '1', std::string(8193, '1'), true}})
        QCOMPARE(encode(wrong).error().code, ErrorCode::OutOfRange);
}

void TestMessages::dataMessages()
{
    // pwitab/iec62056-21, TestAnswerDataMessage
    const Bytes answer = bytesOf("\x02"
                                 "3:171.0(0)\x03\x12");
    QCOMPARE(decodeDataMessage(answer).value().data, std::string("3:171.0(0)"));
    QVERIFY(encode(DataMessage{"3:171.0(0)", true}).value() == answer);
    auto wrong = answer;
    wrong.back() = 0x11;
    QCOMPARE(decodeDataMessage(wrong).error().code, ErrorCode::ChecksumMismatch);
    const auto partial = encode(DataMessage{"(1)", false}).value();
    QCOMPARE(static_cast<int>(partial[partial.size() - 2]), static_cast<int>(eot));
    QVERIFY(!decodeDataMessage(partial).value().last);
    for (std::size_t cut = 0; cut < answer.size(); ++cut)
        QCOMPARE(decodeDataMessage(BytesView(answer).first(cut)).error().code,
                 ErrorCode::Truncated);
    QCOMPARE(decodeDataMessage(bytesOf("\x01R")).error().code, ErrorCode::Malformed);
    QCOMPARE(encode(DataMessage{std::string(65537, '1'), true}).error().code,
             ErrorCode::OutOfRange);
}

void TestMessages::errorTexts_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Sagemcom, ZDUE") << QByteArray("(ERROR11)") << QByteArray("ERROR11");
    QTest::newRow("facts of many meters") << QByteArray("(ER01)") << QByteArray("ER01");
    QTest::newRow("with line end; ours") << QByteArray("(ERR4)\r\n") << QByteArray("ERR4");
    QTest::newRow("bare; ours") << QByteArray("(ER)") << QByteArray("ER");
    for (const char* none :
         {"", "()", "(12)", "1.8.0(ER01)", "(ER01)(2)", "(ER01", "ER01", "(ER*1)"})
        QTest::addRow("none: %s; ours", none) << QByteArray(none) << QByteArray();
}

void TestMessages::errorTexts()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, text);
    const auto found = errorText(data.toStdString());
    QCOMPARE(found.has_value(), !text.isEmpty());
    QCOMPARE(found.value_or(""), text.toStdString());
}

void TestMessages::reader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("option");
    QTest::addColumn<QByteArray>("messages");
    const auto row = [](const char* name, const QByteArray& bytes, const char* messages,
                        bool option = false) {
        QTest::newRow(name) << bytes << option << QByteArray(messages);
    };
    row("request; ours", "/?!\r\n", "L5");
    row("identification and readout; ours", "/KAM5X\r\n\x02!\r\n\x03\x10", "L8 B6");
    row("option select; ours",
        "\x06"
        "050\r\n",
        "O6", true);
    row("ACK alone; ours", "\x06", "A1");
    row("ACK, NAK, ACK; ours", "\x06\x15\x06", "A1 N1 A1");
    row("BCC that looks like a begin; ours", QByteArray("\x02(\x03/"), "B4");
    row("BCC that is SOH; ours",
        QByteArray("\x02"
                   "F.F(00)\x03\x01"),
        "B10");
    row("wake-up and request; ours", QByteArray(5, '\0') + "/?!\r\n", "-5 L5");
    row("repeated request; ours", "/?12/?!\r\n", "-4 L5");
    row("block cut by a new one; ours",
        QByteArray("\x01R1\x02(\x01"
                   "B0\x03q"),
        "-5 B5");
    row("line cut by a block; ours", QByteArray("/KAM\x02(\x03+"), "-4 B4");
    row("noise between; ours", QByteArray("\xFF\x06x\x15y"), "-1 A1 -1 N1 -1");
    row("option too long; ours",
        QByteArray("\x06"
                   "05000\r\n"),
        "-8", true);
    row("option cut by a request; ours",
        QByteArray("\x06"
                   "0/?!\r\n"),
        "-2 L5", true);
    row("line too long; ours", "/" + QByteArray(80, 'x') + "\r\n", "-83");
}

void TestMessages::reader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, option);
    QFETCH(QByteArray, messages);
    MessageReader reader(option);
    QCOMPARE(shape(reader.take(bytesOf(bytes))), messages);
    QVERIFY(!reader.inMessage());
}

void TestMessages::readerInPieces()
{
    const Bytes line = bytesOf("/KAM5\\2684\r\n\x02"
                               "F.F(00)\r\n!\r\n\x03\x01\x06\x15/?!\r\n");
    const auto whole = MessageReader().take(line);
    QCOMPARE(shape(whole), QByteArray("L12 B15 A1 N1 L5"));
    for (unsigned seed = 0; seed < 1000; ++seed) {
        std::mt19937 random(seed);
        MessageReader reader;
        std::vector<MessageReader::Message> messages;
        for (std::size_t at = 0; at < line.size();) {
            const auto length = std::min<std::size_t>(1 + random() % 7, line.size() - at);
            for (auto& message : reader.take(BytesView(line).subspan(at, length)))
                messages.push_back(std::move(message));
            at += length;
        }
        QCOMPARE(shape(messages), shape(whole));
    }
}

void TestMessages::readerIsBounded()
{
    MessageReader reader(false, 1000);
    const Bytes endless(100, 'x');
    (void)reader.take(Bytes{stx});
    std::size_t out = 0;
    for (int i = 0; i < 1000; ++i) {
        for (const auto& message : reader.take(endless))
            out += message.bytes.size();
        QVERIFY(reader.pending().size() <= 1000);
    }
    QCOMPARE(out, std::size_t(100001));
}

void TestMessages::giveUp()
{
    MessageReader reader;
    QVERIFY(reader.take(bytesOf("\x02(\x03")).empty());
    QVERIFY(reader.inMessage());
    QCOMPARE(reader.giveUp().size(), 3U);
    QVERIFY(!reader.inMessage());
    QCOMPARE(shape(reader.take(bytesOf("\x02(\x03+"))), QByteArray("B4"));
}

void TestMessages::parity()
{
    // "/?!" CR LF at 7E1 read as 8N1; Volkszähler wiki, Landis+Gyr E350: AF 3F 21 8D 0A
    QCOMPARE(toHex(withEvenParity(bytesOf("/?!\r\n"))), std::string("AF3F218D0A"));
    auto checked = withoutParity(fromHex("AF3F218D0A").value());
    QVERIFY(checked.sevenBits == bytesOf("/?!\r\n"));
    QCOMPARE(checked.parityErrors, 0U);
    checked = withoutParity(fromHex("2F3F218D0A").value());
    QVERIFY(checked.sevenBits == bytesOf("/?!\r\n"));
    QCOMPARE(checked.parityErrors, 1U);
}

void TestMessages::telegramRoundTrip()
{
    for (unsigned seed = 0; seed < 10000; ++seed) {
        std::mt19937 random(seed);
        const auto digits = [&random](std::size_t most) {
            std::string text;
            for (auto length = 1 + random() % most; length > 0; --length)
                text.push_back("0123456789ABCDEF.W"[random() % 18]);
            return text;
        };
        P1Telegram telegram{"KAM", "0123456"[random() % 7], "", {}, true};
        telegram.identification = (random() % 2 == 0 ? "\\2" : "") + digits(16);
        for (auto sets = random() % 8; sets > 0; --sets) {
            DataSet dataSet{"1-0:" + std::to_string(random() % 100) + ".8.0", {}};
            for (auto values = 1 + random() % 3; values > 0; --values)
                dataSet.values.push_back(
                    {digits(random() % 50 == 0 ? 2048 : 40), random() % 2 == 0 ? "kWh" : ""});
            telegram.readout.dataSets.push_back(std::move(dataSet));
        }
        const auto bytes = encode(telegram);
        QVERIFY2(bytes.has_value(), bytes ? "" : toString(bytes.error()).c_str());
        QVERIFY(decodeP1Telegram(*bytes).value() == telegram);
        QCOMPARE(telegramEnd(*bytes).value(), bytes->size());
        auto spoilt = *bytes;
        spoilt[1 + random() % (spoilt.size() - 3)] ^= static_cast<std::uint8_t>(1U << random() % 8);
        QVERIFY(!decodeP1Telegram(spoilt).has_value() || decodeP1Telegram(spoilt)->checked);
    }
}

void TestMessages::telegramErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("error");
    const auto malformed = ErrorCode::Malformed;
    QTest::newRow("no slash; ours") << QByteArray("ISK5\r\n\r\n!\r\n") << malformed;
    QTest::newRow("digits for a maker; ours") << QByteArray("/1SK5\r\n\r\n!\r\n") << malformed;
    QTest::newRow("short head; ours") << QByteArray("/ISK\r\n\r\n!\r\n") << malformed;
    QTest::newRow("two digits of CRC; ours") << QByteArray("/ISK5\r\n\r\n!12\r\n") << malformed;
    QTest::newRow("letters for CRC; ours") << QByteArray("/ISK5\r\n\r\n!XYZW\r\n") << malformed;
    QTest::newRow("wrong CRC; ours")
        << QByteArray("/ISK5\r\n\r\n!0000\r\n") << ErrorCode::ChecksumMismatch;
    QTest::newRow("more behind; ours") << QByteArray("/ISK5\r\n\r\n!\r\n/") << malformed;
    QTest::newRow("bracket open; ours")
        << QByteArray("/ISK5\r\n\r\n1-0:1.8.0(1\r\n!\r\n") << malformed;
    QTest::newRow("parity bit in the head; ours")
        << QByteArray("/ISK5\xB1\r\n\r\n!\r\n") << malformed;
    QTest::newRow("identification of 65; ours") << "/ISK5" + QByteArray(65, 'x') + "\r\n\r\n!\r\n"
                                                << ErrorCode::LimitExceeded;
    QTest::newRow("too long; ours") << "/" + QByteArray(70000, 'x') << ErrorCode::LimitExceeded;
}

void TestMessages::telegramErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, error);
    const auto telegram = decodeP1Telegram(bytesOf(bytes));
    QVERIFY(!telegram.has_value());
    QCOMPARE(telegram.error().code, error);
}

void TestMessages::telegramsNotWritten_data()
{
    QTest::addColumn<QByteArray>("manufacturer");
    QTest::addColumn<QByteArray>("identification");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("maker of two") << QByteArray("KA") << QByteArray("X") << QByteArray("1")
                                  << QByteArray("1");
    QTest::newRow("identification of 17")
        << QByteArray("KAM") << QByteArray(17, 'x') << QByteArray("1") << QByteArray("1");
    QTest::newRow("identification with an end")
        << QByteArray("KAM") << QByteArray("x!") << QByteArray("1") << QByteArray("1");
    QTest::newRow("nothing to continue")
        << QByteArray("KAM") << QByteArray("x") << QByteArray("") << QByteArray("1");
    QTest::newRow("value of 2049")
        << QByteArray("KAM") << QByteArray("x") << QByteArray("1") << QByteArray(2049, '1');
}

void TestMessages::telegramsNotWritten()
{
    QFETCH(QByteArray, manufacturer);
    QFETCH(QByteArray, identification);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, value);
    P1Telegram telegram{manufacturer.toStdString(), '5', identification.toStdString(), {}, false};
    telegram.readout.dataSets = {{address.toStdString(), {{value.toStdString(), ""}}}};
    QCOMPARE(encode(telegram).error().code, ErrorCode::OutOfRange);
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
