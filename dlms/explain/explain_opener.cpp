// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain_opener.h"

#include "dlms/security/apdu_protection.h"
#include "dlms/security/ciphered_tag.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::size_t titleLength = 8;
/// Keys that are tried on one APDU.
constexpr std::size_t mostTries = 256;

/// Whether the APDU goes to the meter: by the plain APDU that it stands for.
bool goesToServer(std::uint8_t tag)
{
    switch (tag) {
    case 0x21: // InitiateRequest
    case 0x25: // Read, Write, UnconfirmedWrite
    case 0x26:
    case 0x36:
    case 0x45:
    case 0x46:
    case 0x56:
    case 0xC8: // GET, SET, ACTION
    case 0xC9:
    case 0xCB:
    case 0xD0:
    case 0xD1:
    case 0xD3:
        return true;
    default:
        return false;
    }
}

} // namespace

ExplainOpener::ExplainOpener(std::vector<ExplainKeys> keys)
    : m_keys(std::move(keys))
{
}

void ExplainOpener::learn(const ApduFacts& facts)
{
    if (facts.tag == 0x60) { // another association begins
        m_client.clear();
        m_dedicated.wipe();
    }
    if (facts.clientTitle.size() == titleLength)
        m_client = facts.clientTitle;
    if (facts.serverTitle.size() == titleLength)
        m_server = facts.serverTitle;
    if (!facts.dedicatedKey.empty())
        m_dedicated = facts.dedicatedKey;
}

SystemTitle ExplainOpener::titleOf(const ApduFacts& facts) const
{
    if (!facts.cipher.title.empty())
        return fromHex(facts.cipher.title).value_or(Bytes());
    return goesToServer(facts.cipheredTag.value_or(0)) ? m_client : m_server;
}

Result<Bytes> ExplainOpener::openWith(std::size_t index, BytesView ciphered,
                                      const ApduFacts& facts) const
{
    const auto& one = m_keys[index];
    SecuritySettings settings;
    settings.suite = static_cast<SecuritySuite>(facts.cipher.control & 0x0FU);
    settings.keys = one.keys;
    settings.keys.dedicated = m_dedicated;
    settings.peerTitle = titleOf(facts);
    if (settings.peerTitle.empty() && !goesToServer(facts.cipheredTag.value_or(0)))
        settings.peerTitle = one.title;
    if (settings.peerTitle.size() != titleLength)
        return fail(ErrorCode::KeyMissing, "system title",
                    "the title of its maker is not in this input: it stands in the AARQ");
    auto protection = ApduProtection::make(settings);
    if (!protection)
        return fail(protection.error());
    const auto plain = protection->unprotect(ciphered);
    if (!plain)
        return fail(plain.error());
    return Bytes(plain->apdu.begin(), plain->apdu.end());
}

Result<Bytes> ExplainOpener::open(BytesView ciphered, const ApduFacts& facts)
{
    const auto ciphering = cipheringOf(facts.cipheredTag.value_or(0));
    if (ciphering && isDedicated(*ciphering) && m_dedicated.empty())
        return fail(ErrorCode::KeyMissing, "dedicated key",
                    "this association's own key was not seen: it travels in the AARQ");
    // The one of the meter's title, then the one that served last, then all others.
    const auto title = titleOf(facts);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        order.push_back(i);
    const auto rank = [&](std::size_t i) {
        const bool named =
            !m_keys[i].title.empty() && (m_keys[i].title == title || m_keys[i].title == m_server);
        return named ? 0 : i == m_opened ? 1 : 2;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    order.resize(std::min(order.size(), mostTries));
    std::optional<Error> other;
    for (const auto index : order) {
        auto plain = openWith(index, ciphered, facts);
        if (plain) {
            m_opened = index;
            return plain;
        }
        if (plain.error().code != ErrorCode::DecryptionFailed && !other)
            other = plain.error();
    }
    if (other)
        return fail(*other);
    return fail(ErrorCode::DecryptionFailed, "ciphered APDU",
                std::string("frames arrive, decryption fails with ") +
                    (m_keys.size() == 1 ? "this key" : "these keys") + " (counter " +
                    std::to_string(facts.cipher.counter) +
                    (title.empty() ? std::string() : ", system title " + toHex(title)) + ")",
                "Green Book, 9.2.7.2.4");
}

} // namespace metersmith::dlms
