// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/emulator/emulator_server.h"
#include "app/services/glass/glass.h"
#include "app/services/meter_service.h"
#include "app/services/write_journal.h"
#include "free_port.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::services;

/// The whole service over real ports: in the process, a pseudo-terminal, TCP.
class TestMeterService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readPlanWriteProve_data();
    void readPlanWriteProve();
    void cancelEndsInCancelled();
    void missingPortsAreNamed();
    void stateFolderIsKeptAndLocked();
    void tracesHoldNoPassword();

private:
    QTemporaryDir m_folder;
};

namespace
{

ConnectionSettings settingsFor(const QString& address)
{
    ConnectionSettings settings;
    const auto port = PortAddress::parse(address.toStdString());
    if (!port)
        qFatal("%s", toString(port.error()).c_str());
    settings.port = *port;
    settings.answerTimeout = std::chrono::milliseconds(1000);
    settings.retries = 2;
    return settings;
}

const typecodes::Family& family()
{
    return **typecodes::Catalogue::builtIn().family("omnipower-ct");
}

constexpr int patience = 20000;

} // namespace

void TestMeterService::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("METERSMITH_JOURNAL_DIR", QFile::encodeName(m_folder.filePath(QStringLiteral("j"))));
}

void TestMeterService::readPlanWriteProve_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("in this process") << QStringLiteral("emulator");
    QTest::newRow("over a pseudo-terminal") << QStringLiteral("pty");
    QTest::newRow("over TCP, wrapper") << QStringLiteral("tcp");
}

void TestMeterService::readPlanWriteProve()
{
    QFETCH(QString, kind);
    EmulatorServer server;
    QString address = QStringLiteral("emulator:omnipower-ct");
    if (kind != QLatin1String("emulator")) {
        EmulatorOptions options;
        options.family = QStringLiteral("omnipower-ct");
        options.ptyLink = m_folder.filePath(QStringLiteral("head"));
        options.tcpPort = test::freePort();
        const auto started = server.start(options);
        QVERIFY2(started, started ? "" : toString(started.error()).c_str());
        address = kind == QLatin1String("pty")
                      ? QStringLiteral("serial:") + options.ptyLink
                      : QStringLiteral("tcp:127.0.0.1:%1").arg(options.tcpPort);
    }
    MeterService service;
    service.setConnection(settingsFor(address));
    QSignalSpy failed(&service, &MeterService::failed);
    const auto why = [&failed] {
        return failed.isEmpty() ? std::string("no signal")
                                : toString(failed.front().front().value<Error>());
    };

    std::optional<typecodes::MeterConfiguration> read;
    connect(&service, &MeterService::configurationRead, this,
            [&read](const typecodes::MeterConfiguration& value) { read = value; });
    service.readConfiguration();
    QVERIFY(service.isBusy());
    QTRY_VERIFY2_WITH_TIMEOUT(read || !failed.isEmpty(), "no end", patience);
    QVERIFY2(read.has_value(), why().c_str());
    QVERIFY(!service.isBusy());

    auto wanted = *read;
    QVERIFY(typecodes::setItem(wanted, family(), "ct.ratio", std::string_view("20")));
    QVERIFY(typecodes::setItem(wanted, family(), "Z4", std::string_view("3")));
    std::optional<WritePlan> plan;
    connect(&service, &MeterService::planned, this,
            [&plan](const WritePlan& value) { plan = value; });
    service.plan(wanted);
    QTRY_VERIFY2_WITH_TIMEOUT(plan || !failed.isEmpty(), "no end", patience);
    QVERIFY2(plan.has_value(), why().c_str());
    QCOMPARE(plan->items.size(), std::size_t(2));

    std::optional<WriteReport> report;
    connect(&service, &MeterService::written, this,
            [&report](const WriteReport& value) { report = value; });
    service.apply(*plan);
    QTRY_VERIFY2_WITH_TIMEOUT(report || !failed.isEmpty(), "no end", patience);
    QVERIFY2(report && report->allProven(), why().c_str());
    const auto journal = readJournal(QString::fromStdString(report->journalFile));
    QVERIFY(journal);
    for (const auto& item : journal->items)
        QCOMPARE(item.state, JournalItemState::Written);

    read.reset();
    service.readConfiguration();
    QTRY_VERIFY_WITH_TIMEOUT(read || !failed.isEmpty(), patience);
    QVERIFY(read && typecodes::compare(*read, wanted, family()).empty());
    QCOMPARE(service.glass()->source(),
             kind == QLatin1String("emulator") ? Glass::Source::VirtualMeter : Glass::Source::Twin);
    QVERIFY(service.glass()->state().on);
}

void TestMeterService::cancelEndsInCancelled()
{
    MeterService service;
    service.setConnection(settingsFor(QStringLiteral("emulator:omnipower-ct")));
    QSignalSpy failed(&service, &MeterService::failed);
    connect(&service, &MeterService::progressed, &service, [&service](int done) {
        if (done == 1)
            service.cancel();
    });
    service.readConfiguration();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!service.isBusy());
}

void TestMeterService::missingPortsAreNamed()
{
    const QStringList addresses{
        QStringLiteral("serial:/dev/no-such-port"),
        QStringLiteral("tcp:127.0.0.1:%1").arg(test::freePort()),
    };
    for (const auto& address : addresses) {
        MeterService service;
        service.setConnection(settingsFor(address));
        QSignalSpy failed(&service, &MeterService::failed);
        service.identify();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::PortNotFound);
    }
}

void TestMeterService::stateFolderIsKeptAndLocked()
{
    const QString folder = m_folder.filePath(QStringLiteral("meter"));
    EmulatorOptions options;
    options.family = QStringLiteral("omnipower-ct");
    options.stateFolder = folder;
    options.ptyLink = m_folder.filePath(QStringLiteral("head2"));
    EmulatorServer first;
    const auto started = first.start(options);
    QVERIFY2(started, started ? "" : toString(started.error()).c_str());
    QCOMPARE(first.listening().size(), 1);
    QVERIFY(QFileInfo(options.ptyLink).isSymLink());
    EmulatorServer second;
    const auto refused = second.start(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PortBusy);
    first.stop();
    QVERIFY(!QFileInfo(options.ptyLink).isSymLink());
    QVERIFY(second.start(options));
}

void TestMeterService::tracesHoldNoPassword()
{
    const QString file = m_folder.filePath(QStringLiteral("trace.txt"));
    auto settings = settingsFor(QStringLiteral("emulator:omnipower-ct"));
    settings.password = Secret::fromText("12345");
    settings.traceFile = file.toStdString();
    MeterService service;
    service.setConnection(settings);
    QSignalSpy identified(&service, &MeterService::identified);
    service.identify();
    QTRY_COMPARE_WITH_TIMEOUT(identified.count(), 1, patience);
    QFile trace(file);
    QVERIFY(trace.open(QIODevice::ReadOnly));
    const QByteArray text = trace.readAll();
    QVERIFY(text.contains(" masked"));
    QVERIFY(!text.contains("3132333435"));

    // What was recorded answers again.
    MeterService replayed;
    replayed.setConnection(settingsFor(QStringLiteral("replay:") + file));
    QSignalSpy again(&replayed, &MeterService::identified);
    QSignalSpy failed(&replayed, &MeterService::failed);
    replayed.identify();
    QTRY_VERIFY_WITH_TIMEOUT(again.count() + failed.count() > 0, patience);
    QVERIFY2(failed.isEmpty(),
             failed.isEmpty() ? "" : toString(failed.front().front().value<Error>()).c_str());
}

QTEST_GUILESS_MAIN(TestMeterService)
#include "tst_meter_service.moc"
