// SPDX-License-Identifier: Apache-2.0
#include "meter_fixture.h"
#include "typecodes/family.h"

#include <set>

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using dlms::AcseDiagnostic;
using dlms::Data;

namespace
{

const Obis ratio(1, 1, 0, 4, 2);
const Obis clockObject(0, 1, 1, 0, 0);
const Obis association(0, 0, 40, 0, 0);
const Obis manualList(0, 0, 21, 0, 2);
const Obis automaticList(0, 0, 21, 0, 1);

AcseDiagnostic associate(Meter& meter, dlms::ClientSap client, const char* password)
{
    dlms::AssociationRequest request;
    request.peers.client = client;
    if (password) {
        request.mechanism = dlms::Mechanism::LowLevel;
        request.password = Secret::fromText(password);
    }
    return meter.server().associate(request);
}

Data captureObject(std::uint16_t classId, const Obis& object, std::int8_t number = 2)
{
    return Data::structure({Data::unsigned16(classId), Data::octets(object.toBytes()),
                            Data::integer8(number), Data::unsigned16(0)});
}

/// The object list's line of an object as notation; empty if it is not in the list.
QByteArray rights(Meter& meter, dlms::ClientSap client, const Obis& object)
{
    const auto list = meter.server().get(client, attribute(15, association), nullptr);
    for (const auto& element : list->elements())
        if (Obis::fromBytes(element.elements()[2].bytes()) == object)
            return QByteArray::fromStdString(dlms::toNotation(element.elements()[3]));
    return {};
}

} // namespace

class TestCosemServer : public QObject
{
    Q_OBJECT

private slots:
    void identification();
    void admission_data();
    void admission();
    void rightsMatrix_data();
    void rightsMatrix();
    void objectListAgreesWithTheServer_data();
    void objectListAgreesWithTheServer();
    void refusals();
    void everyItemRoundTrips();
    void badValuesChangeNothing_data();
    void badValuesChangeNothing();
    void locking();
    void ratioLog();
    void displayList();
    void clock();
    void password();
};

void TestCosemServer::identification()
{
    auto setup = ctSetup();
    setup.serial = "28639955";
    const auto meter = makeMeter(setup);
    // GS1 number and system title of a meter that exists, from a published read-out of its push.
    QCOMPARE(read(*meter, 1, Obis(1, 1, 0, 0, 5)), "visible:\"5706567286399553\"");
    QCOMPARE(meter->facts().systemTitle, std::string("4B414D4501B502D3"));
    QCOMPARE(read(*meter, 1, Obis(1, 1, 0, 0, 1)), "u32:28639955");
    QCOMPARE(read(*meter, 1, Obis(1, 1, 96, 1, 1)), "visible:\"68511"
                                                    "35CD140011040\"");
    QCOMPARE(read(*meter, 1, Obis(1, 1, 0, 2, 0)), "visible:\"50981040 U1\"");
    QCOMPARE(read(*meter, 1, Obis(0, 0, 42, 0, 0)),
             QByteArray("octets:") + QByteArray("KAM6850028639955").toHex().toUpper());
    QCOMPARE(read(*meter, 1, Obis(0, 0, 42, 0, 0), 1), "octets:00002A0000FF");
    QCOMPARE(read(*meter, 1, Obis(0, 0, 97, 97, 0)), "u32:0");
    QCOMPARE(read(*meter, 17, Obis(0, 0, 41, 0, 0)),
             QByteArray("array[struct{u16:16, octets:") +
                 QByteArray("KAM6850028639955").toHex().toUpper() + "}]");
}

void TestCosemServer::admission_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<QByteArray>("password"); // "(none)": mechanism lowest
    QTest::addColumn<int>("diagnostic");
    const auto row = [](const char* name, int client, const QByteArray& password,
                        AcseDiagnostic diagnostic) {
        QTest::newRow(name) << client << password << static_cast<int>(diagnostic);
    };
    row("public without password; facts of the family", 16, "(none)", AcseDiagnostic::Null);
    row("public with one", 16, "12345", AcseDiagnostic::AuthenticationMechanismNameNotRecognised);
    row("reader", 18, "12345", AcseDiagnostic::Null);
    row("installer", 19, "12345", AcseDiagnostic::Null);
    row("wrong", 19, "12346", AcseDiagnostic::AuthenticationFailure);
    row("wrong at the start", 19, "22345", AcseDiagnostic::AuthenticationFailure);
    row("a beginning of it", 19, "1234", AcseDiagnostic::AuthenticationFailure);
    row("it and more", 19, "123450", AcseDiagnostic::AuthenticationFailure);
    row("it and a zero byte", 19, QByteArray("12345\0", 6), AcseDiagnostic::AuthenticationFailure);
    row("empty", 19, "", AcseDiagnostic::AuthenticationRequired);
    row("none where one is needed", 19, "(none)", AcseDiagnostic::AuthenticationRequired);
    row("none where one is needed, reader", 18, "(none)", AcseDiagnostic::AuthenticationRequired);
    row("unknown client", 33, "12345", AcseDiagnostic::NoReasonGiven);
    row("unknown client without password", 33, "(none)", AcseDiagnostic::NoReasonGiven);
}

void TestCosemServer::admission()
{
    QFETCH(int, client);
    QFETCH(QByteArray, password);
    QFETCH(int, diagnostic);
    const auto meter = makeMeter();
    dlms::AssociationRequest request;
    request.peers.client = static_cast<dlms::ClientSap>(client);
    request.password = Secret(Bytes(password.begin(), password.end()));
    request.mechanism = password == "(none)" ? dlms::Mechanism::Lowest : dlms::Mechanism::LowLevel;
    QCOMPARE(static_cast<int>(meter->server().associate(request)), diagnostic);
}

void TestCosemServer::rightsMatrix_data()
{
    QTest::addColumn<int>("classId");
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("publicRights");
    QTest::addColumn<QByteArray>("readerRights");
    QTest::addColumn<QByteArray>("installerRights");
    const auto row = [](const char* name, int classId, const char* object, int number,
                        const char* ofPublic, const char* ofReader, const char* ofInstaller) {
        QTest::newRow(name) << classId << QByteArray(object) << number << QByteArray(ofPublic)
                            << QByteArray(ofReader) << QByteArray(ofInstaller);
    };
    row("type number", 1, "1.1.96.1.1.255", 2, "r", "r", "r");
    row("serial", 1, "1.1.0.0.1.255", 2, "r", "r", "r");
    row("firmware", 1, "1.1.0.2.0.255", 2, "r", "r", "r");
    row("clock", 8, "0.1.1.0.0.255", 2, "r", "r", "rw");
    row("time zone", 8, "0.1.1.0.0.255", 3, "r", "r", "rw");
    row("own association", 15, "0.0.40.0.0.255", 2, "r", "r", "r");
    row("password", 15, "0.0.40.0.0.255", 7, "", "", "w");
    row("energy", 3, "1.1.1.8.0.255", 2, "", "r", "r");
    row("maximum", 4, "1.1.1.6.0.255", 5, "", "r", "r");
    row("ratio", 1, "1.1.0.4.2.255", 2, "", "r", "rw");
    row("decimals, fixed at ordering", 1, "0.1.96.128.1.255", 2, "", "r", "r");
    row("integration period", 7, "1.1.99.1.0.255", 4, "", "r", "rw");
    row("display list", 7, "0.0.21.0.2.255", 3, "", "r", "rw");
    row("display list, buffer", 7, "0.0.21.0.2.255", 2, "", "r", "r");
    row("ratio log", 7, "1.1.99.98.9.255", 2, "", "r", "r");
    row("HDLC setup", 23, "0.0.22.0.0.255", 2, "", "r", "r");
    row("SAP assignment", 17, "0.0.41.0.0.255", 2, "", "r", "r");
}

void TestCosemServer::rightsMatrix()
{
    QFETCH(int, classId);
    QFETCH(QByteArray, object);
    QFETCH(int, number);
    const auto meter = makeMeter();
    const auto reference =
        attribute(static_cast<std::uint16_t>(classId), *Obis::parse(object.toStdString()),
                  static_cast<std::int8_t>(number));
    const std::pair<dlms::ClientSap, const char*> clients[] = {
        {publicClient, "publicRights"},
        {readerClient, "readerRights"},
        {installerClient, "installerRights"}};
    for (const auto& [client, column] : clients) {
        const auto wanted = QTest::qData(column, QMetaType::QByteArray);
        const QByteArray granted = *static_cast<const QByteArray*>(wanted);
        QCOMPARE(read(*meter, client, reference) != "read-write-denied", granted.contains('r'));
        // null-data is of no attribute's type: who may write is told so, others are denied
        QCOMPARE(write(*meter, reference, Data::null(), client) != "read-write-denied",
                 granted.contains('w'));
    }
}

void TestCosemServer::objectListAgreesWithTheServer_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("least");
    QTest::newRow("public") << int(publicClient) << 6;
    QTest::newRow("reader") << int(readerClient) << 100;
    QTest::newRow("installer") << int(installerClient) << 100;
}

void TestCosemServer::objectListAgreesWithTheServer()
{
    QFETCH(int, client);
    QFETCH(int, least);
    const auto sap = static_cast<dlms::ClientSap>(client);
    const auto meter = makeMeter();
    const auto list = meter->server().get(sap, attribute(15, association), nullptr);
    QVERIFY(list);
    QVERIFY(static_cast<int>(list->elements().size()) >= least);
    std::set<std::string> seen;
    for (const auto& element : list->elements()) {
        const auto classId = static_cast<std::uint16_t>(*element.elements()[0].number());
        const auto name = *Obis::fromBytes(element.elements()[2].bytes());
        QVERIFY2(seen.insert(std::to_string(classId) + ":" + name.toString()).second,
                 name.toString().c_str());
        for (const auto& item : element.elements()[3].elements()[0].elements()) {
            const auto number = static_cast<std::int8_t>(*item.elements()[0].number());
            const auto mode = *item.elements()[1].number();
            const auto reference = attribute(classId, name, number);
            QCOMPARE(read(*meter, sap, reference) != "read-write-denied", (mode & 1) != 0);
            QVERIFY2((mode & 1) == 0 || meter->server().get(sap, reference, nullptr),
                     dlms::toString(reference).c_str());
            QCOMPARE(write(*meter, reference, Data::null(), sap) != "read-write-denied",
                     (mode & 2) != 0);
        }
    }
}

void TestCosemServer::refusals()
{
    const auto meter = makeMeter();
    QCOMPARE(read(*meter, 1, Obis(1, 2, 3, 4, 5, 6)), "object-undefined");
    QCOMPARE(read(*meter, 3, ratio), "object-class-inconsistent");
    QCOMPARE(read(*meter, 1, ratio, 3), "object-undefined");
    QCOMPARE(read(*meter, 15, association, 7), "read-write-denied");
    QCOMPARE(write(*meter, attribute(1, ratio, 1), Data::null()), "read-write-denied");
    const dlms::SelectiveAccess access{1, Data::null()};
    QCOMPARE(
        meter->server().get(installerClient, attribute(7, Obis(1, 1, 99, 98, 9)), &access).error(),
        dlms::DataAccessResult::TypeUnmatched);
    QCOMPARE(meter->server().get(installerClient, attribute(1, ratio), &access).error(),
             dlms::DataAccessResult::OtherReason);
    QCOMPARE(meter->server().action(installerClient, {3, Obis(1, 1, 1, 8, 0), 1}, {}).error(),
             dlms::ActionResult::ObjectUndefined);
    // A client that the association would not have let in has no rights either.
    QCOMPARE(read(*meter, 77, attribute(1, ratio)), "read-write-denied");
    // Objects of directions that the type number excludes do not exist.
    auto setup = ctSetup();
    setup.configuration.typeNumber = "685-11-35C-D11-0011-040"; // A+ only
    const auto importOnly = makeMeter(setup);
    QCOMPARE(read(*importOnly, 3, Obis(1, 1, 2, 8, 0)), "object-undefined");
    QVERIFY(read(*importOnly, 3, Obis(1, 1, 1, 8, 0)).startsWith("u64:"));
}

void TestCosemServer::everyItemRoundTrips()
{
    const auto meter = makeMeter();
    const auto& family = meter->family();
    int written = 0;
    for (const auto& item : family.items) {
        const auto reference = attribute(item.classId, item.object, item.attribute);
        const auto value = meter->server().get(installerClient, reference, nullptr);
        QVERIFY2(value, item.path.c_str());
        const auto before = meter->configuration();
        QCOMPARE(write(*meter, reference, *value),
                 item.writable ? QByteArray("success") : QByteArray("read-write-denied"));
        QVERIFY2(meter->configuration() == before, item.path.c_str());
        written += item.writable ? 1 : 0;
    }
    QVERIFY(written > 20);
}

void TestCosemServer::badValuesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const char* reference, const char* value,
                        const char* answer) {
        QTest::newRow(name) << QByteArray(reference) << QByteArray(value) << QByteArray(answer);
    };
    row("ratio 0; CT data sheet: 1 to 600", "1:1.1.0.4.2.255:2", "u16:0", "other-reason");
    row("ratio 601", "1:1.1.0.4.2.255:2", "u16:601", "other-reason");
    row("ratio of another type", "1:1.1.0.4.2.255:2", "u32:20", "type-unmatched");
    row("ratio as text", "1:1.1.0.4.2.255:2", "visible:\"20\"", "type-unmatched");
    row("Z3 has no code 99", "1:0.1.96.128.3.255:2", "visible:\"99\"", "other-reason");
    row("Z3 as number", "1:0.1.96.128.3.255:2", "u16:5", "type-unmatched");
    row("Z1 is fixed at ordering", "1:0.1.96.128.1.255:2", "visible:\"2\"", "read-write-denied");
    row("type number", "1:1.1.96.1.1.255:2", "visible:\"6851135CD140011040\"", "read-write-denied");
    row("period of 7 s", "7:1.1.99.1.0.255:4", "u32:7", "other-reason");
    row("period of another type", "7:1.1.99.1.0.255:4", "u16:900", "type-unmatched");
    row("time zone of 61 minutes", "8:0.1.1.0.0.255:3", "i16:61", "other-reason");
    row("time zone of another type", "8:0.1.1.0.0.255:3", "i32:-60", "type-unmatched");
    row("Z8 alarm input without a module for it", "1:0.1.96.128.8.255:2", "visible:\"2\"",
        "other-reason");
    row("manual list without the legal readings", "7:0.0.21.0.2.255:3", "array[]", "other-reason");
    row("list of something else", "7:0.0.21.0.1.255:3", "array[u16:1]", "other-reason");
    row("list of another type", "7:0.0.21.0.1.255:3", "struct{}", "type-unmatched");
    row("list with an object that is no reading", "7:0.0.21.0.1.255:3",
        "array[struct{u16:3, octets:0101010900FF, i8:2, u16:0}]", "other-reason");
    row("list with a data_index", "7:0.0.21.0.1.255:3",
        "array[struct{u16:3, octets:0101010800FF, i8:2, u16:1}]", "other-reason");
    row("a reading twice", "7:0.2.21.0.2.255:3",
        "array[struct{u16:3, octets:0101010800FF, i8:2, u16:0}, "
        "struct{u16:3, octets:0101010800FF, i8:2, u16:0}]",
        "other-reason");
    row("history in the automatic list", "7:0.0.21.0.1.255:3",
        "array[struct{u16:7, octets:0101620100FF, i8:7, u16:0}]", "other-reason");
    row("clock of 11 bytes", "8:0.1.1.0.0.255:2", "octets:07EA0B15060F0000FFC400", "other-reason");
    row("clock without a day", "8:0.1.1.0.0.255:2", "octets:07EA0BFFFF0F0000FF800000",
        "other-reason");
    row("30 February", "8:0.1.1.0.0.255:2", "octets:07EA021EFF0F0000FF800000", "other-reason");
    row("clock as number", "8:0.1.1.0.0.255:2", "u32:5", "type-unmatched");
    row("empty password", "15:0.0.40.0.0.255:7", "octets:", "other-reason");
}

void TestCosemServer::badValuesChangeNothing()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, answer);
    const auto meter = makeMeter();
    const auto before = meter->configuration();
    const auto clockBefore = meter->facts().clock;
    const auto at = dlms::parseAttributeReference(reference.toStdString());
    const auto data = dlms::parseNotation(value.toStdString());
    QVERIFY(at && data);
    QCOMPARE(write(*meter, *at, *data), answer);
    QVERIFY(meter->configuration() == before);
    QVERIFY(meter->facts().clock == clockBefore);
    QCOMPARE(static_cast<int>(associate(*meter, installerClient, "12345")), 0);
}

void TestCosemServer::locking()
{
    const auto meter = makeMeter();
    const auto lock = attribute(1, Obis(0, 1, 96, 128, 22));
    QCOMPARE(write(*meter, attribute(1, ratio), Data::unsigned16(40)), "success");
    QCOMPARE(write(*meter, lock, Data::visible("2")), "success");
    QCOMPARE(write(*meter, attribute(1, ratio), Data::unsigned16(20)), "read-write-denied");
    QCOMPARE(write(*meter, lock, Data::visible("1")), "read-write-denied");
    QCOMPARE(write(*meter, lock, Data::visible("7")), "other-reason");
    // What changes nothing is no change.
    QCOMPARE(write(*meter, attribute(1, ratio), Data::unsigned16(40)), "success");
    QCOMPARE(write(*meter, lock, Data::visible("2")), "success");
    QCOMPARE(read(*meter, 1, ratio), "u16:40");
    // Everything else is still free.
    QCOMPARE(write(*meter, attribute(1, Obis(0, 1, 96, 128, 2)), Data::visible("2")), "success");
}

void TestCosemServer::ratioLog()
{
    const Obis log(1, 1, 99, 98, 9);
    const auto meter = makeMeter();
    QCOMPARE(read(*meter, 7, log), "array[]");
    meter->advanceTo(start + 10h); // 6900 Wh; 13:00 UTC, 14:00 local
    QCOMPARE(write(*meter, attribute(1, ratio), Data::unsigned16(20)), "success");
    QCOMPARE(meter->configuration().text("Z21"), std::string("020"));
    const QByteArray entry = "struct{octets:07EA0B15060E000000FFC400, u32:10, u16:1, u16:20, "
                             "u64:6900, u64:0, u64:0, u64:0, u64:6900, u64:0, u64:0, u64:0}";
    QCOMPARE(read(*meter, 7, log), "array[" + entry + "]");
    QCOMPARE(write(*meter, attribute(1, ratio), Data::unsigned16(20)), "success");
    QCOMPARE(read(*meter, 7, log, 7), "u32:1"); // the same ratio again is no change
    for (std::uint16_t i = 21; i < 32; ++i)
        QCOMPARE(write(*meter, attribute(1, ratio), Data::unsigned16(i)), "success");
    const auto buffer = meter->server().get(installerClient, attribute(7, log), nullptr);
    QCOMPARE(buffer->elements().size(), std::size_t{10});
    QCOMPARE(*buffer->elements().front().elements()[3].number(), 22);
    QCOMPARE(*buffer->elements().back().elements()[3].number(), 31);
    const auto columns = meter->server().get(installerClient, attribute(7, log, 3), nullptr);
    QCOMPARE(columns->elements().size(), buffer->elements().front().elements().size());
    QCOMPARE(read(*meter, 7, log, 8), "u32:10");
}

void TestCosemServer::displayList()
{
    const auto meter = makeMeter();
    const auto reference = attribute(7, automaticList, 3);
    const Data list = Data::array({captureObject(1, ratio), captureObject(3, Obis(1, 1, 1, 8, 0)),
                                   captureObject(3, Obis(1, 1, 1, 8, 0, 129))});
    QCOMPARE(write(*meter, reference, list), "success");
    QVERIFY(meter->configuration().list("display.automatic") ==
            (std::vector<std::string>{"0.4.2", "1.8.0", "1.8.0/secondary"}));
    QVERIFY(*meter->server().get(readerClient, reference, nullptr) == list);
    // 17 readings: one too many for the automatic list.
    std::vector<Data> many;
    for (std::uint8_t tariff = 0; tariff <= 8; ++tariff)
        for (const std::uint8_t c : {std::uint8_t{1}, std::uint8_t{2}})
            many.push_back(captureObject(3, Obis(1, 1, c, 8, tariff)));
    many.pop_back();
    QCOMPARE(many.size(), std::size_t{17});
    QCOMPARE(write(*meter, reference, Data::array(many)), "other-reason");
    QVERIFY(*meter->server().get(readerClient, reference, nullptr) == list);
    many.pop_back();
    QCOMPARE(write(*meter, reference, Data::array(many)), "success");
    QVERIFY(rights(*meter, readerClient, manualList).contains("struct{i8:3, enum:1, null}"));
    QVERIFY(rights(*meter, installerClient, manualList).contains("struct{i8:3, enum:3, null}"));
    QVERIFY(rights(*meter, publicClient, manualList).isEmpty());
}

void TestCosemServer::clock()
{
    const auto meter = makeMeter();
    const auto time = attribute(8, clockObject);
    // Local standard time is UTC + 1 h; deviation -60 minutes; Saturday
    QCOMPARE(read(*meter, 8, clockObject), "octets:07EA0B150604000000FFC400");
    QCOMPARE(read(*meter, 8, clockObject, 3), "i16:-60");
    // Summer, without deviation: local time as the meter has it
    const auto summer = fromHex("07EA0701FF0C00000080000"
                                "0");
    QCOMPARE(write(*meter, time, Data::octets(*summer)), "success");
    meter->advanceTo(start + 30s);
    QCOMPARE(read(*meter, 8, clockObject), "octets:07EA0701030C001E00FF8880");
    QCOMPARE(toString(meter->facts().clock), std::string("2026-07-01 12:00:30"));
    QCOMPARE(read(*meter, 8, clockObject, 4), "u8:128");
    // With deviation 0: 12:00 UTC is 14:00 in summer
    QCOMPARE(write(*meter, time, Data::octets(*fromHex("07EA0701FF0C000000000000"))), "success");
    QCOMPARE(toString(meter->facts().clock), std::string("2026-07-01 14:00:00"));
    QCOMPARE(write(*meter, attribute(8, clockObject, 8), Data::boolean(false)), "success");
    QCOMPARE(toString(meter->facts().clock), std::string("2026-07-01 13:00:00"));
    QCOMPARE(write(*meter, attribute(8, clockObject, 3), Data::integer16(300)), "success");
    QCOMPARE(toString(meter->facts().clock), std::string("2026-07-01 07:00:00"));
    QCOMPARE(read(*meter, 1, Obis(1, 1, 0, 9, 1)), "octets:07000000");
    QCOMPARE(read(*meter, 1, Obis(1, 1, 0, 9, 2)), "octets:07EA070103");
}

void TestCosemServer::password()
{
    const auto meter = makeMeter();
    const auto secret = attribute(15, association, 7);
    QCOMPARE(write(*meter, secret, Data::octets(ascii("new secret"))), "success");
    QCOMPARE(associate(*meter, installerClient, "12345"), AcseDiagnostic::AuthenticationFailure);
    QCOMPARE(associate(*meter, readerClient, "new secret"), AcseDiagnostic::Null);
    QCOMPARE(write(*meter, secret, Data::octets(ascii("x")), readerClient), "read-write-denied");
}

QTEST_APPLESS_MAIN(TestCosemServer)
#include "tst_cosem_server.moc"
