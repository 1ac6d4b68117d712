// SPDX-License-Identifier: Apache-2.0
//
// Key wrap, signatures and general-signing: what is refused, and why.
#include "dlms/security/general_signing.h"
#include "dlms/security/key_wrap.h"
#include "security_vectors.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

Secret privateKey(std::size_t index)
{
    return Secret(bytesOf(securityVectors("keyPairs").at(index), "privateKey"));
}

Bytes publicKey(std::size_t index)
{
    return bytesOf(securityVectors("keyPairs").at(index), "publicKey");
}

} // namespace

class TestSecurityKeys : public QObject
{
    Q_OBJECT

private slots:
    void wrapLengths();
    void wrapChanged();
    void signatureChanged();
    void signatureLengths();
    void publicKeyForms();
    void hostilePublicKeys();
    void hostilePrivateKeys();
    void generalSigning();
};

void TestSecurityKeys::wrapLengths()
{
    const Secret key(Bytes(16, 1));
    for (std::size_t length = 0; length <= 40; ++length) {
        const Secret master(Bytes(length, 2));
        const bool fits = length == 16 || length == 32;
        const auto wrapped = wrapKey(master, key);
        QCOMPARE(wrapped.has_value(), fits);
        if (!fits) {
            QCOMPARE(wrapped.error().code, ErrorCode::OutOfRange);
            QCOMPARE(unwrapKey(master, Bytes(24)).error().code, ErrorCode::OutOfRange);
        }
    }
    const Secret master(Bytes(16, 2));
    for (std::size_t length = 0; length <= 80; ++length) {
        const Secret some(Bytes(length, 3));
        const bool fits = length >= 16 && length <= 64 && length % 8 == 0;
        const auto wrapped = wrapKey(master, some);
        QCOMPARE(wrapped.has_value(), fits);
        if (fits) {
            QCOMPARE(wrapped->size(), length + 8);
            QVERIFY(unwrapKey(master, *wrapped).value() == some);
        } else {
            QCOMPARE(wrapped.error().code, ErrorCode::OutOfRange);
            QCOMPARE(unwrapKey(master, Bytes(length + 8)).error().code, ErrorCode::OutOfRange);
        }
    }
    QCOMPARE(unwrapKey(master, Bytes()).error().code, ErrorCode::OutOfRange);
}

void TestSecurityKeys::wrapChanged()
{
    const Secret master(Bytes(16, 2));
    const Secret key(Bytes(16, 1));
    const Bytes wrapped = wrapKey(master, key).value();
    for (std::size_t bit = 0; bit < 8 * wrapped.size(); ++bit) {
        Bytes changed = wrapped;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QCOMPARE(unwrapKey(master, changed).error().code, ErrorCode::DecryptionFailed);
    }
    QCOMPARE(unwrapKey(Secret(Bytes(16, 3)), wrapped).error().code, ErrorCode::DecryptionFailed);
    QCOMPARE(unwrapKey(Secret(Bytes(32, 2)), wrapped).error().code, ErrorCode::DecryptionFailed);
    QVERIFY(unwrapKey(master, wrapped).value() == key);
}

void TestSecurityKeys::signatureChanged()
{
    const Bytes text = ascii("open the breaker");
    const Bytes signature = sign(privateKey(0), text).value();
    QCOMPARE(signature.size(), std::size_t(64));
    QVERIFY(verifySignature(publicKey(0), text, signature));
    for (std::size_t bit = 0; bit < 8 * signature.size(); ++bit) {
        Bytes changed = signature;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QCOMPARE(verifySignature(publicKey(0), text, changed).error().code,
                 ErrorCode::SignatureInvalid);
    }
    QCOMPARE(verifySignature(publicKey(0), ascii("close the breaker"), signature).error().code,
             ErrorCode::SignatureInvalid);
    QCOMPARE(verifySignature(publicKey(3), text, signature).error().code,
             ErrorCode::SignatureInvalid);
    QVERIFY(verifySignature(publicKey(0), {}, sign(privateKey(0), {}).value()));
}

void TestSecurityKeys::signatureLengths()
{
    const Bytes text = ascii("x");
    QCOMPARE(sign(privateKey(2), text).value().size(), std::size_t(96));
    for (std::size_t length = 0; length < 130; ++length) {
        const auto small = verifySignature(publicKey(0), text, Bytes(length, 1));
        QCOMPARE(small.error().code,
                 length == 64 ? ErrorCode::SignatureInvalid : ErrorCode::Malformed);
        const auto large = verifySignature(publicKey(2), text, Bytes(length, 1));
        QCOMPARE(large.error().code,
                 length == 96 ? ErrorCode::SignatureInvalid : ErrorCode::Malformed);
    }
}

void TestSecurityKeys::publicKeyForms()
{
    const Bytes text = ascii("x");
    const Bytes signature = sign(privateKey(0), text).value();
    Bytes point{0x04};
    append(point, publicKey(0));
    QVERIFY(verifySignature(point, text, signature));
    Bytes info = hex("3059301306072A8648CE3D020106082A8648CE3D030107034200");
    append(info, point);
    QVERIFY(verifySignature(info, text, signature));
    for (std::size_t at = 0; at < 27; ++at) {
        Bytes changed = info;
        changed[at] ^= 0x20;
        QCOMPARE(verifySignature(changed, text, signature).error().code, ErrorCode::Malformed);
    }
    info.push_back(0);
    QCOMPARE(verifySignature(info, text, signature).error().code, ErrorCode::Malformed);
}

void TestSecurityKeys::hostilePublicKeys()
{
    const Bytes text = ascii("x");
    const Bytes signature = sign(privateKey(0), text).value();
    Bytes offCurve = publicKey(0);
    offCurve.back() ^= 1;
    for (const Bytes& key : {Bytes(), Bytes(1), Bytes(64), Bytes(65, 4), Bytes(64, 0xFF), offCurve,
                             Bytes(96), Bytes(97, 4), Bytes(10000, 0x30)})
        QCOMPARE(verifySignature(key, text, signature).error().code, ErrorCode::Malformed);
}

void TestSecurityKeys::hostilePrivateKeys()
{
    const Bytes text = ascii("x");
    QCOMPARE(sign(Secret(), text).error().code, ErrorCode::KeyMissing);
    const Secret whole = privateKey(1);
    for (std::size_t length = 1; length < whole.size(); ++length) {
        const BytesView cut = whole.bytes().first(length);
        QCOMPARE(sign(Secret(Bytes(cut.begin(), cut.end())), text).error().code,
                 ErrorCode::Malformed);
    }
    for (const char* other :
         {// secp256k1, a curve that DLMS does not use
          "302E0201010420C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721A0070605"
          "2B8104000A",
          // X25519 in PKCS #8
          "302E020100300506032B656E04220420C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A62"
          "2B120F6721",
          // the number 0
          "303102010104200000000000000000000000000000000000000000000000000000000000000000A00A0608"
          "2A8648CE3D030107"})
        QCOMPARE(sign(Secret(hex(other)), text).error().code, ErrorCode::Malformed);
}

void TestSecurityKeys::generalSigning()
{
    GeneralSigning apdu;
    apdu.transactionId = hex("0102030405060708");
    apdu.originator = hex("4D4D4D0000000001");
    apdu.recipient = hex("4D4D4D0000BC614E");
    apdu.content = hex("C301C100460000600310FF01010F00");
    const GeneralSigning made = signApdu(apdu, privateKey(0)).value();
    QCOMPARE(made.signature.size(), std::size_t(64));
    QVERIFY(verifySigned(made, publicKey(0)));
    QCOMPARE(verifySigned(made, publicKey(3)).error().code, ErrorCode::SignatureInvalid);
    QCOMPARE(verifySigned(apdu, publicKey(0)).error().code, ErrorCode::Malformed);
    for (Bytes GeneralSigning::*member :
         {&GeneralSigning::transactionId, &GeneralSigning::originator, &GeneralSigning::recipient,
          &GeneralSigning::dateTime, &GeneralSigning::otherInformation, &GeneralSigning::content,
          &GeneralSigning::signature}) {
        GeneralSigning changed = made;
        if ((changed.*member).empty())
            (changed.*member).push_back(1);
        else
            (changed.*member)[0] ^= 1;
        QCOMPARE(verifySigned(changed, publicKey(0)).error().code, ErrorCode::SignatureInvalid);
    }
    // A field's end must not move into the next one.
    GeneralSigning moved = made;
    moved.originator.push_back(moved.recipient.front());
    moved.recipient.erase(moved.recipient.begin());
    QCOMPARE(verifySigned(moved, publicKey(0)).error().code, ErrorCode::SignatureInvalid);
    QCOMPARE(signApdu(apdu, Secret()).error().code, ErrorCode::KeyMissing);
}

QTEST_APPLESS_MAIN(TestSecurityKeys)
#include "tst_security_keys.moc"
