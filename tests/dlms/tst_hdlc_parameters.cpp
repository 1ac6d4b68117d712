// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_parameters.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

class TestHdlcParameters : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void everyTruncation();
    void thereAndBack();
    void negotiates();
};

void TestHdlcParameters::decodes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    QTest::addColumn<QList<int>>("values");
    using E = std::optional<ErrorCode>;
    QTest::newRow("none; defaults") << QByteArray("") << E{} << QList<int>{128, 128, 1, 1};
    QTest::newRow("as IEC 62056-46 prints the defaults")
        << QByteArray("818012050180060180070400000001080400000001") << E{}
        << QList<int>{128, 128, 1, 1};
    QTest::newRow("two-byte lengths")
        << QByteArray("818014050207EE060207EE070400000007080400000007") << E{}
        << QList<int>{2030, 2030, 7, 7};
    QTest::newRow("one-byte windows")
        << QByteArray("81800C0501F00601F0070103080105") << E{} << QList<int>{240, 240, 3, 5};
    QTest::newRow("four-byte lengths")
        << QByteArray("81800C050400000100060400000200") << E{} << QList<int>{256, 512, 1, 1};
    QTest::newRow("absent ones are defaults")
        << QByteArray("818003080107") << E{} << QList<int>{128, 128, 1, 7};
    QTest::newRow("unknown parameter passed over; ours")
        << QByteArray("81800709020102060140") << E{} << QList<int>{128, 64, 1, 1};
    QTest::newRow("user data after the group; ours")
        << QByteArray("818003060140C0FFFF") << E{} << QList<int>{128, 64, 1, 1};
    QTest::newRow("beyond the limits is cut; ours")
        << QByteArray("8180070502FFFF0701FF") << E{} << QList<int>{2030, 128, 7, 1};
    QTest::newRow("zero") << QByteArray("818003050100") << E{ErrorCode::OutOfRange} << QList<int>{};
    QTest::newRow("no value") << QByteArray("8180020500") << E{ErrorCode::Malformed}
                              << QList<int>{};
    QTest::newRow("five bytes") << QByteArray("81800705050000000001") << E{ErrorCode::Malformed}
                                << QList<int>{};
    QTest::newRow("another format")
        << QByteArray("828003050101") << E{ErrorCode::Malformed} << QList<int>{};
    QTest::newRow("cut") << QByteArray("818014050207") << E{ErrorCode::Truncated} << QList<int>{};
}

void TestHdlcParameters::decodes()
{
    QFETCH(QByteArray, hex);
    QFETCH(std::optional<ErrorCode>, error);
    QFETCH(QList<int>, values);
    const auto parameters = decodeHdlcParameters(fromHex(hex.toStdString()).value());
    QCOMPARE(parameters.has_value(), !error.has_value());
    if (error) {
        QCOMPARE(parameters.error().code, *error);
        return;
    }
    QCOMPARE(QList<int>({int(parameters->maxInfoSend), int(parameters->maxInfoReceive),
                         int(parameters->windowSend), int(parameters->windowReceive)}),
             values);
}

void TestHdlcParameters::everyTruncation()
{
    const auto bytes = encodeHdlcParameters({2030, 1024, 7, 3});
    for (std::size_t cut = 2; cut < bytes.size(); ++cut) {
        const auto parameters = decodeHdlcParameters(BytesView(bytes).first(cut));
        QVERIFY(!parameters.has_value());
        QCOMPARE(parameters.error().code, ErrorCode::Truncated);
    }
}

void TestHdlcParameters::thereAndBack()
{
    QVERIFY(encodeHdlcParameters({}).empty());
    for (const std::size_t info : {1U, 128U, 255U, 256U, 2030U}) {
        for (unsigned window = 1; window <= 7; ++window) {
            const HdlcParameters parameters{info, 2030 - info + 1, window, 8 - window};
            QVERIFY(decodeHdlcParameters(encodeHdlcParameters(parameters)).value() == parameters);
        }
    }
}

void TestHdlcParameters::negotiates()
{
    // What one sends, the other must take: the smaller of both, crosswise.
    const HdlcParameters client{2030, 512, 7, 2};
    const HdlcParameters server{1024, 256, 4, 3};
    const auto settled = negotiate(server, client);
    QVERIFY(settled == (HdlcParameters{512, 256, 2, 3}));
    QVERIFY(negotiate(client, settled) == (HdlcParameters{256, 512, 3, 2}));
}

QTEST_APPLESS_MAIN(TestHdlcParameters)
#include "tst_hdlc_parameters.moc"
