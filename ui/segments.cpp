// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments.h"

#include <QHash>
#include <QPolygonF>
#include <QTransform>

#include <cmath>

namespace metersmith::ui
{
namespace
{

constexpr double slant = -0.07;

unsigned bits(const char* segments)
{
    unsigned mask = 0;
    for (; *segments != '\0'; ++segments)
        mask |= 1U << static_cast<unsigned>(*segments - 'a');
    return mask;
}

/// Fourteen segments are named a-f, then g h (g1 g2), i j k (h i j), l m n (k l m).
const QHash<char16_t, unsigned>& fourteenSegmentTable()
{
    static const QHash<char16_t, unsigned> table{
        {u'0', bits("abcdef")},  {u'1', bits("bc")},       {u'2', bits("abghed")},
        {u'3', bits("abcdh")},   {u'4', bits("fghbc")},    {u'5', bits("afghcd")},
        {u'6', bits("afedcgh")}, {u'7', bits("abc")},      {u'8', bits("abcdefgh")},
        {u'9', bits("abcdfgh")}, {u'A', bits("abcefgh")},  {u'B', bits("abcdhjm")},
        {u'C', bits("adef")},    {u'D', bits("abcdjm")},   {u'E', bits("adefgh")},
        {u'F', bits("aefgh")},   {u'G', bits("acdefh")},   {u'H', bits("bcefgh")},
        {u'I', bits("adjm")},    {u'J', bits("bcde")},     {u'K', bits("efgkn")},
        {u'L', bits("def")},     {u'M', bits("bcefik")},   {u'N', bits("bcefin")},
        {u'O', bits("abcdef")},  {u'P', bits("abefgh")},   {u'Q', bits("abcdefn")},
        {u'R', bits("abefghn")}, {u'S', bits("acdfgh")},   {u'T', bits("ajm")},
        {u'U', bits("bcdef")},   {u'V', bits("eflk")},     {u'W', bits("bcefln")},
        {u'X', bits("ikln")},    {u'Y', bits("ikm")},      {u'Z', bits("adkl")},
        {u'+', bits("ghjm")},    {u'-', bits("gh")},       {u'/', bits("kl")},
        {u'_', bits("d")},       {u'*', bits("ghijklmn")}, {u'%', bits("fckl")},
    };
    return table;
}

/// A bar from `from` to `to` with pointed ends, `width` thick.
QPainterPath bar(QPointF from, QPointF to, double width)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return {};
    const QPointF unit = along / length;
    const QPointF across(-unit.y() * width / 2, unit.x() * width / 2);
    const QPointF tip = unit * (width / 2);
    const double gap = width * 0.09;
    const QPointF start = from + unit * gap;
    const QPointF end = to - unit * gap;
    QPainterPath path;
    path.addPolygon(QPolygonF{start, start + tip + across, end - tip + across, end,
                              end - tip - across, start + tip - across});
    path.closeSubpath();
    return path;
}

struct Corners {
    QPointF topLeft, topRight, middleLeft, middleRight, bottomLeft, bottomRight, top, middle,
        bottom;
};

Corners cornersOf(const QRectF& box, double width)
{
    const double half = width / 2;
    const double left = box.left() + half;
    const double right = box.right() - half;
    const double top = box.top() + half;
    const double bottom = box.bottom() - half;
    const double middle = box.center().y();
    const double centre = box.center().x();
    return {{left, top},     {right, top},  {left, middle},   {right, middle}, {left, bottom},
            {right, bottom}, {centre, top}, {centre, middle}, {centre, bottom}};
}

QTransform slanted(const QRectF& box)
{
    QTransform transform;
    transform.translate(box.center().x(), box.bottom());
    transform.shear(slant, 0);
    transform.translate(-box.center().x(), -box.bottom());
    return transform;
}

} // namespace

unsigned sevenSegmentMask(QChar character)
{
    static const QHash<char16_t, unsigned> table{
        {u'0', bits("abcdef")}, {u'1', bits("bc")},     {u'2', bits("abged")},
        {u'3', bits("abgcd")},  {u'4', bits("fgbc")},   {u'5', bits("afgcd")},
        {u'6', bits("afgedc")}, {u'7', bits("abc")},    {u'8', bits("abcdefg")},
        {u'9', bits("abcdfg")}, {u'A', bits("abcefg")}, {u'B', bits("cdefg")},
        {u'C', bits("adef")},   {u'D', bits("bcdeg")},  {u'E', bits("adefg")},
        {u'F', bits("aefg")},   {u'H', bits("bcefg")},  {u'L', bits("def")},
        {u'N', bits("ceg")},    {u'O', bits("cdeg")},   {u'P', bits("abefg")},
        {u'R', bits("eg")},     {u'T', bits("defg")},   {u'U', bits("bcdef")},
        {u'Y', bits("bcdfg")},  {u'-', bits("g")},      {u'_', bits("d")},
    };
    return table.value(character.toUpper().unicode(), 0);
}

unsigned fourteenSegmentMask(QChar character)
{
    return fourteenSegmentTable().value(character.toUpper().unicode(), 0);
}

void addSevenSegments(SegmentPaths& paths, const QRectF& box, unsigned mask)
{
    const double width = box.width() * 0.17;
    const auto c = cornersOf(box, width);
    const auto transform = slanted(box);
    const std::pair<QPointF, QPointF> lines[] = {
        {c.topLeft, c.topRight},       {c.topRight, c.middleRight},  {c.middleRight, c.bottomRight},
        {c.bottomLeft, c.bottomRight}, {c.middleLeft, c.bottomLeft}, {c.topLeft, c.middleLeft},
        {c.middleLeft, c.middleRight},
    };
    for (unsigned i = 0; i < std::size(lines); ++i)
        paths.add(transform.map(bar(lines[i].first, lines[i].second, width)),
                  (mask >> i & 1U) != 0);
}

void addFourteenSegments(SegmentPaths& paths, const QRectF& box, unsigned mask)
{
    const double width = box.width() * 0.14;
    const auto c = cornersOf(box, width);
    const auto transform = slanted(box);
    const QPointF inset(width * 0.75, width * 0.95);
    const QPointF mirrored(-inset.x(), inset.y());
    const std::pair<QPointF, QPointF> lines[] = {
        {c.topLeft, c.topRight},
        {c.topRight, c.middleRight},
        {c.middleRight, c.bottomRight},
        {c.bottomLeft, c.bottomRight},
        {c.middleLeft, c.bottomLeft},
        {c.topLeft, c.middleLeft},
        {c.middleLeft, c.middle},
        {c.middle, c.middleRight},
        {c.topLeft + inset, c.middle - inset},
        {c.top + QPointF(0, width / 2), c.middle},
        {c.topRight + mirrored, c.middle - mirrored},
        {c.bottomLeft - mirrored, c.middle + mirrored},
        {c.middle, c.bottom - QPointF(0, width / 2)},
        {c.bottomRight - inset, c.middle + inset},
    };
    for (unsigned i = 0; i < std::size(lines); ++i)
        paths.add(transform.map(bar(lines[i].first, lines[i].second, width)),
                  (mask >> i & 1U) != 0);
}

} // namespace metersmith::ui
