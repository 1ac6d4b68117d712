// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_APDU_H
#define METERSMITH_DLMS_EXPLAIN_APDU_H

#include "dlms/explain.h"

namespace metersmith::dlms
{

/// Whether an APDU of COSEM can begin with this tag.
bool isApduTag(std::uint8_t tag);

struct ExplainedApdu {
    ExplainNode tree;
    bool encrypted = false;
    std::vector<ExplainedValue> values;
    std::optional<Error> error;
};

/// Explains one APDU; offsets begin at `base`.
ExplainedApdu explainApdu(BytesView apdu, std::size_t base);

/// The tree of one A-XDR value, container elements as children; leaves `in` after it.
Result<ExplainNode> explainData(Reader& in, std::string name, int depth = 0);

/// OBIS and value pairs of a push list: an octet-string of six bytes and the value after it, at
/// the top level or in structures of two. Source: Kamstrup HAN-NVE interface description, 3.
std::vector<ExplainedValue> pairsOf(const Data& body);

} // namespace metersmith::dlms

#endif
