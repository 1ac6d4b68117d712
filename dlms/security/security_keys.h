// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_SECURITY_KEYS_H
#define METERSMITH_DLMS_SECURITY_SECURITY_KEYS_H

#include "dlms/security/mechanism.h"
#include "protocol/secret.h"

#include <functional>
#include <memory>
#include <optional>

namespace metersmith::dlms
{

/// Security suites (Green Book, 9.2.3.7). Suites 1 and 2 share suite 0's ciphering with other key
/// lengths and hashes.
enum class SecuritySuite : std::uint8_t {
    AesGcm128 = 0,
    EcdhP256AesGcm128 = 1,
    EcdhP384AesGcm256 = 2
};

/// What a ciphered APDU is protected by: bits 4 and 5 of the security control octet.
enum class Protection : std::uint8_t {
    None = 0x00,
    Authentication = 0x10,
    Encryption = 0x20,
    Both = 0x30
};
std::string_view name(Protection protection); ///< "none", "authentication", "encryption", "both"

/// How protected APDUs are dressed (Green Book, 9.2.3.1).
enum class Ciphering : std::uint8_t {
    Global,           ///< glo-: tags C8…CF, 21, 28; the session's global unicast key
    Dedicated,        ///< ded-: tags D0…D7; a key for this association
    GeneralGlobal,    ///< general-glo-ciphering DB: any APDU, with the sender's system title
    GeneralDedicated, ///< general-ded-ciphering DC
};
std::string_view name(Ciphering ciphering); ///< "global", "dedicated", "general-global", …

/// Which key protected an APDU; invocation counters are kept for each.
enum class KeySet : std::uint8_t { GlobalUnicast = 0, GlobalBroadcast = 1, Dedicated = 2 };
std::string_view name(KeySet keys); ///< "global unicast", "global broadcast", "dedicated"

/// The 8 octets that name a device in the initialisation vector: maker (3 letters) and number.
using SystemTitle = Bytes;

/// The symmetric keys of one association. Empty: not had.
struct SecurityKeys {
    Secret globalUnicast;   ///< GUEK
    Secret globalBroadcast; ///< GBEK
    Secret authentication;  ///< GAK
    Secret dedicated;       ///< of this association alone
    Secret master;          ///< KEK: wraps new keys
    friend bool operator==(const SecurityKeys&, const SecurityKeys&) = default;
};

/// ECDSA keys for mechanism 7 and signatures: PKCS #8 or SEC1 DER private key, SubjectPublicKeyInfo
/// DER or raw point public key.
struct SigningKeys {
    Secret privateKey;
    Bytes peerPublicKey;
};

/// Invocation counters of one key, both ways. The implementation keeps them for good.
class InvocationCounters
{
public:
    virtual ~InvocationCounters() = default;
    /// The counter for the next APDU to protect. On disk (or whatever holds it) before it is given
    /// out; never the same twice, never lower than before. Errors: LimitExceeded (used up: the key
    /// must be changed), FileUnwritable.
    virtual Result<std::uint32_t> next(KeySet keys) = 0;
    /// The lowest counter that may still come from the peer (0 if none has come).
    virtual std::uint32_t lowestAcceptable(KeySet keys) const = 0;
    /// A counter of the peer was proven by its tag; what is below it or equal is refused from now
    /// on.
    virtual Result<> received(KeySet keys, std::uint32_t counter) = 0;
};

/// Counters that live in memory alone: for tests, and for peers that forget.
class CountersInMemory : public InvocationCounters
{
public:
    explicit CountersInMemory(std::uint32_t first = 1)
        : m_next{first, first, first}
    {
    }
    Result<std::uint32_t> next(KeySet keys) override;
    std::uint32_t lowestAcceptable(KeySet keys) const override;
    Result<> received(KeySet keys, std::uint32_t counter) override;

private:
    std::uint32_t m_next[3];
    std::uint32_t m_lowest[3] = {0, 0, 0};
};

/// All that one end needs to protect an association.
struct SecuritySettings {
    SecuritySuite suite = SecuritySuite::AesGcm128;
    Protection protection = Protection::None;
    Ciphering ciphering = Ciphering::Global;
    SystemTitle ownTitle;
    SystemTitle peerTitle; ///< empty: taken from the AARQ or AARE; if given, another is refused
    SecurityKeys keys;
    SigningKeys signing;
    std::shared_ptr<InvocationCounters> counters; ///< null: CountersInMemory
};

/// Random octets from the system's source. Tests put a fixed source in its place. Empty if the
/// source fails: too short for any challenge or key.
using RandomSource = std::function<Bytes(std::size_t count)>;
Bytes randomBytes(std::size_t count);

} // namespace metersmith::dlms

#endif
