// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/serial_transport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace metersmith;
using namespace metersmith::transport;

/// On a real pseudo-terminal.
class TestSerialTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void bytesPassBothWaysUnchanged();
    void sevenBitsAndParityAreAKnownCase();
    void aSecondOneFindsItBusy();
    void whatIsMissingIsNamed();
    void aHangUpIsReported();

private:
    int m_master = -1;
    QTemporaryDir m_folder;
    QString m_link;
};

void TestSerialTransport::initTestCase()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    QVERIFY(m_master >= 0);
    QVERIFY(::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0);
    m_link = m_folder.filePath(QStringLiteral("head"));
    QVERIFY(QFile::link(QString::fromLocal8Bit(::ptsname(m_master)), m_link));
}

void TestSerialTransport::cleanupTestCase()
{
    if (m_master >= 0)
        ::close(m_master);
}

void TestSerialTransport::bytesPassBothWaysUnchanged()
{
    SerialTransport serial(m_link, directHdlcLine);
    QSignalSpy opened(&serial, &Transport::opened);
    QSignalSpy closed(&serial, &Transport::closed);
    Bytes heard;
    connect(&serial, &Transport::received, this,
            [&heard](const Bytes& bytes) { append(heard, bytes); });
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    Bytes all;
    for (int i = 0; i < 256; ++i)
        all.push_back(static_cast<std::uint8_t>(i));
    serial.send(all);
    Bytes arrived;
    const auto readMaster = [&] {
        std::uint8_t buffer[512];
        const auto count = ::read(m_master, buffer, sizeof buffer);
        if (count > 0)
            arrived.insert(arrived.end(), buffer, buffer + count);
        return arrived.size();
    };
    QTRY_COMPARE(readMaster(), all.size());
    QCOMPARE(arrived, all);
    QCOMPARE(::write(m_master, all.data(), all.size()), static_cast<ssize_t>(all.size()));
    QTRY_COMPARE(heard.size(), all.size());
    QCOMPARE(heard, all);
    QVERIFY(serial.description().contains(QLatin1String("9600 8N1")));
    serial.close();
    QTRY_COMPARE(closed.count(), 1);
}

void TestSerialTransport::sevenBitsAndParityAreAKnownCase()
{
    SerialTransport serial(m_link, signOnLine);
    QSignalSpy opened(&serial, &Transport::opened);
    QSignalSpy failed(&serial, &Transport::failed);
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(serial.description().contains(QLatin1String("without parity")));
    serial.setLine(directHdlcLine);
    QVERIFY(!serial.description().contains(QLatin1String("without parity")));
    serial.setLine(signOnLine);
    QCOMPARE(failed.count(), 0);
}

void TestSerialTransport::aSecondOneFindsItBusy()
{
    SerialTransport first(m_link, directHdlcLine);
    SerialTransport second(m_link, directHdlcLine);
    QSignalSpy opened(&first, &Transport::opened);
    QSignalSpy failed(&second, &Transport::failed);
    first.open();
    QTRY_COMPARE(opened.count(), 1);
    second.open();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::PortBusy);
}

void TestSerialTransport::whatIsMissingIsNamed()
{
    SerialTransport serial(QStringLiteral("/dev/no-such-port"), directHdlcLine);
    QSignalSpy failed(&serial, &Transport::failed);
    serial.open();
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.front().front().value<Error>();
    QCOMPARE(error.code, ErrorCode::PortNotFound);
    QVERIFY(error.where.find("/dev/no-such-port") != std::string::npos);
}

void TestSerialTransport::aHangUpIsReported()
{
    SerialTransport serial(m_link, directHdlcLine);
    QSignalSpy opened(&serial, &Transport::opened);
    QSignalSpy failed(&serial, &Transport::failed);
    serial.open();
    QTRY_COMPARE(opened.count(), 1);
    ::close(m_master);
    m_master = -1;
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::PortFailed);
}

QTEST_GUILESS_MAIN(TestSerialTransport)
#include "tst_serial_transport.moc"
