// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_SERVED_METER_H
#define METERSMITH_TESTS_DLMS_SERVED_METER_H

#include "dlms/apdu/initiate.h"
#include "dlms/link/wrapper_link.h"
#include "dlms/server/server_session.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <set>

namespace metersmith::dlms::test
{

/// Objects that are enough to say every service to, and a memory of what was called.
class ServedMeter : public ServerHandler
{
public:
    std::map<AttributeReference, Data> objects{
        {{3, Obis(1, 0, 1, 8, 0), 2}, Data::unsigned32(0x12345)},
        {{1, Obis(0, 0, 96, 1, 0), 2}, Data::octets(ascii("12345678"))},
        {{8, Obis(0, 0, 1, 0, 0), 2}, Data::unsigned8(7)},
        {{7, Obis(1, 0, 99, 1, 0), 2}, Data::octets(Bytes(40, 0x7E))},
    };
    std::map<ClientSap, ServerSecurity> securities;
    std::map<ClientSap, AcseDiagnostic> refusals;
    std::set<MethodReference> signedOnly;
    std::set<ClientSap> lockedOut;
    Bytes signer;                      ///< public key of whoever signs
    std::set<Bytes> transactions;      ///< done
    std::vector<std::string> happened; ///< "associate 16", "released 16", "incident 16 1" …
    AssociationRequest asked;
    const SelectiveAccess* selection = nullptr;

    AcseDiagnostic associate(const AssociationRequest& request) override
    {
        asked = request;
        note("associate", request.peers.client);
        const auto refusal = refusals.find(request.peers.client);
        return refusal == refusals.end() ? AcseDiagnostic::Null : refusal->second;
    }
    tl::expected<Data, DataAccessResult> get(ClientSap, const AttributeReference& attribute,
                                             const SelectiveAccess* access) override
    {
        if (access)
            return access->parameters; // so that what was selected can be seen
        const auto found = objects.find(attribute);
        if (found == objects.end())
            return tl::unexpected(DataAccessResult::ObjectUndefined);
        return found->second;
    }
    DataAccessResult set(ClientSap client, const AttributeReference& attribute,
                         const Data& value) override
    {
        if (!objects.contains(attribute))
            return DataAccessResult::ObjectUndefined;
        if (attribute.classId == 8)
            return DataAccessResult::ReadWriteDenied;
        note("set", client);
        objects[attribute] = value;
        return DataAccessResult::Success;
    }
    /// Gives the parameter back; method 9 does not exist.
    tl::expected<Data, ActionResult> action(ClientSap client, const MethodReference& method,
                                            const std::optional<Data>& parameter) override
    {
        if (method.method == 9)
            return tl::unexpected(ActionResult::ObjectUndefined);
        note("action", client);
        return parameter.value_or(Data::null());
    }
    void released(ClientSap client) override { note("released", client); }
    std::optional<ServerSecurity> security(ClientSap client) override
    {
        const auto found = securities.find(client);
        return found == securities.end() ? std::nullopt : std::optional(found->second);
    }
    bool mayAuthenticate(ClientSap client) override { return !lockedOut.contains(client); }
    void authenticated(ClientSap client) override { note("authenticated", client); }
    void incident(ClientSap client, SecurityIncident what) override
    {
        happened.push_back("incident " + std::to_string(client) + ' ' +
                           std::to_string(static_cast<int>(what)));
    }
    Bytes signingKey(BytesView) override { return signer; }
    bool acceptSigned(ClientSap, const GeneralSigning& apdu) override
    {
        return transactions.insert(apdu.transactionId).second;
    }
    bool mayCallUnsigned(ClientSap, const MethodReference& method) override
    {
        return !signedOnly.contains(method);
    }

    bool did(const std::string& what) const
    {
        return std::ranges::find(happened, what) != happened.end();
    }

private:
    void note(const char* what, ClientSap client)
    {
        happened.push_back(std::string(what) + ' ' + std::to_string(client));
    }
};

/// A server on the wrapper, spoken to with hexadecimal APDUs.
struct WrapperLine {
    explicit WrapperLine(ServedMeter& meter, ServerSettings settings = {})
        : session(makeLink(), meter, std::move(settings))
    {
        static_cast<void>(session.start(now));
    }
    static std::unique_ptr<Link> makeLink()
    {
        WrapperSettings settings;
        settings.role = Role::Server;
        settings.peers = {16, 1, 0};
        return makeWrapperLink(settings);
    }

    ServerSession session;
    TimePoint now{std::chrono::hours(1)};
    std::vector<Error> noted;
    std::vector<ClientSap> answered; ///< to whom the answers of the last call went

    static Bytes pdu(const QByteArray& apdu, ClientSap client)
    {
        const auto bytes = fromHex(apdu.toStdString()).value();
        Bytes out;
        for (const auto field :
             {std::uint16_t{1}, client, std::uint16_t{1}, static_cast<std::uint16_t>(bytes.size())})
            appendU16(out, field);
        append(out, bytes);
        return out;
    }
    /// The answers without their headers, a bar between two.
    QByteArray take(const ServerEffects& effects)
    {
        QByteArray text;
        answered.clear();
        for (const auto& effect : effects) {
            if (const auto* note = std::get_if<Noted>(&effect))
                noted.push_back(note->error);
            const auto* sent = std::get_if<Send>(&effect);
            if (!sent)
                continue;
            const BytesView all = sent->bytes;
            answered.push_back(static_cast<ClientSap>(all[4] << 8U | all[5]));
            if (!text.isEmpty())
                text += '|';
            const auto size = static_cast<std::size_t>(all[6] << 8U | all[7]);
            text += size == all.size() - 8 ? toHex(all.subspan(8)).c_str() : "wrong length";
        }
        return text;
    }
    QByteArray say(const QByteArray& apdu, ClientSap client = 16)
    {
        return take(session.received(pdu(apdu, client), now));
    }
};

/// Hexadecimal without the blanks that make it readable.
inline QByteArray plain(QByteArray hex)
{
    return hex.replace(' ', "");
}

/// AARQ without security (Green Book, clause 11), with another conformance block and client size.
inline QByteArray aarq(std::uint32_t conformance, std::uint16_t maxApdu = 0xFFFF)
{
    return "601DA109060760857405080101BE10040E01000000065F1F0400" +
           QString::number(conformance, 16).rightJustified(6, u'0').toLatin1() +
           QString::number(maxApdu, 16).rightJustified(4, u'0').toLatin1();
}

} // namespace metersmith::dlms::test

#endif
