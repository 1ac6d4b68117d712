// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include <QCoreApplication>

namespace metersmith::cli
{

const std::vector<const Command*>& commands()
{
    static const std::vector<const Command*> table{
        &typeListCommand,
        &typeExplainCommand,
        &typeComposeCommand,
        &configNewCommand,
        &configCheckCommand,
        &configExplainCommand,
        &configSetCommand,
        &configDiffCommand,
        &configTakeCommand,
        &configImportCommand,
        &configTemplateListCommand,
        &configTemplateSaveCommand,
        &configTemplateRemoveCommand,
        &configSchemaCommand,
        &codesListCommand,
        &codesShowCommand,
        &codesAddCommand,
        &codesApplyCommand,
        &codesRemoveCommand,
        &diffCommand,
        &emulateCommand,
        &headsCommand,
        &probeCommand,
        &identifyCommand,
        &readCommand,
        &writeCommand,
        &registersCommand,
        &readoutCommand,
        &clockCommand,
        &objectsCommand,
        &getCommand,
        &setCommand,
        &actionCommand,
        &keysChangeCommand,
        &decodeCommand,
    };
    return table;
}

std::vector<Option> sharedOptions(unsigned traits)
{
    std::vector<Option> options;
    const auto add = [&options](std::vector<Option> more) {
        options.insert(options.end(), more.begin(), more.end());
    };
    if (traits & Writes)
        add({{.name = "--dry-run",
              .help = QT_TRANSLATE_NOOP("cli", "Show what would be written, write nothing.")},
             {.name = "--yes", .help = QT_TRANSLATE_NOOP("cli", "Do not ask.")}});
    if (traits & PrintsJson)
        add({{.name = "--json", .help = QT_TRANSLATE_NOOP("cli", "Print one JSON document.")}});
    if (traits & PrintsCsv)
        add({{.name = "--csv", .help = QT_TRANSLATE_NOOP("cli", "Print comma-separated values.")}});
    if (traits & TalksToMeter)
        add({
            {.name = "--port",
             .value = "ADDRESS",
             .help = QT_TRANSLATE_NOOP("cli", "Where the meter is (see Addresses).")},
            {.name = "--client",
             .value = "N",
             .help = QT_TRANSLATE_NOOP("cli", "Client address, 1 to 127.")},
            {.name = "--server",
             .value = "N[/N]",
             .help = QT_TRANSLATE_NOOP("cli", "Server address: logical, or logical/physical.")},
            {.name = "--referencing",
             .value = "ln|sn",
             .help = QT_TRANSLATE_NOOP("cli", "Logical names, or the short names of older meters "
                                              "(get, objects).")},
            {.name = "--auth",
             .value = "NAME",
             .help =
                 QT_TRANSLATE_NOOP("cli", "How to sign on: none, lls (password), hls-gmac (keys), "
                                          "hls-sha256, hls-ecdsa; weak: hls-md5, hls-sha1.")},
            {.name = "--password-file",
             .value = "FILE",
             .help = QT_TRANSLATE_NOOP("cli", "The password is the first line of this file; also: "
                                              "environment METERSMITH_PASSWORD.")},
            {.name = "--timeout",
             .value = "S",
             .help = QT_TRANSLATE_NOOP("cli", "Seconds to wait for an answer (1.5).")},
            {.name = "--retries",
             .value = "N",
             .help = QT_TRANSLATE_NOOP("cli", "How often a lost frame is sent again (3).")},
            {.name = "--trace",
             .value = "FILE",
             .help = QT_TRANSLATE_NOOP("cli", "Record the line's bytes; passwords are left out.")},
            {.name = "--keys",
             .value = "FILE",
             .help =
                 QT_TRANSLATE_NOOP("cli", "The meter's keys (readable for you alone); sign-on is "
                                          "then hls-gmac, and everything is ciphered.")},
            {.name = "--protection",
             .value = "none|auth|encrypt|both",
             .help = QT_TRANSLATE_NOOP("cli", "What is done to every request (both with keys).")},
            {.name = "--ciphering",
             .value = "NAME",
             .help = QT_TRANSLATE_NOOP("cli", "global, dedicated, general-global or "
                                              "general-dedicated (global).")},
            {.name = "--own-title",
             .value = "HEX",
             .help = QT_TRANSLATE_NOOP("cli", "System title of this side, 16 digits.")},
            {.name = "--meter-title",
             .value = "HEX",
             .help =
                 QT_TRANSLATE_NOOP("cli", "System title of the meter, if the file has several.")},
            {.name = "--protocol",
             .value = "auto|hdlc|mode-c|mode-e",
             .help = QT_TRANSLATE_NOOP("cli", "How the conversation begins: HDLC at once, or after "
                                              "the sign-on of IEC 62056-21 at 300 baud (auto: what "
                                              "the meter answers).")},
            {.name = "--parity",
             .value = "auto|even|none",
             .help = QT_TRANSLATE_NOOP("cli", "Who makes the parity of the sign-on at a serial "
                                              "port: the port (even), the program (none), the "
                                              "program if the port refuses (auto).")},
        });
    add({{.name = "--families",
          .value = "DIR",
          .help =
              QT_TRANSLATE_NOOP("cli", "A folder with further meter families; also: environment "
                                       "METERSMITH_FAMILIES.")},
         {.name = "--verbose",
          .help = QT_TRANSLATE_NOOP("cli", "Tell every step, healed fault and clause.")}});
    return options;
}

} // namespace metersmith::cli
