// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/mock_cp210x.h"
#include "heads/mock_usb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

/// The built program reads an emulated meter through a CP2102 that the kernel leaves alone:
/// program, libusb, usbfs, chip, meter.
class TestUsbMeter : public QObject
{
    Q_OBJECT

private slots:
    void identifiesAMeter_data();
    void identifiesAMeter();
};

namespace
{

const MockUsb::Device cp2102{3, 0x10C4, 0xEA60, "0001", {}, {}, {}, {}};
const QString program = QStringLiteral(METERSMITH_BINARY_DIR "/bin/metersmith-cli");

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// What the chip sends goes to the meter, what the meter answers to the chip.
class Wire : public QObject
{
public:
    Wire(MockCp210x& chip, QTcpSocket& meter)
        : m_chip(chip)
        , m_meter(meter)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const auto events = m_chip.events();
            for (; m_seen < events.size(); ++m_seen)
                if (const auto& event = events[m_seen]; event.requestType < 0)
                    m_meter.write(reinterpret_cast<const char*>(event.data.data()),
                                  static_cast<qint64>(event.data.size()));
        });
        connect(&m_meter, &QTcpSocket::readyRead, this, [this] {
            const auto bytes = m_meter.readAll();
            m_chip.answer({bytes.cbegin(), bytes.cend()});
        });
        m_timer.start(1);
    }

private:
    MockCp210x& m_chip;
    QTcpSocket& m_meter;
    QTimer m_timer;
    std::size_t m_seen = 0;
};

} // namespace

void TestUsbMeter::identifiesAMeter_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("by its USB path") << "usb:1-3";
    QTest::newRow("as the only head") << "serial:auto";
    QTest::newRow("by its id") << "serial:usb-1-3-10c4:ea60-0001";
}

void TestUsbMeter::identifiesAMeter()
{
    QFETCH(QString, address);
    MockUsb usb;
    MockCp210x chip(usb, cp2102);
    usb.plug(cp2102);
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "METERSMITH_JOURNAL_DIR"})
        environment.insert(QLatin1String(name), home.path());

    QProcess meter;
    meter.setProcessEnvironment(environment);
    const auto port = freePort();
    meter.start(program,
                {QStringLiteral("emulate"), QStringLiteral("omnipower-ct"), QStringLiteral("--tcp"),
                 QString::number(port), QStringLiteral("--framing"), QStringLiteral("hdlc"),
                 QStringLiteral("--serial"), QStringLiteral("21436587")});
    QVERIFY(QTest::qWaitFor([&meter] { return meter.canReadLine(); }, 30'000));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const Wire wire(chip, socket);

    QProcess tool;
    tool.setProcessEnvironment(environment);
    tool.start(program, {QStringLiteral("identify"), QStringLiteral("--port"), address,
                         QStringLiteral("--json")});
    QVERIFY(QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, 30'000));
    const auto said = tool.readAllStandardOutput() + tool.readAllStandardError();
    QVERIFY2(tool.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("21436587"), said.constData());
    QVERIFY(!chip.interfaceHeld()); // left as it was found
    meter.kill();
    meter.waitForFinished();
}

int main(int argc, char** argv)
{
    becomeOrdinaryUser();
    QCoreApplication app(argc, argv);
    TestUsbMeter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usb_meter.moc"
