// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family.h"
#include "typecodes/obis_catalogue.h"
#include "typecodes/resources.h"

#include <QTest>

#include <set>

using namespace metersmith;
using namespace metersmith::typecodes;

class TestObisCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void builtInIsRead();
    void names_data();
    void names();
    void familyNamesWin();
    void faultsAreNamed_data();
    void faultsAreNamed();
};

void TestObisCatalogue::builtInIsRead()
{
    const auto read = ObisCatalogue::read(resource("obis/standard.json"));
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    std::set<std::string> groups;
    for (const auto& group : read->groups())
        groups.insert(group.id);
    // Every code finds one of the groups.
    for (int a : {0, 1, 7})
        for (int c = 0; c < 256; ++c)
            for (int d : {0, 1, 6, 7, 8, 31, 98, 128}) {
                const Obis object(static_cast<std::uint8_t>(a), 0, static_cast<std::uint8_t>(c),
                                  static_cast<std::uint8_t>(d), 0);
                QVERIFY(groups.contains(read->meaning(object, 3).group));
            }
}

void TestObisCatalogue::names_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<int>("classId");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("group");
    const auto row = [](const char* source, const char* object, int classId, const char* name,
                        const char* group) {
        QTest::newRow((QByteArray(object) + "; " + source).constData())
            << QByteArray(object) << classId << QByteArray(name) << QByteArray(group);
    };
    // Objects with their meaning as published.
    const char* blue = "Blue Book ed. 13, clause 6 and 7";
    row(blue, "0.0.1.0.0.255", 8, "Clock", "time");
    row(blue, "0.1.1.0.0.255", 8, "Clock", "time");
    row(blue, "0.0.42.0.0.255", 1, "COSEM logical device name", "identity");
    row(blue, "0.0.40.0.0.255", 15, "Current association", "security");
    row(blue, "0.0.40.0.3.255", 15, "Association 3", "security");
    row(blue, "0.0.43.0.0.255", 64, "Security setup 0", "security");
    row(blue, "0.0.43.1.0.255", 1, "Invocation counter 0", "security");
    row(blue, "0.0.96.1.0.255", 1, "Device ID 1", "identity");
    row(blue, "1.0.1.8.0.255", 3, "Active energy import (+A)", "energy");
    row(blue, "1.1.1.8.2.255", 3, "Active energy import (+A), tariff 2", "energy");
    row(blue, "1.0.1.8.2.1", 3, "Active energy import (+A), tariff 2, billing period 1", "energy");
    row(blue, "1.0.2.8.0.101", 3, "Active energy export (−A), last billing period", "energy");
    row(blue, "1.0.21.7.0.255", 3, "Active power import (+P) L1, instantaneous", "power");
    row(blue, "1.0.1.6.1.255", 4, "Active power import (+P), maximum, tariff 1", "power");
    row(blue, "1.0.52.7.0.255", 3, "Voltage L2, instantaneous", "voltage");
    row(blue, "1.0.31.7.0.255", 3, "Current L1, instantaneous", "current");
    row(blue, "1.0.91.7.0.255", 3, "Neutral current, instantaneous", "current");
    row(blue, "1.0.12.7.124.255", 3, "Voltage, instantaneous, total harmonic distortion",
        "voltage");
    row(blue, "1.0.12.31.0.255", 3, "Voltage, under limit, threshold", "quality");
    row(blue, "1.0.32.36.0.255", 3, "Voltage L1, over limit, occurrences", "quality");
    row(blue, "1.0.0.4.2.255", 1, "Current transformer ratio, numerator", "metering");
    row(blue, "1.0.99.1.0.255", 7, "Load profile, recording interval 1", "profiles");
    row(blue, "0.0.98.1.0.255", 7, "Data of billing period", "billing");
    row(blue, "0.0.96.3.10.255", 70, "Disconnect control", "control");
    row(blue, "0.0.10.0.106.255", 9, "Disconnect control script table", "control");
    row(blue, "0.0.17.0.0.255", 71, "Limiter", "control");
    row(blue, "0.0.44.0.0.255", 18, "Image transfer", "firmware");
    row(blue, "0.0.97.97.0.255", 1, "Error register 0", "events");
    row(blue, "0.0.97.98.10.255", 1, "Alarm filter 1", "events");
    row(blue, "0.0.96.7.7.255", 1, "Number of long power failures, in phase L2", "quality");
    row("IDIS-derived object model of Stoen Operator v2.0", "0.0.99.98.1.255", 7,
        "Fraud detection log", "events");
    row("IDIS-derived object model of Stoen Operator v2.0", "0.0.21.0.1.255", 7,
        "Display list, automatic", "display");
    row("OMNIA user guide 5512-2631 F2, p. 64", "0.128.25.9.0.255", 40, "Push setup 0",
        "communication");
    row("ours", "7.0.3.0.0.255", 3, "Gas meter", "media");
    row("ours", "0.0.200.0.0.255", 1, "Manufacturer specific object", "maker");
    row("ours", "1.0.122.7.0.255", 3, "1.0.122.7.0.255", "other");
}

void TestObisCatalogue::names()
{
    QFETCH(QByteArray, object);
    QFETCH(int, classId);
    const auto code = Obis::parse(object.toStdString());
    QVERIFY(code);
    QFETCH(QByteArray, name);
    QCOMPARE(QByteArray::fromStdString(meaning(*code, classId)), name);
    QFETCH(QByteArray, group);
    QCOMPARE(QByteArray::fromStdString(ObisCatalogue::builtIn().meaning(*code, classId).group),
             group);
}

void TestObisCatalogue::familyNamesWin()
{
    const auto family = Catalogue::builtIn().family("omnipower-ct");
    QVERIFY(family);
    const Obis ratio(1, 1, 0, 4, 2);
    QCOMPARE(meaning(ratio, 1, *family), std::string("CT ratio"));
    QCOMPARE(meaning(ratio, 1), std::string("Current transformer ratio, numerator"));
    // A name is for its class alone.
    QCOMPARE(meaning(ratio, 3, *family), std::string("Current transformer ratio, numerator"));
}

void TestObisCatalogue::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no JSON") << QByteArray("{") << ErrorCode::NotJson;
    QTest::newRow("pattern")
        << QByteArray(R"({"source":"x","objects":[{"object":"0.*.1","name":"N","group":"time"}]})")
        << ErrorCode::Malformed;
    QTest::newRow("range")
        << QByteArray(
               R"({"source":"x","objects":[{"object":"0.*.1.0.0.999","name":"N","group":"time"}]})")
        << ErrorCode::Malformed;
    QTest::newRow("misspelt key") << QByteArray(R"({"source":"x","kind":[]})")
                                  << ErrorCode::Malformed;
}

void TestObisCatalogue::faultsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const auto read = ObisCatalogue::read(std::string_view(json.constData()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

QTEST_APPLESS_MAIN(TestObisCatalogue)
#include "tst_obis_catalogue.moc"
