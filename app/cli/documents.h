// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_DOCUMENTS_H
#define METERSMITH_APP_CLI_DOCUMENTS_H

#include "app/services/line/head_list.h"
#include "app/services/meter_values.h"
#include "app/services/objects/object_values.h"
#include "typecodes/rules.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace metersmith::cli
{

/// A JSON document whose keys keep their order. What `--json` prints; each has its schema in
/// app/cli/schemas/<what>-1.schema.json, and "schema":"metersmith.<what>/1" comes first.
using Json = nlohmann::ordered_json;

/// Two-space indentation, a line feed at the end; bytes that are no UTF-8 are replaced.
std::string toText(const Json& document);

Json toJson(const typecodes::ItemValue& value);
Json toJson(const Error& error); ///< code, where, detail, title, remedy; clause if there is one

Json errorDocument(const Error& error);
Json catalogueDocument(const std::vector<const typecodes::Family*>& families);
Json typeDocument(const typecodes::TypeNumber& type);
Json checkDocument(const std::string& file, const typecodes::MeterConfiguration& configuration,
                   const std::vector<typecodes::Violation>& violations);
Json explanationDocument(const typecodes::MeterConfiguration& configuration,
                         const typecodes::Family& family);
Json diffDocument(const std::vector<typecodes::Difference>& differences);
/// Clock and configuration are left out where the meter does not show them to this client.
Json identityDocument(const services::MeterIdentity& identity,
                      const std::optional<services::ClockReading>& clock,
                      const std::optional<typecodes::MeterConfiguration>& configuration);
Json clockDocument(const services::ClockReading& clock);
Json registersDocument(const std::vector<services::RegisterValue>& registers);
Json planDocument(const services::WritePlan& plan);
Json writeReportDocument(const services::WriteReport& report, int unchanged);
Json objectsDocument(const std::vector<services::ObjectListEntry>& objects);
/// metersmith.object-differences/1.
Json objectDifferencesDocument(const std::vector<services::ObjectDifference>& differences);
Json valuesDocument(const std::vector<services::CosemValue>& values);
Json headsDocument(const std::vector<services::Head>& heads);
/// One line of `heads --watch --json`; `event`: "present", "added", "removed", "changed".
Json headEventDocument(const std::string& event, const services::Head& head);

/// "proven", "differs", "refused", "not-written", "unknown", "rolled-back", "pending".
const char* outcomeName(services::Outcome outcome);

} // namespace metersmith::cli

#endif
