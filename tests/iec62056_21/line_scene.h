// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_IEC62056_21_LINE_SCENE_H
#define METERSMITH_TESTS_IEC62056_21_LINE_SCENE_H

#include "line_pump.h"

#include <QByteArray>

namespace metersmith::iec62056_21::test
{

inline constexpr Duration longest = std::chrono::hours(2);

struct Scene {
    ClientSettings settings;
    ServerTiming timing;
    TestMeter meter;
    LineSpec spec;
};

inline LineSpec pacedLine()
{
    LineSpec spec;
    spec.paced = true;
    spec.turnAround = std::chrono::milliseconds(1);
    return spec;
}

/// Password, a write, the value read back, a register that is not there, execute.
inline bool programme(LinePump& pump)
{
    switch (pump.answers.size()) {
    case 0:
        pump.fromClient(pump.client.signOn(Secret::fromText("00000000"), pump.now));
        return true;
    case 1:
        pump.fromClient(pump.client.command({'W', '1', "C003(910324092239)", true}, pump.now));
        return true;
    case 2:
        pump.fromClient(pump.client.command({'R', '1', "C003()", true}, pump.now));
        return true;
    case 3:
        pump.fromClient(pump.client.command({'R', '1', "9.9.9()", true}, pump.now));
        return true;
    case 4:
        pump.fromClient(pump.client.command({'E', '2', "RESET(1)", true}, pump.now));
        return true;
    default:
        return false;
    }
}

inline bool programmedRight(const LinePump& pump, const TestMeter& meter)
{
    return pump.answers.size() == 5 && pump.answers[0] == std::string() &&
           pump.answers[1] == std::string() &&
           pump.answers[2] == std::string("C003(910324092239)") && !pump.answers[3] &&
           pump.answers[3].error().code == ErrorCode::ValueRefused &&
           pump.answers[3].error().detail == "ER02" && pump.answers[4] == std::string() &&
           meter.registers.at("C003") == "910324092239";
}

/// Nothing wrong was taken for right: what was answered is what the meter holds.
inline bool nothingWrong(const LinePump& pump, const TestMeter& meter, bool identification)
{
    if (pump.readout && pump.readout->readout.dataSets != meter.values.dataSets)
        return false;
    if (identification && pump.readout && pump.readout->identificationSure &&
        pump.readout->identification != meter.message)
        return false;
    if (pump.operand && *pump.operand != meter.seed)
        return false;
    if (pump.answers.size() > 2 && pump.answers[2] &&
        *pump.answers[2] != "C003(" + meter.registers.at("C003") + ")")
        return false;
    return pump.answers.size() < 4 || !pump.answers[3];
}

inline QByteArray describe(const LinePump& pump)
{
    QByteArray text;
    if (pump.broken)
        text = QByteArray::fromStdString(metersmith::toString(*pump.broken));
    text += ", answers " + QByteArray::number(static_cast<int>(pump.answers.size()));
    for (const auto& [end, bytes] : pump.sent)
        text +=
            (end == LineEnd::Tool ? "\n> " : "\n< ") +
            QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size()))
                .toPercentEncoding(" /?!()*.\\");
    return text;
}

} // namespace metersmith::iec62056_21::test

#endif
