// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_TABLE_IMPORT_H
#define METERSMITH_SERVICES_DOCUMENTS_TABLE_IMPORT_H

#include "app/services/documents/csv_table.h"
#include "typecodes/configuration.h"

#include <QString>

namespace metersmith::services
{

/// A document made from one row of a table.
struct ImportedDocument {
    std::string serial;
    int line = 0;
    typecodes::MeterConfiguration configuration;
};

/// What stands in the way of one row.
struct ImportProblem {
    int line = 0;
    std::size_t column = 0; ///< from 1; 0 when it is the row as a whole
    std::string columnName;
    Error error; ///< `where` names line and column
};

struct TableImport {
    std::vector<ImportedDocument> documents; ///< of the rows without a problem, in their order
    std::vector<ImportProblem> problems;     ///< in the order of the rows
    int rows = 0;
};

/// Makes one document per row: `base` with the row's values. The header names "serial" and paths
/// ("ct.ratio", "typeNumber", "Z20", "comment"); an empty cell leaves what `base` has. A row that
/// breaks a rule which `base` keeps has a problem, so has a serial number that stands twice.
/// Errors (nothing can be imported at all): UnknownField and Malformed for a header that names no
/// serial number, an unknown path or one twice.
Result<TableImport> importTable(const CsvTable& table, const typecodes::MeterConfiguration& base,
                                const typecodes::Family& family);

/// Reads a table from a file. Errors: FileNotFound, FileUnreadable (also above 16 MB), those of
/// parseCsv with the file's name put before the place.
Result<CsvTable> loadCsv(const QString& file);

/// The file name of a serial number's document: "12345678.json".
QString documentName(const std::string& serial);

/// Writes every document into the folder, which is made if missing. Nothing is written if one of
/// the files exists and `replace` is not said. Returns the files. Errors: FileUnwritable.
Result<std::vector<QString>> saveImported(const TableImport& imported, const QString& folder,
                                          bool replace);

} // namespace metersmith::services

#endif
