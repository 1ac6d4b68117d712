// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_PREVIEW_H
#define METERSMITH_UI_DISPLAY_PREVIEW_H

#include "ui/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace metersmith::ui
{

class LcdWidget;

/// The glass stepping through a list at the meter's own pace, with example values (or those last
/// read from the meter).
class DisplayPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DisplayPreview(Workspace& workspace, QWidget* parent = nullptr);

    void setList(const std::vector<std::string>& ids, bool scrolls);
    void showRow(int row);
    int row() const { return m_row; }

signals:
    void rowShown(int row);

private:
    void step();
    void draw();

    Workspace& m_workspace;
    std::vector<std::string> m_ids;
    std::vector<services::RegisterValue> m_values;
    LcdWidget* m_lcd = nullptr;
    QLabel* m_words = nullptr;
    QToolButton* m_play = nullptr;
    QTimer m_timer;
    int m_row = 0;
};

} // namespace metersmith::ui

#endif
