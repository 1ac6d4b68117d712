// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_security.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::string_view clause = "Green Book, 9.2.7.2";
constexpr std::size_t headerLength = 5; ///< security control and counter
constexpr std::size_t tagLength = 12;
constexpr std::size_t generalTitleLength = 9;
constexpr std::uint8_t exceptionTag = 0xD8;
constexpr std::uint8_t serviceErrorTag = 0x0E;

bool isDedicated(Ciphering ciphering)
{
    return ciphering == Ciphering::Dedicated || ciphering == Ciphering::GeneralDedicated;
}

bool isGeneral(Ciphering ciphering)
{
    return ciphering == Ciphering::GeneralGlobal || ciphering == Ciphering::GeneralDedicated;
}

bool covers(Protection has, Protection wanted)
{
    return (static_cast<unsigned>(has) & static_cast<unsigned>(wanted)) ==
           static_cast<unsigned>(wanted);
}

bool isProven(Protection protection)
{
    return covers(protection, Protection::Authentication);
}

} // namespace

ClientSecurity::ClientSecurity(const SecuritySettings& settings, ApduProtection protection)
    : m_settings(settings)
    , m_protection(std::move(protection))
    , m_peerTitle(settings.peerTitle)
{
    m_settings.keys = {}; // the cipher has them
    m_settings.signing = {};
    if (!m_settings.counters)
        m_settings.counters = std::make_shared<CountersInMemory>();
}

Result<ClientSecurity> ClientSecurity::make(const SecuritySettings& settings,
                                            const RandomSource& random)
{
    auto protection = ApduProtection::make(settings);
    if (!protection)
        return fail(within("security", protection.error()));
    ClientSecurity security(settings, std::move(*protection));
    if (settings.protection == Protection::None || !isDedicated(settings.ciphering))
        return security;
    security.m_dedicated = settings.keys.dedicated.empty()
                               ? Secret(random(settings.keys.globalUnicast.size()))
                               : settings.keys.dedicated;
    if (const auto set = security.m_protection.setDedicatedKey(security.m_dedicated); !set)
        return fail(within("security", set.error()));
    return security;
}

std::size_t ClientSecurity::overhead() const
{
    if (!isCiphered())
        return 0;
    return 1 + 3 + headerLength + tagLength + generalTitleLength;
}

Result<> ClientSecurity::setPeerTitle(BytesView title)
{
    // Else what this client itself has protected could be sent back to it as the meter's.
    if (!title.empty() && std::ranges::equal(title, m_settings.ownTitle))
        return fail(ErrorCode::PeerUnknown, "peer's system title",
                    toHex(title) + " is the client's own", "Green Book, 4.3.4");
    if (const auto set = m_protection.setPeerTitle(title); !set)
        return set;
    m_peerTitle.assign(title.begin(), title.end());
    return {};
}

InvocationCounters& ClientSecurity::counters(KeySet keys)
{
    return keys == KeySet::Dedicated ? static_cast<InvocationCounters&>(m_dedicatedCounters)
                                     : *m_settings.counters;
}

Result<Bytes> ClientSecurity::protectAs(BytesView apdu, Ciphering ciphering, Protection protection)
{
    const auto counter =
        counters(isDedicated(ciphering) ? KeySet::Dedicated : KeySet::GlobalUnicast)
            .next(isDedicated(ciphering) ? KeySet::Dedicated : KeySet::GlobalUnicast);
    if (!counter)
        return fail(within("invocation counter", counter.error()));
    m_lastCounter = *counter;
    Bytes out;
    if (const auto done = m_protection.protect(apdu, ciphering, protection, *counter, out); !done)
        return fail(done.error());
    return out;
}

Result<Bytes> ClientSecurity::protectInitiate(BytesView apdu)
{
    if (!isCiphered())
        return Bytes(apdu.begin(), apdu.end());
    const auto asked = static_cast<unsigned>(m_settings.protection);
    const auto needed = m_dedicated.empty() ? 0U : static_cast<unsigned>(Protection::Encryption);
    return protectAs(apdu, Ciphering::Global, static_cast<Protection>(asked | needed));
}

Result<Bytes> ClientSecurity::protect(BytesView apdu)
{
    if (!isCiphered())
        return Bytes(apdu.begin(), apdu.end());
    auto ciphering = m_settings.ciphering;
    if (!apdu.empty() && !cipheredTag(apdu[0], ciphering)) {
        if (!m_generalGranted)
            return fail(ErrorCode::Unsupported, "protection",
                        "APDU " + toHex(apdu.first(1)) + " has no " + std::string(name(ciphering)) +
                            " ciphered form, and the meter did not grant general-protection",
                        clause);
        ciphering = isDedicated(ciphering) ? Ciphering::GeneralDedicated : Ciphering::GeneralGlobal;
    }
    return protectAs(apdu, ciphering, m_settings.protection);
}

Result<ClientSecurity::Opened> ClientSecurity::open(BytesView apdu)
{
    if (apdu.empty() || !isCipheredTag(apdu[0])) {
        const bool isRefusal =
            !apdu.empty() && (apdu[0] == exceptionTag || apdu[0] == serviceErrorTag);
        if (!isCiphered() || isRefusal)
            return Opened{Bytes(apdu.begin(), apdu.end())};
        return fail(ErrorCode::ProtectionMissing, "protection",
                    "the APDU came in the clear, asked for was " +
                        std::string(name(m_settings.protection)),
                    clause);
    }
    auto opened = m_protection.unprotect(apdu);
    if (!opened) {
        auto error = opened.error();
        if (error.code == ErrorCode::DecryptionFailed)
            error.detail = "frames arrive, decryption fails with this key: " + error.detail;
        return fail(std::move(error));
    }
    // Without a tag, and in a general dress, only the content can show that the key was right.
    if (!isProven(opened->control.protection) && isGeneral(opened->ciphering) &&
        !decodeApdu(opened->apdu))
        return fail(ErrorCode::DecryptionFailed, "general ciphering",
                    "frames arrive, decryption fails with this key: what comes out is no APDU; "
                    "counter " +
                        std::to_string(opened->counter) + ", system title " + toHex(opened->title),
                    clause);
    if (const auto accepted = accept(*opened); !accepted)
        return fail(accepted.error());
    return Opened{Bytes(opened->apdu.begin(), opened->apdu.end()), false,
                  opened->keys == KeySet::GlobalBroadcast};
}

Result<> ClientSecurity::accept(const Unprotected& opened)
{
    if (!covers(opened.control.protection, m_settings.protection))
        return fail(ErrorCode::ProtectionMissing, "protection",
                    "the APDU is protected by " + std::string(name(opened.control.protection)) +
                        ", asked for was " + std::string(name(m_settings.protection)),
                    clause);
    auto& kept = counters(opened.keys);
    const auto lowest = kept.lowestAcceptable(opened.keys);
    if (opened.counter < lowest)
        return fail(ErrorCode::CounterRefused, "invocation counter",
                    "the APDU has counter " + std::to_string(opened.counter) +
                        ", which was used before; the lowest that may come is " +
                        std::to_string(lowest),
                    "Green Book, 9.2.3.3.7.3");
    return kept.received(opened.keys, opened.counter);
}

Result<Bytes> ClientSecurity::answerChallenge(const HlsFacts& facts)
{
    std::uint32_t counter = 0;
    if (facts.mechanism == Mechanism::HighGmac) {
        const auto next = m_settings.counters->next(KeySet::GlobalUnicast);
        if (!next)
            return fail(within("invocation counter", next.error()));
        counter = *next;
    }
    return hlsAnswerOfClient(facts, &m_protection, counter);
}

Result<> ClientSecurity::proveMeter(const HlsFacts& facts, BytesView answer)
{
    const auto counter = proveServer(facts, &m_protection, answer);
    if (!counter)
        return fail(counter.error());
    // The challenge was fresh, so the answer is; its counter only moves the kept one forward.
    if (facts.mechanism == Mechanism::HighGmac &&
        *counter >= m_settings.counters->lowestAcceptable(KeySet::GlobalUnicast))
        return m_settings.counters->received(KeySet::GlobalUnicast, *counter);
    return {};
}

ProtectedBy ClientSecurity::lastProtection(bool inTheClear) const
{
    return {isCiphered(), inTheClear, m_lastCounter, m_settings.ownTitle};
}

} // namespace metersmith::dlms
