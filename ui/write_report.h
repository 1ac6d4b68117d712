// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_WRITE_REPORT_H
#define METERSMITH_UI_WRITE_REPORT_H

#include "app/services/meter_values.h"

#include <QString>

namespace metersmith::ui
{

/// A write's proof as a printable HTML page: meter, time, every item with old, new and outcome.
QString writeReportHtml(const services::WriteReport& report, const services::WritePlan& plan);

} // namespace metersmith::ui

#endif
