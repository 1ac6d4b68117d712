// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CONFIGURATION_PAGE_H
#define METERSMITH_UI_CONFIGURATION_PAGE_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTextBrowser;

namespace metersmith::ui
{

class ZCodesEditor;

/// The draft under edit: groups left with their state, the editor in the middle, meaning and limits
/// at the right.
class ConfigurationPage : public QWidget
{
    Q_OBJECT

public:
    ConfigurationPage(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

    /// Shows the place of a problem: "Z4", "display.manual", "ct.ratio".
    void jumpTo(const std::string& path);

private:
    void addGroup(const QString& name, const std::string& prefix, QWidget* editor);
    void mark();
    QWidget* makeHeader(Actions& actions);
    QWidget* makeEditors();

    Workspace& m_workspace;
    QStackedWidget* m_whole = nullptr;
    QListWidget* m_groups = nullptr;
    QStackedWidget* m_editors = nullptr;
    QTextBrowser* m_meaning = nullptr;
    QLabel* m_document = nullptr;
    ZCodesEditor* m_zcodes = nullptr;
};

} // namespace metersmith::ui

#endif
