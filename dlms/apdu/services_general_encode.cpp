// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu.h"
#include "dlms/apdu/services_put.h"

namespace metersmith::dlms
{
namespace
{

void putSpecifications(const std::vector<AccessOperation>& operations, Bytes& out)
{
    encodeLength(operations.size(), out);
    for (const auto& operation : operations) {
        out.push_back(static_cast<std::uint8_t>(operation.kind));
        put::attribute(operation.target, out);
        if (operation.kind == AccessOperation::Kind::GetSelected ||
            operation.kind == AccessOperation::Kind::SetSelected)
            put::selection(operation.access.value_or(SelectiveAccess{}), out);
    }
}

void putSigned(const GeneralSigning& apdu, Bytes& out)
{
    put::octets(apdu.transactionId, out);
    put::octets(apdu.originator, out);
    put::octets(apdu.recipient, out);
    put::octets(apdu.dateTime, out);
    put::octets(apdu.otherInformation, out);
}

void putKey(const KeyInformation& key, Bytes& out)
{
    out.push_back(static_cast<std::uint8_t>(key.kind));
    if (key.kind == KeyInformation::Kind::Agreed)
        put::octets(key.parameters, out);
    else
        out.push_back(key.parameters.empty() ? 0 : key.parameters.front());
    if (key.kind != KeyInformation::Kind::Identified)
        put::octets(key.cipheredData, out);
}

} // namespace

Bytes encode(const AccessRequest& apdu)
{
    Bytes out{0xD9};
    appendU32(out, apdu.longInvoke);
    put::octets(apdu.dateTime, out);
    putSpecifications(apdu.operations, out);
    encodeLength(apdu.operations.size(), out);
    for (const auto& operation : apdu.operations)
        encodeData(operation.data, out);
    return out;
}

Bytes encode(const AccessResponse& apdu)
{
    Bytes out{0xDA};
    appendU32(out, apdu.longInvoke);
    put::octets(apdu.dateTime, out);
    out.push_back(apdu.request.empty() ? 0 : 1);
    if (!apdu.request.empty())
        putSpecifications(apdu.request, out);
    encodeLength(apdu.outcomes.size(), out);
    for (const auto& outcome : apdu.outcomes)
        encodeData(outcome.data, out);
    encodeLength(apdu.outcomes.size(), out);
    for (const auto& outcome : apdu.outcomes) {
        out.push_back(static_cast<std::uint8_t>(outcome.kind));
        out.push_back(outcome.result);
    }
    return out;
}

Bytes encode(const DataNotificationConfirm& apdu)
{
    Bytes out{0x10};
    appendU32(out, apdu.longInvoke);
    put::octets(apdu.dateTime, out);
    return out;
}

Bytes encode(const EventNotification& apdu)
{
    Bytes out{0xC2, static_cast<std::uint8_t>(apdu.time ? 1 : 0)};
    if (apdu.time)
        put::octets(*apdu.time, out);
    put::attribute(apdu.attribute, out);
    encodeData(apdu.value, out);
    return out;
}

Bytes encode(const GeneralBlock& apdu)
{
    const unsigned control =
        (apdu.last ? 0x80U : 0U) | (apdu.streaming ? 0x40U : 0U) | (apdu.window & 0x3FU);
    Bytes out{0xE0, static_cast<std::uint8_t>(control)};
    appendU16(out, apdu.block);
    appendU16(out, apdu.acknowledged);
    put::octets(apdu.raw, out);
    return out;
}

Bytes encode(const GeneralSigning& apdu)
{
    Bytes out{0xDF};
    putSigned(apdu, out);
    put::octets(apdu.content, out);
    put::octets(apdu.signature, out);
    return out;
}

Bytes signedText(const GeneralSigning& apdu)
{
    Bytes out;
    putSigned(apdu, out);
    put::octets(apdu.content, out);
    return out;
}

Bytes encode(const CipheredApdu& apdu)
{
    Bytes out{apdu.tag};
    if (apdu.tag == 0xDD) {
        const auto header = apdu.general.value_or(GeneralCipheringHeader{});
        put::octets(header.transactionId, out);
        put::octets(apdu.systemTitle, out);
        put::octets(header.recipient, out);
        put::octets(header.dateTime, out);
        put::octets(header.otherInformation, out);
        out.push_back(header.key ? 1 : 0);
        if (header.key)
            putKey(*header.key, out);
    } else if (apdu.tag == 0xDB || apdu.tag == 0xDC) {
        put::octets(apdu.systemTitle, out);
    }
    encodeLength(apdu.content.size() + 5, out);
    out.push_back(apdu.securityControl);
    appendU32(out, apdu.invocationCounter);
    append(out, apdu.content);
    return out;
}

} // namespace metersmith::dlms
