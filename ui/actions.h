// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ACTIONS_H
#define METERSMITH_UI_ACTIONS_H

#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;

namespace metersmith::ui
{

enum class ActionId {
    New,
    Open,
    Save,
    SaveAs,
    Quit,
    Undo,
    Redo,
    Find,
    Read,
    Refresh,
    Plan,
    Write,
    SetClock,
    Doctor,
    Cancel,
    GoMeter,
    GoConfiguration,
    GoWrite,
    GoObjects,
    GoTrace,
    GoReadout,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    QualitySound,
    Shortcuts,
    About,
};

/// The pages in the order of the rail, which is that of the window's stack.
inline constexpr ActionId pageActions[] = {ActionId::GoMeter, ActionId::GoConfiguration,
                                           ActionId::GoWrite, ActionId::GoObjects,
                                           ActionId::GoTrace, ActionId::GoReadout};

/// The actions of the window, made from one table of id, menu, text, icon and shortcut. Menus, tool
/// bars and the list of shortcuts are made from the same table.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    QAction* operator[](ActionId id) const { return m_actions.value(static_cast<int>(id)); }
    /// Fills the menus "File", "Edit", "Meter", "View", "Help" of a menu bar, in the table's order.
    void fill(QMenuBar& bar) const;
    /// Enables an action, or disables it and says why in its tool tip.
    void allow(ActionId id, bool allowed, const QString& whyNot = {});
    /// All shortcuts as lines of menu, keys and what they do, with tabs between them.
    QStringList shortcutLines() const;
    /// Icons again, after the theme changed.
    void recolour();

private:
    QHash<int, QAction*> m_actions;
};

} // namespace metersmith::ui

#endif
