// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_AUTHORING_DOCUMENTS_H
#define METERSMITH_APP_CLI_AUTHORING_DOCUMENTS_H

#include "app/cli/documents.h"
#include "app/services/documents/table_import.h"
#include "app/services/documents/templates.h"
#include "typecodes/code_catalogue.h"
#include "typecodes/comparison.h"
#include "typecodes/type_compose.h"

#include <optional>

namespace metersmith::cli
{

/// The outcome of checking one file.
struct CheckedFile {
    std::string file;
    std::string family; ///< its name
    typecodes::MeterConfiguration configuration;
    std::vector<typecodes::Violation> violations;
    std::optional<Error> error; ///< why it could not be read
};

/// A type number under composition. `number`: once it is complete and allowed.
struct Composition {
    std::string family;
    std::string partial;
    std::vector<typecodes::OpenPosition> positions;
    std::optional<typecodes::TypeNumber> number;
};

// JSON documents of the commands that need no meter, as those of documents.h.
Json checksDocument(const std::vector<CheckedFile>& files);
Json compositionDocument(const Composition& composition);
/// metersmith.diff/1 with the template's value and who changed what.
Json comparisonDocument(const std::vector<typecodes::ComparedItem>& items);
Json importDocument(const services::TableImport& imported, const std::vector<QString>& written);
Json codesDocument(const std::vector<typecodes::CodeEntry>& entries);
Json templatesDocument(const std::vector<services::TemplateInfo>& templates);

/// "equal", "only-a", "only-b", "same", "conflict".
const char* changeName(typecodes::Change change);

} // namespace metersmith::cli

#endif
