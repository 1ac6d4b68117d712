// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISCONNECT_EDITOR_H
#define METERSMITH_UI_DISCONNECT_EDITOR_H

#include "ui/group_editor.h"

class QLabel;

namespace metersmith::ui
{

class DisconnectCurveView;
class DisconnectModel;
class PartForm;

/// Smart disconnect: the order form's settings, and the trip curve they make.
class DisconnectEditor : public GroupEditor
{
    Q_OBJECT

public:
    /// The group belongs to the draft's family.
    DisconnectEditor(Workspace& workspace, const std::string& groupId, QWidget* parent = nullptr);

    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;

    DisconnectModel& model() { return *m_model; }

private:
    void refresh();

    DisconnectModel* m_model = nullptr;
    DisconnectCurveView* m_curve = nullptr;
    PartForm* m_form = nullptr;
    QLabel* m_readOut = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_problemIcon = nullptr;
    QLabel* m_problems = nullptr;
};

} // namespace metersmith::ui

#endif
