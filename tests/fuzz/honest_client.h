// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_FUZZ_HONEST_CLIENT_H
#define METERSMITH_TESTS_FUZZ_HONEST_CLIENT_H

#include "dlms/apdu/apdu.h"
#include "dlms/security/general_signing.h"
#include "dlms/security/hls.h"
#include "dlms/security/key_wrap.h"
#include "dlms/server/server_session.h"

#include <algorithm>

namespace metersmith::dlms::fuzz
{

/// A client that has the keys and proves itself, so that what a fuzzer makes it say comes past the
/// ciphering, the challenge and the signature. How it says something is one octet: bits 0 and 1 the
/// protection (0: none), bits 2 and 3 the ciphering, bits 4 to 6 the kind.
class HonestClient
{
public:
    enum Kind : std::uint8_t {
        Bare,        ///< the bytes are the APDU
        Proof,       ///< the answer to the challenge; the bytes do not count
        Lowest,      ///< an AARQ; the bytes are its InitiateRequest, none: a usual one
        LowLevel,    ///< the same with the factory password
        HighGmac,    ///< the same with mechanism 5
        HighSha256,  ///< the same with mechanism 6
        KeyTransfer, ///< key_transfer: octets of instance, key_id and what the new key is made of
        Signed,      ///< the bytes are the content of general-signing
    };

    static Bytes title() { return fromHex("4D4D4D0000000001").value(); }
    static Bytes challenge() { return Bytes(16, 0x5A); }
    /// P-256, RFC 6979, A.2.5
    static Bytes publicKey()
    {
        return fromHex("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"
                       "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299")
            .value();
    }

    static Kind kindOf(std::uint8_t how) { return static_cast<Kind>(how >> 4U & 7U); }
    static bool signsOn(std::uint8_t how)
    {
        return kindOf(how) >= Lowest && kindOf(how) <= HighSha256;
    }

    /// general-signing around `said`, signed by the key that publicKey() belongs to, for
    /// the meter of that title.
    static Bytes signedCommand(BytesView said, BytesView recipient)
    {
        static const Secret key(
            fromHex("30310201010420C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B12"
                    "0F6721A00A06082A8648CE3D030107")
                .value());
        GeneralSigning command;
        command.transactionId = Bytes(8, 1);
        command.originator = title();
        command.recipient = copy(recipient);
        command.content = copy(said);
        const auto made = signApdu(command, key);
        return encode(made ? *made : command);
    }

    /// Learns the meter's title and keys, and the highest counter that the meter has seen.
    void meet(SecuritySettings settings, std::uint32_t highestCounter)
    {
        m_facts.serverTitle = settings.peerTitle;
        m_master = settings.keys.master;
        settings.ownTitle = title();
        settings.keys.dedicated = Secret(Bytes(16, 4));
        m_protection.reset();
        if (auto made = ApduProtection::make(settings))
            m_protection.emplace(std::move(*made));
        m_counter = std::max(m_counter, highestCounter);
    }

    Bytes dress(std::uint8_t how, BytesView said)
    {
        const auto kind = kindOf(how);
        const bool dedicated = (how >> 2U & 3U) == static_cast<unsigned>(Ciphering::Dedicated);
        switch (kind) {
        case Lowest:
        case LowLevel:
        case HighGmac:
        case HighSha256: {
            const auto initiate = said.empty() ? usualInitiate(dedicated) : copy(said);
            // The dedicated key is in it: it travels under the global one.
            const auto under = dedicated ? how & 3U : how & 15U;
            return aarq(kind, (how & 3U) != 0,
                        protectedAs(static_cast<std::uint8_t>(under), initiate));
        }
        case Proof:
            return protectedAs(how, proof());
        case KeyTransfer:
            return protectedAs(how, keyTransfer(said));
        case Signed:
            return protectedAs(how, signedCommand(said, m_facts.serverTitle));
        case Bare:
            break;
        }
        return protectedAs(how, copy(said));
    }

private:
    static Bytes copy(BytesView bytes) { return {bytes.begin(), bytes.end()}; }

    static Bytes usualInitiate(bool dedicated)
    {
        Bytes key(16, 4);
        return fromHex("01" + (dedicated ? "0110" + toHex(key) : std::string("00")) +
                       "0000065F1F0400FFFFFFFFFF")
            .value();
    }

    Bytes protectedAs(std::uint8_t how, const Bytes& plain)
    {
        const auto protection = static_cast<Protection>((how & 3U) << 4U);
        const auto ciphering = static_cast<Ciphering>(how >> 2U & 3U);
        Bytes out;
        if (protection == Protection::None || !m_protection ||
            !m_protection->protect(plain, ciphering, protection, ++m_counter, out))
            return plain;
        return out;
    }

    Bytes aarq(Kind kind, bool ciphered, Bytes initiate)
    {
        Aarq aarq;
        aarq.applicationContext = ciphered ? 3 : 1;
        aarq.callingApTitle = title();
        m_facts.mechanism = kind == HighSha256 ? Mechanism::HighSha256 : Mechanism::HighGmac;
        m_facts.password = Secret::fromText("12345");
        m_facts.clientTitle = title();
        m_facts.clientToServer = Bytes(8, 0x31);
        m_facts.serverToClient = challenge();
        aarq.authenticationRequirement = kind != Lowest;
        if (kind == LowLevel) {
            aarq.mechanism = std::uint8_t{1};
            aarq.authenticationValue = ascii("12345");
        } else if (kind != Lowest) {
            aarq.mechanism = static_cast<std::uint8_t>(m_facts.mechanism);
            aarq.authenticationValue = m_facts.clientToServer;
        }
        aarq.userInformation = std::move(initiate);
        return encode(aarq);
    }

    Bytes proof()
    {
        ActionRequestNormal request{0xC1, {15, Obis(0, 0, 40, 0, 0), 1}, {}};
        auto* protection = m_protection ? &*m_protection : nullptr;
        if (const auto answer = hlsAnswerOfClient(m_facts, protection, ++m_counter))
            request.parameter = Data::octets(*answer);
        return encode(request);
    }

    Bytes keyTransfer(BytesView said) const
    {
        const auto octet = [&](std::size_t at) { return at < said.size() ? said[at] : 0; };
        const auto instance = static_cast<std::uint8_t>(octet(0));
        ActionRequestNormal request{0xC1, {64, Obis(0, 0, 43, 0, instance), 2}, {}};
        const Secret key(Bytes(16, static_cast<std::uint8_t>(octet(2))));
        if (const auto wrapped = wrapKey(m_master, key))
            request.parameter = Data::array({Data::structure(
                {Data::enumeration(static_cast<std::uint8_t>(octet(1))), Data::octets(*wrapped)})});
        return encode(request);
    }

    std::optional<ApduProtection> m_protection;
    HlsFacts m_facts;
    Secret m_master;
    std::uint32_t m_counter = 0;
};

} // namespace metersmith::dlms::fuzz

#endif
