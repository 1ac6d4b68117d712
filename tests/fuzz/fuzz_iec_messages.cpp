// SPDX-License-Identifier: Apache-2.0
// The reader that cuts a line's bytes into messages, and the messages: no byte is lost, pieces make
// no difference, what decodes encodes to the same bytes. The first byte chooses the settings.
#include "iec62056_21/command_message.h"
#include "iec62056_21/message_reader.h"
#include "iec62056_21/parity.h"

#include <algorithm>
#include <cstdlib>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool same(BytesView left, BytesView right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

void checkBlock(BytesView bytes, BlockCheck check)
{
    if (const auto command = decodeCommandMessage(bytes, check)) {
        require(same(encode(*command, check).value(), bytes));
        if (command->data)
            (void)errorText(*command->data);
    }
    if (const auto data = decodeDataMessage(bytes, check)) {
        require(same(encode(*data, check).value(), bytes));
        (void)decodeDataReadout(data->data);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const bool expectsOption = (data[0] & 1U) != 0;
    const auto check = (data[0] & 2U) != 0 ? BlockCheck::Sum : BlockCheck::Xor;
    const std::size_t largest = (data[0] & 4U) != 0 ? 16 : 65536;
    const std::size_t piece = 1U + (data[0] >> 3U);
    const BytesView bytes = BytesView(data, size).subspan(1);

    Bytes out;
    MessageReader whole(expectsOption, largest);
    std::vector<MessageReader::Message> messages;
    for (auto& message : whole.take(bytes)) {
        append(out, message.bytes);
        if (message.kind == MessageReader::Kind::Block) {
            checkBlock(message.bytes, check);
            auto right = message.bytes; // the fuzzer cannot guess block checks
            right.pop_back();
            checkBlock(withBcc(std::move(right), check), check);
        }
        if (message.kind != MessageReader::Kind::Break)
            messages.push_back(std::move(message));
    }
    append(out, whole.pending());
    require(same(out, bytes) && whole.pending().size() <= std::max<std::size_t>(largest, 64));

    MessageReader pieces(expectsOption, largest);
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        for (const auto& message :
             pieces.take(bytes.subspan(at, std::min(piece, bytes.size() - at)))) {
            if (message.kind == MessageReader::Kind::Break)
                continue;
            require(count < messages.size() && messages[count].kind == message.kind &&
                    messages[count].bytes == message.bytes);
            ++count;
        }
    }
    require(count == messages.size() && same(pieces.giveUp(), whole.pending()));

    const auto seven = withoutParity(bytes).sevenBits;
    const auto again = withoutParity(withEvenParity(seven));
    require(again.parityErrors == 0 && again.sevenBits == seven);
    return 0;
}
