// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_EXPLAIN_APDU_H
#define METERSMITH_DLMS_EXPLAIN_EXPLAIN_APDU_H

#include "dlms/explain/explain_walk.h"

namespace metersmith::dlms
{

/// Whether an APDU of COSEM can begin with this tag.
bool isApduTag(std::uint8_t tag);
/// "GET-Request normal"; `choice` counts for services that have several.
std::string apduName(std::uint8_t tag, std::uint8_t choice);

/// What an APDU says beyond its own words: what a conversation is followed by.
struct ApduFacts {
    std::uint8_t tag = 0;
    std::uint8_t choice = 0;
    std::uint8_t invoke = 0;
    bool list = false;                          ///< of attributes, methods or results
    std::vector<AttributeReference> attributes; ///< asked for or written
    std::vector<std::optional<Data>> results;   ///< answered; nothing where refused
    std::vector<ExplainedValue> named;          ///< values that came with their names
    std::optional<ExplainRange> block;          ///< raw data of a block
    std::uint32_t blockNumber = 0;
    bool lastBlock = false;
    Bytes clientTitle, serverTitle;       ///< AARQ, AARE
    std::optional<ExplainRange> ciphered; ///< a ciphered APDU: itself, or in AARQ/AARE
    std::optional<std::uint8_t> cipheredTag;
    ExplainedCipher cipher;
    Secret dedicatedKey; ///< InitiateRequest in clear
    std::string summary; ///< after the name
};

struct ExplainedApdu {
    ExplainNode tree;
    ApduFacts facts;
    std::size_t length = 0; ///< of the APDU; more may follow it
    std::vector<ExplainRange> secrets;
    std::optional<Error> error;
};

/// Explains the APDU that the bytes begin with; offsets begin at `base` in `layer`.
ExplainedApdu explainApdu(BytesView apdu, std::size_t base, std::uint8_t layer = 0);

// The parts of explainApdu, by kind of APDU. Each has walked over the tag already.
void tellAssociation(Walk& walk, ApduFacts& facts); ///< AARQ, AARE, RLRQ, RLRE
void tellInitiate(Walk& walk, ApduFacts& facts);    ///< InitiateRequest, InitiateResponse
void tellServiceError(Walk& walk);
void tellService(Walk& walk, ApduFacts& facts); ///< GET, SET, ACTION
void tellAccess(Walk& walk, ApduFacts& facts);
void tellShortNames(Walk& walk, ApduFacts& facts);
void tellGeneral(Walk& walk, ApduFacts& facts); ///< notifications, blocks, signing, ciphering

// Pieces that several have.
AttributeReference tellAttribute(Walk& walk, std::string_view index = "attribute");
std::string tellSelection(Walk& walk);
void tellResult(Walk& walk, std::string name, bool action = false);
/// Get-Data-Result: data or why there is none.
std::optional<Data> tellDataResult(Walk& walk, std::string name);
void tellDateTime(Walk& walk);
bool tellFlag(Walk& walk, std::string name, std::string_view yes, std::string_view no);
/// The number and the bytes of a block, `octets` for its number.
void tellBlock(Walk& walk, ApduFacts& facts, std::size_t octets = 4);
/// Whether an attribute (or method) holds a password.
bool holdsSecret(const AttributeReference& reference, bool method);

/// OBIS and value pairs of a push list: an octet-string of six bytes and the value after it, at
/// the top level or in structures of two, or of three with scaler and unit. Source: Kamstrup
/// HAN-NVE interface description, 3.
std::vector<ExplainedValue> pairsOf(const Data& body);

} // namespace metersmith::dlms

#endif
