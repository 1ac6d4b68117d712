// SPDX-License-Identifier: Apache-2.0
// The HDLC client against any peer: frames with right checksums and any control and information.
#include "dlms/link/hdlc_frame.h"
#include "fuzz_link.h"

using namespace metersmith;
using namespace metersmith::dlms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    HdlcSettings settings;
    settings.role = Role::Client;
    settings.peers = {19, 16, 1};
    const auto link = makeHdlcLink(settings);
    fuzz::play(*link, BytesView(data, size), [](BytesView bytes) {
        HdlcFrame frame;
        frame.destination = HdlcAddress{19, 0, 1};
        frame.source = HdlcAddress{16, 1, 2};
        if (!bytes.empty()) {
            frame.control = decodeHdlcControl(bytes[0]);
            bytes = bytes.subspan(1);
        }
        if (!bytes.empty()) {
            frame.segmented = (bytes[0] & 1U) != 0;
            if ((bytes[0] & 4U) != 0) // another meter
                frame.source.upper = 17;
            if ((bytes[0] & 2U) != 0) // repeated, so that long information is reached
                for (int i = 0; i < 7; ++i)
                    append(frame.info, bytes);
            append(frame.info, bytes.subspan(1));
        }
        return encodeHdlcFrame(frame);
    });
    return 0;
}
