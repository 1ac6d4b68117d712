// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family_json.h"

#include "typecodes/access_json.h"
#include "typecodes/json_fields.h"
#include "typecodes/part_json.h"
#include "typecodes/rule_checks.h"

namespace metersmith::typecodes
{

namespace
{

CodeValue readValue(JsonFields& in)
{
    CodeValue value;
    value.code = in.text("code");
    value.meaning = in.text("meaning");
    value.note = in.text("note", "");
    value.isDefault = in.flag("default");
    value.orderable = in.flag("orderable", true);
    for (const auto& variant : in.texts("variants"))
        value.variants.push_back(variant == "2" ? 2 : 1);
    return value;
}

CodeField readField(JsonFields& in)
{
    CodeField field;
    field.id = in.text("id");
    field.name = in.text("name");
    field.source = in.text("source");
    field.length = in.number("length", 1, 9, 1);
    field.orderForm = in.flag("orderForm");
    field.acceptsUnknown = in.flag("acceptsUnknown");
    field.readOnly = in.flag("readOnly");
    field.readOnlyReason = in.text("readOnlyReason", "");
    field.help = in.text("help", "");
    field.mends = in.texts("mends");
    if (in.has("minimum"))
        field.minimum = in.number("minimum", 0, 1'000'000);
    if (in.has("maximum"))
        field.maximum = in.number("maximum", 0, 1'000'000);
    in.each("values", [&](JsonFields& entry) {
        const CodeValue value = readValue(entry);
        if (value.orderable && value.code.size() != static_cast<std::size_t>(field.length))
            entry.refuse("code", "expected " + std::to_string(field.length) +
                                     " characters (key length of the field), got \"" + value.code +
                                     "\"");
        if (value.orderable && field.find(value.code))
            entry.refuse("code", "\"" + value.code + "\" stands twice");
        field.values.push_back(value);
    });
    if (field.values.empty())
        in.refuse("values", "a field needs at least one value");
    return field;
}

DisplayReading readReading(JsonFields& in, const std::string& source)
{
    DisplayReading reading;
    reading.id = in.text("id");
    reading.label = in.text("label", "");
    reading.shownId = in.text("shownId", "");
    reading.meaning = in.text("meaning");
    reading.classId = static_cast<std::uint16_t>(in.number("class", 1, 65535));
    reading.object = in.obis("object");
    reading.attribute = static_cast<std::int8_t>(in.number("attribute", 1, 127, 2));
    reading.format = in.text("format");
    reading.legal = in.flag("legal");
    reading.historical = in.flag("historical");
    reading.energyTypes = in.texts("energyTypes");
    reading.needs = readConditions(in, "needs");
    reading.source = in.text("source", source);
    const std::string unit = in.text("unit", "");
    if (unit.empty())
        return reading;
    int number = 1;
    while (number < 255 && symbol(static_cast<Unit>(number)) != unit)
        ++number;
    if (number == 255)
        in.refuse("unit", "\"" + unit + "\" is no unit that is known here");
    reading.unit = static_cast<Unit>(number);
    return reading;
}

DisplayList readList(JsonFields& in)
{
    DisplayList list;
    list.id = in.text("id");
    list.path = "display." + list.id;
    list.name = in.text("name");
    list.maximum = static_cast<std::size_t>(in.number("maximum", 1, 255));
    list.allowsHistory = in.flag("allowsHistory", true);
    list.requiresLegal = in.flag("requiresLegal");
    list.defaults = in.texts("defaults");
    return list;
}

ObjectItem readItem(JsonFields& in)
{
    ObjectItem item;
    item.path = in.text("path");
    item.group = in.text("group");
    item.name = in.text("name");
    item.classId = static_cast<std::uint16_t>(in.number("class", 1, 65535));
    item.object = in.obis("object");
    item.attribute = static_cast<std::int8_t>(in.number("attribute", 1, 127, 2));
    item.coding = in.text("coding");
    item.wire = in.numberMap("wire");
    item.writable = in.flag("writable", true);
    item.readOnlyReason = in.text("readOnlyReason", "");
    item.riskText = in.text("risk", "");
    item.risk = !item.riskText.empty();
    item.standard = in.flag("standard", true);
    item.source = in.text("source", "");
    if (!item.writable && item.readOnlyReason.empty())
        in.refuse("readOnlyReason", "an item that cannot be written must say why");
    return item;
}

RegisterItem readRegister(JsonFields& in)
{
    RegisterItem item;
    item.name = in.text("name");
    item.group = in.text("group");
    item.classId = static_cast<std::uint16_t>(in.number("class", 1, 65535));
    item.object = in.obis("object");
    item.energyTypes = in.texts("energyTypes");
    return item;
}

void readLoadProfile(JsonFields& in, LoadProfile& profile)
{
    profile.object = in.obis("object");
    profile.days = in.number("days", 1, 1000);
    profile.nullData = in.flag("nullData");
    in.has("source");
    in.each("columns", [&](JsonFields& entry) {
        ProfileColumn column;
        column.classId = static_cast<std::uint16_t>(entry.number("class", 1, 65535, 3));
        column.object = entry.obis("object");
        column.energyTypes = entry.texts("energyTypes");
        profile.columns.push_back(column);
    });
}

Rule readRule(JsonFields& in)
{
    Rule rule;
    rule.name = in.text("name");
    rule.kind = in.text("kind");
    rule.path = in.text("path");
    rule.arguments = in.textMap("arguments");
    rule.when = readConditions(in, "when");
    rule.then = readConditions(in, "then");
    rule.advice = in.flag("advice");
    in.object("tests", [&](JsonFields& tests) {
        rule.passes = tests.textMaps("passes");
        rule.fails = tests.textMaps("fails");
    });
    rule.explanation = in.text("explanation");
    rule.mend = in.text("mend");
    if (!rule_checks::isKind(rule.kind))
        in.refuse("kind", "\"" + rule.kind + "\" is no kind of rule (typecodes/rules.cpp)");
    return rule;
}

void readHead(JsonFields& in, Family& family)
{
    family.id = in.text("family");
    family.name = in.text("name");
    family.order = in.number("order", 0, 1000, 1000);
    family.source = in.text("source");
    family.defaultTypeNumber = in.text("defaultTypeNumber");
    in.object("ratio", [&](JsonFields& ratio) {
        family.hasRatio = true;
        family.ratioMinimum = ratio.number("minimum", 1, 65535);
        family.ratioMaximum = ratio.number("maximum", family.ratioMinimum, 65535);
        family.ratioLink.codeField = ratio.text("codeField", "");
        family.ratioLink.secondaryField = ratio.text("secondaryField");
        for (const auto& [code, amperes] : ratio.numberMap("secondary"))
            family.ratioLink.secondary[code] = static_cast<int>(amperes);
    });
    family.meterImpulses = in.number("meterImpulses", 0, 1'000'000, 0);
    family.outputImpulses = in.number("outputImpulses", 0, 1'000'000, 0);
    family.renamed = in.textMap("renamed");
    in.object("display", [&](JsonFields& display) {
        family.scrollSeconds = display.number("scrollSeconds", 1, 3600);
        family.returnSeconds = display.number("returnSeconds", 1, 3600);
    });
    for (const auto& piece : in.texts("typePattern")) {
        const bool isField = piece.starts_with("X");
        family.typePattern.push_back(isField ? TypePiece{"", piece} : TypePiece{piece, ""});
    }
}

void readIdentity(JsonFields& in, Family& family)
{
    for (const auto& [name, printed] : in.textMap("identityObjects")) {
        const auto object = Obis::parse(printed);
        if (object)
            family.identityObjects[name] = *object;
        else
            in.refuse("identityObjects/" + name, "expected a logical name, got " + printed);
    }
}

/// What one part of the file says about another must be true.
void checkReferences(JsonFields& in, const Family& family)
{
    for (const auto& piece : family.typePattern)
        if (!piece.field.empty() && !family.field(piece.field))
            in.refuse("typePattern", "there is no position " + piece.field);
    for (const auto& list : family.displayLists)
        for (const auto& id : list.defaults)
            if (!family.reading(id))
                in.refuse("displayLists/" + list.id, "there is no reading " + id);
    for (const auto& item : family.items) {
        if (item.group == "z" && !family.field(item.path))
            in.refuse("items/" + item.path, "there is no such Z-code");
        if (item.group == "display" && !family.displayList(item.path))
            in.refuse("items/" + item.path, "there is no such display list");
        for (const auto& wire : item.wire)
            if (const auto* field = family.field(item.path); !field || !field->find(wire.first))
                in.refuse("items/" + item.path + "/wire", "there is no code " + wire.first);
    }
    const auto& optical = family.opticalReadout;
    if (!optical.codeField.empty() &&
        (!family.field(optical.codeField) || !family.set(optical.set)))
        in.refuse("opticalReadout", "there is no such codeField or set");
    for (const auto& list : optical.dataSets)
        if (!family.part(list.second))
            in.refuse("opticalReadout/dataSets", "there is no list " + list.second);
    for (const auto& field : family.zCodes)
        if (!family.item(field.id) && field.id != family.ratioLink.codeField)
            in.refuse("zCodes/" + field.id, "has no object: add it to items");
}

void checkReadings(JsonFields& in, const Family& family)
{
    for (const auto& reading : family.readings) {
        const std::string at = "readings/" + reading.id;
        if (reading.label.size() > 4)
            in.refuse(at, "the text field has four characters, the label " +
                              std::to_string(reading.label.size()));
        if (family.reading(reading.id) != &reading)
            in.refuse(at, "stands twice");
        if (family.readingOf(reading.classId, reading.object, reading.attribute) != &reading)
            in.refuse(at, "another reading shows the same attribute of the same object");
    }
}

} // namespace

Result<Family> familyFromJson(std::string_view json, const std::string& fileName,
                              const SharedFiles& shared)
{
    const auto document = mergedFamily(json, fileName, shared);
    if (!document)
        return fail(document.error());
    JsonFields::FirstError error;
    JsonFields in(*document, fileName, error);
    Family family;
    readHead(in, family);
    in.each("positions", [&](JsonFields& e) { family.positions.push_back(readField(e)); });
    in.each("zCodes", [&](JsonFields& e) { family.zCodes.push_back(readField(e)); });
    const std::string source = in.text("readingsSource", "");
    in.each("readings", [&](JsonFields& e) { family.readings.push_back(readReading(e, source)); });
    in.each("displayLists", [&](JsonFields& e) { family.displayLists.push_back(readList(e)); });
    in.each("items", [&](JsonFields& e) { family.items.push_back(readItem(e)); });
    in.each("registers", [&](JsonFields& e) { family.registers.push_back(readRegister(e)); });
    readAccess(in, family.access);
    in.each("eventLogs", [&](JsonFields& e) { family.eventLogs.push_back(readEventLog(e)); });
    in.object("loadProfile", [&](JsonFields& e) { readLoadProfile(e, family.loadProfile); });
    readOpticalReadout(in, family.opticalReadout);
    readIdentity(in, family);
    in.each("rules", [&](JsonFields& e) { family.rules.push_back(readRule(e)); });
    in.each("software", [&](JsonFields& e) {
        Software row{e.text("number"), e.text("revision"), readConditions(e, "needs")};
        e.text("source", "");
        family.software.push_back(std::move(row));
    });
    in.each("sets", [&](JsonFields& e) { family.sets.push_back(readSet(e)); });
    in.each("groups", [&](JsonFields& e) { family.groups.push_back(readGroup(e)); });
    in.each("profileDepth", [&](JsonFields& e) {
        ProfileDepth row;
        row.energyType = e.text("energyType", "");
        row.period = e.text("period");
        row.days = e.number("days", 1, 36500);
        row.needs = readConditions(e, "needs");
        e.text("source", "");
        family.profileDepth.push_back(std::move(row));
    });
    in.has("tests");
    in.done();
    if (!error) {
        finishGroups(in, family);
        checkReferences(in, family);
        checkReadings(in, family);
    }
    if (error)
        return fail(*error);
    return family;
}

Result<std::vector<FamilyTest>> familyTests(std::string_view json, const std::string& fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return fail(document.error());
    JsonFields::FirstError error;
    JsonFields in(*document, fileName, error);
    std::vector<FamilyTest> tests;
    in.each("tests", [&](JsonFields& e) {
        FamilyTest test;
        test.source = e.text("source");
        test.typeCode = e.text("typeCode");
        test.expect = e.textMap("expect");
        tests.push_back(test);
    });
    if (error)
        return fail(*error);
    return tests;
}

} // namespace metersmith::typecodes
