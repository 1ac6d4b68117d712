// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_READING_H
#define METERSMITH_APP_SERVICES_JOBS_READING_H

#include "app/services/jobs/step_job.h"
#include "app/services/meter_values.h"

#include <map>

namespace metersmith::services::jobs
{

/// Where the meter's objects are when it is read by short names: base_name by class and code.
using ShortNames = std::map<std::pair<std::uint16_t, Obis>, std::uint16_t>;

/// The object_list of the Association SN at 0xFA00 (Blue Book, 4.1.3): its short name is the base
/// name and 8 for attribute 2.
inline constexpr std::uint16_t associationBaseName = 0xFA00;

/// A read of one attribute of the association, by its short name.
dlms::ShortNameReadRequest readShortName(std::uint16_t baseName, int attribute);

/// One request for several attributes: one GET, one GET with list, or one Read by short names where
/// `names` is not empty. An attribute whose object has no short name is asked at 0, which no object
/// has, so that the items stay in step.
dlms::Request readRequest(const std::vector<dlms::AttributeSelection>& attributes,
                          const ShortNames& names);

/// One item for each attribute of readRequest(): `items` if there are any, else `answer` for all.
std::vector<Result<dlms::Data>> itemsOf(std::size_t count, const Result<dlms::Data>& answer,
                                        const std::vector<Result<dlms::Data>>& items);

/// Range (by the clock column) or entries of a profile's buffer (Blue Book, Profile generic,
/// selective access 1 and 2). `captureObjects` is attribute 3, to find the clock.
/// Errors: Malformed for times that are not written as ProfileSelection says.
Result<dlms::SelectiveAccess> selectiveAccess(const ProfileSelection& selection,
                                              const dlms::Data& captureObjects);

} // namespace metersmith::services::jobs

#endif
