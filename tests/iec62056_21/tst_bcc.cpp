// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/bcc.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;

class TestBcc : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void wrong_data();
    void wrong();
};

void TestBcc::vectors_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<int>("expected");
    QTest::newRow("W2 C003(910324092239); pwitab/iec62056-21, tests")
        << QByteArray("\x01W2\x02"
                      "C003(910324092239)\x03")
        << 0x1B;
    QTest::newRow("P0 (1234567); pwitab/iec62056-21, tests")
        << QByteArray("\x01P0\x02(1234567)\x03") << 0x50;
}

void TestBcc::vectors()
{
    QFETCH(QByteArray, block);
    QFETCH(int, expected);
    const auto whole = withBcc(ascii(block.toStdString()));
    QCOMPARE(static_cast<int>(whole.back()), expected);
    QVERIFY(checkBcc(whole).has_value());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto spoilt = whole;
        spoilt[i] ^= 0x10;
        QVERIFY(!checkBcc(spoilt).has_value());
    }
}

void TestBcc::wrong_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("empty; ours") << QByteArray("") << ErrorCode::Truncated;
    QTest::newRow("without SOH; ours") << QByteArray("504203") << ErrorCode::Malformed;
    QTest::newRow("without ETX; ours") << QByteArray("01424200") << ErrorCode::Malformed;
    QTest::newRow("wrong BCC; ours") << QByteArray("0142300370") << ErrorCode::ChecksumMismatch;
}

void TestBcc::wrong()
{
    QFETCH(QByteArray, hex);
    QFETCH(ErrorCode, error);
    QCOMPARE(checkBcc(fromHex(hex.toStdString()).value()).error().code, error);
}

QTEST_APPLESS_MAIN(TestBcc)
#include "tst_bcc.moc"
