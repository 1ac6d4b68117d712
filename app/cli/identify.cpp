// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/meter_words.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

/// What this client is not shown is left out rather than an error: a public client sees only the
/// identification and the clock.
template <typename Value>
Result<std::optional<Value>> ifShown(Result<Value> result)
{
    if (result)
        return std::optional<Value>(*std::move(result));
    switch (result.error().code) {
    case ErrorCode::AccessDenied:
    case ErrorCode::ObjectUndefined:
    case ErrorCode::ObjectUnavailable:
    case ErrorCode::UnknownFamily:
        return std::optional<Value>{};
    default:
        return fail(result.error());
    }
}

/// The Z-codes in one line: "Z1=3 Z2=1 …".
std::string codesInOneLine(const typecodes::MeterConfiguration& configuration,
                           const typecodes::Family& family)
{
    std::string line;
    for (const auto& field : family.zCodes)
        if (const auto* value = configuration.find(field.id))
            line += (line.empty() ? "" : " ") + field.id + "=" + typecodes::toText(*value);
    return line;
}

void print(const services::MeterIdentity& identity,
           const std::optional<services::ClockReading>& clock,
           const std::optional<typecodes::MeterConfiguration>& configuration, std::ostream& out)
{
    TextTable table;
    const auto add = [&table](const QString& name, const std::string& value) {
        if (!value.empty())
            table.add({name.toStdString(), value});
    };
    const auto family = typecodes::Catalogue::installed().family(identity.family);
    add(Texts::tr("Type number"), identity.typeNumber);
    add(Texts::tr("Family"), family ? (*family)->name : identity.typeError);
    add(Texts::tr("Serial number"), identity.serial);
    add(Texts::tr("GS1 number"), identity.gs1);
    add(Texts::tr("System title"), identity.systemTitle);
    add(Texts::tr("Firmware"), identity.firmware);
    add(Texts::tr("Logical device"), identity.logicalDeviceName);
    if (clock)
        add(Texts::tr("Clock"), clockInWords(*clock));
    if (family && configuration) {
        if (const auto* ratio = configuration->find("ct.ratio"))
            add(Texts::tr("CT ratio"), typecodes::toText(*ratio));
        add(Texts::tr("Configuration"), codesInOneLine(*configuration, **family));
    }
    out << table.text();
    if (!identity.type)
        return;
    TextTable positions;
    for (const auto& position : identity.type->positions)
        positions.add({position.id, position.code, position.meaning});
    out << "\n" << positions.text(2);
}

Result<int> identify(CommandContext& context)
{
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto identity = meter.identify();
    if (!identity)
        return fail(identity.error());
    const auto clock = ifShown(meter.readClock());
    if (!clock)
        return fail(clock.error());
    const auto configuration = ifShown(meter.readConfiguration({"ct", "z"}));
    if (!configuration)
        return fail(configuration.error());
    if (context.json())
        context.print(identityDocument(*identity, *clock, *configuration));
    else
        print(*identity, *clock, *configuration, context.out);
    return Done;
}

} // namespace

const Command identifyCommand{
    .name = "identify",
    .summary = QT_TRANSLATE_NOOP("cli", "Tell which meter it is: type number, serial number, "
                                        "firmware, clock, configuration."),
    .examples = {"identify --port serial:/dev/ttyUSB0",
                 "identify --json --port emulator:omnipower-ct"},
    .traits = PrintsJson | TalksToMeter,
    .run = identify,
};

} // namespace metersmith::cli
