// SPDX-License-Identifier: Apache-2.0
#include "typecodes/disconnect_curve.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

MeterConfiguration document(const std::string& basis)
{
    MeterConfiguration made;
    made.items = {{"disconnect.basis", basis},
                  {"disconnect.currentLimit", std::int64_t{40}},
                  {"disconnect.powerLimit", std::int64_t{10}},
                  {"disconnect.k1", std::string("2.5")},
                  {"disconnect.k2", std::string("1.5")},
                  {"disconnect.k3", std::string("1.0")},
                  {"disconnect.t1", std::int64_t{10}},
                  {"disconnect.t2", std::int64_t{60}},
                  {"disconnect.t3", std::int64_t{300}}};
    return made;
}

} // namespace

class TestDisconnectCurve : public QObject
{
    Q_OBJECT
private slots:
    void trips_data();
    void trips();
    void isRead();
    void isAbsent_data();
    void isAbsent();
    void ofTheFamilysDefaults();
};

void TestDisconnectCurve::trips_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<double>("load");
    QTest::addColumn<double>("seconds");
    const auto row = [](const char* name, const char* basis, double load, double seconds) {
        QTest::newRow(name) << QString::fromUtf8(basis) << load << seconds;
    };
    row("at the limit: not above; technical description 4.8.8, Table 20", "current", 40, -1);
    row("above k3: t1+t2+t3; Table 20", "current", 40.1, 370);
    row("at k2: still the last step; Table 20", "current", 60, 370);
    row("above k2: t1+t2; Table 20", "current", 60.1, 70);
    row("above k1: t1; Table 20", "current", 100.1, 10);
    row("power: the same factors; Table 20", "power", 15.1, 70);
    row("no load; ours", "power", 0, -1);
}

void TestDisconnectCurve::trips()
{
    QFETCH(QString, basis);
    QFETCH(double, load);
    QFETCH(double, seconds);
    const auto curve = disconnectCurve(document(basis.toStdString()));
    QVERIFY(curve);
    const auto trip = secondsToTrip(*curve, load);
    QCOMPARE(trip.value_or(-1), seconds);
}

void TestDisconnectCurve::isRead()
{
    const auto curve = disconnectCurve(document("current"));
    QVERIFY(curve && curve->isCurrent);
    QCOMPARE(curve->limit, 40.0);
    QCOMPARE(curve->factors[1], 1.5);
    QCOMPARE(curve->seconds[2], 370.0);
    const auto power = disconnectCurve(document("power"));
    QVERIFY(power && !power->isCurrent);
    QCOMPARE(power->limit, 10.0);
}

void TestDisconnectCurve::isAbsent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* path, const char* value) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(value);
    };
    row("no function; technical description 4.8.5", "disconnect.basis", "none");
    row("voltage; technical description 4.8.5", "disconnect.basis", "voltage");
    row("no limit; ours", "disconnect.currentLimit", "");
    row("no factor; ours", "disconnect.k2", "");
    row("no time; ours", "disconnect.t3", "");
    row("factor that is no number; ours", "disconnect.k1", "2,5");
    row("factor that is infinite; ours", "disconnect.k1", "inf");
}

void TestDisconnectCurve::isAbsent()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    auto made = document("current");
    if (value.isEmpty())
        made.items.erase(path.toStdString());
    else
        made.items[path.toStdString()] = value.toStdString();
    QVERIFY(!disconnectCurve(made));
    QVERIFY(!disconnectCurve(MeterConfiguration()));
}

void TestDisconnectCurve::ofTheFamilysDefaults()
{
    const Family& family = **Catalogue::builtIn().family("omnipower-3ph");
    auto made = *defaultConfiguration(family);
    QVERIFY(!disconnectCurve(made));
    const std::pair<const char*, const char*> values[] = {
        {"disconnect.basis", "current"}, {"disconnect.currentLimit", "16"},
        {"disconnect.k1", "2"},          {"disconnect.k2", "1.2"},
        {"disconnect.k3", "1"},          {"disconnect.t1", "5"},
        {"disconnect.t2", "60"},         {"disconnect.t3", "65535"}};
    for (const auto& [path, value] : values) {
        const auto set = setItem(made, family, path, value);
        QVERIFY2(set, set ? "" : toString(set.error()).c_str());
    }
    const auto curve = disconnectCurve(made);
    QVERIFY(curve);
    QCOMPARE(secondsToTrip(*curve, 16.5).value_or(-1), 65600.0);
    QCOMPARE(secondsToTrip(*curve, 33).value_or(-1), 5.0);
}

QTEST_APPLESS_MAIN(TestDisconnectCurve)
#include "tst_disconnect_curve.moc"
