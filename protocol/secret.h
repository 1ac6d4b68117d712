// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_SECRET_H
#define METERSMITH_PROTOCOL_SECRET_H

#include "protocol/bytes.h"

namespace metersmith
{

/// The bytes of a key or password. Wiped when it goes, compared in constant time, and without any
/// way into a text: nothing prints it, no error holds it.
class Secret
{
public:
    Secret() = default;
    explicit Secret(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    static Secret fromText(std::string_view text) { return Secret(ascii(text)); }
    Secret(const Secret&) = default;
    Secret& operator=(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool empty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    /// For the cipher and the line alone; borrowed, and not to be copied elsewhere.
    BytesView bytes() const { return m_bytes; }
    void wipe();

    /// In a time that depends on the lengths alone.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    Bytes m_bytes;
};

/// Whether both hold the same bytes, in a time that depends on the lengths alone.
bool equalInConstantTime(BytesView a, BytesView b);

/// Overwrites the bytes so that the compiler cannot leave it out, and empties them.
void wipe(Bytes& bytes);

} // namespace metersmith

#endif
