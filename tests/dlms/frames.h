// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_FRAMES_H
#define METERSMITH_TESTS_DLMS_FRAMES_H

#include "dlms/link/hdlc_framer.h"
#include "dlms/link/link.h"

#include <optional>

namespace metersmith::dlms::test
{

/// The first effect of a kind.
template <typename Effect>
std::optional<Effect> get(const LinkEffects& effects)
{
    for (const auto& effect : effects) {
        if (const auto* found = std::get_if<Effect>(&effect))
            return *found;
    }
    return {};
}

/// All effects of a kind.
template <typename Effect>
std::vector<Effect> all(const LinkEffects& effects)
{
    std::vector<Effect> found;
    for (const auto& effect : effects) {
        if (const auto* one = std::get_if<Effect>(&effect))
            found.push_back(*one);
    }
    return found;
}

/// The right frames in what the effects send.
inline std::vector<HdlcFrame> answers(const LinkEffects& effects)
{
    std::vector<HdlcFrame> frames;
    for (const auto& sent : all<Send>(effects)) {
        HdlcFramer framer;
        for (const auto& event : framer.received(sent.bytes))
            frames.push_back(std::get<HdlcFrameFound>(event).frame);
    }
    return frames;
}

/// Their control fields in words.
inline std::string controls(const LinkEffects& effects)
{
    std::string text;
    for (const auto& one : answers(effects))
        text += (text.empty() ? "" : "; ") + one.control.toString();
    return text;
}

/// A frame with this control octet on the line.
inline Bytes control(const HdlcAddress& to, const HdlcAddress& from, std::uint8_t octet,
                     Bytes info = {}, bool segmented = false)
{
    return encodeHdlcFrame({to, from, decodeHdlcControl(octet), segmented, std::move(info)});
}

} // namespace metersmith::dlms::test

#endif
