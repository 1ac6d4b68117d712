// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_KEY_CHANGE_H
#define METERSMITH_APP_SERVICES_JOBS_KEY_CHANGE_H

#include "app/services/jobs/job.h"
#include "app/services/keys/key_file.h"

#include <memory>

namespace metersmith::services::jobs
{

/// One request as a job; what the meter answered is kept.
class OneRequest : public Job
{
public:
    OneRequest(dlms::Request request, std::string text);

    std::optional<Step> next() override;
    void answered(const Result<dlms::Data>& answer) override;
    std::optional<Error> error() const override { return m_error; }
    int stepsDone() const override { return m_answered ? 1 : 0; }
    int stepsKnown() const override { return 1; }
    /// Asked again: what it asks for does no harm when it is done twice.
    void interrupted() override { m_asked = false; }

private:
    Step m_step;
    bool m_asked = false;
    bool m_answered = false;
    std::optional<Error> m_error;
};

/// Changes the keys of one role in a meter, in two phases with the key file as the journal: the new
/// keys stand in the file as pending before the meter hears of them; they take the old ones' place
/// once an association with them has been proven. Whatever is cut between, the file holds the keys
/// that the meter has, and beginning again finds out which. Makes conversations one after another;
/// who carries them out is not its concern.
class KeyChange
{
public:
    /// The meter of `keyFile` with that system title (empty: the only one) and the role whose keys
    /// are changed; `instance` is E of its security setup 0.0.43.0.E.255.
    KeyChange(QString keyFile, Bytes meterTitle, std::string role, int instance);

    /// Writes `wanted` into the file as pending; keys that it leaves empty stay. With a change
    /// under way in the file, that one is carried on, and `wanted` is not looked at. Errors:
    /// KeyMissing (no such meter or role in the file, or no master key), those of the key file.
    Result<> begin(const Keys& wanted);
    /// A change was under way already.
    bool isRecovery() const { return m_recovery; }

    struct Conversation {
        bool pendingKeys = false; ///< sign on with the pending keys of the file, else with the old
        Job* job = nullptr;       ///< lives until ended()
    };
    /// Nothing: it is over.
    std::optional<Conversation> next();
    /// The conversation that next() gave has ended.
    void ended(const std::optional<Error>& outcome);

    bool changed() const { return m_changed; } ///< the new keys are proven
    /// Why it is over without the new keys. The pending keys are still in the file unless the old
    /// ones have been proven after the meter refused the new: beginning again goes on.
    const std::optional<Error>& error() const { return m_error; }

private:
    enum class Phase { Transfer, ProveNew, ProveOld, Over };

    Result<dlms::ActionRequest> transfer() const;
    Result<> close(bool accepted);
    void over(std::optional<Error> error);

    QString m_fileName;
    Bytes m_meterTitle;
    std::string m_role;
    int m_instance;
    Keys m_old;
    Keys m_new;
    Phase m_phase = Phase::Over;
    std::unique_ptr<Job> m_job;
    std::optional<Error> m_refusal; ///< of the transfer, by the meter
    int m_transfers = 0;
    bool m_recovery = false;
    bool m_changed = false;
    std::optional<Error> m_error;
};

/// New keys at random for those that `old` has: unicast, broadcast and authentication key; the
/// master key too if `master`.
Keys randomKeys(const Keys& old, bool master);

} // namespace metersmith::services::jobs

#endif
