// SPDX-License-Identifier: Apache-2.0
#include "meter_core/optical_port.h"

#include "dlms/server/server_session.h"
#include "iec62056_21/server_session.h"

#include <algorithm>
#include <iterator>

namespace metersmith::meter_core
{

namespace
{

enum class Use : std::uint8_t { None, Iec, Hdlc };

} // namespace

class OpticalPort::Private
{
public:
    Private(Meter& theMeter, std::unique_ptr<dlms::Link> theLink)
        : meter(theMeter)
        , readout(theMeter.makeReadout())
        , iec(*readout)
        , link(*theLink)
        , hdlc(std::move(theLink), theMeter.server())
    {
    }

    OpticalEffects finish(TimePoint now);
    void toIec(const iec62056_21::ServerEffects& effects, TimePoint now);
    void toHdlc(const dlms::ServerEffects& effects);
    void handOver(int baud, TimePoint now);
    void hearBoth();
    bool dark(TimePoint now);

    Meter& meter;
    std::unique_ptr<iec62056_21::ServerHandler> readout;
    iec62056_21::ServerSession iec;
    dlms::Link& link; ///< of `hdlc`
    dlms::ServerSession hdlc;

    Use use = Use::None;
    bool handedOver = false; ///< HDLC came by mode E
    bool wasUp = false;
    TimePoint iecWake = TimePoint::max();
    TimePoint hdlcWake = TimePoint::max();
    TimePoint silentAt = TimePoint::max(); ///< handed over, and nobody has come
    OpticalEffects effects;
};

void OpticalPort::Private::hearBoth()
{
    use = Use::None;
    handedOver = wasUp = false;
    silentAt = TimePoint::max();
    effects.emplace_back(HearBoth{});
}

void OpticalPort::Private::handOver(int baud, TimePoint now)
{
    use = Use::Hdlc;
    handedOver = true;
    wasUp = false;
    silentAt = now + handOverSilence;
    effects.emplace_back(SetLine{{baud, 8, Parity::None, 1}});
    toHdlc(hdlc.start(now));
}

void OpticalPort::Private::toIec(const iec62056_21::ServerEffects& done, TimePoint now)
{
    if (use == Use::None && !iec.isIdle()) {
        use = Use::Iec;
        effects.emplace_back(SetLine{signOnLine});
    }
    for (const auto& effect : done) {
        if (const auto* wake = std::get_if<WakeAt>(&effect))
            iecWake = wake->at;
        else if (const auto* send = std::get_if<Send>(&effect))
            effects.emplace_back(*send);
        else if (const auto* line = std::get_if<SetLine>(&effect))
            effects.emplace_back(*line);
        else if (const auto* over = std::get_if<iec62056_21::HandOver>(&effect))
            handOver(over->baud, now);
        else if (std::holds_alternative<iec62056_21::Idle>(effect))
            hearBoth();
        else if (const auto* noted = std::get_if<Noted>(&effect))
            effects.emplace_back(*noted);
    }
    // A request that the meter does not answer, or garbage that broke off.
    if (use == Use::Iec && iec.isIdle())
        hearBoth();
}

void OpticalPort::Private::toHdlc(const dlms::ServerEffects& done)
{
    for (const auto& effect : done) {
        if (const auto* wake = std::get_if<WakeAt>(&effect))
            hdlcWake = wake->at;
        else if (const auto* send = std::get_if<Send>(&effect))
            effects.emplace_back(*send);
        else if (const auto* noted = std::get_if<Noted>(&effect))
            effects.emplace_back(*noted);
    }
}

/// Who has the port now, and when it is to be woken.
OpticalEffects OpticalPort::Private::finish(TimePoint now)
{
    const bool up = link.isUp();
    if (use == Use::None && up) {
        use = Use::Hdlc;
        OpticalEffects first; // before what is sent
        first.reserve(effects.size() + 2);
        first.emplace_back(SetLine{directHdlcLine});
        std::move(effects.begin(), effects.end(), std::back_inserter(first));
        effects = std::move(first);
    }
    if (use == Use::Hdlc) {
        wasUp = wasUp || up;
        if (up)
            silentAt = TimePoint::max();
        const bool over = wasUp && !up;
        if (over || now >= silentAt) {
            if (handedOver)
                toIec(iec.reset(now), now);
            if (use != Use::None)
                hearBoth();
        }
    }
    effects.emplace_back(WakeAt{std::min({iecWake, hdlcWake, silentAt})});
    return std::exchange(effects, {});
}

/// Push button 2 has turned the port off: whatever was under way is forgotten.
bool OpticalPort::Private::dark(TimePoint now)
{
    if (meter.opticalPortOn())
        return false;
    if (use != Use::None || link.isUp()) {
        static_cast<void>(iec.reset(now));
        static_cast<void>(hdlc.start(now));
        hearBoth();
    }
    iecWake = hdlcWake = TimePoint::max();
    return true;
}

OpticalPort::OpticalPort(Meter& meter, std::unique_ptr<dlms::Link> link)
    : d(std::make_unique<Private>(meter, std::move(link)))
{
}

OpticalPort::~OpticalPort() = default;

LineSettings OpticalPort::hearing(const LineSettings& speaker)
{
    // The geometric middle of 300 and 9600: a start bit of other speeds is taken for the nearer.
    constexpr int middle = 1697;
    return speaker.baud < middle ? signOnLine : directHdlcLine;
}

OpticalEffects OpticalPort::start(TimePoint now)
{
    d->toHdlc(d->hdlc.start(now));
    d->effects.emplace_back(HearBoth{});
    return d->finish(now);
}

OpticalEffects OpticalPort::received(BytesView bytes, const LineSettings& at, TimePoint now,
                                     std::size_t damaged)
{
    if (d->dark(now))
        return d->finish(now);
    const bool toIec = d->use == Use::Iec || (d->use == Use::None && at == signOnLine);
    const bool toHdlc = d->use == Use::Hdlc || (d->use == Use::None && at == directHdlcLine);
    if (d->handedOver && !d->wasUp)
        d->silentAt = now + handOverSilence;
    if (toIec)
        d->toIec(d->iec.received(bytes, now, damaged), now);
    else if (toHdlc)
        d->toHdlc(d->hdlc.received(bytes, now));
    return d->finish(now);
}

OpticalEffects OpticalPort::wokenAt(TimePoint now)
{
    if (d->dark(now))
        return d->finish(now);
    if (now >= d->iecWake) {
        d->iecWake = TimePoint::max();
        d->toIec(d->iec.wokenAt(now), now);
    }
    if (now >= d->hdlcWake) {
        d->hdlcWake = TimePoint::max();
        d->toHdlc(d->hdlc.wokenAt(now));
    }
    return d->finish(now);
}

} // namespace metersmith::meter_core
