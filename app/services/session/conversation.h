// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_SESSION_CONVERSATION_H
#define METERSMITH_SERVICES_SESSION_CONVERSATION_H

#include "app/services/line/connection_settings.h"
#include "protocol/actions.h"

#include <string>
#include <variant>
#include <vector>

namespace metersmith::services
{

/// Steps done of steps known (0: not known), and what is being done.
struct Progressed {
    int done = 0;
    int total = 0;
    std::string text;              ///< English key, context "services"
    std::vector<int> numbers = {}; ///< for %1, %2 … of the text
};
enum class Phase { SigningOn, Working, Releasing };
struct PhaseChanged {
    Phase phase = Phase::SigningOn;
};
/// Something about the line that is worth knowing next time.
struct LineLearnt {
    LineKnowledge known;
};
/// The conversation is over: exactly once, and the last effect.
struct Finished {
    std::optional<Error> error;
};

using SessionEffect =
    std::variant<Send, SetLine, WakeAt, PhaseChanged, Progressed, LineLearnt, Noted, Finished>;
using SessionEffects = std::vector<SessionEffect>;

struct SessionLimits {
    Duration job = std::chrono::seconds(600);   ///< the whole conversation
    Duration release = std::chrono::seconds(5); ///< the polite end after a cancel or time-out
    int reconnects = 3; ///< sign-ons in a row that may fail, and steps in a row that may be lost
};

/// What is said on a line from the first byte to the last, sans-IO: JobRunner pumps it. Ends in
/// exactly one Finished. The line begins as the port was opened; effects are carried out in order.
class Conversation
{
public:
    Conversation() = default;
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;
    virtual ~Conversation() = default;

    virtual SessionEffects start(TimePoint now) = 0;
    virtual SessionEffects received(BytesView bytes, TimePoint now) = 0;
    /// That many of the characters received so far came damaged, as the port saw them.
    virtual void damaged(int characters) { static_cast<void>(characters); }
    virtual SessionEffects wokenAt(TimePoint now) = 0;
    /// Leaves the meter politely, under a deadline.
    virtual SessionEffects cancel(TimePoint now) = 0;
    /// The transport broke: ends at once.
    virtual SessionEffects transportFailed(const Error& error, TimePoint now) = 0;
    virtual bool isFinished() const = 0;
};

} // namespace metersmith::services

#endif
