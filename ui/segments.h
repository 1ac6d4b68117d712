// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_SEGMENTS_H
#define METERSMITH_UI_SEGMENTS_H

#include <QChar>
#include <QPainterPath>
#include <QRectF>

namespace metersmith::ui
{

/// The lit and the unlit parts of a segment display, collected over many digits and drawn at once.
struct SegmentPaths {
    QPainterPath lit;
    QPainterPath unlit;

    void add(const QPainterPath& path, bool on) { (on ? lit : unlit).addPath(path); }
};

/// Which of the segments a to g (bits 0 to 6) show a character; 0 for what seven segments cannot
/// show.
unsigned sevenSegmentMask(QChar character);

/// Which of the fourteen segments (a-f bits 0-5, g1 g2 6-7, h i j 8-10, k l m 11-13) show a
/// character.
unsigned fourteenSegmentMask(QChar character);

/// Adds one digit that fills `box`, slanted a little as on the real glass.
void addSevenSegments(SegmentPaths& paths, const QRectF& box, unsigned mask);
void addFourteenSegments(SegmentPaths& paths, const QRectF& box, unsigned mask);

} // namespace metersmith::ui

#endif
