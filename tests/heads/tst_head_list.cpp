// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/head_list.h"
#include "app/services/line/port_list.h"
#include "app/services/line/port_transport.h"
#include "heads/mock_usb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include <csignal>

using namespace metersmith;
using namespace metersmith::services;

/// What people are told about heads, by the services and by `heads --watch`.
class TestHeadList : public QObject
{
    Q_OBJECT

private slots:
    void comingAndGoing();
    void everyProblemHasItsFix_data();
    void everyProblemHasItsFix();
    void portsCarryTheId();
    void addressesOfHeads();
    void watchTellsEachLine();
    void watchEnds_data();
    void watchEnds();
};

namespace
{

const MockUsb::Device kamstrup{1, 0x17A8, 0x0001, "00001234", "cp210x", "ttyUSB0", {}, {}};
const MockUsb::Device unicom{2, 0x0403, 0xE700, {}, "ftdi_sio", "ttyUSB1", {}, {}};

MockUsb::Device driverless(MockUsb::Device device)
{
    device.driver.clear();
    device.tty.clear();
    return device;
}

/// `metersmith-cli heads …` in the kernel that is played.
class Cli
{
public:
    explicit Cli(const QStringList& arguments)
    {
        m_process.start(QStringLiteral(METERSMITH_BINARY_DIR "/bin/metersmith-cli"), arguments);
    }
    ~Cli()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// The next line, as JSON.
    QJsonObject line()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    QByteArray waitForWords()
    {
        m_process.setReadChannel(QProcess::StandardError);
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
            return {};
        const auto words = m_process.readLine();
        m_process.setReadChannel(QProcess::StandardOutput);
        return words;
    }
    int endsAfter(int number)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), number);
        if (!m_process.waitForFinished(20'000))
            return -1;
        return m_process.exitCode();
    }

private:
    QProcess m_process;
};

} // namespace

void TestHeadList::comingAndGoing()
{
    MockUsb usb;
    HeadList list;
    QVERIFY(list.heads().empty());
    QSignalSpy added(&list, &HeadList::added);
    QSignalSpy removed(&list, &HeadList::removed);
    QSignalSpy changed(&list, &HeadList::changed);
    list.watch();
    usb.plug(kamstrup);
    QTRY_VERIFY(list.heads().size() == 1 && !list.heads().front().device.isEmpty());
    QCOMPARE(added.count(), 1);
    const auto head = list.heads().front();
    QCOMPARE(head.name, QStringLiteral("Kamstrup optical head"));
    QCOMPARE(head.id, QStringLiteral("usb-1-1-17a8:0001-00001234"));
    QCOMPARE(head.address, QStringLiteral("serial:/dev/ttyUSB0"));
    QVERIFY(head.usable && head.problem.isEmpty() && head.fix.isEmpty());
    changed.clear();
    usb.permit("/dev/ttyUSB0", 0000);
    QTRY_VERIFY(!list.heads().front().usable);
    QVERIFY(changed.count() >= 1 && added.count() == 1 && removed.isEmpty()); // the same head
    usb.unplug(kamstrup);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.front().front().value<Head>().id, head.id);
    QVERIFY(list.heads().empty());
}

void TestHeadList::everyProblemHasItsFix_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("fix");
    const auto row = [](const char* cause, const char* problem, const char* fix) {
        QTest::newRow(cause) << QString::fromLatin1(cause) << QString::fromLatin1(problem)
                             << QString::fromLatin1(fix);
    };
    row("driverless", "the driver ftdi_sio is not loaded", "sudo modprobe ftdi_sio");
    row("module too old", "the driver ftdi_sio does not know it",
        "echo 0403 e700 | sudo tee /sys/bus/usb-serial/drivers/ftdi_sio/new_id");
    row("tty, group may", "no permission for /dev/ttyUSB1", "sudo usermod -aG ");
    row("tty, nobody may", "no permission for /dev/ttyUSB1",
        "ATTRS{idVendor}==\"0403\", ATTRS{idProduct}==\"e700\", TAG+=\"uaccess\"");
    row("node", "no permission for /dev/bus/usb/001/003",
        "sudo tee /etc/udev/rules.d/70-metersmith-17a8-0001.rules");
}

void TestHeadList::everyProblemHasItsFix()
{
    QFETCH(QString, cause);
    MockUsb usb;
    if (cause == QLatin1String("driverless")) {
        usb.plug(driverless(unicom));
    } else if (cause == QLatin1String("module too old")) {
        usb.plug(driverless(unicom));
        usb.loadModule("ftdi_sio");
    } else if (cause == QLatin1String("node")) {
        usb.plug(driverless(kamstrup));
        usb.permit(MockUsb::usbNode(kamstrup), 0000);
    } else {
        usb.plug(unicom);
        usb.permit("/dev/ttyUSB1", cause == QLatin1String("tty, group may") ? 0060 : 0000);
        if (cause == QLatin1String("tty, group may") && ::getegid() == 0)
            QFAIL("the group of the node must not be root's");
    }
    const HeadList list;
    QCOMPARE(list.heads().size(), std::size_t(1));
    const auto& head = list.heads().front();
    QVERIFY(!head.usable);
    QFETCH(QString, problem);
    QFETCH(QString, fix);
    QVERIFY2(head.problem.contains(problem), qPrintable(head.problem));
    QVERIFY2(head.fix.contains(fix), qPrintable(head.fix));
}

void TestHeadList::portsCarryTheId()
{
    MockUsb usb;
    usb.plug(kamstrup);
    usb.plug(driverless(unicom)); // nothing to open
    const auto ports = listPorts();
    QCOMPARE(ports.front().address, QStringLiteral("serial:/dev/ttyUSB0"));
    QCOMPARE(ports.front().id, QStringLiteral("usb-1-1-17a8:0001-00001234"));
    QCOMPARE(ports.front().name, QStringLiteral("Kamstrup optical head (ttyUSB0)"));
    QVERIFY(ports[1].address.startsWith(QLatin1String("emulator:")));
}

void TestHeadList::addressesOfHeads()
{
    MockUsb usb;
    usb.plug(kamstrup);
    const auto described = [](const char* address) {
        const auto parsed = PortAddress::parse(address);
        if (!parsed)
            return QString::fromStdString(toString(parsed.error()));
        const auto made = makePortTransport(*parsed);
        return made ? (*made)->description() : QString::fromStdString(toString(made.error()));
    };
    QCOMPARE(described("serial:auto"), QStringLiteral("serial port /dev/ttyUSB0, 9600 8N1"));
    QCOMPARE(described("serial:usb-1-1-17a8:0001-00001234"),
             QStringLiteral("serial port /dev/ttyUSB0, 9600 8N1"));
    QVERIFY(described("serial:usb-1-4-17a8:0001").contains(QLatin1String("not plugged in")));
    QCOMPARE(described("usb:1-1"), QStringLiteral("USB device 1-1, 9600 8N1"));
    usb.unplug(kamstrup);
    usb.plug(driverless(kamstrup));
    QCOMPARE(described("serial:auto"), QStringLiteral("USB device 1-1, 9600 8N1"));
}

void TestHeadList::watchTellsEachLine()
{
    MockUsb usb;
    usb.plug(unicom);
    Cli cli({QStringLiteral("heads"), QStringLiteral("--watch"), QStringLiteral("--json")});
    auto event = cli.line();
    QCOMPARE(event[QLatin1String("schema")].toString(), QStringLiteral("metersmith.head-event/1"));
    QCOMPARE(event[QLatin1String("event")].toString(), QStringLiteral("present"));
    QVERIFY(cli.waitForWords().contains("Ctrl-C"));
    usb.plug(driverless(kamstrup));
    event = cli.line();
    QCOMPARE(event[QLatin1String("event")].toString(), QStringLiteral("added"));
    const auto head = event[QLatin1String("head")].toObject();
    QCOMPARE(head[QLatin1String("address")].toString(), QStringLiteral("usb:1-1"));
    QCOMPARE(head[QLatin1String("usbId")].toString(), QStringLiteral("17a8:0001"));
    usb.permit(MockUsb::usbNode(kamstrup), 0000);
    event = cli.line();
    QCOMPARE(event[QLatin1String("event")].toString(), QStringLiteral("changed"));
    QVERIFY(event[QLatin1String("head")].toObject()[QLatin1String("fix")].toString().contains(
        QLatin1String("udevadm")));
    usb.unplug(driverless(kamstrup));
    event = cli.line();
    QCOMPARE(event[QLatin1String("event")].toString(), QStringLiteral("removed"));
    QCOMPARE(cli.endsAfter(SIGTERM), 0);
}

void TestHeadList::watchEnds_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("code");
    QTest::newRow("Ctrl-C") << SIGINT << 130;
    QTest::newRow("SIGTERM") << SIGTERM << 0;
}

void TestHeadList::watchEnds()
{
    QFETCH(int, number);
    MockUsb usb;
    Cli cli({QStringLiteral("heads"), QStringLiteral("--watch")});
    QVERIFY(cli.waitForWords().contains("Ctrl-C"));
    QTEST(cli.endsAfter(number), "code");
}

int main(int argc, char** argv)
{
    becomeOrdinaryUser();
    QCoreApplication app(argc, argv);
    TestHeadList test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_head_list.moc"
