// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_DECODING_H
#define METERSMITH_APP_SERVICES_DECODING_H

#include "protocol/bytes.h"

#include <string>

namespace metersmith::services
{

/// Frames explained, for people (a tree with offsets) and as JSON (metersmith.decode/1).
struct Decoded {
    std::string text;
    std::string json;
    bool faulty = false; ///< a checksum is wrong or something could not be understood
};
Decoded decodeFrames(BytesView bytes);

} // namespace metersmith::services

#endif
