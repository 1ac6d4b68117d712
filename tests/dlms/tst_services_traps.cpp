// SPDX-License-Identifier: Apache-2.0
#include "apdu_vectors.h"

#include "dlms/axdr.h"

#include <QDirIterator>

#include <cstdlib>
#include <new>

using namespace metersmith;
using namespace metersmith::dlms;
using vectors::hex;

namespace
{

std::size_t allocated = 0; // bytes asked for since the last reset
std::size_t largest = 0;   // the largest single one

} // namespace

void* operator new(std::size_t size)
{
    allocated += size;
    largest = std::max(largest, size);
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

/// What other implementations fell into: ends in the middle, counts and lengths that lie, values
/// that ask for memory, sources that ask for the time zone.
class TestServicesTraps : public QObject
{
    Q_OBJECT

private slots:
    void everyVectorCutAtEveryByte();
    void everyVectorWithEveryByteSpoilt();
    void countsThatExhaustMemory_data();
    void countsThatExhaustMemory();
    void valuesThatExhaustMemory_data();
    void valuesThatExhaustMemory();
    void lastBlockPromisesMoreRows();
    void notificationWhoseDateTimeLies_data();
    void notificationWhoseDateTimeLies();
    void lengthsThatAreNotMinimal();
    void noTimeZoneInTheCores();
};

void TestServicesTraps::everyVectorCutAtEveryByte()
{
    for (const auto& vector : vectors::load()) {
        for (std::size_t cut = 0; cut < vector.bytes.size(); ++cut) {
            const auto apdu = decodeApdu(BytesView(vector.bytes).first(cut));
            QVERIFY2(!apdu, (vector.id + " is whole after " + std::to_string(cut)).c_str());
            QVERIFY2(apdu.error().code == ErrorCode::Truncated ||
                         apdu.error().code == ErrorCode::Malformed,
                     toString(apdu.error()).c_str());
            QVERIFY(!apdu.error().where.empty());
        }
        auto longer = vector.bytes;
        longer.push_back(0);
        QVERIFY2(!decodeApdu(longer), vector.id.c_str());
    }
}

void TestServicesTraps::everyVectorWithEveryByteSpoilt()
{
    std::size_t read = 0;
    for (const auto& vector : vectors::load()) {
        auto bytes = vector.bytes;
        for (std::size_t at = 0; at < std::min<std::size_t>(bytes.size(), 128); ++at) {
            for (const auto other : {0x00, 0x01, 0x02, 0x13, 0x7F, 0x80, 0x82, 0x84, 0xFF}) {
                bytes[at] = static_cast<std::uint8_t>(other);
                const auto apdu = decodeApdu(bytes);
                if (!apdu)
                    continue;
                // What is read is written, and reads as the same again.
                const auto again = encode(*apdu);
                const auto second = decodeApdu(again);
                QVERIFY2(second, (vector.id + ": " + toHex(bytes)).c_str());
                QVERIFY2(encode(*second) == again, (vector.id + ": " + toHex(bytes)).c_str());
                ++read;
            }
            bytes[at] = vector.bytes[at];
        }
    }
    QVERIFY(read > 1000);
}

void TestServicesTraps::countsThatExhaustMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto reference = QByteArray("000101010108 00FF02").replace(" ", "");
    for (const auto* count : {"84FFFFFFFF", "847FFFFFFF", "8400FFFFFF", "82FFFF"}) {
        const auto row = [count](const char* name, const QByteArray& head) {
            QTest::newRow((QByteArray(name) + ' ' + count).constData()) << head + count;
        };
        row("GET list", "C003C1");
        row("GET response list", "C403C1");
        row("GET response block", "C402C1010000000100");
        row("SET list", "C104C1");
        row("SET values", "C104C101" + reference + "00");
        row("SET list first block", "C105C1");
        row("SET block", "C103C10100000001");
        row("SET results", "C505C1");
        row("SET results, last block", "C504C1");
        row("ACTION list", "C303C1");
        row("ACTION parameters", "C303C101" + reference);
        row("ACTION list first block", "C305C1");
        row("ACTION outcomes", "C703C1");
        row("ACCESS operations", "D90000000100");
        row("ACCESS data", "D9000000010001"
                           "01" +
                               reference);
        row("ACCESS answer, operations", "DA000000010001");
        row("ACCESS answer, data", "DA000000010000");
        row("ACCESS answer, results", "DA0000000100000100");
        row("Read", "05");
        row("Read answers", "0C");
        row("Write", "06");
        row("Write values", "0601020100");
        row("Write answers", "0D");
        row("InformationReport", "1800");
        row("InformationReport values", "180001020100");
        row("InformationReport time", "1801");
        row("general block", "E08000010000");
        row("general signing", "DF");
        row("general ciphering", "DD");
        row("general-glo title", "DB");
        row("glo content", "C8");
        row("event time", "C201");
        row("notification time", "0F00000001");
        row("notification array", "0F000000010001");
        row("notification string", "0F000000010009");
        row("notification bits", "0F000000010004");
        row("AARQ", "60");
        row("AARQ user information", "6007BE");
    }
}

void TestServicesTraps::countsThatExhaustMemory()
{
    QFETCH(QByteArray, bytes);
    auto apdu = hex(bytes.toStdString());
    for (const std::size_t tail : {0U, 3U, 40U}) { // and some bytes that do not suffice
        apdu.resize(apdu.size() + tail, 0x01);
        allocated = 0;
        largest = 0;
        const auto decoded = decodeApdu(apdu);
        const auto spent = allocated;
        const auto once = largest;
        QVERIFY(!decoded);
        QVERIFY2(spent < 20'000, std::to_string(spent).c_str());
        QVERIFY2(once < 8'000, std::to_string(once).c_str());
    }
}

void TestServicesTraps::valuesThatExhaustMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("megabytes"); // at most, for all allocations together
    QTest::newRow("compact array of 65535 empty arrays of 65535")
        << QByteArray("1301FFFF01FFFF000101") << 1;
    QTest::newRow("compact array of 65535 null-data") << QByteArray("1301FFFF000101") << 1;
    QTest::newRow("compact array of null-data, many") << QByteArray("13008400FFFFFF") << 1;
    QTest::newRow("compact array of structures of 127 null-data and a byte, 4096 of them")
        << QByteArray("13027F") + QByteArray("00").repeated(126) +
               "11"
               "821000" +
               QByteArray("05").repeated(4096)
        << 40;
    QTest::newRow("compact array of arrays of 65535 numbers, one byte")
        << QByteArray("1301FFFF0101") + "FFFF11"
                                        "0105"
        << 4;
    QTest::newRow("compact array in arrays, nested 20 deep")
        << QByteArray("13") + QByteArray("010001").repeated(20) + "110105" << 1;
    QTest::newRow("arrays nested 10000 deep") << QByteArray("0101").repeated(10000) + "00" << 1;
    QTest::newRow("type descriptions nested 10000 deep")
        << QByteArray("13") + QByteArray("0201").repeated(10000) << 1;
}

void TestServicesTraps::valuesThatExhaustMemory()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, megabytes);
    const auto value = hex(bytes.toStdString());
    allocated = 0;
    const auto decoded = decodeData(BytesView(value));
    const auto spent = allocated;
    QVERIFY(!decoded);
    QVERIFY2(spent < static_cast<std::size_t>(megabytes) * 1'000'000,
             std::to_string(spent).c_str());
}

void TestServicesTraps::lastBlockPromisesMoreRows()
{
    // Two blocks of a profile: the array says 1000 rows, the last block ends within the third.
    Bytes whole = hex("018203E8");
    for (std::uint32_t row = 0; row < 2; ++row)
        encodeData(Data::structure({Data::unsigned32(row), Data::unsigned16(7)}), whole);
    append(whole, hex("020206"));
    const auto value = decodeData(BytesView(whole));
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Truncated);
    QVERIFY2(value.error().where.find("array") != std::string::npos ||
                 value.error().detail.find("1000") != std::string::npos,
             toString(value.error()).c_str());
    // Long enough for 1000 tags, and cut all the same.
    whole = hex("018203E8");
    for (std::uint32_t row = 0; row < 999; ++row)
        encodeData(Data::structure({Data::unsigned32(row), Data::unsigned16(7)}), whole);
    const auto nearly = decodeData(BytesView(whole));
    QCOMPARE(nearly.error().code, ErrorCode::Truncated);
    QVERIFY2(nearly.error().where.find("element 1000") != std::string::npos,
             toString(nearly.error()).c_str());
}

void TestServicesTraps::notificationWhoseDateTimeLies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("read");
    const auto clock = QByteArray("07E4020F06011922FF800000");
    QTest::newRow("as it should be") << "0F400000000C" + clock + "0600000001" << true;
    QTest::newRow("no time") << QByteArray("0F40000000000600000001") << true;
    QTest::newRow("an octet-string's tag in front; Kaifa")
        << "0F40000000090C" + clock + "0600000001" << true;
    QTest::newRow("length 11") << "0F400000000B" + clock + "0600000001" << false;
    QTest::newRow("length 13 takes the body's tag")
        << "0F400000000D" + clock + "0600000001" << false;
    QTest::newRow("length to the end") << "0F4000000011" + clock + "0600000001" << false;
    QTest::newRow("length beyond the end") << "0F40000000FF" + clock + "0600000001" << false;
    QTest::newRow("length 9, and no tag") << "0F4000000009" + clock + "0600000001" << false;
    QTest::newRow("tag, then length 5")
        << QByteArray("0F40000000090507E4020F060600000001") << false;
    QTest::newRow("tag twice") << "0F4000000009090C" + clock + "0600000001" << false;
    QTest::newRow("nothing after the time") << "0F400000000C" + clock << false;
}

void TestServicesTraps::notificationWhoseDateTimeLies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, read);
    const auto apdu = decodeApdu(hex(bytes.toStdString()));
    QCOMPARE(apdu.has_value(), read);
    if (read) {
        const auto& push = std::get<DataNotification>(*apdu);
        QVERIFY(push.body == Data::unsigned32(1));
        QVERIFY(push.dateTime.empty() || CosemDateTime::fromBytes(push.dateTime));
    } else {
        QVERIFY(apdu.error().where.find("data-notification") != std::string::npos);
    }
}

void TestServicesTraps::lengthsThatAreNotMinimal()
{
    // A-XDR lengths and counts in more octets than they need (IEC 61334-6 takes them from X.690).
    const auto expected = decodeApdu(hex("C403C10200090101000A0141")).value();
    for (const auto* bytes : {"C403C1810200090101000A0141", "C403C18200020009810101000A82000141",
                              "C403C184000000020009840000000101000A0141"}) {
        const auto apdu = decodeApdu(hex(bytes));
        QVERIFY2(apdu, apdu ? "" : toString(apdu.error()).c_str());
        QVERIFY(*apdu == expected);
        QVERIFY(encode(*apdu) == hex("C403C10200090101000A0141"));
    }
    // No length of more than four octets, and no indefinite one.
    for (const auto* bytes : {"C403C1850000000002", "C403C180", "C403C1FF"})
        QCOMPARE(decodeApdu(hex(bytes)).error().code, ErrorCode::Malformed);
}

void TestServicesTraps::noTimeZoneInTheCores()
{
    // A value that touches the process's time zone costs ten values (and is wrong on another
    // machine): nothing below the screen asks for it.
    const QStringList words{QStringLiteral("localtime"),   QStringLiteral("mktime"),
                            QStringLiteral("QTimeZone"),   QStringLiteral("tzset"),
                            QStringLiteral("strftime"),    QStringLiteral("QDateTime::current"),
                            QStringLiteral("getenv(\"TZ"), QStringLiteral("toLocalTime"),
                            QStringLiteral("current_zone")};
    int files = 0;
    for (const auto* folder : {"protocol", "dlms", "iec62056_21", "typecodes", "meter_core"}) {
        QDirIterator it(QStringLiteral(METERSMITH_SOURCE_DIR "/") + QLatin1String(folder),
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            for (const auto& word : words)
                QVERIFY2(!text.contains(word),
                         qPrintable(file.fileName() + QStringLiteral(": ") + word));
            ++files;
        }
    }
    QVERIFY(files > 150);
}

QTEST_APPLESS_MAIN(TestServicesTraps)
#include "tst_services_traps.moc"
