// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_EXPLAIN_H
#define METERSMITH_DLMS_EXPLAIN_EXPLAIN_H

#include "dlms/cosem.h"
#include "dlms/link/hdlc_frame.h"
#include "dlms/security/security_keys.h"
#include "protocol/quantity.h"

#include <memory>

namespace metersmith::dlms
{

/// What a stream of bytes is taken for.
enum class ExplainFormat : std::uint8_t { Hdlc, Wrapper, Apdu };

/// One line of an explanation: a field, its value in words, and where it stands.
struct ExplainNode {
    std::string name;       ///< "destination address", "element 3", …
    std::string value;      ///< empty if the children say it all
    std::size_t offset = 0; ///< in the bytes that `layer` names
    std::size_t length = 0;
    bool faulty = false; ///< this field is wrong
    std::vector<ExplainNode> children = {};
    std::uint8_t layer = 0; ///< 0: places count in the input; n: in the frame's layers[n - 1]
};

/// Bytes that are nowhere in the input as they are: segments or blocks joined, plain text.
struct ExplainLayer {
    std::string name; ///< "2 segments joined", "decrypted"
    Bytes bytes;      ///< passwords and keys overwritten with 2A
};

/// What opens the ciphered APDUs of one meter.
struct ExplainKeys {
    SystemTitle title; ///< the meter's; empty: not known
    SecurityKeys keys;
    SecuritySuite suite = SecuritySuite::AesGcm128;
};

/// A value with the name it was sent under. Push lists carry no scaler and unit.
struct ExplainedValue {
    Obis obis;
    Data value;
    std::optional<Unit> unit = {};
    std::optional<std::int8_t> scaler = {}; ///< value · 10^scaler
    std::int8_t attribute = 0;              ///< 0: not said
};

/// A ciphered APDU's counter, and what became of it.
struct ExplainedCipher {
    std::string title; ///< of its maker, in hexadecimal; empty: not known
    std::uint32_t counter = 0;
    std::uint8_t control = 0;
    bool decrypted = false;
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
    bool encrypted = false;         ///< needs keys to be read, and was not opened
    ExplainNode tree = {};          ///< everything above and the APDU's content
    std::vector<ExplainedValue> values;
    std::vector<ExplainLayer> layers;
    std::vector<ExplainedCipher> ciphers; ///< outermost first
    std::string summary;                  ///< one line: "GET-Request normal 3:1.1.1.8.0.255:2"
    Bytes bytes;                          ///< as they came
    std::optional<bool> sent;             ///< to the meter, where that is known
    std::optional<Error> error; ///< what is wrong, by place; the rest is explained all the same
};

struct Explanation {
    std::vector<ExplainedFrame> frames;
    std::size_t unexplained = 0; ///< bytes that belong to no frame
    /// A frame has an error, or bytes are left over.
    bool faulty() const;
};

/// Explains HDLC frames (segments are joined, repeated ones dropped), wrapper PDUs or APDUs one
/// after the other (with or without LLC header). Without `format` the bytes decide; nothing
/// recognisable gives no frames. Block transfers are put together, answers named after their
/// requests, ciphered APDUs opened with `keys`. Passwords and keys in APDUs are not shown.
Explanation explain(BytesView bytes, std::optional<ExplainFormat> format = {},
                    std::vector<ExplainKeys> keys = {});

/// Explains a conversation as it comes, in any pieces.
class StreamExplainer
{
public:
    explicit StreamExplainer(std::vector<ExplainKeys> keys = {});
    ~StreamExplainer();
    StreamExplainer(StreamExplainer&&) noexcept;
    StreamExplainer& operator=(StreamExplainer&&) noexcept;

    /// The frames that these bytes complete. `sent`: to the meter. Offsets count all bytes of that
    /// direction. Bytes that begin no frame are a frame of their own, named "bytes".
    std::vector<ExplainedFrame> add(BytesView bytes, bool sent);
    /// Nothing more comes: what is unfinished, as a faulty frame.
    std::vector<ExplainedFrame> end();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The trees as indented text, one line a node: offset in hexadecimal, name, value; "!" marks what
/// is wrong. Nodes of joined or decrypted bytes count from the line that names those bytes.
std::string toText(const Explanation& explanation);
std::string toText(const ExplainedFrame& frame);

} // namespace metersmith::dlms

#endif
