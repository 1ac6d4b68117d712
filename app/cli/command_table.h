// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_COMMAND_TABLE_H
#define METERSMITH_APP_CLI_COMMAND_TABLE_H

#include "app/cli/command.h"

namespace metersmith::cli
{

// Each is defined in the file of its name: typeListCommand in type_list.cpp.
extern const Command typeListCommand;
extern const Command typeExplainCommand;
extern const Command typeComposeCommand;
extern const Command configNewCommand;
extern const Command configCheckCommand;
extern const Command configExplainCommand;
extern const Command configSetCommand;
extern const Command configDiffCommand; // diff.cpp
extern const Command configTakeCommand;
extern const Command configImportCommand;
extern const Command configTemplateListCommand; // config_template.cpp
extern const Command configTemplateSaveCommand;
extern const Command configTemplateRemoveCommand;
extern const Command configSchemaCommand; // config_new.cpp
extern const Command codesListCommand;    // codes.cpp
extern const Command codesShowCommand;
extern const Command codesAddCommand;
extern const Command codesApplyCommand;
extern const Command codesRemoveCommand;
extern const Command diffCommand;
extern const Command emulateCommand;
extern const Command headsCommand;
extern const Command probeCommand;
extern const Command identifyCommand;
extern const Command readCommand;
extern const Command writeCommand;
extern const Command registersCommand;
extern const Command readoutCommand;
extern const Command clockCommand;
extern const Command objectsCommand;
extern const Command getCommand;
extern const Command setCommand;
extern const Command actionCommand;
extern const Command keysChangeCommand; // keys.cpp
extern const Command decodeCommand;

} // namespace metersmith::cli

#endif
