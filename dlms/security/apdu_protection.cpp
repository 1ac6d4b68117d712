// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/apdu_protection.h"

#include "dlms/axdr.h"
#include "dlms/security/ciphered_apdu.h"
#include "dlms/security/ciphered_tag.h"
#include "dlms/security/gcm_cipher.h"

#include <algorithm>
#include <array>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view clause = "Green Book, 9.2.7.2.4";

std::size_t keyLength(SecuritySuite suite)
{
    return suite == SecuritySuite::EcdhP384AesGcm256 ? 32 : 16;
}

Result<> checkTitle(BytesView title, std::string_view whose)
{
    if (title.size() == systemTitleLength)
        return {};
    return fail(ErrorCode::OutOfRange, std::string(whose) + " system title",
                std::to_string(title.size()) + " octets, expected 8", "Green Book, 4.3.4");
}

Result<> checkKey(const Secret& key, SecuritySuite suite, std::string_view which)
{
    if (key.empty() || key.size() == keyLength(suite))
        return {};
    return fail(ErrorCode::OutOfRange, std::string(which) + " key",
                std::to_string(key.size()) + " octets, expected " +
                    std::to_string(keyLength(suite)),
                "Green Book, 9.2.3.7");
}

tl::unexpected<Error> missing(std::string_view which)
{
    return fail(ErrorCode::KeyMissing, std::string(which) + " key",
                "the APDU's protection needs it and it was not given", clause);
}

GcmIv ivOf(BytesView title, std::uint32_t counter)
{
    GcmIv iv{};
    std::copy_n(title.begin(), systemTitleLength, iv.begin());
    for (std::size_t i = 0; i < 4; ++i)
        iv[systemTitleLength + i] = static_cast<std::uint8_t>(counter >> (24U - 8U * i));
    return iv;
}

/// Tag, title (general ciphering alone) and the length of the content; with room for all of it.
void putHeader(Bytes& out, std::uint8_t tag, BytesView title, std::size_t content)
{
    constexpr std::size_t longestHead = 1 + 1 + systemTitleLength + 5;
    out.reserve(out.size() + longestHead + content);
    out.push_back(tag);
    if (!title.empty()) {
        encodeLength(title.size(), out);
        append(out, title);
    }
    encodeLength(content, out);
}

} // namespace

class ApduProtection::Private
{
public:
    Private() = default;
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;
    ~Private()
    {
        wipe(m_aad);
        wipe(m_plain);
    }

    Result<> setUp(const SecuritySettings& settings);
    Result<> setKey(KeySet keys, const Secret& key);
    Result<> setPeerTitle(BytesView title);
    bool knowsPeer() const { return !m_peerTitle.empty(); }
    Result<> protect(BytesView apdu, Ciphering ciphering, SecurityControl control, KeySet keys,
                     std::uint32_t counter, Bytes& out);
    Result<Unprotected> unprotect(BytesView ciphered);
    Result<Bytes> gmac(SecurityControl control, BytesView title, std::uint32_t counter,
                       BytesView text);
    SecuritySuite suite() const { return m_suite; }

private:
    GcmCipher& cipher(KeySet keys) { return m_ciphers[static_cast<std::size_t>(keys)]; }
    bool hasAuthenticationKey() const { return m_aad.size() > 1; }
    BytesView aad(std::uint8_t control)
    {
        m_aad[0] = control;
        return m_aad;
    }
    bool open(const CipheredParts& parts, KeySet keys, BytesView title);
    Error notOpened(const CipheredParts& parts, KeySet keys, BytesView title,
                    std::string why) const;

    SecuritySuite m_suite = SecuritySuite::AesGcm128;
    SystemTitle m_ownTitle;
    SystemTitle m_peerTitle;
    bool m_peerFixed = false;
    std::array<GcmCipher, 3> m_ciphers;
    Bytes m_aad{0}; ///< security control ‖ authentication key
    Bytes m_plain;  ///< grows to the longest APDU, is never shortened: no filling, no allocation
};

Result<> ApduProtection::Private::setUp(const SecuritySettings& settings)
{
    m_suite = settings.suite;
    if (static_cast<unsigned>(m_suite) > 2)
        return fail(ErrorCode::Unsupported, "security suite",
                    "suite " + std::to_string(static_cast<unsigned>(m_suite)) +
                        "; known are 0, 1 and 2",
                    "Green Book, 9.2.3.7");
    const bool protects = settings.protection != Protection::None;
    if (protects || !settings.ownTitle.empty())
        if (const auto fits = checkTitle(settings.ownTitle, "own"); !fits)
            return fits;
    m_ownTitle = settings.ownTitle;
    if (!settings.peerTitle.empty()) {
        if (const auto fits = checkTitle(settings.peerTitle, "peer's"); !fits)
            return fits;
        m_peerTitle = settings.peerTitle;
        m_peerFixed = true;
    }
    const SecurityKeys& keys = settings.keys;
    if (protects && keys.globalUnicast.empty())
        return missing(name(KeySet::GlobalUnicast));
    if (authenticates(settings.protection) && keys.authentication.empty())
        return missing("authentication");
    if (const auto fits = checkKey(keys.authentication, m_suite, "authentication"); !fits)
        return fits;
    m_aad.reserve(1 + keys.authentication.size()); // no copy of the key is left behind by growing
    append(m_aad, keys.authentication.bytes());
    if (const auto set = setKey(KeySet::GlobalUnicast, keys.globalUnicast); !set)
        return set;
    if (const auto set = setKey(KeySet::GlobalBroadcast, keys.globalBroadcast); !set)
        return set;
    return setKey(KeySet::Dedicated, keys.dedicated);
}

Result<> ApduProtection::Private::setKey(KeySet keys, const Secret& key)
{
    if (const auto fits = checkKey(key, m_suite, name(keys)); !fits)
        return fits;
    if (key.empty()) {
        cipher(keys) = GcmCipher();
        return {};
    }
    auto made = GcmCipher::make(key.bytes());
    if (!made)
        return fail(within(name(keys), made.error()));
    cipher(keys) = std::move(*made);
    return {};
}

Result<> ApduProtection::Private::setPeerTitle(BytesView title)
{
    if (const auto fits = checkTitle(title, "peer's"); !fits)
        return fits;
    if (m_peerFixed && !std::ranges::equal(title, m_peerTitle))
        return fail(ErrorCode::PeerUnknown, "peer's system title",
                    toHex(title) + ", expected " + toHex(m_peerTitle), "Green Book, 4.3.4");
    m_peerTitle.assign(title.begin(), title.end());
    return {};
}

Result<> ApduProtection::Private::protect(BytesView apdu, Ciphering ciphering,
                                          SecurityControl control, KeySet keys,
                                          std::uint32_t counter, Bytes& out)
{
    const bool general = isGeneral(ciphering);
    auto tag = general ? generalTag(ciphering) : std::optional<std::uint8_t>();
    if (!general && !apdu.empty())
        tag = cipheredTag(apdu.front(), ciphering);
    if (!tag || apdu.empty())
        return fail(ErrorCode::Unsupported, "APDU " + toHex(apdu.first(apdu.empty() ? 0 : 1)),
                    "it has no " + std::string(name(ciphering)) + " ciphered form", clause);
    if (!cipher(keys))
        return missing(name(keys));
    const bool withTag = authenticates(control.protection);
    if (withTag && !hasAuthenticationKey())
        return missing("authentication");
    if (const auto fits = checkTitle(m_ownTitle, "own"); !fits)
        return fits;

    const std::size_t start = out.size();
    const std::size_t content = securityHeaderLength + apdu.size() + (withTag ? gcmTagLength : 0);
    putHeader(out, *tag, general ? BytesView(m_ownTitle) : BytesView(), content);
    out.push_back(control.octet());
    appendU32(out, counter);
    const GcmIv iv = ivOf(m_ownTitle, counter);
    if (encrypts(control.protection)) {
        const BytesView proven = withTag ? aad(control.octet()) : BytesView();
        if (cipher(keys).sealOnto(iv, proven, apdu, withTag, out))
            return {};
    } else {
        append(out, apdu);
        out.resize(out.size() + gcmTagLength);
        if (cipher(keys).seal(iv, aad(control.octet()), apdu, {}, nullptr,
                              out.data() + out.size() - gcmTagLength))
            return {};
    }
    out.resize(start);
    return fail(ErrorCode::LimitExceeded, "AES-GCM", "OpenSSL did not cipher the APDU", clause);
}

bool ApduProtection::Private::open(const CipheredParts& parts, KeySet keys, BytesView title)
{
    if (m_plain.size() < parts.body.size())
        m_plain.resize(parts.body.size());
    const GcmIv iv = ivOf(title, parts.counter);
    const std::uint8_t* tag = parts.tag.empty() ? nullptr : parts.tag.data();
    const std::uint8_t octet = parts.control.octet();
    if (encrypts(parts.control.protection))
        return cipher(keys).open(iv, tag != nullptr ? aad(octet) : BytesView(), {}, parts.body,
                                 m_plain.data(), tag);
    if (!cipher(keys).open(iv, aad(octet), parts.body, {}, nullptr, tag))
        return false;
    std::ranges::copy(parts.body, m_plain.begin());
    return true;
}

Error ApduProtection::Private::notOpened(const CipheredParts& parts, KeySet keys, BytesView title,
                                         std::string why) const
{
    return {ErrorCode::DecryptionFailed,
            std::string(name(parts.ciphering)) + " ciphering, " + std::string(name(keys)) + " key",
            std::move(why) + ": another key, or changed bytes; counter " +
                std::to_string(parts.counter) + ", system title " + toHex(title),
            clause};
}

Result<Unprotected> ApduProtection::Private::unprotect(BytesView ciphered)
{
    const auto parts = takeApart(ciphered);
    if (!parts)
        return fail(parts.error());
    const auto keys = keySetOf(*parts, m_suite);
    if (!keys)
        return fail(keys.error());
    if (!parts->title.empty() && knowsPeer() && !std::ranges::equal(parts->title, m_peerTitle))
        return fail(ErrorCode::PeerUnknown, "system title, byte 2",
                    toHex(parts->title) + ", expected " + toHex(m_peerTitle), clause);
    const BytesView title = parts->title.empty() ? BytesView(m_peerTitle) : parts->title;
    if (title.empty())
        return fail(ErrorCode::PeerUnknown, "peer's system title",
                    "it is not known, and the APDU does not name it", clause);
    if (!cipher(*keys))
        return missing(name(*keys));
    if (authenticates(parts->control.protection) && !hasAuthenticationKey())
        return missing("authentication");
    if (!open(*parts, *keys, title)) {
        std::fill_n(m_plain.begin(), parts->body.size(), std::uint8_t{0}); // unproven: not kept
        return fail(notOpened(*parts, *keys, title, "the authentication tag does not match"));
    }
    const BytesView apdu(m_plain.data(), parts->body.size());
    if (parts->tag.empty() && !isGeneral(parts->ciphering) &&
        (apdu.empty() || cipheredTag(apdu.front(), parts->ciphering) != ciphered.front()))
        return fail(notOpened(*parts, *keys, title,
                              "what comes out is not the APDU that tag " +
                                  toHex(ciphered.first(1)) + " announces"));
    Unprotected result;
    result.apdu = apdu;
    result.control = parts->control;
    result.ciphering = parts->ciphering;
    result.keys = *keys;
    result.counter = parts->counter;
    result.title.assign(parts->title.begin(), parts->title.end());
    return result;
}

Result<Bytes> ApduProtection::Private::gmac(SecurityControl control, BytesView title,
                                            std::uint32_t counter, BytesView text)
{
    const KeySet keys = control.broadcastKey ? KeySet::GlobalBroadcast : KeySet::GlobalUnicast;
    if (const auto fits = checkTitle(title, "sender's"); !fits)
        return fail(fits.error());
    if (!cipher(keys))
        return missing(name(keys));
    if (!hasAuthenticationKey())
        return missing("authentication");
    Bytes tag(gcmTagLength);
    if (!cipher(keys).seal(ivOf(title, counter), aad(control.octet()), text, {}, nullptr,
                           tag.data()))
        return fail(ErrorCode::LimitExceeded, "GMAC", "OpenSSL did not make the tag", clause);
    return tag;
}

ApduProtection::ApduProtection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
ApduProtection::~ApduProtection() = default;
ApduProtection::ApduProtection(ApduProtection&&) noexcept = default;
ApduProtection& ApduProtection::operator=(ApduProtection&&) noexcept = default;

Result<ApduProtection> ApduProtection::make(const SecuritySettings& settings)
{
    auto p = std::make_unique<Private>();
    if (const auto ready = p->setUp(settings); !ready)
        return fail(ready.error());
    return ApduProtection(std::move(p));
}

Result<> ApduProtection::setPeerTitle(BytesView title)
{
    return d->setPeerTitle(title);
}

Result<> ApduProtection::setDedicatedKey(const Secret& key)
{
    return d->setKey(KeySet::Dedicated, key);
}

bool ApduProtection::knowsPeer() const
{
    return d->knowsPeer();
}

SecuritySuite ApduProtection::suite() const
{
    return d->suite();
}

Result<> ApduProtection::protect(BytesView apdu, Ciphering ciphering, Protection protection,
                                 std::uint32_t counter, Bytes& out, KeySet keys)
{
    if (protection == Protection::None)
        return fail(ErrorCode::OutOfRange, "protection", "none asked for", clause);
    if (isDedicated(ciphering))
        keys = KeySet::Dedicated;
    else if (keys == KeySet::Dedicated)
        return fail(ErrorCode::Unsupported, "dedicated key",
                    "it goes with dedicated ciphering alone", clause);
    const SecurityControl control{d->suite(), protection, keys == KeySet::GlobalBroadcast, false};
    return d->protect(apdu, ciphering, control, keys, counter, out);
}

Result<Unprotected> ApduProtection::unprotect(BytesView ciphered)
{
    return d->unprotect(ciphered);
}

Result<Bytes> ApduProtection::gmac(SecurityControl control, BytesView title, std::uint32_t counter,
                                   BytesView text)
{
    return d->gmac(control, title, counter, text);
}

} // namespace metersmith::dlms
