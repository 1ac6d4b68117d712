// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_INITIATE_H
#define METERSMITH_DLMS_APDU_INITIATE_H

#include "protocol/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace metersmith::dlms
{

/// Bits of the conformance block, bit 0 of the standard as the highest of 24 (IEC 62056-5-3).
namespace conformance
{
constexpr std::uint32_t bit(unsigned number)
{
    return 1U << (23U - number);
}
inline constexpr std::uint32_t generalProtection = bit(1);
inline constexpr std::uint32_t generalBlockTransfer = bit(2);
inline constexpr std::uint32_t read = bit(3);
inline constexpr std::uint32_t write = bit(4);
inline constexpr std::uint32_t unconfirmedWrite = bit(5);
inline constexpr std::uint32_t attribute0WithSet = bit(8);
inline constexpr std::uint32_t priorityManagement = bit(9);
inline constexpr std::uint32_t attribute0WithGet = bit(10);
inline constexpr std::uint32_t blockTransferWithGet = bit(11);
inline constexpr std::uint32_t blockTransferWithSet = bit(12);
inline constexpr std::uint32_t blockTransferWithAction = bit(13);
inline constexpr std::uint32_t multipleReferences = bit(14);
inline constexpr std::uint32_t informationReport = bit(15);
inline constexpr std::uint32_t dataNotification = bit(16);
inline constexpr std::uint32_t access = bit(17);
inline constexpr std::uint32_t parameterisedAccess = bit(18);
inline constexpr std::uint32_t get = bit(19);
inline constexpr std::uint32_t set = bit(20);
inline constexpr std::uint32_t selectiveAccess = bit(21);
inline constexpr std::uint32_t eventNotification = bit(22);
inline constexpr std::uint32_t action = bit(23);
/// What client and server of this library propose and grant with logical names. Attribute 0 (all
/// attributes of an object at once) is not among them: meters rarely have it, and GET with list
/// does the same.
inline constexpr std::uint32_t supported =
    generalProtection | generalBlockTransfer | priorityManagement | blockTransferWithGet |
    blockTransferWithSet | blockTransferWithAction | multipleReferences | dataNotification |
    access | get | set | selectiveAccess | eventNotification | action;
/// … and with short names.
inline constexpr std::uint32_t supportedShortNames =
    generalProtection | generalBlockTransfer | read | write | unconfirmedWrite |
    blockTransferWithGet | blockTransferWithSet | multipleReferences | informationReport |
    dataNotification | parameterisedAccess;
} // namespace conformance

/// The names of the bits set, in order: "get", "set", …
std::vector<std::string> conformanceNames(std::uint32_t block);

/// xDLMS InitiateRequest (tag 01).
struct InitiateRequest {
    Bytes dedicatedKey; ///< empty: none
    bool responseAllowed = true;
    std::uint8_t dlmsVersion = 6;
    std::uint32_t conformance = 0;                     ///< 24 bits
    std::uint16_t maxReceiveApdu = 65535;              ///< 0: no limit
    std::optional<std::uint8_t> qualityOfService = {}; ///< not used with COSEM
    friend bool operator==(const InitiateRequest&, const InitiateRequest&) = default;
};

/// xDLMS InitiateResponse (tag 08).
struct InitiateResponse {
    std::uint8_t dlmsVersion = 6;
    std::uint32_t conformance = 0;
    std::uint16_t maxReceiveApdu = 65535;
    std::uint16_t vaaName = 0x0007; ///< 0007: logical names; FA00: short names
    std::optional<std::uint8_t> qualityOfService = {};
    friend bool operator==(const InitiateResponse&, const InitiateResponse&) = default;
};

/// ConfirmedServiceError (tag 0E) with its three numbers.
struct ConfirmedServiceError {
    std::uint8_t service = 1; ///< 1 initiateError, 5 read, 6 write
    std::uint8_t error = 6;   ///< ServiceError CHOICE: 0 application-reference … 6 initiate
    std::uint8_t value = 0;
    friend bool operator==(const ConfirmedServiceError&, const ConfirmedServiceError&) = default;
};

Result<InitiateRequest> decodeInitiateRequest(BytesView bytes);
Result<InitiateResponse> decodeInitiateResponse(BytesView bytes);
Result<ConfirmedServiceError> decodeConfirmedServiceError(BytesView bytes);
Bytes encode(const InitiateRequest& request);
Bytes encode(const InitiateResponse& response);
Bytes encode(const ConfirmedServiceError& error);

/// "initiate: dlms-version-too-low", "access: object-access-violated" …
std::string explain(const ConfirmedServiceError& error);

} // namespace metersmith::dlms

#endif
