// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/table_import.h"

#include "app/services/documents/configuration_files.h"
#include "app/services/documents/whole_file.h"
#include "typecodes/rules.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace metersmith::services
{

using typecodes::Family;
using typecodes::MeterConfiguration;

namespace
{

constexpr const char* serialColumn = "serial";
constexpr std::size_t longestSerial = 32;

/// A serial number becomes a file name: letters, digits, hyphens.
bool isSerial(const std::string& text)
{
    return !text.empty() && text.size() <= longestSerial && text.front() != '-' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '-';
           });
}

/// Columns in the order of setting: the type number first, since others depend on it.
Result<std::vector<std::size_t>> columnsOf(const CsvTable& table, const MeterConfiguration& base,
                                           const Family& family)
{
    std::vector<std::size_t> columns;
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const std::string& name = table.header[i];
        const std::string place = cellPlace(table.headerLine, i + 1, name);
        if (name.empty())
            return fail(ErrorCode::Malformed, place, "the column has no name");
        const auto [at, fresh] = seen.emplace(name, i + 1);
        if (!fresh)
            return fail(ErrorCode::Malformed, place,
                        "column " + std::to_string(at->second) + " is called the same");
        if (name == serialColumn)
            continue;
        MeterConfiguration probe = base;
        const auto removed =
            typecodes::setItem(probe, family, name, typecodes::ItemValue(std::monostate{}));
        if (!removed && removed.error().code == ErrorCode::UnknownField)
            return fail(within(place, removed.error()));
        columns.insert(name == "typeNumber" ? columns.begin() : columns.end(), i);
    }
    if (!seen.contains(serialColumn))
        return fail(ErrorCode::Malformed, "line " + std::to_string(table.headerLine),
                    "no column is called \"serial\"; the first row names the columns, such as "
                    "serial;ct.ratio;typeNumber");
    return columns;
}

std::size_t columnNumber(const CsvTable& table, const std::string& name)
{
    const auto found = std::find(table.header.begin(), table.header.end(), name);
    return found == table.header.end() ? 0
                                       : static_cast<std::size_t>(found - table.header.begin()) + 1;
}

using Broken = std::set<std::pair<std::string, std::string>>; // rule, path

Broken brokenIn(const MeterConfiguration& configuration, const Family& family)
{
    Broken broken;
    for (const auto& violation : typecodes::check(configuration, family))
        broken.emplace(violation.rule, violation.path);
    return broken;
}

/// Collects what is wrong with one row.
class Row
{
public:
    Row(const CsvTable& table, const CsvTable::Row& row, std::vector<ImportProblem>& problems)
        : m_table(table)
        , m_row(row)
        , m_problems(problems)
    {
    }

    bool good() const { return m_good; }

    void problem(std::size_t column, Error error)
    {
        const std::string name = column ? m_table.header[column - 1] : std::string();
        const std::string place =
            column ? cellPlace(m_row.line, column, name) : "line " + std::to_string(m_row.line);
        error.where =
            error.where == name || error.where.empty() ? place : place + "/" + error.where;
        m_problems.push_back({m_row.line, column, name, std::move(error)});
        m_good = false;
    }

private:
    const CsvTable& m_table;
    const CsvTable::Row& m_row;
    std::vector<ImportProblem>& m_problems;
    bool m_good = true;
};

MeterConfiguration filled(const CsvTable& table, const CsvTable::Row& cells,
                          const std::vector<std::size_t>& columns, const MeterConfiguration& base,
                          const Family& family, Row& row)
{
    MeterConfiguration configuration = base;
    for (const std::size_t column : columns) {
        if (cells.cells[column].empty())
            continue;
        const auto set = typecodes::setItem(configuration, family, table.header[column],
                                            std::string_view(cells.cells[column]));
        if (!set)
            row.problem(column + 1, set.error());
    }
    return configuration;
}

void checkRules(const CsvTable& table, const MeterConfiguration& configuration,
                const Family& family, const Broken& before, Row& row)
{
    for (const auto& violation : typecodes::check(configuration, family)) {
        if (violation.advice || before.contains({violation.rule, violation.path}))
            continue;
        row.problem(
            columnNumber(table, violation.path),
            {ErrorCode::RuleBroken, violation.path, violation.what + " " + violation.mend, {}});
    }
}

} // namespace

Result<TableImport> importTable(const CsvTable& table, const MeterConfiguration& base,
                                const Family& family)
{
    const auto columns = columnsOf(table, base, family);
    if (!columns)
        return fail(columns.error());
    const std::size_t serialAt = columnNumber(table, serialColumn);
    const Broken before = brokenIn(base, family);
    TableImport imported;
    imported.rows = static_cast<int>(table.rows.size());
    std::map<std::string, int> serials;
    for (const auto& cells : table.rows) {
        Row row(table, cells, imported.problems);
        const std::string& serial = cells.cells[serialAt - 1];
        if (!isSerial(serial))
            row.problem(serialAt, {ErrorCode::Malformed,
                                   {},
                                   serial.empty() ? "the row has no serial number"
                                                  : "a serial number has 1 to 32 digits, letters "
                                                    "or hyphens; it names the document's file",
                                   {}});
        else if (const auto [at, fresh] = serials.emplace(serial, cells.line); !fresh)
            row.problem(serialAt, {ErrorCode::Malformed,
                                   {},
                                   "serial number " + serial + " stands in line " +
                                       std::to_string(at->second) + " already",
                                   {}});
        auto configuration = filled(table, cells, *columns, base, family, row);
        if (row.good())
            checkRules(table, configuration, family, before, row);
        if (row.good())
            imported.documents.push_back({serial, cells.line, std::move(configuration)});
    }
    return imported;
}

Result<CsvTable> loadCsv(const QString& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    auto table =
        parseCsv(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!table)
        return fail(within(file.toStdString(), table.error()));
    return table;
}

QString documentName(const std::string& serial)
{
    return QString::fromStdString(serial) + QStringLiteral(".json");
}

Result<std::vector<QString>> saveImported(const TableImport& imported, const QString& folder,
                                          bool replace)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::FileUnwritable, folder.toStdString(), "the folder cannot be made");
    std::vector<QString> files;
    for (const auto& document : imported.documents) {
        files.push_back(dir.filePath(documentName(document.serial)));
        if (!replace && QFileInfo::exists(files.back()))
            return fail(ErrorCode::FileUnwritable, files.back().toStdString(),
                        "the file exists already; nothing was written");
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        if (const auto saved = saveConfiguration(files[i], imported.documents[i].configuration);
            !saved)
            return fail(saved.error());
    return files;
}

} // namespace metersmith::services
