// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

namespace metersmith::cli
{

namespace
{

Json document(const char* what)
{
    return {{"schema", std::string("metersmith.") + what + "/1"}};
}

Json toJson(const services::PlanItem& item)
{
    Json json{{"path", item.path},
              {"group", item.group},
              {"name", item.name},
              {"now", cli::toJson(item.now)},
              {"wanted", cli::toJson(item.wanted)},
              {"nowWords", item.nowWords},
              {"wantedWords", item.wantedWords},
              {"risk", item.risk}};
    if (item.risk)
        json["riskText"] = item.riskText;
    json["blocked"] = item.blocked;
    if (item.blocked)
        json["blockedReason"] = item.blockedReason;
    return json;
}

Json toJson(const services::NotWritten& item)
{
    return {{"path", item.path},
            {"group", item.group},
            {"name", item.name},
            {"wanted", cli::toJson(item.wanted)},
            {"wantedWords", item.wantedWords},
            {"reason", item.reason}};
}

Json rights(const std::vector<std::pair<int, std::string>>& entries)
{
    Json list = Json::array();
    for (const auto& [number, access] : entries)
        list.push_back({{"number", number}, {"access", access}});
    return list;
}

Json fields(const std::vector<services::ValueLine>& lines)
{
    Json list = Json::array();
    for (const auto& line : lines)
        list.push_back({{"depth", line.depth}, {"name", line.name}, {"text", line.text}});
    return list;
}

} // namespace

const char* outcomeName(services::Outcome outcome)
{
    switch (outcome) {
    case services::Outcome::Pending:
        return "pending";
    case services::Outcome::Proven:
        return "proven";
    case services::Outcome::Differs:
        return "differs";
    case services::Outcome::Refused:
        return "refused";
    case services::Outcome::NotWritten:
        return "not-written";
    case services::Outcome::Unknown:
        return "unknown";
    case services::Outcome::RolledBack:
        return "rolled-back";
    }
    return "unknown";
}

Json registersDocument(const std::vector<services::RegisterValue>& registers)
{
    Json json = document("registers");
    json["registers"] = Json::array();
    for (const auto& value : registers) {
        Json entry{{"obis", value.object.toString()}, {"name", value.name}, {"group", value.group}};
        if (value.error) {
            entry["error"] = cli::toJson(*value.error);
        } else {
            entry["value"] = value.reading.value;
            entry["unit"] = value.reading.unit;
            entry["raw"] = value.quantity.mantissa;
            entry["scaler"] = value.quantity.scaler;
        }
        json["registers"].push_back(std::move(entry));
    }
    return json;
}

Json planDocument(const services::WritePlan& plan)
{
    Json json = document("plan");
    json["family"] = plan.family;
    json["serial"] = plan.serial;
    json["typeNumber"] = plan.typeNumber;
    json["blocked"] = plan.blocked();
    json["unchanged"] = plan.unchanged;
    json["estimateSeconds"] = std::chrono::duration<double>(plan.estimate).count();
    json["items"] = Json::array();
    for (const auto& item : plan.items)
        json["items"].push_back(toJson(item));
    json["notWritten"] = Json::array();
    for (const auto& item : plan.notWritten)
        json["notWritten"].push_back(toJson(item));
    return json;
}

Json writeReportDocument(const services::WriteReport& report, int unchanged)
{
    Json json = document("write-report");
    json["serial"] = report.serial;
    json["proven"] = report.allProven();
    json["unchanged"] = unchanged;
    json["journal"] = report.journalFile;
    json["items"] = Json::array();
    for (const auto& entry : report.items) {
        Json item = toJson(entry.item);
        item["outcome"] = outcomeName(entry.outcome);
        item["readBackWords"] = entry.readBackWords;
        if (entry.error)
            item["error"] = cli::toJson(*entry.error);
        json["items"].push_back(std::move(item));
    }
    if (report.error)
        json["error"] = cli::toJson(*report.error);
    return json;
}

Json objectsDocument(const std::vector<services::ObjectListEntry>& objects)
{
    Json json = document("objects");
    json["objects"] = Json::array();
    for (const auto& object : objects)
        json["objects"].push_back({{"class", object.classId},
                                   {"className", object.className},
                                   {"version", object.version},
                                   {"obis", object.object.toString()},
                                   {"name", object.name},
                                   {"group", object.group},
                                   {"attributes", rights(object.attributes)},
                                   {"methods", rights(object.methods)}});
    return json;
}

Json objectDifferencesDocument(const std::vector<services::ObjectDifference>& differences)
{
    Json json = document("object-differences");
    json["equal"] = differences.empty();
    json["differences"] = Json::array();
    for (const auto& difference : differences)
        json["differences"].push_back({{"reference", difference.reference},
                                       {"object", difference.object},
                                       {"attribute", difference.attribute},
                                       {"a", difference.a},
                                       {"b", difference.b},
                                       {"changesByItself", difference.changesByItself}});
    return json;
}

Json valuesDocument(const std::vector<services::CosemValue>& values)
{
    Json json = document("values");
    json["values"] = Json::array();
    for (const auto& value : values) {
        Json entry{{"reference", value.reference}, {"name", value.name}};
        if (value.error) {
            entry["error"] = cli::toJson(*value.error);
        } else {
            entry["notation"] = value.notation;
            entry["text"] = value.text;
            // What is no JSON is passed on as text rather than lost.
            auto parsed = Json::parse(value.json, nullptr, false);
            entry["value"] = parsed.is_discarded() ? Json(value.json) : std::move(parsed);
            if (!value.lines.empty())
                entry["fields"] = fields(value.lines);
        }
        json["values"].push_back(std::move(entry));
    }
    return json;
}

} // namespace metersmith::cli
