// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/crc16.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace metersmith;
using namespace metersmith::dlms;

class TestCrc16 : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void equalsBitByBit();
};

void TestCrc16::vectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("appended");
    QFile file(QStringLiteral(METERSMITH_VECTORS "/hdlc_frames.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = nlohmann::json::parse(file.readAll().toStdString());
    for (const auto& row : json["hcs"])
        QTest::newRow(row["source"].get<std::string>().c_str())
            << QByteArray::fromStdString(row["header"].get<std::string>())
            << QByteArray::fromStdString(row["hcs"].get<std::string>());
    // "123456789", the check value 0x906E of the CRC catalogue's CRC-16/IBM-SDLC.
    QTest::newRow("check value, nine bytes; CRC catalogue")
        << QByteArray("313233343536373839") << QByteArray("6E90");
    QTest::newRow("nothing; start 0xFFFF complemented") << QByteArray("") << QByteArray("0000");
}

void TestCrc16::vectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, appended);
    Bytes crc;
    appendCrc16(crc, fromHex(bytes.toStdString()).value());
    QCOMPARE(toHex(crc), appended.toStdString());
}

void TestCrc16::equalsBitByBit()
{
    Bytes bytes;
    unsigned seed = 1;
    for (int length = 0; length < 300; ++length) {
        unsigned crc = 0xFFFF;
        for (const auto octet : bytes) {
            crc ^= octet;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1U) != 0 ? crc >> 1U ^ 0x8408U : crc >> 1U;
        }
        QCOMPARE(crc16(bytes), static_cast<std::uint16_t>(~crc & 0xFFFFU));
        seed = seed * 1664525U + 1013904223U;
        bytes.push_back(static_cast<std::uint8_t>(seed >> 24U));
    }
}

QTEST_APPLESS_MAIN(TestCrc16)
#include "tst_crc16.moc"
