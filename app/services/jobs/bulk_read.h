// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_JOBS_BULK_READ_H
#define METERSMITH_APP_SERVICES_JOBS_BULK_READ_H

#include "app/services/jobs/reading.h"
#include "app/services/objects/object_values.h"

namespace metersmith::services::jobs
{

/// Reads all that this client may read, of any meter: the object list of the association, then the
/// readable attributes of each object, several in one request. Passwords and keys are left out. A
/// refused attribute keeps its refusal; a portion that is refused as a whole is asked one by one.
class BulkRead : public StepJob
{
public:
    /// `family` names the objects, if it is known; it must outlive the job.
    BulkRead(const ReadAllOptions& options, bool shortNames,
             const typecodes::Family* family = nullptr);

    bool onlyReads() const override { return true; }
    /// Also of a read that ended early: what was not reached carries the error Cancelled.
    const ObjectReadout& readout() const { return m_readout; }
    bool hasValues() const; ///< whether anything was read yet

private:
    void takeList(const Result<dlms::Data>& answer);
    void planObject(std::size_t object);
    void flush();
    void takePortion(const std::vector<dlms::AttributeSelection>& portion,
                     const std::vector<std::size_t>& objects, const Result<dlms::Data>& answer,
                     const std::vector<Result<dlms::Data>>& items);
    void take(std::size_t index, const dlms::AttributeReference& attribute,
              const Result<dlms::Data>& item);

    ReadAllOptions m_options;
    bool m_shortNames = false;
    const typecodes::Family* m_family = nullptr;
    ShortNames m_names;
    ObjectReadout m_readout;
    std::vector<dlms::AttributeSelection> m_portion;
    std::vector<std::size_t> m_places; ///< the object of each attribute of m_portion
    std::map<dlms::AttributeReference, dlms::Data> m_scalers;
};

} // namespace metersmith::services::jobs

#endif
