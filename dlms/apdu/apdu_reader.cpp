// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu_reader.h"

#include <algorithm>

namespace metersmith::dlms
{

void ApduReader::keep(Error error, std::string_view field)
{
    if (m_failed)
        return;
    m_failed = true;
    const bool named = error.where.substr(0, field.size()) == field;
    m_error = named ? std::move(error) : within(field, std::move(error));
}

void ApduReader::refuse(ErrorCode code, std::string_view field, std::string detail,
                        std::string_view clause)
{
    keep({code, std::string(field) + ", byte " + std::to_string(offset()), std::move(detail),
          clause},
         field);
}

BytesView ApduReader::take(std::size_t count, std::string_view field)
{
    return kept(m_in.take(count, field), field);
}

std::uint8_t ApduReader::choice(std::uint8_t lowest, std::uint8_t highest, std::string_view field)
{
    const auto number = u8(field);
    if (ok() && (number < lowest || number > highest))
        refuse(ErrorCode::Malformed, field,
               "choice " + std::to_string(number) + " does not exist, expected " +
                   std::to_string(lowest) + " to " + std::to_string(highest));
    return number;
}

BytesView ApduReader::octetsView(std::string_view field)
{
    const auto length = kept(decodeLength(m_in), field);
    return take(length, field);
}

Bytes ApduReader::octets(std::string_view field)
{
    const auto view = octetsView(field);
    return {view.begin(), view.end()};
}

std::size_t ApduReader::count(std::size_t least, std::string_view field)
{
    const auto number = kept(decodeLength(m_in), field);
    if (number > remaining() / least) {
        refuse(ErrorCode::Truncated, field,
               std::to_string(number) + " elements announced, " + std::to_string(remaining()) +
                   " bytes left");
        return 0;
    }
    return ok() ? number : 0;
}

Data ApduReader::data(std::string_view field)
{
    return m_failed ? Data() : kept(decodeData(m_in), field);
}

std::vector<Data> ApduReader::dataList(std::string_view field)
{
    std::vector<Data> list;
    const auto number = count(1, field);
    list.reserve(std::min<std::size_t>(number, 4096));
    for (std::size_t i = 0; i < number && ok(); ++i)
        list.push_back(data(field));
    return list;
}

AttributeReference ApduReader::attribute()
{
    AttributeReference reference;
    const auto bytes = take(9, "attribute descriptor");
    if (bytes.size() != 9)
        return reference;
    reference.classId = static_cast<std::uint16_t>(bytes[0] << 8U | bytes[1]);
    std::copy_n(bytes.begin() + 2, 6, reference.object.groups.begin());
    reference.attribute = static_cast<std::int8_t>(bytes[8]);
    return reference;
}

MethodReference ApduReader::method()
{
    const auto r = attribute();
    return {r.classId, r.object, r.attribute};
}

SelectiveAccess ApduReader::selection()
{
    const auto selector = u8("access-selector");
    return {selector, data("access-parameters")};
}

std::optional<SelectiveAccess> ApduReader::optionalSelection()
{
    if (!flag("access-selection"))
        return std::nullopt;
    return selection();
}

AttributeSelection ApduReader::attributeSelection()
{
    const auto reference = attribute();
    return {reference, optionalSelection()};
}

std::vector<AttributeSelection> ApduReader::attributeList()
{
    std::vector<AttributeSelection> list;
    const auto number = count(10, "attribute-descriptor-list");
    list.reserve(std::min<std::size_t>(number, 1024));
    for (std::size_t i = 0; i < number && ok(); ++i)
        list.push_back(attributeSelection());
    return list;
}

std::vector<MethodReference> ApduReader::methodList()
{
    std::vector<MethodReference> list;
    const auto number = count(9, "method-descriptor-list");
    list.reserve(std::min<std::size_t>(number, 1024));
    for (std::size_t i = 0; i < number && ok(); ++i)
        list.push_back(method());
    return list;
}

GetResult ApduReader::getResult()
{
    if (choice(0, 1, "result") == 0)
        return data("data");
    return static_cast<DataAccessResult>(u8("data-access-result"));
}

std::vector<DataAccessResult> ApduReader::accessResults()
{
    std::vector<DataAccessResult> list;
    const auto number = count(1, "result list");
    list.reserve(number);
    for (std::size_t i = 0; i < number && ok(); ++i)
        list.push_back(accessResult());
    return list;
}

} // namespace metersmith::dlms
