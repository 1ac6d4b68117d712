// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ITEM_HELP_H
#define METERSMITH_UI_ITEM_HELP_H

#include "ui/workspace.h"

namespace metersmith::ui
{

/// A condition in words: "Breaker (X10) is 2 or 3", "Push button 2 is on".
QString conditionInWords(const typecodes::Family& family, const typecodes::Condition& condition);

/// A setting's value in words, as its control shows it: "on", "10 s", "By its own plan".
QString partInWords(const typecodes::Family& family, const typecodes::PartItem& item,
                    const typecodes::ItemValue& value);

/// Why the draft cannot have what needs these conditions: "Only if Breaker (X10) is 2 or 3; it is
/// 0." Empty if it can.
QString whyNotApplicable(const Workspace& workspace, const typecodes::Conditions& needs);

/// The problems at a path, advice last; for the line under its control.
std::vector<const typecodes::Violation*> problemsAt(const Workspace& workspace,
                                                    const std::string& path);

/// The help panel's HTML for a position or Z-code: what it does, its values, source, mends.
QString fieldHelp(const Workspace& workspace, const typecodes::CodeField& field);

/// The help panel's HTML for a whole group of settings.
QString groupHelp(const Workspace& workspace, const typecodes::PartGroup& group);

} // namespace metersmith::ui

#endif
