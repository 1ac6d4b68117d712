// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"

namespace metersmith::cli
{

namespace
{

Json document(const char* what)
{
    return {{"schema", std::string("metersmith.") + what + "/1"}};
}

Json toJson(const typecodes::PositionOption& option)
{
    Json json{{"code", option.code}, {"meaning", option.meaning}};
    if (!option.note.empty())
        json["note"] = option.note;
    json["possible"] = option.possible;
    if (!option.possible)
        json["excludedBy"] = option.excludedBy;
    return json;
}

} // namespace

const char* changeName(typecodes::Change change)
{
    switch (change) {
    case typecodes::Change::Equal:
        return "equal";
    case typecodes::Change::OnlyA:
        return "only-a";
    case typecodes::Change::OnlyB:
        return "only-b";
    case typecodes::Change::Same:
        return "same";
    case typecodes::Change::Conflict:
        return "conflict";
    }
    return "conflict";
}

Json checksDocument(const std::vector<CheckedFile>& files)
{
    Json json = document("checks");
    json["ok"] = true;
    json["documents"] = Json::array();
    for (const auto& file : files) {
        Json entry;
        if (file.error) {
            entry = {{"file", file.file}, {"ok", false}, {"error", cli::toJson(*file.error)}};
        } else {
            entry = checkDocument(file.file, file.configuration, file.violations);
            entry.erase("schema");
        }
        if (!entry["ok"].get<bool>())
            json["ok"] = false;
        json["documents"].push_back(std::move(entry));
    }
    return json;
}

Json compositionDocument(const Composition& composition)
{
    Json json = document("composition");
    json["family"] = composition.family;
    json["partial"] = composition.partial;
    json["complete"] = composition.number.has_value();
    if (composition.number)
        json["typeNumber"] = composition.number->printed;
    json["positions"] = Json::array();
    for (const auto& position : composition.positions) {
        Json entry{{"id", position.id}, {"name", position.name}, {"code", position.code}};
        entry["options"] = Json::array();
        for (const auto& option : position.options)
            entry["options"].push_back(toJson(option));
        json["positions"].push_back(std::move(entry));
    }
    return json;
}

Json comparisonDocument(const std::vector<typecodes::ComparedItem>& items)
{
    Json json = document("diff");
    bool equal = true;
    Json list = Json::array();
    for (const auto& item : items) {
        if (item.change == typecodes::Change::Equal)
            continue;
        equal = equal && item.change == typecodes::Change::Same;
        list.push_back({{"path", item.path},
                        {"group", item.group},
                        {"a", cli::toJson(item.a)},
                        {"b", cli::toJson(item.b)},
                        {"base", cli::toJson(item.base)},
                        {"change", changeName(item.change)}});
    }
    json["equal"] = equal;
    json["items"] = std::move(list);
    return json;
}

Json importDocument(const services::TableImport& imported, const std::vector<QString>& written)
{
    Json json = document("import");
    json["rows"] = imported.rows;
    json["written"] = Json::array();
    for (std::size_t i = 0; i < written.size(); ++i)
        json["written"].push_back({{"serial", imported.documents[i].serial},
                                   {"line", imported.documents[i].line},
                                   {"file", written[i].toStdString()}});
    json["problems"] = Json::array();
    for (const auto& problem : imported.problems) {
        Json entry{{"line", problem.line}};
        if (problem.column > 0) {
            entry["column"] = problem.column;
            entry["name"] = problem.columnName;
        }
        entry["error"] = cli::toJson(problem.error);
        json["problems"].push_back(std::move(entry));
    }
    return json;
}

Json codesDocument(const std::vector<typecodes::CodeEntry>& entries)
{
    Json json = document("codes");
    json["codes"] = Json::array();
    for (const auto& code : entries) {
        Json entry{{"field", code.field}, {"code", code.code}};
        if (!code.family.empty())
            entry["family"] = code.family;
        entry["name"] = code.name;
        if (!code.comment.empty())
            entry["comment"] = code.comment;
        entry["content"] = Json::object();
        for (const auto& [path, value] : code.content)
            entry["content"][path] = cli::toJson(value);
        json["codes"].push_back(std::move(entry));
    }
    return json;
}

Json templatesDocument(const std::vector<services::TemplateInfo>& templates)
{
    Json json = document("templates");
    json["templates"] = Json::array();
    for (const auto& info : templates) {
        Json entry{{"name", info.name.toStdString()}, {"file", info.file.toStdString()}};
        if (info.problem) {
            entry["error"] = cli::toJson(*info.problem);
        } else {
            entry["family"] = info.family;
            entry["typeNumber"] = info.typeNumber;
            if (!info.comment.empty())
                entry["comment"] = info.comment;
        }
        json["templates"].push_back(std::move(entry));
    }
    return json;
}

} // namespace metersmith::cli
