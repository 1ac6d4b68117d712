// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages that show the line: objects, trace, readout, connection doctor.
#include "app/services/objects/object_editing.h"
#include "screen_bench.h"
#include "ui/cosem_browser.h"
#include "ui/doctor_dialog.h"
#include "ui/readout_page.h"
#include "ui/sign_on_panel.h"
#include "ui/trace_page.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

using namespace metersmith;
using namespace metersmith::ui;

namespace
{

services::Diagnosis echoOnly()
{
    services::Attempt hdlc;
    hdlc.what = QStringLiteral("SNRM to server 1/16, client 19, at 9600 8N1");
    hdlc.outcome = QStringLiteral("34 bytes, the same as sent: an echo");
    hdlc.sent = QStringLiteral(
        "7EA0230002002321930F01817E80140502008006020080070400000001080400000001533B7E");
    hdlc.received = hdlc.sent;
    hdlc.firstByte = std::chrono::milliseconds(3);
    hdlc.lasted = std::chrono::milliseconds(1536);
    services::Attempt signOn;
    signOn.what = QStringLiteral("Sign-on at 300 7E1");
    signOn.outcome = QStringLiteral("5 bytes, the same as sent: an echo");
    signOn.sent = QStringLiteral("2F3F210D0A");
    signOn.received = signOn.sent;
    signOn.firstByte = std::chrono::milliseconds(34);
    signOn.lasted = std::chrono::milliseconds(1700);
    signOn.errors = 1;
    services::Diagnosis diagnosis;
    diagnosis.verdict = services::Verdict::EchoOnly;
    diagnosis.finding =
        QStringLiteral("The head reflects its own light; the meter has not sent one byte.");
    diagnosis.fix = QStringLiteral("Seat the head on the meter's optical port, cable downwards, "
                                   "and examine the connection again.");
    diagnosis.evidence = QStringLiteral("39 of 39 bytes came back as they were sent, the first of "
                                        "them after 3 ms; nothing came after them.");
    diagnosis.attempts = {hdlc, signOn};
    return diagnosis;
}

} // namespace

class TestScreensLine : public QObject, private ScreenBench
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void objectsAndTrace_data();
    void objectsAndTrace();
    void readoutAndDoctor_data();
    void readoutAndDoctor();
    void whileItRuns_data();
    void whileItRuns();

private:
    int shootEditors(CosemBrowser& objects);
};

void TestScreensLine::objectsAndTrace_data()
{
    addLooks();
}

/// One typed editor of each kind that this client may open; how many there were.
int TestScreensLine::shootEditors(CosemBrowser& objects)
{
    QSet<int> kinds;
    const auto all = objects.readout().objects; // the readout changes with what is chosen
    for (const auto& read : all) {
        const auto& object = read.object;
        for (const auto& [number, access] : object.attributes) {
            const bool offered =
                services::mayWrite(access) && !services::holdsSecret(object.classId, number);
            const auto kind = static_cast<int>(
                services::attributeEditor(object.classId, object.version, number, {}).kind);
            if (!offered || kinds.contains(kind))
                continue;
            kinds += kind;
            objects.choose(std::to_string(object.classId) + ":" + object.object.toString());
            QTimer::singleShot(0, this, [this, kind] {
                auto* editor = qobject_cast<QDialog*>(QApplication::activeModalWidget());
                if (!editor)
                    return;
                shootPanel(*editor, QStringLiteral("editor-%1").arg(kind));
                editor->reject();
            });
            objects.editAttribute(number);
        }
    }
    return static_cast<int>(kinds.size());
}

/// The objects of a meter, what passed on the line, how to sign on.
void TestScreensLine::objectsAndTrace()
{
    QFETCH(int, number);
    apply(look(number));
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->goTo(ActionId::GoTrace);
    shoot(QStringLiteral("trace-none"));
    m_window->goTo(ActionId::GoObjects);
    shoot(QStringLiteral("objects-none"));
    auto& objects = m_window->objectsPage();
    objects.readAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 60000);
    objects.choose("3:1.1.1.8.0.255");
    objects.findChildren<QTreeView*>().constLast()->expandAll();
    shoot(QStringLiteral("objects"));
    QVERIFY(shootEditors(objects) > 1);
    objects.choose("3:1.1.1.8.0.255");
    objects.readAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 60000);
    objects.compareWithPrevious();
    shoot(QStringLiteral("objects-compared"));
    m_window->goTo(ActionId::GoTrace);
    auto* frames = m_window->tracePage().findChild<QTableView*>();
    QTRY_VERIFY(frames->model()->rowCount() > 10);
    frames->setCurrentIndex(frames->model()->index(5, 0));
    shoot(QStringLiteral("trace"));
    auto* panel = m_window->findChild<SignOnPanel*>();
    QVERIFY(panel);
    panel->popUpBelow(*qobject_cast<QWidget*>(panel->parent()));
    shootPanel(*panel, QStringLiteral("sign-on"));
    panel->close();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestScreensLine::readoutAndDoctor_data()
{
    addLooks();
}

/// What a meter tells over IEC 62056-21, and why another one does not answer.
void TestScreensLine::readoutAndDoctor()
{
    QFETCH(int, number);
    apply(look(number));
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    m_window->goTo(ActionId::GoReadout);
    shoot(QStringLiteral("readout-none"));
    auto& page = m_window->readoutPage();
    QSignalSpy done(m_service.get(), &services::MeterService::readoutDone);
    page.read();
    QSignalSpy failed(m_service.get(), &services::MeterService::failed);
    QTRY_COMPARE_WITH_TIMEOUT(done.count() + failed.count(), 1, 60000);
    QVERIFY2(failed.isEmpty(), toString(failed.value(0).value(0).value<Error>()).c_str());
    QTRY_VERIFY(!m_service->isBusy());
    auto readout = page.readout();
    readout.remarks = {QStringLiteral("tolerated: a line without its carriage return (line 4)")};
    page.showReadout(readout);
    shoot(QStringLiteral("readout"));
    auto* sheets = page.findChild<QTabWidget*>();
    for (const int sheet : {1, 2}) {
        sheets->setCurrentIndex(sheet);
        shoot(QStringLiteral("readout-sheet%1").arg(sheet));
    }
    sheets->setCurrentIndex(0);
    emit m_service->failed(Error{ErrorCode::EchoOnly, "sign-on", {}});
    shoot(QStringLiteral("no-link"));
    auto& doctor = m_window->doctor();
    doctor.showDiagnosis(echoOnly());
    doctor.show();
    for (auto* fold : doctor.findChildren<QToolButton*>())
        if (fold->isCheckable())
            fold->setChecked(true);
    shootPanel(doctor, QStringLiteral("doctor"));
    doctor.close();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestScreensLine::whileItRuns_data()
{
    addLooks();
}

/// A bulk read under way, in the object browser and in the trace that follows it.
void TestScreensLine::whileItRuns()
{
    QFETCH(int, number);
    apply(look(number));
    // At the pace of a real line: the read lasts long enough to be looked at.
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct?line=paced"));
    m_window->goTo(ActionId::GoObjects);
    auto& objects = m_window->objectsPage();
    m_window->goTo(ActionId::GoTrace);
    QSignalSpy quality(m_service.get(), &services::MeterService::linkQualityChanged);
    objects.readAll();
    QTRY_VERIFY_WITH_TIMEOUT(quality.count() > 1, 20000);
    QVERIFY(m_service->isBusy());
    shoot(QStringLiteral("trace-live"));
    m_window->goTo(ActionId::GoObjects);
    shoot(QStringLiteral("objects-live"));
    m_window->actions()[ActionId::Cancel]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 60000);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_MAIN(TestScreensLine)
#include "tst_screens_line.moc"
