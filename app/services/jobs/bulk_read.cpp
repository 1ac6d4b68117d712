// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/bulk_read.h"

#include "app/services/jobs/object_list.h"
#include "app/services/objects/object_words.h"

#include <QDateTime>

#include <algorithm>

namespace metersmith::services::jobs
{

using dlms::AttributeReference;
using dlms::Data;

namespace
{

/// Small answers mostly, so one request may ask for many: fewer turns of the line.
constexpr std::size_t portionSize = 16;
constexpr std::uint16_t profileClass = 7;
constexpr std::uint16_t associationLn = 15;

const Obis logicalDeviceName(0, 0, 42, 0, 0);

/// Scaler first: the value is put into words by it.
std::vector<int> readingOrder(const ObjectListEntry& object)
{
    std::vector<int> order;
    for (const auto& [number, access] : object.attributes)
        if (mayRead(access))
            order.push_back(number);
    std::stable_partition(order.begin(), order.end(), [&object](int number) {
        return dlms::scalerAttribute(object.classId, number) == 0;
    });
    return order;
}

/// Long answers are asked for alone.
bool isLong(const ObjectListEntry& object, int attribute)
{
    const bool list = (object.classId == associationLn || object.classId == 12) && attribute == 2;
    return list || (object.classId == profileClass && attribute == 2);
}

} // namespace

BulkRead::BulkRead(const ReadAllOptions& options, bool shortNames, const typecodes::Family* family)
    : m_options(options)
    , m_shortNames(shortNames)
    , m_family(family)
{
    m_readout.time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const char* text = QT_TRANSLATE_NOOP("services", "Reading the object list");
    if (shortNames)
        ask(readShortName(associationBaseName, 2), text,
            [this](const Result<Data>& answer, const std::vector<Result<Data>>& items) {
                takeList(itemsOf(1, answer, items).front());
            });
    else
        get(objectListAttribute(), text, [this](const Result<Data>& answer) { takeList(answer); });
}

void BulkRead::takeList(const Result<Data>& answer)
{
    if (!answer) {
        stop(within("read object list", answer.error()));
        return;
    }
    auto list = m_shortNames ? decodeShortNameList(*answer) : decodeObjectList(*answer);
    if (!list) {
        stop(within("read object list", list.error()));
        return;
    }
    if (m_shortNames)
        m_names = shortNamesOf(*list);
    nameObjects(*list, m_family);
    for (auto& entry : *list)
        m_readout.objects.push_back({std::move(entry), {}});
    if (!m_options.values)
        return;
    for (std::size_t i = 0; i < m_readout.objects.size(); ++i)
        planObject(i);
    flush();
}

bool BulkRead::hasValues() const
{
    return std::any_of(m_readout.objects.begin(), m_readout.objects.end(), [](const auto& read) {
        return std::any_of(read.values.begin(), read.values.end(),
                           [](const auto& value) { return !value.error; });
    });
}

void BulkRead::planObject(std::size_t index)
{
    auto& [object, values] = m_readout.objects[index];
    for (const int number : readingOrder(object)) {
        const bool buffer = object.classId == profileClass && number == 2;
        if (number == 1 || dlms::holdsSecret(object.classId, number) ||
            (buffer && !m_options.buffers))
            continue; // 1 is the name that the list has said
        CosemValue value;
        value.reference = referenceOf(object, number);
        value.attribute = number;
        value.name =
            dlms::attributeName(object.classId, static_cast<std::uint8_t>(object.version), number);
        value.error = Error{ErrorCode::Cancelled, value.reference, "not read", {}};
        values.push_back(std::move(value));
        if (isLong(object, number))
            flush();
        m_portion.push_back(
            {{object.classId, object.object, static_cast<std::int8_t>(number)}, {}});
        m_places.push_back(index);
        if (m_portion.size() >= portionSize || isLong(object, number))
            flush();
    }
    std::sort(values.begin(), values.end(),
              [](const CosemValue& a, const CosemValue& b) { return a.attribute < b.attribute; });
}

void BulkRead::flush()
{
    if (m_portion.empty())
        return;
    const auto portion = std::exchange(m_portion, {});
    const auto places = std::exchange(m_places, {});
    const auto& only = portion.front().attribute;
    if (portion.size() == 1 && only.classId == profileClass && only.attribute == 2 &&
        m_names.empty()) {
        readBuffer(only, {}, "Reading " + dlms::toString(only),
                   [this, only, place = places.front()](const Result<Data>& answer) {
                       take(place, only, answer);
                   });
        return;
    }
    ask(readRequest(portion, m_names), "Reading " + dlms::toString(portion.back().attribute),
        [this, portion, places](const Result<Data>& answer,
                                const std::vector<Result<Data>>& items) {
            takePortion(portion, places, answer, items);
        });
}

void BulkRead::takePortion(const std::vector<dlms::AttributeSelection>& portion,
                           const std::vector<std::size_t>& places, const Result<Data>& answer,
                           const std::vector<Result<Data>>& items)
{
    if (!answer && portion.size() > 1) { // too long, or more than the meter takes at once
        for (std::size_t i = 0; i < portion.size(); ++i)
            ask(readRequest({portion[i]}, m_names),
                "Reading " + dlms::toString(portion[i].attribute),
                [this, one = portion[i], place = places[i]](
                    const Result<Data>& own, const std::vector<Result<Data>>& ownItems) {
                    take(place, one.attribute, itemsOf(1, own, ownItems).front());
                });
        return;
    }
    const auto all = itemsOf(portion.size(), answer, items);
    for (std::size_t i = 0; i < portion.size(); ++i)
        take(places[i], portion[i].attribute, all[i]);
}

void BulkRead::take(std::size_t place, const AttributeReference& attribute,
                    const Result<Data>& item)
{
    auto& [object, values] = m_readout.objects[place];
    const auto found = std::find_if(values.begin(), values.end(), [&](const CosemValue& value) {
        return value.attribute == attribute.attribute;
    });
    if (found == values.end())
        return;
    if (!item) {
        found->error = item.error();
        return;
    }
    m_scalers[attribute] = *item;
    const auto scaler = dlms::scalerAttribute(attribute.classId, attribute.attribute);
    std::optional<Data> scalerUnit;
    if (const auto known =
            m_scalers.find({attribute.classId, attribute.object, static_cast<std::int8_t>(scaler)});
        scaler != 0 && known != m_scalers.end())
        scalerUnit = known->second;
    *found = toCosemValue(attribute, static_cast<std::uint8_t>(object.version), *item, scalerUnit);
    if (attribute.classId == 1 && attribute.object == logicalDeviceName)
        m_readout.meter = item->text().value_or(std::string());
}

} // namespace metersmith::services::jobs
