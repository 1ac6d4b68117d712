// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_OBJECT_LIST_H
#define METERSMITH_APP_SERVICES_JOBS_OBJECT_LIST_H

#include "app/services/jobs/identify.h"
#include "app/services/jobs/reading.h"

#include <map>

namespace metersmith::services::jobs
{

/// object_list of the current association (Association LN, class_id 15, 0.0.40.0.0.255, attribute
/// 2; Blue Book, 4.4.4).
dlms::AttributeReference objectListAttribute();

/// Reads the attribute's data. Errors: Malformed, naming the element.
Result<std::vector<ObjectListEntry>> decodeObjectList(const dlms::Data& data);

/// The object_list of an Association SN (class_id 12, attribute 2): no access rights, so each
/// object has the attributes and methods of its class. Errors: Malformed, naming the element.
Result<std::vector<ObjectListEntry>> decodeShortNameList(const dlms::Data& data);
ShortNames shortNamesOf(const std::vector<ObjectListEntry>& list);

/// Names and groups from the family's data, if it is known, and the OBIS catalogue.
void nameObjects(std::vector<ObjectListEntry>& list, const typecodes::Family* family);

/// False if the list says that the attribute cannot be written; true if it can or is not listed.
bool mayWrite(const std::vector<ObjectListEntry>& list, const dlms::AttributeReference& attribute);

/// Lists the association's objects, named by the family's data where it is known. A meter of
/// another maker, which has no type number to read, is listed as well.
class ListObjects : public Identify
{
public:
    explicit ListObjects(const typecodes::Catalogue& catalogue = typecodes::Catalogue::installed());
    const std::vector<ObjectListEntry>& objects() const { return m_objects; }

protected:
    bool wantsWholeIdentity() const override { return false; }

private:
    void take(const Result<dlms::Data>& answer);
    std::vector<ObjectListEntry> m_objects;
};

} // namespace metersmith::services::jobs

#endif
