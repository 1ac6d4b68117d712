// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is found in the bytes that came: frames, identifications, what is nearly an answer, text of
// seven bits.
#include "app/services/doctor/doctor_trial.h"
#include "dlms/link/hdlc_framer.h"
#include "iec62056_21/damage.h"

#include <algorithm>
#include <bit>

namespace metersmith::services
{

namespace
{

/// Of the bits of an answer's head; chance alone gives half of them.
constexpr double nearlyShare = 0.85;
/// Of the bits of an echo.
constexpr double echoShare = 0.9;
/// Of the characters of a text.
constexpr double textShare = 0.6;
constexpr double sevenEvenShare = 0.9;
constexpr std::size_t shortestText = 8;
constexpr std::size_t wrapperHead = 8;

unsigned differingBits(std::uint8_t a, std::uint8_t b)
{
    return static_cast<unsigned>(std::popcount(static_cast<unsigned>(a ^ b)));
}

/// The best share of bits of `pattern` that agree, wherever it is laid on `bytes`; the byte at
/// `any` of the pattern is not compared.
double likeness(BytesView bytes, BytesView pattern, std::size_t any)
{
    double best = 0;
    if (pattern.size() < 2)
        return best;
    for (std::size_t at = 0; at + pattern.size() <= bytes.size(); ++at) {
        unsigned wrong = 0;
        unsigned compared = 0;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (i == any)
                continue;
            wrong += differingBits(bytes[at + i], pattern[i]);
            compared += 8;
        }
        best = std::max(best, 1.0 - static_cast<double>(wrong) / compared);
    }
    return best;
}

/// How a frame to the trial's client begins: flag, format, length (any), both addresses.
Bytes answerHead(const TrialPlan& plan)
{
    Bytes head{dlms::hdlcFlag, 0xA0, 0};
    const auto client =
        dlms::HdlcAddress::make(static_cast<std::uint16_t>(plan.client), 0, dlms::AddressSize::One);
    const auto server = dlms::HdlcAddress::make(static_cast<std::uint16_t>(plan.server.logical),
                                                static_cast<std::uint16_t>(plan.server.physical),
                                                dlms::AddressSize::Auto);
    if (!client || !server)
        return {};
    dlms::encodeHdlcAddress(head, *client);
    dlms::encodeHdlcAddress(head, *server);
    return head;
}

void countFrames(TrialResult& trial)
{
    if (trial.plan.framing == Framing::Wrapper) {
        const auto& bytes = trial.answers;
        trial.frames = bytes.size() >= wrapperHead && bytes[0] == 0 && bytes[1] == 1 ? 1 : 0;
        return;
    }
    dlms::HdlcFramer framer;
    auto events = framer.received(trial.answers);
    const auto rest = framer.flush();
    events.insert(events.end(), rest.begin(), rest.end());
    for (const auto& event : events)
        ++(std::holds_alternative<dlms::HdlcFrameFound>(event) ? trial.frames : trial.broken);
}

bool isText(std::uint8_t character)
{
    return (character >= 0x20 && character < 0x7F) || character == '\r' || character == '\n' ||
           (character >= 0x01 && character <= 0x06) || character == 0x15;
}

std::optional<iec62056_21::IdentificationMessage> identification(BytesView bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '/')
            continue;
        const auto rest = bytes.subspan(at);
        const auto end = std::find(rest.begin(), rest.end(), std::uint8_t{'\n'});
        if (end == rest.end())
            break;
        const auto length = static_cast<std::size_t>(end - rest.begin()) + 1;
        if (auto message = iec62056_21::decodeIdentificationMessage(rest.first(length)))
            return *std::move(message);
    }
    return {};
}

/// Mostly text, and some characters with wrong parity among it.
bool isSpoiledText(const TrialResult& trial)
{
    const auto& bytes = trial.answers;
    if (bytes.size() < shortestText || trial.plan.line.dataBits != 7)
        return false;
    const auto marked =
        static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), iec62056_21::isDamaged));
    const auto good = static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), isText)); // those marked are no text
    const bool any = marked > 0 || trial.damaged > 0;
    const auto damaged = std::max(marked, static_cast<std::size_t>(std::max(0, trial.damaged)));
    return any && damaged < bytes.size() &&
           static_cast<double>(std::min(good, bytes.size() - damaged)) >=
               textShare * static_cast<double>(bytes.size());
}

bool isSevenEven(const TrialResult& trial)
{
    const auto& bytes = trial.answers;
    if (bytes.size() < shortestText || trial.plan.line.dataBits != 8)
        return false;
    const auto good = std::count_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) {
        return std::popcount(byte) % 2 == 0 && isText(byte & 0x7F);
    });
    const bool useful = std::any_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) {
        return (byte & 0x80) != 0; // else it is text as it stands
    });
    return useful &&
           static_cast<double>(good) >= sevenEvenShare * static_cast<double>(bytes.size());
}

} // namespace

void examine(TrialResult& trial)
{
    trial.meter = identification(trial.answers);
    if (trial.plan.way != Way::SignOn)
        countFrames(trial);
    // An echo with flipped bits is no answer.
    const bool nearFrame = trial.plan.way != Way::SignOn && trial.plan.framing == Framing::Hdlc &&
                           likeness(trial.answers, answerHead(trial.plan), 2) >= nearlyShare;
    if (!trial.answers.empty() && !trial.makesSense() && !nearFrame &&
        trial.answers.size() <= trial.sent.size() &&
        likeness(trial.sent, trial.answers, trial.answers.size()) >= echoShare) {
        trial.echoed = true;
        trial.answers.clear();
        trial.broken = 0;
        return;
    }
    trial.sevenEven = isSevenEven(trial);
    if (trial.makesSense())
        return;
    trial.nearly = nearFrame || isSpoiledText(trial);
}

} // namespace metersmith::services
