// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages of a document and of a meter read.
#include "screen_bench.h"
#include "ui/configuration_page.h"
#include "ui/group_editor.h"
#include "ui/groups_model.h"

#include <QSignalSpy>

using namespace metersmith;
using namespace metersmith::ui;

class TestScreens : public QObject, private ScreenBench
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void beginnings_data();
    void beginnings();
    void groups_data();
    void groups();
    void meterPages_data();
    void meterPages();
};

void TestScreens::beginnings_data()
{
    addLooks();
}

/// Before there is a document: the empty meter, the start page, the chooser.
void TestScreens::beginnings()
{
    QFETCH(int, number);
    apply(look(number));
    shoot(QStringLiteral("meter-none"));
    m_window->goTo(ActionId::GoWrite);
    shoot(QStringLiteral("write-none"));
    m_window->goTo(ActionId::GoConfiguration);
    shoot(QStringLiteral("start"));
    m_window->configurationPage().beginNew({});
    shoot(QStringLiteral("new"));
    m_window->configurationPage().beginNew(number % 2 == 0 ? "omnipower-3ph" : "omnia-ct");
    shoot(QStringLiteral("new-family"));
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestScreens::groups_data()
{
    QTest::addColumn<QString>("typeNumber");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    const std::pair<const char*, const char*> families[] = {
        {"omnipower-3ph", "684-11-31B-N24-3101-040"},
        {"omnipower-ct", "685-11-35C-D14-0011-040"},
        {"omnia-ct", "685-2-30P-1342ABE0-3C14040"}};
    int first = 0;
    for (const auto& [name, number] : families) {
        for (const int shown : {first, 7 - first}) // everything differs
            QTest::addRow("%s-%s", name, qPrintable(look(shown).name()))
                << QString::fromLatin1(number) << QString::fromLatin1(name) << shown;
        first = (first + 1) % 4;
    }
}

/// Every group of a configuration, with all pages that its editor has.
void TestScreens::groups()
{
    QFETCH(QString, typeNumber);
    QFETCH(QString, name);
    QFETCH(int, number);
    QVERIFY(m_workspace->startNew(typeNumber));
    apply(look(number));
    m_window->goTo(ActionId::GoConfiguration);
    auto& page = m_window->configurationPage();
    for (int row = 0; row < page.groups().rowCount(); ++row) {
        page.setCurrentGroup(row);
        const auto shown = QStringLiteral("%1-%2-%3")
                               .arg(name)
                               .arg(row, 2, 10, QLatin1Char('0'))
                               .arg(QString::fromStdString(page.groups().row(row).id));
        shoot(shown);
        shootTabs(*page.editor(row), shown);
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestScreens::meterPages_data()
{
    addLooks();
}

/// With a meter read and problems to mend.
void TestScreens::meterPages()
{
    QFETCH(int, number);
    apply(look(number));
    m_window->choosePort(QStringLiteral("emulator:omnipower-ct"));
    QSignalSpy clock(m_service.get(), &services::MeterService::clockRead);
    m_window->readMeter();
    QTRY_COMPARE_WITH_TIMEOUT(clock.count(), 1, 20000);
    QTRY_VERIFY(!m_service->isBusy());
    shoot(QStringLiteral("meter"));
    QVERIFY(m_workspace->edit(QStringLiteral("ratio"), "ct.ratio",
                              typecodes::ItemValue(std::int64_t{20})));
    QVERIFY(m_workspace->edit(QStringLiteral("Z4"), "Z4", typecodes::ItemValue(std::string("3"))));
    QSignalSpy planned(m_service.get(), &services::MeterService::planned);
    m_window->actions()[ActionId::Plan]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, 20000);
    QTRY_VERIFY(!m_service->isBusy());
    shoot(QStringLiteral("write"));
    QVERIFY(m_workspace->edit(QStringLiteral("Z8"), "Z8", typecodes::ItemValue(std::string("2"))));
    m_window->goTo(ActionId::GoConfiguration);
    m_window->configurationPage().jumpTo("Z8");
    QVERIFY(m_workspace->faultCount() > 0);
    shoot(QStringLiteral("problems"));
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
