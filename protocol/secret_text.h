// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_SECRET_TEXT_H
#define METERSMITH_PROTOCOL_SECRET_TEXT_H

#include "protocol/secret.h"

namespace metersmith
{

/// Overwrites all that the text has room for so that the compiler cannot leave it out, and
/// empties it.
void wipe(std::string& text);

/// A key in hexadecimal, as fromHex() reads it; no other copy of its octets is left. The text
/// stays the caller's to wipe. Errors: Malformed, naming the position and never a character.
Result<Secret> secretFromHex(std::string_view text);

/// Upper-case hexadecimal, for a file that keeps keys; the caller's to wipe.
std::string hexOf(const Secret& secret);

/// Wipes every text in a JSON value (of the nlohmann library, which does not), keys of objects
/// excepted; the value is then fit for nothing but to go.
template <typename Json>
void wipeTexts(Json& json)
{
    std::vector<Json*> left{&json}; // a document may be deeper than the stack
    while (!left.empty()) {
        Json& next = *left.back();
        left.pop_back();
        if (next.is_string())
            wipe(next.template get_ref<typename Json::string_t&>());
        else if (next.is_structured())
            for (auto& element : next)
                left.push_back(&element);
    }
}

/// Wipes the texts of a JSON value when it goes.
template <typename Json>
class WipedTexts
{
public:
    explicit WipedTexts(Json& json)
        : m_json(json)
    {
    }
    ~WipedTexts() { wipeTexts(m_json); }
    WipedTexts(const WipedTexts&) = delete;
    WipedTexts& operator=(const WipedTexts&) = delete;

private:
    Json& m_json;
};

} // namespace metersmith

#endif
