// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/decoding/decoding_readout.h"

#include "iec62056_21/bcc.h"
#include "iec62056_21/option_select.h"
#include "iec62056_21/p1_telegram.h"
#include "iec62056_21/parity.h"

#include <algorithm>
#include <utility>

namespace metersmith::services
{

namespace
{

using namespace iec62056_21;

constexpr std::uint8_t hdlcFlag = 0x7E;
constexpr std::size_t optionLength = 6;

bool isLetter(std::uint8_t octet)
{
    return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
}

bool isDigit(std::uint8_t octet)
{
    return octet >= '0' && octet <= '9';
}

bool isPrintable(std::uint8_t octet)
{
    return octet >= 0x20 && octet <= 0x7E;
}

bool isLineEnd(std::uint8_t octet)
{
    return octet == '\r' || octet == '\n';
}

bool isText(std::uint8_t octet)
{
    return isPrintable(octet) || isLineEnd(octet);
}

/// Bytes before a message: wake-up characters, line ends, blanks.
std::size_t leading(BytesView bytes)
{
    const auto begin = std::find_if(bytes.begin(), bytes.end(), [](auto octet) {
        return octet != 0 && octet != ' ' && !isLineEnd(octet);
    });
    return static_cast<std::size_t>(begin - bytes.begin());
}

bool beginsLine(BytesView bytes)
{
    if (bytes.size() < 3 || bytes[0] != '/')
        return false;
    return bytes[1] == '?' || (bytes.size() >= 5 && isLetter(bytes[1]) && isLetter(bytes[2]) &&
                               isLetter(bytes[3]) && isPrintable(bytes[4]));
}

bool beginsBlock(BytesView bytes)
{
    if (bytes.size() < 4)
        return false;
    if (bytes[0] == soh)
        return std::string_view("PWREB").find(static_cast<char>(bytes[1])) !=
                   std::string_view::npos &&
               isDigit(bytes[2]);
    if (bytes[0] != stx)
        return false;
    const auto end = std::find_if_not(bytes.begin() + 1, bytes.end(), isText);
    return end != bytes.end() && (*end == etx || *end == eot);
}

bool isDataLines(BytesView bytes)
{
    if (bytes.empty() || !std::all_of(bytes.begin(), bytes.end(), isText) ||
        std::find(bytes.begin(), bytes.end(), '(') == bytes.end())
        return false;
    const auto sets = decodeDataSets({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    return sets && std::all_of(sets->dataSets.begin(), sets->dataSets.end(), [](const auto& set) {
               return !set.values.empty() && set.address.find(' ') == std::string::npos;
           });
}

bool sevenBitsLookLikeReadout(BytesView bytes)
{
    if (bytes.size() == 1 && (bytes[0] == ack || bytes[0] == nak))
        return true;
    const auto rest = bytes.subspan(leading(bytes));
    return beginsLine(rest) || beginsBlock(rest) ||
           (rest.size() >= optionLength &&
            decodeOptionSelect(rest.first(optionLength)).has_value()) ||
           isDataLines(rest);
}

/// The bytes with their even parity taken away; nothing if they have none.
std::optional<Bytes> parityRemoved(BytesView bytes)
{
    if (std::none_of(bytes.begin(), bytes.end(), [](auto octet) { return octet > 0x7F; }))
        return {};
    auto checked = withoutParity(bytes);
    if (checked.parityErrors > 0)
        return {};
    return std::move(checked.sevenBits);
}

class Walker
{
public:
    explicit Walker(BytesView bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t run(std::vector<ExplainedReadout>& out)
    {
        while (m_at < m_bytes.size() && m_bytes[m_at] != hdlcFlag) {
            const auto octet = m_bytes[m_at];
            if (octet == '/')
                takeLine(out);
            else if (octet == soh || octet == stx)
                out.push_back(take(blockLength(), explainBlock));
            else if (octet == ack && isOption())
                out.push_back(take(optionLength, explainOptionSelect));
            else if (octet == ack || octet == nak)
                out.push_back(plain(1, octet == ack ? "acknowledge" : "repeat-request",
                                    octet == ack ? "ACK" : "NAK"));
            else if (octet == 0)
                takeWakeUp(out);
            else if (isLineEnd(octet) || octet == ' ')
                ++m_at;
            else if (isPrintable(octet))
                out.push_back(take(linesLength(), explainDataLines));
            else
                takeRest(out);
        }
        return m_at;
    }

private:
    BytesView rest() const { return m_bytes.subspan(m_at); }

    template <typename Explain>
    ExplainedReadout take(std::size_t length, Explain explain)
    {
        auto message = explain(rest().first(length), m_at);
        m_at += length;
        return message;
    }

    ExplainedReadout plain(std::size_t length, const char* kind, const char* name)
    {
        ExplainedReadout message;
        message.kind = kind;
        message.frame.offset = m_at;
        message.frame.length = length;
        message.frame.summary = name;
        message.frame.bytes = Bytes(rest().begin(), rest().begin() + static_cast<long>(length));
        message.frame.tree = {name, "", m_at, length};
        m_at += length;
        return message;
    }

    std::size_t lineLength() const
    {
        const auto left = rest();
        const auto end = std::find(left.begin(), left.end(), '\n');
        return static_cast<std::size_t>(end - left.begin()) + (end == left.end() ? 0 : 1);
    }

    void takeLine(std::vector<ExplainedReadout>& out)
    {
        const auto left = rest();
        const auto line = lineLength();
        // In a telegram a blank line or data follow, without STX.
        const bool data = line < left.size() && isText(left[line]) && left[line] != '/';
        const auto end = data && beginsLine(left) && left[1] != '?' ? telegramEnd(left)
                                                                    : std::optional<std::size_t>();
        out.push_back(end ? take(*end, explainTelegram) : take(line, explainLine));
    }

    std::size_t blockLength() const
    {
        const auto left = rest();
        const auto end = std::find_if(left.begin(), left.end(),
                                      [](auto octet) { return octet == etx || octet == eot; });
        const auto length = static_cast<std::size_t>(end - left.begin());
        return std::min(length + 2, left.size()); // ETX and the block check
    }

    bool isOption() const
    {
        return rest().size() >= optionLength && decodeOptionSelect(rest().first(optionLength));
    }

    std::size_t linesLength() const
    {
        const auto left = rest();
        std::size_t length = 0;
        while (length < left.size() && isText(left[length]) &&
               (left[length] != '/' || length == 0 || !isLineEnd(left[length - 1])))
            ++length;
        return length;
    }

    void takeWakeUp(std::vector<ExplainedReadout>& out)
    {
        const auto left = rest();
        const auto end =
            std::find_if(left.begin(), left.end(), [](auto octet) { return octet != 0; });
        auto message = plain(static_cast<std::size_t>(end - left.begin()), "wake-up", "wake-up");
        message.frame.tree.value = std::to_string(message.frame.length) + " NUL";
        out.push_back(std::move(message));
    }

    void takeRest(std::vector<ExplainedReadout>& out)
    {
        const auto left = rest();
        const auto end = std::find_if(left.begin(), left.end(), [](auto octet) {
            return octet == '/' || octet == soh || octet == stx || octet == ack || octet == nak ||
                   octet == hdlcFlag;
        });
        auto message = plain(static_cast<std::size_t>(end - left.begin()), "bytes", "bytes");
        message.frame.tree.value = toHex(message.frame.bytes, ' ');
        message.frame.tree.faulty = true;
        message.frame.error =
            Error{ErrorCode::Malformed, "byte " + std::to_string(message.frame.offset),
                  "these bytes belong to no message", "IEC 62056-21, 6.3"};
        out.push_back(std::move(message));
    }

    BytesView m_bytes;
    std::size_t m_at = 0;
};

} // namespace

bool looksLikeReadout(BytesView bytes)
{
    const auto sevenBits = parityRemoved(bytes);
    return sevenBitsLookLikeReadout(sevenBits ? BytesView(*sevenBits) : bytes);
}

std::vector<ExplainedReadout> explainReadout(BytesView bytes, std::size_t& taken)
{
    std::vector<ExplainedReadout> messages;
    const auto sevenBits = parityRemoved(bytes);
    taken = Walker(sevenBits ? BytesView(*sevenBits) : bytes).run(messages);
    if (sevenBits) {
        for (auto& message : messages)
            message.frame.tree.children.push_back(
                {"parity", "even, taken away", message.frame.offset, message.frame.length});
    }
    return messages;
}

} // namespace metersmith::services
