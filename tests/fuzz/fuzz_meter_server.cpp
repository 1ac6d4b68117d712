// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/wrapper_link.h"
#include "fixed_octets.h"
#include "honest_client.h"
#include "meter_core/meter.h"
#include "typecodes/rules.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

using namespace metersmith;
using namespace metersmith::meter_core;

namespace
{

constexpr std::array<dlms::ClientSap, 6> clients{16, 18, 1, 17, 19, 20};
constexpr std::array families{"omnipower-ct", "omnipower-3ph", "omnia-ct"};
constexpr std::size_t wrapperHeader = 8;
constexpr std::int64_t startUtc = 1795230000;

/// How a meter left the factory: which family, whether all must cipher, whether breaker commands
/// must be signed. Made once, then copied: making it takes longer than a conversation.
MemoryStorage factoryMemory(unsigned mode)
{
    static std::map<unsigned, MemoryStorage> made;
    const auto known = made.find(mode);
    if (known != made.end())
        return known->second;
    MeterSetup setup;
    setup.configuration.family = families[mode % 4 % families.size()];
    setup.encrypted = (mode & 4U) != 0;
    if ((mode & 8U) != 0)
        setup.signers.push_back(
            {dlms::fuzz::HonestClient::title(), dlms::fuzz::HonestClient::publicKey()});
    setup.random = fuzz::fixedOctets;
    auto storage = std::make_shared<MemoryStorage>();
    if (!Meter::manufacture(setup, storage, TimePoint{std::chrono::hours(1)}, startUtc))
        std::abort();
    return made.emplace(mode, *storage).first->second;
}

/// A meter on a wrapper line, with a client for each of its roles.
class Line
{
public:
    explicit Line(unsigned mode)
        : m_storage(std::make_shared<MemoryStorage>(factoryMemory(mode)))
    {
        powerUp();
        for (const auto client : clients)
            if (const auto keys = m_meter->keysOf(client))
                for (const auto* key : {&keys->unicast, &keys->authentication, &keys->master})
                    m_secrets.push_back(*key);
    }

    /// One step: `who` chooses the client (bits 0 to 2) and what happens before it speaks (a
    /// button is pressed, an hour passes, the power fails), `how` what it makes of `said`.
    void play(std::uint8_t who, std::uint8_t how, BytesView said)
    {
        if ((who & 0x20U) != 0)
            powerUp();
        m_now += (who & 0x10U) != 0 ? std::chrono::seconds(3600) : std::chrono::seconds(1);
        m_meter->advanceTo(m_now);
        if ((who & 8U) != 0) {
            m_meter->press(Button::Left, m_now);
            m_meter->release(Button::Left, m_now + std::chrono::milliseconds(100));
            static_cast<void>(m_meter->display());
        }
        const auto client = clients[(who & 7U) % clients.size()];
        auto& speaker = m_clients[client];
        if (dlms::fuzz::HonestClient::signsOn(how))
            meet(speaker, client);
        const bool ciphers = m_meter->mustCipher(client);
        const auto apdu = speaker.dress(how, said);
        for (const auto& effect : m_session->received(wrapped(client, apdu), m_now))
            if (const auto* sent = std::get_if<Send>(&effect))
                check(BytesView(sent->bytes).subspan(wrapperHeader), ciphers);
    }

    /// What holds whatever was said.
    void checkMeter() const
    {
        if (!typecodes::check(m_meter->configuration(), m_meter->family()).empty())
            std::abort();
    }

private:
    void powerUp()
    {
        m_session.reset();
        m_meter.reset();
        auto meter = Meter::powerUp(m_storage, m_now, startUtc + m_restarts++);
        if (!meter)
            std::abort(); // whatever was set: what was kept can be read again
        m_meter = std::move(*meter);
        dlms::WrapperSettings wrapper;
        wrapper.role = dlms::Role::Server;
        wrapper.peers = {19, 16, 1};
        dlms::ServerSettings settings;
        settings.random = [](std::size_t) { return dlms::fuzz::HonestClient::challenge(); };
        m_session = std::make_unique<dlms::ServerSession>(dlms::makeWrapperLink(wrapper),
                                                          m_meter->server(), settings);
        static_cast<void>(m_session->start(m_now));
    }

    /// The client learns the keys that the meter has for it now.
    void meet(dlms::fuzz::HonestClient& speaker, dlms::ClientSap client) const
    {
        dlms::SecuritySettings settings;
        settings.peerTitle = fromHex(m_meter->facts().systemTitle).value();
        if (const auto keys = m_meter->keysOf(client)) {
            settings.keys.globalUnicast = keys->unicast;
            settings.keys.globalBroadcast = keys->broadcast;
            settings.keys.authentication = keys->authentication;
            settings.keys.master = keys->master;
        }
        speaker.meet(std::move(settings), m_meter->highestCounter(client));
    }

    static Bytes wrapped(dlms::ClientSap client, BytesView apdu)
    {
        Bytes out;
        appendU16(out, 1);
        appendU16(out, client);
        appendU16(out, 16);
        appendU16(out, static_cast<std::uint16_t>(apdu.size()));
        out.insert(out.end(), apdu.begin(), apdu.end());
        return out;
    }

    /// A client that must cipher gets no values in the clear, and nobody gets keys.
    void check(BytesView sent, bool ciphers) const
    {
        if (sent.empty())
            std::abort();
        constexpr std::array<std::uint8_t, 4> plain{0xC4, 0xC5, 0xC7, 0xDA};
        if (ciphers && std::find(plain.begin(), plain.end(), sent[0]) != plain.end())
            std::abort();
        for (const auto& secret : m_secrets) {
            const auto key = secret.bytes();
            if (std::search(sent.begin(), sent.end(), key.begin(), key.end()) != sent.end())
                std::abort();
        }
    }

    std::shared_ptr<MemoryStorage> m_storage;
    std::unique_ptr<Meter> m_meter;
    std::unique_ptr<dlms::ServerSession> m_session;
    std::map<dlms::ClientSap, dlms::fuzz::HonestClient> m_clients;
    std::vector<Secret> m_secrets;
    TimePoint m_now{std::chrono::hours(1)};
    std::int64_t m_restarts = 0;
};

} // namespace

/// The first octet is the meter: family (bits 0 and 1), encrypted (2), with a signer (3). Then
/// steps, each of three octets, who, how and a length, and the bytes that the client says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    Line line(data[0] & 15U);
    BytesView script = BytesView(data, size).subspan(1);
    while (script.size() >= 3) {
        const std::size_t length = std::min<std::size_t>(script[2], script.size() - 3);
        line.play(script[0], script[1], script.subspan(3, length));
        script = script.subspan(3 + length);
    }
    line.checkMeter();
    return 0;
}
