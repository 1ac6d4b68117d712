// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clients on a real pseudo-terminal, with the line settings that they set there.
#include "app/services/emulator/emulator_server.h"
#include "app/services/meter_service.h"
#include "iec62056_21/command_message.h"
#include "iec62056_21/data_readout.h"
#include "iec62056_21/parity.h"
#include "protocol/uart.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace metersmith;
using namespace metersmith::services;

namespace
{

constexpr int patience = 20000; // ms
/// SNRM of client 19 to server 16/1, as posted in u9n/dlms-cosem, issue 62.
const char* const snrm = "7EA0082003279373857E";

/// A program at the other end of the terminal.
class Client : public QObject
{
public:
    Client(const QString& path, speed_t speed)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK))
        , m_notifier(m_file, QSocketNotifier::Read)
    {
        setSpeed(speed);
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
            std::array<char, 4096> buffer{};
            const auto count = ::read(m_file, buffer.data(), buffer.size());
            if (count > 0)
                heard.append(buffer.data(), count);
        });
    }
    ~Client() override
    {
        m_notifier.setEnabled(false);
        ::close(m_file);
    }

    void setSpeed(speed_t speed)
    {
        termios settings{};
        ::tcgetattr(m_file, &settings);
        ::cfmakeraw(&settings);
        ::cfsetspeed(&settings, speed);
        settings.c_cflag &= ~static_cast<tcflag_t>(CSIZE);
        settings.c_cflag |= CS7 | PARENB; // the terminal leaves it at 8N1
        ::tcsetattr(m_file, TCSANOW, &settings);
    }
    void send(BytesView bytes)
    {
        QCOMPARE(::write(m_file, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }
    void send(const char* text) { send(ascii(text)); }

    /// An ETX and the block check behind it, whatever that is.
    bool wholeBlock() const
    {
        const auto end = heard.indexOf('\x03');
        return end >= 0 && end + 1 < heard.size();
    }

    QByteArray heard;

private:
    int m_file;
    QSocketNotifier m_notifier;
};

Bytes bytesOf(const QByteArray& bytes)
{
    return Bytes(bytes.cbegin(), bytes.cend());
}

} // namespace

class TestOpticalTerminal : public QObject
{
    Q_OBJECT

private slots:
    void readsOutWithoutAcknowledgement();
    void readsOutAtTheHigherSpeed();
    void parityBySoftware();
    void directHdlc();
    void wrongSpeedsHearNothing_data();
    void wrongSpeedsHearNothing();
    void clientThatDoesNotFollowHearsGarbage();
    void clientThatIsQuick();
    void modeE();
    void pacedWithEcho();
    void aCutSessionIsEnded();

private:
    QTemporaryDir m_folder;
    QString link() const { return m_folder.filePath(QStringLiteral("head")); }
    void serve(EmulatorServer& server, const LineSpec& line = {}) const
    {
        EmulatorOptions options;
        options.family = QStringLiteral("omnipower-ct");
        options.ptyLink = link();
        options.line = line;
        QVERIFY(server.start(options).has_value());
    }
};

void TestOpticalTerminal::readsOutWithoutAcknowledgement()
{
    EmulatorServer server;
    serve(server);
    Client client(link(), B300);
    client.send("/?!\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.contains("\r\n"), patience);
    QVERIFY(client.heard.startsWith("/KAM5\\2685"));
    client.heard.clear();
    QTRY_VERIFY_WITH_TIMEOUT(client.wholeBlock(), patience);
    const auto message = iec62056_21::decodeDataMessage(bytesOf(client.heard));
    QVERIFY(message.has_value());
    const auto readout = iec62056_21::decodeDataReadout(message->data);
    QVERIFY(readout.has_value());
    QCOMPARE(readout->dataSets.at(1).address, std::string("C.1.0"));
    QCOMPARE(readout->dataSets.at(1).values.at(0).value, std::string("28000001"));
}

void TestOpticalTerminal::readsOutAtTheHigherSpeed()
{
    EmulatorServer server;
    serve(server);
    Client client(link(), B300);
    client.send("/?!\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.contains("\r\n"), patience);
    client.heard.clear();
    client.send("\x06"
                "050\r\n");
    // As most programs do it: a while after the acknowledgement is in the driver's hands.
    QTimer::singleShot(200, &client, [&client] { client.setSpeed(B9600); });
    QTRY_VERIFY_WITH_TIMEOUT(client.wholeBlock(), patience);
    QVERIFY(iec62056_21::decodeDataMessage(bytesOf(client.heard)).has_value());
}

void TestOpticalTerminal::parityBySoftware()
{
    EmulatorServer server;
    serve(server);
    Client client(link(), B300);
    client.send(iec62056_21::withEvenParity(ascii("/?!\r\n")));
    const auto lineEnd = iec62056_21::withEvenParity(ascii("\r\n"));
    const QByteArray end(reinterpret_cast<const char*>(lineEnd.data()), 2);
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.endsWith(end), patience);
    const auto checked = iec62056_21::withoutParity(bytesOf(client.heard));
    QCOMPARE(checked.parityErrors, std::size_t(0));
    QVERIFY(checked.sevenBits.at(0) == '/' && bytesOf(client.heard).at(0) == 0xAF);
}

void TestOpticalTerminal::directHdlc()
{
    EmulatorServer server;
    serve(server);
    Client client(link(), B9600);
    client.send(*fromHex(snrm));
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.size() > 8 && client.heard.endsWith('\x7e'), patience);
    QCOMPARE(client.heard.at(6), '\x73'); // UA
}

void TestOpticalTerminal::wrongSpeedsHearNothing_data()
{
    QTest::addColumn<unsigned>("speed");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("request at 1200") << unsigned(B1200) << QByteArray("/?!\r\n");
    QTest::newRow("request at 2400") << unsigned(B2400) << QByteArray("/?!\r\n");
    QTest::newRow("SNRM at 2400") << unsigned(B2400) << QByteArray::fromHex(snrm);
    QTest::newRow("SNRM at 300") << unsigned(B300) << QByteArray::fromHex(snrm);
    QTest::newRow("SNRM at 19200") << unsigned(B19200) << QByteArray::fromHex(snrm);
}

void TestOpticalTerminal::wrongSpeedsHearNothing()
{
    QFETCH(unsigned, speed);
    QFETCH(QByteArray, sent);
    EmulatorServer server;
    serve(server);
    Client client(link(), speed);
    client.send(bytesOf(sent));
    // Whoever comes next with the right speed is answered, and nothing came before.
    QTimer::singleShot(1000, &client, [&client] {
        QCOMPARE(client.heard, QByteArray());
        client.setSpeed(B9600);
        client.send(*fromHex(snrm));
    });
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.size() > 8 && client.heard.endsWith('\x7e'), patience);
}

void TestOpticalTerminal::clientThatDoesNotFollowHearsGarbage()
{
    EmulatorServer server;
    serve(server);
    Client client(link(), B300);
    client.send("/?!\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.contains("\r\n"), patience);
    client.heard.clear();
    client.send("\x06"
                "050\r\n"); // and stays at 300
    QTRY_VERIFY_WITH_TIMEOUT(!client.heard.isEmpty(), patience);
    QVERIFY(!client.heard.contains("C.1.0"));
}

void TestOpticalTerminal::clientThatIsQuick()
{
    // The terminal is faster than any line: its bytes are gone before the meter has heard them.
    EmulatorServer server;
    serve(server);
    Client client(link(), B300);
    client.send("/?!\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.contains("\r\n"), patience);
    client.heard.clear();
    client.send("\x06"
                "050\r\n");
    client.setSpeed(B9600);
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.contains("C.1.0(28000001)"), patience);
}

void TestOpticalTerminal::modeE()
{
    EmulatorServer server;
    serve(server);
    Client client(link(), B300);
    client.send("/?!\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.contains("\r\n"), patience);
    client.heard.clear();
    client.send("\x06"
                "252\r\n");
    client.setSpeed(B9600);
    QTRY_COMPARE_WITH_TIMEOUT(client.heard,
                              QByteArray("\x06"
                                         "252\r\n"),
                              patience);
    client.heard.clear();
    client.send(*fromHex(snrm));
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.size() > 8 && client.heard.endsWith('\x7e'), patience);
    QCOMPARE(client.heard.at(6), '\x73');
}

void TestOpticalTerminal::pacedWithEcho()
{
    LineSpec line;
    line.paced = line.echo = true;
    EmulatorServer server;
    serve(server, line);
    Client client(link(), B300);
    QElapsedTimer clock;
    clock.start();
    client.send("/?!\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.heard.count('\n') == 2, patience);
    QVERIFY(client.heard.startsWith("/?!\r\n/KAM5"));
    // Its characters take 33 ms each, 5 of them and what came back, besides the reaction time.
    const auto characters = client.heard.size();
    const auto least = std::chrono::duration_cast<std::chrono::milliseconds>(
        characterTime(signOnLine) * static_cast<int>(characters));
    QVERIFY2(clock.elapsed() >= least.count() + 200, qPrintable(QString::number(clock.elapsed())));
}

/// A program that dies in programming mode at 9600 baud, and a readout at once after it: without
/// telling the meter to end that, none is heard for a minute.
void TestOpticalTerminal::aCutSessionIsEnded()
{
    EmulatorServer server;
    serve(server);
    {
        Client client(link(), B300);
        client.send("/?!\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(client.heard.contains("\r\n"), patience);
        client.heard.clear();
        client.send("\x06"
                    "051\r\n");
        QTimer::singleShot(200, &client, [&client] { client.setSpeed(B9600); });
        QTRY_VERIFY_WITH_TIMEOUT(client.wholeBlock(), patience);
        QVERIFY(client.heard.contains("P0"));
    }
    MeterService service;
    ConnectionSettings settings;
    settings.port = *PortAddress::parse("serial:" + link().toStdString());
    service.setConnection(settings);
    QSignalSpy done(&service, &MeterService::readoutDone);
    QSignalSpy failed(&service, &MeterService::failed);
    QElapsedTimer clock;
    clock.start();
    service.readout();
    QTRY_VERIFY_WITH_TIMEOUT(done.count() + failed.count() > 0, 2 * patience);
    QCOMPARE(failed.count(), 0);
    QVERIFY(done.at(0).at(0).value<Readout>().rows.size() > 5);
    qInfo("%.1f s", static_cast<double>(clock.elapsed()) / 1000);
    QVERIFY(clock.elapsed() < 30000);
}

QTEST_GUILESS_MAIN(TestOpticalTerminal)
#include "tst_optical_terminal.moc"
