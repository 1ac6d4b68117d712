// SPDX-License-Identifier: Apache-2.0
//
// Everything that ApduProtection refuses, with its code; after each it opens the next APDU.
#include "security_ends.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

class TestSecurityRefusals : public QObject
{
    Q_OBJECT

private slots:
    void wrongKeys();
    void wrongTitles();
    void everyChangedBit();
    void everyTruncation();
    void shortTag();
    void wrongControl();
    void missingKeys();
    void wrongSettings();
    void unservableApdus();
    void encryptionOnlyWithAnotherKey();
};

void TestSecurityRefusals::wrongKeys()
{
    Ends ends;
    for (const Ciphering ciphering : cipherings)
        for (const Protection protection : {Protection::Authentication, Protection::Both}) {
            SecuritySettings other = exampleSettings(true);
            other.keys.globalUnicast = Secret(Bytes(16, 0x55));
            other.keys.dedicated = Secret(Bytes(16, 0x55));
            auto wrongKey = ApduProtection::make(other).value();
            const Bytes bytes = sealed(ends.client, ciphering, protection);
            const auto refused = wrongKey.unprotect(bytes);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::DecryptionFailed);
            const std::string text = toString(refused.error());
            QVERIFY2(text.find("4D4D4D0000000001") != std::string::npos, text.c_str());
            QVERIFY2(text.find(std::to_string(counter)) != std::string::npos, text.c_str());
            other = exampleSettings(true);
            other.keys.authentication = Secret(Bytes(16, 0x55));
            auto wrongAk = ApduProtection::make(other).value();
            QCOMPARE(refusal(wrongAk, bytes), ErrorCode::DecryptionFailed);
            QVERIFY(opens(ends.server, bytes));
        }
}

void TestSecurityRefusals::wrongTitles()
{
    Ends ends;
    SecuritySettings other = exampleSettings(true);
    other.peerTitle = hex("4D4D4D0000000002");
    auto server = ApduProtection::make(other).value();
    QCOMPARE(refusal(server, sealed(ends.client)), ErrorCode::DecryptionFailed);
    QCOMPARE(refusal(server, sealed(ends.client, Ciphering::GeneralGlobal)),
             ErrorCode::PeerUnknown);
    // The sender's own title lies in the vector: an echo of our own APDU does not open.
    QCOMPARE(refusal(ends.client, sealed(ends.client)), ErrorCode::DecryptionFailed);
    Bytes shortTitle = hex("DB074D4D4D00000001");
    append(shortTitle, hex("1130000000010102030405060708090A0B0C"));
    QCOMPARE(refusal(ends.server, shortTitle), ErrorCode::Malformed);
    QVERIFY(opens(ends.server, sealed(ends.client)));
}

void TestSecurityRefusals::everyChangedBit()
{
    Ends ends;
    for (const Ciphering ciphering : cipherings)
        for (const Protection protection : {Protection::Authentication, Protection::Both}) {
            const Bytes bytes = sealed(ends.client, ciphering, protection);
            for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
                Bytes changed = bytes;
                changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
                const auto opened = ends.server.unprotect(changed);
                // The tag of the APDU is not covered by the protection. And whoever turns "both"
                // into "encryption only" gets an unproven APDU, which says of itself that it is
                // one: the session refuses it as less than agreed.
                const bool tagOnly = bit < 8 && isCipheredTag(changed[0]);
                const bool downgraded =
                    opened && opened->control.protection == Protection::Encryption;
                QVERIFY2(!opened || tagOnly || downgraded, std::to_string(bit).c_str());
            }
            QVERIFY(opens(ends.server, bytes));
        }
}

void TestSecurityRefusals::everyTruncation()
{
    Ends ends;
    for (const Ciphering ciphering : cipherings)
        for (const Protection protection : protections) {
            const Bytes bytes = sealed(ends.client, ciphering, protection);
            for (std::size_t length = 0; length < bytes.size(); ++length)
                QCOMPARE(refusal(ends.server, BytesView(bytes).first(length)),
                         ErrorCode::Truncated);
            Bytes longer = bytes;
            longer.push_back(0);
            QCOMPARE(refusal(ends.server, longer), ErrorCode::Malformed);
            QVERIFY(opens(ends.server, bytes));
        }
}

void TestSecurityRefusals::shortTag()
{
    // Octets of the tag left out, and the length made to fit.
    Ends ends;
    const Bytes bytes = sealed(ends.client);
    for (std::size_t less = 1; less <= getRequest().size() + 12; ++less) {
        Bytes cut(bytes.begin(), bytes.end() - static_cast<std::ptrdiff_t>(less));
        cut[1] = static_cast<std::uint8_t>(cut[1] - less);
        QCOMPARE(refusal(ends.server, cut),
                 less > getRequest().size() ? ErrorCode::Truncated : ErrorCode::DecryptionFailed);
    }
    for (std::size_t length = 0; length < 5; ++length) {
        Bytes header = hex("C8003000000001");
        header.resize(2 + length);
        header[1] = static_cast<std::uint8_t>(length);
        QCOMPARE(refusal(ends.server, header), ErrorCode::Truncated);
    }
    QVERIFY(opens(ends.server, bytes));
}

void TestSecurityRefusals::wrongControl()
{
    Ends ends;
    const Bytes bytes = sealed(ends.client);
    const auto with = [&](std::uint8_t octet) {
        Bytes changed = bytes;
        changed[2] = octet;
        return refusal(ends.server, changed);
    };
    QCOMPARE(with(0xB0), ErrorCode::Unsupported); // compressed
    QCOMPARE(with(0x31), ErrorCode::Unsupported); // suite 1
    QCOMPARE(with(0x3F), ErrorCode::Unsupported); // no such suite
    QCOMPARE(with(0x00), ErrorCode::Malformed);   // no protection at all
    QCOMPARE(with(0x70), ErrorCode::DecryptionFailed);
    QCOMPARE(with(0x10), ErrorCode::DecryptionFailed);
    QCOMPARE(refusal(ends.server, getRequest()), ErrorCode::Malformed); // not ciphered
    QVERIFY(opens(ends.server, bytes));
}

void TestSecurityRefusals::missingKeys()
{
    Ends ends;
    SecuritySettings bare;
    bare.ownTitle = serverTitle();
    bare.peerTitle = clientTitle();
    auto server = ApduProtection::make(bare).value();
    Bytes out;
    for (const Ciphering ciphering : cipherings) {
        QCOMPARE(refusal(server, sealed(ends.client, ciphering)), ErrorCode::KeyMissing);
        QCOMPARE(server.protect(getRequest(), ciphering, Protection::Both, 1, out).error().code,
                 ErrorCode::KeyMissing);
    }
    bare.keys.globalUnicast = exampleSettings(true).keys.globalUnicast;
    auto noAk = ApduProtection::make(bare).value();
    QCOMPARE(refusal(noAk, sealed(ends.client)), ErrorCode::KeyMissing);
    QCOMPARE(refusal(noAk, sealed(ends.client, Ciphering::Global, Protection::Authentication)),
             ErrorCode::KeyMissing);
    QCOMPARE(refusal(noAk, sealed(ends.client, Ciphering::Global, Protection::Both,
                                  KeySet::GlobalBroadcast)),
             ErrorCode::KeyMissing);
    QVERIFY(opens(noAk, sealed(ends.client, Ciphering::Global, Protection::Encryption)));
    QVERIFY(out.empty());
}

void TestSecurityRefusals::wrongSettings()
{
    const auto refused = [](const SecuritySettings& settings) {
        const auto made = ApduProtection::make(settings);
        return made ? ErrorCode::Cancelled : made.error().code;
    };
    SecuritySettings settings = exampleSettings(false);
    settings.keys.globalUnicast = Secret();
    QCOMPARE(refused(settings), ErrorCode::KeyMissing);
    settings.protection = Protection::None; // a server's: what is missing shows when it is needed
    QCOMPARE(refused(settings), ErrorCode::Cancelled);
    settings = exampleSettings(false);
    settings.keys.authentication = Secret();
    QCOMPARE(refused(settings), ErrorCode::KeyMissing);
    settings.protection = Protection::Encryption;
    QCOMPARE(refused(settings), ErrorCode::Cancelled);
    for (Secret SecurityKeys::*key : {&SecurityKeys::globalUnicast, &SecurityKeys::globalBroadcast,
                                      &SecurityKeys::authentication, &SecurityKeys::dedicated})
        for (const std::size_t length : {1UL, 15UL, 17UL, 24UL, 32UL, 1000UL}) {
            settings = exampleSettings(false);
            settings.keys.*key = Secret(Bytes(length, 1));
            QCOMPARE(refused(settings), ErrorCode::OutOfRange);
        }
    settings = exampleSettings(false);
    settings.ownTitle.pop_back();
    QCOMPARE(refused(settings), ErrorCode::OutOfRange);
    settings = exampleSettings(false);
    settings.peerTitle.push_back(0);
    QCOMPARE(refused(settings), ErrorCode::OutOfRange);
    settings = exampleSettings(false);
    settings.suite = SecuritySuite::EcdhP384AesGcm256; // whose keys are longer
    QCOMPARE(refused(settings), ErrorCode::OutOfRange);
    settings.suite = static_cast<SecuritySuite>(3);
    QCOMPARE(refused(settings), ErrorCode::Unsupported);
}

void TestSecurityRefusals::unservableApdus()
{
    Ends ends;
    Bytes out;
    const auto code = [&](const Bytes& apdu, Ciphering ciphering, Protection protection,
                          KeySet keys = KeySet::GlobalUnicast) {
        const auto done = ends.client.protect(apdu, ciphering, protection, 1, out, keys);
        return done ? ErrorCode::Cancelled : done.error().code;
    };
    QCOMPARE(code({}, Ciphering::Global, Protection::Both), ErrorCode::Unsupported);
    QCOMPARE(code({}, Ciphering::GeneralGlobal, Protection::Both), ErrorCode::Unsupported);
    QCOMPARE(code(hex("0F00"), Ciphering::Global, Protection::Both), ErrorCode::Unsupported);
    QCOMPARE(code(hex("0100"), Ciphering::Dedicated, Protection::Both), ErrorCode::Unsupported);
    QCOMPARE(code(hex("C000"), Ciphering::Global, Protection::Both, KeySet::Dedicated),
             ErrorCode::Unsupported);
    QCOMPARE(code(hex("C000"), Ciphering::Global, Protection::None), ErrorCode::OutOfRange);
    QVERIFY(out.empty());
    SecuritySettings nameless;
    nameless.keys = exampleSettings(false).keys;
    auto client = ApduProtection::make(nameless).value();
    QCOMPARE(client.protect(hex("C000"), Ciphering::Global, Protection::Both, 1, out).error().code,
             ErrorCode::OutOfRange);
}

void TestSecurityRefusals::encryptionOnlyWithAnotherKey()
{
    // Without a tag a wrong key shows only if the APDU is not of the kind announced.
    Ends ends;
    SecuritySettings other = exampleSettings(true);
    int taken = 0;
    constexpr int tries = 200;
    for (int i = 0; i < tries; ++i) {
        other.keys.globalUnicast = Secret(Bytes(16, static_cast<std::uint8_t>(i + 0x10)));
        auto server = ApduProtection::make(other).value();
        const auto opened =
            server.unprotect(sealed(ends.client, Ciphering::Global, Protection::Encryption));
        if (opened)
            ++taken;
        else
            QCOMPARE(opened.error().code, ErrorCode::DecryptionFailed);
    }
    QVERIFY(taken < tries / 20);
    // An empty text is announced by no tag.
    QCOMPARE(refusal(ends.server, hex("C8052000000001")), ErrorCode::DecryptionFailed);
}

QTEST_APPLESS_MAIN(TestSecurityRefusals)
#include "tst_security_refusals.moc"
