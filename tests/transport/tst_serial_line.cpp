// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/serial_line.h"
#include "protocol/transport/serial_transport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace metersmith;
using namespace metersmith::transport;

/// Parity, marks, and the order of bytes and changes of the line; on a real pseudo-terminal, which
/// truly refuses 7 data bits and parity.
class TestSerialLine : public QObject
{
    Q_OBJECT

private slots:
    void marksAreTakenOut_data();
    void marksAreTakenOut();
    void aRefusalIsSeen();
    void parityBySoftware();
    void theLineKeepsItsPlaceAmongTheBytes();
    void aSwitchNeverCutsItsOwnBytes();
    void refusedParityIsNamed();
    void theHeadHasItsTimeAfterASwitch();
    void closingLetsQueuedBytesLeave();
    void theHolderIsNamed();
};

namespace
{

struct Terminal {
    Terminal()
        : master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(master);
        ::unlockpt(master);
        name = QString::fromLocal8Bit(::ptsname(master));
    }
    ~Terminal() { ::close(master); }
    Bytes read()
    {
        std::uint8_t buffer[256];
        const auto count = ::read(master, buffer, sizeof buffer);
        if (count > 0)
            all.insert(all.end(), buffer, buffer + count);
        return all;
    }
    speed_t speed() const
    {
        termios settings = {};
        ::tcgetattr(master, &settings);
        return ::cfgetospeed(&settings);
    }
    void write(const Bytes& bytes) const
    {
        QCOMPARE(::write(master, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }

    int master;
    QString name;
    Bytes all;
};

} // namespace

void TestSerialLine::marksAreTakenOut_data()
{
    QTest::addColumn<QString>("pieces");
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<int>("damaged");
    const auto row = [](const char* source, const char* pieces, const char* bytes, int damaged) {
        QTest::newRow(source) << QString::fromLatin1(pieces) << QString::fromLatin1(bytes)
                              << damaged;
    };
    row("termios(3), PARMRK: plain bytes", "010203", "010203", 0);
    row("termios(3), PARMRK: FF FF is FF", "41FFFF42", "41FF42", 0);
    row("termios(3), PARMRK: FF 00 X is X, damaged", "41FF004243", "414243", 1);
    row("termios(3), BRKINT unset: a break is FF 00 00", "FF000041", "0041", 1);
    row("FF 00 FF is a damaged FF", "FF00FF41", "FF41", 1);
    row("a mark cut after FF", "41FF|004243", "414243", 1);
    row("a mark cut after FF 00", "41FF00|4243", "414243", 1);
    row("FF FF cut", "FF|FFFF00|42", "FF42", 1);
}

void TestSerialLine::marksAreTakenOut()
{
    QFETCH(QString, pieces);
    MarkedBytes marked;
    Bytes bytes;
    int damaged = 0;
    const auto parts = pieces.split(QLatin1Char('|'));
    for (const auto& piece : parts) {
        const auto taken = marked.take(fromHex(piece.toStdString()).value());
        append(bytes, taken.bytes);
        damaged += taken.damaged;
    }
    QTEST(QString::fromStdString(toHex(bytes)), "bytes");
    QTEST(damaged, "damaged");
}

void TestSerialLine::aRefusalIsSeen()
{
    Terminal terminal;
    const int slave = ::open(terminal.name.toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
    QVERIFY(slave >= 0);
    QVERIFY(hasTaken(slave, directHdlcLine));
    QVERIFY(!hasTaken(slave, signOnLine)); // Linux keeps CS8 without PARENB on these
    QVERIFY(markDamaged(slave));
    QCOMPARE(queuedBytes(slave), 0);
    QVERIFY(!transmitterEmpty(slave)); // no UART to ask
    ::close(slave);
}

void TestSerialLine::parityBySoftware()
{
    Terminal terminal;
    SerialTransport serial(terminal.name, signOnLine);
    serial.setParityBySoftware(true);
    QSignalSpy opened(&serial, &Transport::opened);
    QSignalSpy damaged(&serial, &Transport::damaged);
    Bytes heard;
    connect(&serial, &Transport::received, this,
            [&heard](const Bytes& bytes) { append(heard, bytes); });
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(serial.description().contains(QLatin1String("parity by software")));
    serial.send(ascii("/?!\r\n"));
    QTRY_COMPARE(toHex(terminal.read()), std::string("AF3F218D0A"));
    terminal.write({0xAF, 0x4B, 0xC1, 0x21}); // C1 has three ones
    QTRY_COMPARE(heard, ascii("/KA!"));
    QTRY_COMPARE(damaged.count(), 1);
    QCOMPARE(damaged.front().front().toInt(), 1);
    serial.setLine(directHdlcLine);
    serial.send(Bytes{0x7E, 0xA0});
    terminal.all.clear();
    QTRY_COMPARE(terminal.read(), (Bytes{0x7E, 0xA0}));
}

void TestSerialLine::theLineKeepsItsPlaceAmongTheBytes()
{
    Terminal terminal;
    SerialTransport serial(terminal.name, LineSettings{9600, 7, Parity::Even, 1});
    serial.setParityBySoftware(true);
    QSignalSpy opened(&serial, &Transport::opened);
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    serial.send(ascii("1"));
    serial.setLine(directHdlcLine);
    serial.send(ascii("1"));
    serial.setLine(LineSettings{9600, 7, Parity::Odd, 1});
    serial.send(ascii("1"));
    QTRY_COMPARE(toHex(terminal.read()), std::string("B13131")); // even, none, odd
}

/// A port that refuses 7E1 and says nothing about its transmitter: the bytes' own time counts.
void TestSerialLine::aSwitchNeverCutsItsOwnBytes()
{
    Terminal terminal;
    SerialTransport serial(terminal.name, signOnLine);
    serial.setTerminalIsPort(true);
    QSignalSpy opened(&serial, &Transport::opened);
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(serial.description().contains(QLatin1String("parity by software")));
    QCOMPARE(terminal.speed(), B300);
    QElapsedTimer clock;
    clock.start();
    serial.send(fromHex("06 32 35 32 0D 0A").value()); // IEC 62056-21, 6.3.3: 2 5 2
    serial.setLine(LineSettings{9600, 7, Parity::Even, 1});
    serial.send(ascii("1"));
    QTRY_COMPARE(toHex(terminal.read()), std::string("06B235B28D0A"));
    QCOMPARE(terminal.speed(), B300);
    QTRY_COMPARE(terminal.speed(), B9600);
    // Ten bits each at 300 Bd: the last one is on the line after 200 ms.
    const auto took = clock.elapsed();
    QVERIFY2(took >= 200 && took < 600, qPrintable(QString::number(took)));
    QTRY_COMPARE(toHex(terminal.read()), std::string("06B235B28D0AB1")); // '1' came after it
    // What has left long ago is not waited for again.
    clock.restart();
    serial.setLine(signOnLine);
    QTRY_COMPARE(terminal.speed(), B300);
    QVERIFY(clock.elapsed() < 100);
}

/// Asked to leave the parity to a port that refuses it: said as what it is.
void TestSerialLine::refusedParityIsNamed()
{
    Terminal terminal;
    SerialTransport serial(terminal.name, directHdlcLine);
    serial.setTerminalIsPort(true);
    serial.setParityByPort(true);
    QSignalSpy opened(&serial, &Transport::opened);
    std::optional<Error> error;
    connect(&serial, &Transport::failed, this, [&error](const Error& seen) { error = seen; });
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    serial.setLine(signOnLine);
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::PortFailed);
    QCOMPARE(error->reason, lineRefused);
    QVERIFY(error->detail.find("300 7E1") != std::string::npos);
}

void TestSerialLine::theHeadHasItsTimeAfterASwitch()
{
    Terminal terminal;
    HeadRow row;
    row.baudSwitchDelay = std::chrono::milliseconds(80);
    SerialTransport serial(terminal.name, signOnLine);
    serial.setHead(row);
    QSignalSpy opened(&serial, &Transport::opened);
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    QElapsedTimer clock;
    clock.start();
    serial.setLine(directHdlcLine);
    serial.send(Bytes{0x7E});
    QTRY_COMPARE(terminal.read(), Bytes{0x7E});
    QVERIFY(clock.elapsed() >= 80);
}

void TestSerialLine::closingLetsQueuedBytesLeave()
{
    Terminal terminal;
    HeadRow row;
    row.baudSwitchDelay = std::chrono::milliseconds(50);
    SerialTransport serial(terminal.name, signOnLine);
    serial.setHead(row);
    QSignalSpy opened(&serial, &Transport::opened);
    QSignalSpy closed(&serial, &Transport::closed);
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    serial.setLine(directHdlcLine);
    serial.send(Bytes{0x01, 0x02});
    serial.close();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(terminal.read(), (Bytes{0x01, 0x02}));
}

void TestSerialLine::theHolderIsNamed()
{
    // A port that this very process has open counts as busy all the same, only unnamed.
    Terminal terminal;
    SerialTransport first(terminal.name, directHdlcLine);
    SerialTransport second(terminal.name, directHdlcLine);
    QSignalSpy opened(&first, &Transport::opened);
    QSignalSpy failed(&second, &Transport::failed);
    first.open();
    QTRY_COMPARE(opened.count(), 1);
    second.open();
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.front().front().value<Error>();
    QCOMPARE(static_cast<int>(error.code), static_cast<int>(ErrorCode::PortBusy));
    QVERIFY(error.detail.find("another program") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestSerialLine)
#include "tst_serial_line.moc"
