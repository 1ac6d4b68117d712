// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_WRITE_H
#define METERSMITH_APP_SERVICES_JOBS_WRITE_H

#include "app/services/jobs/job.h"
#include "app/services/write_journal.h"

namespace metersmith::services::jobs
{

/// Carries out a plan: for each item journal, SET, read back, compare, journal. An item that the
/// meter refuses, or that reads back differently, ends the write and takes back what was written
/// before, in reverse order, proven item by item (docs/adr/0008). After a lost link the item in
/// flight is read first, then written again if it is still the old one.
class Write : public Job
{
public:
    /// `family` and `sink` must outlive the job. Precondition: the plan is not blocked.
    Write(WritePlan plan, const typecodes::Family& family, JournalSink& sink);

    std::optional<Step> next() override;
    void answered(const Result<dlms::Data>& answer) override;
    std::optional<Error> error() const override { return m_report.error; }
    int stepsDone() const override { return m_done; }
    int stepsKnown() const override { return m_known; }
    bool mustGoOn() const override;
    void interrupted() override;
    void abandoned(const Error& error) override;
    std::vector<Error> takeNotes() override { return std::exchange(m_notes, {}); }

    const WriteReport& report() const { return m_report; }

private:
    enum class Doing {
        CheckMeter,   ///< it must be the meter of the plan
        Write,        ///< SET of item m_item
        ReadBack,     ///< GET of it
        ProveRefused, ///< GET of a refused item: the old value must stand
        SetBack,      ///< SET of the old value of item m_item
        ProveBack,    ///< GET of it
        Done,
    };

    Step setStep(bool back);
    Step getStep(const char* verb) const;
    void meterAnswered(const Result<dlms::Data>& answer);
    void writeAnswered(const Result<dlms::Data>& answer);
    void readBackAnswered(const Result<dlms::Data>& answer);
    void refusedProven(const Result<dlms::Data>& answer);
    void setBackAnswered(const Result<dlms::Data>& answer);
    void backProven(const Result<dlms::Data>& answer);

    Result<typecodes::ItemValue> decoded(const Result<dlms::Data>& answer) const;
    WriteReportItem& current() { return m_report.items[m_item]; }
    const typecodes::ObjectItem& object(std::size_t item) const;
    void nextItem();
    void rollBack();
    void end(std::optional<Error> error);
    bool journalled(const Result<>& written);

    const typecodes::Family& m_family;
    WritePlan m_plan;
    WriteJournal m_journal;
    WriteReport m_report;
    std::vector<Error> m_notes;
    std::optional<Error> m_reason; ///< while rolling back: why
    Doing m_doing = Doing::CheckMeter;
    std::size_t m_item = 0;
    bool m_underWay = false;
    bool m_ended = false;
    bool m_interrupted = false; ///< the SET of the item had no answer
    int m_lostSets = 0;         ///< of the item, proven by reading it
    int m_done = 0;
    int m_known = 0;
};

} // namespace metersmith::services::jobs

#endif
