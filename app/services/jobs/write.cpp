// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/write.h"

#include "app/services/documents/configuration_coding.h"
#include "app/services/jobs/identify.h"

#include <QCoreApplication>

namespace metersmith::services::jobs
{

using typecodes::Family;
using typecodes::ItemValue;

namespace
{

constexpr int mostLostSets = 5; ///< of one item; a line that loses each would never end

} // namespace

Write::Write(WritePlan plan, const Family& family, JournalSink& sink)
    : m_family(family)
    , m_plan(std::move(plan))
    , m_journal(sink)
{
    m_report.serial = m_plan.serial;
    m_report.journalFile = m_journal.name();
    for (const auto& item : m_plan.items)
        m_report.items.push_back({item, Outcome::Pending, {}, {}});
    m_known = 1 + 2 * static_cast<int>(m_plan.items.size());
    if (!journalled(m_journal.planned(m_plan)))
        return;
    if (m_plan.items.empty())
        end({});
}

const typecodes::ObjectItem& Write::object(std::size_t item) const
{
    return *m_family.item(m_report.items[item].item.path);
}

std::optional<Step> Write::next()
{
    std::optional<Step> step;
    switch (m_doing) {
    case Doing::CheckMeter: {
        const auto serial = m_family.identityObjects.find("serial");
        if (serial == m_family.identityObjects.end()) {
            m_doing = Doing::Write;
            return next();
        }
        step = Step{dlms::GetRequest{{1, serial->second, 2}, {}},
                    QT_TRANSLATE_NOOP("services", "Checking that it is the same meter")};
        break;
    }
    case Doing::Write:
        step = setStep(false);
        break;
    case Doing::SetBack:
        step = setStep(true);
        break;
    case Doing::ReadBack:
    case Doing::ProveRefused:
    case Doing::ProveBack:
        step = getStep("Reading back ");
        break;
    case Doing::Done:
        return {};
    }
    if (m_doing == Doing::Done) // the journal could not be written
        return {};
    m_underWay = true;
    return step;
}

/// Journals, then makes the SET: nothing is written that the journal does not know of.
Step Write::setStep(bool back)
{
    const PlanItem& item = current().item;
    const auto data = encode(object(m_item), back ? item.now : item.wanted, m_family);
    if (!data) {
        current().error = data.error();
        if (back) {
            current().outcome = Outcome::Proven;
            end(m_reason);
        } else {
            m_reason = within("write", data.error());
            current().outcome = Outcome::NotWritten;
            end(m_reason);
        }
        return {};
    }
    if (!journalled(m_journal.writing(item, back)))
        return {};
    return {dlms::SetRequest{attributeOf(object(m_item)), *data},
            (back ? "Setting back " : "Writing ") + item.name};
}

Step Write::getStep(const char* verb) const
{
    return {dlms::GetRequest{attributeOf(object(m_item)), {}},
            verb + m_report.items[m_item].item.name};
}

bool Write::journalled(const Result<>& written)
{
    if (written)
        return true;
    // Without a journal nothing more is written; what is under way is reported as it stands.
    end(within("journal", written.error()));
    return false;
}

bool Write::mustGoOn() const
{
    if (m_doing == Doing::Write)
        return m_underWay;
    return m_doing != Doing::CheckMeter && m_doing != Doing::Done;
}

void Write::interrupted()
{
    const bool writing = m_underWay && m_doing == Doing::Write;
    m_underWay = false;
    if (!writing)
        return; // reading again and setting back again do no harm
    m_interrupted = true;
    m_doing = Doing::ReadBack;
}

void Write::answered(const Result<dlms::Data>& answer)
{
    m_underWay = false;
    ++m_done;
    switch (m_doing) {
    case Doing::CheckMeter:
        return meterAnswered(answer);
    case Doing::Write:
        return writeAnswered(answer);
    case Doing::ReadBack:
        return readBackAnswered(answer);
    case Doing::ProveRefused:
        return refusedProven(answer);
    case Doing::SetBack:
        return setBackAnswered(answer);
    case Doing::ProveBack:
        return backProven(answer);
    case Doing::Done:
        return;
    }
}

void Write::meterAnswered(const Result<dlms::Data>& answer)
{
    if (!answer) {
        end(within("write/check meter", answer.error()));
        return;
    }
    const std::string serial = serialText(*answer);
    if (!m_plan.serial.empty() && serial != m_plan.serial) {
        end(Error{ErrorCode::UnexpectedAnswer,
                  "write/check meter",
                  "the plan is for meter " + m_plan.serial + ", but meter " + serial + " answers",
                  {}});
        return;
    }
    m_doing = Doing::Write;
}

void Write::writeAnswered(const Result<dlms::Data>& answer)
{
    std::optional<Error> refusal;
    if (!answer)
        refusal = within("write " + current().item.path, answer.error());
    if (!journalled(m_journal.answered(current().item, refusal, false)))
        return;
    if (!refusal) {
        m_doing = Doing::ReadBack;
        return;
    }
    current().outcome = Outcome::Refused;
    current().error = refusal;
    m_reason = refusal;
    m_doing = Doing::ProveRefused;
    ++m_known;
}

Result<ItemValue> Write::decoded(const Result<dlms::Data>& answer) const
{
    const auto& item = m_report.items[m_item].item;
    if (!answer)
        return fail(within("read back " + item.path, answer.error()));
    auto value = decode(object(m_item), *answer, m_family);
    if (!value)
        return fail(within("read back", value.error()));
    return value;
}

void Write::readBackAnswered(const Result<dlms::Data>& answer)
{
    const auto value = decoded(answer);
    auto& report = current();
    if (!journalled(m_journal.readBack(report.item, value)))
        return;
    if (value)
        report.readBackWords = typecodes::valueInWords(m_family, report.item.path, *value);
    if (value && *value == report.item.wanted) {
        report.outcome = Outcome::Proven;
        nextItem();
        return;
    }
    if (m_interrupted && value && *value == report.item.now) {
        m_interrupted = false; // the SET never arrived
        if (++m_lostSets == mostLostSets)
            return end(Error{ErrorCode::NoAnswer,
                             "write " + report.item.path,
                             "the request to write it was lost " + std::to_string(m_lostSets) +
                                 " times; the old value stands",
                             {}});
        m_doing = Doing::Write;
        m_known += 1;
        return;
    }
    report.outcome = value ? Outcome::Differs : Outcome::Unknown;
    report.error = value ? Error{ErrorCode::ReadBackDiffers,
                                 "write " + report.item.path,
                                 "written " + typecodes::toText(report.item.wanted) +
                                     ", read back " + typecodes::toText(*value),
                                 {}}
                         : value.error();
    m_reason = report.error;
    rollBack();
}

void Write::nextItem()
{
    m_interrupted = false;
    m_lostSets = 0;
    if (++m_item == m_report.items.size())
        end({});
    else
        m_doing = Doing::Write;
}

void Write::refusedProven(const Result<dlms::Data>& answer)
{
    const auto value = decoded(answer);
    auto& report = current();
    if (!journalled(m_journal.readBack(report.item, value)))
        return;
    if (value) {
        report.readBackWords = typecodes::valueInWords(m_family, report.item.path, *value);
        if (*value != report.item.now)
            report.outcome = Outcome::Differs;
    }
    rollBack();
}

/// Goes to the last item before m_item that stands written, or ends.
void Write::rollBack()
{
    while (m_item > 0) {
        --m_item;
        if (current().outcome == Outcome::Proven) {
            m_doing = Doing::SetBack;
            m_known += 2;
            return;
        }
    }
    end(m_reason);
}

void Write::setBackAnswered(const Result<dlms::Data>& answer)
{
    std::optional<Error> refusal;
    if (!answer)
        refusal = within("set back " + current().item.path, answer.error());
    if (!journalled(m_journal.answered(current().item, refusal, true)))
        return;
    if (refusal)
        current().error = refusal;
    m_doing = Doing::ProveBack; // what it holds now is told by reading it, refused or not
}

void Write::backProven(const Result<dlms::Data>& answer)
{
    const auto value = decoded(answer);
    auto& report = current();
    if (!journalled(m_journal.readBack(report.item, value)))
        return;
    if (!value) {
        report.outcome = Outcome::Unknown;
        report.error = value.error();
    } else {
        report.readBackWords = typecodes::valueInWords(m_family, report.item.path, *value);
        report.outcome = *value == report.item.now      ? Outcome::RolledBack
                         : *value == report.item.wanted ? Outcome::Proven
                                                        : Outcome::Differs;
    }
    rollBack();
}

void Write::abandoned(const Error& error)
{
    if (m_ended)
        return;
    const bool sent = m_underWay && (m_doing == Doing::Write || m_doing == Doing::SetBack);
    const bool notReadBack = m_doing == Doing::ReadBack || m_doing == Doing::ProveBack;
    if (sent || notReadBack || m_interrupted) {
        current().outcome = Outcome::Unknown;
        current().error = Error{ErrorCode::WriteUnknown,
                                "write " + current().item.path,
                                "not read back: " + toString(error),
                                {}};
    }
    end(within("write", error));
}

void Write::end(std::optional<Error> error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_doing = Doing::Done;
    m_known = m_done;
    for (auto& item : m_report.items)
        if (item.outcome == Outcome::Pending)
            item.outcome = Outcome::NotWritten;
    m_report.error = std::move(error);
    if (const auto written = m_journal.outcome(m_report); !written)
        m_notes.push_back(within("journal", written.error()));
}

} // namespace metersmith::services::jobs
