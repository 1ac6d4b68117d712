// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_KEYS_SECRET_TEXTS_H
#define METERSMITH_SERVICES_KEYS_SECRET_TEXTS_H

#include "protocol/secret.h"

#include <string>

namespace metersmith::services
{

/// Keeps the keys of a JSON document out of the JSON library, which wipes nothing: in the text and
/// in the library's values stand place-holders of the same length ("#0000000001______").
class SecretTexts
{
public:
    /// Takes every string value out of a document that is 10 or more hexadecimal digits, in pairs,
    /// and overwrites it where it stands. What is no JSON is left for the parser to refuse.
    void takeOut(Bytes& json);
    /// What stood where now a place-holder is; of any other text what it says in hexadecimal.
    /// Errors: Malformed.
    Result<Secret> secret(std::string_view value) const;

    /// What to write for a secret until putBack(); one too short for a key (below 5 octets) as it
    /// is.
    std::string placeHolder(const Secret& secret);
    /// Writes the secrets where their place-holders are.
    void putBack(Bytes& json) const;

private:
    const Secret* find(std::string_view value) const;

    std::vector<Secret> m_secrets;
};

} // namespace metersmith::services

#endif
