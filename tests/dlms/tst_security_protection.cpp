// SPDX-License-Identifier: Apache-2.0
//
// Protection of APDUs beyond the published examples: every dress, key and suite.
#include "security_ends.h"

#include <QTest>

#include <algorithm>

using namespace metersmith;
using namespace metersmith::dlms;

class TestSecurityProtection : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void securityControlOctets();
    void tags();
    void everyDress();
    void broadcast();
    void suites();
    void dedicatedKeyComesLater();
    void titleComesLater();
    void longApdus();
    void appends();
    void gmacNeedsItsKeys();
    void counters();
    void randomOctets();
};

void TestSecurityProtection::names()
{
    QCOMPARE(name(Protection::None), std::string_view("none"));
    QCOMPARE(name(Protection::Both), std::string_view("both"));
    QCOMPARE(name(Ciphering::Global), std::string_view("global"));
    QCOMPARE(name(Ciphering::GeneralDedicated), std::string_view("general-dedicated"));
    QCOMPARE(name(KeySet::GlobalBroadcast), std::string_view("global broadcast"));
    QCOMPARE(name(static_cast<Protection>(1)), std::string_view("unknown"));
}

void TestSecurityProtection::securityControlOctets()
{
    for (unsigned octet = 0; octet < 256; ++octet) {
        const auto control = SecurityControl::fromOctet(static_cast<std::uint8_t>(octet));
        QCOMPARE(unsigned(control.octet()), octet);
    }
    const SecurityControl both{SecuritySuite::AesGcm128, Protection::Both, true, false};
    QCOMPARE(both.octet(), std::uint8_t(0x70));
}

void TestSecurityProtection::tags()
{
    const auto is = [](std::uint8_t plain, Ciphering ciphering, int expected) {
        const auto tag = cipheredTag(plain, ciphering);
        return tag ? isCipheredTag(*tag) && int(*tag) == expected : expected < 0;
    };
    // The COSEMpdu CHOICE of IEC 62056-5-3.
    QVERIFY(is(0x01, Ciphering::Global, 0x21));
    QVERIFY(is(0x08, Ciphering::Global, 0x28));
    QVERIFY(is(0x05, Ciphering::Global, 0x25));
    QVERIFY(is(0x18, Ciphering::Global, 0x38));
    QVERIFY(is(0x05, Ciphering::Dedicated, 0x45));
    QVERIFY(is(0xC0, Ciphering::Global, 0xC8));
    QVERIFY(is(0xC0, Ciphering::Dedicated, 0xD0));
    QVERIFY(is(0xC7, Ciphering::Global, 0xCF));
    QVERIFY(is(0xC7, Ciphering::Dedicated, 0xD7));
    QVERIFY(is(0x01, Ciphering::Dedicated, -1));
    QVERIFY(is(0x0F, Ciphering::Global, -1));
    QVERIFY(is(0xD9, Ciphering::Dedicated, -1));
    QVERIFY(is(0x0F, Ciphering::GeneralGlobal, 0xDB));
    QVERIFY(is(0xD9, Ciphering::GeneralDedicated, 0xDC));
    int ciphered = 0;
    for (unsigned tag = 0; tag < 256; ++tag)
        ciphered += isCipheredTag(static_cast<std::uint8_t>(tag)) ? 1 : 0;
    QCOMPARE(ciphered, 9 + 7 + 7 + 7 + 2); // glo- and ded- of SN and LN, general
}

void TestSecurityProtection::everyDress()
{
    Ends ends;
    for (const Ciphering ciphering : cipherings)
        for (const Protection protection : protections) {
            const Bytes bytes = sealed(ends.client, ciphering, protection);
            const auto opened = ends.server.unprotect(bytes);
            QVERIFY2(opened.has_value(), std::string(name(ciphering)).c_str());
            QVERIFY(std::ranges::equal(opened->apdu, getRequest()));
            const bool general =
                ciphering == Ciphering::GeneralGlobal || ciphering == Ciphering::GeneralDedicated;
            const bool dedicated =
                ciphering == Ciphering::Dedicated || ciphering == Ciphering::GeneralDedicated;
            QVERIFY(opened->ciphering == ciphering);
            QVERIFY(opened->control.protection == protection);
            QVERIFY(opened->keys == (dedicated ? KeySet::Dedicated : KeySet::GlobalUnicast));
            QVERIFY(opened->title == (general ? clientTitle() : Bytes()));
            QCOMPARE(opened->counter, counter);
            const auto& clear = getRequest();
            const bool shown =
                std::search(bytes.begin(), bytes.end(), clear.begin(), clear.end()) != bytes.end();
            QCOMPARE(shown, protection == Protection::Authentication);
        }
}

void TestSecurityProtection::broadcast()
{
    Ends ends;
    for (const Ciphering ciphering : {Ciphering::Global, Ciphering::GeneralGlobal}) {
        const Bytes bytes =
            sealed(ends.client, ciphering, Protection::Both, KeySet::GlobalBroadcast);
        const auto opened = ends.server.unprotect(bytes);
        QVERIFY(opened.has_value());
        QVERIFY(opened->keys == KeySet::GlobalBroadcast);
        QVERIFY(opened->control.broadcastKey);
        QVERIFY(bytes != sealed(ends.client, ciphering));
    }
    // Bit 6 says nothing beside a dedicated key (Green Book, 9.2.7.2.4.1).
    Bytes dedicated = sealed(ends.client, Ciphering::Dedicated);
    dedicated[2] |= 0x40;
    QCOMPARE(refusal(ends.server, dedicated), ErrorCode::Malformed);
    QVERIFY(opens(ends.server, sealed(ends.client)));
}

void TestSecurityProtection::suites()
{
    for (const auto suite : {SecuritySuite::EcdhP256AesGcm128, SecuritySuite::EcdhP384AesGcm256}) {
        const std::size_t length = suite == SecuritySuite::EcdhP384AesGcm256 ? 32 : 16;
        SecuritySettings settings = exampleSettings(false);
        settings.suite = suite;
        settings.keys = {};
        settings.keys.globalUnicast = Secret(Bytes(length, 0x11));
        settings.keys.authentication = Secret(Bytes(length, 0x22));
        auto client = ApduProtection::make(settings).value();
        QVERIFY(client.suite() == suite);
        settings.ownTitle.swap(settings.peerTitle);
        auto server = ApduProtection::make(settings).value();
        const Bytes bytes = sealed(client);
        QCOMPARE(bytes[2], static_cast<std::uint8_t>(0x30 | static_cast<int>(suite)));
        QVERIFY(opens(server, bytes));
        // Another suite than agreed.
        Ends ends;
        QCOMPARE(refusal(ends.server, bytes), ErrorCode::Unsupported);
        QCOMPARE(refusal(server, sealed(ends.client)), ErrorCode::Unsupported);
    }
}

void TestSecurityProtection::dedicatedKeyComesLater()
{
    SecuritySettings settings = exampleSettings(true);
    settings.keys.dedicated = Secret();
    auto server = ApduProtection::make(settings).value();
    Ends ends;
    const Bytes bytes = sealed(ends.client, Ciphering::Dedicated);
    QCOMPARE(refusal(server, bytes), ErrorCode::KeyMissing);
    QVERIFY(server.setDedicatedKey(exampleSettings(true).keys.dedicated));
    QVERIFY(opens(server, bytes));
    QVERIFY(server.setDedicatedKey(Secret(Bytes(16, 7))));
    QCOMPARE(refusal(server, bytes), ErrorCode::DecryptionFailed);
    QCOMPARE(server.setDedicatedKey(Secret(Bytes(15, 7))).error().code, ErrorCode::OutOfRange);
    QVERIFY(server.setDedicatedKey(Secret())); // its association has ended
    QCOMPARE(refusal(server, bytes), ErrorCode::KeyMissing);
    QVERIFY(opens(server, sealed(ends.client)));
}

void TestSecurityProtection::titleComesLater()
{
    SecuritySettings settings = exampleSettings(true);
    settings.peerTitle.clear();
    auto server = ApduProtection::make(settings).value();
    Ends ends;
    QVERIFY(!server.knowsPeer());
    QCOMPARE(refusal(server, sealed(ends.client)), ErrorCode::PeerUnknown);
    // General ciphering names its sender, and the tag proves it.
    const Bytes general = sealed(ends.client, Ciphering::GeneralGlobal);
    QVERIFY(opens(server, general));
    QVERIFY(!server.knowsPeer());
    QVERIFY(server.setPeerTitle(clientTitle()));
    QVERIFY(server.knowsPeer());
    QVERIFY(opens(server, sealed(ends.client)));
    QVERIFY(server.setPeerTitle(serverTitle())); // the next association's client
    QCOMPARE(refusal(server, general), ErrorCode::PeerUnknown);
    QCOMPARE(server.setPeerTitle(Bytes(7)).error().code, ErrorCode::OutOfRange);
    // A title that was given stays.
    QCOMPARE(ends.server.setPeerTitle(serverTitle()).error().code, ErrorCode::PeerUnknown);
    QVERIFY(ends.server.setPeerTitle(clientTitle()));
    // An empty title in the APDU stands for the known one.
    Bytes unnamed = general;
    unnamed[1] = 0;
    unnamed.erase(unnamed.begin() + 2, unnamed.begin() + 10);
    QVERIFY(opens(ends.server, unnamed));
}

void TestSecurityProtection::longApdus()
{
    Ends ends;
    for (const std::size_t length :
         {1UL, 15UL, 16UL, 17UL, 110UL, 111UL, 238UL, 239UL, 65518UL, 65535UL, 70000UL, 1UL << 20U})
        for (const Protection protection : protections) {
            Bytes apdu(length, 0x33);
            apdu[0] = 0xC4;
            Bytes out;
            QVERIFY(ends.client.protect(apdu, Ciphering::Global, protection, counter, out));
            const auto opened = ends.server.unprotect(out);
            QVERIFY(opened.has_value());
            QVERIFY(std::ranges::equal(opened->apdu, apdu));
        }
}

void TestSecurityProtection::appends()
{
    Ends ends;
    Bytes out = hex("E6E600");
    QVERIFY(ends.client.protect(getRequest(), Ciphering::Global, Protection::Both, counter, out));
    QCOMPARE(toHex(BytesView(out).first(3)), std::string("E6E600"));
    QVERIFY(opens(ends.server, BytesView(out).subspan(3)));
    const Bytes before = out;
    QVERIFY(!ends.client.protect({}, Ciphering::Global, Protection::Both, counter, out));
    QVERIFY(out == before);
}

void TestSecurityProtection::gmacNeedsItsKeys()
{
    Ends ends;
    const SecurityControl control{SecuritySuite::AesGcm128, Protection::Authentication, false,
                                  false};
    QCOMPARE(ends.client.gmac(control, clientTitle(), 1, hex("00")).value().size(),
             std::size_t(12));
    QCOMPARE(ends.client.gmac(control, {}, 1, hex("00")).error().code, ErrorCode::OutOfRange);
    auto bare = ApduProtection::make({}).value();
    QCOMPARE(bare.gmac(control, clientTitle(), 1, hex("00")).error().code, ErrorCode::KeyMissing);
}

void TestSecurityProtection::counters()
{
    CountersInMemory counters;
    QCOMPARE(counters.next(KeySet::GlobalUnicast).value(), 1U);
    QCOMPARE(counters.next(KeySet::GlobalUnicast).value(), 2U);
    QCOMPARE(counters.next(KeySet::Dedicated).value(), 1U);
    QCOMPARE(counters.lowestAcceptable(KeySet::GlobalUnicast), 0U);
    QVERIFY(counters.received(KeySet::GlobalUnicast, 0));
    QCOMPARE(counters.lowestAcceptable(KeySet::GlobalUnicast), 1U);
    QVERIFY(counters.received(KeySet::GlobalUnicast, 700)); // skipping ahead is allowed
    for (const std::uint32_t replayed : {0U, 699U, 700U})
        QCOMPARE(counters.received(KeySet::GlobalUnicast, replayed).error().code,
                 ErrorCode::CounterRefused);
    QVERIFY(counters.received(KeySet::GlobalUnicast, 701));
    QCOMPARE(counters.lowestAcceptable(KeySet::GlobalBroadcast), 0U);
    CountersInMemory last(0xFFFFFFFE);
    QCOMPARE(last.next(KeySet::GlobalUnicast).value(), 0xFFFFFFFEU);
    QCOMPARE(last.next(KeySet::GlobalUnicast).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(last.next(KeySet::GlobalUnicast).error().code, ErrorCode::LimitExceeded);
    QVERIFY(last.received(KeySet::Dedicated, 0xFFFFFFFE));
    QVERIFY(!last.received(KeySet::Dedicated, 0xFFFFFFFF));
}

void TestSecurityProtection::randomOctets()
{
    QVERIFY(randomBytes(0).empty());
    QCOMPARE(randomBytes(64).size(), std::size_t(64));
    QVERIFY(randomBytes(16) != randomBytes(16));
}

QTEST_APPLESS_MAIN(TestSecurityProtection)
#include "tst_security_protection.moc"
