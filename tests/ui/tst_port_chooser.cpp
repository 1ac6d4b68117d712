// SPDX-License-Identifier: GPL-3.0-or-later
// Heads that come and go, in the list of ports and in the words of the connection bar.
#include "ui/connection_bar.h"
#include "ui/main_window.h"
#include "ui/port_chooser.h"
#include "ui/sign_on_panel.h"
#include "ui/status_badge.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace metersmith;
using namespace metersmith::ui;
using services::Head;
using State = PortChooser::State;

namespace
{

Head kamstrup(const char* device = "/dev/ttyUSB0")
{
    Head head;
    head.id = QStringLiteral("usb-1-2-17a8:0001-0012345");
    head.name = QStringLiteral("Kamstrup optical head");
    head.usbPath = QStringLiteral("1-2");
    head.vendor = 0x17A8;
    head.product = 1;
    head.device = QString::fromLatin1(device);
    head.address = QStringLiteral("serial:") + head.device;
    head.opticalHead = true;
    head.usable = true;
    return head;
}

Head forbidden()
{
    auto head = kamstrup();
    head.usable = false;
    head.problem = QStringLiteral("no permission for /dev/ttyUSB0");
    head.fix = QStringLiteral("sudo usermod -aG dialout \"$USER\"");
    return head;
}

/// A serial device that may carry a head, and may be anything.
Head bridge()
{
    Head head;
    head.id = QStringLiteral("usb-1-4-0403:6001-A900");
    head.name = QStringLiteral("FT232R USB UART");
    head.device = QStringLiteral("/dev/ttyUSB7");
    head.address = QStringLiteral("serial:/dev/ttyUSB7");
    head.usable = true;
    return head;
}

const QString emulated = QStringLiteral("emulator:omnipower-ct");
const QString neverUsed;
const QString usedNoHead = QStringLiteral("none");

} // namespace

class TestPortChooser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void headIsChosenIfNothingElseIs();
    void whatWasChosenStays();
    void bridgesAreNotChosenByThemselves();
    void unpluggedAndBack();
    void rememberedHead();
    void barSaysIt();
    void barTakesOptions();

private:
    QTemporaryDir m_dir;
};

void TestPortChooser::initTestCase()
{
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
}

void TestPortChooser::headIsChosenIfNothingElseIs()
{
    PortChooser first(neverUsed, emulated); // there from the beginning, nothing used before
    first.showHeads({kamstrup()});
    QCOMPARE(first.address(), QStringLiteral("serial:/dev/ttyUSB0"));
    QCOMPARE(first.state(), State::Head);

    PortChooser later(usedNoHead, emulated);
    later.showHeads({});
    QCOMPARE(later.state(), State::Virtual);
    QSignalSpy changed(&later, &PortChooser::portChanged);
    later.showHeads({kamstrup()}); // plugged in
    QCOMPARE(later.state(), State::Head);
    QVERIFY(later.currentText().contains(QStringLiteral("Kamstrup")));
    QCOMPARE(changed.count(), 1);

    PortChooser bad(neverUsed, emulated); // also with its trouble: the fix must be seen
    bad.showHeads({forbidden()});
    QCOMPARE(bad.state(), State::Trouble);
    QVERIFY(bad.address().isEmpty());
    bad.showHeads({kamstrup()}); // mended
    QCOMPARE(bad.state(), State::Head);
}

void TestPortChooser::whatWasChosenStays()
{
    PortChooser byHand(neverUsed, emulated);
    byHand.showHeads({});
    byHand.choose(QStringLiteral("tcp:meter.example:4059"));
    byHand.showHeads({kamstrup()});
    QCOMPARE(byHand.address(), QStringLiteral("tcp:meter.example:4059"));
    QCOMPARE(byHand.state(), State::Other);

    PortChooser used(usedNoHead, emulated); // used in an earlier session, the head was there
    used.showHeads({kamstrup()});
    QCOMPARE(used.address(), emulated);
    used.keep();
    used.showHeads({});
    used.showHeads({kamstrup()});
    QCOMPARE(used.address(), emulated);
}

void TestPortChooser::bridgesAreNotChosenByThemselves()
{
    PortChooser chooser(neverUsed, emulated);
    chooser.showHeads({bridge()});
    QCOMPARE(chooser.address(), emulated);
    QVERIFY(!chooser.anyHead());
    QVERIFY(chooser.findText(QStringLiteral("FT232R"), Qt::MatchContains) >= 0);
}

/// It is the same head under another device name.
void TestPortChooser::unpluggedAndBack()
{
    PortChooser chooser(neverUsed, emulated);
    chooser.showHeads({kamstrup()});
    chooser.showHeads({});
    QCOMPARE(chooser.state(), State::Absent);
    QVERIFY(chooser.currentText().contains(QStringLiteral("Kamstrup")));
    chooser.showHeads({kamstrup("/dev/ttyUSB3")});
    QCOMPARE(chooser.state(), State::Head);
    QCOMPARE(chooser.address(), QStringLiteral("serial:/dev/ttyUSB3"));
}

void TestPortChooser::rememberedHead()
{
    const auto id = kamstrup().id;
    PortChooser there(id, QStringLiteral("serial:/dev/ttyUSB0"));
    there.showHeads({bridge(), kamstrup("/dev/ttyUSB5")});
    QCOMPARE(there.address(), QStringLiteral("serial:/dev/ttyUSB5"));
    QCOMPARE(there.headToRemember(), id);
    PortChooser gone(id, QStringLiteral("serial:/dev/ttyUSB0"));
    gone.showHeads({});
    QCOMPARE(gone.state(), State::Absent);
    gone.showHeads({bridge()});
    QCOMPARE(gone.state(), State::Absent);
    PortChooser given(neverUsed, emulated);
    given.choose(QStringLiteral("serial:/dev/ttyUSB0?baud=300"));
    given.showHeads({kamstrup()});
    QCOMPARE(given.address(), QStringLiteral("serial:/dev/ttyUSB0?baud=300"));
    QCOMPARE(given.state(), State::Head);
}

void TestPortChooser::barSaysIt()
{
    services::Settings settings(m_dir.filePath(QStringLiteral("bar.ini")));
    services::MeterService service;
    Workspace workspace(service, settings);
    Actions actions(nullptr);
    ConnectionBar bar(workspace, actions);
    bar.show();
    const auto words = [&bar] { return bar.findChild<StatusBadge*>()->text(); };
    QToolButton* copy = nullptr;
    for (auto* button : bar.findChildren<QToolButton*>())
        if (button->accessibleName() == QStringLiteral("Copy what mends it"))
            copy = button;
    QVERIFY(copy && !copy->isVisible());

    bar.showHeads({kamstrup()});
    QCOMPARE(words(), QStringLiteral("Head found, waiting for a meter"));
    bar.showHeads({});
    QVERIFY2(words().startsWith(QStringLiteral("No optical head found")), qPrintable(words()));
    QVERIFY(!bar.applyToService());
    bar.showHeads({forbidden()});
    QVERIFY(words().contains(forbidden().problem));
    QVERIFY(copy->isVisible());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), forbidden().fix);
    const auto refused = bar.applyToService();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PortPermission);
    bar.showHeads({kamstrup()});
    QVERIFY(!copy->isVisible());
    QVERIFY(bar.applyToService());
    QCOMPARE(service.connection().port.target, std::string("/dev/ttyUSB0"));
    QCOMPARE(settings.value(services::Setting::LastHead).toString(), kamstrup().id);
}

void TestPortChooser::barTakesOptions()
{
    services::Settings settings(m_dir.filePath(QStringLiteral("options.ini")));
    services::MeterService service;
    Workspace workspace(service, settings);
    Actions actions(nullptr);
    ConnectionBar bar(workspace, actions);
    const auto rest =
        bar.useOptions(QStringLiteral("--protocol mode-e --server 16/1 --client 16 --port "
                                      "tcp:meter.example:4059?framing=hdlc --carrier pigeon"));
    QCOMPARE(rest, QStringList{QStringLiteral("--carrier pigeon")});
    QVERIFY(bar.applyToService());
    const auto& applied = service.connection();
    QVERIFY(applied.protocol == services::LineProtocol::ModeE);
    QCOMPARE(applied.serverLogical, std::optional<int>(16));
    QCOMPARE(applied.serverPhysical, std::optional<int>(1));
    QCOMPARE(applied.client, std::optional<int>(16));
    QCOMPARE(applied.port.target, std::string("meter.example"));
    QVERIFY(bar.useOptions(QStringLiteral("--protocol auto")).isEmpty());
    QVERIFY(bar.applyToService());
    QVERIFY(applied.protocol == services::LineProtocol::Auto);
}

QTEST_MAIN(TestPortChooser)
#include "tst_port_chooser.moc"
