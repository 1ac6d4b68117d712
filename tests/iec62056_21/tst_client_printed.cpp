// SPDX-License-Identifier: Apache-2.0
// The client against what others have written down.
#include "scripted_meter.h"

#include "iec62056_21/p1_telegram.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;
using namespace std::chrono_literals;

class TestClientPrinted : public QObject
{
    Q_OBJECT

private slots:
    void readouts_data();
    void readouts();
    void pwitabProgramming();
    void sagemcomProgramming();
    void partialRead();
    void modeE_data();
    void modeE();
    void listening_data();
    void listening();
};

void TestClientPrinted::readouts_data()
{
    QTest::addColumn<QByteArray>("identification");
    QTest::addColumn<QByteArray>("select");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("sets");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("baud");
    // The frame around the lines is not shown there; it is that of IEC 62056-21, 6.3.4.
    QTest::newRow("382C, mode A; README of madspeterbach/kamstrup-382C")
        << QByteArray("/KAM 68438BC450000\r\n") << QByteArray()
        << QByteArray::fromStdString("\x02" + kam382 + "\x03") << 9 << QByteArray("96.8.0")
        << QByteArray("0119899") << 300;
    QTest::newRow("EK280, mode C; pwitab/iec62056-21, tests/test_data.py")
        << QByteArray("/Els6\\2EK280\r\n")
        << QByteArray("\x06"
                      "060\r\n")
        << QByteArray("\x02"
                      "3:14(314*kWh)4:15(415*kWh)\r\n!\r\n\x03\"")
        << 2 << QByteArray("4:15") << QByteArray("415") << 19200;
    QTest::newRow("NORAX 3; pwitab/iec62056-21, issue 19, and u9n/dlms-cosem, issue 37")
        << QByteArray("/APA5\\2NORAX30\r\n")
        << QByteArray("\x06"
                      "050\r\n")
        << QByteArray("\x02"
                      "0-0:C.1.0(72432595)\r\n0-0:1.0.0(2021-07-12 22:20:17)\r\n"
                      "1-0:1.8.1(00000000001.329*kWh)\r\n1-0:1.8.1*101(00000000001.329*kWh)\r\n"
                      "!\r\n\x03")
        << 4 << QByteArray("1-0:1.8.1*101") << QByteArray("00000000001.329") << 9600;
    // The head of that capture reflects; the meter's number is blanked there and chosen here so
    // that its BCC is right.
    QTest::newRow("Apator at 300 with a reflecting head; RIOT-OS/RIOT, pull request 22033")
        << QByteArray("/APA0TEST\r\n")
        << QByteArray("\x06"
                      "000\r\n")
        << QByteArray("\x06"
                      "000\r\n\x02"
                      "0.0.0(00000009)\r\n0.0.1(001APAEA)\r\nF.F(00)\r\n0.2.0(1.29)\r\n"
                      "1.8.0*00(007900.58)\r\nC.2.1(1107113C2E06)("
                      "                                                )\r\n"
                      "0.2.2(:::::G11)!\r\n\x03u")
        << 7 << QByteArray("1.8.0*00") << QByteArray("007900.58") << 300;
}

void TestClientPrinted::readouts()
{
    QFETCH(QByteArray, identification);
    QFETCH(QByteArray, select);
    QFETCH(QByteArray, answer);
    QFETCH(int, sets);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, value);
    QFETCH(int, baud);
    auto bytes = ascii(answer.toStdString());
    if (bytes.back() == etx)
        bytes = withBcc(std::move(bytes));
    auto first = ascii(identification.toStdString());
    std::deque<Step> steps;
    if (select.isEmpty()) {
        append(first, bytes);
        steps = {{ascii("/?!\r\n"), first}};
    } else {
        steps = {{ascii("/?!\r\n"), first}, {ascii(select.toStdString()), bytes}};
    }
    Scripted run({}, steps);
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QVERIFY2(run.readout, run.broken ? metersmith::toString(*run.broken).c_str() : "");
    const auto& all = run.readout->readout.dataSets;
    QCOMPARE(static_cast<int>(all.size()), sets);
    const auto found = std::find_if(all.begin(), all.end(), [&](const DataSet& each) {
        return each.address == address.toStdString();
    });
    QVERIFY(found != all.end());
    QCOMPARE(QByteArray::fromStdString(found->values.at(0).value), value);
    QCOMPARE(run.identified->baud, baud);
    QVERIFY(run.ended);
}

/// Every message as printed in pwitab/iec62056-21: tests/test_data.py and tests/test_bcc.py.
void TestClientPrinted::pwitabProgramming()
{
    ClientSettings settings;
    settings.purpose = Purpose::Programming;
    settings.deviceAddress = "45678903";
    Scripted run(settings, {{ascii("/?45678903!\r\n"), ascii("/Els6\\2EK280\r\n")},
                            {*fromHex("063036310D0A"), ascii("\x01P0\x02(1234567)\x03P")},
                            {ascii("\x01R1\x02"
                                   "1.8.0(1)\x03k"),
                             ascii("\x02"
                                   "3:171.0(0)\x03\x12")},
                            {*fromHex("0157320243303033283931303332343039323233392903"
                                      "1B"),
                             Bytes{ack}},
                            {ascii("\x01"
                                   "B0\x03q"),
                             {}}});
    run.commands = {{'R', '1', "1.8.0(1)", true}, {'W', '2', "C003(910324092239)", true}};
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QCOMPARE(run.opened->operand, std::string("1234567"));
    QVERIFY(run.answers.size() == 2 && run.answers[0] == "3:171.0(0)" && run.answers[1] == "");
    QVERIFY(run.ended);
    // Speed: 300 until the option select has left, 19200 to the end.
    QVERIFY(run.lines.size() == 2 && run.lines[1].baud == 19200 && run.lines[1].dataBits == 7);
}

/// Sagemcom Dr. Neuhaus ZDUE-LTE-PLUS-VII, manual, 9.3.1, p. 51, and 9.1, p. 49 (error 04). BCCs
/// are not printed there.
void TestClientPrinted::sagemcomProgramming()
{
    const std::string data = "C7900000000(081234567800000000087474747400000000081887188700000000"
                             "00PW00000000000001" // shortened: the value is the maker's own
                             ")(00000000)";
    ClientSettings settings;
    settings.purpose = Purpose::Programming;
    settings.deviceAddress = "99999999";
    Scripted run(settings, {{ascii("/?99999999!\r\n"), ascii("/ABB61KGL923390R0003\r\n")},
                            {*fromHex("063036310D0A"), block("\x01P0\x02(00000001)\x03")},
                            {block("\x01P1\x02(00000000)\x03"), Bytes{ack}},
                            {block("\x01W1\x02" + data + "\x03"), Bytes{ack}},
                            {block("\x01W1\x02"
                                   "C9900000000(1)(00000000)\x03"),
                             block("\x02(ERROR04)\x03")},
                            {block("\x01"
                                   "B0\x03"),
                             {}}});
    run.password = Secret::fromText("00000000");
    run.commands = {{'W', '1', data, true}, {'W', '1', "C9900000000(1)(00000000)", true}};
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QCOMPARE(run.identified->message.identification, std::string("1KGL923390R0003"));
    QCOMPARE(run.opened->operand, std::string("00000001"));
    QCOMPARE(run.answers.size(), std::size_t{3});
    QVERIFY(run.answers[0] == "" && run.answers[1] == "");
    QCOMPARE(run.answers[2].error().code, ErrorCode::ValueRefused);
    QCOMPARE(run.answers[2].error().detail, std::string("ERROR04"));
    QVERIFY(run.ended);
}

/// IEC 62056-21, 6.3.10 and 6.4.7: blocks that end with EOT are acknowledged one by one; NAK asks
/// for the same block again.
void TestClientPrinted::partialRead()
{
    ClientSettings settings;
    settings.purpose = Purpose::Programming;
    settings.confirm = Confirm::Never;
    auto spoilt = block("\x02(0002)\x04");
    spoilt[2] = '7';
    Scripted run(settings, {{ascii("/?!\r\n"), ascii("/LGZ5TEST\r\n")},
                            {*fromHex("063035310D0A"), block("\x01P0\x02()\x03")},
                            {block("\x01R6\x02P.01(;)\x03"), block("\x02P.01(0001)\x04")},
                            {Bytes{ack}, spoilt},
                            {Bytes{nak}, block("\x02(0002)\x04")},
                            {Bytes{ack}, block("\x02(0003)\x03")},
                            {block("\x01"
                                   "B1\x03"),
                             {}}});
    settings.keepAwake = true;
    run.client = ClientSession(settings);
    run.commands = {{'R', '6', "P.01(;)", true}};
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QVERIFY(run.answers.size() == 1 && run.answers[0] == "P.01(0001)(0002)(0003)");
    QVERIFY(run.ended);
}

void TestClientPrinted::modeE_data()
{
    QTest::addColumn<QByteArray>("confirmation");
    QTest::addColumn<bool>("handedOver");
    // Green Book ed. 8, 6.2, figure 13: ACK 2 Z 2 CR LF, in 7E1 or as the 8-bit equivalents.
    QTest::newRow("as the client said it; Green Book ed. 8, 6.2")
        << QByteArray("063235320D0A") << true;
    QTest::newRow("one character damaged; ours") << QByteArray("0632B5320D0A") << true;
    QTest::newRow("the first lost; ours") << QByteArray("3235320D0A") << true;
    QTest::newRow("half lost; ours") << QByteArray("320D0A") << false;
    QTest::newRow("a readout instead; NORAX, u9n/dlms-cosem, issue 37")
        << QByteArray("02302D303A432E312E30283732343332353935290D0A210D0A0322") << false;
}

void TestClientPrinted::modeE()
{
    QFETCH(QByteArray, confirmation);
    QFETCH(bool, handedOver);
    ClientSettings settings;
    settings.purpose = Purpose::Hdlc;
    settings.echo = false;
    settings.retries = 0;
    Scripted run(settings, {{ascii("/?!\r\n"), ascii("/KAM5\\26851131C\r\n")},
                            {*fromHex("063235320D0A"), *fromHex(confirmation.toStdString())}});
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QCOMPARE(run.handedOver.has_value(), handedOver);
    if (!handedOver) {
        QVERIFY(run.broken->code == ErrorCode::Unsupported ||
                run.broken->code == ErrorCode::LineNoise);
        return;
    }
    QVERIFY(run.lines.size() == 3 && run.lines[0] == signOnLine &&
            (run.lines[1] == LineSettings{9600, 7, Parity::Even, 1}) &&
            run.lines[2] == directHdlcLine);
}

void TestClientPrinted::listening_data()
{
    QTest::addColumn<LineSettings>("line");
    QTest::addColumn<QByteArray>("telegram");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("EasyMeter Q3D, mode D; EasyMeter Q3D manual 2016-06-15, p. 20")
        << LineSettings{9600, 7, Parity::Even, 1}
        << QByteArray("/ESY5Q3DA1004 V3.02\r\n\r\n1-0:1.8.0*255(00024234.1010820*kWh)\r\n"
                      "1-0:21.7.255*255(000071.96*W)\r\n1-0:41.7.255*255(000031.48*W)\r\n"
                      "1-0:61.7.255*255(000001.16*W)\r\n1-0:1.7.255*255(000104.60*W)\r\n"
                      "1-0:96.5.5*255(82)\r\n!\r\n")
        << false << QByteArray("1-0:1.8.0*255") << QByteArray("00024234.1010820");
    QTest::newRow("with CRC16 (CRC catalogue: 123456789 gives BB3D); DSMR 5.0.2, 6.2")
        << LineSettings{115200, 8, Parity::None, 1}
        << QByteArray("/ISk5\\2MT382-1000\r\n\r\n1-3:0.2.8(50)\r\n1-0:1.8.1(123456.789*kWh)\r\n!")
        << true << QByteArray("1-0:1.8.1") << QByteArray("123456.789");
}

void TestClientPrinted::listening()
{
    QFETCH(LineSettings, line);
    QFETCH(QByteArray, telegram);
    QFETCH(bool, checked);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, value);
    auto bytes = ascii(telegram.toStdString());
    if (checked) {
        const auto crc = crc16Arc(bytes);
        Bytes two;
        appendU16(two, crc);
        append(bytes, ascii(toHex(two) + "\r\n"));
    }
    ClientSettings settings;
    settings.purpose = Purpose::Listen;
    settings.line = line;
    Scripted run(settings, {});
    run.take(run.client.open(run.now));
    // The end of a telegram, a whole one with a fault in it, and a right one.
    auto spoilt = bytes;
    spoilt[40] = static_cast<std::uint8_t>(spoilt[40] ^ (checked ? 1U : 0x81U));
    for (const auto& piece : {Bytes(bytes.end() - 20, bytes.end()), spoilt, bytes}) {
        QVERIFY(!run.readout);
        for (std::size_t at = 0; at < piece.size(); at += 7) {
            const auto count = std::min<std::size_t>(7, piece.size() - at);
            run.now += 2ms;
            run.take(run.client.received(BytesView(piece).subspan(at, count), run.now));
        }
    }
    QVERIFY2(run.readout, run.broken ? metersmith::toString(*run.broken).c_str() : "");
    QVERIFY(run.ended);
    QVERIFY(run.sent.empty());
    QCOMPARE(run.readout->checked, checked);
    QCOMPARE(run.noted.size(), std::size_t{1});
    const auto& all = run.readout->readout.dataSets;
    const auto found = std::find_if(all.begin(), all.end(), [&](const DataSet& each) {
        return each.address == address.toStdString();
    });
    QVERIFY(found != all.end());
    QCOMPARE(QByteArray::fromStdString(found->values.at(0).value), value);
}

QTEST_APPLESS_MAIN(TestClientPrinted)
#include "tst_client_printed.moc"
