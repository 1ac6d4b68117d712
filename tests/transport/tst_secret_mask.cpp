// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/secret_mask.h"

#include <QtTest>

using namespace metersmith;
using namespace metersmith::transport;

namespace
{

Bytes hex(const char* text)
{
    return *fromHex(text);
}

/// A frame with this information; check sequences are not looked at by the mask.
Bytes frame(const char* information, bool segmented = false)
{
    Bytes made{0x7E, static_cast<std::uint8_t>(segmented ? 0xA8 : 0xA0),
               0x00, 0x02,
               0x23, 0x21,
               0x10, 0x00,
               0x00};
    append(made, hex(information));
    append(made, Bytes{0x00, 0x00, 0x7E});
    made[2] = static_cast<std::uint8_t>(made.size() - 2);
    return made;
}

} // namespace

/// The secret is always the octets 31 32 33 34 35 36 37 38; the layouts are those of the ASN.1 of
/// IEC 62056-5-3 and the class tables of the Blue Book.
class TestSecretMask : public QObject
{
    Q_OBJECT

private slots:
    void requests_data();
    void requests();
    void laterBlocksToo();
    void laterSegmentsToo();
    void associationOverSegments();
    void programmingPassword();
};

void TestSecretMask::requests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("secret");
    const QByteArray object = "000F0000280000FF07"; // Association LN, secret
    const QByteArray value = "09083132333435363738";
    const QByteArray clock = "00080000010000FF02";
    QTest::newRow("SET") << "C101C1" + object + "00" + value << true;
    QTest::newRow("SET with list, second")
        << "C104C102" + clock + "00" + object + "0002" + value + value << true;
    QTest::newRow("SET with first block")
        << "C102C1" + object + "00" + "0000000001" + "0A" + value << true;
    QTest::newRow("SET with list and first block")
        << "C105C101" + object + "00" + "0000000001" + "0A" + value << true;
    QTest::newRow("ACTION") << "C301C1000F0000280000FF0201" + value << true;
    QTest::newRow("ACTION with list") << "C303C101000F0000280000FF0201" + value << true;
    QTest::newRow("ACCESS") << "D94000000100"
                               "01"
                               "02" +
                                   object + "01" + value
                            << true;
    QTest::newRow("local port setup, P1") << "C101C100130000140000FF0700" + value << true;
    QTest::newRow("PPP setup") << "C101C1002C0000190300FF0500" + value << true;
    QTest::newRow("general block") << "E08000010000"
                                      "17"
                                      "C101C1" +
                                          object + "00" + value
                                   << true;
    QTest::newRow("in a wrapper PDU") << "0001001000010017"
                                         "C101C1" +
                                             object + "00" + value
                                      << true;
    QTest::newRow("GET of it") << "C001C1" + object + "00" + value << false;
    QTest::newRow("another object") << "C101C1" + clock + "00" + value << false;
}

void TestSecretMask::requests()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, secret);
    for (const bool framed : {false, true}) {
        if (framed && request.startsWith("0001"))
            continue; // a wrapper PDU is in no frame
        auto bytes = framed ? frame(("E6E600" + request).constData()) : hex(request.constData());
        const auto size = bytes.size();
        SecretMask mask;
        QCOMPARE(mask.apply(bytes), secret);
        QCOMPARE(bytes.size(), size);
        QCOMPARE(toHex(bytes).find("3132333435363738") == std::string::npos, secret);
    }
}

void TestSecretMask::laterBlocksToo()
{
    SecretMask mask;
    auto first = hex("C102C1000F0000280000FF07000000000001050908313233");
    auto second = hex("C103C10100000002053435363738");
    auto next = hex("C103C10100000002053435363738");
    QVERIFY(mask.apply(first));
    QCOMPARE(toHex(first).find("313233"), std::string::npos);
    QVERIFY(mask.apply(second));
    QCOMPARE(toHex(second), std::string("C103C10100000002") + "2A2A2A2A2A2A");
    auto other = hex("C001C100080000010000FF0200");
    QVERIFY(!mask.apply(other));
    SecretMask fresh; // blocks of something else
    QVERIFY(!fresh.apply(next));

    SecretMask general;
    auto one = hex("E0400001000014C101C1000F0000280000FF07000908313233343536");
    auto two = hex("E08000020000023738");
    QVERIFY(general.apply(one));
    QVERIFY(general.apply(two));
    QCOMPARE(toHex(two).find("3738"), std::string::npos);
}

void TestSecretMask::laterSegmentsToo()
{
    SecretMask mask;
    auto first = frame("E6E600C104C102000F0000280000FF070000080000010000FF0200020908", true);
    auto second = frame("31323334", true);
    auto third = frame("35363738");
    auto other = frame("E6E600C001C100080000010000FF0200");
    QVERIFY(mask.apply(first));
    QVERIFY(mask.apply(second));
    QVERIFY(mask.apply(third));
    QCOMPARE(toHex(second).find("3132"), std::string::npos);
    QCOMPARE(toHex(third).find("3536"), std::string::npos);
    QVERIFY(!mask.apply(other));
}

/// An AARQ whose head is in one segment and whose password is in the next.
void TestSecretMask::associationOverSegments()
{
    SecretMask mask;
    auto first = frame("E6E6006036A1090607608574050801018A0207808B076085", true);
    auto second = frame("7405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0");
    mask.apply(first);
    QVERIFY(mask.apply(second));
    QCOMPARE(toHex(second).find("3132"), std::string::npos);
    QVERIFY(toHex(second).find("BE10040E01000000065F1F0400007E1F04B0") != std::string::npos);
}

void TestSecretMask::programmingPassword()
{
    // "SOH P1 STX (12345678) ETX", BCC by hand: exclusive or from 'P' to ETX.
    Bytes message{0x01, 'P', '1', 0x02, '(', '1', '2', '3', '4', '5', '6', '7', '8', ')', 0x03};
    std::uint8_t check = 0;
    for (std::size_t i = 1; i < message.size(); ++i)
        check = static_cast<std::uint8_t>(check ^ message[i]);
    message.push_back(check);
    SecretMask mask;
    QVERIFY(mask.apply(message));
    QCOMPARE(std::string(message.begin() + 4, message.begin() + 14), std::string("(********)"));
    check = 0;
    for (std::size_t i = 1; i + 1 < message.size(); ++i)
        check = static_cast<std::uint8_t>(check ^ message[i]);
    QCOMPARE(message.back(), check);
    Bytes read{0x01, 'R', '1', 0x02, '(', '1', ')', 0x03, 0x31};
    QVERIFY(!mask.apply(read));
}

QTEST_APPLESS_MAIN(TestSecretMask)
#include "tst_secret_mask.moc"
