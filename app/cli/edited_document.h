// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_EDITED_DOCUMENT_H
#define METERSMITH_APP_CLI_EDITED_DOCUMENT_H

#include "app/cli/configuration_document.h"

namespace metersmith::cli
{

/// Saves an edited document and tells what changed (a table for people, metersmith.diff/1 under
/// --json). Errors: RuleBroken if a rule is broken now that was not before (nothing is saved);
/// those of services::saveConfiguration.
Result<int> saveEdited(CommandContext& context, const std::string& file,
                       const LoadedConfiguration& before,
                       const typecodes::MeterConfiguration& after);

/// A value for a table: text and words, "–" where absent.
std::string shownValue(const typecodes::Family& family, const std::string& path,
                       const typecodes::ItemValue& value);

/// A document of a file, or of the template of that name: a name without a dot or slash that is no
/// file. Errors: those of loadDocument() and of services::Templates::load().
Result<LoadedConfiguration> loadDocumentOrTemplate(const std::string& name);

/// The family that `--family` names. Errors: Usage when it is not given, UnknownFamily.
Result<const typecodes::Family*> familyOption(CommandContext& context);

} // namespace metersmith::cli

#endif
