// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_NO_LINK_BAR_H
#define METERSMITH_UI_NO_LINK_BAR_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;

namespace metersmith::ui
{

/// Comes up when the meter was not reached, whatever page asked for it: what happened, and the way
/// to the connection doctor. Goes when the next job begins.
class NoLinkBar : public QWidget
{
    Q_OBJECT

public:
    NoLinkBar(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

    void show(const Error& error);

private:
    QLabel* m_text = nullptr;
};

} // namespace metersmith::ui

#endif
