// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_GENERAL_BLOCK_TRANSFER_H
#define METERSMITH_DLMS_GENERAL_BLOCK_TRANSFER_H

#include "dlms/apdu/services_general.h"

#include <map>

namespace metersmith::dlms
{

/// Octets of a general-block-transfer APDU besides its block data, at most.
inline constexpr std::size_t generalBlockOverhead = 1 + 1 + 2 + 2 + 3;
inline constexpr std::uint8_t mostGeneralBlockWindow = 63;

struct GeneralBlockSettings {
    /// The end that asks (client): it drives the recovery, and its acknowledgements say "last"
    /// once its own APDU is out. The other end (server) only ever answers.
    bool initiator = true;
    std::uint8_t window = 1;           ///< 1 to 63: blocks this end takes unacknowledged
    std::size_t maxApdu = 65535;       ///< the largest APDU the peer takes, block header included
    std::size_t maxBytes = 16U << 20U; ///< of the APDU that is put together
    unsigned patience = 8;             ///< streams or silences without progress until it gives up
};

/// One confirmed general-block-transfer exchange seen from one end, or an unconfirmed one as it is
/// received (Green Book, 9.1.4.4.9 and 9.4.6.13): both directions, windows, streaming, and lost
/// blocks asked for again. APDUs and blocks in and out; no time and no link. What it carries are
/// whole APDUs, protected before they come here.
///
/// Client: `send(request)`, or nothing if the request went as it is; then received() until `apdu`.
/// Server: received() until `apdu`, then `send(answer)`; or `send(answer)` at once to a request
/// that came as it is; then keep the object for blocks that are asked for again until the next
/// request. A block for which startsGeneralBlocks() is true begins a new exchange: a new object.
class GeneralBlockTransfer
{
public:
    /// What to do next, in this order. All empty: wait for the peer.
    struct Step {
        std::vector<GeneralBlock> send; ///< in order, without waiting in between
        std::optional<Bytes> apdu;      ///< the peer's APDU is whole
        /// Given up; `send` then holds the block that tells the peer. Errors: UnexpectedAnswer
        /// (wrong block number, the peer gave up), Malformed (incoherent fields), LimitExceeded
        /// (longer than allowed), NoAnswer (no progress), Truncated (unconfirmed, with a gap).
        std::optional<Error> error;
        /// The peer goes on without being answered: a link that takes turns has to let it.
        bool expectsMore = false;
    };

    explicit GeneralBlockTransfer(GeneralBlockSettings settings = {})
        : m_settings(settings)
    {
    }

    /// This end's APDU, cut into blocks; the first of them. Error: LimitExceeded (more than 65535
    /// blocks, or `maxApdu` has no room for a block).
    Step send(Bytes apdu);
    Step received(const GeneralBlock& block);
    /// Nothing came in time: says again what the peer has not acknowledged.
    Step silent();

    std::size_t bytesReceived() const { return m_in.size(); }
    std::size_t blocksReceived() const { return m_acknowledged; }

private:
    struct Piece {
        std::size_t offset = 0;
        std::size_t size = 0;
        bool last = false;
    };

    Step giveUp(ErrorCode code, std::string detail);
    Step stream();
    Step unconfirmed(const GeneralBlock& block);
    std::optional<Step> refused(const GeneralBlock& block);
    bool keep(const GeneralBlock& block);
    bool finished() const;

    GeneralBlockSettings m_settings;
    // what this end sends
    Bytes m_out;
    std::vector<Piece> m_pieces; ///< block n is m_pieces[n - 1]; empty ones only acknowledge
    bool m_outGiven = false;
    unsigned m_peerAcknowledged = 0;
    unsigned m_peerWindow = 1;
    // what the peer sends
    Bytes m_in;
    std::map<unsigned, GeneralBlock> m_early; ///< behind a gap
    std::size_t m_earlyBytes = 0;
    unsigned m_acknowledged = 0; ///< the last block before the first gap
    bool m_inDone = false;
    bool m_isUnconfirmed = false;
    unsigned m_sinceReply = 0; ///< blocks since this end last said something
    unsigned m_stalled = 0;
    bool m_over = false;
};

/// True for the first block of an exchange (block number 1, nothing acknowledged).
bool startsGeneralBlocks(const GeneralBlock& block);
/// True for blocks of an unconfirmed exchange, such as a long push: nobody answers them.
bool isUnconfirmed(const GeneralBlock& block);
/// The block by which one end gives up (all numbers 0).
GeneralBlock abortBlock();
/// All blocks of an unconfirmed exchange. Error: LimitExceeded.
Result<std::vector<GeneralBlock>> unconfirmedBlocks(BytesView apdu, std::size_t maxApdu);

} // namespace metersmith::dlms

#endif
