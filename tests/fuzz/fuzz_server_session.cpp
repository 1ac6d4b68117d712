// SPDX-License-Identifier: Apache-2.0
#include "bare_link.h"
#include "dlms/apdu/apdu.h"
#include "dlms/security/hls.h"
#include "dlms/server/server_session.h"
#include "honest_client.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

const Bytes clientTitle = fromHex("4D4D4D0000000001").value();
const Bytes serverTitle = fromHex("4D4D4D0000BC614E").value();
const Bytes challenge(16, 0x5A);

SecuritySettings settingsOf(const Bytes& own, const Bytes& peer)
{
    SecuritySettings settings;
    settings.ownTitle = own;
    settings.peerTitle = peer;
    settings.keys.globalUnicast = Secret(Bytes(16, 1));
    settings.keys.globalBroadcast = Secret(Bytes(16, 2));
    settings.keys.authentication = Secret(Bytes(16, 3));
    settings.keys.dedicated = Secret(Bytes(16, 4));
    return settings;
}

/// Keeps one value of any kind, and checks that it is asked only between associate and released,
/// and with high level security after the proof.
class Handler : public ServerHandler
{
public:
    explicit Handler(bool ciphered)
        : m_ciphered(ciphered)
    {
    }
    AcseDiagnostic associate(const AssociationRequest& request) override
    {
        if (m_in)
            std::abort();
        if (request.mechanism == Mechanism::LowLevel && request.password.size() > 40)
            return AcseDiagnostic::AuthenticationFailure;
        m_in = true;
        m_proven = !isHighLevel(request.mechanism);
        return AcseDiagnostic::Null;
    }
    tl::expected<Data, DataAccessResult> get(ClientSap, const AttributeReference& attribute,
                                             const SelectiveAccess*) override
    {
        check();
        if (attribute.attribute < 0)
            return tl::unexpected(DataAccessResult::ReadWriteDenied);
        return m_value;
    }
    DataAccessResult set(ClientSap, const AttributeReference&, const Data& value) override
    {
        check();
        m_value = value;
        return DataAccessResult::Success;
    }
    tl::expected<Data, ActionResult> action(ClientSap, const MethodReference&,
                                            const std::optional<Data>& parameter) override
    {
        check();
        return parameter.value_or(Data::null());
    }
    void released(ClientSap) override
    {
        if (!m_in)
            std::abort();
        m_in = false;
    }
    std::optional<ServerSecurity> security(ClientSap) override
    {
        if (!m_ciphered)
            return {};
        ServerSecurity security;
        security.settings = settingsOf(serverTitle, {});
        security.hlsSecret = Secret(Bytes(8, 5));
        return security;
    }
    void authenticated(ClientSap) override
    {
        if (!m_in)
            std::abort();
        m_proven = true;
    }
    Bytes signingKey(BytesView) override { return fuzz::HonestClient::publicKey(); }

private:
    void check() const
    {
        if (!m_in || !m_proven)
            std::abort();
    }
    bool m_ciphered;
    Data m_value = Data::octets(Bytes(300, 1));
    bool m_in = false;
    bool m_proven = false;
};

/// Puts true protection around what the script says, so that it comes past the keys.
class Client
{
public:
    Client()
        : m_protection(ApduProtection::make(settingsOf(clientTitle, serverTitle)).value())
    {
        m_facts.clientTitle = clientTitle;
        m_facts.serverTitle = serverTitle;
        m_facts.clientToServer = Bytes(8, 0x31);
        m_facts.serverToClient = challenge;
    }
    /// `how`: bits 0 and 1 the protection (0: none), 2 and 3 the ciphering, 4 the proof of the
    /// challenge instead of `apdu`, 5 and 6 an AARQ that carries `apdu`, 7 signed.
    Bytes dress(std::uint8_t how, BytesView apdu)
    {
        Bytes plain(apdu.begin(), apdu.end());
        if ((how & 0x10U) != 0)
            if (const auto answer = hlsAnswerOfClient(m_facts, &m_protection, ++m_counter)) {
                ActionRequestNormal request{0xC1, {15, Obis(0, 0, 40, 0, 0), 1}, {}};
                request.parameter = Data::octets(*answer);
                plain = encode(request);
            }
        if ((how & 0x80U) != 0)
            plain = fuzz::HonestClient::signedCommand(plain, serverTitle);
        const auto protection = static_cast<Protection>((how & 3U) << 4U);
        const auto ciphering = static_cast<Ciphering>(how >> 2U & 3U);
        Bytes out;
        if (protection == Protection::None ||
            !m_protection.protect(plain, ciphering, protection, ++m_counter, out))
            out = std::move(plain);
        if ((how & 0x20U) == 0)
            return out;
        Aarq aarq;
        aarq.applicationContext = 3;
        aarq.callingApTitle = clientTitle;
        if ((how & 0x40U) != 0) {
            aarq.mechanism = static_cast<std::uint8_t>(m_facts.mechanism);
            aarq.authenticationValue = m_facts.clientToServer;
        }
        aarq.userInformation = std::move(out);
        return encode(aarq);
    }

private:
    ApduProtection m_protection;
    HlsFacts m_facts;
    std::uint32_t m_counter = 0;
};

} // namespace

/// A client that says anything, one APDU after another. The first byte says whether the server has
/// keys (bit 0) and whether each APDU begins with an octet that says how to protect it (bit 1).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    TimePoint now{};
    Handler handler((data[0] & 1U) != 0);
    const bool dressed = (data[0] & 2U) != 0;
    Client client;
    ServerSettings settings;
    settings.random = [](std::size_t) { return challenge; };
    ServerSession session(std::make_unique<fuzz::BareLink>(Role::Server), handler, settings);
    (void)session.start(now);
    fuzz::forEachApdu(BytesView(data, size).subspan(1), [&](BytesView apdu) {
        now += std::chrono::milliseconds(10);
        Bytes said(apdu.begin(), apdu.end());
        if (dressed && !apdu.empty())
            said = client.dress(apdu[0], apdu.subspan(1));
        // One answer, or a window of general block transfer.
        constexpr int mostAnswers = 63;
        int sent = 0;
        for (const auto& effect : session.received(said, now))
            sent += std::holds_alternative<Send>(effect) ? 1 : 0;
        if (sent > mostAnswers)
            std::abort();
    });
    (void)session.notify(16, DataNotification{1, {}, Data::unsigned8(1)}, now);
    return 0;
}
