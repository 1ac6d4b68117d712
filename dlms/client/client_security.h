// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_SECURITY_H
#define METERSMITH_DLMS_CLIENT_CLIENT_SECURITY_H

#include "dlms/client/client_refusals.h"
#include "dlms/security/hls.h"

namespace metersmith::dlms
{

/// The client's side of a protected association: puts on what the settings ask for, with a counter
/// that was never used before, and takes from the meter nothing that is protected less, replayed or
/// another's (Green Book, 9.2.2.2 and 9.2.7).
class ClientSecurity
{
public:
    /// Errors: KeyMissing, OutOfRange (as ApduProtection::make).
    static Result<ClientSecurity> make(const SecuritySettings& settings,
                                       const RandomSource& random);

    /// A ciphered application context is asked for.
    bool isCiphered() const { return m_settings.protection != Protection::None; }
    /// The key for this association, to be told in the InitiateRequest; empty: none is used.
    const Secret& dedicatedKey() const { return m_dedicated; }
    /// Octets that protection adds to an APDU, at most.
    std::size_t overhead() const;
    Result<> setPeerTitle(BytesView title);
    const SystemTitle& peerTitle() const { return m_peerTitle; }
    /// general-glo and general-ded may stand in for services without a ciphered form of their own.
    void setGeneralProtection(bool granted) { m_generalGranted = granted; }

    /// An InitiateRequest: under the global key, and encrypted if it carries a dedicated one.
    Result<Bytes> protectInitiate(BytesView apdu);
    /// Any other APDU, as the settings say; as it is if they say nothing.
    /// Errors: those of the counter (LimitExceeded, FileUnwritable); Unsupported.
    Result<Bytes> protect(BytesView apdu);

    struct Opened {
        Bytes apdu; ///< plain
        bool inTheClear = true;
        bool broadcast = false; ///< under the broadcast key: no answer, for other meters have it
    };
    /// Takes protection off. Exception-responses and service errors in the clear are let through,
    /// for their words. Errors: DecryptionFailed, ProtectionMissing, CounterRefused, PeerUnknown,
    /// KeyMissing.
    Result<Opened> open(BytesView apdu);

    /// Pass 3: f(StoC). Pass 4: proves f(CtoS). Errors: as hlsAnswerOfClient() and proveServer().
    Result<Bytes> answerChallenge(const HlsFacts& facts);
    Result<> proveMeter(const HlsFacts& facts, BytesView answer);

    /// For the words of a refusal; `inTheClear`: the refusal was not protected.
    ProtectedBy lastProtection(bool inTheClear) const;

private:
    ClientSecurity(const SecuritySettings& settings, ApduProtection protection);
    InvocationCounters& counters(KeySet keys);
    Result<Bytes> protectAs(BytesView apdu, Ciphering ciphering, Protection protection);
    Result<> accept(const Unprotected& opened);

    SecuritySettings m_settings; ///< without its keys
    ApduProtection m_protection;
    Secret m_dedicated;
    SystemTitle m_peerTitle;
    /// A dedicated key is new for each association, and so are its counters.
    CountersInMemory m_dedicatedCounters;
    std::uint32_t m_lastCounter = 0;
    bool m_generalGranted = false;
};

} // namespace metersmith::dlms

#endif
