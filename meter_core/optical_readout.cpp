// SPDX-License-Identifier: Apache-2.0
#include "meter_core/optical_readout.h"

#include "meter_core/access_roles.h"
#include "meter_core/optical_values.h"

#include <algorithm>

namespace metersmith::meter_core
{

using iec62056_21::CommandMessage;
using iec62056_21::DataReadout;
using iec62056_21::DataSet;
using iec62056_21::IdentificationMessage;

namespace
{

std::optional<Role> roleNamed(const typecodes::Family& family, std::string_view name)
{
    for (const auto& client : family.access.clients)
        if (client.name == name)
            return roleOf(family, static_cast<dlms::ClientSap>(client.client));
    return {};
}

std::string_view withoutZeros(std::string_view number)
{
    return number.substr(std::min(number.find_first_not_of('0'), number.size()));
}

/// "1.8.0(…)" of a read or write command: the address, and what is in the brackets.
struct Operand {
    std::string address;
    std::string value;
};
std::optional<Operand> operandOf(const std::optional<std::string>& data)
{
    if (!data)
        return {};
    const auto open = data->find('(');
    if (open == std::string::npos || data->back() != ')')
        return {};
    Operand operand{data->substr(0, open), data->substr(open + 1, data->size() - open - 2)};
    if (operand.value.find_first_of("()") != std::string::npos)
        return {};
    return operand;
}

std::string textOf(const DataSet& set)
{
    std::string text = set.address;
    for (const auto& value : set.values)
        text += '(' + value.value + (value.unit.empty() ? "" : '*' + value.unit) + ')';
    return text;
}

tl::unexpected<Error> refusal(ErrorCode code, const std::string& text)
{
    return fail(code, "IEC 62056-21", text);
}

} // namespace

OpticalReadout::OpticalReadout(Core& core)
    : m_core(core)
{
}

bool OpticalReadout::encrypted() const
{
    const auto role = roleNamed(m_core.family(), facts().client);
    return !role || requestProtection(policyOf(m_core, *role)) != dlms::Protection::None;
}

bool OpticalReadout::answersTo(std::string_view deviceAddress)
{
    if (facts().codeField.empty() || m_core.state().opticalOff ||
        facts().dataSets.count(m_core.configuration().text(facts().codeField)) == 0)
        return false;
    // Leading zeros of either are not evaluated (IEC 62056-21, 6.5).
    return deviceAddress.empty() ||
           withoutZeros(deviceAddress) == withoutZeros(m_core.state().serial);
}

IdentificationMessage OpticalReadout::identification()
{
    m_signedOn = false;
    const auto type =
        typecodes::parseTypeNumber(m_core.configuration().typeNumber, m_core.family());
    IdentificationMessage message;
    message.manufacturer = facts().manufacturer;
    message.baudCharacter = facts().baudCharacter;
    message.enhanced = facts().enhanced;
    if (type)
        message.identification = type->compact.substr(0, facts().identificationLength);
    return message;
}

std::optional<DataSet> OpticalReadout::dataSet(const std::string& address) const
{
    const auto* row = facts().find(address);
    if (encrypted() && !(row && row->open))
        return {};
    auto values = opticalValues(m_core, address);
    if (!values)
        return {};
    return DataSet{address, std::move(*values)};
}

DataReadout OpticalReadout::readout(char)
{
    DataReadout readout;
    const auto add = [&](const std::string& address) {
        if (auto set = dataSet(address))
            readout.dataSets.push_back(std::move(*set));
    };
    std::for_each(facts().head.begin(), facts().head.end(), add);
    const auto list = facts().dataSets.find(m_core.configuration().text(facts().codeField));
    if (list == facts().dataSets.end())
        return readout;
    const auto addresses = m_core.configuration().list(list->second);
    std::for_each(addresses.begin(), addresses.end(), add);
    return readout;
}

bool OpticalReadout::offersProgramming()
{
    return !encrypted();
}

std::string OpticalReadout::operand()
{
    return m_core.state().serial;
}

bool OpticalReadout::signOn(char type, std::string_view operand)
{
    constexpr char plainPassword = '1';
    m_signedOn = false;
    const auto role = roleNamed(m_core.family(), facts().client);
    if (!role || encrypted() || type != plainPassword)
        return false;
    const int client = role->client.client;
    if (isLockedOut(m_core.state().security, client, m_core.worldUtc()))
        return false;
    if (operand.size() >= 2 && operand.front() == '(' && operand.back() == ')')
        operand = operand.substr(1, operand.size() - 2);
    if (Secret::fromText(operand) != m_core.state().password) {
        m_core.refuseLogin(client);
        return false;
    }
    countSuccess(m_core.security(), client);
    m_core.note(event_code::localStart);
    m_signedOn = true;
    return true;
}

Result<std::string> OpticalReadout::command(const CommandMessage& message)
{
    constexpr char ascii = '1';
    const auto operand = operandOf(message.data);
    if ((message.command != 'R' && message.command != 'W') || message.type != ascii || !operand)
        return refusal(ErrorCode::Unsupported, facts().errors.command);
    if (!m_signedOn)
        return refusal(ErrorCode::AccessDenied, facts().errors.denied);
    return message.command == 'R' ? read(operand->address)
                                  : write(operand->address, operand->value);
}

Result<std::string> OpticalReadout::read(const std::string& address) const
{
    if (const auto set = dataSet(address))
        return textOf(*set);
    return refusal(ErrorCode::ObjectUndefined, facts().errors.address);
}

Result<std::string> OpticalReadout::write(const std::string& address, const std::string& value)
{
    if (!dataSet(address))
        return refusal(ErrorCode::ObjectUndefined, facts().errors.address);
    const auto* row = facts().find(address);
    if (!row || !row->write)
        return refusal(ErrorCode::AccessDenied, facts().errors.denied);
    if (row->shows == "tripCounter") {
        if (value.empty() || value.find_first_not_of("0.") != std::string::npos)
            return refusal(ErrorCode::ValueRefused, facts().errors.value);
        m_core.resetTripCounter(*row->object);
    } else {
        const auto utc = clockSetting(m_core, row->shows, value);
        if (!utc)
            return refusal(ErrorCode::ValueRefused, facts().errors.value);
        static_cast<void>(m_core.setClock(*utc));
    }
    if (m_core.memoryFailed())
        return refusal(ErrorCode::TemporaryFailure, facts().errors.hardware);
    return std::string();
}

} // namespace metersmith::meter_core
