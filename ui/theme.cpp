// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleOption>
#include <QSvgRenderer>

namespace metersmith::ui
{
namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr double basePixels = 13.0;

struct Theme {
    bool dark = false;
    double scale = 1.0;
    ThemeColors colors;
};

Theme& current()
{
    static Theme theme;
    return theme;
}

ThemeColors lightColors()
{
    return {QColor(0x0F6CBD), QColor(0x1A7F45), QColor(0x9A5B00), QColor(0xB3261E),
            QColor(0x5B6570), QColor(0xFFFFFF), QColor(0xD5DAE0), QColor(0xE9ECF0)};
}

ThemeColors darkColors()
{
    return {QColor(0x63B3F5), QColor(0x5FD08F), QColor(0xF2B95A), QColor(0xF5857C),
            QColor(0x9DA7B3), QColor(0x262B33), QColor(0x3A424D), QColor(0x171A1F)};
}

QPalette paletteFor(bool dark, const ThemeColors& c)
{
    const QColor window = dark ? QColor(0x1D2127) : QColor(0xF4F6F8);
    const QColor base = dark ? QColor(0x22272E) : QColor(0xFFFFFF);
    const QColor text = dark ? QColor(0xE7EAEE) : QColor(0x1A1F26);
    const QColor disabled = dark ? QColor(0x6F7985) : QColor(0x939CA6);
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, dark ? QColor(0x272D35) : QColor(0xF7F9FB));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, dark ? QColor(0x2D343D) : QColor(0xFBFCFD));
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, c.fault);
    p.setColor(QPalette::ToolTipBase, dark ? QColor(0x2D343D) : QColor(0xFFFFFF));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, dark ? QColor(0x2B6CA3) : c.accent);
    p.setColor(QPalette::HighlightedText, QColor(0xFFFFFF));
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::Mid, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

QString styleSheetFor(const ThemeColors& c)
{
    const auto px = [](int count) { return QString::number(units(count)) + "px"_L1; };
    return u"QToolTip { border: 1px solid %1; padding: 4px; }"
           "QFrame#card { background: %2; border: 1px solid %1; border-radius: %3; }"
           "QWidget#signOnPanel { background: %2; border: 1px solid %1; }"
           "QWidget#rail { background: %4; }"
           "QToolButton#railButton { border: 2px solid transparent; border-radius: %3;"
           " padding: %5 %6; }"
           "QToolButton#railButton:checked { background: %7; color: white; }"
           "QToolButton#railButton:hover:!checked { background: %1; }"
           "QToolButton#railButton:focus:!checked { border-color: %7; }"
           "QToolButton#railButton:focus:checked { border-color: palette(window-text); }"
           "QToolButton#familyCard { background: %2; border: 2px solid %1; border-radius: %3;"
           " padding: %5; }"
           "QToolButton#familyCard:hover:!checked { border-color: %7; }"
           "QToolButton#familyCard:focus { border-color: %7; }"
           "QToolButton#familyCard:focus:checked { border-color: palette(window-text); }"
           "QToolButton#familyCard:checked { background: %7; color: white; }"
           "QHeaderView::section { padding: %5 %5; border: none; border-bottom: 1px solid %1;"
           " background: palette(window); }"
           "QTableView, QTreeView, QListView { border: 1px solid %1; }"
           "QToolButton, QPushButton { icon-size: %8; }"
           "QToolButton::menu-indicator { subcontrol-position: center right; }"
           "QToolButton#railButton { icon-size: %9; }"
           "QCheckBox::indicator:unchecked:enabled, QAbstractItemView::indicator:unchecked:enabled "
           "{"
           " width: %8; height: %8; border: 1px solid %10; border-radius: 2px;"
           " background: palette(base); }"
           "QCheckBox::indicator:checked:enabled, QAbstractItemView::indicator:checked:enabled {"
           " width: %8; height: %8; border: 1px solid %7; border-radius: 2px; background: %7;"
           " image: url(:/ui/icons/check.svg); }"
           "QCheckBox::indicator:focus { border-color: %7; }"
           "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
           "QStatusBar::item { border: none; }"_s
               .arg(c.border.name(), c.card.name(), px(2), c.rail.name(), px(1), px(2),
                    (current().dark ? QColor(0x2B6CA3) : c.accent).name(), px(4), px(6))
               .arg(c.muted.name());
}

/// Fusion with what it draws in fixed pixels brought to our scale.
class ScaledStyle : public QProxyStyle
{
public:
    ScaledStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override
    {
        switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return units(4);
        case PM_ScrollBarExtent:
            return units(7) / 2;
        case PM_FocusFrameHMargin: // between the edge of a cell and its text
            return qRound(3 * scaleFactor());
        case PM_ButtonMargin:
        case PM_TreeViewIndentation:
            return qRound(QProxyStyle::pixelMetric(metric, option, widget) * scaleFactor());
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element == PE_IndicatorBranch && (option->state & State_Children)) {
            drawBranch(*option, *painter);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // In the dark Fusion outlines a field darker than its surroundings: it is not seen.
        if (element == PE_FrameLineEdit && isDark() && !(option->state & State_HasFocus)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QColor(option->state & State_Enabled ? 0x6F7985 : 0x454D58));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
            painter->restore();
        }
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (element != CE_MenuItem || !item || item->icon.isNull() ||
            !(item->state & State_Enabled)) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        // Our icons are white where they are on; in a menu that is where the highlight is.
        auto shown = *item;
        const int size = pixelMetric(PM_SmallIconSize, option, widget);
        shown.icon =
            QIcon(item->icon.pixmap(QSize(size, size), QIcon::Normal,
                                    item->state & State_Selected ? QIcon::On : QIcon::Off));
        QProxyStyle::drawControl(element, &shown, painter, widget);
    }

private:
    /// The triangle of a branch, as large as the text.
    static void drawBranch(const QStyleOption& option, QPainter& painter)
    {
        const double half = 3.5 * scaleFactor();
        const QPointF middle = QRectF(option.rect).center();
        const bool selected = option.state & State_Selected;
        QPolygonF triangle;
        if (option.state & State_Open)
            triangle << QPointF(-half, -half / 2) << QPointF(half, -half / 2)
                     << QPointF(0, half / 2);
        else
            triangle << QPointF(-half / 2, -half) << QPointF(-half / 2, half)
                     << QPointF(half / 2, 0);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText));
        painter.drawPolygon(triangle.translated(middle));
        painter.restore();
    }
};

bool systemIsDark()
{
    // Qt 6.4 has no colour scheme hint; the platform's own palette tells.
    static const bool dark =
        QApplication::style() ? QPalette().color(QPalette::Window).lightness() < 128 : false;
    return dark;
}

} // namespace

void applyTheme(QApplication& application, ThemeMode mode, double scale)
{
    auto& theme = current();
    theme.dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark());
    theme.scale = qBound(1.0, scale, 2.0);
    theme.colors = theme.dark ? darkColors() : lightColors();
    application.setStyle(new ScaledStyle);
    application.setPalette(paletteFor(theme.dark, theme.colors));
    application.setFont(scaledFont(1.0));
    application.setStyleSheet(styleSheetFor(theme.colors));
}

bool isDark()
{
    return current().dark;
}

const ThemeColors& colors()
{
    return current().colors;
}

int units(int count)
{
    return qRound(4.0 * count * current().scale);
}

double scaleFactor()
{
    return current().scale;
}

QFont scaledFont(double factor, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(basePixels * factor * current().scale));
    font.setBold(bold);
    return font;
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size)
{
    QFile file(u":/ui/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const auto ratio = qApp->devicePixelRatio();
    QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon markIcon(const QString& name, const QColor& color)
{
    QIcon result;
    result.addPixmap(iconPixmap(name, color, units(4)));
    result.addPixmap(iconPixmap(name, Qt::white, units(4)), QIcon::Selected);
    return result;
}

QIcon icon(const QString& name)
{
    const auto palette = QApplication::palette();
    const int size = qRound(20 * current().scale);
    QIcon result;
    result.addPixmap(iconPixmap(name, palette.color(QPalette::ButtonText), size));
    result.addPixmap(
        iconPixmap(name, palette.color(QPalette::Disabled, QPalette::ButtonText), size),
        QIcon::Disabled);
    result.addPixmap(iconPixmap(name, QColor(Qt::white), size), QIcon::Normal, QIcon::On);
    return result;
}

} // namespace metersmith::ui
