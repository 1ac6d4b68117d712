// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_CSV_TABLE_H
#define METERSMITH_SERVICES_DOCUMENTS_CSV_TABLE_H

#include "protocol/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace metersmith::services
{

/// A table as spreadsheets save it.
struct CsvTable {
    struct Row {
        int line = 0; ///< where the row begins in the file, from 1
        std::vector<std::string> cells;
    };
    char separator = ',';
    std::vector<std::string> header;
    int headerLine = 1;
    std::vector<Row> rows; ///< as many cells as the header; empty lines are left out
};

/// Reads UTF-8 text with or without a byte order mark, lines ending in LF or CR LF, cells separated
/// by ; , or tab (the one that the header row has most of), in quotes where needed ("" inside is a
/// quote). Blanks around unquoted cells are dropped. Errors, each naming line and column:
/// Malformed (not UTF-8, no header, a quote left open, text behind a closing quote, more cells than
/// the header has); LimitExceeded (more than 100 000 rows or 1 000 columns).
Result<CsvTable> parseCsv(std::string_view text);

/// "line 3, column 2 (ct.ratio)".
std::string cellPlace(int line, std::size_t column, const std::string& name);

} // namespace metersmith::services

#endif
