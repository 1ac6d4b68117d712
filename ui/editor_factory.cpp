// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor_factory.h"

#include "ui/compare_view.h"
#include "ui/ct_assistant.h"
#include "ui/disconnect_editor.h"
#include "ui/display_studio.h"
#include "ui/identity_editor.h"
#include "ui/order_form_view.h"
#include "ui/part_form.h"
#include "ui/tariff_editor.h"
#include "ui/zcodes_editor.h"

namespace metersmith::ui
{
namespace
{

GroupEditor* makePartEditor(Workspace& workspace, const std::string& id)
{
    const auto* group = workspace.family().group(id);
    if (group->editor == "tariff")
        return new TariffEditor(workspace, id);
    if (group->editor == "disconnect")
        return new DisconnectEditor(workspace, id);
    return new PartForm(workspace, id);
}

} // namespace

GroupEditor* makeEditor(Workspace& workspace, const GroupsModel::Row& row)
{
    switch (row.kind) {
    case GroupKind::Identity:
        return new IdentityEditor(workspace);
    case GroupKind::ZCodes:
        return new ZCodesEditor(workspace);
    case GroupKind::Ratio:
        return new CtAssistant(workspace);
    case GroupKind::Display:
        return new DisplayStudio(workspace);
    case GroupKind::Part:
        return makePartEditor(workspace, row.id);
    case GroupKind::Compare:
        return new CompareView(workspace);
    case GroupKind::OrderForm:
        return new OrderFormView(workspace);
    }
    Q_UNREACHABLE();
}

} // namespace metersmith::ui
