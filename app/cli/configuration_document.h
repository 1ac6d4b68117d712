// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_CONFIGURATION_DOCUMENT_H
#define METERSMITH_APP_CLI_CONFIGURATION_DOCUMENT_H

#include "app/cli/command_context.h"

namespace metersmith::cli
{

/// A document with the family it belongs to.
struct LoadedConfiguration {
    typecodes::MeterConfiguration configuration;
    const typecodes::Family* family = nullptr;
};

/// Errors: those of services::loadConfiguration; UnknownFamily.
Result<LoadedConfiguration> loadDocument(const std::string& file);

/// Each violation as three lines: place, what is wrong, how to mend it.
std::string violationText(const std::vector<typecodes::Violation>& violations);

/// The violations as one error, for where a document that breaks rules is refused.
Error ruleBroken(const std::string& file, const std::vector<typecodes::Violation>& violations);

/// Checks the names of groups against those that the families have. Errors: Usage, naming them.
Result<> checkGroups(const std::string& option, const std::vector<std::string>& groups);

} // namespace metersmith::cli

#endif
