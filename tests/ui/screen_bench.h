// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_UI_SCREEN_BENCH_H
#define METERSMITH_TESTS_UI_SCREEN_BENCH_H

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

// Pictures of every page for a person to look at, in <build>/screens, and what a machine can see:
// names for screen readers, texts that are cut off, controls that Tab does not reach.

namespace metersmith::ui
{

/// How the window looks: what the pictures vary.
struct Look {
    bool dark = false;
    int percent = 100;
    const char* language = "en";

    QString name() const
    {
        return QStringLiteral("%1-%2-%3")
            .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(percent)
            .arg(QLatin1String(language));
    }
};

/// Two looks that differ in everything: together they show either theme, size and language.
inline Look look(int number)
{
    return {(number & 1) != 0, (number & 2) != 0 ? 200 : 100, (number & 4) != 0 ? "sv" : "en"};
}

inline QString nameOf(const QWidget& widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    for (const auto* up = widget.parentWidget(); up; up = up->parentWidget())
        if (QByteArray(up->metaObject()->className()).startsWith("metersmith"))
            return path + QStringLiteral(" in ") +
                   QString::fromLatin1(up->metaObject()->className()).section(u':', -1);
    return path;
}

/// A part of a control of Qt, which names and focuses it: the line of a spin box, a header.
inline bool isPartOfControl(const QWidget& widget)
{
    if (widget.objectName().startsWith(QStringLiteral("qt_")))
        return true;
    const auto* up = widget.parentWidget();
    for (; up; up = up->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(up) || qobject_cast<const QComboBox*>(up) ||
            qobject_cast<const QTabBar*>(up) || up->inherits("QHeaderView") ||
            up->inherits("QCalendarWidget"))
            return true;
    return false;
}

inline bool takesTab(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) != 0 && !isPartOfControl(widget);
}

inline bool hasName(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!widget.accessibleName().isEmpty() || (button && !button->text().isEmpty()))
        return true;
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    return tabs && tabs->count() > 0;
}

/// The room that a text has; what a scroll area that cannot scroll sideways hides is not room.
inline int roomOf(const QWidget& widget)
{
    int right = widget.width();
    for (const auto* up = widget.parentWidget(); up; up = up->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(up);
        const auto* view = qobject_cast<const QScrollArea*>(up);
        if (area && !view)
            return right; // what lies in a table belongs to the table
        if (view && view->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            right = qMin(right,
                         view->viewport()->width() - widget.mapTo(view->viewport(), QPoint()).x());
    }
    return right;
}

inline QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->inherits("QTabBar") ? button->text() : QString();
}

/// "" or what is cut off.
inline QString cutOff(const QWidget& widget)
{
    const auto text = textOf(widget);
    if (text.isEmpty() || !widget.isVisible() || isPartOfControl(widget))
        return {};
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (widget.inherits("metersmith::ui::ElidedLabel"))
        return {}; // says all in its tool tip
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const int room = roomOf(widget);
    if (label && label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return room < label->width() || needed > label->height() + 1
                   ? QStringLiteral("\"%1\" needs %2x%3, has %4x%5")
                         .arg(text)
                         .arg(label->width())
                         .arg(needed)
                         .arg(room)
                         .arg(label->height())
                   : QString();
    }
    const int needed = widget.sizeHint().width();
    return needed > room || widget.sizeHint().height() > widget.height() + 4
               ? QStringLiteral("\"%1\" needs %2x%3, has %4x%5")
                     .arg(text)
                     .arg(needed)
                     .arg(widget.sizeHint().height())
                     .arg(room)
                     .arg(widget.height())
               : QString();
}

/// A row for each look, with its number.
inline void addLooks()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < 8; ++number)
        QTest::newRow(qPrintable(look(number).name())) << number;
}

/// A window in many looks, its pictures, and what is amiss in them.
class ScreenBench
{
protected:
    void prepare(); ///< once a program
    void open();    ///< before each test
    void close();   ///< after each test
    void apply(const Look& look);
    void shoot(const QString& page);
    void shootPanel(QWidget& panel, const QString& page);
    void shootTabs(QWidget& editor, const QString& page);
    void inspect(const QWidget& window, const QString& page);
    void walk(QWidget& window, const QString& page);

    QTemporaryDir m_dir;
    QDir m_pictures{QStringLiteral(METERSMITH_BINARY_DIR "/screens")};
    Look m_look;
    QStringList m_found; ///< what is amiss
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

inline void ScreenBench::prepare()
{
    QVERIFY(m_dir.isValid());
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
    QVERIFY(m_pictures.mkpath(QStringLiteral(".")));
}

inline void ScreenBench::open()
{
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_found.clear();
}

inline void ScreenBench::close()
{
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
    m_settings.reset();
    applyLanguage(QStringLiteral("en"));
}

/// The window anew with a look; on a screen of 1280 pixels, of 1920 at double size.
inline void ScreenBench::apply(const Look& look)
{
    m_look = look;
    applyTheme(*qApp, look.dark ? ThemeMode::Dark : ThemeMode::Light, look.percent / 100.0);
    applyLanguage(QLatin1String(look.language));
    m_window = std::make_unique<MainWindow>(*m_workspace);
    const QSize size = look.percent == 100 ? QSize(1280, 800) : QSize(1920, 1080);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (m_window->width() > size.width() || m_window->height() > size.height())
        m_found += QStringLiteral("%1: the window needs %2x%3")
                       .arg(look.name())
                       .arg(m_window->width())
                       .arg(m_window->height());
}

/// A value that has just come (the meter's clock) may have moved what stands beside it, level by
/// level.
inline void settleLayouts()
{
    constexpr int levels = 6;
    for (int level = 0; level < levels; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

inline void ScreenBench::shoot(const QString& page)
{
    settleLayouts();
    const auto name = page + u'-' + m_look.name();
    if (!m_window->grab().save(m_pictures.filePath(name + QStringLiteral(".png")), "PNG", 75))
        m_found += QStringLiteral("%1: the picture was not saved").arg(name);
    inspect(*m_window, name);
    walk(*m_window, name);
}

/// What opens above the window.
inline void ScreenBench::shootPanel(QWidget& panel, const QString& page)
{
    settleLayouts();
    const auto name = page + u'-' + m_look.name();
    if (!panel.grab().save(m_pictures.filePath(name + QStringLiteral(".png")), "PNG", 75))
        m_found += QStringLiteral("%1: the picture was not saved").arg(name);
    inspect(panel, name);
    walk(panel, name);
    const auto room = panel.screen()->availableGeometry();
    const QSize smallest(1920, 1040); // of a screen that the largest scale is for
    if (panel.width() > smallest.width() || panel.height() > smallest.height())
        m_found += QStringLiteral("%1: larger than a screen").arg(name);
    const bool fits = room.width() >= panel.width() && room.height() >= panel.height();
    if (fits && !room.contains(panel.geometry()))
        m_found += QStringLiteral("%1: reaches beyond the screen").arg(name);
}

inline void ScreenBench::inspect(const QWidget& window, const QString& page)
{
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window)
            continue;
        if (takesTab(*widget) && !hasName(*widget))
            m_found += QStringLiteral("%1: %2 has no name").arg(page, nameOf(*widget));
        if (const auto cut = cutOff(*widget); !cut.isEmpty())
            m_found += QStringLiteral("%1: %2: %3").arg(page, nameOf(*widget), cut);
    }
}

/// Tab comes to every control and round again.
inline void ScreenBench::walk(QWidget& window, const QString& page)
{
    QSet<const QWidget*> open;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && takesTab(*widget))
            open += widget;
    const auto most = 3 * open.size() + 10;
    const QWidget* last = nullptr;
    int same = 0;
    for (qsizetype step = 0; step < most && !open.isEmpty(); ++step) {
        auto* focus = window.focusWidget();
        for (const auto* up = static_cast<const QWidget*>(focus); up; up = up->parentWidget())
            open -= up;
        // Of buttons of which one is chosen Tab comes to that, the arrow keys to the others.
        const auto* button = qobject_cast<const QAbstractButton*>(focus);
        if (button && button->group() && button->group()->exclusive())
            for (const auto* other : button->group()->buttons())
                open -= other;
        same = focus == last ? same + 1 : 0; // a date has a few parts of its own
        if (focus && same > 3) {
            m_found += QStringLiteral("%1: Tab does not leave %2").arg(page, nameOf(*focus));
            return;
        }
        last = focus;
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    for (const auto* widget : open)
        m_found += QStringLiteral("%1: Tab does not come to %2 \"%3\"")
                       .arg(page, nameOf(*widget), widget->accessibleName());
}

inline void ScreenBench::shootTabs(QWidget& editor, const QString& page)
{
    auto* tabs = editor.findChild<QTabWidget*>();
    for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(QStringLiteral("%1-tab%2").arg(page).arg(tab));
    }
    if (tabs)
        tabs->setCurrentIndex(0);
}

} // namespace metersmith::ui

#endif
