// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_TABLE_H
#define METERSMITH_APP_CLI_TABLE_H

#include <string>
#include <string_view>
#include <vector>

namespace metersmith::cli
{

/// Columns on a screen; UTF-8 characters. Rows with few cells and lines of text mix.
class TextTable
{
public:
    using Row = std::vector<std::string>;

    TextTable() = default;
    /// With a heading, underlined.
    explicit TextTable(Row heading);

    void add(Row row) { m_rows.push_back(std::move(row)); }
    /// These columns are aligned right (numbers).
    void alignRight(std::vector<std::size_t> columns) { m_right = std::move(columns); }
    bool empty() const { return m_rows.empty(); }
    /// The lines, each ending in a line feed, `indent` blanks before each; no blanks at line ends.
    std::string text(std::size_t indent = 0) const;

private:
    Row m_heading;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_right;
};

/// Characters that a UTF-8 text takes on the screen (each code point counts one).
std::size_t screenWidth(std::string_view text);

/// One line of comma-separated values, ending in CR LF; quoted where needed (RFC 4180).
std::string csvLine(const std::vector<std::string>& cells);

/// The text as UTF-8 without control characters (a meter's answer must not command the terminal).
std::string printable(std::string_view text);

/// The text in lines of at most `width` characters, broken at blanks; a longer word stands alone.
/// At least one line, which may be empty.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

} // namespace metersmith::cli

#endif
