// SPDX-License-Identifier: Apache-2.0
#include "dlms/axdr.h"
#include "dlms/cosem.h"

#include <QTest>

#include <random>

using namespace metersmith;
using namespace metersmith::dlms;

class TestAxdr : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyTreeThereAndBack();
    void notation_data();
    void notation();
    void notationRefuses_data();
    void notationRefuses();
    void dateTime();
    void references();
    void refusalsAreNamed();
};

void TestAxdr::reads_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("notation");
    QTest::addColumn<bool>("sameBack"); // compact arrays come back as arrays
    QTest::newRow("null; IEC 62056-5-3, Data") << QByteArray("00") << QByteArray("null") << true;
    QTest::newRow("boolean") << QByteArray("0301") << QByteArray("bool:true") << true;
    QTest::newRow("voltage of a push list; HAN-NVE rev. 3.1, section 3")
        << QByteArray("1200E6") << QByteArray("u16:230") << true;
    QTest::newRow("energy of a push list; published example, 1.1.1.8.0.255")
        << QByteArray("06000D394C") << QByteArray("u32:866636") << true;
    QTest::newRow("clock of a push list; published example")
        << QByteArray("090C07E40107020E2F14FF800000")
        << QByteArray("octets:07E40107020E2F14FF800000") << true;
    QTest::newRow("list id of a push list; HAN-NVE rev. 3.1, section 3")
        << QByteArray("0A0E4B616D73747275705F5630303031")
        << QByteArray("visible:\"Kamstrup_V0001\"") << true;
    QTest::newRow("integer -1") << QByteArray("0FFF") << QByteArray("i8:-1") << true;
    QTest::newRow("long -2") << QByteArray("10FFFE") << QByteArray("i16:-2") << true;
    QTest::newRow("double-long") << QByteArray("0580000000") << QByteArray("i32:-2147483648")
                                 << true;
    QTest::newRow("long64") << QByteArray("148000000000000000")
                            << QByteArray("i64:-9223372036854775808") << true;
    QTest::newRow("long64-unsigned")
        << QByteArray("15FFFFFFFFFFFFFFFF") << QByteArray("u64:18446744073709551615") << true;
    QTest::newRow("enum") << QByteArray("161B") << QByteArray("enum:27") << true;
    QTest::newRow("bcd") << QByteArray("0D42") << QByteArray("bcd:66") << true;
    QTest::newRow("float32; IEEE 754") << QByteArray("173FC00000") << QByteArray("f32:1.5") << true;
    QTest::newRow("float64; IEEE 754")
        << QByteArray("183FF8000000000000") << QByteArray("f64:1.5") << true;
    QTest::newRow("bit-string") << QByteArray("0405A8") << QByteArray("bits:10101") << true;
    QTest::newRow("utf8-string") << QByteArray("0C02C3A4") << QByteArray("utf8:\"ä\"") << true;
    QTest::newRow("date") << QByteArray("1A07E4010702") << QByteArray("date:07E4010702") << true;
    QTest::newRow("time") << QByteArray("1B0E2F14FF") << QByteArray("time:0E2F14FF") << true;
    QTest::newRow("date-time") << QByteArray("1907E40107020E2F14FF800000")
                               << QByteArray("datetime:07E40107020E2F14FF800000") << true;
    QTest::newRow("scaler_unit; Blue Book 4.3.2")
        << QByteArray("02020F00161E") << QByteArray("struct{i8:0, enum:30}") << true;
    QTest::newRow("dont-care") << QByteArray("FF") << QByteArray("dontcare") << true;
    QTest::newRow("non-minimal length; X.690 allows it")
        << QByteArray("09810101") << QByteArray("octets:01") << false;
    QTest::newRow("compact array of long-unsigned; IEC 62056-5-3, TypeDescription")
        << QByteArray("13120400010002") << QByteArray("array[u16:1, u16:2]") << false;
    QTest::newRow("compact array of structures")
        << QByteArray("130202111206010203040506")
        << QByteArray("array[struct{u8:1, u16:515}, struct{u8:4, u16:1286}]") << false;
}

void TestAxdr::reads()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, notation);
    QFETCH(bool, sameBack);
    const auto bytes = fromHex(hex.toStdString()).value();
    const auto data = decodeData(BytesView(bytes));
    QVERIFY2(data, data ? "" : toString(data.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(toNotation(*data)), notation);
    Bytes again;
    encodeData(*data, again);
    QCOMPARE(again == bytes, sameBack);
    QVERIFY(decodeData(BytesView(again)).value() == *data);
    for (std::size_t cut = 0; cut < bytes.size(); ++cut)
        QVERIFY2(!decodeData(BytesView(bytes).first(cut)), "a truncated value was taken for whole");
}

void TestAxdr::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown tag; ours") << QByteArray("07") << ErrorCode::Malformed;
    QTest::newRow("array of 4 thousand million; ours")
        << QByteArray("0184FFFFFFFF") << ErrorCode::Truncated;
    QTest::newRow("octet-string of 4 thousand million; ours")
        << QByteArray("0984FFFFFFFF01") << ErrorCode::Truncated;
    QTest::newRow("length of five octets; X.690, 8.1.3.5")
        << QByteArray("09850000000001") << ErrorCode::Malformed;
    QTest::newRow("indefinite length; X.690, 8.1.3.6")
        << QByteArray("098000") << ErrorCode::Malformed;
    QTest::newRow("compact array of null-data with contents; ours")
        << QByteArray("13000101") << ErrorCode::Malformed;
    QTest::newRow("compact array, 65535 nested empty arrays; ours")
        << QByteArray("1301FFFF01FFFF000101") << ErrorCode::Malformed;
    QTest::newRow("compact array, 199 members without a size for each byte; ours")
        << QByteArray("130281C8") + QByteArray("00").repeated(199) + QByteArray("11822000") +
               QByteArray("07").repeated(0x2000)
        << ErrorCode::LimitExceeded;
    QTest::newRow("compact array, contents longer than what came; ours")
        << QByteArray("1306840FFFFFFF00000001") << ErrorCode::Truncated;
    QTest::newRow("compact array, 65535 structures of 255 numbers and one byte; ours")
        << QByteArray("1301FFFF0281FF") + QByteArray("11").repeated(255) + QByteArray("0100")
        << ErrorCode::Truncated;
    QTest::newRow("a million empty arrays in arrays; ours")
        << QByteArray("01") + QByteArray("830F4241") + QByteArray("00").repeated(1000001)
        << ErrorCode::LimitExceeded;
    QTest::newRow("bytes left over; ours") << QByteArray("030101") << ErrorCode::Malformed;
    QTest::newRow("nested too deep; ours")
        << QByteArray("0101").repeated(40) + QByteArray("00") << ErrorCode::LimitExceeded;
}

void TestAxdr::refuses()
{
    QFETCH(QByteArray, hex);
    QFETCH(ErrorCode, code);
    const auto data = decodeData(BytesView(fromHex(hex.toStdString()).value()));
    QVERIFY(!data);
    QCOMPARE(data.error().code, code);
    QVERIFY(!data.error().where.empty());
}

namespace
{

Data randomData(std::mt19937& random, int depth)
{
    const auto number = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
    switch (number(depth > 3 ? 12 : 14)) {
    case 0:
        return Data::null();
    case 1:
        return Data::boolean(number(2) == 1);
    case 2:
        return Data::integer8(static_cast<std::int8_t>(random()));
    case 3:
        return Data::integer16(static_cast<std::int16_t>(random()));
    case 4:
        return Data::integer32(static_cast<std::int32_t>(random()));
    case 5:
        return Data::unsigned8(static_cast<std::uint8_t>(random()));
    case 6:
        return Data::unsigned16(static_cast<std::uint16_t>(random()));
    case 7:
        return Data::unsigned32(static_cast<std::uint32_t>(random()));
    case 8:
        return Data::octets(Bytes(number(300), static_cast<std::uint8_t>(random())));
    case 9:
        return Data::visible(std::string(number(20), static_cast<char>('a' + number(26))));
    case 10:
        return Data::bits({Bytes(3, static_cast<std::uint8_t>(random())), number(25)});
    case 11:
        return Data::float64(static_cast<double>(random()) / 3);
    default:
        break;
    }
    std::vector<Data> elements;
    for (auto count = number(6); count > 0; --count)
        elements.push_back(randomData(random, depth + 1));
    return number(2) == 0 ? Data::array(std::move(elements)) : Data::structure(std::move(elements));
}

} // namespace

void TestAxdr::everyTreeThereAndBack()
{
    std::mt19937 random(20261121);
    for (int i = 0; i < 500; ++i) {
        const auto data = randomData(random, 0);
        Bytes bytes;
        encodeData(data, bytes);
        QVERIFY(decodeData(BytesView(bytes)).value() == data);
        QVERIFY(parseNotation(toNotation(data)).value() == data);
        for (std::size_t cut = 0; cut < bytes.size(); cut += 1 + bytes.size() / 64)
            QVERIFY(!decodeData(BytesView(bytes).first(cut)));
    }
}

void TestAxdr::notation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("blanks and nesting") << QByteArray("array[ struct{ u8:1 , visible:\"a, b]\" } ]")
                                        << QByteArray("0101020211010A05612C20625D");
    QTest::newRow("text to the end") << QByteArray("visible:a, b") << QByteArray("0A04612C2062");
    QTest::newRow("bool by number") << QByteArray("bool:0") << QByteArray("0300");
}

void TestAxdr::notation()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    const auto data = parseNotation(text.toStdString());
    QVERIFY2(data, data ? "" : toString(data.error()).c_str());
    Bytes bytes;
    encodeData(*data, bytes);
    QCOMPARE(QByteArray::fromStdString(toHex(bytes)), hex);
}

void TestAxdr::notationRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("out of range") << QByteArray("u8:256") << ErrorCode::OutOfRange;
    QTest::newRow("negative") << QByteArray("u16:-1") << ErrorCode::OutOfRange;
    QTest::newRow("fraction") << QByteArray("u16:2.5") << ErrorCode::Malformed;
    QTest::newRow("no type") << QByteArray("20") << ErrorCode::Malformed;
    QTest::newRow("unknown type") << QByteArray("int:20") << ErrorCode::Malformed;
    QTest::newRow("odd hex") << QByteArray("octets:ABC") << ErrorCode::Malformed;
    QTest::newRow("short date-time") << QByteArray("datetime:07E4") << ErrorCode::Malformed;
    QTest::newRow("open quote") << QByteArray("visible:\"abc") << ErrorCode::Malformed;
    QTest::newRow("open array") << QByteArray("array[u8:1") << ErrorCode::Malformed;
    QTest::newRow("rest") << QByteArray("null null") << ErrorCode::Malformed;
    QTest::newRow("empty") << QByteArray("") << ErrorCode::Malformed;
    QTest::newRow("too deep") << QByteArray("array[").repeated(40) << ErrorCode::LimitExceeded;
}

void TestAxdr::notationRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const auto data = parseNotation(text.toStdString());
    QVERIFY(!data);
    QCOMPARE(data.error().code, code);
    QVERIFY(data.error().where.find("character") != std::string::npos);
}

void TestAxdr::dateTime()
{
    // The clock of the published push frame: 2020-01-07, Tuesday, 14:47:20.
    const auto bytes = fromHex("07E40107020E2F14FF800000").value();
    const auto time = CosemDateTime::fromBytes(bytes).value();
    QCOMPARE(time.toString(), std::string("2020-01-07 14:47:20"));
    QCOMPARE(time.toBytes(), bytes);
    const auto zoned =
        CosemDateTime::fromBytes(fromHex("07E40707020E2F14FFFF8880").value()).value();
    QCOMPARE(zoned.toString(), std::string("2020-07-07 14:47:20 +02:00 DST"));
    QVERIFY(!CosemDateTime::fromBytes(fromHex("07E40D07020E2F14FF800000").value()));
    QVERIFY(!CosemDateTime::fromBytes(fromHex("07E40107020E2F").value()));
}

void TestAxdr::references()
{
    const auto reference = parseAttributeReference("3:1.1.1.8.0.255:2").value();
    QCOMPARE(toString(reference), std::string("3:1.1.1.8.0.255:2"));
    for (const auto* wrong : {"", "3", "3:1.1.1.8.0.255", "x:1.1.1.8.0.255:2", "3:1.1.1.8.0:2",
                              "3:1.1.1.8.0.255:200", "65536:1.1.1.8.0.255:2"})
        QVERIFY2(!parseAttributeReference(wrong), wrong);
}

void TestAxdr::refusalsAreNamed()
{
    // IEC 62056-5-3, Data-Access-Result.
    const auto denied = toError(DataAccessResult::ReadWriteDenied, "GET");
    QCOMPARE(denied.code, ErrorCode::AccessDenied);
    QVERIFY(denied.detail.find("read-write-denied (3)") != std::string::npos);
    QCOMPARE(toError(DataAccessResult::ObjectUndefined, "").code, ErrorCode::ObjectUndefined);
    QCOMPARE(toError(static_cast<DataAccessResult>(77), "").code, ErrorCode::ValueRefused);
    QCOMPARE(name(ActionResult::LongActionAborted), std::string_view("long-action-aborted"));
    QCOMPARE(name(static_cast<ActionResult>(77)), std::string_view("unknown"));
}

QTEST_APPLESS_MAIN(TestAxdr)
#include "tst_axdr.moc"
