// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include <QDir>
#include <QtTest>

using namespace metersmith;
using namespace metersmith::cli;

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void schemaComesFirst();
    void errorHasTheContractsKeys();
    void values_data();
    void values();
    void registerHasTheContractsShape();
    void refusedRegisterCarriesItsError();
    void brokenJsonOfAValueIsKept();
    void reportNamesEveryOutcome();
    void badUtf8DoesNotThrow();
    void everyDocumentHasItsSchema();
};

namespace
{

std::vector<Json> allDocuments()
{
    return {errorDocument({ErrorCode::NoAnswer, "sign-on", "nothing came", {}}),
            catalogueDocument({}),
            typeDocument({}),
            checkDocument("a.json", {}, {}),
            explanationDocument({}, {}),
            diffDocument({}),
            identityDocument({}, {}, {}),
            clockDocument({}),
            registersDocument({}),
            planDocument({}),
            writeReportDocument({}, 0),
            objectsDocument({}),
            valuesDocument({}),
            headsDocument({}),
            headEventDocument("added", {})};
}

} // namespace

void TestDocuments::schemaComesFirst()
{
    for (const auto& document : allDocuments()) {
        QVERIFY(document.is_object());
        QCOMPARE(document.begin().key(), std::string("schema"));
        const std::string schema = document["schema"];
        QVERIFY(schema.starts_with("metersmith.") && schema.ends_with("/1"));
    }
}

void TestDocuments::everyDocumentHasItsSchema()
{
    const QDir folder(QStringLiteral(METERSMITH_SOURCE_DIR "/app/cli/schemas"));
    for (const auto& document : allDocuments()) {
        const auto what =
            QString::fromStdString(document["schema"]).section(u'.', 1).section(u'/', 0, 0);
        const QString file = folder.filePath(what + QStringLiteral("-1.schema.json"));
        QVERIFY2(QFile::exists(file), qPrintable(file));
    }
}

void TestDocuments::errorHasTheContractsKeys()
{
    const auto json = errorDocument({ErrorCode::OutOfRange, "ct.ratio", "601; 1 to 600", "TD p71"});
    QCOMPARE(json["schema"], "metersmith.error/1");
    QCOMPARE(json["code"], "out-of-range");
    QCOMPARE(json["where"], "ct.ratio");
    QCOMPARE(json["detail"], "601; 1 to 600");
    QVERIFY(!json["remedy"].get<std::string>().empty());
    QCOMPARE(json["clause"], "TD p71");
}

void TestDocuments::values_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("which");
    QTest::newRow("absent; contract") << "null" << 0;
    QTest::newRow("number; contract") << "20" << 1;
    QTest::newRow("code; contract") << "\"3\"" << 2;
    QTest::newRow("list; contract") << "[\"1.8.0\",\"2.8.0\"]" << 3;
}

void TestDocuments::values()
{
    QFETCH(int, which);
    const std::vector<typecodes::ItemValue> items{std::monostate{}, std::int64_t{20},
                                                  std::string("3"),
                                                  std::vector<std::string>{"1.8.0", "2.8.0"}};
    QTEST(QString::fromStdString(toJson(items[static_cast<std::size_t>(which)]).dump()), "json");
}

void TestDocuments::registerHasTheContractsShape()
{
    services::RegisterValue value;
    value.name = "Active energy import A+";
    value.group = "energy";
    value.object = Obis(1, 1, 1, 8, 0);
    value.quantity = {12345, 1, Unit::WattHour};
    value.reading = toReading(value.quantity);
    const auto entry = registersDocument({value})["registers"][0];
    QCOMPARE(QString::fromStdString(entry.dump()),
             QStringLiteral("{\"obis\":\"1.1.1.8.0.255\",\"name\":\"Active energy import A+\","
                            "\"group\":\"energy\",\"value\":\"123.45\",\"unit\":\"kWh\","
                            "\"raw\":12345,\"scaler\":1}"));
}

void TestDocuments::refusedRegisterCarriesItsError()
{
    services::RegisterValue value;
    value.error = Error{ErrorCode::AccessDenied, "1.1.1.8.0.255", "read-write-denied", {}};
    const auto entry = registersDocument({value})["registers"][0];
    QCOMPARE(entry["error"]["code"], "access-denied");
    QVERIFY(!entry.contains("value"));
}

void TestDocuments::brokenJsonOfAValueIsKept()
{
    services::CosemValue value;
    value.reference = "1:1.1.0.0.1.255:2";
    value.notation = "u32:1";
    value.json = "{broken";
    QCOMPARE(valuesDocument({value})["values"][0]["value"], "{broken");
    value.json = "[1,{\"a\":2}]";
    QCOMPARE(valuesDocument({value})["values"][0]["value"][1]["a"], 2);
}

void TestDocuments::reportNamesEveryOutcome()
{
    services::WriteReport report;
    for (const auto outcome :
         {services::Outcome::Pending, services::Outcome::Proven, services::Outcome::Differs,
          services::Outcome::Refused, services::Outcome::NotWritten, services::Outcome::Unknown,
          services::Outcome::RolledBack})
        report.items.push_back({{}, outcome, "", {}});
    report.error = Error{ErrorCode::LinkLost, "write", "gone", {}};
    const auto json = writeReportDocument(report, 3);
    QCOMPARE(json["items"].size(), std::size_t{7});
    QCOMPARE(json["items"][4]["outcome"], "not-written");
    QCOMPARE(json["error"]["code"], "link-lost");
    QCOMPARE(json["proven"], false);
    QCOMPARE(json["unchanged"], 3);
}

void TestDocuments::badUtf8DoesNotThrow()
{
    const auto text = toText(errorDocument({ErrorCode::Malformed, "\xff\xfe", "\x80", {}}));
    QVERIFY(text.ends_with("}\n"));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
