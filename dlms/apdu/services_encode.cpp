// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/services.h"

#include "dlms/apdu/services_put.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::string_view stateErrors[] = {"", "service-not-allowed", "service-unknown"};
constexpr std::string_view serviceErrors[] = {"",
                                              "operation-not-possible",
                                              "service-not-supported",
                                              "other-reason",
                                              "pdu-too-long",
                                              "deciphering-error",
                                              "invocation-counter-error"};

} // namespace

Bytes encode(const GetRequestNormal& apdu)
{
    Bytes out{0xC0, 0x01, apdu.invoke};
    put::attribute(apdu.attribute, out);
    put::optionalSelection(apdu.access, out);
    return out;
}

Bytes encode(const GetRequestNext& apdu)
{
    Bytes out{0xC0, 0x02, apdu.invoke};
    appendU32(out, apdu.block);
    return out;
}

Bytes encode(const GetResponseNormal& apdu)
{
    Bytes out{0xC4, 0x01, apdu.invoke};
    put::getResult(apdu.result, out);
    return out;
}

Bytes encode(const GetResponseBlock& apdu)
{
    Bytes out{0xC4, 0x02, apdu.invoke};
    put::blockHead(apdu.last, apdu.block, out);
    if (const auto* raw = std::get_if<Bytes>(&apdu.result)) {
        out.push_back(0);
        put::octets(*raw, out);
    } else {
        out.push_back(1);
        out.push_back(static_cast<std::uint8_t>(std::get<DataAccessResult>(apdu.result)));
    }
    return out;
}

Bytes encode(const SetRequestNormal& apdu)
{
    Bytes out{0xC1, 0x01, apdu.invoke};
    put::attribute(apdu.attribute, out);
    put::optionalSelection(apdu.access, out);
    encodeData(apdu.value, out);
    return out;
}

Bytes encode(const SetRequestBlock& apdu)
{
    Bytes out{0xC1, static_cast<std::uint8_t>(apdu.attribute ? 0x02 : 0x03), apdu.invoke};
    if (apdu.attribute) {
        put::attribute(*apdu.attribute, out);
        put::optionalSelection(apdu.access, out);
    }
    put::blockHead(apdu.last, apdu.block, out);
    put::octets(apdu.raw, out);
    return out;
}

Bytes encode(const SetResponseNormal& apdu)
{
    return {0xC5, 0x01, apdu.invoke, static_cast<std::uint8_t>(apdu.result)};
}

Bytes encode(const SetResponseBlock& apdu)
{
    Bytes out{0xC5, static_cast<std::uint8_t>(apdu.result ? 0x03 : 0x02), apdu.invoke};
    if (apdu.result)
        out.push_back(static_cast<std::uint8_t>(*apdu.result));
    appendU32(out, apdu.block);
    return out;
}

Bytes encode(const ActionRequestNormal& apdu)
{
    Bytes out{0xC3, 0x01, apdu.invoke};
    put::method(apdu.method, out);
    out.push_back(apdu.parameter ? 1 : 0);
    if (apdu.parameter)
        encodeData(*apdu.parameter, out);
    return out;
}

Bytes encode(const ActionResponseNormal& apdu)
{
    Bytes out{0xC7, 0x01, apdu.invoke, static_cast<std::uint8_t>(apdu.result)};
    out.push_back(apdu.returned ? 1 : 0);
    if (apdu.returned)
        put::getResult(*apdu.returned, out);
    return out;
}

Bytes encode(const ExceptionResponse& apdu)
{
    Bytes out{0xD8, apdu.stateError, apdu.serviceError};
    if (apdu.serviceError == 6)
        appendU32(out, apdu.invocationCounter.value_or(0));
    return out;
}

Bytes encode(const DataNotification& apdu)
{
    Bytes out{0x0F};
    appendU32(out, apdu.longInvoke);
    put::octets(apdu.dateTime, out);
    encodeData(apdu.body, out);
    return out;
}

std::string explain(const ExceptionResponse& exception)
{
    const auto state = exception.stateError < std::size(stateErrors)
                           ? stateErrors[exception.stateError]
                           : std::string_view{};
    const auto service = exception.serviceError < std::size(serviceErrors)
                             ? serviceErrors[exception.serviceError]
                             : std::string_view{};
    return (state.empty() ? "state-error " + std::to_string(exception.stateError)
                          : std::string(state)) +
           ", " +
           (service.empty() ? "service-error " + std::to_string(exception.serviceError)
                            : std::string(service));
}

} // namespace metersmith::dlms
