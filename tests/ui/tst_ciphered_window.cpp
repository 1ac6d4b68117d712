// SPDX-License-Identifier: GPL-3.0-or-later
// An encrypted meter over TCP in the window: the port, the access level, the key file, the objects.
#include "app/services/emulator/emulator_server.h"
#include "app/services/keys/key_file.h"
#include "free_port.h"
#include "ui/connection_bar.h"
#include "ui/cosem_browser.h"
#include "ui/main_window.h"
#include "ui/sign_on_panel.h"
#include "ui/status_badge.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <arpa/inet.h>

using namespace metersmith;
using namespace metersmith::ui;

namespace
{

constexpr int installer = 19;
constexpr int patience = 30000;

} // namespace

class TestCipheredWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keysOfTheMeterOpenIt();
    void wrongKeysAreSaid();
    void withoutKeysNobodyComesIn();
    void panelByKeyboard();

private:
    template <class W>
    W* named(QWidget& parent, const char* name) const;
    void chooseKeys(const QString& file);
    QString status() const;
    void listObjects();

    QTemporaryDir m_dir;
    QString m_keys;      ///< of the meter
    QString m_wrongKeys; ///< the same file with other keys
    QString m_port;
    services::EmulatorServer m_meter;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestCipheredWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", m_dir.path().toLocal8Bit());
    m_keys = m_dir.filePath(QStringLiteral("keys.json"));
    m_wrongKeys = m_dir.filePath(QStringLiteral("wrong.json"));
    services::EmulatorOptions options;
    options.family = QStringLiteral("omnipower-ct");
    options.tcpPort = test::freePort();
    options.encrypted = true;
    options.keysOut = m_keys;
    const auto started = m_meter.start(options);
    QVERIFY2(started, started ? "" : toString(started.error()).c_str());
    m_port = QStringLiteral("tcp:127.0.0.1:%1").arg(options.tcpPort);

    auto keys = services::readKeyFile(m_keys);
    QVERIFY2(keys, keys ? "" : toString(keys.error()).c_str());
    for (auto& meter : keys->meters)
        for (auto& [role, own] : meter.roles) {
            own.unicast = Secret(Bytes(16, 0x55));
            own.authentication = Secret(Bytes(16, 0x66));
        }
    QVERIFY(services::writeKeyFile(m_wrongKeys, *keys));
}

void TestCipheredWindow::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->goTo(ActionId::GoObjects);
    m_window->choosePort(m_port);
    auto* level = named<QComboBox>(*m_window, "Access level");
    QVERIFY(level);
    level->setCurrentIndex(level->findData(installer));
    QCOMPARE(level->currentData().toInt(), installer);
}

void TestCipheredWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
}

template <class W>
W* TestCipheredWindow::named(QWidget& parent, const char* name) const
{
    for (auto* widget : parent.findChildren<W*>())
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    return nullptr;
}

/// As a user: the button with the lock, the field, Enter.
void TestCipheredWindow::chooseKeys(const QString& file)
{
    named<QToolButton>(*m_window, "Sign-on: authentication, keys and protection")->click();
    auto* panel = m_window->findChild<SignOnPanel*>();
    QVERIFY(panel && panel->isVisible());
    auto* field = named<QLineEdit>(*panel, "Key file");
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, file);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!panel->isVisible());
}

QString TestCipheredWindow::status() const
{
    return m_window->objectsPage().findChild<StatusBadge*>(QStringLiteral("browserStatus"))->text();
}

void TestCipheredWindow::listObjects()
{
    m_window->objectsPage().listObjects();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), patience);
}

void TestCipheredWindow::keysOfTheMeterOpenIt()
{
    chooseKeys(m_keys);
    listObjects();
    auto& page = m_window->objectsPage();
    QTRY_VERIFY2(page.readout().objects.size() > 50, qPrintable(status()));
    page.choose("3:1.1.1.8.0.255");
    page.readObject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), patience);
    QVERIFY2(status().contains(QStringLiteral("read")), qPrintable(status()));
    // The file is remembered by its name; no key is.
    QCOMPARE(m_settings->value(services::Setting::KeyFile).toString(), m_keys);
}

void TestCipheredWindow::wrongKeysAreSaid()
{
    chooseKeys(m_wrongKeys);
    listObjects();
    QVERIFY2(status().contains(QStringLiteral("Frames arrive, decryption fails with this key")),
             qPrintable(status()));
    QVERIFY(m_window->objectsPage().readout().objects.empty());
    // With the right ones it goes on at once.
    chooseKeys(m_keys);
    listObjects();
    QTRY_VERIFY2(m_window->objectsPage().readout().objects.size() > 50, qPrintable(status()));
}

void TestCipheredWindow::withoutKeysNobodyComesIn()
{
    chooseKeys(QString());
    listObjects();
    QVERIFY(m_window->objectsPage().readout().objects.empty());
    QVERIFY2(!status().isEmpty() && !status().contains(QStringLiteral("Reading")),
             qPrintable(status()));
    chooseKeys(m_dir.filePath(QStringLiteral("none.json")));
    listObjects();
    QVERIFY2(status().contains(QStringLiteral("file"), Qt::CaseInsensitive), qPrintable(status()));
}

void TestCipheredWindow::panelByKeyboard()
{
    auto* button = named<QToolButton>(*m_window, "Sign-on: authentication, keys and protection");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* panel = m_window->findChild<SignOnPanel*>();
    QVERIFY(panel->isVisible());
    auto* title = named<QLineEdit>(*panel, "Meter’s system title");
    QVERIFY(title == nullptr); // the name is not Latin 1: found below
    for (auto* field : panel->findChildren<QLineEdit*>())
        if (field->accessibleName() == QStringLiteral("Meter’s system title"))
            title = field;
    QVERIFY(title);
    title->setText(QStringLiteral("12"));
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    const auto applied = m_window->connectionBar().applyToService();
    QVERIFY(!applied);
    QCOMPARE(applied.error().where, std::string("system title"));
    listObjects(); // says so on the page, sends nothing
    QVERIFY(!m_service->isBusy());
    QVERIFY2(status() != QStringLiteral("Nothing read yet."), qPrintable(status()));
}

QTEST_MAIN(TestCipheredWindow)
#include "tst_ciphered_window.moc"
