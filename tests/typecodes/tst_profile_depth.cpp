// SPDX-License-Identifier: Apache-2.0
#include "typecodes/profile_depth.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

class TestProfileDepth : public QObject
{
    Q_OBJECT
private slots:
    void days_data();
    void days();
    void unknown();
    void periodOfAnItem();
};

void TestProfileDepth::days_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("typeNumber");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const char* family, const char* type, const char* period,
                        const char* profile, int expected) {
        QTest::newRow(name) << QString::fromUtf8(family) << QString::fromUtf8(type)
                            << QString::fromUtf8(period) << QString::fromUtf8(profile) << expected;
    };
    row("A+, 15 min.; data sheet CT", "omnipower-ct", "685-11-35C-D11-0011-040", "2", "", 275);
    row("A+, 60 min.; data sheet CT", "omnipower-ct", "685-11-35C-D11-0011-040", "4", "", 1100);
    row("A+/A-, 30 min.; data sheet CT", "omnipower-ct", "685-11-35C-D12-0011-040", "3", "", 462);
    row("all four, 60 min.; data sheet CT", "omnipower-ct", "685-11-35C-D14-0011-040", "4", "",
        700);
    row("Austria: 60 days of 15 min.; data sheet CT", "omnipower-ct", "685-11-35C-D14-0011-055",
        "2", "", 60);
    row("all four, 15 min.; data sheet DIN rail", "omnipower-3ph-din", "684-14-39B-N24-4100-010",
        "2", "", 180);
    row("Z29 1; data sheet three-phase", "omnipower-3ph", "684-11-31B-N24-3101-040", "4", "1",
        1113);
    row("Z29 3; data sheet three-phase", "omnipower-3ph", "684-11-31B-N24-3101-040", "2", "3", 180);
}

void TestProfileDepth::days()
{
    QFETCH(QString, family);
    QFETCH(QString, typeNumber);
    QFETCH(QString, period);
    QFETCH(QString, profile);
    QFETCH(int, expected);
    const Family& data = **Catalogue::builtIn().family(family.toStdString());
    auto made = *defaultConfiguration(data, typeNumber.toStdString());
    QVERIFY(setItem(made, data, "Z4", period.toStdString()));
    if (!profile.isEmpty())
        QVERIFY(setItem(made, data, "Z29", profile.toStdString()));
    QCOMPARE(profileDepth(made, data).value_or(0), expected);
}

void TestProfileDepth::unknown()
{
    const Family& data = **Catalogue::builtIn().family("omnipower-ct");
    auto made = *defaultConfiguration(data, "685-11-35C-D14-0011-040");
    made.items.erase("Z4");
    QVERIFY(!profileDepth(made, data));
    made = *defaultConfiguration(data, "685-11-35C-D14-0011-040");
    made.typeNumber.clear();
    made.items["Z4"] = std::string("4");
    QVERIFY(!profileDepth(made, data)); // the energy type is not known
    Family bare = data;
    bare.profileDepth.clear();
    QVERIFY(!profileDepth(*defaultConfiguration(data), bare));
}

void TestProfileDepth::periodOfAnItem()
{
    Family family;
    family.id = "own";
    PartItem period;
    period.path = "loadProfile1.period";
    period.type = PartType::Choice;
    PartGroup group;
    group.id = "loadProfile1";
    group.items.push_back(period);
    family.groups.push_back(group);
    family.partPlaces["loadProfile1.period"] = {0, 0};
    family.profileDepth = {{"", "15", 100, {{"country", {"at"}}}}, {"", "15", 200, {}}};
    MeterConfiguration made;
    QVERIFY(!profileDepth(made, family));
    made.items["loadProfile1.period"] = std::string("15");
    QCOMPARE(profileDepth(made, family).value_or(0), 100); // nothing speaks against the first row
    made.items["country"] = std::string("no");
    QCOMPARE(profileDepth(made, family).value_or(0), 200);
}

QTEST_APPLESS_MAIN(TestProfileDepth)
#include "tst_profile_depth.moc"
