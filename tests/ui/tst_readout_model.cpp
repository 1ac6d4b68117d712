// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/readout/readout_documents.h"
#include "ui/readout_model.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;
using services::Readout;
using services::ReadoutRow;

namespace
{

ReadoutRow row(const char* address, const char* name, const char* value, const char* unit)
{
    ReadoutRow made;
    made.address = QString::fromUtf8(address);
    if (const auto obis = Obis::parse(address))
        made.obis = *obis;
    made.name = QString::fromUtf8(name);
    made.value = QString::fromUtf8(value);
    made.unit = QString::fromUtf8(unit);
    return made;
}

Readout sample()
{
    Readout readout;
    readout.manufacturer = QStringLiteral("KAM");
    readout.identification = QStringLiteral("382-1");
    readout.mode = QStringLiteral("C");
    readout.baud = 9600;
    readout.rows = {row("1-0:1.8.0", "Active energy A+", "0012345.678", "kWh"),
                    row("1-0:10.8.0", "Apparent energy +", "17", "kVAh"),
                    row("1-0:1.6.1", "Maximum power A+", "2.5", "kW"),
                    row("1-0:1.6.1", "Maximum power A+", "2006-01-02 09:15", ""),
                    row("1-0:1.8.0*02", "Active energy A+", "0009999.000", "kWh"),
                    row("C.90", "", "a, \"b\"", "")};
    readout.rows[3].part = 1;
    readout.rows[4].historical = 2;
    readout.remarks = {QStringLiteral("tolerated: a line without its end")};
    readout.text = QStringLiteral("/KAM5382-1\r\n");
    return readout;
}

QStringList column(const QAbstractItemModel& model, int at)
{
    QStringList texts;
    for (int line = 0; line < model.rowCount(); ++line)
        texts += model.index(line, at).data().toString();
    return texts;
}

} // namespace

class TestReadoutModel : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryValue();
    void ordersAddressesAndNumbers();
    void searchesAllWords();
    void mergesSingleRegisters();
    void asCsvJsonAndPage();
};

void TestReadoutModel::showsEveryValue()
{
    ReadoutModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(!model.hasHistorical() && !model.hasParts());
    model.setRows(sample().rows);
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.hasHistorical() && model.hasParts());
    QCOMPARE(model.index(0, ReadoutModel::Value).data().toString(), QStringLiteral("0012345.678"));
    QCOMPARE(model.index(3, ReadoutModel::Part).data().toString(), QStringLiteral("2"));
    QVERIFY(model.index(4, ReadoutModel::Historical).data().toString().contains(u'2'));
    QCOMPARE(model.text(0, {ReadoutModel::Address, ReadoutModel::Value, ReadoutModel::Unit}),
             QStringLiteral("1-0:1.8.0\t0012345.678\tkWh"));
}

void TestReadoutModel::ordersAddressesAndNumbers()
{
    ReadoutModel model;
    model.setRows(sample().rows);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(ReadoutModel::sortRole);
    sorted.sort(ReadoutModel::Address);
    QCOMPARE(column(sorted, ReadoutModel::Address),
             (QStringList{QStringLiteral("1-0:1.6.1"), QStringLiteral("1-0:1.6.1"),
                          QStringLiteral("1-0:1.8.0"), QStringLiteral("1-0:1.8.0*02"),
                          QStringLiteral("1-0:10.8.0"), QStringLiteral("C.90")}));
}

void TestReadoutModel::searchesAllWords()
{
    ReadoutModel model;
    model.setRows(sample().rows);
    QSortFilterProxyModel found;
    found.setSourceModel(&model);
    found.setFilterRole(ReadoutModel::searchRole);
    found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    for (const auto& [words, count] :
         {std::pair{"maximum", 2}, {"kvah", 1}, {"9999", 1}, {"C.90", 1}, {"nothing", 0}}) {
        found.setFilterFixedString(QLatin1String(words));
        QCOMPARE(found.rowCount(), count);
    }
}

/// Registers read one by one take the place of what the list said of them.
void TestReadoutModel::mergesSingleRegisters()
{
    ReadoutModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(sample().rows);
    auto refused = row("0.9.1", "", "", "");
    refused.error = QStringLiteral("ER01");
    model.merge({row("1-0:1.6.1", "Maximum power A+", "3.5", "kW"), refused});
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(2, ReadoutModel::Value).data().toString(), QStringLiteral("3.5"));
    QCOMPARE(model.index(3, ReadoutModel::Address).data().toString(),
             QStringLiteral("1-0:1.8.0*02"));
    QVERIFY(model.index(5, ReadoutModel::Value).data().toString().contains(QStringLiteral("ER01")));
    QVERIFY(!model.index(5, ReadoutModel::Value).data(Qt::DecorationRole).isNull());
}

void TestReadoutModel::asCsvJsonAndPage()
{
    const auto readout = sample();
    const auto csv = QString::fromStdString(services::readoutCsv(readout));
    const auto lines = csv.split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 8); // heading, six values, the end of the last line
    QCOMPARE(lines[1],
             QStringLiteral("1-0:1.8.0,1.0.1.8.0.255,Active energy A+,0012345.678,kWh,,0,"));
    QCOMPARE(lines[6], QStringLiteral("C.90,,,\"a, \"\"b\"\"\",,,0,"));
    const auto json =
        QJsonDocument::fromJson(QByteArray::fromStdString(services::readoutJson(readout))).object();
    QCOMPARE(json[QLatin1String("schema")].toString(), QStringLiteral("metersmith.readout/1"));
    QCOMPARE(json[QLatin1String("values")][4][QLatin1String("historical")].toInt(), 2);
    QCOMPARE(json[QLatin1String("remarks")][0].toString(), readout.remarks[0]);
    const auto html = services::readoutHtml(readout, QStringLiteral("2026-11-21 14:00"));
    for (const auto* part : {"KAM", "382-1", "0012345.678", "a line without its end", "14:00"})
        QVERIFY2(html.contains(QLatin1String(part)), part);
    QVERIFY(!html.contains(QStringLiteral("\"b\""))); // escaped
}

QTEST_MAIN(TestReadoutModel)
#include "tst_readout_model.moc"
