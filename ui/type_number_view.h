// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TYPE_NUMBER_VIEW_H
#define METERSMITH_UI_TYPE_NUMBER_VIEW_H

#include "typecodes/type_number.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace metersmith::ui
{

/// A type number in order-form grouping; the position under the mouse or chosen with the arrow keys
/// is lit and its meaning shown below.
class TypeNumberView : public QWidget
{
    Q_OBJECT

public:
    explicit TypeNumberView(QWidget* parent = nullptr);

    /// Without a type, `text` stands as it was read and `problem` says why it was not understood.
    void setType(const std::optional<typecodes::TypeNumber>& type, const QString& text,
                 const QString& problem);
    int chosen() const { return m_chosen; }
    QString meaning() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int position);
    QRectF positionRect(int position) const;
    QFont numberFont() const;

    std::optional<typecodes::TypeNumber> m_type;
    QString m_text;
    QString m_problem;
    int m_chosen = -1;
};

} // namespace metersmith::ui

#endif
