// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_address.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

class TestHdlcAddress : public QObject
{
    Q_OBJECT

private slots:
    void encodes_data();
    void encodes();
    void refuses_data();
    void refuses();
    void everyAddressThereAndBack();
    void decodesWrong_data();
    void decodesWrong();
    void tableFour_data();
    void tableFour();
};

void TestHdlcAddress::encodes_data()
{
    QTest::addColumn<int>("upper");
    QTest::addColumn<int>("lower");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("client 0x3A; Green Book, Figure 24") << 0x3A << 0 << 1 << QByteArray("75");
    QTest::newRow("0x1234/0x3FFF; Green Book, Figure 24")
        << 0x1234 << 0x3FFF << 0 << QByteArray("4868FEFF");
    QTest::newRow("16/1; u9n/dlms-cosem 62") << 16 << 1 << 0 << QByteArray("2003");
    QTest::newRow("client 19; u9n/dlms-cosem 62") << 19 << 0 << 0 << QByteArray("27");
    QTest::newRow("16/1 in four bytes; rule of 8.4.2.2") << 16 << 1 << 4 << QByteArray("00200003");
    QTest::newRow("128 needs four; rule of 8.4.2.1") << 128 << 0 << 0 << QByteArray("02000001");
}

void TestHdlcAddress::encodes()
{
    QFETCH(int, upper);
    QFETCH(int, lower);
    QFETCH(int, size);
    QFETCH(QByteArray, hex);
    const auto address =
        HdlcAddress::make(static_cast<std::uint16_t>(upper), static_cast<std::uint16_t>(lower),
                          static_cast<AddressSize>(size));
    QVERIFY(address.has_value());
    Bytes bytes;
    encodeHdlcAddress(bytes, *address);
    QCOMPARE(toHex(bytes), hex.toStdString());
}

void TestHdlcAddress::refuses_data()
{
    QTest::addColumn<int>("upper");
    QTest::addColumn<int>("lower");
    QTest::addColumn<int>("size");
    QTest::newRow("lower part in one byte") << 16 << 1 << 1;
    QTest::newRow("upper beyond 7 bits") << 128 << 0 << 1;
    QTest::newRow("upper beyond 7 bits of two bytes") << 128 << 1 << 2;
    QTest::newRow("lower beyond 7 bits") << 1 << 128 << 2;
    QTest::newRow("upper beyond 14 bits") << 0x4000 << 1 << 0;
    QTest::newRow("lower beyond 14 bits") << 1 << 0x4000 << 4;
}

void TestHdlcAddress::refuses()
{
    QFETCH(int, upper);
    QFETCH(int, lower);
    QFETCH(int, size);
    const auto address =
        HdlcAddress::make(static_cast<std::uint16_t>(upper), static_cast<std::uint16_t>(lower),
                          static_cast<AddressSize>(size));
    QVERIFY(!address.has_value());
    QCOMPARE(address.error().code, ErrorCode::OutOfRange);
}

void TestHdlcAddress::everyAddressThereAndBack()
{
    for (const auto size : {AddressSize::One, AddressSize::Two, AddressSize::Four}) {
        const int most = size == AddressSize::Four ? 0x3FFF : 0x7F;
        for (int upper = 0; upper <= most; upper += size == AddressSize::Four ? 13 : 1) {
            const int lowerMost = size == AddressSize::One ? 0 : most;
            for (int lower = 0; lower <= lowerMost; lower += size == AddressSize::Four ? 101 : 1) {
                const auto address = HdlcAddress::make(static_cast<std::uint16_t>(upper),
                                                       static_cast<std::uint16_t>(lower), size);
                Bytes bytes;
                encodeHdlcAddress(bytes, address.value());
                QCOMPARE(bytes.size(), static_cast<std::size_t>(size));
                Reader in(bytes);
                QVERIFY(decodeHdlcAddress(in, "address").value() == *address);
                QVERIFY(in.atEnd());
                for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
                    Reader less(BytesView(bytes).first(cut));
                    QCOMPARE(decodeHdlcAddress(less, "address").error().code, ErrorCode::Truncated);
                }
            }
        }
    }
}

void TestHdlcAddress::decodesWrong_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("three bytes; Green Book, Table 4")
        << QByteArray("020203") << ErrorCode::Malformed;
    QTest::newRow("five bytes; Green Book, Table 4")
        << QByteArray("0202020203") << ErrorCode::Malformed;
    QTest::newRow("no end; ours") << QByteArray("0202") << ErrorCode::Truncated;
}

void TestHdlcAddress::decodesWrong()
{
    QFETCH(QByteArray, hex);
    QFETCH(ErrorCode, error);
    const auto bytes = fromHex(hex.toStdString()).value();
    Reader in(bytes);
    QCOMPARE(decodeHdlcAddress(in, "source address").error().code, error);
}

void TestHdlcAddress::tableFour_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("expected");
    QTest::addColumn<bool>("taken");
    QTest::newRow("one byte, one expected") << QByteArray("21") << 1 << true;
    QTest::newRow("one byte, two expected") << QByteArray("21") << 2 << false;
    QTest::newRow("one byte, four expected") << QByteArray("21") << 4 << false;
    QTest::newRow("two bytes, two expected") << QByteArray("2003") << 2 << true;
    QTest::newRow("two bytes, four expected") << QByteArray("2003") << 4 << true;
    QTest::newRow("four bytes, four expected") << QByteArray("00200003") << 4 << true;
    QTest::newRow("four bytes, two expected") << QByteArray("00200003") << 2 << false;
    QTest::newRow("any size, one byte") << QByteArray("21") << 0 << true;
    QTest::newRow("any size, four bytes") << QByteArray("00200003") << 0 << true;
    QTest::newRow("another logical device") << QByteArray("2203") << 0 << false;
    QTest::newRow("another physical device") << QByteArray("2005") << 0 << false;
    QTest::newRow("all-station, one byte") << QByteArray("FF") << 0 << false;
    QTest::newRow("all-station below") << QByteArray("20FF") << 0 << false;
    QTest::newRow("all-station, four bytes") << QByteArray("FEFEFEFF") << 0 << false;
}

void TestHdlcAddress::tableFour()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, expected);
    QFETCH(bool, taken);
    const auto bytes = fromHex(hex.toStdString()).value();
    Reader in(bytes);
    const Peers own{0, 16, 1};
    QCOMPARE(addresses(decodeHdlcAddress(in, "a").value(), own, static_cast<AddressSize>(expected)),
             taken);
}

QTEST_APPLESS_MAIN(TestHdlcAddress)
#include "tst_hdlc_address.moc"
