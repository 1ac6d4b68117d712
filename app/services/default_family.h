// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_DEFAULT_FAMILY_H
#define METERSMITH_APP_SERVICES_DEFAULT_FAMILY_H

#include "typecodes/family.h"

namespace metersmith::services
{

/// The family that stands in for one that is not known yet: how to sign on, which objects to ask
/// for, what a new emulated meter is. The one that the user's settings name, else omnipower-ct,
/// else the first; nullptr in an empty catalogue.
const typecodes::Family*
defaultFamily(const typecodes::Catalogue& catalogue = typecodes::Catalogue::installed());

} // namespace metersmith::services

#endif
