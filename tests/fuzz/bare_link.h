// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_FUZZ_BARE_LINK_H
#define METERSMITH_TESTS_FUZZ_BARE_LINK_H

#include "dlms/link/link.h"

#include <algorithm>

namespace metersmith::dlms::fuzz
{

/// A link without framing: each call of received() is one whole APDU.
class BareLink : public Link
{
public:
    explicit BareLink(Role role)
        : m_role(role)
    {
    }
    LinkEffects open(TimePoint) override
    {
        m_up = m_role == Role::Client;
        return m_up ? LinkEffects{LinkUp{}} : LinkEffects{};
    }
    LinkEffects send(BytesView apdu, TimePoint) override
    {
        return {Send{Bytes(apdu.begin(), apdu.end())}, ApduSent{}};
    }
    LinkEffects received(BytesView bytes, TimePoint) override
    {
        LinkEffects effects;
        if (!m_up)
            effects.emplace_back(LinkUp{});
        m_up = true;
        effects.emplace_back(ApduArrived{Bytes(bytes.begin(), bytes.end())});
        return effects;
    }
    LinkEffects wokenAt(TimePoint) override { return {}; }
    LinkEffects close(TimePoint) override
    {
        m_up = false;
        return m_role == Role::Client ? LinkEffects{LinkDown{}} : LinkEffects{};
    }
    bool isUp() const override { return m_up; }

private:
    Role m_role;
    bool m_up = false;
};

/// Calls `each` with the APDUs of a script: a byte with the length, then the bytes.
template <typename Each>
void forEachApdu(BytesView script, Each each)
{
    while (!script.empty()) {
        const std::size_t length = std::min<std::size_t>(script[0], script.size() - 1);
        each(script.subspan(1, length));
        script = script.subspan(1 + length);
    }
}

} // namespace metersmith::dlms::fuzz

#endif
