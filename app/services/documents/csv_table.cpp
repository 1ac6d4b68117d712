// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/csv_table.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace metersmith::services
{

namespace
{

constexpr std::size_t maximumRows = 100'000;
constexpr std::size_t maximumColumns = 1'000;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

/// The separator that stands most often in the first line with text, outside of quotes; the comma
/// if none.
char separatorOf(std::string_view text)
{
    constexpr std::string_view candidates = ";,\t";
    std::size_t counts[candidates.size()] = {};
    bool quoted = false;
    bool begun = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && c == '\n' && begun)
            break;
        begun = begun || (c != '\n' && c != '\r' && c != ' ');
        const auto which = candidates.find(c);
        if (!quoted && which != std::string_view::npos)
            ++counts[which];
    }
    const auto* most = std::max_element(std::begin(counts), std::end(counts));
    return *most == 0 ? ',' : candidates[static_cast<std::size_t>(most - std::begin(counts))];
}

/// Takes cells off the front of a text, counting lines.
class Reader
{
public:
    Reader(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    /// The cells up to the end of the line.
    Result<std::vector<std::string>> row()
    {
        std::vector<std::string> cells;
        for (;;) {
            if (cells.size() >= maximumColumns)
                return fail(ErrorCode::LimitExceeded, cellPlace(m_line, cells.size(), {}),
                            "more than 1000 columns; is this the right file?");
            auto cell = nextCell(cells.size() + 1);
            if (!cell)
                return fail(cell.error());
            cells.push_back(*std::move(cell));
            if (!atEnd() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            takeLineEnd();
            return cells;
        }
    }

private:
    bool atLineEnd() const
    {
        return atEnd() || m_text[m_at] == '\n' || m_text.substr(m_at, 2) == "\r\n";
    }

    void takeLineEnd()
    {
        if (atEnd())
            return;
        m_at += m_text[m_at] == '\r' ? 2 : 1;
        ++m_line;
    }

    Result<std::string> nextCell(std::size_t column)
    {
        while (!atEnd() && (m_text[m_at] == ' ' || (m_text[m_at] == '\t' && m_separator != '\t')))
            ++m_at;
        if (!atEnd() && m_text[m_at] == '"')
            return quotedCell(column);
        const auto from = m_at;
        while (!atLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        return trimmed(m_text.substr(from, m_at - from));
    }

    Result<std::string> quotedCell(std::size_t column)
    {
        const int began = m_line;
        std::string cell;
        for (++m_at;; ++m_at) {
            if (atEnd())
                return fail(ErrorCode::Malformed, cellPlace(began, column, {}),
                            "the cell begins with a quotation mark that is never closed");
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            if (c != '"') {
                cell += c;
                continue;
            }
            if (m_text.substr(m_at, 2) != "\"\"")
                break;
            cell += c;
            ++m_at;
        }
        ++m_at;
        while (!atEnd() && m_text[m_at] == ' ')
            ++m_at;
        if (!atLineEnd() && m_text[m_at] != m_separator)
            return fail(ErrorCode::Malformed, cellPlace(m_line, column, {}),
                        "text stands behind the closing quotation mark; a quotation mark inside a "
                        "cell is written twice");
        return cell;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_separator;
    int m_line = 1;
};

bool isBlank(const std::vector<std::string>& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.empty(); });
}

Result<> checkUtf8(std::string_view text)
{
    int line = 1;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto part = text.substr(0, end);
        const auto decoded = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
        if (decoded.toUtf8() != QByteArray(part.data(), static_cast<qsizetype>(part.size())))
            return fail(ErrorCode::Malformed, "line " + std::to_string(line),
                        "the text is not UTF-8; save the table as \"CSV UTF-8\"");
        text.remove_prefix(std::min(end + 1, text.size()));
        ++line;
    }
    return {};
}

} // namespace

std::string cellPlace(int line, std::size_t column, const std::string& name)
{
    return "line " + std::to_string(line) + ", column " + std::to_string(column) +
           (name.empty() ? "" : " (" + name + ")");
}

Result<CsvTable> parseCsv(std::string_view text)
{
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    if (const auto utf8 = checkUtf8(text); !utf8)
        return fail(utf8.error());
    CsvTable table;
    table.separator = separatorOf(text);
    Reader reader(text, table.separator);
    while (!reader.atEnd()) {
        const int line = reader.line();
        auto cells = reader.row();
        if (!cells)
            return fail(cells.error());
        if (isBlank(*cells))
            continue;
        if (table.header.empty()) {
            table.header = *std::move(cells);
            table.headerLine = line;
            continue;
        }
        while (cells->size() > table.header.size() && cells->back().empty())
            cells->pop_back();
        if (cells->size() > table.header.size())
            return fail(ErrorCode::Malformed, cellPlace(line, table.header.size() + 1, {}),
                        "the row has " + std::to_string(cells->size()) +
                            " cells, the header row only " + std::to_string(table.header.size()));
        cells->resize(table.header.size());
        if (table.rows.size() >= maximumRows)
            return fail(ErrorCode::LimitExceeded, "line " + std::to_string(line),
                        "more than 100000 rows; split the table");
        table.rows.push_back({line, *std::move(cells)});
    }
    if (table.header.empty())
        return fail(ErrorCode::Malformed, "line 1",
                    "the table is empty; its first row names the columns, such as "
                    "serial;ct.ratio;typeNumber");
    return table;
}

} // namespace metersmith::services
