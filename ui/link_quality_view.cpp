// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/link_quality_view.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace metersmith::ui
{

using services::LinkQuality;

namespace
{

constexpr int goodFrom = 90; // percent
constexpr int usableFrom = 60;

QColor colorOf(int percent)
{
    return percent >= goodFrom     ? colors().good
           : percent >= usableFrom ? colors().attention
                                   : colors().fault;
}

} // namespace

QString qualityInWords(const LinkQuality& quality)
{
    const auto verdict = quality.percent >= goodFrom ? LinkQualityView::tr("Good line")
                         : quality.percent >= usableFrom
                             ? LinkQualityView::tr("Usable line: seat the head a little better")
                             : LinkQualityView::tr("Bad line: seat the head again");
    QStringList lines{LinkQualityView::tr("%1 (%2 %)").arg(verdict).arg(quality.percent)};
    lines += LinkQualityView::tr("%n answer(s)", nullptr, quality.exchanges);
    lines += LinkQualityView::tr("%n damaged", nullptr, quality.errors);
    lines += LinkQualityView::tr("%n sent again", nullptr, quality.retries);
    if (quality.exchanges > 0)
        lines += LinkQualityView::tr("The meter begins to answer after %1 ms")
                     .arg(quality.turnAround.count());
    return lines.join(QLatin1Char('\n'));
}

LinkQualityView::LinkQualityView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    forget();
}

void LinkQualityView::show(const LinkQuality& quality)
{
    m_quality = quality;
    m_quality.percent = std::clamp(quality.percent, 0, 100);
    m_known = quality.exchanges > 0 || quality.errors > 0 || quality.retries > 0;
    setToolTip(m_known ? qualityInWords(m_quality) : tr("No answer has come yet."));
    setAccessibleName(m_known ? tr("Line quality %1 %").arg(m_quality.percent)
                              : tr("Line quality not known yet"));
    setAccessibleDescription(toolTip());
    update();
}

void LinkQualityView::forget()
{
    show({});
}

int LinkQualityView::filled() const
{
    constexpr int hundred = 100;
    if (!m_known || m_quality.percent == 0)
        return 0;
    return std::clamp((m_quality.percent * bars + hundred - 1) / hundred, 1, bars);
}

QString LinkQualityView::number() const
{
    return m_known ? tr("%1 %").arg(m_quality.percent) : QStringLiteral("–");
}

QSize LinkQualityView::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {bars * units(2) + units(1) + metrics.horizontalAdvance(tr("%1 %").arg(100)),
            std::max(units(5), metrics.height())};
}

void LinkQualityView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int full = filled();
    const int room = units(5);
    const int top = (height() - room) / 2;
    for (int bar = 0; bar < bars; ++bar) {
        const int tall = room * (bar + 2) / (bars + 1);
        const QRectF place(bar * units(2), top + room - tall, units(2) - scaleFactor() * 2, tall);
        const double round = scaleFactor();
        if (bar < full) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colorOf(m_quality.percent));
        } else { // an outline: what is missing is seen without colours
            painter.setPen(QPen(colors().muted, scaleFactor()));
            painter.setBrush(Qt::NoBrush);
        }
        const double half = bar < full ? 0.0 : scaleFactor() / 2;
        painter.drawRoundedRect(place.adjusted(half, half, -half, -half), round, round);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(bars * units(2) + units(1), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, number());
}

} // namespace metersmith::ui
