// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_APDU_PARTS_H
#define METERSMITH_DLMS_APDU_APDU_PARTS_H

#include "dlms/apdu/apdu.h"
#include "dlms/apdu/apdu_reader.h"

namespace metersmith::dlms::parts
{

// The readers of decodeApdu(), by subject. `in` stands at the tag; an error is left in `in`.

Apdu readGetRequest(ApduReader& in);     // C0
Apdu readSetRequest(ApduReader& in);     // C1
Apdu readGetResponse(ApduReader& in);    // C4
Apdu readSetResponse(ApduReader& in);    // C5
Apdu readActionRequest(ApduReader& in);  // C3
Apdu readActionResponse(ApduReader& in); // C7

Apdu readException(ApduReader& in);           // D8
Apdu readDataNotification(ApduReader& in);    // 0F
Apdu readNotificationConfirm(ApduReader& in); // 10
Apdu readEventNotification(ApduReader& in);   // C2
Apdu readAccessRequest(ApduReader& in);       // D9
Apdu readAccessResponse(ApduReader& in);      // DA
Apdu readGeneralBlock(ApduReader& in);        // E0
Apdu readGeneralSigning(ApduReader& in);      // DF
Apdu readCiphered(ApduReader& in);            // glo-, ded-, DB, DC, DD

Apdu readReadRequest(ApduReader& in);       // 05
Apdu readWriteRequest(ApduReader& in);      // 06, 16
Apdu readReadResponse(ApduReader& in);      // 0C
Apdu readWriteResponse(ApduReader& in);     // 0D
Apdu readInformationReport(ApduReader& in); // 18

/// glo- and ded- services with short and logical names, and the general ciphering tags.
bool isCiphered(std::uint8_t tag);

} // namespace metersmith::dlms::parts

#endif
