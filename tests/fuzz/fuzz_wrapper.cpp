// SPDX-License-Identifier: Apache-2.0
// The wrapper: its decoder, and both ends against any peer.
#include "dlms/link/wrapper_frame.h"
#include "dlms/link/wrapper_link.h"
#include "fuzz_link.h"

using namespace metersmith;
using namespace metersmith::dlms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    if (const auto frame = decodeWrapperFrame(bytes)) {
        const auto again = encodeWrapperFrame(frame->source, frame->destination, frame->apdu);
        if (!again || !std::equal(again->begin(), again->end(), bytes.begin()))
            std::abort();
    }
    for (const auto role : {Role::Client, Role::Server}) {
        WrapperSettings settings;
        settings.role = role;
        settings.peers = {19, 16, 0};
        const auto link = makeWrapperLink(settings);
        fuzz::play(*link, bytes, [role](BytesView apdu) {
            return role == Role::Client ? encodeWrapperFrame(16, 19, apdu).value()
                                        : encodeWrapperFrame(19, 16, apdu).value();
        });
    }
    return 0;
}
