// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_READOUT_REGISTER_TASKS_H
#define METERSMITH_SERVICES_READOUT_REGISTER_TASKS_H

#include "app/services/readout/readout_values.h"
#include "app/services/write_journal.h"
#include "iec62056_21/command_message.h"

#include <memory>
#include <optional>
#include <vector>

namespace metersmith::services
{

/// What is done in programming mode, as data: commands out, answers in. A write is R1 (the old
/// value), then, once all old values are known and journalled, W1 and R1 again: what does not read
/// back as it was written is not called written. A refused write ends the writes; the registers to
/// be read are read all the same.
class RegisterTasks
{
public:
    /// Whether addresses and data can be sent. Errors: Usage, naming the register.
    static Result<> check(const ReadoutOptions& options);

    /// Precondition: check() held. `sink` may be null if nothing is written.
    RegisterTasks(const ReadoutOptions& options, std::unique_ptr<JournalSink> sink);

    /// The meter that it is about, for the journal.
    void setMeter(const std::string& manufacturer, const std::string& identification);
    /// The next command, or nothing: then error() says whether it ended early (FileUnwritable).
    std::optional<iec62056_21::CommandMessage> next();
    void answered(const Result<std::string>& answer);
    /// A write has been sent and not been read back.
    bool mustGoOn() const;
    /// The conversation is over before the tasks are.
    void abandoned(const Error& error);

    const std::optional<Error>& error() const { return m_error; }
    const std::vector<ReadoutRow>& rows() const { return m_rows; }
    int done() const { return static_cast<int>(m_at); }
    int known() const { return static_cast<int>(m_tasks.size()); }
    std::string journalFile() const;

private:
    enum class Kind : std::uint8_t { Before, Write, ReadBack, Read };
    struct Task {
        Kind kind = Kind::Read;
        std::size_t item = 0;     ///< of the plan: Before, Write, ReadBack
        std::string address = {}; ///< Read
    };

    const Task& current() const { return m_tasks[m_at]; }
    PlanItem& item() { return m_plan.items[current().item]; }
    void writeAnswered(const Result<std::string>& answer);
    void readBack(const Result<std::string>& answer);
    void conclude(std::size_t item, Outcome outcome, const std::optional<Error>& why);
    void skipWrites();
    bool journalled(const Result<>& written);
    void endJournal(const std::optional<Error>& error);

    std::vector<Task> m_tasks;
    std::size_t m_at = 0;
    WritePlan m_plan;
    std::vector<Outcome> m_outcomes; ///< of the plan's items
    std::unique_ptr<JournalSink> m_sink;
    std::vector<ReadoutRow> m_rows;
    std::optional<Error> m_error;
    bool m_planned = false;
    bool m_sent = false; ///< the write under way
    bool m_journalEnded = false;
};

} // namespace metersmith::services

#endif
