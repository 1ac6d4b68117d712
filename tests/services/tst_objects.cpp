// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/attributes.h"
#include "app/services/jobs/object_list.h"
#include "app/services/meter_service.h"
#include "app/services/objects/object_editing.h"
#include "app/services/objects/object_words.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::services;

class TestObjects : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void fieldsHaveNames();
    void rightsOfVersions_data();
    void rightsOfVersions();
    void shortNameList();
    void references_data();
    void references();
    void selections();
    void editors_data();
    void editors();
    void dateTimes_data();
    void dateTimes();
    void readoutsGoRound();
    void readoutsAreRefused_data();
    void readoutsAreRefused();
    void differences();
    void readsAnEmulatedMeterWhole();
    void getsSeveralInOrder();
    void invokesOnce();

private:
    void choose(MeterService& service, const QString& port);
};

void TestObjects::choose(MeterService& service, const QString& port)
{
    ConnectionSettings settings;
    const auto address = PortAddress::parse(port.toStdString());
    QVERIFY(address);
    settings.port = *address;
    service.setConnection(settings);
}

void TestObjects::words_data()
{
    QTest::addColumn<int>("classId");
    QTest::addColumn<int>("attribute");
    QTest::addColumn<QByteArray>("notation");
    QTest::addColumn<QByteArray>("scaler");
    QTest::addColumn<QByteArray>("text");
    const char* none = "";
    const auto row = [](const char* name, int classId, int attribute, const char* notation,
                        const char* scaler, const char* text) {
        QTest::newRow(name) << classId << attribute << QByteArray(notation) << QByteArray(scaler)
                            << QByteArray(text);
    };
    // Blue Book ed. 13, Table 5: examples for scaler_unit.
    row("Blue Book, Table 5: gas", 3, 2, "u32:263788", "struct{i8:-3, enum:13}", "263.788 m³");
    row("Blue Book, Table 5: energy", 3, 2, "u32:593", "struct{i8:3, enum:30}", "593 kWh");
    row("Blue Book, Table 5: voltage", 4, 2, "u16:3467", "struct{i8:-1, enum:35}", "346.7 V");
    row("Blue Book, Table 5: voltage in tens", 5, 3, "u16:3467", "struct{i8:1, enum:35}",
        "34670 V");
    row("scaler_unit itself", 3, 3, "struct{i8:-3, enum:30}", none, "× 10^-3 Wh");
    row("clock", 8, 2, "octets:07EA0B1506031400FF800000", none, "2026-11-21 03:20:00");
    row("clock base", 8, 9, "enum:1", none, "internal crystal");
    row("logical name", 3, 1, "octets:0100010800FF", none,
        "1.0.1.8.0.255 Active energy import (+A)");
    row("control state", 70, 3, "enum:2", none, "ready for reconnection");
    row("boolean", 70, 2, "bool:true", none, "true");
    row("text in octets", 1, 2, "octets:4B414D", none, "KAM");
    row("address", 42, 3, "u32:3232235777", none, "192.168.1.1");
    row("capture objects", 7, 3, "array[struct{u16:8, octets:0000010000FF, i8:2, u16:0}]", none,
        "1 entry");
    row("script", 22, 2, "struct{octets:00000A006AFF, u16:1}", none,
        "0.0.10.0.106.255 Disconnect control script table, u16:1");
    row("a number of the maker's own", 1, 2, "u16:20", none, "");
}

void TestObjects::words()
{
    QFETCH(int, classId);
    QFETCH(int, attribute);
    QFETCH(QByteArray, notation);
    QFETCH(QByteArray, scaler);
    QFETCH(QByteArray, text);
    const auto data = dlms::parseNotation(notation.toStdString());
    QVERIFY(data);
    std::optional<dlms::Data> unit;
    if (!scaler.isEmpty())
        unit = *dlms::parseNotation(scaler.toStdString());
    const auto value = toCosemValue({static_cast<std::uint16_t>(classId), Obis(1, 0, 1, 8, 0),
                                     static_cast<std::int8_t>(attribute)},
                                    0, *data, unit);
    QCOMPARE(QByteArray::fromStdString(value.text), text);
}

void TestObjects::fieldsHaveNames()
{
    const auto data =
        dlms::parseNotation("array[struct{u16:3, octets:0100010800FF, i8:2, u16:0}, struct{u16:8, "
                            "octets:0000010000FF, i8:2, u16:0}]");
    QVERIFY(data);
    const auto value = toCosemValue({7, Obis(1, 0, 99, 1, 0), 3}, 1, *data, {});
    QCOMPARE(value.name, std::string("capture_objects"));
    QCOMPARE(value.lines.size(), std::size_t{10});
    QCOMPARE(value.lines[1], (ValueLine{1, "class_id", "3 Register"}));
    QCOMPARE(value.lines[2],
             (ValueLine{1, "logical_name", "1.0.1.8.0.255 Active energy import (+A)"}));
    QCOMPARE(value.lines[8], (ValueLine{1, "attribute_index", "i8:2"}));
}

void TestObjects::rightsOfVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("words");
    // Blue Book, Association LN: access_mode is a number until version 2, bits from version 3.
    QTest::newRow("version 1: read_and_write") << 1 << 3 << QByteArray("read-write");
    QTest::newRow("version 1: authenticated_read_only")
        << 1 << 4 << QByteArray("read, authenticated");
    QTest::newRow("version 2: authenticated_read_and_write")
        << 2 << 6 << QByteArray("read-write, authenticated");
    QTest::newRow("version 3: read, request authenticated")
        << 3 << 5 << QByteArray("read, authenticated");
    QTest::newRow("version 3: read and write, request encrypted")
        << 3 << 11 << QByteArray("read-write, encrypted");
    QTest::newRow("version 3: write, request signed") << 3 << 18 << QByteArray("write, signed");
    QTest::newRow("version 3: nothing") << 3 << 0 << QByteArray("none");
}

void TestObjects::rightsOfVersions()
{
    QFETCH(int, version);
    QFETCH(int, mode);
    const auto list = dlms::parseNotation("array[struct{u16:15, u8:" + std::to_string(version) +
                                          ", octets:0000280000FF, struct{array[struct{i8:2, enum:" +
                                          std::to_string(mode) + ", null}], array[]}}]");
    QVERIFY(list);
    const auto objects = jobs::decodeObjectList(*list);
    QVERIFY(objects);
    QTEST(QByteArray::fromStdString(objects->front().attributes.front().second), "words");
}

void TestObjects::shortNameList()
{
    const auto data = dlms::parseNotation(
        "array[struct{i16:-1536, u16:12, u8:1, octets:0000280000FF}, struct{i16:8192, u16:3, u8:0, "
        "octets:0100010800FF}]");
    QVERIFY(data);
    const auto list = jobs::decodeShortNameList(*data);
    QVERIFY(list);
    QCOMPARE(int((*list)[0].shortName), 0xFA00); // Blue Book, 4.1.3: reserved base name
    QCOMPARE(int((*list)[1].shortName), 0x2000);
    const auto request =
        jobs::readRequest({{{3, Obis(1, 0, 1, 8, 0), 3}, {}}}, jobs::shortNamesOf(*list));
    const auto* read = std::get_if<dlms::ShortNameReadRequest>(&request);
    QVERIFY(read);
    QCOMPARE(int(read->variables.front().name), 0x2010); // Blue Book, Register: x + 0x10
}

void TestObjects::references_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count"); // 0: refused
    QTest::newRow("one") << QByteArray("3:1.0.1.8.0.255:2") << 1;
    QTest::newRow("all of a register") << QByteArray("3:1.0.1.8.0.255:*") << 3;
    QTest::newRow("all of a clock") << QByteArray("8:0.0.1.0.0.255:*") << 9;
    QTest::newRow("a class without table") << QByteArray("9000:0.0.1.0.0.255:*") << 16;
    QTest::newRow("no class") << QByteArray("x:0.0.1.0.0.255:*") << 0;
    QTest::newRow("no index") << QByteArray("3:1.0.1.8.0.255") << 0;
}

void TestObjects::references()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const auto read = jobs::parseReferences(text.toStdString());
    QCOMPARE(read ? static_cast<int>(read->size()) : 0, count);
}

void TestObjects::selections()
{
    const auto columns =
        dlms::parseNotation("array[struct{u16:8, octets:0001010000FF, i8:2, u16:0}, struct{u16:1, "
                            "octets:0000600A01FF, i8:2, u16:0}]");
    QVERIFY(columns);
    ProfileSelection selection;
    selection.from = "2026-11-01 00:00";
    const auto range = jobs::selectiveAccess(selection, *columns);
    QVERIFY(range);
    QCOMPARE(int(range->selector), 1); // Blue Book, Profile generic: range_descriptor
    QCOMPARE(QByteArray::fromStdString(dlms::toNotation(range->parameters.elements()[0])),
             QByteArray::fromStdString(dlms::toNotation(columns->elements()[0])));
    selection.firstEntry = 3;
    selection.lastEntry = 7;
    const auto entries = jobs::selectiveAccess(selection, *columns);
    QVERIFY(entries);
    QCOMPARE(int(entries->selector), 2); // entry_descriptor
    QCOMPARE(entries->parameters.elements()[1].number(), std::optional<std::int64_t>(7));
    selection = {};
    selection.to = "yesterday";
    QVERIFY(!jobs::selectiveAccess(selection, *columns));
}

void TestObjects::editors_data()
{
    QTest::addColumn<int>("classId");
    QTest::addColumn<int>("attribute");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<QByteArray>("notation"); // empty: refused
    using Kind = ValueEditor::Kind;
    const auto row = [](const char* name, int classId, int attribute, const char* now, Kind kind,
                        const char* entered, const char* notation) {
        QTest::newRow(name) << classId << attribute << QByteArray(now) << static_cast<int>(kind)
                            << QByteArray(entered) << QByteArray(notation);
    };
    row("number of an open type", 1, 2, "u16:20", Kind::Number, "40", "u16:40");
    row("too large", 1, 2, "u16:20", Kind::Number, "70000", "");
    row("choice", 70, 4, "enum:1", Kind::Number, "4", "enum:4");
    row("choice with words", 7, 5, "enum:1", Kind::Choice, "2", "enum:2");
    row("boolean", 8, 8, "bool:false", Kind::Choice, "1", "bool:true");
    row("text", 1, 2, "visible:\"a\"", Kind::Text, "b, c", "visible:\"b, c\"");
    row("time", 8, 2, "octets:07EA0B1506031400FF800000", Kind::DateTime, "2026-12-24 18:00:00",
        "octets:07EA0C18FF12000000800000");
    row("no time", 8, 2, "octets:07EA0B1506031400FF800000", Kind::DateTime, "tomorrow", "");
    row("structure", 3, 3, "struct{i8:0, enum:30}", Kind::Notation, "struct{i8:-3, enum:30}",
        "struct{i8:-3, enum:30}");
    row("never read", 7, 4, "", Kind::Number, "900", "u32:900");
}

void TestObjects::editors()
{
    QFETCH(int, classId);
    QFETCH(int, attribute);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, entered);
    QFETCH(QByteArray, notation);
    const auto editor = attributeEditor(classId, 0, attribute, now.toStdString());
    QTEST(static_cast<int>(editor.kind), "kind");
    const auto made = toNotation(editor, entered.toStdString());
    QCOMPARE(made.has_value(), !notation.isEmpty());
    if (!made)
        return;
    const auto expected = dlms::parseNotation(notation.toStdString());
    QVERIFY(expected);
    const auto got = dlms::parseNotation(*made);
    QVERIFY(got);
    if (editor.kind != ValueEditor::Kind::DateTime) // the rest of its octets: dateTimes()
        QCOMPARE(QByteArray::fromStdString(*made),
                 QByteArray::fromStdString(dlms::toNotation(*expected)));
    QVERIFY(checkAttribute(classId, 0, attribute, *made));
}

void TestObjects::dateTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex"); // empty: refused
    // Blue Book, 4.1.6.1: year, month, day, day of week, hour, minute, second, hundredths,
    // deviation, status; FF and 8000 for not specified.
    QTest::newRow("whole") << QByteArray("2026-11-21 03:20:05")
                           << QByteArray("07EA0B15FF03140500800000");
    QTest::newRow("without seconds")
        << QByteArray("2026-11-21 03:20") << QByteArray("07EA0B15FF03140000800000");
    QTest::newRow("every year") << QByteArray("*-03-01 00:00:00")
                                << QByteArray("FFFF0301FF00000000800000");
    for (const char* wrong : {"", "2026", "2026-13-01 00:00", "2026-11-21 03:20:05 x",
                              "2026-11-21 99:00:00", "2026-11-999 00:00"})
        QTest::newRow(wrong) << QByteArray(wrong) << QByteArray();
}

void TestObjects::dateTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    const auto bytes = dateTimeBytes(text.toStdString());
    QCOMPARE(bytes.has_value(), !hex.isEmpty());
    if (bytes)
        QCOMPARE(QByteArray::fromStdString(toHex(*bytes)).toUpper(), hex);
}

ObjectReadout sample(const char* value)
{
    ObjectReadout readout;
    readout.meter = "KAM1234";
    readout.time = "2026-11-21T10:00:00Z";
    ReadObject read;
    read.object.classId = 3;
    read.object.className = "Register";
    read.object.object = Obis(1, 0, 1, 8, 0);
    read.object.name = "Energy";
    read.object.group = "energy";
    read.object.attributes = {{2, "read"}, {3, "read-write"}};
    CosemValue energy;
    energy.reference = "3:1.0.1.8.0.255:2";
    energy.attribute = 2;
    energy.name = "value";
    energy.notation = value;
    energy.json = "5";
    CosemValue refused;
    refused.reference = "3:1.0.1.8.0.255:3";
    refused.attribute = 3;
    refused.name = "scaler_unit";
    refused.error = Error{ErrorCode::AccessDenied, "x", "no"};
    read.values = {energy, refused};
    readout.objects = {read};
    return readout;
}

void TestObjects::readoutsGoRound()
{
    QTemporaryDir dir;
    const auto file = dir.filePath(QStringLiteral("a.json"));
    const auto readout = sample("u32:5");
    QVERIFY(saveReadout(file, readout));
    const auto loaded = loadReadout(file);
    QVERIFY(loaded);
    QCOMPARE(toJson(*loaded).size() > 100, true);
    QVERIFY(compareReadouts(readout, *loaded).empty());
    QCOMPARE(loaded->meter, readout.meter);
    QVERIFY(loaded->value("3:1.0.1.8.0.255:3")->error);
    QCOMPARE(loaded->objects.front().object.attributes, readout.objects.front().object.attributes);
}

void TestObjects::readoutsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no JSON") << QByteArray("{") << ErrorCode::NotJson;
    QTest::newRow("another document")
        << QByteArray("{\"schema\":\"metersmith.values/1\"}") << ErrorCode::WrongDocument;
    QTest::newRow("a list") << QByteArray("[]") << ErrorCode::WrongDocument;
    QTest::newRow("wrong code")
        << QByteArray(R"({"schema":"metersmith.objects/1","objects":[{"class":3,"obis":"1.2"}]})")
        << ErrorCode::Malformed;
    QTest::newRow("object is a number")
        << QByteArray(R"({"schema":"metersmith.objects/1","objects":[3]})") << ErrorCode::Malformed;
}

void TestObjects::readoutsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = parseReadout(std::string_view(json.constData()));
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

void TestObjects::differences()
{
    const auto before = sample("u32:5");
    auto after = sample("u32:6");
    const auto found = compareReadouts(before, after);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front(),
             (ObjectDifference{"3:1.0.1.8.0.255:2", "Energy", "value", "u32:5", "u32:6", true}));
    after.objects.clear();
    QCOMPARE(compareReadouts(before, after).size(), std::size_t{1}); // refused ones do not count
}

void TestObjects::readsAnEmulatedMeterWhole()
{
    MeterService service;
    choose(service, QStringLiteral("emulator:omnipower-ct"));
    QSignalSpy read(&service, &MeterService::allRead);
    QSignalSpy failed(&service, &MeterService::failed);
    QSignalSpy progress(&service, &MeterService::progressed);
    service.readAll();
    QTRY_VERIFY_WITH_TIMEOUT(read.count() + failed.count() == 1, 60000);
    QVERIFY2(failed.isEmpty(),
             failed.isEmpty() ? "" : toString(failed.front().front().value<Error>()).c_str());
    QVERIFY(progress.count() > 3);
    const auto readout = read.front().front().value<ObjectReadout>();
    QVERIFY(readout.objects.size() > 20);
    QVERIFY(!readout.meter.empty());
    const auto* clock = readout.value("8:0.1.1.0.0.255:2");
    QVERIFY(clock && !clock->error && !clock->text.empty());
    const auto* energy = readout.value("3:1.1.1.8.0.255:2");
    QVERIFY(energy && !energy->error);
    QVERIFY2(energy->text.find("kWh") != std::string::npos, energy->text.c_str());
    for (const auto& object : readout.objects)
        for (const auto& value : object.values)
            QVERIFY2(!value.error || value.error->code != ErrorCode::Cancelled,
                     value.reference.c_str());
}

void TestObjects::getsSeveralInOrder()
{
    MeterService service;
    choose(service, QStringLiteral("emulator:omnipower-ct"));
    QSignalSpy read(&service, &MeterService::valuesRead);
    QSignalSpy failed(&service, &MeterService::failed);
    service.get({QStringLiteral("3:1.1.1.8.0.255:2"), QStringLiteral("3:1.0.99.99.99.255:2"),
                 QStringLiteral("8:0.1.1.0.0.255:*")});
    QTRY_VERIFY_WITH_TIMEOUT(read.count() + failed.count() == 1, 20000);
    QVERIFY(failed.isEmpty());
    const auto values = read.front().front().value<std::vector<CosemValue>>();
    QCOMPARE(values.size(), std::size_t{11});
    QVERIFY(!values[0].error);
    QVERIFY(values[1].error); // there is no such object; the others are answered
    QCOMPARE(values[1].error->code, ErrorCode::ObjectUndefined);
    QCOMPARE(values[3].name, std::string("time"));
}

void TestObjects::invokesOnce()
{
    MeterService service;
    choose(service, QStringLiteral("emulator:omnipower-ct"));
    QSignalSpy done(&service, &MeterService::actionDone);
    QSignalSpy failed(&service, &MeterService::failed);
    service.action(QStringLiteral("3:1.0.99.99.99.255:1"), QStringLiteral("i8:0"));
    QTRY_VERIFY_WITH_TIMEOUT(done.count() + failed.count() == 1, 20000);
    QCOMPARE(failed.count(), 1); // no such object, and nothing else was done
    QVERIFY(!failed.front().front().value<Error>().reason.empty());
}

QTEST_GUILESS_MAIN(TestObjects)
#include "tst_objects.moc"
