// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_APDU_PROTECTION_H
#define METERSMITH_DLMS_SECURITY_APDU_PROTECTION_H

#include "dlms/security/security_keys.h"

namespace metersmith::dlms
{

/// The security control octet (Green Book, 9.2.7.2.4.1).
struct SecurityControl {
    SecuritySuite suite = SecuritySuite::AesGcm128;
    Protection protection = Protection::None;
    bool broadcastKey = false; ///< bit 6: key set
    bool compressed = false;   ///< bit 7
    static SecurityControl fromOctet(std::uint8_t octet);
    std::uint8_t octet() const;
    friend bool operator==(const SecurityControl&, const SecurityControl&) = default;
};

/// A protected APDU taken off; `apdu` borrows the cipher's buffer until its next call.
struct Unprotected {
    BytesView apdu; ///< the plain APDU (of the InitiateRequest for 21, of GET for C8 …)
    SecurityControl control;
    Ciphering ciphering = Ciphering::Global;
    KeySet keys = KeySet::GlobalUnicast;
    std::uint32_t counter = 0;
    SystemTitle title; ///< of general-glo and general-ded
};

/// True for glo-, ded-, general-glo- and general-ded-ciphering tags.
bool isCipheredTag(std::uint8_t tag);
/// The service-specific tag under which `plainTag` travels ciphered (C0 → C8 global, D0 dedicated;
/// 01 → 21; 08 → 28; 05 → 25 …); nothing if it has none.
std::optional<std::uint8_t> cipheredTag(std::uint8_t plainTag, Ciphering ciphering);

/// Puts protection on and takes it off for one pair of peers, with the AES-GCM key schedules kept
/// between APDUs (Green Book, 9.2.3.3.7, 9.2.7.2.4). Knows no policy and keeps no counter: that is
/// the session's work. Move-only.
class ApduProtection
{
public:
    /// Errors: KeyMissing (a key that `settings` needs is absent), OutOfRange (key or title
    /// length).
    static Result<ApduProtection> make(const SecuritySettings& settings);
    ~ApduProtection();
    ApduProtection(ApduProtection&&) noexcept;
    ApduProtection& operator=(ApduProtection&&) noexcept;

    /// The peer's title once it is known (AARQ, AARE, general ciphering); 8 octets.
    Result<> setPeerTitle(BytesView title);
    /// The key of this association, made by the client.
    Result<> setDedicatedKey(const Secret& key);
    bool knowsPeer() const;
    SecuritySuite suite() const;

    /// `apdu` under `protection` (not None) with the counter `counter`, appended to `out`.
    /// Errors: Unsupported (the service has no ciphered form in `ciphering`), KeyMissing.
    Result<> protect(BytesView apdu, Ciphering ciphering, Protection protection,
                     std::uint32_t counter, Bytes& out, KeySet keys = KeySet::GlobalUnicast);

    /// Takes the protection of a ciphered APDU off. Errors: Truncated, Malformed; Unsupported
    /// (other suite, compression); KeyMissing; DecryptionFailed (the tag does not match: wrong key
    /// or changed bytes; the detail names counter, title and key set, never a key); PeerUnknown
    /// (general ciphering names another title than the peer's, or service-specific ciphering comes
    /// before a title is known). General ciphering from a peer not yet known is opened with the
    /// title it names. An APDU without authentication cannot be proven: it is decrypted and taken
    /// as it is, unless it does not even begin as its outer tag promises (DecryptionFailed).
    Result<Unprotected> unprotect(BytesView ciphered);

    /// GMAC over `text` under a counter, with security control `control` (HLS mechanism 5: SC ‖ AK
    /// ‖ challenge): the 12 octets of the tag. `title` is the sender's.
    Result<Bytes> gmac(SecurityControl control, BytesView title, std::uint32_t counter,
                       BytesView text);

private:
    class Private;
    explicit ApduProtection(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace metersmith::dlms

#endif
