// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/hls.h"
#include "dlms/security/signing_key.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

Bytes hex(const char* text)
{
    return fromHex(text).value();
}

// The key pair of RFC 6979, A.2.5 (P-256).
const Bytes number = hex("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721");
const char* const point = "0460FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"
                          "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299";
// SubjectPublicKeyInfo up to the point: id-ecPublicKey, secp256r1 (RFC 5480, 2).
const char* const info = "3059301306072A8648CE3D020106082A8648CE3D030107034200";

/// Gives these numbers, one after another, then nothing.
RandomSource drawn(std::vector<Bytes> numbers)
{
    return [numbers, next = std::size_t{0}](std::size_t count) mutable {
        auto bytes = next < numbers.size() ? numbers[next] : Bytes();
        ++next;
        bytes.resize(std::min(bytes.size(), count));
        return bytes;
    };
}

} // namespace

class TestSigningKey : public QObject
{
    Q_OBJECT

private slots:
    void publicHalf();
    void drawsUntilItIsOneOfTheCurve();
    void noRandomNumbers();
    void newKeysSign();
    void noKeys();
};

void TestSigningKey::publicHalf()
{
    const auto key = makeSigningKey(drawn({number}));
    QVERIFY(key);
    const auto publicKey = publicKeyOf(*key);
    QVERIFY(publicKey);
    QCOMPARE(toHex(*publicKey), std::string(info) + point);
    QVERIFY(isPublicKey(*publicKey));
    QVERIFY(isPublicKey(hex(point)));
    QVERIFY(isPublicKey(BytesView(*publicKey).last(64)));
}

void TestSigningKey::drawsUntilItIsOneOfTheCurve()
{
    // The order n of P-256 (FIPS 186-4, D.1.2.3): numbers are 1 to n - 1.
    const auto order = hex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    auto last = order;
    --last.back();
    const auto key = makeSigningKey(drawn({Bytes(32, 0), Bytes(32, 0xFF), order, number}));
    QVERIFY(key);
    QCOMPARE(toHex(*publicKeyOf(*key)), std::string(info) + point);
    QVERIFY(makeSigningKey(drawn({last})));
}

void TestSigningKey::noRandomNumbers()
{
    QVERIFY(!makeSigningKey(drawn({})));
    QVERIFY(!makeSigningKey(drawn({Bytes(31, 1)})));
    QVERIFY(!makeSigningKey([](std::size_t count) { return Bytes(count, 0); }));
}

void TestSigningKey::newKeysSign()
{
    const auto one = makeSigningKey();
    const auto other = makeSigningKey();
    QVERIFY(one && other && !(*one == *other));
    const auto text = ascii("challenge");
    const auto signature = sign(*one, text);
    QVERIFY(signature);
    QVERIFY(verifySignature(*publicKeyOf(*one), text, *signature));
    QCOMPARE(verifySignature(*publicKeyOf(*other), text, *signature).error().code,
             ErrorCode::SignatureInvalid);
}

void TestSigningKey::noKeys()
{
    QCOMPARE(publicKeyOf(Secret()).error().code, ErrorCode::KeyMissing);
    QCOMPARE(publicKeyOf(Secret(hex("3000"))).error().code, ErrorCode::Malformed);
    QVERIFY(!isPublicKey({}));
    auto off = hex(point);
    off.back() ^= 1U;
    QVERIFY(!isPublicKey(off));
    QVERIFY(!isPublicKey(Bytes(64, 0)));
}

QTEST_APPLESS_MAIN(TestSigningKey)
#include "tst_signing_key.moc"
