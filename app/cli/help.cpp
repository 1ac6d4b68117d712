// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

constexpr const char* program = "metersmith-cli";

std::string translated(const char* text)
{
    return QCoreApplication::translate("cli", text).toStdString();
}

/// Rows of two columns, indented, under a heading; nothing if there are none.
std::string section(const QString& heading, const TextTable& rows)
{
    if (rows.empty())
        return {};
    return "\n" + heading.toStdString() + "\n" + rows.text(2);
}

std::string optionNames(const Option& option)
{
    std::string names = option.name;
    if (*option.value)
        names += std::string(" ") + option.value + (option.many ? "…" : "");
    return names;
}

void addOptions(TextTable& table, const std::vector<Option>& options)
{
    for (const auto& option : options)
        if (!option.hidden)
            table.add({optionNames(option), translated(option.help)});
}

TextTable addresses()
{
    TextTable table;
    table.add({"serial:/dev/ttyUSB0[?baud=9600&echo=auto]",
               Texts::tr("a serial port or pseudo-terminal").toStdString()});
    table.add({"serial:auto", Texts::tr("the only optical head found").toStdString()});
    table.add({"serial:ID",
               Texts::tr("a head by its id, whatever its number (\"heads\")").toStdString()});
    table.add({"usb:PATH",
               Texts::tr("a head without a driver, by its USB path (\"heads\")").toStdString()});
    table.add({"tcp:HOST:PORT[?framing=wrapper|hdlc]",
               Texts::tr("DLMS over TCP (wrapper if not said)").toStdString()});
    table.add({"udp:HOST:PORT", Texts::tr("DLMS over UDP (wrapper)").toStdString()});
    table.add(
        {"emulator:FAMILY", Texts::tr("the bundled meter, fresh, in this process").toStdString()});
    table.add({"emulator:STATE_DIR",
               Texts::tr("the bundled meter with a folder as its memory").toStdString()});
    table.add({"replay:FILE", Texts::tr("a recorded trace answers").toStdString()});
    return table;
}

TextTable exitCodes()
{
    TextTable table;
    table.add({"0", Texts::tr("done").toStdString()});
    table.add({"1", Texts::tr("differs, or a read-back did not match").toStdString()});
    table.add({"2", Texts::tr("wrong usage").toStdString()});
    table.add({"3", Texts::tr("no link: no head, no answer, line too bad").toStdString()});
    table.add({"4", Texts::tr("refused: authentication, key or counter").toStdString()});
    table.add({"5", Texts::tr("the meter refused the request").toStdString()});
    table.add({"6", Texts::tr("the document breaks a rule").toStdString()});
    table.add({"7", Texts::tr("a file could not be read or written").toStdString()});
    table.add({"130", Texts::tr("cancelled").toStdString()});
    return table;
}

} // namespace

std::string usageLine(const Command& command)
{
    std::string line = std::string(program) + " " + command.name;
    for (const auto& argument : command.arguments) {
        const std::string name = std::string(argument.name) + (argument.many ? "…" : "");
        line += argument.required ? " " + name : " [" + name + "]";
    }
    return line + " [options]";
}

std::string helpText(const Command& command)
{
    std::string text = Texts::tr("Usage: ").toStdString() + usageLine(command) + "\n\n" +
                       translated(command.summary) + "\n";
    if (*command.notes)
        text += translated(command.notes) + "\n";
    TextTable arguments;
    for (const auto& argument : command.arguments)
        arguments.add({argument.name, translated(argument.help)});
    text += section(Texts::tr("Arguments"), arguments);
    TextTable own;
    addOptions(own, command.options);
    addOptions(own, sharedOptions(command.traits & ~unsigned{TalksToMeter}));
    own.add({"-h, --help", Texts::tr("This help.").toStdString()});
    text += section(Texts::tr("Options"), own);
    if (command.traits & TalksToMeter) {
        TextTable connection;
        auto options = sharedOptions(TalksToMeter);
        options.resize(options.size() - 2); // --families and --verbose stand above
        addOptions(connection, options);
        text += section(Texts::tr("Connection (what is not given comes from the family's data)"),
                        connection);
        text += section(Texts::tr("Addresses"), addresses());
    }
    if (!command.examples.empty()) {
        text += "\n" + Texts::tr("Examples").toStdString() + "\n";
        for (const char* example : command.examples)
            text.append("  ").append(program).append(" ").append(example).append("\n");
    }
    return text;
}

std::string helpText(const std::string& group)
{
    std::string text = Texts::tr("Usage: ").toStdString() + program + " " +
                       (group.empty() ? "" : group + " ") +
                       Texts::tr("COMMAND [options]").toStdString() + "\n\n" +
                       Texts::tr("Configures OMNIPOWER electricity meters over DLMS/COSEM, proves "
                                 "what it wrote, and emulates them.")
                           .toStdString() +
                       "\n";
    TextTable table;
    for (const Command* command : commands()) {
        const std::string name = command->name;
        if (group.empty() || name.rfind(group + " ", 0) == 0)
            table.add({name, translated(command->summary)});
    }
    text += section(Texts::tr("Commands"), table);
    text += "\n" +
            Texts::tr("\"%1 COMMAND --help\" explains one, with examples; \"%1 --version\" tells "
                      "the version.")
                .arg(QLatin1String(program))
                .toStdString() +
            "\n";
    if (group.empty()) {
        text += section(Texts::tr("Exit codes"), exitCodes());
        text += "\n" + Texts::tr("Examples").toStdString() + "\n";
        for (const char* example :
             {"identify --port emulator:omnipower-ct", "type explain 685-11-31C-D14-0011-040",
              "emulate omnipower-ct --pty ./head --state ./meter",
              "read --all --out a.json --port serial:./head", "config set a.json ct.ratio=20 Z4=3",
              "write a.json --port serial:./head"})
            text.append("  ").append(program).append(" ").append(example).append("\n");
    }
    return text;
}

} // namespace metersmith::cli
