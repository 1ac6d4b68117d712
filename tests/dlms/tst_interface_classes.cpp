// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/interface_class.h"
#include "dlms/classes/tables.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

class TestInterfaceClasses : public QObject
{
    Q_OBJECT

private slots:
    void standardVersions_data();
    void standardVersions();
    void tables_data();
    void tables();
    void everyNotationIsRead();
    void namesAreKept();
    void unknownClassesAreGeneric();
    void newerVersionsUseTheNearestTable();
    void valuesFitTheirTypes_data();
    void valuesFitTheirTypes();
    void emptyValuesFit();
    void notationIsChecked_data();
    void notationIsChecked();
    void secretsAreKnown();
};

void TestInterfaceClasses::standardVersions_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](int id, int version, const char* name) {
        QTest::addRow("Blue Book ed. 13, Table 3: class %d version %d", id, version)
            << id << version << QByteArray(name);
    };
    row(1, 0, "Data");
    row(3, 0, "Register");
    row(4, 0, "Extended register");
    row(5, 0, "Demand register");
    row(6, 0, "Register activation");
    row(7, 0, "Profile generic");
    row(7, 1, "Profile generic");
    row(8, 0, "Clock");
    row(9, 0, "Script table");
    row(10, 0, "Schedule");
    row(11, 0, "Special days table");
    for (int version = 0; version <= 4; ++version)
        row(12, version, "Association SN");
    for (int version = 0; version <= 3; ++version)
        row(15, version, "Association LN");
    row(17, 0, "SAP assignment");
    row(18, 0, "Image transfer");
    row(19, 0, "IEC local port setup");
    row(19, 1, "IEC local port setup");
    row(20, 0, "Activity calendar");
    row(21, 0, "Register monitor");
    row(22, 0, "Single action schedule");
    row(23, 0, "IEC HDLC setup");
    row(23, 1, "IEC HDLC setup");
    row(24, 0, "IEC twisted pair (1) setup");
    row(24, 1, "IEC twisted pair (1) setup");
    row(25, 0, "M-Bus slave port setup");
    row(26, 0, "Utility tables");
    row(27, 0, "PSTN modem configuration");
    row(27, 1, "Modem configuration");
    row(28, 0, "Auto answer");
    row(28, 2, "Auto answer");
    row(29, 0, "PSTN auto dial");
    row(29, 1, "Auto connect");
    row(29, 2, "Auto connect");
    row(30, 0, "Data protection");
    row(40, 0, "Push setup");
    row(40, 1, "Push setup");
    row(41, 0, "TCP-UDP setup");
    row(42, 0, "IPv4 setup");
    row(43, 0, "MAC address setup");
    row(44, 0, "PPP setup");
    row(45, 0, "GPRS modem setup");
    row(46, 0, "SMTP setup");
    row(47, 0, "GSM diagnostic");
    row(47, 1, "GSM diagnostic");
    row(48, 0, "IPv6 setup");
    row(61, 0, "Register table");
    row(62, 0, "Compact data");
    row(62, 1, "Compact data");
    row(63, 0, "Status mapping");
    row(64, 0, "Security setup");
    row(64, 1, "Security setup");
    row(65, 0, "Parameter monitor");
    row(67, 0, "Sensor manager");
    row(68, 0, "Arbitrator");
    row(70, 0, "Disconnect control");
    row(71, 0, "Limiter");
    row(72, 0, "M-Bus client");
    row(72, 1, "M-Bus client");
    row(100, 0, "NTP setup");
    row(111, 0, "Account");
    row(112, 0, "Credit");
    row(113, 0, "Charge");
    row(115, 0, "Token gateway");
    row(122, 0, "Function control");
    row(123, 0, "Array manager");
    row(124, 0, "Communication port protection");
}

void TestInterfaceClasses::standardVersions()
{
    QFETCH(int, id);
    QFETCH(int, version);
    QFETCH(QByteArray, name);
    const auto* found =
        interfaceClass(static_cast<std::uint16_t>(id), static_cast<std::uint8_t>(version));
    QVERIFY(found);
    QCOMPARE(found->name, std::string_view(name.constData()));
}

void TestInterfaceClasses::tables_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("attributes"); // the logical_name included
    QTest::addColumn<int>("methods");
    // Counts and the classes of the object models that grid operators publish: class and version as
    // in the IDIS-derived object model v2.0 of Stoen Operator; counts by the Blue Book, clause 4.
    QTest::newRow("Data") << 1 << 0 << 2 << 0;
    QTest::newRow("Register") << 3 << 0 << 3 << 1;
    QTest::newRow("Extended register") << 4 << 0 << 5 << 1;
    QTest::newRow("Demand register") << 5 << 0 << 9 << 2;
    QTest::newRow("Register activation") << 6 << 0 << 4 << 3;
    QTest::newRow("Profile generic") << 7 << 1 << 8 << 2;
    QTest::newRow("Clock") << 8 << 0 << 9 << 6;
    QTest::newRow("Script table") << 9 << 0 << 2 << 1;
    QTest::newRow("Special days table") << 11 << 0 << 2 << 2;
    QTest::newRow("Association LN 0") << 15 << 0 << 8 << 4;
    QTest::newRow("Association LN 1") << 15 << 1 << 9 << 4;
    QTest::newRow("Association LN 2") << 15 << 2 << 11 << 6;
    QTest::newRow("SAP assignment") << 17 << 0 << 2 << 1;
    QTest::newRow("Image transfer") << 18 << 0 << 7 << 4;
    QTest::newRow("IEC local port setup") << 19 << 1 << 9 << 0;
    QTest::newRow("Activity calendar") << 20 << 0 << 10 << 1;
    QTest::newRow("Register monitor") << 21 << 0 << 4 << 0;
    QTest::newRow("Single action schedule") << 22 << 0 << 4 << 0;
    QTest::newRow("IEC HDLC setup") << 23 << 1 << 9 << 0;
    QTest::newRow("Push setup 0") << 40 << 0 << 7 << 1;
    QTest::newRow("Push setup 1") << 40 << 1 << 10 << 1;
    QTest::newRow("Security setup 0") << 64 << 0 << 5 << 2;
    QTest::newRow("Security setup 1") << 64 << 1 << 6 << 8;
    QTest::newRow("Disconnect control") << 70 << 0 << 4 << 2;
    QTest::newRow("Limiter") << 71 << 0 << 11 << 0;
    QTest::newRow("Account") << 111 << 0 << 19 << 3;
    QTest::newRow("Credit") << 112 << 0 << 11 << 3;
    QTest::newRow("Charge") << 113 << 0 << 13 << 5;
    QTest::newRow("Token gateway") << 115 << 0 << 6 << 1;
    QTest::newRow("Port protection; Blue Book 4.4.12") << 124 << 0 << 10 << 1;
    QTest::newRow("Data protection; Blue Book 4.4.9.2") << 30 << 0 << 6 << 3;
}

void TestInterfaceClasses::tables()
{
    QFETCH(int, id);
    QFETCH(int, version);
    QFETCH(int, attributes);
    QFETCH(int, methods);
    const auto* found =
        interfaceClass(static_cast<std::uint16_t>(id), static_cast<std::uint8_t>(version));
    QVERIFY(found);
    QCOMPARE(found->attributeCount(), attributes);
    QCOMPARE(static_cast<int>(found->methods.size()), methods);
    for (int i = 2; i <= attributes; ++i)
        QVERIFY(found->attribute(i));
}

void TestInterfaceClasses::everyNotationIsRead()
{
    QCOMPARE(static_cast<int>(namedValueTypes().size()), namedValueTypeCount());
    for (const auto& row : interfaceClasses()) {
        int last = 1;
        for (const auto& attribute : row.attributes) {
            const auto type = parseValueType(attribute.type);
            QVERIFY2(type, type ? "" : toString(type.error()).c_str());
            QCOMPARE(valueType(attribute.type), *type);
            QCOMPARE(attribute.number, ++last); // no gaps
        }
        for (const auto& method : row.methods) {
            const auto type = parseValueType(method.type);
            QVERIFY2(type, type ? "" : toString(type.error()).c_str());
        }
    }
}

void TestInterfaceClasses::namesAreKept()
{
    QCOMPARE(className(70), std::string("Disconnect control"));
    QCOMPARE(attributeName(3, 0, 1), std::string("logical_name"));
    QCOMPARE(attributeName(3, 0, 3), std::string("scaler_unit"));
    QCOMPARE(methodName(70, 0, 2), std::string("remote_reconnect"));
    QCOMPARE(attributeName(15, 0, 7), std::string("LLS_secret"));
    QCOMPARE(attributeName(15, 2, 7), std::string("secret"));
    const auto& capture = attributeType(7, 1, 3);
    QCOMPARE(capture.kind, ValueType::Kind::Array);
    QCOMPARE(capture.element.front().fields.at(2).first, std::string("attribute_index"));
    QCOMPARE(attributeType(70, 0, 3).words.at(2), std::string("ready for reconnection"));
    QCOMPARE(scalerAttribute(5, 3), 4);
    QCOMPARE(scalerAttribute(1, 2), 0);
}

void TestInterfaceClasses::unknownClassesAreGeneric()
{
    QVERIFY(!interfaceClass(9000, 0));
    QVERIFY(!nearestInterfaceClass(9000, 3));
    QCOMPARE(className(9000), std::string("class 9000"));
    QCOMPARE(attributeName(9000, 1, 5), std::string("attribute 5"));
    QCOMPARE(methodName(9000, 1, 5), std::string("method 5"));
    QCOMPARE(attributeType(9000, 0, 2).kind, ValueType::Kind::Any);
}

void TestInterfaceClasses::newerVersionsUseTheNearestTable()
{
    QCOMPARE(int(nearestInterfaceClass(3, 9)->version), 0);
    QCOMPARE(int(nearestInterfaceClass(15, 9)->version), 3);
    QCOMPARE(int(nearestInterfaceClass(28, 1)->version), 0);
}

void TestInterfaceClasses::valuesFitTheirTypes_data()
{
    QTest::addColumn<int>("classId");
    QTest::addColumn<int>("attribute");
    QTest::addColumn<QByteArray>("notation");
    QTest::addColumn<QByteArray>("where"); // empty: it fits
    QTest::newRow("scaler_unit") << 3 << 3 << QByteArray("struct{i8:-3, enum:30}") << QByteArray();
    QTest::newRow("scaler of another type")
        << 3 << 3 << QByteArray("struct{u8:3, enum:30}") << QByteArray("value/scaler");
    QTest::newRow("a field too few") << 3 << 3 << QByteArray("struct{i8:3}") << QByteArray("value");
    QTest::newRow("clock") << 8 << 2 << QByteArray("octets:07EA0B1506031400FF800000")
                           << QByteArray();
    QTest::newRow("clock as date-time")
        << 8 << 2 << QByteArray("datetime:07EA0B1506031400FF800000") << QByteArray();
    QTest::newRow("clock too short")
        << 8 << 2 << QByteArray("octets:07EA0B15") << QByteArray("value");
    QTest::newRow("no special days") << 11 << 2 << QByteArray("array[]") << QByteArray();
    QTest::newRow("special day without its id")
        << 11 << 2
        << QByteArray("array[struct{u16:1, octets:07EA0C1906, u8:2}, "
                      "struct{u16:2, octets:07EA0C1A07, octets:02}]")
        << QByteArray("value[1]/day_id");
    QTest::newRow("any") << 1 << 2 << QByteArray("visible:\"x\"") << QByteArray();
    QTest::newRow("null stands for anything") << 8 << 2 << QByteArray("null") << QByteArray();
}

void TestInterfaceClasses::valuesFitTheirTypes()
{
    QFETCH(int, classId);
    QFETCH(int, attribute);
    QFETCH(QByteArray, notation);
    QFETCH(QByteArray, where);
    const auto data = parseNotation(notation.toStdString());
    QVERIFY(data);
    const auto fits =
        checkType(*data, attributeType(static_cast<std::uint16_t>(classId), 0, attribute), "value");
    QCOMPARE(fits.has_value(), where.isEmpty());
    if (!fits)
        QCOMPARE(fits.error().where, where.toStdString());
}

void TestInterfaceClasses::emptyValuesFit()
{
    for (const auto& row : interfaceClasses())
        for (const auto& attribute : row.attributes) {
            const auto& type = valueType(attribute.type);
            const auto fits = checkType(emptyValue(type), type, attribute.name);
            QVERIFY2(fits, fits ? "" : toString(fits.error()).c_str());
        }
}

void TestInterfaceClasses::notationIsChecked_data()
{
    QTest::addColumn<QByteArray>("notation");
    for (const char* wrong :
         {"", "u7", "[u8", "{a u8", "{a}", "{u8}", "enum(x y)", "enum(1 a", "u8 "})
        QTest::newRow(wrong) << QByteArray(wrong);
}

void TestInterfaceClasses::notationIsChecked()
{
    QFETCH(QByteArray, notation);
    const auto type = parseValueType(std::string_view(notation.constData()));
    QVERIFY(!type);
    QCOMPARE(type.error().code, ErrorCode::Malformed);
}

void TestInterfaceClasses::secretsAreKnown()
{
    QVERIFY(holdsSecret(15, 7));
    QVERIFY(holdsSecret(19, 8));
    QVERIFY(!holdsSecret(3, 2));
}

QTEST_APPLESS_MAIN(TestInterfaceClasses)
#include "tst_interface_classes.moc"
