// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/write_journal.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <unistd.h>

namespace metersmith::services
{

using nlohmann::json;
using typecodes::ItemValue;

namespace
{

constexpr auto schema = "metersmith.journal/1";

json toJson(const ItemValue& value)
{
    return std::visit(
        [](const auto& alternative) -> json {
            if constexpr (std::is_same_v<std::decay_t<decltype(alternative)>, std::monostate>)
                return nullptr;
            else
                return alternative;
        },
        value);
}

ItemValue fromJson(const json& value)
{
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return std::monostate();
    std::vector<std::string> list;
    for (const auto& element : value)
        if (element.is_string())
            list.push_back(element.get<std::string>());
    return list;
}

std::string textOf(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool isTrue(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

const char* outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending:
        return "pending";
    case Outcome::Proven:
        return "proven";
    case Outcome::Differs:
        return "differs";
    case Outcome::Refused:
        return "refused";
    case Outcome::NotWritten:
        return "not-written";
    case Outcome::Unknown:
        return "unknown";
    case Outcome::RolledBack:
        return "rolled-back";
    }
    return "unknown";
}

} // namespace

QString FileJournal::folder()
{
    const QString given = qEnvironmentVariable("METERSMITH_JOURNAL_DIR");
    if (!given.isEmpty())
        return given;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + QStringLiteral("/metersmith/journal");
}

Result<std::unique_ptr<FileJournal>> FileJournal::create(const std::string& serial)
{
    const QString where = folder();
    if (!QDir().mkpath(where))
        return fail(ErrorCode::FileUnwritable, where.toStdString(),
                    "the journal folder cannot be made; METERSMITH_JOURNAL_DIR may name another");
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
    const QString name =
        QStringLiteral("%1/%2-%3.jsonl").arg(where, stamp, QString::fromStdString(serial));
    std::unique_ptr<FileJournal> journal(new FileJournal(name));
    if (!journal->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::FileUnwritable, name.toStdString(),
                    journal->m_file.errorString().toStdString());
    const int directory = ::open(where.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY);
    if (directory >= 0) { // the file's name must survive a power cut too
        ::fsync(directory);
        ::close(directory);
    }
    return journal;
}

Result<> FileJournal::append(const std::string& object)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const std::string line = "{\"at\":\"" + now.toStdString() + "\"," + object.substr(1) + "\n";
    const auto size = static_cast<qint64>(line.size());
    if (m_file.write(line.data(), size) != size || !m_file.flush() || ::fsync(m_file.handle()) != 0)
        return fail(ErrorCode::FileUnwritable, name(), m_file.errorString().toStdString());
    return {};
}

Result<> WriteJournal::planned(const WritePlan& plan)
{
    json items = json::array();
    for (const auto& item : plan.items)
        items.push_back(
            {{"path", item.path}, {"old", toJson(item.now)}, {"new", toJson(item.wanted)}});
    return m_sink.append(json{
        {"event", "planned"},
        {"schema", schema},
        {"family", plan.family},
        {"typeNumber", plan.typeNumber},
        {"serial", plan.serial},
        {"items", items}}.dump());
}

Result<> WriteJournal::writing(const PlanItem& item, bool back)
{
    const auto& from = back ? item.wanted : item.now;
    const auto& to = back ? item.now : item.wanted;
    return m_sink.append(json{
        {"event", back ? "writing-back" : "writing"},
        {"path", item.path},
        {"old", toJson(from)},
        {"new", toJson(to)}}.dump());
}

Result<> WriteJournal::answered(const PlanItem& item, const std::optional<Error>& refusal,
                                bool back)
{
    json line{{"event", "answered"}, {"path", item.path}, {"back", back}, {"taken", !refusal}};
    if (refusal) {
        line["code"] = std::string(metersmith::name(refusal->code));
        line["detail"] = toString(*refusal);
    }
    return m_sink.append(line.dump(-1, ' ', false, json::error_handler_t::replace));
}

Result<> WriteJournal::readBack(const PlanItem& item, const Result<ItemValue>& value)
{
    json line{{"event", "read-back"}, {"path", item.path}};
    if (value)
        line["value"] = toJson(*value);
    else
        line["detail"] = toString(value.error());
    return m_sink.append(line.dump(-1, ' ', false, json::error_handler_t::replace));
}

Result<> WriteJournal::outcome(const WriteReport& report)
{
    json items = json::array();
    for (const auto& item : report.items)
        items.push_back({{"path", item.item.path}, {"outcome", outcomeName(item.outcome)}});
    json line{{"event", "outcome"}, {"items", items}};
    if (report.error) {
        line["code"] = std::string(metersmith::name(report.error->code));
        line["detail"] = toString(*report.error);
    }
    return m_sink.append(line.dump(-1, ' ', false, json::error_handler_t::replace));
}

const JournalItem* JournalState::find(std::string_view path) const
{
    for (const auto& item : items)
        if (item.path == path)
            return &item;
    return nullptr;
}

namespace
{

void takeEvent(JournalState& state, const json& line)
{
    const std::string event = textOf(line, "event");
    if (event == "outcome") {
        state.ended = true;
        state.error = textOf(line, "code");
        return;
    }
    const std::string path = textOf(line, "path");
    for (auto& item : state.items) {
        if (item.path != path)
            continue;
        if (event == "writing" || event == "writing-back") {
            item.state = JournalItemState::Unknown;
        } else if (event == "answered") {
            if (!isTrue(line, "taken"))
                item.state =
                    isTrue(line, "back") ? JournalItemState::Written : JournalItemState::NotWritten;
        } else if (event == "read-back" && line.contains("value")) {
            const ItemValue seen = fromJson(line["value"]);
            item.state = seen == item.wanted   ? JournalItemState::Written
                         : seen == item.before ? JournalItemState::NotWritten
                                               : JournalItemState::Unknown;
        }
    }
}

Result<> takePlan(JournalState& state, const json& line)
{
    if (textOf(line, "schema") != schema || textOf(line, "event") != "planned" ||
        !line.contains("items") || !line["items"].is_array())
        return fail(ErrorCode::WrongDocument, "line 1", "this is not a journal of a write");
    state.serial = textOf(line, "serial");
    state.family = textOf(line, "family");
    state.typeNumber = textOf(line, "typeNumber");
    for (const auto& item : line["items"]) {
        if (item.is_object())
            state.items.push_back({textOf(item, "path"), fromJson(item.value("old", json())),
                                   fromJson(item.value("new", json())),
                                   JournalItemState::NotWritten});
    }
    return {};
}

} // namespace

Result<JournalState> parseJournal(std::string_view text)
{
    JournalState state;
    int number = 0;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        const json line = json::parse(text.substr(0, end), nullptr, false);
        text.remove_prefix(end + 1);
        ++number;
        if (!line.is_object())
            return fail(ErrorCode::NotJson, "line " + std::to_string(number),
                        "this line is not a JSON object");
        if (number > 1) {
            takeEvent(state, line);
        } else if (auto taken = takePlan(state, line); !taken) {
            return fail(taken.error());
        }
    }
    if (number == 0)
        return fail(ErrorCode::WrongDocument, "line 1", "the journal is empty");
    return state; // what follows the last line end was being written when the power went
}

Result<JournalState> readJournal(const QString& fileName)
{
    const std::string place = fileName.toStdString();
    QFile file(fileName);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, place, "there is no such file");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    auto state = parseJournal(file.readAll().toStdString());
    if (!state)
        return fail(within(place, state.error()));
    return state;
}

} // namespace metersmith::services
