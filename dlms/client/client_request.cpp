// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_request.h"

#include "dlms/axdr.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

template <typename... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

template <typename T>
std::vector<T> slice(const std::vector<T>& all, std::size_t from, std::size_t count)
{
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

template <typename T>
std::string listWhere(std::string_view service, const std::vector<T>& list)
{
    std::string where(service);
    where.append(" of ").append(std::to_string(list.size()));
    return where;
}

std::size_t sizeOf(const Data& data)
{
    Bytes encoded;
    encodeData(data, encoded);
    return encoded.size();
}

std::size_t sizeOf(const AttributeSelection& attribute)
{
    return 10 + (attribute.access ? 1 + sizeOf(attribute.access->parameters) : 0);
}

std::size_t sizeOf(const ShortNameAccess& access)
{
    return 3 + (access.access ? 1 + sizeOf(access.access->parameters) : 0);
}

/// Octets of the reference `index` in a list, its value included.
std::size_t sizeAt(const Request& request, std::size_t index)
{
    return std::visit(
        Overloaded{
            [&](const GetListRequest& r) { return sizeOf(r.attributes[index]); },
            [&](const SetListRequest& r) {
                return sizeOf(r.attributes[index]) + sizeOf(r.values[index]);
            },
            [&](const ActionListRequest& r) { return 9 + sizeOf(r.parameters[index]); },
            [&](const ShortNameReadRequest& r) { return sizeOf(r.variables[index]); },
            [&](const ShortNameWriteRequest& r) {
                return sizeOf(r.variables[index]) + sizeOf(r.values[index]);
            },
            [](const auto&) { return std::size_t{0}; },
        },
        request);
}

bool selects(const AttributeSelection& attribute)
{
    return attribute.access.has_value();
}

bool usesSelection(const Request& request)
{
    return std::visit(
        Overloaded{
            [](const GetRequest& r) { return r.access.has_value(); },
            [](const SetRequest& r) { return r.access.has_value(); },
            [](const GetListRequest& r) { return std::ranges::any_of(r.attributes, selects); },
            [](const SetListRequest& r) { return std::ranges::any_of(r.attributes, selects); },
            [](const auto&) { return false; },
        },
        request);
}

bool usesParameters(const std::vector<ShortNameAccess>& variables)
{
    return std::ranges::any_of(variables, [](const ShortNameAccess& access) {
        return access.kind == ShortNameAccess::Kind::Parameterised;
    });
}

} // namespace

std::string whereOf(const Request& request)
{
    return std::visit(
        Overloaded{
            [](const GetRequest& r) { return "GET " + toString(r.attribute); },
            [](const SetRequest& r) { return "SET " + toString(r.attribute); },
            [](const ActionRequest& r) { return "ACTION " + toString(r.method); },
            [](const GetListRequest& r) { return listWhere("GET with list", r.attributes); },
            [](const SetListRequest& r) { return listWhere("SET with list", r.attributes); },
            [](const ActionListRequest& r) { return listWhere("ACTION with list", r.methods); },
            [](const AccessListRequest& r) { return listWhere("ACCESS", r.operations); },
            [](const ShortNameReadRequest& r) { return listWhere("Read", r.variables); },
            [](const ShortNameWriteRequest& r) { return listWhere("Write", r.variables); },
            [](const CarryRequest&) { return std::string("signed request"); },
        },
        request);
}

std::size_t countOf(const Request& request)
{
    return std::visit(Overloaded{
                          [](const GetListRequest& r) { return r.attributes.size(); },
                          [](const SetListRequest& r) { return r.attributes.size(); },
                          [](const ActionListRequest& r) { return r.methods.size(); },
                          [](const AccessListRequest& r) { return r.operations.size(); },
                          [](const ShortNameReadRequest& r) { return r.variables.size(); },
                          [](const ShortNameWriteRequest& r) { return r.variables.size(); },
                          [](const auto&) { return std::size_t{1}; },
                      },
                      request);
}

bool isList(const Request& request)
{
    return !std::holds_alternative<GetRequest>(request) &&
           !std::holds_alternative<SetRequest>(request) &&
           !std::holds_alternative<ActionRequest>(request) &&
           !std::holds_alternative<CarryRequest>(request);
}

bool isWellFormed(const Request& request)
{
    return std::visit(
        Overloaded{
            [](const SetListRequest& r) { return r.attributes.size() == r.values.size(); },
            [](const ActionListRequest& r) { return r.methods.size() == r.parameters.size(); },
            [](const ShortNameWriteRequest& r) { return r.variables.size() == r.values.size(); },
            [](const auto&) { return true; },
        },
        request);
}

bool mayBeRepeated(const Request& request)
{
    return std::holds_alternative<GetListRequest>(request);
}

std::optional<std::string_view> notGranted(const Request& request, const ExchangeTerms& terms)
{
    using Name = std::optional<std::string_view>;
    const auto lacks = [&](std::uint32_t service, std::string_view name) {
        return terms.granted(service) ? Name() : Name(name);
    };
    const auto parameterised = [&](const std::vector<ShortNameAccess>& variables) {
        return usesParameters(variables)
                   ? lacks(conformance::parameterisedAccess, "parameterized-access")
                   : Name();
    };
    const auto either = [](Name first, Name second) { return first ? first : second; };
    const auto selection =
        usesSelection(request) ? lacks(conformance::selectiveAccess, "selective-access") : Name();
    const auto service = std::visit(
        Overloaded{
            [&](const GetRequest&) { return lacks(conformance::get, "get"); },
            [&](const GetListRequest&) { return lacks(conformance::get, "get"); },
            [&](const SetRequest&) { return lacks(conformance::set, "set"); },
            [&](const SetListRequest&) { return lacks(conformance::set, "set"); },
            [&](const ActionRequest&) { return lacks(conformance::action, "action"); },
            [&](const ActionListRequest&) { return lacks(conformance::action, "action"); },
            [&](const AccessListRequest&) { return lacks(conformance::access, "access"); },
            [&](const ShortNameReadRequest& r) {
                return either(lacks(conformance::read, "read"), parameterised(r.variables));
            },
            [&](const ShortNameWriteRequest& r) {
                return either(lacks(conformance::write, "write"), parameterised(r.variables));
            },
            [&](const CarryRequest&) {
                return lacks(conformance::generalProtection, "general-protection");
            },
        },
        request);
    return either(service, selection);
}

std::size_t batchSize(const Request& request, std::size_t from, const ExchangeTerms& terms)
{
    const auto left = countOf(request) - from;
    if (std::holds_alternative<AccessListRequest>(request))
        return left;
    if (left <= 1 || !terms.granted(conformance::multipleReferences))
        return 1;
    if (terms.preferGeneralBlocks)
        return left;
    constexpr std::size_t head = 3 + 2 * 3; // tag, choice, invoke-id; two counts
    std::size_t size = head;
    std::size_t count = 0;
    while (count < left && size + sizeAt(request, from + count) <= terms.maxSend)
        size += sizeAt(request, from + count++);
    return std::max<std::size_t>(count, 1);
}

std::unique_ptr<ClientService> makeService(const Request& request, std::size_t from,
                                           std::size_t count, InvokeIds ids,
                                           const ExchangeTerms& terms)
{
    using Service = std::unique_ptr<ClientService>;
    return std::visit(
        Overloaded{
            [&](const GetRequest& r) -> Service {
                return makeGet({AttributeSelection{r.attribute, r.access}}, ids.invoke, terms);
            },
            [&](const SetRequest& r) -> Service {
                return makeSet({AttributeSelection{r.attribute, r.access}}, {r.value}, ids.invoke,
                               terms);
            },
            [&](const ActionRequest& r) -> Service {
                return makeAction({r.method}, {r.parameter}, ids.invoke, terms);
            },
            [&](const GetListRequest& r) -> Service {
                return makeGet(slice(r.attributes, from, count), ids.invoke, terms);
            },
            [&](const SetListRequest& r) -> Service {
                return makeSet(slice(r.attributes, from, count), slice(r.values, from, count),
                               ids.invoke, terms);
            },
            [&](const ActionListRequest& r) -> Service {
                std::vector<std::optional<Data>> parameters;
                for (const auto& parameter : slice(r.parameters, from, count))
                    parameters.push_back(parameter.isNull() ? std::nullopt
                                                            : std::optional(parameter));
                return makeAction(slice(r.methods, from, count), std::move(parameters), ids.invoke,
                                  terms);
            },
            [&](const AccessListRequest& r) -> Service {
                return makeAccess(r, ids.longInvoke, terms);
            },
            [&](const ShortNameReadRequest& r) -> Service {
                return makeRead(slice(r.variables, from, count), terms);
            },
            [&](const ShortNameWriteRequest& r) -> Service {
                return makeWrite(slice(r.variables, from, count), slice(r.values, from, count),
                                 terms);
            },
            [&](const CarryRequest& r) -> Service { return makeCarry(r, terms); },
        },
        request);
}

} // namespace metersmith::dlms
