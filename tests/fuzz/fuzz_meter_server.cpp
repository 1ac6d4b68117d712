// SPDX-License-Identifier: Apache-2.0
#include "dlms/server_session.h"
#include "meter_core/meter.h"
#include "typecodes/rules.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::meter_core;

namespace
{

/// A link without framing: each call of received() is one whole APDU of the installer.
class BareLink : public dlms::Link
{
public:
    dlms::LinkEffects open(TimePoint) override { return {}; }
    dlms::LinkEffects send(BytesView apdu, TimePoint) override
    {
        return {Send{Bytes(apdu.begin(), apdu.end())}, dlms::ApduSent{}};
    }
    dlms::LinkEffects received(BytesView bytes, TimePoint) override
    {
        dlms::LinkEffects effects;
        if (!m_isUp) {
            dlms::LinkUp up;
            up.peers.client = 19;
            effects.emplace_back(up);
        }
        m_isUp = true;
        effects.emplace_back(dlms::ApduArrived{Bytes(bytes.begin(), bytes.end())});
        return effects;
    }
    dlms::LinkEffects wokenAt(TimePoint) override { return {}; }
    dlms::LinkEffects close(TimePoint) override
    {
        m_isUp = false;
        return {};
    }
    bool isUp() const override { return m_isUp; }

private:
    bool m_isUp = false;
};

/// AARQ: LN referencing, low-level security with the family's factory password, maximum 65535.
Bytes installersAarq()
{
    return *fromHex("6033A1090607608574050801018A0207808B0760857405080201AC0780053132333435"
                    "BE10040E01000000065F1F0400001E1DFFFF");
}

} // namespace

/// The input is a row of APDUs, each after a byte with its length (0: 256 bytes or the rest).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    TimePoint now{std::chrono::hours(1)};
    MeterSetup setup;
    setup.configuration.family = "omnipower-ct";
    const auto meter =
        Meter::manufacture(setup, std::make_shared<MemoryStorage>(), now, 1795230000);
    if (!meter)
        std::abort();
    dlms::ServerSession session(std::make_unique<BareLink>(), (*meter)->server());
    static_cast<void>(session.start(now));
    BytesView bytes(data, size);
    if (size == 0 || data[0] != 0xFF) // half of the corpus tries without an association
        static_cast<void>(session.received(installersAarq(), now));
    while (!bytes.empty()) {
        const std::size_t announced = bytes[0] == 0 ? 256 : bytes[0];
        bytes = bytes.subspan(1);
        const auto apdu = bytes.first(std::min(announced, bytes.size()));
        bytes = bytes.subspan(apdu.size());
        now += std::chrono::seconds(1);
        (*meter)->advanceTo(now);
        static_cast<void>(session.received(apdu, now));
        static_cast<void>((*meter)->display());
    }
    // Whatever was set: the configuration obeys the rules.
    if (!typecodes::check((*meter)->configuration(), (*meter)->family()).empty())
        std::abort();
    return 0;
}
