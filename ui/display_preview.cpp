// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_preview.h"

#include "ui/lcd_widget.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

/// A value that shows the shape of a reading when none was read from a meter.
typecodes::ReadingValue example(const typecodes::DisplayReading& reading)
{
    if (reading.format == "date")
        return std::string("2026:11:21");
    if (reading.format == "time")
        return std::string("12:34:56");
    if (reading.format == "id")
        return std::string("12345678");
    if (reading.format == "text")
        return std::string("1234");
    if (reading.format == "energy" || reading.format == "secondary")
        return Quantity{1234567, 0, reading.unit};
    if (reading.format == "power")
        return Quantity{4321, 0, reading.unit};
    if (reading.format == "voltage")
        return Quantity{2304, -1, reading.unit};
    if (reading.format == "current")
        return Quantity{123, -2, reading.unit};
    if (reading.format == "factor")
        return Quantity{95, -2, reading.unit};
    if (reading.format == "frequency")
        return Quantity{5000, -2, reading.unit};
    return Quantity{20, 0, reading.unit};
}

} // namespace

DisplayPreview::DisplayPreview(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_lcd = new LcdWidget;
    m_words = new QLabel;
    m_words->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    m_play = new QToolButton;
    m_play->setCheckable(true);
    m_play->setIcon(icon(QStringLiteral("play")));
    m_play->setText(tr("Scroll as the meter does"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_play->setAccessibleName(m_play->text());
    auto* next = new QToolButton;
    next->setIcon(icon(QStringLiteral("step")));
    next->setText(tr("Next reading"));
    next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    next->setFocusPolicy(Qt::StrongFocus);
    next->setAccessibleName(next->text());
    auto* controls = new QVBoxLayout;
    controls->addStretch();
    controls->addWidget(m_words);
    controls->addWidget(m_play);
    controls->addWidget(next);
    controls->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(4));
    layout->addWidget(m_lcd);
    layout->addLayout(controls);
    layout->addStretch();
    m_lcd->setFixedSize(units(100), m_lcd->heightForWidth(units(100)));

    connect(next, &QToolButton::clicked, this, &DisplayPreview::step);
    connect(&m_timer, &QTimer::timeout, this, &DisplayPreview::step);
    connect(m_play, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_timer.start(m_workspace.family().scrollSeconds * 1000);
        else
            m_timer.stop();
    });
    connect(&workspace.service(), &services::MeterService::registersRead, this,
            [this](const std::vector<services::RegisterValue>& values) {
                m_values = values;
                draw();
            });
}

void DisplayPreview::setList(const std::vector<std::string>& ids, bool scrolls)
{
    m_ids = ids;
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(ids.size()) - 1));
    m_play->setVisible(scrolls);
    if (!scrolls)
        m_play->setChecked(false);
    draw();
}

void DisplayPreview::showRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_ids.size()) || row == m_row)
        return;
    m_row = row;
    draw();
}

void DisplayPreview::step()
{
    if (m_ids.empty())
        return;
    m_row = (m_row + 1) % static_cast<int>(m_ids.size());
    draw();
    emit rowShown(m_row);
}

void DisplayPreview::draw()
{
    typecodes::DisplayState state;
    state.voltage = {true, true, true};
    state.currentForward = {true, true, true};
    state.sequence = typecodes::PhaseSequence::L1L2L3;
    state.importActive = state.importReactive = true;
    const auto* reading =
        m_ids.empty() ? nullptr
                      : m_workspace.family().reading(m_ids[static_cast<std::size_t>(m_row)]);
    if (reading) {
        auto value = example(*reading);
        for (const auto& read : m_values)
            if (read.object == reading->object && !read.error && reading->attribute == 2)
                value = read.quantity;
        typecodes::showReading(state, *reading, value, m_workspace.draft().text("Z1"));
    }
    m_lcd->setState(state);
    m_words->setText(m_ids.empty() ? tr("The list is empty.")
                                   : tr("%1 of %2").arg(m_row + 1).arg(m_ids.size()));
}

} // namespace metersmith::ui
