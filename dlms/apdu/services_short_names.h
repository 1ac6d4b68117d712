// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_SERVICES_SHORT_NAMES_H
#define METERSMITH_DLMS_APDU_SERVICES_SHORT_NAMES_H

#include "dlms/apdu/services_list.h"

namespace metersmith::dlms
{

// Short-name referencing (IEC 62056-5-3, Read, Write, UnconfirmedWrite, InformationReport).

/// Variable-Access-Specification.
struct ShortNameAccess {
    enum class Kind : std::uint8_t {
        Name = 2,          ///< variable-name
        Parameterised = 4, ///< with selector and parameter
        Block = 5,         ///< block-number-access: the next block of a long answer
        ReadBlock = 6,     ///< read-data-block-access: a block of a long request
        WriteBlock = 7,    ///< write-data-block-access
    };
    Kind kind = Kind::Name;
    std::uint16_t name = 0; ///< Name, Parameterised
    std::optional<SelectiveAccess> access;
    bool last = false;       ///< blocks
    std::uint16_t block = 0; ///< blocks
    Bytes raw;               ///< ReadBlock
    friend bool operator==(const ShortNameAccess&, const ShortNameAccess&) = default;
};
/// ReadRequest (05).
struct ReadRequest {
    std::vector<ShortNameAccess> variables;
    friend bool operator==(const ReadRequest&, const ReadRequest&) = default;
};
/// One answer of a ReadResponse: data, a data-access-error, or a block of a long answer.
struct ReadBlockResult {
    bool last = false;
    std::uint16_t block = 0;
    Bytes raw;
    friend bool operator==(const ReadBlockResult&, const ReadBlockResult&) = default;
};
/// … or the number of the block of a long request that has been received.
using ReadResult = std::variant<Data, DataAccessResult, ReadBlockResult, std::uint16_t>;
/// ReadResponse (0C).
struct ReadResponse {
    std::vector<ReadResult> results;
    friend bool operator==(const ReadResponse&, const ReadResponse&) = default;
};
/// WriteRequest (06), and UnconfirmedWriteRequest (16) with `confirmed` false.
struct WriteRequest {
    bool confirmed = true;
    std::vector<ShortNameAccess> variables;
    std::vector<Data> values;
    friend bool operator==(const WriteRequest&, const WriteRequest&) = default;
};
/// WriteResponse (0D): Success or why not, or (for a block) the number of the block received.
struct WriteResponse {
    std::vector<std::variant<DataAccessResult, std::uint16_t>> results;
    friend bool operator==(const WriteResponse&, const WriteResponse&) = default;
};
/// InformationReportRequest (18).
struct InformationReport {
    std::string time; ///< GeneralizedTime as it came; empty: none
    std::vector<ShortNameAccess> variables;
    std::vector<Data> values;
    friend bool operator==(const InformationReport&, const InformationReport&) = default;
};

Bytes encode(const ReadRequest& apdu);
Bytes encode(const ReadResponse& apdu);
Bytes encode(const WriteRequest& apdu);
Bytes encode(const WriteResponse& apdu);
Bytes encode(const InformationReport& apdu);

} // namespace metersmith::dlms

#endif
