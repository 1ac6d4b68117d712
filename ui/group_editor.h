// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_GROUP_EDITOR_H
#define METERSMITH_UI_GROUP_EDITOR_H

#include "ui/workspace.h"

#include <QWidget>

namespace metersmith::ui
{

/// An editor of one group of the draft, shown in the middle of the configuration page. It reads the
/// draft from the workspace, follows Workspace::draftChanged, and edits through Workspace::edit().
/// Editors are made anew when the draft becomes one of another family.
class GroupEditor : public QWidget
{
    Q_OBJECT

public:
    explicit GroupEditor(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    /// True if this editor edits the item.
    virtual bool edits(const std::string& path) const = 0;
    /// Brings the item's control into view and gives it the focus. Precondition: edits(path).
    virtual void showPath(const std::string& path) = 0;

    Workspace& workspace() const { return m_workspace; }

signals:
    /// What the control with the focus means, as HTML for the panel beside.
    void explain(const QString& html);

private:
    Workspace& m_workspace;
};

/// The help panel's HTML for a setting of an order form: name, meaning, what it takes, default,
/// what it needs, source, and the meter's value where one was read.
QString partHelp(const Workspace& workspace, const typecodes::PartItem& item);

} // namespace metersmith::ui

#endif
