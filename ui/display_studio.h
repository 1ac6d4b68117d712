// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_STUDIO_H
#define METERSMITH_UI_DISPLAY_STUDIO_H

#include "ui/group_editor.h"

class QStackedWidget;
class QTabBar;

namespace metersmith::ui
{

class DisplayListEditor;
class DisplayOptions;
class DisplayPreview;
class DisplayReadings;

/// The display lists of the draft: the readings that the meter can have at the left, the list
/// chosen by its tab at the right, and below them the glass that steps through it as the meter
/// does.
class DisplayStudio : public GroupEditor
{
    Q_OBJECT

public:
    explicit DisplayStudio(Workspace& workspace, QWidget* parent = nullptr);

    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;

    const DisplayPreview& preview() const { return *m_preview; }

private:
    QWidget* makeLists();
    void addList(const typecodes::DisplayList& list);
    DisplayListEditor* current() const;
    void chooseList(int tab);
    void follow(const QString& list, int row);
    void markTabs();

    DisplayReadings* m_readings = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_lists = nullptr;
    DisplayOptions* m_options = nullptr;
    DisplayPreview* m_preview = nullptr;
    bool m_following = false; ///< the lists are brought in step with the glass
};

} // namespace metersmith::ui

#endif
