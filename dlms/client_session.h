// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_SESSION_H
#define METERSMITH_DLMS_CLIENT_SESSION_H

#include "dlms/link.h"

#include <memory>

namespace metersmith::dlms
{

/// Authentication mechanism of the association (IEC 62056-5-3): 0 lowest, 1 low level (password).
enum class Mechanism : std::uint8_t { Lowest = 0, LowLevel = 1 };

struct GetRequest {
    AttributeReference attribute;
    std::optional<SelectiveAccess> access;
};
struct SetRequest {
    AttributeReference attribute;
    Data value;
};
struct ActionRequest {
    MethodReference method;
    std::optional<Data> parameter;
};
using Request = std::variant<GetRequest, SetRequest, ActionRequest>;

struct AssociationSettings {
    Mechanism mechanism = Mechanism::Lowest;
    Bytes password; ///< never logged, never part of an error
    std::uint16_t maxReceiveApdu = 65535;
    bool releaseFirst = true; ///< RLRQ before DISC
    /// How long the meter may think about one APDU that has reached it.
    Duration answerTimeout = std::chrono::seconds(10);
};

/// The association stands; `maxSendApdu` and conformance as negotiated.
struct Associated {
    LinkUp link;
    std::uint16_t maxSendApdu = 0;
    std::uint32_t conformance =
        0; ///< 24 bits, bit 0 of the standard in the top bit of the three bytes
};
/// The answer to the request under way: the data read, null-data for SET, the return value (or
/// null-data) for ACTION; or the meter's refusal. The association stands on either way.
struct Answered {
    Result<Data> result;
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
};

using ClientEffect =
    std::variant<Send, WakeAt, Associated, Answered, BlockReceived, Released, SessionFailed, Noted>;
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
    /// at any time, also with a request under way (which is then abandoned).
    ClientEffects release(TimePoint now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::dlms

#endif
