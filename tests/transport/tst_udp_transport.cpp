// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/udp_transport.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace metersmith;
using namespace metersmith::transport;

namespace
{

Bytes hex(const char* text)
{
    return fromHex(text).value();
}

} // namespace

class TestUdpTransport : public QObject
{
    Q_OBJECT

private slots:
    void oneDatagramEach();
    void whatIsNoWrapperPduIsDropped();
    void strangersAreNotHeard();
    void nobodyListens();
    void aLostDatagramIsSilence();
    void closeEnds();
};

void TestUdpTransport::oneDatagramEach()
{
    QUdpSocket meter;
    QVERIFY(meter.bind(QHostAddress::LocalHost, 0));
    UdpTransport transport(QStringLiteral("127.0.0.1"), meter.localPort());
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy received(&transport, &Transport::received);
    transport.open();
    QVERIFY(opened.count() == 1 || opened.wait());
    const Bytes first = hex("0001001000010002C001");
    const Bytes second = hex("0001001000010003C00142");
    transport.send(first);
    transport.send(second);
    QTRY_VERIFY(meter.hasPendingDatagrams());
    QByteArray datagram(100, '\0');
    QHostAddress from;
    quint16 port = 0;
    QCOMPARE(meter.readDatagram(datagram.data(), datagram.size(), &from, &port),
             qint64(first.size()));
    QTRY_VERIFY(meter.hasPendingDatagrams());
    QCOMPARE(meter.readDatagram(datagram.data(), datagram.size()), qint64(second.size()));
    const auto answer = QByteArray::fromHex("0001000100100003C40100");
    meter.writeDatagram(answer, from, port);
    meter.writeDatagram(answer, from, port);
    QTRY_COMPARE(received.count(), 2);
    QCOMPARE(toHex(received[0][0].value<Bytes>()), answer.toHex().toUpper().toStdString());
}

void TestUdpTransport::whatIsNoWrapperPduIsDropped()
{
    QUdpSocket meter;
    QVERIFY(meter.bind(QHostAddress::LocalHost, 0));
    UdpTransport transport(QStringLiteral("127.0.0.1"), meter.localPort());
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy received(&transport, &Transport::received);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open();
    QVERIFY(opened.count() == 1 || opened.wait());
    transport.send(hex("0001001000010001C0"));
    QTRY_VERIFY(meter.hasPendingDatagrams());
    QHostAddress from;
    quint16 port = 0;
    QByteArray datagram(100, '\0');
    meter.readDatagram(datagram.data(), datagram.size(), &from, &port);
    for (const char* bad : {"", "00", "0002000100100001C4", "0001000100100002C4",
                            "0001000100100001C400", "485454502F312E31"})
        meter.writeDatagram(QByteArray::fromHex(bad), from, port);
    meter.writeDatagram(QByteArray::fromHex("0001000100100001C4"), from, port);
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(toHex(received[0][0].value<Bytes>()), std::string("0001000100100001C4"));
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : failed[0][0].value<Error>().detail.c_str());
}

void TestUdpTransport::strangersAreNotHeard()
{
    QUdpSocket meter;
    QUdpSocket stranger;
    QVERIFY(meter.bind(QHostAddress::LocalHost, 0) && stranger.bind(QHostAddress::LocalHost, 0));
    UdpTransport transport(QStringLiteral("127.0.0.1"), meter.localPort());
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy received(&transport, &Transport::received);
    transport.open();
    QVERIFY(opened.count() == 1 || opened.wait());
    transport.send(hex("0001001000010001C0"));
    QTRY_VERIFY(meter.hasPendingDatagrams());
    QHostAddress from;
    quint16 port = 0;
    QByteArray datagram(100, '\0');
    meter.readDatagram(datagram.data(), datagram.size(), &from, &port);
    stranger.writeDatagram(QByteArray::fromHex("0001000100100001C5"), from, port);
    meter.writeDatagram(QByteArray::fromHex("0001000100100001C4"), from, port);
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(toHex(received[0][0].value<Bytes>()), std::string("0001000100100001C4"));
}

void TestUdpTransport::nobodyListens()
{
    QUdpSocket gone;
    QVERIFY(gone.bind(QHostAddress::LocalHost, 0));
    const auto port = gone.localPort();
    gone.close();
    UdpTransport transport(QStringLiteral("127.0.0.1"), port);
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open();
    QVERIFY(opened.count() == 1 || opened.wait());
    transport.send(hex("0001001000010001C0"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::PortNotFound);
}

void TestUdpTransport::aLostDatagramIsSilence()
{
    // Nothing is repeated by the transport: the meter hears each request once. That silence ends is
    // the wrapper link's doing, TestWrapperLink::silence.
    QUdpSocket meter;
    QVERIFY(meter.bind(QHostAddress::LocalHost, 0));
    UdpTransport transport(QStringLiteral("localhost"), meter.localPort());
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open();
    QVERIFY(opened.count() == 1 || opened.wait());
    transport.send(hex("0001001000010001C0"));
    QTRY_VERIFY(meter.hasPendingDatagrams());
    QByteArray datagram(100, '\0');
    meter.readDatagram(datagram.data(), datagram.size());
    // What comes next is the next request, not the first once more.
    transport.send(hex("0001001000010001C1"));
    QTRY_VERIFY(meter.hasPendingDatagrams());
    QByteArray next(100, '\0');
    next.resize(static_cast<int>(meter.readDatagram(next.data(), next.size())));
    QCOMPARE(next.back(), '\xC1');
    QVERIFY(!meter.hasPendingDatagrams());
}

void TestUdpTransport::closeEnds()
{
    QUdpSocket meter;
    QVERIFY(meter.bind(QHostAddress::LocalHost, 0));
    UdpTransport transport(QStringLiteral("127.0.0.1"), meter.localPort());
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(opened.count() == 1 || opened.wait());
    transport.close();
    QTRY_COMPARE(closed.count(), 1);
    transport.close(); // harmless
    transport.send(hex("00"));
    transport.open(); // and again
    QVERIFY(opened.count() == 2 || opened.wait());
    // A host that does not exist ends in failed().
    UdpTransport nowhere(QStringLiteral("no.such.host.invalid"), 4059);
    QSignalSpy failed(&nowhere, &Transport::failed);
    nowhere.open();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 8000);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::PortNotFound);
}

QTEST_GUILESS_MAIN(TestUdpTransport)
#include "tst_udp_transport.moc"
