// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_READ_CONFIGURATION_H
#define METERSMITH_APP_SERVICES_JOBS_READ_CONFIGURATION_H

#include "app/services/jobs/identify.h"

#include <set>

namespace metersmith::services::jobs
{

/// Reads a meter's configuration, item by item as its family's data lists them. An item that the
/// meter refuses or that makes no sense is left out and noted; if none could be read, the job ends
/// with the first refusal.
class ReadConfiguration : public Identify
{
public:
    /// Groups "identity", "z", "ct", "display"; empty for all.
    explicit ReadConfiguration(std::set<std::string> groups, const typecodes::Catalogue& catalogue =
                                                                 typecodes::Catalogue::installed());

    const typecodes::MeterConfiguration& configuration() const { return m_configuration; }

protected:
    void familyKnown(const typecodes::Family& family) override;
    void familyUnknown(const Error& error) override { stop(error); }
    /// All items are read.
    virtual void configurationRead(const typecodes::Family& family) { static_cast<void>(family); }
    virtual bool wantsItem(const typecodes::ObjectItem& item) const
    {
        return m_groups.empty() || m_groups.contains(item.group);
    }

private:
    Wanted wanted(const typecodes::Family& family, const typecodes::ObjectItem& item);
    void takeItem(const typecodes::Family& family, const typecodes::ObjectItem& item,
                  const Result<dlms::Data>& answer);

    std::set<std::string> m_groups;
    typecodes::MeterConfiguration m_configuration;
    std::optional<Error> m_firstRefusal;
    int m_waiting = 0; ///< items asked for and not answered
    int m_read = 0;
};

} // namespace metersmith::services::jobs

#endif
