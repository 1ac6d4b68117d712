// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_LCD_WIDGET_H
#define METERSMITH_UI_LCD_WIDGET_H

#include "typecodes/display_state.h"

#include <QWidget>

namespace metersmith::ui
{

/// The meter's glass at any size; read aloud as text.
class LcdWidget : public QWidget
{
    Q_OBJECT

public:
    explicit LcdWidget(QWidget* parent = nullptr);

    void setState(const typecodes::DisplayState& state);
    const typecodes::DisplayState& state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    typecodes::DisplayState m_state;
};

} // namespace metersmith::ui

#endif
