// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_EXPLAIN_OPENER_H
#define METERSMITH_DLMS_EXPLAIN_EXPLAIN_OPENER_H

#include "dlms/explain/explain_apdu.h"

namespace metersmith::dlms
{

/// Finds the key that opens a ciphered APDU of a conversation.
class ExplainOpener
{
public:
    explicit ExplainOpener(std::vector<ExplainKeys> keys);

    bool hasKeys() const { return !m_keys.empty(); }
    /// Titles and the dedicated key that an AARQ or AARE tells.
    void learn(const ApduFacts& facts);
    /// The title of who made the APDU: its own, or of the association; empty: not known.
    SystemTitle titleOf(const ApduFacts& facts) const;
    /// The plain APDU. Errors: KeyMissing (no title, no dedicated key was seen), DecryptionFailed
    /// (no key of the file opens it), and what makes the APDU itself impossible.
    Result<Bytes> open(BytesView ciphered, const ApduFacts& facts);

private:
    Result<Bytes> openWith(std::size_t index, BytesView ciphered, const ApduFacts& facts) const;

    std::vector<ExplainKeys> m_keys;
    std::size_t m_opened = 0; ///< the one that opened the last APDU is tried first
    SystemTitle m_client;
    SystemTitle m_server;
    Secret m_dedicated;
};

} // namespace metersmith::dlms

#endif
