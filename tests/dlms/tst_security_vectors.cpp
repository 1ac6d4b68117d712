// SPDX-License-Identifier: Apache-2.0
//
// Values that others have published: every row of security.json names where.
#include "dlms/apdu/apdu.h"
#include "dlms/security/digest.h"
#include "dlms/security/gcm_cipher.h"
#include "dlms/security/general_signing.h"
#include "dlms/security/key_wrap.h"
#include "security_vectors.h"

#include <QTest>

#include <algorithm>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

Protection protectionNamed(const std::string& text)
{
    for (const auto protection :
         {Protection::Authentication, Protection::Encryption, Protection::Both})
        if (name(protection) == text)
            return protection;
    return Protection::None;
}

GcmIv ivOf(const Bytes& bytes)
{
    GcmIv iv{};
    std::copy_n(bytes.begin(), iv.size(), iv.begin());
    return iv;
}

Ciphering cipheringNamed(const std::string& text)
{
    for (const auto ciphering :
         {Ciphering::Dedicated, Ciphering::GeneralGlobal, Ciphering::GeneralDedicated})
        if (name(ciphering) == text)
            return ciphering;
    return Ciphering::Global;
}

HlsFacts factsOf(const nlohmann::json& row)
{
    HlsFacts facts;
    facts.mechanism = static_cast<Mechanism>(row["mechanism"].get<int>());
    facts.password = Secret(bytesOf(row, "secret"));
    facts.clientTitle = bytesOf(row, "clientTitle");
    facts.serverTitle = bytesOf(row, "serverTitle");
    facts.clientToServer = bytesOf(row, "clientToServer");
    facts.serverToClient = bytesOf(row, "serverToClient");
    facts.signing.peerPublicKey = bytesOf(row, "publicKey");
    return facts;
}

} // namespace

class TestSecurityVectors : public QObject
{
    Q_OBJECT

private slots:
    void gcm();
    void cipheredApdus();
    void highLevelSecurity();
    void keyWrap();
    void signatures();
    void signedApdus();
    void keyPairs();
};

void TestSecurityVectors::gcm()
{
    for (const auto& row : securityVectors("gcm")) {
        const std::string source = sourceOf(row);
        auto cipher = GcmCipher::make(bytesOf(row, "key")).value();
        const GcmIv iv = ivOf(bytesOf(row, "iv"));
        const Bytes aad = bytesOf(row, "aad");
        const Bytes plain = bytesOf(row, "plain");
        const Bytes ciphered = bytesOf(row, "ciphered");
        const Bytes tag = bytesOf(row, "tag"); // 16 octets; DLMS sends the first 12
        Bytes out(plain.size());
        Bytes made(gcmTagLength);
        QVERIFY2(cipher.seal(iv, aad, {}, plain, out.data(), made.data()), source.c_str());
        QVERIFY2(out == ciphered, source.c_str());
        QVERIFY2(std::ranges::equal(made, BytesView(tag).first(gcmTagLength)), source.c_str());
        QVERIFY2(cipher.open(iv, aad, {}, ciphered, out.data(), tag.data()), source.c_str());
        QVERIFY2(out == plain, source.c_str());
        made[0] ^= 1;
        QVERIFY2(!cipher.open(iv, aad, {}, ciphered, out.data(), made.data()), source.c_str());
    }
}

void TestSecurityVectors::cipheredApdus()
{
    for (const auto& row : securityVectors("apdus")) {
        const std::string source = sourceOf(row);
        SecuritySettings settings;
        settings.ownTitle = bytesOf(row, "title");
        settings.peerTitle = settings.ownTitle;
        settings.suite = static_cast<SecuritySuite>(row.value("suite", 0));
        settings.protection = protectionNamed(row["protection"]);
        settings.ciphering = cipheringNamed(row.value("ciphering", "global"));
        const bool dedicated = settings.ciphering == Ciphering::Dedicated ||
                               settings.ciphering == Ciphering::GeneralDedicated;
        settings.keys.globalUnicast = Secret(Bytes(16, 0x55)); // another one
        (dedicated ? settings.keys.dedicated : settings.keys.globalUnicast) =
            Secret(bytesOf(row, "key"));
        settings.keys.authentication = Secret(bytesOf(row, "authenticationKey"));
        auto cipher = ApduProtection::make(settings).value();
        Bytes out;
        const auto counter = row["counter"].get<std::uint32_t>();
        const Bytes plain = bytesOf(row, "plain");
        QVERIFY2(cipher.protect(plain, settings.ciphering, settings.protection, counter, out),
                 source.c_str());
        QVERIFY2(out == bytesOf(row, "ciphered"), (source + ": " + toHex(out)).c_str());
        const auto opened = cipher.unprotect(out);
        QVERIFY2(opened.has_value(), source.c_str());
        QVERIFY2(std::ranges::equal(opened->apdu, plain), source.c_str());
        QCOMPARE(opened->counter, counter);
        QVERIFY(opened->control.protection == settings.protection);
        QVERIFY(opened->control.suite == settings.suite);
        QVERIFY(opened->ciphering == settings.ciphering);
        QVERIFY(opened->keys == (dedicated ? KeySet::Dedicated : KeySet::GlobalUnicast));
    }
}

void TestSecurityVectors::highLevelSecurity()
{
    for (const auto& row : securityVectors("hls")) {
        const std::string source = sourceOf(row);
        const HlsFacts facts = factsOf(row);
        const bool client = row["side"] == "client";
        const Bytes answer = bytesOf(row, "answer");
        if (facts.clientTitle.empty() && facts.mechanism == Mechanism::HighSha256) {
            // Somebody's client that told no title: its hash is right, and is refused.
            const auto hash = digest(Hash::Sha256, {bytesOf(row, "secret"), facts.serverTitle,
                                                    facts.serverToClient, facts.clientToServer});
            QVERIFY2(hash.value() == answer, source.c_str());
            const auto refused = proveClient(facts, nullptr, answer);
            QVERIFY2(!refused && refused.error().code == ErrorCode::OutOfRange, source.c_str());
            continue;
        }
        std::optional<ApduProtection> cipher;
        if (facts.mechanism == Mechanism::HighGmac) {
            SecuritySettings settings;
            settings.keys.globalUnicast = Secret(bytesOf(row, "key"));
            settings.keys.authentication = Secret(bytesOf(row, "authenticationKey"));
            cipher = ApduProtection::make(settings).value();
        }
        ApduProtection* protection = cipher ? &*cipher : nullptr;
        const auto counter = row.value("counter", 0U);
        if (facts.mechanism != Mechanism::HighEcdsa) { // its signatures are random
            const auto made = client ? hlsAnswerOfClient(facts, protection, counter)
                                     : hlsAnswerOfServer(facts, protection, counter);
            QVERIFY2(made.has_value(), source.c_str());
            QVERIFY2(*made == answer, (source + ": " + toHex(*made)).c_str());
        }
        const auto proven = client ? proveClient(facts, protection, answer)
                                   : proveServer(facts, protection, answer);
        QVERIFY2(proven.has_value(), source.c_str());
        QCOMPARE(*proven, counter);
        // The other end's answer is another one.
        const auto swapped = client ? proveServer(facts, protection, answer)
                                    : proveClient(facts, protection, answer);
        QVERIFY2(!swapped && swapped.error().code == ErrorCode::AuthenticationFailed,
                 source.c_str());
    }
}

void TestSecurityVectors::keyWrap()
{
    for (const auto& row : securityVectors("keyWrap")) {
        const std::string source = sourceOf(row);
        const Secret master(bytesOf(row, "master"));
        const Secret key(bytesOf(row, "key"));
        const Bytes wrapped = bytesOf(row, "wrapped");
        QVERIFY2(wrapKey(master, key).value() == wrapped, source.c_str());
        QVERIFY2(unwrapKey(master, wrapped).value() == key, source.c_str());
    }
}

void TestSecurityVectors::signatures()
{
    for (const auto& row : securityVectors("signatures")) {
        const std::string source = sourceOf(row);
        const auto proven = verifySignature(bytesOf(row, "publicKey"), bytesOf(row, "text"),
                                            bytesOf(row, "signature"));
        QVERIFY2(proven.has_value() == row["valid"].get<bool>(), source.c_str());
        if (!proven)
            QVERIFY2(proven.error().code == ErrorCode::SignatureInvalid ||
                         proven.error().code == ErrorCode::Malformed,
                     source.c_str());
    }
}

void TestSecurityVectors::signedApdus()
{
    for (const auto& row : securityVectors("signedApdus")) {
        const std::string source = sourceOf(row);
        const Bytes key = bytesOf(row, "publicKey");
        auto apdu = std::get<GeneralSigning>(decodeApdu(bytesOf(row, "apdu")).value());
        QVERIFY2(verifySigned(apdu, key).has_value(), source.c_str());
        apdu.transactionId.back() ^= 1U;
        const auto changed = verifySigned(apdu, key);
        QVERIFY2(!changed && changed.error().code == ErrorCode::SignatureInvalid, source.c_str());
    }
}

void TestSecurityVectors::keyPairs()
{
    for (const auto& row : securityVectors("keyPairs")) {
        const std::string source = sourceOf(row);
        const Bytes text = ascii("a text to sign");
        const auto signature = sign(Secret(bytesOf(row, "privateKey")), text);
        QVERIFY2(signature.has_value(), source.c_str());
        QVERIFY2(verifySignature(bytesOf(row, "publicKey"), text, *signature).has_value(),
                 source.c_str());
    }
}

QTEST_APPLESS_MAIN(TestSecurityVectors)
#include "tst_security_vectors.moc"
