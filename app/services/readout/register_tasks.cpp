// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/readout/register_tasks.h"

#include "app/services/readout/readout_rows.h"

#include <algorithm>
#include <set>

namespace metersmith::services
{

namespace
{

using iec62056_21::CommandMessage;
using typecodes::ItemValue;

constexpr std::size_t longestAddress = 64; // the standard's 16, and room for odd meters
constexpr std::size_t longestData = 1024;

/// Characters that end a block or a data set would make another message of it (IEC 62056-21, 6.5).
bool isPlain(std::string_view text, std::string_view forbidden)
{
    return std::all_of(text.begin(), text.end(), [forbidden](char character) {
        return character >= 0x20 && character < 0x7F &&
               forbidden.find(character) == std::string_view::npos;
    });
}

/// "120000" and "(120000)" are the same data; "(1)(2)" stays.
std::string inBrackets(const std::string& data)
{
    const bool has = !data.empty() && data.front() == '(' && data.back() == ')';
    return has ? data : "(" + data + ")";
}

CommandMessage command(char letter, const std::string& text)
{
    return {letter, '1', text, true};
}

/// What stands in the brackets of an answer; with or without the address before them.
Result<iec62056_21::DataReadout> dataOf(const std::string& address, const std::string& answer)
{
    const bool bare = !answer.empty() && answer.front() == '(';
    return iec62056_21::decodeDataSets(bare ? address + answer : answer);
}

std::string dataText(const iec62056_21::DataReadout& readout)
{
    std::string text;
    for (const auto& set : readout.dataSets)
        for (const auto& value : set.values)
            text += "(" + value.value + (value.unit.empty() ? "" : "*" + value.unit) + ")";
    return text;
}

/// Registers that run on after they were written: time, and date with time (OBIS 0.9.1, 1.0.0).
bool isClock(const std::string& address)
{
    const auto known = iec62056_21::readoutAddress(address);
    if (!known)
        return false;
    const auto& obis = known->obis;
    return (obis.c() == 0 && obis.d() == 9 && obis.e() == 1) ||
           (obis.c() == 1 && obis.d() == 0 && obis.e() == 0);
}

/// hhmmss at the end of a time as seconds; nothing if it is none.
std::optional<int> secondsOfDay(std::string_view time)
{
    constexpr std::size_t digits = 6;
    if (time.size() < digits)
        return {};
    int parts[3] = {};
    for (std::size_t i = 0; i < digits; ++i) {
        const char digit = time[time.size() - digits + i];
        if (digit < '0' || digit > '9')
            return {};
        parts[i / 2] = parts[i / 2] * 10 + (digit - '0');
    }
    return (parts[0] * 60 + parts[1]) * 60 + parts[2];
}

/// A clock that was set, and has gone on since.
bool hasGoneOn(const std::string& wanted, const std::string& seen)
{
    constexpr int patience = 10; // seconds between the write and its read-back
    constexpr int day = 86'400;
    const auto from = secondsOfDay(wanted);
    const auto to = secondsOfDay(seen);
    return from && to && wanted.size() == seen.size() && (*to - *from + day) % day <= patience;
}

std::vector<iec62056_21::ReadoutValue> valuesOf(const iec62056_21::DataReadout& readout)
{
    std::vector<iec62056_21::ReadoutValue> values;
    for (const auto& set : readout.dataSets)
        values.insert(values.end(), set.values.begin(), set.values.end());
    return values;
}

/// Numbers by their value, all else by its characters; a unit that one side leaves out is no
/// difference.
bool isAsWritten(const iec62056_21::DataReadout& seen, const iec62056_21::DataReadout& wanted,
                 bool clock)
{
    const auto left = valuesOf(seen);
    const auto right = valuesOf(wanted);
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [clock](const auto& one, const auto& other) {
            const auto number = iec62056_21::plainNumber(one.value);
            const bool sameValue = one.value == other.value ||
                                   (clock && hasGoneOn(other.value, one.value)) ||
                                   (number && number == iec62056_21::plainNumber(other.value));
            return sameValue && (one.unit.empty() || other.unit.empty() || one.unit == other.unit);
        });
}

} // namespace

Result<> RegisterTasks::check(const ReadoutOptions& options)
{
    const auto usage = [](const std::string& address, const char* what) {
        return fail(ErrorCode::Usage, "register \"" + address + "\"", what);
    };
    const auto badAddress = [](const std::string& address) {
        return address.empty() || address.size() > longestAddress || !isPlain(address, "()/!");
    };
    constexpr auto addressRule = "a register's address is 1 to 64 characters without ( ) / !";
    for (const auto& address : options.registers)
        if (badAddress(address.toStdString()))
            return usage(address.toStdString(), addressRule);
    std::set<QString> written;
    for (const auto& [address, data] : options.writes) {
        const auto name = address.toStdString();
        if (badAddress(name))
            return usage(name, addressRule);
        const auto text = inBrackets(data.toStdString());
        if (text.size() > longestData || !isPlain(text, "/!") || !dataOf(name, text))
            return usage(name, "the data are values in brackets, \"(120000)\" or \"(1)(2*kW)\", "
                               "without / and !");
        if (!written.insert(address).second)
            return usage(name, "it is to be written twice; what would stand in it in the end?");
    }
    return {};
}

RegisterTasks::RegisterTasks(const ReadoutOptions& options, std::unique_ptr<JournalSink> sink)
    : m_sink(std::move(sink))
{
    for (const auto& [address, data] : options.writes) {
        PlanItem item;
        item.path = address.toStdString();
        item.name = item.path;
        item.wanted = inBrackets(data.toStdString());
        m_tasks.push_back({Kind::Before, m_plan.items.size()});
        m_plan.items.push_back(std::move(item));
    }
    for (std::size_t item = 0; item < m_plan.items.size(); ++item) {
        m_tasks.push_back({Kind::Write, item});
        m_tasks.push_back({Kind::ReadBack, item});
    }
    for (const auto& address : options.registers)
        m_tasks.push_back({Kind::Read, 0, address.toStdString()});
    m_outcomes.assign(m_plan.items.size(), Outcome::NotWritten);
    m_plan.family = "iec62056-21";
}

void RegisterTasks::setMeter(const std::string& manufacturer, const std::string& identification)
{
    m_plan.serial = manufacturer;
    m_plan.typeNumber = identification;
}

std::optional<CommandMessage> RegisterTasks::next()
{
    if (m_at == m_tasks.size() || m_error) {
        endJournal(m_error);
        return {};
    }
    const Task& task = current();
    if (task.kind == Kind::Read)
        return command('R', task.address + "()");
    if (task.kind != Kind::Write)
        return command('R', item().path + "()");
    WriteJournal journal(*m_sink);
    if (!m_planned && !journalled(journal.planned(m_plan)))
        return {};
    m_planned = true;
    if (!journalled(journal.writing(item(), false)))
        return {};
    m_sent = true;
    return command('W', item().path + std::get<std::string>(item().wanted));
}

void RegisterTasks::answered(const Result<std::string>& answer)
{
    const Task task = current();
    switch (task.kind) {
    case Kind::Before: {
        const auto data = answer ? dataOf(item().path, *answer) : fail(answer.error());
        if (data) // else it cannot be read; that it cannot be proven either will show
            item().now = dataText(*data);
        break;
    }
    case Kind::Write:
        writeAnswered(answer);
        break;
    case Kind::ReadBack:
        readBack(answer);
        break;
    case Kind::Read: {
        const auto data = answer ? dataOf(task.address, *answer) : fail(answer.error());
        if (!data) {
            m_rows.push_back(refusedRow(task.address, data.error()));
            break;
        }
        const auto rows = readoutRows(*data);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        break;
    }
    }
    ++m_at;
}

void RegisterTasks::writeAnswered(const Result<std::string>& answer)
{
    // A write whose answer was lost is read back as well: that says what the meter has.
    const bool refused = !answer && answer.error().code == ErrorCode::ValueRefused;
    const auto refusal = refused ? std::optional(answer.error()) : std::nullopt;
    const auto index = current().item;
    if (!journalled(WriteJournal(*m_sink).answered(item(), refusal, false)) || !refused)
        return;
    m_sent = false;
    conclude(index, Outcome::Refused, refusal);
    skipWrites();
}

void RegisterTasks::readBack(const Result<std::string>& answer)
{
    const auto index = current().item;
    const auto& wanted = std::get<std::string>(item().wanted);
    const auto data = answer ? dataOf(item().path, *answer) : fail(answer.error());
    const auto seen = data ? Result<ItemValue>(dataText(*data)) : fail(data.error());
    m_sent = false;
    const bool equal =
        data && isAsWritten(*data, *dataOf(item().path, wanted), isClock(item().path));
    // The journal compares characters; a number that the meter writes otherwise is the wanted one.
    const bool kept =
        journalled(WriteJournal(*m_sink).readBack(item(), equal ? ItemValue(wanted) : seen));
    if (!data) {
        Error why = data.error();
        why.detail = "written, but it cannot be read back: " + why.detail;
        conclude(index, Outcome::Unknown, why);
    } else {
        conclude(index, equal ? Outcome::Proven : Outcome::Differs, {});
        for (auto row : readoutRows(*data)) {
            row.outcome = m_outcomes[index];
            m_rows.push_back(std::move(row));
        }
    }
    if (!equal || !kept)
        skipWrites();
}

/// What has become of a write; a row tells why, where no value does.
void RegisterTasks::conclude(std::size_t item, Outcome outcome, const std::optional<Error>& why)
{
    m_outcomes[item] = outcome;
    if (!why)
        return;
    auto row = refusedRow(m_plan.items[item].path, *why);
    row.outcome = outcome;
    m_rows.push_back(std::move(row));
}

/// Goes on behind the last write; m_at is moved on by the caller.
void RegisterTasks::skipWrites()
{
    while (m_at + 1 < m_tasks.size() && m_tasks[m_at + 1].kind != Kind::Read) {
        ++m_at;
        if (current().kind != Kind::Write)
            continue;
        ReadoutRow row = refusedRow(item().path, {});
        row.outcome = Outcome::NotWritten;
        m_rows.push_back(std::move(row));
    }
}

bool RegisterTasks::mustGoOn() const
{
    return m_sent;
}

void RegisterTasks::abandoned(const Error& error)
{
    if (m_sent)
        m_outcomes[current().item] = Outcome::Unknown;
    endJournal(error);
}

bool RegisterTasks::journalled(const Result<>& written)
{
    if (!written)
        m_error = within("journal", written.error());
    return written.has_value();
}

void RegisterTasks::endJournal(const std::optional<Error>& error)
{
    if (!m_planned || m_journalEnded)
        return;
    m_journalEnded = true;
    WriteReport report;
    report.serial = m_plan.serial;
    for (std::size_t i = 0; i < m_plan.items.size(); ++i)
        report.items.push_back({m_plan.items[i], m_outcomes[i], {}, {}});
    report.error = error;
    const auto written = WriteJournal(*m_sink).outcome(report);
    if (!written && !m_error)
        m_error = within("journal", written.error());
}

std::string RegisterTasks::journalFile() const
{
    return m_planned ? m_sink->name() : std::string();
}

} // namespace metersmith::services
