// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/general_signing.h"
#include "dlms/security/hls.h"
#include "dlms/security/key_wrap.h"

#include <algorithm>
#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

SecuritySettings settings(bool server)
{
    SecuritySettings all;
    all.ownTitle = fromHex(server ? "4D4D4D0000BC614E" : "4D4D4D0000000001").value();
    all.peerTitle = fromHex(server ? "4D4D4D0000000001" : "4D4D4D0000BC614E").value();
    all.keys.globalUnicast = Secret(fromHex("000102030405060708090A0B0C0D0E0F").value());
    all.keys.globalBroadcast = Secret(fromHex("0F0E0D0C0B0A09080706050403020100").value());
    all.keys.authentication = Secret(fromHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF").value());
    all.keys.dedicated = Secret(fromHex("00112233445566778899AABBCCDDEEFF").value());
    return all;
}

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Takes its part off the front.
BytesView take(BytesView& bytes, std::size_t count)
{
    const BytesView part = bytes.first(std::min(count, bytes.size()));
    bytes = bytes.subspan(part.size());
    return part;
}

Bytes copy(BytesView bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// Whatever came before, the next sound APDU opens.
void openForged(ApduProtection& client, ApduProtection& server, BytesView bytes)
{
    if (const auto opened = server.unprotect(bytes))
        demand(opened->apdu.size() <= bytes.size());
    Bytes sound;
    const Bytes plain{0xC0, 0x01};
    demand(client.protect(plain, Ciphering::Global, Protection::Both, 1, sound).has_value());
    demand(server.unprotect(sound).has_value());
}

/// What is protected opens to what it was; one octet changed does not, if it is authenticated.
void thereAndBack(ApduProtection& client, ApduProtection& server, BytesView bytes)
{
    const BytesView head = take(bytes, 8);
    if (head.size() < 8)
        return;
    const auto ciphering = static_cast<Ciphering>(head[0] & 3U);
    const auto protection = static_cast<Protection>((1U + head[1] % 3U) << 4U);
    const auto keys = static_cast<KeySet>(head[2] % 3U);
    const std::uint32_t counter = head[3] * 0x01010101U;
    Bytes out;
    if (!client.protect(bytes, ciphering, protection, counter, out, keys)) {
        demand(out.empty());
        return;
    }
    const auto opened = server.unprotect(out);
    demand(opened && std::ranges::equal(opened->apdu, bytes) && opened->counter == counter &&
           opened->control.protection == protection);
    const std::size_t at = (256U * head[4] + head[5]) % out.size();
    out[at] ^= static_cast<std::uint8_t>(head[6] | 1U);
    const auto changed = server.unprotect(out);
    // The APDU's own tag is not covered; and one may turn it into an unproven one, which says so.
    demand(!changed || at == 0 || changed->control.protection == Protection::Encryption);
}

void challenges(ApduProtection& client, BytesView bytes)
{
    const BytesView head = take(bytes, 4);
    if (head.size() < 4)
        return;
    HlsFacts facts;
    facts.mechanism = static_cast<Mechanism>(head[0] % 9U);
    facts.clientTitle = settings(false).ownTitle;
    facts.serverTitle = settings(true).ownTitle;
    facts.clientToServer = copy(take(bytes, head[1] % 70U));
    facts.serverToClient = copy(take(bytes, head[2] % 70U));
    facts.password = Secret(copy(take(bytes, head[3] % 40U)));
    if (facts.mechanism == Mechanism::HighEcdsa)
        facts.signing.peerPublicKey = copy(take(bytes, 64));
    (void)proveClient(facts, &client, bytes);
    (void)proveServer(facts, &client, bytes);
    (void)proveServer(facts, nullptr, bytes);
    if (facts.mechanism == Mechanism::HighEcdsa)
        return;
    if (const auto answer = hlsAnswerOfClient(facts, &client, 5))
        demand(proveClient(facts, &client, *answer).has_value());
}

void wrappedKeys(BytesView bytes)
{
    const Secret master(Bytes(16, 3));
    if (const auto key = unwrapKey(master, bytes))
        demand(std::ranges::equal(wrapKey(master, *key).value(), bytes));
    if (const auto wrapped = wrapKey(master, Secret(copy(bytes))))
        demand(std::ranges::equal(unwrapKey(master, *wrapped)->bytes(), bytes));
    (void)unwrapKey(Secret(copy(take(bytes, 32))), bytes);
}

void signatures(BytesView bytes)
{
    const BytesView head = take(bytes, 2);
    if (head.size() < 2)
        return;
    constexpr std::size_t lengths[] = {64, 65, 91, 96, 97, 120, 0};
    const BytesView key = take(bytes, head[0] < 0xF0 ? lengths[head[0] % 7U] : head[1]);
    const BytesView signature = take(bytes, head[1] % 2U == 0 ? 64 : 96);
    (void)verifySignature(key, bytes, signature);
    GeneralSigning apdu;
    apdu.originator = copy(take(bytes, 8));
    apdu.content = copy(bytes);
    apdu.signature = copy(signature);
    (void)verifySigned(apdu, key);
    (void)sign(Secret(copy(bytes)), key);
}

} // namespace

/// The first octet chooses what the rest is: a ciphered APDU from a stranger, an APDU to protect,
/// answers to challenges, a wrapped key, a public or private key with a signature.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static auto client = ApduProtection::make(settings(false)).value();
    static auto server = ApduProtection::make(settings(true)).value();
    if (size == 0)
        return 0;
    const BytesView rest(data + 1, size - 1);
    switch (data[0] % 5U) {
    case 0:
        openForged(client, server, rest);
        break;
    case 1:
        thereAndBack(client, server, rest);
        break;
    case 2:
        challenges(client, rest);
        break;
    case 3:
        wrappedKeys(rest);
        break;
    default:
        signatures(rest);
        break;
    }
    return 0;
}
