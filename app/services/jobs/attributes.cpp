// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/attributes.h"

#include "app/services/jobs/object_list.h"
#include "app/services/objects/object_words.h"

#include <QtGlobal>

#include <algorithm>

namespace metersmith::services::jobs
{

using dlms::AttributeReference;
using dlms::Data;

namespace
{

constexpr std::uint16_t clockClass = 8;
constexpr std::uint16_t profileClass = 7;
/// Attributes asked for in one request: their answers fit an APDU of a small meter mostly, and the
/// progress moves.
constexpr std::size_t portion = 16;
constexpr int mostAttributesOfUnknown = 16;
constexpr std::uint8_t newest = 255;

} // namespace

Result<std::vector<AttributeReference>> parseReferences(const std::string& text)
{
    if (!text.ends_with(":*")) {
        auto one = dlms::parseAttributeReference(text);
        if (!one)
            return fail(one.error());
        return std::vector{*one};
    }
    auto first = dlms::parseAttributeReference(text.substr(0, text.size() - 1) + "1");
    if (!first)
        return fail(first.error());
    const auto* table = dlms::nearestInterfaceClass(first->classId, newest);
    const int count = table ? table->attributeCount() : mostAttributesOfUnknown;
    std::vector<AttributeReference> all;
    for (int attribute = 1; attribute <= count; ++attribute)
        all.push_back({first->classId, first->object, static_cast<std::int8_t>(attribute)});
    return all;
}

Get::Get(const std::vector<AttributeReference>& attributes, const ProfileSelection& selection,
         bool shortNames)
    : m_attributes(attributes)
    , m_selection(selection)
{
    if (!shortNames) {
        plan();
        return;
    }
    ask(readShortName(associationBaseName, 2),
        QT_TRANSLATE_NOOP("services", "Reading the object list"),
        [this](const Result<Data>& answer, const std::vector<Result<Data>>& items) {
            const auto list = itemsOf(1, answer, items).front();
            auto objects = list ? decodeShortNameList(*list)
                                : Result<std::vector<ObjectListEntry>>(fail(list.error()));
            if (!objects) {
                stop(within("read object list", objects.error()));
                return;
            }
            m_names = shortNamesOf(*objects);
            plan();
        });
}

void Get::plan()
{
    std::vector<dlms::AttributeSelection> group;
    for (const auto& attribute : m_attributes) {
        const bool buffer = attribute.classId == profileClass && attribute.attribute == 2;
        if (buffer && m_names.empty()) { // alone: it may go on where it broke off
            if (!group.empty())
                plan(std::exchange(group, {}));
            m_selection.any() ? readSelected(attribute) : readWhole(attribute);
            continue;
        }
        if (buffer && m_selection.any()) {
            readSelected(attribute);
            continue;
        }
        const auto scaler = dlms::scalerAttribute(attribute.classId, attribute.attribute);
        if (scaler != 0)
            group.push_back(
                {{attribute.classId, attribute.object, static_cast<std::int8_t>(scaler)}, {}});
        group.push_back({attribute, {}});
        if (group.size() >= portion)
            plan(std::exchange(group, {}));
    }
    if (!group.empty())
        plan(group);
}

void Get::plan(const std::vector<dlms::AttributeSelection>& group)
{
    std::string text = "Reading " + dlms::toString(group.back().attribute);
    ask(readRequest(group, m_names), std::move(text),
        [this, group](const Result<Data>& answer, const std::vector<Result<Data>>& items) {
            const auto all = itemsOf(group.size(), answer, items);
            for (std::size_t i = 0; i < group.size(); ++i)
                take(group[i].attribute, all[i]);
        });
}

void Get::readSelected(const AttributeReference& buffer)
{
    const AttributeReference columns{buffer.classId, buffer.object, 3};
    get(columns, "Reading " + dlms::toString(columns),
        [this, buffer](const Result<Data>& captured) {
            const auto access = selectiveAccess(m_selection, captured.value_or(Data()));
            if (!access) {
                stop(within("get " + dlms::toString(buffer), access.error()));
                return;
            }
            readBuffer(buffer, *access, "Reading " + dlms::toString(buffer),
                       [this, buffer](const Result<Data>& answer) { take(buffer, answer); });
        });
}

void Get::readWhole(const AttributeReference& buffer)
{
    readBuffer(buffer, {}, "Reading " + dlms::toString(buffer),
               [this, buffer](const Result<Data>& answer) { take(buffer, answer); });
}

void Get::take(const AttributeReference& attribute, const Result<Data>& item)
{
    if (item)
        m_scalers[attribute] = *item;
    const bool asked =
        std::find(m_attributes.begin(), m_attributes.end(), attribute) != m_attributes.end();
    if (!asked)
        return;
    const auto reference = dlms::toString(attribute);
    for (const auto& known : m_values)
        if (known.reference == reference)
            return; // a scaler_unit that was asked for itself as well
    if (!item) {
        CosemValue refused;
        refused.reference = reference;
        refused.attribute = attribute.attribute;
        refused.name = dlms::attributeName(attribute.classId, newest, attribute.attribute);
        refused.error = item.error();
        m_values.push_back(std::move(refused));
        return;
    }
    const auto scaler = dlms::scalerAttribute(attribute.classId, attribute.attribute);
    std::optional<Data> scalerUnit;
    if (scaler != 0)
        if (const auto found = m_scalers.find(
                {attribute.classId, attribute.object, static_cast<std::int8_t>(scaler)});
            found != m_scalers.end())
            scalerUnit = found->second;
    m_values.push_back(toCosemValue(attribute, newest, *item, scalerUnit));
}

Set::Set(const AttributeReference& attribute, Data value)
    : m_attribute(attribute)
    , m_value(value)
{
    const std::string reference = dlms::toString(attribute);
    set(attribute, std::move(value), "Writing " + reference,
        [this, reference](const Result<Data>& answer) {
            if (!answer) {
                stop(within("set " + reference, answer.error()));
                return;
            }
            get(m_attribute, "Reading back " + reference,
                [this](const Result<Data>& read) { takeReadBack(read); });
        });
}

void Set::takeReadBack(const Result<Data>& answer)
{
    const std::string place = "read back " + dlms::toString(m_attribute);
    if (!answer) {
        stop(within(place, answer.error()));
        return;
    }
    m_readBack = toCosemValue(m_attribute, newest, *answer, {});
    if (*answer != m_value && m_attribute.classId != clockClass)
        stop({ErrorCode::ReadBackDiffers,
              place,
              "written " + dlms::toNotation(m_value) + ", read back " + m_readBack.notation,
              {}});
}

} // namespace metersmith::services::jobs
