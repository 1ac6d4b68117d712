// SPDX-License-Identifier: Apache-2.0
// Readouts and telegrams of real meters and of standards (vectors/readouts.json, each with its
// source) mean what their authors say.
#include "iec62056_21/command_message.h"
#include "iec62056_21/identification_message.h"
#include "iec62056_21/p1_telegram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

QJsonArray rows(const char* part)
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/readouts.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(part)].toArray();
}

std::string text(const QJsonValue& value)
{
    return value.toString().toStdString();
}

const DataSet* find(const DataReadout& readout, const std::string& address)
{
    for (const auto& dataSet : readout.dataSets) {
        if (dataSet.address == address)
            return &dataSet;
    }
    return nullptr;
}

void everyRow(const char* part)
{
    QTest::addColumn<QJsonObject>("row");
    const auto all = rows(part);
    QVERIFY(!all.isEmpty());
    for (const auto& row : all)
        QTest::newRow(qPrintable(row.toObject()[QLatin1String("source")].toString()))
            << row.toObject();
}

} // namespace

class TestReadoutVectors : public QObject
{
    Q_OBJECT

private slots:
    void readouts_data() { everyRow("readouts"); }
    void readouts();
    void telegrams_data() { everyRow("telegrams"); }
    void telegrams();
    void crcCheckValue();
};

void TestReadoutVectors::readouts()
{
    QFETCH(QJsonObject, row);
    const auto lines = text(row[QLatin1String("text")]);
    if (row.contains(QLatin1String("bcc"))) {
        const auto bytes = encode(DataMessage{lines, true}).value();
        QCOMPARE(toHex(BytesView(bytes).last(1)), text(row[QLatin1String("bcc")]));
        QCOMPARE(decodeDataMessage(bytes).value().data, lines);
    }
    if (row.contains(QLatin1String("identification"))) {
        const auto line = text(row[QLatin1String("identification")]) + "\r\n";
        const auto identification = decodeIdentificationMessage(ascii(line));
        QVERIFY2(identification.has_value(),
                 identification ? "" : toString(identification.error()).c_str());
        QVERIFY(encode(*identification).value() == ascii(line));
    }
    const auto readout = decodeDataReadout(lines);
    QVERIFY(readout.has_value());
    QCOMPARE(static_cast<int>(readout->dataSets.size()), row[QLatin1String("dataSets")].toInt());
    QCOMPARE(static_cast<int>(readout->remarks.size()), row[QLatin1String("remarks")].toInt());
    for (const auto& expected : row[QLatin1String("expect")].toArray()) {
        const auto fields = expected.toArray();
        const auto* dataSet = find(*readout, text(fields[0]));
        QVERIFY2(dataSet, text(fields[0]).c_str());
        const auto address = readoutAddress(dataSet->address);
        if (!fields[1].isNull())
            QCOMPARE(address.value().obis.toString(), text(fields[1]));
        const auto number = plainNumber(dataSet->values.front().value);
        QCOMPARE(number.has_value(), !fields[2].isNull());
        QCOMPARE(number.value_or(""), text(fields[2]));
        QCOMPARE(dataSet->values.front().unit, text(fields[3]));
    }
}

void TestReadoutVectors::telegrams()
{
    QFETCH(QJsonObject, row);
    const auto bytes = ascii(text(row[QLatin1String("text")]));
    const auto telegram = decodeP1Telegram(bytes);
    QVERIFY2(telegram.has_value(), telegram ? "" : toString(telegram.error()).c_str());
    QCOMPARE(telegram->checked, row[QLatin1String("checked")].toBool());
    QCOMPARE(static_cast<int>(telegram->readout.dataSets.size()),
             row[QLatin1String("dataSets")].toInt());
    QCOMPARE(static_cast<int>(telegram->readout.remarks.size()),
             row[QLatin1String("remarks")].toInt());
    for (const auto& expected : row[QLatin1String("expect")].toArray()) {
        const auto fields = expected.toArray();
        const auto* dataSet = find(telegram->readout, text(fields[0]));
        QVERIFY2(dataSet, text(fields[0]).c_str());
        const auto address = readoutAddress(dataSet->address);
        QCOMPARE(address.has_value(), !fields[1].isNull());
        if (address)
            QCOMPARE(address->obis.toString(), text(fields[1]));
        const auto& value = dataSet->values.at(static_cast<std::size_t>(fields[2].toInt()));
        QCOMPARE(plainNumber(value.value).value_or(value.value), text(fields[3]));
        QCOMPARE(value.unit, text(fields[4]));
    }
    for (std::size_t cut = 0; cut < bytes.size(); ++cut)
        QCOMPARE(decodeP1Telegram(BytesView(bytes).first(cut)).error().code, ErrorCode::Truncated);
    if (telegram->checked) {
        auto spoilt = bytes;
        spoilt[spoilt.size() / 2] ^= 0x01;
        QVERIFY(!decodeP1Telegram(spoilt).has_value());
    }
    const auto again = encode(*telegram);
    if (telegram->checked) // written as it was read, with the same CRC
        QVERIFY(again.value() == bytes);
    std::string file;
    for (const auto octet : bytes)
        octet == '\r' ? void() : file.push_back(static_cast<char>(octet));
    const auto saved = decodeP1Telegram(ascii(file));
    QVERIFY2(saved.has_value(), saved ? "" : toString(saved.error()).c_str());
    QCOMPARE(saved->checked, telegram->checked);
    QVERIFY(saved->readout.dataSets == telegram->readout.dataSets);
}

void TestReadoutVectors::crcCheckValue()
{
    // CRC-16/ARC in the catalogue of parametrised CRC algorithms (reveng): check 0xBB3D.
    QCOMPARE(static_cast<int>(crc16Arc(ascii("123456789"))), 0xBB3D);
}

QTEST_APPLESS_MAIN(TestReadoutVectors)
#include "tst_readout_vectors.moc"
