// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_WRITE_JOURNAL_H
#define METERSMITH_APP_SERVICES_WRITE_JOURNAL_H

#include "app/services/meter_values.h"

#include <QFile>

#include <memory>

namespace metersmith::services
{

/// Where journal lines go: one JSON object each, safe once append() returns.
class JournalSink
{
public:
    JournalSink() = default;
    JournalSink(const JournalSink&) = delete;
    JournalSink& operator=(const JournalSink&) = delete;
    virtual ~JournalSink() = default;
    /// Errors: FileUnwritable.
    virtual Result<> append(const std::string& json) = 0;
    virtual std::string name() const = 0; ///< the file's path
};

/// A new file in the journal folder; every line is on the disk (fsync) before the write goes on.
class FileJournal : public JournalSink
{
public:
    /// `<folder>/<UTC time>-<serial>.jsonl`. Errors: FileUnwritable.
    static Result<std::unique_ptr<FileJournal>> create(const std::string& serial);
    /// METERSMITH_JOURNAL_DIR, else "journal" in the user's data folder.
    static QString folder();

    Result<> append(const std::string& json) override;
    std::string name() const override { return m_file.fileName().toStdString(); }

private:
    explicit FileJournal(const QString& file)
        : m_file(file)
    {
    }
    QFile m_file;
};

/// Keeps the lines in memory; for tests.
class MemoryJournal : public JournalSink
{
public:
    Result<> append(const std::string& json) override
    {
        text += json + "\n";
        return {};
    }
    std::string name() const override { return "memory"; }
    std::string text;
};

/// Writes down what a write is about to do and what came of it, in the order of the events.
class WriteJournal
{
public:
    explicit WriteJournal(JournalSink& sink)
        : m_sink(sink)
    {
    }
    Result<> planned(const WritePlan& plan);
    /// Before the SET leaves. `back`: an earlier item is being set back to its old value.
    Result<> writing(const PlanItem& item, bool back);
    Result<> answered(const PlanItem& item, const std::optional<Error>& refusal, bool back);
    Result<> readBack(const PlanItem& item, const Result<typecodes::ItemValue>& value);
    Result<> outcome(const WriteReport& report);
    std::string name() const { return m_sink.name(); }

private:
    JournalSink& m_sink;
};

/// What a journal says of an item: which value the meter holds.
enum class JournalItemState {
    NotWritten, ///< the old one
    Written,    ///< the new one, read back
    Unknown,    ///< sent, and not read back: either
};
struct JournalItem {
    std::string path;
    typecodes::ItemValue before;
    typecodes::ItemValue wanted;
    JournalItemState state = JournalItemState::NotWritten;
};
struct JournalState {
    std::string serial;
    std::string family;
    std::string typeNumber;
    std::vector<JournalItem> items;
    bool ended = false; ///< the write came to its end, good or bad; false: the program was stopped
    std::string error;  ///< "" if all went through

    const JournalItem* find(std::string_view path) const;
};

/// Reads a journal, also one whose last line was cut off. Errors: FileNotFound, FileUnreadable,
/// NotJson (line), WrongDocument.
Result<JournalState> readJournal(const QString& file);
Result<JournalState> parseJournal(std::string_view text);

} // namespace metersmith::services

#endif
