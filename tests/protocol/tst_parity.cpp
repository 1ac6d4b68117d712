// SPDX-License-Identifier: Apache-2.0
#include "protocol/parity.h"

#include <QtTest>

using namespace metersmith;

class TestParity : public QObject
{
    Q_OBJECT

private slots:
    void published_data();
    void published();
    void everyCharacterComesBack();
    void anyFlippedBitIsCounted();
    void oddAndNone();
};

void TestParity::published_data()
{
    QTest::addColumn<QByteArray>("seven");
    QTest::addColumn<QByteArray>("eight");
    const auto row = [](const char* source, const char* seven, const char* eight) {
        QTest::newRow(source) << QByteArray::fromHex(seven) << QByteArray::fromHex(eight);
    };
    // What others send over ports without parity, with the bit made by hand; characters of
    // IEC 62056-21, 5.4 and 6.3.
    row("request, Landis+Gyr reader for Arduino: initstr[]", "2F3F210D0A", "AF3F218D0A");
    row("option select 0 5 1, energomera.h for CE30x: cmd2[]", "063035310D0A", "063035B18D0A");
    row("SOH R 1 STX, energomera.h: begin of cmd3[]", "01523102", "81D2B182");
    row("option select 0 2 0, \"Ya incluye el bit de paridad\": Tx_ACK()", "063032300D0A",
        "0630B2308D0A");
    row("identification of a CE102M as an 8051 reader has noted it",
        "2F454B543543453130324D763031 0D0A", "AFC54BD435C3C5B130B24DF630B18D0A");
}

void TestParity::published()
{
    QFETCH(QByteArray, seven);
    QFETCH(QByteArray, eight);
    const Bytes plain(seven.cbegin(), seven.cend());
    const Bytes coded(eight.cbegin(), eight.cend());
    QCOMPARE(withEvenParity(plain), coded);
    const auto checked = withoutParity(coded);
    QCOMPARE(checked.sevenBits, plain);
    QCOMPARE(checked.parityErrors, std::size_t(0));
}

void TestParity::everyCharacterComesBack()
{
    for (const auto parity : {Parity::Even, Parity::Odd}) {
        Bytes all;
        for (int i = 0; i < 128; ++i)
            all.push_back(static_cast<std::uint8_t>(i));
        const auto checked = withoutParity(withParity(all, parity), parity);
        QCOMPARE(checked.sevenBits, all);
        QCOMPARE(checked.parityErrors, std::size_t(0));
    }
}

void TestParity::anyFlippedBitIsCounted()
{
    for (int i = 0; i < 128; ++i)
        for (int bit = 0; bit < 8; ++bit) {
            Bytes coded = withEvenParity(Bytes{static_cast<std::uint8_t>(i)});
            coded[0] ^= static_cast<std::uint8_t>(1U << static_cast<unsigned>(bit));
            const auto checked = withoutParity(coded);
            QCOMPARE(checked.parityErrors, std::size_t(1));
            QCOMPARE(checked.sevenBits.size(), std::size_t(1)); // kept
        }
}

void TestParity::oddAndNone()
{
    QCOMPARE(withParity(Bytes{0x41}, Parity::Odd), Bytes{0xC1});
    QCOMPARE(withParity(Bytes{0xC1}, Parity::None), Bytes{0x41});
    QCOMPARE(withoutParity(Bytes{0xC1}, Parity::None).parityErrors, std::size_t(0));
}

QTEST_APPLESS_MAIN(TestParity)
#include "tst_parity.moc"
