// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/table_import.h"
#include "fuzz_documents.h"

using namespace metersmith;
using namespace metersmith::typecodes;

/// A family ('0' to '4') and any bytes as a table: an error with a place, or documents and
/// problems, each of a row of its own, that together are all rows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    std::string_view text = bytes;
    const Family& family = fuzz::chosenFamily(text);
    const auto table = services::parseCsv(text);
    if (!table) {
        fuzz::saysWhat(table.error());
        fuzz::require(!table.error().where.empty());
        return 0;
    }
    for (const auto& row : table->rows)
        fuzz::require(row.cells.size() == table->header.size() && row.line >= 1);
    if (table->rows.size() > 20)
        return 0;
    const auto imported = services::importTable(*table, *defaultConfiguration(family), family);
    if (!imported) {
        fuzz::saysWhat(imported.error());
        fuzz::require(!imported.error().where.empty());
        return 0;
    }
    int bad = 0;
    int last = 0;
    for (const auto& problem : imported->problems) {
        fuzz::saysWhat(problem.error);
        fuzz::require(problem.error.where.starts_with("line ") && problem.line >= last);
        bad += problem.line != last ? 1 : 0;
        last = problem.line;
    }
    fuzz::require(static_cast<int>(imported->documents.size()) + bad == imported->rows);
    for (const auto& document : imported->documents)
        fuzz::readsBack(document.configuration, family, Catalogue::builtIn());
    return 0;
}
