// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_OPTICAL_PORT_H
#define METERSMITH_UI_OPTICAL_PORT_H

#include <QWidget>

namespace metersmith::ui
{

/// The round optical port of the front, drawn.
class OpticalPort : public QWidget
{
    Q_OBJECT

public:
    explicit OpticalPort(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace metersmith::ui

#endif
