// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/documents.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/object_editing.h"

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

Result<int> action(CommandContext& context)
{
    constexpr int newest = 255;
    const std::string reference = context.value("CLASS:OBIS:METHOD");
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
    if (context.json())
        context.print(valuesDocument({*returned}));
    else if (returned->notation.empty())
        context.console.line(Texts::tr("Done."));
    else
        context.out << returned->reference << "  " << printable(returned->notation) << "  "
                    << printable(returned->text) << "\n";
    return Done;
}

} // namespace

const Command actionCommand{
    .name = "action",
    .summary = QT_TRANSLATE_NOOP("cli", "Invoke a method of any COSEM object."),
    .arguments = {{.name = "CLASS:OBIS:METHOD",
                   .help = QT_TRANSLATE_NOOP("cli", "Class, logical name, method: "
                                                    "70:0.0.96.3.10.255:1.")},
                  {.name = "VALUE",
                   .help = QT_TRANSLATE_NOOP("cli", "The parameter, typed: u16:1. Methods that "
                                                    "need none get i8:0."),
                   .required = false}},
    .examples = {"action 70:0.0.96.3.10.255:1 --dry-run --port serial:/dev/ttyUSB0",
                 "action 9:0.0.10.0.1.255:1 u16:1 --yes --port emulator:./meter"},
    .notes = QT_TRANSLATE_NOOP("cli", "A method is invoked once: when the line is cut meanwhile, "
                                      "look at the meter before invoking it again."),
    .traits = Writes | PrintsJson | TalksToMeter,
    .run = action,
};

} // namespace metersmith::cli
