// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_playback.h"

#include "typecodes/family.h"
#include "ui/display_samples.h"

#include <algorithm>

namespace metersmith::ui
{

void DisplayPlayback::setDraft(const typecodes::Family& family,
                               const typecodes::MeterConfiguration& draft)
{
    m_family = &family;
    m_draft = draft;
    if (m_phase == Phase::StartUp && startUp().empty())
        enter(Phase::Automatic);
    if (const auto count = readings().size(); count > 0)
        m_position = std::min(m_position, count - 1);
}

/// OMNIPOWER shows the ROM checksum for five seconds, then software number and revision, for five
/// seconds and for five more (technical description 55121235 D1, section 4.2). OMNIA begins with
/// the display test and shows its firmware number (OMNIA user guide, section 3.3, which prints no
/// times: the same step is taken).
std::vector<DisplayPlayback::StartUpPicture> DisplayPlayback::startUp() const
{
    std::vector<StartUpPicture> pictures;
    if (!m_family)
        return pictures;
    const bool omnia = m_family->id.starts_with("omnia");
    const char* first = omnia ? "display-test" : "96.54.1";
    if (m_family->reading(first))
        pictures.push_back({first, {}});
    if (m_family->reading("0.2.0"))
        pictures.insert(pictures.end(), omnia ? 1 : 2, {"0.2.0", omnia ? "" : "A1"});
    return pictures;
}

void DisplayPlayback::enter(Phase phase, std::size_t position)
{
    m_phase = phase;
    m_position = position;
    m_since = Duration(0);
}

std::string DisplayPlayback::list() const
{
    switch (m_phase) {
    case Phase::Automatic:
        return "automatic";
    case Phase::Manual:
        return "manual";
    case Phase::Utility:
        return "utility";
    case Phase::Backup:
        return "backup";
    case Phase::StartUp:
    case Phase::Dark:
        break;
    }
    return {};
}

std::vector<std::string> DisplayPlayback::readings() const
{
    const auto* known = m_family ? m_family->displayList(list()) : nullptr;
    return known ? m_draft.list(known->path) : std::vector<std::string>();
}

int DisplayPlayback::row() const
{
    return m_position < readings().size() ? static_cast<int>(m_position) : -1;
}

std::optional<DisplayPlayback::Duration> DisplayPlayback::length() const
{
    switch (m_phase) {
    case Phase::StartUp:
        return startUpStep;
    case Phase::Automatic:
        if (!m_family || readings().empty())
            return std::nullopt;
        return std::chrono::seconds(std::max(m_family->scrollSeconds, 1));
    case Phase::Manual:
    case Phase::Utility:
    case Phase::Backup:
        return std::chrono::seconds(std::max(m_family->returnSeconds, 1));
    case Phase::Dark:
        break;
    }
    return std::nullopt;
}

std::optional<DisplayPlayback::Duration> DisplayPlayback::untilChange() const
{
    const auto whole = length();
    return whole ? std::optional(*whole - m_since) : std::nullopt;
}

/// What comes when the time of this picture is over.
void DisplayPlayback::next()
{
    switch (m_phase) {
    case Phase::StartUp:
        if (m_position + 1 < startUp().size())
            enter(Phase::StartUp, m_position + 1);
        else
            enter(Phase::Automatic);
        return;
    case Phase::Automatic:
        enter(Phase::Automatic, (m_position + 1) % std::max<std::size_t>(readings().size(), 1));
        return;
    case Phase::Manual:
    case Phase::Utility:
        enter(Phase::Automatic);
        return;
    case Phase::Backup:
    case Phase::Dark:
        enter(Phase::Dark);
        return;
    }
}

void DisplayPlayback::advance(Duration time)
{
    m_since += time;
    for (auto whole = length(); whole && m_since >= *whole; whole = length()) {
        const auto over = m_since - *whole;
        next();
        m_since = over;
    }
}

void DisplayPlayback::step()
{
    switch (m_phase) {
    case Phase::StartUp:
    case Phase::Automatic:
        next();
        return;
    case Phase::Utility:
        press(Button::Right);
        return;
    case Phase::Manual:
    case Phase::Backup:
    case Phase::Dark:
        press(Button::Left);
        return;
    }
}

void DisplayPlayback::press(Button button)
{
    if (m_phase == Phase::StartUp || (!hasSupply() && button == Button::Right))
        return;
    const Phase before = m_phase;
    const Phase wanted = !hasSupply()             ? Phase::Backup
                         : button == Button::Left ? Phase::Manual
                                                  : Phase::Utility;
    const auto place = m_position;
    const auto since = m_since;
    enter(wanted);
    const auto count = readings().size();
    if (count == 0) {
        m_phase = before;
        m_position = place;
        m_since = since;
    } else if (before == wanted) {
        m_position = (place + 1) % count;
    }
}

void DisplayPlayback::setSupply(bool on)
{
    if (!on)
        enter(Phase::Dark);
    else
        enter(startUp().empty() ? Phase::Automatic : Phase::StartUp);
}

void DisplayPlayback::show(const std::string& list, int row)
{
    const auto position = static_cast<std::size_t>(std::max(row, 0));
    if (list == "automatic")
        enter(Phase::Automatic, position);
    else if (list == "manual")
        enter(Phase::Manual, position);
    else if (list == "utility")
        enter(Phase::Utility, position);
    else if (list == "backup")
        enter(Phase::Backup, position);
}

typecodes::DisplayState DisplayPlayback::state() const
{
    typecodes::DisplayState state;
    state.on = m_family && m_phase != Phase::Dark;
    if (!state.on)
        return state;
    sampleSymbols(state, *m_family, m_draft);
    state.list = m_phase == Phase::StartUp ? "start-up" : list();
    const auto pictures = m_phase == Phase::StartUp ? startUp() : std::vector<StartUpPicture>();
    const auto ids = readings();
    const std::string id = m_position < pictures.size() ? pictures[m_position].reading
                           : m_position < ids.size()    ? ids[m_position]
                                                        : std::string();
    const auto* reading = m_family->reading(id);
    if (!reading)
        return state;
    typecodes::showReading(state, *reading, sampleValue(*reading, m_draft),
                           energyFormat(*m_family, m_draft),
                           displayOption(*m_family, m_draft, "display.leadingZeros", true));
    if (m_position < pictures.size()) {
        state.readingId.clear();
        if (!pictures[m_position].text.empty())
            state.text = pictures[m_position].text;
    } else if (!displayOption(*m_family, m_draft, "display.showObis", true)) {
        state.identification.clear();
    }
    return state;
}

} // namespace metersmith::ui
