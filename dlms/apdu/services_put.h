// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_SERVICES_PUT_H
#define METERSMITH_DLMS_APDU_SERVICES_PUT_H

#include "dlms/apdu/services_list.h"
#include "dlms/axdr.h"

namespace metersmith::dlms::put
{

// The parts that several APDUs share, appended to `out` (IEC 62056-5-3; A-XDR, IEC 61334-6).

void attribute(const AttributeReference& reference, Bytes& out);
void method(const MethodReference& reference, Bytes& out);
/// Selective-Access-Descriptor without its presence octet.
void selection(const SelectiveAccess& access, Bytes& out);
void optionalSelection(const std::optional<SelectiveAccess>& access, Bytes& out);
void attributeList(const std::vector<AttributeSelection>& attributes, Bytes& out);
void methodList(const std::vector<MethodReference>& methods, Bytes& out);
/// Get-Data-Result: 0 and data, or 1 and the reason.
void getResult(const GetResult& result, Bytes& out);
void accessResults(const std::vector<DataAccessResult>& results, Bytes& out);
/// SEQUENCE OF Data.
void dataList(const std::vector<Data>& values, Bytes& out);
/// last-block and block-number of 32 bits.
void blockHead(bool last, std::uint32_t block, Bytes& out);
/// OCTET STRING.
void octets(BytesView bytes, Bytes& out);

} // namespace metersmith::dlms::put

#endif
