// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <QString>

#include <algorithm>

namespace metersmith::cli
{

TextTable::TextTable(Row heading)
    : m_heading(std::move(heading))
{
}

std::size_t screenWidth(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::string printable(std::string_view text)
{
    // Bytes that are no UTF-8 become U+FFFD.
    QString clean = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& c : clean)
        if (c == u'\n' || c == u'\t')
            c = u' ';
        else if (c.category() == QChar::Other_Control) // C0 and C1, DEL
            c = u'?';
    return clean.toStdString();
}

std::string TextTable::text(std::size_t indent) const
{
    std::vector<Row> rows;
    if (!m_heading.empty()) {
        rows.push_back(m_heading);
        rows.emplace_back();
        for (const auto& cell : m_heading)
            rows.back().emplace_back(screenWidth(cell), '-');
    }
    for (const auto& row : m_rows) {
        rows.emplace_back();
        for (const auto& cell : row)
            rows.back().push_back(printable(cell));
    }

    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (widths.size() <= i)
                widths.push_back(0);
            widths[i] = std::max(widths[i], screenWidth(row[i]));
        }

    std::string lines;
    for (const auto& row : rows) {
        std::string line(indent, ' ');
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string gap(widths[i] - screenWidth(row[i]), ' ');
            const bool right = std::find(m_right.begin(), m_right.end(), i) != m_right.end();
            line += (right ? gap + row[i] : row[i] + gap) + "  ";
        }
        lines += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return lines;
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (const auto& cell : cells) {
        if (&cell != &cells.front())
            line += ',';
        if (cell.find_first_of(",\"\r\n") == std::string::npos) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char c : cell)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + "\r\n";
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines(1);
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, end - at);
        if (!lines.back().empty() && screenWidth(lines.back()) + 1 + screenWidth(word) > width)
            lines.emplace_back();
        if (!lines.back().empty())
            lines.back() += ' ';
        lines.back() += word;
        at = end + 1;
    }
    return lines;
}

} // namespace metersmith::cli
