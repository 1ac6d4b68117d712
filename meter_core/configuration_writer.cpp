// SPDX-License-Identifier: Apache-2.0
#include "meter_core/configuration_writer.h"

#include "meter_core/item_coding.h"
#include "typecodes/rules.h"

namespace metersmith::meter_core
{

using dlms::DataAccessResult;

namespace
{

RatioChange ratioChange(const Core& core, int after)
{
    const MeterState& state = core.state();
    RatioChange change;
    change.utcSeconds = core.clockUtc();
    change.hours = core.hours();
    change.before = ctRatio(state.configuration);
    change.after = after;
    for (std::size_t i = 0; i < tariffEnergyCount; ++i) {
        change.primary[i] = state.primary.totals[i].milliwattHours;
        change.secondary[i] = state.secondary.totals[i].milliwattHours;
    }
    return change;
}

void logRatio(MeterState& next, const RatioChange& change)
{
    next.ratioLog.push_back(change);
    if (next.ratioLog.size() > ratioLogDepth)
        next.ratioLog.pop_front();
}

/// A locked meter keeps its ratio and its lock (CT data sheet, Z22).
bool keptByLock(const typecodes::MeterConfiguration& before,
                const typecodes::MeterConfiguration& after)
{
    return ratioLocked(before) && (ctRatio(before) != ctRatio(after) || !ratioLocked(after));
}

} // namespace

DataAccessResult writeItem(Core& core, const typecodes::ObjectItem& item, const dlms::Data& value)
{
    if (!item.writable)
        return DataAccessResult::ReadWriteDenied;
    const auto wanted = decodeItem(item, value, core.family());
    if (!wanted)
        return wanted.error().code == ErrorCode::TypeUnmatched ? DataAccessResult::TypeUnmatched
                                                               : DataAccessResult::OtherReason;
    MeterState next = core.state();
    if (!typecodes::setItem(next.configuration, core.family(), item.path, *wanted))
        return DataAccessResult::OtherReason;
    const auto& before = core.configuration();
    if (keptByLock(before, next.configuration))
        return DataAccessResult::ReadWriteDenied;
    if (!typecodes::mayBeWritten(typecodes::check(next.configuration, core.family())))
        return DataAccessResult::OtherReason;
    if (const int ratio = ctRatio(next.configuration); ratio != ctRatio(before))
        logRatio(next, ratioChange(core, ratio));
    if (!core.commit(std::move(next)))
        return DataAccessResult::HardwareFault;
    return DataAccessResult::Success;
}

} // namespace metersmith::meter_core
