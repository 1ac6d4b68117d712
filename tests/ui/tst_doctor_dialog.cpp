// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attempts_model.h"
#include "ui/connection_bar.h"
#include "ui/doctor_dialog.h"
#include "ui/main_window.h"
#include "ui/no_link_bar.h"
#include "ui/status_badge.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace metersmith;
using namespace metersmith::ui;
using services::Attempt;
using services::Diagnosis;
using services::Verdict;

namespace
{

Attempt attempt(const char* what, const char* outcome, const char* received, int firstByte)
{
    Attempt made;
    made.what = QString::fromLatin1(what);
    made.outcome = QString::fromLatin1(outcome);
    made.sent = QStringLiteral("7EA00A000223210358B07E");
    made.received = QString::fromLatin1(received);
    made.firstByte = std::chrono::milliseconds(firstByte);
    made.lasted = std::chrono::milliseconds(1530);
    return made;
}

Diagnosis echoOnly()
{
    Diagnosis diagnosis;
    diagnosis.verdict = Verdict::EchoOnly;
    diagnosis.finding = QStringLiteral("The head reflects what is sent; the meter is silent.");
    diagnosis.fix = QStringLiteral("Seat the head the right way up.");
    diagnosis.evidence = QStringLiteral("12 of 12 bytes came back as sent, after 3 ms.");
    diagnosis.attempts = {attempt("SNRM at 9600 8N1", "the same 12 bytes", "7EA00A00", 3),
                          attempt("sign-on at 300 7E1", "no byte", "", -1)};
    return diagnosis;
}

template <class W>
W* named(const QWidget& in, const char* name)
{
    for (auto* widget : in.findChildren<W*>())
        if (widget->accessibleName() == QString::fromUtf8(name) ||
            widget->property("text").toString() == QString::fromUtf8(name))
            return widget;
    return nullptr;
}

} // namespace

class TestDoctorDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void modelShowsAttempts();
    void everyVerdictHasAName();
    void attemptsLiveThenVerdict();
    void copiesAsText();
    void workingSettingsAreUsed();
    void wayToItFromAFailure();
    void saysWhenItCannotBegin();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestDoctorDialog::init()
{
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->show();
}

void TestDoctorDialog::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
}

void TestDoctorDialog::modelShowsAttempts()
{
    AttemptsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto& one : echoOnly().attempts)
        model.add(one);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, AttemptsModel::FirstByte).data().toString(), QStringLiteral("3 ms"));
    QCOMPARE(model.index(1, AttemptsModel::FirstByte).data().toString(), QStringLiteral("silent"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestDoctorDialog::everyVerdictHasAName()
{
    QSet<QString> names;
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::Unknown); ++verdict)
        names += verdictName(static_cast<Verdict>(verdict));
    QCOMPARE(names.size(), static_cast<int>(Verdict::Unknown) + 1);
}

void TestDoctorDialog::attemptsLiveThenVerdict()
{
    DoctorDialog dialog(*m_workspace, {});
    dialog.show();
    auto* table = named<QTableView>(dialog, "Attempts");
    auto* bytes = dialog.findChild<QPlainTextEdit*>();
    auto* fold = named<QToolButton>(dialog, "Bytes of the chosen attempt");
    QVERIFY(table && bytes && fold);
    const auto diagnosis = echoOnly();
    dialog.addAttempt(diagnosis.attempts[0]);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!dialog.diagnosis());
    dialog.showDiagnosis(diagnosis);
    QCOMPARE(table->model()->rowCount(), 2);
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->isVisible())
            texts += label->text();
    const auto all = texts.join(u'\n');
    for (const auto& text : {diagnosis.finding, diagnosis.fix, diagnosis.evidence})
        QVERIFY2(all.contains(text), qPrintable(text));
    QVERIFY(!bytes->isVisible());
    fold->click();
    QVERIFY(bytes->isVisible());
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(bytes->toPlainText().contains(QStringLiteral("→ 7E A0 0A 00 02 23 21")));
    QVERIFY(bytes->toPlainText().contains(QStringLiteral("← 7E A0 0A 00")));
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(bytes->toPlainText().contains(QStringLiteral("nothing received")));
}

void TestDoctorDialog::copiesAsText()
{
    DoctorDialog dialog(*m_workspace, {});
    auto* copy = named<QPushButton>(dialog, "Copy as text");
    QVERIFY(copy && !copy->isEnabled());
    const auto diagnosis = echoOnly();
    dialog.showDiagnosis(diagnosis);
    QVERIFY(copy->isEnabled());
    copy->click();
    const auto text = QGuiApplication::clipboard()->text();
    for (const auto& part : {diagnosis.finding, diagnosis.fix, diagnosis.evidence,
                             diagnosis.attempts[1].what, verdictName(diagnosis.verdict)})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestDoctorDialog::workingSettingsAreUsed()
{
    auto& dialog = m_window->doctor();
    auto* use = named<QPushButton>(dialog, "Use these settings");
    QVERIFY(use);
    dialog.showDiagnosis(echoOnly());
    QVERIFY(use->isHidden());
    Diagnosis healthy;
    healthy.verdict = Verdict::Healthy;
    healthy.finding = QStringLiteral("The meter answers in mode E.");
    healthy.workingOptions = QStringLiteral("--protocol mode-e --server 16/1");
    dialog.showDiagnosis(healthy);
    QVERIFY(!use->isHidden());
    use->click();
    QVERIFY(m_window->connectionBar().applyToService());
    QVERIFY(m_service->connection().protocol == services::LineProtocol::ModeE);
    QCOMPARE(m_service->connection().serverLogical, std::optional<int>(16));
}

/// A port that is not there: whatever page asked, the way to the doctor comes up.
void TestDoctorDialog::wayToItFromAFailure()
{
    auto* bar = m_window->findChild<NoLinkBar*>();
    QVERIFY(bar && !bar->isVisible());
    m_window->choosePort(QStringLiteral("replay:") + m_dir.filePath(QStringLiteral("none.trace")));
    QSignalSpy failed(m_service.get(), &services::MeterService::failed);
    Error error;
    error.code = ErrorCode::NoAnswer;
    emit m_service->failed(error);
    QVERIFY(bar->isVisible());
    error.code = ErrorCode::AccessDenied; // reached, but refused: not the doctor's
    bar->hide();
    emit m_service->failed(error);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_window->actions()[ActionId::Doctor]->isEnabled());
}

void TestDoctorDialog::saysWhenItCannotBegin()
{
    DoctorDialog dialog(*m_workspace, []() -> Result<> {
        return fail(ErrorCode::PortNotFound, "port", "not plugged in");
    });
    dialog.examine();
    QVERIFY(dialog.findChild<StatusBadge*>()->text().contains(QStringLiteral("not plugged in")));
    QVERIFY(!m_service->isBusy());
}

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctor_dialog.moc"
