// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_PLAN_H
#define METERSMITH_APP_SERVICES_JOBS_PLAN_H

#include "app/services/jobs/object_list.h"
#include "app/services/jobs/read_configuration.h"

namespace metersmith::services::jobs
{

/// Everything about a document that can be refused without a meter: unknown family, broken rules.
/// Errors: UnknownFamily; RuleBroken, naming every broken rule with what mends it.
Result<> checkDocument(const typecodes::MeterConfiguration& wanted,
                       const typecodes::Catalogue& catalogue = typecodes::Catalogue::installed());

/// What writing `wanted` over `before` means, in the order of writing: document order, a lock that
/// closes last. Items that the document lacks are left alone; what it has and no object carries is
/// listed apart (WritePlan::notWritten). An item is
/// blocked if the meter is known to refuse it: fixed at ordering, locked, or not writable with this
/// access level (`rights`; empty if they could not be read).
WritePlan makePlan(const typecodes::MeterConfiguration& before,
                   const typecodes::MeterConfiguration& wanted, const typecodes::Family& family,
                   const std::set<std::string>& groups, const std::vector<ObjectListEntry>& rights);

/// Reads what the document touches and the association's access rights; changes nothing.
class Plan : public ReadConfiguration
{
public:
    Plan(typecodes::MeterConfiguration wanted, std::set<std::string> groups,
         const typecodes::Catalogue& catalogue = typecodes::Catalogue::installed());
    const WritePlan& plan() const { return m_plan; }

protected:
    void familyKnown(const typecodes::Family& family) override;
    void configurationRead(const typecodes::Family& family) override;
    bool wantsItem(const typecodes::ObjectItem& item) const override; ///< always the ratio's lock

private:
    void finishPlan(const typecodes::Family& family, const std::vector<ObjectListEntry>& rights);

    typecodes::MeterConfiguration m_wanted;
    std::set<std::string> m_groups;
    WritePlan m_plan;
};

} // namespace metersmith::services::jobs

#endif
