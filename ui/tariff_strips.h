// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_STRIPS_H
#define METERSMITH_UI_TARIFF_STRIPS_H

#include "ui/tariff_model.h"

#include <QAbstractScrollArea>

namespace metersmith::ui
{

/// The day plans of one season as 24-hour strips, painted with the mouse: drag over a stretch to
/// give it the brush's value, drag a boundary to move it, Ctrl+wheel to zoom (15 minutes, then 5,
/// then 1). By keyboard: arrows move the cursor, Shift+arrows choose a stretch, digits give the
/// stretch a value, + and - move its end, Ctrl+arrows its beginning, Del removes its switch.
class TariffStrips : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TariffStrips(TariffModel& model, QWidget* parent = nullptr);

    void setSeason(int plan, int season);
    const TariffPlace& place() const { return m_place; }
    void setDay(typecodes::DayType day);
    void setBrush(int value);
    int brush() const { return m_brush; }
    void setCursorMinute(int minute);
    int cursorMinute() const { return m_cursor; }
    void zoomBy(double factor, int aroundX);
    double zoom() const { return m_zoom; }
    int step() const; ///< minutes that the mouse and the keys go by

    /// Where a minute of a row is, in the viewport.
    QPoint positionOf(typecodes::DayType day, int minute) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void placeChanged();
    void brushChanged(int value);
    void readOut(const QString& text); ///< what is under the cursor, in words

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Drag { None, Paint, Boundary };

    void refresh();
    void describe();
    void fitScrollBar();
    int labelWidth() const;
    double perMinute() const;
    double xOf(int minute) const;
    int minuteAt(double x, bool snapped) const;
    int rowAt(int y) const; ///< -1: none
    QRectF rowArea(int row) const;
    int boundaryAt(const QPoint& position) const; ///< index of the switch; -1: none
    std::pair<int, int> dragged() const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintDrag(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    bool stretchKey(int key);
    bool moveKey(int key, Qt::KeyboardModifiers modifiers);
    void moveCursor(int minute, bool choosing);
    void moveRow(int by);
    void give(int value);

    TariffModel& m_model;
    TariffPlace m_place;
    std::vector<typecodes::DayType> m_rows;
    int m_brush = 1;
    double m_zoom = 1.0;
    int m_cursor = 0;
    int m_anchor = -1; ///< other end of a stretch chosen by keys; -1: none
    Drag m_drag = Drag::None;
    int m_dragFrom = 0;
    int m_dragTo = 0;
    int m_dragIndex = -1;
};

} // namespace metersmith::ui

#endif
