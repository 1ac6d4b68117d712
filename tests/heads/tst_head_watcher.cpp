// SPDX-License-Identifier: Apache-2.0
#include "heads/mock_usb.h"
#include "protocol/transport/usb_heads.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include <grp.h>
#include <unistd.h>

using namespace metersmith;
using namespace metersmith::transport;

Q_DECLARE_METATYPE(MockUsb::Device)

/// Three kinds of heads in a kernel that umockdev plays.
class TestHeadWatcher : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data() const;
    void plugging_data() const { kinds_data(); }
    void plugging();
    void unplugging_data() const { kinds_data(); }
    void unplugging();
    void permissionDenied_data() const { kinds_data(); }
    void permissionDenied();
    void driverless_data() const { kinds_data(); }
    void driverless();
    void usbPermissionDenied_data() const { kinds_data(); }
    void usbPermissionDenied();
    void busy_data() const { kinds_data(); }
    void busy();
    void claimedByAnotherProgram();
    void theIdOutlivesAnotherTtyNumber();
    void twoAlike();
    void whatIsNotKnown();
    void portsOffUsb();
    void theOnlyOne();
    void nothingIsThere();

private:
    static MockUsb::Device device();
};

namespace
{

const FoundHead* at(const std::vector<FoundHead>& heads, const QString& usbPath)
{
    for (const auto& head : heads)
        if (head.usbPath == usbPath)
            return &head;
    return nullptr;
}

const MockUsb::Device kamstrup{1, 0x17A8, 0x0001, "00001234", "cp210x", "ttyUSB0", {}, {}};
const MockUsb::Device unicom{2, 0x0403, 0xE700, {}, "ftdi_sio", "ttyUSB1", {}, {}};
const MockUsb::Device cp2102{3, 0x10C4, 0xEA60, "0001", "cp210x", "ttyUSB2", {}, {}};

} // namespace

MockUsb::Device TestHeadWatcher::device()
{
    QFETCH(MockUsb::Device, head);
    return head;
}

void TestHeadWatcher::kinds_data() const
{
    QTest::addColumn<MockUsb::Device>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("opticalHead");
    QTest::addColumn<bool>("drivenByUs");
    // Names of ids: Linux cp210x.c, ftdi_sio_ids.h.
    QTest::newRow("17A8:0001, Linux cp210x.c") << kamstrup << "Kamstrup optical head"
                                               << "usb-1-1-17a8:0001-00001234" << true << true;
    QTest::newRow("0403:E700, Linux ftdi_sio_ids.h") << unicom << "Elster Unicom III optical head"
                                                     << "usb-1-2-0403:e700" << true << false;
    QTest::newRow("10C4:EA60, Linux cp210x.c") << cp2102 << "CP2102 serial bridge"
                                               << "usb-1-3-10c4:ea60-0001" << false << true;
}

void TestHeadWatcher::plugging()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(bool, opticalHead);
    MockUsb usb;
    HeadWatcher watcher;
    watcher.start();
    QVERIFY(watcher.heads().empty());
    QSignalSpy changed(&watcher, &HeadWatcher::changed);
    usb.plug(device());
    const QString device =
        QStringLiteral("/dev/") + QString::fromStdString(TestHeadWatcher::device().tty);
    QTRY_VERIFY(watcher.heads().size() == 1 && watcher.heads().front().device == device);
    QVERIFY(changed.count() >= 1);
    const auto head = watcher.heads().front();
    QCOMPARE(head.name, name);
    QCOMPARE(head.id, id);
    QCOMPARE(head.opticalHead, opticalHead);
    QCOMPARE(head.address(), QStringLiteral("serial:") + device);
    QCOMPARE(static_cast<int>(head.state), static_cast<int>(HeadState::Usable));
}

void TestHeadWatcher::unplugging()
{
    MockUsb usb;
    usb.plug(device());
    HeadWatcher watcher;
    watcher.start();
    QCOMPARE(watcher.heads().size(), std::size_t(1));
    QSignalSpy changed(&watcher, &HeadWatcher::changed);
    usb.unplug(device());
    QTRY_VERIFY(watcher.heads().empty());
    QVERIFY(changed.count() >= 1);
    usb.plug(device()); // and again into the same socket
    QTRY_VERIFY(watcher.heads().size() == 1 && !watcher.heads().front().device.isEmpty());
}

void TestHeadWatcher::permissionDenied()
{
    MockUsb usb;
    const auto plugged = device();
    usb.plug(plugged);
    HeadWatcher watcher;
    watcher.start();
    usb.permit("/dev/" + plugged.tty, 0060); // the group may, we as the owner may not
    QTRY_COMPARE(static_cast<int>(watcher.heads().front().state),
                 static_cast<int>(HeadState::NoPermission));
    const auto group = ::getgrgid(::getegid());
    if (group && ::getegid() != 0)
        QCOMPARE(watcher.heads().front().group, QString::fromLocal8Bit(group->gr_name));
    usb.permit("/dev/" + plugged.tty, 0600); // as a rule or a person does
    QTRY_COMPARE(static_cast<int>(watcher.heads().front().state),
                 static_cast<int>(HeadState::Usable));
}

void TestHeadWatcher::driverless()
{
    QFETCH(bool, drivenByUs);
    MockUsb usb;
    auto plugged = device();
    const std::string module = plugged.driver;
    plugged.driver.clear();
    plugged.tty.clear();
    usb.plug(plugged);
    HeadWatcher watcher;
    QCOMPARE(watcher.heads().size(), std::size_t(1));
    const auto head = watcher.heads().front();
    QVERIFY(head.device.isEmpty());
    QCOMPARE(head.kernelModule, QString::fromStdString(module));
    QVERIFY(!head.moduleLoaded);
    usb.loadModule(module); // too old a one
    QVERIFY(findHeads().front().moduleLoaded);
    QCOMPARE(static_cast<int>(head.state),
             static_cast<int>(drivenByUs ? HeadState::Usable : HeadState::DriverMissing));
    QCOMPARE(head.address(), drivenByUs ? QStringLiteral("usb:1-%1").arg(plugged.port) : QString());
}

void TestHeadWatcher::usbPermissionDenied()
{
    QFETCH(bool, drivenByUs);
    MockUsb usb;
    auto plugged = device();
    plugged.driver.clear();
    plugged.tty.clear();
    usb.plug(plugged);
    HeadWatcher watcher;
    watcher.start();
    usb.permit(MockUsb::usbNode(plugged), 0000);
    const auto wanted = drivenByUs ? HeadState::NoUsbPermission : HeadState::DriverMissing;
    QTRY_COMPARE(static_cast<int>(watcher.heads().front().state), static_cast<int>(wanted));
}

void TestHeadWatcher::busy()
{
    MockUsb usb;
    const auto plugged = device();
    usb.plug(plugged);
    QProcess other;
    other.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/%1; echo open; exec sleep 60")
                                           .arg(QString::fromStdString(plugged.tty))});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAllStandardOutput(), QByteArray("open\n"));
    const auto heads = findHeads();
    QCOMPARE(heads.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(heads.front().state), static_cast<int>(HeadState::Busy));
    QVERIFY2(heads.front().holder.contains(QString::number(other.processId())),
             qPrintable(heads.front().holder));
    const auto only = onlyHead();
    QVERIFY(!only);
    QCOMPARE(static_cast<int>(only.error().code), static_cast<int>(ErrorCode::PortBusy));
    other.kill();
    other.waitForFinished();
    QCOMPARE(static_cast<int>(findHeads().front().state), static_cast<int>(HeadState::Usable));
}

void TestHeadWatcher::claimedByAnotherProgram()
{
    MockUsb usb;
    auto device = kamstrup;
    device.driver = "usbfs";
    device.tty.clear();
    usb.plug(device);
    QCOMPARE(static_cast<int>(findHeads().front().state), static_cast<int>(HeadState::Busy));
    // Unless it is this very program.
    QFile node(QString::fromStdString(MockUsb::usbNode(device)));
    QVERIFY(node.open(QIODevice::ReadOnly));
    QCOMPARE(static_cast<int>(findHeads().front().state), static_cast<int>(HeadState::Usable));
}

void TestHeadWatcher::theIdOutlivesAnotherTtyNumber()
{
    MockUsb usb;
    usb.plug(kamstrup);
    const QString id = findHeads().front().id;
    usb.unplug(kamstrup);
    auto again = kamstrup;
    again.tty = "ttyUSB7";
    usb.plug(again);
    const auto head = headById(id);
    QVERIFY2(head, head ? "" : head.error().detail.c_str());
    QCOMPARE(head->device, QStringLiteral("/dev/ttyUSB7"));
    usb.unplug(again);
    const auto gone = headById(id);
    QVERIFY(!gone);
    QCOMPARE(static_cast<int>(gone.error().code), static_cast<int>(ErrorCode::PortNotFound));
}

void TestHeadWatcher::twoAlike()
{
    MockUsb usb;
    auto second = kamstrup;
    second.port = 4;
    second.tty = "ttyUSB4";
    usb.plug(kamstrup);
    usb.plug(second);
    const auto heads = findHeads();
    QCOMPARE(heads.size(), std::size_t(2));
    QVERIFY(heads[0].id != heads[1].id); // same serial number, other socket
    const auto only = onlyHead();
    QVERIFY(!only);
    QVERIFY(only.error().detail.find("/dev/ttyUSB4") != std::string::npos);
}

void TestHeadWatcher::whatIsNotKnown()
{
    MockUsb usb;
    // Neither in the table nor a serial port: none of our business.
    usb.plug({5, 0x046D, 0xC077, {}, "usbhid", {}, "Logitech", "Mouse"});
    QVERIFY(findHeads().empty());
    // A serial port that the table does not name goes by its own name.
    usb.plug({6, 0x1234, 0x5678, {}, "cdc_acm", "ttyUSB3", "Maker", "Thing"});
    const auto heads = findHeads();
    QCOMPARE(heads.size(), std::size_t(1));
    QCOMPARE(heads.front().name, QStringLiteral("Maker Thing"));
    QVERIFY(!heads.front().opticalHead);
}

void TestHeadWatcher::portsOffUsb()
{
    MockUsb usb;
    usb.addTty("rfcomm0", "00:11:22:33:44:55");
    usb.addTty("ttyS0", {});
    usb.plug(kamstrup);
    const auto heads = findHeads();
    QCOMPARE(heads.size(), std::size_t(2));
    QCOMPARE(heads[0].usbPath, QStringLiteral("1-1")); // the known head first
    QVERIFY(heads[1].bluetooth);
    QCOMPARE(heads[1].id, QStringLiteral("bluetooth-00:11:22:33:44:55"));
    QCOMPARE(heads[1].address(), QStringLiteral("serial:/dev/rfcomm0"));
}

void TestHeadWatcher::theOnlyOne()
{
    MockUsb usb;
    usb.plug(cp2102);
    auto only = onlyHead(); // a single bridge will do
    QVERIFY(only);
    QCOMPARE(only->usbPath, QStringLiteral("1-3"));
    usb.plug(kamstrup);
    only = onlyHead(); // a known head is meant
    QVERIFY(only);
    QCOMPARE(only->usbPath, QStringLiteral("1-1"));
    QCOMPARE(rowOfTty(QStringLiteral("/dev/ttyUSB0")).name,
             QStringLiteral("Kamstrup optical head"));
    QVERIFY(rowOfTty(QStringLiteral("/dev/null")).name.isEmpty());
    QVERIFY(at(findHeads(), QStringLiteral("1-3")));
}

void TestHeadWatcher::nothingIsThere()
{
    MockUsb usb;
    HeadWatcher watcher;
    watcher.start();
    watcher.start();
    QVERIFY(watcher.heads().empty());
    const auto only = onlyHead();
    QVERIFY(!only);
    QCOMPARE(static_cast<int>(only.error().code), static_cast<int>(ErrorCode::PortNotFound));
}

int main(int argc, char** argv)
{
    becomeOrdinaryUser();
    QCoreApplication app(argc, argv);
    TestHeadWatcher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_head_watcher.moc"
