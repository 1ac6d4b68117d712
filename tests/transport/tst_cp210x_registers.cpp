// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/cp210x_registers.h"

#include <QtTest>

using namespace metersmith;
using namespace metersmith::transport::cp210x;

Q_DECLARE_METATYPE(ControlTransfer)

/// Against Silicon Labs' AN571, "CP210x Virtual COM Port Interface"; each row names its place.
class TestCp210xRegisters : public QObject
{
    Q_OBJECT

private slots:
    void requests_data();
    void requests();
    void status_data();
    void status();
    void shortStatusIsRefused();
};

void TestCp210xRegisters::requests_data()
{
    QTest::addColumn<ControlTransfer>("transfer");
    QTest::addColumn<int>("requestType");
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("data");
    const auto row = [](const char* source, const ControlTransfer& transfer, int type, int request,
                        int value, int index, int length, const char* data) {
        QTest::newRow(source) << transfer << type << request << value << index << length
                              << QString::fromLatin1(data);
    };
    const auto line = [](int dataBits, Parity parity, int stopBits) {
        return setLineControl(LineSettings{9600, dataBits, parity, stopBits});
    };
    row("5.1 IFC_ENABLE: 1 enables", enable(true), 0x41, 0x00, 1, 0, 0, "");
    row("5.1 IFC_ENABLE: 0 disables", enable(false), 0x41, 0x00, 0, 0, 0, "");
    row("5 (wIndex): the interface", enable(true, 1), 0x41, 0x00, 1, 1, 0, "");
    row("5 SET_BAUDRATE: 300, four bytes LE", setBaudRate(300), 0x41, 0x1E, 0, 0, 4, "2C010000");
    row("5 SET_BAUDRATE: 9600", setBaudRate(9600), 0x41, 0x1E, 0, 0, 4, "80250000");
    row("5 SET_BAUDRATE: 19200", setBaudRate(19200), 0x41, 0x1E, 0, 0, 4, "004B0000");
    row("5 SET_BAUDRATE: 115200", setBaudRate(115200), 0x41, 0x1E, 0, 0, 4, "00C20100");
    row("5.7 SET_LINE_CTL: bits 15-8 length 8, 7-4 parity 0, 3-0 stop 0", line(8, Parity::None, 1),
        0x41, 0x03, 0x0800, 0, 0, "");
    row("5.7 SET_LINE_CTL: 7 bits, parity 2 (even)", line(7, Parity::Even, 1), 0x41, 0x03, 0x0720,
        0, 0, "");
    row("5.7 SET_LINE_CTL: 7 bits, parity 1 (odd)", line(7, Parity::Odd, 1), 0x41, 0x03, 0x0710, 0,
        0, "");
    row("5.7 SET_LINE_CTL: stop 2 (2 bits)", line(8, Parity::None, 2), 0x41, 0x03, 0x0802, 0, 0,
        "");
    row("5.7 SET_LINE_CTL: 8 bits, even, 2 stop", line(8, Parity::Even, 2), 0x41, 0x03, 0x0822, 0,
        0, "");
    row("5.9 SET_MHS: bits 0, 1 levels, 8, 9 masks", setModemLines(true, true), 0x41, 0x07, 0x0303,
        0, 0, "");
    row("5.9 SET_MHS: DTR alone", setModemLines(true, false), 0x41, 0x07, 0x0301, 0, 0, "");
    row("5.9 SET_MHS: RTS alone", setModemLines(false, true), 0x41, 0x07, 0x0302, 0, 0, "");
    row("5.9 SET_MHS: both inactive", setModemLines(false, false), 0x41, 0x07, 0x0300, 0, 0, "");
    row("tables 9-11 SET_FLOW: DTR_MASK 1, RTS_MASK 1 at bits 7-6", setFlow(true, true), 0x41, 0x13,
        0, 0, 16, "01000000400000000000000000000000");
    row("tables 9-11 SET_FLOW: held inactive", setFlow(false, false), 0x41, 0x13, 0, 0, 16,
        "00000000000000000000000000000000");
    row("5.27 PURGE: transmit and receive, both pairs of bits", purge(), 0x41, 0x12, 0x000F, 0, 0,
        "");
    row("table 8 GET_COMM_STATUS: 0x13 bytes come", getCommStatus(), 0xC1, 0x10, 0, 0, 0x13, "");
}

void TestCp210xRegisters::requests()
{
    QFETCH(ControlTransfer, transfer);
    QFETCH(QString, data);
    QTEST(static_cast<int>(transfer.requestType), "requestType");
    QTEST(static_cast<int>(transfer.request), "request");
    QTEST(static_cast<int>(transfer.value), "value");
    QTEST(static_cast<int>(transfer.index), "index");
    QTEST(static_cast<int>(transfer.length), "length");
    QCOMPARE(QString::fromStdString(toHex(transfer.data)), data);
}

void TestCp210xRegisters::status_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("errors");
    QTest::addColumn<uint>("inQueue");
    QTest::addColumn<uint>("outQueue");
    const auto row = [](const char* source, const char* answer, const char* errors, uint in,
                        uint out) {
        QTest::newRow(source) << QString::fromLatin1(answer) << QString::fromLatin1(errors) << in
                              << out;
    };
    row("table 8: nothing", "00000000 00000000 00000000 00000000 00 00 00", "", 0, 0);
    row("table 8: ulAmountInOutQueue at 12", "00000000 00000000 00000000 06000000 00 00 00", "", 0,
        6);
    row("table 8: ulAmountInInQueue at 8", "00000000 00000000 40010000 00000000 00 00 00", "", 320,
        0);
    row("table 8: ulErrors bit 0 break", "01000000 00000000 00000000 00000000 00 00 00", "b", 0, 0);
    row("table 8: ulErrors bit 1 framing", "02000000 00000000 00000000 00000000 00 00 00", "f", 0,
        0);
    row("table 8: ulErrors bit 2 hardware overrun", "04000000 00000000 00000000 00000000 00 00 00",
        "o", 0, 0);
    row("table 8: ulErrors bit 3 queue overrun", "08000000 00000000 00000000 00000000 00 00 00",
        "o", 0, 0);
    row("table 8: ulErrors bit 4 parity", "10000000 00000000 00000000 00000000 00 00 00", "p", 0,
        0);
}

void TestCp210xRegisters::status()
{
    QFETCH(QString, answer);
    const auto parsed = parseCommStatus(fromHex(answer.toStdString()).value());
    QVERIFY(parsed);
    QString errors;
    for (const auto& [set, name] : {std::pair{parsed->breakSeen, "b"},
                                    {parsed->framingError, "f"},
                                    {parsed->overrun, "o"},
                                    {parsed->parityError, "p"}})
        if (set)
            errors += QLatin1String(name);
    QTEST(errors, "errors");
    QTEST(parsed->inQueue, "inQueue");
    QTEST(parsed->outQueue, "outQueue");
}

void TestCp210xRegisters::shortStatusIsRefused()
{
    for (std::size_t length = 0; length < 19; ++length) {
        const auto parsed = parseCommStatus(Bytes(length, 0xFF));
        QVERIFY(!parsed);
        QCOMPARE(static_cast<int>(parsed.error().code), static_cast<int>(ErrorCode::Truncated));
    }
}

QTEST_APPLESS_MAIN(TestCp210xRegisters)
#include "tst_cp210x_registers.moc"
