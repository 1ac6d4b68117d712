// SPDX-License-Identifier: Apache-2.0
//
// Keys and passwords stay where they belong: in no text that leaves the library, and in no memory
// that is given back. Every block that C++ or OpenSSL frees is searched for the secrets.
#include "dlms/security/general_signing.h"
#include "dlms/security/key_wrap.h"
#include "security_ends.h"

#include <QTest>

#include <openssl/crypto.h>

#include <malloc.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <new>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

constexpr std::size_t keyLength = 16;
constexpr std::size_t shortest = 6; ///< octets of a secret that would give it away

/// Key material that occurs nowhere else. Plain arrays: freed by nobody.
struct Material {
    std::uint8_t key[keyLength] = {0xE1, 0x5C, 0x93, 0x7A, 0x0D, 0xB8, 0x46, 0x2F,
                                   0x9E, 0xC4, 0x71, 0x38, 0xAB, 0x1D, 0x67, 0xF2};
    std::uint8_t authentication[keyLength] = {0x3B, 0xD6, 0x8F, 0x14, 0xC9, 0x72, 0xA5, 0x5E,
                                              0x08, 0xED, 0x43, 0xB1, 0x96, 0x2A, 0xFC, 0x57};
    std::uint8_t dedicated[keyLength] = {0x74, 0x1F, 0xC2, 0xA8, 0x5B, 0xE3, 0x36, 0x9D,
                                         0xF7, 0x4C, 0x81, 0x2E, 0xDA, 0x65, 0xB9, 0x03};
    std::uint8_t master[keyLength] = {0xA6, 0x52, 0xFB, 0x0E, 0x87, 0x39, 0xDC, 0x64,
                                      0xC1, 0x9A, 0x2D, 0x75, 0xE8, 0x4F, 0xB3, 0x16};
    std::uint8_t password[keyLength] = {'q', 'V', '7', '!', 'm', 'Z', '#', '2',
                                        'w', 'K', '9', '?', 'x', 'P', '4', '%'};
    // The number of RFC 6979, A.2.5 (P-256).
    std::uint8_t number[32] = {0xC9, 0xAF, 0xA9, 0xD8, 0x45, 0xBA, 0x75, 0x16, 0x6B, 0x5C, 0x21,
                               0x57, 0x67, 0xB1, 0xD6, 0x93, 0x4E, 0x50, 0xC3, 0xDB, 0x36, 0xE8,
                               0x9B, 0x12, 0x7B, 0x8A, 0x62, 0x2B, 0x12, 0x0F, 0x67, 0x21};

    std::array<BytesView, 6> all() const
    {
        return {BytesView(key),    BytesView(authentication), BytesView(dedicated),
                BytesView(master), BytesView(password),       BytesView(number)};
    }
};
const Material material;

bool watching = false;
int found = 0;
const char* foundIn = "";

bool holdsSecret(const std::uint8_t* block, std::size_t size)
{
    for (const BytesView secret : material.all())
        for (std::size_t i = 0; i + shortest <= size; ++i)
            if (std::memcmp(block + i, secret.data(), shortest) == 0)
                return true;
    return false;
}

void given(void* block, const char* whence)
{
    if (!watching || block == nullptr)
        return;
    if (holdsSecret(static_cast<const std::uint8_t*>(block), malloc_usable_size(block))) {
        ++found;
        foundIn = whence;
    }
}

void* opensslMalloc(std::size_t size, const char* /*file*/, int /*line*/)
{
    return std::calloc(1, size); // blank, so that old contents do not show up
}

void opensslFree(void* block, const char* file, int /*line*/)
{
    given(block, file);
    std::free(block);
}

void* opensslRealloc(void* block, std::size_t size, const char* file, int line)
{
    void* larger = opensslMalloc(size, file, line);
    if (block != nullptr && larger != nullptr) {
        std::memcpy(larger, block, std::min(size, malloc_usable_size(block)));
        opensslFree(block, file, line);
    }
    return larger;
}

const bool replaced = CRYPTO_set_mem_functions(opensslMalloc, opensslRealloc, opensslFree) == 1;

Secret secretOf(BytesView bytes)
{
    return Secret(Bytes(bytes.begin(), bytes.end()));
}

Secret privateKey(bool pkcs8)
{
    // RFC 5915 and RFC 5958; the number follows the head at once.
    const Bytes head = pkcs8 ? hex("3041020100301306072A8648CE3D020106082A8648CE3D0301070427302502"
                                   "01010420")
                             : hex("30310201010420");
    Bytes der;
    der.reserve(128);
    append(der, head);
    append(der, material.number);
    if (!pkcs8)
        append(der, hex("A00A06082A8648CE3D030107"));
    return Secret(std::move(der));
}

SecuritySettings settings(bool server)
{
    SecuritySettings all = exampleSettings(server);
    all.keys.globalUnicast = secretOf(material.key);
    all.keys.globalBroadcast = secretOf(material.key);
    all.keys.authentication = secretOf(material.authentication);
    all.keys.dedicated = secretOf(material.dedicated);
    all.keys.master = secretOf(material.master);
    return all;
}

HlsFacts facts(Mechanism mechanism)
{
    HlsFacts all;
    all.mechanism = mechanism;
    all.password = secretOf(material.password);
    all.clientTitle = clientTitle();
    all.serverTitle = serverTitle();
    all.clientToServer = hex("4B35366956616759");
    all.serverToClient = hex("503677524A323146");
    all.signing = {privateKey(true), bytesOf(securityVectors("keyPairs").at(0), "publicKey")};
    return all;
}

/// What the errors of the library say.
class Texts
{
public:
    void add(const Error& error)
    {
        texts.push_back(toString(error));
        texts.push_back(toString(within("outer", error)));
    }
    template <typename T>
    void add(const Result<T>& result)
    {
        if (!result)
            add(result.error());
    }
    std::vector<std::string> texts;
};

/// Everything that has to do with keys, done well and badly.
void useProtection(Texts& texts)
{
    auto client = ApduProtection::make(settings(false)).value();
    auto server = ApduProtection::make(settings(true)).value();
    SecuritySettings wrong = settings(true);
    wrong.keys.globalUnicast = secretOf(material.master);
    wrong.keys.dedicated = secretOf(material.master);
    auto stranger = ApduProtection::make(wrong).value();
    for (const Ciphering ciphering : cipherings)
        for (const Protection protection : protections) {
            Bytes bytes = sealed(client, ciphering, protection);
            texts.add(server.unprotect(bytes));
            texts.add(stranger.unprotect(bytes));
            for (std::size_t at = 0; at < bytes.size(); ++at) {
                bytes[at] ^= 0x11;
                texts.add(server.unprotect(bytes));
                texts.add(server.unprotect(BytesView(bytes).first(at)));
                bytes[at] ^= 0x11;
            }
        }
    texts.add(server.setDedicatedKey(secretOf(BytesView(material.dedicated).first(15))));
    texts.add(server.setDedicatedKey(secretOf(material.master)));
    for (Secret SecurityKeys::*key :
         {&SecurityKeys::globalUnicast, &SecurityKeys::authentication, &SecurityKeys::dedicated}) {
        SecuritySettings bad = settings(false);
        bad.keys.*key = secretOf(BytesView(material.number).first(17));
        texts.add(ApduProtection::make(bad));
        bad.keys.*key = Secret();
        texts.add(ApduProtection::make(bad));
    }
    ApduProtection moved = std::move(client);
    texts.add(moved.unprotect(hex("C800")));
    client = std::move(server);
}

void useHls(Texts& texts)
{
    for (const Mechanism mechanism :
         {Mechanism::LowLevel, Mechanism::HighMd5, Mechanism::HighSha1, Mechanism::HighGmac,
          Mechanism::HighSha256, Mechanism::HighEcdsa}) {
        auto protection = ApduProtection::make(settings(false)).value();
        const HlsFacts all = facts(mechanism);
        const auto answer = hlsAnswerOfClient(all, &protection, 1);
        texts.add(answer);
        texts.add(proveClient(all, &protection, answer ? *answer : Bytes(16)));
        texts.add(proveServer(all, &protection, answer ? *answer : Bytes(16)));
        texts.add(proveServer(all, &protection, Bytes(3)));
        texts.add(hlsAnswerOfServer(all, nullptr, 1));
        HlsFacts bad = all;
        bad.clientToServer.clear();
        texts.add(hlsAnswerOfClient(bad, &protection, 1));
        bad = all;
        bad.clientTitle.clear();
        texts.add(hlsAnswerOfClient(bad, &protection, 1));
    }
}

void useKeys(Texts& texts)
{
    const Secret master = secretOf(material.master);
    const Secret key = secretOf(material.key);
    const auto wrapped = wrapKey(master, key);
    texts.add(unwrapKey(master, *wrapped));
    texts.add(unwrapKey(key, *wrapped));
    texts.add(unwrapKey(master, Bytes(7)));
    texts.add(wrapKey(master, secretOf(BytesView(material.key).first(15))));
    texts.add(wrapKey(secretOf(BytesView(material.master).first(15)), key));
    for (const bool pkcs8 : {false, true}) {
        texts.add(sign(privateKey(pkcs8), hex("00")));
        GeneralSigning apdu;
        apdu.content = hex("C3");
        texts.add(signApdu(apdu, privateKey(pkcs8)));
        const Secret whole = privateKey(pkcs8);
        for (std::size_t length = 0; length < whole.size(); length += 3)
            texts.add(sign(secretOf(whole.bytes().first(length)), hex("00")));
    }
    texts.add(verifySignature(material.number, hex("00"), hex("00"))); // a key in the wrong place
}

std::string lower(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

} // namespace

void operator delete(void* block) noexcept
{
    given(block, "C++");
    std::free(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    given(block, "C++");
    std::free(block);
}
void* operator new(std::size_t size)
{
    if (void* block = std::calloc(1, size == 0 ? 1 : size))
        return block;
    throw std::bad_alloc();
}

class TestSecuritySecrets : public QObject
{
    Q_OBJECT

private slots:
    void theSearchFinds();
    void noTextHoldsThem();
    void noFreedMemoryHoldsThem_data();
    void noFreedMemoryHoldsThem();
};

void TestSecuritySecrets::theSearchFinds()
{
    QVERIFY(replaced);
    found = 0;
    watching = true;
    {
        const Bytes plain(material.key, material.key + keyLength);
        QVERIFY(!plain.empty());
    }
    void* block = OPENSSL_malloc(64);
    std::memcpy(static_cast<std::uint8_t*>(block) + 5, material.number, shortest);
    OPENSSL_free(block);
    watching = false;
    QCOMPARE(found, 2);
}

void TestSecuritySecrets::noTextHoldsThem()
{
    Texts texts;
    useProtection(texts);
    useHls(texts);
    useKeys(texts);
    QVERIFY(texts.texts.size() > 400);
    constexpr std::size_t revealing = 3;
    for (const std::string& text : texts.texts)
        for (const BytesView secret : material.all())
            for (std::size_t i = 0; i + revealing <= secret.size(); ++i) {
                const BytesView part = secret.subspan(i, revealing);
                const std::string raw(part.begin(), part.end());
                QVERIFY2(text.find(raw) == std::string::npos, text.c_str());
                QVERIFY2(lower(text).find(lower(toHex(part))) == std::string::npos, text.c_str());
            }
}

void TestSecuritySecrets::noFreedMemoryHoldsThem_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("ciphering") << 0;
    QTest::newRow("challenges") << 1;
    QTest::newRow("wrapping and signing") << 2;
}

void TestSecuritySecrets::noFreedMemoryHoldsThem()
{
    QFETCH(int, what);
    constexpr void (*uses[])(Texts&) = {useProtection, useHls, useKeys};
    Texts texts;
    found = 0;
    watching = true;
    uses[what](texts);
    watching = false;
    QVERIFY2(found == 0, (std::to_string(found) + " blocks, the last from " + foundIn).c_str());
}

QTEST_APPLESS_MAIN(TestSecuritySecrets)
#include "tst_security_secrets.moc"
