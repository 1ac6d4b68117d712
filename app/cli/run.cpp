// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/texts.h"
#include "app/services/texts/error_texts.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace metersmith::cli
{

namespace
{

bool wantsJson(const std::vector<std::string>& arguments)
{
    return std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
}

/// Under --json an error is one document on standard output, else words on standard error.
int report(const Error& error, bool json, bool verbose, Console& console)
{
    if (json)
        std::cout << toText(errorDocument(error)) << std::flush;
    else
        console.error(error, verbose);
    return services::exitCode(error.code);
}

/// Further families come from a folder; a file that cannot be used is said and left out.
void loadFamilies(CommandContext& context)
{
    constexpr const char* variable = "METERSMITH_FAMILIES";
    if (context.has("--families"))
        qputenv(variable, QByteArray::fromStdString(context.value("--families")));
    if (qEnvironmentVariableIsEmpty(variable))
        return;
    for (const auto& problem : typecodes::Catalogue::installed().problems())
        context.console.error(problem, context.verbose());
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments)
{
    Interrupts interrupts;
    Console console(std::cerr, isatty(STDERR_FILENO) == 1, interrupts.descriptor());
    const auto line = parseCommandLine(arguments);
    if (!line)
        return report(line.error(), wantsJson(arguments), false, console);

    int code = Done;
    switch (line->wish) {
    case ParsedLine::Wish::Help:
        std::cout << (line->command ? helpText(*line->command) : helpText(line->group));
        break;
    case ParsedLine::Wish::Version:
        std::cout << "metersmith-cli " METERSMITH_VERSION "\n";
        break;
    case ParsedLine::Wish::Run: {
        if (!line->values.contains("--verbose"))
            QLoggingCategory::setFilterRules(
                QStringLiteral("metersmith.*.debug=false\nmetersmith.*.info=false"));
        CommandContext context(*line, std::cout, console, interrupts);
        loadFamilies(context);
        const auto result = line->command->run(context);
        code =
            result ? *result : report(result.error(), context.json(), context.verbose(), console);
        break;
    }
    }
    std::cout.flush();
    if (!std::cout)
        return report({ErrorCode::FileUnwritable, "standard output", "not all of it was taken"},
                      false, false, console);
    return code;
}

} // namespace metersmith::cli
