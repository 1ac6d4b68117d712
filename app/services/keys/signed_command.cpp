// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/signed_command.h"

#include "dlms/apdu/apdu.h"
#include "dlms/classes/interface_class.h"

#include <QFile>

namespace metersmith::services
{

namespace
{

constexpr std::uint8_t signingTag = 0xDF;
constexpr qint64 largestFile = 256 * 1024;
constexpr std::uint8_t newestVersion = 255;
constexpr std::string_view clause = "Green Book, 9.2.7.2.5";

auto malformed(std::string detail)
{
    return fail(ErrorCode::Malformed, "signed command", std::move(detail), clause);
}

/// What the signed APDU asks the meter to do, as far as it stands there in the clear.
void describe(BytesView content, SignedCommand& command)
{
    const auto apdu = dlms::decodeApdu(content);
    if (!apdu) {
        command.service = "content that cannot be read here";
        return;
    }
    command.service = dlms::name(*apdu);
    if (const auto* action = std::get_if<dlms::ActionRequestNormal>(&*apdu)) {
        command.reference = dlms::toString(action->method);
        command.method =
            dlms::methodName(action->method.classId, newestVersion, action->method.method);
        if (action->parameter)
            command.notation = dlms::toNotation(*action->parameter);
    } else if (const auto* set = std::get_if<dlms::SetRequestNormal>(&*apdu)) {
        command.reference = dlms::toString(set->attribute);
        command.method =
            dlms::attributeName(set->attribute.classId, newestVersion, set->attribute.attribute);
        command.notation = dlms::toNotation(set->value);
    }
}

} // namespace

Result<> checkRecipient(const SignedCommand& command)
{
    if (!command.recipient.empty())
        return {};
    return malformed("it names no recipient, so that every meter that knows who signed it would "
                     "obey it; nothing was sent. Ask its maker for one with the system title of "
                     "this meter (\"identify\" shows it)");
}

Result<SignedCommand> readSignedCommand(BytesView apdu)
{
    if (apdu.empty() || apdu[0] != signingTag)
        return malformed("it does not begin with DF, the tag of general-signing");
    const auto decoded = dlms::decodeApdu(apdu);
    if (!decoded) { // cut short or not: it is the document that is bad, not the line
        Error error = within("signed command", decoded.error());
        error.code = ErrorCode::Malformed;
        return fail(std::move(error));
    }
    const auto& signing = std::get<dlms::GeneralSigning>(*decoded);
    if (signing.signature.empty())
        return malformed("it carries no signature");
    if (signing.content.empty())
        return malformed("it carries no command");
    SignedCommand command;
    command.apdu.assign(apdu.begin(), apdu.end());
    command.originator = toHex(signing.originator);
    command.recipient = toHex(signing.recipient);
    command.transaction = toHex(signing.transactionId);
    if (const auto made = dlms::CosemDateTime::fromBytes(signing.dateTime))
        command.made = made->toString();
    command.signatureLength = signing.signature.size();
    describe(signing.content, command);
    return command;
}

Result<SignedCommand> loadSignedCommand(const QString& name)
{
    QFile file(name);
    const std::string place = name.toStdString();
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, place, "there is no such file");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return fail(ErrorCode::FileUnreadable, place, "larger than 256 kB, which no command is");
    Bytes apdu(content.begin(), content.end());
    if (apdu.empty() || apdu[0] != signingTag)
        if (auto text = fromHex(content.trimmed().toStdString()))
            apdu = *std::move(text);
    auto command = readSignedCommand(apdu);
    if (!command)
        return fail(within(place, command.error()));
    return command;
}

} // namespace metersmith::services
