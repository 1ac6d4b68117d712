// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_SESSION_H
#define METERSMITH_DLMS_CLIENT_CLIENT_SESSION_H

#include "dlms/apdu/services_general.h"
#include "dlms/apdu/services_short_names.h"
#include "dlms/link/link.h"
#include "dlms/security/security_keys.h"

#include <memory>

namespace metersmith::dlms
{

struct GetRequest {
    AttributeReference attribute;
    std::optional<SelectiveAccess> access;
};
struct SetRequest {
    AttributeReference attribute;
    Data value;
    std::optional<SelectiveAccess> access = {};
};
struct ActionRequest {
    MethodReference method;
    std::optional<Data> parameter;
};
/// Several at once where the meter grants multiple references, else one after another; the answer
/// has one item for each, in order.
struct GetListRequest {
    std::vector<AttributeSelection> attributes;
};
struct SetListRequest {
    std::vector<AttributeSelection> attributes;
    std::vector<Data> values;
};
struct ActionListRequest {
    std::vector<MethodReference> methods;
    std::vector<Data> parameters; ///< null-data for none
};
/// One ACCESS; the answer has one item for each operation.
struct AccessListRequest {
    std::vector<AccessOperation> operations;
    bool breakOnError = false;
};
/// Short names (associations with `shortNames` alone); one item for each.
struct ShortNameReadRequest {
    std::vector<ShortNameAccess> variables;
};
struct ShortNameWriteRequest {
    std::vector<ShortNameAccess> variables;
    std::vector<Data> values;
};
/// An APDU that somebody else has made and signed (general-signing), carried as it is; the answer
/// is the meter's, as octets.
struct CarryRequest {
    Bytes apdu;
};
using Request = std::variant<GetRequest, SetRequest, ActionRequest, GetListRequest, SetListRequest,
                             ActionListRequest, AccessListRequest, ShortNameReadRequest,
                             ShortNameWriteRequest, CarryRequest>;

struct AssociationSettings {
    Mechanism mechanism = Mechanism::Lowest;
    Secret password; ///< mechanism 1; the HLS secret of 3, 4 and 6
    /// The longest APDU proposed to the meter. Over HDLC it is cut to the turns that hold at least
    /// `leastTurnApdu` bytes: a block that fills its turn costs no turn more than RR would, and is
    /// safe when the link is lost.
    std::uint16_t maxReceiveApdu = 65535;
    std::uint16_t leastTurnApdu = 4000;
    bool releaseFirst = true; ///< RLRQ before DISC
    /// How long the meter may think about one APDU that has reached it.
    Duration answerTimeout = std::chrono::seconds(10);

    bool shortNames = false; ///< application context 2 (4 ciphered)
    /// Ciphering, and the keys and titles of mechanisms 5 to 7. A protection other than None asks
    /// for a ciphered application context; an answer with less protection is refused.
    SecuritySettings security;
    std::uint32_t conformance = 0; ///< proposed; 0: all that is supported for the context
    /// Blocks of general-block-transfer that may be on the way unacknowledged; 0: it is not used
    /// where the service's own block transfer does.
    std::uint8_t generalBlockWindow = 0;
    RandomSource random; ///< challenges and dedicated keys; empty: randomBytes()
    /// For links that lose APDUs (datagrams): after so long a silence a GET is sent again,
    /// protected anew, at most `repeats` times; so is an AARQ that neither ciphers nor answers a
    /// challenge, one with a password once. Nothing else: what changes the meter may have been
    /// carried out.
    Duration repeatAfter{0}; ///< 0: never
    unsigned repeats = 0;
};

/// The association stands; `maxSendApdu` and conformance as negotiated.
struct Associated {
    LinkUp link;
    std::uint16_t maxSendApdu = 0;
    std::uint32_t conformance =
        0; ///< 24 bits, bit 0 of the standard in the top bit of the three bytes
    SystemTitle serverTitle = {}; ///< empty: the meter did not say
};
/// The answer to the request under way: the data read, null-data for SET, the return value (or
/// null-data) for ACTION; or the meter's refusal. The association stands on either way.
struct Answered {
    Result<Data> result;
    std::vector<Result<Data>> items = {}; ///< list requests: one for each, if `result` is a value
};
/// The meter spoke unasked: a push, an event, an information report. A confirmed notification has
/// been confirmed.
struct Notified {
    std::variant<DataNotification, EventNotification, InformationReport> notification;
};
/// One more block of a long answer; `total` is 0 while unknown.
struct BlockReceived {
    std::size_t blocks = 0;
    std::size_t bytes = 0;
};
/// Association and link are closed politely.
struct Released {
};
/// The session is over: the line failed, or the meter refused the association. A request under way
/// has had no answer; whether the meter carried it out is not known.
struct SessionFailed {
    Error error;
    /// The value of a GET of one attribute that was under way, in A-XDR, as far as its blocks had
    /// come: whoever can go on from there need not begin again.
    Bytes partial = {};
};

using ClientEffect = std::variant<Send, WakeAt, Associated, Answered, Notified, BlockReceived,
                                  Released, SessionFailed, Noted>;
using ClientEffects = std::vector<ClientEffect>;

/// A COSEM client over any Link: associate, one request after another, release. Sans-IO.
/// Block transfer, invoke-ids and the explanation of refusals are its work.
class ClientSession
{
public:
    ClientSession(std::unique_ptr<Link> link, AssociationSettings settings);
    ~ClientSession();
    ClientSession(ClientSession&&) noexcept;
    ClientSession& operator=(ClientSession&&) noexcept;

    ClientEffects open(TimePoint now); ///< ends in Associated or SessionFailed
    /// Ends in Answered or SessionFailed. Precondition: associated, no request under way.
    ClientEffects request(const Request& request, TimePoint now);
    ClientEffects received(BytesView bytes, TimePoint now);
    ClientEffects wokenAt(TimePoint now);
    /// RLRQ and DISC, under the link's deadlines; ends in Released or SessionFailed. May be called
    /// at any time, also with a request under way: it is abandoned, and what the meter is saying
    /// is heard to its end before RLRQ, as far as both come within 3 s.
    ClientEffects release(TimePoint now);
    /// Whether the optical head reflects what is sent, once that is known.
    std::optional<bool> headReflects() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::dlms

#endif
