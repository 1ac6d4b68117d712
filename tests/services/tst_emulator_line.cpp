// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bundled meter in this process: its line has settings, and may be a bad one.
#include "app/services/emulator/emulator_transport.h"
#include "app/services/line/connection_settings.h"

#include <QtTest>

using namespace metersmith;
using namespace metersmith::services;

namespace
{

constexpr int patience = 20000; // ms
constexpr LineSettings noParity{300, 8, Parity::None, 1};
/// SNRM of client 19 to server 16/1, as posted in u9n/dlms-cosem, issue 62.
const char* const snrm = "7EA0082003279373857E";

std::shared_ptr<EmulatedMeter> makeMeter(const QString& family)
{
    EmulatedMeter::Options options;
    options.family = family;
    auto meter = EmulatedMeter::make(options);
    if (!meter)
        throw std::runtime_error(toString(meter.error()));
    return *meter;
}

/// A tool that keeps what it hears.
class Tool
{
public:
    explicit Tool(const QString& family, const LineSpec& spec = {})
        : transport(makeMeter(family), family, directHdlcLine, spec)
    {
        QObject::connect(&transport, &transport::Transport::received, &transport,
                         [this](const Bytes& bytes) {
                             heard.append(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()));
                         });
        transport.open();
    }

    EmulatorTransport transport;
    QByteArray heard;
};

} // namespace

class TestEmulatorLine : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void addressesThatAreNone_data();
    void addressesThatAreNone();
    void settingsMatter();
    void parityErrorsAreNotAnswered();
    void familiesWithoutReadoutAreSilent();
    void echoOfAPacedLine();
};

void TestEmulatorLine::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("none") << QByteArray("emulator:omnipower-ct") << QByteArray("");
    QTest::newRow("paced") << QByteArray("emulator:omnipower-ct?line=paced") << QByteArray("paced");
    QTest::newRow("all") << QByteArray("emulator:omnipower-ct?line=paced,turnaround=20ms,echo,"
                                       "noise=0.0001,drop=0.001,seed=7")
                         << QByteArray("paced,turnaround=20ms,echo,noise=0.0001,drop=0.001,seed=7");
    QTest::newRow("folder") << QByteArray("emulator:./meter?line=echo") << QByteArray("echo");
    QTest::newRow("folder with a question mark")
        << QByteArray("emulator:./meter?x") << QByteArray("");
}

void TestEmulatorLine::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    const auto address = PortAddress::parse(text.toStdString());
    QVERIFY(address.has_value());
    QVERIFY(address->line == LineSpec::parse(line.toStdString()).value());
    const auto again = PortAddress::parse(address->toString());
    QVERIFY(again.has_value());
    QVERIFY(*again == *address);
}

void TestEmulatorLine::addressesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("part") << QByteArray("emulator:omnipower-ct?line=slow");
    QTest::newRow("other option") << QByteArray("emulator:omnipower-ct?line=echo&baud=300");
    QTest::newRow("serial") << QByteArray("serial:/dev/ttyUSB0?line=echo");
}

void TestEmulatorLine::addressesThatAreNone()
{
    QFETCH(QByteArray, text);
    const auto address = PortAddress::parse(text.toStdString());
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().code, ErrorCode::Usage);
}

void TestEmulatorLine::settingsMatter()
{
    Tool tool(QStringLiteral("omnipower-ct"));
    tool.transport.send(ascii("/?!\r\n")); // at 9600 8N1: noise
    tool.transport.setLine(signOnLine);
    tool.transport.send(*fromHex(snrm)); // at 300 7E1: noise
    tool.transport.send(ascii("\r\n/?!\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(tool.heard.contains("\r\n"), patience);
    QVERIFY(tool.heard.startsWith("/KAM5"));
}

void TestEmulatorLine::parityErrorsAreNotAnswered()
{
    Tool tool(QStringLiteral("omnipower-ct"));
    tool.transport.setLine(noParity);
    tool.transport.send(ascii("/?!\r\n")); // '/' and '\r' have odd parity
    tool.transport.setLine(directHdlcLine);
    tool.transport.send(*fromHex(snrm));
    QTRY_VERIFY_WITH_TIMEOUT(tool.heard.size() > 8 && tool.heard.endsWith('\x7e'), patience);
    QVERIFY(!tool.heard.contains("KAM"));
}

void TestEmulatorLine::familiesWithoutReadoutAreSilent()
{
    Tool tool(QStringLiteral("omnia-ct"));
    tool.transport.setLine(signOnLine);
    tool.transport.send(ascii("/?!\r\n"));
    tool.transport.setLine(directHdlcLine);
    tool.transport.send(*fromHex(snrm));
    QTRY_VERIFY_WITH_TIMEOUT(tool.heard.size() > 8 && tool.heard.endsWith('\x7e'), patience);
    QVERIFY(!tool.heard.contains("KAM"));
}

void TestEmulatorLine::echoOfAPacedLine()
{
    LineSpec spec;
    spec.paced = spec.echo = true;
    Tool tool(QStringLiteral("omnipower-ct"), spec);
    const auto frame = *fromHex(snrm);
    QElapsedTimer clock;
    clock.start();
    tool.transport.send(frame);
    QTRY_VERIFY_WITH_TIMEOUT(tool.heard.size() > 18 && tool.heard.endsWith('\x7e'), patience);
    QCOMPARE(tool.heard.left(static_cast<qsizetype>(frame.size())), QByteArray::fromHex(snrm));
    QVERIFY(clock.elapsed() >= tool.heard.size()); // 1.04 ms each
}

QTEST_GUILESS_MAIN(TestEmulatorLine)
#include "tst_emulator_line.moc"
