// SPDX-License-Identifier: Apache-2.0
#include "protocol/obis.h"

#include <QTest>

using namespace metersmith;

class TestObis : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void allGroupsThereAndBack();
    void fromBytesTakesSix();
};

void TestObis::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    QTest::addColumn<QByteArray>("printed");
    using E = std::optional<ErrorCode>;
    QTest::newRow("six groups") << QByteArray("1.1.1.8.0.255") << E{}
                                << QByteArray("1.1.1.8.0.255");
    QTest::newRow("IEC 62056-6-1 notation")
        << QByteArray("1-1:1.8.0*255") << E{} << QByteArray("1.1.1.8.0.255");
    QTest::newRow("without F") << QByteArray("1-0:1.8.0") << E{} << QByteArray("1.0.1.8.0.255");
    QTest::newRow("clock of OMNIPOWER, HAN p12")
        << QByteArray("0.1.1.0.0.255") << E{} << QByteArray("0.1.1.0.0.255");
    QTest::newRow("group above 255")
        << QByteArray("1.1.1.8.256.255") << E{ErrorCode::OutOfRange} << QByteArray();
    QTest::newRow("five groups, dots")
        << QByteArray("1.1.1.8.0") << E{ErrorCode::Malformed} << QByteArray();
    QTest::newRow("seven groups") << QByteArray("1.1.1.8.0.255.1") << E{ErrorCode::Malformed}
                                  << QByteArray();
    QTest::newRow("empty group") << QByteArray("1..1.8.0.255") << E{ErrorCode::Malformed}
                                 << QByteArray();
    QTest::newRow("text") << QByteArray("energy") << E{ErrorCode::Malformed} << QByteArray();
    QTest::newRow("empty") << QByteArray("") << E{ErrorCode::Malformed} << QByteArray();
    QTest::newRow("trailing dot") << QByteArray("1.1.1.8.0.255.") << E{ErrorCode::Malformed}
                                  << QByteArray();
}

void TestObis::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<ErrorCode>, error);
    QFETCH(QByteArray, printed);
    const auto obis = Obis::parse(text.toStdString());
    QCOMPARE(obis.has_value(), !error.has_value());
    if (error)
        QCOMPARE(obis.error().code, *error);
    else
        QCOMPARE(obis->toString(), printed.toStdString());
}

void TestObis::allGroupsThereAndBack()
{
    for (int value = 0; value < 256; ++value) {
        const auto g = static_cast<std::uint8_t>(value);
        const Obis obis(g, 1, g, 2, 3, g);
        QCOMPARE(Obis::parse(obis.toString()).value(), obis);
        QCOMPARE(Obis::fromBytes(obis.toBytes()).value(), obis);
    }
}

void TestObis::fromBytesTakesSix()
{
    QVERIFY(!Obis::fromBytes(Bytes{1, 2, 3, 4, 5}));
    QVERIFY(!Obis::fromBytes(Bytes{1, 2, 3, 4, 5, 6, 7}));
}

QTEST_APPLESS_MAIN(TestObis)
#include "tst_obis.moc"
