// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_ORDER_FORM_PARTS_H
#define METERSMITH_SERVICES_DOCUMENTS_ORDER_FORM_PARTS_H

#include "typecodes/configuration.h"

#include <QString>

namespace metersmith::services
{

/// One group of settings as HTML without its heading: a table of names and values; plans of tariffs
/// and relays as tables of seasons and days. "" when the document has none of its items.
QString groupHtml(const typecodes::MeterConfiguration& configuration,
                  const typecodes::Family& family, const typecodes::PartGroup& group);

} // namespace metersmith::services

#endif
