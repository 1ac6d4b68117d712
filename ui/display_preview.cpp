// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_preview.h"

#include "ui/lcd_widget.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

constexpr int tick = 100; // milliseconds between two looks at the clock

QToolButton* makeControl(const QString& iconName, const QString& text, const QString& does)
{
    auto* control = new QToolButton;
    control->setIcon(icon(iconName));
    control->setText(text);
    control->setToolTip(does);
    control->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    control->setFocusPolicy(Qt::StrongFocus);
    control->setAccessibleName(text);
    control->setAccessibleDescription(does);
    return control;
}

} // namespace

DisplayPreview::DisplayPreview(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(4));
    layout->addWidget(makeGlass(), 3);
    layout->addWidget(makeControls(), 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const int factor = m_speed->currentData().toInt();
        advance(std::chrono::milliseconds(m_clock.restart() * factor));
    });
    connect(&workspace, &Workspace::draftChanged, this, &DisplayPreview::takeDraft);
    takeDraft();
    m_playback.setSupply(true);
    draw();
}

QToolButton* DisplayPreview::makeMeterButton(DisplayPlayback::Button button, const QString& name,
                                             const QString& does)
{
    auto* control = new QToolButton;
    control->setAccessibleName(name);
    control->setAccessibleDescription(does);
    control->setToolTip(QStringLiteral("%1. %2").arg(name, does));
    control->setFixedSize(units(7), units(7));
    control->setFocusPolicy(Qt::StrongFocus);
    // The meter's own buttons keep their colours in both themes, as the glass does.
    control->setStyleSheet(
        QStringLiteral("QToolButton { border: 2px solid #4C535B; border-radius: %1px;"
                       " background: #E9ECEF; }"
                       "QToolButton:pressed { background: #A9B2BB; }"
                       "QToolButton:focus { border-color: #0F6CBD; }"
                       "QToolButton:disabled { background: #C6CCD2; border-color: #9BA3AB; }")
            .arg(units(7) / 2));
    connect(control, &QToolButton::clicked, this, [this, button] {
        m_playback.press(button);
        draw();
    });
    return control;
}

QWidget* DisplayPreview::makeGlass()
{
    m_lcd = new LcdWidget;
    m_lcd->setMinimumWidth(units(64));
    m_lcd->setMaximumWidth(units(110));
    m_left = makeMeterButton(DisplayPlayback::Button::Left, tr("Left button"),
                             tr("Steps through the manual list; through the backup list without "
                                "supply."));
    m_right = makeMeterButton(DisplayPlayback::Button::Right, tr("Right button, under the seal"),
                              tr("Steps through the utility list."));
    auto* left = new QLabel(tr("Left button"));
    auto* right = new QLabel(tr("Right button"));
    m_supply = new QCheckBox(tr("Mains supply"));
    m_supply->setToolTip(tr("Off: the glass is dark, and the left button wakes the backup list. "
                            "On: the start-up sequence."));
    connect(m_supply, &QCheckBox::toggled, this, [this](bool on) {
        m_playback.setSupply(on);
        draw();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(units(2));
    buttons->addWidget(m_left);
    buttons->addWidget(left);
    buttons->addStretch();
    buttons->addWidget(m_supply);
    buttons->addStretch();
    buttons->addWidget(right);
    buttons->addWidget(m_right);
    auto* glass = new QWidget;
    auto* layout = new QVBoxLayout(glass);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_lcd);
    layout->addLayout(buttons);
    glass->setMaximumWidth(qMax(units(110), glass->minimumSizeHint().width()));
    return glass;
}

QWidget* DisplayPreview::makeControls()
{
    m_phase = new QLabel;
    m_phase->setFont(scaledFont(1.0, true));
    m_phase->setWordWrap(true);
    m_time = new QLabel;
    m_time->setWordWrap(true);
    m_time->setMinimumHeight(m_time->fontMetrics().lineSpacing() * 2);
    m_time->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* samples = new QLabel(tr("The values are samples, not read from a meter."));
    samples->setWordWrap(true);
    samples->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    m_play = makeControl(QStringLiteral("play"), tr("Play"), tr("Let the meter's time run"));
    auto* step = makeControl(QStringLiteral("step"), tr("Step"), tr("Show the next picture now"));
    auto* restart = makeControl(QStringLiteral("refresh"), tr("Start up"),
                                tr("Switch the meter on and watch from the beginning"));
    m_speed = new QComboBox;
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the meter's time runs here"));
    for (const int factor : {1, 2, 5, 20})
        m_speed->addItem(factor == 1 ? tr("Real time") : tr("%1 × as fast").arg(factor), factor);
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(step, &QToolButton::clicked, this, [this] {
        m_playback.step();
        draw();
    });
    connect(restart, &QToolButton::clicked, this, [this] {
        m_playback.setSupply(true);
        setPlaying(true);
        draw();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(units(1));
    for (auto* control : {m_play, step, restart})
        buttons->addWidget(control);
    buttons->addStretch();
    auto* speed = new QHBoxLayout;
    speed->addWidget(m_speed);
    speed->addStretch();
    auto* controls = new QWidget;
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_phase);
    layout->addWidget(m_time);
    layout->addLayout(buttons);
    layout->addLayout(speed);
    layout->addWidget(samples);
    layout->addStretch();
    return controls;
}

void DisplayPreview::takeDraft()
{
    if (!m_workspace.hasDraft())
        return;
    m_playback.setDraft(m_workspace.family(), m_workspace.draft());
    draw();
}

bool DisplayPreview::isPlaying() const
{
    return m_play->property("playing").toBool();
}

void DisplayPreview::setPlaying(bool on)
{
    m_play->setProperty("playing", on);
    m_play->setIcon(icon(on ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(on ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(m_play->text());
    m_play->setToolTip(on ? tr("Hold the meter's time") : tr("Let the meter's time run"));
    runTimer();
    draw();
}

/// The clock runs only while somebody can see it.
void DisplayPreview::runTimer()
{
    if (!isPlaying() || !isVisible()) {
        m_timer.stop();
        return;
    }
    m_clock.start();
    m_timer.start();
}

void DisplayPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    runTimer();
}

void DisplayPreview::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void DisplayPreview::show(const std::string& list, int row)
{
    if (m_playback.list() == list && m_playback.row() == row)
        return;
    m_playback.show(list, row);
    draw();
}

void DisplayPreview::advance(std::chrono::milliseconds time)
{
    m_playback.advance(time);
    draw();
}

QString DisplayPreview::phaseInWords() const
{
    const auto list = m_playback.list();
    const int count = static_cast<int>(m_playback.readings().size());
    if (m_playback.phase() == DisplayPlayback::Phase::StartUp)
        return tr("Start-up sequence");
    if (list.empty())
        return tr("No supply: the glass is dark");
    const auto* known = m_workspace.family().displayList(list);
    const auto name = known ? dataText(known->name) : q(list);
    return count > 0 ? tr("%1: %2 of %3").arg(name).arg(m_playback.row() + 1).arg(count)
                     : tr("%1: empty").arg(name);
}

QString DisplayPreview::timeInWords() const
{
    using Phase = DisplayPlayback::Phase;
    const auto phase = m_playback.phase();
    if (phase == Phase::Dark)
        return m_workspace.family().displayList("backup")
                   ? tr("The left button wakes the backup list.")
                   : tr("This meter shows nothing without supply.");
    const auto left = m_playback.untilChange();
    if (!left)
        return tr("Nothing to show: add readings to the list.");
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(*left).count());
    if (phase == Phase::StartUp || phase == Phase::Automatic)
        return tr("Next picture in %n second(s)", nullptr, seconds);
    if (phase == Phase::Backup)
        return tr("Dark again in %n second(s)", nullptr, seconds);
    return tr("Back to the automatic list in %n second(s)", nullptr, seconds);
}

void DisplayPreview::draw()
{
    m_lcd->setState(m_playback.state());
    m_phase->setText(phaseInWords());
    m_time->setText(isPlaying() ? timeInWords() : tr("%1 (held)").arg(timeInWords()));
    const bool starting = m_playback.phase() == DisplayPlayback::Phase::StartUp;
    const auto& family = m_workspace.family();
    const bool supplied = m_playback.hasSupply();
    m_left->setEnabled(!starting && family.displayList(supplied ? "manual" : "backup"));
    m_right->setEnabled(!starting && supplied && family.displayList("utility"));
    const QSignalBlocker quiet(m_supply);
    m_supply->setChecked(m_playback.hasSupply());
    const auto list = q(m_playback.list());
    const int row = m_playback.row();
    if (list == m_shownList && row == m_shownRow)
        return;
    m_shownList = list;
    m_shownRow = row;
    emit placeShown(list, row);
}

} // namespace metersmith::ui
