// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CT_ASSISTANT_PLATE_H
#define METERSMITH_UI_CT_ASSISTANT_PLATE_H

#include <QWidget>

namespace metersmith::ui
{

/// A current transformer drawn with its plate, to hold beside the real one.
class CtPlate : public QWidget
{
    Q_OBJECT

public:
    explicit CtPlate(QWidget* parent = nullptr);

    /// Amperes as on the plate; `works` false: the meter cannot take this pair.
    void setCurrents(int primary, int secondary, bool works);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTransformer(QPainter& painter) const;

    int m_primary = 0;
    int m_secondary = 0;
    bool m_works = true;
};

} // namespace metersmith::ui

#endif
