// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/plan.h"

#include "app/services/documents/configuration_coding.h"
#include "typecodes/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace metersmith::services::jobs
{

using typecodes::Family;
using typecodes::MeterConfiguration;

namespace
{

// Z22 locks the ratio of transformer meters (data sheet of the CT meter, ordering codes).
constexpr std::string_view lockPath = "Z22";
constexpr std::string_view lockedCode = "2";
constexpr std::string_view lockedPath = "ct.ratio";

/// A SET and a GET of a small value at 9600 baud, with the meter's reaction times.
constexpr auto timePerItem = std::chrono::milliseconds(400);
constexpr auto timePerReading = std::chrono::milliseconds(12); // 12 more bytes each way

bool isLocked(const MeterConfiguration& configuration)
{
    return configuration.text(lockPath) == lockedCode;
}

std::string blockedReason(const PlanItem& plan, const typecodes::ObjectItem* item,
                          const MeterConfiguration& before,
                          const std::vector<ObjectListEntry>& rights)
{
    if (!item)
        return "It is fixed at ordering; this meter has " + plan.nowWords + ".";
    if (!item->writable)
        return item->readOnlyReason.empty() ? "It is fixed at ordering." : item->readOnlyReason;
    if (plan.path == lockedPath && isLocked(before))
        return "The CT ratio is locked in this meter (Z22 is 2).";
    if (plan.path == lockPath && isLocked(before))
        return "A locked CT ratio cannot be unlocked through this port.";
    if (!mayWrite(rights, attributeOf(*item)))
        return "This access level may only read it.";
    return {};
}

PlanItem planItem(const typecodes::Difference& difference, const Family& family)
{
    PlanItem plan;
    plan.path = difference.path;
    plan.name = typecodes::itemName(family, difference.path);
    plan.now = difference.a;
    plan.wanted = difference.b;
    plan.nowWords = typecodes::valueInWords(family, difference.path, difference.a);
    plan.wantedWords = typecodes::valueInWords(family, difference.path, difference.b);
    if (const auto* item = family.item(difference.path)) {
        plan.group = item->group;
        plan.risk = item->risk;
        plan.riskText = item->riskText;
    }
    return plan;
}

/// Z-codes and settings of order forms that the document has and no object carries.
std::vector<NotWritten> notWritten(const MeterConfiguration& wanted, const Family& family,
                                   const std::set<std::string>& groups)
{
    std::vector<NotWritten> found;
    const auto add = [&](const std::string& path, const std::string& group,
                         const std::optional<Obis>& object) {
        const auto* value = wanted.find(path);
        if (!value || *value == typecodes::ItemValue() || family.item(path) ||
            path == family.ratioLink.codeField || (!groups.empty() && !groups.contains(group)))
            return;
        found.push_back({path, group, typecodes::itemName(family, path), *value,
                         typecodes::valueInWords(family, path, *value),
                         object ? "this version does not write the object " + object->toString()
                                : std::string("the documents name no object for it")});
    };
    for (const auto& field : family.zCodes)
        add(field.id, "z", {});
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            add(item.path, group.id, item.object);
    return found;
}

bool isNotWritten(const WritePlan& plan, const std::string& path)
{
    return std::any_of(plan.notWritten.begin(), plan.notWritten.end(),
                       [&path](const NotWritten& item) { return item.path == path; });
}

/// A lock that closes goes last.
bool isLast(const PlanItem& item)
{
    return item.path == lockPath && typecodes::toText(item.wanted) == lockedCode;
}

std::chrono::milliseconds estimateOf(const PlanItem& item)
{
    const auto* list = std::get_if<std::vector<std::string>>(&item.wanted);
    const auto readings = list ? static_cast<int>(list->size()) : 0;
    return timePerItem + readings * timePerReading * 2;
}

} // namespace

Result<> checkDocument(const MeterConfiguration& wanted, const typecodes::Catalogue& catalogue)
{
    const auto family = catalogue.family(wanted.family);
    if (!family)
        return fail(within("family", family.error()));
    const auto violations = typecodes::check(wanted, **family);
    if (typecodes::mayBeWritten(violations))
        return {};
    std::string detail;
    std::string place;
    for (const auto& violation : violations) {
        if (violation.advice)
            continue;
        if (place.empty())
            place = violation.path;
        detail += (detail.empty() ? "" : "; ") + violation.path + ": " + violation.what + " (" +
                  violation.mend + ")";
    }
    return fail(ErrorCode::RuleBroken, place, detail);
}

WritePlan makePlan(const MeterConfiguration& before, const MeterConfiguration& wanted,
                   const Family& family, const std::set<std::string>& groups,
                   const std::vector<ObjectListEntry>& rights)
{
    WritePlan plan;
    plan.family = family.id;
    plan.typeNumber = before.typeNumber;
    plan.before = before;
    plan.wanted = wanted;
    plan.notWritten = notWritten(wanted, family, groups);
    for (const auto& difference : typecodes::compare(before, wanted, family)) {
        const auto* item = family.item(difference.path);
        const std::string group = item ? item->group : std::string("identity");
        const bool inDocument = !typecodes::toText(difference.b).empty() ||
                                std::holds_alternative<std::vector<std::string>>(difference.b);
        if (!inDocument || (!groups.empty() && !groups.contains(group)) ||
            isNotWritten(plan, difference.path))
            continue;
        PlanItem planned = planItem(difference, family);
        planned.group = group;
        planned.blockedReason = blockedReason(planned, item, before, rights);
        planned.blocked = !planned.blockedReason.empty();
        plan.estimate += estimateOf(planned);
        plan.items.push_back(std::move(planned));
    }
    const auto total = static_cast<int>(
        std::count_if(wanted.items.begin(), wanted.items.end(), [&](const auto& entry) {
            const auto* item = family.item(entry.first);
            return item && (groups.empty() || groups.contains(item->group));
        }));
    plan.unchanged = std::max(0, total - static_cast<int>(plan.items.size()));
    std::stable_partition(plan.items.begin(), plan.items.end(),
                          [](const PlanItem& item) { return !isLast(item); });
    return plan;
}

Plan::Plan(MeterConfiguration wanted, std::set<std::string> groups,
           const typecodes::Catalogue& catalogue)
    : ReadConfiguration(groups, catalogue)
    , m_wanted(std::move(wanted))
    , m_groups(std::move(groups))
{
}

void Plan::familyKnown(const Family& family)
{
    if (m_wanted.family != family.id) {
        stop({ErrorCode::FamilyMismatch,
              "plan",
              "the document is for " + m_wanted.family + ", the meter is a " + family.id + " (" +
                  identity().typeNumber + ")",
              {}});
        return;
    }
    ReadConfiguration::familyKnown(family);
}

bool Plan::wantsItem(const typecodes::ObjectItem& item) const
{
    return item.path == lockPath || ReadConfiguration::wantsItem(item);
}

void Plan::configurationRead(const Family& family)
{
    get(objectListAttribute(), QT_TRANSLATE_NOOP("services", "Reading the access rights"),
        [this, &family](const Result<dlms::Data>& answer) {
            Result<std::vector<ObjectListEntry>> rights =
                answer ? decodeObjectList(*answer)
                       : Result<std::vector<ObjectListEntry>>(fail(answer.error()));
            if (!rights)
                note(within("read access rights", rights.error()));
            finishPlan(family, rights ? *rights : std::vector<ObjectListEntry>());
        });
}

void Plan::finishPlan(const Family& family, const std::vector<ObjectListEntry>& rights)
{
    m_plan = makePlan(configuration(), m_wanted, family, m_groups, rights);
    m_plan.serial = identity().serial;
}

} // namespace metersmith::services::jobs
