// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/data_readout.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view syntaxClause = "IEC 62056-21, 6.5 and 6.6";
constexpr std::size_t mostRemarks = 100;

bool isPrintable(char c)
{
    return c >= 0x20 && c <= 0x7E;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Walks once over the text; every character is looked at a bounded number of times.
class Parser
{
public:
    Parser(std::string_view text, const ReadoutLimits& limits, std::size_t firstLine)
        : m_text(text)
        , m_limits(limits)
        , m_line(firstLine)
    {
    }

    Result<DataReadout> run(bool endMark)
    {
        if (m_text.size() > largestReadout)
            return fail(ErrorCode::LimitExceeded, "data readout",
                        std::to_string(m_text.size()) + " characters; at most 65536", syntaxClause);
        while (!atEnd()) {
            const char c = m_text[m_at];
            if (c == '\r' || c == '\n') {
                takeLineEnd();
            } else if (c == ' ') {
                ++m_at;
            } else if (c == '!') {
                m_ended = true;
                remarkRest();
                break;
            } else if (const auto taken = takeDataSet(); !taken) {
                return fail(taken.error());
            }
        }
        if (m_at > m_lineStart && !m_ended)
            checkLine(m_at - m_lineStart);
        if (endMark && !m_ended)
            remark("the \"!\" at the end is missing");
        if (endMark && m_bareLineEnds > 0)
            remark(std::to_string(m_bareLineEnds) + " lines end with LF or CR alone");
        return std::move(m_readout);
    }

private:
    bool atEnd() const { return m_at == m_text.size(); }
    std::string place(std::size_t at) const
    {
        return "line " + std::to_string(m_line) + ", column " +
               std::to_string(at - m_lineStart + 1);
    }
    Result<> malformed(std::size_t at, const std::string& detail) const
    {
        return fail(ErrorCode::Malformed, "data readout, " + place(at), detail, syntaxClause);
    }
    void remark(std::string text)
    {
        auto& remarks = m_readout.remarks;
        if (remarks.size() < mostRemarks)
            remarks.push_back(std::move(text));
        else if (remarks.size() == mostRemarks)
            remarks.emplace_back("more was tolerated than is listed here");
    }
    void checkLength(std::size_t length, std::size_t most, const char* what)
    {
        if (length > most)
            remark("line " + std::to_string(m_line) + ": " + what + " of " +
                   std::to_string(length) + " characters; the standard allows " +
                   std::to_string(most));
    }
    void checkLine(std::size_t length) { checkLength(length, m_limits.line, "a line"); }

    void takeLineEnd()
    {
        const bool both = m_text.substr(m_at, 2) == "\r\n";
        m_at += both ? 2 : 1;
        m_bareLineEnds += both ? 0 : 1;
        checkLine(m_at - m_lineStart);
        m_lineStart = m_at;
        ++m_line;
    }

    void remarkRest()
    {
        const auto rest = m_text.substr(m_at + 1);
        m_bareLineEnds += rest == "\n" || rest == "\r" ? 1 : 0;
        if (rest.find_first_not_of("\r\n ") != std::string_view::npos)
            remark("line " + std::to_string(m_line) +
                   ": what follows the \"!\" at the end is left out");
    }

    Result<> takeDataSet()
    {
        if (m_readout.dataSets.size() == mostDataSets)
            return fail(ErrorCode::LimitExceeded, "data readout, " + place(m_at),
                        "more than 4096 data sets", syntaxClause);
        DataSet dataSet;
        if (const auto taken = takeAddress(dataSet.address); !taken)
            return taken;
        while (!atEnd() && m_text[m_at] == '(')
            if (const auto taken = takeValue(dataSet.values); !taken)
                return taken;
        if (dataSet.values.empty())
            remark("line " + std::to_string(m_line) + ": \"" + dataSet.address.substr(0, 32) +
                   "\" has no value");
        m_readout.dataSets.push_back(std::move(dataSet));
        return {};
    }

    Result<> takeAddress(std::string& address)
    {
        const auto start = m_at;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '(' || c == '!' || c == '\r' || c == '\n')
                break;
            if (c == ')')
                return malformed(m_at, "a bracket is closed that was not opened");
            if (!isPrintable(c))
                return malformed(m_at, "not a printable character of seven bits");
        }
        address = trimmed(m_text.substr(start, m_at - start));
        checkLength(address.size(), m_limits.address, "an address");
        return {};
    }

    Result<> takeValue(std::vector<ReadoutValue>& values)
    {
        const auto open = m_at++;
        const auto start = m_at;
        for (; !atEnd() && m_text[m_at] != ')'; ++m_at) {
            const char c = m_text[m_at];
            if (c == '\r' || c == '\n')
                break;
            if (c == '(')
                return malformed(m_at, "a bracket is opened inside a bracket");
            if (!isPrintable(c))
                return malformed(m_at, "not a printable character of seven bits");
        }
        if (atEnd() || m_text[m_at] != ')')
            return malformed(open, "the bracket that is opened here is not closed in its line");
        const auto content = m_text.substr(start, m_at - start);
        ++m_at;
        const auto star = content.find('*');
        const auto value = content.substr(0, star);
        const auto unit =
            star == std::string_view::npos ? std::string_view() : content.substr(star + 1);
        checkLength(value.size(), m_limits.value, "a value");
        checkLength(unit.size(), m_limits.unit, "a unit");
        if (content.find_first_of("/!") != std::string_view::npos)
            remark("line " + std::to_string(m_line) + ": a value or unit with \"/\" or \"!\"");
        values.push_back({std::string(value), std::string(unit)});
        return {};
    }

    std::string_view m_text;
    ReadoutLimits m_limits;
    DataReadout m_readout;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_lineStart = 0;
    std::size_t m_bareLineEnds = 0;
    bool m_ended = false;
};

Result<> checkPart(std::string_view part, std::size_t most, std::string_view forbidden,
                   const std::string& where)
{
    if (part.size() > most)
        return fail(ErrorCode::OutOfRange, where,
                    std::to_string(part.size()) + " characters; at most " + std::to_string(most),
                    syntaxClause);
    for (const char c : part) {
        if (!isPrintable(c) || forbidden.find(c) != std::string_view::npos)
            return fail(ErrorCode::OutOfRange, where,
                        "only printable characters are allowed, and none of " +
                            std::string(forbidden),
                        syntaxClause);
    }
    return {};
}

} // namespace

Result<DataReadout> decodeDataReadout(std::string_view text)
{
    return Parser(text, {}, 1).run(true);
}

Result<DataReadout> decodeDataSets(std::string_view text, const ReadoutLimits& limits,
                                   std::size_t firstLine)
{
    return Parser(text, limits, firstLine).run(false);
}

Result<std::string> encodeDataSet(const DataSet& dataSet, const ReadoutLimits& limits)
{
    const auto where = "data set \"" + dataSet.address.substr(0, 32) + "\"";
    if (dataSet.values.empty())
        return fail(ErrorCode::OutOfRange, where, "it has no value", syntaxClause);
    if (trimmed(dataSet.address) != dataSet.address)
        return fail(ErrorCode::OutOfRange, where + "/address", "a blank at its begin or end",
                    syntaxClause);
    if (const auto checked = checkPart(dataSet.address, limits.address, "()/!", where + "/address");
        !checked)
        return fail(checked.error());
    std::string line = dataSet.address;
    for (const auto& [value, unit] : dataSet.values) {
        if (const auto checked = checkPart(value, limits.value, "()*/!", where + "/value");
            !checked)
            return fail(checked.error());
        if (const auto checked = checkPart(unit, limits.unit, "()*/!", where + "/unit"); !checked)
            return fail(checked.error());
        line += "(" + value + (unit.empty() ? "" : "*" + unit) + ")";
        if (line.size() + 2 > limits.line)
            return fail(ErrorCode::OutOfRange, where,
                        "its line is longer than " + std::to_string(limits.line) +
                            " characters, CR LF included",
                        syntaxClause);
    }
    return line;
}

Result<std::string> encodeDataReadout(const DataReadout& readout)
{
    if (readout.dataSets.size() > mostDataSets)
        return fail(ErrorCode::OutOfRange, "data readout",
                    std::to_string(readout.dataSets.size()) + " data sets; at most 4096",
                    syntaxClause);
    if (!readout.dataSets.empty() && readout.dataSets.front().address.empty())
        return fail(ErrorCode::OutOfRange, "data readout, data set 1",
                    "no address, and none before it to continue", syntaxClause);
    std::string text;
    for (const auto& dataSet : readout.dataSets) {
        const auto line = encodeDataSet(dataSet, {});
        if (!line)
            return fail(line.error());
        text += *line + "\r\n";
    }
    text += "!\r\n";
    if (text.size() > largestReadout)
        return fail(ErrorCode::OutOfRange, "data readout",
                    std::to_string(text.size()) + " characters; at most 65536", syntaxClause);
    return text;
}

} // namespace metersmith::iec62056_21
