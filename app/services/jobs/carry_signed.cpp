// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/carry_signed.h"

#include "app/services/objects/object_words.h"
#include "dlms/apdu/apdu.h"

namespace metersmith::services::jobs
{

using dlms::Data;

namespace
{

// The association's security_setup_reference (Association LN, from version 1), and the setup's
// server_system_title (Blue Book, 4.4.4 and 4.4.7).
constexpr std::uint16_t associationClass = 15, setupClass = 64;
constexpr std::int8_t setupReference = 9, serverTitle = 5;
const Obis currentAssociation(0, 0, 40, 0, 0);
const Obis firstSetup(0, 0, 43, 0, 0);
constexpr std::size_t titleLength = 8;

} // namespace

CarrySigned::CarrySigned(SignedCommand command)
    : m_command(std::move(command))
{
    m_returned.reference = m_command.reference;
    m_returned.name = m_command.method;
    if (const auto named = checkRecipient(m_command); !named) {
        stop(named.error());
        return;
    }
    get({associationClass, currentAssociation, setupReference}, "Asking the meter who it is",
        [this](const Result<Data>& answer) {
            const bool said = answer && answer->type() == dlms::DataType::OctetString;
            const auto name = said ? Obis::fromBytes(answer->bytes()) : Result<Obis>(firstSetup);
            askTitle(name.value_or(firstSetup));
        });
}

void CarrySigned::askTitle(const Obis& setup)
{
    get({setupClass, setup, serverTitle}, "Asking the meter for its system title",
        [this](const Result<Data>& answer) {
            // A meter that does not say it proves the recipient itself.
            const bool said = answer && answer->type() == dlms::DataType::OctetString &&
                              answer->bytes().size() == titleLength;
            if (said && toHex(answer->bytes()) != m_command.recipient) {
                stop({ErrorCode::PeerUnknown, "signed command",
                      "it is for the meter with system title " + m_command.recipient +
                          ", this one calls itself " + toHex(answer->bytes()) +
                          "; nothing was sent",
                      "Green Book, 9.2.7.2.5"});
                return;
            }
            carry();
        });
}

void CarrySigned::carry()
{
    ask(dlms::CarryRequest{m_command.apdu}, "Carrying the signed command",
        [this](const Result<Data>& answer, const auto&) { take(answer); });
}

std::optional<Step> CarrySigned::next()
{
    auto step = StepJob::next();
    m_underWay = step && std::holds_alternative<dlms::CarryRequest>(step->request);
    return step;
}

void CarrySigned::take(const Result<Data>& answer)
{
    if (answer) {
        take(answer->bytes(), false);
        return;
    }
    Error error = within("signed command", answer.error());
    if (error.code == ErrorCode::ServiceRefused)
        error.detail += "; a meter refuses so what is signed by somebody it does not know, not "
                        "signed rightly, meant for another meter, or carried to it before";
    stop(std::move(error));
}

void CarrySigned::take(BytesView answer, bool isInner)
{
    const std::string place = "signed command " + m_command.reference;
    const auto apdu = dlms::decodeApdu(answer);
    if (!apdu) {
        stop(within(place + ", answer", apdu.error()));
        return;
    }
    if (const auto* done = std::get_if<dlms::ActionResponseNormal>(&*apdu)) {
        if (done->result != dlms::ActionResult::Success)
            stop(dlms::toError(done->result, place));
        else if (const auto* value = done->returned ? std::get_if<Data>(&*done->returned) : nullptr)
            take(*value);
        else if (done->returned)
            stop(dlms::toError(std::get<dlms::DataAccessResult>(*done->returned), place));
        return;
    }
    if (const auto* done = std::get_if<dlms::SetResponseNormal>(&*apdu)) {
        if (done->result != dlms::DataAccessResult::Success)
            stop(dlms::toError(done->result, place));
        return;
    }
    // The answer may be signed by the meter, for the command's maker.
    if (const auto* inner = std::get_if<dlms::GeneralSigning>(&*apdu); inner && !isInner) {
        take(inner->content, true);
        return;
    }
    stop({ErrorCode::UnexpectedAnswer, place, "the meter answered with " + dlms::name(*apdu), {}});
}

void CarrySigned::take(const Data& value)
{
    if (value.isNull())
        return;
    m_returned.notation = dlms::toNotation(value);
    m_returned.text = inWords(value, {});
}

void CarrySigned::interrupted()
{
    if (!m_underWay) {
        StepJob::interrupted();
        return;
    }
    stop({ErrorCode::WriteUnknown,
          "signed command " + m_command.reference,
          "the line was cut while the command was under way: it may have been carried out; look at "
          "the meter",
          {}});
}

} // namespace metersmith::services::jobs
