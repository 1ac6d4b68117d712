// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_JOB_BAR_H
#define METERSMITH_UI_JOB_BAR_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace metersmith::ui
{

class LinkQualityView;
class QualitySound;

/// What the program is doing with the meter now: text, quality of the line (on wish to be heard),
/// retries, progress, cancel. Hidden when idle.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    JobBar(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

private:
    void begin();

    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_retries = nullptr;
    LinkQualityView* m_quality = nullptr;
    QualitySound* m_sound = nullptr;
    int m_noted = 0;
};

} // namespace metersmith::ui

#endif
