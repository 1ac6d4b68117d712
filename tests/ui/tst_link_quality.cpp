// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/link_quality_view.h"
#include "ui/quality_sound.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;
using services::LinkQuality;

class TestLinkQuality : public QObject
{
    Q_OBJECT

private slots:
    void bars_data();
    void bars();
    void countsAreInTheToolTip();
    void clicksFollowTheQuality();
    void silentWhileSwitchedOff();
};

void TestLinkQuality::bars_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("filled");
    const std::pair<int, int> rows[] = {{0, 0},  {1, 1},  {20, 1},  {21, 2},  {60, 3},
                                        {80, 4}, {81, 5}, {100, 5}, {-10, 0}, {300, 5}};
    for (const auto& [percent, filled] : rows)
        QTest::addRow("%d %%", percent) << percent << filled;
}

void TestLinkQuality::bars()
{
    QFETCH(int, percent);
    QFETCH(int, filled);
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    LinkQualityView view;
    QCOMPARE(view.filled(), 0);
    LinkQuality quality;
    quality.exchanges = 3;
    quality.percent = percent;
    view.show(quality);
    QCOMPARE(view.filled(), filled);
    QVERIFY(!view.grab().isNull());
    view.forget();
    QCOMPARE(view.filled(), 0);
}

void TestLinkQuality::countsAreInTheToolTip()
{
    LinkQualityView view;
    const auto unknown = view.toolTip();
    LinkQuality quality;
    quality.exchanges = 17;
    quality.errors = 5;
    quality.retries = 4;
    quality.turnAround = std::chrono::milliseconds(23);
    quality.percent = 71;
    view.show(quality);
    QVERIFY(view.toolTip() != unknown);
    for (const auto* part : {"17", "5", "4", "23 ms", "71"})
        QVERIFY2(view.toolTip().contains(QLatin1String(part)), part);
    QVERIFY(view.accessibleName().contains(QStringLiteral("71")));
}

void TestLinkQuality::clicksFollowTheQuality()
{
    int clicks = 0;
    QualitySound sound([&clicks] { ++clicks; });
    sound.setOn(true);
    QVERIFY(!sound.sounds()); // no job
    LinkQuality quality;
    sound.show(quality);
    QVERIFY(!sound.sounds()); // no answer yet
    quality.exchanges = 1;
    quality.percent = 0;
    sound.show(quality);
    QVERIFY(sound.sounds());
    QCOMPARE(sound.interval().count(), 1500);
    auto last = sound.interval();
    for (quality.percent = 10; quality.percent <= 100; quality.percent += 10) {
        sound.show(quality);
        QVERIFY(sound.interval() < last);
        last = sound.interval();
    }
    QCOMPARE(last.count(), 150);
    QTRY_VERIFY(clicks > 1);
    sound.stop();
    QVERIFY(!sound.sounds());
}

void TestLinkQuality::silentWhileSwitchedOff()
{
    QualitySound sound([] { QFAIL("nobody asked for a sound"); });
    LinkQuality quality;
    quality.exchanges = 9;
    quality.percent = 100;
    sound.show(quality);
    QVERIFY(!sound.sounds());
    sound.setOn(true); // while the job runs
    QVERIFY(sound.sounds());
    sound.setOn(false);
    QVERIFY(!sound.sounds());
}

QTEST_MAIN(TestLinkQuality)
#include "tst_link_quality.moc"
