// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain_apdu.h"

#include "dlms/apdu.h"
#include "dlms/axdr.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::size_t obisLength = 6;
constexpr std::size_t dateTimeLength = 12;

std::string hexOf(std::uint8_t octet)
{
    return toHex(BytesView(&octet, 1));
}

std::string dateText(BytesView bytes)
{
    const auto date = CosemDateTime::fromBytes(bytes);
    return date ? date->toString() : toHex(bytes);
}

/// A leaf in words; octet-strings that are names or dates say so.
std::string leafText(const Data& data)
{
    std::string text = toString(data);
    if (data.type() != DataType::OctetString)
        return text;
    if (data.bytes().size() == obisLength) {
        if (const auto obis = Obis::fromBytes(data.bytes()))
            text += "  (" + obis->toString() + ")";
    } else if (data.bytes().size() == dateTimeLength) {
        if (const auto date = CosemDateTime::fromBytes(data.bytes()))
            text += "  (" + date->toString() + ")";
    }
    return text;
}

bool isObis(const Data& data)
{
    return data.type() == DataType::OctetString && data.bytes().size() == obisLength;
}

/// Fills a tree with the fields of each APDU.
class Teller
{
public:
    Teller(BytesView bytes, std::size_t base, ExplainedApdu& out)
        : m_bytes(bytes)
        , m_base(base)
        , m_out(out)
    {
    }

    void operator()(const Aarq& aarq)
    {
        field("application context", std::to_string(aarq.applicationContext));
        field("mechanism", aarq.mechanism ? std::to_string(*aarq.mechanism) : "none");
        if (aarq.authenticationValue)
            field("calling authentication value",
                  std::to_string(aarq.authenticationValue->size()) + " bytes, not shown");
        title("calling AP title", aarq.callingApTitle);
        if (const auto initiate = decodeInitiateRequest(aarq.userInformation)) {
            field("DLMS version", std::to_string(initiate->dlmsVersion));
            conformanceBlock(initiate->conformance);
            field("largest APDU to receive", std::to_string(initiate->maxReceiveApdu));
        } else {
            field("user information", toHex(aarq.userInformation));
        }
    }
    void operator()(const Aare& aare)
    {
        field("application context", std::to_string(aare.applicationContext));
        field("result", aare.result == 0 ? "accepted" : explainRefusal(aare));
        field("diagnostic", std::to_string(aare.diagnostic));
        title("responding AP title", aare.respondingApTitle);
        if (const auto initiate = decodeInitiateResponse(aare.userInformation)) {
            field("DLMS version", std::to_string(initiate->dlmsVersion));
            conformanceBlock(initiate->conformance);
            field("largest APDU to receive", std::to_string(initiate->maxReceiveApdu));
        } else if (const auto error = decodeConfirmedServiceError(aare.userInformation)) {
            field("confirmed service error", dlms::explain(*error));
        } else {
            field("user information", toHex(aare.userInformation));
        }
    }
    void operator()(const Release& release)
    {
        field("reason", release.reason ? std::to_string(*release.reason) : "none");
    }
    void operator()(const GetRequestNormal& get)
    {
        invoke(get.invoke);
        field("attribute", toString(get.attribute));
        access(get.access);
    }
    void operator()(const GetRequestNext& get)
    {
        invoke(get.invoke);
        field("block", std::to_string(get.block));
    }
    void operator()(const GetResponseNormal& get)
    {
        invoke(get.invoke);
        result(get.result, 4);
    }
    void operator()(const GetResponseBlock& get)
    {
        invoke(get.invoke);
        block(get.block, get.last);
        if (const auto* raw = std::get_if<Bytes>(&get.result))
            field("raw data", toHex(*raw));
        else
            field("result", name(std::get<DataAccessResult>(get.result)));
    }
    void operator()(const SetRequestNormal& set)
    {
        invoke(set.invoke);
        field("attribute", toString(set.attribute));
        access(set.access);
        value("value", set.value, set.access ? m_bytes.size() : 13);
        m_out.values.push_back({set.attribute.object, set.value, {}});
    }
    void operator()(const SetRequestBlock& set)
    {
        invoke(set.invoke);
        if (set.attribute)
            field("attribute", toString(*set.attribute));
        access(set.access);
        block(set.block, set.last);
        field("raw data", toHex(set.raw));
    }
    void operator()(const SetResponseNormal& set)
    {
        invoke(set.invoke);
        field("result", name(set.result));
    }
    void operator()(const SetResponseBlock& set)
    {
        invoke(set.invoke);
        field("block", std::to_string(set.block));
        if (set.result)
            field("result", name(*set.result));
    }
    void operator()(const ActionRequestNormal& action)
    {
        invoke(action.invoke);
        field("method", toString(action.method));
        if (action.parameter)
            value("parameter", *action.parameter, 13);
    }
    void operator()(const ActionResponseNormal& action)
    {
        invoke(action.invoke);
        field("result", name(action.result));
        if (action.returned)
            result(*action.returned, 6);
    }
    void operator()(const ExceptionResponse& exception)
    {
        field("exception", dlms::explain(exception));
    }
    void operator()(const ConfirmedServiceError& error) { field("error", dlms::explain(error)); }
    void operator()(const DataNotification& push)
    {
        field("long invoke id and priority", std::to_string(push.longInvoke), 1, 4);
        field("date and time", push.dateTime.empty() ? "none" : dateText(push.dateTime), 5,
              1 + push.dateTime.size());
        value("notification body", push.body, 6 + push.dateTime.size());
        m_out.values = pairsOf(push.body);
    }
    void operator()(const CipheredApdu& ciphered)
    {
        title("system title", ciphered.systemTitle);
        const unsigned control = ciphered.securityControl;
        field("security control", hexOf(ciphered.securityControl) + ": suite " +
                                      std::to_string(control & 0x0FU) +
                                      ((control & 0x10U) != 0 ? ", authenticated" : "") +
                                      ((control & 0x20U) != 0 ? ", encrypted" : "") +
                                      ((control & 0x40U) != 0 ? ", broadcast key" : ""));
        field("invocation counter", std::to_string(ciphered.invocationCounter));
        m_out.encrypted = (control & 0x20U) != 0;
        field("content", std::to_string(ciphered.content.size()) + " bytes" +
                             (m_out.encrypted ? ", encrypted: keys are needed to read them" : ""));
    }
    /// What has no words of its own yet.
    template <typename Other>
    void operator()(const Other&)
    {
        field("content", toHex(m_bytes.subspan(std::min<std::size_t>(1, m_bytes.size()))));
    }

private:
    void field(std::string name, std::string_view text, std::size_t at = 0, std::size_t length = 0)
    {
        m_out.tree.children.push_back({std::move(name),
                                       std::string(text),
                                       m_base + at,
                                       length == 0 ? m_bytes.size() : length,
                                       false,
                                       {}});
    }
    void title(std::string name, const Bytes& bytes)
    {
        if (bytes.empty())
            return;
        const auto text = Data::octets(bytes).text();
        field(std::move(name), toHex(bytes) + (text ? "  \"" + *text + "\"" : ""));
    }
    void invoke(std::uint8_t octet)
    {
        field("invoke id and priority",
              "id " + std::to_string(octet & 0x0FU) +
                  ((octet & 0x40U) != 0 ? ", confirmed" : ", unconfirmed") +
                  ((octet & 0x80U) != 0 ? ", high priority" : ", normal priority"),
              2, 1);
    }
    void block(std::uint32_t number, bool last)
    {
        field("block", std::to_string(number) + (last ? ", the last" : ", more follow"));
    }
    void access(const std::optional<SelectiveAccess>& selective)
    {
        if (selective)
            field("selective access", "selector " + std::to_string(selective->selector) + ": " +
                                          toString(selective->parameters));
    }
    void conformanceBlock(std::uint32_t bits)
    {
        std::string names;
        for (const auto& one : conformanceNames(bits))
            names += (names.empty() ? "" : ", ") + one;
        field("conformance", names);
    }
    void result(const std::variant<Data, DataAccessResult>& either, std::size_t at)
    {
        if (const auto* data = std::get_if<Data>(&either))
            value("data", *data, at);
        else
            field("result", name(std::get<DataAccessResult>(either)));
    }
    /// The value's tree with the offsets of its bytes, if they stand at `at`.
    void value(std::string name, const Data& data, std::size_t at)
    {
        if (at < m_bytes.size()) {
            Reader in(m_bytes.subspan(at), m_base + at);
            if (auto tree = explainData(in, name); tree && in.atEnd()) {
                m_out.tree.children.push_back(*std::move(tree));
                return;
            }
        }
        field(std::move(name), toString(data));
    }

    BytesView m_bytes;
    std::size_t m_base;
    ExplainedApdu& m_out;
};

// Tags of ACSE and xDLMS APDUs: IEC 62056-5-3, clause 8; Green Book 9.5.
constexpr std::uint8_t apduTags[] = {0x01, 0x08, 0x0E, 0x0F, 0x21, 0x28, 0x60, 0x61, 0x62, 0x63,
                                     0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC7, 0xC8, 0xC9, 0xCA,
                                     0xCB, 0xCC, 0xCD, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5,
                                     0xD6, 0xD7, 0xD8, 0xD9, 0xDA, 0xDB, 0xDC, 0xDD, 0xDF, 0xE0};

} // namespace

bool isApduTag(std::uint8_t tag)
{
    return std::find(std::begin(apduTags), std::end(apduTags), tag) != std::end(apduTags);
}

ExplainedApdu explainApdu(BytesView apdu, std::size_t base)
{
    ExplainedApdu out;
    out.tree = {"APDU", {}, base, apdu.size(), false, {}};
    const auto decoded = decodeApdu(apdu);
    if (!decoded) {
        out.tree.value = decoded.error().where + ": " + decoded.error().detail;
        out.tree.faulty = true;
        out.error = within("APDU", decoded.error());
        return out;
    }
    out.tree.value = name(*decoded);
    std::visit(Teller(apdu, base, out), *decoded);
    return out;
}

Result<ExplainNode> explainData(Reader& in, std::string name, int depth)
{
    const auto begin = in.offset();
    const auto tag = in.peek("data tag");
    if (!tag)
        return fail(tag.error());
    ExplainNode node{std::move(name), {}, begin, 0, false, {}};
    const bool isContainer = *tag == static_cast<std::uint8_t>(DataType::Array) ||
                             *tag == static_cast<std::uint8_t>(DataType::Structure);
    if (!isContainer) {
        const auto leaf = decodeData(in);
        if (!leaf)
            return fail(leaf.error());
        node.value = leafText(*leaf);
        node.length = in.offset() - begin;
        return node;
    }
    if (depth >= maxDataDepth)
        return fail(ErrorCode::LimitExceeded, "data, byte " + std::to_string(begin),
                    "nested deeper than " + std::to_string(maxDataDepth) + " levels");
    const auto tagAgain = in.u8("data tag");
    const auto count = decodeLength(in);
    if (!count)
        return fail(count.error());
    if (*count > in.remaining()) // every element takes a byte at least
        return fail(ErrorCode::Truncated, "data, byte " + std::to_string(begin),
                    std::to_string(*count) + " elements announced, " +
                        std::to_string(in.remaining()) + " bytes left");
    node.value =
        std::string(dlms::name(static_cast<DataType>(*tagAgain))) + " of " + std::to_string(*count);
    for (std::size_t i = 0; i < *count; ++i) {
        auto child = explainData(in, "element " + std::to_string(i), depth + 1);
        if (!child)
            return child;
        node.children.push_back(*std::move(child));
    }
    node.length = in.offset() - begin;
    return node;
}

std::vector<ExplainedValue> pairsOf(const Data& body)
{
    std::vector<ExplainedValue> values;
    const auto& elements = body.elements();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto& element = elements[i];
        if (isObis(element) && i + 1 < elements.size() && !elements[i + 1].isContainer()) {
            if (const auto obis = Obis::fromBytes(element.bytes()))
                values.push_back({*obis, elements[i + 1], {}});
            ++i;
        } else if (element.isContainer()) {
            auto inner = pairsOf(element);
            std::move(inner.begin(), inner.end(), std::back_inserter(values));
        }
    }
    return values;
}

} // namespace metersmith::dlms
