// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_SECURITY_VECTORS_H
#define METERSMITH_TESTS_DLMS_SECURITY_VECTORS_H

#include "dlms/security/hls.h"

#include <QFile>
#include <QString>

#include <nlohmann/json.hpp>

namespace metersmith::dlms
{

/// The rows of tests/vectors/security.json under `key`; each names its source.
inline nlohmann::json securityVectors(const char* key)
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/security.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/vectors/security.json is missing");
    return nlohmann::json::parse(file.readAll().toStdString()).at(key);
}

/// The bytes of a hexadecimal member; none if it is not there.
inline Bytes bytesOf(const nlohmann::json& row, const char* member)
{
    return row.contains(member) ? fromHex(row[member].get<std::string>()).value() : Bytes();
}

inline std::string sourceOf(const nlohmann::json& row)
{
    return row.at("source").get<std::string>();
}

inline Bytes hex(const char* text)
{
    return fromHex(text).value();
}

// The keys and titles of the Green Book's examples.
inline Bytes clientTitle()
{
    return hex("4D4D4D0000000001");
}
inline Bytes serverTitle()
{
    return hex("4D4D4D0000BC614E");
}

/// One end of an association with the Green Book's example keys, and others of our own.
inline SecuritySettings exampleSettings(bool server)
{
    SecuritySettings settings;
    settings.protection = Protection::Both;
    settings.ownTitle = server ? serverTitle() : clientTitle();
    settings.peerTitle = server ? clientTitle() : serverTitle();
    settings.keys.globalUnicast = Secret(hex("000102030405060708090A0B0C0D0E0F"));
    settings.keys.globalBroadcast = Secret(hex("0F0E0D0C0B0A09080706050403020100"));
    settings.keys.authentication = Secret(hex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF"));
    settings.keys.dedicated = Secret(hex("00112233445566778899AABBCCDDEEFF"));
    return settings;
}

} // namespace metersmith::dlms

#endif
