// SPDX-License-Identifier: Apache-2.0
#include "apdu_vectors.h"

#include "dlms/apdu/acse.h"

using namespace metersmith;
using namespace metersmith::dlms;
using vectors::hex;

/// AARQ, AARE, RLRQ, RLRE and the xDLMS Initiate they carry, against APDUs from outside.
class TestAcse : public QObject
{
    Q_OBJECT

private slots:
    void requests();
    void answers();
    void releases();
    void initiate_data();
    void initiate();
    void elementsOfOthersArePassedOver();
    void lengthsThatAreNotMinimal();
    void spoilt_data();
    void spoilt();
    void conformanceBlocks();
};

namespace
{

const Bytes initiateLn = hex("01000000065F1F0400007E1F04B0");
const Bytes answerLn = hex("0800065F1F040000501F01F40007");

Bytes element(std::uint8_t tag, const Bytes& content)
{
    Bytes out{tag, static_cast<std::uint8_t>(content.size())};
    append(out, content);
    return out;
}

} // namespace

void TestAcse::requests()
{
    vectors::check("aarq-none", Aarq{1, {}, false, {}, {}, initiateLn});
    vectors::check("aarq-password", Aarq{1, {}, true, 1, ascii("12345678"), initiateLn});
    vectors::check("aarq-gmac", Aarq{1, {}, true, 5, ascii("K56iVagY"), initiateLn});
    vectors::check("aarq-ciphered", Aarq{3, hex("4D4D4D0000BC614E"), true, 1, ascii("12345678"),
                                         vectors::row("glo-initiate-request").bytes});
    vectors::check("aarq-ciphered-gmac",
                   Aarq{3, Bytes(8, 0), true, 5, ascii("s6ULU376cZEoayPl"),
                        hex("211F3000004B368C4EA26D0F47DEE7D2014EDFD4002A0F3FB3140E01FE06CCDB90")});
    vectors::check("aarq-ciphered-sha256",
                   Aarq{3, hex("0000000000009800"), true, 6,
                        hex("A60FE214E2B091E1544E94DBD93CF5F2"),
                        hex("211F31000F002616C7467D425A79F9D6481D82A67CC6A0958D949047035BDF66DB")});
    vectors::check("aarq-short-names",
                   Aarq{2, {}, false, {}, {}, hex("01000000065F1F04001C03200000")});
    vectors::check("aarq-empty-password", Aarq{2, hex("45474D3639333236"), true, 1, Bytes{},
                                               hex("01000000065F1F04001C1B200000")});
    vectors::check("aarq-protocol-version",
                   Aarq{2, {}, false, {}, {}, hex("01000000065F04001C13200000")});
    vectors::check("aarq-makers-own-mechanism", Aarq{1,
                                                     {},
                                                     true,
                                                     2,
                                                     hex("161E693535256C2542526B4826721742"),
                                                     hex("01000000065F1F0400621E5D0200")});
}

void TestAcse::answers()
{
    vectors::check("aare-none", Aare{1, 0, false, 0, {}, {}, {}, answerLn});
    vectors::check("aare-context-refused", Aare{1, 1, false, 2, {}, {}, {}, answerLn});
    vectors::check("aare-version-refused", Aare{1, 1, false, 1, {}, {}, {}, hex("0E010601")});
    vectors::check("aare-gmac", Aare{1, 0, false, 14, {}, 5, ascii("P6wRJ21F"), answerLn});
    vectors::check(
        "aare-ciphered-gmac",
        Aare{3, 0, false, 14, hex("4B464D6410000002"), 5, hex("E174F6ACA21F02245EF7911B54AF84D5"),
             hex("281F3000 00413A4298258196F1F3938EC85A38E9EA9768DA0777922748A0B1B1C7")});
    vectors::check("aare-short-names",
                   Aare{2, 0, false, 0, {}, {}, {}, hex("0800065F04001802200960FA00")});
    const auto refused = decodeAare(vectors::row("aare-context-refused").bytes).value();
    QVERIFY(explainRefusal(refused).find("application-context-name-not-supported (2)") !=
            std::string::npos);
    QCOMPARE(refusalCode(refused), ErrorCode::AssociationRefused);
}

void TestAcse::releases()
{
    vectors::check("rlrq-empty", Release{false, {}, {}});
    vectors::check("rlrq-ciphered",
                   Release{false, 0,
                           hex("213030000001078E6341442275404C816C6BED3E33AE809EC51E1D0E428BE8F5F64"
                               "3E26C3ED8295297AF055F2BC322DA3BD8")});
    vectors::check(
        "rlrq-ciphered-short",
        Release{false, 0,
                hex("211F3000004B3A387E9B88D869D986A18DDE0EAC6D2F631A252F1644A9E79469D5")});
    vectors::check("rlre-normal", Release{true, 0, {}});
    vectors::check("rlre-initiate", Release{true, 0, hex("080100065F1F0400001E1D04C80007")});
    vectors::check(
        "rlre-ciphered",
        Release{true, 0,
                hex("281F3001234567891214A0845E475714383F65BC19745CA235906525E4F3E1C893")});
}

void TestAcse::initiate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<unsigned>("conformance");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("vaa"); // of responses
    QTest::newRow("request, logical names; Green Book ed. 9, table 17")
        << QByteArray("01000000065F1F0400007E1F04B0") << 0x007E1FU << 1200 << -1;
    QTest::newRow("request, short names; Green Book ed. 9, table 17")
        << QByteArray("01000000065F1F04001C032004B0") << 0x1C0320U << 1200 << -1;
    QTest::newRow("request with a dedicated key; Green Book ed. 9, table 19")
        << QByteArray("01011000112233445566778899AABBCCDDEEFF0000065F1F0400007E1F04B0") << 0x007E1FU
        << 1200 << -1;
    QTest::newRow("response, logical names; Green Book ed. 9, table 18")
        << QByteArray("0800065F1F040000501F01F40007") << 0x00501FU << 500 << 0x0007;
    QTest::newRow("response, short names; Green Book ed. 9, table 18")
        << QByteArray("0800065F1F04001C032001F4FA00") << 0x1C0320U << 500 << 0xFA00;
    QTest::newRow("response with a quality of service; u9n/dlms-cosem, test_initiate.py")
        << QByteArray("080100065F1F0400001E1D04C80007") << 0x001E1DU << 1224 << 0x0007;
}

void TestAcse::initiate()
{
    QFETCH(QByteArray, bytes);
    QFETCH(unsigned, conformance);
    QFETCH(int, size);
    QFETCH(int, vaa);
    const auto whole = hex(bytes.toStdString());
    if (vaa < 0) {
        const auto request = decodeInitiateRequest(whole).value();
        QCOMPARE(request.conformance, conformance);
        QCOMPARE(int{request.maxReceiveApdu}, size);
        QCOMPARE(request.dlmsVersion, std::uint8_t{6});
        QVERIFY(request.responseAllowed);
        QCOMPARE(toHex(encode(request)), toHex(whole));
    } else {
        const auto response = decodeInitiateResponse(whole).value();
        QCOMPARE(response.conformance, conformance);
        QCOMPARE(int{response.maxReceiveApdu}, size);
        QCOMPARE(int{response.vaaName}, vaa);
        QCOMPARE(toHex(encode(response)), toHex(whole));
    }
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        QVERIFY(!decodeInitiateRequest(BytesView(whole).first(cut)));
        QVERIFY(!decodeInitiateResponse(BytesView(whole).first(cut)));
    }
}

void TestAcse::elementsOfOthersArePassedOver()
{
    // protocol-version, called-AP-title, called-AE-qualifier, calling-AE-qualifier (a certificate),
    // calling-AP- and -AE-invocation-id, implementation-information: none of our business.
    Bytes content = element(0x80, hex("0780"));
    append(content, element(0xA1, hex("060760857405080103")));
    append(content, element(0xA2, element(0x04, Bytes(8, 1))));
    append(content, element(0xA3, element(0x04, Bytes(3, 2))));
    append(content, element(0xA6, element(0x04, hex("4D4D4D0000BC614E"))));
    append(content, element(0xA7, element(0x04, Bytes(60, 3))));
    append(content, element(0xA8, element(0x02, Bytes{7})));
    append(content, element(0xA9, element(0x02, Bytes{16})));
    append(content, element(0x8A, hex("0780")));
    append(content, element(0x8B, hex("60857405080207")));
    append(content, element(0xAC, element(0x80, Bytes(32, 0x5A))));
    append(content, element(0xBD, Bytes{0x80, 0x00}));
    append(content, element(0xBE, element(0x04, initiateLn)));
    Bytes whole{0x60, 0x81, static_cast<std::uint8_t>(content.size())};
    append(whole, content);
    const auto aarq = decodeAarq(whole);
    QVERIFY2(aarq, aarq ? "" : toString(aarq.error()).c_str());
    const Aarq expected{3, hex("4D4D4D0000BC614E"), true, 7, Bytes(32, 0x5A), initiateLn};
    QVERIFY(*aarq == expected);
}

void TestAcse::lengthsThatAreNotMinimal()
{
    // X.690, 8.1.3.5 allows more length octets than needed: 1D as 81 1D, 82 00 1D, 84 00 00 00 1D.
    const auto plain = vectors::row("aarq-none").bytes;
    const auto expected = decodeApdu(plain).value();
    for (const auto* length : {"811D", "82001D", "8300001D", "840000001D"}) {
        Bytes longer{0x60};
        append(longer, hex(length));
        longer.insert(longer.end(), plain.begin() + 2, plain.end());
        const auto apdu = decodeApdu(longer);
        QVERIFY2(apdu, apdu ? "" : toString(apdu.error()).c_str());
        QVERIFY(*apdu == expected);
    }
    // Inside: a result of two octets and long lengths in the AARE.
    const auto aare = decodeAare(hex("612BA109060760857405080101A28104020200 00A305A103020100"
                                     "BE10040E0800065F1F040000501F01F40007"));
    QVERIFY2(aare, aare ? "" : toString(aare.error()).c_str());
    QCOMPARE(aare->result, std::uint8_t{0});
    // RLRE in long form with user information.
    const auto release = decodeRelease(hex("6382000380 0100"));
    QCOMPARE(release.value().reason, std::uint8_t{0});
}

void TestAcse::spoilt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("indefinite length")
        << QByteArray("6080A1090607608574050801010000") << ErrorCode::Malformed;
    QTest::newRow("length beyond the end") << QByteArray("60FF") << ErrorCode::Malformed;
    QTest::newRow("length of 4 thousand million")
        << QByteArray("6084FFFFFFFF00") << ErrorCode::Truncated;
    QTest::newRow("element longer than its APDU")
        << QByteArray("6103A2090201") << ErrorCode::Malformed; // bytes left over
    QTest::newRow("inner element longer than the outer")
        << QByteArray("6105A203020300") << ErrorCode::Truncated;
    QTest::newRow("tag of several octets") << QByteArray("60037F8101") << ErrorCode::Malformed;
    QTest::newRow("AARE without a result")
        << QByteArray("610BA109060760857405080101") << ErrorCode::Malformed;
    QTest::newRow("result of 300") << QByteArray("6106A2040202012C") << ErrorCode::Malformed;
    QTest::newRow("result without octets") << QByteArray("6104A2020200") << ErrorCode::Malformed;
    QTest::newRow("bytes after the APDU") << QByteArray("620000") << ErrorCode::Malformed;
    QTest::newRow("conformance of 32 bits, in user information")
        << QByteArray("5F1F050000") << ErrorCode::Malformed;
}

void TestAcse::spoilt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto apdu = decodeApdu(hex(bytes.toStdString()));
    QVERIFY(!apdu);
    QCOMPARE(apdu.error().code, code);
    QVERIFY(!apdu.error().where.empty());
}

void TestAcse::conformanceBlocks()
{
    // Green Book ed. 9, table 16.
    const auto names = conformanceNames(0x00501F);
    QCOMPARE(names.size(), std::size_t{7});
    QCOMPARE(names[0], std::string("priority-mgmt-supported"));
    QCOMPARE(names[6], std::string("action"));
    // What is proposed for one way of referencing is not proposed for the other.
    const auto logical = conformance::supported;
    const auto shortNames = conformance::supportedShortNames;
    QCOMPARE(logical & (conformance::read | conformance::write | conformance::informationReport |
                        conformance::parameterisedAccess | conformance::unconfirmedWrite),
             0U);
    QCOMPARE(shortNames & (conformance::get | conformance::set | conformance::action |
                           conformance::access | conformance::eventNotification),
             0U);
}

QTEST_APPLESS_MAIN(TestAcse)
#include "tst_acse.moc"
