// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/line_opening.h"

#include <algorithm>

namespace metersmith::services
{

namespace
{

/// Tries where another way is left: enough to tell silence from a byte that was lost.
constexpr unsigned triesOfTentative = 1;
/// The slowest that a meter may be with its identification (1.5 s), and the line with its request.
constexpr auto shortestPatience = std::chrono::milliseconds(2000);

bool isSilence(ErrorCode code)
{
    return code == ErrorCode::NoAnswer || code == ErrorCode::EchoOnly;
}

} // namespace

LineOpening::LineOpening(LineOpeningSettings settings)
    : m_settings(std::move(settings))
    , m_line(m_settings.direct)
    , m_echo(m_settings.known.echo)
{
}

std::vector<LineOpening::Way> LineOpening::waysNow() const
{
    const Way direct{false, m_settings.direct, LineProtocol::Hdlc};
    const Way signOn{true, signOnLine, LineProtocol::ModeE};
    const bool mayChoose = m_settings.protocol == LineProtocol::Auto;
    if (m_settings.protocol == LineProtocol::Hdlc)
        return {direct};
    if (m_worked && m_worked->protocol == LineProtocol::Hdlc)
        return {direct};
    if (m_worked && m_released)
        return {signOn, *m_worked};
    if (m_worked) // the meter still hears HDLC, or has gone back to its sign-on meanwhile
        return {*m_worked, signOn};
    if (!mayChoose) {
        if (m_settings.known.protocol != LineProtocol::ModeE)
            return {signOn};
        // From a session that was cut the meter may still be in HDLC.
        Way still = direct;
        still.protocol = LineProtocol::ModeE;
        still.connectRetries = std::min(m_settings.retries, triesOfTentative);
        return {signOn, still};
    }
    if (m_settings.known.protocol == LineProtocol::ModeE)
        return {signOn, direct};
    // Two tries tell a silent meter from a lost byte most times; the rest follow where nothing
    // answers the sign-on either.
    Way first = direct;
    first.connectRetries = std::min(m_settings.retries, triesOfTentative);
    if (m_settings.retries <= triesOfTentative)
        return {first, signOn};
    Way again = direct;
    again.connectRetries = m_settings.retries - triesOfTentative - 1;
    return {first, signOn, again};
}

LineOpening::Effects LineOpening::begin(TimePoint now)
{
    m_ways = waysNow();
    m_next = 0;
    m_released = false;
    m_silence.reset();
    return take(now);
}

LineOpening::Effects LineOpening::goOn(const Error& silence, TimePoint now)
{
    if (!m_silence)
        m_silence = silence;
    return take(now);
}

void LineOpening::answered()
{
    if (m_next == 0 || m_next > m_ways.size())
        return;
    m_worked = m_ways[m_next - 1];
    m_worked->signOn = false;
    m_worked->line = m_line;
}

/// Goes the next way.
LineOpening::Effects LineOpening::take(TimePoint now)
{
    const Way& way = m_ways[m_next++];
    Effects effects;
    setLine(way.line, effects);
    if (!way.signOn) {
        effects.emplace_back(Opened{m_line, way.protocol, way.connectRetries});
        return effects;
    }
    iec62056_21::ClientSettings settings;
    settings.purpose = iec62056_21::Purpose::Hdlc;
    settings.answerTimeout = std::max<Duration>(m_settings.answerTimeout, shortestPatience);
    const bool oneOfSeveral = m_ways.size() > 1 && !m_worked;
    settings.retries =
        oneOfSeveral ? std::min(m_settings.retries, triesOfTentative) : m_settings.retries;
    m_identified.clear();
    settings.echo = headReflects();
    settings.wakeAt = {9600, 4800, 2400, 19200};
    m_signOn.emplace(settings);
    const auto begun = handle(m_signOn->open(now), now);
    effects.insert(effects.end(), begun.begin(), begun.end());
    return effects;
}

void LineOpening::setLine(const LineSettings& line, Effects& effects)
{
    if (line == m_line)
        return;
    m_line = line;
    effects.emplace_back(SetLine{line});
}

LineOpening::Effects LineOpening::received(BytesView bytes, TimePoint now, std::size_t damaged)
{
    if (!m_signOn)
        return {};
    m_echo.strip(bytes);
    return handle(m_signOn->received(bytes, now, damaged), now);
}

LineOpening::Effects LineOpening::wokenAt(TimePoint now)
{
    if (!m_signOn)
        return {};
    return handle(m_signOn->wokenAt(now), now);
}

void LineOpening::abandon()
{
    m_signOn.reset();
    m_next = m_ways.size();
}

LineOpening::Effects LineOpening::handle(const iec62056_21::ClientEffects& reported, TimePoint now)
{
    Effects effects;
    Bytes sent;
    for (const auto& effect : reported) {
        if (const auto* send = std::get_if<Send>(&effect)) {
            append(sent, send->bytes);
            effects.emplace_back(*send);
        } else if (const auto* line = std::get_if<SetLine>(&effect)) {
            setLine(line->line, effects);
        } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
            effects.emplace_back(*wake);
        } else if (const auto* noted = std::get_if<Noted>(&effect)) {
            effects.emplace_back(*noted);
        } else if (const auto* meter = std::get_if<iec62056_21::Identified>(&effect)) {
            m_identified = meter->message.manufacturer + " " + meter->message.identification;
        } else if (const auto* over = std::get_if<iec62056_21::HandedOver>(&effect)) {
            m_signOn.reset();
            LineSettings handed = directHdlcLine;
            handed.baud = over->baud;
            setLine(handed, effects);
            effects.emplace_back(Opened{m_line, LineProtocol::ModeE, {}});
            return effects;
        } else if (const auto* broken = std::get_if<iec62056_21::SessionBroken>(&effect)) {
            return failed(broken->error, std::move(effects), now);
        }
    }
    if (!sent.empty())
        m_echo.sent(sent);
    return effects;
}

LineOpening::Effects LineOpening::failed(const Error& error, Effects effects, TimePoint now)
{
    m_signOn.reset();
    const Error outcome = explained(error);
    if (!isSilence(outcome.code) || !hasAnotherWay()) {
        effects.emplace_back(Failed{outcome});
        return effects;
    }
    effects.emplace_back(Noted{outcome});
    const auto further = goOn(outcome, now);
    effects.insert(effects.end(), further.begin(), further.end());
    return effects;
}

Error LineOpening::explained(const Error& error) const
{
    Error told = within("sign-on of IEC 62056-21", error);
    if (told.code == ErrorCode::Unsupported) {
        told.reason = "iec62056-21/no-mode-e";
        told.detail = "the meter (" + m_identified +
                      ") offers no mode E, so there is no HDLC after its sign-on; \"readout\" "
                      "reads what it sends in its own mode";
    }
    return inAll(told);
}

Error LineOpening::inAll(Error silence) const
{
    if (m_silence && isSilence(silence.code) && !hasAnotherWay())
        silence.detail = "neither direct HDLC at " + toString(m_settings.direct) +
                         " nor the sign-on at " + toString(signOnLine) +
                         " was answered: " + silence.detail;
    return silence;
}

} // namespace metersmith::services
