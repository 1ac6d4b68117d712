// SPDX-License-Identifier: Apache-2.0
#include "bare_link.h"
#include "dlms/apdu/acse.h"
#include "dlms/client/client_session.h"
#include "dlms/security/hls.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

const Bytes clientTitle{0x4D, 0x4D, 0x4D, 0, 0, 0, 0, 1};
const Bytes serverTitle{0x4B, 0x41, 0x4D, 0, 0, 0, 0, 2};
const Bytes challenge(16, 0x11);

SecuritySettings security(Role role, unsigned choice)
{
    SecuritySettings settings;
    settings.protection = static_cast<Protection>((choice & 3U) << 4U);
    settings.ciphering = static_cast<Ciphering>((choice >> 2U) & 3U);
    settings.keys.globalUnicast = Secret(Bytes(16, 1));
    settings.keys.authentication = Secret(Bytes(16, 2));
    settings.keys.globalBroadcast = Secret(Bytes(16, 3));
    settings.keys.dedicated = Secret(Bytes(16, 4));
    settings.ownTitle = role == Role::Client ? clientTitle : serverTitle;
    if (role == Role::Server)
        settings.peerTitle = clientTitle;
    return settings;
}

/// Mechanism, protection and dress by one byte of the script.
AssociationSettings settingsOf(unsigned choice)
{
    AssociationSettings settings;
    constexpr Mechanism mechanisms[] = {Mechanism::Lowest, Mechanism::LowLevel, Mechanism::HighGmac,
                                        Mechanism::HighSha256};
    settings.mechanism = mechanisms[(choice >> 4U) & 3U];
    settings.password = Secret::fromText("12345678");
    settings.security = security(Role::Client, choice);
    settings.shortNames = (choice & 0xC0U) == 0xC0;
    settings.generalBlockWindow = (choice & 0x40U) != 0 ? 3 : 0;
    settings.random = [](std::size_t count) { return Bytes(count, 0x22); };
    return settings;
}

/// The meter's keys in the hands of the script: what checks alone would stop gets behind them.
class Meter
{
public:
    explicit Meter(unsigned choice)
        : m_choice(choice)
        , m_settings(security(Role::Server, choice))
        , m_protection(ApduProtection::make(m_settings).value())
    {
    }

    /// What the script makes of one step: the first byte says how its bytes are dressed.
    Bytes speak(BytesView step)
    {
        if (step.empty())
            return {};
        const auto bytes = step.subspan(1);
        switch (step[0] % 8) {
        case 1:
        case 2:
            return sealed(bytes, m_settings.ciphering, m_settings.protection);
        case 3:
            return sealed(bytes, Ciphering::GeneralGlobal, m_settings.protection);
        case 4:
            return sealed(bytes, m_settings.ciphering, Protection::Authentication);
        case 5:
            return opening();
        case 6:
            return proof();
        case 7: { // the dress of the association, cut into blocks
            GeneralBlock block;
            const auto whole = sealed(bytes, m_settings.ciphering, m_settings.protection);
            block.last = step[0] >= 128;
            block.block = ++m_block;
            block.acknowledged = 1;
            block.raw = whole;
            return encode(block);
        }
        default:
            return Bytes(bytes.begin(), bytes.end());
        }
    }

private:
    Bytes sealed(BytesView plain, Ciphering ciphering, Protection protection)
    {
        Bytes out;
        if (m_settings.protection == Protection::None || protection == Protection::None ||
            !m_protection.protect(plain, ciphering, protection, ++m_counter, out))
            out.assign(plain.begin(), plain.end());
        return out;
    }
    Bytes opening()
    {
        InitiateResponse response;
        response.conformance = 0xFFFFFF;
        response.maxReceiveApdu = static_cast<std::uint16_t>(100 + m_choice);
        Aare aare;
        aare.respondingApTitle = serverTitle;
        aare.authenticationValue = challenge;
        aare.userInformation = sealed(encode(response), Ciphering::Global, m_settings.protection);
        return encode(aare);
    }
    Bytes proof()
    {
        const auto settings = settingsOf(m_choice);
        HlsFacts facts;
        facts.mechanism = settings.mechanism;
        facts.password = settings.password;
        facts.clientTitle = clientTitle;
        facts.serverTitle = serverTitle;
        facts.clientToServer = Bytes(16, 0x22);
        facts.serverToClient = challenge;
        const auto answer = hlsAnswerOfServer(facts, &m_protection, ++m_counter);
        ActionResponseNormal response;
        response.returned = Data::octets(answer ? *answer : Bytes());
        return sealed(encode(response), m_settings.ciphering, m_settings.protection);
    }

    unsigned m_choice;
    SecuritySettings m_settings;
    ApduProtection m_protection;
    std::uint32_t m_counter = 0;
    std::uint16_t m_block = 0;
};

/// Counts what a session may do once only, and does the next request after each answer.
class Driver
{
public:
    explicit Driver(ClientSession& session)
        : m_session(session)
    {
    }

    void take(const ClientEffects& effects, TimePoint now)
    {
        for (const auto& effect : effects) {
            if (m_over)
                std::abort(); // nothing may follow the end
            if (const auto* answered = std::get_if<Answered>(&effect)) {
                if (!m_asked)
                    std::abort(); // an answer to nothing
                if (answered->result && answered->items.size() != m_items)
                    std::abort(); // something vanished
            }
            m_over = std::holds_alternative<SessionFailed>(effect) ||
                     std::holds_alternative<Released>(effect);
            if (std::holds_alternative<Associated>(effect) ||
                std::holds_alternative<Answered>(effect)) {
                m_asked = false;
                m_ready = true;
            }
        }
        if (m_ready && !m_over && m_count < 40) { // refusals at once must not nest for ever
            m_ready = false;
            m_asked = true;
            m_items = 0;
            take(m_session.request(next(), now), now);
        }
    }
    bool over() const { return m_over; }

private:
    Request next()
    {
        const AttributeReference object{3, Obis(1, 1, 1, 8, 0), 2};
        const MethodReference method{3, object.object, 1};
        const auto value = Data::octets(Bytes(m_count * 40 % 400, 7));
        switch (m_count++ % 10) {
        case 0:
            return GetRequest{object, {}};
        case 1:
            return SetRequest{object, value};
        case 2:
            return ActionRequest{method, value};
        case 3:
            m_items = 3;
            return GetListRequest{{{object, {}}, {object, {}}, {object, {}}}};
        case 4:
            m_items = 2;
            return SetListRequest{{{object, {}}, {object, {}}}, {value, Data::null()}};
        case 5:
            m_items = 2;
            return ActionListRequest{{method, method}, {value, Data::null()}};
        case 6: {
            m_items = 1;
            AccessListRequest access;
            access.operations.emplace_back();
            return access;
        }
        case 7: {
            m_items = 2;
            ShortNameAccess name;
            name.name = 0xFA00;
            return ShortNameReadRequest{{name, name}};
        }
        case 8: {
            m_items = 1;
            ShortNameAccess name;
            name.name = 0xFA08;
            return ShortNameWriteRequest{{name}, {value}};
        }
        default:
            return CarryRequest{{0xDF, 0, 0, 0, 0, 0, 0, 0}};
        }
    }

    ClientSession& m_session;
    std::size_t m_count = 0;
    std::size_t m_items = 0;
    bool m_asked = false;
    bool m_ready = false;
    bool m_over = false;
};

} // namespace

/// A meter that answers anything: the first byte chooses when the client leaves, the second how it
/// associates. Each step of the script is one APDU, bare or protected with the right keys.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    TimePoint now{};
    Meter meter(data[1]);
    ClientSession session(std::make_unique<fuzz::BareLink>(Role::Client), settingsOf(data[1]));
    Driver driver(session);
    driver.take(session.open(now), now);
    int left = data[0];
    fuzz::forEachApdu(BytesView(data, size).subspan(2), [&](BytesView step) {
        now += std::chrono::milliseconds(10);
        if (!driver.over())
            driver.take(session.received(meter.speak(step), now), now);
        if (--left == 0 && !driver.over())
            driver.take(session.release(now), now);
    });
    for (int i = 0; i < 100 && !driver.over(); ++i) {
        now += std::chrono::hours(1);
        driver.take(session.wokenAt(now), now);
    }
    return 0;
}
