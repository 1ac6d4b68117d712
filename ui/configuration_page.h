// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CONFIGURATION_PAGE_H
#define METERSMITH_UI_CONFIGURATION_PAGE_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace metersmith::ui
{

class GroupEditor;
class GroupsModel;
class NewConfigurationPage;
class SettingsIndex;

/// The draft under edit: groups left with their state, the editor in the middle, meaning and limits
/// at the right. Without a draft the ways to come to one; the chooser that begins a new one.
class ConfigurationPage : public QWidget
{
    Q_OBJECT

public:
    ConfigurationPage(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

    /// Shows the place of a problem or setting: "X10", "Z4", "display.manual", "tariff.activePlan".
    void jumpTo(const std::string& path);
    /// Shows the chooser of a new configuration; `family` "" leaves the family open.
    void beginNew(const std::string& family);
    /// The draft is there: back to its editors.
    void showEditors();
    /// Puts the cursor into the search box.
    void find();
    int currentGroup() const;
    void setCurrentGroup(int row);
    GroupsModel& groups() { return *m_model; }
    NewConfigurationPage& newPage() { return *m_new; }
    /// The editor of a group, made if it is not there yet.
    GroupEditor* editor(int row);

signals:
    void createRequested(const metersmith::typecodes::MeterConfiguration& configuration);
    void openRequested(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Made {
        GroupEditor* editor = nullptr;
        QScrollArea* area = nullptr; ///< around it
    };
    QWidget* makeHeader(Actions& actions);
    QWidget* makeSide();
    QWidget* makeArea();
    void rebuild();
    void choose(int row);
    void explain(const QString& html);
    void share();
    void refresh();

    Workspace& m_workspace;
    GroupsModel* m_model = nullptr;
    SettingsIndex* m_index = nullptr;
    QStackedWidget* m_whole = nullptr;
    NewConfigurationPage* m_new = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_groups = nullptr;
    QSplitter* m_shared = nullptr;
    int m_meaningWidth = 0; ///< as the user has it; 0: not moved yet
    QStackedWidget* m_editors = nullptr;
    QTextBrowser* m_meaning = nullptr;
    QLabel* m_document = nullptr;
    QLabel* m_family = nullptr;
    std::map<int, Made> m_made; ///< by row; the others are made when first shown
};

} // namespace metersmith::ui

#endif
