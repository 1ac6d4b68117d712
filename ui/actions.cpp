// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace metersmith::ui
{
namespace
{

struct Row {
    ActionId id;
    const char* menu;
    const char* text;
    const char* icon;
    const char* shortcut;
    bool separatorBefore = false;
    bool checkable = false;
};

// clang-format off
const Row rows[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&New configuration…"), "new", "Ctrl+N"},
    {ActionId::Open, "&File", QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", "Ctrl+O"},
    {ActionId::Save, "&File", QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "Ctrl+S", true},
    {ActionId::SaveAs, "&File", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "", "Ctrl+Shift+S"},
    {ActionId::Quit, "&File", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", true},
    {ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z"},
    {ActionId::Redo, "&Edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z"},
    {ActionId::Find, "&Edit", QT_TRANSLATE_NOOP("Actions", "&Find a setting"), "search", "Ctrl+F", true},
    {ActionId::Read, QT_TRANSLATE_NOOP("Actions", "&Meter"), QT_TRANSLATE_NOOP("Actions", "&Read meter"), "read", "F5"},
    {ActionId::Refresh, "&Meter", QT_TRANSLATE_NOOP("Actions", "Refresh &values"), "refresh", "Shift+F5"},
    {ActionId::Plan, "&Meter", QT_TRANSLATE_NOOP("Actions", "&Compare with the meter"), "compare", "F6", true},
    {ActionId::Write, "&Meter", QT_TRANSLATE_NOOP("Actions", "&Write to the meter…"), "write", "F8"},
    {ActionId::SetClock, "&Meter", QT_TRANSLATE_NOOP("Actions", "Set the meter’s &clock"), "clock", "Ctrl+T", true},
    {ActionId::Doctor, "&Meter", QT_TRANSLATE_NOOP("Actions", "Why does it &not answer?…"), "doctor", "F9"},
    {ActionId::Cancel, "&Meter", QT_TRANSLATE_NOOP("Actions", "C&ancel"), "cancel", "Esc"},
    {ActionId::GoMeter, QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Meter"), "meter", "Ctrl+1", false, true},
    {ActionId::GoConfiguration, "&View", QT_TRANSLATE_NOOP("Actions", "Configuration"), "configuration", "Ctrl+2", false, true},
    {ActionId::GoWrite, "&View", QT_TRANSLATE_NOOP("Actions", "Write"), "write", "Ctrl+3", false, true},
    {ActionId::GoObjects, "&View", QT_TRANSLATE_NOOP("Actions", "Objects"), "objects", "Ctrl+4", false, true},
    {ActionId::GoTrace, "&View", QT_TRANSLATE_NOOP("Actions", "Trace"), "trace", "Ctrl+5", false, true},
    {ActionId::GoReadout, "&View", QT_TRANSLATE_NOOP("Actions", "Readout"), "readout", "Ctrl+6", false, true},
    {ActionId::ThemeSystem, "&View", QT_TRANSLATE_NOOP("Actions", "Theme of the s&ystem"), "", "", true, true},
    {ActionId::ThemeLight, "&View", QT_TRANSLATE_NOOP("Actions", "&Light theme"), "", "", false, true},
    {ActionId::ThemeDark, "&View", QT_TRANSLATE_NOOP("Actions", "&Dark theme"), "", "", false, true},
    {ActionId::ZoomIn, "&View", QT_TRANSLATE_NOOP("Actions", "L&arger"), "", "Ctrl++", true},
    {ActionId::ZoomOut, "&View", QT_TRANSLATE_NOOP("Actions", "&Smaller"), "", "Ctrl+-"},
    {ActionId::ZoomReset, "&View", QT_TRANSLATE_NOOP("Actions", "&Normal size"), "", "Ctrl+0"},
    {ActionId::QualitySound, "&View", QT_TRANSLATE_NOOP("Actions", "Sound of the line’s &quality"), "", "", true, true},
    {ActionId::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "", "F1"},
    {ActionId::About, "&Help", QT_TRANSLATE_NOOP("Actions", "&About Metersmith"), "", ""},
};
// clang-format on

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    auto* pages = new QActionGroup(this);
    auto* themes = new QActionGroup(this);
    for (const auto& row : rows) {
        auto* action = new QAction(translated(row.text), this);
        action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        action->setCheckable(row.checkable);
        action->setProperty("iconName", QString::fromLatin1(row.icon));
        m_actions.insert(static_cast<int>(row.id), action);
    }
    for (const auto id : pageActions)
        pages->addAction((*this)[id]);
    for (const auto id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark})
        themes->addAction((*this)[id]);
    for (auto* action : std::as_const(m_actions))
        action->setProperty("tip", action->toolTip());
    recolour();
}

void Actions::fill(QMenuBar& bar) const
{
    QHash<QString, QMenu*> menus;
    for (const auto& row : rows) {
        const auto title = translated(row.menu);
        auto*& menu = menus[title];
        if (!menu) {
            menu = bar.addMenu(title);
            menu->setToolTipsVisible(true);
        }
        if (row.separatorBefore)
            menu->addSeparator();
        menu->addAction((*this)[row.id]);
    }
}

void Actions::allow(ActionId id, bool allowed, const QString& whyNot)
{
    auto* action = (*this)[id];
    action->setEnabled(allowed);
    const auto tip = action->property("tip").toString();
    action->setToolTip(allowed || whyNot.isEmpty() ? tip : tip + QStringLiteral(" — ") + whyNot);
}

QStringList Actions::shortcutLines() const
{
    QStringList lines;
    for (const auto& row : rows)
        if (*row.shortcut != '\0')
            lines += QStringList{translated(row.menu).remove(u'&'),
                                 (*this)[row.id]->shortcut().toString(QKeySequence::NativeText),
                                 translated(row.text).remove(u'&')}
                         .join(u'\t');
    return lines;
}

void Actions::recolour()
{
    for (auto* action : std::as_const(m_actions))
        if (const auto name = action->property("iconName").toString(); !name.isEmpty())
            action->setIcon(icon(name));
}

} // namespace metersmith::ui
