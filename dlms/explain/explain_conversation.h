// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_EXPLAIN_CONVERSATION_H
#define METERSMITH_DLMS_EXPLAIN_EXPLAIN_CONVERSATION_H

#include "dlms/explain/explain_apdu.h"
#include "dlms/explain/explain_opener.h"

#include <map>

namespace metersmith::dlms
{

/// Explains APDUs one after the other and remembers what later ones need: who asked for what, the
/// blocks so far, titles and keys.
class ExplainConversation
{
public:
    explicit ExplainConversation(std::vector<ExplainKeys> keys);

    /// Explains the APDU that `bytes` begins with: adds its node to `parent` and what it says to
    /// `frame`. `line` says who speaks to whom. Returns its length.
    std::size_t tell(ExplainedFrame& frame, ExplainNode& parent, BytesView bytes, std::size_t base,
                     std::uint8_t layer, const std::string& line);

private:
    struct Place {
        BytesView bytes;
        std::size_t base = 0;
        std::uint8_t layer = 0;
        int depth = 0;
    };
    struct Request {
        std::vector<AttributeReference> attributes;
        bool list = false;
    };
    struct Blocks {
        std::map<std::uint32_t, Bytes> parts;
        std::optional<std::uint32_t> last;
        std::size_t bytes = 0;
    };
    std::size_t tell(ExplainedFrame& frame, ExplainNode& parent, const Place& place,
                     const std::string& line);
    void remember(const ApduFacts& facts);
    void nameValues(ExplainedFrame& frame, const ApduFacts& facts);
    void nameValue(ExplainedFrame& frame, const AttributeReference& attribute, Data value);
    void addValue(ExplainedFrame& frame, ExplainedValue value);
    void joinBlocks(ExplainedFrame& frame, ExplainNode& node, const ApduFacts& facts,
                    const Place& place, const std::string& line);
    void tellJoined(ExplainedFrame& frame, ExplainNode& node, const ApduFacts& facts,
                    BytesView joined, std::uint8_t layer, std::size_t blocks);
    void decipher(ExplainedFrame& frame, ExplainNode& node, const ApduFacts& facts,
                  const Place& place, const std::string& line);
    void checkCounter(ExplainNode& node, const ApduFacts& facts);

    ExplainOpener m_opener;
    std::map<unsigned, Request> m_requests; ///< by tag and invoke id
    std::map<std::string, Blocks> m_blocks; ///< by line and tag
    std::map<Obis, std::pair<std::int8_t, Unit>> m_units;
    std::map<std::string, std::uint32_t> m_counters; ///< the highest seen, by title and key
};

/// Adds bytes that are not in the input to the frame; its number. 0 if there are too many.
std::uint8_t addLayer(ExplainedFrame& frame, std::string name, Bytes bytes);
/// Keeps the first error and marks the frame.
void noteError(ExplainedFrame& frame, const Error& error);

} // namespace metersmith::dlms

#endif
