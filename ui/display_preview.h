// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_PREVIEW_H
#define METERSMITH_UI_DISPLAY_PREVIEW_H

#include "ui/display_playback.h"
#include "ui/workspace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace metersmith::ui
{

class LcdWidget;

/// The glass that steps through the draft's lists at the meter's own pace, with sample values, and
/// what moves it: play, step, speed, the two buttons, the mains supply.
class DisplayPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DisplayPreview(Workspace& workspace, QWidget* parent = nullptr);

    const DisplayPlayback& playback() const { return m_playback; }
    bool isPlaying() const;
    /// Goes to a reading of a list ("manual", row 3).
    void show(const std::string& list, int row);
    /// Lets this much of the meter's time pass; the timer calls it while playing.
    void advance(std::chrono::milliseconds time);

signals:
    /// The glass went to another list or reading; row -1 and "" where it shows neither.
    void placeShown(const QString& list, int row);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeGlass();
    QWidget* makeControls();
    QToolButton* makeMeterButton(DisplayPlayback::Button button, const QString& name,
                                 const QString& does);
    void takeDraft();
    void setPlaying(bool on);
    void runTimer();
    void draw();
    QString phaseInWords() const;
    QString timeInWords() const;

    Workspace& m_workspace;
    DisplayPlayback m_playback;
    LcdWidget* m_lcd = nullptr;
    QLabel* m_phase = nullptr;
    QLabel* m_time = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_left = nullptr;
    QToolButton* m_right = nullptr;
    QComboBox* m_speed = nullptr;
    QCheckBox* m_supply = nullptr;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QString m_shownList;
    int m_shownRow = -2;
};

} // namespace metersmith::ui

#endif
