// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_EDITOR_FACTORY_H
#define METERSMITH_UI_EDITOR_FACTORY_H

#include "ui/group_editor.h"
#include "ui/groups_model.h"

namespace metersmith::ui
{

/// The editor of a group: its own where the family's data names one, else the form made from the
/// data. Precondition: the row belongs to the draft's family.
GroupEditor* makeEditor(Workspace& workspace, const GroupsModel::Row& row);

} // namespace metersmith::ui

#endif
