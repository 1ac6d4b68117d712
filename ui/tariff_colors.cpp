// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_colors.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace metersmith::ui
{
namespace
{

// Eight hues that differ in lightness too, so that they stay apart for colour-blind eyes and on a
// grey print.
constexpr std::array<QRgb, 9> lightTariffs = {0xFFE4E7EB, 0xFF9CCBEE, 0xFFF2A65A,
                                              0xFF5FA777, 0xFFE6D968, 0xFFC58BC9,
                                              0xFFD9695F, 0xFF8A97A5, 0xFFB98F5B};
constexpr std::array<QRgb, 9> darkTariffs = {0xFF3A424D, 0xFF2F6DA3, 0xFFB56A1E,
                                             0xFF2F7A4E, 0xFF8C7F16, 0xFF8B4C92,
                                             0xFFAE4038, 0xFF596776, 0xFF7A5730};
constexpr std::array<QRgb, 5> lightSeasons = {0xFFE4E7EB, 0xFFBBD3EC, 0xFFBFE0C7, 0xFFF3DFA8,
                                              0xFFE9C3B4};
constexpr std::array<QRgb, 5> darkSeasons = {0xFF3A424D, 0xFF2C4A68, 0xFF2C5640, 0xFF5F5222,
                                             0xFF663C2F};

} // namespace

QColor valueColor(SwitchKind kind, int value)
{
    if (kind == SwitchKind::Relay)
        value = value > 0 ? 3 : 0;
    const auto index = static_cast<std::size_t>(std::clamp(value, 0, 8));
    return QColor::fromRgb(isDark() ? darkTariffs[index] : lightTariffs[index]);
}

QColor valueTextColor(SwitchKind kind, int value)
{
    const QColor area = valueColor(kind, value);
    const double light =
        0.299 * area.redF() + 0.587 * area.greenF() + 0.114 * area.blueF(); // as seen
    return light > 0.5 ? QColor(0x14181D) : QColor(0xFFFFFF);
}

QColor markColor()
{
    return isDark() ? QColor(0xFFFFFF) : QColor(0x14181D);
}

void fillValue(QPainter& painter, const QRectF& area, SwitchKind kind, std::optional<int> value,
               bool carried)
{
    if (!value) {
        painter.fillRect(area, colors().card);
        painter.fillRect(area, QBrush(colors().attention, Qt::BDiagPattern));
        return;
    }
    painter.fillRect(area, valueColor(kind, *value));
    if (carried) {
        QColor veil = colors().card;
        veil.setAlpha(130);
        painter.fillRect(area, veil);
        QColor hatch = valueTextColor(kind, *value);
        hatch.setAlpha(70);
        painter.fillRect(area, QBrush(hatch, Qt::FDiagPattern));
    }
}

QString checkedButtonStyle()
{
    return QStringLiteral("QToolButton:checked { background: %1; color: white; font-weight: bold;"
                          " border: 1px solid %2; border-radius: %3px; padding: %3px; }")
        .arg(isDark() ? QStringLiteral("#2B6CA3") : colors().accent.name(), colors().border.name())
        .arg(units(1));
}

QColor seasonColor(int season)
{
    const auto index = static_cast<std::size_t>(std::clamp(season, 0, 4));
    return QColor::fromRgb(isDark() ? darkSeasons[index] : lightSeasons[index]);
}

} // namespace metersmith::ui
