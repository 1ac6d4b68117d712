// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_LINK_TRIAL_H
#define METERSMITH_SERVICES_DOCTOR_LINK_TRIAL_H

#include "app/services/session/conversation.h"
#include "dlms/link/hdlc_link.h"

namespace metersmith::services
{

/// Opens an HDLC link and closes it: SNRM, UA, DISC, UA. Nothing is asked, and nothing is said of
/// who we are. Sans-IO.
class LinkTrial : public Conversation
{
public:
    LinkTrial(const dlms::HdlcSettings& settings, Duration limit);

    SessionEffects start(TimePoint now) override;
    SessionEffects received(BytesView bytes, TimePoint now) override;
    SessionEffects wokenAt(TimePoint now) override;
    SessionEffects cancel(TimePoint now) override;
    SessionEffects transportFailed(const Error& error, TimePoint now) override;
    bool isFinished() const override { return m_finished; }

private:
    SessionEffects run(dlms::LinkEffects pending, TimePoint now);
    void end(std::optional<Error> error, SessionEffects& effects);

    std::unique_ptr<dlms::Link> m_link;
    Duration m_limit;
    TimePoint m_deadline = TimePoint::max();
    std::optional<Error> m_error;
    bool m_up = false;
    bool m_finished = false;
};

} // namespace metersmith::services

#endif
