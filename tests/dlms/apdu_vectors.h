// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_APDU_VECTORS_H
#define METERSMITH_TESTS_DLMS_APDU_VECTORS_H

#include "dlms/apdu/apdu.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <map>
#include <string>

/// tests/vectors/apdus.json: APDUs printed, captured or tested elsewhere, each with its source.
namespace vectors
{

using namespace metersmith;
using namespace metersmith::dlms;

struct Row {
    std::string id;
    std::string source;
    Bytes bytes;
    Bytes written; ///< what the encoder makes of it; mostly the same bytes
};

inline Bytes hex(std::string_view text)
{
    return fromHex(text).value();
}

inline std::vector<Row> load()
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/apdus.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/vectors/apdus.json cannot be read");
    const auto document = nlohmann::json::parse(file.readAll().toStdString());
    std::vector<Row> rows;
    for (const auto& one : document.at("apdus")) {
        const auto printed = one.at("hex").get<std::string>();
        rows.push_back(
            {one.at("id"), one.at("source"), hex(printed),
             hex(one.contains("written") ? one.at("written").get<std::string>() : printed)});
    }
    return rows;
}

/// The row with this name; the test ends if there is none.
inline Row row(const std::string& id)
{
    for (auto& one : load())
        if (one.id == id)
            return one;
    qFatal("no vector %s", id.c_str());
}

/// Reads the vector, compares all its values and writes it again.
inline void check(const std::string& id, const Apdu& expected)
{
    const auto vector = row(id);
    const auto apdu = decodeApdu(vector.bytes);
    QVERIFY2(apdu, apdu ? "" : toString(apdu.error()).c_str());
    QCOMPARE(name(*apdu), name(expected));
    QVERIFY2(*apdu == expected, ("other values than expected: " + vector.source).c_str());
    QCOMPARE(toHex(encode(*apdu)), toHex(vector.written));
    QCOMPARE(toHex(encode(expected)), toHex(vector.written));
}

} // namespace vectors

#endif
