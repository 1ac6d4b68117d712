// SPDX-License-Identifier: GPL-3.0-or-later
// The readout page over the emulated meter: what it reads, keeps, writes and prints.
#include "ui/main_window.h"
#include "ui/readout_model.h"
#include "ui/readout_page.h"
#include "ui/readout_panel.h"
#include "ui/status_badge.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace metersmith;
using namespace metersmith::ui;
using services::Readout;
using services::ReadoutRow;

namespace
{

constexpr int patience = 60000; // a meter at 300 baud takes its time

template <class W>
W* named(const QWidget& in, const char* name)
{
    for (auto* widget : in.findChildren<W*>())
        if (widget->accessibleName() == QString::fromUtf8(name) ||
            widget->property("text").toString() == QString::fromUtf8(name))
            return widget;
    return nullptr;
}

Readout other()
{
    Readout readout;
    readout.manufacturer = QStringLiteral("XYZ");
    readout.identification = QStringLiteral("Other 1");
    readout.mode = QStringLiteral("C");
    readout.baud = 4800;
    for (const auto* address : {"1.8.0", "1.8.0*01", "0.9.1"}) {
        ReadoutRow row;
        row.address = QString::fromLatin1(address);
        row.value = QStringLiteral("1.5");
        row.unit = QStringLiteral("kWh");
        readout.rows.push_back(row);
    }
    readout.rows[1].historical = 1;
    readout.text = QStringLiteral("\x02"
                                  "1.8.0(1.5*kWh)\r\n!\r\n\x03");
    return readout;
}

} // namespace

class TestReadoutPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptySaysTheNextStep();
    void showsWhatWasTolerated();
    void optionsThatFitTogether();
    void filtersCopiesSaves();
    void failuresSayWhatToDo();
    void readsTheEmulatedMeter();
    void cancels();
    void askedBeforeWriting();

private:
    ReadoutPage& page() { return m_window->readoutPage(); }
    QString status() { return page().findChild<StatusBadge*>()->text(); }
    void waitForEnd();

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestReadoutPage::init()
{
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1280, 800);
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->show();
    m_window->goTo(ActionId::GoReadout);
}

void TestReadoutPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
}

void TestReadoutPage::waitForEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), patience);
}

void TestReadoutPage::emptySaysTheNextStep()
{
    QVERIFY(page().isVisible());
    const auto* whole = page().findChild<QStackedWidget*>();
    QVERIFY(whole && whole->currentIndex() == 0);
    QVERIFY(!named<QToolButton>(page(), "Save…")->isEnabled());
    QVERIFY(named<QToolButton>(page(), "Read out")->isEnabled());
}

void TestReadoutPage::showsWhatWasTolerated()
{
    auto readout = other();
    auto* sheets = page().findChild<QTabWidget*>();
    page().showReadout(readout);
    QVERIFY(!sheets->isTabVisible(2));
    readout.remarks = {QStringLiteral("no block check character"), QStringLiteral("a lost line")};
    page().showReadout(readout);
    QVERIFY(sheets->isTabVisible(2));
    QVERIFY2(status().contains(QStringLiteral("no block check character")), qPrintable(status()));
    QVERIFY(status().contains(QStringLiteral("XYZ")));
    const auto* remarks = named<QPlainTextEdit>(page(), "What was tolerated");
    QVERIFY(remarks && remarks->toPlainText().contains(QStringLiteral("a lost line")));
    const auto* text = named<QPlainTextEdit>(page(), "Text as the meter sent it");
    QVERIFY(text && text->toPlainText().startsWith(QChar(0x2402))); // STX is not hidden
}

void TestReadoutPage::optionsThatFitTogether()
{
    auto& panel = page().panel();
    auto* mode = named<QComboBox>(panel, "Mode");
    auto* baud = named<QComboBox>(panel, "Fastest speed");
    auto* device = named<QLineEdit>(panel, "Device address");
    auto* addresses = named<QLineEdit>(panel, "Addresses of registers");
    auto* value = named<QLineEdit>(panel, "New value of the register");
    auto* read = named<QToolButton>(panel, "Read registers");
    auto* write = named<QToolButton>(panel, "Write register");
    QVERIFY(mode && baud && device && addresses && value && read && write);
    QCOMPARE(panel.options().fastestBaud, 19200);
    device->setText(QStringLiteral("12345678"));
    QCOMPARE(panel.options().deviceAddress, QStringLiteral("12345678"));
    using Mode = services::ReadoutOptions::Mode;
    mode->setCurrentIndex(mode->findData(static_cast<int>(Mode::P1)));
    QVERIFY(panel.options().mode == Mode::P1);
    QVERIFY(!baud->isEnabled() && !device->isEnabled());
    QVERIFY(panel.options().deviceAddress.isEmpty());
    mode->setCurrentIndex(mode->findData(static_cast<int>(Mode::C)));
    QVERIFY(baud->isEnabled());
    QVERIFY(!read->isEnabled() && !write->isEnabled());
    addresses->setText(QStringLiteral("1.8.0, C.1.0"));
    QCOMPARE(panel.registers().size(), std::size_t(2));
    value->setText(QStringLiteral("120000"));
    QCOMPARE(panel.data(), QStringLiteral("(120000)"));
    QVERIFY(read->isEnabled() && !write->isEnabled()); // one register at a time
    addresses->setText(QStringLiteral("0.9.1"));
    QVERIFY(write->isEnabled());
    value->setText(QStringLiteral("(1*kWh)"));
    QCOMPARE(panel.data(), QStringLiteral("(1*kWh)"));
}

void TestReadoutPage::filtersCopiesSaves()
{
    page().showReadout(other());
    auto* table = named<QTableView>(page(), "Values");
    auto* filter = named<QLineEdit>(page(), "Filter of the values");
    QVERIFY(table && filter);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!table->isColumnHidden(ReadoutModel::Historical));
    QVERIFY(table->isColumnHidden(ReadoutModel::Part));
    filter->setText(QStringLiteral("1.8.0"));
    QCOMPARE(table->model()->rowCount(), 2);
    page().copy();
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 2);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("1.8.0\t")));
    filter->clear();
    table->selectRow(2);
    page().copy();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("0.9.1\t")));
    QCOMPARE(page().panel().registers(), std::vector<QString>{QStringLiteral("0.9.1")});
    for (const auto* name : {"r.csv", "r.json", "r.pdf"}) {
        const auto file = m_dir.filePath(QLatin1String(name));
        QVERIFY(file.endsWith(QStringLiteral("pdf")) ? page().savePdf(file) : page().saveAs(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto start = saved.readAll();
        QVERIFY(start.startsWith(file.endsWith(QStringLiteral("csv"))    ? "address,"
                                 : file.endsWith(QStringLiteral("json")) ? "{"
                                                                         : "%PDF"));
    }
    QVERIFY(!page().saveAs(m_dir.filePath(QStringLiteral("no/such/folder.json"))));
}

void TestReadoutPage::failuresSayWhatToDo()
{
    m_window->choosePort(QStringLiteral("serial:/dev/there-is-no-such-port"));
    page().read();
    waitForEnd();
    QTRY_VERIFY(!status().isEmpty() && !status().contains(QStringLiteral("Nothing read")));
    QVERIFY(named<QToolButton>(page(), "Read out")->isEnabled());
    QVERIFY(page().readout().rows.empty());
}

void TestReadoutPage::readsTheEmulatedMeter()
{
    QSignalSpy done(m_service.get(), &services::MeterService::readoutDone);
    page().read();
    QVERIFY(m_service->isBusy());
    QVERIFY(!named<QToolButton>(page(), "Cancel the readout")->isHidden());
    QSignalSpy failed(m_service.get(), &services::MeterService::failed);
    QTRY_COMPARE_WITH_TIMEOUT(done.count() + failed.count(), 1, patience);
    QVERIFY2(failed.isEmpty(), toString(failed.value(0).value(0).value<Error>()).c_str());
    waitForEnd();
    QVERIFY(named<QToolButton>(page(), "Cancel the readout")->isHidden());
    const auto& readout = page().readout();
    QVERIFY(readout.rows.size() > 5);
    QCOMPARE(readout.manufacturer, QStringLiteral("KAM"));
    QVERIFY(!readout.text.isEmpty());
    const auto has = [&readout](const QString& part) {
        return std::any_of(readout.rows.begin(), readout.rows.end(), [&part](const auto& row) {
            return row.address.contains(part) && !row.name.isEmpty() && !row.value.isEmpty();
        });
    };
    QVERIFY(has(QStringLiteral("1.8.0")));
    const auto before = readout.rows.size();
    std::vector<QString> addresses;
    for (const auto& row : readout.rows)
        if (row.address.contains(QStringLiteral("1.8.0")) && addresses.empty())
            addresses = {row.address};
    done.clear();
    page().readRegisters(addresses);
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
    waitForEnd();
    QCOMPARE(page().readout().rows.size(), before); // it took its place
}

void TestReadoutPage::cancels()
{
    QSignalSpy failed(m_service.get(), &services::MeterService::failed);
    page().read();
    QTRY_VERIFY(m_service->state() >= services::MeterService::State::SigningOn);
    m_window->actions()[ActionId::Cancel]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    waitForEnd();
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(status().contains(QStringLiteral("Stopped")));
}

/// "Cancel" is the default, and nothing is sent then.
void TestReadoutPage::askedBeforeWriting()
{
    page().showReadout(other());
    auto* timer = new QTimer(this);
    QString asked;
    connect(timer, &QTimer::timeout, this, [timer, &asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        asked = box->text() + box->informativeText();
        QTest::keyClick(box, Qt::Key_Return);
    });
    timer->start(20);
    page().confirmAndWrite(QStringLiteral("0.9.1"), QStringLiteral("(120000)"));
    QVERIFY(asked.contains(QStringLiteral("(120000)")));
    QVERIFY(asked.contains(QStringLiteral("0.9.1")));
    QVERIFY(asked.contains(QStringLiteral("1.5 kWh"))); // what it holds now
    QVERIFY(!m_service->isBusy());
}

QTEST_MAIN(TestReadoutPage)
#include "tst_readout_page.moc"
