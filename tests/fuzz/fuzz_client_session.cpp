// SPDX-License-Identifier: Apache-2.0
#include "bare_link.h"
#include "dlms/client_session.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

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
            if (std::holds_alternative<Answered>(effect) && !m_asked)
                std::abort(); // an answer to nothing
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
            take(m_session.request(next(), now), now);
        }
    }
    bool over() const { return m_over; }

private:
    Request next()
    {
        const AttributeReference object{3, Obis(1, 1, 1, 8, 0), 2};
        switch (m_count++ % 3) {
        case 0:
            return GetRequest{object, {}};
        case 1:
            return SetRequest{object, Data::octets(Bytes(m_count * 40 % 400, 7))};
        default:
            return ActionRequest{{3, object.object, 1}, Data::integer8(0)};
        }
    }

    ClientSession& m_session;
    std::size_t m_count = 0;
    bool m_asked = false;
    bool m_ready = false;
    bool m_over = false;
};

} // namespace

/// A meter that answers anything: the first byte chooses when the client leaves.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    TimePoint now{};
    AssociationSettings settings;
    settings.mechanism = Mechanism::LowLevel;
    settings.password = Secret::fromText("12345678");
    ClientSession session(std::make_unique<fuzz::BareLink>(Role::Client), settings);
    Driver driver(session);
    driver.take(session.open(now), now);
    int left = data[0];
    fuzz::forEachApdu(BytesView(data, size).subspan(1), [&](BytesView apdu) {
        now += std::chrono::milliseconds(10);
        if (!driver.over())
            driver.take(session.received(apdu, now), now);
        if (--left == 0 && !driver.over())
            driver.take(session.release(now), now);
    });
    if (!driver.over())
        driver.take(session.wokenAt(now + std::chrono::hours(1)), now);
    return 0;
}
