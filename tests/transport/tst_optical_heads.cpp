// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/optical_heads.h"

#include <QFile>
#include <QtTest>

using namespace metersmith;
using namespace metersmith::transport;

class TestOpticalHeads : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsBuiltIn();
    void ids_data();
    void ids();
    void brokenTablesAreRefused_data();
    void brokenTablesAreRefused();
};

namespace
{

const char* const good = R"({"vendor":"17a8","product":"0001","name":"n","opticalHead":true,
    "echo":"on","dtr":false,"rts":true,"baudSwitchDelayMs":30,"driver":"d",
    "userSpaceDriver":"cp210x","source":"s"})";

QByteArray table(const QByteArray& row)
{
    return "{\"heads\":[" + row + "]}";
}

} // namespace

void TestOpticalHeads::theTableIsBuiltIn()
{
    QFile file(QStringLiteral(METERSMITH_SOURCE_DIR "/protocol/transport/data/heads.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parsed = parseHeadTable(file.readAll());
    QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
    QVERIFY(!parsed->empty());
    QCOMPARE(headTable().size(), parsed->size());
    for (const auto& row : headTable()) {
        QVERIFY(!row.source.isEmpty());
        QCOMPARE(headRow(row.vendor, row.product)->name, row.name); // no id twice
    }
    QVERIFY(!headRow(0x1234, 0x5678));
}

void TestOpticalHeads::ids_data()
{
    QTest::addColumn<int>("vendor");
    QTest::addColumn<int>("product");
    QTest::addColumn<bool>("opticalHead");
    QTest::addColumn<QString>("driver");
    const auto row = [](const char* source, int vendor, int product, bool head,
                        const char* driver) {
        QTest::newRow(source) << vendor << product << head << QString::fromLatin1(driver);
    };
    row("Linux cp210x.c: Kamstrup Optical Eye/3-wire", 0x17A8, 0x0001, true, "cp210x");
    row("Linux cp210x.c: Kamstrup M-Bus Master MultiPort 250D", 0x17A8, 0x0005, false, "cp210x");
    row("Linux ftdi_sio_ids.h: Elster Unicom III Optical Probe", 0x0403, 0xE700, true, "ftdi_sio");
    row("Linux ftdi_sio_ids.h: ABACUS ELECTRICS Optical Probe", 0x0403, 0xF458, true, "ftdi_sio");
    row("Linux ftdi_sio_ids.h: GMC Z216C Adapter IR-USB", 0x1CD7, 0x0217, true, "ftdi_sio");
    row("Linux cp210x.c: Silicon Labs factory default", 0x10C4, 0xEA60, false, "cp210x");
}

void TestOpticalHeads::ids()
{
    QFETCH(int, vendor);
    QFETCH(int, product);
    const auto* row =
        headRow(static_cast<std::uint16_t>(vendor), static_cast<std::uint16_t>(product));
    QVERIFY(row);
    QTEST(row->opticalHead, "opticalHead");
    QTEST(row->driver, "driver");
}

void TestOpticalHeads::brokenTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto changed = [](const char* from, const char* to) {
        return table(QByteArray(good).replace(from, to));
    };
    QTest::newRow("not JSON") << QByteArray("{") << "";
    QTest::newRow("no list") << QByteArray("{}") << "heads";
    QTest::newRow("id too short") << changed("\"17a8\"", "\"17a\"") << "vendor";
    QTest::newRow("id no hex") << changed("\"0001\"", "\"00x1\"") << "product";
    QTest::newRow("echo unknown") << changed("\"on\"", "\"maybe\"") << "echo";
    QTest::newRow("delay too long") << changed("30", "100000") << "baudSwitchDelayMs";
    QTest::newRow("delay negative") << changed("30", "-1") << "baudSwitchDelayMs";
    QTest::newRow("level no boolean") << changed("\"dtr\":false", "\"dtr\":0") << "dtr";
    QTest::newRow("driver unknown") << changed("\"cp210x\"", "\"ftdi\"") << "userSpaceDriver";
    QTest::newRow("no source") << changed("\"source\":\"s\"", "\"source\":\"\"") << "source";
}

void TestOpticalHeads::brokenTablesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto whole = parseHeadTable(table(good));
    QVERIFY(whole);
    QVERIFY(whole->front().echo == HeadEcho::On && !whole->front().dtr && whole->front().rts &&
            whole->front().baudSwitchDelay == std::chrono::milliseconds(30) &&
            whole->front().userSpaceCp210x);
    const auto parsed = parseHeadTable(json);
    QVERIFY(!parsed);
    QCOMPARE(static_cast<int>(parsed.error().code), static_cast<int>(ErrorCode::Malformed));
    QVERIFY2(QString::fromStdString(parsed.error().detail).contains(said),
             parsed.error().detail.c_str());
}

QTEST_APPLESS_MAIN(TestOpticalHeads)
#include "tst_optical_heads.moc"
