// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/mechanism.h"

namespace metersmith::dlms
{

std::string_view name(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::Lowest:
        return "none";
    case Mechanism::LowLevel:
        return "lls";
    case Mechanism::High:
        return "hls";
    case Mechanism::HighMd5:
        return "hls-md5";
    case Mechanism::HighSha1:
        return "hls-sha1";
    case Mechanism::HighGmac:
        return "hls-gmac";
    case Mechanism::HighSha256:
        return "hls-sha256";
    case Mechanism::HighEcdsa:
        return "hls-ecdsa";
    }
    return "unknown";
}

} // namespace metersmith::dlms
