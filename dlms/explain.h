// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_H
#define METERSMITH_DLMS_EXPLAIN_H

#include "dlms/cosem.h"
#include "dlms/hdlc_frame.h"
#include "protocol/quantity.h"

namespace metersmith::dlms
{

/// What a stream of bytes is taken for.
enum class ExplainFormat : std::uint8_t { Hdlc, Wrapper, Apdu };

/// One line of an explanation: a field, its value in words, and where it stands.
struct ExplainNode {
    std::string name;       ///< "destination address", "element 3", …
    std::string value;      ///< empty if the children say it all
    std::size_t offset = 0; ///< in the input; below a reassembled APDU: in that APDU
    std::size_t length = 0;
    bool faulty = false; ///< this field is wrong
    std::vector<ExplainNode> children;
};

/// A value with the name it was sent under. Push lists carry no scaler and unit.
struct ExplainedValue {
    Obis obis;
    Data value;
    std::optional<Unit> unit;
};

struct ExplainedHdlc {
    HdlcAddress destination;
    HdlcAddress source;
    HdlcControl control;
    bool segmented = false;
    bool hasHcs = false;
    bool hcsOk = true; ///< true if there is none
    bool fcsOk = false;
};

struct ExplainedWrapper {
    std::uint16_t source = 0;
    std::uint16_t destination = 0;
};

/// One HDLC frame, wrapper PDU or bare APDU of the input.
struct ExplainedFrame {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::optional<ExplainedHdlc> hdlc;
    std::optional<ExplainedWrapper> wrapper;
    std::optional<std::string> llc; ///< "E6 E7 00, response"
    Bytes apdu;                     ///< whole, segments joined; in the frame that completes it
    unsigned segments = 0;          ///< frames that the APDU came in; 0: no APDU here
    std::string apduName;           ///< "data-notification"; empty: no APDU here, or not understood
    bool encrypted = false;         ///< needs keys to be read
    ExplainNode tree;               ///< everything above and the APDU's content
    std::vector<ExplainedValue> values;
    std::optional<Error> error; ///< what is wrong, by place; the rest is explained all the same
};

struct Explanation {
    std::vector<ExplainedFrame> frames;
    std::size_t unexplained = 0; ///< bytes that belong to no frame
    /// A frame has an error, or bytes are left over.
    bool faulty() const;
};

/// Explains HDLC frames (segments are joined, repeated ones dropped), wrapper PDUs or one APDU
/// (with or without LLC header). Without `format` the bytes decide; nothing recognisable gives no
/// frames. Passwords in APDUs are not shown.
Explanation explain(BytesView bytes, std::optional<ExplainFormat> format = {});

/// The trees as indented text, one line a node: offset, name, value; "!" marks what is wrong.
std::string toText(const Explanation& explanation);

} // namespace metersmith::dlms

#endif
