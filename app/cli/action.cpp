// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/documents.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/keys/signed_command.h"
#include "app/services/objects/object_editing.h"

#include <charconv>

namespace metersmith::cli
{

namespace
{

struct Method {
    int classId = 0;
    int number = 0;
};

/// Class and method of "70:0.0.96.3.10.255:1"; zeros if it is not written so, which the service
/// then says.
Method methodOf(const std::string& reference)
{
    Method method;
    const auto last = reference.rfind(':');
    std::from_chars(reference.data(), reference.data() + reference.size(), method.classId);
    if (last != std::string::npos)
        std::from_chars(reference.data() + last + 1, reference.data() + reference.size(),
                        method.number);
    return method;
}

int finish(CommandContext& context, const services::CosemValue& returned)
{
    if (context.json())
        context.print(valuesDocument({returned}));
    else if (returned.notation.empty())
        context.console.line(Texts::tr("Done."));
    else
        context.out << returned.reference << "  " << printable(returned.notation) << "  "
                    << printable(returned.text) << "\n";
    return Done;
}

/// What the command says, before anybody is asked.
void show(CommandContext& context, const services::SignedCommand& command)
{
    const auto text = [](const std::string& value) {
        return QString::fromStdString(printable(value));
    };
    context.console.line(Texts::tr("A command signed by %1, transaction %2")
                             .arg(text(command.originator), text(command.transaction)));
    context.console.line(command.recipient.empty()
                             ? Texts::tr("  for no meter by name: it will not be carried")
                             : Texts::tr("  for the meter %1").arg(text(command.recipient)));
    if (!command.made.empty())
        context.console.line(Texts::tr("  made %1").arg(text(command.made)));
    if (command.reference.empty())
        context.console.line(Texts::tr("  %1").arg(text(command.service)));
    else
        context.console.line(
            Texts::tr("  %1: %2(%3)")
                .arg(text(command.reference), text(command.method), text(command.notation)));
    context.console.line(
        Texts::tr("  signature: %1 bytes; the meter proves it").arg(command.signatureLength));
}

Result<int> carrySigned(CommandContext& context)
{
    if (!context.value("CLASS:OBIS:METHOD").empty())
        return fail(ErrorCode::Usage, "--signed",
                    "the file says the method and its parameter; leave them out");
    const auto command =
        services::loadSignedCommand(QString::fromStdString(context.value("--signed")));
    if (!command)
        return fail(command.error());
    show(context, *command);
    if (context.has("--dry-run"))
        return Done;
    if (const auto named = services::checkRecipient(*command); !named)
        return fail(named.error());
    if (const auto agreed = context.confirm(Texts::tr("Carry it to the meter?")); !agreed)
        return fail(agreed.error());
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto returned = meter.carrySigned(*command);
    if (!returned)
        return fail(returned.error());
    return finish(context, *returned);
}

Result<int> action(CommandContext& context)
{
    constexpr int newest = 255;
    if (context.has("--signed"))
        return carrySigned(context);
    const std::string reference = context.value("CLASS:OBIS:METHOD");
    if (reference.empty())
        return fail(ErrorCode::Usage, "action",
                    "which method? e.g. 70:0.0.96.3.10.255:1, or --signed FILE");
    std::string parameter = context.value("VALUE");
    const Method method = methodOf(reference);
    if (parameter.empty()) {
        const auto editor = services::methodEditor(method.classId, newest, method.number);
        if (editor.kind == services::ValueEditor::Kind::Nothing)
            parameter = editor.start;
    } else if (const auto fits =
                   services::checkParameter(method.classId, newest, method.number, parameter);
               !fits) {
        return fail(ErrorCode::Usage, fits.error().where, fits.error().detail);
    }
    context.console.line(QStringLiteral("%1: %2(%3)")
                             .arg(QString::fromStdString(printable(reference)),
                                  QString::fromStdString(
                                      services::methodName(method.classId, newest, method.number)),
                                  QString::fromStdString(printable(parameter))));
    if (context.has("--dry-run"))
        return Done;
    if (const auto agreed = context.confirm(Texts::tr("Invoke it?")); !agreed)
        return fail(agreed.error());
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto returned = meter.action(reference, parameter);
    if (!returned)
        return fail(returned.error());
    return finish(context, *returned);
}

} // namespace

const Command actionCommand{
    .name = "action",
    .summary = QT_TRANSLATE_NOOP("cli", "Invoke a method of any COSEM object."),
    .arguments = {{.name = "CLASS:OBIS:METHOD",
                   .help = QT_TRANSLATE_NOOP("cli", "Class, logical name, method: "
                                                    "70:0.0.96.3.10.255:1."),
                   .required = false},
                  {.name = "VALUE",
                   .help = QT_TRANSLATE_NOOP("cli", "The parameter, typed: u16:1. Methods that "
                                                    "need none get i8:0."),
                   .required = false}},
    .options = {{.name = "--signed",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Carry a command that the head-end has signed "
                                                  "(general-signing; bytes or hexadecimal).")}},
    .examples = {"action 70:0.0.96.3.10.255:1 --dry-run --port serial:/dev/ttyUSB0",
                 "action 9:0.0.10.0.1.255:1 u16:1 --yes --port emulator:./meter",
                 "action --signed disconnect.hex --port serial:/dev/ttyUSB0"},
    .notes = QT_TRANSLATE_NOOP("cli", "A method is invoked once: when the line is cut meanwhile, "
                                      "look at the meter before invoking it again.\n"
                                      "Breaker: 70:0.0.96.3.10.255:1 disconnects, :2 connects. "
                                      "Meters that take signed commands alone get one with "
                                      "--signed; the signing key stays with the head-end."),
    .traits = Writes | PrintsJson | TalksToMeter,
    .run = action,
};

} // namespace metersmith::cli
