// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_SIGN_ON_TRIAL_H
#define METERSMITH_SERVICES_DOCTOR_SIGN_ON_TRIAL_H

#include "app/services/session/conversation.h"
#include "iec62056_21/client_session.h"

namespace metersmith::services
{

/// Signs on by IEC 62056-21 as far as programming mode, shows the password there if there is one
/// (once), and signs off. Ends without an error if the meter went along. Sans-IO.
class SignOnTrial : public Conversation
{
public:
    SignOnTrial(const iec62056_21::ClientSettings& settings, std::optional<Secret> password,
                Duration limit);

    SessionEffects start(TimePoint now) override;
    SessionEffects received(BytesView bytes, TimePoint now) override;
    void damaged(int characters) override;
    SessionEffects wokenAt(TimePoint now) override;
    SessionEffects cancel(TimePoint now) override;
    SessionEffects transportFailed(const Error& error, TimePoint now) override;
    bool isFinished() const override { return m_finished; }

private:
    SessionEffects run(iec62056_21::ClientEffects pending, TimePoint now);
    void end(std::optional<Error> error, SessionEffects& effects);

    iec62056_21::ClientSession m_session;
    std::optional<Secret> m_password;
    Duration m_limit;
    std::size_t m_damaged = 0; ///< characters of what is received next
    TimePoint m_deadline = TimePoint::max();
    std::optional<Error> m_error;
    std::optional<bool> m_echoTold;
    bool m_finished = false;
};

} // namespace metersmith::services

#endif
