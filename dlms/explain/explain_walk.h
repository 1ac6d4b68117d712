// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_EXPLAIN_WALK_H
#define METERSMITH_DLMS_EXPLAIN_EXPLAIN_WALK_H

#include "dlms/explain/explain.h"

namespace metersmith::dlms
{

/// A place within the bytes of one APDU.
struct ExplainRange {
    std::size_t at = 0;
    std::size_t length = 0;
};

/// Goes through an APDU field by field and makes a node of each, with the bytes that it stands on.
/// The first fault ends the walk: what follows reads nothing, gives zeros and adds no nodes, so
/// that a caller need ask good() only before loops.
class Walk
{
public:
    /// Offsets begin at `base`; `root` must outlive the walk.
    Walk(BytesView bytes, std::size_t base, std::uint8_t layer, ExplainNode& root);

    bool good() const { return !m_error.has_value(); }
    const std::optional<Error>& error() const { return m_error; }
    std::size_t at() const { return m_at; } ///< counted from the first byte of the APDU
    std::size_t remaining() const { return m_end - m_at; }
    bool atEnd() const { return m_at == m_end; }
    BytesView rest() const { return m_bytes.subspan(m_at, m_end - m_at); }
    std::uint8_t peek() const { return atEnd() ? std::uint8_t{0} : m_bytes[m_at]; }

    /// Begins a node that has the next ones as children; close() gives it its length.
    void open(std::string name, std::string value = {});
    void close();
    /// The node added last, or the one open; to give it a better text.
    ExplainNode& last();
    /// The innermost open node.
    ExplainNode& inside() { return *m_open.back().node; }

    /// A number of 1, 2 or 4 octets as a leaf.
    std::uint32_t number(std::string name, std::size_t octets);
    std::uint8_t u8(std::string name)
    {
        return static_cast<std::uint8_t>(number(std::move(name), 1));
    }
    /// A length of A-XDR, without a node.
    std::size_t length(std::string_view of);
    /// Octets as a leaf in hexadecimal.
    BytesView octets(std::string name, std::size_t count);
    /// An OCTET STRING: length and octets as one leaf.
    BytesView octetString(std::string name);
    /// Octets that are shown nowhere; their place is kept in secrets().
    BytesView secretString(std::string name, std::size_t count);
    /// One value with its elements.
    Data data(std::string name, bool secret = false);
    /// A count of A-XDR that can be true (each element takes an octet at least), without a node.
    std::size_t count(std::string_view of);

    /// What follows must end `length` octets from here; leave() says so if it does not.
    std::size_t enter(std::size_t length, std::string_view what);
    void leave(std::size_t end);

    void fail(ErrorCode code, std::string_view what, std::string detail,
              std::string_view clause = {});

    const std::vector<ExplainRange>& secrets() const { return m_secrets; }

private:
    struct Open {
        ExplainNode* node = nullptr;
        std::size_t begin = 0;
    };
    ExplainNode* add(std::string name, std::string value, std::size_t begin, std::size_t length);
    bool has(std::size_t count, std::string_view what);
    void tellData(std::string name, int depth);
    bool tellContainer(std::string name, std::uint8_t tag, std::size_t begin, int depth);

    BytesView m_bytes;
    std::size_t m_base;
    std::uint8_t m_layer;
    std::size_t m_at = 0;
    std::size_t m_end;
    std::size_t m_nodes = 0;
    std::vector<Open> m_open;
    std::vector<ExplainRange> m_secrets;
    std::optional<Error> m_error;
    ExplainNode m_nowhere; ///< takes what is said after a fault
};

/// A date-time of COSEM in words, or its octets.
std::string dateTimeText(BytesView bytes);
/// A leaf in words; octet-strings that are names or dates say so.
std::string leafText(const Data& data);
/// Text with its tail cut off where it would be endless.
std::string shortened(std::string text);

} // namespace metersmith::dlms

#endif
