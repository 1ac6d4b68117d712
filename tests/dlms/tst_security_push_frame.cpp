// SPDX-License-Identifier: Apache-2.0
//
// The encrypted push of a meter that Radius Elnet has published with its keys and its 33 values:
// from the bytes on the line to the values.
#include "dlms/apdu/apdu.h"
#include "dlms/link/hdlc_frame.h"
#include "security_vectors.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

nlohmann::json publishedFrame()
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/kamstrup_push_frames.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/vectors/kamstrup_push_frames.json is missing");
    for (const auto& row : nlohmann::json::parse(file.readAll().toStdString()))
        if (row.contains("decoded"))
            return row;
    qFatal("no encrypted frame among the push frames");
}

/// The ciphered APDU inside frame and LLC header.
Bytes cipheredApdu()
{
    const Bytes bytes = bytesOf(publishedFrame(), "hex");
    const auto frame = decodeHdlcFrame(BytesView(bytes).subspan(1, bytes.size() - 2)).value();
    const BytesView apdu = BytesView(frame.info).subspan(3);
    return {apdu.begin(), apdu.end()};
}

SecuritySettings receiver()
{
    const auto row = securityVectors("pushFrame");
    SecuritySettings settings;
    settings.keys.globalUnicast = Secret(bytesOf(row, "key"));
    settings.keys.authentication = Secret(bytesOf(row, "authenticationKey"));
    return settings;
}

std::string shown(const Data& value)
{
    if (const auto number = value.number())
        return std::to_string(*number);
    if (value.type() == DataType::VisibleString)
        return value.text().value();
    return toHex(value.bytes());
}

std::string shown(const nlohmann::json& value)
{
    return value.is_string() ? value.get<std::string>() : std::to_string(value.get<std::int64_t>());
}

} // namespace

class TestSecurityPushFrame : public QObject
{
    Q_OBJECT

private slots:
    void headerAndCounter();
    void allValues();
    void theMeterKnownByName();
    void wrongKeysAndChangedBytes();
};

void TestSecurityPushFrame::headerAndCounter()
{
    const auto row = securityVectors("pushFrame");
    auto cipher = ApduProtection::make(receiver()).value();
    const auto opened = cipher.unprotect(cipheredApdu());
    QVERIFY2(opened.has_value(), opened ? "" : toString(opened.error()).c_str());
    QVERIFY(opened->title == bytesOf(row, "title")); // "KAM" and the meter's number
    QCOMPARE(opened->counter, row["counter"].get<std::uint32_t>());
    QCOMPARE(opened->counter, 493'793U);
    QCOMPARE(opened->control.octet(), std::uint8_t(0x30)); // suite 0, authenticated, encrypted
    QVERIFY(opened->ciphering == Ciphering::GeneralGlobal);
    QVERIFY(opened->keys == KeySet::GlobalUnicast);
    QCOMPARE(opened->apdu.size(), std::size_t(447));
    qInfo("system title %s, invocation counter %u", toHex(opened->title).c_str(), opened->counter);
}

void TestSecurityPushFrame::allValues()
{
    auto cipher = ApduProtection::make(receiver()).value();
    const auto opened = cipher.unprotect(cipheredApdu());
    QVERIFY(opened.has_value());
    const auto apdu = decodeApdu(opened->apdu);
    QVERIFY(apdu.has_value());
    const auto* push = std::get_if<DataNotification>(&*apdu);
    QVERIFY(push != nullptr);
    QCOMPARE(toHex(push->dateTime), std::string("07E40107020E2F14FF800000"));
    const auto& elements = push->body.elements();
    QCOMPARE(elements.size(), std::size_t(65)); // list name, then 32 pairs
    const auto expected = publishedFrame()["decoded"];
    QCOMPARE(expected.size(), std::size_t(33));
    std::size_t at = 0;
    for (const auto& row : expected) {
        if (!row["obis"].is_null()) {
            const auto code = Obis::fromBytes(elements[at++].bytes());
            QVERIFY(code.has_value());
            QCOMPARE(code->toString(), row["obis"].get<std::string>());
        }
        const Data& value = elements[at++];
        QCOMPARE(std::string(name(value.type())), row["type"].get<std::string>());
        QCOMPARE(shown(value), shown(row["value"]));
    }
    QCOMPARE(at, elements.size());
}

void TestSecurityPushFrame::theMeterKnownByName()
{
    auto cipher = ApduProtection::make(receiver()).value();
    QVERIFY(cipher.setPeerTitle(bytesOf(securityVectors("pushFrame"), "title")));
    QVERIFY(cipher.unprotect(cipheredApdu()));
    QVERIFY(cipher.setPeerTitle(hex("4B414D4501A4DC53"))); // the neighbour's
    QCOMPARE(cipher.unprotect(cipheredApdu()).error().code, ErrorCode::PeerUnknown);
}

void TestSecurityPushFrame::wrongKeysAndChangedBytes()
{
    const Bytes bytes = cipheredApdu();
    for (Secret SecurityKeys::*key :
         {&SecurityKeys::globalUnicast, &SecurityKeys::authentication}) {
        SecuritySettings settings = receiver();
        settings.keys.*key = Secret(Bytes(16, 0x21));
        auto cipher = ApduProtection::make(settings).value();
        const auto refused = cipher.unprotect(bytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DecryptionFailed);
        QVERIFY(refused.error().detail.find("4B414D4501A4DC52") != std::string::npos);
        QVERIFY(refused.error().detail.find("493793") != std::string::npos);
    }
    auto cipher = ApduProtection::make(receiver()).value();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        Bytes changed = bytes;
        changed[at] ^= 0x01;
        QVERIFY2(!cipher.unprotect(changed), std::to_string(at).c_str());
    }
    QVERIFY(cipher.unprotect(bytes));
}

QTEST_APPLESS_MAIN(TestSecurityPushFrame)
#include "tst_security_push_frame.moc"
