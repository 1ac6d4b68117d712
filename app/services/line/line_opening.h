// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_LINE_OPENING_H
#define METERSMITH_SERVICES_LINE_LINE_OPENING_H

#include "app/services/line/connection_settings.h"
#include "iec62056_21/client_session.h"
#include "protocol/actions.h"
#include "protocol/line_echo.h"

#include <variant>
#include <vector>

namespace metersmith::services
{

struct LineOpeningSettings {
    LineProtocol protocol = LineProtocol::Hdlc;
    LineSettings direct = directHdlcLine; ///< as the port is opened, and HDLC without a sign-on
    LineKnowledge known = {};
    Duration answerTimeout = std::chrono::milliseconds(2000); ///< for the identification
    unsigned retries = 3;
};

/// What the line is before HDLC begins on it: the line's settings, and, where the meter wants it,
/// the sign-on of IEC 62056-21 in mode E. Each attempt may have several ways, gone one after the
/// other while nothing but silence or an echo answers: direct HDLC, then the sign-on (Auto); after
/// a lost link first HDLC as it stood, then the sign-on anew. Sans-IO.
class LineOpening
{
public:
    /// HDLC may begin.
    struct Opened {
        LineSettings line;
        LineProtocol protocol = LineProtocol::Hdlc;
        /// How often to repeat the first frame, where that is not as often as any: several ways
        /// share the tries.
        std::optional<unsigned> connectRetries = {};
    };
    struct Failed {
        Error error;
    };
    using Effect = std::variant<Send, SetLine, WakeAt, Noted, Opened, Failed>;
    using Effects = std::vector<Effect>;

    explicit LineOpening(LineOpeningSettings settings);

    /// A new attempt, from its first way on. Ends in Opened or Failed.
    Effects begin(TimePoint now);
    /// The way that was opened stayed unanswered: the next one of this attempt. Precondition:
    /// hasAnotherWay(). Ends in Opened or Failed; `silence` is what the error tells then.
    Effects goOn(const Error& silence, TimePoint now);
    bool hasAnotherWay() const { return m_next < m_ways.size(); }
    /// What is told when the last way has stayed unanswered too: all that was tried.
    Error inAll(Error silence) const;
    /// The meter has answered HDLC on the way that was opened last.
    void answered();
    /// It was closed politely since.
    void released() { m_released = true; }

    /// While opening; `damaged` of these bytes came with wrong parity or without stop bit.
    Effects received(BytesView bytes, TimePoint now, std::size_t damaged = 0);
    Effects wokenAt(TimePoint now);
    bool isOpening() const { return m_signOn.has_value(); }
    /// Gives up: nothing more comes.
    void abandon();

    /// True if the head has reflected a request, else what was known before: a reflection that was
    /// damaged is no proof that none comes.
    std::optional<bool> headReflects() const
    {
        return m_echo.reflects() ? true : m_settings.known.echo;
    }
    /// The line as it is now.
    const LineSettings& line() const { return m_line; }

private:
    struct Way {
        bool signOn = false;
        LineSettings line;
        LineProtocol protocol = LineProtocol::Hdlc;
        std::optional<unsigned> connectRetries = {};
    };

    std::vector<Way> waysNow() const;
    Effects take(TimePoint now);
    void setLine(const LineSettings& line, Effects& effects);
    Effects handle(const iec62056_21::ClientEffects& reported, TimePoint now);
    Effects failed(const Error& error, Effects effects, TimePoint now);
    Error explained(const Error& error) const;

    LineOpeningSettings m_settings;
    LineSettings m_line;
    LineEcho m_echo;         ///< looks on: the sign-on takes reflections away by itself
    std::vector<Way> m_ways; ///< of this attempt
    std::size_t m_next = 0;
    std::optional<Way> m_worked; ///< what the meter answered HDLC on
    bool m_released = false;     ///< since then
    std::optional<Error> m_silence;
    std::optional<iec62056_21::ClientSession> m_signOn;
    std::string m_identified; ///< manufacturer and identification, once they came
};

} // namespace metersmith::services

#endif
