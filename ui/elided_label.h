// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ELIDED_LABEL_H
#define METERSMITH_UI_ELIDED_LABEL_H

#include <QLabel>

namespace metersmith::ui
{

/// A line that ends with "…" where the room is too small for it, and then says all of it in its
/// tool tip; it does not keep the window from being made narrower. With word wrap it is a plain
/// label.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace metersmith::ui

#endif
