// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lcd_painter.h"

#include "ui/lcd_symbols.h"
#include "ui/segments.h"
#include "ui/text.h"

#include <QLinearGradient>
#include <QPainter>

namespace metersmith::ui
{
namespace
{

using typecodes::DisplayState;

const QColor glassTop(0xC9D2BF);
const QColor glassBottom(0xB4BFA6);
const QColor inkLit(24, 30, 22, 235);
const QColor inkUnlit(24, 30, 22, 17);

constexpr int identificationDigits = 7;
constexpr int valueDigits = 9;
constexpr int textCharacters = 4;

/// A row of seven-segment digits with a dot (and colon) after each.
struct DigitRow {
    QRectF first;
    double pitch = 0;
    int count = 0;
    bool colons = false;
};

void addDot(SegmentPaths& paths, QPointF centre, double radius, bool on)
{
    QPainterPath dot;
    dot.addEllipse(centre, radius, radius);
    paths.add(dot, on);
}

/// Splits "12.34:56" into digits and the separator that follows each.
struct Cells {
    QString digits;
    QString separators; ///< '.', ':' or ' ' after the digit of the same index
};

Cells cellsOf(const QString& text)
{
    Cells cells;
    for (const QChar c : text) {
        if ((c == u'.' || c == u':') && !cells.digits.isEmpty() &&
            cells.separators.back() == u' ') {
            cells.separators.back() = c;
            continue;
        }
        cells.digits += c;
        cells.separators += u' ';
    }
    return cells;
}

void addRow(SegmentPaths& paths, const DigitRow& row, const QString& text, bool alignRight,
            bool all)
{
    auto cells = cellsOf(text);
    if (cells.digits.size() > row.count) {
        cells.digits = alignRight ? cells.digits.right(row.count) : cells.digits.left(row.count);
        cells.separators =
            alignRight ? cells.separators.right(row.count) : cells.separators.left(row.count);
    }
    const auto blanks = row.count - static_cast<int>(cells.digits.size());
    const int start = alignRight ? blanks : 0;
    for (int i = 0; i < row.count; ++i) {
        const int cell = i - start;
        const bool used = cell >= 0 && cell < cells.digits.size();
        const QChar digit = used ? cells.digits[cell] : QChar(u' ');
        const QChar separator = used ? cells.separators[cell] : QChar(u' ');
        const QRectF box = row.first.translated(row.pitch * i, 0);
        addSevenSegments(paths, box, all ? 0x7FU : sevenSegmentMask(digit));
        if (i == row.count - 1)
            continue;
        const double radius = box.width() * 0.085;
        const double x = box.right() + (row.pitch - box.width()) / 2;
        addDot(paths, {x - radius, box.bottom() - radius}, radius, all || separator == u'.');
        if (row.colons && i >= row.count - 6) {
            addDot(paths, {x, box.top() + box.height() * 0.32}, radius, all || separator == u':');
            addDot(paths, {x - radius / 2, box.top() + box.height() * 0.68}, radius,
                   all || separator == u':');
        }
    }
}

void addText(SegmentPaths& paths, const QRectF& first, double pitch, const QString& text, bool all)
{
    for (int i = 0; i < textCharacters; ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u' ');
        addFourteenSegments(paths, first.translated(pitch * i, 0),
                            all ? 0x3FFFU : fourteenSegmentMask(c));
    }
}

} // namespace

void paintLcd(QPainter& painter, const QRectF& target, const DisplayState& state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / lcdSize.width(), target.height() / lcdSize.height());

    QLinearGradient glass(0, 0, 0, lcdSize.height());
    glass.setColorAt(0, glassTop);
    glass.setColorAt(1, glassBottom);
    painter.setPen(QPen(QColor(0x6C755F), 3));
    painter.setBrush(glass);
    painter.drawRoundedRect(QRectF({1.5, 1.5}, lcdSize - QSizeF(3, 3)), 14, 14);

    const bool all = state.on && state.allSegments;
    const auto shown = state.on ? state : DisplayState{};
    SegmentPaths paths;
    addRow(paths, {{34, 30, 36, 70}, 50, identificationDigits, false}, q(shown.identification),
           false, all);
    addText(paths, {748, 30, 44, 70}, 58, q(shown.text), all);
    addRow(paths, {{34, 136, 62, 132}, 82, valueDigits, true}, q(shown.value), true, all);
    addQuadrantCross(paths, {412, 22, 128, 92}, shown, all);
    addModuleMarks(paths, {566, 28, 150, 76}, shown, all);
    addUnit(paths, {784, 136, 196, 132}, q(shown.unit), all);
    addStatusRow(paths, {30, 306, 940, 106}, shown, all);

    painter.setPen(Qt::NoPen);
    painter.setBrush(inkUnlit);
    painter.drawPath(paths.unlit);
    painter.setBrush(inkLit);
    painter.drawPath(paths.lit);
    painter.restore();
}

} // namespace metersmith::ui
