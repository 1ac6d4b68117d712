// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/connection_options.h"
#include "app/cli/texts.h"
#include "app/services/keys/key_change_runner.h"

#include <QCoreApplication>

namespace metersmith::cli
{

namespace
{

constexpr int standardClient = 19;

/// The keys that --new gives; none: random ones are made.
Result<services::Keys> wantedKeys(CommandContext& context,
                                  const services::ConnectionSettings& settings)
{
    if (!context.has("--new"))
        return services::Keys();
    return services::keysFromFile(QString::fromStdString(context.value("--new")),
                                  services::roleName(settings.client.value_or(standardClient)),
                                  settings.meterTitle);
}

Result<int> change(CommandContext& context)
{
    const auto settings = connectionSettings(context);
    if (!settings)
        return fail(settings.error());
    const auto wanted = wantedKeys(context, *settings);
    if (!wanted)
        return fail(wanted.error());
    if (context.has("--dry-run")) {
        context.console.line(Texts::tr("Nothing is changed: the new keys can be read."));
        return Done;
    }
    if (const auto agreed = context.confirm(
            Texts::tr("Change the meter's keys? Whoever has the old ones alone is locked out."));
        !agreed)
        return fail(agreed.error());
    services::KeyChangeRunner runner;
    std::optional<Error> outcome = Error{ErrorCode::Cancelled, "keys change", "ended early", {}};
    QObject::connect(&runner, &services::KeyChangeRunner::progressed, &runner,
                     [&context](const QString& text) { context.console.line(text); });
    QObject::connect(&runner, &services::KeyChangeRunner::finished, &runner,
                     [&outcome](const std::optional<Error>& error) {
                         outcome = error;
                         QCoreApplication::quit();
                     });
    QObject::connect(&context.interrupts, &Interrupts::interrupted, &runner,
                     &services::KeyChangeRunner::cancel);
    if (const auto started = runner.start(*settings, *wanted); !started)
        return fail(started.error());
    if (runner.isRecovery())
        context.console.line(
            Texts::tr("A change that was cut before is carried on with the keys in the file."));
    QCoreApplication::exec();
    if (outcome)
        return fail(within("keys change (run it again to find out which keys hold)", *outcome));
    context.console.line(Texts::tr("The new keys are proven and in the key file."));
    return Done;
}

} // namespace

const Command keysChangeCommand{
    .name = "keys change",
    .summary = QT_TRANSLATE_NOOP("cli", "Change the keys of a client's role in a meter, and in the "
                                        "key file."),
    .options = {{.name = "--new",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "A key file with the new keys; else they are "
                                                  "made at random.")}},
    .examples = {"keys change --keys meter.keys --client 19 --port serial:/dev/ttyUSB0",
                 "keys change --keys meter.keys --new next.keys --yes --port tcp:HOST:4059"},
    .notes =
        QT_TRANSLATE_NOOP("cli", "The new keys stand in the key file before the meter hears of "
                                 "them. After a cut at any moment, the same command finds out "
                                 "which keys the meter has."),
    .traits = Writes | TalksToMeter,
    .run = change,
};

} // namespace metersmith::cli
