// SPDX-License-Identifier: Apache-2.0
#include "protocol/bytes.h"
#include "protocol/reader.h"

#include <QTest>

using namespace metersmith;

class TestBytes : public QObject
{
    Q_OBJECT

private slots:
    void readsHex_data();
    void readsHex();
    void hexThereAndBack();
    void readerReadsBigEndian();
    void readerNamesTheFieldThatIsCutOff();
};

void TestBytes::readsHex_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QByteArray>("expected"); // bytes, or the place named by the error
    QTest::newRow("plain") << QByteArray("7EA0") << true << QByteArray("\x7E\xA0");
    QTest::newRow("lower case, blanks")
        << QByteArray("7e a0\n1F") << true << QByteArray("\x7E\xA0\x1F");
    QTest::newRow("with 0x") << QByteArray("0x7EA0") << true << QByteArray("\x7E\xA0");
    QTest::newRow("system title with dashes")
        << QByteArray("4B-41-4D-45") << true << QByteArray("KAME");
    QTest::newRow("empty") << QByteArray("") << true << QByteArray("");
    QTest::newRow("odd") << QByteArray("7EA") << false << QByteArray("hex, character 3");
    QTest::newRow("not a digit") << QByteArray("7E AG") << false << QByteArray("hex, character 5");
}

void TestBytes::readsHex()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, sound);
    QFETCH(QByteArray, expected);
    const auto bytes = fromHex(text.toStdString());
    QCOMPARE(bytes.has_value(), sound);
    if (sound) {
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(bytes->data()),
                            static_cast<qsizetype>(bytes->size())),
                 expected);
    } else {
        QCOMPARE(bytes.error().code, ErrorCode::Malformed);
        QCOMPARE(bytes.error().where, expected.toStdString());
    }
}

void TestBytes::hexThereAndBack()
{
    Bytes all;
    for (int i = 0; i < 256; ++i)
        all.push_back(static_cast<std::uint8_t>(i));
    QCOMPARE(fromHex(toHex(all)).value(), all);
    QCOMPARE(fromHex(toHex(all, ' ')).value(), all);
}

void TestBytes::readerReadsBigEndian()
{
    const Bytes bytes = fromHex("01 0203 04050607 08090A0B0C0D0E0F FF").value();
    Reader in(bytes, 100);
    QCOMPARE(in.u8("a").value(), std::uint8_t{1});
    QCOMPARE(in.u16("b").value(), std::uint16_t{0x0203});
    QCOMPARE(in.u32("c").value(), std::uint32_t{0x04050607});
    QCOMPARE(in.u64("d").value(), std::uint64_t{0x08090A0B0C0D0E0F});
    QCOMPARE(in.offset(), std::size_t{115});
    QCOMPARE(in.peek("e").value(), std::uint8_t{0xFF});
    QCOMPARE(in.take(1, "e").value()[0], std::uint8_t{0xFF});
    QVERIFY(in.atEnd());
}

void TestBytes::readerNamesTheFieldThatIsCutOff()
{
    const Bytes bytes{1, 2, 3};
    Reader in(bytes);
    QVERIFY(in.u8("tag"));
    const auto cut = in.u32("value");
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::Truncated);
    QCOMPARE(cut.error().where, std::string("value, byte 1"));
    QCOMPARE(in.remaining(), std::size_t{2}); // a failed read does not move
}

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
