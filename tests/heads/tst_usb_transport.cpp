// SPDX-License-Identifier: Apache-2.0
#include "heads/mock_cp210x.h"
#include "protocol/parity.h"
#include "protocol/transport/usb_transport.h"

#include <QSignalSpy>
#include <QtTest>

using namespace metersmith;
using namespace metersmith::transport;

/// Through libusb and the kernel's usbfs, which umockdev plays with a CP2102 behind it.
class TestUsbTransport : public QObject
{
    Q_OBJECT

private slots:
    void opensAsAn571Says();
    void bytesPassBothWays();
    void manyBytesStayInOrder();
    void parityIsMadeAndChecked();
    void aSwitchWaitsForTheLastCharacter();
    void aSwitchKeepsItsPlaceAmongTheBytes();
    void closingSwitchesTheUartOff();
    void whyItCannotBeOpened_data();
    void whyItCannotBeOpened();
    void aRefusedRequestIsReported();
    void unpluggingIsReported();
    void goesAwayInTheMiddle();
    void opensAgain();
};

namespace
{

const MockUsb::Device cp2102{3, 0x10C4, 0xEA60, "0001", {}, {}, {}, {}};

using Event = MockCp210x::Event;

QString words(const Event& event)
{
    const auto data = QString::fromStdString(toHex(event.data));
    if (event.requestType < 0)
        return QStringLiteral("out %1").arg(data);
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(event.requestType, 2, 16, QLatin1Char('0'))
        .arg(event.request, 2, 16, QLatin1Char('0'))
        .arg(event.value, 4, 16, QLatin1Char('0'))
        .arg(event.index, 4, 16, QLatin1Char('0'))
        .arg(data)
        .trimmed();
}

QStringList words(const std::vector<Event>& events)
{
    QStringList list;
    for (const auto& event : events)
        list.append(words(event));
    return list;
}

/// A CP2102 in its socket, and the transport to it.
struct Bench {
    explicit Bench(const LineSettings& line = directHdlcLine)
        : chip(usb, cp2102)
        , transport(QStringLiteral("1-3"), line)
        , opened(&transport, &Transport::opened)
        , failed(&transport, &Transport::failed)
        , closed(&transport, &Transport::closed)
        , damaged(&transport, &Transport::damaged)
    {
        usb.plug(cp2102);
        QObject::connect(&transport, &Transport::received, &transport,
                         [this](const Bytes& bytes) { append(heard, bytes); });
    }
    bool open()
    {
        transport.open();
        return QTest::qWaitFor([this] { return opened.count() == 1 || failed.count() == 1; }) &&
               opened.count() == 1;
    }
    Error error() const { return failed.front().front().value<Error>(); }

    MockUsb usb;
    MockCp210x chip;
    UsbTransport transport;
    QSignalSpy opened, failed, closed, damaged;
    Bytes heard;
};

} // namespace

void TestUsbTransport::opensAsAn571Says()
{
    Bench bench;
    QVERIFY(bench.open());
    // AN571: 5.1 IFC_ENABLE, tables 9 to 11 SET_FLOW (DTR and RTS held active, no flow control),
    // 5.7 SET_LINE_CTL 8N1, SET_BAUDRATE 9600, 5.9 SET_MHS, 5.27 PURGE.
    const QStringList wanted{
        QStringLiteral("41 00 0001 0000"),
        QStringLiteral("41 13 0000 0000 01000000400000000000000000000000"),
        QStringLiteral("41 03 0800 0000"),
        QStringLiteral("41 1e 0000 0000 80250000"),
        QStringLiteral("41 07 0303 0000"),
        QStringLiteral("41 12 000f 0000"),
    };
    QCOMPARE(words(bench.chip.events()), wanted);
    QVERIFY(bench.chip.interfaceHeld());
    QVERIFY(bench.transport.description().contains(QLatin1String("9600 8N1")));
}

void TestUsbTransport::bytesPassBothWays()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.chip.clearEvents();
    Bytes all;
    for (int i = 0; i < 256; ++i)
        all.push_back(static_cast<std::uint8_t>(i));
    bench.transport.send(all);
    QTRY_COMPARE(bench.chip.events().size(), std::size_t(1));
    QCOMPARE(bench.chip.events().front().data, all);
    bench.chip.answer(all);
    QTRY_COMPARE(bench.heard.size(), all.size());
    QCOMPARE(bench.heard, all);
}

void TestUsbTransport::manyBytesStayInOrder()
{
    Bench bench(LineSettings{115200, 8, Parity::None, 1});
    QVERIFY(bench.open());
    bench.chip.clearEvents();
    Bytes wanted;
    for (int piece = 0; piece < 50; ++piece) {
        const Bytes bytes(37, static_cast<std::uint8_t>(piece));
        append(wanted, bytes);
        bench.transport.send(bytes);
        bench.chip.answer(bytes);
    }
    QTRY_COMPARE(bench.heard, wanted);
    Bytes sent;
    const auto all = [&bench, &sent] {
        sent.clear();
        for (const auto& event : bench.chip.events())
            append(sent, event.data);
        return sent.size();
    };
    QTRY_COMPARE(all(), wanted.size());
    QCOMPARE(sent, wanted);
}

void TestUsbTransport::parityIsMadeAndChecked()
{
    Bench bench(signOnLine);
    QVERIFY(bench.open());
    const auto opening = words(bench.chip.events());
    QVERIFY(opening.contains(QStringLiteral("41 03 0800 0000"))); // 8N1 carries 7E1
    QVERIFY(opening.contains(QStringLiteral("41 1e 0000 0000 2C010000")));
    bench.chip.clearEvents();
    bench.transport.send(ascii("/?!\r\n"));
    QTRY_COMPARE(bench.chip.events().size(), std::size_t(1));
    // Even parity over seven bits: 2F 3F 21 0D 0A have 5, 6, 2, 3, 2 ones.
    QCOMPARE(toHex(bench.chip.events().front().data), std::string("AF3F218D0A"));
    bench.chip.answer({0xAF, 0x4B, 0x41, 0xC1}); // 4B: even as it is; 41: even; C1: odd
    QTRY_COMPARE(bench.heard, ascii("/KAA"));
    QTRY_COMPARE(bench.damaged.count(), 1);
    QCOMPARE(bench.damaged.front().front().toInt(), 1);
}

void TestUsbTransport::aSwitchWaitsForTheLastCharacter()
{
    Bench bench(signOnLine);
    QVERIFY(bench.open());
    bench.chip.clearEvents();
    const LineSettings fast{9600, 7, Parity::Even, 1};
    bench.transport.send(fromHex("06 30 35 30 0D 0A").value()); // IEC 62056-21, 6.3.3
    bench.transport.setLine(fast);
    const auto switched = [&bench]() -> const Event* {
        static std::vector<Event> events;
        events = bench.chip.events();
        for (const auto& event : events)
            if (event.request == 0x1E)
                return &event;
        return nullptr;
    };
    QTRY_VERIFY(switched());
    const auto events = bench.chip.events();
    QCOMPARE(words(events.front()), QStringLiteral("out 063035308D0A"));
    // Six characters at 300 Bd take 200 ms; then the chip was empty.
    const auto took = switched()->at - events.front().at;
    QCOMPARE(switched()->outQueue, 0U);
    QVERIFY(took >= std::chrono::milliseconds(200));
    QVERIFY2(took < std::chrono::milliseconds(600),
             qPrintable(QString::number(std::chrono::duration<double>(took).count())));
    const auto all = words(events);
    QVERIFY(all.contains(QStringLiteral("c1 10 0000 0000")));
    QVERIFY(all.filter(QStringLiteral("c1 10")).size() < 10); // asked, not polled
}

void TestUsbTransport::aSwitchKeepsItsPlaceAmongTheBytes()
{
    Bench bench(LineSettings{9600, 7, Parity::Even, 1});
    QVERIFY(bench.open());
    bench.chip.clearEvents();
    bench.transport.send(ascii("1"));
    bench.transport.setLine(directHdlcLine);
    bench.transport.send(ascii("1"));
    const auto outs = [&bench] { return words(bench.chip.events()).filter(QStringLiteral("out")); };
    QTRY_COMPARE(outs().size(), 2);
    // '1' has three ones: with parity it is B1, and after the switch to 8N1 31.
    QCOMPARE(outs(), (QStringList{QStringLiteral("out B1"), QStringLiteral("out 31")}));
    const auto all = words(bench.chip.events());
    QVERIFY(all.indexOf(QStringLiteral("41 1e 0000 0000 80250000")) <
            all.indexOf(QStringLiteral("out 31")));
}

void TestUsbTransport::closingSwitchesTheUartOff()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.chip.clearEvents();
    bench.transport.send(ascii("bye"));
    bench.transport.close();
    QTRY_COMPARE(bench.closed.count(), 1);
    QCOMPARE(words(bench.chip.events()),
             (QStringList{QStringLiteral("out 627965"), QStringLiteral("41 00 0000 0000")}));
    QVERIFY(!bench.chip.interfaceHeld());
    bench.transport.close(); // harmless
    QCOMPARE(bench.failed.count(), 0);
}

void TestUsbTransport::whyItCannotBeOpened_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, ErrorCode code, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(code)
                            << QString::fromLatin1(said);
    };
    row("nothing there", ErrorCode::PortNotFound, "nothing is plugged in");
    row("no CP210x", ErrorCode::Unsupported, "no CP210x");
    row("no permission", ErrorCode::PortPermission, "no permission");
    row("kernel driver", ErrorCode::PortBusy, "cp210x has it; use serial:/dev/ttyUSB2");
    row("claimed", ErrorCode::PortBusy, "another program");
}

void TestUsbTransport::whyItCannotBeOpened()
{
    QFETCH(QString, cause);
    QFETCH(int, code);
    QFETCH(QString, said);
    MockUsb usb;
    auto device = cp2102;
    MockCp210x chip(usb, device);
    if (cause == QLatin1String("no CP210x"))
        device.product = 0x0003;
    if (cause == QLatin1String("kernel driver")) {
        device.driver = "cp210x";
        device.tty = "ttyUSB2";
        chip.setKernelDriver("cp210x");
    }
    chip.setClaimed(cause == QLatin1String("claimed"));
    if (cause != QLatin1String("nothing there"))
        usb.plug(device);
    if (cause == QLatin1String("no permission"))
        usb.permit(MockUsb::usbNode(device), 0000);
    UsbTransport transport(QStringLiteral("1-3"), directHdlcLine);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open();
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.front().front().value<Error>();
    QCOMPARE(static_cast<int>(error.code), code);
    QVERIFY2(QString::fromStdString(error.detail).contains(said), error.detail.c_str());
    QVERIFY(chip.events().empty()); // not one request to what is not ours
}

void TestUsbTransport::aRefusedRequestIsReported()
{
    Bench bench;
    bench.chip.refuse(0x1E);
    QVERIFY(!bench.open());
    QCOMPARE(static_cast<int>(bench.error().code), static_cast<int>(ErrorCode::PortFailed));
    QVERIFY(!bench.chip.interfaceHeld());
}

void TestUsbTransport::unpluggingIsReported()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.chip.goAway();
    QTRY_COMPARE(bench.failed.count(), 1);
    QCOMPARE(static_cast<int>(bench.error().code), static_cast<int>(ErrorCode::PortFailed));
    QVERIFY(bench.error().detail.find("unplugged") != std::string::npos);
}

void TestUsbTransport::goesAwayInTheMiddle()
{
    MockUsb usb;
    MockCp210x chip(usb, cp2102);
    usb.plug(cp2102);
    {
        UsbTransport transport(QStringLiteral("1-3"), signOnLine);
        QSignalSpy opened(&transport, &Transport::opened);
        transport.open();
        QTRY_COMPARE(opened.count(), 1);
        transport.send(ascii("half a conversation"));
        transport.setLine(directHdlcLine);
    }
    QVERIFY(!chip.interfaceHeld());
}

void TestUsbTransport::opensAgain()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.transport.close();
    QTRY_COMPARE(bench.closed.count(), 1);
    bench.transport.open();
    QTRY_COMPARE(bench.opened.count(), 2);
    bench.chip.answer({0x7E});
    QTRY_COMPARE(bench.heard, Bytes{0x7E});
}

int main(int argc, char** argv)
{
    becomeOrdinaryUser();
    QCoreApplication app(argc, argv);
    TestUsbTransport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usb_transport.moc"
