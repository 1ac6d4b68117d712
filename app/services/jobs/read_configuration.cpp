// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/read_configuration.h"

#include "app/services/documents/configuration_coding.h"

namespace metersmith::services::jobs
{

using typecodes::Family;
using typecodes::ObjectItem;

ReadConfiguration::ReadConfiguration(std::set<std::string> groups,
                                     const typecodes::Catalogue& catalogue)
    : Identify(catalogue)
    , m_groups(std::move(groups))
{
}

void ReadConfiguration::familyKnown(const Family& family)
{
    m_configuration.family = family.id;
    m_configuration.typeNumber = identity().typeNumber;
    std::vector<Wanted> all;
    for (const auto& item : family.items) {
        if (item.path != "typeNumber" && wantsItem(item))
            all.push_back(wanted(family, item));
    }
    getAll(std::move(all));
    if (m_waiting == 0)
        configurationRead(family);
}

StepJob::Wanted ReadConfiguration::wanted(const Family& family, const ObjectItem& item)
{
    ++m_waiting;
    // Family and item are the catalogue's, which outlives the job.
    return {attributeOf(item), "Reading " + item.name,
            [this, &family, &item](const Result<dlms::Data>& answer) {
                takeItem(family, item, answer);
                if (--m_waiting > 0)
                    return;
                if (m_read == 0 && m_firstRefusal)
                    stop(within("read configuration", *m_firstRefusal));
                else
                    configurationRead(family);
            }};
}

void ReadConfiguration::takeItem(const Family& family, const ObjectItem& item,
                                 const Result<dlms::Data>& answer)
{
    const auto leaveOut = [this, &item](const Error& error) {
        if (!m_firstRefusal)
            m_firstRefusal = within(item.path, error);
        note(within("read " + item.path, error));
    };
    if (!answer) {
        leaveOut(answer.error());
        return;
    }
    const auto value = decode(item, *answer, family);
    if (!value) {
        leaveOut(value.error());
        return;
    }
    if (const auto kept = typecodes::setItem(m_configuration, family, item.path, *value); !kept) {
        leaveOut(kept.error());
        return;
    }
    ++m_read;
}

} // namespace metersmith::services::jobs
