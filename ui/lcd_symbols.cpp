// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lcd_symbols.h"

#include <QFont>
#include <QPolygonF>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace metersmith::ui
{
namespace
{

using typecodes::BreakerSymbol;
using typecodes::DisplayState;
using typecodes::PhaseSequence;

QPainterPath word(const QString& text, QPointF baseline, double size)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(qRound(size));
    font.setBold(true);
    QPainterPath path;
    path.addText(baseline, font, text);
    return path;
}

QPainterPath polygon(const QPolygonF& points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// An arrow head whose tip points along `degrees` (0 right, 90 up).
QPainterPath arrowHead(QPointF centre, double size, double degrees)
{
    QTransform transform;
    transform.translate(centre.x(), centre.y());
    transform.rotate(-degrees);
    return transform.map(
        polygon({{size * 0.6, 0}, {-size * 0.4, size * 0.5}, {-size * 0.4, -size * 0.5}}));
}

QPainterPath stroked(const QPainterPath& line, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(line);
}

/// A circular arrow; clockwise for L1 L2 L3.
QPainterPath circularArrow(QPointF centre, double radius, bool clockwise)
{
    QPainterPath arc;
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const double sweep = clockwise ? -260 : 260;
    const double start = clockwise ? 130 : 50;
    arc.arcMoveTo(box, start);
    arc.arcTo(box, start, sweep);
    const double end = (start + sweep) * std::numbers::pi / 180;
    const QPointF tip(centre.x() + radius * std::cos(end), centre.y() - radius * std::sin(end));
    QPainterPath path = stroked(arc, radius * 0.3);
    path.addPath(arrowHead(tip, radius * 0.85, (start + sweep) + (clockwise ? -90 : 90)));
    path.setFillRule(Qt::WindingFill);
    return path.simplified(); // overlaps must not show as holes
}

QPainterPath errorTriangle(const QRectF& box)
{
    QPainterPath path = stroked(polygon({{box.center().x(), box.top() + 4},
                                         {box.right() - 3, box.bottom() - 4},
                                         {box.left() + 3, box.bottom() - 4}}),
                                5);
    const double x = box.center().x();
    path.addRect(QRectF(x - 3, box.top() + box.height() * 0.36, 6, box.height() * 0.28));
    path.addEllipse(QPointF(x, box.bottom() - box.height() * 0.2), 4, 4);
    path.setFillRule(Qt::WindingFill);
    return path.simplified(); // overlaps must not show as holes
}

QPainterPath radioMast(const QRectF& box)
{
    QPainterPath lines;
    const QPointF top(box.center().x(), box.top() + box.height() * 0.3);
    lines.moveTo(top);
    lines.lineTo(box.center().x() - box.width() * 0.2, box.bottom());
    lines.moveTo(top);
    lines.lineTo(box.center().x() + box.width() * 0.2, box.bottom());
    for (const double radius : {box.width() * 0.24, box.width() * 0.44}) {
        const QRectF arc(top.x() - radius, top.y() - radius, 2 * radius, 2 * radius);
        lines.arcMoveTo(arc, -38);
        lines.arcTo(arc, -38, 76);
        lines.arcMoveTo(arc, 142);
        lines.arcTo(arc, 142, 76);
    }
    return stroked(lines, 5);
}

QPainterPath tamperHand(const QRectF& box)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double w = box.width();
    const double h = box.height();
    path.addRoundedRect(QRectF(box.left() + w * 0.24, box.top() + h * 0.45, w * 0.6, h * 0.5), 9,
                        9);
    const double heights[] = {0.14, 0.02, 0.06, 0.16};
    for (int i = 0; i < 4; ++i)
        path.addRoundedRect(QRectF(box.left() + w * (0.24 + 0.155 * i), box.top() + h * heights[i],
                                   w * 0.125, h * 0.6),
                            w * 0.06, w * 0.06);
    QTransform thumb;
    thumb.translate(box.left() + w * 0.26, box.top() + h * 0.78);
    thumb.rotate(-48);
    QPainterPath finger;
    finger.addRoundedRect(QRectF(-w * 0.065, -h * 0.42, w * 0.13, h * 0.42), w * 0.06, w * 0.06);
    path.addPath(thumb.map(finger));
    return path;
}

QPainterPath breaker(const QRectF& box, bool closed)
{
    QPainterPath line;
    const double y = box.center().y() + 8;
    line.moveTo(box.left(), y);
    line.lineTo(box.left() + box.width() * 0.3, y);
    line.moveTo(box.left() + box.width() * 0.7, y);
    line.lineTo(box.right(), y);
    line.moveTo(box.left() + box.width() * 0.3, y);
    if (closed)
        line.lineTo(box.left() + box.width() * 0.7, y);
    else
        line.lineTo(box.left() + box.width() * 0.66, box.top() + box.height() * 0.2);
    QPainterPath path = stroked(line, 5);
    path.addEllipse(QPointF(box.left() + box.width() * 0.3, y), 5, 5);
    path.addEllipse(QPointF(box.left() + box.width() * 0.7, y), 5, 5);
    path.setFillRule(Qt::WindingFill);
    return path.simplified(); // overlaps must not show as holes
}

void addPhase(SegmentPaths& paths, const QRectF& box, const DisplayState& state, std::size_t phase,
              bool all)
{
    paths.add(word(QStringLiteral("L%1").arg(phase + 1), {box.left() + 18, box.bottom() - 6}, 46),
              all || state.voltage[phase]);
    const double y = box.top() + 20;
    paths.add(arrowHead({box.left() + 22, y}, 24, 180), all || state.currentReverse[phase]);
    paths.add(word(QStringLiteral("−"), {box.left() + 36, y + 9}, 24),
              all || state.currentReverse[phase]);
    paths.add(word(QStringLiteral("+"), {box.left() + 60, y + 9}, 24),
              all || state.currentForward[phase]);
    paths.add(arrowHead({box.left() + 92, y}, 24, 0), all || state.currentForward[phase]);
}

} // namespace

void addQuadrantCross(SegmentPaths& paths, const QRectF& box, const DisplayState& state, bool all)
{
    const QPointF c = box.center();
    const double across = box.width() * 0.32;
    const double down = box.height() * 0.38;
    const bool any = all || state.importActive || state.exportActive || state.importReactive ||
                     state.exportReactive;
    QPainterPath cross;
    const double tip = 9; // the lines end where the arrow heads begin
    cross.addRect(QRectF(c.x() - across + tip, c.y() - 2, 2 * (across - tip), 4));
    cross.addRect(QRectF(c.x() - 2, c.y() - down + tip, 4, 2 * (down - tip)));
    cross.setFillRule(Qt::WindingFill);
    paths.add(cross.simplified(), any);
    paths.add(arrowHead({c.x() + across, c.y()}, 22, 0), all || state.importActive);
    paths.add(arrowHead({c.x() - across, c.y()}, 22, 180), all || state.exportActive);
    paths.add(arrowHead({c.x(), c.y() - down}, 22, 90), all || state.importReactive);
    paths.add(arrowHead({c.x(), c.y() + down}, 22, 270), all || state.exportReactive);
    paths.add(word(QStringLiteral("+P"), {c.x() + 24, c.y() - 8}, 20), all || state.importActive);
    paths.add(word(QStringLiteral("−P"), {c.x() - 56, c.y() - 8}, 20), all || state.exportActive);
    paths.add(word(QStringLiteral("+Q"), {c.x() - 42, c.y() - down + 14}, 20),
              all || state.importReactive);
    paths.add(word(QStringLiteral("−Q"), {c.x() + 12, c.y() + down}, 20),
              all || state.exportReactive);
}

void addModuleMarks(SegmentPaths& paths, const QRectF& box, const DisplayState& state, bool all)
{
    for (std::size_t i = 0; i < state.modules.size(); ++i)
        paths.add(
            word(QStringLiteral("M%1").arg(i + 1),
                 {box.left() + static_cast<double>(i % 2) * 70, box.top() + (i < 2 ? 30.0 : 70.0)},
                 30),
            all || state.modules[i]);
}

void addUnit(SegmentPaths& paths, const QRectF& box, const QString& unit, bool all)
{
    const QString parts[] = {QStringLiteral("M"),  QStringLiteral("k"), QStringLiteral("W"),
                             QStringLiteral("V"),  QStringLiteral("A"), QStringLiteral("var"),
                             QStringLiteral("Hz"), QStringLiteral("h")};
    // Which parts a unit lights: W and V A share the middle of the field.
    const auto has = [&](const QString& part) {
        if (part == QStringLiteral("M") || part == QStringLiteral("k"))
            return unit.startsWith(part);
        if (part == QStringLiteral("V"))
            return unit == QStringLiteral("V") || unit.contains(QStringLiteral("VA"));
        if (part == QStringLiteral("A"))
            return unit == QStringLiteral("A") || unit.contains(QStringLiteral("VA"));
        if (part == QStringLiteral("h"))
            return unit.endsWith(QStringLiteral("h"));
        return unit.contains(part);
    };
    // M k W V A above, var Hz h below.
    const double x[] = {0, 38, 64, 114, 148, 0, 78, 146};
    const double y[] = {50, 50, 50, 50, 50, 112, 112, 112};
    const double size[] = {36, 38, 42, 40, 40, 38, 38, 42};
    for (std::size_t i = 0; i < std::size(parts); ++i)
        paths.add(word(parts[i], {box.left() + x[i], box.top() + y[i]}, size[i]),
                  all || has(parts[i]));
}

void addStatusRow(SegmentPaths& paths, const QRectF& box, const DisplayState& state, bool all)
{
    for (std::size_t phase = 0; phase < 3; ++phase)
        addPhase(paths,
                 {box.left() + static_cast<double>(phase) * 114, box.top(), 110, box.height()},
                 state, phase, all);
    const double y = box.center().y() + 4;
    paths.add(circularArrow({box.left() + 378, y}, 24, true),
              all || state.sequence == PhaseSequence::L1L2L3);
    paths.add(circularArrow({box.left() + 442, y}, 24, false),
              all || state.sequence == PhaseSequence::L1L3L2);
    paths.add(word(QStringLiteral("T"), {box.left() + 486, box.bottom() - 22}, 52),
              all || state.tariff > 0);
    addSevenSegments(paths, {box.left() + 526, box.top() + 24, 34, 62},
                     all                ? 0x7FU
                     : state.tariff > 0 ? sevenSegmentMask(QChar(u'0' + state.tariff))
                                        : 0U);
    paths.add(word(QStringLiteral("PP"), {box.left() + 578, box.bottom() - 24}, 42),
              all || state.prepayment);
    paths.add(errorTriangle({box.left() + 656, box.top() + 24, 64, 64}), all || state.error);
    paths.add(radioMast({box.left() + 734, box.top() + 24, 54, 64}), all || state.radio);
    paths.add(tamperHand({box.left() + 800, box.top() + 22, 48, 68}), all || state.tamper);
    const QRectF switchBox(box.left() + 864, box.top() + 22, 76, 60);
    paths.add(breaker(switchBox, true), all || state.breaker == BreakerSymbol::Connected);
    if (!all)
        paths.add(breaker(switchBox, false), state.breaker == BreakerSymbol::Disconnected);
}

} // namespace metersmith::ui
