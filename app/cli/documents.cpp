// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include "app/services/texts/error_texts.h"
#include "typecodes/comparison.h"

namespace metersmith::cli
{

namespace
{

Json document(const char* what)
{
    return {{"schema", std::string("metersmith.") + what + "/1"}};
}

Json toJson(const typecodes::CodeField& field)
{
    Json json{{"id", field.id}, {"name", field.name}};
    if (field.orderForm)
        json["orderForm"] = true;
    if (field.acceptsUnknown)
        json["acceptsUnknown"] = true;
    if (field.minimum)
        json["minimum"] = *field.minimum;
    if (field.maximum)
        json["maximum"] = *field.maximum;
    if (field.readOnly)
        json["readOnly"] = field.readOnlyReason;
    if (!field.source.empty())
        json["source"] = field.source;
    if (!field.help.empty())
        json["help"] = field.help;
    if (!field.mends.empty())
        json["mends"] = field.mends;
    json["values"] = Json::array();
    for (const auto& value : field.values) {
        Json entry{{"code", value.code}, {"meaning", value.meaning}};
        if (!value.variants.empty())
            entry["variants"] = value.variants;
        if (value.isDefault)
            entry["default"] = true;
        if (!value.note.empty())
            entry["note"] = value.note;
        if (!value.orderable)
            entry["orderable"] = false;
        json["values"].push_back(std::move(entry));
    }
    return json;
}

Json typeFields(const typecodes::TypeNumber& type)
{
    Json fields = Json::array();
    for (const auto& position : type.positions) {
        Json field{{"id", position.id},
                   {"name", position.name},
                   {"code", position.code},
                   {"meaning", position.meaning}};
        if (!position.known)
            field["known"] = false;
        fields.push_back(std::move(field));
    }
    return fields;
}

Json clockFields(const services::ClockReading& clock)
{
    Json json{{"meterTime", toString(clock.meterTime)},
              {"daylightSaving", clock.daylightSaving},
              {"valid", clock.valid}};
    if (clock.utcOffsetMinutes) {
        json["utcOffsetMinutes"] = *clock.utcOffsetMinutes;
        json["driftSeconds"] = clock.driftSeconds;
    }
    return json;
}

} // namespace

std::string toText(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json toJson(const typecodes::ItemValue& value)
{
    return std::visit(
        [](const auto& held) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                return nullptr;
            else
                return held;
        },
        value);
}

Json toJson(const Error& error)
{
    const auto texts = services::errorText(error);
    Json json{{"code", std::string(name(error.code))},
              {"where", error.where},
              {"detail", error.detail},
              {"title", texts.title.toStdString()},
              {"remedy", texts.remedy.toStdString()}};
    if (!error.clause.empty())
        json["clause"] = std::string(error.clause);
    if (!error.reason.empty())
        json["reason"] = std::string(error.reason);
    return json;
}

Json errorDocument(const Error& error)
{
    Json json = document("error");
    json.update(toJson(error));
    return json;
}

Json catalogueDocument(const std::vector<const typecodes::Family*>& families)
{
    Json json = document("catalogue");
    json["families"] = Json::array();
    for (const auto* family : families) {
        Json entry{{"id", family->id}, {"name", family->name}, {"fields", Json::array()}};
        for (const auto* fields : {&family->positions, &family->zCodes})
            for (const auto& field : *fields)
                entry["fields"].push_back(toJson(field));
        json["families"].push_back(std::move(entry));
    }
    return json;
}

Json typeDocument(const typecodes::TypeNumber& type)
{
    Json json = document("type");
    json["family"] = type.family;
    json["typeNumber"] = type.printed;
    json["compact"] = type.compact;
    json["fields"] = typeFields(type);
    return json;
}

Json checkDocument(const std::string& file, const typecodes::MeterConfiguration& configuration,
                   const std::vector<typecodes::Violation>& violations)
{
    Json json = document("check");
    json["file"] = file;
    json["family"] = configuration.family;
    json["ok"] = typecodes::mayBeWritten(violations);
    json["violations"] = Json::array();
    for (const auto& violation : violations) {
        Json entry{{"rule", violation.rule},
                   {"path", violation.path},
                   {"what", violation.what},
                   {"mend", violation.mend}};
        if (violation.advice)
            entry["advice"] = true;
        json["violations"].push_back(std::move(entry));
    }
    return json;
}

Json explanationDocument(const typecodes::MeterConfiguration& configuration,
                         const typecodes::Family& family)
{
    Json json = document("explanation");
    json["family"] = configuration.family;
    json["typeNumber"] = configuration.typeNumber;
    json["items"] = Json::array();
    for (const auto& item :
         typecodes::compareThree(configuration, configuration, nullptr, family)) {
        if (item.group == "identity")
            continue;
        json["items"].push_back({{"path", item.path},
                                 {"group", item.group},
                                 {"name", typecodes::itemName(family, item.path)},
                                 {"value", toJson(item.a)},
                                 {"words", typecodes::valueInWords(family, item.path, item.a)}});
    }
    return json;
}

Json diffDocument(const std::vector<typecodes::Difference>& differences)
{
    Json json = document("diff");
    json["equal"] = differences.empty();
    json["items"] = Json::array();
    for (const auto& difference : differences)
        json["items"].push_back(
            {{"path", difference.path}, {"a", toJson(difference.a)}, {"b", toJson(difference.b)}});
    return json;
}

Json identityDocument(const services::MeterIdentity& identity,
                      const std::optional<services::ClockReading>& clock,
                      const std::optional<typecodes::MeterConfiguration>& configuration)
{
    Json json = document("identity");
    json["family"] = identity.family;
    json["typeNumber"] = identity.typeNumber;
    json["serial"] = identity.serial;
    json["gs1"] = identity.gs1;
    json["systemTitle"] = identity.systemTitle;
    json["firmware"] = identity.firmware;
    json["logicalDeviceName"] = identity.logicalDeviceName;
    if (identity.type)
        json["fields"] = typeFields(*identity.type);
    if (!identity.typeError.empty())
        json["typeError"] = identity.typeError;
    if (clock)
        json["clock"] = clockFields(*clock);
    if (configuration) {
        json["configuration"] = Json::object();
        for (const auto& [path, value] : configuration->items)
            json["configuration"][path] = toJson(value);
    }
    return json;
}

Json clockDocument(const services::ClockReading& clock)
{
    Json json = document("clock");
    json.update(clockFields(clock));
    return json;
}

namespace
{

Json headEntry(const services::Head& head)
{
    const auto text = [](const QString& value) { return value.toStdString(); };
    Json entry{{"id", text(head.id)}, {"address", text(head.address)}, {"name", text(head.name)}};
    if (head.vendor != 0) {
        entry["usbId"] = text(QStringLiteral("%1:%2")
                                  .arg(head.vendor, 4, 16, QLatin1Char('0'))
                                  .arg(head.product, 4, 16, QLatin1Char('0')));
        entry["usbPath"] = text(head.usbPath);
    }
    if (!head.serial.isEmpty())
        entry["serial"] = text(head.serial);
    if (!head.device.isEmpty())
        entry["device"] = text(head.device);
    entry["opticalHead"] = head.opticalHead;
    if (head.bluetooth)
        entry["bluetooth"] = true;
    entry["usable"] = head.usable;
    if (!head.usable) {
        entry["problem"] = text(head.problem);
        entry["fix"] = text(head.fix);
    }
    return entry;
}

} // namespace

Json headsDocument(const std::vector<services::Head>& heads)
{
    Json json = document("heads");
    json["heads"] = Json::array();
    for (const auto& head : heads)
        json["heads"].push_back(headEntry(head));
    return json;
}

Json headEventDocument(const std::string& event, const services::Head& head)
{
    Json json = document("head-event");
    json["event"] = event;
    json["head"] = headEntry(head);
    return json;
}

} // namespace metersmith::cli
